//! The canonical form: one text for one set of facts, and its digest.
//!
//! JSON with sorted keys and no blanks. Shorthand and default licenses are
//! expanded to the components, licenses are canonical, defaults are left out.
//! What a manifest calls a list and means as a set (channels, claims, kinds) is
//! in the order of the format's description. So layout, comments, groups, the
//! spelling of a license and the choice between YAML and JSON do not change it.
//! It is a manifest itself, with the same canonical form.

use std::borrow::Cow;

use hmac_sha256::Hash;

use super::{
    Access, Assessment, Audience, Availability, Channel, Claim, Claimed, Component, Manifest,
    Modality, Placement, PublishedGrade, Safeguard, Statement, System,
};
use crate::license::License;
use crate::text::push_number;
use crate::value::{Map, Value, add, list, texts};

impl Manifest {
    /// The canonical form, as JSON text without a line end: what `sha256sum`
    /// makes of it is the digest.
    pub fn canonical(&self) -> String {
        let mut map = Map::new();
        some(&mut map, "access", access(&self.access));
        map.some("assessments", list(&self.assessments, assessment));
        map.some("claims", claims(&self.claims));
        let mut components = Map::new();
        for (id, stated) in self.components.iter() {
            some(&mut components, id.key(), component(stated));
        }
        map.put("components", components.into());
        map.some("history", list(&self.history, history));
        map.count("openness", 1);
        if let Some(original) = self.original.value() {
            map.put("original", original.into());
        }
        map.some("safeguards", list(&self.safeguards, safeguard));
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

/// Its availability stands wherever anything is said of it: a license alone
/// would say that it is public.
fn component(component: &Component) -> Map<'_> {
    let mut map = Map::new();
    if let Some(license) = &component.license {
        map.put("license", Value::Text(canonical(license)));
    }
    map.text_of("note", &component.note);
    map.text_of("replaced-by", &component.replaced_by);
    map.some("url", texts(&component.urls));
    map.date("withdrawn", &component.withdrawn);
    if component.availability != Availability::Unknown || !map.0.is_empty() {
        map.text("availability", component.availability.word());
    }
    map
}

/// A license as it is written out: in its canonical form, where one is known.
pub(crate) fn canonical(license: &License) -> Cow<'_, str> {
    match license.is_cut() {
        true => as_found(license),
        false => Cow::Borrowed(license.canonical()),
    }
}

/// A license as a format's own tool has to see it. Of one too long to be read only the
/// beginning is known: with a blank at its end too it stays too long.
pub(crate) fn as_found(license: &License) -> Cow<'_, str> {
    match license.is_cut() {
        true => Cow::Owned([license.text(), "…"].concat()),
        false => Cow::Borrowed(license.text()),
    }
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
    for (key, said) in [("plans", &access.plans), ("reason", &access.reason)] {
        if let Some(said) = said {
            map.put(key, statement(said).into());
        }
    }
    map.word("price", access.price.map(|price| price.word()));
    if access.staged {
        map.flag("staged", true);
    }
    map
}

fn statement(statement: &Statement) -> Map<'_> {
    let mut map = Map::new();
    map.text("text", &statement.text);
    map.text_of("url", &statement.url);
    map
}

fn safeguard(safeguard: &Safeguard) -> Value<'_> {
    let mut map = Map::new();
    map.text_of("url", &safeguard.url);
    map.text("what", &safeguard.what);
    map.into()
}

/// A set: in the order of the words.
fn claims(claims: &[Claimed]) -> Vec<Value<'_>> {
    let mut values = Vec::new();
    for claim in Claim::ALL {
        for said in claims.iter().filter(|said| said.claim == *claim) {
            add(&mut values, claimed(said));
        }
    }
    values
}

/// A claim without evidence is its word.
fn claimed(claimed: &Claimed) -> Value<'_> {
    let word = claimed.claim.word();
    if claimed.url.is_none() && claimed.quote.is_none() {
        return word.into();
    }
    let mut map = Map::new();
    map.text("claim", word);
    map.text_of("quote", &claimed.quote);
    map.text_of("url", &claimed.url);
    map.into()
}

fn assessment(assessment: &Assessment) -> Value<'_> {
    let mut map = Map::new();
    map.date("date", &assessment.date);
    match &assessment.grade {
        PublishedGrade::Headline(headline) => map.text("grade", headline),
        PublishedGrade::Levels(levels) => {
            let mut of_component = Map::new();
            for (key, level) in super::taxonomy_levels(levels) {
                of_component.text(key, level);
            }
            map.put("grade", of_component.into());
        }
    }
    map.text_of("note", &assessment.note);
    map.text_of("url", &assessment.url);
    map.text("yardstick", &assessment.yardstick);
    map.into()
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
