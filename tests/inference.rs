//! The same fact gives the same component, whichever format says it: each row of
//! the table of inference, in every format that can say it.

mod common;

use common::reading::{component, manifest};
use openness_badge::manifest::{Availability, Component, Manifest, Original};
use serde_json::{Value, json};

fn with(mut one: Value, more: Value) -> Value {
    one.as_object_mut()
        .unwrap()
        .extend(more.as_object().unwrap().clone());
    one
}

fn card(lines: &str) -> Manifest {
    manifest(&format!("---\n{lines}\n---\n# M\n"))
}

fn cyclonedx_with(model: Value, others: &[Value]) -> Manifest {
    let model = with(
        json!({ "type": "machine-learning-model", "name": "M" }),
        model,
    );
    let components: Vec<&Value> = std::iter::once(&model).chain(others).collect();
    manifest(
        &json!({ "bomFormat": "CycloneDX", "specVersion": "1.6", "components": components })
            .to_string(),
    )
}

fn cyclonedx(model: Value) -> Manifest {
    cyclonedx_with(model, &[])
}

fn id(name: &str) -> String {
    format!("https://example.org/{name}")
}

/// A document with a model that has these besides its name, and these elements.
fn spdx(model: Value, elements: &[Value]) -> Manifest {
    let context = "https://spdx.org/rdf/3.0.1/spdx-context.jsonld";
    let model = with(
        json!({ "type": "ai_AIPackage", "spdxId": id("M"), "name": "M" }),
        model,
    );
    let graph: Vec<&Value> = std::iter::once(&model).chain(elements).collect();
    manifest(&json!({ "@context": context, "@graph": graph }).to_string())
}

fn tie(from: &str, kind: &str, to: &str) -> Value {
    json!({ "type": "Relationship", "relationshipType": kind, "from": id(from), "to": [to] })
}

fn set(name: &str, more: Value) -> Value {
    let set = json!({ "type": "dataset_DatasetPackage", "spdxId": id(name), "name": name });
    with(set, more)
}

/// A license by its name.
fn license(name: &str) -> [Value; 2] {
    let expression = json!({
        "type": "simplelicensing_LicenseExpression", "spdxId": id("L"),
        "simplelicensing_licenseExpression": name,
    });
    [tie("M", "hasDeclaredLicense", &id("L")), expression]
}

fn mof(component: &str) -> Manifest {
    manifest(&format!(
        "framework: {{ name: 'Model Openness Framework', version: '1.0', date: '2024-12-15' }}\n\
         release:\n  name: M\n  version: '1'\n  date: '2024-01-01'\n  license: {{}}\n  type: language\n  \
         architecture: x\n  producer: y\n  components:\n    - {{ name: 'Model parameters (Final)', {component} }}\n"
    ))
}

fn native(components: &str) -> Manifest {
    manifest(&format!(
        "openness: 1\nsystem: {{ name: M }}\ncomponents: {{ {components} }}\n"
    ))
}

/// A component as a row of the table has it: availability, license, note.
fn fact(component: &Component) -> (Availability, Option<&str>, Option<&str>) {
    let license = component
        .license
        .as_ref()
        .map(|license| license.canonical());
    (component.availability, license, component.note.as_deref())
}

/// Compares a component of all of these.
#[track_caller]
fn same<'m>(
    manifests: &'m [(&str, Manifest)],
    key: &str,
) -> (Availability, Option<&'m str>, Option<&'m str>) {
    let facts: Vec<_> = manifests
        .iter()
        .map(|(format, manifest)| (*format, fact(component(manifest, key))))
        .collect();
    for (format, fact) in &facts {
        assert_eq!(*fact, facts[0].1, "{key}: {format} and {}", facts[0].0);
    }
    facts[0].1
}

#[test]
fn a_license_whatever_its_name() {
    for name in [
        "MIT",
        "ChatGLM3-6B-License",
        "CC-BY-NC-4.0",
        "llama3.1",
        "Proprietary",
        "All rights reserved",
        "closed source",
        "commercial",
        "my-own-terms",
    ] {
        let all = [
            ("manifest", native(&format!("weights: {name}"))),
            (
                "card",
                card(&format!("license: other\nlicense_name: {name}")),
            ),
            (
                "CycloneDX",
                cyclonedx(json!({ "licenses": [{ "license": { "name": name } }] })),
            ),
            ("SPDX", spdx(json!({}), &license(name))),
            ("MOF", mof(&format!("license: '{name}'"))),
        ];
        for (format, manifest) in &all {
            let (availability, license, _) = fact(component(manifest, "weights"));
            let expected = fact(component(&all[0].1, "weights")).1;
            // What nobody knows is a license of its own in all but a manifest.
            let own = expected.map(|name| format!("LicenseRef-{name}"));
            let expected = match *format {
                "manifest" => expected,
                _ => own
                    .as_deref()
                    .filter(|own| Some(*own) == license)
                    .or(expected),
            };
            assert_eq!(availability, Availability::Public, "{name}: {format}");
            assert_eq!(license, expected, "{name}: {format}");
            assert!(license.is_some(), "{name}: {format}");
        }
    }
}

