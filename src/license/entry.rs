//! The licenses that are known, and how to find one.

use std::cmp::Ordering;

use super::row::{Row, RowKind, Standing};
use super::spdx::LICENSES;
use super::words::{LICENSE, is_soft, parts, words};
use super::{Class, Condition, index, listed};
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

/// A license that is known, or a name of several.
#[derive(Clone, Copy, Debug)]
pub struct Entry {
    id: &'static str,
    class: Class,
    origin: Origin,
    flags: u8,
    standing: Standing,
    row: Option<&'static Row>,
    conditions: &'static [Condition],
}

/// Two are equal where they are the same license.
impl PartialEq for Entry {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for Entry {}

/// Bits of [`Entry::flags`], as the SPDX library has them.
pub(super) const FSF_LIBRE: u8 = 1;
pub(super) const OSI_APPROVED: u8 = 2;
pub(super) const DEPRECATED: u8 = 4;
pub(super) const COPYLEFT: u8 = 8;

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

    /// Whether what is made from it must stay under it.
    pub fn is_share_alike(&self) -> bool {
        self.conditions.contains(&Condition::ShareAlike)
            || self.origin == Origin::Spdx
                && (self.is_copyleft() || listed::is_share_alike(self.id))
    }

    /// What its text asks for; of a name of several licenses nothing.
    pub fn conditions(&self) -> Vec<Condition> {
        let mut conditions = self.conditions.to_vec();
        if self.is_share_alike() && !conditions.contains(&Condition::ShareAlike) {
            conditions.push(Condition::ShareAlike);
        }
        conditions
    }

    /// Whether its text was read, here or by several people who reported it.
    pub fn is_read(&self) -> bool {
        match self.row {
            Some(row) => row.read,
            None => self.standing != Standing::NotRead || !self.conditions.is_empty(),
        }
    }

    /// Whether it gives all freedoms by reading, and no list of open licenses
    /// has it.
    pub fn is_free_but_unlisted(&self) -> bool {
        self.class == Class::Unknown && self.standing == Standing::Unlisted
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

    /// Where its text can be read, for an id of the SPDX list.
    pub fn url(&self) -> Option<String> {
        (self.origin == Origin::Spdx)
            .then(|| ["https://spdx.org/licenses/", self.id, ".html"].concat())
    }

    /// The licenses that the name may stand for. Empty where it stands for one,
    /// or for no ones in particular.
    pub fn members(&self) -> Vec<Entry> {
        match self.row.map(|row| row.kind) {
            Some(RowKind::Several(members)) => members.iter().filter_map(|id| find(id)).collect(),
            _ if self.is_gnu_without_suffix() => ["-only", "-or-later"]
                .iter()
                .filter_map(|suffix| find(&[self.id, suffix].concat()))
                .collect(),
            _ => Vec::new(),
        }
    }

    /// Whether it is no license but stands where a license should be named.
    pub fn is_placeholder(&self) -> bool {
        matches!(self.row, Some(row) if row.kind == RowKind::Placeholder)
    }

    pub(super) fn row(&self) -> Option<&'static Row> {
        self.row
    }

    pub(super) fn stated(&self) -> &'static [Condition] {
        self.conditions
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

    /// Whether the id is one word, which may be an ordinary one (`Fair`, `Intel`):
    /// then it is an id only where ids are expected, and to the letter.
    pub(super) fn is_common_word(&self) -> bool {
        /// Words that are nothing but a license.
        const CERTAIN: [&str; 12] = [
            "0BSD",
            "ICU",
            "ISC",
            "MIT",
            "NCSA",
            "OpenSSL",
            "PostgreSQL",
            "Unlicense",
            "WTFPL",
            "X11",
            "Zlib",
            "curl",
        ];
        self.origin == Origin::Spdx
            && !self.id.contains(['-', '.', '+'])
            && CERTAIN.binary_search(&self.id).is_err()
    }
}

/// A line of the SPDX list.
pub(super) fn id_and_flags(line: &'static str) -> (&'static str, u8) {
    let (id, flags) = line.split_once(' ').unwrap_or((line, "0"));
    let flags = match flags.as_bytes() {
        [digit @ b'0'..=b'9'] => digit - b'0',
        [letter @ b'a'..=b'f'] => letter - b'a' + 10,
        _ => 0,
    };
    (id, flags)
}

