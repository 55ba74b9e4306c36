//! What a manifest says in the places of a form.

use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};

use super::Value;
use crate::manifest::{
    Audience, Availability, Channel, Claim, ComponentId, Group, Kind, Manifest, Modality, Price,
};
use crate::read::Reading;
use crate::read::tree::Node;

/// Every place of a form with what it says.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Form {
    pub system: SystemState,
    pub access: AccessState,
    pub license: Licenses,
    #[serde(serialize_with = "by_key")]
    pub components: Vec<ComponentState>,
    pub claims: Vec<Claim>,
    /// What the form has no place for, in its canonical form: no change touches it.
    #[serde(skip)]
    pub(super) rest: String,
}

/// The texts that say which system it is; absent where it is not said.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct SystemState {
    pub name: Option<String>,
    pub developer: Option<String>,
    pub version: Option<String>,
    pub url: Option<String>,
    pub released: Option<String>,
    pub based_on: Option<String>,
    pub kind: Vec<Modality>,
}

/// How the outside reaches it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AccessState {
    /// None: not stated. Empty: stated that there is none.
    pub channels: Option<Vec<Channel>>,
    pub audience: Audience,
    pub price: Option<Price>,
    pub staged: bool,
    pub announced: bool,
}

/// The default license as it is written: one for all, or one for each kind.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Licenses {
    One(Option<String>),
    Each(Kinds),
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Kinds {
    pub code: Option<String>,
    pub model: Option<String>,
    pub data: Option<String>,
    pub document: Option<String>,
}

/// What is said of one component.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ComponentState {
    pub availability: Availability,
    /// Its own license, as it is written.
    pub license: Option<String>,
    pub urls: Vec<String>,
    pub note: Option<String>,
    /// Whether a mapping says it: else a word or a license, or its group.
    #[serde(skip)]
    pub(super) is_mapping: bool,
    /// Whether a group is there that says it where it does not itself.
    #[serde(skip)]
    pub(super) is_in_group: bool,
}

fn by_key<S: Serializer>(states: &[ComponentState], to: S) -> Result<S::Ok, S::Error> {
    let mut map = to.serialize_map(Some(states.len()))?;
    for (id, state) in ComponentId::ALL.iter().zip(states) {
        map.serialize_entry(id.key(), state)?;
    }
    map.end()
}

impl Form {
    /// None where the text has no manifest.
    pub fn of(reading: &Reading) -> Option<Form> {
        let manifest = reading.manifest.as_ref()?;
        let node = reading.has_own_manifest().then(|| reading.manifest_node());
        let node = node.flatten();
        let written = node.and_then(|node| node.get("components"));
        let system = &manifest.system;
        let access = &manifest.access;
        let components = manifest.components.iter();
        let components = components.map(|(id, component)| {
            let own = written.and_then(|written| written.get(id.key()));
            let group = Group::ALL
                .into_iter()
                .find(|group| group.members().contains(&id))
                .and_then(|group| written?.get(group.key()));
            let said = own.or(group);
            ComponentState {
                availability: component.availability,
                license: match written {
                    Some(_) => said.and_then(license_of),
                    None => component
                        .license
                        .as_ref()
                        .map(|license| license.text().to_owned()),
                },
                urls: component.urls.clone(),
                note: component.note.clone(),
                is_mapping: own.is_some_and(Node::is_map),
                is_in_group: group.is_some(),
            }
        });
        Some(Form {
            system: SystemState {
                name: system.name.clone(),
                developer: system.developer.clone(),
                version: system.version.clone(),
                url: system.url.clone(),
                released: system.released.map(|date| date.text()),
                based_on: system.based_on.clone(),
                kind: system.kind.clone(),
            },
            access: AccessState {
                channels: access.channels.clone(),
                audience: access.audience,
                price: access.price,
                staged: access.staged,
                announced: access.announced,
            },
            license: licenses(manifest, node),
            components: components.collect(),
            claims: manifest.claims.iter().map(|said| said.claim).collect(),
            rest: rest(manifest),
        })
    }

    pub fn component(&self, id: ComponentId) -> ComponentState {
        let state = self.components.get(id as usize);
        state.cloned().unwrap_or_default()
    }

