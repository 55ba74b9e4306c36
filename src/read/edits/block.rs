//! Mappings by indentation.

use super::{Moved, lines};
use crate::finding::{Edit, Span};
use crate::read::tree::Node;

/// How much further in the entries of a new mapping are.
const STEP: &str = "  ";

/// A moved entry in this mapping: at the end that is nearer to where it was.
pub fn into(moved: &Moved, map: &Node) -> Option<Edit> {
    let text = moved.text;
    let first = map.entries().first()?.key.span.start;
    let indentation = lines::indentation(text, first)?;
    let lines = lines::indented(text, moved.span(), indentation)?;
    if moved.span().start < map.span.start {
        let at = lines::start(text, first);
        return moved.joined(Edit::new(Span::new(at, at), lines + lines::line_end(text)));
    }
    if moved.span().end <= map.span.end {
        return below(moved, lines);
    }
    after(text, map.span.end, lines).and_then(|into| moved.joined(into))
}

/// A moved entry below the mapping that it has been in.
fn below(moved: &Moved, lines: String) -> Option<Edit> {
    let (text, span) = (moved.text, moved.span());
    if span.end < moved.map.span.end {
        return moved.joined(after(text, moved.map.span.end, lines)?);
    }
    // The last one of it stays where it is, further to the left.
    let span = Span::new(lines::start(text, span.start), lines::end(text, span.end));
    (!moved.is_alone).then(|| Edit::new(span, lines))
}

/// Lines below the line of this place.
fn after(text: &str, at: usize, lines: String) -> Option<Edit> {
    let end = lines::end(text, at);
    let added = [lines::line_end(text), &lines].concat();
    lines::ends_line(text, at).then(|| Edit::new(Span::new(end, end), added))
}

/// A moved entry in a mapping of its own, which the manifest does not have yet.
pub fn wrapped(moved: &Moved, manifest: &Node, home: &str) -> Option<Edit> {
    let text = moved.text;
    let indentation = lines::indentation(text, manifest.span.start)?;
    let inner = [indentation, STEP].concat();
    let lines = lines::indented(text, moved.span(), &inner)?;
    let head = [indentation, home, ":", lines::line_end(text)].concat();
    let lines = head + &lines;
    if moved.map.span == manifest.span {
        let span = moved.span();
        let span = Span::new(lines::start(text, span.start), lines::end(text, span.end));
        // A byte order mark stays.
        let mark = text.get(span.start..)?.starts_with('\u{feff}');
        let start = span.start + if mark { '\u{feff}'.len_utf8() } else { 0 };
        return Some(Edit::new(Span::new(start, span.end), lines));
    }
    below(moved, lines)
}

/// A key before all others.
pub fn begun(text: &str, map: &Node, key: &str, value: &str) -> Option<Edit> {
    let start = map.span.start;
    let indentation = lines::indentation(text, start)?;
    let line = [key, ": ", value, lines::line_end(text), indentation].concat();
    Some(Edit::new(Span::new(start, start), line))
}
