//! How the block is written: HTML that every reader of Markdown leaves alone.
//!
//! Within HTML some readers go on reading Markdown (MDX) and the others do not, so
//! there is none: paragraphs, tables and links are tags, a blank line, which would end
//! the HTML, is nowhere, tags without an end are closed, and attributes are only those
//! that no host takes out.

use crate::link::is_address;
use crate::shown::shown;
use crate::text::push_number;

/// A table without a head; what is in the cells is markup already. Its rows lie in `tbody`, for a browser puts one around them, and React then finds another
/// tree than it has written.
pub fn table<R: AsRef<[T]>, T: AsRef<str>>(out: &mut String, rows: impl IntoIterator<Item = R>) {
    out.push_str("<table>\n<tbody>\n");
    for cells in rows {
        out.push_str(&row(cells.as_ref()));
        out.push('\n');
    }
    out.push_str("</tbody>\n</table>\n");
}

fn row<T: AsRef<str>>(cells: &[T]) -> String {
    let cells: Vec<String> = cells.iter().map(|cell| wrap("td", cell.as_ref())).collect();
    wrap("tr", &cells.concat())
}

/// Markup in an element without attributes.
pub fn wrap(tag: &str, inside: &str) -> String {
    ["<", tag, ">", inside, "</", tag, ">"].concat()
}

/// The end of a line within a cell.
pub const LINE_END: &str = "<br />";

/// Markup that leads to an address; itself where that can be none.
pub fn linked(inside: &str, address: &str) -> String {
    match is_address(address) {
        true => ["<a href=\"", &attribute(address), "\">", inside, "</a>"].concat(),
        false => inside.to_owned(),
    }
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
    fn a_table_has_no_blank_line() {
        let mut out = String::new();
        table(&mut out, [["1", "2"], ["3", "4"]]);
        assert_eq!(
            out,
            "<table>\n<tbody>\n\
             <tr><td>1</td><td>2</td></tr>\n<tr><td>3</td><td>4</td></tr>\n</tbody>\n</table>\n"
        );
        let mut out = String::new();
        table(&mut out, [["1"]]);
        assert_eq!(
            out,
            "<table>\n<tbody>\n<tr><td>1</td></tr>\n</tbody>\n</table>\n"
        );
    }
}
