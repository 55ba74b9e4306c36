//! From the words of a name to the license that is known by it.
//!
//! Names are compared as wholes: nothing of a name is left out to find a
//! license in the rest.

use super::creative_commons;
use super::entry::{Entry, find_by_words};
use super::index;
use super::words::{is_soft, parts, with_points};

/// The license of a shortened key, whose version may be written without a point.
/// A common word (`Fair`) is no id.
pub(super) fn by_key(key: &str) -> Option<Entry> {
    by_words(key, false).or_else(|| unlisted(key))
}

/// The same of a key that is no id of the SPDX list as it is.
pub(super) fn unlisted(key: &str) -> Option<Entry> {
    let pointed = with_points(key);
    let pointed = pointed.as_deref();
    by_names(key, false)
        .or_else(|| by_words(pointed?, false))
        .or_else(|| by_parts(key))
        .or_else(|| by_parts(pointed?))
        .or_else(|| {
            let has_soft = parts(key).any(is_soft);
            let key = Some(key).filter(|_| has_soft)?;
            by_words(key, true).or_else(|| by_words(pointed?, true))
        })
}

fn by_words(key: &str, soft: bool) -> Option<Entry> {
    by_names(key, soft).or_else(|| find_by_words(key, soft).filter(|entry| !entry.is_common_word()))
}

fn by_names(key: &str, soft: bool) -> Option<Entry> {
    // A number names as little as a template does.
    let is_number = !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_digit());
    let key = if is_number { "placeholder" } else { key };
    let words: Vec<&str> = parts(key).collect();
    index::find(&words, soft).map(Entry::from)
}

fn by_parts(key: &str) -> Option<Entry> {
    creative_commons::by_parts(key)
        .filter(|found| found.is_itself)
        .map(|found| found.entry)
}
