//! The taxonomy of components (Eiras et al.): the authors' 45 rows as they are
//! and by the rule, every rating, the next step.

mod common;
#[path = "common/steps.rs"]
mod steps;

use std::collections::BTreeMap;

use common::conformance::{Comparison, Tally, conformance};
use openness_badge::manifest::{ComponentId, Manifest, Original};
use openness_badge::read;
use openness_badge::report::{Figure, Source, State, Verdict};
use openness_badge::{Options, report};
use proptest::prelude::*;
use steps::{any_manifest, check_next_step, more_open, of, rank_of, shown, verdict};

type Ratings = BTreeMap<String, String>;

fn ratings(verdict: &Verdict) -> Ratings {
    let text = |figure: &Figure| match figure {
        Figure::Text(text) => text.to_string(),
        other => panic!("{other:?}"),
    };
    verdict
        .detail
        .0
        .iter()
        .map(|(key, figure)| (key.to_string(), text(figure)))
        .collect()
}

/// A model file read by its indentation alone: the ratings and the labels.
fn by_lines(text: &str) -> (Ratings, Ratings) {
    let (mut ratings, mut labels, mut path) = (Ratings::new(), Ratings::new(), Vec::new());
    for line in text.lines().filter(|line| line.contains(':')) {
        let depth = (line.len() - line.trim_start().len()) / 2;
        let (key, value) = line.trim().split_once(':').unwrap();
        path.truncate(depth);
        path.push(key);
        let cell = path[..depth].join(".");
        let scale = if path.get(1) == Some(&"code") {
            "C"
        } else {
            "D"
        };
        match (key, value.trim()) {
            ("value", level) if level.len() == 1 => {
                ratings.insert(cell, [scale, level].concat());
            }
            ("value", word) => {
                ratings.insert(cell, word.to_owned());
            }
            ("license", label) => {
                labels.insert(cell, label.to_owned());
            }
            _ => {}
        }
    }
    (ratings, labels)
}

fn models() -> Vec<(String, String)> {
    let Some(folder) = common::corpus("eiras") else {
        return Vec::new();
    };
    let read = |path: &std::path::PathBuf| {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        (name, std::fs::read_to_string(path).unwrap())
    };
    let models: Vec<_> = common::files(folder.join("models").to_str().unwrap())
        .iter()
        .map(read)
        .collect();
    assert!(models.len() >= 45, "{}", models.len());
    models
}

fn manifest(text: &str) -> Manifest {
    read::read(text, &read::Options::default())
        .manifest
        .unwrap()
}

/// Counts against the authors' ratings; nothing where there are none.
fn record(file: &str, cases: &str, compared: &str, tally: &Tally, deviations: &[(String, String)]) {
    let comparison = Comparison {
        file,
        kind: "yardstick",
        of: "taxonomy",
        cases,
        compared,
        source: "Eiras et al., ratings of 45 language models",
        url: "https://open-source-llms.github.io/",
        version: "159a7bc",
    };
    conformance(&comparison, tally, deviations);
}

#[test]
fn the_authors_rows_come_back_exactly() {
    let models = models();
    let mut tally = Tally::default();
    for (name, text) in &models {
        let report = report(text, &Options::default());
        assert_eq!(report.source, Source::Eiras, "{name}");
        let wrong: Vec<_> = report
            .findings
            .iter()
            .filter(|f| f.severity.word() != "hint")
            // What a manifest made of it draws is drawn here too.
            .filter(|f| !matches!(&*f.code, "unfit-license" | "vague-license"))
            .collect();
        assert!(wrong.is_empty(), "{name}: {wrong:?}");
        let verdict = report.verdict("taxonomy").unwrap();
        let (expected, _) = by_lines(text);
        assert_eq!(expected.len(), 12, "{name}");
        assert_eq!(ratings(verdict), expected, "{name}");
        // What they could not find out is not stated.
        let word = |key: &str| match expected[key].as_str() {
            "Unknown" => "not stated".to_owned(),
            level => level.to_owned(),
        };
        let two = ["deployment.data.weights", "training.data.pretraining"].map(word);
        assert_eq!(
            verdict.headline,
            format!("weights {} · data {}", two[0], two[1]),
            "{name}"
        );
        assert!(verdict.settled, "{name}");
        assert_eq!(shown(verdict).0, shown(verdict).1, "{name}");
        assert_eq!(
            report.verdicts.len(),
            openness_badge::grade::YARDSTICKS.len()
        );
        tally.case(name, true);
    }
    if !models.is_empty() {
        let compared = "all twelve ratings, from the authors’ own files";
        record("taxonomy-files", "models", compared, &tally, &[]);
    }
}

