//! `pieces`: Corso's pieces of the puzzle (Jason Corso, "The open-source AI
//! debate: Why selective transparency poses a serious risk", VentureBeat, 2025).
//!
//! Seven pieces that must all be shared for a system to be called open source;
//! with fewer it is selectively open. The count is this project's own reading:
//! the article gives no partial credit.

use super::state::{self, Tally};
use super::{Grade, Yardstick};
use crate::manifest::Availability;
use crate::manifest::ComponentId::{self, *};
use crate::manifest::Manifest;
use crate::report::{Detail, Figure, Next, Requirement, State, Text};

pub const YARDSTICK: Yardstick = Yardstick {
    id: "pieces",
    name: "Seven pieces",
    author: "Jason Corso",
    version: "2025-03",
    url: "https://venturebeat.com/ai/the-open-source-ai-debate-why-selective-transparency-poses-a-serious-risk",
    grade,
};

struct Piece {
    id: &'static str,
    label: &'static str,
    components: &'static [ComponentId],
}

/// In the order of the article.
const PIECES: [Piece; 7] = [
    Piece {
        id: "system-source-code",
        label: "System source code",
        components: &[Architecture, InferenceCode],
    },
    Piece {
        id: "model-parameters",
        label: "Model parameters",
        components: &[Weights],
    },
    Piece {
        id: "dataset",
        label: "Dataset",
        components: &[PretrainingData, FinetuningData, AlignmentData],
    },
    Piece {
        id: "hyperparameters",
        label: "Hyperparameters",
        components: &[Hyperparameters],
    },
    Piece {
        id: "training-source-code",
        label: "Training source code",
        components: &[PretrainingCode, FinetuningCode, AlignmentCode],
    },
    Piece {
        id: "random-number-generation",
        label: "Random number generation",
        components: &[RandomSeeds],
    },
    Piece {
        id: "software-frameworks",
        label: "Software frameworks",
        components: &[Environment],
    },
];

const ALL: u8 = PIECES.len() as u8;

impl Piece {
    /// Met by what is public: terms are not what this yardstick is about.
    fn tally<'m>(&'m self, manifest: &'m Manifest) -> Tally<'m> {
        let public = |id: ComponentId| manifest.components[id].availability == Availability::Public;
        Tally::of(manifest, self.components, public)
    }
}

fn grade(manifest: &Manifest) -> Grade {
    let states = PIECES
        .each_ref()
        .map(|piece| (piece.id, piece.tally(manifest).state()));
    let met = states
        .iter()
        .filter(|(_, state)| *state == State::Met)
        .count() as u8;
    let pieces = states
        .into_iter()
        .map(|(id, state)| (id, Figure::State(state)))
        .collect();
    Grade {
        headline: headline(met),
        index: met,
        of: ALL,
        requirements: PIECES
            .iter()
            .map(|piece| requirement(manifest, piece))
            .collect(),
        next: next(manifest, met),
        detail: Detail(vec![
            ("pieces", Figure::Map(Detail(pieces))),
            ("met", Figure::Count(met.into())),
        ]),
    }
}

fn headline(met: u8) -> Text {
    match met {
        ALL => Text::Borrowed("open source"),
        met => Text::Owned(
            [
                "selectively open, ",
                &met.to_string(),
                " of ",
                &ALL.to_string(),
            ]
            .concat(),
        ),
    }
}

fn requirement(manifest: &Manifest, piece: &Piece) -> Requirement {
    let tally = piece.tally(manifest);
    let state = tally.state();
    Requirement {
        id: piece.id,
        label: Text::Borrowed(piece.label),
        state,
        components: state::keys(piece.components),
        because: state::because(manifest, piece.components),
        fix: (state != State::Met)
            .then(|| state::fix(&state::changes(tally.missing(), state::PUBLIC))),
    }
}

/// The piece that is nearest to being met; of equally near ones the first.
fn next(manifest: &Manifest, met: u8) -> Option<Next> {
    PIECES
        .iter()
        .map(|piece| piece.tally(manifest))
        .filter(|tally| tally.state() != State::Met)
        .map(|tally| tally.missing())
        .min_by_key(Vec::len)
        .map(|missing| Next {
            headline: headline(met + 1),
            changes: state::changes(missing, state::PUBLIC),
        })
}
