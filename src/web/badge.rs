//! The module of the first paint: the quick reader, licenses, level, score, badge.

use wasm_bindgen::prelude::*;

use crate::grade;
use crate::read;
use crate::view::{self, BadgeOptions, BadgeStyle};
use crate::words::Language;

#[wasm_bindgen]
pub fn paint(text: &JsValue, style: &JsValue, label: &JsValue, score: bool) -> JsValue {
    let text = text.as_string().unwrap_or_default();
    let Some(quick) = read::quick(&text) else {
        return JsValue::UNDEFINED;
    };
    let report = grade::glance(Some(quick.name), &quick.facts, Language::ENGLISH);
    let default = BadgeOptions::default();
    let options = BadgeOptions {
        style: style
            .as_string()
            .and_then(|style| BadgeStyle::from_word(&style))
            .unwrap_or(default.style),
        label: label.as_string(),
        score,
        metadata: false,
        ..default
    };
    super::paint::paint(&report, &view::badge(&report, &options)).into()
}
