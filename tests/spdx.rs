//! SPDX 3.0 documents with AI and dataset packages: what a document states, what
//! it does not, and what is wrong with it.

mod common;

use std::collections::BTreeMap;

use common::bills::{codes, component, stated};
use common::conformance::{Comparison, Tally, conformance};
use openness_badge::report::{Report, Source};
use openness_badge::{Options, report};
use proptest::prelude::*;
use serde_json::{Value, json};

fn read(text: &str) -> Report {
    report(text, &Options::default())
}

const CONTEXT: &str = "https://spdx.org/rdf/3.0.1/spdx-context.jsonld";

fn id(name: &str) -> String {
    format!("https://example.org/{name}")
}

fn with(mut element: Value, rest: Value) -> Value {
    element
        .as_object_mut()
        .unwrap()
        .extend(rest.as_object().unwrap().clone());
    element
}

/// A model that states what the profile asks for and nothing else.
fn model(name: &str, rest: Value) -> Value {
    let asked = json!({
        "type": "ai_AIPackage", "spdxId": id(name), "name": name, "releaseTime": "2026-01-01T00:00:00Z",
        "suppliedBy": id("nobody"), "software_downloadLocation": "NOASSERTION",
        "software_packageVersion": "1", "software_primaryPurpose": "model",
    });
    with(asked, rest)
}

fn data(name: &str, rest: Value) -> Value {
    let asked = json!({
        "type": "dataset_DatasetPackage", "spdxId": id(name), "name": name, "builtTime": "2026-01-01T00:00:00Z",
        "releaseTime": "2026-01-01T00:00:00Z", "suppliedBy": id("nobody"), "originatedBy": [id("nobody")],
        "software_downloadLocation": "NOASSERTION", "software_packageVersion": "1",
        "software_primaryPurpose": "data", "dataset_datasetType": ["text"],
    });
    with(asked, rest)
}

fn file(name: &str) -> Value {
    json!({ "type": "software_File", "spdxId": id(name), "name": name })
}

fn tie(from: &str, kind: &str, to: &[&str]) -> Value {
    let to: Vec<String> = to
        .iter()
        .map(|to| {
            if to.contains(':') {
                (*to).to_owned()
            } else {
                id(to)
            }
        })
        .collect();
    json!({
        "type": "Relationship", "spdxId": id(&format!("{from}-{kind}-{}", to.concat())),
        "relationshipType": kind, "from": id(from), "to": to,
    })
}

fn graph(elements: Vec<Value>) -> Report {
    let report = read(&json!({ "@context": CONTEXT, "@graph": elements }).to_string());
    assert_eq!(report.source, Source::Spdx);
    report
}

/// A document with a model and these elements.
fn document(elements: Vec<Value>) -> Report {
    graph([vec![model("M", json!({}))], elements].concat())
}

#[test]
fn a_whole_document() {
    let path = common::path("tests/fixtures/findings/spdx.json");
    let whole = read(&std::fs::read_to_string(path).unwrap());
    assert_eq!(codes(&whole), [""; 0]);
    let system = &whole.system;
    assert_eq!(system.name.as_deref(), Some("Whole"));
    assert_eq!(system.developer.as_deref(), Some("A Laboratory"));
    assert_eq!(system.version.as_deref(), Some("2"));
    assert_eq!(
        system.released.map(|date| date.text()).as_deref(),
        Some("2026-01-01")
    );
    assert_eq!(
        stated(&whole),
        [
            "weights public Apache-2.0",
            "hyperparameters public",
            "pretraining-data gated CC-BY-4.0"
        ]
    );
    assert_eq!(
        component(&whole, "weights").urls,
        ["https://example.org/weights"]
    );
}

#[test]
fn a_model_alone_says_nothing() {
    assert_eq!(stated(&document(vec![])), [""; 0]);
    assert_eq!(codes(&document(vec![])), [""; 0]);
}

