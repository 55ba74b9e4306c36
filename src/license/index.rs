//! Finds the row of a name or of an id: by tables of the first words of all names
//! and of all ids, which are made when the program is compiled.

use super::pattern;
use super::row::{Row, RowKind};
use super::table::ROWS;
use super::words::{LICENSE, first_part, is_soft, parts};

/// How many words of an owner may stand before a name.
const MOST_OWNERS: usize = 4;

pub(super) const SLOTS: usize = 512;
const END: u16 = u16::MAX;

/// The names by their first word: those whose words have the same hash are a
/// chain.
struct Index {
    first: [u16; SLOTS],
    names: [Name; NAMES],
}

#[derive(Clone, Copy)]
struct Name {
    row: u16,
    name: u16,
    next: u16,
}

const NAMES: usize = {
    let (mut count, mut row) = (0, 0);
    while row < ROWS.len() {
        count += ROWS[row].names.len();
        row += 1;
    }
    count
};

/// The rows by their ids, in the same way.
struct Ids {
    first: [u16; SLOTS],
    next: [u16; ROWS.len()],
}

static IDS: Ids = {
    let mut ids = Ids {
        first: [END; SLOTS],
        next: [END; ROWS.len()],
    };
    let mut row = 0;
    while row < ROWS.len() {
        let slot = slot(ROWS[row].id.as_bytes());
        ids.next[row] = ids.first[slot];
        ids.first[slot] = row as u16;
        row += 1;
    }
    ids
};

/// The row of this id, whatever the case of its letters; no mere spelling of an
/// SPDX id.
pub(super) fn by_id(id: &str) -> Option<&'static Row> {
    let mut at = IDS.first.get(slot(id.as_bytes())).copied()?;
    loop {
        let row = ROWS.get(usize::from(at))?;
        if row.kind != RowKind::Spelling && row.id.eq_ignore_ascii_case(id) {
            return Some(row);
        }
        at = *IDS.next.get(usize::from(at))?;
    }
}

static INDEX: Index = {
    let mut index = Index {
        first: [END; SLOTS],
        names: [Name {
            row: 0,
            name: 0,
            next: END,
        }; NAMES],
    };
    let (mut at, mut row) = (0, 0);
    while row < ROWS.len() {
        let mut name = 0;
        while name < ROWS[row].names.len() {
            let slot = slot(ROWS[row].names[name].as_bytes());
            index.names[at] = Name {
                row: row as u16,
                name: name as u16,
                next: index.first[slot],
            };
            index.first[slot] = at as u16;
            at += 1;
            name += 1;
        }
        row += 1;
    }
    index
};

/// The place of a pattern's first word, of a word or of an id (FNV-1a), whatever
/// the case of its letters.
pub(super) const fn slot(text: &[u8]) -> usize {
    let mut hash: u32 = 0x811c_9dc5;
    let mut at = 0;
    while at < text.len() && text[at] != b' ' {
        hash = (hash ^ text[at].to_ascii_lowercase() as u32).wrapping_mul(0x0100_0193);
        at += 1;
    }
    (hash ^ (hash >> 16)) as usize % SLOTS
}

/// The row of which these words are a name, all of them. Of two the one that
/// asks for more of the words. With `soft`, words such as `agreement` count as
/// little as `license`.
pub(super) fn find(words: &[&str], soft: bool) -> Option<&'static Row> {
    let mut best: Option<(usize, &Row)> = None;
    for before in 0..words.len().min(MOST_OWNERS + 1) {
        let (owners, rest) = words.split_at_checked(before)?;
        let Some((first, rest)) = rest.split_first() else {
            break;
        };
        let mut at = INDEX.first.get(slot(first.as_bytes())).copied();
        while let Some(name) = at.and_then(|at| INDEX.names.get(usize::from(at))) {
            at = Some(name.next);
            let Some(row) = ROWS.get(usize::from(name.row)) else {
                break;
            };
            let pattern = row.names.get(usize::from(name.name)).copied();
            let (start, pattern) = first_part(pattern.unwrap_or_default());
            if start != *first || (soft && row.to_the_word) || !are_owners(owners, row, soft) {
                continue;
            }
            let pattern = pattern.unwrap_or_default();
            if let Some(count) = pattern::matches(pattern, rest, soft)
                && best.is_none_or(|(most, _)| most <= count)
            {
                best = Some((count, row));
            }
        }
        // A name that begins here is meant, not one that begins within it.
        if best.is_some() {
            break;
        }
    }
    best.map(|(_, row)| row)
}

fn are_owners(words: &[&str], row: &Row, soft: bool) -> bool {
    words.iter().all(|word| {
        *word == LICENSE || (soft && is_soft(word)) || parts(row.owner).any(|owner| owner == *word)
    })
}
