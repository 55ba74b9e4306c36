//! What a key means, and why a finding matters.

use lsp_types::{Hover, HoverContents, MarkupContent, MarkupKind, Position, Range};
use openness_badge::editor::{Step, Vocabulary};
use openness_badge::finding::Code;
use serde_json::Value;

use super::document::{Document, range_of_finding};

pub fn of(document: &Document, position: Position, vocabulary: &Vocabulary) -> Option<Value> {
    let mut parts: Vec<String> = key(document, position, vocabulary).into_iter().collect();
    let is_here = |range: Range| range.start <= position && position <= range.end;
    for finding in &document.findings {
        if is_here(range_of_finding(finding))
            && let Some(code) = Code::from_id(&finding.code)
        {
            parts.push(format!("`{code}`: {}", code.page().why));
        }
    }
    if parts.is_empty() {
        return None;
    }
    let contents = HoverContents::Markup(MarkupContent {
        kind: MarkupKind::Markdown,
        value: parts.join("\n\n"),
    });
    let hover = Hover {
        contents,
        range: None,
    };
    serde_json::to_value(hover).ok()
}

/// What the key of the line means, or the one before the position in `{ … }`.
fn key(document: &Document, position: Position, vocabulary: &Vocabulary) -> Option<String> {
    let (line, at) = document.line(position);
    // To the end of the word that the position is in: it may be a key.
    let after = line.get(at..)?;
    let is_word = |c: char| c.is_alphanumeric() || c == '-';
    let end = after.find(|c| !is_word(c)).unwrap_or(after.len());
    let end = at + end + usize::from(after.get(end..)?.starts_with(':'));
    let units = line.get(..end)?.encode_utf16().count() as u32;
    let place = document.place(Position::new(position.line, units))?;
    let mut path = place.path;
    let key = place.key?;
    path.push(Step::Key(key.clone()));
    let description = vocabulary.description(&path)?;
    Some(format!("**{key}**: {description}"))
}
