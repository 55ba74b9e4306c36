//! The place on the gradient: six levels in a row from dark to light, the way
//! that led there, and what the author says of the two ends.

use super::parts::{Headings, fold, more, open_part, time};
use crate::manifest::{Date, Level};
use crate::report::{LevelReport, Report};
use crate::view::builder::Builder;
use crate::view::told::{self, MOST_SHOWN};
use crate::view::words::{self, push, push_number};
use crate::words::BreakdownWord;

/// The elements that show the levels' colors.
pub const SWATCHES: [&str; 6] = [
    "span.l0", "span.l1", "span.l2", "span.l3", "span.l4", "span.l5",
];

/// What Solaiman weighs (2023, figure 1): axis, closed end, open end, and in our words
/// what it is about. The levels
/// between the ends have no such words, so none are shown for them.
const CONSIDERATIONS: [[BreakdownWord; 4]; 4] = [
    [
        BreakdownWord::Research,
        BreakdownWord::ResearchClosed,
        BreakdownWord::ResearchOpen,
        BreakdownWord::ResearchWhy,
    ],
    [
        BreakdownWord::RiskControl,
        BreakdownWord::RiskControlClosed,
        BreakdownWord::RiskControlOpen,
        BreakdownWord::RiskControlWhy,
    ],
    [
        BreakdownWord::Auditability,
        BreakdownWord::AuditabilityClosed,
        BreakdownWord::AuditabilityOpen,
        BreakdownWord::AuditabilityWhy,
    ],
    [
        BreakdownWord::Perspectives,
        BreakdownWord::PerspectivesClosed,
        BreakdownWord::PerspectivesOpen,
        BreakdownWord::PerspectivesWhy,
    ],
];

pub fn gradient(b: &mut Builder, report: &Report, headings: Headings, brief: bool) {
    open_part(b, headings, "gradient", BreakdownWord::TitleGradient);
    let level = report.level.as_ref();
    match level {
        Some(level) => place(b, level),
        None => no_place(b),
    }
    let verdict = report.verdict("gradient");
    if let Some(up_to) = verdict.and_then(|verdict| told::up_to(verdict, b.language)) {
        b.leaf_foreign("p.more", &up_to);
    }
    let most = match level {
        Some(level) => Some(level.at_most.index),
        None => verdict.and_then(|verdict| verdict.at_most.index),
    };
    if !brief {
        picture(b, level, most.unwrap_or_default());
    }
    if !report.history.is_empty() {
        b.open(headings.group);
        b.attr("class", "subtitle");
        b.word(BreakdownWord::EarlierLevels);
        b.close();
        history(b, report, level);
    }
    if !brief {
        considerations(b);
    }
    b.close();
}

/// Nothing is stated of how the system is reached.
fn no_place(b: &mut Builder) {
    b.open("p.place");
    b.open("strong");
    b.attr("class", "silent");
    b.word(BreakdownWord::NotStatedLabel);
    b.close();
    b.text(" ");
    b.leaf_word("span.quiet", BreakdownWord::Reach);
    b.close();
}

/// The level as a sentence of few words.
fn place(b: &mut Builder, level: &LevelReport) {
    b.open("p.place");
    b.leaf_foreign("strong", &level.label);
    if level.gated {
        b.text(" ");
        b.leaf_word("span.chip", BreakdownWord::Gated);
    }
    if let Some(note) = &level.note {
        b.text(" ");
        b.leaf_foreign("span.quiet", note);
    }
    if let Some(date) = level.as_of {
        b.text(" ");
        b.open("span.quiet");
        b.pieces(BreakdownWord::AsOf, &mut |b, _| time(b, date));
        b.close();
    }
    b.close();
}

/// The six levels, with the system's marked, and those that it could reach with
/// what is not stated.
fn picture(b: &mut Builder, level: Option<&LevelReport>, most: u8) {
    let here = level.map(|level| level.index);
    b.open("div.picture");
    b.open(if here.is_some() {
        "ol.levels"
    } else {
        "ol.levels unplaced"
    });
    for (step, swatch) in Level::ALL.iter().zip(SWATCHES) {
        let index = step.index();
        let is_here = here == Some(index);
        let could_be = index <= most && here.is_none_or(|here| here < index);
        b.open("li");
        if is_here {
            b.attr("class", "here");
            b.attr("aria-current", "true");
        } else if could_be {
            b.attr("class", "maybe");
        }
        b.open("span.swatch");
        b.leaf(swatch, "");
        b.close();
        b.open("span");
        b.text(step.name(b.language));
        if is_here {
            b.text(" ");
            b.leaf_word("span.unseen", BreakdownWord::ThisSystem);
        } else if could_be {
            b.text(" ");
            b.leaf_word("span.unseen", BreakdownWord::Possible);
        }
        b.close2();
    }
    b.close();
    // Gating lies over the levels from hosted to downloadable, as in the figure.
    if level.is_some_and(|level| level.gated) {
        b.leaf_word("p.gating on", BreakdownWord::GatingOn);
    } else {
        b.leaf_word("p.gating", BreakdownWord::Gating);
    }
    b.close();
}

