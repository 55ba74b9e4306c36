//! What other people's formats say, as facts: one table for all readers.
//!
//! The same fact gives the same component, whichever format says it. A row of
//! the table is a function here; no reader decides one by itself.
//!
//! | said | becomes | |
//! |---|---|---|
//! | a license, whatever its name | `public` under it | [`under`] |
//! | "not included", "undisclosed", "pending evaluation" in place of a license | `unknown`, with a note that quotes it | [`listed`] |
//! | "unlicensed", "license not specified", "unknown", nothing, in place of a license | `public`, license not stated | [`listed`] |
//! | listed without the key of a license | `public` under the release's license for its kind, if it has one | [`listed`] |
//! | `license: none` and the like, of a whole model | as without a license | [`license_of_all`] |
//! | weights withheld, in a format that says nothing of channels | `closed`, channels left out | [`channels`] |

pub mod evidence;
pub mod links;
pub mod notes;

use crate::license::{Absence, License};
use crate::manifest::{Availability, Channel, Component};
use crate::words::NoteWord;
use notes::note;

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
        note: Some(note(NoteWord::GivenAs, &[("license", &text.trim())])),
        ..Component::default()
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

/// What a text in place of a license says. It is free text: a common word is no
/// id in it.
pub fn in_place_of_license(text: &str) -> InPlaceOfLicense {
    in_place_of(text, License::parse_prose)
}

/// The same, with a license read so. `unknown` names none.
pub fn in_place_of(text: &str, parse: fn(&str) -> License) -> InPlaceOfLicense {
    if text.trim().eq_ignore_ascii_case("unknown") {
        return InPlaceOfLicense::NoLicense;
    }
    let license = parse(text);
    match license.absence() {
        None => InPlaceOfLicense::License(license),
        Some(Absence::License) => InPlaceOfLicense::NoLicense,
        Some(Absence::Component) => InPlaceOfLicense::NotIncluded,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_in_place_of_a_license() {
        use InPlaceOfLicense::{NoLicense, NotIncluded};
        for text in [
            "Component not included",
            "Undisclosed",
            "Pending evaluation",
        ] {
            assert_eq!(in_place_of_license(text), NotIncluded, "{text}");
        }
        for text in ["", "Unlicensed", "License not specified", "Unknown"] {
            assert_eq!(in_place_of_license(text), NoLicense, "{text}");
        }
        for text in [
            "ChatGLM3-6B License",
            "apple-sample-code-license",
            "Unclear",
        ] {
            let license = InPlaceOfLicense::License(License::parse(text));
            assert_eq!(in_place_of_license(text), license, "{text}");
        }
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
        assert_eq!(said(Some("Unknown"), Some("MIT")), (Public, None, None));
        assert_eq!(
            said(Some(" Undisclosed "), Some("MIT")),
            (
                Unknown,
                None,
                Some("license given as \"Undisclosed\"".to_owned())
            )
        );
        for own in ["Proprietary", "All rights reserved.", "commercial"] {
            assert_eq!(said(Some(own), Some("MIT")), (Public, text(own), None));
            assert_eq!(said(None, Some(own)), (Public, text(own), None));
        }
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
