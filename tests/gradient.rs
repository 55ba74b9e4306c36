//! The gradient's rule: every level, the overlay, and the next step.

#[path = "common/steps.rs"]
mod steps;

use openness_badge::facts::{AccessEdit, Edit, Facts};
use openness_badge::grade::Yardstick;
use openness_badge::manifest::{
    Audience, Availability, Channel, ComponentId, Level, Manifest, Placement,
};
use openness_badge::report::{LevelReport, Report};
use openness_badge::words::Language;
use openness_badge::{Options, report};
use proptest::prelude::*;

const ALL_OPEN: &str = "weights: public\n  architecture: public\n  inference-code: public\n  \
     training-code: public\n  training-data: public";

fn report_of(access: &str, components: &str) -> Report {
    let text = format!(
        "openness: 1\nsystem: {{ name: Test, released: 2023-04 }}\naccess: {{ {access} }}\n\
         components:\n  {components}\n"
    );
    let report = report(&text, &Options::default());
    assert!(!report.has_errors(), "{text}{:?}", report.findings);
    report
}

#[track_caller]
fn level(access: &str, components: &str) -> LevelReport {
    report_of(access, components).level.unwrap()
}

#[track_caller]
fn check(access: &str, components: &str, expected: &str, gated: bool) {
    let report = report_of(access, components);
    let level = report.level.as_ref().unwrap();
    assert_eq!((level.id.word(), level.gated), (expected, gated));
    assert_eq!(level.as_of.unwrap().text(), "2023-04");
    let verdict = report.verdict("gradient").unwrap();
    let gated = if gated { ", gated" } else { "" };
    assert_eq!(verdict.headline, [&level.label, gated].concat());
    assert_eq!((verdict.index, verdict.of), (Some(level.index), 5));
}

/// There is no level, only one that it could be at most.
#[track_caller]
fn not_stated(access: &str, components: &str, at_most: &str) {
    let report = report_of(access, components);
    assert_eq!(report.level, None);
    let verdict = report.verdict("gradient").unwrap();
    assert_eq!((&*verdict.headline, verdict.index), ("not stated", None));
    assert!(!verdict.settled);
    assert_eq!(verdict.at_most.headline, at_most);
}

/// A manifest says what is so today: of a service that was shut down since that day.
#[test]
fn the_place_of_what_was_withdrawn_is_of_the_day_when_it_was() {
    let as_of = |withdrawn: &str| {
        let weights = format!("weights: {{ availability: closed, withdrawn: {withdrawn} }}");
        level("channels: []", &weights).as_of.unwrap().text()
    };
    assert_eq!(as_of("2024-01-04"), "2024-01-04");
    assert_eq!(as_of("2023-04-30"), "2023-04-30");
    assert_eq!(as_of("2022"), "2023-04");
    // Other components do not place it.
    let data = "weights: public\n  training-data: { availability: closed, withdrawn: 2024 }";
    assert_eq!(level("", data).as_of.unwrap().text(), "2023-04");
}

/// Rule 1.
#[test]
fn nobody_is_closed_whatever_there_is() {
    check("audience: nobody", ALL_OPEN, "closed", false);
    check("audience: nobody, staged: true", ALL_OPEN, "closed", false);
    check(
        "audience: nobody, channels: [api]",
        "weights: api",
        "closed",
        false,
    );
    check("audience: nobody", "weights: unknown", "closed", false);
}

/// Rule 2: staged is a release in steps of what is given out or reached.
#[test]
fn staged_by_word() {
    for weights in ["public", "gated", "partial", "api", "hosted"] {
        check(
            "staged: true",
            &format!("weights: {weights}"),
            "staged",
            false,
        );
    }
    for channel in ["api", "hosted"] {
        let access = format!("staged: true, channels: [{channel}]");
        check(&access, "weights: closed", "staged", false);
        check(&access, "model-card: public", "staged", false);
    }
    check("staged: true", ALL_OPEN, "staged", false);
    check(
        "staged: true, audience: registered",
        ALL_OPEN,
        "staged",
        false,
    );
}

/// A release in steps of nothing counts as not said.
#[test]
fn staged_of_nothing_is_not_said() {
    check(
        "staged: true, channels: []",
        "weights: closed",
        "closed",
        false,
    );
    not_stated("staged: true", "weights: closed", "Staged release");
    not_stated("staged: true", "weights: described", "Staged release");
    // What is not stated could be given out, and then it is staged.
    not_stated("staged: true", "model-card: public", "Staged release");
}

