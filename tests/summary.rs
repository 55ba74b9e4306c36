//! The summary: how a system is reached, and what is released, on request,
//! withheld and not stated.

#[path = "common/steps.rs"]
mod steps;

use steps::report_on;

#[track_caller]
fn check(rest: &str, components: &str, expected: &str) {
    let summary = report_on(rest, components).summary;
    assert_eq!(summary, expected, "{rest} {components}");
}

const CORE: &str =
    "architecture: MIT, inference-code: MIT, training-code: MIT, training-data: CC-BY-4.0";

#[test]
fn a_fully_open_system_says_what_is_on_request() {
    let rest = " Not stated: data processing code, hyperparameters, random seeds, software environment and technical report.";
    check(
        "",
        &format!("{CORE}, weights: MIT"),
        &format!("Fully open: you can download and run the weights.{rest}"),
    );
    let gated = format!("{CORE}, weights: gated");
    check(
        "",
        &gated,
        &format!("Fully open: you can get the weights on request.{rest}"),
    );
    check(
        "access: { audience: registered }",
        &gated,
        &format!("Fully open: you can get the weights after signing up.{rest}"),
    );
}

#[test]
fn all_of_a_group_counts_as_stated() {
    check(
        "",
        "weights: MIT",
        "You can download and run the weights. Nothing else of what it takes to build it is stated.",
    );
    for component in ["finetuning-data", "finetuning-code", "alignment-data"] {
        let summary = report_on("", &format!("weights: MIT, {component}: MIT")).summary;
        let name = component
            .replace("finetuning", "fine-tuning")
            .replace('-', " ")
            .replace("fine tuning", "fine-tuning");
        assert!(
            summary.contains(&format!(" Released: {name}.")),
            "{component}: {summary}"
        );
    }
}

#[test]
fn step_by_step_is_said_where_it_is_stated_alone() {
    let rest = " Nothing else of what it takes to build it is stated.";
    check(
        "",
        "weights: partial",
        &format!("Some of the weights are released.{rest}"),
    );
    check(
        "access: { staged: true }",
        "weights: partial",
        &format!("It is being released step by step. Some of the weights are released.{rest}"),
    );
    check(
        "access: { staged: true }",
        "weights: MIT",
        &format!("It is being released step by step. You can download and run the weights.{rest}"),
    );
}

#[test]
fn beside_an_interface_it_says_what_is_released_of_the_weights() {
    let rest = " Nothing else of what it takes to build it is stated.";
    for (rest_of_access, components, expected) in [
        (
            "channels: [api]",
            "weights: closed",
            "You can use it through an API. The weights are not released.",
        ),
        (
            "channels: [hosted, download]",
            "weights: partial",
            "You can use it as a hosted service. Some of the weights are released.",
        ),
        (
            "channels: [api], audience: researchers",
            "architecture: unknown",
            "Researchers can use it through an API. It is not stated whether the weights are released.",
        ),
        (
            "channels: [api]",
            "weights: none",
            "You can use it through an API. There are no weights.",
        ),
        (
            "price: free",
            "weights: none",
            "There are no weights. It is not stated how the system is reached.",
        ),
        (
            "channels: []",
            "weights: closed",
            "Nobody outside can use it.",
        ),
        (
            "price: free",
            "weights: closed",
            "The weights are not released. It is not stated whether the system can be used in another way.",
        ),
    ] {
        check(
            &format!("access: {{ {rest_of_access} }}"),
            components,
            &format!("{expected}{rest}"),
        );
    }
}

#[test]
fn a_claim_that_is_not_supported_is_named() {
    check(
        "claims: [open-weights]",
        "weights: llama3.1",
        "You can download and run the weights. Nothing else of what it takes to build it is stated. \
         The developer calls it open weights; what is stated does not support that: weights and inference code.",
    );
}
