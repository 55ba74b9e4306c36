//! The score, to the last digit, and the yardsticks that count components.

use openness_badge::report::{Report, State};
use openness_badge::{Options, report};

fn report_of(rest: &str) -> Report {
    let report = report(
        &format!("openness: 1\nsystem: {{ name: T }}\n{rest}"),
        &Options::default(),
    );
    assert!(!report.has_errors(), "{:?}", report.findings);
    report
}

#[track_caller]
fn check(rest: &str, model: f64, risk: f64, replication: f64) {
    let score = report_of(rest).score.unwrap();
    assert_eq!(
        (score.model, score.risk, score.replication, score.total),
        (
            Some(model),
            Some(risk),
            Some(replication),
            (model + risk + replication) / 3.0
        ),
    );
}

#[test]
fn nothing_stated_is_nothing() {
    check("components: {}", 0.0, 0.0, 0.0);
}

#[test]
fn open_counts_one_and_partly_a_half() {
    // Access to the model has four components, without base weights.
    check("components: { weights: MIT }", 25.0, 0.0, 0.0);
    for partly in [
        "public",
        "gated",
        "partial",
        "described",
        "llama3.1",
        "CC-BY-NC-4.0",
    ] {
        check(
            &format!("components: {{ weights: {partly} }}"),
            12.5,
            0.0,
            0.0,
        );
    }
    for nothing in ["closed", "api", "hosted", "unknown"] {
        check(
            &format!("components: {{ weights: {nothing} }}"),
            0.0,
            0.0,
            0.0,
        );
    }
}

#[test]
fn base_weights_count_where_they_are_stated() {
    check(
        "components: { weights: MIT, base-weights: closed }",
        20.0,
        0.0,
        0.0,
    );
    check(
        "components: { weights: MIT, base-weights: none }",
        25.0,
        0.0,
        0.0,
    );
    check(
        "components: { weights: MIT, base-weights: MIT }",
        40.0,
        0.0,
        0.0,
    );
}

#[test]
fn what_the_system_does_not_have_does_not_count() {
    // Ten components of risk analysis, thirteen of replication, less three.
    check(
        "components: { finetuning-data: none, alignment-data: none, pretraining-data: CC0-1.0, alignment-code: none }",
        0.0,
        100.0 / 8.0,
        100.0 / 10.0,
    );
}

#[test]
fn a_license_must_be_free_for_its_kind() {
    // A content license is free for data, not for code.
    check(
        "components: { pretraining-data: CC-BY-4.0 }",
        0.0,
        10.0,
        100.0 / 13.0,
    );
    check("components: { architecture: CC-BY-4.0 }", 12.5, 0.0, 0.0);
    check(
        "components: { architecture: Apache-2.0 AND CC-BY-4.0 }",
        12.5,
        0.0,
        0.0,
    );
    check(
        "components: { architecture: Apache-2.0 OR CC-BY-4.0 }",
        25.0,
        0.0,
        0.0,
    );
}

#[test]
fn no_component_at_all_is_no_score() {
    let all: Vec<String> = openness_badge::manifest::ComponentId::KEYS
        .iter()
        .map(|key| format!("  {key}: none\n"))
        .collect();
    assert_eq!(
        report_of(&format!("components:\n{}", all.concat())).score,
        None
    );
}

fn pieces(components: &str) -> (String, Vec<State>) {
    let report = report_of(&format!("components: {{ {components} }}"));
    let verdict = report.verdict("pieces").unwrap();
    let states = verdict
        .requirements
        .iter()
        .map(|requirement| requirement.state)
        .collect();
    (verdict.headline.clone().into_owned(), states)
}

#[test]
fn seven_pieces_are_open_source() {
    let all = "architecture: public, inference-code: public, weights: public, training-data: public, \
               hyperparameters: public, training-code: public, random-seeds: public, environment: public";
    assert_eq!(pieces(all), ("open source".to_owned(), vec![State::Met; 7]));
    let (headline, states) = pieces(&all.replace("random-seeds: public", "random-seeds: gated"));
    assert_eq!(headline, "selectively open, 6 of 7");
    assert_eq!(states[5], State::Partly);
}

#[test]
fn a_piece_is_all_of_its_components_that_exist() {
    use State::*;
    let dataset = |components| pieces(components).1[2];
    assert_eq!(
        dataset("pretraining-data: public, finetuning-data: none, alignment-data: none"),
        Met
    );
    assert_eq!(dataset("pretraining-data: public"), Partly);
    assert_eq!(
        dataset("pretraining-data: gated, finetuning-data: none, alignment-data: none"),
        Partly
    );
    assert_eq!(dataset("pretraining-data: closed"), NotMet);
    assert_eq!(dataset("pretraining-data: described"), NotMet);
    assert_eq!(dataset("model-card: public"), NotStated);
    // To deny everything is not to meet it.
    assert_eq!(dataset("training-data: none"), NotMet);
}
