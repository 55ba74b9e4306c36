//! The steps of a scale, from dark to light, with a place marked: the middle
//! of a badge in the gradient style.

use crate::view::builder::Builder;
use crate::view::color;
use crate::view::words::{push, push_number};

/// The width of a step, and the space on both sides, in pixels.
const STEP: u32 = 9;
const SIDE: u32 = 5;
/// Scales with more steps are shown with as many as the gradient has.
const MOST: u8 = 12;

/// Its width in pixels, for a scale from 0 to `of`.
pub fn width(of: u8) -> u32 {
    u32::from(last(of) + 1) * STEP + 2 * SIDE
}

/// The last step that is drawn.
fn last(of: u8) -> u8 {
    if of < MOST { of } else { 5 }
}

/// The strip from `x` on. The place is marked by its shape: a frame that stands
/// out of the bar. Gating is a dotted line below the levels that it is for.
/// Without a place the steps are empty: they have no color of their own.
pub fn strip(b: &mut Builder, x: u32, place: Option<u8>, of: u8, gated: bool) {
    let last = last(of);
    let left = |step: u8| x + SIDE + u32::from(step) * STEP;
    let length = u32::from(last + 1) * STEP;
    let Some(place) = place else {
        return empty(b, left(0), last);
    };
    b.open("g");
    for step in 0..=last {
        block(b, color::step(step, last).color, left(step), " 7h9v6h-9z");
    }
    b.open("g");
    b.attr("stroke", "#fff");
    // The darkest steps would be lost on the ground of the label.
    b.open("path");
    let mut d = at(left(0), " 6.5h");
    push_number(&mut d, length);
    push(&mut d, "m0 7h-");
    push_number(&mut d, length);
    b.attr_made("d", d);
    b.attr("stroke-opacity", ".5");
    b.close();
    if gated {
        b.open("path");
        b.attr("stroke-width", "1.2");
        b.attr("stroke-dasharray", "1.5");
        b.attr_made("d", at(left(2), " 18h27"));
        b.close();
    }
    let step = match of {
        of if of == last => place.min(last),
        of => (u32::from(place.min(of)) * u32::from(last) / u32::from(of)) as u8,
    };
    b.open("g");
    b.attr("stroke-width", "1.6");
    b.attr("stroke-linejoin", "round");
    block(b, color::step(step, last).color, left(step), " 4h9v12h-9z");
    b.close();
    b.close2();
}

/// The steps as empty places, with dashes around them.
fn empty(b: &mut Builder, x: u32, last: u8) {
    let mut d = String::new();
    for step in 0..=u32::from(last) {
        push(&mut d, "M");
        push_number(&mut d, x + step * STEP + 1);
        push(&mut d, " 7.5h7v5h-7z");
    }
    b.open("path");
    b.attr("fill", "none");
    b.attr("stroke", "#fff");
    b.attr("stroke-opacity", ".7");
    b.attr("stroke-dasharray", "2 1");
    b.attr_made("d", d);
    b.close();
}

fn block(b: &mut Builder, fill: &'static str, x: u32, shape: &str) {
    b.open("path");
    b.attr("fill", fill);
    b.attr_made("d", at(x, shape));
    b.close();
}

/// A path from `x` on, the rest as it is given.
fn at(x: u32, shape: &str) -> String {
    let mut d = String::from("M");
    push_number(&mut d, x);
    push(&mut d, shape);
    d
}
