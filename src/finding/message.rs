//! From a sentence with places to the sentence of a problem.

use std::borrow::Cow;

use super::words::Sentence;
use super::{Home, Keys, Near, Problem};
use crate::manifest::{Claim, Kind};
use crate::shown::{push_code_point, shown};

impl Problem {
    /// What is wrong, in a sentence or two. Text of somebody else is in
    /// backticks, made fit to be shown.
    pub fn message(&self) -> String {
        self.compose(self.sentence())
    }

    /// How to fix it, where that can be said: in the words of the text that it
    /// is about.
    pub fn fix(&self, home: Home) -> Option<String> {
        self.fix_sentence(home).map(|fix| self.compose(fix))
    }

    /// Its own sentence, or what is better said otherwise.
    fn sentence(&self) -> Sentence {
        match self {
            Problem::NotAMapping { found: "nothing" } => Sentence::Empty,
            Problem::UnknownKey {
                within: "`components`",
                ..
            } => Sentence::UnknownComponentKey,
            Problem::MisplacedKey { home: "", .. } => Sentence::MisplacedKeyAtTop,
            Problem::UnknownLicense {
                foreign: Some(_), ..
            } => Sentence::UnknownLicenseForeign,
            // A default license has no component.
            Problem::UnfitLicense { component, .. } if component.starts_with("license.") => {
                Sentence::UnfitDefault
            }
            Problem::ClaimNotSupported { not_stated, .. } if not_stated.is_empty() => {
                Sentence::ClaimNotReleased
            }
            Problem::ClaimNotSupported { not_released, .. } if not_released.is_empty() => {
                Sentence::ClaimNotStated
            }
            Problem::NotStated { more, .. } if *more > 0 => Sentence::MoreNotStated,
            Problem::NeverAbsent {
                component: "weights",
            } => Sentence::WeightsNeverAbsent,
            Problem::ReachedByNobody { what } if what.0.len() == 1 => Sentence::OneReachedByNobody,
            Problem::NotStated { what, .. } if what.0.len() == 1 => Sentence::OneNotStated,
            other => other.own_sentence(),
        }
    }

    fn compose(&self, sentence: Sentence) -> String {
        let mut out = String::new();
        self.with_facts(&mut |facts| out = compose(sentence.text(), facts));
        out
    }
}

impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.message())
    }
}

/// Something that a sentence has a place for.
pub trait Fact {
    /// Adds its text. `quoted`: as it is written in a file, in backticks; else
    /// as a part of the sentence.
    fn write(&self, out: &mut String, quoted: bool);
}

/// A sentence with its facts in the places of their names, as in `{key}`. In
/// backticks or quotation marks they are text of somebody else, made fit to be
/// shown; else as they are. A full stop behind an end that has one is left out.
fn compose(sentence: &str, facts: &[(&str, &dyn Fact)]) -> String {
    let mut out = String::new();
    let mut rest = sentence;
    while let Some((before, after)) = rest.split_once('{') {
        push(&mut out, before);
        let (name, after) = after.split_once('}').unwrap_or((after, ""));
        let quoted = before.ends_with(['`', '“']);
        if let Some((_, fact)) = facts.iter().find(|(known, _)| *known == name) {
            let mut text = String::new();
            fact.write(&mut text, quoted);
            match quoted {
                true => push_shown(&mut out, &text),
                false => out.push_str(&text),
            }
        }
        rest = after;
    }
    push(&mut out, rest);
    out
}

fn push(out: &mut String, piece: &str) {
    let ended = out.ends_with(['.', '?', '!']);
    let piece = match piece.strip_prefix('.') {
        Some(rest) if ended => rest,
        _ => piece,
    };
    out.push_str(piece);
}

/// Words of the text are shown on one line and not without end.
fn push_shown(out: &mut String, text: &str) {
    const LONGEST: usize = 80;
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => {
            out.push_str(&shown(text.get(..end).unwrap_or(text)));
            out.push('…');
        }
        None => out.push_str(&shown(text)),
    }
}

impl Fact for String {
    fn write(&self, out: &mut String, _: bool) {
        out.push_str(self);
    }
}

