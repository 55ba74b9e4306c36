//! What people write where a license should be and there is none.

use super::words::{LICENSE, words};

/// What a text says is not there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Absence {
    /// A license, or a statement of one: "unlicensed", "not specified".
    License,
    /// The thing itself, or a statement of it: "not included", "undisclosed".
    Component,
}

/// Whole texts that deny a license, as words. Sorted.
const NO_LICENSE: &[&str] = &[
    "empty",
    "missing",
    "nil",
    "no",
    "no license",
    "noassertion",
    "none",
    "not",
    "null",
    "undeclared",
    "undefined",
    "unlicensed",
    "unspecified",
    "unstated",
    "without",
    "without a license",
    "without any license",
    "without license",
];

/// Whole texts that deny the thing, or put off what is to be said of it. Sorted.
const NO_COMPONENT: &[&str] = &[
    "absent",
    "closed",
    "closed source",
    "coming",
    "excluded",
    "forthcoming",
    "n a",
    "n/a",
    "na",
    "omitted",
    "pending",
    "private",
    "soon",
    "tba",
    "tbc",
    "tbd",
    "to come",
    "to follow",
    "todo",
    "unavailable",
    "undisclosed",
    "unpublished",
    "unreleased",
    "withheld",
];

/// How texts begin that put off what is to be said.
const LATER: &[&str] = &[
    "awaiting ",
    "coming ",
    "pending ",
    "to be ",
    "to come ",
    "to follow ",
    "will be ",
];

/// How the word goes on that follows `not`, `none` or `no license` in such a text,
/// and what is denied by it.
const NOT: &[(&str, Absence)] = &[
    ("accessible", Absence::Component),
    ("applicable", Absence::Component),
    ("available", Absence::Component),
    ("declared", Absence::License),
    ("defined", Absence::License),
    ("disclosed", Absence::Component),
    ("distributed", Absence::Component),
    ("evaluated", Absence::Component),
    ("found", Absence::License),
    ("given", Absence::License),
    ("inclu", Absence::Component),
    ("indicated", Absence::License),
    ("licensed", Absence::License),
    ("mentioned", Absence::License),
    ("present", Absence::Component),
    ("provided", Absence::Component),
    ("publ", Absence::Component),
    ("released", Absence::Component),
    ("shared", Absence::Component),
    ("specified", Absence::License),
    ("stated", Absence::License),
    ("yet", Absence::Component),
];

/// What a text says is not there. `None`: it may name a license.
pub(super) fn of(text: &str) -> Option<Absence> {
    let mut said = String::new();
    let mut last = "";
    let mut of_component = false;
    for word in words(text) {
        let again = word.eq_ignore_ascii_case(last);
        let subject = said.is_empty() && word.eq_ignore_ascii_case("component");
        of_component |= subject;
        if !(again || subject) {
            if !said.is_empty() {
                said.push(' ');
            }
            said.push_str(word);
        }
        last = word;
    }
    said.make_ascii_lowercase();
    let is_sign = |c: char| !c.is_alphanumeric();
    if said.is_empty() {
        // Words that say nothing (`the`) deny nothing either.
        return text.chars().all(is_sign).then_some(Absence::License);
    }
    let said = said.as_str();
    // "license not stated", "no license stated", "none stated": of the license,
    // whatever verb follows.
    let about = said.strip_prefix(LICENSE).map(str::trim_start);
    let none = ["no license ", "none "]
        .iter()
        .find_map(|none| about.unwrap_or(said).strip_prefix(none));
    let of_license = about.or(none);
    let denied = about.unwrap_or(said).strip_prefix("not ");
    if let Some(rest) = denied.or(none) {
        let verb = NOT.iter().find(|(start, _)| rest.starts_with(start));
        return verb.map(|(_, absence)| of_license.map_or(*absence, |_| Absence::License));
    }
    let said = about.filter(|rest| !rest.is_empty()).unwrap_or(said);
    let later = LATER.iter().any(|start| said.starts_with(start));
    if later || NO_COMPONENT.binary_search(&said).is_ok() {
        return Some(of_license.map_or(Absence::Component, |_| Absence::License));
    }
    let signs = said.chars().all(|c| c.is_ascii() && is_sign(c));
    let denies = signs || NO_LICENSE.binary_search(&said).is_ok();
    denies.then_some(match of_component {
        true => Absence::Component,
        false => Absence::License,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(expected: Option<Absence>, texts: &[&str]) {
        for text in texts {
            assert_eq!(of(text), expected, "{text:?}");
        }
    }

    #[test]
    fn what_is_not_there() {
        check(
            Some(Absence::License),
            &[
                "",
                " ",
                "-",
                "???",
                "—",
                "none",
                "NONE",
                "null",
                "no license",
                "no-license",
                "unlicensed",
                "NOASSERTION",
                "license not specified",
                "License: not stated",
                "licence not available",
                "License undisclosed",
                "license pending",
                "no license specified",
                "none specified",
                "None provided yet",
                "license: none stated",
                "license coming soon",
                "not-declared-upstream",
                "not licensed",
                "not specified",
                "without a license",
            ],
        );
        check(
            Some(Absence::Component),
            &[
                "not included",
                "Component not included",
                "Component Component not included",
                "Component not include.",
                "Component not included but listed sources",
                "Undisclosed",
                "not yet released",
                "Not Available",
                "not publicly available",
                "Not applicable",
                "n/a",
                "N.A.",
                "Pending evaluation",
                "Pending",
                "to be announced",
                "coming soon",
                "Soon",
                "will be released",
                "TBD",
                "closed source",
                "withheld",
                "Component missing",
            ],
        );
        check(
            None,
            &[
                "MIT",
                "unknown",
                "Unlicense",
                "not MIT",
                "not for commercial use",
                "license",
                "the",
                "no-commercial-use",
                "nonexistent",
                "Noweb",
            ],
        );
    }

    #[test]
    fn tables_are_sorted() {
        assert!(NO_LICENSE.is_sorted() && NO_COMPONENT.is_sorted());
        assert!(NOT.is_sorted_by_key(|(start, _)| start));
    }
}