/// Where the rule comes to something else than the authors: CC BY-SA and GPL
/// want the same license for a derivative, which costs the fifth point; Falcon's
/// license has a limit on hosting and a use policy. The facts mark the rating of
/// each of these models as doubtful.
const DEVIATIONS: [(&str, &str, &str, &str); 11] = [
    ("falcon", "deployment.data.weights", "D5", "D3"),
    ("llama", "deployment.code.inference", "C5", "C4"),
    ("polycoder", "deployment.code.inference", "C5", "C4"),
    ("polycoder", "deployment.data.weights", "D5", "D4"),
    (
        "stable-lm-base-alpha-base-alpha-tuned",
        "deployment.code.inference",
        "C5",
        "C4",
    ),
    (
        "stable-lm-base-alpha-base-alpha-tuned",
        "deployment.data.weights",
        "D5",
        "D4",
    ),
    (
        "stable-lm-base-alpha-base-alpha-tuned",
        "evaluation.code.general",
        "C5",
        "C4",
    ),
    (
        "stable-lm-base-alpha-base-alpha-tuned",
        "training.code.finetuning",
        "C5",
        "C4",
    ),
    (
        "stable-lm-base-alpha-base-alpha-tuned",
        "training.code.pretraining",
        "C5",
        "C4",
    ),
    (
        "stable-lm-base-alpha-base-alpha-tuned",
        "training.data.pretraining",
        "D5",
        "D4",
    ),
    (
        "stable-lm-base-alpha-base-alpha-tuned",
        "training.data.sft",
        "D5",
        "D4",
    ),
];

#[test]
fn by_the_rule_only_the_known_deviations() {
    let models = models();
    let (mut cells, mut labelled) = (0, 0);
    let mut found = Vec::new();
    let mut tally = Tally::default();
    for (name, text) in &models {
        let mut manifest = manifest(text);
        manifest.original = Original::None;
        let by_rule = ratings(&verdict("taxonomy", &manifest));
        let (authors, labels) = by_lines(text);
        labelled += labels.len();
        for (key, authors) in authors {
            cells += 1;
            tally.case(format!("{name} {key}"), by_rule[&key] == authors);
            if by_rule[&key] != authors {
                found.push((name.clone(), key.clone(), authors, by_rule[&key].clone()));
            }
        }
    }
    let expected =
        DEVIATIONS.map(|(a, b, c, d)| (a.to_owned(), b.to_owned(), c.to_owned(), d.to_owned()));
    if !models.is_empty() {
        assert_eq!(found, expected);
        println!(
            "{cells} cells, {labelled} with a label, {} deviations",
            found.len()
        );
        let deviations = DEVIATIONS.map(|(model, key, authors, ours)| {
            let why = match model {
                "falcon" => "its license limits hosting and has a use policy, which costs two points",
                _ => "its license asks for the same license on derivatives, which costs the fifth point",
            };
            (
                format!("{model}: {key}"),
                format!("the authors say {authors}, the rule {ours}: {why}"),
            )
        });
        let compared = "each rating, by the authors’ rule from the labels of licenses";
        record("taxonomy-rule", "ratings", compared, &tally, &deviations);
    }
}

#[test]
fn what_a_row_says_of_the_components() {
    let text = "---\ntitle: Test\nlink: https://example.org\nrelease: { year: 2024, month: 3 }\n\
        training:\n  code:\n    pretraining: { value: 2 }\n    finetuning: { value: N/A }\n    alignment: { value: Unknown, license: D3 or D4 }\n\
        \x20 data:\n    pretraining: { value: 1 }\n\
        deployment:\n  code:\n    inference: { value: 5, license: MIT }\n  data:\n    weights: { value: 2 }\n---\n";
    let report = report(text, &Options::default());
    assert!(!report.has_errors(), "{:?}", report.findings);
    let component = |key: &str| {
        let component = report
            .components
            .iter()
            .find(|component| component.id == key)
            .unwrap();
        (component.availability.word(), component.license.clone())
    };
    assert_eq!(component("pretraining-code"), ("public", None));
    assert_eq!(component("finetuning-code"), ("none", None));
    assert_eq!(component("alignment-code"), ("unknown", None));
    assert_eq!(component("pretraining-data"), ("closed", None));
    assert_eq!(component("finetuning-data"), ("unknown", None));
    assert_eq!(
        component("inference-code"),
        ("public", Some("MIT".to_owned()))
    );
    assert_eq!(component("weights"), ("api", None));
    assert_eq!(component("architecture"), ("api", None));
    assert_eq!(component("model-card"), ("unknown", None));
    assert_eq!(report.system.name.as_deref(), Some("Test"));
    assert_eq!(report.system.released.unwrap().text(), "2024-03");
    assert_eq!(report.level.unwrap().id.word(), "api");
}

