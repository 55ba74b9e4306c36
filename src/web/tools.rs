//! The module of what few readers of a page ask for: Markdown, cards, charts.
//!
//! Each takes reports as the core gives them, plain objects, so that nothing in here
//! reads a text. `undefined` where what is given is no report.

use wasm_bindgen::prelude::*;

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
        language: super::LANGUAGE,
        ..BadgeOptions::default()
    };
    of_report(report, |report| write::markdown(report, &look, &options))
}

/// The card, the picture for links to a system, as SVG text.
#[wasm_bindgen]
pub fn card(report: JsValue, theme: &JsValue) -> JsValue {
    let theme = super::theme(theme);
    of_report(report, |report| {
        write::markup(&view::card(report, theme, super::LANGUAGE))
    })
}

/// Systems on the gradient, from an array of reports: as an SVG that stands alone
/// where a `picture` is asked for, else as HTML. Reports on nothing are left out.
#[wasm_bindgen]
pub fn chart(reports: JsValue, theme: &JsValue, picture: bool) -> JsValue {
    let Ok(reports) = serde_wasm_bindgen::from_value::<Vec<Report>>(reports) else {
        return JsValue::UNDEFINED;
    };
    let placed = reports.iter();
    let placed = placed.filter_map(|report| Placed::of(report, None, super::LANGUAGE));
    let placed: Vec<Placed> = placed.collect();
    let draw = if picture {
        view::chart_picture
    } else {
        view::chart
    };
    write::markup(&draw(&placed, super::theme(theme), super::LANGUAGE)).into()
}

fn of_report(report: JsValue, write: impl FnOnce(&Report) -> String) -> JsValue {
    match serde_wasm_bindgen::from_value(report) {
        Ok(report) => write(&report).into(),
        Err(_) => JsValue::UNDEFINED,
    }
}
