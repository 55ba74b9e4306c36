//! The Model Openness Framework, as its tool decides it, in closed form.

use openness_badge::manifest::ComponentId::{self, *};

use super::{TRAINING_CODE, TRAINING_DATA, World};

/// What the tool knows of each of its components: the class that needs it, and
/// whether it is required.
pub const CATALOGUE: [(&str, &[ComponentId], u8, bool); 17] = [
    ("Model architecture", &[Architecture], 3, true),
    ("Data preprocessing code", &[DataProcessingCode], 1, true),
    ("Training code", &TRAINING_CODE, 2, true),
    ("Inference code", &[InferenceCode], 2, true),
    ("Evaluation code", &[EvaluationCode], 2, true),
    (
        "Supporting libraries and tools",
        &[SupportingTools],
        2,
        false,
    ),
    ("Model parameters (Final)", &[Weights], 3, true),
    ("Model parameters (Intermediate)", &[Checkpoints], 1, true),
    ("Datasets", &TRAINING_DATA, 1, true),
    ("Evaluation data", &[EvaluationData], 2, true),
    ("Model metadata", &[Metadata], 1, false),
    ("Sample model outputs", &[SampleOutputs], 3, false),
    ("Model card", &[ModelCard], 3, true),
    ("Data card", &[DataCard], 3, true),
    ("Technical report", &[TechnicalReport], 3, true),
    ("Research paper", &[ResearchPaper], 1, true),
    ("Evaluation results", &[EvaluationResults], 3, true),
];

/// How the tool sees a component, from the least open.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Listed {
    Missing,
    Unlicensed,
    Invalid,
    Included,
}

fn listed(world: &World, ids: &[ComponentId]) -> Listed {
    let one = |id: ComponentId| match world.terms(id) {
        _ if !world.is_given_out(id) => Listed::Missing,
        None => Listed::Unlicensed,
        Some(terms) if terms.mof => Listed::Included,
        Some(_) => Listed::Invalid,
    };
    let members = match *ids {
        [a, b, c] => world.members([a, b, c]),
        _ => ids.to_vec(),
    };
    members
        .into_iter()
        .map(one)
        .min()
        .unwrap_or(Listed::Missing)
}

pub fn of(world: &World, name: &str) -> Listed {
    let (_, ids, ..) = CATALOGUE.iter().find(|(own, ..)| *own == name).unwrap();
    listed(world, ids)
}

/// How many of the required ones down to a class are open; the paper stands in
/// for a report that is not.
fn open(world: &World, down_to: u8) -> u32 {
    let is_open = |name| of(world, name) == Listed::Included;
    let required = CATALOGUE
        .iter()
        .filter(|(_, _, class, required)| *required && *class >= down_to);
    let own = required.filter(|(name, ..)| is_open(name)).count() as u32;
    own + u32::from(down_to > 1 && stands_in(world))
}

/// Whether the paper is there for the report.
fn stands_in(world: &World) -> bool {
    of(world, "Research paper") == Listed::Included
        && of(world, "Technical report") != Listed::Included
}

/// Whether it is in the release under an open license, or has its stand-in.
pub fn is_met(world: &World, name: &str) -> bool {
    is_listed(world, name) || (name == "Technical report" && stands_in(world))
}

/// Whether it is in the release under an open license itself.
pub fn is_listed(world: &World, name: &str) -> bool {
    of(world, name) == Listed::Included
}

/// Percent of the classes I, II and III.
pub fn progress(world: &World) -> [f64; 3] {
    let [n1, n2, n3] = [1, 2, 3].map(|class| open(world, class));
    let of =
        |included: u32, total: u32| (f64::from(included) / f64::from(total) * 100.0).min(100.0);
    let second = n3 >= 6;
    let first = second && n2 >= 10;
    let total = if stands_in(world) { 13 } else { 14 };
    [
        if first { of(n1, total) } else { 0.0 },
        if second { of(n2, 10) } else { 0.0 },
        of(n3, 6),
    ]
}

/// 1 for Class I to 3 for Class III; 0 for none.
pub fn class(world: &World) -> u8 {
    let progress = progress(world);
    match progress.iter().position(|percent| *percent == 100.0) {
        Some(at) => at as u8 + 1,
        None => 0,
    }
}

/// From none over Class III to Class I.
pub fn place(world: &World) -> u8 {
    [0, 3, 2, 1][usize::from(class(world))]
}

pub const HEADLINES: [&str; 4] = ["Unclassified", "Class III", "Class II", "Class I"];

/// The names in a bucket of a class, in the order of [`CATALOGUE`].
pub fn bucket(world: &World, class: u8, bucket: &str) -> Vec<&'static str> {
    let report_is_open = of(world, "Technical report") == Listed::Included;
    let paper_is_listed = of(world, "Research paper") != Listed::Missing;
    let takes_its_place = !report_is_open && paper_is_listed;
    CATALOGUE
        .iter()
        .filter(|(name, _, own, required)| {
            let is_paper = *name == "Research paper";
            let counts = *own >= class || (is_paper && takes_its_place);
            let mut is = match of(world, name) {
                Listed::Missing => required.then_some("missing"),
                Listed::Unlicensed => Some("unlicensed"),
                Listed::Invalid => Some("invalid"),
                Listed::Included if *required => Some("included"),
                Listed::Included => Some("optional"),
            };
            if *name == "Technical report" && takes_its_place && is == Some("missing") {
                is = None;
            }
            counts && is == Some(bucket)
        })
        .map(|(name, ..)| *name)
        .collect()
}
