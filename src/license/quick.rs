//! The class of a license as a badge asks for it: from tables that the full reader
//! makes, or none where it takes the full reader to tell.
//!
//! It knows the ids of the SPDX list, the ids and most names of the table of
//! licenses, and references to texts of one's own (`LicenseRef-…`) in whose name no
//! word could mean anything. Of all of these it says what [`License::class`] says;
//! expressions, addresses and other names are not looked at.
//!
//! [`License::class`]: super::License::class

mod names;

use super::Class;
use super::decide::may_decide;
use super::resolve::is_change;
use super::words::{LICENSE, is_soft, key, parts};
use names::{IDS, NAMES};

/// Longer names are sentences.
const LONGEST: usize = 150;

/// The class of a license string, as `License::parse` reads it. `None`: that is for
/// the full reader to say.
pub fn class(text: &str) -> Option<Class> {
    if text.len() > LONGEST || text.trim() != text {
        return None;
    }
    if let Some(name) = text.strip_prefix("LicenseRef-") {
        return of_reference(name);
    }
    let single = |part: &str| of_id(part).or_else(|| of_name(part));
    // All of them hold: the least open one counts.
    let (mut whole, mut rest) = (Class::Osi, text);
    while let Some((part, behind)) = before_and(rest) {
        whole = whole.max(certain(part, single(part)?)?);
        rest = behind;
    }
    match rest.len() == text.len() {
        true => single(text),
        false => Some(whole.max(certain(rest, single(rest)?)?)),
    }
}

/// What is before the first `AND`, and what is behind it.
fn before_and(text: &str) -> Option<(&str, &str)> {
    let mut at = 0_usize;
    for word in text.split(' ') {
        if word == "AND" {
            return Some((text.get(..at.checked_sub(1)?)?, text.get(at + 4..)?));
        }
        at += word.len() + 1;
    }
    None
}

/// Beside words of which nobody knows the license it may be prose.
fn certain(part: &str, class: Class) -> Option<Class> {
    (class != Class::Unknown || !part.contains(' ')).then_some(class)
}

/// The class of an id of the SPDX list: one that is an ordinary word (`Fair`) to
/// the letter, others in any case.
fn of_id(text: &str) -> Option<Class> {
    let is_word = !text.contains(['-', '.', '+']);
    let (_, letter) = lines(IDS).find(|(id, _)| match is_word {
        true => *id == text,
        false => id.eq_ignore_ascii_case(text),
    })?;
    of_letter(letter)
}

/// The class of a name or an id in the table of licenses.
fn of_name(text: &str) -> Option<Class> {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || " -_.,'+".contains(c);
    if !text.chars().all(is_plain) {
        return None;
    }
    let key = key(text);
    let words = without_soft(&key);
    let find = |behind: &[&str]| {
        let wanted = words.iter().chain(behind);
        let mut lines = lines(NAMES);
        lines.find(|(known, _)| known.split(' ').eq(wanted.clone().copied()))
    };
    // Some are another license, or none, without the word.
    let as_license = match parts(&key).any(|word| word == LICENSE) {
        true => find(&[LICENSE]),
        false => None,
    };
    of_letter(as_license.or_else(|| find(&[]))?.1)
}

/// The words that tell a license from others.
pub(super) fn without_soft(key: &str) -> Vec<&str> {
    parts(key)
        .filter(|word| *word != LICENSE && !is_soft(word))
        .collect()
}

/// The class of a reference: its name opens nothing, and restricts nothing where
/// none of its words stands in the name of a restricted license or says so itself.
fn of_reference(name: &str) -> Option<Class> {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.');
    (!name.is_empty() && name.bytes().all(fits)).then_some(())?;
    let key = key(name);
    let says = |word: &str| may_decide(word) || is_change(word) || word == "scancode";
    let nothing = !parts(&key).any(says) && !names_restricted(&without_soft(&key));
    nothing.then_some(Class::Unknown)
}

/// Whether these words, or the last of them, may be the name of a restricted license,
/// or begin as one of which the full reader has to tell. Numbers do not count: they
/// may be written in several ways.
fn names_restricted(words: &[&str]) -> bool {
    let counts = |word: &&str| *word != LICENSE && !word.starts_with(|c: char| c.is_ascii_digit());
    let words: Vec<&str> = words.iter().copied().filter(counts).collect();
    lines(NAMES).any(|(name, letter)| {
        let begins_others = !letter.is_ascii_uppercase();
        (begins_others || of_letter(letter) > Some(Class::Unknown))
            && (0..words.len()).any(|at| {
                let mut rest = words.iter().skip(at);
                let mut name = name.split(' ').filter(counts);
                name.all(|word| rest.next() == Some(&word))
                    && (begins_others || rest.next().is_none())
            })
    })
}

/// The names of a table with the letter that they stand below: that of their class, of
/// which `A` is the first. A small one: other names begin so too. `?`: that alone is
/// known.
fn lines(table: &'static str) -> impl Iterator<Item = (&'static str, u8)> {
    let mut letter = b'?';
    table
        .split('\n')
        .filter_map(move |line| match line.as_bytes() {
            [one] => {
                letter = *one;
                None
            }
            _ => Some((line, letter)),
        })
}

/// None where the full reader has to tell.
fn of_letter(letter: u8) -> Option<Class> {
    let place = letter.to_ascii_uppercase().checked_sub(b'A')?;
    Class::ALL.get(usize::from(place)).copied()
}
