//! `g7`: the four rungs of the G7 ministers' "Vision on AI openness opportunities
//! and shared language" of 29 May 2026.
//!
//! Weights Available, Open Weights, Open Source AI, Open Source AI with Open
//! Data: each asks for what the rung below asks for, and more. One thing on the
//! way is for people to judge: Open Source AI takes information in place of data
//! that cannot be shared. Data that is described counts so, and the requirement
//! says that it needs judgement.

use super::after::after;
use super::state::{self, Tally};
use super::{Grade, Yardstick};
use crate::manifest::ComponentId::{self, *};
use crate::manifest::{Availability, Manifest, Price};
use crate::report::{Change, Detail, Figure, Next, Requirement, State, Text};

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

struct Row {
    id: &'static str,
    label: &'static str,
    /// The rung that first asks for it.
    rung: u8,
    components: &'static [ComponentId],
    asks: Asks,
}

#[derive(Clone, Copy, PartialEq)]
enum Asks {
    /// Nothing is paid for it.
    FreeOfCharge,
    /// Public, or to be had for the asking.
    Reachable,
    /// Public under a license that is free for its kind.
    Open,
    /// Open, or described where it cannot be shared: somebody has to judge that.
    OpenOrDescribed,
}

const TRAINING_CODE: &[ComponentId] = &[PretrainingCode, FinetuningCode, AlignmentCode];
const TRAINING_DATA: &[ComponentId] = &[PretrainingData, FinetuningData, AlignmentData];

#[rustfmt::skip]
const ROWS: [Row; 8] = [
    Row { id: "price", label: "Free of charge", rung: 1, components: &[], asks: Asks::FreeOfCharge },
    Row { id: "weights", label: "Weights available", rung: 1, components: &[Weights], asks: Asks::Reachable },
    Row { id: "inference-code", label: "Inference code available", rung: 1, components: &[InferenceCode], asks: Asks::Reachable },
    Row { id: "open-weights", label: "Open weights", rung: 2, components: &[Weights], asks: Asks::Open },
    Row { id: "open-inference-code", label: "Open inference code", rung: 2, components: &[InferenceCode], asks: Asks::Open },
    Row { id: "training-code", label: "Open training code", rung: 3, components: TRAINING_CODE, asks: Asks::Open },
    Row { id: "training-data", label: "Open training data, or its description where it cannot be shared", rung: 3, components: TRAINING_DATA, asks: Asks::OpenOrDescribed },
    Row { id: "open-data", label: "Open training data in full", rung: 4, components: TRAINING_DATA, asks: Asks::Open },
];

impl Row {
    fn fulfils(&self, manifest: &Manifest, id: ComponentId) -> bool {
        let component = &manifest.components[id];
        match self.asks {
            Asks::Reachable => {
                matches!(
                    component.availability,
                    Availability::Public | Availability::Gated
                )
            }
            _ => component.is_open(id.kind()),
        }
    }

    /// Whether it keeps no rung from being reached.
    fn is_reached(&self, manifest: &Manifest) -> bool {
        matches!(self.state(manifest), State::Met | State::NeedsJudgement)
    }

    fn state(&self, manifest: &Manifest) -> State {
        if self.asks == Asks::FreeOfCharge {
            return match manifest.access.price {
                Some(Price::Paid | Price::Mixed) => State::NotMet,
                Some(Price::Free) | None => State::Met,
            };
        }
        let tally = Tally::of(manifest, self.components, |id| self.fulfils(manifest, id));
        match tally.state() {
            State::Met => State::Met,
            _ if self.missing(manifest).is_empty() => State::NeedsJudgement,
            state => state,
        }
    }

    /// The components that keep it from being reached.
    fn missing(&self, manifest: &Manifest) -> Vec<ComponentId> {
        let tally = Tally::of(manifest, self.components, |id| self.fulfils(manifest, id));
        let mut missing = tally.missing();
        if self.asks == Asks::OpenOrDescribed {
            missing.retain(|id| manifest.components[*id].availability != Availability::Described);
        }
        missing
    }

    /// The changes that reach it.
    fn changes(&self, manifest: &Manifest) -> Vec<Change> {
        let make = match self.asks {
            Asks::FreeOfCharge => {
                let change = Change {
                    component: "access.price",
                    make: Text::Borrowed("free"),
                };
                return (self.state(manifest) != State::Met)
                    .then_some(change)
                    .into_iter()
                    .collect();
            }
            Asks::Reachable => state::PUBLIC,
            _ => state::PUBLIC_AND_FREE,
        };
        state::changes(self.missing(manifest), make)
    }

    fn requirement(&self, manifest: &Manifest) -> Requirement {
        let state = self.state(manifest);
        Requirement {
            id: self.id,
            label: Text::Borrowed(self.label),
            state,
            components: state::keys(self.components),
            because: match self.asks {
                Asks::FreeOfCharge => state::because_of_price(manifest),
                Asks::Reachable => state::because(manifest, self.components),
                _ => state::because_of_terms(manifest, self.components),
            },
            fix: match state {
                State::Met => None,
                State::NeedsJudgement => Some(Text::Borrowed(
                    "Somebody has to judge whether sharing is legally or technically impossible",
                )),
                _ => {
                    let fix = state::fix(&self.changes(manifest));
                    Some(match self.asks {
                        Asks::OpenOrDescribed => {
                            Text::Owned([&*fix, ", or describe what cannot be shared"].concat())
                        }
                        _ => fix,
                    })
                }
            },
        }
    }
}

/// The highest rung all of whose rows, and of the rungs below, are reached.
fn rung(manifest: &Manifest) -> u8 {
    let reached = |rung: &u8| {
        ROWS.iter()
            .filter(|row| row.rung <= *rung)
            .all(|row| row.is_reached(manifest))
    };
    (1..=4).rev().find(reached).unwrap_or(0)
}

fn headline(rung: u8) -> Text {
    Text::Borrowed(RUNGS.get(usize::from(rung)).copied().unwrap_or_default())
}

/// What is not met up to a rung, in words.
pub fn missing(manifest: &Manifest, rung: u8) -> Vec<Text> {
    ROWS.iter()
        .filter(|row| row.rung <= rung && !row.is_reached(manifest))
        .map(|row| Text::Borrowed(row.label))
        .collect()
}

fn grade(manifest: &Manifest) -> Grade {
    let rung = rung(manifest);
    Grade {
        headline: headline(rung),
        index: rung,
        of: 4,
        requirements: ROWS.iter().map(|row| row.requirement(manifest)).collect(),
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
    for row in ROWS.iter().rev().filter(|row| row.rung <= target) {
        for change in row.changes(manifest) {
            if !changes
                .iter()
                .any(|known| known.component == change.component)
            {
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
