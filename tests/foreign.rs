//! Texts in no format that is read: each is told by what it looks like, and
//! nothing of it is measured.

mod common;

use common::reading::{codes, of, of_file, told};
use serde_json::json;

/// One error, and no manifest.
#[track_caller]
fn is(code: &str, texts: &[&str]) {
    for text in texts {
        let reading = of(text);
        assert_eq!(codes(&reading), [format!("error {code}")], "{text}");
        assert!(reading.manifest.is_none(), "{text}");
    }
}

#[test]
fn spdx_before_version_3() {
    is(
        "spdx-2",
        &[
            r#"{ "spdxVersion": "SPDX-2.3", "SPDXID": "SPDXRef-DOCUMENT", "packages": [] }"#,
            r#"{ "spdxVersion": "SPDX-2.2", "license": "MIT" }"#,
            "spdxVersion: SPDX-2.3\nSPDXID: SPDXRef-DOCUMENT\n",
            "SPDXVersion: SPDX-2.3\nDataLicense: CC0-1.0\nDocumentName: model\n",
            "# a comment\n\nSPDXVersion: SPDX-2.1\nCreator: Tool: x\nCreator: Person: y (z)\n",
            "\u{feff}SPDXVersion: SPDX-2.3\r\n",
            "<?xml version=\"1.0\"?>\n<rdf:RDF xmlns:spdx=\"http://spdx.org/rdf/terms#\">",
        ],
    );
}

#[test]
fn drafts_of_spdx_3() {
    is(
        "spdx-3-draft",
        &[
            r#"{"@context":{"@vocab":"https://spdx.org/rdf/v3/"},"@graph":[{"@type":"AIPackage"}]}"#,
            r#"{"@context":"https://spdx.org/rdf/v3/terms","@graph":[]}"#,
            r#"{"@context":["https://example.org",{"spdx":"https://spdx.org/rdf/v3/Core/"}]}"#,
        ],
    );
    let read = r#"{"@context":"https://spdx.org/rdf/3.0.1/spdx-context.jsonld","@graph":[]}"#;
    assert_eq!(codes(&of(read)), ["error no-model"]);
}

#[test]
fn cyclonedx_in_another_form() {
    is(
        "cyclonedx-xml",
        &[
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<bom xmlns=\"http://cyclonedx.org/schema/bom/1.6\">",
            "<bom xmlns='http://cyclonedx.org/schema/bom/1.4'/>",
            "\n<!-- made by a tool -->\n<cdx:bom xmlns:cdx=\"http://cyclonedx.org/schema/bom/1.5\"></cdx:bom>",
        ],
    );
    for version in ["1.0", "1.2", "1.4"] {
        let bill = json!({ "bomFormat": "CycloneDX", "specVersion": version, "components": [] });
        is("cyclonedx-old", &[&bill.to_string()]);
    }
    // A later one is read as far as it goes.
    let later = json!({ "bomFormat": "CycloneDX", "specVersion": "1.8", "components": [] });
    assert_eq!(
        codes(&of(&later.to_string())),
        ["error no-model", "error unknown-word"]
    );
}

#[test]
fn frameworks_that_are_not_read() {
    is(
        "musgo",
        &[
            "---\nproject: { name: A }\norg: { name: B }\nsourcecode: { class: open }\ntrainingdata: { class: closed }\n\
             paper: { class: open }\nlicense: { class: open }\nmodelcard: { class: star }\npackage: { class: star }\n",
            "modelweights:\n  class: open\nux:\n  class: ∅\n",
        ],
    );
}

#[test]
fn files_of_software() {
    is(
        "project-file",
        &[
            r#"{ "name": "a", "version": "1.0.0", "license": "MIT", "dependencies": {} }"#,
            r#"{ "name": "a", "private": true, "scripts": { "test": "x" }, "license": "MIT" }"#,
            r#"{ "name": "a/b", "license": "MIT", "require": { "php": ">=8" } }"#,
            "name: env\nchannels: [conda-forge]\ndependencies: [python]\n",
            "[project]\nname = \"a\"\nlicense = \"MIT\"\n",
            "# a project\n\n[build-system]\nrequires = [\"setuptools\"]\n",
            "[tool.black]\nline-length = 100\n",
            "[package]\nname = \"a\"\nversion = \"0.1.0\"\n",
        ],
    );
    is(
        "other-file",
        &[
            "[metadata]\nname = a\n",
            "key = \"value\"\n\n[section]\nother = 1\n",
            "#!/usr/bin/env python\nprint(1)\n",
            r#"{ "nbformat": 4, "cells": [] }"#,
            "cff-version: 1.2.0\ntitle: A\nlicense: MIT\n",
            "openapi: 3.1.0\ninfo: {}\n",
            "apiVersion: v1\nkind: Pod\nmetadata: {}\n",
            "<?xml version=\"1.0\"?><note/>",
            "%PDF-1.7\n",
        ],
    );
}