/// The words of the dataset profile, for the training data.
#[test]
fn availability_of_data() {
    for (word, expected) in [
        ("directDownload", "public"),
        ("query", "api"),
        ("clickthrough", "gated"),
        ("registration", "gated"),
        ("scrapingScript", "described"),
    ] {
        let set = data("S", json!({ "dataset_datasetAvailability": word }));
        let report = document(vec![set, tie("M", "trainedOn", &["S"])]);
        assert_eq!(stated(&report), [format!("pretraining-data {expected}")]);
        assert_eq!(codes(&report), [""; 0]);
    }
    let set = data(
        "S",
        json!({ "dataset_datasetAvailability": "directdownload" }),
    );
    let report = document(vec![set, tie("M", "trainedOn", &["S"])]);
    assert_eq!(
        (stated(&report), codes(&report)),
        (vec![], vec!["unknown-word"])
    );
    // Where the word is missing, an address with a license counts.
    let set = data(
        "S",
        json!({ "software_downloadLocation": "https://example.org/s" }),
    );
    let tested = vec![set, tie("M", "testedOn", &["S"])];
    assert_eq!(
        stated(&document(tested.clone())),
        ["evaluation-data unknown"]
    );
    let license = tie(
        "S",
        "hasDeclaredLicense",
        &["https://spdx.org/licenses/MIT"],
    );
    let licensed = document([tested, vec![license]].concat());
    assert_eq!(stated(&licensed), ["evaluation-data public MIT"]);
}

#[test]
fn several_sets_are_as_available_as_all_are() {
    let of = |words: &[&str]| {
        let mut elements = Vec::new();
        for (at, word) in words.iter().enumerate() {
            let name = format!("S{at}");
            elements.push(match *word {
                "" => data(&name, json!({})),
                word => data(&name, json!({ "dataset_datasetAvailability": word })),
            });
            elements.push(tie("M", "trainedOn", &[&name]));
        }
        component(&document(elements), "pretraining-data")
            .availability
            .word()
    };
    assert_eq!(of(&["directDownload", "directDownload"]), "public");
    assert_eq!(of(&["directDownload", "registration"]), "gated");
    assert_eq!(of(&["directDownload", "scrapingScript"]), "partial");
    assert_eq!(of(&["directDownload", ""]), "unknown");
    assert_eq!(of(&["query", "scrapingScript"]), "api");
}

#[test]
fn a_file_stands_for_the_set_that_it_is_in() {
    let report = document(vec![
        file("model.bin"),
        file("folder"),
        file("train.txt"),
        file("preprocess.py"),
        data(
            "S",
            json!({ "dataset_datasetAvailability": "directDownload" }),
        ),
        tie("M", "contains", &["model.bin"]),
        tie("S", "contains", &["folder"]),
        tie("folder", "contains", &["train.txt"]),
        tie("model.bin", "trainedOn", &["train.txt"]),
        tie("preprocess.py", "generates", &["train.txt"]),
    ]);
    assert_eq!(stated(&report), ["pretraining-data public"]);
    assert_eq!(
        component(&report, "data-processing-code").note.as_deref(),
        Some("named: preprocess.py")
    );
}

#[test]
fn data_without_a_tie_are_noted_only() {
    let set = data(
        "S",
        json!({ "dataset_datasetAvailability": "directDownload" }),
    );
    let listed = document(vec![
        set.clone(),
        tie(
            "S",
            "hasDeclaredLicense",
            &["https://spdx.org/licenses/MIT"],
        ),
    ]);
    assert_eq!(stated(&listed), [""; 0]);
    let note =
        "the document lists the data S (MIT, directDownload) and does not say what they are for";
    assert_eq!(
        component(&listed, "pretraining-data").note.as_deref(),
        Some(note)
    );
    let alone = graph(vec![set]);
    assert_eq!((stated(&alone), codes(&alone)), (vec![], vec!["no-model"]));
    assert_eq!(alone.system.name.as_deref(), Some("S"));
}

