//! The module that a page loads when somebody wants a PNG: SVG text to PNG.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::prelude::*;

use crate::write::{self, PngOptions};

/// Draws an SVG that the other module has written: the file's bytes, width and
/// height in pixels, and the characters in whose place a box stands.
///
/// # Errors
///
/// Throws the sentence that says why there is no PNG.
#[wasm_bindgen]
pub fn png(svg: &JsValue, scale: u8) -> Result<Array, JsValue> {
    let options = PngOptions::at(scale);
    let drawn = write::png(&svg.as_string().unwrap_or_default(), &options)
        .map_err(|error| JsValue::from(error.to_string()))?;
    let missing = drawn.missing.iter().collect::<String>();
    Ok(Array::of4(
        &Uint8Array::from(drawn.bytes.as_slice()),
        &drawn.width.into(),
        &drawn.height.into(),
        &missing.into(),
    ))
}
