//! The catalogue of words: every sentence that a person reads, by its id.
//!
//! One file for each language, `words/en.ftl` and so on; the build makes of its
//! sections an enum each, whose variants are the ids. Code has ids and facts:
//!
//! ```text
//! language.text(LevelWord::NotStated)                       not stated
//! language.say(FindingWord::MissingKey, &[("key", &key)])   `system` is missing.
//! ```

mod file;
mod pieces;
pub mod plural;
mod value;

use crate::shown::push_shortened;
pub use pieces::{Piece, Pieces};
pub use value::{Foreign, Names, Quoted, Value};

include!(concat!(env!("OUT_DIR"), "/words.rs"));

/// A section of the catalogue: its variants are the ids of its sentences.
pub trait Section: Copy + 'static {
    /// Which of the sections it is.
    const PLACE: usize;
    /// The ids, as they are written in the catalogue.
    const IDS: &'static [&'static str];
    /// The sentences in English.
    const ENGLISH: &'static [&'static str];
    /// The names of the places of each sentence, by the alphabet.
    const PLACES: &'static [&'static [&'static str]];
    /// Whether something in a sentence is chosen by number. What shows a badge first
    /// has no such sentence, and no rules of numbers.
    const CHOICES: bool;

    /// Its place in the section.
    fn index(self) -> usize;
}

/// A section in English: its ids, and in their order the sentences and the names
/// of their places.
pub struct English {
    pub section: &'static str,
    pub ids: &'static [&'static str],
    pub texts: &'static [&'static str],
    pub places: &'static [&'static [&'static str]],
}

/// The sentences of one language that is not English: for each section a table in
/// the order of its ids. What it leaves empty is said in English; where it says nothing, it
/// has a sign for that.
#[derive(Debug)]
pub struct Tables {
    /// The tag of BCP 47: `fr`, `zh-Hans`.
    pub tag: &'static str,
    pub sections: &'static [&'static [&'static str]],
}

/// Finds the choice for a number among `one=…|other=…`.
type Choose = for<'c> fn(Language, &'c str, u64) -> Option<&'c str>;