#[test]
fn licenses_in_every_form() {
    #[track_caller]
    fn check(elements: Vec<Value>, expected: &str, found: &[&str]) {
        let report = document(elements);
        assert_eq!(stated(&report).first().map_or("", String::as_str), expected);
        assert_eq!(codes(&report), found);
    }
    let element = |name: &str, kind: &str, rest: Value| {
        with(json!({ "type": kind, "spdxId": id(name) }), rest)
    };
    let declared = |to: &str| tie("M", "hasDeclaredLicense", &[to]);
    let concluded = |to: &str| tie("M", "hasConcludedLicense", &[to]);
    let mit = "https://spdx.org/licenses/MIT";
    let isc = "https://spdx.org/licenses/ISC";
    check(vec![declared(mit)], "weights public MIT", &[]);
    check(vec![concluded(mit)], "weights public MIT", &[]);
    check(
        vec![declared(isc), concluded(mit)],
        "weights public ISC",
        &[],
    );
    check(
        vec![declared("NOASSERTION:"), concluded(mit)],
        "weights public MIT",
        &["unknown-reference"],
    );
    let nothing = "https://spdx.org/rdf/3.0.1/terms/Licensing/NoAssertion";
    check(
        vec![declared(nothing), concluded(mit)],
        "weights public MIT",
        &[],
    );
    check(
        vec![declared("https://spdx.org/rdf/3.0.1/terms/Licensing/None")],
        "",
        &[],
    );
    check(vec![declared("nowhere")], "", &["unknown-reference"]);
    check(
        vec![tie("M", "hasDeclaredLicense", &[mit, isc])],
        "weights public MIT AND ISC",
        &[],
    );
    let expression = json!({ "simplelicensing_licenseExpression": "MIT OR Apache-2.0" });
    check(
        vec![
            declared("L"),
            element("L", "simplelicensing_LicenseExpression", expression),
        ],
        "weights public MIT OR Apache-2.0",
        &[],
    );
    let misspelt = json!({ "simplelicensing_licenseExpression": "Apache 2.0" });
    check(
        vec![
            declared("L"),
            element("L", "simplelicensing_LicenseExpression", misspelt),
        ],
        "weights public Apache-2.0",
        &["misspelt-license"],
    );
    let text =
        json!({ "simplelicensing_licenseText": "MIT License\n\nPermission is hereby granted" });
    check(
        vec![
            declared("L"),
            element("L", "simplelicensing_SimpleLicensingText", text),
        ],
        "weights public MIT",
        &["misspelt-license"],
    );
    let custom = json!({ "simplelicensing_licenseText": "You may look at it. ".repeat(20) });
    check(
        vec![
            declared("L"),
            element("L", "expandedlicensing_CustomLicense", custom),
        ],
        "weights public LicenseRef-L",
        &[],
    );
    let any = json!({ "expandedlicensing_member": [mit, id("C")] });
    let all = json!({ "expandedlicensing_member": [isc, "https://spdx.org/licenses/Zlib"] });
    check(
        vec![
            declared("L"),
            element("L", "expandedlicensing_DisjunctiveLicenseSet", any),
            element("C", "expandedlicensing_ConjunctiveLicenseSet", all),
        ],
        "weights public MIT OR (ISC AND Zlib)",
        &[],
    );
    let later =
        json!({ "expandedlicensing_subjectLicense": "https://spdx.org/licenses/Apache-1.0" });
    check(
        vec![
            declared("L"),
            element("L", "expandedlicensing_OrLaterOperator", later),
        ],
        "weights public Apache-1.0+",
        &[],
    );
    let exception = json!({
        "expandedlicensing_subjectExtendableLicense": "https://spdx.org/licenses/GPL-2.0-only",
        "expandedlicensing_subjectAddition": "https://spdx.org/licenses/Classpath-exception-2.0",
    });
    check(
        vec![
            declared("L"),
            element("L", "expandedlicensing_WithAdditionOperator", exception),
        ],
        "weights public GPL-2.0-only WITH Classpath-exception-2.0",
        &[],
    );
    // One made of itself says nothing, in bounded time.
    let itself = json!({ "expandedlicensing_member": [id("L"), id("L"), id("L")] });
    check(
        vec![
            declared("L"),
            element("L", "expandedlicensing_ConjunctiveLicenseSet", itself),
        ],
        "",
        &[],
    );
}

#[test]
fn which_model_is_measured() {
    let measured = |report: &Report| report.system.name.clone().unwrap();
    let named = |name: &str| model(name, json!({}));
    let several = graph(vec![named("A"), named("B")]);
    assert_eq!(
        (measured(&several).as_str(), codes(&several)),
        ("A", vec!["several-models"])
    );
    let root = json!({ "type": "software_Sbom", "spdxId": id("bom"), "rootElement": [id("B")] });
    assert_eq!(measured(&graph(vec![named("A"), named("B"), root])), "B");
    for tie in [
        tie("B", "descendantOf", &["A"]),
        tie("A", "ancestorOf", &["B"]),
    ] {
        let elements = vec![
            named("A"),
            named("B"),
            tie,
            self::tie(
                "A",
                "hasDeclaredLicense",
                &["https://spdx.org/licenses/MIT"],
            ),
            data(
                "S",
                json!({ "dataset_datasetAvailability": "directDownload" }),
            ),
            self::tie("B", "trainedOn", &["S"]),
        ];
        // The order of the graph says nothing.
        let reversed = elements.iter().rev().cloned().collect();
        for tuned in [graph(elements), graph(reversed)] {
            assert_eq!((measured(&tuned).as_str(), codes(&tuned)), ("B", vec![]));
            assert_eq!(tuned.system.based_on.as_deref(), Some("A"));
            assert_eq!(
                stated(&tuned),
                ["base-weights public MIT", "finetuning-data public"]
            );
        }
    }
}

