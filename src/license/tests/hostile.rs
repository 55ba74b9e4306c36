//! Texts that were written to harm.

use crate::license::{Class, License, Problem};
use crate::words::FindingWord;
use proptest::prelude::*;

#[test]
fn long_texts_are_refused() {
    let at = |text: &str| match License::parse(text).problem() {
        Some(Problem::Syntax {
            what: FindingWord::PartTooLong,
            at,
        }) => Some(at),
        _ => None,
    };
    assert_eq!(at(&"é".repeat(1_000)), None);
    assert_eq!(at(&"é".repeat(1_001)), Some(2_000));
    let license = License::parse(&"MIT AND ".repeat(1 << 20));
    assert_eq!(license.text().len(), 1_000);
    assert_eq!(license.class(), Class::Unknown);
}

/// A canonical form that is too long to be read again is too long: of an expression, and
/// of licenses that hold together.
#[test]
fn long_canonical_forms_are_refused() {
    let fits = "CC BY 4.0 AND ".repeat(70) + "MIT";
    let long = "CC0 AND ".repeat(120) + "MIT";
    assert!(!License::parse(&fits).is_cut());
    let read = [
        License::parse,
        License::parse_hugging_face,
        License::parse_mof,
    ];
    let each = [&fits, "Apache-2.0", "GPL 3.0 only"].map(License::parse);
    let together = License::all_of(&each).expect("licenses");
    let long = read.into_iter().map(|read| read(&long));
    for license in long.chain([together]) {
        assert!(license.is_cut(), "{license:?}");
        assert_eq!(license.terms(), License::parse("a name").terms());
        assert_eq!(license.text().chars().count(), 1_000);
        let again = License::parse(&[license.text(), "…"].concat());
        assert_eq!(again, license);
    }
}

#[test]
fn deep_texts_are_refused() {
    let nested = |depth: usize| {
        License::parse(&["(".repeat(depth), "MIT".to_owned(), ")".repeat(depth)].concat())
    };
    assert_eq!(
        (nested(32).problem(), nested(32).class()),
        (None, Class::Osi)
    );
    let what = FindingWord::PartTooManyParentheses;
    assert_eq!(nested(33).problem(), Some(Problem::Syntax { what, at: 32 }));
    assert_eq!(
        nested(400).problem(),
        Some(Problem::Syntax { what, at: 32 })
    );
    // One after another they are not deep.
    assert_eq!(License::parse(&["(MIT)"; 60].join(" OR ")).problem(), None);
}

/// Only a spelling of an open license makes a text free.
#[test]
fn nothing_strange_becomes_free() {
    for text in [
        "MIT\u{202e}",
        "ΜIT",
        "ＭＩＴ",
        "MIТ",
        "M\u{301}IT",
        "<MIT>",
        "MIT;",
        "`MIT` or worse",
        "!MIT",
        "~MIT",
        "MIT*",
        "\0",
    ] {
        assert!(License::parse(text).class() >= Class::Unknown, "{text:?}");
    }
}

fn strange() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        ".{0,6}",
        proptest::sample::select(vec![
            "MIT",
            "apache",
            "license",
            "2.0",
            "(",
            ")",
            " and ",
            " OR ",
            " with ",
            "+",
            "-",
            " ",
            ".",
            ".0",
            "v",
            "component",
            "not",
            "LicenseRef-",
            ":",
            "https://creativecommons.org/licenses/",
            "/",
            "by",
            "non",
            "commercial",
            "openrail++",
            "é",
            "=",
        ])
        .prop_map(str::to_owned),
    ];
    proptest::collection::vec(part, 0..40).prop_map(|parts| parts.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 150, ..ProptestConfig::default() })]

    #[test]
    fn anything_can_be_read(text in strange()) {
        for license in [License::parse(&text), License::parse_hugging_face(&text)] {
            prop_assert!(text.starts_with(license.text()));
            if let Some(Problem::Syntax { at, .. }) = license.problem() {
                prop_assert!(text.is_char_boundary(at), "{}", at);
            }
            let _ = (license.url(), license.foreign_character());
        }
    }

    /// The same text reads the same, with or without blanks around it.
    #[test]
    fn blanks_around_do_not_matter(text in strange()) {
        let padded = License::parse(&[" ", &text, "\n"].concat());
        prop_assume!(text.chars().count() < 990);
        prop_assert_eq!(padded.class(), License::parse(&text).class());
    }
}