    /// The form with another value in a place; none where there is no such place, or
    /// nothing like that is said there.
    pub(super) fn with(&self, path: &[&str], value: &Value) -> Option<Form> {
        let mut form = self.clone();
        let text = || match value {
            Value::Text(text) if !text.trim().is_empty() => Some(text.clone()),
            _ => None,
        };
        fn words<T: PartialEq>(value: &Value, from: fn(&str) -> Option<T>) -> Option<Vec<T>> {
            let Value::List(words) = value else {
                return None;
            };
            words.iter().map(|word| from(word)).collect()
        }
        match path {
            ["system", "name"] => form.system.name = text(),
            ["system", "developer"] => form.system.developer = text(),
            ["system", "version"] => form.system.version = text(),
            ["system", "url"] => form.system.url = text(),
            ["system", "based-on"] => form.system.based_on = text(),
            ["system", "released"] => form.system.released = text(),
            ["system", "kind"] => {
                form.system.kind = match value {
                    Value::Nothing => Vec::new(),
                    value => words(value, Modality::from_word)?,
                };
            }
            ["access", "channels"] => {
                form.access.channels = match value {
                    Value::Nothing => None,
                    value => Some(words(value, Channel::from_word)?),
                };
            }
            ["access", "audience"] => {
                form.access.audience = match text() {
                    None => Audience::Everyone,
                    Some(word) => Audience::from_word(&word)?,
                };
            }
            ["access", "price"] => {
                form.access.price = match text() {
                    None => None,
                    Some(word) => Some(Price::from_word(&word)?),
                };
            }
            ["access", "staged"] => form.access.staged = *value == Value::Flag(true),
            ["access", "announced"] => form.access.announced = *value != Value::Flag(false),
            ["license"] => form.license = Licenses::One(text()),
            ["license", kind] => {
                let mut kinds = match form.license {
                    Licenses::Each(kinds) => kinds,
                    Licenses::One(all) => Kinds {
                        code: all.clone(),
                        model: all.clone(),
                        data: all.clone(),
                        document: all,
                    },
                };
                *kinds.get_mut(kind)? = text();
                form.license = match kinds == Kinds::default() {
                    true => Licenses::One(None),
                    false => Licenses::Each(kinds),
                };
            }
            ["claims"] => {
                form.claims = match value {
                    Value::Nothing => Vec::new(),
                    value => words(value, Claim::from_word)?,
                };
            }
            ["components", key, "availability"] if Group::from_key(key).is_some() => {
                for id in Group::from_key(key)?.members() {
                    let state = form.components.get_mut(id as usize)?;
                    *state = state.with("availability", value);
                }
            }
            ["components", key, field] => {
                let id = ComponentId::from_key(key)?;
                let known = ["availability", "license", "url", "note"].contains(field);
                let state = form.components.get_mut(id as usize).filter(|_| known)?;
                *state = state.with(field, value);
            }
            _ => return None,
        }
        Some(form)
    }

    /// Whether this says what is wanted, after a change of this place. How it is
    /// written may be another way than before; lists of words have no order.
    pub(super) fn is(&self, wanted: &Form, path: &[&str]) -> bool {
        let pairs = self.components.iter().zip(&wanted.components);
        let same = pairs.zip(ComponentId::ALL).all(|((own, other), id)| {
            // A license makes public what nothing else was said of.
            let by_license = *path == ["components", id.key(), "license"]
                && other.availability == Availability::Unknown
                && own.availability == Availability::Public;
            (own.availability == other.availability || by_license)
                && own.license == other.license
                && own.urls == other.urls
                && own.note == other.note
        });
        same && self.license == wanted.license && self.in_order().eq(&wanted.in_order())
    }

    /// Its system, access and claims with each list in one order.
    fn in_order(&self) -> (SystemState, AccessState, Vec<Claim>) {
        let (mut system, mut access) = (self.system.clone(), self.access.clone());
        let mut claims = self.claims.clone();
        system.kind.sort();
        if let Some(channels) = &mut access.channels {
            channels.sort();
        }
        claims.sort();
        (system, access, claims)
    }
}

impl Kinds {
    fn get_mut(&mut self, kind: &str) -> Option<&mut Option<String>> {
        Some(match kind {
            "code" => &mut self.code,
            "model" => &mut self.model,
            "data" => &mut self.data,
            "document" => &mut self.document,
            _ => return None,
        })
    }
}

impl ComponentState {
    pub(super) fn with(&self, field: &str, value: &Value) -> ComponentState {
        let mut state = self.clone();
        let text = || match value {
            Value::Text(text) if !text.trim().is_empty() => Some(text.clone()),
            _ => None,
        };
        match field {
            "availability" => {
                let word = text().and_then(|word| Availability::from_word(&word));
                state.availability = word.unwrap_or_default();
            }
            "license" => state.license = text(),
            "url" => {
                state.urls = match value {
                    Value::List(urls) => urls.clone(),
                    _ => text().into_iter().collect(),
                };
            }
            _ => state.note = text(),
        }
        state
    }
}

/// The license that is written for a component.
fn license_of(node: &Node) -> Option<String> {
    if node.is_map() {
        let license = node.get("license").and_then(Node::text);
        return license
            .filter(|text| !text.trim().is_empty())
            .map(str::to_owned);
    }
    let text = node.text()?;
    Availability::from_word(text)
        .is_none()
        .then(|| text.to_owned())
}

fn licenses(manifest: &Manifest, node: Option<&Node>) -> Licenses {
    let written = node.and_then(|node| node.get("license"));
    let text = |kind: Kind| {
        if let Some(written) = written {
            let each = if written.is_map() {
                written.get(kind.word())?
            } else {
                written
            };
            return each
                .text()
                .filter(|text| !text.trim().is_empty())
                .map(str::to_owned);
        }
        let license = manifest.defaults.get(kind as usize)?.as_ref()?;
        Some(license.text().to_owned())
    };
    let each = Kinds {
        code: text(Kind::Code),
        model: text(Kind::Model),
        data: text(Kind::Data),
        document: text(Kind::Document),
    };
    let one = match written {
        Some(license) => !license.is_map(),
        None => [&each.model, &each.data, &each.document]
            .into_iter()
            .all(|other| *other == each.code),
    };
    match one {
        true => Licenses::One(each.code),
        false => Licenses::Each(each),
    }
}

/// What the form has no place for: all the rest of the manifest, and of each component.
fn rest(manifest: &Manifest) -> String {
    let mut rest = Manifest {
        history: manifest.history.clone(),
        safeguards: manifest.safeguards.clone(),
        assessments: manifest.assessments.clone(),
        sources: manifest.sources.clone(),
        original: manifest.original.clone(),
        ..Manifest::default()
    };
    rest.access.reason.clone_from(&manifest.access.reason);
    rest.access.plans.clone_from(&manifest.access.plans);
    for (id, component) in manifest.components.iter() {
        rest.components[id].withdrawn = component.withdrawn;
        rest.components[id]
            .replaced_by
            .clone_from(&component.replaced_by);
    }
    rest.canonical()
}
