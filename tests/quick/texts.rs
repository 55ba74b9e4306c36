//! Texts that mean something: our own, other people's, and what they come to.

use std::path::{Path, PathBuf};

use openness_badge::read::{Options, read};
use openness_badge::write::{manifest_json, manifest_yaml};

use crate::common;

/// A text and where it is from.
pub struct Text {
    pub name: String,
    pub text: String,
}

/// Every file below a folder of the project.
pub fn below(folder: &str) -> Vec<Text> {
    let mut found = Vec::new();
    walk(&common::path(folder), &mut found);
    found
}

fn walk(folder: &Path, found: &mut Vec<Text>) {
    let entries = std::fs::read_dir(folder).unwrap();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            walk(&path, found);
        } else {
            let bytes = std::fs::read(&path).unwrap();
            found.push(Text {
                name: path.display().to_string(),
                text: String::from_utf8_lossy(&bytes).into_owned(),
            });
        }
    }
}

/// The manifests of the gallery.
pub fn gallery() -> Vec<Text> {
    below("www/gallery")
}

/// Other people's files, as they are; none where there is no corpus.
pub fn corpora() -> Vec<Text> {
    const FOLDERS: [&str; 10] = [
        "cards",
        "cyclonedx",
        "eiras/models",
        "mof/fixtures",
        "mof/models",
        "mof/schemas",
        "osai/current",
        "osai/legacy",
        "spdx",
        "yaml/src",
    ];
    let mut found = Vec::new();
    for folder in FOLDERS {
        if let Some(folder) = common::corpus(folder) {
            walk(&folder, &mut found);
        }
    }
    found
}

/// Both languages of what files of other formats come to, as `convert` writes it.
pub fn converted(texts: &[Text]) -> Vec<Text> {
    let mut found = Vec::new();
    for Text { name, text } in texts {
        let manifest = read(text, &Options::default()).manifest;
        // What has no name is not written.
        let Some(manifest) = manifest.filter(|manifest| manifest.system.name.is_some()) else {
            continue;
        };
        for (kind, text) in [
            ("yaml", manifest_yaml(&manifest)),
            ("json", manifest_json(&manifest)),
        ] {
            found.push(Text {
                name: format!("{name} as {kind}"),
                text,
            });
        }
    }
    found
}
