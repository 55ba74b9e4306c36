//! Runs of words that have a short form, so that a name need not be listed both
//! ways.

use super::index::{SLOTS, slot};
use super::words::first_part;

/// Sorted. The short form is on the right; empty where the phrase says nothing.
pub(super) const PHRASES: &[(&str, &str)] = &[
    ("academic free", "afl"),
    ("affero general public", "agpl"),
    ("affero gpl", "agpl"),
    ("and above", "or later"),
    ("and later", "or later"),
    ("apache software", "apache"),
    ("apache software foundation", "apache"),
    ("attribution", "by"),
    ("boost software", "bsl"),
    ("business source", "busl"),
    ("community data agreement", "cdla"),
    ("community data license agreement", "cdla"),
    ("computational use of data", "c uda"),
    ("creative commons", "cc"),
    ("eclipse public", "epl"),
    ("educational community", "ecl"),
    ("european union public", "eupl"),
    ("functional source", "fsl"),
    ("gnu affero general public", "agpl"),
    ("gnu agpl", "agpl"),
    ("gnu fdl", "gfdl"),
    ("gnu free documentation", "gfdl"),
    ("gnu general public", "gpl"),
    ("gnu gfdl", "gfdl"),
    ("gnu gpl", "gpl"),
    ("gnu lesser general public", "lgpl"),
    ("gnu lgpl", "lgpl"),
    ("gnu library general public", "lgpl"),
    ("hyperclova x", "hyperclovax"),
    ("latex project public", "lppl"),
    ("lesser general public", "lgpl"),
    ("lesser gpl", "lgpl"),
    ("microsoft public", "ms pl"),
    ("microsoft reciprocal", "ms rl"),
    ("mozilla public", "mpl"),
    ("mulan permissive software", "mulanpsl"),
    ("mulan psl", "mulanpsl"),
    ("no commercial", "nc"),
    ("no derivative", "nd"),
    ("no derivative works", "nd"),
    ("no derivatives", "nd"),
    ("no derivs", "nd"),
    ("noderivatives", "nd"),
    ("noderivs", "nd"),
    ("non commercial", "nc"),
    ("non commercially", "nc"),
    ("non derivative", "nd"),
    ("non derivatives", "nd"),
    ("non excluse", "nonexclusive"),
    ("non exclusive", "nonexclusive"),
    ("noncommercial", "nc"),
    ("noncommercially", "nc"),
    ("open data commons", "odc"),
    ("open data commons attribution", "odc by"),
    ("open data commons open database", "odbl"),
    ("open data commons public domain dedication and", "pddl"),
    ("open database", "odbl"),
    ("open font", "ofl"),
    ("open government", "ogl"),
    ("open rail", "openrail"),
    ("open responsible ai", "openrail"),
    ("open software", "osl"),
    ("or above", "or later"),
    ("or any later", "or later"),
    ("or any newer", "or later"),
    ("or at your option any later", "or later"),
    ("or greater", "or later"),
    ("or higher", "or later"),
    ("or newer", "or later"),
    ("responsible ai", "rail"),
    ("server side public", "sspl"),
    ("share alike", "sa"),
    ("sharealike", "sa"),
    ("sil ofl", "ofl"),
    ("sil open font", "ofl"),
    ("terms and conditions", "terms"),
    ("terms of service", "terms"),
    ("terms of use", "terms"),
];

/// Whether a phrase begins with a word of each hash: most words begin none.
static BEGIN: [bool; SLOTS] = {
    let mut begin = [false; SLOTS];
    let mut at = 0;
    while at < PHRASES.len() {
        begin[slot(PHRASES[at].0.as_bytes())] = true;
        at += 1;
    }
    begin
};

/// The longest phrase that a key begins with, in its short form, and what
/// follows it.
pub(super) fn at(key: &str) -> Option<(&'static str, &str)> {
    let word = first_word(key);
    if BEGIN.get(slot(word.as_bytes())) != Some(&true) {
        return None;
    }
    let start = PHRASES.partition_point(|(phrase, _)| first_word(phrase) < word);
    let same = PHRASES.iter().skip(start);
    same.take_while(|(phrase, _)| first_word(phrase) == word)
        .filter_map(|(phrase, short)| {
            let rest = key.strip_prefix(phrase)?;
            let rest = match rest.strip_prefix(' ') {
                Some(rest) => rest,
                None if rest.is_empty() => rest,
                None => return None,
            };
            Some((*short, rest))
        })
        .last()
}

fn first_word(text: &str) -> &str {
    first_part(text).0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_are_sorted_so_that_the_longest_is_the_last() {
        let sorted = |pair: &[(&str, &str)]| {
            let [(one, _), (other, _)] = pair else {
                return true;
            };
            (first_word(one), *one) < (first_word(other), *other)
        };
        for pair in PHRASES.windows(2) {
            assert!(sorted(pair), "{pair:?}");
        }
    }

    #[test]
    fn the_longest_counts() {
        assert_eq!(at("apache software foundation 2"), Some(("apache", "2")));
        assert_eq!(at("apache 2"), None);
        assert_eq!(at("open database"), Some(("odbl", "")));
        assert_eq!(at("open databases"), None);
    }
}
