//! A manifest as a form: what it says in the places that a form has, and its text with
//! one of them changed.
//!
//! A change is made at its very place: comments, order, quotes and indentation of all
//! the rest stay as they are. What comes of it is read again before it is given out: the
//! place says what it should, and every other one what it said before. Where a text is
//! written in a way that does not allow for that, there is no new text.

mod put;
mod state;
#[cfg(test)]
mod tests;
mod write;

use serde::Serialize;

use crate::manifest::{Availability, ComponentId, Group, Kind, Manifest, Original};
use crate::read::{self, Source};
use crate::words::{FormWord, Language};
use crate::write::manifest_yaml;
use put::Put;
pub use state::{ComponentState, Form, Licenses};
use write::New;

/// What a place is to say.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Nothing: the place goes out of the text.
    Nothing,
    Text(String),
    List(Vec<String>),
    Flag(bool),
}

/// What the form of a text is to begin with, and what its first change changes.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Filled {
    pub form: Form,
    /// The format of the text.
    pub source: Source,
    /// Whether a change is made in this text; else in the manifest that is made of it
    /// first ([`as_manifest`]).
    pub own: bool,
}

/// The form of a text in any format; none where it has no manifest.
pub fn form(text: &str, options: &read::Options) -> Option<Filled> {
    let reading = read::read(text, options);
    let form = Form::of(&reading)?;
    Some(Filled {
        form,
        source: reading.source,
        own: reading.has_own_manifest(),
    })
}

/// A text in any format as a manifest that can be gone on with: what only another
/// format's own yardstick reads is left out, for that yardstick would see no change. A
/// text without a manifest becomes one without a component.
pub fn as_manifest(text: &str, options: &read::Options) -> String {
    let manifest = read::read(text, options).manifest;
    let mut manifest = manifest.unwrap_or_else(|| {
        let mut first = Manifest::default();
        first.system.name = Some(Language::ENGLISH.text(FormWord::Name).to_owned());
        first
    });
    manifest.original = Original::None;
    manifest_yaml(&manifest)
}

/// The text with another value in a place, by its keys: `system.name`, `access.price`,
/// `license`, `license.data`, `claims`, `components.weights.availability`. None where
/// it cannot be changed there and nowhere else.
///
/// ```
/// use openness_badge::form::{Value, put};
///
/// let text = "openness: 1\nsystem: { name: X }\ncomponents:\n  weights: public # since May\n";
/// let path = ["components", "weights", "availability"];
/// let changed = put(text, &path, &Value::Text("gated".to_owned()), &Default::default());
/// assert_eq!(changed, Some(text.replace("public", "gated")));
/// ```
pub fn put(text: &str, path: &[&str], value: &Value, options: &read::Options) -> Option<String> {
    let reading = read::read(text, options);
    let before = Form::of(&reading)?;
    let wanted = before.with(path, value)?;
    if wanted == before {
        return Some(text.to_owned());
    }
    let found = ways(&before, path, value)?.into_iter().find_map(|way| {
        let mut made = text.to_owned();
        for (path, new) in way {
            let path: Vec<&str> = path.iter().map(String::as_str).collect();
            let reading = read::read(&made, options);
            made = Put::of(&reading)?.put(&path, new.as_ref())?;
        }
        let reading = read::read(&made, options);
        let after = Form::of(&reading)?;
        (after.is(&wanted, path) && after.rest == before.rest).then_some(made)
    });
    if let (None, ["components", key, field]) = (&found, path)
        && let Some(group) = Group::from_key(key)
    {
        // What is said of its members stays theirs: one after the other.
        return group
            .members()
            .iter()
            .try_fold(text.to_owned(), |made, id| {
                put(&made, &["components", id.key(), field], value, options)
            });
    }
    found
}

/// One way to a change: values at places, one after the other.
type Way = Vec<(Vec<String>, Option<New>)>;

