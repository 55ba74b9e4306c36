//! What a mapping looks like, by its keys.

use crate::finding::Problem;
use crate::read::tree::{Node, Value};
use crate::words::FindingWord;

/// What a mapping is, if it is in a known format that is not read.
pub fn of_mapping(root: &Node) -> Option<Problem> {
    let known = [
        spdx_2,
        spdx_draft,
        old_cyclonedx,
        musgo,
        project_file,
        of_the_hub,
        data_set,
        own_output,
        other_file,
    ];
    known.iter().find_map(|looks_like| looks_like(root))
}

fn text<'n>(root: &'n Node, key: &str) -> &'n str {
    root.get(key).and_then(Node::text).unwrap_or_default()
}

fn has(root: &Node, key: &str) -> bool {
    root.get(key).is_some()
}

fn has_all(root: &Node, keys: &[&str]) -> bool {
    keys.iter().all(|key| has(root, key))
}

fn has_any(root: &Node, keys: &[&str]) -> bool {
    keys.iter().any(|key| has(root, key))
}

/// SPDX 2 as JSON or YAML, or tags that happen to be YAML.
fn spdx_2(root: &Node) -> Option<Problem> {
    let version = ["spdxVersion", "SPDXVersion"]
        .iter()
        .any(|key| has(root, key));
    (version || text(root, "SPDXID") == "SPDXRef-DOCUMENT").then_some(Problem::Spdx2)
}

/// JSON-LD of SPDX's in another context than that of 3.0: those of the drafts.
fn spdx_draft(root: &Node) -> Option<Problem> {
    let context = root.get("@context")?;
    let is_read =
        |text: &str| text.contains("spdx.org/rdf/3") || text.contains("spdx.github.io/spdx-3");
    let is_of_spdx = |text: &str| text.contains("spdx.org") || text.contains("spdx-spec");
    let mut texts = Vec::new();
    collect_texts(context, 3, &mut texts);
    let is_draft = texts.iter().any(|text| is_of_spdx(text));
    // As the reader asks it: of the context itself or of the items of a list.
    let mut direct = context
        .text()
        .into_iter()
        .chain(context.items().iter().filter_map(Node::text));
    (is_draft && !direct.any(is_read)).then_some(Problem::SpdxDraft)
}

/// The texts in a value, so many levels deep.
fn collect_texts<'n>(node: &'n Node, depth: usize, texts: &mut Vec<&'n str>) {
    match &node.value {
        Value::Scalar(_) => texts.extend(node.text()),
        _ if depth == 0 => {}
        Value::List(items) => {
            for item in items {
                collect_texts(item, depth - 1, texts);
            }
        }
        Value::Map(entries) => {
            for entry in entries {
                collect_texts(&entry.value, depth - 1, texts);
            }
        }
    }
}

/// Versions in which no component can be a model.
fn old_cyclonedx(root: &Node) -> Option<Problem> {
    if text(root, "bomFormat") != "CycloneDX" {
        return None;
    }
    let version = text(root, "specVersion");
    let minor = version.strip_prefix("1.")?.parse::<u32>().ok()?;
    (minor < 5).then(|| Problem::OldCyclonedx {
        version: version.to_owned(),
    })
}

/// Its own names of categories, each with a class.
fn musgo(root: &Node) -> Option<Problem> {
    const CATEGORIES: [&str; 8] = [
        "codedoc",
        "evalprocedure",
        "modelweights",
        "sourcecode",
        "suppage",
        "trainingdata",
        "trainprocedure",
        "ux",
    ];
    let is_category = |key: &&&str| root.get(key).is_some_and(|map| has(map, "class"));
    let found = CATEGORIES.iter().filter(is_category).count();
    (found > 1).then_some(Problem::Musgo)
}

fn project_file(root: &Node) -> Option<Problem> {
    const OF_NPM: [&str; 9] = [
        "bin",
        "dependencies",
        "devDependencies",
        "engines",
        "exports",
        "main",
        "peerDependencies",
        "scripts",
        "workspaces",
    ];
    let name = if has(root, "name") && has_any(root, &OF_NPM) {
        "package.json"
    } else if has(root, "require") && has_any(root, &["autoload", "name", "require-dev"]) {
        "composer.json"
    } else if has(root, "project") && has_any(root, &["build-system", "tool"]) {
        "pyproject.toml"
    } else if has_all(root, &["channels", "dependencies"]) {
        "environment.yml"
    } else {
        return None;
    };
    Some(Problem::ProjectFile { name })
}

/// Files that lie beside the card in a repository of a model.
fn of_the_hub(root: &Node) -> Option<Problem> {
    let what =
        if has(root, "architectures") || has_all(root, &["model_type", "transformers_version"]) {
            FindingWord::PartConfigJsonOfAModel
        } else if has(root, "peft_type") {
            FindingWord::PartAdapterConfigJsonOfAnAdapter
        } else if has_all(root, &["_class_name", "_diffusers_version"]) {
            FindingWord::PartModelIndexJsonOfAPipeline
        } else if has(root, "tokenizer_class") {
            FindingWord::PartTokenizerConfigJsonOfAModel
        } else if has(root, "weight_map") {
            FindingWord::PartIndexOfWeights
        } else if has(root, "siblings") && has_any(root, &["cardData", "modelId"]) {
            FindingWord::PartAnswerOfTheHubsApi
        } else {
            return None;
        };
    Some(Problem::OtherFile { what })
}

/// A data set in Croissant, which is JSON-LD of schema.org.
fn data_set(root: &Node) -> Option<Problem> {
    let kind = text(root, "@type");
    let is_croissant = text(root, "conformsTo").contains("croissant") || has(root, "recordSet");
    let is_data_set = kind.rsplit([':', '/']).next() == Some("Dataset");
    (has(root, "@context") && (is_croissant || is_data_set)).then_some(Problem::OtherFile {
        what: FindingWord::PartDataSetInJsonLdCroissant,
    })
}

/// What this program writes.
fn own_output(root: &Node) -> Option<Problem> {
    let what = if has_all(root, &["format", "verdicts"]) {
        FindingWord::PartReportOfThisProgram
    } else if has_all(root, &["schemaVersion", "label", "message"]) {
        FindingWord::PartDataForShields
    } else {
        return None;
    };
    Some(Problem::OtherFile { what })
}

fn other_file(root: &Node) -> Option<Problem> {
    const KNOWN: [(&[&str], FindingWord); 10] = [
        (&["cff-version"], FindingWord::PartCitationFile),
        (&["nbformat", "cells"], FindingWord::PartNotebook),
        (&["openapi"], FindingWord::PartDescriptionOfAnApiOpenapi),
        (&["swagger"], FindingWord::PartDescriptionOfAnApiSwagger),
        (&["apiVersion", "kind"], FindingWord::PartKubernetesResource),
        (&["services", "volumes"], FindingWord::PartComposeFile),
        (&["jobs", "on"], FindingWord::PartWorkflowOfGithubActions),
        (&["runs", "version"], FindingWord::PartSarifLog),
        (&["artifact_path", "flavors"], FindingWord::PartMlflowModel),
        (
            &["model_details", "considerations"],
            FindingWord::PartCardOfTheModelCardToolkit,
        ),
    ];
    let known = KNOWN.iter().find(|(keys, _)| has_all(root, keys));
    known.map(|(_, what)| Problem::OtherFile { what: *what })
}
