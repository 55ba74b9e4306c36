//! The Open Source AI Definition: its elements, and what the Initiative itself
//! came to in its validation phase.

mod common;
#[path = "common/steps.rs"]
mod steps;

use common::conformance::{Comparison, Tally, conformance};
use openness_badge::manifest::{Availability, ComponentId, Manifest};
use openness_badge::read;
use openness_badge::report::{Figure, State, Verdict};
use proptest::prelude::*;
use steps::{any_manifest, check_next_step, more_open, of, verdict};

const CODE: &str = "data-processing-code: MIT, training-code: MIT, evaluation-code: MIT, \
    inference-code: MIT, architecture: MIT, supporting-tools: MIT";

fn gallery(name: &str) -> (Manifest, Verdict) {
    let text = std::fs::read_to_string(common::path(&format!("www/gallery/{name}.yaml"))).unwrap();
    let manifest = read::read(&text, &read::Options::default())
        .manifest
        .unwrap();
    let verdict = verdict("osaid", &manifest);
    (manifest, verdict)
}

fn states(verdict: &Verdict) -> [State; 3] {
    let state = |(key, expected): (&(&str, Figure), &str)| match key {
        (name, Figure::State(state)) if *name == expected => *state,
        other => panic!("{other:?}"),
    };
    let mut states = verdict
        .detail
        .0
        .iter()
        .zip(["data", "code", "parameters"])
        .map(state);
    std::array::from_fn(|_| states.next().unwrap())
}

/// What a pass needs and the manifest says is withheld.
fn withheld(manifest: &Manifest, verdict: &Verdict) -> Vec<&'static str> {
    let needed = verdict
        .requirements
        .iter()
        .flat_map(|requirement| &requirement.components);
    let closed = |key: &&&'static str| {
        let id = ComponentId::from_key(key).unwrap();
        !matches!(id, ComponentId::DataCard | ComponentId::TechnicalReport)
            && manifest.components[id].availability == Availability::Closed
    };
    needed.filter(closed).copied().collect()
}

const PASSED: [&str; 5] = ["pythia", "olmo", "amber", "crystalcoder", "t5"];
/// "Would probably pass with changed license or terms".
const FELL_ON_TERMS: [&str; 3] = ["bloom", "starcoder2", "falcon"];
const MISSED_COMPONENTS: [&str; 4] = ["llama-2", "grok-1", "phi-2", "mixtral"];

/// In which of the Initiative's three groups a system is by what the yardstick
/// says: it passes, nothing that it needs is withheld, or something is.
#[test]
fn the_split_of_the_validation() {
    let group = |name: &str| {
        let (manifest, verdict) = gallery(name);
        match (verdict.index, withheld(&manifest, &verdict).as_slice()) {
            (3, _) => 0,
            (_, []) => 1,
            _ => 2,
        }
    };
    let groups = [&PASSED[..], &FELL_ON_TERMS, &MISSED_COMPONENTS];
    let mut tally = Tally::default();
    for (at, names) in groups.iter().enumerate() {
        for name in *names {
            let agrees = group(name) == at;
            assert_eq!(agrees, *name != "falcon", "{name}");
            tally.case(*name, agrees);
        }
    }
    let comparison = Comparison {
        file: "osaid",
        kind: "yardstick",
        of: "osaid",
        cases: "systems of the validation phase",
        compared: "which of three groups: passes, falls on terms alone, lacks components",
        source: "Open Source Initiative",
        url: "https://opensource.org/ai/open-source-ai-definition",
        version: "2024",
    };
    let falcon = "fails on terms as there, and lacks training code and most of its data besides, as other sources say";
    conformance(
        &comparison,
        &tally,
        &[("falcon".to_owned(), falcon.to_owned())],
    );
}

#[test]
fn osi_passed_these() {
    for name in PASSED {
        let (_, verdict) = gallery(name);
        assert_eq!(
            verdict.headline, "elements present",
            "{name}: {:?}",
            verdict.requirements
        );
        assert_eq!((verdict.index, verdict.of), (3, 3));
        assert!(verdict.next.is_none());
    }
}

/// What is needed is given out as far as the manifest says, and the terms are
/// not accepted.
#[test]
fn these_fall_on_terms() {
    for name in FELL_ON_TERMS {
        let (manifest, verdict) = gallery(name);
        assert!(verdict.index < 3, "{name}");
        let parameters = states(&verdict)[2];
        assert_eq!(
            parameters,
            State::Partly,
            "{name}: weights are given out, their terms are not open"
        );
        let weights = &manifest.components[ComponentId::Weights];
        assert!(
            !weights
                .license
                .as_ref()
                .unwrap()
                .free_for(ComponentId::Weights.kind()),
            "{name}"
        );
        // Known deviation: of Falcon other sources say that it lacks its
        // training code and most of its data besides.
        let expected: &[&str] = match name {
            "falcon" => &[
                "finetuning-data",
                "alignment-data",
                "pretraining-code",
                "finetuning-code",
                "alignment-code",
                "evaluation-code",
            ],
            _ => &[],
        };
        assert_eq!(withheld(&manifest, &verdict), expected, "{name}");
    }
    // With other terms BLOOM would pass.
    let (mut manifest, verdict) = gallery("bloom");
    for key in verdict
        .requirements
        .iter()
        .flat_map(|requirement| &requirement.components)
    {
        let component = &mut manifest.components[ComponentId::from_key(key).unwrap()];
        if component.availability == Availability::Gated {
            component.availability = Availability::Public;
        }
        if component.availability == Availability::Public {
            component.license = Some(openness_badge::license::License::parse("Apache-2.0"));
        }
    }
    assert_eq!(
        steps::verdict("osaid", &manifest).headline,
        "elements present"
    );
}

