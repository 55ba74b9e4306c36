//! Two statements that cannot both hold: the more closed one counts before any
//! yardstick looks, and a warning says so.

#[path = "common/steps.rs"]
mod steps;

use openness_badge::facts::{Contradiction, Facts};
use openness_badge::manifest::Availability::{self, *};
use openness_badge::manifest::{Audience, Channel, ComponentId};
use openness_badge::read;
use openness_badge::report::{Figure, Report};
use steps::{figure, report_on};

fn facts(access: &str, components: &str) -> Facts {
    let text = format!(
        "openness: 1\nsystem: {{ name: T }}\naccess: {{ {access} }}\ncomponents: {{ {components} }}\n"
    );
    let reading = read::read(&text, &read::Options::default());
    Facts::of(&reading.manifest.unwrap())
}

/// What counts of the weights, the channels that are left, and the contradictions.
fn counted(
    access: &str,
    components: &str,
) -> (Availability, Option<Vec<Channel>>, Vec<Contradiction>) {
    let facts = facts(access, components);
    let counted = facts.counted();
    let channels = counted
        .access
        .channels
        .map(|channels| channels.iter().collect());
    (
        counted.availability(ComponentId::Weights),
        channels,
        facts.contradictions(),
    )
}

#[track_caller]
fn warns(access: &str, components: &str, code: &str) -> Report {
    let report = report_on(&format!("access: {{ {access} }}"), components);
    let warns = report
        .findings
        .iter()
        .any(|finding| finding.code == code && finding.severity.word() == "warning");
    assert!(warns, "{access} {components}: {:?}", report.findings);
    report
}

#[track_caller]
fn is_quiet(access: &str, components: &str) {
    let found = facts(access, components).contradictions();
    assert_eq!(found, [], "{access} {components}");
    let report = report_on(&format!("access: {{ {access} }}"), components);
    let mut codes = report.findings.iter().map(|finding| &*finding.code);
    assert!(
        !codes.any(|code| code.starts_with("contradictory")),
        "{access} {components}"
    );
}

#[test]
fn nobody_may_come() {
    for word in ["public", "gated", "partial", "api", "hosted", "described"] {
        let facts = facts(
            "audience: nobody",
            &format!("weights: {word}, model-card: {word}"),
        );
        let counted = facts.counted();
        for id in [ComponentId::Weights, ComponentId::ModelCard] {
            assert_eq!(counted.availability(id), Closed, "{word}");
            assert!(
                facts
                    .contradictions()
                    .contains(&Contradiction::ReachedByNobody(id))
            );
        }
        let report = warns(
            "audience: nobody",
            &format!("weights: {word}"),
            "contradictory-audience",
        );
        assert_eq!(report.level.unwrap().index, 0);
    }
    for word in ["closed", "none", "unknown"] {
        let counted = facts("audience: nobody", &format!("weights: {word}")).counted();
        assert_eq!(counted.availability(ComponentId::Weights).word(), word);
        is_quiet("audience: nobody", &format!("weights: {word}"));
    }
    // No yardstick sees what nobody may have.
    let report = report_on(
        "license: MIT\naccess: { audience: nobody, price: free }",
        "weights: public, inference-code: public, architecture: public, training-code: public, \
         training-data: public, hyperparameters: public, random-seeds: public, environment: public, \
         model-card: public, data-card: public, technical-report: public, evaluation-results: public",
    );
    let headline = |id: &str| report.verdict(id).unwrap().headline.to_string();
    assert_eq!(headline("gradient"), "Fully closed");
    assert_eq!(headline("pieces"), "none of 7 pieces");
    assert_eq!(headline("taxonomy"), "weights D1 · data D1");
    assert_eq!(headline("mof"), "Unclassified");
    assert_eq!(headline("osaid"), "0 of 3 elements");
    assert_eq!(headline("g7"), "not a G7 rung");
    assert_eq!(headline("eu"), "1 of 8 conditions stated");
    assert_eq!(headline("osai"), "0 of 12");
    let score = report.score.as_ref().unwrap();
    assert_eq!((score.total, score.at_most), (0.0, 0.0));
}

#[test]
fn not_everyone_may_come() {
    for (word, audience) in [
        ("registered", Audience::Registered),
        ("researchers", Audience::Researchers),
        ("partners", Audience::Partners),
    ] {
        let access = format!("audience: {word}");
        let (weights, _, found) = counted(&access, "weights: public");
        assert_eq!(
            (weights, found),
            (Gated, vec![Contradiction::PublicForFew(audience)])
        );
        let report = warns(
            &access,
            "weights: MIT, inference-code: MIT",
            "contradictory-audience",
        );
        let level = report.level.as_ref().unwrap();
        assert_eq!((level.index, level.gated), (4, true), "{word}");
        let g7 = report.verdict("g7").unwrap();
        assert_eq!(g7.detail.get("rung"), Some(&Figure::Count(1)), "{word}");
        for weights in ["gated", "partial", "closed", "api"] {
            is_quiet(&access, &format!("weights: {weights}"));
        }
        // Only of the weights: other things may be given to all.
        is_quiet(&access, "weights: gated, model-card: public");
    }
    is_quiet("audience: everyone", "weights: public");
}

