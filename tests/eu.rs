//! The open-source conditions of the EU AI Act, one by one.

#[path = "common/steps.rs"]
mod steps;

use openness_badge::manifest::ComponentId;
use openness_badge::report::{Figure, State};
use proptest::prelude::*;
use steps::{any_manifest, check_next_step, more_open, of, verdict};

use State::{Met, NeedsJudgement, NotMet, NotStated, Partly};

const IDS: [&str; 8] = [
    "access",
    "use",
    "modification",
    "distribution",
    "monetisation",
    "weights",
    "architecture",
    "usage",
];

fn state(rest: &str, components: &str, condition: &str) -> State {
    let verdict = of("eu", rest, components);
    let ids: Vec<&str> = verdict
        .requirements
        .iter()
        .map(|requirement| requirement.id)
        .collect();
    assert_eq!(ids, IDS);
    let requirement = verdict
        .requirements
        .iter()
        .find(|requirement| requirement.id == condition)
        .unwrap();
    let figure = verdict
        .detail
        .0
        .iter()
        .find(|(name, _)| *name == condition)
        .unwrap();
    assert_eq!(figure.1, Figure::State(requirement.state));
    assert_eq!(requirement.fix.is_none(), requirement.state == Met);
    requirement.state
}

#[test]
fn access() {
    for (components, expected) in [
        ("weights: public", Met),
        ("weights: gated", NeedsJudgement),
        ("weights: partial", Partly),
        ("weights: api", NotMet),
        ("weights: closed", NotMet),
        ("weights: none", NotMet),
        ("", NotStated),
    ] {
        assert_eq!(state("", components, "access"), expected, "{components}");
    }
    let gated_to = |audience: &str| {
        state(
            &format!("access: {{ audience: {audience} }}"),
            "weights: gated",
            "access",
        )
    };
    assert_eq!(gated_to("registered"), NeedsJudgement);
    for audience in ["researchers", "partners", "nobody"] {
        assert_eq!(gated_to(audience), Partly, "{audience}");
    }
}

#[test]
fn what_the_license_allows() {
    for condition in ["use", "modification", "distribution"] {
        for (license, expected) in [
            ("Apache-2.0", Met),
            ("WTFPL", Met),
            ("CC-BY-SA-4.0", Met),
            ("OpenMDW-1.0", Met),
            ("bigscience-bloom-rail-1.0", NeedsJudgement),
            ("gemma", NeedsJudgement),
            ("llama3.1", NotMet),
            ("CC-BY-NC-4.0", NotMet),
            ("apple-amlr", NotMet),
            ("CC-BY-ND-4.0", NotMet),
            ("BUSL-1.1", NotMet),
            ("proprietary", NotMet),
            ("cc", NotStated),
            ("Some Terms of Mine", NotStated),
            ("public", NotStated),
            ("closed", NotStated),
        ] {
            assert_eq!(
                state("", &format!("weights: {license}"), condition),
                expected,
                "{license}"
            );
        }
    }
}

#[test]
fn monetisation() {
    let price = |price: &str| state(&format!("access: {{ price: {price} }}"), "", "monetisation");
    assert_eq!(price("free"), Met);
    assert_eq!(price("paid"), NotMet);
    assert_eq!(price("mixed"), NeedsJudgement);
    assert_eq!(state("", "", "monetisation"), NotStated);
}

#[test]
fn what_is_public() {
    for (condition, components) in [
        ("weights", &["weights"][..]),
        (
            "architecture",
            &["architecture", "technical-report", "training-setup"],
        ),
        ("usage", &["usage-documentation", "model-card"]),
    ] {
        assert_eq!(state("", "", condition), NotStated);
        for component in components {
            for (word, expected) in [
                ("public", Met),
                ("gated", Partly),
                ("partial", Partly),
                ("closed", NotMet),
            ] {
                let others = components.iter().filter(|other| *other != component);
                let mut all: Vec<String> = others.map(|other| format!("{other}: closed")).collect();
                all.push(format!("{component}: {word}"));
                assert_eq!(
                    state("", &all.join(", "), condition),
                    expected,
                    "{component}: {word}"
                );
            }
        }
    }
}

#[test]
fn headline() {
    let verdict = of(
        "eu",
        "access: { price: free }",
        "weights: MIT, architecture: MIT, model-card: public",
    );
    assert_eq!(
        (&*verdict.headline, verdict.index, verdict.of),
        ("8 of 8 conditions stated", 8, 8)
    );
    assert!(verdict.next.is_none());
    assert_eq!(of("eu", "", "").headline, "0 of 8 conditions stated");
    assert_eq!(
        of("eu", "", "weights: llama3.1").headline,
        "2 of 8 conditions stated"
    );
}

/// A new license for the weights would meet three conditions at once; the next
/// grade is nearer.
#[test]
fn the_next_step_is_the_next_grade() {
    let next = of("eu", "", "weights: llama3.1").next.unwrap();
    assert_eq!(next.headline, "3 of 8 conditions stated");
    assert_eq!(
        (next.changes[0].component, &*next.changes[0].make),
        ("access.price", "free")
    );
    let all_else = "access: { price: free }";
    let next = of(
        "eu",
        all_else,
        "weights: llama3.1, architecture: MIT, model-card: public",
    )
    .next;
    let next = next.unwrap();
    assert_eq!(next.headline, "8 of 8 conditions stated");
    let change = (next.changes[0].component, &*next.changes[0].make);
    assert_eq!(change, ("weights", "public under an open license"));
}

const COMPONENTS: [&str; 6] = [
    "weights",
    "architecture",
    "technical-report",
    "training-setup",
    "usage-documentation",
    "model-card",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..Default::default() })]

    #[test]
    fn next_step_is_reached_and_smallest(manifest in any_manifest()) {
        check_next_step("eu", &manifest, &COMPONENTS)?;
    }

    #[test]
    fn opening_a_component_never_lowers_it(manifest in any_manifest(), at in 0..ComponentId::COUNT) {
        let before = verdict("eu", &manifest).index;
        for (step, opened) in more_open(&manifest, ComponentId::ALL[at]) {
            prop_assert!(verdict("eu", &opened).index >= before, "{}", step);
        }
    }
}
