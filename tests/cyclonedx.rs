//! CycloneDX bills of materials: what a bill states, what it does not, and what
//! is wrong with it.

mod common;

use std::collections::BTreeMap;

use common::bills::{codes, component, stated, told, url};
use common::conformance::{Comparison, Tally, conformance};
use openness_badge::report::{Report, Source};
use openness_badge::{Options, report};
use proptest::prelude::*;
use serde_json::{Value, json};

fn read(text: &str) -> Report {
    report(text, &Options::default())
}

/// A bill with these components.
fn bill(components: Value) -> Report {
    let bill = json!({ "bomFormat": "CycloneDX", "specVersion": "1.6", "components": components });
    let report = read(&bill.to_string());
    assert_eq!(report.source, Source::Cyclonedx);
    report
}

/// A bill with one model that has these besides its name.
fn model(rest: Value) -> Report {
    let mut model = json!({ "type": "machine-learning-model", "name": "M" });
    model
        .as_object_mut()
        .unwrap()
        .extend(rest.as_object().unwrap().clone());
    bill(json!([model]))
}

#[test]
fn a_whole_bill() {
    let path = common::path("tests/fixtures/findings/cyclonedx.json");
    let whole = read(&std::fs::read_to_string(path).unwrap());
    assert_eq!(codes(&whole), [""; 0]);
    let system = &whole.system;
    assert_eq!(system.name.as_deref(), Some("Whole"));
    assert_eq!(system.developer.as_deref(), Some("A Laboratory"));
    assert_eq!(system.version.as_deref(), Some("2"));
    assert_eq!(system.url.as_deref(), Some("https://example.org/whole"));
    assert_eq!(system.based_on.as_deref(), Some("Base"));
    assert_eq!(system.kind[0].word(), "text");
    assert_eq!(
        stated(&whole),
        [
            "weights public Apache-2.0",
            "base-weights public MIT OR Apache-2.0",
            "finetuning-data unknown",
            "model-card public",
            "usage-documentation public",
        ]
    );
    assert_eq!(
        component(&whole, "weights").note.as_deref(),
        Some("concluded to be under \"MIT\"")
    );
    let data = component(&whole, "finetuning-data");
    assert_eq!(
        data.urls,
        ["https://example.org/first", "https://example.org/second"]
    );
    assert_eq!(
        data.note.as_deref(),
        Some("named: First, Second; First under \"CC-BY-4.0\"")
    );
}

#[test]
fn licenses_in_every_form() {
    #[track_caller]
    fn check(licenses: Value, expected: &str, found: &[&str]) {
        let report = model(json!({ "licenses": licenses }));
        assert_eq!(stated(&report).first().map_or("", String::as_str), expected);
        assert_eq!(codes(&report), found);
    }
    check(json!([]), "", &[]);
    check(
        json!([{ "license": { "id": "MIT" } }]),
        "weights public MIT",
        &[],
    );
    check(
        json!([{ "license": { "name": "MIT License" } }]),
        "weights public MIT",
        &["misspelt-license"],
    );
    check(
        json!([{ "license": { "id": "MIT" } }, { "license": { "id": "Apache-2.0" } }]),
        "weights public MIT AND Apache-2.0",
        &[],
    );
    check(
        json!([{ "expression": "MIT OR Apache-2.0" }, { "license": { "id": "BSD-3-Clause" } }]),
        "weights public (MIT OR Apache-2.0) AND BSD-3-Clause",
        &[],
    );
    check(
        json!([{ "expression": "MIT OR Apache-2.0", "acknowledgement": "concluded" }]),
        "weights public MIT OR Apache-2.0",
        &[],
    );
    check(
        json!([{ "license": { "id": "MIT", "acknowledgement": "concluded" } }, { "license": { "id": "ISC", "acknowledgement": "declared" } }]),
        "weights public ISC",
        &[],
    );
    check(json!([{ "license": { "name": "NOASSERTION" } }]), "", &[]);
    // Whatever its name.
    check(
        json!([{ "license": { "name": "Our Terms" } }]),
        "weights public LicenseRef-Our-Terms",
        &["unknown-license"],
    );
    check(
        json!([{ "license": { "name": "Proprietary" } }]),
        "weights public Proprietary",
        &[],
    );
    // A name is free text, an id is not.
    check(
        json!([{ "license": { "name": "Intel" } }]),
        "weights public LicenseRef-Intel",
        &["unknown-license"],
    );
    check(
        json!([{ "license": { "id": "Intel" } }]),
        "weights public Intel",
        &[],
    );
    // The text that an address leads to counts too.
    let gemma = "https://ai.google.dev/gemma/terms";
    check(
        json!([{ "license": { "name": "foo", "url": gemma } }]),
        "weights public LicenseRef-foo AND gemma",
        &["unknown-license"],
    );
    check(
        json!([{ "license": { "id": "MIT", "url": gemma } }]),
        "weights public MIT AND gemma",
        &["two-licenses"],
    );
    check(
        json!([{ "license": { "id": "MIT", "url": "https://opensource.org/licenses/MIT" } }]),
        "weights public MIT",
        &[],
    );
    // What says that there is none, or that nobody knows it, says of nothing that
    // it is given out.
    check(
        json!([{ "license": { "id": "unknown" } }]),
        "",
        &["vague-license"],
    );
    check(
        json!([{ "license": { "name": "none" } }]),
        "",
        &["not-a-license"],
    );
    check(json!([{ "license": {} }]), "", &["missing-key"]);
    check(
        json!([{ "license": { "id": 3 } }]),
        "weights public 3",
        &["vague-license"],
    );
    check(json!("MIT"), "", &["wrong-type"]);
}