/// A language that people are spoken to in.
#[derive(Clone, Copy, Debug, Default)]
pub struct Language(Option<&'static Tables>);

/// Two are equal where their tags are.
impl PartialEq for Language {
    fn eq(&self, other: &Self) -> bool {
        self.tag() == other.tag()
    }
}

impl Eq for Language {}

impl Language {
    pub const ENGLISH: Language = Language(None);

    /// The language of these tables.
    pub const fn of(tables: &'static Tables) -> Language {
        Language(Some(tables))
    }

    /// English, and all that there are words in besides.
    pub fn all() -> impl Iterator<Item = Language> {
        std::iter::once(Language::ENGLISH).chain(TRANSLATED.iter().map(Language::of))
    }

    /// The language of a tag of BCP 47, if there is one: `fr`, `fr-CA`, `zh-CN`.
    pub fn by_tag(tag: &str) -> Option<Language> {
        let is_english = |tag: &str| tag.eq_ignore_ascii_case("en");
        let tables = |tag: &str| {
            let mut each = TRANSLATED.iter();
            each.find(|tables| tables.tag.eq_ignore_ascii_case(tag))
        };
        let mut tag = tag.trim().replace('_', "-");
        loop {
            if is_english(&tag) {
                return Some(Language::ENGLISH);
            }
            if let Some(tables) = tables(&tag) {
                return Some(Language::of(tables));
            }
            // Less of it: first the variant, then the region, then the script.
            let Some(end) = tag.rfind('-') else {
                // Of a language that is written in several scripts, the first one.
                let mut each = TRANSLATED.iter();
                let scripts = |tables: &&Tables| {
                    let language = tables.tag.split('-').next();
                    language.is_some_and(|language| language.eq_ignore_ascii_case(&tag))
                };
                return each.find(scripts).map(Language::of);
            };
            tag.truncate(end);
        }
    }

    /// The text of an id, by the names of its section and of it: for those who read
    /// them from a file. English where this language has none.
    pub fn word(self, section: &str, id: &str) -> Option<&'static str> {
        let place = SECTIONS.iter().position(|own| own.section == section)?;
        let english = SECTIONS.get(place)?;
        let at = english.ids.iter().position(|own| *own == id)?;
        let own = self
            .0
            .and_then(|tables| tables.sections.get(place)?.get(at));
        own.filter(|text| !text.is_empty())
            .or_else(|| english.texts.get(at))
            .copied()
    }

    /// Its tag: `en`.
    pub fn tag(self) -> &'static str {
        self.0.map_or("en", |tables| tables.tag)
    }

    /// A sentence as it is in the catalogue, for those without places.
    pub fn text<S: Section>(self, word: S) -> &'static str {
        let own = self.0.and_then(|tables| tables.sections.get(S::PLACE));
        match own.and_then(|section| section.get(word.index()).copied()) {
            Some(NOTHING) => "",
            None | Some("") => S::ENGLISH.get(word.index()).copied().unwrap_or_default(),
            Some(text) => text,
        }
    }

    /// A sentence with its places filled: in backticks or quotation marks they are
    /// text of somebody else, made fit to be shown; else as they are. A full stop
    /// behind an end that has one is left out.
    pub fn say<S: Section>(self, word: S, values: &[(&str, &dyn Value)]) -> String {
        let mut out = String::new();
        let choose: Option<Choose> = match S::CHOICES {
            true => Some(Language::chosen),
            false => None,
        };
        self.fill(self.text(word), values, choose, &mut out);
        out
    }

    fn fill(
        self,
        pattern: &str,
        values: &[(&str, &dyn Value)],
        choose: Option<Choose>,
        out: &mut String,
    ) {
        let mut rest = pattern;
        while let Some((before, after)) = rest.split_once('{') {
            push(out, before);
            let Some((place, after)) = closed(after) else {
                return;
            };
            rest = after;
            let (name, choices) = match place.split_once('?') {
                Some((name, choices)) => (name, Some(choices)),
                None => (place, None),
            };
            let Some((_, value)) = values.iter().find(|(known, _)| *known == name) else {
                continue;
            };
            match choices {
                Some(choices) => {
                    let number = value.number().unwrap_or_default();
                    if let Some(choose) = choose
                        && let Some(choice) = choose(self, choices, number)
                    {
                        self.fill(choice, values, Some(choose), out);
                    }
                }
                None => {
                    let quoted = is_quotation(before);
                    let mut text = String::new();
                    value.write(&mut text, quoted, self);
                    match quoted {
                        true => push_shortened(out, &text),
                        false => out.push_str(&text),
                    }
                }
            }
        }
        push(out, rest);
    }

    /// The choice for a number: by the number itself, else by its category, else
    /// the last one.
    fn chosen(self, choices: &str, number: u64) -> Option<&str> {
        let by = |key: &str| {
            let mut each = split(choices).filter_map(|choice| choice.split_once('='));
            each.find(|(own, _)| *own == key).map(|(_, text)| text)
        };
        by(&number.to_string())
            .or_else(|| by(self.category(number)))
            .or_else(|| split(choices).last()?.split_once('=').map(|(_, text)| text))
    }

    /// The category of a number, by the rules that the catalogue states.
    pub fn category(self, number: u64) -> &'static str {
        const RULES: [(&str, LanguageWord); 4] = [
            ("one", LanguageWord::PluralOne),
            ("two", LanguageWord::PluralTwo),
            ("few", LanguageWord::PluralFew),
            ("many", LanguageWord::PluralMany),
        ];
        let applies = |(_, rule): &&(&str, LanguageWord)| plural::applies(self.text(*rule), number);
        RULES.iter().find(applies).map_or("other", |(name, _)| name)
    }

    /// A figure, written with a point, with the sign that the language has for it.
    pub fn figure(self, figure: &str) -> String {
        figure.replace('.', self.text(LanguageWord::Decimal))
    }

    /// A label as it is written within a sentence: "Fully open" becomes "fully open", "API
    /// access" stays; and every noun of a language that writes them with a capital.
    pub fn within_sentence(self, label: &str) -> String {
        match self.text(LanguageWord::Within) {
            "lower" => lower(label),
            _ => label.to_owned(),
        }
    }

    /// `a, b and c`.
    pub fn and(self, items: &[impl AsRef<str>]) -> String {
        self.join(items, ListWord::And)
    }

    /// `a, b or c`.
    pub fn or(self, items: &[impl AsRef<str>]) -> String {
        self.join(items, ListWord::Or)
    }

    fn join(self, items: &[impl AsRef<str>], last: ListWord) -> String {
        let mut out = String::new();
        for (at, item) in items.iter().enumerate() {
            out.push_str(match at {
                0 => "",
                _ if at + 1 == items.len() => self.text(last),
                _ => self.text(ListWord::Comma),
            });
            out.push_str(item.as_ref());
        }
        out
    }
}

/// A label without the capital that it begins with; an acronym keeps its own.
fn lower(label: &str) -> String {
    let mut out = label.to_owned();
    let second = label.as_bytes().get(1);
    if !second.is_some_and(u8::is_ascii_uppercase)
        && let Some(first) = out.get_mut(..1)
    {
        first.make_ascii_lowercase();
    }
    out
}

