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
    "n a",
    "n/a",
    "na",
    "nil",
    "no",
    "no license",
    "noassertion",
    "none",
    "none given",
    "none stated",
    "none yet",
    "not",
    "null",
    "tba",
    "tbc",
    "tbd",
    "to be announced",
    "to be determined",
    "todo",
    "undeclared",
    "undefined",
    "unlicensed",
    "unspecified",
    "without",
    "without a license",
    "without any license",
    "without license",
];

/// Whole texts that deny the thing. Sorted.
const NO_COMPONENT: &[&str] = &[
    "pending",
    "pending evaluation",
    "publicly available",
    "unavailable",
    "undisclosed",
    "unreleased",
];

/// How the word goes on that follows `not` or `no license` in such a text, and
/// what is denied by it.
const NOT: &[(&str, Absence)] = &[
    ("applicable", Absence::License),
    ("available", Absence::Component),
    ("declared", Absence::License),
    ("disclosed", Absence::Component),
    ("found", Absence::License),
    ("given", Absence::License),
    ("inclu", Absence::Component),
    ("mentioned", Absence::License),
    ("provided", Absence::License),
    ("publ", Absence::Component),
    ("released", Absence::Component),
    ("specified", Absence::License),
    ("stated", Absence::License),
    ("yet", Absence::Component),
];

/// What a text says is not there. `None`: it may name a license.
pub(super) fn of(text: &str) -> Option<Absence> {
    let mut said = String::new();
    let mut last = "";
    for word in words(text) {
        let again = word.eq_ignore_ascii_case(last);
        let subject = said.is_empty() && word.eq_ignore_ascii_case("component");
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
    // "license not stated", "no license stated".
    let about = said.strip_prefix(LICENSE).map(str::trim_start);
    let denied = about.unwrap_or(said).strip_prefix("not ");
    if let Some(rest) = denied.or_else(|| said.strip_prefix("no license ")) {
        return NOT
            .iter()
            .find(|(start, _)| rest.starts_with(start))
            .map(|(_, absence)| *absence);
    }
    if NO_COMPONENT.binary_search(&said).is_ok() {
        return Some(Absence::Component);
    }
    let signs = said.chars().all(|c| c.is_ascii() && is_sign(c));
    (signs || NO_LICENSE.binary_search(&said).is_ok()).then_some(Absence::License)
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
                "n/a",
                "N.A.",
                "none",
                "NONE",
                "null",
                "TBD",
                "no license",
                "no-license",
                "unlicensed",
                "NOASSERTION",
                "license not specified",
                "License: not stated",
                "no license specified",
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
                "pending evaluation",
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
