//! What may have been meant by a name that is not known.

use super::aliases::{NAMES, pairs};
use super::entry::for_each_id;
use super::words::key;
use strsim::osa_distance;

/// Longer names are sentences, not misspellings.
const LONGEST: usize = 48;

/// The id whose words differ by the fewest letters from a [`key`], if they are
/// few; of several SPDX ids the last, which has the latest version. It is a
/// guess, for people to judge.
pub(super) fn nearest(wanted: &str) -> Option<&'static str> {
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
        let distance = osa_distance(wanted, words);
        if distance < limit || distance == limit && (is_spdx || best.is_none()) {
            (best, limit) = (Some(id), distance);
        }
    };
    for_each_id(&mut |id, is_spdx| compare(&key(id), id, is_spdx));
    for (words, id) in pairs(NAMES) {
        compare(words, id, false);
    }
    best
}
