//! What the authors of a yardstick have placed themselves.

mod common;

use common::conformance::{Comparison, Tally, conformance};
use openness_badge::report::{Report, State};
use openness_badge::{Options, report};
use serde_json::Value;

fn read_json(path: &str) -> Vec<Value> {
    let text = std::fs::read_to_string(common::path(path)).unwrap();
    serde_json::from_str(&text).unwrap()
}

fn report_of(path: &str) -> Report {
    let text = std::fs::read_to_string(common::path(path)).unwrap();
    let report = report(&text, &Options::default());
    assert!(!report.has_errors(), "{path}: {:?}", report.findings);
    report
}

/// Solaiman's placements, each with the date that it describes and its source.
#[test]
fn solaiman() {
    let placements = read_json("tests/fixtures/solaiman/placements.json");
    let mut tally = Tally::default();
    for placed in &placements {
        let file = placed["file"].as_str().unwrap();
        let report = report_of(&format!("tests/fixtures/solaiman/{file}"));
        let level = report.level.unwrap();
        assert_eq!(level.id.word(), placed["level"], "{file}");
        assert_eq!(level.gated, placed["gated"], "{file}: gated");
        let as_of = level.as_of.map(|date| date.text());
        assert_eq!(as_of.as_deref(), placed["date"].as_str(), "{file}: as of");
        assert!(
            placed["source"]
                .as_str()
                .is_some_and(|source| !source.is_empty()),
            "{file}"
        );
        tally.case(file, true);
    }
    assert_eq!(placements.len(), 18);
    let comparison = Comparison {
        file: "gradient",
        kind: "yardstick",
        of: "gradient",
        cases: "systems, placed by the paper, the author’s essay of May 2023, and N. Lambert",
        compared: "level, gating, and the date that it describes",
        source: "Solaiman, The Gradient of Generative AI Release",
        url: "https://arxiv.org/abs/2302.04844",
        version: "2023-02-05",
    };
    conformance(&comparison, &tally, &[]);
}

/// Corso's seven pieces over the systems that he and others name.
#[test]
fn corso() {
    let verdicts = read_json("tests/fixtures/corso/verdicts.json");
    let mut tally = Tally::default();
    for expected in &verdicts {
        let file = expected["file"].as_str().unwrap();
        let report = report_of(&format!("www/gallery/{file}"));
        let verdict = report.verdict("pieces").unwrap();
        for requirement in &verdict.requirements {
            let state = serde_json::to_value(requirement.state).unwrap();
            assert_eq!(
                state, expected["pieces"][&*requirement.id],
                "{file}: {}",
                requirement.id
            );
        }
        let met = verdict
            .requirements
            .iter()
            .filter(|r| r.state == State::Met)
            .count();
        assert_eq!(Some(met as u64), expected["met"].as_u64(), "{file}");
        assert_eq!(
            verdict.headline,
            expected["verdict"].as_str().unwrap(),
            "{file}"
        );
        // As many as were found in what was released.
        assert_eq!(expected["found"].as_array().unwrap().len(), met, "{file}");
        tally.case(file, true);
    }
    assert!(verdicts.len() >= 12);
    let comparison = Comparison {
        file: "pieces",
        kind: "yardstick",
        of: "pieces",
        cases: "systems",
        compared: "the state of each piece, the count, and whether it is open source",
        source: "read by hand from Corso’s article, which gives no counts itself",
        url: "",
        version: "2025-03",
    };
    conformance(&comparison, &tally, &[]);
}
