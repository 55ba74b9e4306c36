//! The G7 vision on AI openness: each rung and none.

#[path = "common/steps.rs"]
mod steps;

use openness_badge::manifest::ComponentId;
use openness_badge::report::{Figure, State};
use proptest::prelude::*;
use steps::{any_manifest, check_next_step, more_open, of, rank_of, shown, state};

#[track_caller]
fn check(rest: &str, components: &str, rung: u8, headline: &str) {
    let verdict = of("g7", rest, components);
    let rung_of_the_detail = verdict.detail.get("rung");
    assert_eq!(rung_of_the_detail, Some(&Figure::Count(rung.into())));
    assert_eq!(verdict.headline, headline, "{:?}", verdict.requirements);
    let is_grade = headline != "not stated" && headline != "needs judgement";
    assert_eq!(verdict.index, is_grade.then_some(rung));
    assert_eq!(verdict.of, 4);
    assert_eq!(verdict.next.is_none(), rung == 4);
    for requirement in &verdict.requirements {
        assert_eq!(
            requirement.fix.is_none(),
            requirement.state == State::Met,
            "{}",
            requirement.id
        );
    }
}

/// The verdict, and what it could be at most.
#[track_caller]
fn range(rest: &str, components: &str, headline: &str, at_most: &str) {
    let verdict = of("g7", rest, components);
    assert_eq!(shown(&verdict), (headline, at_most));
    assert_eq!(verdict.settled, headline == at_most);
}

const NONE: &str = "not a G7 rung";
const AVAILABLE: &str = "Weights Available";
const OPEN_WEIGHTS: &str = "Open Weights";
const OPEN_SOURCE: &str = "Open Source AI";
const OPEN_DATA: &str = "Open Source AI with Open Data";

#[test]
fn not_a_rung() {
    check("", "weights: api, inference-code: MIT", 0, NONE);
    check("", "weights: partial, inference-code: MIT", 0, NONE);
    check("", "weights: MIT, inference-code: closed", 0, NONE);
    check("", "weights: MIT, inference-code: none", 0, NONE);
    check(
        "access: { channels: [api] }",
        "weights: MIT, inference-code: MIT",
        0,
        NONE,
    );
    for price in ["paid", "mixed"] {
        let rest = format!("access: {{ price: {price} }}");
        check(
            &rest,
            "weights: MIT, inference-code: MIT, training-code: MIT, training-data: MIT",
            0,
            NONE,
        );
    }
}

/// Below the rungs because of what is not stated there is no grade to show.
#[test]
fn what_is_not_stated_is_no_rung() {
    range("", "", "not stated", OPEN_DATA);
    range("", "weights: MIT", "not stated", OPEN_DATA);
    range("", "inference-code: MIT", "not stated", OPEN_DATA);
    range("", "weights: llama3.1", "not stated", AVAILABLE);
    range(
        "",
        "weights: MIT, training-code: closed",
        "not stated",
        OPEN_WEIGHTS,
    );
    range("access: { price: paid }", "", NONE, NONE);
    range("", "weights: closed", NONE, NONE);
}

#[test]
fn weights_available_under_any_terms() {
    range(
        "",
        "weights: llama3.1, inference-code: llama3.1",
        AVAILABLE,
        AVAILABLE,
    );
    let access = "access: { price: free }";
    range(
        access,
        "weights: public, inference-code: public",
        AVAILABLE,
        OPEN_DATA,
    );
    range(
        "",
        "weights: gated, inference-code: gated",
        AVAILABLE,
        AVAILABLE,
    );
    range(
        "",
        "weights: { availability: gated, license: MIT }, inference-code: MIT",
        AVAILABLE,
        AVAILABLE,
    );
    range(
        "",
        "weights: MIT, inference-code: { availability: gated, license: MIT }",
        AVAILABLE,
        AVAILABLE,
    );
    range(
        "",
        "weights: bigscience-bloom-rail-1.0, inference-code: MIT, training-code: MIT, training-data: MIT",
        AVAILABLE,
        AVAILABLE,
    );
    // A content license is not free for code.
    range(
        "",
        "weights: CC-BY-4.0, inference-code: CC-BY-4.0",
        AVAILABLE,
        AVAILABLE,
    );
    // For those who sign up it is on request.
    range(
        "access: { audience: registered }",
        "weights: MIT, inference-code: MIT",
        AVAILABLE,
        AVAILABLE,
    );
    // Terms that nobody knows may be free: somebody has to judge.
    range(
        "",
        "weights: My Own Terms, inference-code: MIT",
        AVAILABLE,
        OPEN_DATA,
    );
    let verdict = of(
        "g7",
        "",
        "weights: My Own Terms, inference-code: MIT, training-code: closed",
    );
    assert_eq!(shown(&verdict), (AVAILABLE, OPEN_WEIGHTS));
    assert_eq!(
        (verdict.open.judgement.len(), verdict.open.not_stated.len()),
        (1, 0)
    );
}

