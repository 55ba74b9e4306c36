//! The open-source conditions of the EU AI Act, one by one.

#[path = "common/steps.rs"]
mod steps;

use openness_badge::manifest::ComponentId;
use openness_badge::report::{State, Verdict};
use proptest::prelude::*;
use steps::{any_manifest, check_next_step, figure, more_open, of, rank_of, shown, told};

use State::{Met, NeedsJudgement, NotMet, NotStated};

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

#[track_caller]
fn state(rest: &str, components: &str, condition: &str) -> State {
    let verdict = of("eu", rest, components);
    let ids: Vec<&str> = verdict
        .requirements
        .iter()
        .map(|requirement| &*requirement.id)
        .collect();
    assert_eq!(ids, IDS);
    let requirement = verdict
        .requirements
        .iter()
        .find(|requirement| requirement.id == condition)
        .unwrap();
    assert_eq!(figure(&verdict, condition), requirement.state);
    assert_eq!(requirement.fix.is_none(), requirement.state == Met);
    requirement.state
}

#[test]
fn access() {
    for (components, expected) in [
        ("weights: public", Met),
        ("weights: gated", NeedsJudgement),
        ("weights: partial", NotMet),
        ("weights: api", NotMet),
        ("weights: closed", NotMet),
        ("weights: none", NotMet),
        ("", NotStated),
    ] {
        assert_eq!(state("", components, "access"), expected, "{components}");
    }
    let given_to = |audience: &str, weights: &str| {
        let rest = format!("access: {{ audience: {audience} }}");
        state(&rest, &format!("weights: {weights}"), "access")
    };
    // Public weights for those who sign up are on request.
    for weights in ["gated", "public"] {
        assert_eq!(given_to("registered", weights), NeedsJudgement);
        for audience in ["researchers", "partners"] {
            assert_eq!(given_to(audience, weights), NotMet, "{audience}");
        }
        assert_eq!(given_to("nobody", weights), NotMet);
    }
    let api = "access: { channels: [api] }";
    assert_eq!(state(api, "weights: MIT", "access"), NotMet);
}

/// A license that keeps the European Union out.
#[test]
fn access_from_the_union() {
    let access = |kind: &str, license: &str| {
        let text = format!(
            "openness: 1\nsystem: {{ name: Test, kind: [{kind}] }}\ncomponents: {{ weights: {license} }}\n"
        );
        let report = openness_badge::report(&text, &Default::default());
        assert!(!report.has_errors(), "{text}{:?}", report.findings);
        figure(report.verdict("eu").unwrap(), "access")
    };
    for kind in ["text", "multimodal"] {
        assert_eq!(access(kind, "llama4"), NotMet, "{kind}");
        assert_eq!(access(kind, "tencent-hunyuan-community"), NotMet, "{kind}");
        assert_eq!(access(kind, "llama3.1"), Met, "{kind}");
        assert_eq!(access(kind, "MIT"), Met, "{kind}");
    }
    for license in ["llama3.2", "llama3.3"] {
        assert_eq!(access("text", license), Met);
        assert_eq!(access("multimodal", license), NotMet);
        assert_eq!(access("text, image", license), NotMet);
        assert_eq!(access("text, audio", license), Met);
    }
    // Where only the terms keep it out, others may be chosen.
    assert_eq!(access("multimodal", "llama4 OR MIT"), Met);
    assert_eq!(access("multimodal", "llama4 AND MIT"), NotMet);
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
            ("cc", NeedsJudgement),
            ("Some Terms of Mine", NeedsJudgement),
            ("llama3.1", NotMet),
            ("CC-BY-NC-4.0", NotMet),
            ("apple-amlr", NotMet),
            ("CC-BY-ND-4.0", NotMet),
            ("BUSL-1.1", NotMet),
            ("proprietary", NotMet),
            ("{ availability: gated, license: MIT }", Met),
            ("{ availability: partial, license: MIT }", Met),
            ("public", NotStated),
            ("unknown", NotStated),
        ] {
            assert_eq!(
                state("", &format!("weights: {license}"), condition),
                expected,
                "{license}"
            );
        }
    }
}

/// A license of what is not given out meets nothing, its own or the default.
#[test]
fn a_license_of_nothing() {
    for condition in ["use", "modification", "distribution"] {
        for weights in ["closed", "described", "api", "hosted", "none"] {
            let own = format!("weights: {{ availability: {weights}, license: MIT }}");
            assert_eq!(state("", &own, condition), NotMet, "{weights}");
            let default = format!("weights: {weights}");
            assert_eq!(
                state("license: MIT", &default, condition),
                NotMet,
                "{weights}"
            );
        }
        assert_eq!(
            state("license: MIT", "weights: unknown", condition),
            NotStated
        );
        let only_api = "license: MIT\naccess: { channels: [api] }";
        assert_eq!(state(only_api, "weights: public", condition), NotMet);
    }
}

#[test]
fn monetisation() {
    let price = |price: &str| state(&format!("access: {{ price: {price} }}"), "", "monetisation");
    assert_eq!(price("free"), Met);
    assert_eq!(price("paid"), NotMet);
    assert_eq!(price("mixed"), NeedsJudgement);
    assert_eq!(state("", "", "monetisation"), NotStated);
    // It is about more than the price of a download.
    assert_eq!(state("", "weights: MIT", "monetisation"), NotStated);
}

