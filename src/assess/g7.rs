//! `g7`: the four rungs of the G7 ministers' "Vision on AI openness opportunities
//! and shared language" of 29 May 2026.
//!
//! Weights Available, Open Weights, Open Source AI, Open Source AI with Open
//! Data: each asks for what the rung below asks for, and more. One thing on the
//! way is for people to judge: Open Source AI takes information in place of data
//! that cannot be shared. Data that is described counts so, and the requirement
//! says that it needs judgement.

use super::after::after;
use super::row::{self, Asks, Row};
use super::{Grade, Yardstick};
use crate::manifest::ComponentId::{self, *};
use crate::manifest::Manifest;
use crate::report::{Change, Detail, Figure, Next, State, Text};

pub const YARDSTICK: Yardstick = Yardstick {
    id: "g7",
    name: "G7 vision on AI openness",
    author: "G7 digital and technology ministers",
    version: "2026-05-29",
    url: "https://g7.utoronto.ca/ict/260529-vision.html",
    grade,
};

const RUNGS: [&str; 5] = [
    "below the rungs",
    "Weights Available",
    "Open Weights",
    "Open Source AI",
    "Open Source AI with Open Data",
];

/// The rung that a claim of open weights needs.
pub const OPEN_WEIGHTS: u8 = 2;

const TRAINING_CODE: &[ComponentId] = &[PretrainingCode, FinetuningCode, AlignmentCode];
const TRAINING_DATA: &[ComponentId] = &[PretrainingData, FinetuningData, AlignmentData];

#[rustfmt::skip]
const ROWS: [Row; 8] = [
    row("price", "Free of charge", &[], Asks::FreeOfCharge),
    row("weights", "Weights available", &[Weights], Asks::Reachable),
    row("inference-code", "Inference code available", &[InferenceCode], Asks::Reachable),
    row("open-weights", "Open weights", &[Weights], Asks::Open),
    row("open-inference-code", "Open inference code", &[InferenceCode], Asks::Open),
    row("training-code", "Open training code", TRAINING_CODE, Asks::Open),
    row("training-data", "Open training data, or its description where it cannot be shared", TRAINING_DATA, Asks::OpenOrDescribed),
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

/// Whether it keeps no rung from being reached.
fn is_reached(state: State) -> bool {
    matches!(state, State::Met | State::NeedsJudgement)
}

/// The highest rung all of whose rows, and of the rungs below, are reached.
fn rung(manifest: &Manifest) -> u8 {
    let mut rung = 4;
    for (row, from) in ROWS.iter().zip(FROM) {
        if rung >= from && !is_reached(row.state(manifest)) {
            rung = from - 1;
        }
    }
    rung
}

fn headline(rung: u8) -> Text {
    Text::Borrowed(RUNGS.get(usize::from(rung)).copied().unwrap_or_default())
}

/// What is not met up to a rung, in words.
pub fn missing(manifest: &Manifest, rung: u8) -> Vec<Text> {
    let mut missing = Vec::new();
    for (row, from) in ROWS.iter().zip(FROM) {
        if from <= rung && !is_reached(row.state(manifest)) {
            missing.push(Text::Borrowed(row.label));
        }
    }
    missing
}

fn grade(manifest: &Manifest) -> Grade {
    let rung = rung(manifest);
    Grade {
        headline: headline(rung),
        index: rung,
        of: 4,
        requirements: row::requirements(&ROWS, manifest),
        next: next(manifest, rung),
        detail: Detail(vec![("rung", Figure::Count(rung.into()))]),
    }
}

/// What the next rung lacks: each row is needed, so nothing less will do. Where
/// two rows ask the same component for more, the greater demand counts. Data
/// that is opened in full may reach the top at once.
fn next(manifest: &Manifest, rung: u8) -> Option<Next> {
    let target = rung + 1;
    if target > 4 {
        return None;
    }
    let mut changes: Vec<Change> = Vec::new();
    for (row, from) in ROWS.iter().zip(FROM).rev() {
        if from > target {
            continue;
        }
        for change in row.changes(manifest) {
            let known = |known: &Change| known.component == change.component;
            if !changes.iter().any(known) {
                changes.push(change);
            }
        }
    }
    changes.reverse();
    Some(Next {
        headline: headline(self::rung(&after(manifest, &changes))),
        changes,
    })
}
