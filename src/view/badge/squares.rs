//! A small square for each requirement of a yardstick: the middle of a badge in
//! the style of pieces. Filled where it is met, half where it is met partly,
//! empty where it is not, dashed where it is not stated, and with a point in it
//! where somebody has to judge: told by shape, and in no color of a level.

use crate::report::{Requirement, State};
use crate::view::builder::Builder;
use crate::view::words::{push, push_number};

/// A square, the space after it, the further space between two groups, and the
/// space on both sides, in pixels.
const SIZE: u32 = 8;
const GAP: u32 = 2;
const BETWEEN: u32 = 4;
const SIDE: u32 = 4;

/// The width in pixels, with the space around; 0 where there is nothing.
pub fn width(requirements: &[Requirement]) -> u32 {
    match places(requirements).last() {
        Some((x, _)) => x + SIZE + 2 * SIDE,
        None => 0,
    }
}

/// Each square's left end.
fn places(requirements: &[Requirement]) -> impl Iterator<Item = (u32, State)> {
    let mut x = 0;
    let mut before = None;
    requirements.iter().map(move |requirement| {
        let group = requirement.group.as_deref();
        match before {
            None => {}
            Some(same) if same == group => x += SIZE + GAP,
            Some(_) => x += SIZE + GAP + BETWEEN,
        }
        before = Some(group);
        (x, requirement.state)
    })
}

/// The squares from `x` on.
pub fn squares(b: &mut Builder, x: u32, requirements: &[Requirement]) {
    if requirements.is_empty() {
        return;
    }
    let mut filled = String::new();
    let mut outlined = String::new();
    let mut dashed = String::new();
    for (at, state) in places(requirements) {
        let at = x + SIDE + at;
        match state {
            State::Met => shape(&mut filled, at, " 6h8v8h-8z"),
            State::Partly => {
                shape(&mut filled, at, " 6h4v8h-4z");
                shape(&mut outlined, at, ".5 6.5h7v7h-7z");
            }
            State::NotMet => shape(&mut outlined, at, ".5 6.5h7v7h-7z"),
            State::NotStated => shape(&mut dashed, at, ".5 6.5h7v7h-7z"),
            State::NeedsJudgement => {
                shape(&mut filled, at + 3, " 9h2v2h-2z");
                shape(&mut outlined, at, ".5 6.5h7v7h-7z");
            }
        }
    }
    b.open("g");
    path(b, filled, Some("#fff"));
    b.open("g");
    b.attr("fill", "none");
    b.attr("stroke", "#fff");
    path(b, outlined, None);
    b.open("g");
    b.attr("stroke-dasharray", "2 1.5");
    path(b, dashed, None);
    b.close();
    b.close2();
}

fn shape(d: &mut String, x: u32, rest: &str) {
    push(d, "M");
    push_number(d, x);
    push(d, rest);
}

fn path(b: &mut Builder, d: String, fill: Option<&'static str>) {
    if !d.is_empty() {
        b.open("path");
        if let Some(fill) = fill {
            b.attr("fill", fill);
        }
        b.attr_made("d", d);
        b.close();
    }
}
