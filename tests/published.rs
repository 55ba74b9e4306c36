//! What the owners of the frameworks have published of the systems of the gallery, held
//! against the results here.

mod common;

use std::collections::BTreeMap;

use openness_badge::report::{PublishedGrade, Report, Verdict};
use openness_badge::words::Language;
use openness_badge::{Options, report};

/// Every manifest of the gallery with its report.
fn gallery() -> Vec<(String, Report)> {
    gallery_in(Language::ENGLISH)
}

fn gallery_in(language: Language) -> Vec<(String, Report)> {
    let options = Options {
        language,
        ..Options::default()
    };
    let files = common::files("www/gallery").into_iter();
    let files = files.filter(|path| path.extension().is_some_and(|end| end == "yaml"));
    files
        .map(|path| {
            let text = std::fs::read_to_string(&path).unwrap();
            let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
            (name, report(&text, &options))
        })
        .collect()
}

/// Where an owner says otherwise, the manifest says why. How many are equal, and how
/// many are explained, is told: `cargo test --test published -- --nocapture`.
#[test]
fn each_difference_has_its_reason() {
    let mut counts: BTreeMap<String, [usize; 2]> = BTreeMap::new();
    let mut open = Vec::new();
    for (name, report) in gallery() {
        for verdict in &report.verdicts {
            for published in &verdict.published {
                let count = counts.entry(verdict.yardstick.to_string()).or_default();
                match (
                    verdict.is_as_published(&published.grade),
                    &published.differs,
                ) {
                    (true, _) => count[0] += 1,
                    (false, Some(_)) => count[1] += 1,
                    (false, None) => open.push(format!(
                        "{name}, {}: {:?}, here {}",
                        verdict.yardstick, published.grade, verdict.headline
                    )),
                }
            }
        }
    }
    for (yardstick, [equal, explained]) in &counts {
        println!("{yardstick}: {equal} equal, {explained} explained");
    }
    assert!(open.is_empty(), "{}", open.join("\n"));
    let all: usize = counts.values().flatten().sum();
    assert!(counts.len() >= 5 && all > 60, "{counts:?}");
}

/// An owner writes English, whatever the report is in.
#[test]
fn a_result_is_as_published_in_every_language() {
    let same = |language| -> Vec<bool> {
        let reports = gallery_in(language).into_iter();
        let verdicts = reports.flat_map(|(_, report)| report.verdicts);
        verdicts
            .flat_map(|verdict| {
                let published = verdict.published.iter();
                let same = published.map(|each| verdict.is_as_published(&each.grade));
                same.collect::<Vec<_>>()
            })
            .collect()
    };
    let english = same(Language::ENGLISH);
    assert!(english.contains(&true) && english.contains(&false));
    for language in Language::all() {
        assert_eq!(same(language), english, "{}", language.tag());
    }
}

/// Owners have words of their own for the same.
#[test]
fn owners_have_words_of_their_own() {
    let verdict = |yardstick: &str, text: &str| -> Verdict {
        let report = report(text, &Options::default());
        report.verdict(yardstick).unwrap().clone()
    };
    let weights = |what: &str| {
        format!("openness: 1\nsystem: {{ name: X }}\ncomponents: {{ weights: {what} }}\n")
    };
    let gated = weights("{ availability: gated, license: MIT }");
    for (yardstick, text, grade, expected) in [
        ("gradient", &gated, "downloadable", true),
        ("gradient", &gated, "Downloadable", true),
        ("gradient", &gated, "Fully open", false),
        ("osaid", &gated, "does not pass", true),
        ("osaid", &gated, "passed the validation phase", false),
        ("osaid", &gated, "would probably pass", false),
        ("mof", &gated, "Class III", false),
        ("mof", &gated, "not stated", true),
    ] {
        let verdict = verdict(yardstick, text);
        let grade = PublishedGrade::Headline(grade.to_owned());
        assert_eq!(
            verdict.is_as_published(&grade),
            expected,
            "{yardstick} {grade:?}"
        );
    }
    let taxonomy = verdict("taxonomy", &gated);
    let mut levels = taxonomy.detail.clone();
    assert!(taxonomy.is_as_published(&PublishedGrade::Levels(levels.clone())));
    levels.0[0].1 = openness_badge::report::Figure::Text("C4".into());
    assert!(!taxonomy.is_as_published(&PublishedGrade::Levels(levels)));
}
