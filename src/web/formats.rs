//! The module for texts in other formats: what the core needs to report on them.

use wasm_bindgen::prelude::*;

use crate::{handover, read, write};

/// Reads a text in any format, and gives what the core takes as `handed`.
#[wasm_bindgen]
pub fn hand(text: &JsValue, today: &JsValue) -> JsValue {
    let text = text.as_string().unwrap_or_default();
    handover::hand_over(&text, &super::options(today)).into()
}

/// A text in any format as another: an openness manifest as `yaml` or `json`, or a
/// model file of the Model Openness Framework (`mof`). `undefined` where the text
/// has no manifest, and of another word.
#[wasm_bindgen]
pub fn convert(text: &JsValue, today: &JsValue, format: &JsValue) -> JsValue {
    let text = text.as_string().unwrap_or_default();
    let options = read::Options {
        today: super::options(today).today,
        file_name: None,
    };
    let Some(manifest) = read::read(&text, &options).manifest else {
        return JsValue::UNDEFINED;
    };
    match format.as_string().as_deref() {
        Some("yaml") => write::manifest_yaml(&manifest).into(),
        Some("json") => write::manifest_json(&manifest).into(),
        Some("mof") => write::mof_yaml(&manifest).into(),
        _ => JsValue::UNDEFINED,
    }
}
