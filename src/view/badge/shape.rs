//! The measures of a style, and the surfaces and texts that are drawn by them.

use super::BadgeStyle;
use crate::view::builder::Builder;
use crate::view::color::{Fill, WHITE};
use crate::view::text_width::{is_estimated, width};
use crate::view::upper;
use crate::view::words::{push, push_tenths};

/// In pixels.
pub struct Shape {
    pub height: u32,
    radius: u32,
    /// Of the text.
    baseline: &'static str,
    /// Between the text and the end of the badge, and towards the middle.
    pub outer: u32,
    pub inner: u32,
    pub spacing: u32,
}

impl Shape {
    pub fn new(style: BadgeStyle) -> Self {
        let flat = Shape {
            height: 20,
            radius: 3,
            baseline: "14",
            outer: 6,
            inner: 4,
            spacing: 0,
        };
        match style {
            BadgeStyle::Flat | BadgeStyle::Gradient | BadgeStyle::Pieces => flat,
            BadgeStyle::Square => Shape { radius: 0, ..flat },
            BadgeStyle::Large => Shape {
                height: 28,
                radius: 4,
                baseline: "18",
                outer: 12,
                inner: 10,
                spacing: 1,
            },
        }
    }

    /// A surface from the top to the bottom, its outer corners rounded.
    pub fn path(&self, b: &mut Builder, x: u32, width: u32, fill: Fill, first: bool, last: bool) {
        // A line is drawn around its path's middle: half a pixel inwards.
        let inset = if fill.edge.is_some() { 5 } else { 0 };
        let radius = (self.radius * 10).saturating_sub(inset);
        let left = if first { radius } else { 0 };
        let right = if last { radius } else { 0 };
        let across = (width * 10).saturating_sub(2 * inset + left + right);
        let down = self.height * 10 - 2 * inset;
        let start = x * 10 + inset + left;

        let mut d = String::with_capacity(64);
        command(&mut d, "M", start);
        command(&mut d, " ", inset);
        command(&mut d, "h", across);
        corner(&mut d, right, " ", " ");
        command(&mut d, "v", down - 2 * right);
        corner(&mut d, right, "-", " ");
        command(&mut d, "H", start);
        corner(&mut d, left, "-", "-");
        if left > 0 {
            command(&mut d, "V", inset + left);
            corner(&mut d, left, " ", "-");
        }
        push(&mut d, "z");
        b.open("path");
        b.attr("fill", fill.color);
        b.attr_made("d", d);
        if let Some(edge) = fill.edge {
            b.attr("stroke", edge);
        }
        if fill.dashed {
            b.attr("stroke-dasharray", "3 2");
        }
        b.close();
    }
}

/// A quarter of a circle, with the signs of its ends as separators; nothing
/// where there is no radius.
fn corner(d: &mut String, radius: u32, x: &str, y: &str) {
    if radius > 0 {
        command(d, "a", radius);
        command(d, " ", radius);
        push(d, " 0 0 1");
        command(d, x, radius);
        command(d, y, radius);
    }
}

/// A path's command, with a number given in tenths.
fn command(d: &mut String, command: &str, number: u32) {
    push(d, command);
    push_tenths(d, number);
}

/// One side of a badge.
pub struct Segment {
    text: String,
    fill: Fill,
    /// Hundredths of a pixel.
    text_width: u32,
    /// Pixels, with the space around the text; 0 where there is none.
    pub width: u32,
}

impl Segment {
    pub fn new(text: String, fill: Fill, shape: &Shape) -> Self {
        let text = match shape.spacing {
            0 => text,
            _ => upper::upper(&text),
        };
        let letters = u32::try_from(text.chars().count()).unwrap_or(u32::MAX);
        let text_width = width(&text).saturating_add(letters.saturating_mul(shape.spacing * 100));
        let width = match text.is_empty() {
            true => 0,
            false => text_width.div_ceil(100) + shape.outer + shape.inner,
        };
        Segment {
            text,
            fill,
            text_width,
            width,
        }
    }

    /// The text, from `x` pixels on.
    pub fn draw(self, b: &mut Builder, x: u32, shape: &Shape) {
        let tenths = self.text_width.saturating_add(5) / 10;
        b.open("text");
        b.attr_tenths("x", x * 10 + tenths / 2);
        b.attr("y", shape.baseline);
        b.attr_tenths("textLength", tenths);
        // Scripts whose letters join must not be pulled apart.
        if is_estimated(&self.text) {
            b.attr("lengthAdjust", "spacingAndGlyphs");
        }
        if self.fill.text != WHITE {
            b.attr("fill", self.fill.text);
        }
        b.made(self.text);
        b.close();
    }
}
