//! The place on the gradient: six levels in a row from dark to light, the way
//! that led there, and what the author says of the two ends.

use super::parts::{Headings, el, foreign_block, part, time, unseen};
use crate::manifest::Level;
use crate::report::{LevelReport, Report};
use crate::view::{Element, words};

/// What Solaiman weighs (2023, figure 1): closed end, axis, open end. The levels
/// between the ends have no such words, so none are shown for them.
const CONSIDERATIONS: [[&str; 3]; 4] = [
    ["internal research only", "Research", "community research"],
    ["high", "Risk control", "low"],
    ["low", "Auditability", "high"],
    ["limited", "Perspectives", "broader"],
];

/// The classes that give the levels their colors.
pub const LEVEL_CLASSES: [&str; 6] = ["l0", "l1", "l2", "l3", "l4", "l5"];

pub fn gradient(report: &Report, headings: Headings) -> Option<Element> {
    let level = report.level.as_ref()?;
    let mut part = part("gradient", headings.part, "Gradient").child(place(level));
    part = part.child(picture(level));
    if !report.history.is_empty() {
        part = part
            .child(el(headings.group, "subtitle").text("The way here"))
            .child(history(report, level));
    }
    Some(part.child(considerations()))
}

/// The level as a sentence of few words.
fn place(level: &LevelReport) -> Element {
    let mut place = el("p", "place").child(Element::new("strong").text(level.label.clone()));
    if level.gated {
        place = place.text(" ").child(el("span", "chip").text("gated"));
    }
    match level.as_of {
        Some(date) => place
            .text(" ")
            .child(el("span", "quiet").text("as of ").child(time(date))),
        None => place,
    }
}

fn picture(level: &LevelReport) -> Element {
    let steps = Level::ALL.iter().zip(LEVEL_CLASSES).map(|(step, class)| {
        let here = *step == level.id;
        let mut item = Element::new("li");
        if here {
            item = item.with("class", "here").with("aria-current", "true");
        }
        item = item.child(el("span", "swatch").child(el("span", class)));
        let label = el("span", "label").text(step.label());
        item.child(if here {
            label.child(unseen(" (this system)"))
        } else {
            label
        })
    });
    // Gating lies over the levels from hosted to downloadable, as in the figure.
    let gating = el("p", if level.gated { "gating on" } else { "gating" }).child(
        el("span", "words").text(if level.gated {
            "gated: one has to ask"
        } else {
            "gated to public"
        }),
    );
    el("div", "picture")
        .child(el("ol", "levels").children(steps))
        .child(gating)
}

/// One row for each placement, the present one last: date, place, level. The
/// places are joined to a path from row to row.
fn history(report: &Report, level: &LevelReport) -> Element {
    let places: Vec<u8> = report
        .history
        .iter()
        .map(|earlier| earlier.index)
        .chain([level.index])
        .collect();
    let lane = |row: usize| {
        let at = |row: Option<usize>| row.and_then(|row| places.get(row)).copied();
        self::lane(
            at(row.checked_sub(1)),
            at(Some(row)).unwrap_or_default(),
            at(Some(row + 1)),
        )
    };
    let mut rows = el("ol", "history");
    for (row, earlier) in report.history.iter().enumerate() {
        let date = match earlier.date {
            Some(date) => time(date),
            None => el("span", "quiet").text("earlier"),
        };
        let mut words = el("span", "words").child(Element::new("b").text(earlier.level.label()));
        if let Some(note) = &earlier.note {
            words = words.text(" ").child(foreign_block("span", "quiet", note));
        }
        rows = rows.child(
            Element::new("li")
                .child(el("span", "date").child(date))
                .child(lane(row))
                .child(words),
        );
    }
    let date = match level.as_of {
        Some(date) => time(date),
        None => Element::new("span").text("now"),
    };
    let mut now = words::level(level);
    if let Some(first) = now.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    rows.child(
        el("li", "here")
            .child(el("span", "date").child(date))
            .child(lane(report.history.len()))
            .child(el("span", "words").child(Element::new("b").text(now))),
    )
}

/// A row's share of the path. The picture is stretched to the row, so a place
/// is a line without length and with round ends.
fn lane(before: Option<u8>, at: u8, after: Option<u8>) -> Element {
    // Six columns, twenty wide; the middle of two places is where rows meet.
    let x = |place: u8| u32::from(place) * 20 + 10;
    let meet = |other: u8| words::number((x(at) + x(other)) / 2);
    let here = words::number(x(at));
    let mut path = String::new();
    if let Some(before) = before {
        path = ["M", &meet(before), " 0Q", &here, " 4 ", &here, " 10"].concat();
    }
    if let Some(after) = after {
        path.push_str(&["M", &here, " 10Q", &here, " 16 ", &meet(after), " 20"].concat());
    }
    let guides = (0..6)
        .map(|place| ["M", &words::number(x(place)), " 10h0"].concat())
        .collect::<String>();
    let line = |class, d: String| {
        el("path", class)
            .with("d", d)
            .with("vector-effect", "non-scaling-stroke")
    };
    el("svg", "lane")
        .with("viewBox", "0 0 120 20")
        .with("preserveAspectRatio", "none")
        .with("aria-hidden", "true")
        .child(line("guide", guides))
        .child(line("way", path))
        .child(line("dot", ["M", &here, " 10h0"].concat()))
}

fn considerations() -> Element {
    let rows = CONSIDERATIONS.iter().map(|[closed, axis, open]| {
        Element::new("tr")
            .child(Element::new("td").text(*closed))
            .child(Element::new("th").with("scope", "row").text(*axis))
            .child(Element::new("td").text(*open))
    });
    let head = Element::new("tr")
        .child(Element::new("th").with("scope", "col").text("Closed end"))
        .child(Element::new("td"))
        .child(Element::new("th").with("scope", "col").text("Open end"));
    el("table", "ends")
        .child(Element::new("caption").text("Considerations at the two ends (Solaiman 2023)"))
        .child(Element::new("thead").child(head))
        .child(Element::new("tbody").children(rows))
}
