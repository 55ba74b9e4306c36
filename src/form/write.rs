//! A new value as text.

use super::Value;
use crate::write::{json_scalar, yaml_scalar};

/// A value that is written.
#[derive(Clone, Debug, PartialEq)]
pub enum New {
    /// A word of a list, a date or a truth value: never in quotes but in JSON.
    Word(String),
    Flag(bool),
    /// Text of somebody else: it can be anything.
    Text(String),
    List(Vec<String>),
    Map(Vec<(String, New)>),
}

impl New {
    /// None where nothing is to be said.
    pub fn of(value: &Value) -> Option<New> {
        match value {
            Value::Nothing => None,
            Value::Text(text) if text.trim().is_empty() => None,
            Value::Text(text) => Some(New::Text(text.clone())),
            Value::List(items) => Some(New::List(items.clone())),
            Value::Flag(flag) => Some(New::Flag(*flag)),
        }
    }

    /// On one line: as JSON, or as YAML within braces or not.
    pub fn inline(&self, json: bool, in_braces: bool) -> String {
        match self {
            New::Word(word) if !json => word.clone(),
            New::Flag(flag) => flag.to_string(),
            New::Word(text) | New::Text(text) => scalar(text, json, in_braces),
            New::List(items) => {
                let items = items.iter().map(|item| scalar(item, json, true));
                ["[", &items.collect::<Vec<_>>().join(", "), "]"].concat()
            }
            New::Map(entries) if entries.is_empty() => "{}".to_owned(),
            New::Map(entries) => {
                let entries = entries.iter().map(|(key, new)| {
                    [&self::key(key, json), ": ", &new.inline(json, true)].concat()
                });
                ["{ ", &entries.collect::<Vec<_>>().join(", "), " }"].concat()
            }
        }
    }

    /// Behind the colon of a key of a block: on the same line, or below it, further to
    /// the right.
    pub fn behind(&self, indentation: &str, step: &str, line_end: &str) -> String {
        match self {
            New::Map(entries) if !entries.is_empty() => {
                let inner = [indentation, step].concat();
                let lines = entries.iter().map(|(key, new)| {
                    let behind = new.behind(&inner, step, line_end);
                    [line_end, &inner, key, ":", &behind].concat()
                });
                lines.collect()
            }
            new => [" ", &new.inline(false, false)].concat(),
        }
    }
}

/// A key as it is written.
pub fn key(key: &str, json: bool) -> String {
    match json {
        true => json_scalar(key),
        false => key.to_owned(),
    }
}

/// A text as it is written.
pub fn scalar(text: &str, json: bool, in_braces: bool) -> String {
    match json {
        true => json_scalar(text),
        false => yaml_scalar(text, in_braces),
    }
}
