//! The G7 vision on AI openness.

use openness_badge::manifest::Availability::*;
use openness_badge::manifest::ComponentId::*;
use openness_badge::manifest::Price;

use super::{TRAINING_CODE, TRAINING_DATA, World};

pub fn rung(world: &World) -> u8 {
    let is_free_of_charge = match world.price {
        Some(price) => price == Price::Free,
        // Public or gated weights can be had without paying.
        Option::None => world.can_be_had(Weights),
    };
    let available =
        world.can_be_had(Weights) && world.can_be_had(InferenceCode) && is_free_of_charge;
    let open_weights = available && world.is_open(Weights) && world.is_open(InferenceCode);
    let code = world.all_of(TRAINING_CODE, |id| world.is_open(id));
    let open_data = world.all_of(TRAINING_DATA, |id| world.is_open(id));
    // Only where sharing is impossible: somebody has to judge it.
    let as_far_as_possible = world.granted
        && world.all_of(TRAINING_DATA, |id| match world.availability(id) {
            Described | Gated | Partial => true,
            Public => world.terms(id).is_some(),
            _ => false,
        });
    match () {
        () if open_weights && code && open_data => 4,
        () if open_weights && code && as_far_as_possible => 3,
        () if open_weights => 2,
        () if available => 1,
        () => 0,
    }
}

pub const HEADLINES: [&str; 5] = [
    "not a G7 rung",
    "Weights Available",
    "Open Weights",
    "Open Source AI",
    "Open Source AI with Open Data",
];
