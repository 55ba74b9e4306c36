//! Expressions: which class decides, and whether the `spdx` library agrees.

use crate::license::{Class, License, Problem};
use crate::manifest::Kind;
use crate::words::{FindingWord, Language};
use proptest::prelude::*;

#[track_caller]
fn class(text: &str, class: Class) {
    let license = License::parse(text);
    assert_eq!(license.problem(), None, "{text}");
    assert_eq!(license.class(), class, "{text}");
}

#[track_caller]
fn broken(text: &str, what: &str, at: usize) {
    let said = match License::parse(text).problem() {
        Some(Problem::Syntax { what, at }) => Some((Language::ENGLISH.text(what), at)),
        _ => None,
    };
    assert_eq!(said, Some((what, at)), "{text}");
    assert_eq!(License::parse(text).class(), Class::Unknown);
}

#[test]
fn and_takes_the_least_open() {
    class("Apache-2.0 AND MIT", Class::Osi);
    class("Apache-2.0 AND CC-BY-4.0", Class::OpenContent);
    class("CC-BY-4.0 AND Apache-2.0", Class::OpenContent);
    class("ODC-By-1.0 AND CC-BY-NC-4.0", Class::NonCommercial);
    class("MIT AND LicenseRef-own", Class::Unknown);
    class("gemma AND LicenseRef-own", Class::UseRestricted);
}

#[test]
fn or_takes_the_most_open() {
    class("MIT OR CC-BY-NC-4.0", Class::Osi);
    class("LicenseRef-own OR MIT", Class::Osi);
    class("gemma OR LicenseRef-own", Class::Unknown);
    class("GPL-3.0-only OR proprietary", Class::Osi);
}

#[test]
fn with_takes_the_license_before_it() {
    class("Apache-2.0 WITH LLVM-exception", Class::Osi);
    class("GPL-2.0-or-later WITH Classpath-exception-2.0", Class::Osi);
    class("LicenseRef-own WITH AdditionRef-mine", Class::Unknown);
    let license = License::parse("MIT WITH Foo-exception");
    assert_eq!(license.class(), Class::Unknown);
    assert_eq!(license.problem(), Some(Problem::UnknownException));
}

#[test]
fn the_commons_clause_is_no_exception() {
    for text in [
        "Apache-2.0 WITH Commons-Clause",
        "Apache 2.0 with Commons Clause",
    ] {
        let license = License::parse(text);
        assert_eq!(license.class(), Class::Proprietary, "{text}");
        assert!(
            matches!(license.problem(), Some(Problem::UnknownException)),
            "{text}"
        );
    }
}

#[test]
fn precedence_and_parentheses() {
    class("MIT OR Apache-2.0 AND CC-BY-NC-4.0", Class::Osi);
    class("CC-BY-NC-4.0 AND Apache-2.0 OR MIT", Class::Osi);
    class("(MIT OR Apache-2.0) AND CC-BY-NC-4.0", Class::NonCommercial);
    class("((MIT))", Class::Osi);
    class(
        "(CC-BY-ND-4.0 AND (MIT OR CC0-1.0)) OR CC-BY-4.0",
        Class::OpenContent,
    );
    class("mit-0 OR mit".to_uppercase().as_str(), Class::Osi);
    class("MIT and Apache-2.0 or CC0-1.0", Class::Osi);
}

#[test]
fn later_versions() {
    class("Apache-2.0+", Class::Osi);
    class("CC-BY-4.0+ AND MIT", Class::OpenContent);
    class("openrail++ AND MIT", Class::UseRestricted);
    let license = License::parse("AGPL-3.0-only+");
    assert_eq!(
        (license.fix(), license.class()),
        (Some("AGPL-3.0-or-later"), Class::Osi)
    );
}

#[test]
fn mends_keep_the_rest() {
    for (text, mend) in [
        ("Apache 2.0 AND CC BY-SA 4.0", "Apache-2.0 AND CC-BY-SA-4.0"),
        (
            "GPL-2.0-only WITH classpath exception",
            "GPL-2.0-only WITH Classpath-exception-2.0",
        ),
        (
            "MIT License or Llama 3.1 Community License",
            "MIT OR llama3.1",
        ),
        ("OpenRail++-M and Apache-2.0", "openrail++ AND Apache-2.0"),
    ] {
        let license = License::parse(text);
        assert_eq!(
            (license.fix(), license.problem()),
            (Some(mend), Some(Problem::Misspelt)),
            "{text}"
        );
    }
    // Blanks and the case of operators are nobody's business.
    assert_eq!(License::parse("MIT  or (Apache-2.0)").fix(), None);
}

