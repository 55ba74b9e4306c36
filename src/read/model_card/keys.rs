//! The keys of front matter on the Hub, and what each kind of repository has.
//!
//! Source: github.com/huggingface/hub-docs at 242f4a1e (2026-08-22),
//! `modelcard.md`, `datasetcard.md` and `docs/hub/spaces-config-reference.md`.

use crate::finding::Problem;
pub use crate::read::alone::OF_MODEL;
use crate::read::fields::Reader;
use crate::read::tree::{Entry, Node, ScalarKind, Value};
use crate::words::FindingWord;

/// Keys that a model's card has and other things may have too.
pub const COMMON: [&str; 12] = [
    "buckets",
    "co2_eq_emissions",
    "datasets",
    "inference",
    "language",
    "license",
    "license_details",
    "metrics",
    "paper",
    "tags",
    "thumbnail",
    "widget",
];

/// The questions that are put to those who ask for a repository.
const FORM: [&str; 5] = [
    "extra_gated_button_content",
    "extra_gated_description",
    "extra_gated_fields",
    "extra_gated_heading",
    "extra_gated_prompt",
];

pub const EU_DISALLOWED: &str = "extra_gated_eu_disallowed";

/// Keys that only the card of a data set has.
pub const OF_DATA_SET: [&str; 13] = [
    "annotations_creators",
    "configs",
    "dataset_info",
    "language_creators",
    "multilinguality",
    "paperswithcode_id",
    "pretty_name",
    "size_categories",
    "source_datasets",
    "task_categories",
    "task_ids",
    "train-eval-index",
    "viewer",
];

/// Keys that only a Space has.
pub const OF_SPACE: [&str; 7] = [
    "app_file",
    "app_port",
    "colorFrom",
    "colorTo",
    "sdk",
    "sdk_version",
    "suggested_hardware",
];

/// How many of these keys there are.
pub fn count(root: &Node, keys: &[&str]) -> usize {
    keys.iter().filter(|key| root.get(key).is_some()).count()
}

/// Whether a model's card has this key.
pub fn is_known(key: &str) -> bool {
    OF_MODEL.contains(&key) || COMMON.contains(&key) || key.starts_with("extra_gated_")
}

/// Whether it has keys of a card, and no more of others.
pub fn is_mostly_card(root: &Node) -> bool {
    let all = root.entries();
    let known = |entry: &&Entry| {
        let key = entry.key.text().unwrap_or_default();
        let is_manifest = key == "openness" && entry.value.is_map();
        is_known(key) || OF_DATA_SET.contains(&key) || OF_SPACE.contains(&key) || is_manifest
    };
    let known = all.iter().filter(known).count();
    known > 0 && known * 2 >= all.len()
}

/// Whether it has no key but a card's.
pub fn is_wholly_card(root: &Node) -> bool {
    let all = root.entries();
    !all.is_empty()
        && all
            .iter()
            .all(|entry| is_known(entry.key.text().unwrap_or_default()))
}

/// Whether the card has a form that somebody has to fill in. A key that is left
/// blank words no form.
pub fn has_form(root: &Node) -> bool {
    FORM.iter()
        .any(|key| root.get(key).is_some_and(|value| !is_blank(value)))
}

fn is_blank(value: &Node) -> bool {
    match &value.value {
        Value::Scalar(scalar) => scalar.kind == ScalarKind::Null || scalar.text.trim().is_empty(),
        Value::List(items) => items.is_empty(),
        Value::Map(entries) => entries.is_empty(),
    }
}

/// Whether the card says that people in the European Union may not have it.
pub fn is_eu_disallowed(root: &Node) -> bool {
    root.get(EU_DISALLOWED)
        .and_then(Node::text)
        .is_some_and(|text| text.eq_ignore_ascii_case("true"))
}

/// What the value of a key should be.
#[derive(Clone, Copy)]
enum Shape {
    Text,
    Texts,
    Models,
}

const SHAPES: [(&str, Shape); 12] = [
    ("base_model", Shape::Texts),
    ("base_model_relation", Shape::Text),
    ("datasets", Shape::Texts),
    ("language", Shape::Texts),
    ("library_name", Shape::Text),
    ("license", Shape::Texts),
    ("license_link", Shape::Text),
    ("license_name", Shape::Text),
    ("metrics", Shape::Texts),
    ("model-index", Shape::Models),
    ("model_name", Shape::Text),
    ("pipeline_tag", Shape::Text),
];

