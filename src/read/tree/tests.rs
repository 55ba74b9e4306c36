//! The whole way from a text to its tree or its findings.

mod hostile;
mod json;
mod messages;
mod values;

use super::{Node, Parsed, ScalarKind, Value, parse};
use crate::finding::{Columns, Place};
use crate::words::Language;

/// All of a text.
fn read(text: &str) -> Parsed {
    parse(text, 0..text.len())
}

/// The tree in one line: text in quotes, the rest as written, `~` for nothing.
fn shown(node: &Node) -> String {
    match &node.value {
        Value::Scalar(scalar) => match scalar.kind {
            ScalarKind::Null => "~".to_owned(),
            ScalarKind::Text => format!("{:?}", scalar.text),
            _ => scalar.text.clone(),
        },
        Value::List(items) => {
            format!(
                "[{}]",
                items.iter().map(shown).collect::<Vec<_>>().join(" ")
            )
        }
        Value::Map(entries) => {
            let entry =
                |entry: &super::Entry| format!("{}:{}", shown(&entry.key), shown(&entry.value));
            format!(
                "{{{}}}",
                entries.iter().map(entry).collect::<Vec<_>>().join(" ")
            )
        }
    }
}

/// The findings, each as its place (line, column, end line, end column), its
/// code and its message.
fn told(text: &str, parsed: &Parsed) -> Vec<String> {
    let spans: Vec<_> = parsed.findings.iter().map(|finding| finding.span).collect();
    let places = Place::all(text, &spans, Columns::Characters);
    let told = parsed.findings.iter().zip(places).map(|(finding, place)| {
        let Place {
            line,
            column,
            end_line,
            end_column,
        } = place;
        let (code, message) = (
            finding.problem.code(),
            finding.problem.message(Language::ENGLISH),
        );
        format!("{line}:{column}-{end_line}:{end_column} {code}: {message}")
    });
    told.collect()
}
