//! From the words of a name to the license that is known by it.
//!
//! Names are compared as wholes: nothing of a name is left out to find a
//! license in the rest.

use super::creative_commons;
use super::entry::{Entry, find_by_words};
use super::index;
use super::words::with_points;

/// The license of a shortened key, whose version may be written without a point.
/// A common word (`Fair`) is no id.
pub(super) fn by_key(key: &str) -> Option<Entry> {
    let pointed = with_points(key);
    let keys = || [Some(key), pointed.as_deref()].into_iter().flatten();
    let found = |soft: bool| keys().find_map(|key| by_words(key, soft));
    found(false)
        .or_else(|| keys().find_map(by_parts))
        .or_else(|| found(true))
}

fn by_words(key: &str, soft: bool) -> Option<Entry> {
    // A number names as little as a template does.
    let is_number = !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_digit());
    let key = match is_number {
        true => "placeholder",
        false => key,
    };
    let words: Vec<&str> = key.split(' ').collect();
    match index::find(&words, soft) {
        Some(row) => Some(Entry::from(row)),
        None => find_by_words(key, soft).filter(|entry| !entry.is_common_word()),
    }
}

fn by_parts(key: &str) -> Option<Entry> {
    creative_commons::by_parts(key)
        .filter(|found| found.is_itself)
        .map(|found| found.entry)
}