#[test]
fn what_is_public() {
    for (condition, components) in [
        ("weights", &["weights"][..]),
        (
            "architecture",
            &["architecture", "technical-report", "training-setup"],
        ),
        ("usage", &["usage-documentation"]),
    ] {
        assert_eq!(state("", "", condition), NotStated);
        for component in components {
            for (word, expected) in [
                ("public", Met),
                ("gated", NotMet),
                ("partial", NotMet),
                ("closed", NotMet),
            ] {
                let others = components.iter().filter(|other| *other != component);
                let mut all: Vec<String> = others.map(|other| format!("{other}: closed")).collect();
                all.push(format!("{component}: {word}"));
                all.push("model-card: closed".to_owned());
                assert_eq!(
                    state("", &all.join(", "), condition),
                    expected,
                    "{component}: {word}"
                );
            }
        }
    }
}

/// A model card alone may say enough on how to use it, or not.
#[test]
fn a_model_card_is_not_yet_usage_information() {
    let usage = |components: &str| state("", components, "usage");
    assert_eq!(usage("model-card: public"), NeedsJudgement);
    assert_eq!(
        usage("model-card: public, usage-documentation: closed"),
        NeedsJudgement
    );
    assert_eq!(
        usage("model-card: closed, usage-documentation: public"),
        Met
    );
    assert_eq!(usage("model-card: closed"), NotStated);
    assert_eq!(usage("model-card: none, usage-documentation: none"), NotMet);
}

#[test]
fn headline() {
    let open = "weights: MIT, architecture: MIT, usage-documentation: public";
    let verdict = of("eu", "access: { price: free }", open);
    assert_eq!(
        (&*verdict.headline, verdict.index, verdict.of),
        ("8 of 8 conditions stated", Some(8), 8)
    );
    assert!(verdict.next.is_none() && verdict.settled);
    let range = |rest: &str, components: &str| {
        let verdict = of("eu", rest, components);
        let (headline, at_most) = shown(&verdict);
        (headline.to_owned(), at_most.to_owned(), verdict.index)
    };
    let expect =
        |headline: &str, at_most: &str, index| (headline.to_owned(), at_most.to_owned(), index);
    assert_eq!(
        range("", ""),
        expect("not stated", "8 of 8 conditions stated", None)
    );
    assert_eq!(
        range("", "weights: llama3.1"),
        expect(
            "at least 2 of 8 conditions stated",
            "5 of 8 conditions stated",
            Some(2)
        )
    );
    let nothing = "weights: closed, architecture: closed, technical-report: closed, training-setup: closed, \
         usage-documentation: closed, model-card: closed";
    assert_eq!(
        range("access: { price: paid }", nothing),
        expect(
            "0 of 8 conditions stated",
            "0 of 8 conditions stated",
            Some(0)
        )
    );
    assert_eq!(
        range("access: { price: mixed }", nothing),
        expect("needs judgement", "1 of 8 conditions stated", None)
    );
    assert_eq!(
        range("", nothing),
        expect("not stated", "1 of 8 conditions stated", None)
    );
}

/// A new license for the weights would meet three conditions at once; it is one
/// edit, as any other.
#[test]
fn the_next_step_is_one_edit() {
    let told = |verdict: Verdict| {
        let next = verdict.next.unwrap();
        assert_eq!(next.edits.len(), 1);
        (next.headline.to_string(), told(&next)[0].clone())
    };
    let all_else = "access: { price: free }";
    let components = "weights: llama3.1, architecture: MIT, usage-documentation: public";
    assert_eq!(
        told(of("eu", all_else, components)),
        (
            "8 of 8 conditions stated".to_owned(),
            ("weights".to_owned(), "Apache-2.0".to_owned())
        )
    );
    let components = "weights: MIT, architecture: MIT, usage-documentation: public";
    assert_eq!(
        told(of("eu", "", components)),
        (
            "8 of 8 conditions stated".to_owned(),
            ("access".to_owned(), r#"{"price":"free"}"#.to_owned())
        )
    );
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
        let before = rank_of("eu", &manifest);
        for (step, opened) in more_open(&manifest, ComponentId::ALL[at]) {
            prop_assert!(rank_of("eu", &opened) >= before, "{}", step);
        }
    }
}

/// What is to be done of a condition.
#[track_caller]
fn fix_of(id: &str, rest: &str, components: &str) -> String {
    let verdict = steps::of("eu", rest, components);
    let mut requirements = verdict.requirements.iter();
    let found = requirements.find(|found| found.id == id).unwrap();
    found.fix.as_deref().unwrap_or_default().to_owned()
}

#[test]
fn access_is_opened_by_what_closes_it() {
    let fix = |components: &str| fix_of("access", "", components);
    let license = "Put the weights under a license that does not exclude the European Union, such as `Apache-2.0`";
    let weights = "Let everyone have the weights";
    assert_eq!(fix("weights: llama4"), license);
    assert_eq!(fix("weights: tencent-hunyuan-community"), license);
    assert_eq!(fix("weights: closed"), weights);
    assert_eq!(
        fix("weights: { availability: partial, license: llama4 }"),
        format!("{weights}. {license}")
    );
}

#[test]
fn what_nobody_knows_is_to_be_read() {
    let fix = |license: &str| fix_of("use", "", &format!("weights: {license}"));
    let read = "Read the license and judge its terms";
    assert_eq!(fix("bsd"), read);
    assert_eq!(fix("LicenseRef-ours"), read);
    assert_eq!(
        fix("gemma"),
        "Judge whether the restrictions are specific, proportionate and only against significant risks"
    );
    assert_eq!(fix("llama3.1"), "Put the weights under an open license");
    assert_eq!(
        fix_of("use", "", "weights: closed"),
        "Release the weights under an open license"
    );
}
