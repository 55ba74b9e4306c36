//! `original`: what a foreign file's own yardstick reads.

use super::tape::Value;
use crate::facts::{Listed, OriginalFacts};
use crate::manifest::original::Format;
use crate::manifest::original::eiras::{self, COLUMNS, Rating};
use crate::manifest::original::mof::{self, CATALOGUE, Listing};
use crate::manifest::original::osai::{self, Class, Edition};

/// What is said under `original`.
#[derive(Default)]
pub struct Own {
    pub facts: OriginalFacts,
    pub eu_disallowed: bool,
}

impl Own {
    pub fn read(original: Value) -> Option<Own> {
        let word = original.get("format")?.word(Format::WORDS)?;
        let facts = match Format::ALL.get(word)? {
            Format::Mof => mof(original)?,
            Format::Osai => osai(original, edition(original)?)?,
            Format::OpeningUpChatgpt => osai(original, Edition::Predecessor)?,
            Format::Eiras => eiras(original)?,
            Format::ModelCard => {
                let key = stated(original, "eu-disallowed");
                return Some(Own {
                    facts: OriginalFacts::None,
                    eu_disallowed: match key {
                        Some(value) => value.boolean()?,
                        None => false,
                    },
                });
            }
        };
        Some(Own {
            facts,
            eu_disallowed: false,
        })
    }
}

/// The value of a key that is not left out.
fn stated<'v, 't>(map: Value<'v, 't>, key: &str) -> Option<Value<'v, 't>> {
    map.get(key).filter(|value| !value.is_null())
}

/// Whether the format's own tool stops at the file.
fn is_refused(original: Value) -> Option<bool> {
    stated(original, "refused").map_or(Some(false), Value::says_any)
}

fn mof(original: Value) -> Option<OriginalFacts> {
    let mut listed = [Some(Listed::Missing); mof::COUNT];
    if let Some(components) = stated(original, "components") {
        for (name, value) in components.stated()? {
            let mut own = CATALOGUE.iter().zip(&mut listed);
            if let Some((_, cell)) = own.find(|(entry, _)| entry.name == name) {
                value.is_words().then_some(())?;
                *cell = Some(Listed::of(&Listing::of(value.letters()?)));
            }
        }
    }
    Some(OriginalFacts::Mof {
        listed,
        refused: is_refused(original)?,
    })
}

/// By how many parameters it has.
fn edition(original: Value) -> Option<Edition> {
    let Some(count) = stated(original, "parameters") else {
        return Some(Edition::Twelve);
    };
    Edition::of_count(count.text()?)
}

fn osai(original: Value, edition: Edition) -> Option<OriginalFacts> {
    let mut classes = [Some(Class::Blank); osai::COUNT];
    if let Some(map) = stated(original, "classes") {
        for (key, value) in map.stated()? {
            let mut own = edition.parameters().iter().zip(&mut classes);
            let is_own =
                |parameter: &osai::Parameter| parameter.key == key && edition.counts(parameter);
            if let Some((_, cell)) = own.find(|(parameter, _)| is_own(parameter)) {
                *cell = Some(Class::from_word(value.text()?)?);
            }
        }
    }
    Some(OriginalFacts::Osai {
        classes,
        edition,
        relicensed: false,
        refused: edition != Edition::Predecessor && is_refused(original)?,
    })
}

fn eiras(original: Value) -> Option<OriginalFacts> {
    let mut ratings = [Some(Rating::Unknown); eiras::COUNT];
    if let Some(map) = stated(original, "ratings") {
        for (key, value) in map.stated()? {
            let mut own = COLUMNS.iter().zip(&mut ratings);
            if let Some((column, cell)) = own.find(|(column, _)| column.key == key) {
                *cell = Some(column.from_word(value.text()?)?);
            }
        }
    }
    Some(OriginalFacts::Eiras(ratings))
}
