//! The score, 0 to 100: this project's own figure.
//!
//! The mean of the three groups of components that Solaiman counts (2023; as
//! quoted by Lambert, Interconnects, 26 July 2023): access to the model, what
//! risk analysis needs, what replication needs. Each group is the plain mean of
//! its components, those that the system does not have left out. No weights.

use crate::manifest::ComponentId::{self, *};
use crate::manifest::{Availability, Component, Kind, Manifest};
use crate::report::{Openness, Score};

/// Access to the model.
const MODEL: [ComponentId; 5] = [
    Weights,
    BaseWeights,
    Architecture,
    InferenceCode,
    UsageDocumentation,
];

/// What the analysis of risks needs.
const RISK: [ComponentId; 10] = [
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

/// What it takes to do it again.
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

/// How open a component is.
pub fn openness(component: &Component, kind: Kind) -> Openness {
    match component.availability {
        Availability::Public if component.is_open(kind) => Openness::Open,
        Availability::Public
        | Availability::Gated
        | Availability::Partial
        | Availability::Described => Openness::Partly,
        Availability::Api | Availability::Hosted | Availability::Closed => Openness::Closed,
        Availability::None => Openness::None,
        Availability::Unknown => Openness::Unknown,
    }
}

/// The components of a group that count: those that the system has, and of the
/// base weights only where something was tuned from them.
pub fn counted<'m>(
    manifest: &'m Manifest,
    group: &'m [ComponentId],
) -> impl Iterator<Item = (ComponentId, Openness)> + 'm {
    group
        .iter()
        .map(|id| (*id, openness(&manifest.components[*id], id.kind())))
        .filter(|(id, openness)| {
            *openness != Openness::None && (*id != BaseWeights || *openness != Openness::Unknown)
        })
}

/// The score; none where the system has no component of any group.
pub fn score(manifest: &Manifest) -> Option<Score> {
    let group = |group| mean(counted(manifest, group).map(|(_, openness)| value(openness)));
    let (model, risk, replication) = (group(&MODEL), group(&RISK), group(&REPLICATION));
    let total = mean([model, risk, replication].into_iter().flatten())?;
    Some(Score {
        total,
        model,
        risk,
        replication,
    })
}

/// Percent.
fn value(openness: Openness) -> f64 {
    match openness {
        Openness::Open => 100.0,
        Openness::Partly => 50.0,
        _ => 0.0,
    }
}

fn mean(values: impl Iterator<Item = f64>) -> Option<f64> {
    let (sum, count) = values.fold((0.0, 0.0), |(sum, count), value| (sum + value, count + 1.0));
    (count > 0.0).then(|| sum / count)
}
