//! `pieces`: Corso's pieces of the puzzle (Jason Corso, "The open-source AI
//! debate: Why selective transparency poses a serious risk", VentureBeat, 2025).
//!
//! Seven pieces that must all be shared for a system to be called open source.
//! The count is this project's own reading: the article gives no partial credit.
//! It counts parameters as shared that are given to whoever asks (Llama 3.1), and
//! calls a corpus that is "only mostly reachable" (BLOOM) a piece that is not.

use super::lack::{Lack, Need};
use super::row::{self, Asks, Row};
use super::{Scale, Subject, Yardstick, words};
use crate::facts::Facts;
use crate::manifest::ComponentId::{self, *};
use crate::report::{Detail, Figure, Text};
use crate::words::{Language, ReportWord};

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
const fn piece(id: &'static str, label: ReportWord, components: &'static [ComponentId]) -> Row {
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
        ReportWord::PiecesSystemSourceCode,
        &[Architecture, InferenceCode],
    ),
    piece(
        "model-parameters",
        ReportWord::PiecesModelParameters,
        &[Weights],
    ),
    piece(
        "dataset",
        ReportWord::PiecesDataset,
        &[PretrainingData, FinetuningData, AlignmentData],
    ),
    piece(
        "hyperparameters",
        ReportWord::PiecesHyperparameters,
        &[Hyperparameters],
    ),
    piece(
        "training-source-code",
        ReportWord::PiecesTrainingSourceCode,
        &[PretrainingCode, FinetuningCode, AlignmentCode],
    ),
    piece(
        "random-number-generation",
        ReportWord::PiecesRandomNumberGeneration,
        &[RandomSeeds],
    ),
    piece(
        "software-frameworks",
        ReportWord::PiecesSoftwareFrameworks,
        &[Environment],
    ),
];

const ALL: u8 = PIECES.len() as u8;

/// Whether a component is under free terms.
fn is_free(facts: &Facts, id: ComponentId) -> bool {
    let terms = facts.terms(id);
    terms.is_some_and(|terms| terms.class.free_for(id.kind()))
}

/// The components of all pieces that exist.
fn components(facts: &Facts) -> impl Iterator<Item = ComponentId> {
    let all = PIECES.iter().flat_map(|piece| piece.components).copied();
    all.filter(|id| facts.exists(*id))
}

/// Seven of seven under free terms are open source: that is for commercial use
/// too, as the article says at its start.
pub fn is_open_source(facts: &Facts) -> bool {
    row::met(&PIECES, facts) == ALL && components(facts).all(|id| is_free(facts, id))
}

/// What is not shared, or not under free terms.
pub fn lacks(subject: &Subject) -> Vec<Lack> {
    let facts = &subject.facts;
    let is_shared = |id| PIECES.iter().any(|piece| piece.is_met_by(facts, id));
    components(facts)
        .filter(|id| !(is_shared(*id) && is_free(facts, *id)))
        .map(|id| Lack::component(subject, id, Need::OPEN))
        .collect()
}

fn headline(facts: &Facts, met: u8, language: Language) -> Option<Text> {
    Some(match met {
        0 => words::text(language, ReportWord::PiecesNone),
        ALL if is_open_source(facts) => words::text(language, ReportWord::PiecesOpenSource),
        _ => Text::Owned(language.say(ReportWord::PiecesSome, &[("met", &met)])),
    })
}

fn detail(subject: &Subject) -> Detail {
    let met = row::met(&PIECES, &subject.facts);
    Detail::of([
        ("pieces", Figure::Map(row::figures(&PIECES, &subject.facts))),
        ("met", Figure::Count(met.into())),
    ])
}
