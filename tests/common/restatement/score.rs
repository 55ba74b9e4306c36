//! The project's own score.

use openness_badge::manifest::Availability::*;
use openness_badge::manifest::ComponentId::{self, *};

use super::World;

pub const MODEL: [ComponentId; 5] = [
    Weights,
    BaseWeights,
    Architecture,
    InferenceCode,
    UsageDocumentation,
];
pub const RISK: [ComponentId; 10] = [
    PretrainingData,
    FinetuningData,
    AlignmentData,
    EvaluationData,
    SafetyEvaluationData,
    EvaluationCode,
    SafetyEvaluationCode,
    EvaluationResults,
    ModelCard,
    DataCard,
];
pub const REPLICATION: [ComponentId; 13] = [
    PretrainingCode,
    FinetuningCode,
    AlignmentCode,
    DataProcessingCode,
    PretrainingData,
    FinetuningData,
    AlignmentData,
    Hyperparameters,
    RandomSeeds,
    Environment,
    Checkpoints,
    TrainingSetup,
    TechnicalReport,
];

/// One for open, a half for partly.
pub fn value(world: &World, id: ComponentId) -> f64 {
    match world.availability(id) {
        _ if world.is_open(id) => 1.0,
        Public | Gated | Partial | Described => 0.5,
        _ => 0.0,
    }
}

/// The mean of a group, in percent.
pub fn group(world: &World, ids: &[ComponentId]) -> f64 {
    let counted: Vec<_> = ids.iter().filter(|id| world.counts(**id)).collect();
    let sum: f64 = counted.iter().map(|id| value(world, **id)).sum();
    sum / counted.len() as f64 * 100.0
}

pub fn total(world: &World) -> f64 {
    (group(world, &MODEL) + group(world, &RISK) + group(world, &REPLICATION)) / 3.0
}

/// The share of the components that count that are stated.
pub fn stated(world: &World) -> f64 {
    let in_a_group =
        |id: &ComponentId| MODEL.contains(id) || RISK.contains(id) || REPLICATION.contains(id);
    let counted: Vec<_> = ComponentId::ALL
        .into_iter()
        .filter(|id| in_a_group(id) && world.counts(*id))
        .collect();
    let stated = counted
        .iter()
        .filter(|id| world.availability(**id) != Unknown)
        .count();
    stated as f64 / counted.len() as f64
}
