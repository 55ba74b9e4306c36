//! In the style of the European Open Source AI Index.

use openness_badge::manifest::Availability::*;
use openness_badge::manifest::ComponentId::{self, *};
use openness_badge::manifest::Kind;

use super::world::Worlds;
use super::{TRAINING_CODE, TRAINING_DATA, World};

/// Two for open, one for partial.
fn halves(world: &World, id: ComponentId) -> u8 {
    let enough = match id.kind() {
        Kind::Document => world.is_public(id),
        _ => world.is_open(id),
    };
    match world.availability(id) {
        _ if enough => 2,
        Public | Gated | Partial | Described => 1,
        _ => 0,
    }
}

/// Open where all of it is, partial where some of it is so.
fn halves_of(world: &World, ids: &[ComponentId]) -> u8 {
    let of = |id: &ComponentId| halves(world, *id);
    match () {
        () if !ids.is_empty() && ids.iter().all(|id| of(id) == 2) => 2,
        () if ids.iter().any(|id| of(id) > 0) => 1,
        () => 0,
    }
}

/// The twelve parameters, in the order of the index, in halves.
pub fn parameters(world: &World) -> [u8; 12] {
    let tuning: Vec<_> = [FinetuningData, AlignmentData]
        .into_iter()
        .filter(|id| !world.is_none(*id))
        .collect();
    let base = halves(world, PretrainingData);
    let end = match tuning.is_empty() {
        true => base,
        false => halves_of(world, &tuning),
    };
    let no_base = matches!(world.availability(BaseWeights), Unknown | None);
    let base_weights = match no_base {
        true if world.based_on => 0,
        true => halves(world, Weights),
        false => halves(world, BaseWeights),
    };
    let mut code = world.members(TRAINING_CODE);
    if code.is_empty() {
        code.push(PretrainingCode);
    }
    if !world.is_none(DataProcessingCode) {
        code.push(DataProcessingCode);
    }
    let is_open = |id: ComponentId| world.is_open(id);
    let three = [
        is_open(Weights),
        world.all_of(TRAINING_CODE, is_open),
        world.all_of(TRAINING_DATA, is_open),
    ];
    let licenses = match three.into_iter().filter(|open| *open).count() {
        3 => 2,
        2 => 1,
        _ => 0,
    };
    [
        base,
        end,
        base_weights,
        halves(world, Weights),
        halves_of(world, &code),
        halves(world, CodeDocumentation),
        halves(world, TrainingSetup),
        halves(world, TechnicalReport),
        halves(world, ResearchPaper),
        halves(world, ModelCard),
        halves(world, DataCard),
        licenses,
    ]
}

/// How far the parameter at a place is met. What is partial and could be open
/// may be called either; what is nothing is not met only where it could not be
/// more.
pub fn state(worlds: &Worlds, at: usize) -> &'static [&'static str] {
    let [least, granted, most] =
        [&worlds.least, &worlds.granted, &worlds.most].map(|world| parameters(world)[at]);
    match (least, granted, most) {
        (2, ..) => &["met"],
        (1, 2, _) => &["needs-judgement"],
        (1, ..) => &["partly"],
        (_, 1 | 2, _) => &["needs-judgement"],
        (.., 1 | 2) => &["not-stated"],
        // Nothing is said, and an audience or a channel keeps it from being more.
        _ => &["not-met", "not-stated"],
    }
}

/// The points in halves.
pub fn place(world: &World) -> u8 {
    parameters(world).into_iter().sum()
}

pub fn words(halves: u8) -> String {
    format!("{} of 12", f64::from(halves) / 2.0)
}
