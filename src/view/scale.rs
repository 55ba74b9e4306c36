//! The steps of a scale, from dark to light, with a place marked: the middle
//! of a badge in the gradient style.

use super::color;
use super::{Element, words};

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
pub fn strip(x: u32, index: Option<u8>, of: u8, gated: bool) -> Element {
    let last = last(of);
    let left = |step: u8| x + SIDE + u32::from(step) * STEP;
    let block = |fill: &'static str, parts: &[&str]| {
        Element::new("path")
            .with("fill", fill)
            .with("d", parts.concat())
    };
    let mut strip = Element::new("g");
    for step in 0..=last {
        strip = strip.child(block(
            color::step(step, last).color,
            &[
                "M",
                &words::number(left(step)),
                " 7h",
                &words::number(STEP),
                "v6h-",
                &words::number(STEP),
                "z",
            ],
        ));
    }
    // The darkest steps would be lost on the ground of the label.
    let length = words::number(left(last) + STEP - left(0));
    let frame = Element::new("g").with("stroke", "#fff");
    let mut frame = frame.child(
        block(
            "none",
            &[
                "M",
                &words::number(left(0)),
                " 6.5h",
                &length,
                "m0 7h-",
                &length,
            ],
        )
        .with("stroke-opacity", ".5"),
    );
    if gated {
        frame = frame.child(
            block(
                "none",
                &[
                    "M",
                    &words::number(left(2)),
                    " 18h",
                    &words::number(3 * STEP),
                ],
            )
            .with("stroke-width", "1.2")
            .with("stroke-dasharray", "1.5"),
        );
    }
    if let Some(index) = index {
        let step = match of {
            of if of == last => index.min(last),
            of => (u32::from(index) * u32::from(last) / u32::from(of)) as u8,
        };
        frame = frame.child(
            block(
                color::step(step, last).color,
                &[
                    "M",
                    &words::number(left(step)),
                    " 4h",
                    &words::number(STEP),
                    "v12h-",
                    &words::number(STEP),
                    "z",
                ],
            )
            .with("stroke-width", "1.6")
            .with("stroke-linejoin", "round"),
        );
    }
    strip.child(frame)
}
