//! The score, 0 to 100: this project's own figure.
//!
//! The mean of the three groups of components that Solaiman counts (2023; as
//! quoted by Lambert, Interconnects, 26 July 2023): access to the model, what
//! risk analysis needs, what replication needs. Each group is the plain mean of
//! its components, less what may be absent and is said not to exist. No weights.
//! What is not stated gives nothing; the score with all of it open is told beside
//! it.

use super::range::Ends;
use crate::facts::Facts;
use crate::manifest::Availability;
use crate::manifest::ComponentId::{self, *};
use crate::report::{Openness, Score, ScoreGroups};

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
pub fn openness(facts: &Facts, id: ComponentId) -> Openness {
    match facts.availability(id) {
        Availability::Public if facts.is_open(id) => Openness::Open,
        Availability::Public
        | Availability::Gated
        | Availability::Partial
        | Availability::Described => Openness::Partly,
        Availability::Api | Availability::Hosted | Availability::Closed => Openness::Closed,
        Availability::None => Openness::None,
        Availability::Unknown => Openness::Unknown,
    }
}

/// The components of a group that count.
pub fn counted<'f>(
    facts: &'f Facts,
    group: &'f [ComponentId],
) -> impl Iterator<Item = (ComponentId, Openness)> {
    let exists = group.iter().filter(|id| facts.exists(**id));
    exists.map(|id| (*id, openness(facts, *id)))
}

/// The score of the facts at both ends. The total is that of what is stated.
pub fn score(ends: &Ends) -> Score {
    let least = groups(&ends.least);
    let most = groups(&ends.most);
    let mean_of = |groups: ScoreGroups| {
        let ScoreGroups {
            model,
            risk,
            replication,
        } = groups;
        mean([model, risk, replication].into_iter())
    };
    Score {
        total: mean_of(least),
        at_most: mean_of(most),
        stated: stated(&ends.least),
        model: least.model,
        risk: least.risk,
        replication: least.replication,
        groups_at_most: Some(most),
    }
}

/// Percent of each group. None is ever without a component that counts: weights,
/// evaluation data and hyperparameters always do.
fn groups(facts: &Facts) -> ScoreGroups {
    let group =
        |group: &[ComponentId]| mean(counted(facts, group).map(|(_, openness)| value(openness)));
    ScoreGroups {
        model: group(&MODEL),
        risk: group(&RISK),
        replication: group(&REPLICATION),
    }
}

/// The share of what is counted that is stated, each component once.
fn stated(facts: &Facts) -> f64 {
    let (mut all, mut stated) = (0.0, 0.0);
    for id in ComponentId::ALL {
        let in_any = [&MODEL[..], &RISK, &REPLICATION]
            .iter()
            .any(|group| group.contains(&id));
        if in_any && facts.exists(id) {
            all += 1.0;
            stated += f64::from(u8::from(facts.availability(id) != Availability::Unknown));
        }
    }
    stated / all
}

/// Percent.
fn value(openness: Openness) -> f64 {
    match openness {
        Openness::Open => 100.0,
        Openness::Partly => 50.0,
        _ => 0.0,
    }
}

fn mean(values: impl Iterator<Item = f64>) -> f64 {
    let (sum, count) = values.fold((0.0, 0.0), |(sum, count), value| (sum + value, count + 1.0));
    sum / count
}
