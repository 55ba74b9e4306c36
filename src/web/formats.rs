//! The module for texts in other formats: all that the core has ([`super::core`]), with
//! the readers of every format, and what manifests can be written as.

use wasm_bindgen::prelude::*;

use crate::{read, write};

/// A text in any format as another: an openness manifest as `yaml`, `json` or in its
/// `canonical` form, or a model file of the Model Openness Framework (`mof`), of a
/// system with this name where one is given. `undefined` where the text has no
/// manifest, and of another word.
#[wasm_bindgen]
pub fn convert(text: &JsValue, today: &JsValue, format: &JsValue, name: &JsValue) -> JsValue {
    let text = text.as_string().unwrap_or_default();
    let options = read::Options {
        today: super::options(today).today,
        file_name: None,
    };
    let Some(mut manifest) = read::read(&text, &options).manifest else {
        return JsValue::UNDEFINED;
    };
    let system = &mut manifest.system;
    system.name = name.as_string().or(system.name.take());
    match format.as_string().as_deref() {
        Some("yaml") => write::manifest_yaml(&manifest).into(),
        Some("json") => write::manifest_json(&manifest).into(),
        Some("canonical") => manifest.canonical().into(),
        Some("mof") => write::mof_yaml(&manifest).into(),
        _ => JsValue::UNDEFINED,
    }
}
