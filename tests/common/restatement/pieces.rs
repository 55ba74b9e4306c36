//! Corso's seven pieces.

use openness_badge::manifest::ComponentId::{self, *};

use super::{TRAINING_CODE, TRAINING_DATA, World};

pub const SEVEN: [&[ComponentId]; 7] = [
    &[Architecture, InferenceCode],
    &[Weights],
    &TRAINING_DATA,
    &[Hyperparameters],
    &TRAINING_CODE,
    &[RandomSeeds],
    &[Environment],
];

/// The components of a piece that exist; an empty list is a piece that is missing.
fn components(world: &World, piece: &[ComponentId]) -> Vec<ComponentId> {
    match *piece {
        [a, b, c] => world.members([a, b, c]),
        _ => piece.to_vec(),
    }
}

/// A piece is public; weights may be on request.
pub fn is_met(world: &World, piece: &[ComponentId]) -> bool {
    let components = components(world, piece);
    !components.is_empty()
        && components.into_iter().all(|id| match id {
            Weights => world.can_be_had(id),
            _ => world.is_public(id),
        })
}

pub fn count(world: &World) -> u8 {
    SEVEN.iter().filter(|piece| is_met(world, piece)).count() as u8
}

/// Whether all seven are met, each under free terms.
pub fn is_open_source(world: &World) -> bool {
    let free = |piece: &[ComponentId]| {
        components(world, piece)
            .into_iter()
            .all(|id| world.is_free(id))
    };
    count(world) == 7 && SEVEN.iter().all(|piece| free(piece))
}

pub fn words(world: &World, count: u8) -> String {
    match count {
        0 => "none of 7 pieces".to_owned(),
        7 if is_open_source(world) => "open source".to_owned(),
        n => format!("{n} of 7 pieces"),
    }
}
