//! A text that is an openness manifest for certain, read without a look at the
//! other formats.

use super::tree::{self, Node, front_matter};
use super::{Options, Reading, encoding, foreign, manifest_within, map, native};
use crate::manifest::Date;

/// Keys that only the card of a model has.
pub const OF_MODEL: [&str; 9] = [
    "base_model",
    "base_model_relation",
    "library_name",
    "license_link",
    "license_name",
    "model-index",
    "model_name",
    "new_version",
    "pipeline_tag",
];

/// Whether front matter is a manifest, with nothing of a card in it or below.
pub fn is_manifest_alone(root: &Node, body: &str) -> bool {
    let is_under_key = matches!(root.get("openness"), Some(key) if !key.entries().is_empty());
    let is_card = OF_MODEL.iter().any(|key| root.get(key).is_some());
    !is_under_key && !is_card && body.trim().is_empty()
}

/// Reads a text that is a manifest by its key `openness`, alone or as front matter
/// with nothing below: the reading that [`super::read`] gives of a text without a
/// name, or none where that would have to look at other formats.
pub fn read_alone(text: &str, today: Option<Date>) -> Option<Reading<'_>> {
    let options = Options {
        today,
        file_name: None,
    };
    if encoding::is_utf16(text) {
        return None;
    }
    let front = front_matter(text);
    if front.is_none() && (has_dashes_within(text) || foreign::of_text(text).is_some()) {
        return None;
    }
    let mut parsed = tree::parse(text, front.clone().unwrap_or(0..text.len()));
    let mut reading = Reading::of(text);
    reading.findings = std::mem::take(&mut parsed.findings);
    let root = map(&parsed).filter(|root| root.get("openness").is_some())?;
    match front {
        Some(front) if !is_manifest_alone(root, tree::behind(text, &front)) => return None,
        Some(_) => native::read(root, &options, &mut reading),
        None => native::read(manifest_within(root), &options, &mut reading),
    }
    reading.keep(parsed);
    reading.finish();
    Some(reading)
}

/// Whether front matter may stand further down, as it does in some cards: in a
/// comment, in a fence, or behind other text.
fn has_dashes_within(text: &str) -> bool {
    let is_dashes = |line: &str| line.trim().trim_start_matches(['<', '!', '`', '~', ' ']) == "---";
    let lines = text
        .split(['\n', '\r'])
        .filter(|line| !line.trim().is_empty());
    lines.skip(1).any(is_dashes)
}
