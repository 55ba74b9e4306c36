//! Whole reports and whole badges, as data: each folder of `tests/fixtures/reports`
//! holds a manifest, its `report.json` and its `badge.svg`. `UPDATE=1 cargo
//! test` rewrites the two.

mod common;

use openness_badge::view::{BadgeOptions, badge};
use openness_badge::{Options, report, write};

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
    let keys = |pointer: &str| -> Vec<String> {
        let object = json.pointer(pointer).and_then(|value| value.as_object());
        object
            .unwrap_or_else(|| panic!("{pointer}"))
            .keys()
            .cloned()
            .collect()
    };
    let top = [
        "claims",
        "components",
        "digest",
        "findings",
        "format",
        "history",
        "level",
        "score",
        "source",
        "sources",
        "system",
        "verdicts",
    ];
    assert_eq!(keys(""), top);
    assert_eq!(keys("/level"), ["as_of", "gated", "id", "index", "label"]);
    assert_eq!(keys("/score"), ["model", "replication", "risk", "total"]);
    assert_eq!(keys("/claims/0"), ["borne_out", "claim", "missing"]);
    assert_eq!(
        keys("/findings/0"),
        [
            "code",
            "column",
            "end_column",
            "end_line",
            "fix",
            "line",
            "message",
            "severity"
        ]
    );
    let weights = json["components"]
        .as_array()
        .unwrap()
        .iter()
        .position(|c| c["id"] == "weights")
        .unwrap();
    assert_eq!(
        keys(&format!("/components/{weights}")),
        [
            "availability",
            "id",
            "license",
            "license_class",
            "license_url",
            "note",
            "state",
            "urls"
        ]
    );
    assert_eq!(json["components"].as_array().unwrap().len(), 30);
    let verdict = json["verdicts"]
        .as_array()
        .unwrap()
        .iter()
        .position(|v| v["yardstick"] == "pieces")
        .unwrap();
    assert_eq!(
        keys(&format!("/verdicts/{verdict}")),
        [
            "author",
            "detail",
            "headline",
            "index",
            "name",
            "next",
            "of",
            "requirements",
            "url",
            "version",
            "yardstick"
        ]
    );
    assert_eq!(
        keys(&format!("/verdicts/{verdict}/requirements/0")),
        ["because", "components", "fix", "id", "label", "state"]
    );
    assert_eq!(
        keys(&format!("/verdicts/{verdict}/next")),
        ["changes", "headline"]
    );
    assert_eq!(
        keys(&format!("/verdicts/{verdict}/next/changes/0")),
        ["component", "make"]
    );
}
