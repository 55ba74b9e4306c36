//! Data without a type of its own: what a report and the canonical form of a
//! manifest are on their way out.
//!
//! Types are turned into it by plain functions, so that each format needs one
//! writer, and not one for each type.

use std::borrow::Cow;

use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

use crate::date::Date;

/// A value of JSON, but for `null`: what is not there is left out.
pub enum Value<'d> {
    Flag(bool),
    Count(u32),
    Text(Cow<'d, str>),
    List(Vec<Value<'d>>),
    Map(Map<'d>),
}

/// Keys and values, in the order in which they were put.
#[derive(Default)]
pub struct Map<'d>(pub Vec<(&'static str, Value<'d>)>);

// Every call is one of very many: what it does must not be copied to them.
impl<'d> Map<'d> {
    pub fn new() -> Self {
        Map(Vec::new())
    }

    #[inline(never)]
    pub fn put(&mut self, key: &'static str, value: Value<'d>) {
        self.0.push((key, value));
    }

    #[inline(never)]
    pub fn flag(&mut self, key: &'static str, value: bool) {
        self.put(key, Value::Flag(value));
    }

    #[inline(never)]
    pub fn count(&mut self, key: &'static str, value: u32) {
        self.put(key, Value::Count(value));
    }

    #[inline(never)]
    pub fn text(&mut self, key: &'static str, value: &'d str) {
        self.put(key, value.into());
    }

    // By reference, for a call with a pointer takes the least code.

    /// A text, where there is one.
    #[inline(never)]
    pub fn text_of(&mut self, key: &'static str, value: &'d Option<String>) {
        self.word(key, value.as_deref());
    }

    /// A date, where there is one.
    #[inline(never)]
    pub fn date(&mut self, key: &'static str, value: &Option<Date>) {
        if let Some(date) = value {
            self.put(key, Value::Text(Cow::Owned(date.text())));
        }
    }

    /// A word, where there is one.
    #[inline(never)]
    pub fn word(&mut self, key: &'static str, value: Option<&'d str>) {
        if let Some(value) = value {
            self.text(key, value);
        }
    }

    /// A list, left out where it is empty.
    #[inline(never)]
    pub fn some(&mut self, key: &'static str, list: Vec<Value<'d>>) {
        if !list.is_empty() {
            self.put(key, Value::List(list));
        }
    }
}

/// Each item as a value.
pub fn list<'d, T>(items: &'d [T], value: impl Fn(&'d T) -> Value<'d>) -> Vec<Value<'d>> {
    let mut values = Vec::new();
    for item in items {
        add(&mut values, value(item));
    }
    values
}

#[inline(never)]
pub fn add<'d>(list: &mut Vec<Value<'d>>, value: Value<'d>) {
    list.push(value);
}

/// Each item as a text.
pub fn texts<'d, T: AsRef<str>>(items: &'d [T]) -> Vec<Value<'d>> {
    list(items, |item| item.as_ref().into())
}

impl<'d> From<&'d str> for Value<'d> {
    fn from(text: &'d str) -> Self {
        Value::Text(Cow::Borrowed(text))
    }
}

impl<'d> From<Map<'d>> for Value<'d> {
    fn from(map: Map<'d>) -> Self {
        Value::Map(map)
    }
}

impl Serialize for Value<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Value::Flag(flag) => serializer.serialize_bool(*flag),
            Value::Count(count) => serializer.serialize_u32(*count),
            Value::Text(text) => serializer.serialize_str(text),
            Value::List(list) => serializer.collect_seq(list),
            Value::Map(map) => {
                let mut fields = serializer.serialize_struct("", map.0.len())?;
                for (key, value) in &map.0 {
                    fields.serialize_field(key, value)?;
                }
                fields.end()
            }
        }
    }
}
