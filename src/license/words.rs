//! A license's name as words, so that one license has one form however it is
//! written: `Apache License, Version 2.0` and `Apache-2.0` are both `apache 2`.

use super::aliases::{EMPTY, PHRASES, pairs};

/// The words of a text, as they stand in it: runs of letters, numbers without
/// their trailing `.0` and the `v` before them, runs of `+`. Characters that could change the meaning,
/// such as `?`, `/` and all that is not ASCII, count as letters: a name with
/// one of them is another name.
pub(super) fn words(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        rest = rest.trim_start_matches(is_separator);
        let first = sort(rest.chars().next()?);
        let mut end = rest.len();
        let mut before = ' ';
        for (at, c) in rest.char_indices() {
            let point = first == Sort::Digit
                && c == '.'
                && before.is_ascii_digit()
                && rest.as_bytes().get(at + 1).is_some_and(u8::is_ascii_digit);
            if sort(c) != first && !point {
                end = at;
                break;
            }
            before = c;
        }
        let (word, after) = rest.split_at_checked(end)?;
        rest = after;
        Some(match first {
            Sort::Digit => without_zeros(word),
            // `GPLv3`: the letter is the word "version".
            Sort::Letter if word.len() > 1 && after.starts_with(|c: char| c.is_ascii_digit()) => {
                word.strip_suffix(['v', 'V']).unwrap_or(word)
            }
            _ => word,
        })
    })
}

/// `2.0.0` is `2`.
fn without_zeros(number: &str) -> &str {
    let mut number = number;
    while let Some(shorter) = number.strip_suffix(".0") {
        number = shorter;
    }
    number
}

/// The words that tell an id from others.
pub(super) fn id_words(id: &str) -> impl Iterator<Item = &str> {
    words(id).filter(|word| !is_empty(word))
}

/// The words that tell a name from others, in lower case with a blank between.
/// Empty where nothing is left.
pub(super) fn key(text: &str) -> String {
    let mut key = String::new();
    // An address is `https` and its parts as words.
    let address;
    let after = |scheme| text.strip_prefix(scheme);
    let text = match after("https://").or_else(|| after("http://")) {
        Some(rest) => {
            address = ["https ", &rest.replace('/', " ")].concat();
            &address
        }
        None => text,
    };
    for word in id_words(text) {
        if !key.is_empty() {
            key.push(' ');
        }
        key.push_str(word);
    }
    key.make_ascii_lowercase();
    key
}

/// A key with its long names shortened: `creative commons` is `cc`.
pub(super) fn shortened(key: &str) -> String {
    let mut key = [" ", key, " "].concat();
    for (long, short) in pairs(PHRASES) {
        let mut from = 0;
        while let Some((start, end)) = find_words(&key, long, from) {
            let part = |from, to| key.get(from..to).unwrap_or_default();
            key = [part(0, start), short, part(end, key.len())].concat();
            from = start + short.len();
        }
    }
    key.trim().to_owned()
}

/// Where a run of whole words stands in a key with a blank at either end. By
/// bytes: the general search for texts is large.
fn find_words(key: &str, run: &str, from: usize) -> Option<(usize, usize)> {
    let bytes = key.as_bytes();
    let starts = from..bytes.len().saturating_sub(run.len());
    starts
        .map(|start| (start, start + run.len()))
        .find(|(start, end)| {
            let before = start.checked_sub(1).and_then(|at| bytes.get(at));
            before == Some(&b' ')
                && bytes.get(*end) == Some(&b' ')
                && bytes.get(*start..*end) == Some(run.as_bytes())
        })
}

/// Whether the words of an id are these, whatever their case.
pub(super) fn same_words(id: &str, key: &str) -> bool {
    // Most ids are told apart by their first letter; no id begins with a word
    // that makes no difference.
    if !id
        .get(..1)
        .zip(key.get(..1))
        .is_some_and(|(a, b)| a.eq_ignore_ascii_case(b))
    {
        return false;
    }
    let mut wanted = key.split(' ');
    let mut found = id_words(id);
    loop {
        match (found.next(), wanted.next()) {
            (None, None) => return true,
            (Some(a), Some(b)) if a.eq_ignore_ascii_case(b) => {}
            _ => return false,
        }
    }
}

fn is_empty(word: &str) -> bool {
    EMPTY
        .split(' ')
        .any(|other| word.eq_ignore_ascii_case(other))
}

#[derive(PartialEq)]
enum Sort {
    Letter,
    Digit,
    Plus,
    Separator,
}

fn sort(c: char) -> Sort {
    match c {
        '0'..='9' => Sort::Digit,
        '+' => Sort::Plus,
        c if is_separator(c) => Sort::Separator,
        _ => Sort::Letter,
    }
}

fn is_separator(c: char) -> bool {
    c.is_whitespace()
        || matches!(c,
            '-' | '_' | '.' | ',' | ':' | '(' | ')' | '[' | ']' | '"' | '\'' | '`'
            // Dashes, quotation marks, copyright and trademark signs.
            | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{2018}'..='\u{201f}' | '©' | '®' | '™')
}
