//! The canonical form: one text for one set of facts, and its digest.
//!
//! JSON with sorted keys and no blanks, shorthand and default licenses
//! expanded to the components, defaults left out. So layout, comments, groups
//! and the choice between YAML and JSON do not change it.

use hmac_sha256::Hash;

use super::{Access, Audience, Availability, Component, Manifest, Placement, System};

impl Manifest {
    /// The canonical form, as JSON text.
    pub fn canonical(&self) -> String {
        let mut json = Json::new();
        json.object(|json| {
            json.member("access", access(&self.access));
            json.list("claims", sorted(&self.claims), |claim| quoted(claim.word()));
            json.member("components", self.canonical_components());
            json.list("history", &self.history, history);
            json.member("openness", Some("1".to_owned()));
            json.list("sources", &self.sources, |source| quoted(source));
            json.member("system", system(&self.system));
        });
        json.text
    }

    /// `sha256:` and the SHA-256 of the canonical form in 64 hexadecimal digits.
    pub fn digest(&self) -> String {
        let hash = Hash::hash(self.canonical().as_bytes());
        let mut text = String::from("sha256:");
        for byte in hash {
            for half in [byte >> 4, byte & 15] {
                text.push(char::from_digit(half.into(), 16).unwrap_or_default());
            }
        }
        text
    }

    fn canonical_components(&self) -> Option<String> {
        let mut stated: Vec<_> = self
            .components
            .iter()
            .filter(|(_, component)| **component != Component::default())
            .collect();
        stated.sort_unstable_by_key(|(id, _)| id.key());
        let mut json = Json::new();
        json.object(|json| {
            for (id, stated) in stated {
                json.member(id.key(), Some(component(stated)));
            }
        });
        Some(json.text)
    }
}

fn component(component: &Component) -> String {
    let mut json = Json::new();
    json.object(|json| {
        if component.availability != Availability::default() {
            json.string("availability", Some(component.availability.word()));
        }
        json.string(
            "license",
            component.license.as_ref().map(|license| license.text()),
        );
        json.string("note", component.note.as_deref());
        json.list("url", &component.urls, |url| quoted(url));
    });
    json.text
}

fn access(access: &Access) -> Option<String> {
    let mut json = Json::new();
    json.object(|json| {
        if !access.announced {
            json.member("announced", Some("false".to_owned()));
        }
        if access.audience != Audience::Everyone {
            json.string("audience", Some(access.audience.word()));
        }
        // An empty list says that there is none, no list says nothing.
        if let Some(channels) = &access.channels {
            json.member(
                "channels",
                Some(array(sorted(channels), |channel| quoted(channel.word()))),
            );
        }
        json.string("price", access.price.map(|price| price.word()));
        if access.staged {
            json.member("staged", Some("true".to_owned()));
        }
    });
    json.unless_empty()
}

fn history(placement: &Placement) -> String {
    let mut json = Json::new();
    json.object(|json| {
        json.string("date", placement.date.map(|date| date.text()).as_deref());
        json.string("level", Some(placement.level.word()));
        json.string("note", placement.note.as_deref());
    });
    json.text
}

fn system(system: &System) -> Option<String> {
    let mut json = Json::new();
    json.object(|json| {
        json.string("based-on", system.based_on.as_deref());
        json.string("developer", system.developer.as_deref());
        json.list("kind", sorted(&system.kind), |kind| quoted(kind.word()));
        json.string("name", system.name.as_deref());
        json.string(
            "released",
            system.released.map(|date| date.text()).as_deref(),
        );
        json.string("url", system.url.as_deref());
        json.string("version", system.version.as_deref());
    });
    json.unless_empty()
}

/// Lists that are sets: their order says nothing.
fn sorted<T: Copy + Ord>(items: &[T]) -> Vec<T> {
    let mut items = items.to_vec();
    items.sort_unstable();
    items
}

/// A JSON object on its way. Members must come in the order of their keys.
struct Json {
    text: String,
}

impl Json {
    fn new() -> Self {
        Json {
            text: String::new(),
        }
    }

    fn object(&mut self, members: impl FnOnce(&mut Self)) {
        self.text.push('{');
        members(self);
        self.text.push('}');
    }

    /// A member whose value is JSON already; none where there is no value.
    fn member(&mut self, key: &str, value: Option<String>) {
        if let Some(value) = value {
            if !self.text.ends_with('{') {
                self.text.push(',');
            }
            quote(&mut self.text, key);
            self.text.push(':');
            self.text.push_str(&value);
        }
    }

    fn string(&mut self, key: &str, value: Option<&str>) {
        self.member(key, value.map(quoted));
    }

    /// A list, left out where it is empty.
    fn list<T>(&mut self, key: &str, items: impl AsRef<[T]>, write: impl Fn(&T) -> String) {
        if !items.as_ref().is_empty() {
            self.member(key, Some(array(items, write)));
        }
    }

    fn unless_empty(self) -> Option<String> {
        (self.text != "{}").then_some(self.text)
    }
}

fn array<T>(items: impl AsRef<[T]>, write: impl Fn(&T) -> String) -> String {
    let items: Vec<String> = items.as_ref().iter().map(write).collect();
    ["[", &items.join(","), "]"].concat()
}

fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    quote(&mut out, text);
    out
}

/// A JSON string with the fewest escapes: quote, backslash and the control
/// characters below U+0020, these as `\u00xx`.
fn quote(out: &mut String, text: &str) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\0'..='\x1f' => {
                out.push_str("\\u00");
                for half in [c as u32 >> 4, c as u32 & 15] {
                    out.push(char::from_digit(half, 16).unwrap_or_default());
                }
            }
            c => out.push(c),
        }
    }
    out.push('"');
}
