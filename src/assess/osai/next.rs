//! The fewest changes that bring more points.

use super::{Points, entry};
use crate::assess::after::{accepted, after_under};
use crate::assess::state;
use crate::manifest::ComponentId;
use crate::manifest::original::Original;
use crate::manifest::original::osai::{Class, Entry, PARAMETERS};
use crate::manifest::{Availability, Manifest};
use crate::report::{Change, Next, Text};

/// A set of changes, and what it comes to.
struct Step {
    changes: Vec<Change>,
    /// Whether it asks for something that the system is said not to have.
    invents: bool,
    reached: Points,
}

/// Any half point more is a higher grade. Of the smallest sets of changes that
/// bring it, the one that brings the most; of equal ones the first.
pub fn next(manifest: &Manifest, entry: &Entry, points: Points) -> Option<Next> {
    let steps = match &manifest.original {
        Original::Osai(_) => of_entry(entry),
        _ => of_manifest(manifest),
    };
    steps
        .into_iter()
        .filter(|step| step.reached.halves > points.halves)
        .min_by_key(|step| {
            (
                step.changes.len(),
                step.invents,
                u8::MAX - step.reached.halves,
            )
        })
        .map(|step| Next {
            headline: Text::Owned(step.reached.text()),
            changes: step.changes,
        })
}

/// For a file of the index: a parameter made open.
fn of_entry(entry: &Entry) -> Vec<Step> {
    let mut steps = Vec::new();
    for (at, parameter) in PARAMETERS.iter().enumerate() {
        let mut after = entry.clone();
        if let Some(class) = after.classes.get_mut(at) {
            *class = Class::Open;
        }
        if let Some((component, make)) = key_and_make(parameter.key) {
            let reached = Points::of_entry(&after);
            steps.push(Step {
                changes: vec![change(component, make)],
                invents: false,
                reached,
            });
        }
    }
    steps
}

/// What to change in a manifest where the index says that a parameter is not
/// open: the table of [`entry::components`] in the terms of whole groups.
fn key_and_make(parameter: &str) -> Option<(&'static str, &'static str)> {
    const OPEN: &str = state::PUBLIC_AND_FREE;
    Some(match parameter {
        "datasources_basemodel" => ("pretraining-data", OPEN),
        "datasources_endmodel" => ("finetuning-data", OPEN),
        "weights_basemodel" => ("base-weights", OPEN),
        "weights_endmodel" => ("weights", OPEN),
        "trainingcode" => ("training-code", OPEN),
        "code" => ("code-documentation", "public"),
        "hardware_architecture" => ("training-setup", "public"),
        "preprint" => ("technical-report", "public"),
        "paper" => ("research-paper", "public"),
        "modelcard" => ("model-card", "public"),
        "datasheet" => ("data-card", "public"),
        "api" => ("access.channels", "with `api`"),
        "licenses" => (
            "license",
            "open for weights, training code and training data",
        ),
        _ => return None,
    })
}

/// For a manifest: components made public under an open license. One is enough
/// to make a parameter partial; to make it open takes all that it lacks, and to
/// bring `licenses` further all that one of its three lacks.
fn of_manifest(manifest: &Manifest) -> Vec<Step> {
    let lacking = |ids: &[ComponentId]| {
        let mut ids = ids.to_vec();
        ids.retain(|id| entry::class_of(manifest, *id) != Class::Open);
        ids
    };
    let single = lacking(&ComponentId::ALL).into_iter().map(|id| vec![id]);
    let parameters = PARAMETERS
        .iter()
        .map(|parameter| entry::components(manifest, parameter));
    let groups = entry::license_groups(manifest);
    let license = accepted();
    single
        .chain(parameters.chain(groups).map(|ids| lacking(&ids)))
        .map(|ids| {
            let absent =
                |id: &ComponentId| manifest.components[*id].availability == Availability::None;
            let invents = ids.iter().any(absent);
            let change = |id: ComponentId| change(id.key(), make(id));
            let changes: Vec<Change> = ids.into_iter().map(change).collect();
            let after = after_under(manifest, &changes, &license);
            Step {
                changes,
                invents,
                reached: Points::of_entry(&entry::of(&after)),
            }
        })
        .collect()
}

fn make(id: ComponentId) -> &'static str {
    match entry::is_document(id) {
        true => state::PUBLIC,
        false => state::PUBLIC_AND_FREE,
    }
}

fn change(component: &'static str, make: &'static str) -> Change {
    Change {
        component,
        make: Text::Borrowed(make),
    }
}
