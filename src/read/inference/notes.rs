//! Notes that readers write into a manifest. They are a part of what it states, and
//! of its digest: so they are in English whatever language is asked for.

use crate::words::{Language, NoteWord, Value};

/// A note with its places filled.
pub fn note(word: NoteWord, values: &[(&str, &dyn Value)]) -> String {
    Language::ENGLISH.say(word, values)
}

/// A note without places.
pub fn text(word: NoteWord) -> &'static str {
    Language::ENGLISH.text(word)
}
