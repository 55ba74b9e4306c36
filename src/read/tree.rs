//! A text in YAML or JSON as a tree of values, each with its place.
//!
//! The tree keeps what a value looked like: numbers are not computed, so `1.0`
//! stays `1.0` and a long one stays exact. Aliases are written out, tags other
//! than those of YAML's core schema are passed over, and of a key that stands
//! twice the first one counts. The merge key `<<` is a key like any other, as
//! YAML 1.2 has it.

mod build;
mod front;
mod json;
mod scalar;
mod source;
mod syntax;
#[cfg(test)]
mod tests;
mod yaml;

use std::ops::Range;

use crate::finding::{Finding, Problem, Span};
use crate::words::FindingWord;
use build::Builder;
#[cfg(feature = "full")]
pub(super) use front::Lines;
pub(super) use front::behind;
pub use front::front_matter;
pub use scalar::{Scalar, ScalarKind};
pub(super) use syntax::hexadecimal;

/// The most bytes that a text may have.
const LARGEST: usize = 1_048_576;

/// A value with the bytes of the text that it stands in. An alias has its own
/// place; what is in it, the place of the original.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    pub span: Span,
    pub value: Value,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    Scalar(Scalar),
    List(Vec<Node>),
    Map(Vec<Entry>),
}

/// A key of a mapping and its value. In YAML a key can be a list or a mapping;
/// looking up passes over such keys.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    pub key: Node,
    pub value: Node,
}

impl Node {
    /// The value of this key, where this is a mapping that has it.
    pub fn get(&self, key: &str) -> Option<&Node> {
        let Value::Map(entries) = &self.value else {
            return None;
        };
        entries
            .iter()
            .find(|entry| entry.key.text() == Some(key))
            .map(|entry| &entry.value)
    }

    /// The node of a key, where this is a mapping that has it.
    pub fn key(&self, key: &str) -> Option<&Node> {
        let mut entries = self.entries().iter();
        let entry = entries.find(|entry| entry.key.text() == Some(key));
        entry.map(|entry| &entry.key)
    }

    /// A scalar's text: of a number or of `true` as it is written. None for
    /// nothing, a list or a mapping.
    pub fn text(&self) -> Option<&str> {
        match &self.value {
            Value::Scalar(scalar) if scalar.kind != ScalarKind::Null => Some(&scalar.text),
            _ => None,
        }
    }

    /// Whether this is a mapping.
    pub fn is_map(&self) -> bool {
        matches!(self.value, Value::Map(_))
    }

    /// The entries of a mapping; none where this is no mapping.
    pub fn entries(&self) -> &[Entry] {
        match &self.value {
            Value::Map(entries) => entries,
            _ => &[],
        }
    }

    /// The items of a list; none where this is no list.
    pub fn items(&self) -> &[Node] {
        match &self.value {
            Value::List(items) => items,
            _ => &[],
        }
    }

    /// Whether nothing stands here, or `null` or `~`.
    pub fn is_null(&self) -> bool {
        matches!(&self.value, Value::Scalar(scalar) if scalar.kind == ScalarKind::Null)
    }

    /// Whether another value says the same, wherever it is and however written.
    pub fn says_the_same(&self, other: &Node) -> bool {
        match (&self.value, &other.value) {
            (Value::Scalar(one), Value::Scalar(other)) => one == other,
            (Value::List(one), Value::List(other)) => {
                let mut pairs = one.iter().zip(other);
                one.len() == other.len() && pairs.all(|(one, other)| one.says_the_same(other))
            }
            (Value::Map(one), Value::Map(other)) => {
                let mut pairs = one.iter().zip(other);
                one.len() == other.len()
                    && pairs.all(|(one, other)| {
                        one.key.says_the_same(&other.key) && one.value.says_the_same(&other.value)
                    })
            }
            _ => false,
        }
    }

    /// What it is, to be read after "not".
    pub fn kind_in_words(&self) -> FindingWord {
        match &self.value {
            Value::List(_) => FindingWord::PartList,
            Value::Map(_) => FindingWord::PartMapping,
            Value::Scalar(scalar) => match scalar.kind {
                ScalarKind::Null => FindingWord::PartNothing,
                ScalarKind::Bool => FindingWord::PartTruthValue,
                ScalarKind::Integer | ScalarKind::Float => FindingWord::PartNumber,
                ScalarKind::Text => FindingWord::PartText,
            },
        }
    }
}

/// What a text came to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Parsed {
    /// The first document. None where there is nothing in the text, or
    /// something that ended the reading: then the last finding says what.
    pub root: Option<Node>,
    /// In no order.
    pub findings: Vec<Finding>,
    /// Whether it is JSON.
    pub json: bool,
    /// What stands under the anchors that aliases repeat: whoever changes it,
    /// changes it in more places.
    pub shared: Vec<Span>,
}

/// A tree, and what must be known of its text to change that.
#[derive(Clone, Debug, PartialEq)]
pub struct Tree {
    pub root: Node,
    /// As in [`Parsed`].
    pub json: bool,
    /// As in [`Parsed`].
    pub shared: Vec<Span>,
}

/// What ended the reading, and how far it had come by then.
struct Stop {
    finding: Finding,
    reach: usize,
}

impl Stop {
    fn at(problem: Problem, start: usize, end: usize) -> Box<Self> {
        let finding = Finding::new(problem, Span::new(start, end));
        Box::new(Stop {
            finding,
            reach: start,
        })
    }

    /// Whether no other way of reading the text would come to another end.
    fn is_final(&self) -> bool {
        !matches!(
            self.finding.problem,
            Problem::Syntax { .. } | Problem::JsonSyntax { .. }
        )
    }
}

/// Reads these bytes of a text, all of it or a card's front matter. Places are
/// those of the whole text.
///
/// Takes time and memory in proportion to the bytes. JSON (RFC 8259) is read by
/// its own rules, in full; all else as YAML 1.2 with the core schema. A problem
/// that ends the reading leaves no tree: a syntax error, a NUL, more than 1 MiB,
/// more than 64 levels, aliases that stand for many times the text.
pub fn parse(text: &str, range: Range<usize>) -> Parsed {
    // Up to the end of the range, so that a place in it is one in the text.
    let (Some(before), Some(part)) = (text.get(..range.end), text.get(range.clone())) else {
        return Parsed::default();
    };
    if part.len() > LARGEST {
        let span = Span::new(range.start, range.start);
        let finding = Finding::new(Problem::TooLarge { limit: "1 MiB" }, span);
        return Parsed {
            findings: vec![finding],
            ..Parsed::default()
        };
    }
    let mut as_json = Builder::default();
    let not_json = match json::read(before, range.start, &mut as_json) {
        Ok(()) => {
            let parsed = as_json.finish(text);
            return Parsed {
                json: true,
                ..parsed
            };
        }
        Err(stop) if stop.is_final() => return as_json.stop(text, stop.finding),
        Err(stop) => stop,
    };
    let mut as_yaml = Builder::default();
    match yaml::read(before, range.start, &mut as_yaml) {
        Ok(()) => as_yaml.finish(text),
        Err(stop) if stop.is_final() => as_yaml.stop(text, stop.finding),
        // Neither. It was meant as JSON if it begins like JSON or went further so.
        Err(stop) if as_json.has_contents() || not_json.reach > stop.reach => {
            as_yaml.stop(text, not_json.finding)
        }
        Err(stop) => as_yaml.stop(text, stop.finding),
    }
}