#[test]
fn unknown_parts() {
    let license = License::parse("Apache-2.0 AND Apach-2.0");
    assert_eq!(
        (license.class(), license.problem(), license.fix()),
        (Class::Unknown, Some(Problem::Unknown), None)
    );
    assert_eq!(license.nearest(), Some("Apache-2.0"));
    assert_eq!(license.part(), "Apach-2.0");
    assert_eq!(License::parse("MIT AND bsd").part(), "bsd");
    assert_eq!(License::parse("MIT WITH Foo").part(), "Foo");
    assert_eq!(License::parse("Apach-2.0").part(), "Apach-2.0");
    assert_eq!(License::parse("MIT OR foo").class(), Class::Osi);
    let names: Vec<_> = license
        .licenses()
        .map(|term| (term.name().to_owned(), term.class()))
        .collect();
    assert_eq!(
        names,
        [
            ("Apache-2.0".to_owned(), Class::Osi),
            ("Apach-2.0".to_owned(), Class::Unknown)
        ]
    );
}

#[test]
fn prose_is_no_expression() {
    for text in [
        "MIT or similar",
        "MIT with restrictions",
        "MIT OR whatever you like",
        "Apache-2.0 and Community License for Foo2 Model",
        "DIALOGUE MODEL AND DATA EVALUATION LICENSE AGREEMENT",
        "the terms (and conditions)",
        "Unknown (Apache-2.0?)",
    ] {
        let license = License::parse(text);
        assert_eq!(license.class(), Class::Unknown, "{text}");
        assert_eq!(license.problem(), Some(Problem::Unknown));
        assert_eq!(license.licenses().count(), 1);
    }
}

#[test]
fn broken_expressions() {
    broken("MIT AND", "a license is missing at the end", 7);
    broken("  MIT AND", "a license is missing at the end", 9);
    broken("AND MIT", "a license is missing before the operator", 0);
    broken(
        "MIT AND OR Apache-2.0",
        "a license is missing before the operator",
        8,
    );
    broken("(MIT", "a `)` is missing at the end", 4);
    broken(
        "The MIT License ((MIT))",
        "an operator is missing before `(`",
        16,
    );
    broken("MIT License (GPL)", "an operator is missing before `(`", 12);
    broken("MIT)", "no `(` is before this `)`", 3);
    broken("(MIT AND )", "a license is missing before `)`", 9);
    broken(
        "MIT (Apache-2.0 OR ISC)",
        "an operator is missing before `(`",
        4,
    );
    broken(
        "(MIT) Apache-2.0 OR ISC",
        "an operator is missing before the license",
        6,
    );
    broken(
        "(MIT) WITH LLVM-exception",
        "no license is before this `WITH`",
        6,
    );
    broken("MIT WITH", "an exception is missing after `WITH`", 4);
    broken(
        "MIT WITH LLVM-exception WITH LLVM-exception",
        "this license already has an exception",
        24,
    );
}

#[test]
fn case_is_no_mistake() {
    for (text, canonical) in [
        (
            "mit or ( apache-2.0 and cc0-1.0 )",
            "MIT OR (Apache-2.0 AND CC0-1.0)",
        ),
        (
            "gpl-2.0-only with classpath-exception-2.0",
            "GPL-2.0-only WITH Classpath-exception-2.0",
        ),
        ("LLAMA3.1 and GEMMA", "llama3.1 AND gemma"),
    ] {
        let license = License::parse(text);
        assert_eq!((license.problem(), license.fix()), (None, None), "{text}");
        assert_eq!(license.canonical(), canonical);
        assert_eq!(License::parse_hugging_face(text).problem(), None, "{text}");
        // But to the Model Openness Tool.
        let license = License::parse_mof(text);
        assert_eq!(
            (license.problem(), license.fix()),
            (Some(Problem::Misspelt), Some(canonical)),
            "{text}"
        );
    }
}

