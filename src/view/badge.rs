//! The badge: label and message, usable wherever a badge of shields.io is.

use std::borrow::Cow;

use super::builder::Builder;
use super::color::{self, Fill, WHITE};
use super::text_width::{is_estimated, width};
use super::words::{push, push_number, push_tenths};
use super::{Element, Theme, scale, upper, words};
use crate::manifest::words::words;
use crate::report::{Report, Verdict};
use crate::shown::shown;

words! {
    /// What a badge looks like.
    #[derive(Default)]
    BadgeStyle {
        /// 20 px high, with round corners.
        #[default]
        Flat = "flat",
        /// 20 px high, with square corners.
        Square = "square",
        /// 28 px high, in upper-case letters.
        Large = "large",
        /// The label, the steps of the scale with the place marked, its name.
        Gradient = "gradient",
    }
}

/// What a badge shows.
#[derive(Clone, Debug, PartialEq)]
pub struct BadgeOptions {
    pub style: BadgeStyle,
    /// Whose grade is the message, by id; `gradient` where there is no such
    /// yardstick.
    pub yardstick: Cow<'static, str>,
    /// Instead of `openness`; an empty one leaves the message alone.
    pub label: Option<String>,
    /// Which page it is for: its colors work on every one, and on a dark page
    /// the label stands out more with `Dark`.
    pub theme: Theme,
    /// Whether it carries what it was made from: the manifest's digest, and the
    /// versions of program and yardstick.
    pub metadata: bool,
}

impl Default for BadgeOptions {
    fn default() -> Self {
        BadgeOptions {
            style: BadgeStyle::default(),
            yardstick: Cow::Borrowed("gradient"),
            label: None,
            theme: Theme::Auto,
            metadata: true,
        }
    }
}

/// The badge of a report: an `svg` that stands alone. No ids, no style sheet,
/// no script, nothing from elsewhere; the same report gives the same bytes.
pub fn badge(report: &Report, options: &BadgeOptions) -> Element {
    let face = Face::new(report, options);
    let shape = Shape::new(options.style);
    let name = face.name();
    let label = Segment::new(face.label, face.label_fill, &shape);
    let mut message = Segment::new(face.message, face.fill, &shape);
    let strip = match options.style {
        BadgeStyle::Gradient => scale::width(face.of),
        _ => 0,
    };
    let start = label.width + strip;
    // Alone, it has the same space on both sides.
    let offset = if start > 0 { shape.inner } else { shape.outer };
    message.width += offset - shape.inner;
    let total = start + message.width;

    let mut b = Builder::new("svg");
    b.attr_number("width", total);
    b.attr_number("height", shape.height);
    let mut view_box = String::with_capacity(16);
    push(&mut view_box, "0 0 ");
    push_number(&mut view_box, total);
    view_box.push(' ');
    push_number(&mut view_box, shape.height);
    b.attr_made("viewBox", view_box);
    b.attr("role", "img");
    b.attr_made("aria-label", name.clone());
    b.open("title");
    b.made(name);
    b.close();
    if options.metadata {
        b.open("metadata");
        b.made(metadata(report, face.verdict));
        b.close();
    }
    if start > 0 {
        shape.path(&mut b, 0, start, face.label_fill, true, false);
    }
    shape.path(&mut b, start, message.width, face.fill, start == 0, true);
    if strip > 0 {
        scale::strip(&mut b, label.width, face.index, face.of, face.gated);
    }
    b.open("g");
    b.attr("font-family", "Verdana,DejaVu Sans,sans-serif");
    b.attr("font-size", "11");
    b.attr("text-anchor", "middle");
    b.attr("fill", WHITE);
    if shape.spacing > 0 {
        b.attr_number("letter-spacing", shape.spacing);
    }
    if label.width > 0 {
        label.draw(&mut b, shape.outer, &shape);
    }
    message.draw(&mut b, start + offset, &shape);
    b.finish()
}

/// What the badge of a report says, as a screen reader reads it: its gradient's
/// message, with `openness` before it.
pub fn badge_name(report: &Report) -> String {
    Face::new(report, &BadgeOptions::default()).name()
}

/// What a badge says, for those who draw their own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadgeWords {
    pub label: String,
    pub message: String,
    /// The ground of the message, as `#rrggbb`.
    pub color: &'static str,
    /// The ground of the label.
    pub label_color: &'static str,
}

/// The texts and colors of the badge of a report.
pub fn badge_words(report: &Report, options: &BadgeOptions) -> BadgeWords {
    let face = Face::new(report, options);
    BadgeWords {
        label: face.label,
        message: face.message,
        color: face.fill.color,
        label_color: face.label_fill.color,
    }
}

