//! `original`: what a foreign file's own yardstick reads. A badge asks for none of
//! it: whether it is read without an error is enough.

use super::tape::Value;
use crate::manifest::original::Format;
use crate::manifest::original::eiras::COLUMNS;
use crate::manifest::original::osai::{Class, Edition};

/// Whether the full reader reads it without an error.
pub fn reads(original: Value) -> Option<()> {
    let word = original.get("format")?.word(Format::WORDS)?;
    match Format::ALL.get(word)? {
        Format::Mof => mof(original),
        Format::Osai | Format::OpeningUpChatgpt => osai(original),
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

/// More strictly than the full reader, to which keys that it does not know say
/// nothing.
fn mof(original: Value) -> Option<()> {
    if let Some(components) = stated(original, "components") {
        for (_, value) in components.stated()? {
            value.is_words().then_some(())?;
        }
    }
    refusal(original)
}

/// Its parameters are counted in two editions.
fn osai(original: Value) -> Option<()> {
    if let Some(count) = stated(original, "parameters") {
        Edition::of_count(count.text()?)?;
    }
    if let Some(map) = stated(original, "classes") {
        for (_, value) in map.stated()? {
            Class::from_word(value.text()?)?;
        }
    }
    refusal(original)
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
