//! Mappings in braces: of YAML, and those of JSON.

use super::Moved;
use super::scalar::is_plain;
use crate::finding::{Edit, Span};
use crate::read::tree::Node;

pub fn is(text: &str, map: &Node) -> bool {
    text.as_bytes().get(map.span.start) == Some(&b'{')
}

/// What is between the brace and the first key: a blank, or the way to the next
/// line. None where a comment or an anchor is there.
fn opening<'t>(text: &'t str, map: &Node) -> Option<&'t str> {
    let first = map.entries().first()?;
    let opening = text.get(map.span.start + 1..first.key.span.start)?;
    opening.trim().is_empty().then_some(opening)
}

/// A moved entry as the last one of this mapping.
pub fn into(moved: &Moved, map: &Node) -> Option<Edit> {
    let snippet = snippet(moved)?;
    let Some(last) = map.entries().last() else {
        return moved.joined(filled(moved.text, map, snippet)?);
    };
    let between = match opening(moved.text, map)? {
        "" => " ",
        opening => opening,
    };
    let end = last.value.span.end.max(last.key.span.end);
    moved.joined(Edit::new(
        Span::new(end, end),
        [",", between, snippet].concat(),
    ))
}

/// Braces with one entry for braces with none.
fn filled(text: &str, map: &Node, snippet: &str) -> Option<Edit> {
    let inner = Span::new(map.span.start + 1, map.span.end.checked_sub(1)?);
    let is_blank = text.get(inner.start..inner.end)?.trim().is_empty();
    is_blank.then(|| Edit::new(inner, [" ", snippet, " "].concat()))
}

/// A moved entry in a mapping of its own, which the manifest does not have yet.
pub fn wrapped(moved: &Moved, manifest: &Node, home: &str, json: bool) -> Option<Edit> {
    let snippet = snippet(moved)?;
    let wrapped = [&key(home, json), ": { ", snippet, " }"].concat();
    if moved.map.span == manifest.span {
        return Some(Edit::new(moved.span(), wrapped));
    }
    let last = manifest.entries().last()?;
    let between = opening(moved.text, manifest)?;
    let end = last.value.span.end.max(last.key.span.end);
    let between = if between.is_empty() { " " } else { between };
    moved.joined(Edit::new(
        Span::new(end, end),
        [",", between, &wrapped].concat(),
    ))
}

/// A key before all others.
pub fn begun(text: &str, map: &Node, name: &str, value: &str, json: bool) -> Option<Edit> {
    let line = [&key(name, json), ": ", value].concat();
    if map.entries().is_empty() {
        return filled(text, map, &line);
    }
    let between = opening(text, map)?;
    let at = map.span.start + 1 + between.len();
    let between = if between.is_empty() { " " } else { between };
    Some(Edit::new(Span::new(at, at), [&line, ",", between].concat()))
}

fn key(name: &str, json: bool) -> String {
    match json {
        true => ["\"", name, "\""].concat(),
        false => name.to_owned(),
    }
}

/// The entry as it can be between commas: of a block only what is on one line
/// and ends by itself there.
fn snippet<'t>(moved: &Moved<'t>) -> Option<&'t str> {
    let span = moved.span();
    let snippet = moved.text.get(span.start..span.end)?;
    if is(moved.text, moved.map) {
        return Some(snippet);
    }
    let value = moved.entry.value.span;
    let value = moved.text.get(value.start..value.end)?;
    let ends = value.starts_with(['"', '\'', '{', '[']) || is_plain(value);
    (ends && !snippet.contains(['\n', '\r'])).then_some(snippet)
}
