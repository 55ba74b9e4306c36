//! A manifest as a system of the index.

use crate::manifest::ComponentId::{self, *};
use crate::manifest::original::osai::{Class, Entry, PARAMETERS, Parameter};
use crate::manifest::{Availability, Kind, Manifest};

const TRAINING_CODE: [ComponentId; 4] = [
    PretrainingCode,
    FinetuningCode,
    AlignmentCode,
    DataProcessingCode,
];

/// The system that a manifest describes, by the twelve parameters of today.
pub fn of(manifest: &Manifest) -> Entry {
    let class = |parameter: &Parameter| match parameter.key {
        "licenses" => licenses(manifest),
        _ => class(manifest, &components(manifest, parameter)),
    };
    Entry {
        classes: PARAMETERS.each_ref().map(class),
        ..Entry::default()
    }
}

/// The components that a parameter looks at: of several, those that exist.
pub fn components(manifest: &Manifest, parameter: &Parameter) -> Vec<ComponentId> {
    match parameter.key {
        "datasources_basemodel" => vec![PretrainingData],
        "datasources_endmodel" => match existing(manifest, &[FinetuningData, AlignmentData]) {
            // Nothing was tuned: the end model is the base model.
            none if none.is_empty() => vec![PretrainingData],
            some => some,
        },
        "weights_basemodel" => match manifest.components[BaseWeights].availability {
            Availability::Unknown | Availability::None => vec![Weights],
            _ => vec![BaseWeights],
        },
        "weights_endmodel" => vec![Weights],
        "trainingcode" => existing(manifest, &TRAINING_CODE),
        "code" => vec![CodeDocumentation],
        "hardware_architecture" => vec![TrainingSetup],
        "preprint" => vec![TechnicalReport],
        "paper" => vec![ResearchPaper],
        "modelcard" => vec![ModelCard],
        "datasheet" => vec![DataCard],
        "licenses" => license_groups(manifest).concat(),
        _ => Vec::new(),
    }
}

/// What `licenses` asks about, each as far as it exists: weights, training
/// code, training data.
pub fn license_groups(manifest: &Manifest) -> [Vec<ComponentId>; 3] {
    [
        existing(manifest, &[Weights]),
        existing(manifest, &[PretrainingCode, FinetuningCode, AlignmentCode]),
        existing(manifest, &[PretrainingData, FinetuningData, AlignmentData]),
    ]
}

fn existing(manifest: &Manifest, ids: &[ComponentId]) -> Vec<ComponentId> {
    let exists = |id: &ComponentId| manifest.components[*id].availability != Availability::None;
    ids.iter().copied().filter(exists).collect()
}

/// The index asks of documents that they can be read, not for their terms.
pub fn is_document(id: ComponentId) -> bool {
    id.kind() == Kind::Document
}

/// Open where all are, partial where any is at least in part, closed where
/// something is said of any, else blank.
fn class(manifest: &Manifest, components: &[ComponentId]) -> Class {
    let mut classes = components.iter().map(|id| class_of(manifest, *id));
    let Some(first) = classes.next() else {
        return Class::Blank;
    };
    // What is neither all open nor all blank is partial or closed.
    let both = |one: Class, other: Class| match one == other {
        true => one,
        false if one.halves() + other.halves() > 0 => Class::Partial,
        false => Class::Closed,
    };
    classes.fold(first, both)
}

/// Of one component.
pub fn class_of(manifest: &Manifest, id: ComponentId) -> Class {
    let component = &manifest.components[id];
    match component.availability {
        Availability::Public if is_document(id) || component.is_open(id.kind()) => Class::Open,
        Availability::Public
        | Availability::Gated
        | Availability::Partial
        | Availability::Described => Class::Partial,
        Availability::Unknown => Class::Blank,
        _ => Class::Closed,
    }
}

/// Open where weights, training code and training data are all public under
/// free licenses, partial where two of the three are.
fn licenses(manifest: &Manifest) -> Class {
    let groups = license_groups(manifest);
    let is_open = |id: &ComponentId| manifest.components[*id].is_open(id.kind());
    let is_silent =
        |id: &ComponentId| manifest.components[*id].availability == Availability::Unknown;
    match groups
        .iter()
        .filter(|ids| !ids.is_empty() && ids.iter().all(is_open))
        .count()
    {
        3 => Class::Open,
        2 => Class::Partial,
        _ if groups.iter().flatten().all(is_silent) => Class::Blank,
        _ => Class::Closed,
    }
}