/// The ways to a change, the shortest first.
fn ways(before: &Form, path: &[&str], value: &Value) -> Option<Vec<Way>> {
    let at = |keys: &[&str]| keys.iter().map(|key| (*key).to_owned()).collect::<Vec<_>>();
    if let ["components", key, field] = path
        && Group::from_key(key).is_some()
    {
        // By the group's own key: as a word, or in its mapping.
        let new = New::of(value).map(word);
        return Some(vec![
            vec![(at(&["components", key]), new.clone())],
            vec![(at(&["components", key, field]), new)],
        ]);
    }
    if let ["components", key, field] = path {
        let id = ComponentId::from_key(key)?;
        return Some(of_component(before, id, field, value));
    }
    if let ["license", kind] = path
        && let Licenses::One(Some(all)) = &before.license
    {
        // One for all becomes one for each kind.
        let kinds = Kind::ALL.iter().filter_map(|each| {
            let text = match each.word() == *kind {
                true => New::of(value)?,
                false => New::Text(all.clone()),
            };
            Some((each.word().to_owned(), text))
        });
        return Some(vec![vec![(
            at(&["license"]),
            Some(New::Map(kinds.collect())),
        )]]);
    }
    let usual = match path {
        ["access", "audience"] => *value == Value::Text("everyone".to_owned()),
        ["access", "staged"] => *value == Value::Flag(false),
        ["access", "announced"] => *value == Value::Flag(true),
        _ => false,
    };
    let new = New::of(value).filter(|_| !usual);
    Some(vec![vec![(at(path), new)]])
}

/// A text as a word of a list.
fn word(new: New) -> New {
    match new {
        New::Text(text) => New::Word(text),
        new => new,
    }
}

/// The ways to change one field of a component.
fn of_component(before: &Form, id: ComponentId, field: &str, value: &Value) -> Vec<Way> {
    let key = id.key();
    let here = || vec!["components".to_owned(), key.to_owned()];
    let inner = |field: &str| [here(), vec![field.to_owned()]].concat();
    let state = before.component(id);
    let changed = state.with(field, value);
    let whole = |state: &ComponentState| {
        let unknown = state.availability == Availability::Unknown;
        let mut fields = Vec::new();
        let mut add = |name: &str, new: New| fields.push((name.to_owned(), new));
        if !unknown || state.is_in_group || state.license.is_some() {
            add(
                "availability",
                New::Word(state.availability.word().to_owned()),
            );
        }
        if let Some(license) = &state.license {
            add("license", New::Text(license.clone()));
        }
        match state.urls.as_slice() {
            [] => {}
            [url] => add("url", New::Text(url.clone())),
            urls => add("url", New::List(urls.to_vec())),
        }
        if let Some(note) = &state.note {
            add("note", New::Text(note.clone()));
        }
        New::Map(fields)
    };
    let word = |state: &ComponentState| New::Word(state.availability.word().to_owned());
    let mut ways: Vec<Way> = Vec::new();
    let only_word = changed.license.is_none() && changed.urls.is_empty() && changed.note.is_none();
    if !state.is_mapping {
        // A word or a license alone, where that says it all.
        if only_word {
            if changed.availability == Availability::Unknown && !state.is_in_group {
                ways.push(vec![(here(), None)]);
            }
            ways.push(vec![(here(), Some(word(&changed)))]);
        } else if let (Some(license), true) = (
            &changed.license,
            changed.urls.is_empty() && changed.note.is_none(),
        ) {
            ways.push(vec![(here(), Some(New::Text(license.clone())))]);
        }
        ways.push(vec![(here(), Some(whole(&changed)))]);
        return ways;
    }
    let new = match value {
        // One address stands alone.
        Value::List(urls) if urls.len() < 2 => urls.first().cloned().map(New::Text),
        value => New::of(value),
    };
    if field == "availability" {
        if changed.availability == Availability::Unknown {
            if only_word && !state.is_in_group {
                ways.push(vec![(here(), None)]);
            }
            ways.push(vec![(inner(field), None)]);
        }
        ways.push(vec![(inner(field), Some(word(&changed)))]);
        return ways;
    }
    ways.push(vec![(inner(field), new.clone())]);
    // What only the license has said is said by a word.
    let said = (inner("availability"), Some(word(&changed)));
    ways.push(vec![said, (inner(field), new)]);
    ways
}
