//! The badge: label and message, usable wherever a badge of shields.io is.

use std::borrow::Cow;

use super::color::{self, Fill};
use super::text_width::{is_estimated, width};
use super::{Element, scale, upper, words};
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
            metadata: true,
        }
    }
}

/// The badge of a report: an `svg` that stands alone. No ids, no style sheet,
/// no script, nothing from elsewhere; the same report gives the same bytes.
pub fn badge(report: &Report, options: &BadgeOptions) -> Element {
    let face = Face::new(report, options);
    let shape = Shape::new(options.style);
    let label = Segment::new(&face.label, face.label_fill, &shape);
    let mut message = Segment::new(&face.message, face.fill, &shape);
    let strip = match options.style {
        BadgeStyle::Gradient => scale::width(face.of),
        _ => 0,
    };
    let start = label.width + strip;
    // Alone, it has the same space on both sides.
    let offset = if start > 0 { shape.inner } else { shape.outer };
    message.width += offset - shape.inner;
    let total = start + message.width;
    let name = face.name();

    let mut svg = Element::new("svg")
        .with("width", words::number(total))
        .with("height", words::number(shape.height))
        .with(
            "viewBox",
            [
                "0 0 ",
                &words::number(total),
                " ",
                &words::number(shape.height),
            ]
            .concat(),
        )
        .with("role", "img")
        .with("aria-label", name.clone())
        .child(Element::new("title").text(name));
    if options.metadata {
        svg = svg.child(Element::new("metadata").text(metadata(report, face.verdict)));
    }
    if start > 0 {
        svg = svg.child(shape.path(0, start, face.label_fill, true, false));
    }
    svg = svg.child(shape.path(start, message.width, face.fill, start == 0, true));
    if strip > 0 {
        svg = svg.child(scale::strip(label.width, face.index, face.of, face.gated));
    }
    let mut texts = Element::new("g")
        .with("font-family", "Verdana,Geneva,DejaVu Sans,sans-serif")
        .with("font-size", "11")
        .with("text-anchor", "middle")
        .with("fill", "#fff");
    if shape.spacing > 0 {
        texts = texts.with("letter-spacing", words::number(shape.spacing));
    }
    if label.width > 0 {
        texts = texts.child(label.element(shape.outer, &shape));
    }
    svg.child(texts.child(message.element(start + offset, &shape)))
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
                (None, Some(verdict)) => ["openness · ", verdict.yardstick].concat(),
                (None, None) => "openness".to_owned(),
            },
            label_fill: color::LABEL,
            message: words::nothing(report).to_owned(),
            fill: color::UNKNOWN,
            index: None,
            of: 5,
            gated: false,
            verdict: other.or_else(|| report.verdict("gradient")),
        };
        if let Some(verdict) = other {
            face.message = one_line(&verdict.headline);
            face.fill = color::step(verdict.index, verdict.of);
            face.index = Some(verdict.index.min(verdict.of));
            face.of = verdict.of;
        } else if let Some(level) = &report.level {
            face.message = words::level(level);
            face.fill = color::step(level.index, face.of);
            face.index = Some(level.index);
            face.gated = level.gated;
            // The strip shows the place; its badge has no room for figures.
            if let (Some(score), true) = (&report.score, options.style != BadgeStyle::Gradient) {
                face.message.push_str(" · ");
                face.message.push_str(&words::percent_text(score.total));
            }
        }
        face
    }

    /// The whole as a screen reader says it.
    fn name(&self) -> String {
        let message = self.message.replace(" · ", ", ");
        if self.label.is_empty() {
            message
        } else {
            [&self.label, ": ", &message].concat()
        }
    }
}

/// Foreign text on one line, as SVG shows it: without blanks at its ends, and
/// one blank for many.
fn one_line(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in shown(text).split(' ').filter(|word| !word.is_empty()) {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}

/// The measures of a style, in pixels.
struct Shape {
    height: u32,
    radius: u32,
    baseline: u32,
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
            baseline: 14,
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
                baseline: 18,
                outer: 12,
                inner: 10,
                spacing: 1,
            },
        }
    }

    /// A surface from the top to the bottom, its outer corners rounded.
    fn path(&self, x: u32, width: u32, fill: Fill, first: bool, last: bool) -> Element {
        // A line is drawn around its path's middle: half a pixel inwards.
        let (inset, edge) = match fill.edge {
            Some(edge) => (5, edge),
            None => (0, ""),
        };
        let mut d = String::with_capacity(64);
        let radius = (self.radius * 10).saturating_sub(inset);
        let (left, right) = (
            if first { radius } else { 0 },
            if last { radius } else { 0 },
        );
        let (across, down) = (width * 10 - 2 * inset, self.height * 10 - 2 * inset);
        push(&mut d, 'M', &[x * 10 + inset + left, inset]);
        push(&mut d, 'h', &[across - left - right]);
        corner(&mut d, right, "", "");
        push(&mut d, 'v', &[down - 2 * right]);
        corner(&mut d, right, "-", "");
        push(&mut d, 'H', &[x * 10 + inset + left]);
        corner(&mut d, left, "-", "-");
        if left > 0 {
            push(&mut d, 'V', &[inset + left]);
            corner(&mut d, left, "", "-");
        }
        d.push('z');
        let path = Element::new("path").with("fill", fill.color).with("d", d);
        if fill.edge.is_some() {
            path.with("stroke", edge)
        } else {
            path
        }
    }
}

/// A quarter of a circle; nothing where there is no radius.
fn corner(d: &mut String, radius: u32, x: &str, y: &str) {
    if radius > 0 {
        let r = words::tenths(radius);
        for part in ["a", &r, " ", &r, " 0 0 1 ", x, &r, " ", y, &r] {
            d.push_str(part);
        }
    }
}

/// A path's command with its numbers, given in tenths.
fn push(d: &mut String, command: char, numbers: &[u32]) {
    d.push(command);
    for (i, number) in numbers.iter().enumerate() {
        if i > 0 {
            d.push(' ');
        }
        d.push_str(&words::tenths(*number));
    }
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
    fn new(text: &str, fill: Fill, shape: &Shape) -> Self {
        let text = if shape.spacing > 0 {
            upper::upper(text)
        } else {
            text.to_owned()
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
    fn element(self, x: u32, shape: &Shape) -> Element {
        let tenths = (self.text_width + 5) / 10;
        let mut text = Element::new("text")
            .with("x", words::tenths(x * 10 + tenths / 2))
            .with("y", words::number(shape.baseline))
            .with("textLength", words::tenths(tenths));
        // Scripts whose letters join must not be pulled apart.
        if is_estimated(&self.text) {
            text = text.with("lengthAdjust", "spacingAndGlyphs");
        }
        if self.fill.text != "#fff" {
            text = text.with("fill", self.fill.text);
        }
        text.text(self.text)
    }
}

/// What the badge was made from, as JSON: so that it can be checked against a
/// manifest. Every value is the program's own and needs no escapes.
fn metadata(report: &Report, verdict: Option<&Verdict>) -> String {
    let mut out = String::from("{\"program\":\"openness-badge ");
    out.push_str(env!("CARGO_PKG_VERSION"));
    if let Some(digest) = &report.digest {
        out.push_str("\",\"digest\":\"");
        out.push_str(digest);
    }
    if let Some(verdict) = verdict {
        for part in [
            "\",\"yardstick\":\"",
            verdict.yardstick,
            "\",\"criteria\":\"",
            verdict.version,
        ] {
            out.push_str(part);
        }
    }
    out.push_str("\"}");
    out
}