#[test]
fn what_leads_to_the_weights_makes_them_public() {
    let with = |kind: &str, url: &str| {
        model(json!({ "externalReferences": [{ "type": kind, "url": url }] }))
    };
    assert_eq!(
        stated(&model(json!({ "externalReferences": [{
            "type": "distribution", "url": "https://example.org/w", "comment": "the weights"
        }] }))),
        ["weights public"]
    );
    assert_eq!(
        stated(&with("documentation", "https://example.org/d")),
        ["usage-documentation public"]
    );
    assert_eq!(
        stated(&with("model-card", "https://example.org/c")),
        ["model-card public"]
    );
    assert_eq!(
        stated(&with("quality-metrics", "https://example.org/q")),
        ["evaluation-results public"]
    );
    // Of neither does the format say that the weights are there.
    for kind in [
        "vcs",
        "distribution",
        "website",
        "distribution-intake",
        "evidence",
        "other",
        "patent",
    ] {
        assert_eq!(
            stated(&with(kind, "https://example.org/x")),
            [""; 0],
            "{kind}"
        );
    }
    assert_eq!(
        with("website", "https://example.org/x")
            .system
            .url
            .as_deref(),
        Some("https://example.org/x")
    );
    // An address in another document.
    assert_eq!(stated(&with("distribution", "urn:cdx:x/1#y")), [""; 0]);
    let purl = model(json!({ "purl": "pkg:huggingface/owner/name@1" }));
    assert_eq!(stated(&purl), [""; 0]);
    assert_eq!(
        purl.system.url.as_deref(),
        Some("https://huggingface.co/owner/name")
    );
}

#[test]
fn data_of_the_card() {
    let with = |datasets: Value| {
        model(json!({ "modelCard": { "modelParameters": { "datasets": datasets } } }))
    };
    let set = |rest: Value| {
        let mut set = json!({ "type": "dataset", "name": "S" });
        set.as_object_mut()
            .unwrap()
            .extend(rest.as_object().unwrap().clone());
        set
    };
    let data = |report: &Report| {
        let data = component(report, "pretraining-data");
        (
            data.availability.word().to_owned(),
            data.note.clone().unwrap_or_default(),
        )
    };
    let there = set(json!({ "contents": { "url": "https://example.org/s" } }));
    let said = |availability: &str, note: &str| (availability.to_owned(), note.to_owned());
    // An address alone may lead to no more than a description.
    assert_eq!(data(&with(json!([there]))), said("unknown", "named: S"));
    assert_eq!(
        data(&with(json!([there, set(json!({ "name": "R" })), there]))),
        said("unknown", "named: S, R")
    );
    let kept = set(
        json!({ "contents": { "url": "https://example.org/s" }, "classification": "Confidential" }),
    );
    assert_eq!(
        data(&with(json!([kept]))),
        said("unknown", "named: S; classified as \"Confidential\"")
    );
    let dangling = with(json!([{ "ref": "nowhere" }]));
    assert_eq!(codes(&dangling), ["unknown-reference"]);
    assert_eq!(
        codes(&with(json!([{ "ref": "urn:cdx:f08a6ccd/1#x" }]))),
        [""; 0]
    );
}

