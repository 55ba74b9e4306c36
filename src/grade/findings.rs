//! What the facts of a text come to, as findings: claims that they do not support,
//! and what is not stated and would decide.

use super::range::Ends;
use super::{Subject, claims, lack};
use crate::contradictions;
use crate::facts::{Facts, Missing};
use crate::finding::{Finding, Keys, Problem};
use crate::manifest::ComponentId::{BaseWeights, Weights};
use crate::manifest::{Availability, Kind, Manifest};
use crate::read::Reading;
use crate::report::{ClaimReport, Report};
use crate::words::Language;

/// The findings of a reading beside those of reading it.
pub fn of(reading: &Reading, subject: &Subject, report: &Report) -> Vec<Finding> {
    let mut findings = contradictions::of(reading, subject.manifest, &subject.stated);
    findings.extend(claims_not_supported(reading, subject, &report.claims));
    let hint = not_stated(reading, subject, report, &findings);
    findings.extend(hint);
    findings
}

/// Those of them that are errors or warnings, which are all but the hint on what is
/// not stated. Reasons are made only where a claim is not supported.
pub fn counted(reading: &Reading, manifest: &Manifest, facts: &Facts) -> Vec<Finding> {
    let mut findings = contradictions::of(reading, manifest, facts);
    if !manifest.claims.is_empty() {
        let ends = Ends::of(facts);
        let subject = Subject::new(manifest, *facts, &ends, Language::ENGLISH);
        let claims = claims::check(&subject);
        findings.extend(claims_not_supported(reading, &subject, &claims));
    }
    findings
}

fn claims_not_supported(
    reading: &Reading,
    subject: &Subject,
    claims: &[ClaimReport],
) -> Vec<Finding> {
    let unsupported = claims.iter().filter(|claim| !claim.borne_out);
    let finding = |report: &ClaimReport| {
        let claim = report.claim;
        let mut places = reading.places.claims.iter();
        let place = places.find(|(word, _)| *word == claim);
        let lacks = claims::lacks(subject, claim);
        let problem = Problem::ClaimNotSupported {
            claim,
            why: lack::reasons(&lacks, subject.language),
            fix: lack::fixes(&lacks, subject.language),
        };
        Finding::new(problem, place.map(|(_, span)| *span).unwrap_or_default())
    };
    unsupported.map(finding).collect()
}

/// How many of the facts that are not stated are named.
const NAMED: usize = 8;

/// One hint for all that is not stated: that there is no level, else what would
/// raise a result by itself, the cheapest first, but for what has been asked for.
fn not_stated(
    reading: &Reading,
    subject: &Subject,
    report: &Report,
    asked: &[Finding],
) -> Option<Finding> {
    let weights = subject.stated.availability(Weights);
    let problem = match report.level {
        None if weights != Availability::Unknown => Problem::LevelBesideWeights {
            availability: weights.word(),
        },
        None if subject.stated.access.channels.is_some() => Problem::LevelWithoutWeights,
        None => Problem::LevelNotStated,
        Some(_) => {
            let mut what = raising(subject);
            let is_asked = |missing: &Missing| {
                asked.iter().any(|finding| match finding.problem {
                    Problem::WeightsNotStated => *missing == Missing::Component(Weights),
                    Problem::BaseWeightsNotStated { .. } => {
                        *missing == Missing::Component(BaseWeights)
                    }
                    _ => false,
                })
            };
            what.retain(|missing| !is_asked(missing));
            let more = what.len().saturating_sub(NAMED) as u32;
            what.truncate(NAMED);
            let what = Keys(super::open::keys(&what));
            if what.0.is_empty() {
                return None;
            }
            Problem::NotStated { what, more }
        }
    };
    Some(Finding::new(problem, reading.places.components))
}

/// What would raise a result by itself.
fn raising(subject: &Subject) -> Vec<Missing> {
    let mut raising = subject.unstated.raising();
    // To state a price or a license costs a word, a document is written sooner
    // than code is cleaned up, and data is given out last.
    raising.sort_by_key(|missing| match missing {
        Missing::Price | Missing::Channels => 0,
        Missing::License(_) => 1,
        Missing::Component(id) => match id.kind() {
            Kind::Document => 2,
            Kind::Model => 3,
            Kind::Code => 4,
            Kind::Data => 5,
        },
    });
    raising
}