fn listed(id: &'static str, flags: u8) -> Entry {
    // The table before the flags: content licenses are on the FSF's list too,
    // and free all the same for content alone.
    let (standing, conditions) = listed::terms(id).unwrap_or_else(|| {
        let standing = match flags {
            _ if flags & OSI_APPROVED != 0 => Standing::Osi,
            _ if flags & FSF_LIBRE != 0 => Standing::Libre,
            _ => Standing::NotRead,
        };
        (standing, &[])
    });
    Entry {
        id,
        class: class(standing, conditions),
        origin: Origin::Spdx,
        flags,
        standing,
        row: None,
        conditions,
    }
}

/// The strictest that applies.
fn class(standing: Standing, conditions: &[Condition]) -> Class {
    let restricted = conditions.iter().filter_map(|condition| condition.class());
    restricted.max().unwrap_or(match standing {
        Standing::Osi => Class::Osi,
        Standing::Libre => Class::Libre,
        Standing::OpenModel => Class::OpenModel,
        Standing::OpenContent => Class::OpenContent,
        Standing::Unlisted | Standing::NotRead => Class::Unknown,
    })
}

impl From<&'static Row> for Entry {
    fn from(row: &'static Row) -> Entry {
        let (origin, standing) = match row.kind {
            // A spelling of what the SPDX list has: the list has the rest.
            RowKind::Spelling => match find_spdx(row.id) {
                Some(entry) => return entry,
                None => (Origin::Other, Standing::NotRead),
            },
            RowKind::License(standing) if row.on_hub => (Origin::HuggingFace, standing),
            RowKind::License(standing) => (Origin::Other, standing),
            RowKind::Several(_) | RowKind::Vague | RowKind::Placeholder => {
                (Origin::Family, Standing::NotRead)
            }
        };
        let mut entry = Entry {
            id: row.id,
            class: match row.kind {
                RowKind::Vague => Class::Vague,
                _ => class(standing, row.conditions),
            },
            origin,
            flags: 0,
            standing,
            row: Some(row),
            conditions: row.conditions,
        };
        if let RowKind::Several(_) = row.kind {
            let classes = entry.members().into_iter().map(|member| member.class);
            entry.class = of_all(classes);
        }
        entry
    }
}

/// The class of a name that may stand for several: what holds of all of them.
fn of_all(classes: impl Iterator<Item = Class>) -> Class {
    let all = |one: Class, other: Class| match (one, other) {
        _ if one == other => one,
        // All of them restrict something: the strictest is on the safe side.
        _ if one > Class::Unknown && other > Class::Unknown => one.max(other),
        // All of them are free: each at least for the kinds of the least open.
        _ if one < Class::Vague && other < Class::Vague => one.max(other),
        _ => Class::Vague,
    };
    classes.reduce(all).unwrap_or(Class::Vague)
}

/// The license of this id, whatever the case of its letters.
pub(super) fn find(id: &str) -> Option<Entry> {
    match index::by_id(id) {
        Some(row) => Some(Entry::from(row)),
        None => find_spdx(id),
    }
}

fn find_spdx(id: &str) -> Option<Entry> {
    find_by_words(&super::words::key(id), false)
}

/// The license of the SPDX list with the words of this key. With `soft`, words
/// such as `agreement` count as little as `license`.
pub(super) fn find_by_words(key: &str, soft: bool) -> Option<Entry> {
    let says_nothing = |word: &str| word == LICENSE || soft && is_soft(word);
    if parts(key).any(says_nothing) {
        let words: Vec<&str> = parts(key).filter(|word| !says_nothing(word)).collect();
        return find_by_plain(&words.join(" "));
    }
    find_by_plain(key)
}

/// The same of a key without the word `license`, by halves.
fn find_by_plain(key: &str) -> Option<Entry> {
    let mut rest = beginning_like(key)?;
    while !rest.is_empty() {
        // The line in the middle: what is around it is halved, or nearly.
        let middle = rest.len() / 2;
        let bytes = rest.as_bytes();
        let is_end = |byte: &u8| *byte == b'\n';
        let before = bytes.get(..middle).unwrap_or_default();
        let start = before.iter().rposition(is_end).map_or(0, |end| end + 1);
        let after = bytes.get(start..).unwrap_or_default();
        let length = after.iter().position(is_end).unwrap_or(after.len());
        let line = rest.get(start..start + length).unwrap_or_default();
        match by_bytes(key, line).unwrap_or_else(|| order(key, id_and_flags(line).0)) {
            Ordering::Equal => {
                let (id, flags) = id_and_flags(line);
                return Some(listed(id, flags));
            }
            Ordering::Less => rest = rest.get(..start.saturating_sub(1)).unwrap_or_default(),
            Ordering::Greater => rest = rest.get(start + length + 1..).unwrap_or_default(),
        }
    }
    None
}