#[test]
fn lists_without_signs_are_no_expressions() {
    let what = "licenses are joined with `AND` or `OR`";
    broken("MIT Apache-2.0", what, 4);
    broken(" MIT  MIT-0", what, 6);
    broken("mit gemma apache-2.0", what, 4);
}

#[track_caller]
fn joined(text: &str, class: Class, canonical: &str) {
    for license in [License::parse(text), License::parse_hugging_face(text)] {
        assert_eq!(license.class(), class, "{text}");
        assert_eq!(license.canonical(), canonical, "{text}");
        assert_eq!(license.problem(), Some(Problem::Misspelt), "{text}");
    }
    let again = License::parse(canonical);
    assert_eq!(
        (again.problem(), again.class()),
        (None, class),
        "{canonical}"
    );
}

#[test]
fn signs_join_licenses() {
    use Class::*;
    joined("mit, apache-2.0", Osi, "MIT AND Apache-2.0");
    joined(
        " mit; apache-2.0; gemma",
        UseRestricted,
        "MIT AND Apache-2.0 AND gemma",
    );
    joined("MIT & CC-BY-4.0", OpenContent, "MIT AND CC-BY-4.0");
    joined("MIT + CC-BY-NC-4.0", NonCommercial, "MIT AND CC-BY-NC-4.0");
    joined("MIT+ISC", Osi, "MIT AND ISC");
    joined("MIT plus Apache 2.0", Osi, "MIT AND Apache-2.0");
    joined("MIT/Apache-2.0", Osi, "MIT OR Apache-2.0");
    joined("MIT / Apache 2.0", Osi, "MIT OR Apache-2.0");
    joined("MIT and/or Apache-2.0", Osi, "MIT OR Apache-2.0");
    joined("MIT | CC-BY-NC-4.0", Osi, "MIT OR CC-BY-NC-4.0");
    joined("MIT, ISC or Zlib", Osi, "MIT OR ISC OR Zlib");
    joined(
        "MIT, ISC, and CC-BY-4.0",
        OpenContent,
        "MIT AND ISC AND CC-BY-4.0",
    );
    joined(
        "MIT/Apache-2.0 AND CC-BY-4.0",
        OpenContent,
        "(MIT OR Apache-2.0) AND CC-BY-4.0",
    );
    joined(
        "Apache License, Version 2.0 and GPL v2 or later",
        Osi,
        "Apache-2.0 AND GPL-2.0-or-later",
    );
    joined(
        "https://www.apache.org/licenses/LICENSE-2.0 and MIT",
        Osi,
        "Apache-2.0 AND MIT",
    );
}

/// Where it matters whether a stroke is `AND` or `OR`, both hold.
#[test]
fn a_stroke_between_different_classes_needs_a_word() {
    for (text, at, class) in [
        ("MIT/CC-BY-NC-4.0", 3, Class::NonCommercial),
        ("CC-BY-4.0 / MIT", 10, Class::OpenContent),
        ("gemma and/or MIT", 6, Class::UseRestricted),
    ] {
        let license = License::parse(text);
        let what = FindingWord::PartLicensesAreJoined;
        assert_eq!(
            license.problem(),
            Some(Problem::Syntax { what, at }),
            "{text}"
        );
        assert_eq!(license.class(), class, "{text}");
        assert_eq!(license.licenses().count(), 2);
        assert_eq!(license.fix(), None);
    }
}

