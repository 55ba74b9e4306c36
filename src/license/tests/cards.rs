//! The three fields of a card.

use crate::license::{Class, EuTerms, License};

/// What the fields come to: canonical form, class, and whether they differ.
#[track_caller]
fn check(fields: [&str; 3], expected: (&str, Class, bool)) {
    let [id, name, link] = fields.map(|field| (!field.is_empty()).then_some(field));
    let card = License::from_card(id, name, link).expect("a license");
    let found = (card.license.canonical(), card.license.class(), card.differ);
    assert_eq!(found, expected, "{fields:?}");
    // What is handed on reads the same again.
    let again = License::parse(card.license.canonical());
    assert_eq!(again.class(), card.license.class(), "{fields:?}");
    assert_eq!(again.canonical(), card.license.canonical(), "{fields:?}");
    let eu = |license: &License| license.terms().map(|terms| terms.eu);
    assert_eq!(eu(&again), eu(&card.license), "{fields:?}");
}

const APACHE: &str = "https://www.apache.org/licenses/LICENSE-2.0";
const GEMMA: &str = "https://ai.google.dev/gemma/terms";

#[test]
fn one_field() {
    check(["apache-2.0", "", ""], ("Apache-2.0", Class::Osi, false));
    check(["", "Apache 2.0", ""], ("Apache-2.0", Class::Osi, false));
    check(["other", "", ""], ("other", Class::Unknown, false));
    check(
        ["mit AND cc-by-4.0", "", ""],
        ("MIT AND CC-BY-4.0", Class::OpenContent, false),
    );
    check(["", "", APACHE], ("Apache-2.0", Class::Osi, false));
    assert_eq!(License::from_card(None, None, None), None);
    assert_eq!(License::from_card(Some(" "), Some(""), None), None);
    assert_eq!(License::from_card(None, None, Some("LICENSE")), None);
}

#[test]
fn other_gives_way_to_the_name() {
    for id in ["other", "Other", "unknown", "custom"] {
        check(
            [id, "Llama 3.1 Community License", ""],
            ("llama3.1", Class::ScaleRestricted, false),
        );
    }
    check(
        ["other", "my-own-terms", ""],
        ("my-own-terms", Class::Unknown, false),
    );
    check(["other", "none", ""], ("none", Class::Unknown, false));
    check(
        ["apache-2.0", "other", ""],
        ("Apache-2.0", Class::Osi, false),
    );
    check(
        ["apache-2.0", "license-name", ""],
        ("Apache-2.0", Class::Osi, false),
    );
}

#[test]
fn two_names_of_one_license() {
    check(
        ["llama3.1", "Llama 3.1 Community License", ""],
        ("llama3.1", Class::ScaleRestricted, false),
    );
    check(
        ["apache-2.0", "Apache License 2.0", ""],
        ("Apache-2.0", Class::Osi, false),
    );
    // One says more than the other.
    check(
        ["gpl-3.0", "GPL-3.0-or-later", ""],
        ("GPL-3.0-or-later", Class::Osi, false),
    );
    check(
        ["openmdw-1.1", "OpenMDW", ""],
        ("OpenMDW-1.1", Class::OpenModel, false),
    );
}

#[test]
fn two_licenses_both_hold() {
    check(
        ["apache-2.0", "jamba-open-model-license", ""],
        (
            "Apache-2.0 AND jamba-open-model-license",
            Class::ScaleRestricted,
            true,
        ),
    );
    check(
        ["openrail++", "ltx-2-community-license-agreement", ""],
        (
            "openrail++ AND ltx-2-community-license-agreement",
            Class::ScaleRestricted,
            true,
        ),
    );
    check(
        ["cc-by-nc-4.0", "mit", ""],
        ("CC-BY-NC-4.0 AND MIT", Class::NonCommercial, true),
    );
    check(
        ["mit", "my-own-terms", ""],
        ("MIT AND my-own-terms", Class::Unknown, true),
    );
    check(
        ["mit OR apache-2.0", "gemma", ""],
        ("(MIT OR Apache-2.0) AND gemma", Class::UseRestricted, true),
    );
}

