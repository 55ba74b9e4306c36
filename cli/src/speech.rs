//! What people are told, and in which language.

use std::env;
use std::ffi::OsStr;
use std::fmt;
use std::sync::LazyLock;

use openness_badge::shown::shown;
use openness_badge::words::{Language, Section, Value};

/// What files and JSON are written in where nobody says it: the same everywhere.
pub const FILES: Language = Language::ENGLISH;

/// What the person at the terminal is spoken to in, as their environment says; in the
/// tests of this code in English.
pub fn language() -> Language {
    static OWN: LazyLock<Language> = LazyLock::new(|| of_environment(|name| env::var(name).ok()));
    match cfg!(test) {
        true => Language::ENGLISH,
        false => *OWN,
    }
}

/// The language of messages in POSIX's order: the first of these that is set counts.
fn of_environment(variable: impl Fn(&str) -> Option<String>) -> Language {
    let set = |name: &&str| variable(name).filter(|value| !value.is_empty());
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].iter().find_map(set);
    let locale = locale.unwrap_or_default();
    // `fr_CA.UTF-8`, `de_AT@euro`; there are no words in `C` and `POSIX`.
    let tag = locale.split(['.', '@']).next().unwrap_or_default();
    Language::by_tag(tag).unwrap_or_default()
}

/// A text of the catalogue, without places.
pub fn text(word: impl Section) -> &'static str {
    language().text(word)
}

/// A sentence of the catalogue, with its places filled.
pub fn say(word: impl Section, values: &[(&str, &dyn Value)]) -> String {
    language().say(word, values)
}

/// An error that says this.
pub fn error(word: impl Section, values: &[(&str, &dyn Value)]) -> anyhow::Error {
    let each = Language::all().map(|language| (language, language.say(word, values)));
    Said(each.collect()).into()
}

/// What an error says in a language, for a file that has it.
pub fn error_in(error: &anyhow::Error, language: Language) -> String {
    match error.downcast_ref::<Said>() {
        Some(said) => said.text(language).to_owned(),
        None => format!("{error:#}"),
    }
}

/// A sentence in every language: the person may read another one than a file is in.
#[derive(Debug)]
struct Said(Vec<(Language, String)>);

impl Said {
    fn text(&self, language: Language) -> &str {
        let mut each = self.0.iter();
        let own = each.find(|(own, _)| *own == language);
        own.map_or("", |(_, text)| text)
    }
}

impl fmt::Display for Said {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(self.text(language()))
    }
}

impl std::error::Error for Said {}

/// The name of a file in a sentence: in backticks and whole, however long. What is no
/// UTF-8 in it is shown as U+FFFD.
pub struct Named<'n, N: AsRef<OsStr> + ?Sized = str>(pub &'n N);

impl<N: AsRef<OsStr> + ?Sized> Value for Named<'_, N> {
    fn write(&self, out: &mut String, _: bool, _: Language) {
        out.push('`');
        out.push_str(&shown(&self.0.as_ref().to_string_lossy()));
        out.push('`');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_that_is_set_counts() {
        let tag = |all: &str, messages: &str, lang: &str| {
            let value = |name: &str| match name {
                "LC_ALL" => Some(all.to_owned()),
                "LC_MESSAGES" => Some(messages.to_owned()),
                "LANG" => Some(lang.to_owned()),
                _ => None,
            };
            of_environment(value).tag()
        };
        assert_eq!(tag("", "", ""), "en");
        assert_eq!(tag("", "", "fr_FR.UTF-8"), "fr");
        assert_eq!(tag("", "de_AT@euro", "fr_FR.UTF-8"), "de");
        assert_eq!(tag("C", "de_AT", "fr_FR"), "en");
        assert_eq!(tag("C.UTF-8", "", "fr_FR"), "en");
        assert_eq!(tag("POSIX", "", ""), "en");
        assert_eq!(tag("ja_JP.eucJP", "", ""), "ja");
        assert_eq!(tag("", "zh_CN.UTF-8", ""), "zh-Hans");
        assert_eq!(tag("tlh_001", "", "fr"), "en");
        assert_eq!(of_environment(|_| None), Language::ENGLISH);
    }

    #[test]
    fn an_error_is_said_in_each_language() {
        use openness_badge::words::CliWord;
        let error = error(CliWord::Unreadable, &[("why", &CliWord::NotAFile)]);
        for language in Language::all() {
            let said = error_in(&error, language);
            assert!(said.contains(language.text(CliWord::NotAFile)), "{said}");
        }
        assert_eq!(error.to_string(), error_in(&error, Language::ENGLISH));
        let other = anyhow::Error::msg("other");
        assert_eq!(error_in(&other, Language::ENGLISH), "other");
    }
}
