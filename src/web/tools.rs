//! The module of what few readers of a page ask for: Markdown, cards, charts.
//!
//! Each takes reports as the core gives them, plain objects, so that nothing in here
//! reads a text, and the tag of the language that they are in. `undefined` where what is
//! given is no report.

#![expect(
    clippy::too_many_arguments,
    reason = "from JavaScript each is a value of its own: an object would take code to be read"
)]

use wasm_bindgen::prelude::*;

use super::languages::language as spoken;
use crate::report::Report;
use crate::view::{self, BadgeOptions, Placed};
use crate::write;

/// The breakdown as Markdown text, for a reader and with the addresses in it: see
/// [`write::MarkdownOptions`]. What is not known falls back to the default.
#[wasm_bindgen]
pub fn markdown(
    report: JsValue,
    badge: &JsValue,
    link: &JsValue,
    reader: &JsValue,
    what: &JsValue,
    dark: &JsValue,
    base: &JsValue,
    language: &JsValue,
) -> JsValue {
    let word = |value: &JsValue| value.as_string().unwrap_or_default();
    let [badge, dark, link, base] = [badge, dark, link, base].map(JsValue::as_string);
    let options = write::MarkdownOptions {
        reader: write::Reader::from_word(&word(reader)).unwrap_or_default(),
        what: write::What::from_word(&word(what)).unwrap_or_default(),
        badge: badge.as_deref(),
        dark: dark.as_deref(),
        link: link.as_deref(),
        base: base.as_deref(),
    };
    let look = BadgeOptions {
        language: spoken(language),
        ..BadgeOptions::default()
    };
    of_report(report, |report| write::markdown(report, &look, &options))
}

/// The card, the picture for links to a system, as SVG text.
#[wasm_bindgen]
pub fn card(report: JsValue, theme: &JsValue, language: &JsValue) -> JsValue {
    let (theme, language) = (super::theme(theme), spoken(language));
    of_report(report, |report| {
        write::markup(&view::card(report, theme, language))
    })
}

/// Systems on the gradient, from an array of reports: as an SVG that stands alone
/// where a `picture` is asked for, else as HTML. Reports on nothing are left out.
#[wasm_bindgen]
pub fn chart(reports: JsValue, theme: &JsValue, picture: bool, language: &JsValue) -> JsValue {
    let language = spoken(language);
    let Ok(reports) = serde_wasm_bindgen::from_value::<Vec<Report>>(reports) else {
        return JsValue::UNDEFINED;
    };
    let placed = reports.iter();
    let placed = placed.filter_map(|report| Placed::of(report, None, language));
    let placed: Vec<Placed> = placed.collect();
    let draw = if picture {
        view::chart_picture
    } else {
        view::chart
    };
    write::markup(&draw(&placed, super::theme(theme), language)).into()
}

fn of_report(report: JsValue, write: impl FnOnce(&Report) -> String) -> JsValue {
    match serde_wasm_bindgen::from_value(report) {
        Ok(report) => write(&report).into(),
        Err(_) => JsValue::UNDEFINED,
    }
}
