//! What the developer calls the system, and whether the facts bear it out.

use super::g7;
use super::score::{REPLICATION, counted};
use crate::manifest::{Claim, Claimed, Level, Manifest};
use crate::report::{ClaimReport, Openness, State, Text, Verdict};

/// Every claim of the manifest against the verdicts.
pub fn check(manifest: &Manifest, level: Level, verdicts: &[Verdict]) -> Vec<ClaimReport> {
    let check = |said: &Claimed| {
        let claim = &said.claim;
        let missing = match claim {
            Claim::OpenSource => open_source(verdicts),
            Claim::OpenWeights => g7::missing(manifest, g7::OPEN_WEIGHTS),
            Claim::Open => fully_open(level, verdicts),
            Claim::Reproducible => reproducible(manifest),
        };
        ClaimReport {
            claim: *claim,
            borne_out: missing.is_empty(),
            missing,
        }
    };
    manifest.claims.iter().map(check).collect()
}

fn verdict<'v>(verdicts: &'v [Verdict], id: &str) -> Option<&'v Verdict> {
    verdicts.iter().find(|verdict| verdict.yardstick == id)
}

/// Requirements of a verdict that are not met, up to a grade, by their names.
fn unmet(verdict: &Verdict) -> Vec<Text> {
    verdict
        .requirements
        .iter()
        .filter(|requirement| requirement.state != State::Met)
        .map(|requirement| requirement.label.clone())
        .collect()
}

/// All seven pieces, or the elements of OSI's definition.
fn open_source(verdicts: &[Verdict]) -> Vec<Text> {
    let reached = |id| verdict(verdicts, id).is_some_and(|verdict| verdict.index == verdict.of);
    match verdict(verdicts, "pieces") {
        _ if reached("osaid") => Vec::new(),
        Some(pieces) => unmet(pieces),
        None => Vec::new(),
    }
}

fn fully_open(level: Level, verdicts: &[Verdict]) -> Vec<Text> {
    match verdict(verdicts, "gradient") {
        Some(gradient) if level < Level::Open => unmet(gradient),
        _ => Vec::new(),
    }
}

/// Everything that replication takes is open.
fn reproducible(manifest: &Manifest) -> Vec<Text> {
    counted(manifest, &REPLICATION)
        .filter(|(_, openness)| *openness != Openness::Open)
        .map(|(id, _)| Text::Borrowed(id.label()))
        .collect()
}
