//! The conditions of one framework by their states: what is not met first, what is
//! not stated next, and in one line what is met.

use super::mark::Mark;
use super::parts::{names, sentence};
use crate::manifest::{Availability, ComponentId};
use crate::report::{Report, Requirement, State, Verdict};
use crate::view::builder::Builder;
use crate::words::{BreakdownWord, Language, Piece, ReportWord};

/// The order of telling, and what each is called at the beginning of a line.
const TOLD: [(State, BreakdownWord); 5] = [
    (State::NotMet, BreakdownWord::NotMetLabel),
    (State::Partly, BreakdownWord::PartlyLabel),
    (State::NeedsJudgement, BreakdownWord::JudgementLabel),
    (State::NotStated, BreakdownWord::NotStatedLabel),
    (State::Met, BreakdownWord::MetLabel),
];

pub fn states(b: &mut Builder, report: &Report, verdict: &Verdict) {
    for (state, label) in TOLD {
        let alike = |requirement: &&Requirement| requirement.state == state;
        let (silent, told): (Vec<&Requirement>, Vec<&Requirement>) = verdict
            .requirements
            .iter()
            .filter(alike)
            .partition(|requirement| says_nothing(report, requirement));
        if !told.is_empty() {
            rows(b, state, label, &told);
        }
        if !silent.is_empty() {
            let labels: Vec<&str> = silent.iter().map(|silent| &*silent.label).collect();
            b.open("p.rest");
            names(b, label, &labels);
            b.close();
        }
    }
}

/// Whether its state says all that there is to say of it.
fn says_nothing(report: &Report, requirement: &Requirement) -> bool {
    let is_unknown = |key: &str| {
        let mut all = report.components.iter();
        all.any(|component| component.id == key && component.availability == Availability::Unknown)
    };
    match requirement.state {
        State::Met => true,
        State::NotStated => {
            !requirement.components.is_empty()
                && requirement.components.iter().all(|key| is_unknown(key))
        }
        _ => false,
    }
}

fn rows(b: &mut Builder, state: State, label: BreakdownWord, told: &[&Requirement]) {
    let mark = Mark::from(state);
    b.open("p");
    b.attr("class", mark.class());
    mark.draw(b);
    b.word(label);
    b.close();
    b.open("ul.requirements");
    // Of several in a row whose fix is the same, it is told once.
    let mut before = None;
    for requirement in told {
        b.open("li");
        b.leaf_foreign("b", &requirement.label);
        b.text(" ");
        sentence(b, "span", reason(requirement, b.language));
        let fix = requirement.fix.as_deref();
        let is_new = state != State::NotStated && fix != before;
        if let Some(text) = fix.filter(|text| is_new && !repeats(requirement, text, b.language)) {
            b.text(" ");
            sentence(b, "span.fix", text);
        }
        before = fix;
        b.close();
    }
    b.close();
}

/// Whether what would meet it says no more than to release what its label names.
fn repeats(requirement: &Requirement, fix: &str, language: Language) -> bool {
    let [key] = requirement.components.as_slice() else {
        return false;
    };
    ComponentId::from_key(key).is_some_and(|id| {
        let what = id.inside(language).to_owned();
        let says = |word| language.say(word, &[("what", &what)]) == fix;
        says(ReportWord::FixRelease) || says(ReportWord::FixReleaseOpen)
    })
}

/// Why, without the name of the only component that it is about: the label says it.
fn reason(requirement: &Requirement, language: Language) -> &str {
    let because = &*requirement.because;
    let [key] = requirement.components.as_slice() else {
        return because;
    };
    let rest =
        ComponentId::from_key(key).and_then(|id| behind(because, id.name(language), language));
    rest.unwrap_or(because)
}

/// What a reason says behind the name that it begins with.
fn behind<'r>(reason: &'r str, name: &str, language: Language) -> Option<&'r str> {
    let mut rest = reason;
    for piece in language.pieces(ReportWord::Reason) {
        rest = match piece {
            Piece::Place("what") => rest.strip_prefix(name)?,
            Piece::Text(text) => rest.strip_prefix(text)?,
            Piece::Place(_) => return Some(rest),
        };
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Value;

    #[test]
    fn a_reason_is_told_behind_its_name_in_every_language() {
        for language in Language::all() {
            let name = ComponentId::ModelCard.name(language);
            let values: [(&str, &dyn Value); 2] = [("what", &name), ("how", &"X: Y")];
            let reason = language.say(ReportWord::Reason, &values);
            assert_eq!(behind(&reason, name, language), Some("X: Y"), "{reason}");
            assert_eq!(behind("X", name, language), None);
        }
    }
}
