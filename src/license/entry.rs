//! The licenses that are known, and how to find one.

use std::cmp::Ordering;

use super::Class;
use super::aliases;
use super::classes::{FAMILIES, HUGGING_FACE, OTHERS, SPDX};
use super::spdx::LICENSES;
use super::words::{key, same_words, shortened};
use crate::manifest::Kind;

/// Who lists a license.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The SPDX license list.
    Spdx,
    /// Hugging Face, in addition to SPDX.
    HuggingFace,
    /// Neither: it is known by the name that its own models carry.
    Other,
    /// A name of several licenses, or of none in particular.
    Family,
}

/// A license that is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    id: &'static str,
    class: Class,
    origin: Origin,
    flags: u8,
}

/// Bits of [`Entry::flags`], as the SPDX library has them.
pub(super) const FSF_LIBRE: u8 = 1;
pub(super) const OSI_APPROVED: u8 = 2;
pub(super) const DEPRECATED: u8 = 4;
pub(super) const COPYLEFT: u8 = 8;
/// Not on the SPDX list.
const NAMED: u8 = 16;
/// The name of several licenses.
const FAMILY: u8 = 32;

impl Entry {
    /// The id in its own spelling.
    pub fn id(&self) -> &'static str {
        self.id
    }

    pub fn class(&self) -> Class {
        self.class
    }

    pub fn origin(&self) -> Origin {
        self.origin
    }

    /// The OSI has approved it, by the SPDX list.
    pub fn is_osi_approved(&self) -> bool {
        self.flags & OSI_APPROVED != 0
    }

    /// The FSF holds it to be free, by the SPDX list.
    pub fn is_fsf_libre(&self) -> bool {
        self.flags & FSF_LIBRE != 0
    }

    /// SPDX has given up the id.
    pub fn is_deprecated(&self) -> bool {
        self.flags & DEPRECATED != 0
    }

    /// Changed versions must stay under it, by the list of the `spdx` library.
    pub fn is_copyleft(&self) -> bool {
        self.flags & COPYLEFT != 0
    }

    /// Whether it was made for such things. A content license on code and a
    /// software license on data or documents were not; what is not known to be
    /// one or the other suits everything.
    pub fn suits(&self, kind: Kind) -> bool {
        match self.class {
            Class::Osi | Class::Libre => matches!(kind, Kind::Code | Kind::Model),
            Class::OpenContent => kind != Kind::Code,
            _ => {
                kind != Kind::Code
                    || !(self.id.starts_with("CC-BY-") || self.id.starts_with("cc-by-"))
            }
        }
    }

    /// Where its text stands, for an id of the SPDX list.
    pub fn url(&self) -> Option<String> {
        (self.origin == Origin::Spdx)
            .then(|| ["https://spdx.org/licenses/", self.id, ".html"].concat())
    }

    /// A GNU id that says neither `-only` nor `-or-later`.
    pub(super) fn is_gnu_without_suffix(&self) -> bool {
        self.is_deprecated()
            && self.is_gnu()
            && !self.id.split('-').any(|word| word == "with")
            && !self.id.ends_with('+')
    }

    /// An id that says `-or-later` where others say `+`.
    pub(super) fn is_gnu(&self) -> bool {
        self.origin == Origin::Spdx
            && ["AGPL-", "GFDL-", "GPL-", "LGPL-"]
                .iter()
                .any(|family| self.id.starts_with(family))
    }
}

