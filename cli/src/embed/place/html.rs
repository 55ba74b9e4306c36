//! The same in a page of HTML.

use std::ops::Range;

use super::{COMMENT, Damage, Found, Markers};

/// Elements in which nothing is a tag or a comment.
const RAW: [&str; 6] = [
    "script", "style", "textarea", "title", "noscript", "template",
];

/// Where what is shown begins: after the tag of the body, if there is one.
fn body(text: &str) -> usize {
    let mut body = 0;
    each(text, |piece| {
        if let Piece::Tag(name, span) = piece
            && name.eq_ignore_ascii_case("body")
        {
            body = span.end;
        }
    });
    body
}

/// The markers of a page, and the end of its first heading.
pub(super) fn found(text: &str, markers: &Markers) -> Result<Found, Damage> {
    let mut found = Found {
        body: body(text),
        ..Found::default()
    };
    let mut comments = Vec::new();
    each(text, |piece| match piece {
        Piece::Comment(span) => comments.push(span),
        Piece::Tag(name, span) => {
            if found.heading.is_none() && is_end_of_heading(name) {
                found.heading = Some(span.end);
            }
        }
    });
    for span in comments {
        found.markers_in(text, span, COMMENT, markers)?;
    }
    Ok(found)
}

fn is_end_of_heading(name: &str) -> bool {
    let name = name.as_bytes();
    name.len() == 3 && name[..2].eq_ignore_ascii_case(b"/h") && matches!(name[2], b'1'..=b'6')
}

/// A piece of a page, with its bytes.
enum Piece<'t> {
    Comment(Range<usize>),
    /// A tag by its name, with `/` before it where it ends an element.
    Tag(&'t str, Range<usize>),
}

/// Tells of the comments and tags of a page, in their order.
fn each<'t>(text: &'t str, mut tell: impl FnMut(Piece<'t>)) {
    let mut at = 0;
    while let Some(opening) = text[at..].find('<') {
        let start = at + opening;
        let rest = &text[start..];
        if rest.starts_with(COMMENT.0) {
            let end = rest.find(COMMENT.1);
            at = end.map_or(text.len(), |end| start + end + COMMENT.1.len());
            tell(Piece::Comment(start..at));
            continue;
        }
        let inside = &rest[1..];
        let is_name = |c: char| c.is_ascii_alphanumeric() || c == '/' || c == '-';
        let name = &inside[..inside.find(|c| !is_name(c)).unwrap_or(inside.len())];
        // A sign in a sentence.
        if name.is_empty() {
            at = start + 1;
            continue;
        }
        // What does not end is no tag, and nothing behind it is shown.
        let Some(end) = end_of_tag(rest) else { return };
        at = start + end;
        tell(Piece::Tag(name, start..at));
        if RAW.iter().any(|raw| name.eq_ignore_ascii_case(raw)) {
            let end = ["</", name].concat();
            let found = text.as_bytes()[at..]
                .windows(end.len())
                .position(|there| there.eq_ignore_ascii_case(end.as_bytes()));
            at = found.map_or(text.len(), |end| at + end);
        }
    }
}

/// Where one is within a tag.
#[derive(Clone, Copy)]
enum Part {
    /// In a name or between two.
    Name,
    /// After `=`.
    Before,
    Unquoted,
    Quoted(u8),
}

/// How long a tag is: a `>` in a quoted value does not end it, and a value is quoted
/// only where it begins so. None where nothing ends it.
fn end_of_tag(text: &str) -> Option<usize> {
    let mut part = Part::Name;
    for (at, byte) in text.bytes().enumerate() {
        part = match (part, byte) {
            (Part::Quoted(open), byte) if open == byte => Part::Name,
            (Part::Quoted(open), _) => Part::Quoted(open),
            (_, b'>') => return Some(at + 1),
            (Part::Name, b'=') => Part::Before,
            (Part::Before, b'"' | b'\'') => Part::Quoted(byte),
            (Part::Before | Part::Unquoted, byte) if !byte.is_ascii_whitespace() => Part::Unquoted,
            (Part::Before, _) => Part::Before,
            _ => Part::Name,
        };
    }
    None
}