#[test]
fn no_channel_is_a_download() {
    for word in ["public", "gated", "partial"] {
        let weights = format!("weights: {word}");
        for (channels, counts) in [
            ("[]", Closed),
            ("[api]", Api),
            ("[hosted]", Hosted),
            ("[api, hosted]", Api),
        ] {
            let access = format!("channels: {channels}");
            let (now, _, found) = counted(&access, &weights);
            assert_eq!(
                (now, found),
                (counts, vec![Contradiction::NoDownload(counts)])
            );
            warns(&access, &weights, "contradictory-channels");
        }
        is_quiet("channels: [download]", &weights);
        is_quiet("channels: [download, api]", &weights);
    }
    // What they count as has no license.
    let report = report_on("access: { channels: [api] }", "weights: MIT");
    let eu = report.verdict("eu").unwrap();
    assert_eq!(figure(eu, "use").label(), "not met");
    assert_eq!(figure(eu, "weights").label(), "not met");
}

#[test]
fn nothing_to_download() {
    for (word, weights) in [("closed", Closed), ("described", Described), ("none", None)] {
        let components = format!("weights: {word}");
        let (now, channels, found) = counted("channels: [download, api]", &components);
        assert_eq!((now, channels), (weights, Some(vec![Channel::Api])));
        assert_eq!(found, [Contradiction::NothingToDownload(weights)]);
        let report = warns(
            "channels: [download]",
            &components,
            "contradictory-channels",
        );
        assert_eq!(report.level.unwrap().index, 0, "{word}");
    }
    // Weights that are not stated may be what is downloaded.
    is_quiet("channels: [download]", "model-card: public");
}

#[test]
fn weights_are_their_channel() {
    for (word, index) in [("api", 3), ("hosted", 2)] {
        let components = format!("weights: {word}");
        let report = report_on("access: { channels: [] }", &components);
        assert_eq!(report.level.unwrap().index, index, "{word}");
        let (_, channels, _) = counted("channels: []", &components);
        assert_eq!(channels.map(|channels| channels.len()), Some(1), "{word}");
        is_quiet(&format!("channels: [{word}]"), &components);
    }
}

#[test]
fn released_in_steps_of_nothing() {
    for weights in ["closed", "described", "none"] {
        let components = format!("weights: {weights}");
        for access in ["staged: true", "staged: true, channels: []"] {
            let facts = facts(access, &components);
            assert!(!facts.counted().access.staged, "{access} {components}");
            assert_eq!(facts.contradictions(), [Contradiction::StagedOfNothing]);
            warns(access, &components, "contradictory-staged");
        }
        is_quiet("staged: true, channels: [api]", &components);
    }
    for weights in ["public", "gated", "partial", "api", "hosted"] {
        assert!(
            facts("staged: true", &format!("weights: {weights}"))
                .counted()
                .access
                .staged
        );
        is_quiet("staged: true", &format!("weights: {weights}"));
    }
}

/// One that hides another: weights for nobody are not reached by a channel.
#[test]
fn several_at_once() {
    let (weights, _, found) = counted(
        "audience: nobody, channels: [api], staged: true",
        "weights: public",
    );
    assert_eq!(weights, Closed);
    assert!(found.contains(&Contradiction::ReachedByNobody(ComponentId::Weights)));
    let (weights, channels, found) =
        counted("audience: partners, channels: [hosted]", "weights: public");
    assert_eq!((weights, channels), (Hosted, Some(vec![Channel::Hosted])));
    assert!(found.contains(&Contradiction::NoDownload(Hosted)));
}

/// What no system with weights lacks draws a warning where it is `none`.
#[test]
fn what_is_never_absent() {
    let warned = |components: &str| {
        let report = report_on("", components);
        let count = report
            .findings
            .iter()
            .filter(|finding| finding.code == "never-absent")
            .count();
        count > 0
    };
    for absent in [
        "architecture: none",
        "inference-code: none",
        "training-code: none",
        "training-data: none",
    ] {
        assert!(warned(&format!("weights: MIT, {absent}")), "{absent}");
    }
    for absent in [
        "finetuning-code: none",
        "alignment-code: none",
        "finetuning-data: none",
        "alignment-data: none",
        "pretraining-code: none, finetuning-code: MIT",
        "pretraining-data: none, finetuning-data: MIT",
        "data-processing-code: none",
        "evaluation-code: none",
        "safety-evaluation-code: none",
        "safety-evaluation-data: none",
        "supporting-tools: none",
        "base-weights: none",
        "model-card: none",
    ] {
        assert!(!warned(&format!("weights: MIT, {absent}")), "{absent}");
    }
}

/// The hint that there is no level asks for what would give one.
#[test]
fn no_level_says_what_is_not_stated() {
    let hint = |rest: &str, components: &str| {
        let report = steps::report_on(rest, components);
        let mut findings = report.findings.iter();
        let found = findings.find(|finding| finding.code == "level-not-stated");
        let found = found.unwrap();
        (found.message.clone(), found.fix.clone().unwrap())
    };
    let channels =
        "Add `channels` to `access`: `[hosted]`, `[api]`, or `[]` if nobody outside reaches it.";
    for word in ["closed", "described", "none"] {
        let (message, fix) = hint("", &format!("weights: {word}"));
        assert_eq!(
            message,
            format!(
                "`weights` is `{word}`, and it is not stated how else the system is reached, so it has no level."
            )
        );
        assert_eq!(fix, channels);
    }
    let (message, fix) = hint("", "architecture: MIT");
    assert_eq!(
        message,
        "It is not stated how the system is reached, so it has no level."
    );
    assert!(
        fix.starts_with("Add `weights` to `components`, or `channels` to `access`"),
        "{fix}"
    );
    let (message, fix) = hint("access: { channels: [download] }", "architecture: MIT");
    assert_eq!(
        message,
        "`channels` has `download`, but `weights` is not stated, so it has no level."
    );
    assert_eq!(fix, "Add `weights` to `components`.");
}
