//! `pieces`: Corso's pieces of the puzzle (Jason Corso, "The open-source AI
//! debate: Why selective transparency poses a serious risk", VentureBeat, 2025).
//!
//! Seven pieces that must all be shared for a system to be called open source.
//! The count is this project's own reading: the article gives no partial credit.
//! It counts parameters as shared that are given to whoever asks (Llama 3.1), and
//! calls a corpus that is "only mostly reachable" (BLOOM) a piece that is not.

use super::row::{self, Asks, Row, Unmet};
use super::{Scale, Subject, Yardstick, words};
use crate::facts::Facts;
use crate::license::Question;
use crate::manifest::ComponentId::{self, *};
use crate::report::{Detail, Figure, State, Text};
use crate::text::number;

pub const YARDSTICK: Yardstick = Yardstick {
    id: "pieces",
    name: "Seven pieces",
    author: "Jason Corso",
    version: "2025-03",
    url: "https://venturebeat.com/ai/the-open-source-ai-debate-why-selective-transparency-poses-a-serious-risk",
    scale: Scale::Count,
    rank: |facts| row::met(&PIECES, facts),
    top: |_| ALL,
    headline,
    requirements: |subject| row::requirements(&PIECES, subject),
    ways: |facts, ways| row::ways(&PIECES, facts, ways),
    detail,
};

/// Met by what is shared: terms are not what this yardstick counts.
const fn piece(id: &'static str, label: &'static str, components: &'static [ComponentId]) -> Row {
    Row {
        id,
        label,
        components,
        asks: Asks::Shared,
        described_by: &[],
    }
}

/// In the order of the article.
const PIECES: [Row; 7] = [
    piece(
        "system-source-code",
        "System source code",
        &[Architecture, InferenceCode],
    ),
    piece("model-parameters", "Model parameters", &[Weights]),
    piece(
        "dataset",
        "Dataset",
        &[PretrainingData, FinetuningData, AlignmentData],
    ),
    piece("hyperparameters", "Hyperparameters", &[Hyperparameters]),
    piece(
        "training-source-code",
        "Training source code",
        &[PretrainingCode, FinetuningCode, AlignmentCode],
    ),
    piece(
        "random-number-generation",
        "Random number generation",
        &[RandomSeeds],
    ),
    piece("software-frameworks", "Software frameworks", &[Environment]),
];

const ALL: u8 = PIECES.len() as u8;

/// Seven of seven under free terms are open source: that is for commercial use
/// too, as the article says at its start.
pub fn is_open_source(facts: &Facts) -> bool {
    let free = |id: &ComponentId| {
        let terms = facts.terms(*id);
        !facts.exists(*id) || terms.is_some_and(|terms| terms.class.free_for(id.kind()))
    };
    row::met(&PIECES, facts) == ALL && PIECES.iter().flat_map(|piece| piece.components).all(free)
}

/// The pieces that are not shared; where all seven are, the free terms that some
/// lack.
pub fn missing(subject: &Subject) -> Vec<Unmet> {
    let missing = row::unmet(PIECES.iter(), subject);
    if !missing.is_empty() || is_open_source(&subject.facts) {
        return missing;
    }
    let components: Vec<ComponentId> = PIECES
        .iter()
        .flat_map(|piece| piece.components.iter().copied())
        .collect();
    vec![Unmet {
        label: "Free terms for all pieces",
        state: State::NotMet,
        conditions: words::deciding(subject, &components, Question::Freedom),
    }]
}

fn headline(facts: &Facts, met: u8) -> Text {
    match met {
        0 => Text::Borrowed("none of 7 pieces"),
        ALL if is_open_source(facts) => Text::Borrowed("open source"),
        _ => Text::Owned([&number(met.into()), " of 7 pieces"].concat()),
    }
}

fn detail(subject: &Subject) -> Detail {
    let met = row::met(&PIECES, &subject.facts);
    Detail::of([
        ("pieces", Figure::Map(row::figures(&PIECES, &subject.facts))),
        ("met", Figure::Count(met.into())),
    ])
}
