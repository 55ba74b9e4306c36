//! What the facts of a text come to, as findings: claims that they do not support,
//! and what is not stated and would decide.

use super::{YARDSTICKS, Yardstick};
use crate::contradictions;
use crate::facts::{Facts, Missing};
use crate::finding::{Finding, Keys, Problem};
use crate::manifest::ComponentId::{BaseWeights, Weights};
use crate::manifest::Kind;
use crate::read::Reading;
use crate::report::{ClaimReport, Report};

/// The findings of a reading beside those of reading it.
pub fn of(reading: &Reading, report: &Report) -> Vec<Finding> {
    let mut findings = Vec::new();
    if let Some(manifest) = &reading.manifest {
        let facts = Facts::of(manifest);
        findings.extend(contradictions::of(reading, manifest, &facts));
        findings.extend(claims_not_supported(reading, report));
        let hint = not_stated(reading, &facts, &findings);
        findings.extend(hint);
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

/// How many of the facts that are not stated are named.
const NAMED: usize = 8;

/// One hint for all that is not stated: that there is no level, else what would
/// raise a result by itself, the cheapest first, but for what has been asked for.
fn not_stated(reading: &Reading, facts: &Facts, asked: &[Finding]) -> Option<Finding> {
    let problem = match super::level(facts) {
        None => Problem::LevelNotStated,
        Some(_) => {
            let mut what = raising(facts);
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
fn raising(facts: &Facts) -> Vec<Missing> {
    let rank = |yardstick: &Yardstick, facts: &Facts| (yardstick.rank)(&facts.counted());
    let now: Vec<u8> = YARDSTICKS.iter().map(|each| rank(each, facts)).collect();
    let mut raising = facts.missing();
    raising.retain(|missing| {
        let supplied = facts.supplied(*missing);
        let mut each = YARDSTICKS.iter().zip(&now);
        each.any(|(yardstick, now)| rank(yardstick, &supplied) > *now)
    });
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
