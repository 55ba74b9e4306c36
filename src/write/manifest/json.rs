//! JSON (RFC 8259): a line for each member and each item that is no word.

use super::item::{Item, Members, push_escape, quoted};
use crate::text::push_number;

const INDENT: &str = "  ";

pub fn text(members: &Members) -> String {
    let mut out = String::new();
    map(&mut out, members, 0);
    out.push('\n');
    out
}

fn item(out: &mut String, item: &Item, depth: usize) {
    match item {
        Item::Bare(bare) => out.push_str(bare),
        Item::Count(count) => push_number(out, *count),
        Item::Word(word) => out.push_str(&quote(word)),
        Item::Date(date) => out.push_str(&quote(&date.text())),
        Item::Text(text) => out.push_str(&quote(text)),
        Item::Words(words) => {
            let words: Vec<String> = words.iter().map(|word| quote(word)).collect();
            out.push_str(&["[", &words.join(", "), "]"].concat());
        }
        Item::List(items) => {
            let write = |out: &mut String, inner: &Item| self::item(out, inner, depth + 1);
            lines(out, ['[', ']'], items.iter(), depth, write);
        }
        Item::Map(members) => map(out, members, depth),
    }
}

fn map(out: &mut String, members: &Members, depth: usize) {
    lines(
        out,
        ['{', '}'],
        members.iter(),
        depth,
        |out, (key, value)| {
            out.push_str(&[&quote(key), ": "].concat());
            item(out, value, depth + 1);
        },
    );
}

fn lines<T>(
    out: &mut String,
    [open, close]: [char; 2],
    parts: impl Iterator<Item = T>,
    depth: usize,
    write: impl Fn(&mut String, T),
) {
    out.push(open);
    let mut is_empty = true;
    for part in parts {
        out.push_str(if is_empty { "\n" } else { ",\n" });
        out.push_str(&INDENT.repeat(depth + 1));
        write(out, part);
        is_empty = false;
    }
    if !is_empty {
        out.push('\n');
        out.push_str(&INDENT.repeat(depth));
    }
    out.push(close);
}

/// A text of somebody else.
pub(crate) fn scalar(text: &str) -> String {
    quote(text)
}

fn quote(text: &str) -> String {
    quoted(text, |out, c| {
        // Beyond U+FFFF a pair of surrogates.
        for unit in c.encode_utf16(&mut [0; 2]) {
            push_escape(out, 'u', (*unit).into(), 4);
        }
    })
}