#[test]
fn data_that_no_card_names_are_noted_only() {
    let report = bill(json!([
        { "type": "machine-learning-model", "name": "M" },
        { "type": "data", "name": "S", "licenses": [{ "license": { "id": "MIT" } }] },
    ]));
    assert_eq!(stated(&report), [""; 0]);
    assert_eq!(
        component(&report, "pretraining-data").note.as_deref(),
        Some("the bill lists the data S and does not say what they are for")
    );
}

#[test]
fn which_model_is_measured() {
    let named = |name: &str| json!({ "type": "machine-learning-model", "name": name });
    let measured = |report: &Report| report.system.name.clone().unwrap();
    let several = bill(json!([named("A"), named("B")]));
    assert_eq!(
        (measured(&several).as_str(), codes(&several)),
        ("A", vec!["several-models"])
    );
    // The same model twice is one.
    assert_eq!(codes(&bill(json!([named("A"), named("A")]))), [""; 0]);
    let mut with_card = named("B");
    with_card["modelCard"] = json!({});
    assert_eq!(measured(&bill(json!([named("A"), with_card]))), "B");
    let nested = bill(json!([{ "type": "application", "name": "X", "components": [
        { "type": "library", "name": "Y", "components": [named("Deep")] },
    ] }]));
    assert_eq!(
        (measured(&nested).as_str(), codes(&nested)),
        ("Deep", vec![])
    );
    let subject = json!({
        "bomFormat": "CycloneDX", "specVersion": "1.7",
        "metadata": { "component": named("Subject") }, "components": [named("A")],
    });
    let subject = read(&subject.to_string());
    assert_eq!(
        (measured(&subject).as_str(), codes(&subject)),
        ("Subject", vec!["several-models"])
    );
    assert_eq!(
        codes(&bill(json!([{ "type": "library", "name": "X" }]))),
        ["no-model"]
    );
}

#[test]
fn who_made_it() {
    let developer = |rest: Value| model(rest).system.developer;
    let all = json!({
        "manufacturer": { "name": "maker" }, "authors": [{ "name": "a" }, { "name": "b" }], "author": "author",
        "publisher": "publisher", "supplier": { "name": "supplier" }, "group": "group",
    });
    let mut left = all.as_object().unwrap().clone();
    for (key, expected) in [
        ("manufacturer", "maker"),
        ("authors", "a, b"),
        ("author", "author"),
        ("publisher", "publisher"),
        ("supplier", "supplier"),
        ("group", "group"),
    ] {
        assert_eq!(
            developer(Value::Object(left.clone())).as_deref(),
            Some(expected)
        );
        left.remove(key);
    }
    assert_eq!(developer(json!({})), None);
}

