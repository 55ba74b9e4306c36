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
        (model, risk, replication, (model + risk + replication) / 3.0),
    );
    assert!(score.at_most >= score.total);
}

#[test]
fn nothing_stated_is_nothing() {
    check("components: {}", 0.0, 0.0, 0.0);
    let score = report_of("components: {}").score.unwrap();
    assert_eq!((score.at_most, score.stated), (100.0, 0.0));
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

/// Base weights count where something was tuned.
#[test]
fn base_weights_count_where_there_is_a_base() {
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
    // Not stated, there are none: unless it says what it was made from.
    check("components: { weights: MIT }", 25.0, 0.0, 0.0);
    let report = report(
        "openness: 1\nsystem: { name: T, based-on: B }\ncomponents: { weights: MIT }",
        &Options::default(),
    );
    let score = report.score.unwrap();
    assert_eq!((score.model, score.at_most), (20.0, 100.0));
}

/// What is not stated could be open, a license that is missing too; what is
/// withheld or shared in part could not.
#[test]
fn the_range() {
    let at_most = |components: &str| {
        let report = report_of(&format!("components: {{ {components} }}"));
        report.score.unwrap().at_most
    };
    let close = |actual: f64, expected: f64| assert!((actual - expected).abs() < 1e-9, "{actual}");
    close(at_most("weights: public"), 100.0);
    close(at_most("weights: closed"), (75.0 + 100.0 + 100.0) / 3.0);
    close(at_most("weights: gated"), (87.5 + 100.0 + 100.0) / 3.0);
    close(
        at_most("weights: CC-BY-NC-4.0"),
        (87.5 + 100.0 + 100.0) / 3.0,
    );
    // Terms that nobody knows may be judged to be free.
    close(at_most("weights: My Own Terms"), 100.0);
    check("components: { weights: My Own Terms }", 12.5, 0.0, 0.0);
    close(at_most("model-card: none"), (100.0 + 90.0 + 100.0) / 3.0);
}

/// The share of what it counts that is stated: each component once.
#[test]
fn how_much_is_stated() {
    let stated = |components: &str| {
        let report = report_of(&format!("components: {{ {components} }}"));
        report.score.unwrap().stated
    };
    let close = |actual: f64, expected: f64| assert!((actual - expected).abs() < 1e-9, "{actual}");
    // The four of the model without base weights, ten, and ten besides the data.
    close(stated("weights: MIT"), 1.0 / 24.0);
    close(stated("pretraining-data: closed"), 1.0 / 24.0);
    close(stated("weights: MIT, base-weights: MIT"), 2.0 / 25.0);
    // What does not count is no part of it; what counts as nothing is stated.
    close(stated("alignment-code: none"), 0.0);
    close(stated("model-card: none"), 1.0 / 24.0);
    close(stated("metadata: public"), 0.0);
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

/// What may not be absent counts as nothing where it is `none`, and the
/// pretraining data where another of the three is there does not count.
#[test]
fn what_may_not_be_absent_counts_as_nothing() {
    let all: Vec<String> = openness_badge::manifest::ComponentId::KEYS
        .iter()
        .map(|key| format!("  {key}: none\n"))
        .collect();
    check(&format!("components:\n{}", all.concat()), 0.0, 0.0, 0.0);
    check(
        "components: { model-card: none, data-card: CC-BY-4.0 }",
        0.0,
        10.0,
        0.0,
    );
    check(
        "components: { pretraining-data: none, finetuning-data: CC0-1.0 }",
        0.0,
        100.0 / 9.0,
        100.0 / 12.0,
    );
    check(
        "components: { training-data: none, model-card: CC-BY-4.0 }",
        0.0,
        100.0 / 8.0,
        0.0,
    );
    // May be absent, all of them.
    check(
        "components: { evaluation-code: none, safety-evaluation-code: none, safety-evaluation-data: none, \
         data-processing-code: none, model-card: CC-BY-4.0, environment: MIT }",
        0.0,
        100.0 / 7.0,
        100.0 / 12.0,
    );
}

/// A license of what is not given out meets nothing.
#[test]
fn a_license_of_nothing() {
    for availability in ["closed", "api", "hosted", "unknown"] {
        let components = format!("weights: {{ availability: {availability}, license: MIT }}");
        check(&format!("components: {{ {components} }}"), 0.0, 0.0, 0.0);
    }
    check(
        "components: { weights: { availability: described, license: MIT } }",
        12.5,
        0.0,
        0.0,
    );
}

fn range(components: &str) -> (String, String) {
    let report = report_of(&format!("components: {{ {components} }}"));
    let verdict = report.verdict("pieces").unwrap();
    let (headline, at_most) = (&verdict.headline, &verdict.at_most.headline);
    (headline.to_string(), at_most.to_string())
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

const ALL: &str = "architecture: MIT, inference-code: MIT, weights: MIT, training-data: MIT, \
     hyperparameters: MIT, training-code: MIT, random-seeds: MIT, environment: MIT";

#[test]
fn seven_pieces_under_free_terms_are_open_source() {
    assert_eq!(pieces(ALL), ("open source".to_owned(), vec![State::Met; 7]));
    let (headline, states) = pieces(&ALL.replace(
        "random-seeds: MIT",
        "random-seeds: { availability: gated, license: MIT }",
    ));
    assert_eq!(headline, "6 of 7 pieces");
    assert_eq!(states[5], State::Partly);
    // Weights alone may be on request.
    let on_request = ALL.replace(
        "weights: MIT",
        "weights: { availability: gated, license: MIT }",
    );
    assert_eq!(
        pieces(&on_request),
        ("open source".to_owned(), vec![State::Met; 7])
    );
}

/// Terms change the words at the top and nothing else.
#[test]
fn seven_pieces_under_other_terms() {
    for (component, license) in [
        ("weights", "llama3.1"),
        ("training-data", "CC-BY-NC-4.0"),
        ("weights", "public"),
        ("weights", "My Own Terms"),
        ("environment", "CC-BY-4.0"),
        ("hyperparameters", "public"),
    ] {
        let components = ALL.replace(
            &format!("{component}: MIT"),
            &format!("{component}: {license}"),
        );
        let report = report_of(&format!("components: {{ {components} }}"));
        let verdict = report.verdict("pieces").unwrap();
        assert_eq!(verdict.headline, "7 of 7 pieces", "{component}: {license}");
        assert_eq!((verdict.index, &verdict.next), (Some(7), &None));
        let states: Vec<_> = verdict
            .requirements
            .iter()
            .map(|found| found.state)
            .collect();
        assert_eq!(states, [State::Met; 7]);
    }
}

#[test]
fn what_is_shown_of_pieces() {
    let expect = |headline: &str, at_most: &str| (headline.to_owned(), at_most.to_owned());
    let nothing = "architecture: closed, weights: closed, training-data: closed, \
        hyperparameters: closed, training-code: closed, random-seeds: closed, environment: closed";
    assert_eq!(
        range(nothing),
        expect("none of 7 pieces", "none of 7 pieces")
    );
    assert_eq!(range(""), expect("not stated", "open source"));
    assert_eq!(
        range(&nothing.replace("environment: closed", "environment: unknown")),
        expect("not stated", "1 of 7 pieces")
    );
    assert_eq!(
        range("weights: MIT"),
        expect("at least 1 of 7 pieces", "open source")
    );
    assert_eq!(
        range("weights: llama3.1"),
        expect("at least 1 of 7 pieces", "7 of 7 pieces")
    );
    assert_eq!(
        range(&nothing.replace("weights: closed", "weights: public")),
        expect("1 of 7 pieces", "1 of 7 pieces")
    );
}

#[test]
fn a_piece_is_all_of_its_components_that_exist() {
    use State::*;
    let dataset = |components| pieces(components).1[2];
    assert_eq!(
        dataset("pretraining-data: public, finetuning-data: none, alignment-data: none"),
        Met
    );
    assert_eq!(
        dataset("pretraining-data: none, finetuning-data: public, alignment-data: none"),
        Met
    );
    assert_eq!(dataset("pretraining-data: public"), NotStated);
    assert_eq!(dataset("training-data: partial"), Partly);
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

/// Each group of the score is a range too.
#[test]
fn groups_have_an_upper_end() {
    let score = |components: &str| {
        let rest = format!("components: {{ {components} }}");
        report_of(&rest).score.unwrap()
    };
    let silent = score("");
    let most = silent.groups_at_most.unwrap();
    assert_eq!([silent.model, silent.risk, silent.replication], [0.0; 3]);
    assert_eq!([most.model, most.risk, most.replication], [100.0; 3]);
    let closed = score("weights: closed, architecture: MIT");
    let most = closed.groups_at_most.unwrap();
    assert_eq!((closed.model, most.model), (25.0, 75.0));
    let mean = (most.model + most.risk + most.replication) / 3.0;
    assert_eq!(closed.at_most, mean);
}
