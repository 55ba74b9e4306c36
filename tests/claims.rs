//! What a developer calls a system, against what is stated of it.

#[path = "common/steps.rs"]
mod steps;

use openness_badge::report::{ClaimReport, Figure, Report};
use steps::report_on;

const ALL: &str = "architecture: MIT, training-code: MIT, data-processing-code: MIT, inference-code: MIT, \
    evaluation-code: MIT, supporting-tools: MIT, environment: MIT, weights: MIT, checkpoints: MIT, \
    hyperparameters: MIT, random-seeds: MIT, training-data: CC-BY-4.0, training-setup: CC-BY-4.0, \
    technical-report: CC-BY-4.0, data-card: CC-BY-4.0";

fn claiming(claim: &str, components: &str) -> Report {
    report_on(&format!("claims: [{claim}]"), components)
}

#[track_caller]
fn claim(claim: &str, components: &str) -> ClaimReport {
    claiming(claim, components).claims.first().unwrap().clone()
}

/// Whether it is supported, and by which of the tests.
#[track_caller]
fn check(name: &str, components: &str, supported: bool, by: &[(&str, bool)]) {
    let told = claim(name, components);
    assert_eq!(told.borne_out, supported, "{name}: {components}");
    let mut tests: Vec<_> = told
        .by
        .0
        .iter()
        .map(|(test, passes)| (&**test, *passes == Figure::Flag(true)))
        .collect();
    tests.sort_unstable();
    assert_eq!(tests, by, "{name}: {components}");
    assert_eq!(
        told.missing.is_empty(),
        supported,
        "{name}: {:?}",
        told.missing
    );
    // A claim that is not supported is a warning in the check.
    let report = claiming(name, components);
    let warned = report.findings.iter().any(|finding| {
        finding.code == "claim-not-supported" && finding.severity.word() == "warning"
    });
    assert_eq!(warned, !supported, "{name}: {:?}", report.findings);
}

fn without(component: &str, word: &str) -> String {
    let start = ALL.find(&format!("{component}: ")).unwrap();
    let end = ALL[start..].find(',').map_or(ALL.len(), |at| start + at);
    format!("{}{component}: {word}{}", &ALL[..start], &ALL[end..])
}

#[test]
fn open_source_by_either() {
    let open = |components: &str, supported, pieces, osaid| {
        check(
            "open-source",
            components,
            supported,
            &[("osaid", osaid), ("pieces", pieces)],
        );
    };
    open(ALL, true, true, true);
    // By the definition yes, by the pieces no.
    open(&without("hyperparameters", "closed"), true, false, true);
    open(&without("random-seeds", "unknown"), true, false, true);
    // The other way round.
    open(&without("supporting-tools", "closed"), true, true, false);
    open(
        &without("data-card", "closed")
            .replace("technical-report: CC-BY-4.0", "technical-report: closed"),
        true,
        true,
        false,
    );
    // By neither.
    open(&without("weights", "llama3.1"), false, false, false);
    open(&without("architecture", "closed"), false, false, false);
    // What needs judgement is not granted.
    open(&without("training-data", "described"), false, false, false);
    open("", false, false, false);
}

/// Where the two differ the line names both.
#[test]
fn both_are_named_where_they_differ() {
    let because = claim("open-source", &without("hyperparameters", "closed")).because;
    assert!(
        because.contains("OSI") && because.contains("Corso"),
        "{because}"
    );
    assert!(
        because.to_lowercase().contains("hyperparameters"),
        "{because}"
    );
    let because = claim("open-source", &without("supporting-tools", "closed")).because;
    assert!(
        because.contains("OSI") && because.contains("Corso"),
        "{because}"
    );
}

#[test]
fn open_weights_by_the_second_rung() {
    let open = |components: &str, supported| {
        check("open-weights", components, supported, &[("g7", supported)]);
    };
    open(ALL, true);
    open("weights: MIT, inference-code: MIT", true);
    open("weights: MIT", false);
    open("weights: llama3.1, inference-code: MIT", false);
    open("weights: My Own Terms, inference-code: MIT", false);
    open(
        "weights: { availability: gated, license: MIT }, inference-code: MIT",
        false,
    );
}

#[test]
fn open_by_the_level() {
    let open = |components: &str, supported| {
        check("open", components, supported, &[("gradient", supported)]);
    };
    open(ALL, true);
    open(&ALL.replace("MIT", "llama3.1"), true);
    open(&without("architecture", "unknown"), false);
    open("weights: MIT", false);
    open("", false);
}

#[test]
fn reproducible_by_the_score() {
    let again = |components: &str, supported| {
        check(
            "reproducible",
            components,
            supported,
            &[("score", supported)],
        );
    };
    again(ALL, true);
    again(&without("weights", "closed"), true);
    for component in [
        "data-processing-code",
        "hyperparameters",
        "random-seeds",
        "environment",
        "checkpoints",
        "training-setup",
        "technical-report",
        "training-code",
        "training-data",
    ] {
        again(&without(component, "closed"), false);
        again(&without(component, "unknown"), false);
        again(
            &without(component, "{ availability: gated, license: MIT }"),
            false,
        );
        again(&without(component, "My Own Terms"), false);
        again(&without(component, "public"), false);
    }
    // What may be absent, and nothing else.
    again(&without("data-processing-code", "none"), true);
    again(
        &format!("{ALL}, alignment-code: none, alignment-data: none"),
        true,
    );
    again(&format!("{ALL}, pretraining-code: none"), true);
    for component in [
        "random-seeds",
        "checkpoints",
        "environment",
        "training-code",
        "training-data",
    ] {
        again(&without(component, "none"), false);
    }
}

/// Each claim once, with the evidence that it has.
#[test]
fn as_they_are_made() {
    let claims = report_on(
        "claims: [open, { claim: open-source, url: 'https://example.org', quote: truly open }]",
        "weights: MIT",
    )
    .claims;
    let words: Vec<_> = claims.iter().map(|claim| claim.claim.word()).collect();
    assert_eq!(words.len(), 2);
    let source = claims
        .iter()
        .find(|claim| claim.claim.word() == "open-source")
        .unwrap();
    assert_eq!(source.url.as_deref(), Some("https://example.org"));
    assert_eq!(source.quote.as_deref(), Some("truly open"));
    // What is not released and what is not stated are told apart by name.
    assert!(!source.missing.is_empty());
}
