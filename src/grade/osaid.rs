//! `osaid`: the elements of the Open Source AI Definition 1.0 (Open Source
//! Initiative, 28 October 2024).
//!
//! The definition knows no grades: all three elements have to be there under
//! terms that it accepts. Whether information about data that is not released
//! under open terms is enough for a skilled person is for somebody to judge, not
//! for a program; and the Initiative says that its checklist is no manual for
//! evaluation. So this tells whether the elements are there, and no more.

use super::lack::Lack;
use super::row::{self, Asks, Row};
use super::{Scale, Subject, Yardstick, words};
use crate::facts::Facts;
use crate::manifest::ComponentId::*;
use crate::report::Text;
use crate::words::{Language, ReportWord};

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
        label: ReportWord::OsaidData,
        components: &[PretrainingData, FinetuningData, AlignmentData],
        asks: Asks::OpenOrJudged,
        described_by: &[DataCard, TechnicalReport],
    },
    Row {
        id: "code",
        label: ReportWord::OsaidCode,
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
        label: ReportWord::OsaidParameters,
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

/// What the elements lack that are not there.
pub fn lacks(subject: &Subject) -> Vec<Lack> {
    row::lacks(ELEMENTS.iter(), subject)
}

fn headline(_: &Facts, met: u8, language: Language) -> Option<Text> {
    Some(match met {
        ALL => words::text(language, ReportWord::OsaidAll),
        met => Text::Owned(language.say(ReportWord::OsaidSome, &[("met", &met)])),
    })
}
