//! The languages that a module has been taught: it carries English, and a page brings
//! the words of another one where somebody asks for it.

use std::cell::RefCell;

use wasm_bindgen::prelude::*;

use crate::words::Language;

thread_local! {
    /// As long as the module runs: each is learned once.
    static LEARNED: RefCell<Vec<Language>> = const { RefCell::new(Vec::new()) };
}

/// Teaches a language by its tag and its words, as the build writes them into a file.
/// Says whether they are the words of this module.
#[wasm_bindgen]
pub fn speak(tag: &JsValue, words: &JsValue) -> bool {
    if language(tag) != Language::ENGLISH {
        return true;
    }
    let leaked = |text: &JsValue| &*text.as_string().unwrap_or_default().leak();
    let learned = Language::learned(leaked(tag), leaked(words));
    LEARNED.with_borrow_mut(|all| all.extend(learned));
    learned.is_some()
}

/// The language of this tag, if it was learned; else English.
pub(super) fn language(tag: &JsValue) -> Language {
    let tag = tag.as_string().unwrap_or_default();
    LEARNED.with_borrow(|all| {
        let mut each = all.iter();
        let known = each.find(|language| language.tag() == tag);
        known.copied().unwrap_or_default()
    })
}