/// Rule 3.
#[test]
fn open_where_everything_can_be_had() {
    check("", ALL_OPEN, "open", false);
    check("audience: registered", ALL_OPEN, "open", false);
    check("channels: [download, api]", ALL_OPEN, "open", false);
    check("", &ALL_OPEN.replace("public", "gated"), "open", false);
    for absent in [
        "finetuning-code",
        "alignment-code",
        "finetuning-data",
        "alignment-data",
    ] {
        let components = format!("{ALL_OPEN}\n  {absent}: none");
        check("", &components, "open", false);
    }
    // A license that restricts use never demotes.
    check(
        "",
        &ALL_OPEN.replace("public", "bigscience-bloom-rail-1.0"),
        "open",
        false,
    );
}

/// Rule 4.
#[test]
fn downloadable_where_something_is_missing() {
    for component in [
        "architecture",
        "inference-code",
        "pretraining-code",
        "pretraining-data",
        "finetuning-code",
        "finetuning-data",
        "alignment-code",
        "alignment-data",
    ] {
        for word in ["closed", "partial", "described", "unknown", "api", "hosted"] {
            let components = ALL_OPEN
                .lines()
                .filter(|line| !line.trim().starts_with(&format!("{component}:")))
                .collect::<Vec<_>>()
                .join("\n");
            let components = format!("{components}\n  {component}: {word}");
            check("", &components, "downloadable", false);
        }
    }
    for component in ["architecture", "inference-code"] {
        let components = ALL_OPEN.replace(
            &format!("{component}: public"),
            &format!("{component}: none"),
        );
        check("", &components, "downloadable", false);
    }
    for group in ["training-code", "training-data"] {
        let components = ALL_OPEN.replace(&format!("{group}: public"), &format!("{group}: none"));
        check("", &components, "downloadable", false);
    }
    check("audience: researchers", ALL_OPEN, "downloadable", true);
    check("audience: partners", ALL_OPEN, "downloadable", true);
    check(
        "channels: [download, api]",
        "weights: public",
        "downloadable",
        false,
    );
}

/// Rules 5 and 6.
#[test]
fn api_and_hosted() {
    check("channels: [api]", "model-card: public", "api", false);
    check("", "weights: api", "api", false);
    check("channels: [hosted, api]", "weights: closed", "api", false);
    check("channels: [api]", "weights: none", "api", false);
    check("channels: [hosted]", "weights: closed", "hosted", false);
    check("channels: [hosted]", "model-card: public", "hosted", false);
    check("", "weights: hosted", "hosted", false);
    // Weights are their channel, whether the channels have it or not.
    check("channels: []", "weights: api", "api", false);
    check("channels: [hosted]", "weights: api", "api", false);
    check("channels: []", "weights: hosted", "hosted", false);
    check("channels: [download]", "weights: hosted", "hosted", false);
    // An interface is more than a part of the weights.
    check(
        "channels: [download, api]",
        "weights: partial",
        "api",
        false,
    );
    check(
        "channels: [download, hosted]",
        "weights: partial",
        "hosted",
        false,
    );
}

/// Rule 7.
#[test]
fn a_part_of_the_weights_is_a_stage() {
    check("", "weights: partial", "staged", false);
    check("channels: [download]", "weights: partial", "staged", false);
    check("audience: researchers", "weights: partial", "staged", false);
}

/// Rule 8: withheld, and how it is reached is stated.
#[test]
fn closed_where_no_channel_is_left() {
    for weights in ["closed", "described", "none"] {
        check(
            "channels: []",
            &format!("weights: {weights}"),
            "closed",
            false,
        );
        // There is nothing to download.
        let access = "channels: [download]";
        check(access, &format!("weights: {weights}"), "closed", false);
    }
    check("channels: []", "model-card: public", "closed", false);
    check(
        "channels: [], audience: partners",
        "weights: closed",
        "closed",
        false,
    );
}

/// Rule 9.
#[test]
fn what_is_not_stated_has_no_level() {
    not_stated("", "model-card: public", "Fully open");
    not_stated("audience: registered", "model-card: public", "Fully open");
    not_stated("channels: [download]", "model-card: public", "Fully open");
    not_stated(
        "audience: partners",
        "model-card: public",
        "Downloadable, gated",
    );
    // Weights that are withheld may still be behind an API.
    for weights in ["closed", "described", "none"] {
        not_stated("", &format!("weights: {weights}"), "API access");
    }
    not_stated("audience: partners", "weights: closed", "API access, gated");
    not_stated("", "architecture: closed", "Downloadable");
}