/// The first known license that passes the test, SPDX before the others. The
/// test is given the id and its [`Entry::flags`].
fn search(test: &mut dyn FnMut(&'static str, u8) -> bool) -> Option<Entry> {
    for line in LICENSES.split('\n') {
        let (id, flags) = id_and_flags(line);
        if test(id, flags) {
            return Some(listed(id, flags));
        }
    }
    search_named(test)
}

/// A line of the SPDX list.
fn id_and_flags(line: &'static str) -> (&'static str, u8) {
    let (id, flags) = line.split_once(' ').unwrap_or((line, "0"));
    let flags = match flags.as_bytes() {
        [digit @ b'0'..=b'9'] => digit - b'0',
        [letter @ b'a'..=b'f'] => letter - b'a' + 10,
        _ => 0,
    };
    (id, flags)
}

fn listed(id: &'static str, flags: u8) -> Entry {
    Entry {
        id,
        class: class_of(id, flags),
        origin: Origin::Spdx,
        flags,
    }
}

/// The first license beside the SPDX list that passes the test.
fn search_named(test: &mut dyn FnMut(&'static str, u8) -> bool) -> Option<Entry> {
    let named = [
        (HUGGING_FACE, Origin::HuggingFace, NAMED),
        (OTHERS, Origin::Other, NAMED),
        (FAMILIES, Origin::Family, NAMED | FAMILY),
    ];
    for (table, origin, flags) in named {
        for (class, ids) in table {
            for id in ids.split(' ') {
                if test(id, flags) {
                    return Some(Entry {
                        id,
                        class: *class,
                        origin,
                        flags,
                    });
                }
            }
        }
    }
    None
}

/// The license of this id, whatever the case of its letters. By halves: it is
/// asked for many times in every report.
pub(super) fn find(id: &str) -> Option<Entry> {
    let mut rest = LICENSES;
    while !rest.is_empty() {
        // The line in the middle: what is around it is halved, or nearly.
        let middle = rest.len() / 2;
        let bytes = rest.as_bytes();
        let is_end = |byte: &u8| *byte == b'\n';
        let before = bytes.get(..middle).unwrap_or_default();
        let start = before.iter().rposition(is_end).map_or(0, |end| end + 1);
        let after = bytes.get(start..).unwrap_or_default();
        let length = after.iter().position(is_end).unwrap_or(after.len());
        let (other, flags) = id_and_flags(rest.get(start..start + length).unwrap_or_default());
        match order(id, other) {
            Ordering::Equal => return Some(listed(other, flags)),
            Ordering::Less => rest = rest.get(..start.saturating_sub(1)).unwrap_or_default(),
            Ordering::Greater => rest = rest.get(start + length + 1..).unwrap_or_default(),
        }
    }
    search_named(&mut |other, _| other.eq_ignore_ascii_case(id))
}

/// The order of the SPDX list in [`LICENSES`]: whatever the case of the letters.
pub(super) fn order(one: &str, other: &str) -> Ordering {
    let lower = |byte: u8| byte.to_ascii_lowercase();
    one.bytes().map(lower).cmp(other.bytes().map(lower))
}

/// The license that people call so.
pub(super) fn find_by_name(name: &str) -> Option<Entry> {
    let key = key(name);
    find_by_words(&key).or_else(|| {
        let shortened = shortened(&key);
        if shortened == key {
            return None;
        }
        find_by_words(&shortened)
    })
}

fn find_by_words(key: &str) -> Option<Entry> {
    if key.is_empty() {
        return None;
    }
    match aliases::look_up(aliases::NAMES, key) {
        Some(id) => find(id),
        None => search(&mut |id, _| same_words(id, key)),
    }
}

/// Shows every id of one license that is in use, and whether it is SPDX's.
pub(super) fn for_each_id(show: &mut dyn FnMut(&'static str, bool)) {
    search(&mut |id, flags| {
        if flags & (DEPRECATED | FAMILY) == 0 {
            show(id, flags & NAMED == 0);
        }
        false
    });
}

/// The table before the flags: content licenses are on the FSF's list too, and
/// free all the same for content alone.
fn class_of(id: &str, flags: u8) -> Class {
    let mut best = (0, None);
    for (class, words) in SPDX {
        for word in words.split(' ') {
            let fits = if word.ends_with('-') {
                id.starts_with(word)
            } else {
                id == word
            };
            if fits && word.len() > best.0 {
                best = (word.len(), Some(*class));
            }
        }
    }
    match best.1 {
        Some(class) => class,
        None if flags & OSI_APPROVED != 0 => Class::Osi,
        None if flags & FSF_LIBRE != 0 => Class::Libre,
        None => Class::Unknown,
    }
}
