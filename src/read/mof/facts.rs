//! What a model file says, as facts of a manifest.

use super::licenses::Licenses;
use super::php::Php;
use crate::license::{Class, License};
use crate::manifest::original::mof::CATALOGUE;
use crate::manifest::{Manifest, Modality, System};
use crate::read::inference::{license_of_all, listed};
use crate::read::tree::{Node, Value};

/// Text that says something.
pub fn stated(text: String) -> Option<String> {
    (!text.trim().is_empty()).then_some(text)
}

pub fn modality(kind: &'static str) -> Option<Modality> {
    match kind {
        "language" => Some(Modality::Text),
        "vision" => Some(Modality::Image),
        kind => Modality::from_word(kind),
    }
}

/// A base model names itself as its origin, and some files put the name of a
/// license there.
pub fn tidy(system: &mut System) {
    let names_nothing = |origin: &String| {
        Some(origin) == system.name.as_ref() || License::parse(origin).class() != Class::Unknown
    };
    if system.based_on.as_ref().is_some_and(names_nothing) {
        system.based_on = None;
    }
}

/// The components that a release lists. Its date is that of the entry, not of the
/// system, and left out.
pub fn components(release: &Node, licenses: &Licenses, manifest: &mut Manifest) {
    let items = match release
        .get("components")
        .map(|components| &components.value)
    {
        Some(Value::List(items)) => items.as_slice(),
        _ => &[],
    };
    for entry in &CATALOGUE {
        // Of two with one name the later counts, as to the tool; a name in other
        // capitals is that name all the same.
        let is_named = |item: &&Node| {
            let name = item.get("name").and_then(Node::text);
            name.is_some_and(|name| name.trim().eq_ignore_ascii_case(entry.name))
        };
        let Some(item) = items.iter().rev().find(is_named) else {
            continue;
        };
        let of_all = licenses.text(entry.kind).and_then(license_of_all);
        let mut component = listed(in_place_of_license(item), of_all);
        let path = item.get("component_path").or(item.get("location"));
        let path = path.and_then(Node::text);
        component.urls = path
            .and_then(|url| stated(url.to_owned()))
            .into_iter()
            .collect();
        for id in entry.members() {
            manifest.components[id] = component.clone();
        }
    }
}

/// The text in place of an item's own license, by today's key or that of before
/// April 2025; none where neither is there.
fn in_place_of_license(item: &Node) -> Option<&str> {
    ["license", "license_name"]
        .into_iter()
        .find_map(|key| match Php::of(item.get(key)) {
            Php::Null => None,
            Php::Text(text) => Some(text),
            Php::Falsy | Php::Other => Some(""),
        })
}
