//! `osaid`: the elements of the Open Source AI Definition 1.0 (Open Source
//! Initiative, 28 October 2024).
//!
//! The definition knows no grades: all three elements have to be there under
//! terms that it accepts. Whether information about data that is not released
//! under open terms is enough for a skilled person is for somebody to judge, not
//! for a program; and the Initiative says that its checklist is no manual for
//! evaluation. So this tells whether the elements are there, and no more.

use super::row::{self, Asks, Row, Unmet};
use super::{Scale, Subject, Yardstick};
use crate::facts::Facts;
use crate::manifest::ComponentId::*;
use crate::report::Text;
use crate::text::number;

pub const YARDSTICK: Yardstick = Yardstick {
    id: "osaid",
    name: "Open Source AI Definition",
    author: "Open Source Initiative",
    version: "1.0",
    url: "https://opensource.org/ai/open-source-ai-definition",
    scale: Scale::Elements,
    rank: |facts| row::met(&ELEMENTS, facts),
    top: |_| ALL,
    headline,
    requirements: |subject| row::requirements(&ELEMENTS, subject),
    ways: |facts, ways| row::ways(&ELEMENTS, facts, ways),
    detail: |subject| row::figures(&ELEMENTS, &subject.facts),
};

/// Code takes an approved license; data and parameters take open terms of any
/// free class. Of what describes the data one is enough.
const ELEMENTS: [Row; 3] = [
    Row {
        id: "data",
        label: "Data information",
        components: &[PretrainingData, FinetuningData, AlignmentData],
        asks: Asks::OpenOrJudged,
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

const ALL: u8 = ELEMENTS.len() as u8;

/// Whether all three elements are there.
pub fn has_all(facts: &Facts) -> bool {
    row::met(&ELEMENTS, facts) == ALL
}

/// The elements that are not there.
pub fn missing(subject: &Subject) -> Vec<Unmet> {
    row::unmet(ELEMENTS.iter(), subject)
}

fn headline(_: &Facts, met: u8) -> Text {
    match met {
        ALL => Text::Borrowed("all 3 elements present"),
        met => Text::Owned([&number(met.into()), " of 3 elements"].concat()),
    }
}
