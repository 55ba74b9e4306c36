//! The manifest's JSON Schema, by somebody else's validator.

mod common;

use std::fs;

use jsonschema::Validator;
use openness_badge::read::tree::{self, Node, ScalarKind, Value};
use openness_badge::{Options, report, schema};

fn validator() -> Validator {
    let schema = serde_json::from_str(&schema()).expect("JSON");
    jsonschema::meta::validate(&schema).expect("a schema by the standard's own");
    jsonschema::draft202012::new(&schema).expect("a schema")
}

/// A text as the JSON value that an editor holds against the schema.
fn value(node: &Node) -> serde_json::Value {
    match &node.value {
        Value::List(items) => items.iter().map(value).collect(),
        Value::Map(entries) => entries
            .iter()
            .map(|entry| {
                (
                    entry.key.text().unwrap_or_default().to_owned(),
                    value(&entry.value),
                )
            })
            .collect(),
        Value::Scalar(scalar) => match scalar.kind {
            ScalarKind::Null => serde_json::Value::Null,
            ScalarKind::Bool => scalar.text.eq_ignore_ascii_case("true").into(),
            ScalarKind::Integer | ScalarKind::Float => {
                serde_json::from_str(&scalar.text).unwrap_or_else(|_| scalar.text.clone().into())
            }
            ScalarKind::Text => scalar.text.clone().into(),
        },
    }
}

/// Codes of errors that are about the shape of a manifest.
const STRUCTURAL: [&str; 7] = [
    "not-a-mapping",
    "missing-key",
    "unknown-version",
    "wrong-type",
    "unknown-word",
    "bad-date",
    "misplaced-key",
];

/// Structural errors that no schema can say, each with its reason.
const BEYOND: [(&str, &str); 3] = [
    (
        "keys-that-are-not-words.yaml",
        "in JSON every key is a word",
    ),
    ("allowed.yaml", "no schema reads comments"),
    ("version-with-fraction.yaml", "to JSON Schema 1.0 is 1"),
];

#[test]
fn valid_fixtures_pass_and_broken_ones_fail() {
    let validator = validator();
    let (mut passed, mut failed) = (0, 0);
    let folders = [
        "tests/fixtures/findings",
        "www/gallery",
        "tests/fixtures/solaiman",
    ];
    let mut files: Vec<_> = folders
        .iter()
        .flat_map(|folder| common::files(folder))
        .collect();
    for folder in common::folders("tests/fixtures/reports") {
        files.extend(common::files(folder.to_str().unwrap()));
    }
    for path in files {
        let manifest = path
            .extension()
            .is_some_and(|end| end == "yaml" || end == "json");
        if !manifest || path.ends_with("report.json") {
            continue;
        }
        let Ok(text) = fs::read_to_string(&path) else {
            continue;
        };
        let name = path.file_name().unwrap().to_str().unwrap();
        let report = report(&text, &Options::default());
        let Some(root) = tree::parse(&text, 0..text.len()).root else {
            continue;
        };
        // Other formats have other schemas.
        if report.source != openness_badge::report::Source::Manifest {
            continue;
        }
        let errors: Vec<&str> = report
            .findings
            .iter()
            .filter(|finding| finding.severity == openness_badge::finding::Severity::Error)
            .map(|finding| &*finding.code)
            .collect();
        let value = value(&root);
        let valid = validator.validate(&value);
        if errors.is_empty() {
            assert!(valid.is_ok(), "{name}: {valid:?}");
            passed += 1;
        } else if errors.iter().any(|code| STRUCTURAL.contains(code)) {
            let beyond = BEYOND.iter().any(|(beyond, _)| *beyond == name);
            assert_eq!(valid.is_err(), !beyond, "{name}: {errors:?}");
            failed += 1;
        }
    }
    println!("{passed} pass, {failed} fail");
    assert!(passed > 60 && failed > 10, "{passed} {failed}");
}

#[test]
fn the_published_copies_are_current() {
    for path in ["www/openness.schema.json", "pkg/openness.schema.json"] {
        common::expect(&common::path(path), &schema()).unwrap_or_else(|error| panic!("{error}"));
    }
}
