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
use super::resolve::{is_change, is_reference};
use super::words::{LICENSE, is_soft, key, parts, shortened};
use names::{IDS, NAMES};

/// Longer names are sentences.
const LONGEST: usize = 150;

/// The class of a license string, as `License::parse` reads it. `None`: that is for
/// the full reader to say.
pub fn class(text: &str) -> Option<Class> {
    if text.len() > LONGEST || text.trim() != text {
        return None;
    }
    if is_reference(text, "LicenseRef-") {
        return of_reference(text);
    }
    let single = |part: &str| of_id(part).or_else(|| of_name(part));
    if !text.contains(" AND ") {
        return single(text);
    }
    // All of them hold: the least open one counts. Beside words of which nobody knows
    // the license it may be prose.
    let is_certain =
        |(part, class): &(&str, Class)| *class != Class::Unknown || !part.contains(' ');
    text.split(" AND ")
        .map(|part| Some((part, single(part)?)).filter(is_certain))
        .map(|part| part.map(|(_, class)| class))
        .reduce(|one, other| Some(one?.max(other?)))?
}

/// The class of an id of the SPDX list: one that is an ordinary word (`Fair`) to
/// the letter, others in any case.
fn of_id(text: &str) -> Option<Class> {
    let is_word = !text.contains(['-', '.', '+']);
    let (_, class) = lines(IDS).find(|(id, _)| match is_word {
        true => *id == text,
        false => id.eq_ignore_ascii_case(text),
    })?;
    class
}

/// The class of a name or an id in the table of licenses.
fn of_name(text: &str) -> Option<Class> {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || " -_.,'+".contains(c);
    if !text.chars().all(is_plain) {
        return None;
    }
    let key = shortened(&key(text));
    let name = without_soft(&key).join(" ");
    let find = |name: &str| lines(NAMES).find(|(known, _)| *known == name);
    // Some are another license, or none, without the word.
    let as_license = parts(&key)
        .any(|word| word == LICENSE)
        .then(|| [&name, " ", LICENSE].concat());
    let (_, class) = as_license
        .and_then(|name| find(&name))
        .or_else(|| find(&name))?;
    class
}

/// The words that tell a license from others.
fn without_soft(key: &str) -> Vec<&str> {
    parts(key)
        .filter(|word| *word != LICENSE && !is_soft(word))
        .collect()
}

/// The class of a reference: its name opens nothing, and restricts nothing where
/// none of its words stands in the name of a restricted license or says so itself.
fn of_reference(text: &str) -> Option<Class> {
    let key = key(text.strip_prefix("LicenseRef-")?);
    let says = |word: &str| may_decide(word) || is_change(word) || word == "scancode";
    let nothing = !parts(&key).any(says) && !names_restricted(&without_soft(&key));
    nothing.then_some(Class::Unknown)
}

/// Whether a restricted license's name, or one of which the full reader has to tell,
/// may begin somewhere in these words: as far as it has no number, which may be
/// written in several ways.
fn names_restricted(words: &[&str]) -> bool {
    let is_number = |word: &&str| word.starts_with(|c: char| c.is_ascii_digit());
    lines(NAMES).any(|(name, class)| {
        let first = name.split(' ').take(1);
        let beginning = first.chain(name.split(' ').skip(1).take_while(|word| !is_number(word)));
        let count = beginning.clone().count();
        class.is_none_or(|class| class > Class::Unknown)
            && words
                .windows(count)
                .any(|run| beginning.clone().eq(run.iter().copied()))
    })
}

/// The lines of a table: a name, a blank, and the letter of its class, of which `A`
/// is the first.
fn lines(table: &'static str) -> impl Iterator<Item = (&'static str, Option<Class>)> {
    let lines = table.split('\n').filter_map(|line| line.rsplit_once(' '));
    lines.map(|(name, letter)| (name, of_letter(letter.bytes().next())))
}

fn of_letter(letter: Option<u8>) -> Option<Class> {
    let place = letter?.checked_sub(b'A')?;
    Class::ALL.get(usize::from(place)).copied()
}