#[test]
fn no_license_of_a_whole_model() {
    for text in [
        "none",
        "unknown",
        "Unlicensed",
        "not specified",
        "NOASSERTION",
    ] {
        let all = [
            ("card", card(&format!("license: {text}"))),
            ("nothing", card("tags: [x]")),
            (
                "CycloneDX",
                cyclonedx(json!({ "licenses": [{ "license": { "name": text } }] })),
            ),
            ("SPDX", spdx(json!({}), &license(text))),
        ];
        let silent = (Availability::Unknown, None, None);
        assert_eq!(same(&all, "weights"), silent, "{text}");
    }
}

/// Of something that is listed: public, and no license is stated.
#[test]
fn no_license_of_something_listed() {
    for text in ["unlicensed", "license not specified", "none specified"] {
        let all = [
            ("manifest", native(&format!("weights: {text}"))),
            (
                "mapping",
                native(&format!("weights: {{ license: {text} }}")),
            ),
            ("MOF", mof(&format!("license: '{text}'"))),
        ];
        for (format, manifest) in &all {
            let weights = component(manifest, "weights");
            assert_eq!(
                weights.availability,
                Availability::Public,
                "{format}: {text}"
            );
            let terms = weights.license.as_ref().and_then(|license| license.terms());
            assert_eq!(terms, None, "{format}: {text}");
        }
    }
    assert_eq!(
        fact(component(&mof("license: unknown"), "weights")),
        (Availability::Public, None, None)
    );
    for text in ["not included", "coming soon"] {
        let weights = native(&format!("weights: {text}"));
        let weights = component(&weights, "weights");
        assert_eq!(weights.availability, Availability::Unknown, "{text}");
    }
}

/// A license says nothing of where data are: what it is, is noted.
#[test]
fn training_data_with_a_license_alone() {
    let data = json!({
        "type": "data", "bom-ref": "s", "name": "S", "licenses": [{ "license": { "id": "CC0-1.0" } }],
    });
    let trained = json!({ "modelCard": { "modelParameters": { "datasets": [{ "ref": "s" }] } } });
    let cc0 = "https://spdx.org/licenses/CC0-1.0";
    let all = [
        ("CycloneDX", cyclonedx_with(trained, &[data])),
        (
            "SPDX",
            spdx(
                json!({}),
                &[
                    set("S", json!({})),
                    tie("M", "trainedOn", &id("S")),
                    tie("S", "hasDeclaredLicense", cc0),
                ],
            ),
        ),
    ];
    assert_eq!(
        same(&all, "pretraining-data"),
        (
            Availability::Unknown,
            None,
            Some("named: S; S under \"CC0-1.0\"")
        )
    );
}

#[test]
fn training_data_by_name() {
    let names = ["bookcorpus", "wikipedia"];
    let sets = names.map(|name| json!({ "type": "dataset", "name": name }));
    let elements = names.map(|name| set(name, json!({})));
    let ties = names.map(|name| tie("M", "trainedOn", &id(name)));
    let all = [
        ("card", card("datasets: [bookcorpus, wikipedia]")),
        (
            "tags",
            card("tags: ['dataset:bookcorpus', 'dataset:wikipedia']"),
        ),
        (
            "CycloneDX",
            cyclonedx(json!({ "modelCard": { "modelParameters": { "datasets": sets } } })),
        ),
        ("SPDX", spdx(json!({}), &[elements, ties].concat())),
    ];
    assert_eq!(
        same(&all, "pretraining-data"),
        (
            Availability::Unknown,
            None,
            Some("named: bookcorpus, wikipedia")
        )
    );
}

#[test]
fn training_data_with_an_address_and_a_license() {
    let address = "https://example.org/s";
    let data = json!({
        "type": "data", "bom-ref": "s", "name": "S", "licenses": [{ "license": { "id": "CC0-1.0" } }],
        "data": [{ "type": "dataset", "contents": { "url": address } }],
    });
    let trained = json!({ "modelCard": { "modelParameters": { "datasets": [{ "ref": "s" }] } } });
    let placed = set("S", json!({ "software_downloadLocation": address }));
    let cc0 = "https://spdx.org/licenses/CC0-1.0";
    let all = [
        ("CycloneDX", cyclonedx_with(trained, &[data])),
        (
            "SPDX",
            spdx(
                json!({}),
                &[
                    placed,
                    tie("M", "trainedOn", &id("S")),
                    tie("S", "hasDeclaredLicense", cc0),
                ],
            ),
        ),
    ];
    assert_eq!(
        same(&all, "pretraining-data"),
        (Availability::Public, Some("CC0-1.0"), Some("named: S"))
    );
    for (_, manifest) in &all {
        assert_eq!(component(manifest, "pretraining-data").urls, [address]);
    }
}

