//! Each next step that `report` prints as JSON, carried out on the manifest by what its
//! edits say and nothing else, comes to the headline that it promised.

#[path = "../../tests/common/folders.rs"]
mod common;
mod program;

use std::collections::BTreeSet;
use std::path::Path;

use openness_badge::manifest::Availability;
use program::run;
use serde_json::{Map, Value, json};

/// One of which the gallery has none: it is released step by step.
const STAGED: &str = r#"{ "openness": 1, "system": { "name": "Staged" }, "license": "Apache-2.0",
    "access": { "audience": "partners", "staged": true, "channels": ["download"], "price": "free" },
    "components": { "weights": "public", "inference-code": "public" } }"#;

/// Every manifest of the gallery as JSON, one a line, and one more.
fn manifests() -> Vec<Value> {
    let root = common::path("");
    let is_manifest = |path: &Path| path.extension().is_some_and(|end| end == "yaml");
    let files = common::files("www/gallery").into_iter();
    let mut all: Vec<Value> = files
        .filter(|path| is_manifest(path))
        .map(|path| {
            let path = path.to_str().unwrap();
            let output = run(&root, &["convert", path, "--to", "json"]);
            serde_json::from_slice(&output.stdout).expect(path)
        })
        .collect();
    all.push(serde_json::from_str(STAGED).unwrap());
    all
}

/// The reports of manifests, by the program.
fn reports(manifests: &[Value]) -> Vec<Value> {
    let folder = tempfile::tempdir().unwrap();
    let lines: Vec<String> = manifests.iter().map(Value::to_string).collect();
    std::fs::write(folder.path().join("in.ndjson"), lines.join("\n")).unwrap();
    let output = run(folder.path(), &["batch", "in.ndjson"]);
    let text = String::from_utf8(output.stdout).unwrap();
    let reports: Vec<Value> = text
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(reports.len(), manifests.len());
    reports
}

/// The components that an edit is about: one, or those that are told together.
fn components(edit: &Value) -> Vec<&str> {
    match edit["component"].as_str().unwrap() {
        "training-code" => vec!["pretraining-code", "finetuning-code", "alignment-code"],
        "training-data" => vec!["pretraining-data", "finetuning-data", "alignment-data"],
        one => vec![one],
    }
}

/// A mapping within another, made where it is not there.
fn within<'v>(value: &'v mut Value, key: &str) -> &'v mut Map<String, Value> {
    let inner = &mut value[key];
    if inner.is_null() {
        *inner = json!({});
    }
    inner.as_object_mut().unwrap()
}

/// Writes into a manifest what an edit says.
fn carry_out(manifest: &mut Value, edit: &Value) {
    if let Some(access) = edit["access"].as_object() {
        let own = within(manifest, "access");
        for (key, value) in access {
            match (own.get_mut(key), value) {
                // Channels are added.
                (Some(Value::Array(own)), Value::Array(more)) => own.extend(more.clone()),
                _ => {
                    own.insert(key.clone(), value.clone());
                }
            }
        }
        return;
    }
    for component in components(edit) {
        let own = within(manifest, "components");
        let own = own.entry(component).or_insert(json!({}));
        if let Some(short) = own.as_str() {
            let is_availability = Availability::ALL.iter().any(|one| one.word() == short);
            let key = if is_availability {
                "availability"
            } else {
                "license"
            };
            *own = json!({ key: short });
        }
        for key in ["availability", "license"] {
            if !edit[key].is_null() {
                own[key] = edit[key].clone();
            }
        }
    }
}

#[test]
fn a_step_that_is_carried_out_reaches_what_it_promises() {
    let manifests = manifests();
    let mut promised = Vec::new();
    let mut edited = Vec::new();
    let mut kinds = BTreeSet::new();
    for (manifest, report) in manifests.iter().zip(reports(&manifests)) {
        for (at, verdict) in report["verdicts"].as_array().unwrap().iter().enumerate() {
            let next = &verdict["next"];
            let Some(edits) = next["edits"].as_array() else {
                continue;
            };
            let mut after = manifest.clone();
            for edit in edits {
                assert!(
                    edit["text"].as_str().is_some_and(|text| !text.is_empty()),
                    "{edit}"
                );
                let keys = edit.as_object().unwrap().keys();
                kinds.extend(keys.cloned());
                kinds.extend(
                    edit["access"]
                        .as_object()
                        .into_iter()
                        .flat_map(Map::keys)
                        .cloned(),
                );
                carry_out(&mut after, edit);
            }
            let name = manifest["system"]["name"].clone();
            promised.push((name, at, next.clone()));
            edited.push(after);
        }
    }
    let mut wrong = Vec::new();
    for ((name, at, next), report) in promised.iter().zip(reports(&edited)) {
        let verdict = &report["verdicts"][*at];
        for key in ["headline", "index", "points"] {
            if verdict[key] != next[key] {
                let yardstick = &verdict["yardstick"];
                wrong.push(format!(
                    "{name} by {yardstick}: {key} is {}: {next}",
                    verdict[key]
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(promised.len() > 200, "{}", promised.len());
    // Each kind of edit was among them.
    for kind in [
        "component",
        "availability",
        "license",
        "audience",
        "price",
        "staged",
        "channels",
    ] {
        assert!(kinds.contains(kind), "{kind}: {kinds:?}");
    }
}
