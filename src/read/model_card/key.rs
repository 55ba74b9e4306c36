//! The key `openness` of a card: a manifest within the card. What it says wins;
//! the card says the rest.
//!
//! It stands under the key as a mapping, with a version of its own or not; or the
//! front matter itself is a manifest with `openness: 1`, and the card's keys stand
//! beside it.

use super::keys;
use crate::finding::{Problem, Span};
use crate::manifest::{Availability, Component, ComponentId, Manifest, Original};
use crate::read::tree::{Node, Value};
use crate::read::{Options, Reading, native};

/// The keys that a manifest beside a card's keys must have besides its version,
/// and that a card alone has not.
const OF_MANIFEST: [&str; 3] = ["access", "components", "system"];

/// The manifest that a card holds.
pub struct Own {
    root: Node,
    /// A license that is the card's too: its text is told of as the card's.
    shared: Option<Span>,
}

/// The manifest that a card's front matter holds, if it holds one.
pub fn within(root: &Node) -> Option<Own> {
    let key = root.get("openness")?;
    if key.is_map() {
        return Some(Own {
            root: key.clone(),
            shared: None,
        });
    }
    let is_manifest = OF_MANIFEST.iter().any(|key| root.get(key).is_some());
    is_manifest.then(|| Own {
        root: without_card_keys(root),
        shared: root.get("license").map(|license| license.span),
    })
}

/// The front matter as a manifest: without what only a card has. Its license is
/// the card's and the manifest's default.
fn without_card_keys(root: &Node) -> Node {
    let is_of_card = |key: &str| keys::is_known(key) || keys::nearly(key).is_some();
    let is_of_manifest = |key: &str| key == "license" || !is_of_card(key);
    let all = root.entries().iter();
    let own = all.filter(|entry| entry.key.text().is_none_or(is_of_manifest));
    Node {
        span: root.span,
        value: Value::Map(own.cloned().collect()),
    }
}

/// Puts a manifest that the card holds into the reading, filled up with what the
/// card says.
pub fn read(own: &Own, card: Manifest, options: &Options, reading: &mut Reading) {
    let findings = std::mem::take(&mut reading.findings);
    let Own { root, shared } = own;
    native::read(root, options, reading);
    // What a manifest must say, a card has said, or a finding about the card
    // tells that it has not.
    reading.findings.retain(|finding| {
        let filled = matches!(&finding.problem,
            Problem::MissingKey { key, .. } | Problem::EmptyKey { key, .. } if is_filled(key));
        !filled && Some(finding.span) != *shared
    });
    reading.findings.extend(findings);
    if let Some(manifest) = &mut reading.manifest {
        fill(manifest, card);
    }
}

fn is_filled(key: &str) -> bool {
    matches!(key, "openness" | "system" | "system.name" | "components")
}

/// What the manifest leaves out, as the card says it.
fn fill(manifest: &mut Manifest, card: Manifest) {
    let system = &mut manifest.system;
    let or = |own: &mut Option<String>, other: Option<String>| *own = own.take().or(other);
    or(&mut system.name, card.system.name);
    or(&mut system.based_on, card.system.based_on);
    if system.kind.is_empty() {
        system.kind = card.system.kind;
    }
    if manifest.original == Original::None {
        manifest.original = card.original;
    }
    for id in ComponentId::ALL {
        let said = &card.components[id];
        if *said == Component::default() {
            continue;
        }
        let own = &mut manifest.components[id];
        if own.availability == Availability::Unknown {
            own.availability = said.availability;
        }
        if own.availability.is_given_out() {
            let default = manifest.defaults.get(id.kind() as usize).cloned();
            let license = own.license.take().or(said.license.clone());
            own.license = license.or(default.flatten());
        }
        if own.urls.is_empty() {
            own.urls.clone_from(&said.urls);
        }
        if own.note.is_none() {
            own.note.clone_from(&said.note);
        }
    }
}