#[test]
fn these_miss_components() {
    for name in MISSED_COMPONENTS {
        let (manifest, verdict) = gallery(name);
        assert!(verdict.index < 3, "{name}");
        let withheld = withheld(&manifest, &verdict);
        assert!(
            withheld.contains(&"pretraining-code"),
            "{name}: {withheld:?}"
        );
        assert!(
            withheld.contains(&"pretraining-data"),
            "{name}: {withheld:?}"
        );
        assert!(
            states(&verdict)[..2]
                .iter()
                .all(|state| *state != State::Met),
            "{name}"
        );
    }
}

#[track_caller]
fn check(components: &str, expected: [State; 3], headline: &str) {
    let verdict = of("osaid", "", components);
    assert_eq!(states(&verdict), expected, "{:?}", verdict.requirements);
    assert_eq!(verdict.headline, headline);
    for (requirement, state) in verdict.requirements.iter().zip(expected) {
        assert_eq!(requirement.state, state);
        assert_eq!(requirement.fix.is_none(), state == State::Met);
    }
}

use State::{Met, NeedsJudgement, NotMet, NotStated, Partly};

#[test]
fn all_elements() {
    check(
        &format!("{CODE}, weights: CC-BY-4.0, training-data: CC-BY-SA-4.0, data-card: public"),
        [Met; 3],
        "elements present",
    );
    check("", [NotStated; 3], "0 of 3 elements");
}

#[test]
fn data_information() {
    let data = |data: &str, state| {
        check(
            &format!("{CODE}, weights: MIT, {data}"),
            [state, Met, Met],
            match state {
                Met => "elements present",
                NeedsJudgement => "needs judgement",
                _ => "2 of 3 elements",
            },
        );
    };
    data(
        "training-data: CDLA-Permissive-2.0, technical-report: public",
        Met,
    );
    data(
        "training-data: CDLA-Permissive-2.0, finetuning-data: none, data-card: public",
        Met,
    );
    data("training-data: CDLA-Permissive-2.0", Partly);
    data(
        "training-data: CDLA-Permissive-2.0, data-card: gated",
        Partly,
    );
    data("training-data: described", NeedsJudgement);
    data(
        "training-data: described, pretraining-data: MIT",
        NeedsJudgement,
    );
    data("training-data: described, pretraining-data: closed", NotMet);
    data("training-data: CC-BY-NC-4.0, data-card: public", Partly);
    data(
        "training-data: { availability: gated, license: MIT }, data-card: public",
        Partly,
    );
    data("training-data: closed, data-card: public", NotMet);
    data("training-data: none, data-card: public", NotMet);
}

#[test]
fn code_takes_approved_licenses_alone() {
    let code = |from: &str, to: &str, state| {
        let code = CODE.replace(from, to);
        check(
            &format!("{code}, weights: MIT, training-data: MIT, data-card: public"),
            [Met, state, Met],
            if state == Met {
                "elements present"
            } else {
                "2 of 3 elements"
            },
        );
    };
    code("evaluation-code: MIT", "evaluation-code: EUPL-1.2", Met);
    code("evaluation-code: MIT", "evaluation-code: none", Met);
    code(
        "training-code: MIT",
        "training-code: MIT, alignment-code: none",
        Met,
    );
    code("evaluation-code: MIT", "evaluation-code: WTFPL", Partly);
    code(
        "evaluation-code: MIT",
        "evaluation-code: OpenMDW-1.0",
        Partly,
    );
    code("architecture: MIT", "architecture: CC-BY-4.0", Partly);
    code(
        "architecture: MIT",
        "architecture: MIT AND CC-BY-4.0",
        Partly,
    );
    code("architecture: MIT", "architecture: MIT OR CC-BY-4.0", Met);
    code("supporting-tools: MIT", "supporting-tools: unknown", Partly);
    code("training-code: MIT", "training-code: closed", Partly);
}

#[test]
fn parameters_take_open_terms() {
    let weights = |weights: &str, state| {
        check(
            &format!("{CODE}, weights: {weights}, training-data: MIT, data-card: public"),
            [Met, Met, state],
            if state == Met {
                "elements present"
            } else {
                "2 of 3 elements"
            },
        );
    };
    for license in ["MIT", "WTFPL", "CC-BY-SA-4.0", "OpenMDW-1.0"] {
        weights(license, Met);
    }
    for license in [
        "bigcode-openrail-m",
        "llama3.1",
        "CC-BY-NC-4.0",
        "CC-BY-ND-4.0",
        "cc",
        "public",
    ] {
        weights(license, Partly);
    }
    weights("{ availability: gated, license: MIT }", Partly);
    weights("api", NotMet);
    weights("unknown", NotStated);
}

/// Everything it looks at.
const COMPONENTS: [&str; 14] = [
    "pretraining-data",
    "finetuning-data",
    "alignment-data",
    "data-card",
    "technical-report",
    "data-processing-code",
    "pretraining-code",
    "finetuning-code",
    "alignment-code",
    "evaluation-code",
    "inference-code",
    "architecture",
    "supporting-tools",
    "weights",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..Default::default() })]

    #[test]
    fn next_step_is_reached_and_smallest(manifest in any_manifest()) {
        check_next_step("osaid", &manifest, &COMPONENTS)?;
    }

    #[test]
    fn opening_a_component_never_lowers_it(manifest in any_manifest(), at in 0..ComponentId::COUNT) {
        let before = verdict("osaid", &manifest).index;
        for (step, opened) in more_open(&manifest, ComponentId::ALL[at]) {
            prop_assert!(verdict("osaid", &opened).index >= before, "{}", step);
        }
    }
}
