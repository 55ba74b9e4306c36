//! The module for texts in other formats: all that the core has ([`super::core`]), with
//! the readers of every format, what manifests can be written as, and what the form and
//! the editor of the site's checker ask for.

#![expect(
    clippy::too_many_arguments,
    reason = "from JavaScript each is a value of its own: an object would take code to be read"
)]

use js_sys::Array;
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;

use super::core::badge_options;
use super::languages::language as spoken;
use crate::form::{self, Value};
use crate::report::Report;
use crate::verify::{Compared, Found};
use crate::view::{self, BadgeOptions, Theme};
use crate::words::Language;
use crate::write::{MarkdownOptions, Metadata, Reader, Themed, What};
use crate::{editor, read, write};

/// A text in any format as another: an openness manifest as `yaml`, `json` or in its
/// `canonical` form, or a model file of the Model Openness Framework (`mof`), of a
/// system with this name where one is given. `undefined` where the text has no
/// manifest, and of another word.
#[wasm_bindgen]
pub fn convert(text: &JsValue, today: &JsValue, format: &JsValue, name: &JsValue) -> JsValue {
    let text = text.as_string().unwrap_or_default();
    let Some(mut manifest) = read::read(&text, &options(today)).manifest else {
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

/// The report of a text and its badge by one reading: `report` and `svg`, which is
/// absent where there is no manifest.
#[wasm_bindgen]
pub fn checked(
    text: &JsValue,
    today: &JsValue,
    language: &JsValue,
    yardstick: &JsValue,
    style: &JsValue,
    label: &JsValue,
    score: bool,
    dark: bool,
) -> JsValue {
    #[derive(Serialize)]
    struct Checked {
        svg: Option<String>,
        report: Report,
    }
    let language = spoken(language);
    let report = super::core::of_text(text, today, language);
    let options = look(yardstick, style, label, score, dark, language);
    let svg = |report: &Report| write::markup(&view::badge(report, &options));
    plain(&report.map(|report| Checked {
        svg: report.is_assessed().then(|| svg(&report)),
        report,
    }))
}

/// The badge for dark pages or for light ones, as SVG text with what it was made from;
/// `null` where the text has no manifest.
#[wasm_bindgen]
pub fn picture(
    text: &JsValue,
    today: &JsValue,
    language: &JsValue,
    yardstick: &JsValue,
    style: &JsValue,
    label: &JsValue,
    score: bool,
    dark: bool,
) -> JsValue {
    let language = spoken(language);
    let options = look(yardstick, style, label, score, dark, language);
    match super::core::of_text(text, today, language) {
        Some(report) if report.is_assessed() => {
            write::markup(&view::badge(&report, &options)).into()
        }
        _ => JsValue::NULL,
    }
}

fn look(
    yardstick: &JsValue,
    style: &JsValue,
    label: &JsValue,
    score: bool,
    dark: bool,
    language: Language,
) -> BadgeOptions {
    BadgeOptions {
        metadata: true,
        theme: if dark { Theme::Dark } else { Theme::Light },
        ..badge_options(yardstick, style, label, score, language)
    }
}

/// What a reader of README files takes: `png` where it shows no SVG, and `themed`, how it
/// chooses the picture for dark pages (`picture`, `fragments`), absent where it does not.
/// `undefined` where this is no reader's word.
#[wasm_bindgen]
pub fn reader(word: &JsValue) -> JsValue {
    #[derive(Serialize)]
    struct Takes {
        png: bool,
        themed: Option<&'static str>,
    }
    let reader = Reader::from_word(&word.as_string().unwrap_or_default());
    plain(&reader.map(|reader| Takes {
        png: reader.takes_png(),
        themed: reader.themed().map(|themed| match themed {
            Themed::Picture => "picture",
            Themed::Fragments => "fragments",
        }),
    }))
}

/// The line with a badge of this name and size for a reader of README files, with its
/// addresses: of the picture, of that for dark pages, of what it leads to, and of the
/// folder where relative ones begin.
#[wasm_bindgen]
pub fn line(word: &JsValue, name: &JsValue, width: u32, height: u32, addresses: &Array) -> JsValue {
    let word = word.as_string().unwrap_or_default();
    let addresses: Vec<Option<String>> = addresses.iter().map(|value| value.as_string()).collect();
    let address = |at: usize| addresses.get(at).and_then(Option::as_deref);
    let options = MarkdownOptions {
        reader: Reader::from_word(&word).unwrap_or_default(),
        badge: address(0),
        dark: address(1),
        link: address(2),
        base: address(3),
        what: What::Badge,
    };
    let name = name.as_string().unwrap_or_default();
    write::markdown_line(&name, [width, height], &options).into()
}

/// What a text says in the places of a form ([`form::Filled`]); `undefined` where it has
/// no manifest.
#[wasm_bindgen]
pub fn form(text: &JsValue, today: &JsValue) -> JsValue {
    let text = text.as_string().unwrap_or_default();
    plain(&form::form(&text, &options(today)))
}

/// A text in any format as a manifest that the form can change.
#[wasm_bindgen]
pub fn manifest(text: &JsValue, today: &JsValue) -> JsValue {
    let text = text.as_string().unwrap_or_default();
    form::as_manifest(&text, &options(today)).into()
}

/// The text with another value at a place, by its keys: a string, an array of strings, a
/// truth value, or nothing. `undefined` where it cannot be changed there alone.
#[wasm_bindgen]
pub fn put(text: &JsValue, today: &JsValue, path: &Array, value: &JsValue) -> JsValue {
    let text = text.as_string().unwrap_or_default();
    let path: Vec<String> = path.iter().filter_map(|key| key.as_string()).collect();
    let path: Vec<&str> = path.iter().map(String::as_str).collect();
    let value = if let Some(text) = value.as_string() {
        Value::Text(text)
    } else if let Some(flag) = value.as_bool() {
        Value::Flag(flag)
    } else if let Some(items) = value.dyn_ref::<Array>() {
        Value::List(items.iter().filter_map(|item| item.as_string()).collect())
    } else {
        Value::Nothing
    };
    let put = form::put(&text, &path, &value, &options(today));
    put.map_or(JsValue::UNDEFINED, Into::into)
}

/// What is being written behind this part of a line, which counts from 0: `path` and
/// `key`. `undefined` where that is no place of a manifest in YAML.
#[wasm_bindgen]
pub fn place(text: &JsValue, line: u32, before: &JsValue) -> JsValue {
    let text = text.as_string().unwrap_or_default();
    let at = before.as_string().unwrap_or_default().len();
    let shape = editor::Shape::of(&text);
    plain(&editor::place(shape, &text, line as usize, at))
}

/// Every badge of a text that one from outside can be, as SVG text: in the language that
/// it says it is in, of its metadata and its name, or `undefined` where it says none. `undefined` where the text has no
/// manifest.
#[wasm_bindgen]
pub fn drawings(
    text: &JsValue,
    today: &JsValue,
    language: &JsValue,
    metadata: &JsValue,
    name: &JsValue,
) -> JsValue {
    let language = spoken(language);
    match super::core::of_text(text, today, language) {
        Some(report) if report.is_assessed() => {
            let all = found(metadata, name, &JsValue::UNDEFINED, language).drawings(&report);
            let all = all.into_iter().map(|drawing| JsValue::from(drawing.svg));
            all.collect::<Array>().into()
        }
        _ => JsValue::UNDEFINED,
    }
}

/// What there is to be said of a badge in the language of its reader, once it has been
/// compared with the drawings, which are in the language of the badge: the
/// place of the one that it is, or `undefined`, and whether some character of theirs is
/// not in the embedded font. `word`, `message`, and `label` where that is the author's
/// own. `undefined` where the text has no manifest.
#[wasm_bindgen]
pub fn verdict(
    text: &JsValue,
    today: &JsValue,
    language: &JsValue,
    reader: &JsValue,
    metadata: &JsValue,
    name: &JsValue,
    fonts: &JsValue,
    is: Option<usize>,
    needs_fonts: bool,
) -> JsValue {
    let language = spoken(language);
    let report = super::core::of_text(text, today, language).filter(Report::is_assessed);
    let told = |report: Report| {
        let found = found(metadata, name, fonts, language);
        let is = is.and_then(|at| found.looks(&report).into_iter().nth(at));
        let compared = Compared { is, needs_fonts };
        found.verdict(&report, &compared, spoken(reader))
    };
    plain(&report.map(told))
}

fn found(metadata: &JsValue, name: &JsValue, fonts: &JsValue, language: Language) -> Found {
    Found {
        metadata: metadata.as_string().and_then(|json| Metadata::parse(&json)),
        name: name.as_string(),
        fonts: fonts.as_string(),
        language,
    }
}

fn options(today: &JsValue) -> read::Options<'static> {
    read::Options {
        today: super::options(today, Language::ENGLISH).today,
        file_name: None,
    }
}

/// As a plain object; what is not there is `undefined`.
fn plain(value: &impl Serialize) -> JsValue {
    let plain = Serializer::new().serialize_maps_as_objects(true);
    value.serialize(&plain).unwrap_or_default()
}
