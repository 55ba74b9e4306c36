//! What may have been meant by a name that is not known.

use super::address;
use super::entry::ids;
use super::row::RowKind;
use super::table::ROWS;
use super::words::{LICENSE, key, shortened};
use strsim::osa_distance;

/// Longer names are sentences, not misspellings.
const LONGEST: usize = 48;

/// The letters and digits of a text, as bits.
fn letters(text: &str) -> u64 {
    let bit = |byte: u8| match byte.to_ascii_lowercase() {
        letter @ b'a'..=b'z' => 1 << (letter - b'a'),
        digit @ b'0'..=b'9' => 1 << (26 + digit - b'0'),
        _ => 0,
    };
    text.bytes().fold(0, |letters, byte| letters | bit(byte))
}

/// Whether a name has more letters that an id does not have than mistakes are
/// allowed: then it is not near, however its letters stand. The words of an id
/// have no letters but its own.
fn is_far(wanted: u64, id: &str, mistakes: usize) -> bool {
    (wanted & !letters(id)).count_ones() as usize > mistakes
}

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
    let own = letters(&wanted);
    let mut best = None;
    let mut compare = |name: &str, words: &dyn Fn() -> String, id, is_spdx| {
        if is_far(own, name, limit) {
            return;
        }
        let words = words();
        // A letter has at most four bytes.
        if words.len() > wanted.len() + limit || words.len() + 4 * limit < wanted.len() {
            return;
        }
        let distance = osa_distance(&wanted, &words);
        if distance < limit || distance == limit && (is_spdx || best.is_none()) {
            (best, limit) = (Some(id), distance);
        }
    };
    for id in ids() {
        compare(id, &|| plain(key(id)), id, true);
    }
    for row in ROWS.iter() {
        let is_license = matches!(row.kind, RowKind::License(_) | RowKind::Spelling);
        for name in row.names.iter().filter(|_| is_license) {
            // The rest of a pattern is no word that people misspell.
            let words = || {
                let words = name.split(' ');
                let words = words.filter(|token| !token.contains(['*', '#', '|', '?']));
                words.collect::<Vec<_>>().join(" ")
            };
            compare(name, &words, row.id, false);
            if name.contains(" terms") && words().ends_with(" terms") {
                let of_use = || [&words(), " of use"].concat();
                compare(&of_use(), &of_use, row.id, false);
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
    let (own, own_digits) = (letters(&wanted), digits(&wanted));
    let mut best: Option<(usize, &'static str)> = None;
    // With other digits a version is meant that the name does not say; it is no
    // rival unless it is as near.
    let (mut second, mut other_digits) = (usize::MAX, usize::MAX);
    for id in ids() {
        // A rival is at most twice as far.
        if id.len().abs_diff(wanted.len()) > 2 * most || is_far(own, id, 2 * most) {
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