/// How many characters an id can begin with: digits and letters.
const BEGINNINGS: usize = 36;

/// Where the lines begin whose ids begin with each of them.
const STARTS: [u16; BEGINNINGS + 1] = {
    let text = LICENSES.as_bytes();
    let mut starts = [text.len() as u16; BEGINNINGS + 1];
    let mut at = text.len();
    while at > 0 {
        at -= 1;
        if (at == 0 || text[at - 1] == b'\n')
            && let Some(place) = beginning(text[at].to_ascii_lowercase())
        {
            starts[place] = at as u16;
        }
    }
    // Where no id begins so, there is nothing before the next.
    let mut place = BEGINNINGS;
    while place > 0 {
        place -= 1;
        if starts[place] > starts[place + 1] {
            starts[place] = starts[place + 1];
        }
    }
    starts
};

const _: () = assert!(LICENSES.len() < u16::MAX as usize);

const fn beginning(byte: u8) -> Option<usize> {
    match byte {
        b'0'..=b'9' => Some((byte - b'0') as usize),
        b'a'..=b'z' => Some((byte - b'a') as usize + 10),
        _ => None,
    }
}

/// The lines whose ids begin as a key does.
fn beginning_like(key: &str) -> Option<&'static str> {
    let place = beginning(*key.as_bytes().first()?)?;
    let (start, end) = (*STARTS.get(place)?, *STARTS.get(place + 1)?);
    LICENSES
        .get(start.into()..end.into())
        .map(str::trim_ascii_end)
}

/// The order of a key and a line of the list as far as their bytes tell it: most
/// differ in a letter or a digit before anything else does.
fn by_bytes(key: &str, line: &str) -> Option<Ordering> {
    let mut before = b' ';
    for (wanted, found) in key.bytes().zip(line.bytes()) {
        let found = match found {
            // The id ends here.
            b' ' => return None,
            b'-' => b' ',
            found => found.to_ascii_lowercase(),
        };
        if wanted != found {
            let alike = wanted.is_ascii_lowercase() && found.is_ascii_lowercase()
                || wanted.is_ascii_digit() && found.is_ascii_digit();
            // A word that counts for nothing may begin here.
            let is_word = before == b' ' && matches!(found, b'l' | b't' | b'u' | b'v');
            return (alike && !is_word).then(|| wanted.cmp(&found));
        }
        before = wanted;
    }
    None
}

/// The order of the SPDX list in [`LICENSES`]: by words.
fn order(key: &str, id: &str) -> Ordering {
    let mut wanted = parts(key);
    let mut found = words(id).filter(|word| *word != LICENSE);
    loop {
        let (wanted, found) = match (wanted.next(), found.next()) {
            (None, None) => return Ordering::Equal,
            (None, Some(_)) => return Ordering::Less,
            (Some(_), None) => return Ordering::Greater,
            (Some(wanted), Some(found)) => (wanted, found),
        };
        let lower = |byte: u8| byte.to_ascii_lowercase();
        let order = wanted.bytes().cmp(found.bytes().map(lower));
        if order != Ordering::Equal {
            return order;
        }
    }
}

/// The order of two ids in [`LICENSES`].
#[cfg(test)]
pub(super) fn order_of_ids(one: &str, other: &str) -> Ordering {
    let key = super::words::key(one);
    let words: Vec<&str> = parts(&key).filter(|word| *word != LICENSE).collect();
    order(&words.join(" "), other)
}

/// Every id of the SPDX list that is in use.
pub(super) fn ids() -> impl Iterator<Item = &'static str> {
    LICENSES
        .split('\n')
        .map(id_and_flags)
        .filter(|(_, flags)| flags & DEPRECATED == 0)
        .map(|(id, _)| id)
}