/// One row for each placement, the present one last: date, place, level. The
/// places are joined to a path from row to row.
fn history(b: &mut Builder, report: &Report, level: Option<&LevelReport>) {
    let now = level.map(|level| level.index);
    b.open("ol.history");
    let mut before = None;
    let shown = report.history.len().min(MOST_SHOWN);
    let (shown, left_out) = report.history.split_at(shown);
    let mut rest = shown.iter();
    while let Some(earlier) = rest.next() {
        let next = rest.as_slice().first();
        let after = next.map_or(now, |next| Some(next.index));
        b.open("li");
        row(
            b,
            earlier.date,
            BreakdownWord::Earlier,
            [before, Some(earlier.index), after],
        );
        b.leaf("b", earlier.level.name(b.language));
        if let Some(note) = &earlier.note {
            b.text(" ");
            b.block("span.quiet", note);
        }
        b.close2();
        before = Some(earlier.index);
    }
    more(b, "li.quiet", left_out.len());
    b.open("li.here");
    let date = level.and_then(|level| level.as_of);
    row(
        b,
        date,
        BreakdownWord::Now,
        [before.filter(|_| now.is_some()), now, None],
    );
    b.open("b");
    match level {
        Some(level) => {
            let label = words::gated(&level.label, level, b.language);
            b.foreign(&label);
        }
        None => b.word(BreakdownWord::NotStated),
    }
    b.close();
    b.close2();
    b.close();
}

/// A row of the history, up to its words, which are left open: the places before,
/// here and after.
fn row(b: &mut Builder, date: Option<Date>, undated: BreakdownWord, places: [Option<u8>; 3]) {
    b.open("span.date");
    match date {
        Some(date) => time(b, date),
        None => b.word(undated),
    }
    b.close();
    lane(b, places);
    b.text(" ");
    b.open("span.words");
}

/// A row's share of the path. The picture is stretched to the row, so a place
/// is a line without length and with round ends.
fn lane(b: &mut Builder, [before, at, after]: [Option<u8>; 3]) {
    // Six columns, twenty wide; the middle of two places is where rows meet.
    let x = |place: u8| u32::from(place) * 20 + 10;
    let mut way = String::new();
    if let (Some(before), Some(at)) = (before, at) {
        command(&mut way, "M", (x(before) + x(at)) / 2);
        command(&mut way, " 0Q", x(at));
        command(&mut way, " 4 ", x(at));
        push(&mut way, " 10");
    }
    if let (Some(at), Some(after)) = (at, after) {
        command(&mut way, "M", x(at));
        command(&mut way, " 10Q", x(at));
        command(&mut way, " 16 ", (x(at) + x(after)) / 2);
        push(&mut way, " 20");
    }
    let mut dot = String::new();
    if let Some(at) = at {
        command(&mut dot, "M", x(at));
        push(&mut dot, " 10h0");
    }
    b.open("svg.lane");
    b.attr("viewBox", "0 0 120 20");
    b.attr("preserveAspectRatio", "none");
    b.attr("aria-hidden", "true");
    line(
        b,
        "path.guide",
        "M10 10h0m20 0h0m20 0h0m20 0h0m20 0h0m20 0h0".to_owned(),
    );
    line(b, "path.way", way);
    line(b, "path.dot", dot);
    b.close();
}

fn command(d: &mut String, command: &str, number: u32) {
    push(d, command);
    push_number(d, number);
}

#[inline(never)]
fn line(b: &mut Builder, what: &'static str, d: String) {
    if d.is_empty() {
        return;
    }
    b.open(what);
    b.attr_made("d", d);
    b.attr("vector-effect", "non-scaling-stroke");
    b.close();
}

fn considerations(b: &mut Builder) {
    fold(b, "details.ends", BreakdownWord::Ends);
    b.open("table");
    b.open("thead");
    b.open("tr");
    b.leaf("td", "");
    heading(b, "col", BreakdownWord::ClosedEnd);
    heading(b, "col", BreakdownWord::OpenEnd);
    b.close2();
    for [axis, closed, open, why] in CONSIDERATIONS {
        b.open("tbody");
        b.open("tr");
        heading(b, "row", axis);
        b.leaf_word("td", closed);
        b.leaf_word("td", open);
        b.close();
        b.open("tr");
        b.open("td.quiet");
        b.attr("colspan", "3");
        b.word(why);
        b.close2();
        b.close();
    }
    b.close2();
}

fn heading(b: &mut Builder, scope: &'static str, text: BreakdownWord) {
    b.open("th");
    b.attr("scope", scope);
    b.word(text);
    b.close();
}
