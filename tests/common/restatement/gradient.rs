//! Solaiman's gradient of release.

use openness_badge::manifest::Availability::*;
use openness_badge::manifest::ComponentId::*;
use openness_badge::manifest::{Audience, Channel};

use super::World;

/// The level, 0 to 5: none where nothing says how the system is reached.
pub fn level(world: &World) -> Option<u8> {
    let weights = world.availability(Weights);
    let api = world.has_channel(Channel::Api) || weights == Api;
    let hosted = world.has_channel(Channel::Hosted) || weights == Hosted;
    let fully = [
        Weights,
        Architecture,
        InferenceCode,
        PretrainingCode,
        PretrainingData,
    ];
    let where_there_is = [FinetuningCode, AlignmentCode, FinetuningData, AlignmentData];
    if world.audience == Audience::Nobody {
        return Some(0);
    }
    if world.staged && (matches!(weights, Public | Gated | Partial) || api || hosted) {
        return Some(1);
    }
    if fully.iter().all(|id| world.can_be_had(*id))
        && where_there_is
            .iter()
            .all(|id| world.can_be_had(*id) || world.is_none(*id))
        && matches!(world.audience, Audience::Everyone | Audience::Registered)
    {
        return Some(5);
    }
    if matches!(weights, Public | Gated) {
        return Some(4);
    }
    if api {
        return Some(3);
    }
    if hosted {
        return Some(2);
    }
    if weights == Partial {
        return Some(1);
    }
    match &world.channels {
        Some(channels) if channels.is_empty() => Some(0),
        Some(_) if matches!(weights, Closed | Described | None) => Some(0),
        _ => Option::None,
    }
}

/// Whether one has to ask: an overlay on the three in the middle.
pub fn gated(world: &World) -> bool {
    matches!(level(world), Some(2..=4))
        && (world.availability(Weights) == Gated || world.audience != Audience::Everyone)
}

pub const LABELS: [&str; 6] = [
    "Fully closed",
    "Staged release",
    "Hosted access",
    "API access",
    "Downloadable",
    "Fully open",
];
