//! What other people's formats say, as facts: one table for all readers.
//!
//! The same fact gives the same component, whichever format says it. A row of
//! the table is a function here; no reader decides one by itself.
//!
//! | said | becomes | |
//! |---|---|---|
//! | a license, whatever its name | `public` under it | [`under`] |
//! | "not included", "undisclosed", "pending evaluation" in place of a license | `unknown`, with a note that quotes it | [`listed`] |
//! | "proprietary" alone in place of the license of something listed: no license, and no word that it can be had | the same | [`listed`] |
//! | "unlicensed", "license not specified", nothing, in place of a license | `public`, license not stated | [`listed`] |
//! | listed without the key of a license | `public` under the release's license for its kind, if it has one | [`listed`] |
//! | `license: none` and the like, of a whole model | as without a license | [`license_of_all`] |
//! | weights withheld, in a format that says nothing of channels | `closed`, channels left out | [`channels`] |

pub mod evidence;
#[cfg(feature = "bom")]
pub mod links;

use crate::license::License;
use crate::manifest::{Availability, Channel, Component};

/// What stands where a license would.
#[derive(Clone, Debug, PartialEq)]
pub enum InPlaceOfLicense {
    /// A license.
    License(License),
    /// That there is no license, or that none is stated.
    NoLicense,
    /// That the thing itself is not there, or that nobody has looked yet.
    NotIncluded,
}

/// A thing under a license: public, whatever the license's name.
pub fn under(license: License) -> Component {
    Component {
        availability: Availability::Public,
        license: Some(license),
        ..Component::default()
    }
}

/// The license of a whole model or release; none where the text says that there
/// is none, which is as if the key were not there.
pub fn license_of_all(text: &str) -> Option<License> {
    match in_place_of_license(text) {
        InPlaceOfLicense::License(license) => Some(license),
        InPlaceOfLicense::NoLicense | InPlaceOfLicense::NotIncluded => None,
    }
}

/// A component that a release lists. `own` is the text in place of its license,
/// none where the key is not there; `of_all` is the release's license for
/// things of its kind.
pub fn listed(own: Option<&str>, of_all: Option<License>) -> Component {
    let license = match own {
        None => of_all,
        Some(text) => match in_place_of_license(text) {
            InPlaceOfLicense::License(license) => Some(license),
            InPlaceOfLicense::NoLicense => None,
            InPlaceOfLicense::NotIncluded => return quoted(text),
        },
    };
    match license {
        Some(license) if keeps_all_rights(license.text()) => quoted(license.text()),
        Some(license) => under(license),
        None => Component {
            availability: Availability::Public,
            ..Component::default()
        },
    }
}

/// Nothing but a note of what stands in place of the license.
fn quoted(text: &str) -> Component {
    Component {
        note: Some(["license given as \"", text.trim(), "\""].concat()),
        ..Component::default()
    }
}

/// Whether a text says no more than that all rights are kept: closed systems
/// list their weights so.
fn keeps_all_rights(text: &str) -> bool {
    let words = words(text);
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["proprietary"] | ["closed", "source"] | ["all", "rights", "reserved"] => true,
        ["proprietary", last] => is_license_word(last),
        _ => false,
    }
}

/// How a system is reached, in a format that says only whether it has an API:
/// by that, and by download where its weights are given out. Without an API
/// nothing is said: weights that are withheld may be reached in another way.
pub fn channels(has_api: bool, weights: Availability) -> Option<Vec<Channel>> {
    has_api.then(|| match weights.is_given_out() {
        true => vec![Channel::Download, Channel::Api],
        false => vec![Channel::Api],
    })
}

/// What a text in place of a license says.
///
/// Goes by its words. "Component not included" is about the thing, "License not
/// specified" about its license; where the subject is left out, the verb says
/// which is meant.
pub fn in_place_of_license(text: &str) -> InPlaceOfLicense {
    in_place_of(text, License::parse)
}

