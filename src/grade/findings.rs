//! What the facts of a text come to, as findings: claims that they do not support,
//! and what is not stated and would decide.

use super::{Subject, claims, lack};
use crate::facts::Missing;
use crate::finding::{Finding, Keys, Problem};
use crate::manifest::ComponentId::Weights;
use crate::manifest::{Availability, ComponentId, Kind};
use crate::read::Places;
use crate::report::{ClaimReport, Report};

/// The findings of a manifest whose text has these places. Its contradictions have
/// asked for these components.
pub fn of(
    places: &Places,
    asked: &[ComponentId],
    subject: &Subject,
    report: &Report,
) -> Vec<Finding> {
    let mut findings = claims_not_supported(places, subject, report);
    findings.extend(not_stated(places, asked, subject, report));
    findings
}

fn claims_not_supported(places: &Places, subject: &Subject, report: &Report) -> Vec<Finding> {
    let unsupported = report.claims.iter().filter(|claim| !claim.borne_out);
    let finding = |report: &ClaimReport| {
        let claim = report.claim;
        let place = places.claims.iter().find(|(word, _)| *word == claim);
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
    places: &Places,
    asked: &[ComponentId],
    subject: &Subject,
    report: &Report,
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
            let is_asked =
                |missing: &Missing| asked.iter().any(|id| *missing == Missing::Component(*id));
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
    Some(Finding::new(problem, places.components))
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
