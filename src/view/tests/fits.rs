//! Whether every word of a picture has room, in every language: within the picture, within
//! the box that it is in, beside the other words of its line; and none is cut off.

use std::path::Path;

use super::super::*;
use crate::report::Report;
use crate::words::Language;
use crate::{Options, report};

/// A text where it is drawn.
#[derive(Debug)]
struct Drawn {
    text: String,
    left: f64,
    right: f64,
    baseline: f64,
    size: f64,
}

/// A box that texts are in: from left to right, and from top to bottom.
type Area = [f64; 4];

/// What goes from an element to those in it.
#[derive(Clone, Copy, Default)]
struct Around {
    size: f64,
    bold: bool,
    middle: bool,
}

fn number(element: &Element, name: &str) -> Option<f64> {
    element.attribute(name).and_then(|value| value.parse().ok())
}

fn collect(element: &Element, around: Around, texts: &mut Vec<Drawn>, areas: &mut Vec<Area>) {
    let own = Around {
        size: number(element, "font-size").unwrap_or(around.size),
        bold: around.bold || element.attribute("font-weight").is_some(),
        middle: around.middle || element.attribute("text-anchor") == Some("middle"),
    };
    let text = |node: &Node| match node {
        Node::Text(text) => text.to_string(),
        Node::Element(_) => String::new(),
    };
    let at = |name| number(element, name).unwrap_or_default();
    match element.tag {
        "text" => {
            let text: String = element.children.iter().map(text).collect();
            let plain = f64::from(text_width::width(&text)) * own.size / 1100.0;
            // As `Type` measures bold letters.
            let wide = if own.bold { plain * 7.0 / 6.0 } else { plain };
            let wide = number(element, "textLength").unwrap_or(wide);
            let left = at("x") - if own.middle { wide / 2.0 } else { 0.0 };
            texts.push(Drawn {
                text,
                left,
                right: left + wide,
                baseline: at("y"),
                size: own.size,
            });
        }
        "rect" => areas.push([
            at("x"),
            at("x") + at("width"),
            at("y"),
            at("y") + at("height"),
        ]),
        _ => {}
    }
    for child in &element.children {
        if let Node::Element(child) = child {
            collect(child, own, texts, areas);
        }
    }
}

/// What has no room, each in a sentence. Of others are the texts that may be cut off.
fn lacks(picture: &Element, others: &[&str]) -> Vec<String> {
    let (mut texts, mut areas) = (Vec::new(), Vec::new());
    collect(picture, Around::default(), &mut texts, &mut areas);
    let width = number(picture, "width").unwrap();
    let mut found = Vec::new();
    for (at, text) in texts.iter().enumerate() {
        let Drawn { left, right, .. } = text;
        if *left < 0.0 || *right > width {
            found.push(format!("out of the picture: {text:?}"));
        }
        let cut = text.text.strip_suffix('…');
        let is_others = |cut: &str| others.iter().any(|other| other.contains(cut));
        if cut.is_some_and(|cut| !is_others(cut)) {
            found.push(format!("cut off: {text:?}"));
        }
        // The smallest box that it begins in.
        let middle = f64::midpoint(*left, *right);
        let around = areas.iter().filter(|[x, end, top, bottom]| {
            (*x..*end).contains(&middle) && (*top..*bottom).contains(&(text.baseline - 2.0))
        });
        let around = around.min_by(|a, b| (a[1] - a[0]).total_cmp(&(b[1] - b[0])));
        if let Some([x, end, ..]) = around
            && (left < x || right > end)
        {
            found.push(format!("wider than its box, {x} to {end}: {text:?}"));
        }
        for other in &texts[..at] {
            let apart = (other.baseline - text.baseline).abs();
            let is_beside = apart < text.size.min(other.size) * 0.8;
            if is_beside && *left < other.right && *right > other.left {
                found.push(format!("over each other: {other:?} {text:?}"));
            }
        }
    }
    found
}