#[test]
fn a_link_names_what_nothing_else_names() {
    check(["other", "", APACHE], ("Apache-2.0", Class::Osi, false));
    check(
        ["other", "other", GEMMA],
        ("gemma", Class::UseRestricted, false),
    );
    check(
        ["other", "license", "https://opensource.org/licenses/MIT"],
        ("MIT", Class::Osi, false),
    );
    let link = "https://mistral.ai/licenses/MNPL-0.1.md";
    check(["other", "", link], (link, Class::NonCommercial, false));
    check(
        ["other", "", "https://example.org/terms"],
        ("other", Class::Unknown, false),
    );
    check(["other", "", "LICENSE"], ("other", Class::Unknown, false));
}

/// A license that is named, and the address of the text of another: both hold.
#[test]
fn a_link_to_another_license_counts_too() {
    for ([id, name, link], canonical, class, differs) in [
        (
            ["mit", "", GEMMA],
            "MIT AND gemma",
            Class::UseRestricted,
            Some("gemma"),
        ),
        (
            ["mit", "", APACHE],
            "MIT AND Apache-2.0",
            Class::Osi,
            Some("Apache-2.0"),
        ),
        (
            ["gemma", "", APACHE],
            "gemma AND Apache-2.0",
            Class::UseRestricted,
            Some("Apache-2.0"),
        ),
        (
            ["other", "Llama 3.1", GEMMA],
            "llama3.1 AND gemma",
            Class::ScaleRestricted,
            Some("gemma"),
        ),
        (
            ["mit OR gemma", "", GEMMA],
            "MIT OR gemma",
            Class::Osi,
            None,
        ),
        (["gemma", "", GEMMA], "gemma", Class::UseRestricted, None),
        (
            ["gpl-3.0", "", "https://www.gnu.org/licenses/gpl-3.0.html"],
            "gpl-3.0",
            Class::Osi,
            None,
        ),
        (
            [
                "GPL-3.0-only",
                "",
                "https://www.gnu.org/licenses/gpl-3.0.html",
            ],
            "GPL-3.0-only",
            Class::Osi,
            None,
        ),
        (
            [
                "cc-by-nc-2.5",
                "",
                "https://creativecommons.org/licenses/by-nc/2.5/il/",
            ],
            "CC-BY-NC-2.5",
            Class::NonCommercial,
            None,
        ),
    ] {
        check([id, name, link], (canonical, class, false));
        let card = License::from_card(Some(id), (!name.is_empty()).then_some(name), Some(link));
        assert_eq!(
            card.map(|card| card.link_differs),
            Some(differs),
            "{id} {link}"
        );
    }
}

#[test]
fn a_name_with_the_address_of_its_text() {
    let read = |name: &str, link: &str| {
        let (license, differs) = License::parse_prose(name).with_link(link);
        (license.canonical().to_owned(), license.class(), differs)
    };
    let canonical = |text: &str| text.to_owned();
    assert_eq!(
        read("foo", GEMMA),
        (canonical("foo AND gemma"), Class::UseRestricted, None)
    );
    assert_eq!(
        read("foo", APACHE),
        (canonical("foo"), Class::Unknown, None)
    );
    assert_eq!(
        read("MIT", GEMMA),
        (
            canonical("MIT AND gemma"),
            Class::UseRestricted,
            Some("gemma")
        )
    );
    assert_eq!(
        read("MIT", "see LICENSE"),
        (canonical("MIT"), Class::Osi, None)
    );
    let license = License::parse("none").with_link(GEMMA).0;
    assert!(!license.is_license());
}

#[test]
fn what_nobody_knows_is_handed_on_as_a_reference() {
    for (text, canonical) in [
        ("my own terms", "LicenseRef-my-own-terms"),
        ("Fair", "LicenseRef-Fair"),
        ("MIT", "MIT"),
        ("LicenseRef-mine", "LicenseRef-mine"),
        (
            "mine OR (MIT AND yours)",
            "LicenseRef-mine OR MIT AND LicenseRef-yours",
        ),
        (
            "(mine OR MIT) AND gemma",
            "(LicenseRef-mine OR MIT) AND gemma",
        ),
        // As a reference it would say less.
        ("foo-nc", "LicenseRef-foo-nc"),
        ("none", "none"),
    ] {
        let license = License::parse_hugging_face(text);
        let (class, eu) = (license.class(), license.terms().map(|terms| terms.eu));
        let license = license.by_reference();
        assert_eq!(license.canonical(), canonical, "{text}");
        assert_eq!(license.text(), text);
        let again = License::parse(canonical);
        assert_eq!(
            (again.canonical(), again.class()),
            (canonical, class),
            "{text}"
        );
        assert_eq!(again.terms().map(|terms| terms.eu), eu, "{text}");
    }
}