/// The same, with a license read so.
pub fn in_place_of(text: &str, parse: fn(&str) -> License) -> InPlaceOfLicense {
    match by_words(text) {
        Words::Say(said) => said,
        Words::License => InPlaceOfLicense::License(parse(text)),
        Words::Silent { denied } => match parse(text) {
            license if license.is_license() => InPlaceOfLicense::License(license),
            _ => denied,
        },
    }
}

/// What the words of a text say by themselves, without a look at licenses.
enum Words {
    Say(InPlaceOfLicense),
    /// It is a license, known or not.
    License,
    /// Nothing; and what is said if the text is no license.
    Silent {
        denied: InPlaceOfLicense,
    },
}

fn by_words(text: &str) -> Words {
    use InPlaceOfLicense::{NoLicense, NotIncluded};
    // More is no statement of this kind, and no license either.
    const LONGEST: usize = 200;
    if text.len() > LONGEST {
        return Words::License;
    }
    let words = words(text);
    let mut rest: &[String] = &words;
    let mut of_thing = false;
    while let Some((_, after)) = rest.split_first().filter(|(word, _)| is_thing(word)) {
        (rest, of_thing) = (after, true);
    }
    let mut of_license = false;
    if let Some((_, after)) = rest.split_first().filter(|(word, _)| is_license_word(word)) {
        (rest, of_license) = (after, true);
    }
    let rest: Vec<&str> = rest.iter().map(String::as_str).collect();
    let about = |of_text| match (of_thing, of_license) {
        (_, true) => NoLicense,
        (true, false) => NotIncluded,
        (false, false) => of_text,
    };
    Words::Say(match rest.as_slice() {
        [] if of_thing && !of_license => return Words::License,
        [] => NoLicense,
        ["pending" | "awaiting" | "tba" | "tbc" | "tbd" | "todo", ..]
        | ["to", "be", ..]
        | ["not", "yet", ..]
        | ["under" | "in", "evaluation" | "review", ..] => NotIncluded,
        ["na" | "nda"] | ["n", "a"] => NotIncluded,
        ["not", verb, ..] if starts_with_any(verb, OF_THING) => about(NotIncluded),
        ["not", verb, ..] if starts_with_any(verb, OF_LICENSE) => about(NoLicense),
        [word] if ABSENT.contains(word) => about(NotIncluded),
        [word] if NONE.contains(word) => about(NoLicense),
        ["none" | "no", what, ..] if starts_with_any(what, OF_LICENSE) => about(NoLicense),
        ["no" | "without", what, ..] if is_license_word(what) => NoLicense,
        ["without", "a" | "any", what, ..] if is_license_word(what) => NoLicense,
        ["publicly", "available"] => NoLicense,
        _ => {
            return Words::Silent {
                denied: about(NoLicense),
            };
        }
    })
}

/// How a verb begins that is about the thing: "not released".
const OF_THING: &[&str] = &[
    "accessib",
    "applic",
    "avail",
    "disclos",
    "distribut",
    "evaluat",
    "inclu",
    "open",
    "part",
    "present",
    "provid",
    "publi",
    "releas",
    "shar",
];

/// How a verb begins that is about its license: "not specified".
const OF_LICENSE: &[&str] = &[
    "clear", "declar", "defin", "found", "given", "indicat", "known", "licen", "mention", "specif",
    "stated",
];

/// Alone, that the thing is not there.
const ABSENT: &[&str] = &[
    "absent",
    "closed",
    "excluded",
    "omitted",
    "private",
    "unavailable",
    "undisclosed",
    "unpublished",
    "unreleased",
    "withheld",
];

/// Alone, that there is no license.
const NONE: &[&str] = &[
    "empty",
    "missing",
    "nil",
    "no",
    "noassertion",
    "none",
    "null",
    "unclear",
    "undefined",
    "unlicenced",
    "unlicensed",
    "unspecified",
    "unstated",
];

fn is_thing(word: &str) -> bool {
    matches!(
        word,
        "component" | "components" | "data" | "dataset" | "datasets"
    )
}

fn is_license_word(word: &str) -> bool {
    matches!(word, "license" | "licence" | "licenses" | "licences")
}

