//! What people are told, and in which language.

use openness_badge::shown::shown;
use openness_badge::words::{Language, Section, Value};

/// What files and JSON are written in: the same everywhere.
pub const FILES: Language = Language::ENGLISH;

/// What the person at the terminal is spoken to in.
pub fn language() -> Language {
    Language::ENGLISH
}

/// A text of the catalogue, without places.
pub fn text(word: impl Section) -> &'static str {
    language().text(word)
}

/// A sentence of the catalogue, with its places filled.
pub fn say(word: impl Section, values: &[(&str, &dyn Value)]) -> String {
    language().say(word, values)
}

/// An error that says this.
pub fn error(word: impl Section, values: &[(&str, &dyn Value)]) -> anyhow::Error {
    anyhow::Error::msg(say(word, values))
}

/// The name of a file in a sentence: in backticks and whole, however long.
pub struct Named<'n>(pub &'n str);

impl Value for Named<'_> {
    fn write(&self, out: &mut String, _: bool, _: Language) {
        out.push('`');
        out.push_str(&shown(self.0));
        out.push('`');
    }
}
