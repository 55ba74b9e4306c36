//! Eiras et al.'s taxonomy of components.

use openness_badge::manifest::Availability::*;
use openness_badge::manifest::ComponentId::{self, *};

use super::World;
use super::world::Worlds;

/// The twelve, with their names in the authors' files.
pub const TWELVE: [(&str, ComponentId); 12] = [
    ("training.code.pretraining", PretrainingCode),
    ("training.code.finetuning", FinetuningCode),
    ("training.code.alignment", AlignmentCode),
    ("training.data.pretraining", PretrainingData),
    ("training.data.sft", FinetuningData),
    ("training.data.alignment", AlignmentData),
    ("evaluation.code.general", EvaluationCode),
    ("evaluation.code.safety", SafetyEvaluationCode),
    ("evaluation.data.utility", EvaluationData),
    ("evaluation.data.safety", SafetyEvaluationData),
    ("deployment.code.inference", InferenceCode),
    ("deployment.data.weights", Weights),
];

/// `C1` to `C5`, `D1` to `D5`, `N/A` or `Unknown`.
pub fn level(world: &World, name: &str, id: ComponentId) -> String {
    let on_code = name.contains(".code.");
    let of_points = |points| match (points, on_code) {
        (0 | 1, true) => 2,
        (0..=3, _) => 3,
        (points, _) => points,
    };
    let level = match world.availability(id) {
        None => return "N/A".to_owned(),
        Unknown | Partial => return "Unknown".to_owned(),
        Closed | Described => 1,
        Api if on_code => 1,
        Api => 2,
        Hosted if id == Weights && world.granted => 2,
        Hosted => 1,
        // Without terms that anybody has judged it is public at least; of terms
        // that nobody knows, all may come to be granted.
        Public | Gated => match world.terms(id) {
            Some(terms) => match terms.points {
                Some(points) => of_points(points),
                Option::None if world.granted => 5,
                Option::None => of_points(0),
            },
            Option::None => of_points(0),
        },
    };
    format!("{}{level}", if on_code { 'C' } else { 'D' })
}

/// The two that matter most.
pub fn headline(world: &World) -> String {
    let one = |what: &str, name, id| {
        let level = match (level(world, name, id), world.availability(id)) {
            (level, _) if level != "Unknown" => level,
            (_, Unknown) => "not stated".to_owned(),
            _ => "unknown".to_owned(),
        };
        format!("{what} {level}")
    };
    let two = [Weights, PretrainingData].map(|id| world.availability(id));
    let has_no_level = |availability| matches!(availability, None | Unknown | Partial);
    if two.into_iter().all(has_no_level) && two.contains(&Unknown) {
        return "not stated".to_owned();
    }
    [
        one("weights", "deployment.data.weights", Weights),
        one("data", "training.data.pretraining", PretrainingData),
    ]
    .join(" · ")
}

/// The headline, and the one at most.
pub fn expected(worlds: &Worlds) -> [String; 2] {
    [headline(&worlds.least), headline(&worlds.most)]
}
