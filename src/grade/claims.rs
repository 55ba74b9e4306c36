//! What the developer calls the system, and whether the facts support it.

use super::row::Unmet;
use super::score::{REPLICATION, counted};
use super::{Subject, Yardstick, g7, gradient, osaid, pieces, words};
use crate::facts::Facts;
use crate::license::{Condition, Question};
use crate::manifest::{Availability, Claim, Claimed, Level};
use crate::report::{ClaimReport, Detail, Figure, Openness, State, Text};
use crate::text::{at_start, listed, within_sentence};

/// Something that a claim lacks, by name.
struct Lack {
    label: Text,
    /// Whether it is not stated, and so may be there.
    silent: bool,
    /// The conditions of licenses for which it does not count.
    conditions: Vec<Condition>,
}

impl From<Unmet> for Lack {
    fn from(unmet: Unmet) -> Lack {
        Lack {
            label: Text::Borrowed(unmet.label),
            silent: unmet.state == State::NotStated,
            conditions: unmet.conditions,
        }
    }
}

fn lacks(unmet: Vec<Unmet>) -> Vec<Lack> {
    unmet.into_iter().map(Lack::from).collect()
}

/// A test that a claim can be held against.
struct Test {
    /// A yardstick's id, or `score`.
    id: &'static str,
    /// "by OSI's definition".
    by: &'static str,
    passes: fn(&Facts) -> bool,
    missing: fn(&Subject) -> Vec<Lack>,
}

const OPEN_SOURCE: [Test; 2] = [
    Test {
        id: "osaid",
        by: "by OSI’s definition",
        passes: osaid::has_all,
        missing: |subject| lacks(osaid::missing(subject)),
    },
    Test {
        id: "pieces",
        by: "by Corso’s pieces",
        passes: pieces::is_open_source,
        missing: |subject| lacks(pieces::missing(subject)),
    },
];

const OPEN_WEIGHTS: [Test; 1] = [Test {
    id: "g7",
    by: "by the G7 rungs",
    passes: |facts| g7::rung(facts) >= g7::OPEN_WEIGHTS,
    missing: |subject| lacks(g7::missing(subject, g7::OPEN_WEIGHTS)),
}];

const OPEN: [Test; 1] = [Test {
    id: "gradient",
    by: "by the gradient of release",
    passes: |facts| gradient::placement(facts) == Some(Level::Open),
    missing: |subject| unmet(subject, &gradient::YARDSTICK),
}];

const REPRODUCIBLE: [Test; 1] = [Test {
    id: "score",
    by: "by all that replication takes",
    passes: |facts| lacking(facts).next().is_none(),
    missing: |subject| {
        lacking(&subject.facts)
            .map(|id| Lack {
                label: Text::Borrowed(id.label()),
                silent: subject.facts.availability(id) == Availability::Unknown,
                conditions: words::deciding(subject, &[id], Question::Freedom),
            })
            .collect()
    },
}];

fn lacking(facts: &Facts) -> impl Iterator<Item = crate::manifest::ComponentId> {
    let open = |(_, openness): &(_, Openness)| *openness != Openness::Open;
    counted(facts, &REPLICATION).filter(open).map(|(id, _)| id)
}

/// Every claim of the manifest against its tests: one that passes is enough.
pub fn check(subject: &Subject) -> Vec<ClaimReport> {
    let claims = subject.manifest.claims.iter();
    claims.map(|claimed| claim(subject, claimed)).collect()
}

fn claim(subject: &Subject, claimed: &Claimed) -> ClaimReport {
    let tests: &[Test] = match claimed.claim {
        Claim::OpenSource => &OPEN_SOURCE,
        Claim::OpenWeights => &OPEN_WEIGHTS,
        Claim::Open => &OPEN,
        Claim::Reproducible => &REPRODUCIBLE,
    };
    let passes = |test: &Test| (test.passes)(&subject.facts);
    let borne_out = tests.iter().any(passes);
    let missing = match borne_out {
        true => Vec::new(),
        // What the test that asks for less is missing.
        false => tests
            .iter()
            .map(|test| (test.missing)(subject))
            .min_by_key(Vec::len)
            .unwrap_or_default(),
    };
    ClaimReport {
        claim: claimed.claim,
        borne_out,
        not_stated: missing
            .iter()
            .filter(|lack| lack.silent)
            .map(|lack| lack.label.clone())
            .collect(),
        missing: missing.into_iter().map(|lack| lack.label).collect(),
        by: tests
            .iter()
            .map(|test| (test.id, Figure::Flag(passes(test))))
            .collect::<Detail>(),
        because: because(subject, tests),
        url: super::told::linked(claimed.url.as_ref()),
        quote: claimed.quote.clone(),
    }
}

/// "By OSI’s definition no: parameters (no commercial use); by Corso’s pieces yes".
fn because(subject: &Subject, tests: &[Test]) -> Text {
    let say = |test: &Test| {
        if (test.passes)(&subject.facts) {
            return [test.by, " yes"].concat();
        }
        let missing: Vec<String> = (test.missing)(subject)
            .iter()
            .map(|lack| within_sentence(&lack.label) + &words::in_parentheses(&lack.conditions))
            .collect();
        [test.by, " no: ", &listed(&missing)].concat()
    };
    let said: Vec<String> = tests.iter().map(say).collect();
    Text::Owned(at_start(&said.join("; ")))
}

/// Requirements of a yardstick that asks for no terms, where they are not met.
fn unmet(subject: &Subject, yardstick: &Yardstick) -> Vec<Lack> {
    (yardstick.requirements)(subject)
        .into_iter()
        .filter(|requirement| requirement.state != State::Met)
        .map(|requirement| Lack {
            label: requirement.label,
            silent: requirement.state == State::NotStated,
            conditions: Vec::new(),
        })
        .collect()
}
