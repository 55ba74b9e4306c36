//! `g7`: the four rungs of the G7 ministers' "Vision on AI openness opportunities
//! and shared language" of 29 May 2026.
//!
//! Weights Available, Open Weights, Open Source AI, Open Source AI with Open
//! Data: each asks for what the rung below asks for, and more. One thing on the
//! way is for people to judge: Open Source AI takes less than open training data
//! only where sharing it is legally or technically impossible. Until that is
//! judged the grade is Open Weights.

use super::lack::Lack;
use super::row::{self, Asks, Row};
use super::{Scale, Subject, Yardstick};
use crate::facts::{EditSet, Facts};
use crate::manifest::ComponentId::{self, *};
use crate::report::{Detail, Figure, State, Text};
use crate::words::{Language, ReportWord};

pub const YARDSTICK: Yardstick = Yardstick {
    id: "g7",
    name: "G7 vision on AI openness",
    author: "G7 digital and technology ministers",
    version: "2026-05-29",
    url: "https://g7.utoronto.ca/ict/260529-vision.html",
    scale: Scale::Grades,
    rank: rung,
    top: |_| TOP,
    headline: |_, rung, language| Some(headline(rung, language)),
    requirements: |subject| row::requirements(&ROWS, subject),
    ways,
    detail,
};

/// From the first on, by the names that the ministers gave.
const RUNGS: [&str; 4] = [
    "Weights Available",
    "Open Weights",
    "Open Source AI",
    "Open Source AI with Open Data",
];

const TOP: u8 = 4;

/// The rung that a claim of open weights needs.
pub const OPEN_WEIGHTS: u8 = 2;

const TRAINING_CODE: &[ComponentId] = &[PretrainingCode, FinetuningCode, AlignmentCode];
const TRAINING_DATA: &[ComponentId] = &[PretrainingData, FinetuningData, AlignmentData];

#[rustfmt::skip]
const ROWS: [Row; 8] = [
    row("price", ReportWord::G7Price, &[], Asks::FreeOfCharge),
    row("weights", ReportWord::G7Weights, &[Weights], Asks::Given),
    row("inference-code", ReportWord::G7InferenceCode, &[InferenceCode], Asks::Given),
    row("open-weights", ReportWord::G7OpenWeights, &[Weights], Asks::Open),
    row("open-inference-code", ReportWord::G7OpenInferenceCode, &[InferenceCode], Asks::Open),
    row("training-code", ReportWord::G7TrainingCode, TRAINING_CODE, Asks::Open),
    row("training-data", ReportWord::G7TrainingData, TRAINING_DATA, Asks::OpenOrJudged),
    row("open-data", ReportWord::G7OpenData, TRAINING_DATA, Asks::Open),
];

/// The rung that first asks for each row.
const FROM: [u8; 8] = [1, 1, 1, 2, 2, 3, 3, 4];

const fn row(
    id: &'static str,
    label: ReportWord,
    components: &'static [ComponentId],
    asks: Asks,
) -> Row {
    Row {
        id,
        label,
        components,
        asks,
        described_by: &[],
    }
}

/// The highest rung all of whose rows, and of the rungs below, are met.
pub fn rung(facts: &Facts) -> u8 {
    let mut rung = TOP;
    for (row, from) in ROWS.iter().zip(FROM) {
        if rung >= from && row.state(facts) != State::Met {
            rung = from - 1;
        }
    }
    rung
}

/// The name of the rung that first asks for a row.
pub fn rung_of(id: &str) -> Option<&'static str> {
    let (_, from) = ROWS.iter().zip(FROM).find(|(row, _)| row.id == id)?;
    name(from)
}

/// The name of a rung; none below the first.
fn name(rung: u8) -> Option<&'static str> {
    RUNGS.get(usize::from(rung.checked_sub(1)?)).copied()
}

fn headline(rung: u8, language: Language) -> Text {
    let none = || language.text(ReportWord::G7None);
    Text::Borrowed(name(rung).unwrap_or_else(none))
}

/// What is lacking up to a rung.
pub fn lacks(subject: &Subject, rung: u8) -> Vec<Lack> {
    let asked = ROWS.iter().zip(FROM).filter(|(_, from)| *from <= rung);
    row::lacks(asked.map(|(row, _)| row), subject)
}

/// For each rung all that it lacks. The judgement of data that cannot be shared is
/// no edit: the way is to open the data.
fn ways(facts: &Facts, ways: &mut Vec<EditSet>) {
    let mut way = EditSet::default();
    for rung in 1..=TOP {
        for (row, from) in ROWS.iter().zip(FROM) {
            if from == rung && row.state(facts) != State::Met {
                way = way.and(row.way(facts));
            }
        }
        ways.push(way);
    }
}

fn detail(subject: &Subject) -> Detail {
    Detail::of([("rung", Figure::Count(rung(&subject.facts).into()))])
}