impl Shape {
    fn in_words(self) -> FindingWord {
        match self {
            Shape::Text => FindingWord::PartText,
            Shape::Texts => FindingWord::PartTextOrAListOfTexts,
            Shape::Models => FindingWord::PartListOfModelsWithTheirResults,
        }
    }

    /// What of a value is otherwise, if anything is.
    fn differs(self, value: &Node) -> Option<&Node> {
        let is_text = |node: &Node| matches!(node.value, Value::Scalar(_));
        let is_map = |node: &Node| matches!(node.value, Value::Map(_));
        match (self, &value.value) {
            _ if value.is_null() => None,
            (Shape::Texts, Value::List(items)) => items.iter().find(|item| !is_text(item)),
            (Shape::Models, Value::List(items)) => items.iter().find(|item| !is_map(item)),
            (Shape::Models, _) => Some(value),
            _ => (!is_text(value)).then_some(value),
        }
    }
}

impl Reader<'_> {
    /// Keys that are nearly a card's, and values of another type than their key
    /// has: one hint each. The Hub reads neither.
    pub fn card_keys(&mut self, root: &Node) {
        for entry in root.entries().iter().take(MOST) {
            if self.is_full() {
                return;
            }
            let Some(key) = entry.key.text().filter(|key| !is_known(key)) else {
                continue;
            };
            if let Some(meant) = nearly(key).filter(|meant| root.get(meant).is_none()) {
                let key = key.to_owned();
                self.report(&entry.key, Problem::CardKey { key, meant });
            }
        }
        for (key, shape) in SHAPES {
            if let Some(value) = root.get(key)
                && let Some(wrong) = shape.differs(value)
            {
                let (expected, found) = (shape.in_words(), wrong.kind_in_words());
                let problem = match std::ptr::eq(wrong, value) {
                    true => Problem::CardValue {
                        key,
                        expected,
                        found,
                    },
                    false => Problem::CardItem {
                        key,
                        expected,
                        found,
                    },
                };
                self.report(wrong, problem);
            }
        }
    }
}

/// How many keys are looked at: no card has as many.
pub const MOST: usize = 500;

/// The key of a card that was meant by one that is written nearly so: the same
/// first letter, and a letter wrong, left out, too many or changed about; of the
/// longer keys two. Case counts to the Hub.
pub fn nearly(key: &str) -> Option<&'static str> {
    const LONGEST: usize = 40;
    if key.len() > LONGEST {
        return None;
    }
    let most = |known: &str| if known.len() < 7 { 1 } else { 2 };
    let first = key.as_bytes().first()?.to_ascii_lowercase();
    let plain = |key: &str| key.replace(['_', ' '], "-").to_ascii_lowercase();
    let written = plain(key);
    let known = OF_MODEL.iter().chain(&COMMON).chain(&FORM);
    known
        // A cheap look first.
        .filter(|known| known.as_bytes().first() == Some(&first))
        .filter(|known| known.len().abs_diff(key.len()) <= most(known))
        .map(|known| (strsim::osa_distance(&written, &plain(known)), *known))
        .filter(|(distance, known)| *distance <= most(known))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, known)| known)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_that_are_nearly_known() {
        for (key, meant) in [
            ("dataset", "datasets"),
            ("licence", "license"),
            ("licenses", "license"),
            ("License", "license"),
            ("languages", "language"),
            ("base-model", "base_model"),
            ("basemodel", "base_model"),
            ("model_index", "model-index"),
            ("metric", "metrics"),
            ("tag", "tags"),
            ("extra_gated_promt", "extra_gated_prompt"),
        ] {
            assert_eq!(nearly(key), Some(meant), "{key}");
        }
        for key in [
            "reference",
            "model_type",
            "title",
            "version",
            "task",
            "tasks",
            "date",
            "author",
            "format",
            "library",
            "name",
            "",
        ] {
            assert_eq!(nearly(key), None, "{key}");
        }
    }
}
