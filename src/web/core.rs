//! The module that a page loads when somebody wants more than the badge: reports of
//! manifests, badges, breakdowns, and the element's DOM writer.
//!
//! Of texts nothing lives on between two calls: whoever asks gives the text again, the
//! day on which it is read, as `YYYY-MM-DD` (with anything else no date is in the
//! future), and the tag of a language that was learned (`languages.rs`; with anything
//! else it is spoken of in English).
//!
//! Two modules have these functions. `core` reads the openness manifest alone, and
//! answers `undefined` where a text may be anything else; `formats` reads every format
//! and always answers.

#![expect(
    clippy::too_many_arguments,
    reason = "from JavaScript each is a value of its own: an object would take code to be read"
)]

use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;

pub use super::panel::Panel;

use super::languages::language as spoken;
use crate::report::Report;
use crate::view::{self, BadgeOptions, BadgeStyle, BreakdownOptions};
use crate::words::Language;
use crate::write;

// Strings go and come as values of JavaScript: as Rust's own each would cost the
// glue a ladder of allocations and their undoing.

/// The report as a plain object; absent facts are absent keys. Columns count UTF-16
/// code units.
#[wasm_bindgen]
pub fn report(text: &JsValue, today: &JsValue, language: &JsValue) -> JsValue {
    let plain = Serializer::new().serialize_maps_as_objects(true);
    // Nothing in a report is beyond JavaScript.
    let object = |report: Report| report.serialize(&plain).unwrap_or_default();
    of_text(text, today, spoken(language)).map_or(JsValue::UNDEFINED, object)
}

/// The badge and what is to be told of it, as JSON (see `paint.rs`); `null` where
/// the text has no manifest, or an error in it: the report says which. What is not
/// known of the options falls back to the default.
#[wasm_bindgen]
pub fn paint(
    text: &JsValue,
    today: &JsValue,
    language: &JsValue,
    yardstick: &JsValue,
    style: &JsValue,
    label: &JsValue,
    score: bool,
) -> JsValue {
    let language = spoken(language);
    let options = badge_options(yardstick, style, label, score, language);
    drawn(text, today, language, |report| match report.has_errors() {
        true => None,
        false => write::paint(report, &options),
    })
}

/// The badge as SVG text, with what it was made from where `metadata` is asked for;
/// `null` where the text has no manifest.
#[wasm_bindgen]
pub fn badge(
    text: &JsValue,
    today: &JsValue,
    language: &JsValue,
    yardstick: &JsValue,
    style: &JsValue,
    label: &JsValue,
    score: bool,
    metadata: bool,
) -> JsValue {
    let language = spoken(language);
    let options = BadgeOptions {
        metadata,
        ..badge_options(yardstick, style, label, score, language)
    };
    let svg = |report: &Report| write::markup(&view::badge(report, &options));
    drawn(text, today, language, |report| {
        report.is_assessed().then(|| svg(report))
    })
}

/// The breakdown as HTML text, with its first heading on the level `heading`; 0 is
/// the default. What is not known falls back to that too. `null` where the text has
/// no manifest.
#[wasm_bindgen]
pub fn html(
    text: &JsValue,
    today: &JsValue,
    language: &JsValue,
    yardstick: &JsValue,
    theme: &JsValue,
    heading: u8,
) -> JsValue {
    let language = spoken(language);
    let mut options = breakdown_options(yardstick, theme, language);
    if heading > 0 {
        options.heading = heading;
    }
    let html = |report: &Report| write::markup(&view::breakdown(report, &options));
    drawn(text, today, language, |report| {
        report.is_assessed().then(|| html(report))
    })
}

/// The style sheet of the element's shadow tree.
#[wasm_bindgen]
pub fn sheet() -> JsValue {
    [super::panel::SHEET, view::style::SHEET].concat().into()
}

/// What is drawn of a text; `null` where nothing is, `undefined` where the text is for
/// another module.
fn drawn(
    text: &JsValue,
    today: &JsValue,
    language: Language,
    draw: impl FnOnce(&Report) -> Option<String>,
) -> JsValue {
    match of_text(text, today, language) {
        Some(report) => draw(&report).map_or(JsValue::NULL, Into::into),
        None => JsValue::UNDEFINED,
    }
}

/// The report of a text, if it is not for another module.
pub(super) fn of_text(text: &JsValue, today: &JsValue, language: Language) -> Option<Report> {
    let options = super::options(today, language);
    let text = text.as_string().unwrap_or_default();
    #[cfg(feature = "full")]
    return Some(crate::report(&text, &options));
    #[cfg(not(feature = "full"))]
    crate::report_alone(&text, &options)
}

pub(super) fn badge_options(
    yardstick: &JsValue,
    style: &JsValue,
    label: &JsValue,
    score: bool,
    language: Language,
) -> BadgeOptions {
    let default = BadgeOptions::default();
    let style = style
        .as_string()
        .and_then(|style| BadgeStyle::from_word(&style));
    BadgeOptions {
        style: style.unwrap_or(default.style),
        yardstick: yardstick.as_string().map_or(default.yardstick, Into::into),
        label: label.as_string(),
        score,
        metadata: false,
        language,
        ..default
    }
}

pub(super) fn breakdown_options(
    yardstick: &JsValue,
    theme: &JsValue,
    language: Language,
) -> BreakdownOptions {
    let default = BreakdownOptions::default();
    BreakdownOptions {
        theme: super::theme(theme),
        yardstick: yardstick.as_string().map_or(default.yardstick, Into::into),
        language,
        ..default
    }
}
