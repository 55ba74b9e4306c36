//! A license's name as words, so that one license has one form however it is
//! written: `Apache License, Version 2.0` and `Apache-2.0` are `apache license 2`
//! and `apache 2`, and the word `license` may stand anywhere.

use super::phrases;

/// The one word for `license`, `licence` and their plurals.
pub(super) const LICENSE: &str = "license";

/// Words that make no difference between two licenses.
fn is_empty(word: &str) -> bool {
    let empty: &[&str] = match word.as_bytes().first() {
        Some(b'l' | b'L') => &["licensed"],
        Some(b't' | b'T') => &["the"],
        Some(b'u' | b'U') => &["under"],
        Some(b'v' | b'V') => &["v", "ver", "version", "versions"],
        _ => return false,
    };
    empty.iter().any(|empty| empty.eq_ignore_ascii_case(word))
}

fn is_license(word: &str) -> bool {
    let start = word.as_bytes().first_chunk::<4>();
    start.is_some_and(|start| start.eq_ignore_ascii_case(b"lice"))
        && ["license", "licence", "licenses", "licences"]
            .iter()
            .any(|license| license.eq_ignore_ascii_case(word))
}

/// The words of a text, as they stand in it: runs of letters, numbers without
/// their trailing `.0` and the `v` before them, runs of `+`. Characters that
/// could change the meaning, such as `?`, `/` and all that is not ASCII, count as
/// letters: a name with one of them is another name.
fn runs(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let mut sorts = sorts(rest).skip_while(|(_, sort)| *sort == Sort::Separator);
        let (start, first) = sorts.next()?;
        let bytes = rest.as_bytes();
        let is_digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
        let ends = |(at, sort): &(usize, Sort)| {
            let is_point = first == Sort::Digit
                && bytes.get(*at) == Some(&b'.')
                && is_digit(at - 1)
                && is_digit(at + 1);
            *sort != first && !is_point
        };
        let end = sorts.find(ends).map_or(rest.len(), |(at, _)| at);
        let word = rest.get(start..end)?;
        rest = rest.get(end..)?;
        Some(match first {
            Sort::Digit => without_zeros(word),
            // `GPLv3`: the letter is the word "version".
            Sort::Letter if word.len() > 1 && rest.starts_with(|c: char| c.is_ascii_digit()) => {
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

/// The words that tell a name from others, as they stand in it, but for the
/// word `license`.
pub(super) fn words(text: &str) -> impl Iterator<Item = &str> {
    runs(text)
        .filter(|word| !is_empty(word))
        .map(|word| if is_license(word) { LICENSE } else { word })
}

/// The words that tell a name from others, in lower case with a blank between.
/// Empty where nothing is left.
pub(super) fn key(text: &str) -> String {
    let mut key = String::with_capacity(text.len());
    for word in words(text) {
        if !key.is_empty() {
            key.push(' ');
        }
        key.push_str(word);
    }
    key.make_ascii_lowercase();
    key
}

/// The words of a key. By bytes: the general search for texts costs more.
pub(super) fn parts(key: &str) -> impl Iterator<Item = &str> {
    let mut rest = Some(key).filter(|key| !key.is_empty());
    std::iter::from_fn(move || {
        let (word, after) = first_part(rest?);
        rest = after;
        Some(word)
    })
}

/// The first word of a key and what follows it.
pub(super) fn first_part(key: &str) -> (&str, Option<&str>) {
    match key.bytes().position(|byte| byte == b' ') {
        Some(at) => (key.get(..at).unwrap_or_default(), key.get(at + 1..)),
        None => (key, None),
    }
}

/// A key with its long names shortened: `creative commons` is `cc`.
pub(super) fn shortened(key: &str) -> String {
    let mut short = String::with_capacity(key.len());
    let mut rest = key;
    while !rest.is_empty() {
        let (word, after) = match phrases::at(rest) {
            Some(found) => found,
            None => {
                let (word, after) = first_part(rest);
                (word, after.unwrap_or_default())
            }
        };
        if !short.is_empty() && !word.is_empty() {
            short.push(' ');
        }
        short.push_str(word);
        rest = after;
    }
    short
}

/// A key whose versions were written without a point: `llama 3 1` is
/// `llama 3.1`. `None` where there is no such version.
pub(super) fn with_points(key: &str) -> Option<String> {
    let is_digits = |word: &str| word.len() < 3 && word.bytes().all(|byte| byte.is_ascii_digit());
    let mut pointed = String::with_capacity(key.len());
    let mut words = parts(key).peekable();
    let mut found = false;
    while let Some(word) = words.next() {
        if !pointed.is_empty() {
            pointed.push(' ');
        }
        pointed.push_str(word);
        if is_digits(word)
            && let Some(minor) = words.next_if(|next| is_digits(next))
        {
            found = true;
            if minor != "0" {
                pointed.push('.');
                pointed.push_str(minor);
            }
        }
    }
    found.then_some(pointed)
}

/// Words that say no more than `license` does, where no other license of the
/// same owner is told from it by them.
pub(super) fn is_soft(word: &str) -> bool {
    matches!(word, "agreement" | "agreements" | "terms")
}

#[derive(Clone, Copy, PartialEq)]
enum Sort {
    Letter,
    Digit,
    Plus,
    Separator,
}

/// What each character is, and where.
fn sorts(text: &str) -> impl Iterator<Item = (usize, Sort)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let here = at;
        let sort = match *text.as_bytes().get(at)? {
            b'0'..=b'9' => Sort::Digit,
            b'a'..=b'z' | b'A'..=b'Z' => Sort::Letter,
            b'+' => Sort::Plus,
            _ => {
                let c = text.get(at..)?.chars().next()?;
                at += c.len_utf8() - 1;
                match is_separator(c) {
                    true => Sort::Separator,
                    false => Sort::Letter,
                }
            }
        };
        at += 1;
        Some((here, sort))
    })
}

fn is_separator(c: char) -> bool {
    c.is_whitespace()
        || matches!(c,
            '-' | '_' | '.' | ',' | ':' | '(' | ')' | '[' | ']' | '"' | '\'' | '`'
            // Dashes, quotation marks, copyright and trademark signs.
            | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{2018}'..='\u{201f}' | '©' | '®' | '™')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(shortened(&key(text)), expected, "{text}");
    }

    #[test]
    fn one_form_however_it_is_written() {
        check("Apache License, Version 2.0", "apache license 2");
        check("the Apache Software Licence v2.0.0", "apache license 2");
        check("apache_2", "apache 2");
        check("GPLv3+", "gpl 3 +");
        check("GNU GPL v3 or any later version", "gpl 3 or later");
        check("CC BY–SA 4.0", "cc by sa 4");
        check(
            "Creative Commons Attribution-NonCommercial 4.0 International",
            "cc by nc 4 international",
        );
        check("Tencent’s HunyuanWorld-1.0", "tencent s hunyuanworld 1");
        check("openrail++", "openrail ++");
        check("Gemma Terms of Use", "gemma terms");
        check("MIT?", "mit?");
        check("", "");
    }

    #[test]
    fn versions_without_a_point() {
        assert_eq!(with_points("llama 3 1").as_deref(), Some("llama 3.1"));
        assert_eq!(with_points("cc by 4 0 fr").as_deref(), Some("cc by 4 fr"));
        assert_eq!(
            with_points("gemma 2025 03 24").as_deref(),
            Some("gemma 2025 03.24")
        );
        assert_eq!(with_points("llama 3.1"), None);
    }
}
