//! What the developer calls the system, and whether the facts support it.

use super::lack::{self, Lack, Need};
use super::score::{REPLICATION, counted};
use super::{Subject, g7, gradient, osaid, pieces, words};
use crate::facts::Facts;
use crate::manifest::{Claim, Claimed, ComponentId, Level};
use crate::report::{ClaimReport, Detail, Figure, Openness, Text};
use crate::words::ReportWord;

/// A test that a claim can be held against.
struct Test {
    /// A yardstick's id, or `score`.
    id: &'static str,
    /// "By OSI’s definition: yes", and the same where it says no.
    yes: ReportWord,
    no: ReportWord,
    passes: fn(&Facts) -> bool,
    lacks: fn(&Subject) -> Vec<Lack>,
}

const OPEN_SOURCE: [Test; 2] = [
    Test {
        id: "osaid",
        yes: ReportWord::ByOsaidYes,
        no: ReportWord::ByOsaidNo,
        passes: osaid::has_all,
        lacks: osaid::lacks,
    },
    Test {
        id: "pieces",
        yes: ReportWord::ByPiecesYes,
        no: ReportWord::ByPiecesNo,
        passes: pieces::is_open_source,
        lacks: pieces::lacks,
    },
];

const OPEN_WEIGHTS: [Test; 1] = [Test {
    id: "g7",
    yes: ReportWord::ByG7Yes,
    no: ReportWord::ByG7No,
    passes: |facts| g7::rung(facts) >= g7::OPEN_WEIGHTS,
    lacks: |subject| g7::lacks(subject, g7::OPEN_WEIGHTS),
}];

const OPEN: [Test; 1] = [Test {
    id: "gradient",
    yes: ReportWord::ByGradientYes,
    no: ReportWord::ByGradientNo,
    passes: |facts| gradient::placement(facts) == Some(Level::Open),
    lacks: gradient::lacks,
}];

const REPRODUCIBLE: [Test; 1] = [Test {
    id: "score",
    yes: ReportWord::ByScoreYes,
    no: ReportWord::ByScoreNo,
    passes: |facts| lacking(facts).next().is_none(),
    lacks: |subject| {
        let lacking = lacking(&subject.facts);
        lacking
            .map(|id| Lack::component(subject, id, Need::OPEN))
            .collect()
    },
}];

fn lacking(facts: &Facts) -> impl Iterator<Item = ComponentId> {
    let open = |(_, openness): &(_, Openness)| *openness != Openness::Open;
    counted(facts, &REPLICATION).filter(open).map(|(id, _)| id)
}

fn tests(claim: Claim) -> &'static [Test] {
    match claim {
        Claim::OpenSource => &OPEN_SOURCE,
        Claim::OpenWeights => &OPEN_WEIGHTS,
        Claim::Open => &OPEN,
        Claim::Reproducible => &REPRODUCIBLE,
    }
}

/// Every claim of the manifest against its tests: one that passes is enough.
pub fn check(subject: &Subject) -> Vec<ClaimReport> {
    let claims = subject.manifest.claims.iter();
    claims.map(|claimed| claim(subject, claimed)).collect()
}

/// What a claim lacks: of its tests that which asks for less. Empty where one of
/// them passes.
pub fn lacks(subject: &Subject, claim: Claim) -> Vec<Lack> {
    let each = tests(claim).iter();
    each.map(|test| match (test.passes)(&subject.facts) {
        true => Vec::new(),
        false => (test.lacks)(subject),
    })
    .min_by_key(Vec::len)
    .unwrap_or_default()
}

fn claim(subject: &Subject, claimed: &Claimed) -> ClaimReport {
    let language = subject.language;
    let tests = tests(claimed.claim);
    let passes = |test: &Test| (test.passes)(&subject.facts);
    let lacks = lacks(subject, claimed.claim);
    let named = |silent| -> Vec<Text> {
        let names = lack::named(&lacks, silent, language);
        names.into_iter().map(Text::Borrowed).collect()
    };
    let because = |test: &Test| match passes(test) {
        true => language.text(test.yes).to_owned(),
        false => {
            let reasons = lack::reasons(&(test.lacks)(subject), language);
            language.say(test.no, &[("reasons", &reasons)])
        }
    };
    let because: Vec<String> = tests.iter().map(because).collect();
    ClaimReport {
        claim: claimed.claim,
        borne_out: tests.iter().any(passes),
        missing: [named(false), named(true)].concat(),
        not_stated: named(true),
        by: tests
            .iter()
            .map(|test| (test.id, Figure::Flag(passes(test))))
            .collect::<Detail>(),
        because: words::sentences(&because, language),
        url: super::told::linked(claimed.url.as_ref()),
        quote: claimed.quote.clone(),
    }
}
