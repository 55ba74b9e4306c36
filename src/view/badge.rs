//! The badge: label and message, usable wherever a badge of shields.io is.

mod face;
mod shape;
mod squares;
mod strip;

use std::borrow::Cow;

use super::builder::Builder;
use super::color::WHITE;
use super::words::{push, push_number};
use super::{Element, Theme};
use crate::grade::Glance;
use crate::manifest::words::words;
use crate::report::{Report, Verdict};
use crate::words::{BadgeWord, Language, LevelWord};
use face::Face;
use shape::{Segment, Shape};

words! {
    /// What a badge looks like.
    #[derive(Default)]
    BadgeStyle {
        /// The label, the steps of the scale with the place marked, its name.
        #[default]
        Gradient = "gradient",
        /// 20 px high, with round corners.
        Flat = "flat",
        /// 20 px high, with square corners.
        Square = "square",
        /// 28 px high, in upper-case letters.
        Large = "large",
        /// The label, a small square for each requirement of the yardstick, the
        /// grade.
        Pieces = "pieces",
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
    /// Whether the score stands beside the level: `62 %`, or `≥ 62 %` where not
    /// all is stated. Only beside a level of the gradient, and only where at
    /// least half of what the score counts is stated.
    pub score: bool,
    /// Which page it is for: its colors work on every one, and on a dark page
    /// the label stands out more with `Dark`.
    pub theme: Theme,
    /// Whether it carries what it was made from: the manifest's digest, and the
    /// versions of program and yardstick.
    pub metadata: bool,
    /// What its own words are in; those of the report are in its language.
    pub language: Language,
}

impl Default for BadgeOptions {
    fn default() -> Self {
        BadgeOptions {
            style: BadgeStyle::default(),
            yardstick: Cow::Borrowed("gradient"),
            label: None,
            score: false,
            theme: Theme::Auto,
            metadata: true,
            language: Language::ENGLISH,
        }
    }
}

/// The badge of a report: an `svg` that stands alone. No ids, no style sheet,
/// no script, nothing from elsewhere; the same report gives the same bytes.
pub fn badge(report: &Report, options: &BadgeOptions) -> Element {
    let face = Face::new(report, options);
    let metadata = options
        .metadata
        .then(|| metadata(report, face.verdict, options.language));
    if options.style != BadgeStyle::Pieces {
        return level_badge(&face, options, metadata);
    }
    let requirements = face.requirements();
    let squares = Middle {
        width: squares::width(requirements),
        draw: &|b, x| squares::squares(b, x, requirements),
    };
    drawn(&face, options, metadata, &squares)
}

/// The badge of the level of a manifest with this name: the same as [`badge`] draws of
/// its report where no other yardstick is asked for, no picture of its requirements,
/// and no metadata.
pub(crate) fn quick_badge(name: &str, glance: &Glance, options: &BadgeOptions) -> Element {
    let Glance { level, score, .. } = glance;
    let nothing = options.language.text(LevelWord::NotStated);
    let face = Face::of_level(
        Some(name),
        true,
        level.as_ref(),
        Some(score),
        nothing,
        options,
    );
    level_badge(&face, options, None)
}

/// With the scale in the middle, or nothing.
fn level_badge(face: &Face, options: &BadgeOptions, metadata: Option<String>) -> Element {
    let is_strip = options.style == BadgeStyle::Gradient;
    let strip = Middle {
        width: if is_strip { strip::width(face.of) } else { 0 },
        draw: &|b, x| {
            if is_strip {
                strip::strip(b, x, face.place, face.of, face.gated);
            }
        },
    };
    drawn(face, options, metadata, &strip)
}

/// The picture between label and message.
struct Middle<'m> {
    /// In pixels.
    width: u32,
    /// Draws it from a left end on.
    draw: &'m dyn Fn(&mut Builder, u32),
}

fn drawn(
    face: &Face,
    options: &BadgeOptions,
    metadata: Option<String>,
    middle: &Middle,
) -> Element {
    let shape = Shape::new(options.style);
    let name = face.name();
    let label = Segment::new(face.label.clone(), face.label_fill, &shape);
    let mut message = Segment::new(face.message.clone(), face.fill, &shape);
    let start = label.width + middle.width;
    // Alone, it has the same space on both sides.
    let offset = if start > 0 { shape.inner } else { shape.outer };
    message.width += offset - shape.inner;
    let total = start + message.width;

    let mut b = Builder::new("svg", options.language);
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
    if let Some(metadata) = metadata {
        b.open("metadata");
        b.made(metadata);
        b.close();
    }
    if start > 0 {
        shape.path(&mut b, 0, start, face.label_fill, true, false);
    }
    shape.path(&mut b, start, message.width, face.fill, start == 0, true);
    (middle.draw)(&mut b, label.width);
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

/// What the badge of a report is called, as a screen reader reads it: `Pythia
/// 12B, openness: fully open (self-assessed)`.
pub fn badge_name(report: &Report, options: &BadgeOptions) -> String {
    Face::new(report, options).name()
}

/// A label as every badge shows it: on one line and not without end.
pub fn badge_label(label: &str) -> String {
    face::label(label)
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

/// The default badge in one line of text: `openness: downloadable, gated`.
pub fn badge_line(report: &Report, language: Language) -> String {
    let options = BadgeOptions {
        language,
        ..BadgeOptions::default()
    };
    let BadgeWords { label, message, .. } = badge_words(report, &options);
    language.say(BadgeWord::Line, &[("label", &label), ("message", &message)])
}

/// What the badge was made from, as JSON: so that it can be checked against a
/// manifest. Every value is the program's own and needs no escapes.
fn metadata(report: &Report, verdict: Option<&Verdict>, language: Language) -> String {
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
    if language != Language::ENGLISH {
        member("\",\"language\":\"", language.tag());
    }
    member("\"}", "");
    out
}
