//! Licenses as another format's reader hands them on, so that a manifest made
//! from them draws no warning that was not drawn here.

use super::native::license_problem;
use super::{Reading, Source};
use crate::finding::{Finding, Problem};
use crate::license::License;
use crate::manifest::{ComponentId, Kind};

pub fn apply(reading: &mut Reading) {
    if reading.source == Source::Manifest {
        return;
    }
    // The manifest under the key `openness` of a card stays as it is written.
    if reading.source != Source::ModelCard {
        name_references(reading);
    }
    tell_problems(reading);
    tell_unfit(reading);
}

/// A name that nobody knows becomes a reference to a text of its own.
fn name_references(reading: &mut Reading) {
    let Some(manifest) = &mut reading.manifest else {
        return;
    };
    let licenses = manifest.components.iter();
    let named: Vec<(ComponentId, License)> = licenses
        .filter_map(|(id, component)| Some((id, component.license.clone()?.by_reference())))
        .collect();
    for (id, license) in named {
        if manifest.components[id].license.as_ref() != Some(&license) {
            manifest.components[id].license = Some(license);
        }
    }
}

/// Tells what is wrong with a license even in the form in which it is handed on,
/// where nothing of the kind has been told.
fn tell_problems(reading: &mut Reading) {
    let Some(manifest) = &reading.manifest else {
        return;
    };
    let licenses = manifest.components.iter();
    let licenses = licenses.filter_map(|(_, component)| component.license.as_ref());
    // Most files have one license for all.
    let mut seen: Vec<&str> = Vec::new();
    for license in licenses.filter(|license| license.is_license() && license.problem().is_some()) {
        if seen.contains(&license.canonical()) {
            continue;
        }
        seen.push(license.canonical());
        let again = License::parse(license.canonical());
        let Some(problem) = license_problem(&again) else {
            continue;
        };
        let mut told = reading.findings.iter();
        if told.all(|told| told.problem.code() != problem.code()) {
            let finding = Finding::new(problem, reading.places.components);
            reading.findings.push(finding);
        }
    }
}

/// Tells of each license once for each kind of thing that it does not suit, with
/// the first component that is given out under it.
fn tell_unfit(reading: &mut Reading) {
    let Some(manifest) = &reading.manifest else {
        return;
    };
    let mut told: Vec<(&str, Kind)> = Vec::new();
    let mut found: Vec<Problem> = Vec::new();
    for (id, component) in manifest.components.iter() {
        let Some(license) = &component.license else {
            continue;
        };
        let kind = id.kind();
        // A default is for what nobody thought of.
        let is_default = manifest.defaults.get(kind as usize) == Some(&Some(license.clone()));
        if is_default {
            continue;
        }
        let said = (license.canonical(), kind);
        if component.availability.is_given_out() && !license.suits(kind) && !told.contains(&said) {
            told.push(said);
            found.push(Problem::UnfitLicense {
                license: license.canonical().to_owned(),
                component: id.key(),
                kind,
            });
        }
    }
    // What a manifest under the key `openness` lists has been told there.
    let told = &reading.findings;
    found.retain(|problem| told.iter().all(|told| told.problem != *problem));
    let place = reading.places.components;
    let new = found.into_iter();
    reading
        .findings
        .extend(new.map(|problem| Finding::new(problem, place)));
}
