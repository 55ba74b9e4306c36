//! What may have been meant by a name that is not known.

use super::address;
use super::entry::ids;
use super::row::RowKind;
use super::table::ROWS;
use super::words::{LICENSE, key, shortened};
use strsim::osa_distance;

/// Longer names are sentences, not misspellings.
const LONGEST: usize = 48;

/// The id whose words differ by the fewest letters from a name, if they are
/// few; of several SPDX ids the last, which has the latest version. It is a
/// guess, for people to judge.
pub(super) fn nearest(name: &str) -> Option<&'static str> {
    let plain = |key: String| {
        let words: Vec<&str> = key.split(' ').filter(|word| *word != LICENSE).collect();
        words.join(" ")
    };
    let address = address::words(name);
    let wanted = plain(shortened(&key(address.as_deref().unwrap_or(name))));
    let mut limit = match wanted.chars().count() {
        0..=2 | LONGEST.. => return None,
        3..=5 => 1,
        6..=15 => 2,
        _ => 3,
    };
    let mut best = None;
    let mut compare = |words: &str, id: &'static str, is_spdx: bool| {
        // A letter has at most four bytes.
        if words.len() > wanted.len() + limit || words.len() + 4 * limit < wanted.len() {
            return;
        }
        let distance = osa_distance(&wanted, words);
        if distance < limit || distance == limit && (is_spdx || best.is_none()) {
            (best, limit) = (Some(id), distance);
        }
    };
    for id in ids() {
        compare(&plain(key(id)), id, true);
    }
    for row in ROWS.iter() {
        let is_license = matches!(row.kind, RowKind::License(_) | RowKind::Spelling);
        for name in row.names.iter().filter(|_| is_license) {
            // The rest of a pattern is no word that people misspell.
            let words = name
                .split(' ')
                .filter(|token| !token.contains(['*', '#', '|', '?']));
            let words = words.collect::<Vec<_>>().join(" ");
            compare(&words, row.id, false);
            if words.ends_with(" terms") {
                compare(&[&words, " of use"].concat(), row.id, false);
            }
        }
    }
    best
}
