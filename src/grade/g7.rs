//! `g7`: the four rungs of the G7 ministers' "Vision on AI openness opportunities
//! and shared language" of 29 May 2026.
//!
//! Weights Available, Open Weights, Open Source AI, Open Source AI with Open
//! Data: each asks for what the rung below asks for, and more. One thing on the
//! way is for people to judge: Open Source AI takes less than open training data
//! only where sharing it is legally or technically impossible. Until that is
//! judged the grade is Open Weights.

use super::row::{self, Asks, Row, Unmet};
use super::{Scale, Subject, Yardstick};
use crate::facts::{EditSet, Facts};
use crate::manifest::ComponentId::{self, *};
use crate::report::{Detail, Figure, State, Text};

pub const YARDSTICK: Yardstick = Yardstick {
    id: "g7",
    name: "G7 vision on AI openness",
    author: "G7 digital and technology ministers",
    version: "2026-05-29",
    url: "https://g7.utoronto.ca/ict/260529-vision.html",
    scale: Scale::Grades,
    rank: rung,
    top: |_| TOP,
    headline: |_, rung| headline(rung),
    requirements: |subject| row::requirements(&ROWS, subject),
    ways,
    detail,
};

const RUNGS: [&str; 5] = [
    "not a G7 rung",
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
    row("price", "Free of charge", &[], Asks::FreeOfCharge),
    row("weights", "Weights available", &[Weights], Asks::Given),
    row("inference-code", "Inference code available", &[InferenceCode], Asks::Given),
    row("open-weights", "Open weights", &[Weights], Asks::Open),
    row("open-inference-code", "Open inference code", &[InferenceCode], Asks::Open),
    row("training-code", "Open training code", TRAINING_CODE, Asks::Open),
    row("training-data", "Open training data, or less where it cannot be shared", TRAINING_DATA, Asks::OpenOrJudged),
    row("open-data", "Open training data in full", TRAINING_DATA, Asks::Open),
];

/// The rung that first asks for each row.
const FROM: [u8; 8] = [1, 1, 1, 2, 2, 3, 3, 4];

const fn row(
    id: &'static str,
    label: &'static str,
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
    RUNGS.get(usize::from(from)).copied()
}

fn headline(rung: u8) -> Text {
    Text::Borrowed(RUNGS.get(usize::from(rung)).copied().unwrap_or_default())
}

/// What is not met up to a rung.
pub fn missing(subject: &Subject, rung: u8) -> Vec<Unmet> {
    let asked = ROWS.iter().zip(FROM).filter(|(_, from)| *from <= rung);
    row::unmet(asked.map(|(row, _)| row), subject)
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
