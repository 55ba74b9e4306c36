//! The quick reader: what a badge needs, from the common shape of a manifest.
//!
//! A page draws many badges and opens few of them. This reader goes from a text
//! straight to its [`Facts`], without a tree of places, findings and fixes. It
//! answers exactly as [`read`](super::read) or not at all: what it does not know
//! to the letter, it leaves to the full reader. Only the tokenizer is its own;
//! words, components and licenses are those of the full reader.

mod block;
mod card;
mod components;
mod flow;
mod manifest;
mod original;
mod scalar;
mod scan;
mod statements;
mod tape;

use super::tree::front_matter;
use crate::facts::Facts;
use manifest::Draft;
use scan::Scan;
use tape::{Tape, Value};

/// The longest text that is looked at, in bytes: the full reader reads more, and
/// no manifest of the common shape comes near it.
const LONGEST: usize = 131_072;

/// What a badge needs of a manifest.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct Quick<'t> {
    /// The system's name.
    pub name: &'t str,
    /// Who made it.
    pub developer: Option<&'t str>,
    /// As the manifest states them: [`Facts::counted`] settles contradictions.
    pub facts: Facts,
}

/// Reads a manifest for its badge, or answers that this is a text for
/// [`read`](super::read).
///
/// Of a text that it takes, `read` finds no error, and name, developer and facts
/// are those of the manifest that `read` makes of it. It takes
///
/// - JSON;
/// - YAML in block style: mappings by indentation, lists of dashes, values on one
///   line, in quotes or not, plain values that go on and blocks after `|` and `>`,
///   lists and mappings in brackets, comments, with LF or CR LF;
/// - the front matter of a model card with the key `openness`, where that says so
///   much that nothing else of the card counts.
///
/// It takes no anchors, aliases and tags, no keys other than plain words, no tabs
/// in YAML, no names with escapes, and nothing that is an error to `read`.
///
/// ```
/// use openness_badge::grade;
/// use openness_badge::manifest::Level;
/// use openness_badge::read::quick;
///
/// let text = "
/// openness: 1
/// system: { name: Pythia 12B, developer: EleutherAI }
/// license: Apache-2.0
/// components:
///   weights: public
///   training-data: MIT
/// ";
/// let quick = quick(text).expect("this is the common shape");
/// assert_eq!(quick.name, "Pythia 12B");
/// assert_eq!(grade::level(&quick.facts), Some(Level::Downloadable));
///
/// assert_eq!(openness_badge::read::quick("openness: &version 1"), None);
/// ```
pub fn quick(text: &str) -> Option<Quick<'_>> {
    let draft = match front_matter(text) {
        Some(range) => {
            let behind = text.get(range.end..)?;
            // The line that closes it is three characters and blanks.
            let body = behind.get(3..)?.trim();
            let tape = tape(text.get(range)?)?;
            of_card(tape.root()?, body)?
        }
        None => {
            let text = text.strip_prefix('\u{feff}').unwrap_or(text);
            if is_odd(text) {
                return None;
            }
            let tape = tape(text)?;
            let root = tape.root()?;
            let inner = root.get("openness").filter(Value::is_map);
            let draft = Draft::read(inner.unwrap_or(root))?;
            (draft.has_version && draft.has_components).then_some(draft)?
        }
    };
    Some(Quick {
        name: draft.name?,
        developer: draft.developer,
        facts: draft.facts(),
    })
}

/// Whether a text begins otherwise than manifests do: as a script, or as other
/// files whose first bytes are letters.
fn is_odd(text: &str) -> bool {
    let start = text.trim_ascii_start();
    let first = start.as_bytes().first();
    start.starts_with("#!") || first.is_some_and(u8::is_ascii_uppercase)
}

fn tape(text: &str) -> Option<Tape<'_>> {
    (text.len() <= LONGEST).then(|| Scan::new(text).document())?
}

/// A card's front matter: alone, or with what the card says besides.
fn of_card<'t>(root: Value<'_, 't>, body: &str) -> Option<Draft<'t>> {
    let key = root.get("openness")?;
    if key.is_map() {
        let draft = Draft::read(key)?;
        return card::says_no_more(root, body, &draft).then_some(draft);
    }
    let draft = Draft::read(root)?;
    let counts = draft.has_version && draft.has_components;
    (counts && card::says_no_more(root, body, &draft)).then_some(draft)
}
