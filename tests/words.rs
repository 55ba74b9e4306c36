//! The catalogue of words: whole sentences in one voice, and no prose elsewhere.

#[path = "../src/words/compile.rs"]
mod compile;

use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules};
use openness_badge::words::{English, Language, SECTIONS, TRANSLATED};

/// Words and phrases of which one has been chosen another (CONTRIBUTING.md).
const ELSEWHERE: [&str; 9] = [
    "mend",
    "stands",
    "be it as",
    "borne out",
    "is to be had",
    "whoever",
    "for which is missing",
    "says nothing",
    "means nothing",
];

/// Every sentence of the catalogue, with its section and id.
fn sentences() -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    let of = |section: &'static English| {
        let each = section.ids.iter().zip(section.texts);
        each.map(|(id, text)| (section.section, *id, *text))
    };
    SECTIONS.iter().flat_map(of)
}

#[test]
fn sentences_are_in_one_voice() {
    for (section, id, text) in sentences() {
        for words in ELSEWHERE {
            assert!(!text.contains(words), "{section}/{id}: {text}");
        }
        assert_eq!(text.matches('`').count() % 2, 0, "{section}/{id}: {text}");
    }
}

#[test]
fn findings_are_whole_sentences() {
    let of_findings = sentences().filter(|(section, id, _)| {
        *section == "finding" && !id.starts_with("kind-") && !id.starts_with("part-")
    });
    for (_, id, text) in of_findings {
        assert!(text.ends_with(['.', '?']), "{id}: {text}");
        assert!(!text.starts_with(char::is_lowercase), "{id}: {text}");
    }
}

/// English and all that it is translated into.
fn languages() -> impl Iterator<Item = Language> {
    let translated = TRANSLATED.iter().map(Language::of);
    std::iter::once(Language::ENGLISH).chain(translated)
}

#[test]
fn categories_of_numbers_are_those_of_unicode() {
    for language in languages() {
        let locale: Locale = language.tag().parse().unwrap();
        let rules = PluralRules::try_new_cardinal(locale.into()).unwrap();
        for number in (0..=1200).chain([999_999, 1_000_000, 1_000_001, 2_000_000]) {
            let category = match rules.category_for(number) {
                PluralCategory::Zero => "zero",
                PluralCategory::One => "one",
                PluralCategory::Two => "two",
                PluralCategory::Few => "few",
                PluralCategory::Many => "many",
                PluralCategory::Other => "other",
            };
            let own = language.category(number);
            assert_eq!(own, category, "{} {number}", language.tag());
        }
    }
}

/// The sections of a catalogue of two messages.
fn sections(second: &str) -> Result<Vec<compile::Section>, String> {
    compile::sections(&format!("## finding\nempty = Nothing.\n{second}\n"))
}

#[test]
fn a_catalogue_comes_to_patterns() {
    let text = "left-out = { $count ->\n    [one] One of { $all }\n   *[other] { $count } of { $all }\n }{\" \"}left.\n    .short = { $count }";
    let sections = sections(text).unwrap();
    let told: Vec<(&str, &str)> = sections[0]
        .messages
        .iter()
        .map(|message| (&*message.id, &*message.text))
        .collect();
    assert_eq!(
        told,
        [
            ("empty", "Nothing."),
            (
                "left-out",
                "{count?one=One of {all}|other={count} of {all}} left."
            ),
            ("left-out.short", "{count}"),
        ]
    );
    assert_eq!(compile::variant("left-out.short"), "LeftOutShort");
}

#[track_caller]
fn is_wrong(second: &str, message: &str) {
    assert_eq!(sections(second).err().as_deref(), Some(message));
}

#[test]
fn what_is_wrong_with_a_catalogue_is_told() {
    is_wrong(
        "left = { NUMBER($count) } left",
        "`left`: only places, texts and choices by a place are used",
    );
    is_wrong("-name = Badge", "`-name`: terms are not used");
    is_wrong(
        "left = {\"{\"} left",
        "`left`: a text has none of the signs of places: {",
    );
    let english = sections("left = { $count } left").unwrap();
    let french = sections("left = { $number } restent\nright = Droite").unwrap();
    assert_eq!(
        compile::in_order(&french, &english).unwrap_err(),
        "`left` has no place `number`\n`right` is not an id of the section `finding`"
    );
    let german = sections("").unwrap();
    assert_eq!(
        compile::in_order(&german, &english).unwrap(),
        [["Nothing.", ""]]
    );
}