/// What there is to say, in whatever style.
struct Face<'r> {
    label: String,
    label_fill: Fill,
    message: String,
    fill: Fill,
    /// The place on the scale, where there is one.
    index: Option<u8>,
    of: u8,
    gated: bool,
    verdict: Option<&'r Verdict>,
}

impl<'r> Face<'r> {
    fn new(report: &'r Report, options: &BadgeOptions) -> Self {
        let other = match options.yardstick.as_ref() {
            "gradient" => None,
            id => report.verdict(id),
        };
        let mut face = Face {
            label: match (&options.label, other) {
                (Some(label), _) => one_line(label),
                (None, Some(verdict)) => ["openness · ", &*verdict.yardstick].concat(),
                (None, None) => "openness".to_owned(),
            },
            label_fill: match options.theme {
                Theme::Dark => color::LABEL_ON_DARK,
                _ => color::LABEL,
            },
            message: words::nothing(report).to_owned(),
            fill: color::UNKNOWN,
            index: None,
            of: 5,
            gated: false,
            verdict: other.or_else(|| report.verdict("gradient")),
        };
        if let Some(verdict) = other {
            let headline = one_line(&verdict.headline);
            if !headline.is_empty() {
                face.message = headline;
            }
            let (place, of) = verdict.steps();
            face.index = place.map(|place| place.min(of));
            face.of = of;
            if let Some(place) = face.index {
                face.fill = color::step(place, of);
            }
        } else if let Some(level) = &report.level {
            face.message = one_line(&words::level(level));
            face.fill = color::step(level.index, face.of);
            face.index = Some(level.index);
            face.gated = level.gated;
            // The strip shows the place; its badge has no room for figures.
            if let (Some(score), true) = (&report.score, options.style != BadgeStyle::Gradient) {
                push(&mut face.message, " · ");
                push(&mut face.message, &words::percent_text(score.total));
            }
        }
        face
    }

    /// The whole as a screen reader says it: with a comma where the eye sees a
    /// point.
    fn name(&self) -> String {
        let mut name = String::with_capacity(self.label.len() + self.message.len() + 2);
        push(&mut name, &self.label);
        if !name.is_empty() {
            push(&mut name, ": ");
        }
        let mut before = None;
        for c in self.message.chars() {
            match (before, c) {
                (Some(' '), '·') => {
                    name.pop();
                    name.push(',');
                }
                _ => name.push(c),
            }
            before = Some(c);
        }
        name
    }
}

/// Foreign text on one line, as SVG shows it: without blanks at its ends, and
/// one blank for many.
fn one_line(text: &str) -> String {
    // With room for what may come after it.
    let mut out = String::with_capacity(text.len() + 16);
    for c in shown(text).chars() {
        if c != ' ' || !(out.is_empty() || out.ends_with(' ')) {
            out.push(c);
        }
    }
    if out.ends_with(' ') {
        out.pop();
    }
    out
}

/// The measures of a style, in pixels.
struct Shape {
    height: u32,
    radius: u32,
    /// Of the text.
    baseline: &'static str,
    /// Between the text and the end of the badge, and towards the middle.
    outer: u32,
    inner: u32,
    spacing: u32,
}

impl Shape {
    fn new(style: BadgeStyle) -> Self {
        let flat = Shape {
            height: 20,
            radius: 3,
            baseline: "14",
            outer: 6,
            inner: 4,
            spacing: 0,
        };
        match style {
            BadgeStyle::Flat | BadgeStyle::Gradient => flat,
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
    fn path(&self, b: &mut Builder, x: u32, width: u32, fill: Fill, first: bool, last: bool) {
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
struct Segment {
    text: String,
    fill: Fill,
    /// Hundredths of a pixel.
    text_width: u32,
    /// Pixels, with the space around the text; 0 where there is none.
    width: u32,
}

impl Segment {
    fn new(text: String, fill: Fill, shape: &Shape) -> Self {
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
    fn draw(self, b: &mut Builder, x: u32, shape: &Shape) {
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

/// What the badge was made from, as JSON: so that it can be checked against a
/// manifest. Every value is the program's own and needs no escapes.
fn metadata(report: &Report, verdict: Option<&Verdict>) -> String {
    let mut out = String::from(concat!(
        "{\"program\":\"openness-badge ",
        env!("CARGO_PKG_VERSION")
    ));
    let mut member = |key: &str, value: &str| {
        push(&mut out, key);
        push(&mut out, value);
    };
    if let Some(digest) = &report.digest {
        member("\",\"digest\":\"", digest);
    }
    if let Some(verdict) = verdict {
        member("\",\"yardstick\":\"", &verdict.yardstick);
        member("\",\"criteria\":\"", &verdict.version);
    }
    member("\"}", "");
    out
}