/// Weights that are given out beside channels without a download count as those
/// channels say.
#[test]
fn channels_without_a_download_keep_the_weights_in() {
    for weights in ["public", "gated", "partial"] {
        let weights = format!("weights: {weights}");
        check("channels: [api]", &weights, "api", false);
        check("channels: [hosted]", &weights, "hosted", false);
        check("channels: [hosted, api]", &weights, "api", false);
        check("channels: []", &weights, "closed", false);
    }
    check("channels: [api]", ALL_OPEN, "api", false);
}

#[test]
fn gated_is_an_overlay_on_the_three_in_the_middle() {
    check("", "weights: gated", "downloadable", true);
    check(
        "audience: registered",
        "weights: public",
        "downloadable",
        true,
    );
    check(
        "channels: [api], audience: partners",
        "weights: closed",
        "api",
        true,
    );
    check(
        "channels: [hosted], audience: registered",
        "weights: closed",
        "hosted",
        true,
    );
    check(
        "channels: [], audience: partners",
        "weights: closed",
        "closed",
        false,
    );
    check("staged: true", "weights: gated", "staged", false);
}

/// A range on the scale: what is not stated is told beside the level.
#[test]
fn what_it_could_be_at_most() {
    let at_most = |access, components| level(access, components).at_most.label;
    assert_eq!(at_most("", "weights: public"), "Fully open");
    assert_eq!(
        at_most("", "weights: public\n  architecture: closed"),
        "Downloadable"
    );
    assert_eq!(at_most("", "weights: partial"), "API access");
    assert_eq!(
        at_most("channels: [download]", "weights: partial"),
        "Staged release"
    );
    assert_eq!(at_most("", "weights: api"), "API access");
    assert_eq!(
        at_most("channels: [hosted]", "weights: closed"),
        "Hosted access"
    );
    assert_eq!(
        at_most("channels: [api]", "model-card: public"),
        "API access"
    );
    assert_eq!(
        at_most("channels: [download, api]", "model-card: public"),
        "Fully open"
    );
    assert_eq!(
        at_most("audience: nobody", "model-card: public"),
        "Fully closed"
    );
    assert_eq!(at_most("staged: true", "weights: public"), "Staged release");
    let settled = |access, components| {
        let report = report_of(access, components);
        report.verdict("gradient").unwrap().settled
    };
    assert!(settled("", ALL_OPEN));
    assert!(settled("channels: []", "weights: closed"));
    assert!(settled("channels: [download]", "weights: partial"));
    assert!(!settled("", "weights: public"));
}

#[test]
fn closed_says_what_is_known() {
    let note = |access, components| level(access, components).note.unwrap().into_owned();
    assert_eq!(
        note("announced: false, channels: []", "weights: closed"),
        "not known outside"
    );
    assert_eq!(note("channels: []", "weights: closed"), "announced");
    assert_eq!(note("channels: []", "model-card: public"), "announced");
    assert_eq!(note("audience: nobody", "model-card: public"), "announced");
}

/// Everything that may be done for a higher level.
fn single_edits() -> Vec<Edit> {
    let mut edits: Vec<_> = [
        AccessEdit::Audience(Audience::Everyone),
        AccessEdit::Staged(false),
        AccessEdit::Channel(Channel::Hosted),
        AccessEdit::Channel(Channel::Api),
        AccessEdit::Channel(Channel::Download),
    ]
    .map(Edit::Access)
    .into();
    for component in [
        ComponentId::Weights,
        ComponentId::Architecture,
        ComponentId::InferenceCode,
        ComponentId::PretrainingCode,
        ComponentId::PretrainingData,
        ComponentId::FinetuningCode,
        ComponentId::FinetuningData,
        ComponentId::AlignmentCode,
        ComponentId::AlignmentData,
    ] {
        edits.push(Edit::Component {
            component,
            availability: Some(Availability::Public),
            license: None,
        });
    }
    edits
}

/// 0 for "not stated", then the levels from 1 on.
fn rank(facts: &Facts) -> u8 {
    let grade = Yardstick::by_id("gradient").unwrap().grade(facts);
    grade.place.map_or(0, |level| level + 1)
}

