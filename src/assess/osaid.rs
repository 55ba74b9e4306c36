//! `osaid`: the elements of the Open Source AI Definition 1.0 (Open Source
//! Initiative, 28 October 2024).
//!
//! The definition knows no grades: all three elements have to be there under
//! terms that it accepts. Whether information about data that is not given out
//! is enough for a skilled person is for somebody to judge, not for a program;
//! and the Initiative says that its checklist is no manual for evaluation. So
//! this tells whether the elements are there, and no more.

use super::after::after;
use super::row::{self, Asks, Row};
use super::{Grade, Yardstick};
use crate::manifest::ComponentId::*;
use crate::manifest::Manifest;
use crate::report::{Next, State, Text};

pub const YARDSTICK: Yardstick = Yardstick {
    id: "osaid",
    name: "Open Source AI Definition",
    author: "Open Source Initiative",
    version: "1.0",
    url: "https://opensource.org/ai/open-source-ai-definition",
    grade,
};

/// Code takes an approved license; data and parameters take open terms of any
/// free class. Of what describes the data one is enough.
const ELEMENTS: [Row; 3] = [
    Row {
        id: "data",
        label: "Data information",
        components: &[PretrainingData, FinetuningData, AlignmentData],
        asks: Asks::OpenOrExplained,
        described_by: &[DataCard, TechnicalReport],
    },
    Row {
        id: "code",
        label: "Code",
        components: &[
            DataProcessingCode,
            PretrainingCode,
            FinetuningCode,
            AlignmentCode,
            EvaluationCode,
            InferenceCode,
            Architecture,
            SupportingTools,
        ],
        asks: Asks::Approved,
        described_by: &[],
    },
    Row {
        id: "parameters",
        label: "Parameters",
        components: &[Weights],
        asks: Asks::Open,
        described_by: &[],
    },
];

fn headline(states: &[State]) -> Text {
    let judged = |state: &State| matches!(state, State::Met | State::NeedsJudgement);
    match row::met(states) {
        3 => Text::Borrowed("elements present"),
        _ if states.iter().all(judged) => Text::Borrowed("needs judgement"),
        met => {
            let mut text = String::new();
            text.push(char::from(b'0' + met));
            text.push_str(" of 3 elements");
            Text::Owned(text)
        }
    }
}

fn grade(manifest: &Manifest) -> Grade {
    let states = row::states(&ELEMENTS, manifest);
    Grade {
        headline: headline(&states),
        index: row::met(&states),
        of: 3,
        requirements: row::requirements(&ELEMENTS, manifest),
        next: next(manifest),
        detail: row::figures(&ELEMENTS, &states),
    }
}

/// The element that is nearest to being met. They share no component, so that
/// no change serves two.
fn next(manifest: &Manifest) -> Option<Next> {
    let changes = row::nearest(&ELEMENTS, manifest)?;
    Some(Next {
        headline: headline(&row::states(&ELEMENTS, &after(manifest, &changes))),
        changes,
    })
}