fn starts_with_any(word: &str, beginnings: &[&str]) -> bool {
    beginnings
        .iter()
        .any(|beginning| word.starts_with(beginning))
}

/// Runs of letters and digits, in lower case.
fn words(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn says(texts: &[&str], said: fn(&InPlaceOfLicense) -> bool) {
        for text in texts {
            let read = in_place_of_license(text);
            assert!(said(&read), "{text}: {read:?}");
        }
    }

    #[test]
    fn the_thing_is_not_there() {
        says(
            &[
                "Component not included",
                "Component Not Include",
                "Component not include.",
                "Component Component not included",
                "Component not included but listed sources",
                "not included",
                "Not released",
                "not publicly available",
                "not yet published",
                "Not applicable",
                "N/A",
                "n.a.",
                "Undisclosed",
                "undisclosed.",
                "Unreleased",
                "withheld",
                "closed",
                "Pending evaluation",
                "pending",
                "TBD",
                "To be announced",
                "under review",
                "Dataset not disclosed",
                "Component missing",
            ],
            |read| *read == InPlaceOfLicense::NotIncluded,
        );
    }

    #[test]
    fn there_is_no_license() {
        says(
            &[
                "",
                "  ",
                "-",
                "???",
                "unlicensed",
                "Unlicensed",
                "License not specified",
                "licence not found",
                "License not available",
                "License undisclosed",
                "not specified",
                "Not stated",
                "unspecified",
                "none",
                "None given",
                "no license",
                "No license specified",
                "without a license",
                "NOASSERTION",
                "null",
                "Unclear",
                "missing",
                "License",
                "publicly available",
            ],
            |read| *read == InPlaceOfLicense::NoLicense,
        );
    }

    #[test]
    fn anything_else_is_the_name_of_a_license() {
        says(
            &[
                "Apache-2.0",
                "ChatGLM3-6B License",
                "apple-sample-code-license",
                "Proprietary",
                "Other License",
                "License only specified in original dataset",
                "Not for commercial use",
                "No restrictions",
                "Data license of the ministry",
                "https://example.org/terms",
                "mc4, cc100, wikipedia",
                "Unlicense",
                "模型社区许可协议",
            ],
            |read| matches!(read, InPlaceOfLicense::License(_)),
        );
    }

    #[test]
    fn a_listed_component() {
        let said = |own: Option<&str>, of_all: Option<&str>| {
            let component = listed(own, of_all.map(License::parse));
            let license = component.license.map(|license| license.text().to_owned());
            (component.availability, license, component.note)
        };
        let text = |text: &str| Some(text.to_owned());
        use Availability::{Public, Unknown};
        assert_eq!(said(Some("MIT"), None), (Public, text("MIT"), None));
        assert_eq!(
            said(Some("Mine"), Some("MIT")),
            (Public, text("Mine"), None)
        );
        assert_eq!(said(None, Some("MIT")), (Public, text("MIT"), None));
        assert_eq!(said(None, None), (Public, None, None));
        assert_eq!(said(Some(""), Some("MIT")), (Public, None, None));
        assert_eq!(said(Some("unlicensed"), Some("MIT")), (Public, None, None));
        for quoted in ["Undisclosed", "Proprietary", "All rights reserved."] {
            let note = format!("license given as \"{quoted}\"");
            assert_eq!(
                said(Some(&format!(" {quoted} ")), Some("MIT")),
                (Unknown, None, Some(note.clone()))
            );
            if quoted != "Undisclosed" {
                assert_eq!(said(None, Some(quoted)), (Unknown, None, Some(note)));
            }
        }
        let own = "Proprietary, see LICENSE";
        assert_eq!(said(Some(own), None), (Public, text(own), None));
    }

    #[test]
    fn an_api_is_a_channel_and_none_says_nothing() {
        use Availability::{Closed, Partial, Public};
        assert_eq!(channels(false, Closed), None);
        assert_eq!(channels(false, Public), None);
        assert_eq!(channels(true, Closed), Some(vec![Channel::Api]));
        let both = Some(vec![Channel::Download, Channel::Api]);
        assert_eq!(channels(true, Partial), both);
    }
}
