//! What the tests share: fixtures as data.
#![allow(dead_code, reason = "each test file uses its own part")]

pub mod bills;
pub mod chance;
pub mod conformance;
pub mod everyone;
pub mod reading;
pub mod yaml_suite;

use std::fs;
use std::path::{Path, PathBuf};

use openness_badge::license::License;
use openness_badge::manifest::{Availability, ComponentId, Group, Manifest};
use openness_badge::report::EditReport;

/// A path from the project's root.
pub fn path(relative: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(relative)
}

/// The files of a folder, in order.
pub fn files(folder: &str) -> Vec<PathBuf> {
    entries(folder, Path::is_file)
}

/// The folders of a folder, in order.
pub fn folders(folder: &str) -> Vec<PathBuf> {
    entries(folder, Path::is_dir)
}

fn entries(folder: &str, wanted: fn(&Path) -> bool) -> Vec<PathBuf> {
    let folder = path(folder);
    let entries = fs::read_dir(&folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display()));
    let mut entries: Vec<PathBuf> = entries
        .map(|entry| entry.unwrap().path())
        .filter(|path| wanted(path))
        .collect();
    entries.sort();
    entries
}

/// Compares with a file, or writes it where `UPDATE` is set.
pub fn expect(path: &Path, actual: &str) -> Result<(), String> {
    if std::env::var_os("UPDATE").is_some() {
        fs::write(path, actual).unwrap();
        return Ok(());
    }
    let expected = fs::read_to_string(path).unwrap_or_default();
    match expected == actual {
        true => Ok(()),
        false => Err(format!(
            "{} differs (UPDATE=1 rewrites it)\n--- expected\n{expected}+++ actual\n{actual}",
            path.display()
        )),
    }
}

/// Other people's data, where it is to be had; a test without it is skipped and
/// says so.
pub fn corpus(folder: &str) -> Option<PathBuf> {
    let root =
        std::env::var_os("OPENNESS_CORPUS").map_or_else(|| path("../shared/corpus"), PathBuf::from);
    let found = root.join(folder);
    if found.exists() {
        return Some(found);
    }
    println!("skipped: no corpus (set OPENNESS_CORPUS to a folder that has {folder})");
    None
}

/// From withheld to public. `none` and `unknown` are no degrees of openness: a
/// system that has no fine-tuning code lacks nothing, and one that has it may.
pub const DEGREES: [Availability; 7] = [
    Availability::Closed,
    Availability::Hosted,
    Availability::Api,
    Availability::Described,
    Availability::Partial,
    Availability::Gated,
    Availability::Public,
];

/// From no license to a free one.
pub const TERMS: [Option<&str>; 3] = [None, Some("CC-BY-NC-4.0"), Some("Apache-2.0")];

/// Makes a component as open as these two say.
pub fn set(manifest: &mut Manifest, id: ComponentId, degree: usize, terms: usize) {
    let component = &mut manifest.components[id];
    component.availability = DEGREES[degree];
    component.license = TERMS[terms].map(License::parse);
}

/// Carries out an edit of components as it is told.
pub fn carry_out(manifest: &mut Manifest, edit: &EditReport) {
    let key = edit.component.as_deref().expect("a component");
    let ids = match Group::from_key(key) {
        Some(group) => group.members().to_vec(),
        None => vec![ComponentId::from_key(key).expect("a component")],
    };
    for id in ids {
        let component = &mut manifest.components[id];
        component.availability = edit.availability.unwrap_or(component.availability);
        if let Some(license) = &edit.license {
            component.license = Some(License::parse(license));
        }
    }
}