#[test]
fn what_the_document_holds_itself() {
    let facts = json!({
        "ai_hyperparameter": [{ "type": "DictionaryEntry", "key": "lr", "value": "1" }],
        "ai_metric": [{ "type": "DictionaryEntry", "key": "f1", "value": "1" }],
        "ai_informationAboutTraining": "on one machine",
        "ai_limitation": "NOASSERTION",
    });
    let report = graph(vec![model("M", facts)]);
    assert_eq!(
        stated(&report),
        [
            "hyperparameters public",
            "evaluation-results public",
            "training-setup partial"
        ]
    );
}

#[test]
fn parts_of_the_model_are_as_available_as_it_is() {
    let parts = |place: &str| {
        graph(vec![
            model("M", json!({ "software_downloadLocation": place })),
            file("train.py"),
            file("requirements.txt"),
            file("README.md"),
            file("elsewhere.md"),
            tie(
                "M",
                "contains",
                &["train.py", "requirements.txt", "README.md"],
            ),
            tie("train.py", "generates", &["M"]),
            tie("M", "hasDependencyManifest", &["requirements.txt"]),
            tie("M", "hasDocumentation", &["README.md"]),
        ])
    };
    assert_eq!(
        stated(&parts("git+https://example.org/m.git")),
        [
            "pretraining-code public",
            "environment public",
            "weights public",
            "usage-documentation public"
        ]
    );
    assert_eq!(stated(&parts("NONE")), [""; 0]);
}

#[test]
fn elements_within_elements() {
    let supplier =
        json!([{ "type": "Organization", "spdxId": "SPDXRef-S", "name": "A Laboratory" }]);
    let report = graph(vec![model("M", json!({ "suppliedBy": supplier }))]);
    assert_eq!(report.system.developer.as_deref(), Some("A Laboratory"));
    // One element alone needs no graph.
    let alone = with(model("M", json!({})), json!({ "@context": CONTEXT }));
    let alone = read(&alone.to_string());
    assert_eq!(
        (alone.system.name.as_deref(), codes(&alone)),
        (Some("M"), vec![])
    );
}

/// What each real document states, and what is wrong with it.
const CORPUS: [(&str, &[&str], &[&str]); 17] = [
    (
        "hf-llama-3.3-70b-instruct",
        &["weights public llama3.3"],
        GENERATED_WITH_TEXT,
    ),
    (
        "hf-nemotron-super-49b",
        &["weights public llama3.3"],
        GENERATED_WITH_TEXT,
    ),
    (
        "hf-whisper-large-v3",
        &["weights public Apache-2.0"],
        GENERATED,
    ),
    (
        "ntia-missing-supplier-name",
        &[],
        &["no-model", "incomplete"],
    ),
    (
        "ntia-missing-unique-identifiers",
        &[],
        &["no-model", "missing-key"],
    ),
    ("ntia-missing-version", &[], &["no-model", "incomplete"]),
    ("ntia-no-elements-missing", &[], &["no-model"]),
    (
        "sentimentdemo-bom-generated",
        &[
            "pretraining-code public CC0-1.0",
            "data-processing-code public CC0-1.0",
            "hyperparameters public",
            "model-card partial",
        ],
        &["incomplete", "unfit-license", "incomplete"],
    ),
    ("sentimentdemo-bom", DEMO, &["incomplete", "incomplete"]),
    (
        "sentimentdemo-fragment-evaluate",
        &[],
        &["incomplete", "incomplete"],
    ),
    ("sentimentdemo-fragment-predict", &[], &["incomplete"]),
    (
        "sentimentdemo-fragment-preprocess",
        &[],
        &["no-model", "incomplete"],
    ),
    (
        "sentimentdemo-fragment-train",
        &["hyperparameters public"],
        &["incomplete", "incomplete"],
    ),
    (
        "sentimentdemo-old-rawdata",
        OLD_DEMO,
        &["incomplete", "incomplete"],
    ),
    (
        "spdx-examples-ai-01",
        &[
            "weights public MIT",
            "hyperparameters public",
            "pretraining-data gated LicenseRef-CustomLicense-c63547c2-62e0-48ec-b98d-ff1b917d67db",
            "evaluation-data gated LicenseRef-CustomLicense-c63547c2-62e0-48ec-b98d-ff1b917d67db",
            "model-card partial",
            "data-card partial",
            "evaluation-results public",
            "training-setup partial",
        ],
        &["several-models", "incomplete"],
    ),
    ("spdx-examples-ai-02", DEMO, &["incomplete", "incomplete"]),
    ("spdx-examples-dataset-01", &[], &["no-model"]),
];

