//! What a model file says, as facts of a manifest.

use crate::license::{Class, License};
use crate::link::is_link;
use crate::manifest::original::mof::{CATALOGUE, Listing, Release};
use crate::manifest::{Availability, Component, Manifest, Modality, System};
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

/// The date of a file is that of its entry, not of the system: it is left out.
pub fn components(release: &Release, node: &Node, manifest: &mut Manifest) {
    let items = match node.get("components").map(|components| &components.value) {
        Some(Value::List(items)) => items.as_slice(),
        _ => &[],
    };
    for (entry, listing) in CATALOGUE.iter().zip(&release.listings) {
        if *listing == Listing::Missing {
            continue;
        }
        let named = |item: &&Node| item.get("name").and_then(Node::text) == Some(entry.name);
        let path = items
            .iter()
            .rev()
            .find(named)
            .and_then(|item| item.get("component_path"));
        let url = path
            .and_then(Node::text)
            .filter(|url| !url.trim().is_empty())
            .map(str::to_owned);
        let component = component(listing, url);
        for id in entry.members() {
            manifest.components[id] = component.clone();
        }
    }
}

fn component(listing: &Listing, url: Option<String>) -> Component {
    let license = match listing {
        Listing::Under(license) if !license.text().trim().is_empty() => Some(license.clone()),
        _ => None,
    };
    let is_given_out = url.as_ref().is_some_and(|url| is_link(url))
        || license.as_ref().is_some_and(License::says_given_out);
    let urls = url.into_iter().collect();
    match is_given_out {
        true => Component {
            availability: Availability::Public,
            license,
            urls,
            ..Component::default()
        },
        false => Component {
            urls,
            note: Some(note(license.as_ref())),
            ..Component::default()
        },
    }
}

fn note(license: Option<&License>) -> String {
    match license {
        Some(license) => ["listed in the model file, under \"", license.text(), "\""].concat(),
        None => "listed in the model file, without a license".to_owned(),
    }
}