#[test]
fn a_broken_row_says_where() {
    let text = "---\ntitle: Test\ntraining:\n  code:\n    pretraning: { value: 1 }\n    alignment: { value: 6 }\n  data: 3\n\
        deployment:\n  data:\n    weights: { value: 4 }\nrelease: { year: 2024, month: 13 }\n---\n";
    let report = report(text, &Options::default());
    let found: Vec<_> = report
        .findings
        .iter()
        .filter(|f| f.severity.word() != "hint")
        .map(|f| (f.line, &*f.code))
        .collect();
    assert_eq!(
        found,
        [
            (6, "unknown-word"),
            (7, "wrong-type"),
            (11, "bad-date"),
            (5, "unknown-key")
        ]
    );
    let headline = &report.verdict("taxonomy").unwrap().headline;
    assert_eq!(headline, "weights D4 · data not stated");
}

#[track_caller]
fn check(component: &str, state: &str, rating: &str, expected: State) {
    let verdict = of("taxonomy", "", &format!("{component}: {state}"));
    let column = verdict
        .requirements
        .iter()
        .find(|requirement| requirement.components == [component])
        .unwrap();
    assert_eq!(column.state, expected, "{component}: {state}");
    assert_eq!(
        ratings(&verdict)[&*column.id],
        rating,
        "{component}: {state}"
    );
    assert!(
        column.because.ends_with(&format!(": {rating}")),
        "{}",
        column.because
    );
    assert_eq!(column.fix.is_none(), expected == State::Met);
}

#[test]
fn ways_of_access() {
    for (word, rating, state) in [
        ("none", "N/A", State::Met),
        ("unknown", "Unknown", State::NotStated),
        ("closed", "D1", State::NotMet),
        ("described", "D1", State::NotMet),
        ("api", "D2", State::Partly),
        ("public", "D3", State::Partly),
        ("gated", "D3", State::Partly),
    ] {
        check("weights", word, rating, state);
        check("pretraining-data", word, rating, state);
    }
    // Paid use through a page is not through an API; of the weights somebody has
    // to judge it.
    check("weights", "hosted", "D1", State::NeedsJudgement);
    check("pretraining-data", "hosted", "D1", State::NotMet);
    // The scale of code has no place for an interface.
    for (word, rating, state) in [
        ("api", "C1", State::NotMet),
        ("hosted", "C1", State::NotMet),
        ("public", "C2", State::Partly),
        ("none", "N/A", State::Met),
    ] {
        check("inference-code", word, rating, state);
    }
}

/// The authors have no level for a part of it.
#[test]
fn a_part_has_no_level() {
    for component in ["weights", "pretraining-data", "inference-code"] {
        let verdict = of(
            "taxonomy",
            "",
            &format!("{component}: {{ availability: partial, license: MIT }}"),
        );
        let column = verdict
            .requirements
            .iter()
            .find(|found| found.components == [component]);
        assert_eq!(
            ratings(&verdict)[&*column.unwrap().id],
            "Unknown",
            "{component}"
        );
    }
}

#[test]
fn points_of_licenses() {
    for (license, code, data) in [
        ("Apache-2.0", "C5", "D5"),
        ("BSD-3-Clause", "C5", "D5"),
        ("CC0-1.0", "C5", "D5"),
        ("CC-BY-4.0", "C5", "D5"),
        ("WTFPL", "C5", "D5"),
        ("OpenMDW-1.0", "C5", "D5"),
        ("GPL-3.0-only", "C4", "D4"),
        ("gpl-3.0", "C4", "D4"),
        ("MPL-2.0", "C4", "D4"),
        ("CC-BY-SA-4.0", "C4", "D4"),
        ("ODbL-1.0", "C4", "D4"),
        ("ODC-By-1.0", "C4", "D4"),
        ("bigscience-bloom-rail-1.0", "C4", "D4"),
        ("gemma", "C4", "D4"),
        ("CC-BY-NC-4.0", "C4", "D4"),
        ("CC-BY-NC-SA-4.0", "C3", "D3"),
        ("llama2", "C3", "D3"),
        ("llama3.1", "C3", "D3"),
        ("databricks-open-model-license", "C3", "D3"),
        ("CC-BY-ND-4.0", "C3", "D3"),
        ("opt-175b", "C3", "D3"),
        ("CC-BY-NC-ND-4.0", "C2", "D3"),
        ("proprietary", "C2", "D3"),
        ("MIT AND ODC-By-1.0", "C4", "D4"),
        ("CC-BY-NC-4.0 OR MIT", "C5", "D5"),
    ] {
        let of_license = |level: &str| match level.ends_with('5') {
            true => State::Met,
            false => State::Partly,
        };
        for availability in ["public", "gated"] {
            let value = format!("{{ availability: {availability}, license: {license} }}");
            check("inference-code", &value, code, of_license(code));
            check("weights", &value, data, of_license(data));
        }
    }
}

