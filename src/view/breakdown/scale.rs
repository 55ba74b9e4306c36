//! A small picture of a framework's own scale, in no color of a level: squares where
//! it counts conditions, steps where it has grades, two rows of levels for the
//! taxonomy. What could still be is dashed.

use crate::report::{Figure, State, Verdict};
use crate::view::builder::Builder;
use crate::view::told;
use crate::view::words::{push, push_number};

/// A square and the space after it.
const PITCH: u32 = 10;

/// More squares than this stand in two rows.
const ROW: usize = 8;

/// The most that a component of the taxonomy can reach.
const LEVELS: u32 = 5;

/// What is drawn, as the data of paths.
#[derive(Default)]
struct Paths {
    filled: String,
    maybe: String,
    empty: String,
    width: u32,
    height: u32,
}

pub fn scale(b: &mut Builder, verdict: &Verdict) {
    let paths = if verdict.requirements.len() == usize::from(verdict.of) {
        squares(verdict)
    } else if told::RATED
        .iter()
        .all(|name| verdict.detail.get(name).is_some())
    {
        lanes(told::RATED.map(|name| level(verdict, name)))
    } else {
        steps(verdict)
    };
    let mut view_box = String::from("0 0 ");
    push_number(&mut view_box, paths.width);
    push(&mut view_box, " ");
    push_number(&mut view_box, paths.height);
    b.open("svg.scale");
    b.attr_number("width", paths.width);
    b.attr_number("height", paths.height);
    b.attr_made("viewBox", view_box);
    b.attr("aria-hidden", "true");
    path(b, "path.filled", paths.filled);
    path(b, "path.maybe", paths.maybe);
    path(b, "path.empty", paths.empty);
    b.close();
}

fn path(b: &mut Builder, what: &'static str, d: String) {
    if !d.is_empty() {
        b.open(what);
        b.attr_made("d", d);
        b.close();
    }
}

/// A square for each condition, in the order of its owner.
fn squares(verdict: &Verdict) -> Paths {
    let all = verdict.requirements.len();
    let rows = if all > ROW { 2 } else { 1 };
    let columns = all.div_ceil(rows);
    let mut paths = Paths {
        width: (columns as u32 * PITCH).saturating_sub(2),
        height: rows as u32 * PITCH - 2,
        ..Paths::default()
    };
    for (at, requirement) in verdict.requirements.iter().enumerate() {
        let (x, y) = ((at % columns) as u32 * PITCH, (at / columns) as u32 * PITCH);
        match requirement.state {
            State::Met => shape(&mut paths.filled, x, y, "h8v8h-8z"),
            State::Partly => {
                shape(&mut paths.filled, x, y, "h4v8h-4z");
                shape(&mut paths.empty, x + 4, y, "h4v8h-4z");
            }
            State::NotMet => shape(&mut paths.empty, x, y, "h8v8h-8z"),
            State::NotStated => outline(&mut paths.maybe, x, y),
            State::NeedsJudgement => {
                outline(&mut paths.maybe, x, y);
                shape(&mut paths.filled, x + 3, y + 3, "h2v2h-2z");
            }
        }
    }
    paths
}

/// The level of a component of the taxonomy, from 1.
fn level(verdict: &Verdict, name: &str) -> Option<u32> {
    match verdict.detail.get(name) {
        Some(Figure::Text(text)) => text.chars().nth(1)?.to_digit(10),
        _ => None,
    }
}

/// A row of five for each; dashed where there is no level.
fn lanes(levels: [Option<u32>; 2]) -> Paths {
    let mut paths = Paths {
        width: LEVELS * PITCH - 2,
        height: 2 * PITCH - 2,
        ..Paths::default()
    };
    for (lane, level) in levels.into_iter().enumerate() {
        let y = lane as u32 * PITCH;
        for step in 0..LEVELS {
            match level {
                None => outline(&mut paths.maybe, step * PITCH, y),
                Some(level) if step < level => {
                    shape(&mut paths.filled, step * PITCH, y, "h8v8h-8z");
                }
                Some(_) => shape(&mut paths.empty, step * PITCH, y, "h8v8h-8z"),
            }
        }
    }
    paths
}

/// Grades as a stair: each step a little higher than the one before.
fn steps(verdict: &Verdict) -> Paths {
    const HEIGHT: u32 = 18;
    let (place, of) = verdict.steps();
    let of = of.min(8);
    let place = place.unwrap_or_default().min(of);
    let most = verdict.at_most_steps().clamp(place, of);
    let mut paths = Paths {
        width: (u32::from(of) * PITCH).saturating_sub(2),
        height: HEIGHT,
        ..Paths::default()
    };
    for step in 0..of {
        let x = u32::from(step) * PITCH;
        let y = HEIGHT - HEIGHT * (u32::from(step) + 1) / u32::from(of).max(1);
        let d = match step {
            step if step < place => &mut paths.filled,
            step if step < most => &mut paths.maybe,
            _ => &mut paths.empty,
        };
        push(d, "M");
        push_number(d, x);
        push(
            d,
            if step >= place && step < most {
                ".5 "
            } else {
                " "
            },
        );
        push_number(d, y.min(HEIGHT - 3));
        match step >= place && step < most {
            true => push(d, ".5h7V17.5h-7z"),
            false => push(d, "h8V18h-8z"),
        }
    }
    paths
}

fn shape(d: &mut String, x: u32, y: u32, rest: &str) {
    push(d, "M");
    push_number(d, x);
    push(d, " ");
    push_number(d, y);
    push(d, rest);
}

/// The outline of a square: what is drawn as a line lies within it.
fn outline(d: &mut String, x: u32, y: u32) {
    push(d, "M");
    push_number(d, x);
    push(d, ".5 ");
    push_number(d, y);
    push(d, ".5h7v7h-7z");
}
