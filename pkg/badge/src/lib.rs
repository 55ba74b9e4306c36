//! The module that a page loads when a badge comes into view: a manifest to its badge.
//!
//! It is called by hand (`pkg/src/badge.js`), for what wasm-bindgen puts around one
//! function that takes a text and gives one is as large as a tenth of it. All that is
//! not safe about that is in this package; the library forbids it.
//!
//! ```text
//! room(n)   takes back all that was in use, and gives room for n bytes:
//!           STYLE \n LABEL \n TEXT, or with the feature `languages`
//!           STYLE \n LABEL \n TAG \n WORDS \n TEXT
//! paint(s)  reads them, with the score if s is not 0; the length of the JSON text, or
//!           0 where it is for the core
//! there()   where that text begins
//! ```

#![cfg(target_family = "wasm")]

mod arena;

use core::cell::Cell;
use core::mem::ManuallyDrop;
use core::slice;

use arena::Arena;
use openness_badge::view::{BadgeOptions, BadgeStyle};
use openness_badge::words::Language;
use openness_badge::write::quick_paint;

#[global_allocator]
static ARENA: Arena = Arena::new();

/// A piece of memory: where it begins and how long it is.
struct Piece(Cell<(usize, usize)>);

// SAFETY: a module without threads has one that asks.
unsafe impl Sync for Piece {}

/// What was written by the caller.
static ASKED: Piece = Piece(Cell::new((0, 0)));

/// What is to be read by the caller.
static TOLD: Piece = Piece(Cell::new((0, 0)));

/// Room for what is asked, in bytes: where it begins.
#[unsafe(no_mangle)]
pub extern "C" fn room(length: usize) -> usize {
    ARENA.reset();
    let asked = ManuallyDrop::new(Vec::<u8>::with_capacity(length));
    let at = asked.as_ptr() as usize;
    ASKED.0.set((at, length));
    at
}

/// Reads what was asked, and says how long the answer is; 0 where there is none.
#[unsafe(no_mangle)]
pub extern "C" fn paint(score: usize) -> usize {
    let (at, length) = ASKED.0.get();
    // SAFETY: `room` gave out so many bytes there, and its caller has written them; they
    // are taken back by the next `room` alone.
    let asked: &'static [u8] = unsafe { slice::from_raw_parts(at as *const u8, length) };
    let told = core::str::from_utf8(asked).ok().and_then(|asked| {
        let (style, asked) = asked.split_once('\n')?;
        let (label, asked) = asked.split_once('\n')?;
        let (language, text) = spoken(asked)?;
        quick_paint(text, &options(style, label, score != 0, language))
    });
    let told = ManuallyDrop::new(told.unwrap_or_default());
    TOLD.0.set((told.as_ptr() as usize, told.len()));
    told.len()
}

/// The language that is asked for, and the text.
#[cfg(not(feature = "languages"))]
fn spoken(asked: &'static str) -> Option<(Language, &'static str)> {
    Some((Language::ENGLISH, asked))
}

#[cfg(feature = "languages")]
fn spoken(asked: &'static str) -> Option<(Language, &'static str)> {
    let (tag, asked) = asked.split_once('\n')?;
    let (words, text) = asked.split_once('\n')?;
    Some((Language::learned(tag, words)?, text))
}

/// Where the answer begins.
#[unsafe(no_mangle)]
pub extern "C" fn there() -> usize {
    TOLD.0.get().0
}

/// A label begins with `=`, so that an empty one is told from none.
fn options(style: &str, label: &str, score: bool, language: Language) -> BadgeOptions {
    let default = BadgeOptions::default();
    BadgeOptions {
        style: BadgeStyle::from_word(style).unwrap_or(default.style),
        label: label.strip_prefix('=').map(str::to_owned),
        score,
        metadata: false,
        language,
        ..default
    }
}
