//! `pieces`: Corso's pieces of the puzzle (Jason Corso, "The open-source AI
//! debate: Why selective transparency poses a serious risk", VentureBeat, 2025).
//!
//! Seven pieces that must all be shared for a system to be called open source;
//! with fewer it is selectively open. The count is this project's own reading:
//! the article gives no partial credit.

use super::row::{self, Asks, Row};
use super::{Grade, Yardstick};
use crate::manifest::ComponentId::{self, *};
use crate::manifest::Manifest;
use crate::report::{Detail, Figure, Next, Text};
use crate::view::push_number;

pub const YARDSTICK: Yardstick = Yardstick {
    id: "pieces",
    name: "Seven pieces",
    author: "Jason Corso",
    version: "2025-03",
    url: "https://venturebeat.com/ai/the-open-source-ai-debate-why-selective-transparency-poses-a-serious-risk",
    grade,
};

/// Met by what is public: terms are not what this yardstick is about.
const fn piece(id: &'static str, label: &'static str, components: &'static [ComponentId]) -> Row {
    Row {
        id,
        label,
        components,
        asks: Asks::Public,
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

fn grade(manifest: &Manifest) -> Grade {
    let states = row::states(&PIECES, manifest);
    let met = row::met(&states);
    Grade {
        headline: headline(met),
        index: met,
        of: ALL,
        requirements: row::requirements(&PIECES, manifest),
        next: row::nearest(&PIECES, manifest).map(|changes| Next {
            headline: headline(met + 1),
            changes,
        }),
        detail: Detail(vec![
            ("pieces", Figure::Map(row::figures(&PIECES, &states))),
            ("met", Figure::Count(met.into())),
        ]),
    }
}

fn headline(met: u8) -> Text {
    if met == ALL {
        return Text::Borrowed("open source");
    }
    let mut text = String::from("selectively open, ");
    push_number(&mut text, met.into());
    text.push_str(" of ");
    push_number(&mut text, ALL.into());
    Text::Owned(text)
}
