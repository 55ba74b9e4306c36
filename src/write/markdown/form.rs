//! How the block is written: HTML that every reader of Markdown leaves alone.
//!
//! Within HTML some readers go on reading Markdown (MDX) and the others do not, so
//! there is none: paragraphs, tables and links are tags, a blank line, which would end
//! the HTML, is nowhere, tags without an end are closed, and attributes are only those
//! that no host takes out (facts/indices.md, 5.3 and 5.4).

use crate::link::is_link;
use crate::shown::shown;
use crate::text::push_number;

/// Text with a line end after it; what is in it is markup already.
pub fn paragraph(out: &mut String, text: &str) {
    out.push_str(&wrap("p", text));
    out.push('\n');
}

/// A table; what is in the cells is markup already. Without a head it has none. Its
/// rows lie in `tbody`, for a browser puts one around them, and React then finds another
/// tree than it has written.
pub fn table<S: AsRef<str>, R: AsRef<[T]>, T: AsRef<str>>(
    out: &mut String,
    head: &[S],
    rows: impl IntoIterator<Item = R>,
) {
    out.push_str("<table>\n");
    if !head.is_empty() {
        out.push_str(&wrap("thead", &row("th", head)));
        out.push('\n');
    }
    out.push_str("<tbody>\n");
    for cells in rows {
        out.push_str(&row("td", cells.as_ref()));
        out.push('\n');
    }
    out.push_str("</tbody>\n</table>\n");
}

fn row<S: AsRef<str>>(tag: &str, cells: &[S]) -> String {
    let cells: Vec<String> = cells.iter().map(|cell| wrap(tag, cell.as_ref())).collect();
    wrap("tr", &cells.concat())
}

/// Markup in an element without attributes.
pub fn wrap(tag: &str, inside: &str) -> String {
    ["<", tag, ">", inside, "</", tag, ">"].concat()
}

/// The end of a line within a cell.
pub const LINE_END: &str = "<br />";

/// Somebody else's text, bold.
pub fn bold(text: &str) -> String {
    wrap("strong", &escaped(text))
}

/// Somebody else's text, as it is written in a file.
pub fn code(text: &str) -> String {
    wrap("code", &escaped(text))
}

/// A link, named by where it leads; the text alone where it can be none.
pub fn link(url: &str) -> String {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let name = rest.strip_prefix("www.").unwrap_or(rest);
    linked(&escaped(name.trim_end_matches('/')), url)
}

/// Markup that leads to an address; itself where that can be none.
pub fn linked(inside: &str, address: &str) -> String {
    match is_address(address) {
        true => ["<a href=\"", &attribute(address), "\">", inside, "</a>"].concat(),
        false => inside.to_owned(),
    }
}

/// ` (source)`, linked; nothing without an address.
pub fn source(url: Option<&str>) -> String {
    url.map_or(String::new(), |url| [" (", &link(url), ")"].concat())
}

/// A sentence of the program's own, in which foreign text may be: what is between
/// two backticks is code.
pub fn prose(text: &str) -> String {
    let parts: Vec<&str> = text.split('`').collect();
    let mut out = String::new();
    for (at, part) in parts.iter().enumerate() {
        let is_code = at % 2 == 1;
        // A backtick without a second one is none of ours.
        if is_code && at + 1 == parts.len() {
            out.push_str(&escaped(&["`", part].concat()));
        } else if is_code {
            out.push_str(&code(part));
        } else {
            out.push_str(&escaped(part));
        }
    }
    out
}

/// http, https, or relative: no other scheme, and nothing that ends an attribute
/// or a line.
pub fn is_address(address: &str) -> bool {
    let first = address.split(['/', '?', '#']).next().unwrap_or_default();
    is_link(address) || (!first.contains(':') && !address.is_empty() && shown(address) == address)
}

/// An address as the value of an attribute: with what would end it, and with what some
/// reader takes for Markdown before it looks for tags, as character references.
pub fn attribute(address: &str) -> String {
    let mut out = String::with_capacity(address.len());
    for c in shown(address).chars() {
        match c {
            '&' | '<' | '>' | '"' | '\'' | '`' | '[' | ']' | '\\' | '{' | '}' => {
                reference(&mut out, c);
            }
            c => out.push(c),
        }
    }
    out
}

/// Foreign text in a cell or an attribute: every character that means something in
/// Markdown or HTML as a character reference, which means nothing but itself in both.
pub fn escaped(text: &str) -> String {
    let mut out = String::new();
    let text = shown(text);
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        // A colon before a blank is part of no address and begins no emoji.
        let is_plain = matches!(c, ',' | '.' | '-' | '/' | ';' | '+' | '(' | ')')
            || c == ':' && chars.peek() == Some(&' ');
        if c.is_ascii_punctuation() && !is_plain {
            reference(&mut out, c);
        } else {
            out.push(c);
        }
    }
    // An address alone would become a link.
    out.replace("www.", "www&#46;")
}

fn reference(out: &mut String, c: char) {
    out.push_str("&#");
    push_number(out, c.into());
    out.push(';');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_schemes_are_no_addresses() {
        for address in ["data:image/svg+xml,x", "javascript:x", "", "a\nb", "x:y"] {
            assert!(!is_address(address), "{address}");
            assert_eq!(linked("X", address), "X");
        }
        for address in [
            "https://a.example/b.svg",
            "badge.svg",
            "./a:b/c.svg",
            "../x.svg?y:z",
        ] {
            assert!(is_address(address), "{address}");
        }
    }

    #[test]
    fn a_link_is_named_by_where_it_leads() {
        assert_eq!(
            link("https://www.a.example/b_c/?d=[1]&e"),
            "<a href=\"https://www.a.example/b_c/?d=&#91;1&#93;&#38;e\">a.example/b&#95;c/&#63;d&#61;&#91;1&#93;&#38;e</a>"
        );
        assert_eq!(
            source(Some("https://a.example/")),
            " (<a href=\"https://a.example/\">a.example</a>)"
        );
        assert_eq!(source(None), "");
    }

    #[test]
    fn what_is_between_backticks_is_code() {
        assert_eq!(prose("a `b*` c ` d"), "a <code>b&#42;</code> c &#96; d");
    }

    #[test]
    fn a_table_has_no_blank_line() {
        let mut out = String::new();
        table(&mut out, &["A", "B"], [["1", "2"], ["3", "4"]]);
        assert_eq!(
            out,
            "<table>\n<thead><tr><th>A</th><th>B</th></tr></thead>\n<tbody>\n\
             <tr><td>1</td><td>2</td></tr>\n<tr><td>3</td><td>4</td></tr>\n</tbody>\n</table>\n"
        );
        let mut out = String::new();
        table(&mut out, &[""; 0], [["1"]]);
        assert_eq!(
            out,
            "<table>\n<tbody>\n<tr><td>1</td></tr>\n</tbody>\n</table>\n"
        );
    }
}
