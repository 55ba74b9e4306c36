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

/// The id of SPDX that a name is a misspelling of: certain, for it has the same
/// digits, a letter or two of it are wrong, left out, too many or changed about,
/// and no other id is nearly as near.
pub(super) fn misspelt(name: &str) -> Option<&'static str> {
    const SHORTEST: usize = 5;
    let plain = |text: &str| text.trim().to_ascii_lowercase().replace([' ', '_'], "-");
    let digits = |text: &str| -> String { text.chars().filter(char::is_ascii_digit).collect() };
    let wanted = plain(name);
    if wanted.len() < SHORTEST || wanted.len() > LONGEST {
        return None;
    }
    let most = if wanted.len() < 12 { 1 } else { 2 };
    let own_digits = digits(&wanted);
    let mut best: Option<(usize, &'static str)> = None;
    // With other digits a version is meant that the name does not say; it is no
    // rival unless it is as near.
    let (mut second, mut other_digits) = (usize::MAX, usize::MAX);
    for id in ids() {
        if id.len().abs_diff(wanted.len()) > 2 * most {
            continue;
        }
        let distance = osa_distance(&wanted, &plain(id));
        if digits(id) != own_digits {
            other_digits = other_digits.min(distance);
        } else if best.is_none_or(|(least, _)| distance < least) {
            second = best.map_or(second, |(least, _)| least);
            best = Some((distance, id));
        } else {
            second = second.min(distance);
        }
    }
    let (distance, id) = best?;
    let alone = distance <= most && second > 2 * distance && other_digits > distance;
    alone.then_some(id)
}
