//! The summary: what can be had, what is withheld and what is not stated, made
//! from the report by rule.

use crate::facts::Facts;
use crate::manifest::ComponentId::{self, *};
use crate::manifest::{Audience, Availability, Channel, Group, Level};
use crate::report::{Answer, Report};
use crate::words::{Language, Names, ReportWord};

/// What a reader asks after, in the order of telling; the first of a group stands
/// for all of it.
const TOLD: [ComponentId; 9] = [
    Architecture,
    InferenceCode,
    PretrainingCode,
    PretrainingData,
    DataProcessingCode,
    Hyperparameters,
    RandomSeeds,
    Environment,
    TechnicalReport,
];

/// How the system is reached; what else is released, withheld and not stated; the
/// claims that what is stated does not support.
pub fn summary(report: &Report, facts: &Facts, language: Language) -> String {
    let mut sentences: Vec<String> = Vec::new();
    for word in access(report, facts) {
        sentences.push(language.text(word).to_owned());
    }
    let silent = |id: ComponentId| facts.availability(id) == Availability::Unknown;
    if TOLD.into_iter().flat_map(members).all(silent) {
        sentences.push(language.text(ReportWord::SummaryNothingElse).to_owned());
    } else {
        let fully_open = level(report) == Some(Level::Open);
        for (word, wanted) in PARTS {
            let names = names(facts, wanted, language);
            // Of a fully open system the exceptions are told.
            let exception = !(fully_open && wanted(Availability::Public));
            if exception && !names.is_empty() {
                sentences.push(language.say(word, &[("what", &Names(names))]));
            }
        }
    }
    for claim in report.claims.iter().filter(|claim| !claim.borne_out) {
        let missing: Vec<&str> = claim.missing.iter().map(|name| &**name).collect();
        sentences.push(language.say(
            ReportWord::SummaryClaim,
            &[
                ("claim", &claim.claim.name(language)),
                ("missing", &Names(missing)),
            ],
        ));
    }
    sentences.join(language.text(ReportWord::Between))
}

type Wanted = fn(Availability) -> bool;

/// The parts of what is told, in their order.
const PARTS: [(ReportWord, Wanted); 5] = [
    (ReportWord::SummaryReleased, |it| it == Availability::Public),
    (ReportWord::SummaryAlsoOnRequest, |it| {
        it == Availability::Gated
    }),
    (ReportWord::SummaryInPart, |it| it == Availability::Partial),
    (ReportWord::SummaryNotReleased, |it| {
        use Availability::{Api, Closed, Described, Hosted};
        matches!(it, Closed | Api | Hosted | Described)
    }),
    (ReportWord::SummaryAlsoNotStated, |it| {
        it == Availability::Unknown
    }),
];

fn level(report: &Report) -> Option<Level> {
    report.level.as_ref().map(|level| level.id)
}

/// How the system is reached, in one sentence or more.
fn access(report: &Report, facts: &Facts) -> Vec<ReportWord> {
    let mut told = Vec::new();
    if facts.access.staged {
        told.push(ReportWord::SummaryStaged);
    }
    let level = level(report);
    let without = facts.availability(Weights) == Availability::None;
    match (report.can.map(|can| can.run), interface(facts)) {
        (Some(Answer::Yes), _) => told.push(match level {
            Some(Level::Open) => ReportWord::SummaryOpen,
            _ => ReportWord::SummaryWeights,
        }),
        (Some(Answer::OnRequest), _) => told.push(on_request(facts, level)),
        (run, Some(interface)) => {
            told.push(interface);
            told.push(match run {
                Some(Answer::Partly) => ReportWord::SummarySomeWeights,
                Some(Answer::NotStated) => ReportWord::SummaryWeightsNotStated,
                _ if without => ReportWord::SummaryWithoutWeights,
                _ => ReportWord::SummaryNoWeights,
            });
        }
        (Some(Answer::Partly), None) => told.push(ReportWord::SummarySomeWeights),
        (run, None) => match (level, run) {
            (Some(Level::Closed), _) if !facts.access.announced => {
                told.push(ReportWord::SummaryNotAnnounced);
            }
            (Some(Level::Closed), _) => told.push(ReportWord::SummaryNobody),
            (_, Some(Answer::NotStated)) => told.push(ReportWord::SummaryNotStated),
            _ if without => told.extend([
                ReportWord::SummaryWithoutWeights,
                ReportWord::SummaryReachNotStated,
            ]),
            _ => told.extend([
                ReportWord::SummaryNoWeights,
                ReportWord::SummaryOtherWaysNotStated,
            ]),
        },
    }
    told
}

/// Weights that are given to those who ask.
fn on_request(facts: &Facts, level: Option<Level>) -> ReportWord {
    match (level, facts.access.audience) {
        (Some(Level::Open), Audience::Registered) => ReportWord::SummaryOpenRegistered,
        (Some(Level::Open), _) => ReportWord::SummaryOpenOnRequest,
        (_, Audience::Registered) => ReportWord::SummaryWeightsRegistered,
        (_, Audience::Researchers) => ReportWord::SummaryWeightsResearchers,
        (_, Audience::Partners) => ReportWord::SummaryWeightsPartners,
        (_, Audience::Everyone | Audience::Nobody) => ReportWord::SummaryWeightsOnRequest,
    }
}

/// An interface, and for whom it is.
fn interface(facts: &Facts) -> Option<ReportWord> {
    let [api, hosted] = match facts.access.audience {
        Audience::Everyone | Audience::Nobody => {
            [ReportWord::SummaryApi, ReportWord::SummaryHosted]
        }
        Audience::Registered => [
            ReportWord::SummaryApiRegistered,
            ReportWord::SummaryHostedRegistered,
        ],
        Audience::Researchers => [
            ReportWord::SummaryApiResearchers,
            ReportWord::SummaryHostedResearchers,
        ],
        Audience::Partners => [
            ReportWord::SummaryApiPartners,
            ReportWord::SummaryHostedPartners,
        ],
    };
    let has = |channel| facts.access.has(channel);
    match (has(Channel::Api), has(Channel::Hosted)) {
        (true, _) => Some(api),
        (_, true) => Some(hosted),
        _ => None,
    }
}

/// The group that a component is told for.
fn group(id: ComponentId) -> Option<Group> {
    let mut groups = Group::ALL.into_iter();
    groups.find(|group| group.members().first() == Some(&id))
}

/// The components that one of [`TOLD`] is told for.
fn members(id: ComponentId) -> Vec<ComponentId> {
    group(id).map_or(vec![id], |group| group.members().to_vec())
}

/// The names of what is so: a group where all of its members that exist are.
fn names(facts: &Facts, wanted: Wanted, language: Language) -> Vec<&'static str> {
    let is = |id: &ComponentId| wanted(facts.availability(*id));
    let mut names = Vec::new();
    for id in TOLD {
        let mut exist = members(id);
        if let Some(group) = group(id) {
            exist.retain(|id| facts.exists(*id));
            if exist.iter().all(is) {
                names.push(group.inside(language));
                continue;
            }
        }
        let some = exist.into_iter().filter(is);
        names.extend(some.map(|id| id.inside(language)));
    }
    names
}
