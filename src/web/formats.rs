//! The module for texts in other formats: what the core needs to report on them.

use wasm_bindgen::prelude::*;

use crate::handover;

/// Reads a text in any format, and gives what the core takes as `handed`.
#[wasm_bindgen]
pub fn hand(text: &JsValue, today: &JsValue) -> JsValue {
    let text = text.as_string().unwrap_or_default();
    handover::hand_over(&text, &super::options(today)).into()
}
