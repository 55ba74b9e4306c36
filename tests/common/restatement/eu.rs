//! The open-source conditions of the EU AI Act.

use openness_badge::manifest::Availability::*;
use openness_badge::manifest::ComponentId::{self, *};
use openness_badge::manifest::{Audience, Price};

use super::World;
use super::licenses::{Out, Use};

pub type Condition = (&'static str, &'static [ComponentId], fn(&World) -> bool);

/// Each condition, and the components that it looks at.
pub const EIGHT: [Condition; 8] = [
    ("access", &[Weights], access),
    ("use", &[Weights], rights),
    ("modification", &[Weights], rights),
    ("distribution", &[Weights], rights),
    ("monetisation", &[], monetisation),
    ("weights", &[Weights], weights),
    (
        "architecture",
        &[Architecture, TechnicalReport, TrainingSetup],
        architecture,
    ),
    ("usage", &[UsageDocumentation, ModelCard], usage),
];

fn access(world: &World) -> bool {
    let leaves_out = world.terms(Weights).is_some_and(|terms| match terms.out {
        Out::Never => false,
        Out::WithPictures => world.pictures,
        Out::Always => true,
    });
    let for_all = matches!(world.audience, Audience::Everyone | Audience::Registered);
    !leaves_out
        && match world.availability(Weights) {
            Public => true,
            Gated => for_all && world.granted,
            _ => false,
        }
}

fn rights(world: &World) -> bool {
    match world.terms(Weights).map(|terms| terms.eu) {
        Some(Use::Yes) => true,
        Some(Use::Judge) => world.granted,
        Some(Use::No) | Option::None => false,
    }
}

fn monetisation(world: &World) -> bool {
    match world.price {
        Some(Price::Free) => true,
        Some(Price::Mixed) => world.granted,
        Some(Price::Paid) | Option::None => false,
    }
}

fn weights(world: &World) -> bool {
    world.is_public(Weights)
}

fn architecture(world: &World) -> bool {
    [Architecture, TechnicalReport, TrainingSetup]
        .into_iter()
        .any(|id| world.is_public(id))
}

fn usage(world: &World) -> bool {
    world.is_public(UsageDocumentation) || (world.granted && world.is_public(ModelCard))
}

pub fn count(world: &World) -> u8 {
    EIGHT.iter().filter(|(_, _, is_met)| is_met(world)).count() as u8
}

pub fn words(count: u8) -> String {
    format!("{count} of 8 conditions stated")
}
