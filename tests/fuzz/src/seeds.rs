//! What the changes begin with: texts and badges that mean something.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use openness_badge::report::Report;
use openness_badge::view::{self, BadgeOptions, BadgeStyle, Theme};
use openness_badge::write::{self, PngOptions};
use openness_badge::{Options, grade, report};

use crate::place::{below, path};

/// Longer ones are slow, and say the same.
const LONGEST: usize = 6_000;

/// Bills of materials need more to say it.
const LONGEST_BILL: usize = 40_000;

/// Other people's files, where they are at hand.
fn corpus(folder: &str) -> PathBuf {
    match std::env::var_os("OPENNESS_CORPUS") {
        Some(root) => Path::new(&root).join(folder),
        None => path("../shared/corpus").join(folder),
    }
}

/// The texts of folders of the project and of the corpora.
pub fn texts(own: &[&str], foreign: &[&str]) -> Vec<Vec<u8>> {
    up_to(LONGEST, own, foreign)
}

/// Those of a corpus of bills of materials.
pub fn bills(foreign: &str) -> Vec<Vec<u8>> {
    up_to(LONGEST_BILL, &[], &[foreign])
}

fn up_to(longest: usize, own: &[&str], foreign: &[&str]) -> Vec<Vec<u8>> {
    let own = own.iter().map(|folder| path(folder));
    let foreign = foreign.iter().map(|folder| corpus(folder));
    let files = own.chain(foreign).flat_map(|folder| below(&folder));
    let read = files.filter_map(|file| std::fs::read(file).ok());
    read.filter(|text| text.len() <= longest).collect()
}

/// Every text that there is, in every format.
pub fn all() -> Vec<Vec<u8>> {
    texts(
        &["www/gallery", "tests/fixtures/findings", "tests/cli/input"],
        &[
            "mof",
            "osai",
            "eiras",
            "cards",
            "cyclonedx",
            "spdx",
            "yaml/src",
        ],
    )
}

/// License strings, one a seed: of the corpus, and of the project's own manifests.
pub fn licenses() -> Vec<Vec<u8>> {
    let list = std::fs::read_to_string(corpus("licenses/strings.tsv")).unwrap_or_default();
    let strings = list.lines().filter_map(|line| line.split('\t').next());
    let mut all: Vec<Vec<u8>> = strings.map(|text| text.as_bytes().to_vec()).collect();
    for text in texts(&["www/gallery", "tests/fixtures/findings"], &[]) {
        let text = String::from_utf8_lossy(&text).into_owned();
        let values = text.lines().filter_map(|line| line.split_once("license: "));
        all.extend(values.map(|(_, value)| value.as_bytes().to_vec()));
    }
    all
}

/// The manifests whose badges are forged.
pub fn systems() -> &'static [Report] {
    static SYSTEMS: OnceLock<Vec<Report>> = OnceLock::new();
    SYSTEMS.get_or_init(|| {
        let files = below(&path("www/gallery")).into_iter().step_by(5);
        let texts = files.filter_map(|file| std::fs::read_to_string(file).ok());
        let reports = texts.map(|text| report(&text, &Options::default()));
        reports.filter(|report| !report.has_errors()).collect()
    })
}

/// The looks that a badge of the seeds has.
fn looks() -> Vec<BadgeOptions> {
    let mut all = Vec::new();
    for (at, style) in BadgeStyle::ALL.iter().enumerate() {
        for (yardstick, theme, score, label) in [
            ("gradient", Theme::Auto, true, None),
            ("mof", Theme::Dark, false, Some("a: b")),
            (
                grade::YARDSTICKS[at % grade::YARDSTICKS.len()].id,
                Theme::Auto,
                false,
                Some(""),
            ),
        ] {
            all.push(BadgeOptions {
                style: *style,
                yardstick: yardstick.into(),
                theme,
                score,
                label: label.map(str::to_owned),
                metadata: at % 3 != 1,
                ..BadgeOptions::default()
            });
        }
    }
    all
}

/// A byte that says whose badge it is asked to be, and a badge.
fn badges(of: impl Fn(&str) -> Option<Vec<u8>>) -> Vec<Vec<u8>> {
    let mut all = Vec::new();
    for (at, system) in systems().iter().enumerate() {
        for look in looks() {
            let svg = write::markup(&view::badge(system, &look));
            all.extend(of(&svg).map(|badge| [&[at as u8][..], &badge].concat()));
        }
    }
    all
}

pub fn svg() -> Vec<Vec<u8>> {
    badges(|svg| Some(svg.as_bytes().to_vec()))
}

pub fn png() -> Vec<Vec<u8>> {
    badges(|svg| Some(write::png(svg, &PngOptions::at(1)).ok()?.bytes))
}
