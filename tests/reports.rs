//! Whole reports and whole badges, as data: each folder of `tests/fixtures/reports`
//! holds a manifest, its `report.json` and its `badge.svg`. `UPDATE=1 cargo
//! test` rewrites the two.

mod common;

use openness_badge::report::Report;
use openness_badge::view::{BadgeOptions, BadgeStyle, BreakdownOptions, badge, breakdown};
use openness_badge::{Options, report, report_schema, write};

#[test]
fn every_manifest_comes_to_what_stands_beside_it() {
    let mut wrong = Vec::new();
    let mut count = 0;
    for folder in common::folders("tests/fixtures/reports") {
        let manifest = ["manifest.yaml", "manifest.json", "manifest.md"]
            .iter()
            .map(|name| folder.join(name))
            .find(|path| path.exists())
            .unwrap_or_else(|| panic!("{} has no manifest", folder.display()));
        let report = report(
            &std::fs::read_to_string(manifest).unwrap(),
            &Options::default(),
        );
        let svg = write::markup(&badge(&report, &BadgeOptions::default()));
        let json = report.to_json() + "\n";
        wrong.extend(common::expect(&folder.join("report.json"), &json).err());
        wrong.extend(common::expect(&folder.join("badge.svg"), &(svg + "\n")).err());
        count += 1;
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(count >= 5, "only {count} folders");
}

/// The keys of the report are a promise to other programs.
#[test]
fn keys_are_stable() {
    let text = "openness: 1\nsystem: { name: T, developer: D, version: 1, kind: text, url: https://a.example, \
                released: 2023, based-on: B }\nhistory: [{ date: 2022, level: staged, note: n }]\n\
                components: { weights: { license: MIT, url: https://a.example, note: n } }\n\
                claims: [open]\nsources: [https://a.example]\n";
    let report = report(text, &Options::default());
    let json: serde_json::Value = serde_json::from_str(&report.to_json()).unwrap();
    let has = |pointer: &str, expected: &str| {
        let object = json.pointer(pointer).and_then(|value| value.as_object());
        let object = object.unwrap_or_else(|| panic!("{pointer}"));
        let keys: Vec<&str> = object.keys().map(String::as_str).collect();
        assert_eq!(keys.join(" "), expected, "{pointer}");
    };
    has(
        "",
        "can claims components digest findings format history level score source sources stated \
         summary system verdicts",
    );
    has("/can", "commercial data inspect rebuild run use");
    has("/stated", "components of");
    has("/level", "as_of at_most gated id index label");
    has("/level/at_most", "id index label");
    has(
        "/score",
        "at_most groups_at_most model replication risk stated total",
    );
    has("/claims/0", "because borne_out by claim missing not_stated");
    has(
        "/findings/0",
        "code column end_column end_line fix line message severity",
    );
    let at = |list: &str, key: &str, value: &str| {
        let list = json[list].as_array().unwrap();
        list.iter().position(|item| item[key] == value).unwrap()
    };
    let weights = at("components", "id", "weights");
    has(
        &format!("/components/{weights}"),
        "availability id license license_class license_url note state urls",
    );
    assert_eq!(json["components"].as_array().unwrap().len(), 30);
    let verdict = at("verdicts", "yardstick", "pieces");
    has(
        &format!("/verdicts/{verdict}"),
        "at_most author because detail headline index name next of open requirements settled shown url \
         version yardstick",
    );
    has(&format!("/verdicts/{verdict}/at_most"), "headline index");
    has(&format!("/verdicts/{verdict}/open"), "judgement not_stated");
    has(
        &format!("/verdicts/{verdict}/requirements/0"),
        "because components fix id label state",
    );
    has(&format!("/verdicts/{verdict}/next"), "edits headline index");
    has(
        &format!("/verdicts/{verdict}/next/edits/0"),
        "availability component text",
    );
    // Points instead of an index.
    let verdict = at("verdicts", "yardstick", "osai");
    has(&format!("/verdicts/{verdict}/at_most"), "headline points");
}

/// Every text of the tests that comes to a report.
fn every_report() -> Vec<(String, Report)> {
    let mut files = Vec::new();
    for folder in [
        "tests/fixtures/findings",
        "tests/fixtures/solaiman",
        "tests/cli/input",
        "www/gallery",
        "www/examples",
    ] {
        files.extend(common::files(folder));
    }
    for folder in common::folders("tests/fixtures/reports") {
        files.extend(common::files(folder.to_str().unwrap()));
    }
    let reports = files.into_iter().filter_map(|path| {
        let text = std::fs::read_to_string(&path).ok()?;
        let name = path.file_name()?.to_str()?.to_owned();
        Some((name, report(&text, &Options::default())))
    });
    let reports: Vec<_> = reports.collect();
    assert!(reports.len() > 150, "{}", reports.len());
    reports
}

/// spec: "A stored report can be read back and drawn."
#[test]
fn a_stored_report_is_the_same_and_can_be_drawn() {
    for (name, report) in every_report() {
        let json = report.to_json();
        let stored = Report::from_json(&json).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(stored, report, "{name}");
        assert_eq!(stored.to_json(), json, "{name}");
        for style in BadgeStyle::ALL {
            let options = BadgeOptions {
                style: *style,
                score: true,
                ..BadgeOptions::default()
            };
            assert_eq!(badge(&stored, &options), badge(&report, &options), "{name}");
        }
        let options = BreakdownOptions::default();
        assert_eq!(
            breakdown(&stored, &options),
            breakdown(&report, &options),
            "{name}"
        );
    }
}

/// Every object of a schema with no key but those that it names: so that the test
/// finds one that the schema has forgotten.
fn strict(schema: &mut serde_json::Value) {
    match schema {
        serde_json::Value::Object(object) => {
            if object.contains_key("properties") {
                object.insert("additionalProperties".to_owned(), false.into());
            }
            object.values_mut().for_each(strict);
        }
        serde_json::Value::Array(items) => items.iter_mut().for_each(strict),
        _ => {}
    }
}

/// spec: "every report of the tests passes it".
#[test]
fn every_report_passes_its_schema() {
    let mut schema: serde_json::Value = serde_json::from_str(&report_schema()).unwrap();
    jsonschema::meta::validate(&schema).expect("a schema by the standard's own");
    assert_eq!(
        schema["$id"],
        "https://openness-badge.github.io/openness-badge/report.schema.json"
    );
    strict(&mut schema);
    let validator = jsonschema::draft202012::new(&schema).expect("a schema");
    for (name, report) in every_report() {
        let json: serde_json::Value = serde_json::from_str(&report.to_json()).unwrap();
        let errors: Vec<String> = validator
            .iter_errors(&json)
            .map(|error| format!("{error} at {}", error.instance_path()))
            .collect();
        assert!(errors.is_empty(), "{name}: {}", errors.join("\n"));
    }
    for (wrong, value) in [
        ("/score/total", serde_json::json!(101)),
        ("/level/id", "open-ish".into()),
        ("/verdicts/1/requirements/0/state", "unmet".into()),
        ("/components/0/availability", "open".into()),
        ("/findings", serde_json::json!([{ "code": "x" }])),
    ] {
        let text = std::fs::read_to_string(common::path("www/gallery/pythia.yaml")).unwrap();
        let report = report(&text, &Options::default());
        let mut json: serde_json::Value = serde_json::from_str(&report.to_json()).unwrap();
        *json.pointer_mut(wrong).unwrap() = value;
        assert!(!validator.is_valid(&json), "{wrong}");
    }
}

#[test]
fn the_published_schema_is_current() {
    for path in ["www/report.schema.json", "pkg/report.schema.json"] {
        common::expect(&common::path(path), &report_schema())
            .unwrap_or_else(|error| panic!("{error}"));
    }
}
