//! Six plain answers: what a reader can do with a system.

#[path = "common/steps.rs"]
mod steps;

use openness_badge::report::Report;
use steps::report_on;

/// An answer, as it is in JSON.
fn answer(report: &Report, question: &str) -> String {
    let can = serde_json::to_value(report.can.unwrap()).unwrap();
    can[question].as_str().unwrap().to_owned()
}

#[track_caller]
fn check(question: &str, access: &str, components: &str, expected: &str) {
    let report = report_on(&format!("access: {{ {access} }}"), components);
    assert_eq!(
        answer(&report, question),
        expected,
        "{question}: {access} {components}"
    );
}

#[test]
fn use_it() {
    let check =
        |access: &str, components: &str, expected: &str| check("use", access, components, expected);
    for (weights, expected) in [
        ("public", "yes"),
        ("gated", "on-request"),
        ("partial", "partly"),
        ("api", "yes"),
        ("hosted", "yes"),
        ("closed", "not-stated"),
        ("described", "not-stated"),
        ("none", "not-stated"),
        ("unknown", "not-stated"),
    ] {
        check("", &format!("weights: {weights}"), expected);
    }
    for channel in ["api", "hosted"] {
        let channels = format!("channels: [{channel}]");
        check(&channels, "weights: closed", "yes");
        check(&channels, "model-card: public", "yes");
        for audience in ["registered", "researchers", "partners"] {
            let access = format!("{channels}, audience: {audience}");
            check(&access, "weights: closed", "on-request");
        }
        check(
            &format!("{channels}, audience: nobody"),
            "weights: closed",
            "no",
        );
    }
    check("channels: []", "weights: closed", "no");
    check("channels: []", "model-card: public", "no");
    check("channels: [download]", "weights: closed", "no");
    check("channels: [download]", "model-card: public", "not-stated");
    check("audience: nobody", "weights: public", "no");
    // The best of the two ways.
    check("channels: [download, api]", "weights: partial", "yes");
    check(
        "channels: [download, api], audience: partners",
        "weights: partial",
        "on-request",
    );
    check(
        "channels: [download, api], audience: partners",
        "weights: gated",
        "on-request",
    );
    check("channels: [download, hosted]", "weights: gated", "yes");
    // What contradicts itself is capped first.
    check("channels: []", "weights: public", "no");
    check("audience: registered", "weights: public", "on-request");
}

#[test]
fn run_it_yourself() {
    for (weights, expected) in [
        ("public", "yes"),
        ("gated", "on-request"),
        ("partial", "partly"),
        ("described", "no"),
        ("api", "no"),
        ("hosted", "no"),
        ("closed", "no"),
        ("none", "no"),
        ("unknown", "not-stated"),
    ] {
        check("run", "", &format!("weights: {weights}"), expected);
    }
    check("run", "channels: [api]", "weights: public", "no");
    check("run", "channels: [api]", "model-card: public", "not-stated");
    check("run", "audience: partners", "weights: public", "on-request");
}

#[test]
fn use_it_commercially() {
    for (license, expected) in [
        ("MIT", "yes"),
        ("WTFPL", "yes"),
        ("CC-BY-SA-4.0", "yes"),
        ("OpenMDW-1.0", "yes"),
        ("CC-BY-ND-4.0", "yes"),
        ("bigscience-bloom-rail-1.0", "partly"),
        ("gemma", "partly"),
        ("llama3.1", "partly"),
        ("CC-BY-NC-4.0", "no"),
        ("CC-BY-NC-ND-4.0", "no"),
        ("opt-175b", "no"),
        ("proprietary", "no"),
        ("My Own Terms", "not-stated"),
        ("cc", "not-stated"),
        ("public", "not-stated"),
        ("unknown", "not-stated"),
        ("MIT OR CC-BY-NC-4.0", "yes"),
        ("MIT AND CC-BY-NC-4.0", "no"),
    ] {
        check("commercial", "", &format!("weights: {license}"), expected);
    }
    for availability in ["gated", "partial"] {
        let weights = format!("weights: {{ availability: {availability}, license: MIT }}");
        check("commercial", "", &weights, "yes");
    }
    // The terms of what is not given out allow nothing.
    for availability in ["closed", "api", "hosted", "described"] {
        let weights = format!("weights: {{ availability: {availability}, license: MIT }}");
        check("commercial", "", &weights, "not-stated");
    }
    check(
        "commercial",
        "channels: [api]",
        "weights: MIT",
        "not-stated",
    );
}

#[test]
fn look_inside() {
    let check = |weights: &str, architecture: &str, expected: &str| {
        let components = format!("weights: {weights}, architecture: {architecture}");
        check("inspect", "", &components, expected);
    };
    check("public", "public", "yes");
    check("public", "gated", "on-request");
    check("public", "partial", "partly");
    check("public", "described", "partly");
    check("public", "unknown", "not-stated");
    check("public", "closed", "no");
    check("public", "none", "no");
    check("described", "public", "no");
    check("partial", "public", "partly");
    // The first that occurs of no, not stated, partly, on request.
    check("gated", "partial", "partly");
    check("unknown", "partial", "not-stated");
    check("unknown", "closed", "no");
}

#[test]
fn see_what_it_was_trained_on() {
    let check = |components: &str, expected: &str| check("data", "", components, expected);
    check("training-data: public", "yes");
    check("training-data: CC-BY-NC-4.0", "yes");
    check(
        "training-data: public, finetuning-data: none, alignment-data: none",
        "yes",
    );
    check("training-data: public, pretraining-data: none", "yes");
    check("training-data: none", "no");
    check("pretraining-data: public", "not-stated");
    check(
        "training-data: public, finetuning-data: gated",
        "on-request",
    );
    check(
        "training-data: public, finetuning-data: described",
        "partly",
    );
    check("training-data: public, finetuning-data: api", "no");
    check("pretraining-data: closed", "no");
    check("", "not-stated");
}

#[test]
fn build_it_again() {
    let all = "training-code: public, training-data: public, data-processing-code: public, hyperparameters: public, \
        random-seeds: public, environment: public";
    let check = |components: &str, expected: &str| check("rebuild", "", components, expected);
    check(all, "yes");
    check(&format!("{all}, weights: closed"), "yes");
    check(
        &all.replace("random-seeds: public", "random-seeds: unknown"),
        "not-stated",
    );
    check(
        &all.replace("random-seeds: public", "random-seeds: none"),
        "no",
    );
    check(
        &all.replace("environment: public", "environment: none"),
        "no",
    );
    check(
        &all.replace("environment: public", "environment: described"),
        "partly",
    );
    check(
        &all.replace("hyperparameters: public", "hyperparameters: gated"),
        "on-request",
    );
    check(
        &all.replace("data-processing-code: public", "data-processing-code: none"),
        "yes",
    );
    check(
        &format!("{all}, alignment-code: none, alignment-data: none"),
        "yes",
    );
    check(&format!("{all}, pretraining-code: none"), "yes");
    check(
        &all.replace("training-code: public", "training-code: none"),
        "no",
    );
}

/// Without a manifest there is nothing to answer.
#[test]
fn nothing_to_answer() {
    let report = openness_badge::report("[]", &Default::default());
    assert_eq!(report.can, None);
}
