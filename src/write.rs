//! A tree of elements as text: HTML, or SVG that stands alone.
//!
//! Nothing here decides content. What is text in the tree is text for whoever
//! reads the markup: it is escaped, always.

use crate::view::{Element, Node};

/// The element as markup. An `svg` at the root becomes a document of its own,
/// well-formed XML with its namespace; within HTML it needs none.
///
/// Characters that neither XML nor HTML can have become U+FFFD. `script` and
/// `style` are left out: what is in them cannot be escaped.
pub fn markup(element: &Element) -> String {
    let mut out = String::with_capacity(1024);
    write(&mut out, element, Place::Root);
    out
}

#[derive(Clone, Copy, PartialEq)]
enum Place {
    Root,
    Html,
    Svg,
}

fn write(out: &mut String, element: &Element, place: Place) {
    let tag = element.tag;
    if matches!(tag, "script" | "style") {
        return;
    }
    let inside = if place == Place::Svg || tag == "svg" {
        Place::Svg
    } else {
        Place::Html
    };
    out.push('<');
    out.push_str(tag);
    if tag == "svg" && place == Place::Root {
        out.push_str(" xmlns=\"http://www.w3.org/2000/svg\"");
    }
    for (name, value) in &element.attributes {
        out.push(' ');
        out.push_str(name);
        out.push_str("=\"");
        escape(out, value, true);
        out.push('"');
    }
    if inside == Place::Svg && element.children.is_empty() {
        out.push_str("/>");
        return;
    }
    out.push('>');
    if inside == Place::Html && is_void(tag) {
        return;
    }
    for child in &element.children {
        match child {
            Node::Element(child) => write(out, child, inside),
            Node::Text(text) => escape(out, text, false),
        }
    }
    out.push_str("</");
    out.push_str(tag);
    out.push('>');
}

/// The elements of HTML that have no end.
fn is_void(tag: &str) -> bool {
    matches!(
        tag,
        "br" | "col" | "hr" | "img" | "input" | "link" | "meta" | "source" | "wbr"
    )
}

fn escape(out: &mut String, text: &str, attribute: bool) {
    let mut rest = text;
    while let Some(at) = rest.find(|c| needs_escape(c, attribute)) {
        let (plain, special) = rest.split_at(at);
        out.push_str(plain);
        let mut chars = special.chars();
        out.push_str(match chars.next() {
            Some('&') => "&amp;",
            Some('<') => "&lt;",
            // So that no text ends a section of XML with `]]>`.
            Some('>') => "&gt;",
            Some('"') => "&quot;",
            // Written as they are, a parser would turn these into others.
            Some('\r') => "&#13;",
            Some('\n') => "&#10;",
            Some('\t') => "&#9;",
            _ => "\u{fffd}",
        });
        rest = chars.as_str();
    }
    out.push_str(rest);
}

fn needs_escape(c: char, attribute: bool) -> bool {
    match c {
        '&' | '<' | '>' | '\r' | '\u{fffe}' | '\u{ffff}' => true,
        '"' | '\n' | '\t' => attribute,
        c => c < ' ',
    }
}