#[test]
fn what_is_no_bill_is_read_as_something_else() {
    assert_eq!(
        read(r#"{"specVersion": "1.6", "components": []}"#).source,
        Source::Manifest
    );
    assert_eq!(
        read(r#"{"openness": 1, "bomFormat": "CycloneDX"}"#).source,
        Source::Manifest
    );
    // YAML is no form of a bill, and says the same.
    assert_eq!(
        read("bomFormat: CycloneDX\nspecVersion: '1.6'\n").source,
        Source::Cyclonedx
    );
}

/// What each real bill states, and what is wrong with it.
const CORPUS: [(&str, &[&str], &[&str]); 14] = [
    (
        "handmade-example-nlp",
        &[],
        &[
            "no-model",
            "wrong-type",
            "wrong-type",
            "wrong-type",
            "wrong-type",
            "wrong-type",
            "missing-key",
            "unknown-key",
        ],
    ),
    (
        "handmade-vector-database",
        &[],
        &["unknown-word", "several-models", "unknown-key"],
    ),
    (
        "hunyuanworld-voyager",
        &["weights public tencent-hunyuanworld-voyager-community"],
        &[],
    ),
    ("k8s-vllm-llama3", &[], &[]),
    ("snyk-adk-agents", &[], &[]),
    ("spec-valid-component-data-1.6", &[], &["no-model"]),
    ("spec-valid-component-data-1.7", &[], &["no-model"]),
    ("spec-valid-machine-learning-1.5", SPECIFIED, &[]),
    ("spec-valid-machine-learning-1.6", SPECIFIED, &[]),
    ("spec-valid-machine-learning-1.7", SPECIFIED, &[]),
    (
        "spec-valid-machine-learning-considerations-env-1.6",
        ENVIRONMENT,
        &[],
    ),
    (
        "spec-valid-machine-learning-considerations-env-1.7",
        ENVIRONMENT,
        &[],
    ),
    ("toxic-clf", &[], &[]),
    (
        "trusera-langchain",
        &[],
        &["unknown-word", "unknown-word", "several-models"],
    ),
];

const SPECIFIED: &[&str] = &[
    "pretraining-data unknown",
    "model-card public",
    "evaluation-results public",
];
const ENVIRONMENT: &[&str] = &["model-card public", "training-setup partial"];

#[test]
fn every_bill_of_the_corpus() {
    let Some(folder) = common::corpus("cyclonedx") else {
        return;
    };
    let index: Vec<Value> =
        serde_json::from_str(&std::fs::read_to_string(folder.join("index.json")).unwrap()).unwrap();
    let expected: BTreeMap<_, _> = CORPUS
        .iter()
        .map(|(name, facts, found)| (*name, (*facts, *found)))
        .collect();
    let mut tally = Tally::default();
    for entry in &index {
        let file = entry["file"].as_str().unwrap();
        tally.case(file, true);
        let text = std::fs::read_to_string(folder.join(file)).unwrap();
        let report = read(&text);
        assert_eq!(report.source, Source::Cyclonedx, "{file}");
        // What holds of every bill.
        let wrong = report.has_errors() || !told(&report).is_empty();
        match entry["schema"].as_str().unwrap() {
            "valid" => {
                let errors: Vec<_> = report
                    .findings
                    .iter()
                    .filter(|finding| finding.severity.word() == "error")
                    .map(|finding| &*finding.code)
                    .collect();
                let no_model = if entry["models"] == 0 {
                    vec!["no-model"]
                } else {
                    vec![]
                };
                assert_eq!(errors, no_model, "{file}");
            }
            _ => assert!(wrong, "{file}"),
        }
        if entry["modelCards"] == 1 {
            assert_eq!(
                component(&report, "model-card").availability.word(),
                "public",
                "{file}"
            );
        }
        // And of each of those that are known.
        if let Some((facts, found)) = expected.get(file.trim_end_matches(".json")) {
            assert_eq!(stated(&report), *facts, "{file}");
            assert_eq!(codes(&report), *found, "{file}");
        }
    }
    let voyager = read(&std::fs::read_to_string(folder.join("hunyuanworld-voyager.json")).unwrap());
    assert_eq!(voyager.system.developer.as_deref(), Some("tencent"));
    assert_eq!(
        url(&voyager),
        "https://huggingface.co/tencent/HunyuanWorld-Voyager"
    );
    let comparison = Comparison {
        file: "cyclonedx",
        kind: "format",
        of: "CycloneDX 1.5 to 1.7",
        cases: "bills of the specification and of real projects",
        compared: "whether its schema accepts it, the models and cards in it, what is stated and what is wrong",
        source: "the specification’s schemas, and each bill listed by hand",
        url: "https://github.com/CycloneDX/specification",
        version: "e02a34a",
    };
    conformance(&comparison, &tally, &[]);
}

proptest! {
    #[test]
    fn a_mutated_bill_is_read(changes in common::bills::changes()) {
        let text = common::bills::mutated("cyclonedx.json", &changes);
        prop_assert_eq!(read(&text), read(&text));
    }
}