/// A text up to the brace that closes it, and what follows.
fn closed(text: &str) -> Option<(&str, &str)> {
    let mut depth = 0_u32;
    let end = text.bytes().position(|byte| {
        match byte {
            b'{' => depth += 1,
            b'}' if depth == 0 => return true,
            b'}' => depth -= 1,
            _ => {}
        }
        false
    })?;
    Some((text.get(..end)?, text.get(end + 1..)?))
}

/// Choices, at the bars between them.
fn split(choices: &str) -> impl Iterator<Item = &str> {
    let mut depth = 0_u32;
    choices.split(move |c| {
        match c {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        c == '|' && depth == 0
    })
}

/// Whether what follows this is text of somebody else: behind a backtick or a mark of
/// quotation, and in French a blank that breaks no line.
fn is_quotation(before: &str) -> bool {
    let before = before.strip_suffix('\u{a0}').unwrap_or(before);
    before.ends_with(['`', '“', '«', '「', '„'])
}

/// Adds a piece of a sentence; a full stop behind an end that has one is left out.
fn push(out: &mut String, piece: &str) {
    let ended = out.ends_with(['.', '?', '!', '。', '？', '！']);
    let rest = piece.strip_prefix(['.', '。']);
    out.push_str(rest.filter(|_| ended).unwrap_or(piece));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(pattern: &str, value: &dyn Value, filled: &str) {
        let mut out = String::new();
        Language::ENGLISH.fill(pattern, &[("it", value)], Some(Language::chosen), &mut out);
        assert_eq!(out, filled);
    }

    #[test]
    fn values_take_the_places_of_their_names() {
        check("`{it}` is {it}.", &"a", "`a` is a.");
        check("No place.", &"a", "No place.");
        check("{it}", &3_usize, "3");
        check("{it}", &Some('\u{202e}'), "U+202E");
        check("{it}", &Quoted(vec!["a", "b", "c"]), "`a`, `b` and `c`");
        check("{it}", &Names(vec!["a", "b"]), "a and b");
    }

    #[test]
    fn somebody_elses_text_is_made_fit_to_be_shown() {
        let hostile = "a\u{202e}\nb".to_owned();
        check("`{it}`", &hostile, "`a[U+202E] b`");
        check("“{it}”", &hostile, "“a[U+202E] b”");
        check("under {it}", &Foreign(&hostile), "under a[U+202E] b");
        check("`{it}`", &Foreign(&hostile), "`a[U+202E] b`");
        let long = "x".repeat(100);
        check("`{it}`.", &long, &format!("`{}…`.", "x".repeat(80)));
        // Nor is it a sentence with places of its own.
        check("`{it}`", &"{it}", "`{it}`");
    }

    #[test]
    fn a_sentence_ends_once() {
        check("It says: {it}.", &"why?", "It says: why?");
        check("It says: {it}.", &"so.", "It says: so.");
    }

    #[test]
    fn labels_are_lower_within_a_sentence_where_the_language_says_so() {
        assert_eq!(lower("Fully open"), "fully open");
        assert_eq!(lower("API access"), "API access");
        assert_eq!(lower("Über"), "Über");
        assert_eq!(lower(""), "");
        let within = |tag, label| Language::by_tag(tag).unwrap().within_sentence(label);
        assert_eq!(within("en", "Data card"), "data card");
        assert_eq!(within("fr", "Poids du modèle"), "poids du modèle");
        assert_eq!(within("de", "Datenkarte"), "Datenkarte");
        assert_eq!(within("ja", "Model card"), "Model card");
    }

    #[test]
    fn figures_have_the_point_of_the_language() {
        let figure = |tag| Language::by_tag(tag).unwrap().figure("62.5");
        assert_eq!(["en", "ja", "zh-Hans"].map(figure), ["62.5"; 3]);
        assert_eq!(["fr", "de", "es"].map(figure), ["62,5"; 3]);
    }

    /// A language that has nothing but the word for "and".
    static HALF: Tables = Tables {
        tag: "x-half",
        sections: &[&[], &[" und ", NOTHING]],
    };

    #[test]
    fn what_a_language_does_not_have_is_english() {
        let half = Language::of(&HALF);
        assert_eq!(half.and(&["a", "b", "c"]), "a, b und c");
        assert_eq!(half.text(ListWord::Comma), ", ");
        // Nothing is a word too.
        assert_eq!(half.or(&["a", "b"]), "ab");
        assert_eq!(half.category(1), "one");
        assert_ne!(half, Language::ENGLISH);
    }

    #[test]
    fn numbers_choose() {
        let pattern = "{it?0=none|one={it} file|other={it} files} left";
        check(pattern, &0_u32, "none left");
        check(pattern, &1_u32, "1 file left");
        check(pattern, &2_u32, "2 files left");
    }
}
