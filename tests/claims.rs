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

/// The warning of a claim that is not supported: what it says and how to fix it.
#[track_caller]
fn says(name: &str, rest: &str, components: &str, why: &str, fix: &str) {
    let report = report_on(&format!("claims: [{name}]\n{rest}"), components);
    let mut findings = report.findings.iter();
    let found = findings
        .find(|finding| finding.code == "claim-not-supported")
        .unwrap();
    let called = name.replace('-', " ");
    assert_eq!(
        found.message,
        format!("You call it {called}, but what is stated does not support that. {why}."),
        "{components}"
    );
    assert_eq!(
        found.fix.as_deref(),
        Some(&*format!("{fix} Or remove `{name}` from `claims`.")),
        "{components}"
    );
}

#[test]
fn a_warning_says_what_is_lacking_of_what() {
    let code = "inference-code: MIT";
    let weights = |license: &str| format!("weights: {license}, {code}");
    let says = |rest: &str, components: &str, why: &str, fix: &str| {
        says("open-weights", rest, components, why, fix);
    };
    says(
        "",
        &weights("llama3.1"),
        "Weights: public under llama3.1 (no commercial use above 700 million users, forbids some uses)",
        "Put `weights` under an open license, such as `Apache-2.0`.",
    );
    says(
        "",
        &weights("public"),
        "Weights: public, no license stated",
        "Add an open license for `weights`, such as `Apache-2.0`.",
    );
    says(
        "",
        &weights("My Own Terms"),
        "Weights: public under My Own Terms, whose terms are not known to this program",
        "Put `weights` under an open license, such as `Apache-2.0`.",
    );
    says(
        "",
        &weights("{ availability: gated, license: MIT }"),
        "Weights: on request under MIT",
        "Release `weights` to everyone under an open license, such as `Apache-2.0`.",
    );
    says(
        "",
        &weights("closed"),
        "Weights: not released",
        "Release `weights` to everyone under an open license, such as `Apache-2.0`.",
    );
    says(
        "access: { price: paid }",
        &weights("MIT"),
        "Price: to be paid",
        "Ask no price for it, and write `access.price: free`.",
    );
    says(
        "",
        "weights: MIT",
        "Inference code: not stated",
        "Add `inference-code` to `components`, under an open license such as `Apache-2.0`.",
    );
    says(
        "access: { audience: researchers }",
        &weights("MIT"),
        "Weights: on request under MIT",
        "Open it to everyone, and write `access.audience: everyone`.",
    );
    says(
        "access: { channels: [api] }",
        &weights("MIT"),
        "Weights: through an API only",
        "Offer a download, and add `download` to `access.channels`.",
    );
}

#[test]
fn a_group_is_named_once_and_terms_are_not_asked_of_the_level() {
    says(
        "open-source",
        "",
        &without("training-code", "CC-BY-4.0")
            .replace("inference-code: MIT", "inference-code: closed"),
        "Training code: public under CC-BY-4.0, which is not a software license; inference code: not released",
        "Release `inference-code` to everyone under an open license, such as `Apache-2.0`. \
         Put `training-code` under an open license, such as `Apache-2.0`.",
    );
    says(
        "open",
        "",
        "weights: llama3.1, architecture: closed, inference-code: api, training-code: MIT",
        "Architecture: not released; inference code: through an API only; training data: not stated",
        "Add `training-data` to `components`, as `public` or `gated`. \
         Release `architecture` and `inference-code`, at least on request.",
    );
}

#[test]
fn the_reason_of_each_test_is_a_sentence() {
    let because = claim("open-source", &without("hyperparameters", "closed")).because;
    assert_eq!(
        because,
        "By OSI’s definition: yes. By Corso’s pieces: no. Hyperparameters: not released"
    );
}

/// What a fix says is carried out to the letter: the warning is gone.
#[test]
fn fixes_remove_the_warning() {
    for (rest, components, fixed_rest, fixed) in [
        (
            "",
            "weights: llama3.1, inference-code: MIT",
            "",
            "weights: Apache-2.0, inference-code: MIT",
        ),
        (
            "",
            "weights: public, inference-code: MIT",
            "",
            "weights: { availability: public, license: Apache-2.0 }, inference-code: MIT",
        ),
        (
            "",
            "weights: MIT",
            "",
            "weights: MIT, inference-code: Apache-2.0",
        ),
        (
            "access: { price: paid }",
            "weights: MIT, inference-code: MIT",
            "access: { price: free }",
            "weights: MIT, inference-code: MIT",
        ),
        (
            "access: { channels: [api] }",
            "weights: MIT, inference-code: MIT",
            "access: { channels: [api, download] }",
            "weights: MIT, inference-code: MIT",
        ),
    ] {
        let warned = |rest: &str, components: &str| {
            let report = report_on(&format!("claims: [open-weights]\n{rest}"), components);
            report
                .findings
                .iter()
                .any(|finding| finding.code == "claim-not-supported")
        };
        assert!(warned(rest, components), "{rest} {components}");
        assert!(!warned(fixed_rest, fixed), "{fixed_rest} {fixed}");
    }
}