#[test]
fn files_beside_the_card() {
    is(
        "other-file",
        &[
            r#"{ "architectures": ["A"], "model_type": "a" }"#,
            r#"{ "model_type": "a", "transformers_version": "4.0" }"#,
            r#"{ "peft_type": "LORA", "base_model_name_or_path": "a" }"#,
            r#"{ "_class_name": "A", "_diffusers_version": "0.1" }"#,
            r#"{ "tokenizer_class": "A" }"#,
            r#"{ "metadata": {}, "weight_map": {} }"#,
            r#"{ "id": "a/b", "siblings": [], "cardData": { "license": "mit" } }"#,
            r#"{ "@context": { "sc": "https://schema.org/" }, "@type": "sc:Dataset", "license": "MIT" }"#,
            "GGUF\u{3}\0\0\0",
        ],
    );
    // The front matter of another repository, without its lines of dashes.
    is(
        "data-set-card",
        &["license: mit\ntask_categories: [x]\nsize_categories: [y]\n"],
    );
    is("space-card", &["title: A\nsdk: gradio\napp_file: app.py\n"]);
}

#[test]
fn what_this_program_writes() {
    is(
        "other-file",
        &[
            r#"{ "format": 1, "digest": "sha256:x", "verdicts": [], "system": {}, "components": [] }"#,
            r#"{ "schemaVersion": 1, "label": "openness", "message": "downloadable" }"#,
        ],
    );
    is(
        "picture",
        &[
            "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
            "\u{feff}<?xml version=\"1.0\"?>\n<!-- a -->\n<svg:svg>",
            "<!DOCTYPE svg PUBLIC \"x\" \"y\">\n<svg>",
            "\u{fffd}PNG\r\n\u{1a}\n",
            "\u{89}PNG\r\n\u{1a}\n",
            "GIF89a",
            "\u{fffd}\u{fffd}\u{fffd}\u{fffd}\0\u{10}JFIF",
        ],
    );
}

#[test]
fn pages_and_addresses() {
    is(
        "html",
        &[
            "<!DOCTYPE html>\n<html>",
            "<!doctype HTML>",
            "<HTML lang=en>",
            "<!-- a -->\n<head><title>x</title></head>",
            "<body>x</body>",
        ],
    );
    is(
        "address",
        &[
            "https://huggingface.co/a/b",
            "http://example.org/openness.yaml\n",
            "huggingface.co/a/b/raw/main/README.md",
            "EleutherAI/pythia-12b\n",
        ],
    );
}

#[test]
fn nothing_that_a_manifest_has() {
    is(
        "not-a-manifest",
        &[
            "{}",
            "foo: bar\n",
            "# a comment\nfoo: bar\nother: [1]\n",
            r#"{ "a": 1, "b": { "weights": "public" } }"#,
            "services: { web: {} }\n",
        ],
    );
    // One key, or one that is nearly one, and it is a manifest with mistakes.
    for text in [
        "weights: public\n",
        "components: {}\n",
        "opennes: 1\n",
        "Components: { weights: public }\n",
        "license: MIT\n",
        "claims: [open]\n",
    ] {
        let reading = of(text);
        assert!(reading.manifest.is_some(), "{text}");
        assert!(
            codes(&reading).contains(&"error missing-key".to_owned()),
            "{text}"
        );
    }
}

#[test]
fn each_says_what_is_read_instead() {
    let read = "What is read: manifests, model cards, files of MOF, of the European Open Source AI Index \
        and of Eiras et al., CycloneDX 1.5 to 1.7 (JSON), SPDX 3.0 (JSON-LD).";
    for (text, expected) in [
        (
            "spdxVersion: SPDX-2.3",
            "spdx-2: This looks like SPDX 2, which is not read. \
             Export it as SPDX 3.0 (JSON-LD) or as CycloneDX 1.5 to 1.7 (JSON).",
        ),
        (
            r#"{ "bomFormat": "CycloneDX", "specVersion": "1.4" }"#,
            "cyclonedx-old: This looks like CycloneDX 1.4, which has no models and is not read. \
             Export it as SPDX 3.0 (JSON-LD) or as CycloneDX 1.5 to 1.7 (JSON).",
        ),
        (
            "<svg/>",
            "picture: This looks like a picture (SVG). If it is a badge, verify it instead: `openness-badge verify`.",
        ),
        (
            "https://example.org/a",
            "address: This is an address, not the file there. \
             Open it, and check the file itself: a manifest, or the README.md of a model.",
        ),
        (
            "cff-version: 1.2.0",
            &format!("other-file: This looks like a citation file, which is not read. {read}"),
        ),
        (
            "foo: bar",
            &format!(
                "not-a-manifest: Nothing here is a key of a manifest, \
                 and it is in no other format that is read. {read}"
            ),
        ),
    ] {
        assert_eq!(told(&of(text)), [format!("error {expected}")], "{text}");
    }
}

/// In Markdown other things stand than it is.
#[test]
fn cards_with_such_things_in_them_are_cards() {
    for text in [
        "# A\n\n<svg></svg>\n",
        "<p align=\"center\"><img src=a.svg></p>\n\n# A\n",
        "# A\n\nSPDXVersion is a tag.\n",
        "# A\n\n```toml\n[project]\nname = \"a\"\n```\n",
        "[A](https://example.org) is a model.\n",
    ] {
        assert_eq!(codes(&of(text)), ["warning no-front-matter"], "{text}");
    }
    let text = "[project]\nname = \"a\"\n";
    assert_eq!(
        codes(&of_file(text, "pyproject.toml")),
        ["error project-file"]
    );
}
