//! Requirements over components that several yardsticks ask for, each as a row
//! of a table: what it looks at and what it asks.

use super::lack::{Lack, Need};
use super::words::{self, Asked};
use crate::facts::{EditSet, Facts};
use crate::grade::Subject;
use crate::license::{Class, Question, Terms};
use crate::manifest::{Availability, ComponentId, Kind, Price};
use crate::report::{Detail, Figure, Requirement, State, Text};
use crate::words::ReportWord;

/// A requirement.
pub struct Row {
    pub id: &'static str,
    pub label: ReportWord,
    pub components: &'static [ComponentId],
    pub asks: Asks,
    /// What describes the components, besides: of these one has to be public.
    /// With none, no description is asked for.
    pub described_by: &'static [ComponentId],
}

/// What is asked of each component that counts.
#[derive(Clone, Copy, PartialEq)]
pub enum Asks {
    /// Nothing of any: the system may cost nothing.
    FreeOfCharge,
    /// Public, or given to whoever asks.
    Given,
    /// Public, whatever the terms; of weights, or given to whoever asks. What is
    /// given out otherwise meets it partly.
    Shared,
    /// Public under a license that is free for its kind.
    Open,
    /// The same by the Open Source Initiative's list.
    Approved,
    /// Open. Of what is public under other terms, given out otherwise or
    /// described, somebody has to judge whether it is enough.
    OpenOrJudged,
}

impl Row {
    /// How far one component meets what is asked of each.
    fn member(&self, facts: &Facts, id: ComponentId) -> State {
        use Availability::{Api, Closed, Described, Gated, Hosted, None, Partial, Public, Unknown};
        match (self.asks, facts.availability(id)) {
            (_, Unknown) => State::NotStated,
            (Asks::Given | Asks::Shared, Public) | (Asks::Given, Gated) => State::Met,
            (Asks::Shared, Gated) if id == ComponentId::Weights => State::Met,
            (Asks::Shared, Gated | Partial) | (Asks::Given, Partial) => State::Partly,
            (_, Public) => self.of_terms(facts.terms(id), id.kind()),
            (Asks::OpenOrJudged, Gated | Partial | Described) => State::NeedsJudgement,
            (_, Gated | Partial | Described | Api | Hosted | Closed | None) => State::NotMet,
        }
    }

    /// Whether one of its components meets it.
    pub fn is_met_by(&self, facts: &Facts, id: ComponentId) -> bool {
        self.components.contains(&id) && self.member(facts, id) == State::Met
    }

    /// The same of something public, by its terms.
    fn of_terms(&self, terms: Option<Terms>, kind: Kind) -> State {
        let Some(terms) = terms else {
            return State::NotStated;
        };
        let meets = match self.asks {
            Asks::Approved => terms.class == Class::Osi,
            _ => terms.class.free_for(kind),
        };
        if meets {
            State::Met
        } else if terms.is_unknown() || self.asks == Asks::OpenOrJudged {
            State::NeedsJudgement
        } else {
            State::NotMet
        }
    }

    /// The components that count: all but what may be absent and does not exist.
    fn members(&self, facts: &Facts) -> impl Iterator<Item = ComponentId> {
        self.components
            .iter()
            .copied()
            .filter(|id| facts.exists(*id))
    }

    /// How far it is met. What cannot be met any more counts before what is not
    /// stated, that before what needs judgement: so `NotStated` and
    /// `NeedsJudgement` say that it could still be met.
    pub fn state(&self, facts: &Facts) -> State {
        if self.asks == Asks::FreeOfCharge {
            return price(facts);
        }
        let mut state = self.description(facts);
        let mut given = false;
        for id in self.members(facts) {
            let member = self.member(facts, id);
            given |= matches!(member, State::Met | State::Partly);
            state = worse(state, member);
        }
        match state {
            State::NeedsJudgement if facts.granted => State::Met,
            // Some of it is given out, where the yardstick knows halves.
            State::NotMet if given && matches!(self.asks, Asks::Shared) => State::Partly,
            state => state,
        }
    }

    /// Whether the components are described, if that is asked for.
    fn description(&self, facts: &Facts) -> State {
        let is = |availability| {
            let mut describing = self.described_by.iter();
            describing.any(|id| facts.availability(*id) == availability)
        };
        if self.described_by.is_empty() || is(Availability::Public) {
            State::Met
        } else if is(Availability::Unknown) {
            State::NotStated
        } else {
            State::NotMet
        }
    }

    /// The edits without which it is not met.
    pub fn way(&self, facts: &Facts) -> EditSet {
        let mut way = EditSet::default();
        if self.asks == Asks::FreeOfCharge {
            // A price that is not stated is met by weights that are given out.
            way.free = price(facts) == State::NotMet;
            return way;
        }
        for id in self.members(facts) {
            if self.member(facts, id) != State::Met {
                way = way.and(self.open(facts, id));
            }
        }
        if self.description(facts) != State::Met
            && let Some(id) = self.described_by.first()
        {
            way = way.and(EditSet::public(*id));
        }
        way
    }

