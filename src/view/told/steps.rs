//! A next step in sentences: edits of one kind are said together.

use super::component;
use crate::manifest::Availability;
use crate::report::EditReport;
use crate::words::{BreakdownWord, Language};

/// What an edit does.
#[derive(Clone, Copy, PartialEq)]
enum Deed {
    Release,
    ReleaseUnderLicense,
    License,
    /// What has a sentence of its own alone.
    Other,
}

impl Deed {
    fn of(edit: &EditReport) -> Deed {
        let is_public = edit.availability == Some(Availability::Public);
        match (&edit.component, edit.availability, &edit.license) {
            (Some(_), Some(_), Some(_)) if is_public => Deed::ReleaseUnderLicense,
            (Some(_), Some(_), None) if is_public => Deed::Release,
            (Some(_), None, Some(_)) => Deed::License,
            _ => Deed::Other,
        }
    }

    /// The sentence for several of its kind.
    fn word(self) -> Option<BreakdownWord> {
        match self {
            Deed::Release => Some(BreakdownWord::Release),
            Deed::ReleaseUnderLicense => Some(BreakdownWord::ReleaseUnder),
            Deed::License => Some(BreakdownWord::LicenseUnder),
            Deed::Other => None,
        }
    }
}

/// The sentences, without a full stop.
pub fn sentences(edits: &[EditReport], language: Language) -> Vec<String> {
    let mut sentences = Vec::new();
    let mut told = Vec::new();
    for edit in edits {
        let deed = Deed::of(edit);
        if told.contains(&deed) {
            continue;
        }
        let alike: Vec<&EditReport> = edits.iter().filter(|edit| Deed::of(edit) == deed).collect();
        match deed.word().filter(|_| alike.len() > 1) {
            Some(word) => {
                told.push(deed);
                sentences.push(together(word, &alike, language));
            }
            None => sentences.push(edit.text.clone().into_owned()),
        }
    }
    sentences
}

/// Several edits of one kind.
fn together(word: BreakdownWord, edits: &[&EditReport], language: Language) -> String {
    let keys = edits.iter().filter_map(|edit| edit.component.as_deref());
    let names: Vec<String> = keys.map(|key| component(key, language)).collect();
    let mut licenses: Vec<String> = Vec::new();
    for license in edits.iter().filter_map(|edit| edit.license.as_deref()) {
        let license = ["`", license, "`"].concat();
        if !licenses.contains(&license) {
            licenses.push(license);
        }
    }
    let (what, licenses) = (language.and(&names), language.or(&licenses));
    language.say(word, &[("what", &what), ("licenses", &licenses)])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edit(component: &'static str, public: bool, license: Option<&'static str>) -> EditReport {
        EditReport {
            component: Some(component.into()),
            availability: public.then_some(Availability::Public),
            license: license.map(Into::into),
            text: ["alone: ", component].concat().into(),
            ..EditReport::default()
        }
    }

    #[track_caller]
    fn says(edits: &[EditReport], expected: &[&str]) {
        assert_eq!(sentences(edits, Language::ENGLISH), expected);
    }

    #[test]
    fn one_edit_has_its_own_sentence() {
        says(&[edit("weights", true, None)], &["alone: weights"]);
        says(&[], &[]);
    }

    #[test]
    fn edits_of_one_kind_are_said_together() {
        says(
            &[
                edit("architecture", true, Some("Apache-2.0")),
                edit("weights", true, Some("Apache-2.0")),
                edit("training-data", true, Some("CC-BY-4.0")),
            ],
            &[
                "Release the architecture, weights and training data under an open license, such as `Apache-2.0` or `CC-BY-4.0`",
            ],
        );
        says(
            &[
                edit("weights", true, None),
                edit("random-seeds", true, None),
            ],
            &["Release the weights and random seeds"],
        );
        says(
            &[
                edit("model-card", false, Some("CC-BY-4.0")),
                edit("weights", true, None),
                edit("data-card", false, Some("CC-BY-4.0")),
            ],
            &[
                "Put the model card and data card under an open license, such as `CC-BY-4.0`",
                "alone: weights",
            ],
        );
    }

    #[test]
    fn what_is_no_release_stays_apart() {
        let channel = |text: &'static str| EditReport {
            text: text.into(),
            ..EditReport::default()
        };
        says(
            &[
                channel("Offer an API"),
                channel("Complete the staged release"),
            ],
            &["Offer an API", "Complete the staged release"],
        );
    }
}