/// No graph, types and keys without their prefix, ids that are no IRIs.
const GENERATED: &[&str] = &[
    "unknown-word",
    "unknown-word",
    "wrong-type",
    "unknown-word",
    "unknown-word",
    "misspelt-key",
    "misspelt-key",
    "misspelt-key",
    "misspelt-key",
];
const GENERATED_WITH_TEXT: &[&str] = &[
    "unknown-word",
    "unknown-word",
    "wrong-type",
    "unknown-word",
    "unknown-word",
    "unknown-word",
    "misspelt-key",
    "misspelt-key",
    "misspelt-key",
    "misspelt-key",
    "misspelt-license",
];
const DEMO: &[&str] = &[
    "pretraining-code public",
    "data-processing-code public",
    "environment public",
    "weights public CC0-1.0",
    "hyperparameters public",
    "pretraining-data public CC0-1.0",
    "evaluation-data public CC0-1.0",
    "model-card partial",
    "evaluation-results public",
    "training-setup partial",
    "usage-documentation public",
];
const OLD_DEMO: &[&str] = &[
    "pretraining-code public",
    "data-processing-code public",
    "environment public",
    "weights public CC-BY-4.0",
    "hyperparameters public",
    "pretraining-data public CC-BY-4.0",
    "evaluation-data public CC-BY-4.0",
    "model-card partial",
    "evaluation-results public",
    "training-setup partial",
    "usage-documentation public",
];

#[test]
fn every_document_of_the_corpus() {
    let Some(folder) = common::corpus("spdx") else {
        return;
    };
    let index: Vec<Value> =
        serde_json::from_str(&std::fs::read_to_string(folder.join("index.json")).unwrap()).unwrap();
    let expected: BTreeMap<_, _> = CORPUS
        .iter()
        .map(|(name, facts, found)| (*name, (*facts, *found)))
        .collect();
    let mut wrong = Vec::new();
    let mut tally = Tally::default();
    for entry in &index {
        let file = entry["file"].as_str().unwrap();
        tally.case(file, true);
        let report = read(&std::fs::read_to_string(folder.join(file)).unwrap());
        assert_eq!(report.source, Source::Spdx, "{file}");
        // What holds of every document.
        let errors: Vec<_> = report
            .findings
            .iter()
            .filter(|finding| finding.severity.word() == "error" && finding.code != "no-model")
            .collect();
        assert_eq!(
            errors.is_empty(),
            entry["schema"] == "valid",
            "{file}: {errors:?}"
        );
        assert_eq!(
            codes(&report).contains(&"no-model"),
            entry["aiPackages"] == 0,
            "{file}"
        );
        // And of each of those that are known.
        if let Some((facts, found)) = expected.get(file.trim_end_matches(".json"))
            && (stated(&report) != *facts || codes(&report) != *found)
        {
            wrong.push(format!(
                "{file}: {:?} {:?}",
                stated(&report),
                codes(&report)
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let comparison = Comparison {
        file: "spdx",
        kind: "format",
        of: "SPDX 3.0",
        cases: "documents with AI and dataset packages",
        compared: "whether its schema accepts it, the models in it, what is stated and what is wrong",
        source: "the specification’s schema, and each document listed by hand",
        url: "https://github.com/spdx/spdx-examples",
        version: "692c708",
    };
    conformance(&comparison, &tally, &[]);
}

proptest! {
    #[test]
    fn a_mutated_document_is_read(changes in common::bills::changes()) {
        let text = common::bills::mutated("spdx.json", &changes);
        prop_assert_eq!(read(&text), read(&text));
    }
}
