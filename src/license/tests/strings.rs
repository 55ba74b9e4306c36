//! Strings that stand as licenses of public weights, each with its right answer:
//! in a manifest, and as `license_name` of a card beside `license: other`.

use crate::license::{Class, EuTerms, License};

/// The corpus, or where one was looked for in vain.
fn strings() -> Option<String> {
    let path = super::common::corpus("licenses/strings.tsv")?;
    Some(std::fs::read_to_string(path).unwrap())
}

/// Class and answer on use, as the corpus writes them.
fn answer(license: &License) -> (&'static str, &'static str) {
    match license.terms() {
        None => ("none", "no"),
        Some(terms) => (
            license.class().id(),
            match terms.eu {
                EuTerms::Met => "yes",
                EuTerms::Judgement => "judgement",
                EuTerms::NotMet => "no",
            },
        ),
    }
}

#[test]
fn every_string_has_its_answer() {
    let Some(strings) = strings() else { return };
    let mut wrong = Vec::new();
    let mut count = 0;
    for line in strings.lines().skip(1) {
        let fields: Vec<&str> = line.split('\t').collect();
        let [text, _, class, eu, _] = fields[..] else {
            panic!("{line}");
        };
        count += 1;
        let name = License::from_card(Some("other"), Some(text), None).unwrap();
        let id = License::from_card(Some(text), None, None).unwrap();
        for (place, license) in [
            ("manifest", License::parse(text)),
            ("license_name", name.license),
            ("license", id.license),
            ("prose", License::parse_prose(text)),
        ] {
            if answer(&license) != (class, eu) {
                wrong.push(format!(
                    "{text:?} in {place}: {:?}, not {class} {eu}",
                    answer(&license)
                ));
            }
            assert_eq!(
                license
                    .terms()
                    .is_none_or(|terms| terms.class != license.class()),
                license.terms().is_none()
            );
        }
    }
    assert!(count > 300, "{count}");
    assert!(wrong.is_empty(), "{}\n{}", wrong.len(), wrong.join("\n"));
}

/// Where the corpus names a canonical id, it is the one that is handed on.
#[test]
fn every_string_has_its_canonical_id() {
    let Some(strings) = strings() else { return };
    let mut wrong = Vec::new();
    let mut count = 0;
    for line in strings.lines().skip(1) {
        let mut fields = line.split('\t');
        let (Some(text), Some(canonical)) = (fields.next(), fields.next()) else {
            panic!("{line}");
        };
        let right = License::parse(canonical);
        if right.problem().is_some()
            || right.class() == Class::Unknown
            || right.canonical() != canonical
        {
            continue;
        }
        let is_listed = |license: &License| {
            use crate::license::Origin;
            license.licenses().all(|term| {
                let origin = term.entry().map(|entry| entry.origin());
                matches!(origin, Some(Origin::Spdx | Origin::HuggingFace))
            })
        };
        if !is_listed(&right) {
            continue;
        }
        count += 1;
        let found = License::parse(text);
        let sorted = |license: &License| {
            let mut names: Vec<_> = license
                .licenses()
                .map(|term| term.name().to_owned())
                .collect();
            names.sort_unstable();
            names
        };
        if sorted(&found) != sorted(&right) {
            wrong.push(format!("{text:?}: {}, not {canonical}", found.canonical()));
        }
    }
    assert!(count > 80, "{count}");
    assert!(wrong.is_empty(), "{}\n{}", wrong.len(), wrong.join("\n"));
}
