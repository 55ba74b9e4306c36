//! What a reader can do with a system: six plain answers beside the yardsticks,
//! from the facts as they count, at least.

use super::gradient;
use crate::facts::Facts;
use crate::license::Commercial;
use crate::manifest::ComponentId::{self, *};
use crate::manifest::{Audience, Availability, Channel, Level};
use crate::report::{Answer, Can};

const DATA: [ComponentId; 3] = [PretrainingData, FinetuningData, AlignmentData];

const REBUILD: [ComponentId; 10] = [
    PretrainingCode,
    FinetuningCode,
    AlignmentCode,
    PretrainingData,
    FinetuningData,
    AlignmentData,
    DataProcessingCode,
    Hyperparameters,
    RandomSeeds,
    Environment,
];

/// The six answers.
pub fn can(facts: &Facts) -> Can {
    Can {
        use_it: use_it(facts),
        run: of_weights(facts),
        commercial: commercial(facts),
        inspect: all_of(facts, &[Weights, Architecture]),
        data: all_of(facts, &DATA),
        rebuild: all_of(facts, &REBUILD),
    }
}

/// Of one component.
fn answer(facts: &Facts, id: ComponentId) -> Answer {
    match facts.availability(id) {
        Availability::Public => Answer::Yes,
        Availability::Gated => Answer::OnRequest,
        Availability::Partial => Answer::Partly,
        // Nobody runs a description.
        Availability::Described if id != Weights => Answer::Partly,
        Availability::Unknown => Answer::NotStated,
        _ => Answer::No,
    }
}

fn of_weights(facts: &Facts) -> Answer {
    answer(facts, Weights)
}

/// The first that occurs of no, not stated, partly, on request; else yes.
fn all_of(facts: &Facts, components: &[ComponentId]) -> Answer {
    let rank = |answer: &Answer| match answer {
        Answer::No => 0,
        Answer::NotStated => 1,
        Answer::Partly => 2,
        Answer::OnRequest => 3,
        Answer::Yes => 4,
    };
    let exist = components.iter().filter(|id| facts.exists(**id));
    exist
        .map(|id| answer(facts, *id))
        .min_by_key(rank)
        .unwrap_or(Answer::Yes)
}

/// The best of the weights and of an interface.
fn use_it(facts: &Facts) -> Answer {
    let channel = facts.access.has(Channel::Api) || facts.access.has(Channel::Hosted);
    let of_channel = match (channel, facts.access.audience) {
        (true, Audience::Everyone) => Some(Answer::Yes),
        (true, _) => Some(Answer::OnRequest),
        (false, _) => None,
    };
    let weights = of_weights(facts);
    for best in [Answer::Yes, Answer::OnRequest, Answer::Partly] {
        if weights == best || of_channel == Some(best) {
            return best;
        }
    }
    match gradient::placement(facts) {
        Some(Level::Closed) => Answer::No,
        _ => Answer::NotStated,
    }
}

fn commercial(facts: &Facts) -> Answer {
    match facts.terms(Weights).map(|terms| terms.commercial) {
        Some(Commercial::Yes) => Answer::Yes,
        Some(Commercial::Limited) => Answer::Partly,
        Some(Commercial::No) => Answer::No,
        Some(Commercial::Unknown) | None => Answer::NotStated,
    }
}