    /// The edit that makes one component meet it.
    fn open(&self, facts: &Facts, id: ComponentId) -> EditSet {
        let mut edit = EditSet::default();
        if facts.availability(id) != Availability::Public {
            edit = EditSet::public(id);
        }
        let terms_count = !matches!(self.asks, Asks::Given | Asks::Shared);
        if terms_count && self.of_terms(facts.terms_if_given(id), id.kind()) != State::Met {
            edit = edit.and(EditSet::license(id));
        }
        edit
    }

    /// What it asks of the terms.
    fn asked(&self) -> Asked {
        match self.asks {
            Asks::Approved => Asked::Approval,
            _ => Asked::FREEDOM,
        }
    }

    fn requirement(&self, subject: &Subject) -> Requirement {
        let state = self.state(&subject.facts);
        let looked_at = [self.components, self.described_by].concat();
        Requirement {
            id: Text::Borrowed(self.id),
            label: words::text(subject.language, self.label),
            group: None,
            state,
            components: words::keys(&looked_at),
            because: match self.asks {
                Asks::FreeOfCharge => words::because_of_price(subject),
                Asks::Given | Asks::Shared => words::because(subject, &looked_at),
                _ => words::because_of_terms(subject, &looked_at, |id| {
                    self.components.contains(&id).then_some(self.asked())
                }),
            },
            fix: match (state, self.asks) {
                (State::Met, _) => None,
                (State::NeedsJudgement, asks) => {
                    let judge = match asks {
                        Asks::OpenOrJudged => ReportWord::JudgeData,
                        _ => ReportWord::JudgeTerms,
                    };
                    let judged = |id: &ComponentId| {
                        self.member(&subject.facts, *id) == State::NeedsJudgement
                    };
                    let judged: Vec<ComponentId> =
                        self.members(&subject.facts).filter(judged).collect();
                    Some(words::judge(subject, &judged, Question::Freedom, |_| judge))
                }
                _ => Some(words::fix_of(
                    subject,
                    self.way(&subject.stated),
                    &looked_at,
                )),
            },
        }
    }
}

/// Public and gated weights can be had without paying, so that a missing price is
/// met by them.
fn price(facts: &Facts) -> State {
    match facts.access.price {
        Some(Price::Free) => State::Met,
        Some(Price::Paid | Price::Mixed) => State::NotMet,
        None => match facts.availability(ComponentId::Weights) {
            Availability::Public | Availability::Gated => State::Met,
            _ => State::NotStated,
        },
    }
}

/// The state of two things that both have to be met.
fn worse(one: State, other: State) -> State {
    let rank = |state| match state {
        State::Met => 0,
        State::NeedsJudgement => 1,
        State::NotStated => 2,
        State::Partly => 3,
        State::NotMet => 4,
    };
    if rank(other) > rank(one) { other } else { one }
}

/// What the rows that are not met lack, each thing once.
pub fn lacks<'r>(rows: impl Iterator<Item = &'r Row>, subject: &Subject) -> Vec<Lack> {
    let facts = &subject.facts;
    let mut lacks: Vec<Lack> = Vec::new();
    for row in rows.filter(|row| row.state(facts) != State::Met) {
        if row.asks == Asks::FreeOfCharge {
            // A price that is not stated is met by weights that are given out.
            lacks.extend(facts.access.price.map(|price| Lack::price(subject, price)));
            continue;
        }
        let need = match row.asks {
            Asks::Given | Asks::Shared => Need::Given,
            _ => Need::Open(row.asked()),
        };
        let lacking = row
            .members(facts)
            .filter(|id| row.member(facts, *id) != State::Met);
        let mut found: Vec<Lack> = lacking
            .map(|id| Lack::component(subject, id, need))
            .collect();
        if row.description(facts) != State::Met
            && let Some(id) = row.described_by.first()
        {
            found.push(Lack::component(subject, *id, Need::OPEN));
        }
        for lack in found {
            match lacks.iter_mut().find(|known| known.is_of(&lack)) {
                // The row that asks for more.
                Some(known) => *known = lack,
                None => lacks.push(lack),
            }
        }
    }
    lacks
}

/// Every row's requirement.
pub fn requirements(rows: &[Row], subject: &Subject) -> Vec<Requirement> {
    rows.iter().map(|row| row.requirement(subject)).collect()
}

/// How many are met.
pub fn met(rows: &[Row], facts: &Facts) -> u8 {
    let met = |row: &&Row| row.state(facts) == State::Met;
    rows.iter().filter(met).count() as u8
}

/// The rows' states by their ids.
pub fn figures(rows: &[Row], facts: &Facts) -> Detail {
    let figure = |row: &Row| (row.id, Figure::State(row.state(facts)));
    rows.iter().map(figure).collect()
}

/// For a count: the way to each row that is not met.
pub fn ways(rows: &[Row], facts: &Facts, ways: &mut Vec<EditSet>) {
    for row in rows {
        if row.state(facts) != State::Met {
            ways.push(row.way(facts));
        }
    }
}
