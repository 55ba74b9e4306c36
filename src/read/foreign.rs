//! Texts in no format that is read: told by what they look like, each with what
//! is read instead. Nothing is measured of them.

#[cfg(feature = "full")]
mod mapping;
mod text;

#[cfg(feature = "full")]
use super::tree::Node;
#[cfg(feature = "full")]
use crate::manifest::{ComponentId, Group};

#[cfg(feature = "full")]
pub use mapping::of_mapping;
#[cfg(feature = "full")]
pub use text::is_known as is_known_file;
pub use text::of_text;

/// Whether a mapping has a key that a manifest has, or one that is nearly one of
/// the three that it must have.
#[cfg(feature = "full")]
pub fn has_manifest_key(root: &Node) -> bool {
    const KEYS: [&str; 12] = [
        "access",
        "assessments",
        "claims",
        "components",
        "history",
        "license",
        "openness",
        "original",
        "plans",
        "safeguards",
        "sources",
        "system",
    ];
    const NEEDED: [&str; 3] = ["components", "openness", "system"];
    let is_one = |key: &str| {
        KEYS.contains(&key)
            || ComponentId::from_key(key).is_some()
            || Group::from_key(key).is_some()
            || NEEDED.iter().any(|needed| is_nearly(key, needed))
    };
    root.entries()
        .iter()
        .filter_map(|entry| entry.key.text())
        .any(is_one)
}

/// One letter wrong, left out or too many, two changed about, or another case.
#[cfg(feature = "full")]
fn is_nearly(key: &str, known: &str) -> bool {
    key.len().abs_diff(known.len()) < 2
        && strsim::osa_distance(&key.to_ascii_lowercase(), known) < 2
}
