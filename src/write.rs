//! A tree of elements as text: HTML, or SVG that stands alone. Beside it the
//! breakdown as Markdown, and a manifest as YAML or JSON.
//!
//! Nothing here decides content. What is text in the tree is text for whoever
//! reads the markup: it is escaped, always.

#[cfg(feature = "raster")]
mod font;
#[cfg(feature = "full")]
mod manifest;
mod markdown;
#[cfg(any(feature = "full", feature = "raster"))]
mod metadata;
#[cfg(feature = "full")]
mod mof;
#[cfg(feature = "json")]
mod oci;
#[cfg(feature = "raster")]
mod outline;
#[cfg(feature = "full")]
mod page;
mod paint;
#[cfg(feature = "raster")]
mod png;
#[cfg(feature = "json")]
mod shields;
#[cfg(feature = "links")]
mod view_link;

#[cfg(feature = "full")]
pub(crate) use manifest::{json::scalar as json_scalar, yaml::text_scalar as yaml_scalar};
#[cfg(feature = "full")]
pub use manifest::{manifest_json, manifest_yaml};
pub use markdown::{
    MarkdownOptions, Reader, Relative, Themed, What, escaped as markdown_text, markdown,
    markdown_line,
};
#[cfg(any(feature = "full", feature = "raster"))]
pub use metadata::Metadata;
#[cfg(feature = "raster")]
pub use metadata::{png_fonts, png_title, svg_title};
#[cfg(feature = "full")]
pub use mof::mof_yaml;
#[cfg(feature = "json")]
pub use oci::oci_annotations;
#[cfg(feature = "full")]
pub use page::page;
pub use paint::{paint, quick_paint};
#[cfg(feature = "system-fonts")]
pub use png::Fonts;
#[cfg(feature = "raster")]
pub use png::{Png, PngError, PngOptions, png};
#[cfg(feature = "json")]
pub use shields::shields_endpoint;
#[cfg(feature = "links")]
pub use view_link::{view_address, view_address_of};

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
    while let Some(at) = rest
        .bytes()
        .position(|byte| may_need_escape(byte, attribute))
    {
        let (plain, special) = rest.split_at(at);
        out.push_str(plain);
        let mut chars = special.chars();
        match chars.next() {
            Some('&') => out.push_str("&amp;"),
            Some('<') => out.push_str("&lt;"),
            // So that no text ends a section of XML with `]]>`.
            Some('>') => out.push_str("&gt;"),
            Some('"') => out.push_str("&quot;"),
            // Written as they are, a parser would turn these into others.
            Some('\r') => out.push_str("&#13;"),
            Some('\n') => out.push_str("&#10;"),
            Some('\t') => out.push_str("&#9;"),
            Some('\0'..' ' | '\u{fffe}' | '\u{ffff}') => out.push('\u{fffd}'),
            Some(c) => out.push(c),
            None => {}
        }
        rest = chars.as_str();
    }
    out.push_str(rest);
}

/// Whether a character may need it, by its first byte.
fn may_need_escape(byte: u8, attribute: bool) -> bool {
    match byte {
        b'&' | b'<' | b'>' | b'\r' => true,
        b'"' | b'\n' | b'\t' => attribute,
        // Where U+FFFE and U+FFFF are, among others.
        0xef => true,
        byte => byte < b' ',
    }
}
