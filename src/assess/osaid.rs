//! `osaid`: the elements of the Open Source AI Definition 1.0 (Open Source
//! Initiative, 28 October 2024).
//!
//! The definition knows no grades: all three elements have to be there under
//! terms that it accepts. Whether information about data that is not given out
//! is enough for a skilled person is for somebody to judge, not for a program;
//! and the Initiative says that its checklist is no manual for evaluation. So
//! this tells whether the elements are there, and no more.

use super::after::after;
use super::state::{self, Tally};
use super::{Grade, Yardstick};
use crate::license::Class;
use crate::manifest::ComponentId::{self, *};
use crate::manifest::{Availability, Manifest};
use crate::report::{Change, Detail, Figure, Next, Requirement, State, Text};

pub const YARDSTICK: Yardstick = Yardstick {
    id: "osaid",
    name: "Open Source AI Definition",
    author: "Open Source Initiative",
    version: "1.0",
    url: "https://opensource.org/ai/open-source-ai-definition",
    grade,
};

struct Element {
    id: &'static str,
    label: &'static str,
    components: &'static [ComponentId],
}

const DATA: Element = Element {
    id: "data",
    label: "Data information",
    components: &[PretrainingData, FinetuningData, AlignmentData],
};

const CODE: Element = Element {
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
};

const PARAMETERS: Element = Element {
    id: "parameters",
    label: "Parameters",
    components: &[Weights],
};

const ELEMENTS: [&Element; 3] = [&DATA, &CODE, &PARAMETERS];

/// What describes the data: one of them is enough.
const DESCRIPTIONS: [ComponentId; 2] = [DataCard, TechnicalReport];

impl Element {
    /// Code takes an approved license; data and parameters take open terms of
    /// any free class.
    fn fulfils(&self, manifest: &Manifest, id: ComponentId) -> bool {
        let component = &manifest.components[id];
        let approved = || {
            component
                .license
                .as_ref()
                .is_some_and(|license| license.class() == Class::Osi)
        };
        component.is_open(id.kind()) && (self.id != CODE.id || approved())
    }

    fn tally<'m>(&'m self, manifest: &'m Manifest) -> Tally<'m> {
        Tally::of(manifest, self.components, |id| self.fulfils(manifest, id))
    }

    fn is_data(&self) -> bool {
        self.id == DATA.id
    }

    fn state(&self, manifest: &Manifest) -> State {
        let tally = self.tally(manifest);
        match tally.state() {
            State::Met if self.is_data() && !is_described(manifest) => State::Partly,
            State::Met => State::Met,
            // Shared or described, each of them: is the description enough?
            _ if self.is_data()
                && !tally.existing.is_empty()
                && tally
                    .missing()
                    .iter()
                    .all(|id| manifest.components[*id].availability == Availability::Described) =>
            {
                State::NeedsJudgement
            }
            state => state,
        }
    }

    /// The changes that meet it.
    fn changes(&self, manifest: &Manifest) -> Vec<Change> {
        let make = if self.id == CODE.id {
            state::OSI_APPROVED
        } else {
            state::PUBLIC_AND_FREE
        };
        let mut changes = state::changes(self.tally(manifest).missing(), make);
        if self.is_data() && !is_described(manifest) {
            changes.extend(state::changes(vec![DataCard], state::PUBLIC));
        }
        changes
    }

    /// Everything that was looked at.
    fn looked_at(&self) -> Vec<ComponentId> {
        let descriptions = DESCRIPTIONS.into_iter().filter(|_| self.is_data());
        self.components
            .iter()
            .copied()
            .chain(descriptions)
            .collect()
    }

    fn requirement(&self, manifest: &Manifest) -> Requirement {
        let state = self.state(manifest);
        let looked_at = self.looked_at();
        Requirement {
            id: self.id,
            label: Text::Borrowed(self.label),
            state,
            components: state::keys(&looked_at),
            because: state::because_of_terms(manifest, &looked_at),
            fix: match state {
                State::Met => None,
                State::NeedsJudgement => Some(Text::Borrowed(
                    "Somebody has to judge whether a skilled person could build a substantially equivalent system from the description",
                )),
                _ => Some(state::fix(&self.changes(manifest))),
            },
        }
    }
}

fn is_described(manifest: &Manifest) -> bool {
    let public = |id: &ComponentId| manifest.components[*id].availability == Availability::Public;
    DESCRIPTIONS.iter().any(public)
}

fn states(manifest: &Manifest) -> [State; 3] {
    ELEMENTS.map(|element| element.state(manifest))
}

fn met(states: &[State]) -> u8 {
    states.iter().filter(|state| **state == State::Met).count() as u8
}

fn headline(states: &[State]) -> Text {
    let judged = |state: &State| matches!(state, State::Met | State::NeedsJudgement);
    match met(states) {
        3 => Text::Borrowed("elements present"),
        _ if states.iter().all(judged) => Text::Borrowed("needs judgement"),
        met => Text::Owned([&met.to_string(), " of 3 elements"].concat()),
    }
}

fn grade(manifest: &Manifest) -> Grade {
    let states = states(manifest);
    let figures = ELEMENTS.iter().zip(states);
    Grade {
        headline: headline(&states),
        index: met(&states),
        of: 3,
        requirements: ELEMENTS
            .iter()
            .map(|element| element.requirement(manifest))
            .collect(),
        next: next(manifest),
        detail: Detail(
            figures
                .map(|(element, state)| (element.id, Figure::State(state)))
                .collect(),
        ),
    }
}

/// The element that is nearest to being met; of equally near ones the first.
/// They share no component, so that no change serves two.
fn next(manifest: &Manifest) -> Option<Next> {
    let changes = ELEMENTS
        .iter()
        .filter(|element| element.state(manifest) != State::Met)
        .map(|element| element.changes(manifest))
        .min_by_key(Vec::len)?;
    Some(Next {
        headline: headline(&states(&after(manifest, &changes))),
        changes,
    })
}