#[test]
fn a_paper() {
    let address = "https://arxiv.org/abs/1810.04805";
    let reference =
        |kind: &str| json!({ "externalReferences": [{ "type": kind, "url": address }] });
    let external =
        json!({ "externalRef": [{ "externalRefType": "documentation", "locator": [address] }] });
    let all = [
        ("tag", card("tags: ['arxiv:1810.04805']")),
        ("key", card(&format!("paper: {address}"))),
        ("documentation", cyclonedx(reference("documentation"))),
        ("citation", cyclonedx(reference("citation"))),
        ("SPDX", spdx(external, &[])),
    ];
    assert_eq!(
        same(&all, "technical-report"),
        (Availability::Public, None, None)
    );
    for (format, manifest) in &all {
        assert_eq!(
            component(manifest, "technical-report").urls,
            [address],
            "{format}"
        );
        assert_eq!(
            fact(component(manifest, "usage-documentation")).0,
            Availability::Unknown
        );
    }
}

#[test]
fn a_base_model() {
    let ancestor = json!({ "pedigree": { "ancestors": [{ "type": "machine-learning-model", "name": "owner/base" }] } });
    let base = json!({ "type": "ai_AIPackage", "spdxId": id("base"), "name": "owner/base" });
    let all = [
        ("key", card("license: mit\nbase_model: owner/base")),
        ("tag", card("license: mit\ntags: ['base_model:owner/base']")),
        (
            "CycloneDX",
            cyclonedx(with(
                ancestor,
                json!({ "licenses": [{ "license": { "id": "MIT" } }] }),
            )),
        ),
        (
            "SPDX",
            spdx(
                json!({}),
                &[
                    vec![base, tie("M", "descendantOf", &id("base"))],
                    license("MIT").to_vec(),
                ]
                .concat(),
            ),
        ),
    ];
    for (format, manifest) in &all {
        assert_eq!(
            manifest.system.based_on.as_deref(),
            Some("owner/base"),
            "{format}"
        );
    }
    let silent = (Availability::Unknown, None, None);
    assert_eq!(same(&all, "base-weights"), silent);
    let weights = fact(component(&all[0].1, "weights"));
    assert_eq!((weights.0, weights.2), (Availability::Public, None));
    // A set that it was trained on then is one of the tuning.
    let tuned = card("base_model: a/b\ndatasets: [s]");
    assert_eq!(
        fact(component(&tuned, "finetuning-data")).2,
        Some("named: s")
    );
}

#[test]
fn a_form_and_who_is_left_out() {
    let form = card("license: mit\nextra_gated_prompt: Please");
    assert_eq!(
        fact(component(&form, "weights")).2,
        Some("the card has a form; whether the Hub asks for it is not stated")
    );
    let left_out = card("license: mit\nextra_gated_eu_disallowed: true");
    assert_eq!(
        fact(component(&left_out, "weights")).0,
        Availability::Public
    );
    assert_eq!(
        left_out.original,
        Original::ModelCard {
            eu_disallowed: true
        }
    );
}

#[test]
fn results_with_values() {
    let metric = json!({ "type": "wer", "value": "3" });
    let analysis = |metrics: Value| {
        cyclonedx(
            json!({ "modelCard": { "quantitativeAnalysis": { "performanceMetrics": metrics } } }),
        )
    };
    let entry = json!({ "type": "DictionaryEntry", "key": "wer", "value": "3" });
    let all = [
        (
            "card",
            card("model-index: [{ name: x, results: [{ metrics: [{ type: wer, value: 3 }] }] }]"),
        ),
        ("CycloneDX", analysis(json!([metric]))),
        ("SPDX", spdx(json!({ "ai_metric": [entry] }), &[])),
    ];
    for (format, manifest) in &all {
        let results = component(manifest, "evaluation-results");
        assert_eq!(results.availability, Availability::Public, "{format}");
    }
    let named = [
        (
            "card",
            card("model-index: [{ name: x, results: [{ metrics: [{ type: wer }] }] }]"),
        ),
        ("CycloneDX", analysis(json!([{ "type": "wer" }]))),
        (
            "SPDX",
            spdx(
                json!({ "ai_metric": [{ "type": "DictionaryEntry", "key": "wer" }] }),
                &[],
            ),
        ),
    ];
    let silent = (Availability::Unknown, None, None);
    assert_eq!(same(&named, "evaluation-results"), silent);
}

