//! Requirements over components that several yardsticks ask for, each as a row
//! of a table: what it looks at and what it asks.

use super::state::{self, Tally};
use crate::license::Class;
use crate::manifest::{Availability, ComponentId, Manifest, Price};
use crate::report::{Change, Detail, Figure, Requirement, State, Text};

/// A requirement.
pub struct Row {
    pub id: &'static str,
    pub label: &'static str,
    pub components: &'static [ComponentId],
    pub asks: Asks,
    /// What describes the components, besides: of these one has to be public.
    /// With none, no description is asked for.
    pub described_by: &'static [ComponentId],
}

/// What is asked of each component that the system has.
#[derive(Clone, Copy, PartialEq)]
pub enum Asks {
    /// Nothing of any: the system may cost nothing.
    FreeOfCharge,
    /// Public, or to be had for the asking.
    Reachable,
    /// Public, whatever the terms.
    Public,
    /// Public under a license that is free for its kind.
    Open,
    /// The same by the Open Source Initiative's list.
    Approved,
    /// Open. Where all the rest is described, somebody has to judge whether the
    /// description is enough.
    OpenOrExplained,
    /// Open, or described where it cannot be shared: somebody has to judge that.
    OpenOrDescribed,
}

impl Row {
    fn fulfils(&self, manifest: &Manifest, id: ComponentId) -> bool {
        let component = &manifest.components[id];
        let public = component.availability == Availability::Public;
        match self.asks {
            Asks::Reachable => public || component.availability == Availability::Gated,
            Asks::Public => public,
            Asks::Approved => {
                let license = component.license.as_ref();
                public && license.is_some_and(|license| license.class() == Class::Osi)
            }
            _ => component.is_open(id.kind()),
        }
    }

    fn tally<'m>(&'m self, manifest: &'m Manifest) -> Tally<'m> {
        Tally::of(manifest, self.components, |id| self.fulfils(manifest, id))
    }

    fn is_described(&self, manifest: &Manifest) -> bool {
        let public =
            |id: &ComponentId| manifest.components[*id].availability == Availability::Public;
        self.described_by.is_empty() || self.described_by.iter().any(public)
    }

    pub fn state(&self, manifest: &Manifest) -> State {
        if self.asks == Asks::FreeOfCharge {
            return match manifest.access.price {
                Some(Price::Paid | Price::Mixed) => State::NotMet,
                Some(Price::Free) | None => State::Met,
            };
        }
        let tally = self.tally(manifest);
        let judged = matches!(self.asks, Asks::OpenOrExplained | Asks::OpenOrDescribed);
        match tally.state() {
            State::Met if self.is_described(manifest) => State::Met,
            State::Met => State::Partly,
            _ if judged && undescribed(manifest, tally.missing()).is_empty() => {
                State::NeedsJudgement
            }
            state => state,
        }
    }

    /// The changes that meet it.
    pub fn changes(&self, manifest: &Manifest) -> Vec<Change> {
        let mut missing = self.tally(manifest).missing();
        let make = match self.asks {
            Asks::FreeOfCharge => {
                return match self.state(manifest) {
                    State::Met => Vec::new(),
                    _ => vec![Change {
                        component: "access.price",
                        make: Text::Borrowed("free"),
                    }],
                };
            }
            Asks::Reachable | Asks::Public => state::PUBLIC,
            Asks::Approved => state::OSI_APPROVED,
            Asks::OpenOrDescribed => {
                missing = undescribed(manifest, missing);
                state::PUBLIC_AND_FREE
            }
            Asks::Open | Asks::OpenOrExplained => state::PUBLIC_AND_FREE,
        };
        let mut changes = state::changes(missing, make);
        if !self.is_described(manifest) {
            let description = self.described_by.iter().copied().take(1).collect();
            changes.extend(state::changes(description, state::PUBLIC));
        }
        changes
    }

    fn requirement(&self, manifest: &Manifest) -> Requirement {
        let state = self.state(manifest);
        let looked_at = [self.components, self.described_by].concat();
        let fix = match (state, self.asks) {
            (State::Met, _) => None,
            (State::NeedsJudgement, Asks::OpenOrDescribed) => Some(Text::Borrowed(
                "Somebody has to judge whether sharing is legally or technically impossible",
            )),
            (State::NeedsJudgement, _) => Some(Text::Borrowed(
                "Somebody has to judge whether a skilled person could build a substantially equivalent system from the description",
            )),
            (_, asks) => {
                let mut fix = state::fix(&self.changes(manifest)).into_owned();
                if asks == Asks::OpenOrDescribed {
                    fix.push_str(", or describe what cannot be shared");
                }
                Some(Text::Owned(fix))
            }
        };
        Requirement {
            id: self.id,
            label: Text::Borrowed(self.label),
            state,
            components: state::keys(&looked_at),
            because: match self.asks {
                Asks::FreeOfCharge => state::because_of_price(manifest),
                Asks::Reachable | Asks::Public => state::because(manifest, &looked_at),
                _ => state::because_of_terms(manifest, &looked_at),
            },
            fix,
        }
    }
}

fn undescribed(manifest: &Manifest, mut components: Vec<ComponentId>) -> Vec<ComponentId> {
    components.retain(|id| manifest.components[*id].availability != Availability::Described);
    components
}

/// Every row's requirement.
pub fn requirements(rows: &[Row], manifest: &Manifest) -> Vec<Requirement> {
    rows.iter().map(|row| row.requirement(manifest)).collect()
}

/// Every row's state.
pub fn states(rows: &[Row], manifest: &Manifest) -> Vec<State> {
    rows.iter().map(|row| row.state(manifest)).collect()
}

/// How many are met.
pub fn met(states: &[State]) -> u8 {
    states.iter().filter(|state| **state == State::Met).count() as u8
}

/// The rows' states by their ids.
pub fn figures(rows: &[Row], states: &[State]) -> Detail {
    let figure = |(row, state): (&Row, &State)| (row.id, Figure::State(*state));
    Detail(rows.iter().zip(states).map(figure).collect())
}

/// The changes that meet the row which is nearest to being met; of equally near
/// ones the first.
pub fn nearest(rows: &[Row], manifest: &Manifest) -> Option<Vec<Change>> {
    let mut nearest: Option<Vec<Change>> = None;
    for row in rows {
        if row.state(manifest) != State::Met {
            let changes = row.changes(manifest);
            if nearest
                .as_ref()
                .is_none_or(|best| changes.len() < best.len())
            {
                nearest = Some(changes);
            }
        }
    }
    nearest
}
