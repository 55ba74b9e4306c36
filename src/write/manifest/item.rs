//! What is written, before it is YAML or JSON.

use crate::manifest::Date;
use crate::value::{Map, Value};

/// A value.
pub enum Item {
    /// A number or a truth value, the same in both languages.
    Bare(&'static str),
    Count(u32),
    /// A word of one of the format's lists: no language takes it for another.
    Word(&'static str),
    Date(Date),
    /// Text of somebody else: it can be anything.
    Text(String),
    Words(Vec<&'static str>),
    List(Vec<Item>),
    Map(Members),
}

/// A mapping, in the order in which it is written.
#[derive(Default)]
pub struct Members(Vec<(&'static str, Item)>);

impl Members {
    pub fn push(&mut self, key: &'static str, item: Item) {
        self.0.push((key, item));
    }

    /// Left out where there is none.
    pub fn item(&mut self, key: &'static str, item: Option<Item>) {
        if let Some(item) = item {
            self.push(key, item);
        }
    }

    /// Left out where it is blank.
    pub fn text(&mut self, key: &'static str, text: Option<&str>) {
        let text = text.filter(|text| !text.trim().is_empty());
        self.item(key, text.map(|text| Item::Text(text.to_owned())));
    }

    /// Left out where it is empty.
    pub fn words(&mut self, key: &'static str, words: impl Iterator<Item = &'static str>) {
        let words: Vec<&str> = words.collect();
        if !words.is_empty() {
            self.push(key, Item::Words(words));
        }
    }

    /// Left out where it is empty.
    pub fn list(&mut self, key: &'static str, items: Vec<Item>) {
        if !items.is_empty() {
            self.push(key, Item::List(items));
        }
    }

    /// A list of words or items, left out where it is empty.
    pub fn push_some(&mut self, key: &'static str, item: Item) {
        match item {
            Item::Words(words) => self.words(key, words.into_iter()),
            Item::List(items) => self.list(key, items),
            item => self.push(key, item),
        }
    }

    pub fn append(&mut self, other: Members) {
        self.0.extend(other.0);
    }

    /// Left out where it is empty.
    pub fn map(&mut self, key: &'static str, members: Members) {
        if !members.is_empty() {
            self.push(key, Item::Map(members));
        }
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn iter(&self) -> impl Iterator<Item = &(&'static str, Item)> {
        self.0.iter()
    }
}

impl From<Map<'_>> for Members {
    fn from(map: Map) -> Self {
        let item = |(key, value): (&'static str, Value)| (key, value.into());
        Members(map.0.into_iter().map(item).collect())
    }
}

impl From<Value<'_>> for Item {
    fn from(value: Value) -> Self {
        match value {
            Value::Flag(true) => Item::Bare("true"),
            Value::Flag(false) => Item::Bare("false"),
            Value::Count(count) => Item::Count(count),
            Value::Text(text) => Item::Text(text.into_owned()),
            Value::List(items) => Item::List(items.into_iter().map(Item::from).collect()),
            Value::Map(map) => Item::Map(map.into()),
        }
    }
}

/// Text in double quotes: a backslash before quote and backslash, `\n`, `\r` and
/// `\t`, and for all else that cannot be seen or turns what is around it an
/// escape by its code point, as `escape` writes it.
pub fn quoted(text: &str, escape: fn(&mut String, char)) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            c if crate::shown::needs_care(c) => escape(&mut out, c),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// A letter and this many hexadecimal digits behind a backslash.
pub fn push_escape(out: &mut String, letter: char, number: u32, digits: u32) {
    out.push('\\');
    out.push(letter);
    for place in (0..digits).rev() {
        let digit = number >> (place * 4) & 15;
        out.push(char::from_digit(digit, 16).unwrap_or_default());
    }
}