/// The words beside an address and what they name, of a link in either bill.
#[test]
fn links_that_say_what_they_are() {
    let url = "https://example.org/x";
    for (comment, expected) in [
        ("Model files", Some("weights")),
        ("Weights (safetensors)", Some("weights")),
        ("Intermediate checkpoints", Some("checkpoints")),
        ("Training code", Some("pretraining-code")),
        ("Fine-tuning script", Some("finetuning-code")),
        ("Inference code", Some("inference-code")),
        ("Evaluation code", Some("evaluation-code")),
        ("Data preprocessing code", Some("data-processing-code")),
        ("Tokenizer", Some("supporting-tools")),
        ("Model card", Some("model-card")),
        ("Datasheet for the corpus", Some("data-card")),
        ("ArXiv Paper", Some("technical-report")),
        ("Technical report", Some("technical-report")),
        ("Benchmark results", Some("evaluation-results")),
        ("User guide", Some("usage-documentation")),
        ("Specific commit", None),
        ("Source code", None),
        ("Whatever it is", None),
    ] {
        let reference = json!({ "type": "distribution", "comment": comment, "url": url });
        let external = json!({ "externalRefType": "altDownloadLocation", "comment": comment, "locator": [url] });
        let all = [
            (
                "CycloneDX",
                cyclonedx(json!({ "externalReferences": [reference] })),
            ),
            ("SPDX", spdx(json!({ "externalRef": [external] }), &[])),
        ];
        for (format, manifest) in &all {
            let stated: Vec<&str> = manifest
                .components
                .iter()
                .filter(|(_, component)| component.availability != Availability::Unknown)
                .map(|(id, _)| id.key())
                .collect();
            let expected: Vec<&str> = expected.into_iter().collect();
            assert_eq!(stated, expected, "{format}: {comment}");
        }
    }
}

/// As a generator writes it: the card's data sets again as links, and the paper
/// as documentation.
#[test]
fn data_sets_behind_links_are_named() {
    let links = json!([
        { "type": "website", "comment": "Model repository", "url": "https://huggingface.co/a/b" },
        { "type": "distribution", "comment": "Model files", "url": "https://huggingface.co/a/b/tree/main" },
        { "type": "distribution", "comment": "Training dataset: bookcorpus", "url": "https://huggingface.co/datasets/bookcorpus" },
        { "type": "distribution", "comment": "Training dataset: wikipedia", "url": "https://huggingface.co/datasets/wikipedia" },
        { "type": "distribution", "comment": "Evaluation dataset", "url": "https://example.org/glue" },
        { "type": "documentation", "comment": "ArXiv Paper", "url": "https://arxiv.org/abs/1810.04805" },
        { "type": "vcs", "comment": "Specific commit", "url": "https://huggingface.co/a/b/commit/1" },
    ]);
    let inline = json!([
        { "type": "dataset", "name": "bookcorpus", "contents": { "url": "https://huggingface.co/datasets/bookcorpus" } },
    ]);
    let listed = json!({ "type": "data", "name": "bookcorpus", "licenses": [{ "license": { "name": "unknown" } }] });
    let model = json!({
        "licenses": [{ "license": { "id": "Apache-2.0" } }],
        "externalReferences": links,
        "modelCard": { "modelParameters": { "datasets": inline } },
    });
    let bill = cyclonedx_with(model, &[listed]);
    let all = [
        ("bill", bill),
        (
            "card",
            card(
                "license: apache-2.0\ndatasets: [bookcorpus, wikipedia]\ntags: ['arxiv:1810.04805']",
            ),
        ),
    ];
    assert_eq!(
        same(&all, "pretraining-data"),
        (
            Availability::Unknown,
            None,
            Some("named: bookcorpus, wikipedia")
        )
    );
    same(&all, "technical-report");
    let bill = &all[0].1;
    assert_eq!(
        component(bill, "weights").urls,
        ["https://huggingface.co/a/b/tree/main"]
    );
    assert_eq!(
        fact(component(bill, "evaluation-data")),
        (Availability::Unknown, None, Some("named: glue"))
    );
    assert_eq!(
        component(bill, "usage-documentation").availability,
        Availability::Unknown
    );
}

#[test]
fn properties_that_the_format_does_not_have_are_not_read() {
    let bill = cyclonedx(json!({ "properties": [
        { "name": "openness:weights", "value": "open-weight" },
        { "name": "openness:training-data", "value": "open-data" },
    ] }));
    let silent = Manifest::default().components;
    assert_eq!(bill.components, silent);
}
