//! `original`: what a foreign file's own yardstick reads. A badge asks for none of
//! it: whether it is read without an error is enough.

use super::tape::Value;
use crate::manifest::original::Format;
use crate::manifest::original::eiras::COLUMNS;
use crate::manifest::original::mof::CATALOGUE;
use crate::manifest::original::osai::{self, Class, Edition};

/// Whether the full reader reads it without an error.
pub fn reads(original: Value) -> Option<()> {
    let word = original.get("format")?.word(Format::WORDS)?;
    match Format::ALL.get(word)? {
        Format::Mof => mof(original),
        Format::Osai => osai(original, edition(original)?),
        Format::OpeningUpChatgpt => osai(original, Edition::Predecessor),
        Format::Eiras => eiras(original),
        Format::ModelCard => match stated(original, "eu-disallowed") {
            Some(value) => value.boolean().map(|_| ()),
            None => Some(()),
        },
    }
}

/// The value of a key that is not left out.
fn stated<'v, 't>(map: Value<'v, 't>, key: &str) -> Option<Value<'v, 't>> {
    map.get(key).filter(|value| !value.is_null())
}

/// Whether what the format's own tool stops at is told.
fn refusal(original: Value) -> Option<()> {
    match stated(original, "refused") {
        Some(value) => value.says_any().map(|_| ()),
        None => Some(()),
    }
}

fn mof(original: Value) -> Option<()> {
    if let Some(components) = stated(original, "components") {
        for (name, value) in components.stated()? {
            if CATALOGUE.iter().any(|entry| entry.name == name) {
                value.is_words().then_some(())?;
            }
        }
    }
    refusal(original)
}

/// By how many parameters it has.
fn edition(original: Value) -> Option<Edition> {
    let Some(count) = stated(original, "parameters") else {
        return Some(Edition::Twelve);
    };
    Edition::of_count(count.text()?)
}

fn osai(original: Value, edition: Edition) -> Option<()> {
    if let Some(map) = stated(original, "classes") {
        for (key, value) in map.stated()? {
            let is_own =
                |parameter: &osai::Parameter| parameter.key == key && edition.counts(parameter);
            if edition.parameters().iter().any(is_own) {
                Class::from_word(value.text()?)?;
            }
        }
    }
    match edition {
        Edition::Predecessor => Some(()),
        _ => refusal(original),
    }
}

fn eiras(original: Value) -> Option<()> {
    if let Some(map) = stated(original, "ratings") {
        for (key, value) in map.stated()? {
            if let Some(column) = COLUMNS.iter().find(|column| column.key == key) {
                column.from_word(value.text()?)?;
            }
        }
    }
    Some(())
}
