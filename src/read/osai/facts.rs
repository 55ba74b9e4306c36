//! What a file of the index says, as facts of a manifest: the table by which a
//! manifest is measured, read backwards.

use super::{Cell, Cells};
use crate::license::License;
use crate::manifest::ComponentId::{self, *};
use crate::manifest::original::osai::{Class, PARAMETERS};
use crate::manifest::{Availability, Component, Kind, Manifest};
use crate::read::inference::channels;

pub fn components(cells: &Cells, license: Option<License>, manifest: &mut Manifest) {
    let class = |key: &str| {
        let mut all = cells.of(&PARAMETERS);
        let cell = all.find(|(parameter, _)| parameter.key == key);
        cell.map(|(_, cell)| cell.class)
    };
    // Where nothing was tuned, the entries of the base model mirror those of the
    // end model; where they do not, something was.
    let is_tuned =
        |base: &str, end: &str| manifest.system.based_on.is_some() || class(base) != class(end);
    let data = is_tuned("datasources_basemodel", "datasources_endmodel");
    let weights = is_tuned("weights_basemodel", "weights_endmodel");
    let has_api = class("api").is_some_and(|class| class.halves() > 0);
    for (parameter, cell) in cells.of(&PARAMETERS) {
        let has_its_own = match parameter.key {
            "datasources_endmodel" => data,
            "weights_basemodel" => weights,
            _ => true,
        };
        for id in parameter.components.iter().filter(|_| has_its_own) {
            manifest.components[*id] = component(*id, cell);
        }
    }
    license_and_channels(manifest, license, has_api);
}

/// The license of the weights, where they are given out, and how the system is
/// reached besides.
pub fn license_and_channels(manifest: &mut Manifest, license: Option<License>, has_api: bool) {
    let weights = &mut manifest.components[Weights];
    if weights.availability.is_given_out() {
        weights.license = license;
    }
    manifest.access.channels = channels(has_api, weights.availability);
}

/// Partial weights are "for example gated download" in the index's criteria.
fn component(id: ComponentId, cell: &Cell) -> Component {
    let mut component = component_of(cell);
    if id.kind() == Kind::Model && cell.class == Class::Partial {
        component.availability = Availability::Gated;
    }
    component
}

/// What a cell says of a component.
pub fn component_of(cell: &Cell) -> Component {
    Component {
        availability: match cell.class {
            Class::Open => Availability::Public,
            Class::Partial => Availability::Partial,
            Class::Closed => Availability::Closed,
            Class::Blank => Availability::Unknown,
        },
        license: None,
        urls: cell.links.clone(),
        note: cell.note.clone(),
        ..Component::default()
    }
}
