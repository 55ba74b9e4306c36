//! What a file of the index says, as facts of a manifest: the table by which a
//! manifest is measured, read backwards.

use super::Cell;
use crate::license::License;
use crate::manifest::ComponentId::{self, *};
use crate::manifest::original::osai::{Class, Edition, Entry, PARAMETERS};
use crate::manifest::{Availability, Channel, Component, Kind, Manifest};

pub fn components(entry: &Entry, cells: &[Cell], license: Option<String>, manifest: &mut Manifest) {
    let class = |key: &str| {
        let cell = PARAMETERS
            .iter()
            .zip(cells)
            .find(|(parameter, _)| parameter.key == key);
        cell.map(|(_, cell)| cell.class)
    };
    // Where nothing was tuned, the entries of the base model mirror those of the
    // end model; where they do not, something was.
    let is_tuned =
        |base: &str, end: &str| manifest.system.based_on.is_some() || class(base) != class(end);
    let data = is_tuned("datasources_basemodel", "datasources_endmodel");
    let weights = is_tuned("weights_basemodel", "weights_endmodel");
    for (parameter, cell) in PARAMETERS.iter().zip(cells) {
        for id in of_parameter(parameter.key, data, weights) {
            manifest.components[*id] = component(*id, cell);
        }
        if parameter.key == "api" && entry.edition == Edition::Fourteen && cell.class.halves() > 0 {
            manifest.access.channels = Some(vec![Channel::Api]);
        }
    }
    let weights = &mut manifest.components[Weights];
    if weights.availability.is_given_out() {
        weights.license = license.map(|text| License::parse(&text));
        if let Some(channels) = &mut manifest.access.channels {
            channels.push(Channel::Download);
        }
    }
}

/// The components that a parameter stands for, where there is data of its own
/// and a base model of its own or where there is not.
fn of_parameter(key: &str, data: bool, weights: bool) -> &'static [ComponentId] {
    match key {
        "datasources_basemodel" => &[PretrainingData],
        "datasources_endmodel" if data => &[FinetuningData, AlignmentData],
        "weights_basemodel" if weights => &[BaseWeights],
        "weights_endmodel" => &[Weights],
        "trainingcode" => &[
            PretrainingCode,
            FinetuningCode,
            AlignmentCode,
            DataProcessingCode,
        ],
        "code" => &[CodeDocumentation],
        "hardware_architecture" => &[TrainingSetup],
        "preprint" => &[TechnicalReport],
        "paper" => &[ResearchPaper],
        "modelcard" => &[ModelCard],
        "datasheet" => &[DataCard],
        _ => &[],
    }
}

fn component(id: ComponentId, cell: &Cell) -> Component {
    let availability = match cell.class {
        Class::Open => Availability::Public,
        Class::Partial if id.kind() == Kind::Model => Availability::Gated,
        Class::Partial => Availability::Partial,
        Class::Closed => Availability::Closed,
        Class::Blank => Availability::Unknown,
    };
    Component {
        availability,
        license: None,
        urls: cell.links.clone(),
        note: cell.note.clone(),
        ..Component::default()
    }
}