#[test]
fn words_between_hyphens_join_licenses() {
    use Class::*;
    joined("mit-and-apache-2.0", Osi, "MIT AND Apache-2.0");
    joined("mit-or-cc-by-nc-4.0", Osi, "MIT OR CC-BY-NC-4.0");
    joined("MIT_and_BSD_3_Clause", Osi, "MIT AND BSD-3-Clause");
    joined(
        "cc-by-4.0-mit-and-apache-2.0",
        OpenContent,
        "CC-BY-4.0 AND MIT AND Apache-2.0",
    );
    joined(
        "apache-2.0-and-gpl-3.0-or-later",
        Osi,
        "Apache-2.0 AND GPL-3.0-or-later",
    );
    joined("mixed-mit-and-cc-by-4.0", OpenContent, "MIT AND CC-BY-4.0");
    joined(
        "apache-2.0-and-llama3.1",
        ScaleRestricted,
        "Apache-2.0 AND llama3.1",
    );
    joined(
        "apache-2.0-with-llvm-exception",
        Osi,
        "Apache-2.0 WITH LLVM-exception",
    );
    joined(
        "Gemma-with-llama3.1-terms",
        ScaleRestricted,
        "gemma AND llama3.1",
    );
    joined(
        "(mit-and-isc) or cc-by-4.0",
        Osi,
        "(MIT AND ISC) OR CC-BY-4.0",
    );
}

#[test]
fn only_what_is_wholly_understood_is_joined() {
    for (text, class) in [
        ("mit-and-other-terms", Class::Unknown),
        ("mit-and-mine", Class::Unknown),
        ("mit-with-modifications", Class::Unknown),
        ("gemma-and-mine", Class::Unknown),
        ("cc-by-nc-4.0-and-mine", Class::NonCommercial),
        ("MIT and my own terms", Class::Unknown),
        ("Gemma and my own terms", Class::UseRestricted),
        ("my own terms or Gemma", Class::UseRestricted),
        ("MIT with modifications", Class::Unknown),
        ("MIT with additional terms", Class::Unknown),
        (
            "Apache 2.0 with a non-commercial clause",
            Class::NonCommercial,
        ),
        ("gemma with additional terms", Class::UseRestricted),
        (
            "Apache-2.0 and CC-BY-NC-4.0 and additional terms",
            Class::NonCommercial,
        ),
    ] {
        let license = License::parse(text);
        assert_eq!(license.class(), class, "{text}");
        assert_eq!(license.problem(), Some(Problem::Unknown), "{text}");
        assert_eq!(license.canonical(), text);
    }
}

/// In the grammar an unknown id is one license among others.
#[test]
fn an_unknown_id_in_an_expression() {
    for (text, class) in [
        ("MIT OR Frobnicate-1.0", Class::Osi),
        ("MIT AND Frobnicate-1.0", Class::Unknown),
        ("gemma AND Frobnicate-1.0", Class::UseRestricted),
        ("CC0-1.0 OR openmdw-1.1", Class::OpenModel),
        ("ODC-By-1.0 OR openrail AND openmdw-1.1", Class::OpenContent),
    ] {
        assert_eq!(License::parse(text).class(), class, "{text}");
    }
}

#[test]
fn exceptions_in_words() {
    joined(
        "Apache 2.0 with LLVM exceptions",
        Class::Osi,
        "Apache-2.0 WITH LLVM-exception",
    );
    joined(
        "GPL-2.0-or-later with Classpath exception",
        Class::Osi,
        "GPL-2.0-or-later WITH Classpath-exception-2.0",
    );
    let license = License::parse("MIT WITH AdditionRef-mine");
    assert_eq!((license.class(), license.problem()), (Class::Unknown, None));
    let license = License::parse("CC-BY-NC-4.0 WITH AdditionRef-mine");
    assert_eq!(license.class(), Class::NonCommercial);
    for text in ["MIT + Commons Clause", "apache-2.0-plus-commons-clause"] {
        assert_eq!(License::parse(text).class(), Class::Proprietary, "{text}");
    }
}

#[test]
fn fold_walks_every_part() {
    let license = License::parse("MIT OR (gemma AND Apache-2.0 WITH LLVM-exception)");
    let said = license.fold(
        |term| term.name().to_owned(),
        |a, b| format!("({a} & {b})"),
        |a, b| format!("({a} | {b})"),
    );
    assert_eq!(
        said.as_deref(),
        Some("(MIT | (gemma & Apache-2.0 WITH LLVM-exception))")
    );
    assert_eq!(
        License::parse("none").fold(|_| (), |(), ()| (), |(), ()| ()),
        None
    );
    assert_eq!(
        License::parse("MIT AND").fold(|_| (), |(), ()| (), |(), ()| ()),
        None
    );
}

