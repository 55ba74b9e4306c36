//! The canonical form: one text for one set of facts, and its digest.
//!
//! JSON with sorted keys and no blanks, shorthand and default licenses
//! expanded to the components, defaults left out. So layout, comments, groups
//! and the choice between YAML and JSON do not change it.

use hmac_sha256::Hash;

use super::{
    Access, Audience, Availability, Channel, Claim, Component, Manifest, Modality, Placement,
    System,
};
use crate::text::push_number;
use crate::value::{Map, Value, add, list, texts};

impl Manifest {
    /// The canonical form, as JSON text.
    pub fn canonical(&self) -> String {
        let mut map = Map::new();
        some(&mut map, "access", access(&self.access));
        let claims: Vec<Claim> = self.claims.iter().map(|said| said.claim).collect();
        map.some("claims", set(Claim::ALL, &claims, Claim::word));
        let mut components = Map::new();
        for (id, stated) in self.components.iter() {
            some(&mut components, id.key(), component(stated));
        }
        map.put("components", components.into());
        map.some("history", list(&self.history, history));
        map.count("openness", 1);
        map.some("sources", texts(&self.sources));
        some(&mut map, "system", system(&self.system));
        let mut json = String::new();
        write_map(&mut json, map);
        json
    }

    /// `sha256:` and the SHA-256 of the canonical form in 64 hexadecimal digits.
    pub fn digest(&self) -> String {
        let hash = Hash::hash(self.canonical().as_bytes());
        let mut text = String::from("sha256:");
        for byte in hash {
            push_hexadecimal(&mut text, byte);
        }
        text
    }
}

/// A mapping, left out where it is empty.
fn some<'d>(map: &mut Map<'d>, key: &'static str, inner: Map<'d>) {
    if !inner.0.is_empty() {
        map.put(key, inner.into());
    }
}

fn component(component: &Component) -> Map<'_> {
    let mut map = Map::new();
    if component.availability != Availability::default() {
        map.text("availability", component.availability.word());
    }
    map.word(
        "license",
        component.license.as_ref().map(|license| license.text()),
    );
    map.text_of("note", &component.note);
    map.some("url", texts(&component.urls));
    map
}

fn access(access: &Access) -> Map<'_> {
    let mut map = Map::new();
    if !access.announced {
        map.flag("announced", false);
    }
    if access.audience != Audience::Everyone {
        map.text("audience", access.audience.word());
    }
    // An empty list says that there is none, no list says nothing.
    if let Some(channels) = &access.channels {
        let channels = set(Channel::ALL, channels, Channel::word);
        map.put("channels", Value::List(channels));
    }
    map.word("price", access.price.map(|price| price.word()));
    if access.staged {
        map.flag("staged", true);
    }
    map
}

fn history(placement: &Placement) -> Value<'_> {
    let mut map = Map::new();
    map.date("date", &placement.date);
    map.text("level", placement.level.word());
    map.text_of("note", &placement.note);
    map.into()
}

fn system(system: &System) -> Map<'_> {
    let mut map = Map::new();
    map.text_of("based-on", &system.based_on);
    map.text_of("developer", &system.developer);
    map.some("kind", set(Modality::ALL, &system.kind, Modality::word));
    map.text_of("name", &system.name);
    map.date("released", &system.released);
    map.text_of("url", &system.url);
    map.text_of("version", &system.version);
    map
}

/// A list that is a set: its order says nothing.
fn set<T: Copy + PartialEq>(
    all: &[T],
    items: &[T],
    word: fn(T) -> &'static str,
) -> Vec<Value<'static>> {
    let mut words = Vec::new();
    for item in all.iter().filter(|item| items.contains(item)) {
        add(&mut words, word(*item).into());
    }
    words
}

fn write(json: &mut String, value: Value) {
    match value {
        Value::Flag(true) => json.push_str("true"),
        Value::Flag(false) => json.push_str("false"),
        Value::Count(count) => push_number(json, count),
        Value::Text(text) => quote(json, &text),
        Value::List(list) => {
            let mut before = '[';
            for value in list {
                json.push(before);
                write(json, value);
                before = ',';
            }
            end(json, before, "[]");
        }
        Value::Map(map) => write_map(json, map),
    }
}

fn write_map(json: &mut String, mut map: Map) {
    map.0.sort_unstable_by_key(|(key, _)| *key);
    let mut before = '{';
    for (key, value) in map.0 {
        json.push(before);
        quote(json, key);
        json.push(':');
        write(json, value);
        before = ',';
    }
    end(json, before, "{}");
}

/// Ends a list or mapping, of which nothing is written yet where it is empty.
fn end(json: &mut String, before: char, both: &str) {
    json.push_str(both.get(usize::from(before == ',')..).unwrap_or_default());
}

/// A JSON string with the fewest escapes: quote, backslash and the control
/// characters below U+0020, these as `\u00xx`.
fn quote(out: &mut String, text: &str) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '\0'..='\x1f' => {
                out.push_str("\\u00");
                push_hexadecimal(out, c as u8);
            }
            c => out.push(c),
        }
    }
    out.push('"');
}

/// A byte in two digits.
fn push_hexadecimal(out: &mut String, byte: u8) {
    for half in [byte >> 4, byte & 15] {
        out.push(char::from_digit(half.into(), 16).unwrap_or_default());
    }
}