/// The gallery, and what it has no examples of.
fn manifests() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("www/gallery");
    let mut paths: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    paths.retain(|path| path.extension().is_some_and(|end| end == "yaml"));
    paths.sort();
    let mut all: Vec<String> = paths
        .iter()
        .map(|path| std::fs::read_to_string(path).unwrap())
        .collect();
    assert!(all.len() > 30);
    for rest in [
        "components: { weights: gated, training-data: closed }",
        "components: { weights: gated, training-data: gated, model-card: public }",
        "access: { channels: [api] }\ncomponents: { weights: closed }",
        "access: { channels: [hosted] }\ncomponents: { weights: closed }",
        "access: { channels: [], staged: true }\ncomponents: { weights: closed }",
        "access: { channels: [] }\ncomponents: { weights: closed }",
        "components: { weights: described }",
        "components: { model-card: public }",
        "license: MIT\ncomponents: { weights: public, training-code: public, training-data: gated, \
         data-card: public, supporting-tools: closed }",
        "components: {}",
    ] {
        all.push(format!("openness: 1\nsystem: {{ name: T }}\n{rest}\n"));
    }
    all
}

fn reports(language: Language) -> Vec<Report> {
    let options = Options {
        language,
        ..Options::default()
    };
    manifests()
        .iter()
        .map(|text| report(text, &options))
        .collect()
}

/// The texts of a report that are its author's, or of a framework's owner.
fn others(report: &Report) -> Vec<&str> {
    let system = &report.system;
    let own = [&system.name, &system.developer, &system.version];
    own.into_iter().flatten().map(String::as_str).collect()
}

/// Panics over what has no room in any language.
#[track_caller]
fn check(lacking: impl Fn(Language) -> Vec<String>) {
    let all = Language::all().flat_map(|language| {
        let told = |lack| format!("{}: {lack}", language.tag());
        lacking(language).into_iter().map(told).collect::<Vec<_>>()
    });
    let all: Vec<String> = all.collect();
    assert!(
        all.is_empty(),
        "{} in all\n{}",
        all.len(),
        all[..all.len().min(40)].join("\n")
    );
}

#[test]
fn what_has_no_room_is_found() {
    let text = |x: &'static str, text: &'static str| {
        let own = Element::new("text").with("x", x).with("y", "20");
        own.with("font-size", "11").child(Node::Text(text.into()))
    };
    let picture = |texts: Vec<Element>| {
        let all = Element::new("svg").with("width", "100");
        let area = Element::new("rect").with("x", "0").with("y", "8");
        let area = area.with("width", "30").with("height", "20");
        all.child(area).children(texts)
    };
    let found = |texts| lacks(&picture(texts), &["a long name"]).len();
    assert_eq!(found(vec![text("2", "ab"), text("40", "abc")]), 0);
    assert_eq!(found(vec![text("2", "ab"), text("8", "ab")]), 1);
    assert_eq!(found(vec![text("2", "abcdef")]), 1);
    assert_eq!(found(vec![text("40", "a long name of it")]), 1);
    assert_eq!(found(vec![text("40", "a lo…"), text("80", "b…")]), 1);
}

#[test]
fn cards_have_room_for_every_word() {
    check(|language| {
        let of = |report: &Report| lacks(&card(report, Theme::Light, language), &others(report));
        reports(language).iter().flat_map(of).collect()
    });
}

#[test]
fn badges_have_room_for_every_word() {
    check(|language| {
        let options = |style| BadgeOptions {
            style,
            language,
            score: true,
            ..BadgeOptions::default()
        };
        let of = |report: &Report| -> Vec<String> {
            let each = crate::grade::YARDSTICKS.iter().flat_map(|yardstick| {
                let styles = BadgeStyle::ALL.iter();
                styles.map(move |style| BadgeOptions {
                    yardstick: yardstick.id.into(),
                    ..options(*style)
                })
            });
            each.flat_map(|options| lacks(&badge(report, &options), &[]))
                .collect()
        };
        reports(language).iter().flat_map(of).collect()
    });
}

#[test]
fn charts_have_room_for_every_word() {
    check(|language| {
        let reports = reports(language);
        let of: Vec<&Report> = reports.iter().collect();
        let names: Vec<&str> = of.iter().flat_map(|report| others(report)).collect();
        let placed: Vec<Placed> = of
            .iter()
            .filter_map(|report| Placed::of(report, None, language))
            .collect();
        [
            chart_picture(&placed, Theme::Light, language),
            years_picture(&of, Theme::Light, language).0,
            matrix_picture(&of, Theme::Light, language),
        ]
        .iter()
        .flat_map(|picture| lacks(picture, &names))
        .collect()
    });
}
