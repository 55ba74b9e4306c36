//! Components against frameworks: why one says no where another says yes.

use super::mark::Mark;
use super::parts::fold;
use crate::manifest::ComponentId;
use crate::report::{ComponentReport, Openness, Report, Requirement, State, Verdict};
use crate::view::builder::Builder;
use crate::words::BreakdownWord;

/// A row for each component that is stated, a column for each framework. A cell says
/// how far the component does what that framework asks of it; it has no sign where
/// it asks nothing.
pub fn matrix(b: &mut Builder, report: &Report) {
    let stated = |component: &&ComponentReport| component.state != Openness::Unknown;
    let mut rows = report.components.iter().filter(stated).peekable();
    if rows.peek().is_none() {
        return;
    }
    fold(b, "details.matrix", BreakdownWord::TitleMatrix);
    b.open("table");
    b.open("thead");
    b.open("tr");
    b.open("th");
    b.attr("scope", "col");
    b.word(BreakdownWord::HeadComponent);
    b.close();
    for verdict in &report.verdicts {
        b.open("th");
        b.attr("scope", "col");
        b.leaf_foreign("span", &verdict.name);
        b.close();
    }
    b.close2();
    b.open("tbody");
    for component in rows {
        let cells: Vec<Option<State>> = report
            .verdicts
            .iter()
            .map(|verdict| of(verdict, component))
            .collect();
        // What no framework asks for.
        if cells.iter().all(Option::is_none) {
            continue;
        }
        b.open("tr");
        b.open("th");
        b.attr("scope", "row");
        let id = ComponentId::from_key(&component.id);
        b.text(id.map_or("", |id| id.name(b.language)));
        b.close();
        for state in cells {
            cell(b, state);
        }
        b.close();
    }
    b.close2();
    legend(b);
    b.close();
}

/// What the signs mean.
fn legend(b: &mut Builder) {
    b.open("p.legend");
    for (at, state) in LEGEND.into_iter().enumerate() {
        if at > 0 {
            b.text(" ");
        }
        Mark::from(state).word(b, state.name(b.language));
    }
    b.close();
}

const LEGEND: [State; 5] = [
    State::Met,
    State::Partly,
    State::NotMet,
    State::NotStated,
    State::NeedsJudgement,
];

/// From what is met to what is furthest from it.
const STATES: [State; 5] = [
    State::Met,
    State::NeedsJudgement,
    State::NotStated,
    State::Partly,
    State::NotMet,
];

fn cell(b: &mut Builder, state: Option<State>) {
    b.open("td");
    match state {
        Some(state) => {
            b.attr("class", Mark::from(state).class());
            b.text(state.name(b.language));
        }
        // Nothing is to be seen there; to those who hear it a silence may be anything.
        None => b.word(BreakdownWord::NotAsked),
    }
    b.close();
}

/// What a framework says of one component: of the conditions that it counts for the
/// one that is furthest from being met.
fn of(verdict: &Verdict, component: &ComponentReport) -> Option<State> {
    let asks = |requirement: &&Requirement| requirement.components.contains(&component.id);
    let asked = verdict.requirements.iter().filter(asks);
    let states = asked.map(|requirement| match requirement.state {
        // Of several that are asked for together, one that is open lacks nothing.
        state if state != State::Met && requirement.components.len() > 1 => match component.state {
            Openness::Open | Openness::None => State::Met,
            _ => state,
        },
        state => state,
    });
    states.max_by_key(|state| STATES.iter().position(|other| other == state))
}