prop_compose! {
    fn any_manifest()(
        audience in proptest::sample::select(Audience::ALL),
        staged in any::<bool>(),
        channels in proptest::option::of(proptest::sample::subsequence(Channel::ALL, 0..=3)),
        availabilities in proptest::collection::vec(
            proptest::sample::select(Availability::ALL), ComponentId::COUNT),
        // Most components public, so that the upper levels are met often.
        mask in proptest::collection::vec(proptest::bool::weighted(0.6), ComponentId::COUNT),
    ) -> Manifest {
        let mut manifest = Manifest::default();
        manifest.access.audience = audience;
        manifest.access.staged = staged;
        manifest.access.channels = channels;
        for (id, (word, public)) in ComponentId::ALL.into_iter().zip(availabilities.into_iter().zip(mask)) {
            manifest.components[id].availability = if public { Availability::Public } else { word };
        }
        manifest
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..Default::default() })]

    /// The next step reaches the level that it names, and no smaller set of
    /// edits reaches any higher level.
    #[test]
    fn next_step_is_reached_and_smallest(manifest in any_manifest()) {
        let gradient = Yardstick::by_id("gradient").unwrap();
        let verdict = gradient.verdict(&manifest, Language::ENGLISH);
        let facts = Facts::of(&manifest);
        let Some(next) = &verdict.next else {
            prop_assert_eq!(verdict.index, Some(Level::Open.index()));
            return Ok(());
        };
        let mut after = manifest.clone();
        for edit in &next.edits {
            steps::apply(&mut after, edit);
        }
        let reached = gradient.verdict(&after, Language::ENGLISH);
        prop_assert!(rank(&Facts::of(&after)) > rank(&facts));
        prop_assert_eq!((&reached.headline, reached.index), (&next.headline, next.index));
        let singles = single_edits();
        for set in 1_u32..1 << singles.len() {
            if (set.count_ones() as usize) < steps::size(next) {
                let chosen = singles.iter().enumerate();
                let other: Vec<_> = chosen
                    .filter(|(at, _)| set >> at & 1 == 1)
                    .map(|(_, edit)| edit.clone())
                    .collect();
                let other_rank = rank(&facts.with(&other));
                prop_assert!(other_rank <= rank(&facts), "{other:?} is smaller than {next:?}");
            }
        }
    }

    /// More open never means a lower level, whatever the rest is: but for weights
    /// that come to contradict the channels.
    #[test]
    fn opening_a_component_never_lowers_the_level(manifest in any_manifest(), at in 0..ComponentId::COUNT) {
        let id = ComponentId::ALL[at];
        let has_download = |channels: &Vec<Channel>| channels.contains(&Channel::Download);
        let contradicts = !manifest.access.channels.as_ref().is_none_or(has_download);
        prop_assume!(id != ComponentId::Weights || !contradicts);
        let mut opened = manifest.clone();
        opened.components[id].availability = Availability::Public;
        prop_assert!(rank(&Facts::of(&opened)) >= rank(&Facts::of(&manifest)));
    }
}

/// A step is a release: what is not stated is not made a level by words.
#[test]
fn what_a_step_asks_for() {
    let step = |access, components| {
        let report = report_of(access, components);
        let next = report.verdict("gradient").unwrap().next.clone().unwrap();
        (next.headline.to_string(), steps::told(&next))
    };
    let edits = |edits: &[(&str, &str)]| {
        edits
            .iter()
            .map(|(what, to)| ((*what).to_owned(), (*to).to_owned()))
            .collect::<Vec<_>>()
    };
    let (headline, told) = step("", "weights: public");
    assert_eq!(headline, "Fully open");
    assert_eq!(
        told,
        edits(&[
            ("architecture", "public"),
            ("training-code", "public"),
            ("inference-code", "public"),
            ("training-data", "public"),
        ])
    );
    let (headline, told) = step("staged: true", "weights: public");
    assert_eq!(headline, "Downloadable");
    assert_eq!(told, edits(&[("access", r#"{"staged":false}"#)]));
    let (headline, told) = step("audience: nobody", "weights: closed");
    assert_ne!(headline, "Staged release");
    assert_ne!(told, edits(&[("access", r#"{"staged":true}"#)]));
}

#[test]
fn history_is_told_from_the_oldest() {
    let mut manifest = Manifest::default();
    let placement = |level| Placement {
        date: None,
        level,
        note: None,
    };
    manifest.history = vec![placement(Level::Staged)];
    assert_ne!(manifest.digest(), Manifest::default().digest());
    let text = "openness: 1\nsystem: { name: T }\ncomponents: {}\nhistory:\n  \
                - { date: 2019-11, level: downloadable }\n  - { level: closed }\n  - { date: 2019-02, level: staged }\n";
    let levels: Vec<_> = report(text, &Options::default())
        .history
        .iter()
        .map(|p| p.level.word())
        .collect();
    assert_eq!(levels, ["closed", "staged", "downloadable"]);
}