/// Under terms that nobody knows it is public at least, and never worse than
/// under none; somebody has to judge what more it is.
#[test]
fn unknown_terms_are_public_at_least() {
    for license in ["Some Terms of Mine", "cc", "bsd"] {
        check("inference-code", license, "C2", State::NeedsJudgement);
        check("weights", license, "D3", State::NeedsJudgement);
        check("pretraining-data", license, "D3", State::NeedsJudgement);
        let verdict = of(
            "taxonomy",
            "",
            &format!("weights: {license}, training-data: closed"),
        );
        assert_eq!(
            shown(&verdict),
            ("weights D3 · data D1", "weights D5 · data D1")
        );
        assert_eq!(verdict.open.judgement, ["deployment.data.weights"]);
    }
}

#[test]
fn what_is_a_reading_says_so() {
    let because = |license: &str| {
        let verdict = of("taxonomy", "", &format!("weights: {license}"));
        verdict.requirements.last().unwrap().because.to_string()
    };
    assert_eq!(
        because("MIT"),
        "Weights: public under MIT, 5 of 5 points: D5"
    );
    assert_eq!(
        because("gemma"),
        "Weights: public under gemma (forbids some uses, derivatives stay under the same license), 4 of 5 points by this project’s reading: D4"
    );
}

#[test]
fn the_two_of_the_headline() {
    let range = |components: &str| {
        let verdict = of("taxonomy", "", components);
        let (headline, at_most) = shown(&verdict);
        (headline.to_owned(), at_most.to_owned())
    };
    let expect = |headline: &str, at_most: &str| (headline.to_owned(), at_most.to_owned());
    for (components, headline, at_most) in [
        ("", "not stated", "weights D5 · data D5"),
        (
            "weights: MIT, training-data: closed",
            "weights D5 · data D1",
            "weights D5 · data D1",
        ),
        (
            "weights: MIT, training-data: ODC-By-1.0",
            "weights D5 · data D4",
            "weights D5 · data D4",
        ),
        (
            "weights: MIT",
            "weights D5 · data not stated",
            "weights D5 · data D5",
        ),
        (
            "training-data: described",
            "weights not stated · data D1",
            "weights D5 · data D1",
        ),
        (
            "weights: public, training-data: closed",
            "weights D3 · data D1",
            "weights D5 · data D1",
        ),
        (
            "weights: hosted, training-data: closed",
            "weights D1 · data D1",
            "weights D2 · data D1",
        ),
        // Not all of it is given out: the authors' word.
        (
            "weights: MIT, training-data: partial",
            "weights D5 · data unknown",
            "weights D5 · data unknown",
        ),
        (
            "weights: partial, training-data: MIT",
            "weights unknown · data D5",
            "weights unknown · data D5",
        ),
        (
            "weights: partial, training-data: partial",
            "weights unknown · data unknown",
            "weights unknown · data unknown",
        ),
        (
            "training-data: partial",
            "not stated",
            "weights D5 · data unknown",
        ),
        // Nothing to be shared is no lack.
        (
            "weights: MIT, training-data: none",
            "weights D5 · data N/A",
            "weights D5 · data N/A",
        ),
        ("training-data: none", "not stated", "weights D5 · data N/A"),
        (
            "weights: none, training-data: none",
            "weights N/A · data N/A",
            "weights N/A · data N/A",
        ),
        // What is tuned on counts among the twelve, not here.
        (
            "weights: MIT, pretraining-data: MIT, finetuning-data: closed",
            "weights D5 · data D5",
            "weights D5 · data D5",
        ),
    ] {
        assert_eq!(range(components), expect(headline, at_most), "{components}");
    }
    let nothing = of("taxonomy", "", "");
    assert_eq!((nothing.index, nothing.settled), (None, false));
}

const TWO: [&str; 2] = ["weights", "pretraining-data"];

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..Default::default() })]

    #[test]
    fn next_step_is_reached_and_smallest(manifest in any_manifest()) {
        check_next_step("taxonomy", &manifest, &TWO)?;
    }

    /// Nothing of what the scale knows lowers it. Partial has no place on the
    /// scale (`Unknown`, as the authors have it for PolyCoder, BLOOM and LLaMA):
    /// it stands with closed.
    #[test]
    fn opening_a_component_never_lowers_it(manifest in any_manifest(), at in 0..ComponentId::COUNT) {
        let before = verdict("taxonomy", &manifest);
        for (step, opened) in more_open(&manifest, ComponentId::ALL[at]) {
            let after = verdict("taxonomy", &opened);
            prop_assert!(rank_of("taxonomy", &opened) >= rank_of("taxonomy", &manifest), "{}", step);
            prop_assert_eq!(after.of, before.of);
        }
    }
}
