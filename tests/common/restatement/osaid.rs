//! The Open Source AI Definition.

use openness_badge::manifest::Availability::*;
use openness_badge::manifest::ComponentId::{self, *};

use super::{TRAINING_CODE, TRAINING_DATA, World};

/// An element's name, the components that it looks at, and whether it is there.
pub type Element = (&'static str, &'static [ComponentId], fn(&World) -> bool);

/// Each element, and the components that it looks at.
pub const THREE: [Element; 3] = [
    (
        "data",
        &[
            PretrainingData,
            FinetuningData,
            AlignmentData,
            DataCard,
            TechnicalReport,
        ],
        data,
    ),
    (
        "code",
        &[
            DataProcessingCode,
            PretrainingCode,
            FinetuningCode,
            AlignmentCode,
            EvaluationCode,
            InferenceCode,
            Architecture,
            SupportingTools,
        ],
        code,
    ),
    ("parameters", &[Weights], parameters),
];

/// All training data public under open terms, with a description of it. Where it
/// is shared less than that, somebody has to judge whether it is enough.
pub fn data(world: &World) -> bool {
    let is_described = world.is_public(DataCard) || world.is_public(TechnicalReport);
    let is_for_judgement = |id: ComponentId| match world.availability(id) {
        Described | Gated | Partial => true,
        Public => world.terms(id).is_some(),
        _ => false,
    };
    is_described
        && world.all_of(TRAINING_DATA, |id| {
            world.is_open(id) || (world.granted && is_for_judgement(id))
        })
}

/// Public under a license that the Initiative has approved.
fn is_approved(world: &World, id: ComponentId) -> bool {
    world.is_public(id)
        && world
            .terms(id)
            .is_some_and(|terms| terms.class == "osi" || (world.granted && terms.is_unknown()))
}

pub fn code(world: &World) -> bool {
    let approved = |id: ComponentId| is_approved(world, id);
    [Architecture, InferenceCode].into_iter().all(approved)
        && [DataProcessingCode, EvaluationCode, SupportingTools]
            .into_iter()
            .all(|id| world.is_none(id) || approved(id))
        && world.all_of(TRAINING_CODE, approved)
}

pub fn parameters(world: &World) -> bool {
    world.is_open(Weights)
}

pub fn count(world: &World) -> u8 {
    u8::from(data(world)) + u8::from(code(world)) + u8::from(parameters(world))
}

pub fn words(count: u8) -> String {
    match count {
        3 => "all 3 elements present".to_owned(),
        n => format!("{n} of 3 elements"),
    }
}
