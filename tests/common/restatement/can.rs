//! What a reader can do, and what the developer claims.

use openness_badge::manifest::Availability::*;
use openness_badge::manifest::ComponentId::{self, *};
use openness_badge::manifest::{Audience, Channel};

use super::licenses::Commerce;
use super::{World, g7, gradient, osaid, pieces, score};

fn answer(world: &World, id: ComponentId) -> &'static str {
    match world.availability(id) {
        Public => "yes",
        Gated => "on-request",
        Described if id == Weights => "no",
        Partial | Described => "partly",
        Unknown => "not-stated",
        Closed | None | Api | Hosted => "no",
    }
}

/// The first that occurs; what may be absent and is `none` is left out.
fn all_of(world: &World, ids: &[ComponentId]) -> &'static str {
    let answers: Vec<_> = ids
        .iter()
        .filter(|id| world.counts(**id))
        .map(|id| answer(world, *id))
        .collect();
    ["no", "not-stated", "partly", "on-request"]
        .into_iter()
        .find(|word| answers.contains(word))
        .unwrap_or("yes")
}

/// Each question and its answer, in their order.
pub fn can(world: &World) -> [(&'static str, &'static str); 6] {
    let weights = world.availability(Weights);
    let interface = world.has_channel(Channel::Api)
        || world.has_channel(Channel::Hosted)
        || matches!(weights, Api | Hosted);
    let by_interface = match world.audience {
        _ if !interface => "no",
        Audience::Nobody => "no",
        Audience::Everyone => "yes",
        _ => "on-request",
    };
    let best = ["yes", "on-request", "partly"]
        .into_iter()
        .find(|word| [answer(world, Weights), by_interface].contains(word));
    let use_it = match (best, gradient::level(world)) {
        (Some(best), _) => best,
        (Option::None, Some(0)) => "no",
        (Option::None, _) => "not-stated",
    };
    let commercial = match world.terms(Weights).map(|terms| terms.commerce) {
        Some(Commerce::Yes) => "yes",
        Some(Commerce::Partly) => "partly",
        Some(Commerce::No) => "no",
        Some(Commerce::NotStated) | Option::None => "not-stated",
    };
    let data = [PretrainingData, FinetuningData, AlignmentData];
    let rebuild = [
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
    [
        ("use", use_it),
        ("run", answer(world, Weights)),
        ("commercial", commercial),
        ("inspect", all_of(world, &[Weights, Architecture])),
        ("data", all_of(world, &data)),
        ("rebuild", all_of(world, &rebuild)),
    ]
}

/// A claim, what each of its tests says, and whether that supports it.
pub type Told = (&'static str, Vec<(&'static str, bool)>, bool);

/// Each claim, the tests that it is held against, and whether it is supported.
pub fn claims(world: &World) -> Vec<Told> {
    let by_pieces = pieces::is_open_source(world);
    let by_osaid = osaid::count(world) == 3;
    let open_weights = g7::rung(world) >= 2;
    let open = gradient::level(world) == Some(5);
    let reproducible = score::REPLICATION
        .iter()
        .filter(|id| world.counts(**id))
        .all(|id| world.is_open(*id));
    vec![
        (
            "open-source",
            vec![("pieces", by_pieces), ("osaid", by_osaid)],
            by_pieces || by_osaid,
        ),
        ("open-weights", vec![("g7", open_weights)], open_weights),
        ("open", vec![("gradient", open)], open),
        ("reproducible", vec![("score", reproducible)], reproducible),
    ]
}
