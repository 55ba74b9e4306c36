//! The summary: what can be had, what is withheld and what is not stated, made
//! from the report by rule.

use super::words;
use crate::facts::Facts;
use crate::manifest::ComponentId::{self, *};
use crate::manifest::{Audience, Availability, Channel, Group, Level};
use crate::report::{Answer, Report};
use crate::text::{at_start, listed, within_sentence};

/// What a reader asks after, in the order of telling.
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
pub fn summary(report: &Report, facts: &Facts) -> String {
    let mut sentences = vec![access(report, facts)];
    let silent = |id: &ComponentId| facts.availability(*id) == Availability::Unknown;
    if TOLD.iter().all(silent) {
        sentences.push("Nothing else of what it takes to build it is stated.".to_owned());
    } else {
        let fully_open = report
            .level
            .as_ref()
            .is_some_and(|level| level.id == Level::Open);
        for (before, wanted) in PARTS {
            let names = names(facts, wanted);
            // Of a fully open system the exceptions are told.
            let exception = !(fully_open && wanted(Availability::Public));
            if exception && !names.is_empty() {
                sentences.push([before, &listed(&names), "."].concat());
            }
        }
    }
    for claim in report.claims.iter().filter(|claim| !claim.borne_out) {
        let missing = claim.missing.iter().map(|label| within_sentence(label));
        let missing: Vec<String> = missing.collect();
        sentences.push(
            [
                "The developer calls it ",
                words::claim(claim.claim),
                "; what is stated does not support that: ",
                &listed(&missing),
                ".",
            ]
            .concat(),
        );
    }
    sentences.join(" ")
}

type Wanted = fn(Availability) -> bool;

/// The parts of what is told, in their order.
const PARTS: [(&str, Wanted); 5] = [
    ("Released: ", |it| it == Availability::Public),
    ("On request: ", |it| it == Availability::Gated),
    ("Released in part: ", |it| it == Availability::Partial),
    ("Not released: ", |it| {
        use Availability::{Api, Closed, Described, Hosted};
        matches!(it, Closed | Api | Hosted | Described)
    }),
    ("Not stated: ", |it| it == Availability::Unknown),
];

/// How the system is reached.
fn access(report: &Report, facts: &Facts) -> String {
    let run = report.can.map(|can| can.run);
    let few = match facts.access.audience {
        Audience::Everyone => "",
        Audience::Registered => " after signing up",
        Audience::Researchers => ", as a researcher",
        Audience::Partners => ", as a partner",
        Audience::Nobody => "",
    };
    let interface = match (
        facts.access.has(Channel::Api),
        facts.access.has(Channel::Hosted),
    ) {
        (true, _) => Some("through an API"),
        (_, true) => Some("as a hosted service"),
        _ => None,
    };
    let sentence = match (report.level.as_ref().map(|level| level.id), run) {
        (Some(Level::Open), _) => ["Fully open: you can download and run the weights", few, "."].concat(),
        (_, Some(Answer::Yes)) => ["You can download and run the weights", few, "."].concat(),
        (_, Some(Answer::OnRequest)) => ["You can get the weights on request", few, "."].concat(),
        (Some(Level::Staged), _) => "It is being released step by step.".to_owned(),
        _ if interface.is_some() => {
            let interface = interface.unwrap_or_default();
            ["You can use it ", interface, few, beside_interface(facts), "."].concat()
        }
        (_, Some(Answer::Partly)) => "Some of the weights are released.".to_owned(),
        (Some(Level::Closed), _) if !facts.access.announced => {
            "Nobody outside can use it, and it is not announced.".to_owned()
        }
        (Some(Level::Closed), _) => "Nobody outside can use it.".to_owned(),
        (_, Some(Answer::NotStated)) => "How the system is reached is not stated, nor whether the weights are released.".to_owned(),
        _ => "The weights are not released; whether the system can be used in another way is not stated.".to_owned(),
    };
    at_start(&sentence)
}

/// What is to be said of the weights of a system that is reached by an interface.
fn beside_interface(facts: &Facts) -> &'static str {
    match facts.availability(Weights) {
        Availability::Api | Availability::Hosted => " only",
        Availability::Unknown => "; whether the weights are released is not stated",
        _ => "; the weights are not released",
    }
}

/// The names of what is so: a group where all of its members that exist are.
fn names(facts: &Facts, wanted: Wanted) -> Vec<String> {
    let is = |id: &ComponentId| wanted(facts.availability(*id));
    let mut names = Vec::new();
    for id in TOLD {
        let group = Group::ALL
            .into_iter()
            .find(|group| group.members().first() == Some(&id));
        let Some(group) = group else {
            if is(&id) {
                names.push(within_sentence(id.label()));
            }
            continue;
        };
        let exist: Vec<ComponentId> = group
            .members()
            .into_iter()
            .filter(|id| facts.exists(*id))
            .collect();
        if exist.iter().all(is) {
            names.push(words::group_name(group).to_owned());
        } else {
            let some = exist.iter().filter(|id| is(id));
            names.extend(some.map(|id| within_sentence(id.label())));
        }
    }
    names
}
