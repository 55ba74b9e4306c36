//! The catalogue of words: whole sentences in one voice, and no prose elsewhere.

use openness_badge::words::{English, SECTIONS};

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
