//! The module of what few readers of a page ask for: Markdown, cards, charts.
//!
//! Each takes reports as the core gives them, plain objects, so that nothing in here
//! reads a text. `undefined` where what is given is no report.

use wasm_bindgen::prelude::*;

use crate::report::Report;
use crate::view::{self, BadgeOptions, Placed};
use crate::write;

/// The breakdown as Markdown text, with the address of the badge's picture and of
/// what it links to.
#[wasm_bindgen]
pub fn markdown(report: JsValue, badge: &JsValue, link: &JsValue) -> JsValue {
    let (badge, link) = (badge.as_string(), link.as_string());
    let addresses = write::Addresses {
        badge: badge.as_deref(),
        link: link.as_deref(),
        ..write::Addresses::default()
    };
    let options = BadgeOptions {
        language: super::LANGUAGE,
        ..BadgeOptions::default()
    };
    of_report(report, |report| {
        write::markdown(report, &options, addresses)
    })
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