#[test]
fn open_weights() {
    for license in ["MIT", "WTFPL", "CC-BY-4.0", "OpenMDW-1.0"] {
        let components = format!("weights: {license}, inference-code: MIT");
        check("", &components, 2, OPEN_WEIGHTS);
        range("", &components, OPEN_WEIGHTS, OPEN_DATA);
    }
    let base = "weights: MIT, inference-code: MIT";
    range(
        "",
        &format!("{base}, training-code: MIT"),
        OPEN_WEIGHTS,
        OPEN_DATA,
    );
    range(
        "",
        &format!("{base}, training-data: MIT"),
        OPEN_WEIGHTS,
        OPEN_DATA,
    );
    for withheld in [
        "training-code: closed, training-data: MIT",
        "training-code: MIT, training-data: closed",
        "training-code: MIT, training-data: none",
        "training-code: none, training-data: MIT",
        "training-code: { availability: gated, license: MIT }, training-data: MIT",
        "training-code: CC-BY-4.0, training-data: MIT",
        "training-code: described, training-data: MIT",
    ] {
        range(
            "",
            &format!("{base}, {withheld}"),
            OPEN_WEIGHTS,
            OPEN_WEIGHTS,
        );
    }
}

/// Data that is not shared in full counts only where sharing it is impossible:
/// until somebody has judged it, it is the second rung.
#[test]
fn data_as_far_as_it_can_be_shared_needs_judgement() {
    let base = "weights: MIT, inference-code: MIT, training-code: MIT";
    for data in [
        "described",
        "gated",
        "partial",
        "CC-BY-NC-4.0",
        "{ availability: gated, license: CC-BY-4.0 }",
        "{ availability: partial, license: MIT }",
    ] {
        let verdict = of("g7", "", &format!("{base}, training-data: {data}"));
        assert_eq!(shown(&verdict), (OPEN_WEIGHTS, OPEN_SOURCE), "{data}");
        assert_eq!(verdict.index, Some(2));
        assert_eq!(
            state(&verdict, "training-data"),
            State::NeedsJudgement,
            "{data}"
        );
        assert_eq!(verdict.open.judgement, ["training-data"]);
        for part in ["pretraining-data", "finetuning-data", "alignment-data"] {
            let one = format!("{base}, training-data: MIT, {part}: {data}");
            range("", &one, OPEN_WEIGHTS, OPEN_SOURCE);
        }
        let one_closed = format!("{base}, training-data: {data}, pretraining-data: closed");
        range("", &one_closed, OPEN_WEIGHTS, OPEN_WEIGHTS);
    }
    // Granted, terms that nobody knows are free ones.
    range(
        "",
        &format!("{base}, training-data: cc"),
        OPEN_WEIGHTS,
        OPEN_DATA,
    );
    let next = of("g7", "", &format!("{base}, training-data: described")).next;
    let next = next.unwrap();
    assert_eq!((&*next.headline, next.index), (OPEN_DATA, Some(4)));
    let told = steps::told(&next);
    assert_eq!(
        told,
        [("training-data".to_owned(), "public CC-BY-4.0".to_owned())]
    );
}

#[test]
fn open_source_with_open_data() {
    check(
        "",
        "weights: MIT, inference-code: MIT, training-code: GPL-3.0-only, training-data: ODbL-1.0",
        4,
        OPEN_DATA,
    );
    check(
        "",
        "weights: MIT, inference-code: MIT, training-code: MIT, training-data: MIT, finetuning-data: none",
        4,
        OPEN_DATA,
    );
    check(
        "",
        "weights: MIT, inference-code: MIT, training-code: MIT, training-data: MIT, \
         pretraining-data: none, pretraining-code: none",
        4,
        OPEN_DATA,
    );
}

/// A price that is not stated is no doubt where the weights can be had without
/// paying, and says so.
#[test]
fn the_price() {
    let verdict = of("g7", "", "weights: MIT, inference-code: MIT");
    assert_eq!(state(&verdict, "price"), State::Met);
    let price = verdict
        .requirements
        .iter()
        .find(|found| found.id == "price");
    assert_eq!(
        price.unwrap().because,
        "No price is stated, but the weights can be downloaded without paying"
    );
    let gated = of("g7", "", "weights: gated, inference-code: MIT");
    assert_eq!(state(&gated, "price"), State::Met);
    let silent = of("g7", "", "inference-code: MIT");
    assert_eq!(state(&silent, "price"), State::NotStated);
    for price in ["paid", "mixed"] {
        let rest = format!("access: {{ price: {price} }}");
        let verdict = of("g7", &rest, "weights: MIT, inference-code: MIT");
        assert_eq!(state(&verdict, "price"), State::NotMet, "{price}");
    }
}

#[test]
fn a_claim_of_open_weights_needs_the_second_rung() {
    let borne_out = |components: &str| {
        let text = format!(
            "openness: 1\nsystem: {{ name: Test }}\nclaims: [open-weights]\ncomponents: {{ {components} }}\n"
        );
        let report = openness_badge::report(&text, &Default::default());
        report.claims.first().unwrap().borne_out
    };
    assert!(borne_out("weights: MIT, inference-code: MIT"));
    assert!(!borne_out("weights: llama3.1, inference-code: MIT"));
    assert!(!borne_out("weights: MIT"));
}

const COMPONENTS: [&str; 8] = [
    "weights",
    "inference-code",
    "pretraining-code",
    "finetuning-code",
    "alignment-code",
    "pretraining-data",
    "finetuning-data",
    "alignment-data",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..Default::default() })]

    #[test]
    fn next_step_is_reached_and_smallest(manifest in any_manifest()) {
        check_next_step("g7", &manifest, &COMPONENTS)?;
    }

    #[test]
    fn opening_a_component_never_lowers_it(manifest in any_manifest(), at in 0..ComponentId::COUNT) {
        let before = rank_of("g7", &manifest);
        for (step, opened) in more_open(&manifest, ComponentId::ALL[at]) {
            prop_assert!(rank_of("g7", &opened) >= before, "{}", step);
        }
    }
}