impl Fact for &'static str {
    fn write(&self, out: &mut String, _: bool) {
        out.push_str(self);
    }
}

impl Fact for Cow<'static, str> {
    fn write(&self, out: &mut String, _: bool) {
        out.push_str(self);
    }
}

impl<F: Fact> Fact for Option<F> {
    fn write(&self, out: &mut String, quoted: bool) {
        if let Some(fact) = self {
            fact.write(out, quoted);
        }
    }
}

impl Fact for Near {
    fn write(&self, out: &mut String, _: bool) {
        out.push_str(self.word);
    }
}

impl Fact for usize {
    fn write(&self, out: &mut String, _: bool) {
        out.push_str(&self.to_string());
    }
}

impl Fact for u32 {
    fn write(&self, out: &mut String, _: bool) {
        out.push_str(&self.to_string());
    }
}

impl Fact for char {
    fn write(&self, out: &mut String, _: bool) {
        push_code_point(out, *self);
    }
}

impl Fact for Kind {
    fn write(&self, out: &mut String, _: bool) {
        let word = match self {
            Kind::Code => Sentence::KindCode,
            Kind::Model => Sentence::KindModel,
            Kind::Data => Sentence::KindData,
            Kind::Document => Sentence::KindDocument,
        };
        out.push_str(word.text());
    }
}

/// `open-source` in a file, "open source" in a sentence.
impl Fact for Claim {
    fn write(&self, out: &mut String, quoted: bool) {
        match quoted {
            true => out.push_str(self.word()),
            false => out.push_str(&self.word().replace('-', " ")),
        }
    }
}

/// Words of which one is to be chosen.
impl Fact for &'static [&'static str] {
    fn write(&self, out: &mut String, _: bool) {
        list(out, self, Sentence::Or, true);
    }
}

/// All of them.
impl Fact for Keys {
    fn write(&self, out: &mut String, _: bool) {
        list(out, &self.0, Sentence::And, true);
    }
}

/// Names, all of them.
impl Fact for Vec<Cow<'static, str>> {
    fn write(&self, out: &mut String, _: bool) {
        list(out, self, Sentence::And, false);
    }
}

/// `a, b and c`, each in backticks where they are words of a file.
fn list(out: &mut String, items: &[impl AsRef<str>], last: Sentence, quoted: bool) {
    let quote = if quoted { "`" } else { "" };
    for (at, item) in items.iter().enumerate() {
        out.push_str(match at {
            0 => "",
            _ if at + 1 == items.len() => last.text(),
            _ => ", ",
        });
        for part in [quote, item.as_ref(), quote] {
            out.push_str(part);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(sentence: &str, fact: &dyn Fact, composed: &str) {
        assert_eq!(compose(sentence, &[("it", fact)]), composed);
    }

    #[test]
    fn facts_take_the_places_of_their_names() {
        check("`{it}` is {it}.", &"a".to_owned(), "`a` is a.");
        check("No place.", &"a".to_owned(), "No place.");
        check("{it}", &3_usize, "3");
        check("{it}", &Some('\u{202e}'), "U+202E");
        check(
            "{it}, `{it}`",
            &Claim::OpenSource,
            "open source, `open-source`",
        );
        check(
            "{it}",
            &Keys(vec!["a".into(), "b".into(), "c".into()]),
            "`a`, `b` and `c`",
        );
    }

    #[test]
    fn somebody_elses_text_is_made_fit_to_be_shown() {
        let hostile = "a\u{202e}\nb".to_owned();
        check("`{it}`", &hostile, "`a[U+202E] b`");
        check("“{it}”", &hostile, "“a[U+202E] b”");
        let long = "x".repeat(100);
        check("`{it}`.", &long, &format!("`{}…`.", "x".repeat(80)));
        // Nor is it a sentence with places of its own.
        check("`{it}`", &"{it}".to_owned(), "`{it}`");
    }

    #[test]
    fn a_sentence_ends_once() {
        check("It says: {it}.", &"why?".to_owned(), "It says: why?");
        check("It says: {it}.", &"so".to_owned(), "It says: so.");
    }
}
