//! The schema of before April 2025: `license_name`, `location` and `github`.
//!
//! Source: `schema/mof_schema.json` of github.com/lfai/model_openness_tool at
//! 6ece587, and its pull request 89, which renamed the keys.

use super::Mof;
use crate::finding::{Edit, Finding, Problem, Span};
use crate::read::tree::{Entry, Node, Value};

/// The keys of before April 2025 that a file has.
#[derive(Default)]
pub struct Outdated {
    /// Where each stands, and what it is called today.
    keys: Vec<(Span, &'static str, &'static str)>,
}

impl Outdated {
    pub fn found(&mut self, key: &Node, old: &'static str, new: &'static str) {
        self.keys.push((key.span, old, new));
    }
}

/// Whether a release is in the old schema.
pub fn is(release: &Node) -> bool {
    let items = match release
        .get("components")
        .map(|components| &components.value)
    {
        Some(Value::List(items)) => items.as_slice(),
        _ => &[],
    };
    release.get("github").is_some()
        || items
            .iter()
            .any(|item| item.get("license_name").is_some() || item.get("location").is_some())
}

impl Mof<'_> {
    /// One finding for all of the keys, at the first.
    pub fn told_outdated(&mut self, release: &Node) {
        let keys = std::mem::take(&mut self.outdated.keys);
        let Some((first, key, _)) = keys.iter().min_by_key(|(span, ..)| span.start).copied() else {
            return;
        };
        let finding = Finding::new(Problem::OutdatedKeys { key }, first);
        let edit = edit(self.text, keys, release);
        self.reader.findings.push(Finding { edit, ..finding });
    }
}

/// The text with the keys renamed, from the first to the last, and with the
/// `license` that a release must have today. None where it cannot be done with
/// certainty.
fn edit(text: &str, keys: Vec<(Span, &'static str, &'static str)>, release: &Node) -> Option<Edit> {
    let mut edits: Vec<Edit> = Vec::new();
    for (span, old, new) in keys {
        // In quotes or not; an alias or an escape is neither.
        let written = text.get(span.start..span.end)?;
        let at = written.find(old)?;
        let start = span.start + at;
        edits.push(Edit::new(Span::new(start, start + old.len()), new));
    }
    if release.get("license").is_none() {
        edits.push(insertion(text, release)?);
    }
    edits.sort_by_key(|edit| edit.span.start);
    // What an alias stands for is there more than once, and written once.
    edits.dedup();
    let whole = Span::new(edits.first()?.span.start, edits.last()?.span.end);
    let mut out = String::new();
    let mut at = whole.start;
    for Edit { span, text: new } in &edits {
        out.push_str(text.get(at..span.start)?);
        out.push_str(new);
        at = span.end;
    }
    Some(Edit::new(whole, out))
}

/// An empty `license` before `components`, in the style of the text.
fn insertion(text: &str, release: &Node) -> Option<Edit> {
    let Value::Map(entries) = &release.value else {
        return None;
    };
    let is_components = |entry: &&Entry| entry.key.text() == Some("components");
    let key = entries.iter().find(is_components)?.key.span;
    let written = text.get(key.start..key.end)?;
    let license = written.replace("components", "license");
    let before = text.get(..key.start)?;
    let new = if text.get(release.span.start..)?.starts_with('{') {
        [&license, ": {}, "].concat()
    } else {
        let line = before.rfind(['\n', '\r']).map_or(0, |at| at + 1);
        let indent = before
            .get(line..)
            .filter(|indent| indent.chars().all(|c| c == ' '))?;
        [&license, ": {}\n", indent].concat()
    };
    Some(Edit::new(Span::new(key.start, key.start), new))
}
