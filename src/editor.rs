//! What an editor of manifests needs besides findings and their edits: where in a
//! manifest a cursor is, and what can be written there.
//!
//! The language server asks here, and so does the checker of the site, which has the
//! words of the schema as a file.

mod place;
#[cfg(feature = "json")]
mod vocabulary;

use serde::Serialize;

use crate::read::tree::front_matter;
pub use place::place;
#[cfg(feature = "json")]
pub use vocabulary::{Vocabulary, Word};

/// What a text is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A manifest as YAML.
    Yaml,
    /// A manifest as JSON.
    Json,
    /// A model card: the manifest is under a key of its front matter.
    Card,
    /// None of them: nothing is said of it.
    Other,
}

impl Shape {
    /// By the text alone.
    pub fn of(text: &str) -> Shape {
        match front_matter(text) {
            Some(_) => Shape::Card,
            None if text.trim_start().starts_with('{') => Shape::Json,
            None => Shape::Yaml,
        }
    }
}

/// A step of a path: into a mapping by a key, or into a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    Key(String),
    Item,
}

/// What is being written at a place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Place {
    /// The way to the mapping or list that it is in.
    pub path: Vec<Step>,
    /// The key that it is the value of; none where a key or an item is written.
    pub key: Option<String>,
}

/// As a key of a mapping, an item of a list as `[]`.
impl Serialize for Step {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(match self {
            Step::Key(key) => key,
            Step::Item => "[]",
        })
    }
}
