//! YAML 1.2, and such as 1.1 reads alike.
//!
//! Text stands plain only where no reader could take it for anything else; else
//! it stands in double quotes, in which YAML can write every text (5.7, 7.3.1).

use super::item::{Item, Members, push_escape, quoted};

const INDENT: &str = "  ";

/// How many columns a mapping in braces may reach.
const WIDEST: usize = 100;

/// What YAML 1.1 takes for a truth value or nothing, in any case of letters.
const TAKEN: [&str; 9] = ["true", "false", "yes", "no", "on", "off", "y", "n", "null"];

pub fn text(members: &Members) -> String {
    let mut out = String::new();
    block(&mut out, members, 0);
    out
}

/// A line for each member.
fn block(out: &mut String, members: &Members, depth: usize) {
    for (key, value) in members.iter() {
        out.push_str(&INDENT.repeat(depth));
        member(out, key, value, depth);
    }
}

/// A key and its value, and the lines below it.
fn member(out: &mut String, key: &str, value: &Item, depth: usize) {
    out.push_str(key);
    out.push(':');
    match value {
        Item::Map(members) if depth > 0 || members.is_empty() => {
            match braces(members, INDENT.len() * depth + key.len() + 2) {
                Some(braces) => out.push_str(&[" ", &braces, "\n"].concat()),
                None => {
                    out.push('\n');
                    block(out, members, depth + 1);
                }
            }
        }
        Item::Map(members) => {
            out.push('\n');
            block(out, members, depth + 1);
        }
        Item::List(items) if items.is_empty() => out.push_str(" []\n"),
        Item::List(items) => {
            out.push('\n');
            for inner in items {
                list_item(out, inner, depth + 1);
            }
        }
        value => out.push_str(&[" ", &scalar(value, false), "\n"].concat()),
    }
}

fn list_item(out: &mut String, item: &Item, depth: usize) {
    out.push_str(&INDENT.repeat(depth));
    out.push_str("- ");
    match item {
        Item::Map(members) => match braces(members, INDENT.len() * depth + 2) {
            Some(braces) => out.push_str(&[&braces, "\n"].concat()),
            None => {
                for (at, (key, value)) in members.iter().enumerate() {
                    if at > 0 {
                        out.push_str(&INDENT.repeat(depth + 1));
                    }
                    member(out, key, value, depth + 1);
                }
            }
        },
        item => out.push_str(&[&scalar(item, false), "\n"].concat()),
    }
}

/// A mapping on one line, from this column, if there is room for it and no list
/// in it.
fn braces(members: &Members, column: usize) -> Option<String> {
    if members.is_empty() {
        return Some("{}".to_owned());
    }
    let mut parts = Vec::new();
    for (key, value) in members.iter() {
        match value {
            Item::Map(_) | Item::List(_) => return None,
            value => parts.push([key, ": ", &scalar(value, true)].concat()),
        }
    }
    let text = ["{ ", &parts.join(", "), " }"].concat();
    (column + text.chars().count() <= WIDEST).then_some(text)
}

/// What stands on one line.
fn scalar(item: &Item, in_braces: bool) -> String {
    match item {
        Item::Bare(word) | Item::Word(word) => (*word).to_owned(),
        Item::Count(count) => count.to_string(),
        Item::Date(date) => date.text(),
        Item::Text(text) => text_scalar(text, in_braces),
        Item::Words(words) => ["[", &words.join(", "), "]"].concat(),
        // Neither ever stands on one line.
        Item::List(_) | Item::Map(_) => String::new(),
    }
}

/// A text of somebody else on one line, in quotes where it needs them.
pub(crate) fn text_scalar(text: &str, in_braces: bool) -> String {
    match is_plain(text, in_braces) {
        true => text.to_owned(),
        false => quote(text),
    }
}

/// Whether a text means itself without quotes: it begins with a letter, is no
/// word that YAML knows, and has nothing in it that could end it.
fn is_plain(text: &str, in_braces: bool) -> bool {
    let ends_it = |c: char| {
        crate::shown::needs_care(c)
            || (c.is_whitespace() && c != ' ')
            || (in_braces && matches!(c, ',' | '[' | ']' | '{' | '}' | '?' | ':'))
    };
    // In braces an address is plain too: its colon is followed by a slash.
    let without_scheme = text
        .strip_prefix("https://")
        .or_else(|| text.strip_prefix("http://"))
        .unwrap_or(text);
    // Before a sign of braces it would begin an item of a list.
    let ends_in_dash = in_braces && text.ends_with(" -");
    text.starts_with(char::is_alphabetic)
        && !text.ends_with([' ', ':'])
        && !ends_in_dash
        && !text.contains(": ")
        && !text.contains(" #")
        && !without_scheme.contains(ends_it)
        && !TAKEN.iter().any(|word| text.eq_ignore_ascii_case(word))
}

fn quote(text: &str) -> String {
    quoted(text, |out, c| match c as u32 {
        number @ ..=0xff => push_escape(out, 'x', number, 2),
        number @ ..=0xffff => push_escape(out, 'u', number, 4),
        number => push_escape(out, 'U', number, 8),
    })
}