/// Texts of the grammar's own words, most of them broken.
fn tokens() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        6 => proptest::sample::select(vec![
            "MIT", "Apache-2.0", "CC-BY-4.0", "CC-BY-NC-ND-4.0", "WTFPL", "BSL-1.0", "ISC+", "GPL-3.0-only", "LGPL-2.1-or-later",
            "LicenseRef-a", "DocumentRef-b:LicenseRef-c.d-1", "CDLA-Permissive-2.0", "blessing", "BUSL-1.1",
        ]),
        1 => proptest::sample::select(vec!["foo", "Apache 2.0", "GPL-3.0", "GPL-2.0-only+", "+",  "LLVM-exception", "MIT++"]),
        3 => proptest::sample::select(vec!["AND", "OR", "and", "or", "WITH LLVM-exception", "WITH AdditionRef-x"]),
        1 => proptest::sample::select(vec!["(", ")", "WITH", "with GCC-exception-3.1", "WITH foo"]),
    ];
    proptest::collection::vec(word, 1..9).prop_map(|words| words.join(" "))
}

/// Texts of the grammar.
fn expressions() -> impl Strategy<Value = String> {
    let leaf = proptest::sample::select(vec![
        "MIT",
        "Apache-2.0+",
        "CC-BY-4.0",
        "CC-BY-NC-4.0",
        "X11",
        "LicenseRef-a",
        "GPL-3.0-or-later",
        "OpenMDW-1.0",
        "blessing",
        "CC-BY-ND-4.0",
        "C-UDA-1.0",
        "SSPL-1.0",
        "Apache-2.0 WITH LLVM-exception",
        "PolyForm-Small-Business-1.0.0",
    ]);
    leaf.prop_map(str::to_owned)
        .prop_recursive(5, 24, 2, |inner| {
            (
                inner.clone(),
                proptest::sample::select(vec![" AND ", " OR ", " and ", " or "]),
                inner,
                any::<bool>(),
            )
                .prop_map(|(a, operator, b, group)| {
                    if group {
                        format!("({a}{operator}{b})")
                    } else {
                        format!("{a}{operator}{b}")
                    }
                })
        })
}

/// An addition that is no exception of the list may take rights away.
fn is_listed(req: &spdx::LicenseReq) -> bool {
    !matches!(req.addition, Some(spdx::AdditionItem::Other { .. }))
}

#[track_caller]
fn compare(text: &str) -> Result<(), TestCaseError> {
    let license = License::parse(text);
    match spdx::Expression::parse(text) {
        Err(error) => prop_assert_ne!(license.problem(), None, "{}: {}", text, error),
        Ok(expression) => {
            prop_assert_eq!(license.problem(), None, "{}", text);
            for kind in Kind::ALL {
                let free = expression.evaluate(|req| {
                    let id = req.license.id().filter(|_| is_listed(req));
                    id.is_some_and(|id| License::parse(id.name).free_for(kind))
                });
                prop_assert_eq!(license.free_for(kind), free, "{} for {:?}", text, kind);
            }
            let osi = expression.evaluate(|req| {
                is_listed(req) && req.license.id().is_some_and(|id| id.is_osi_approved())
            });
            let folded = license.fold(
                |term| term.entry().is_some_and(|entry| entry.is_osi_approved()),
                |a, b| a && b,
                |a, b| a || b,
            );
            prop_assert_eq!(folded, Some(osi), "{}", text);
            prop_assert_eq!(license.class() == Class::Osi, osi, "{}", text);
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 150, ..ProptestConfig::default() })]

    #[test]
    fn the_library_agrees_on_any_tokens(text in tokens()) {
        compare(&text)?;
    }

    #[test]
    fn the_library_agrees_on_expressions(text in expressions()) {
        prop_assert!(spdx::Expression::parse(&text).is_ok(), "{}", text);
        compare(&text)?;
    }

    /// What is mended needs no more mending and says the same.
    #[test]
    fn a_mend_is_right(text in tokens()) {
        let text = text.to_lowercase();
        let license = License::parse(&text);
        if let Some(mend) = license.fix() {
            let mended = License::parse(mend);
            prop_assert_eq!(mended.problem(), None, "{}: {}", text, mend);
            prop_assert_eq!(mended.class(), license.class(), "{}: {}", text, mend);
        }
    }
}
