//! What comes of a text of 1 MiB, whatever it is: bounded, and in proportion to its size.
//!
//! Bytes, nodes and memory are counted. Time is told and not held, for it is another on
//! another machine; how often memory is asked for stands for it.
//! The bounds stand in `www/docs/findings.html` too.

use std::fmt::Write;
use std::time::Duration;

use allocation_counter::measure;
use openness_badge::finding::MOST_FINDINGS;
use openness_badge::report::Report;
use openness_badge::view::{BadgeOptions, BreakdownOptions, Element, Node, badge, breakdown};
use openness_badge::write::{MarkdownOptions, manifest_yaml, markdown, markup};
use openness_badge::{Options, read, report};
use openness_badge_fuzz::worst::{Worst, worst};

const MIB: usize = 1_048_576;

/// What a text comes to.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Come {
    /// Bytes of the report as JSON, the breakdown as HTML and as Markdown, the badge.
    json: u64,
    html: u64,
    markdown: u64,
    badge: u64,
    /// Elements of the breakdown.
    nodes: u64,
    /// Of the manifest as it is converted.
    yaml: u64,
    /// Memory that was held at once while it was read and judged, and how often some was
    /// asked for.
    memory: u64,
    asked: u64,
}

impl Come {
    fn of(text: &str) -> Self {
        let mut told = None;
        let taken = measure(|| told = Some(report(text, &Options::default())));
        let told: Report = told.expect("it has run");
        assert!(told.findings.len() <= MOST_FINDINGS);
        let look = BadgeOptions::default();
        let shown = breakdown(&told, &BreakdownOptions::default());
        let manifest = read::read(text, &read::Options::default()).manifest;
        Come {
            json: told.to_json().len() as u64,
            html: markup(&shown).len() as u64,
            markdown: markdown(&told, &look, &MarkdownOptions::default()).len() as u64,
            badge: markup(&badge(&told, &look)).len() as u64,
            nodes: nodes(&shown),
            yaml: manifest.map_or(0, |manifest| manifest_yaml(&manifest).len() as u64),
            memory: taken.bytes_max,
            asked: taken.count_total,
        }
    }

    fn all(self) -> [(&'static str, u64); 8] {
        [
            ("report as JSON", self.json),
            ("breakdown as HTML", self.html),
            ("breakdown as Markdown", self.markdown),
            ("badge", self.badge),
            ("elements of the breakdown", self.nodes),
            ("manifest as YAML", self.yaml),
            ("memory at once", self.memory),
            ("times that memory was asked for", self.asked),
        ]
    }
}

/// How long a processor has worked for this thread, where Linux says it: what a full
/// machine does to the clock is not in it.
fn worked() -> Duration {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    let nanoseconds = told.split(' ').next().and_then(|told| told.parse().ok());
    Duration::from_nanos(nanoseconds.unwrap_or_default())
}

fn nodes(element: &Element) -> u64 {
    let inner = element.children.iter().map(|child| match child {
        Node::Element(child) => nodes(child),
        Node::Text(_) => 0,
    });
    1 + inner.sum::<u64>()
}

#[test]
fn there_are_as_many_as_were_tried_once() {
    let all = worst(MIB);
    assert!(all.len() >= 83, "{}", all.len());
    let large = all
        .iter()
        .filter(|worst| worst.text.len() * 10 > MIB * 9)
        .count();
    assert!(
        large * 10 > all.len() * 8,
        "{large} of {} are large",
        all.len()
    );
}

#[test]
fn what_comes_of_it_is_bounded() {
    let mut most = Come::default().all().map(|(what, _)| (what, 0, ""));
    let mut broken = String::new();
    let mut slowest = (Duration::ZERO, "");
    for Worst { name, text } in worst(MIB) {
        let start = worked();
        let come = Come::of(&text).all();
        slowest = slowest.max((worked().saturating_sub(start), name));
        println!("{name}: {come:?}");
        for (at, (what, much)) in come.into_iter().enumerate() {
            if much > most[at].1 {
                most[at] = (what, much, name);
            }
            if much > MOST[at] {
                writeln!(broken, "{name}: {what} {much}, at most {}", MOST[at]).unwrap();
            }
        }
    }
    for (what, much, name) in most {
        println!("{what}: {much} of {name}");
    }
    println!("the slowest: {slowest:?}");
    assert!(broken.is_empty(), "{broken}");
    is_told(&most.map(|(_, much, _)| much), worst(MIB).len());
}

/// The bounds, in the order of [`Come::all`].
const MOST: [u64; 8] = [
    4 * MIB as u64,
    4 * MIB as u64,
    6 * MIB as u64,
    8_192,
    2_000,
    4 * MIB as u64,
    128 * MIB as u64,
    4_000_000,
];

/// What the page says of each of them, and in which unit: none of how often memory was
/// asked for.
const TOLD: [Option<(&str, &str, u64)>; 8] = [
    Some(("The report as JSON", "MiB", MIB as u64)),
    Some(("The breakdown as HTML", "MiB", MIB as u64)),
    Some(("The breakdown as Markdown", "MiB", MIB as u64)),
    Some(("The badge", "KiB", 1024)),
    Some(("The breakdown in a page", "elements", 1)),
    Some(("The manifest, converted", "MiB", MIB as u64)),
    Some(("Memory while it is read and judged", "MiB", MIB as u64)),
    None,
];

/// The page tells the same bounds, and what was seen to a twentieth.
fn is_told(seen: &[u64], texts: usize) {
    let page = include_str!("../../../www/docs/findings.html");
    assert!(
        page.contains(&format!("that {texts} texts made for it came to")),
        "{texts} texts"
    );
    for ((told, most), seen) in TOLD.iter().zip(MOST).zip(seen) {
        let Some((what, unit, size)) = told else {
            continue;
        };
        let most = match most / size {
            most @ 1_000.. => format!("{},{:03}", most / 1_000, most % 1_000),
            most => most.to_string(),
        };
        let row = format!("<tr><th scope=\"row\">{what}</th><td>{most} {unit}</td><td>");
        let (_, row) = page.split_once(&row).unwrap_or_else(|| panic!("{row}"));
        let said = row.split(['<', ' ']).next().unwrap_or_default();
        let said: f64 = said.parse().unwrap_or_else(|_| panic!("{what}: {said}"));
        let seen = *seen as f64 / *size as f64;
        assert!(
            (said - seen).abs() <= seen / 20.0,
            "{what}: {said}, and {seen} was seen"
        );
    }
}

#[test]
fn twice_as_much_comes_to_twice_as_much() {
    let (small, large) = (MIB / 16, MIB / 8);
    let mut broken = String::new();
    for (half, whole) in worst(small).into_iter().zip(worst(large)) {
        let (half, whole) = (Come::of(&half.text), (whole.name, Come::of(&whole.text)));
        let (name, whole) = whole;
        for ((what, half), (_, whole)) in half.all().into_iter().zip(whole.all()) {
            // What is always there, and the steps in which memory grows.
            if whole > half * 5 / 2 + 65_536 {
                writeln!(broken, "{name}: {what} {half}, then {whole}").unwrap();
            }
        }
    }
    assert!(broken.is_empty(), "{broken}");
}