#[test]
fn a_link_opens_no_unknown_name_but_restricts_it() {
    check(
        ["other", "my-own-terms", APACHE],
        ("my-own-terms", Class::Unknown, false),
    );
    check(
        ["other", "my-own-terms", GEMMA],
        ("my-own-terms AND gemma", Class::UseRestricted, false),
    );
    check(
        ["other", "solar-apache-2.0", APACHE],
        ("solar-apache-2.0", Class::Unknown, false),
    );
}

#[test]
fn a_link_tells_the_texts_of_one_name_apart() {
    let modified =
        |owner: &str| ["https://huggingface.co/", owner, "/M/blob/main/LICENSE"].concat();
    for (owner, canonical, class, eu) in [
        (
            "moonshotai",
            "modified-mit-moonshotai",
            Class::ScaleRestricted,
            EuTerms::Judgement,
        ),
        (
            "MiniMaxAI",
            "modified-mit-minimax",
            Class::ScaleRestricted,
            EuTerms::Judgement,
        ),
        (
            "mistralai",
            "modified-mit-mistralai",
            Class::ScaleRestricted,
            EuTerms::NotMet,
        ),
        (
            "somebody",
            "modified-mit",
            Class::ScaleRestricted,
            EuTerms::Judgement,
        ),
    ] {
        let link = modified(owner);
        check(["other", "modified-mit", &link], (canonical, class, false));
        let card = License::from_card(Some("other"), Some("modified-mit"), Some(&link)).unwrap();
        assert_eq!(
            card.license.terms().map(|terms| terms.eu),
            Some(eu),
            "{owner}"
        );
        assert_eq!(card.license.text(), "modified-mit");
    }
    check(
        ["other", "openmdw", "https://openmdw.ai/license/1-1/"],
        ("OpenMDW-1.1", Class::OpenModel, false),
    );
    // An address of a repository says nothing of other names.
    check(
        ["other", "my-own-terms", &modified("mistralai")],
        ("my-own-terms", Class::Unknown, false),
    );
}

#[test]
fn no_license_is_none() {
    for (id, name) in [
        ("none", ""),
        ("unlicensed", ""),
        ("other", "none"),
        ("", "Undisclosed"),
    ] {
        let [id, name] = [id, name].map(|field| (!field.is_empty()).then_some(field));
        let card = License::from_card(id, name, None).unwrap();
        assert_eq!(card.license.terms(), None, "{id:?} {name:?}");
    }
    check(["none", "mit", ""], ("MIT", Class::Osi, false));
}

/// Each id of a list is a license of its own, whatever stands beside it.
#[test]
fn lists_of_licenses() {
    let all = |texts: &[&str]| {
        let read: Vec<License> = texts
            .iter()
            .map(|text| License::parse_hugging_face(text))
            .collect();
        let license = License::all_of(&read).unwrap();
        let again = License::parse(license.canonical());
        assert_eq!(again.terms(), license.terms(), "{texts:?}");
        assert_eq!(again.canonical(), license.canonical(), "{texts:?}");
        (license.canonical().to_owned(), license.class())
    };
    let own = |text: &str, class| (text.to_owned(), class);
    assert_eq!(
        all(&["mit", "Ruby"]),
        own("MIT AND LicenseRef-Ruby", Class::Unknown)
    );
    assert_eq!(all(&["mit", "ruby"]), own("MIT AND ruby", Class::Unknown));
    assert_eq!(
        all(&["gemma", "Fair", "Some words and others"]),
        own(
            "gemma AND LicenseRef-Fair AND LicenseRef-Some-words-and-others",
            Class::UseRestricted
        )
    );
    assert_eq!(
        all(&["mit OR cc-by-4.0", "apache-2.0"]),
        own("(MIT OR CC-BY-4.0) AND Apache-2.0", Class::Osi)
    );
    assert_eq!(
        all(&["cc-by-nc-4.0", "mit OR"]),
        own("CC-BY-NC-4.0 AND LicenseRef-mit-OR", Class::NonCommercial)
    );
    assert_eq!(License::all_of(&[]), None);
    let one = License::parse("MIT");
    assert_eq!(License::all_of(std::slice::from_ref(&one)), Some(one));
}
