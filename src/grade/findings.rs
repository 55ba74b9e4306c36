//! What the facts of a text come to, as findings: claims that they do not support,
//! and what is not stated and would decide.

use crate::finding::{Finding, Problem};
use crate::read::Reading;
use crate::report::{ClaimReport, Report};

/// The findings of a reading beside those of reading it.
pub fn of(reading: &Reading, report: &Report) -> Vec<Finding> {
    let mut findings = Vec::new();
    if reading.manifest.is_some() {
        findings.extend(claims_not_supported(reading, report));
        findings.extend(not_stated(reading, report));
    }
    findings
}

fn claims_not_supported(reading: &Reading, report: &Report) -> Vec<Finding> {
    let unsupported = report.claims.iter().filter(|claim| !claim.borne_out);
    let finding = |claim: &ClaimReport| {
        let mut places = reading.places.claims.iter();
        let place = places.find(|(word, _)| *word == claim.claim);
        // What is not stated is not said to be withheld.
        let (not_stated, not_released) = claim
            .missing
            .iter()
            .cloned()
            .partition(|label| claim.not_stated.contains(label));
        let problem = Problem::ClaimNotSupported {
            claim: claim.claim,
            not_released,
            not_stated,
        };
        Finding::new(problem, place.map(|(_, span)| *span).unwrap_or_default())
    };
    unsupported.map(finding).collect()
}

/// One hint for all that is not stated and would decide the level.
fn not_stated(reading: &Reading, report: &Report) -> Option<Finding> {
    let verdict = report.verdict("gradient")?;
    let what = verdict.open.not_stated.clone();
    if what.is_empty() {
        return None;
    }
    let headline = verdict.at_most.headline.clone();
    let problem = Problem::NotStated { what, headline };
    Some(Finding::new(problem, reading.places.components))
}
