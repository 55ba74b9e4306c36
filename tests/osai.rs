//! `osai` against the European Open Source AI Index and its predecessor:
//! classes, points, score, category means, and the order with its ties.

mod common;

use std::fs;
use std::path::Path;

use common::conformance::{Comparison, Tally, conformance, version};
use openness_badge::grade::osai::{Points, legacy_order, order};
use openness_badge::license::License;
use openness_badge::manifest::original::osai::Class;
use openness_badge::manifest::{Availability, Channel, ComponentId, Manifest, Modality, Original};
use openness_badge::report::{Report, Source, Verdict};
use openness_badge::words::Language;
use openness_badge::{Options, grade, read, report};
use proptest::prelude::*;
use serde_json::{Value, json};

fn json_file(path: &Path) -> Value {
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

fn osai(report: &Report) -> &Verdict {
    report.verdict("osai").unwrap()
}

fn detail(verdict: &Verdict) -> Value {
    serde_json::to_value(&verdict.detail).unwrap()
}

fn text<'v>(value: &'v Value, key: &str) -> &'v str {
    value[key].as_str().unwrap_or_default()
}

#[test]
fn files_of_the_index() {
    let Some(corpus) = common::corpus("osai") else {
        return;
    };
    let verdicts = json_file(&corpus.join("current-verdicts.json"));
    let mut listed: Vec<(f64, String)> = Vec::new();
    let mut published: Vec<(u64, String)> = Vec::new();
    let mut tally = Tally::default();
    for expected in verdicts["models"].as_array().unwrap() {
        let file = text(expected, "file");
        let source = fs::read_to_string(corpus.join("current").join(file)).unwrap();
        let report = report(&source, &Options::default());
        assert_eq!(report.source, Source::Osai, "{file}");
        assert!(!report.has_errors(), "{file}: {:?}", report.findings);
        let verdict = osai(&report);
        let actual = detail(verdict);
        assert_eq!(actual["classes"], expected["classes"], "{file}");
        assert_eq!(actual["maximum"], 12, "{file}");
        assert_eq!(
            actual["points"].as_f64(),
            expected["points"].as_f64(),
            "{file}"
        );
        // These are given to six decimals.
        let same = |one: &Value, other: &Value| {
            let [one, other] = [one, other].map(|value| format!("{:.6}", value.as_f64().unwrap()));
            one == other
        };
        assert!(same(&actual["score"], &expected["score"]), "{file}");
        for (category, mean) in expected["categories"].as_object().unwrap() {
            assert!(
                same(&actual["categories"][category], mean),
                "{file}: {category}"
            );
        }
        let points = expected["points"].as_f64().unwrap();
        assert_eq!(verdict.headline, format!("{points} of 12"), "{file}");
        assert_eq!(
            report.system.name.as_deref(),
            expected["name"].as_str().map(str::trim),
            "{file}"
        );
        assert_eq!(
            report.system.developer.as_deref(),
            expected["org"].as_str(),
            "{file}"
        );
        let kinds: Vec<&str> = report.system.kind.iter().map(|kind| kind.word()).collect();
        assert_eq!(json!(kinds), expected["type"], "{file}");
        listed.push((actual["score"].as_f64().unwrap(), file.to_owned()));
        published.push((expected["display_rank"].as_u64().unwrap(), file.to_owned()));
        tally.case(file, true);
    }
    assert_eq!(listed.len(), 150);
    listed.sort_by(|a, b| order((a.0, &a.1), (b.0, &b.1)));
    published.sort();
    let [ours, theirs] = [
        listed.into_iter().map(|(_, file)| file).collect::<Vec<_>>(),
        published.into_iter().map(|(_, file)| file).collect(),
    ];
    assert_eq!(ours, theirs);
    let comparison = Comparison {
        file: "osai-current",
        kind: "yardstick",
        of: "osai",
        cases: "files of the index, twelve parameters",
        compared: "classes, points, score, means of the categories, and the order with its ties",
        source: "European Open Source AI Index",
        url: "https://osai-index.eu/",
        version: &version(&verdicts, "date"),
    };
    conformance(&comparison, &tally, &[]);
}

#[test]
fn the_predecessor() {
    let Some(corpus) = common::corpus("osai") else {
        return;
    };
    let verdicts = json_file(&corpus.join("legacy-verdicts.json"));
    let models = verdicts["models"].as_array().unwrap();
    let class = |letter| match letter {
        'O' => Class::Open,
        'P' => Class::Partial,
        'C' => Class::Closed,
        _ => Class::Blank,
    };
    let mut listed: Vec<(f64, &str)> = Vec::new();
    let mut tally = Tally::default();
    let mut read = 0;
    for expected in models {
        let points = Points::of(text(expected, "classes").chars().map(class));
        assert_eq!(points.maximum(), 14);
        // Not every file is at hand.
        let path = corpus.join("legacy").join(text(expected, "file"));
        if let Ok(source) = fs::read_to_string(&path) {
            as_published(&source, expected);
            read += 1;
        }
        assert_eq!(
            Some(points.points()),
            expected["published_openness"].as_f64(),
            "{expected}"
        );
        listed.push((points.points(), text(expected, "name")));
        tally.case(text(expected, "name"), true);
    }
    let published: Vec<&str> = models.iter().map(|model| text(model, "name")).collect();
    // From the other end, so that no order is left over by a stable sort.
    listed.reverse();
    listed.sort_by(|a, b| legacy_order(*a, *b));
    assert_eq!(
        listed.into_iter().map(|(_, name)| name).collect::<Vec<_>>(),
        published
    );
    assert_eq!(models.len(), 46);
    assert_eq!(read, fs::read_dir(corpus.join("legacy")).unwrap().count());
    let comparison = Comparison {
        file: "osai-predecessor",
        kind: "yardstick",
        of: "osai",
        cases: "models of its predecessor, fourteen parameters",
        compared: "points from the classes, and the order with its ties",
        source: "Opening up ChatGPT",
        url: "https://opening-up-chatgpt.github.io/",
        version: &version(&verdicts, "date"),
    };
    conformance(&comparison, &tally, &[]);
}

/// A file of the predecessor says what was published of it: classes and points.
fn as_published(source: &str, expected: &Value) {
    let name = text(expected, "name");
    let report = report(source, &Options::default());
    assert_eq!(report.source, Source::OpeningUpChatgpt, "{name}");
    assert!(!report.has_errors(), "{name}: {:?}", report.findings);
    assert_eq!(report.system.name.as_deref(), Some(name));
    assert_eq!(
        report.system.developer.as_deref(),
        expected["org"].as_str(),
        "{name}"
    );
    let verdict = osai(&report);
    let points = expected["published_openness"].as_f64().unwrap();
    assert_eq!(verdict.headline, format!("{points} of 14"), "{name}");
    let detail = detail(verdict);
    assert_eq!(detail["classes"], expected["classes"], "{name}");
    assert_eq!(detail["points"].as_f64(), Some(points), "{name}");
}

const FILE: &str = "\
system:
    name: Example
    link: https://example.org
    type: text, code
    basemodelname: Example-Base
    endmodelname: Example-Chat
    endmodel license: Apache 2.0
    releasedate: 2025-08
    notes:
org: { name: Nobody, link: , notes: }
datasources_basemodel: { class: partial, link: [\"https://example.org/a\", \"https://example.org/b\"], notes: some }
datasources_endmodel: { class: , link: , notes: }
weights_basemodel: { class: partial, link: , notes: }
weights_endmodel: { class: open, link: 'https://example.org/c, https://example.org/d', notes: }
trainingcode: { class: closed, link: , notes: }
modelcard: { class: full, link: here, notes: }
";

#[test]
fn quirks_of_the_files() {
    let report = report(FILE, &Options::default());
    let verdict = osai(&report);
    assert_eq!(detail(verdict)["classes"], "P-POC-------");
    assert_eq!(verdict.headline, "2 of 12");
    let told: Vec<String> = report
        .findings
        .iter()
        .filter(|finding| !finding.code.ends_with("not-stated"))
        .map(|f| format!("{}:{} {}: {}", f.line, f.column, f.code, f.message))
        .collect();
    assert_eq!(
        told,
        [
            "16:21 unknown-word: `full` is not a value of `modelcard.class`.",
            "7:23 misspelt-key: `endmodel license` is spelled `endmodellicense` in this format.",
            "7:23 misspelt-license: `Apache 2.0` is not how this license is written.",
            "16:33 bad-url: `here` is not an http or https address.",
        ]
    );
    assert_eq!(report.system.kind, [Modality::Text, Modality::Code]);
    let component = |id: &str| {
        report
            .components
            .iter()
            .find(|component| component.id == id)
            .unwrap()
    };
    let said = [
        ("pretraining-data", Availability::Partial),
        ("finetuning-data", Availability::Unknown),
        ("base-weights", Availability::Gated),
        ("weights", Availability::Public),
        ("pretraining-code", Availability::Closed),
        ("data-processing-code", Availability::Closed),
        ("model-card", Availability::Unknown),
        ("architecture", Availability::Unknown),
        ("evaluation-code", Availability::Unknown),
    ];
    for (id, availability) in said {
        assert_eq!(component(id).availability, availability, "{id}");
    }
    assert_eq!(component("pretraining-data").urls.len(), 2);
    assert_eq!(component("weights").urls.len(), 2);
    assert_eq!(component("weights").license.as_deref(), Some("Apache-2.0"));
}

#[test]
fn fourteen_parameters_where_the_file_has_them() {
    let text = [
        FILE,
        "package: { class: open }\napi: { class: partial }\nlicenses: { class: open }\n",
    ]
    .concat();
    let report = report(&text, &Options::default());
    assert_eq!(osai(&report).headline, "4.5 of 14");
    assert_eq!(detail(osai(&report))["classes"], "P-POC------OPO");
    // The first files called the documentation of the architecture so.
    let text = [&text, "architecture: { class: open }\n"].concat();
    assert_eq!(detail(osai(&reported(&text)))["classes"], "P-POC-O----OPO");
}

fn reported(text: &str) -> Report {
    report(text, &Options::default())
}

#[test]
fn a_type_of_no_parameter_is_an_error_without_a_score() {
    for (types, said) in [
        ("type: text, smell", Some("unknown-word")),
        ("type: smell", None),
        ("type: Text", None),
        ("type:", None),
        ("type: [text]", None),
        ("kind: text", None),
    ] {
        let report = reported(&FILE.replace("type: text, code", types));
        assert!(report.has_errors(), "{types}");
        match said {
            Some(code) => {
                assert!(report.findings.iter().any(|finding| finding.code == code));
                assert_eq!(osai(&report).headline, "2 of 12");
            }
            None => {
                assert_eq!(osai(&report).headline, "no score", "{types}");
                assert!(detail(osai(&report)).get("score").is_none());
            }
        }
    }
}

#[test]
fn a_manifest_in_the_style_of_the_index() {
    let report = reported(
        "\
openness: 1
system: { name: x }
components:
  pretraining-data: CC-BY-4.0
  finetuning-data: none
  alignment-data: none
  weights: Apache-2.0
  pretraining-code: Apache-2.0
  finetuning-code: none
  alignment-code: none
  data-processing-code: gated
  training-setup: described
  technical-report: public
  research-paper: closed
  model-card: { availability: public, license: CC-BY-NC-4.0 }
",
    );
    // No base weights: the weights count twice. No fine-tuning: the data too.
    assert_eq!(detail(osai(&report))["classes"], "OOOOP-POCO-O");
    assert_eq!(osai(&report).headline, "at least 8 of 12");
}

fn manifest(parts: &[(usize, usize)]) -> Manifest {
    let mut manifest = Manifest::default();
    for (id, (availability, license)) in ComponentId::ALL.into_iter().zip(parts) {
        let component = &mut manifest.components[id];
        component.availability = Availability::ALL[availability % Availability::ALL.len()];
        let licenses = ["Apache-2.0", "CC-BY-4.0", "CC-BY-NC-4.0"];
        component.license = licenses.get(license % 4).map(|text| License::parse(text));
    }
    manifest
}

fn verdict(manifest: &Manifest) -> Verdict {
    grade::Yardstick::by_id("osai")
        .unwrap()
        .verdict(manifest, Language::ENGLISH)
}

fn open(manifest: &mut Manifest, id: ComponentId) {
    manifest.components[id].availability = Availability::Public;
    manifest.components[id].license = Some(License::parse("Apache-2.0"));
}

fn parts() -> impl Strategy<Value = Vec<(usize, usize)>> {
    let part = prop_oneof![3 => Just((0, 0)), 2 => (0..9usize, 0..4usize)];
    proptest::collection::vec(part, ComponentId::COUNT)
}

proptest! {
    #[test]
    fn a_manifest_made_more_open_never_falls(
        parts in parts(),
        id in 0..ComponentId::COUNT,
        degrees in (0..common::DEGREES.len(), 0..common::DEGREES.len()),
        terms in (0..common::TERMS.len(), 0..common::TERMS.len()),
    ) {
        let mut before = manifest(&parts);
        let id = ComponentId::ALL[id];
        common::set(&mut before, id, degrees.0.min(degrees.1), terms.0.min(terms.1));
        let mut after = before.clone();
        common::set(&mut after, id, degrees.0.max(degrees.1), terms.0.max(terms.1));
        prop_assert!(verdict(&after).steps() >= verdict(&before).steps());
    }

    #[test]
    fn the_next_step_reaches_what_it_says_and_is_minimal(parts in parts()) {
        let before = manifest(&parts);
        let standing = verdict(&before);
        match &standing.next {
            None => {
                // What the system is said not to have is not asked for.
                let is_none = |id: &ComponentId| {
                    before.components[*id].availability == Availability::None
                };
                let top = standing.steps() == (Some(24), 24);
                prop_assert!(top || ComponentId::ALL.iter().any(is_none));
            }
            Some(next) => {
                let applied = |skip: usize| {
                    let mut after = before.clone();
                    let edits = next.edits.iter().enumerate().filter(|(i, _)| *i != skip);
                    edits.for_each(|(_, edit)| common::carry_out(&mut after, edit));
                    verdict(&after)
                };
                let reached = applied(usize::MAX);
                prop_assert_eq!(&reached.headline, &next.headline);
                prop_assert!(reached.steps() > standing.steps());
                if next.edits.len() > 1 {
                    for id in ComponentId::ALL {
                        let mut after = before.clone();
                        open(&mut after, id);
                        prop_assert!(verdict(&after).steps() <= standing.steps());
                    }
                    for skip in 0..next.edits.len() {
                        prop_assert!(applied(skip).steps() <= standing.steps());
                    }
                }
            }
        }
    }
}

/// Where nothing is said of a base model, the weights count as its weights too,
/// as in the index "the base entries mirror the end entries". So a base model
/// that comes to be stated, and is less open, costs points: in a file of the
/// index as in a manifest.
#[test]
fn a_base_model_that_comes_to_be_stated_can_cost_points() {
    let mut manifest = Manifest::default();
    open(&mut manifest, ComponentId::Weights);
    assert_eq!(verdict(&manifest).headline, "at least 2 of 12");
    manifest.components[ComponentId::BaseWeights].availability = Availability::Gated;
    assert_eq!(verdict(&manifest).headline, "at least 1.5 of 12");
    let mirrored = FILE.replace(
        "weights_basemodel: { class: partial",
        "weights_basemodel: { class: open",
    );
    assert_eq!(osai(&reported(&mirrored)).headline, "2.5 of 12");
    assert_eq!(osai(&reported(FILE)).headline, "2 of 12");
}

/// For a file of the index the step is a parameter made open, and the points
/// that it promises are those of the file so changed.
#[test]
fn the_next_step_of_a_file() {
    let report = reported(FILE);
    let next = osai(&report).next.clone().unwrap();
    assert_eq!(next.headline, "3 of 12");
    assert_eq!(next.edits.len(), 1);
    assert_eq!(next.edits[0].component.as_deref(), Some("model-card"));
    let changed = FILE.replace("modelcard: { class: full,", "modelcard: { class: open,");
    assert_eq!(osai(&reported(&changed)).headline, "3 of 12");
}

/// The manifest of a file never comes to more points than the file: what it
/// does not say is not invented.
#[test]
fn the_manifest_of_a_file_says_no_more_than_the_file() {
    let Some(corpus) = common::corpus("osai") else {
        return;
    };
    for entry in fs::read_dir(corpus.join("current")).unwrap() {
        let path = entry.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        let mut manifest = read::read(&text, &read::Options::default())
            .manifest
            .unwrap();
        let own = verdict(&manifest).steps();
        manifest.original = Original::None;
        assert!(verdict(&manifest).steps() <= own, "{}", path.display());
        assert!(own <= (Some(24), 24));
    }
}

fn manifest_of(text: &str) -> Manifest {
    let reading = read::read(text, &read::Options::default());
    reading.manifest.unwrap()
}

fn said(manifest: &Manifest, id: ComponentId) -> (Availability, Option<&str>) {
    let component = &manifest.components[id];
    let license = component.license.as_ref();
    (component.availability, license.map(License::canonical))
}

/// The schemas of 2024: base and end model in one map, other names, what is said
/// of the prompt.
#[test]
fn files_of_2024() {
    let text = "\
---
system: { name: Example, link: , type: text, basemodel: Example-Base, endmodellicense: Apache 2.0 }
org: { name: Nobody, link: , notes: }
datasources:
    basemodel: { class: open, link: , notes: }
    endmodel: { class: partial, link: , notes: }
weights:
    basemodel: { class: partial, link: , notes: }
    endmodel: { class: open, link: , notes: }
trainingcode: { class: closed }
architecture: { class: open }
package: { class: closed }
api: { class: partial, link: , notes: , metaprompt: closed }
licenses: { class: partial }
";
    let report = reported(text);
    assert_eq!(report.source, Source::Osai);
    assert!(
        report
            .findings
            .iter()
            .all(|finding| finding.code != "unknown-key")
    );
    assert_eq!(detail(osai(&report))["classes"], "OPPOC-O----CPP");
    assert_eq!(osai(&report).headline, "5 of 14");
    let manifest = manifest_of(text);
    assert_eq!(manifest.system.based_on.as_deref(), Some("Example-Base"));
    let weights = said(&manifest, ComponentId::Weights);
    assert_eq!(weights, (Availability::Public, Some("Apache-2.0")));
    let channels = manifest.access.channels.unwrap();
    assert_eq!(channels, [Channel::Download, Channel::Api]);
}

/// The format is told by its parameter maps, not by one key of `system`.
#[test]
fn what_is_recognized() {
    let index = [
        "system: { name: x, type: text }\norg: { name: y }\nweights_endmodel: { class: open }\n",
        "weights_endmodel: { class: open }\ncode: { class: }\npaper: { class: closed }\n",
        "---\ndatasources: { basemodel: { class: open }, endmodel: { class: open } }\nlicenses: { class: open }\n",
    ];
    for text in index {
        assert_eq!(reported(text).source, Source::Osai, "{text}");
    }
    let predecessor = [
        "opencode: { class: open }\nllmdata: { class: }\nlicense: { class: open }\n",
        "---\nproject: { name: x }\norg: { name: y }\nrlweights: { class: open }\n",
    ];
    for text in predecessor {
        assert_eq!(reported(text).source, Source::OpeningUpChatgpt, "{text}");
    }
    let neither = [
        "system: { name: x }\nweights_endmodel: { class: open }\n",
        "system: { name: x }\norg: { name: y }\nweights_endmodel: open\n",
        "rlweights: { class: open }\npaper: { class: open }\n",
        // Another project's files have followed the predecessor's.
        "project: { name: x }\norg: { name: y }\nsourcecode: { class: open }\nlicense: { class: open }\npaper: { class: open }\nmodelcard: { class: star }\npackage: { class: }\n",
    ];
    for text in neither {
        let source = reported(text).source;
        assert!(
            source != Source::Osai && source != Source::OpeningUpChatgpt,
            "{text}"
        );
    }
}

/// The license of the end model is prose: a common word in it is no id.
#[test]
fn the_license_of_the_end_model_is_prose() {
    let report = |license: &str| {
        reported(&format!(
            "system: {{ name: x, type: text, endmodellicense: {license} }}\norg: {{ name: y }}\nweights_endmodel: {{ class: open }}\n"
        ))
    };
    let told = |license: &str| {
        let findings = report(license).findings;
        let first = findings.first().unwrap();
        [
            &*first.message,
            " ",
            first.fix.as_deref().unwrap_or_default(),
        ]
        .concat()
    };
    assert_eq!(
        told("Intel"),
        "The license `Intel` is not known. Write an SPDX id."
    );
    assert_eq!(
        told("Apache 2.0"),
        "`Apache 2.0` is not how this license is written. Write `Apache-2.0`."
    );
    let license = |text: &str| {
        let report = report(text);
        let mut components = report.components.iter();
        let weights = components.find(|component| component.id == "weights");
        weights.unwrap().license.clone()
    };
    assert_eq!(license("Intel").as_deref(), Some("LicenseRef-Intel"));
    assert_eq!(license("MIT License").as_deref(), Some("MIT"));
    assert_eq!(license("none"), None);
}

const PREDECESSOR: &str = "\
---
project: { name: Example Chat, link: https://example.org, llmbase: Example, rlbase: talks, license: MIT License }
org: { name: Nobody, link: https://example.org }
opencode: { class: open, link: https://example.org/code }
llmdata: { class: partial }
llmweights: { class: open }
rldata: { class: closed }
rlweights: { class: partial }
license: { class: open, notes: Code and model released under Apache 2.0 }
code: { class: open }
architecture: { class: }
preprint: { class: open }
modelcard: { class: closed }
package: { class: open }
api: { class: open }
";

#[test]
fn the_predecessors_fourteen() {
    let report = reported(PREDECESSOR);
    assert!(!report.has_errors(), "{:?}", report.findings);
    assert_eq!(detail(osai(&report))["classes"], "OPOCPOO-O-C-OO");
    assert_eq!(osai(&report).headline, "8 of 14");
    assert!(osai(&report).settled);
    let manifest = manifest_of(PREDECESSOR);
    assert_eq!(manifest.system.based_on.as_deref(), Some("Example"));
    use Availability::{Closed, Partial, Public, Unknown};
    use ComponentId::*;
    let table = [
        (PretrainingCode, Public),
        (FinetuningCode, Public),
        (AlignmentCode, Public),
        (InferenceCode, Public),
        (DataProcessingCode, Unknown),
        (PretrainingData, Partial),
        (FinetuningData, Closed),
        (AlignmentData, Closed),
        (BaseWeights, Public),
        (Weights, Partial),
        (CodeDocumentation, Public),
        (TrainingSetup, Unknown),
        (TechnicalReport, Public),
        (ResearchPaper, Unknown),
        (ModelCard, Closed),
        (DataCard, Unknown),
        (SupportingTools, Public),
    ];
    for (id, availability) in table {
        assert_eq!(said(&manifest, id).0, availability, "{}", id.key());
    }
    assert_eq!(said(&manifest, Weights).1, Some("Apache-2.0"));
    let channels = manifest.access.channels.unwrap();
    assert_eq!(channels, [Channel::Download, Channel::Api]);
}

/// Only a note that names one license of the weights has it; a blank one leaves
/// it to the project.
#[test]
fn the_license_that_a_note_names() {
    let named = |note: &str| {
        let text = PREDECESSOR.replace("Code and model released under Apache 2.0", note);
        let manifest = manifest_of(&text);
        said(&manifest, ComponentId::Weights).1.map(str::to_owned)
    };
    for (note, license) in [
        ("Apache 2.0", Some("Apache-2.0")),
        ("MIT License", Some("MIT")),
        (
            "'Model weights licensed under CC-BY-NC-4.0, as it seems.'",
            None,
        ),
        ("Licensed as CC-BY-ND-4.0 on a page", Some("CC-BY-ND-4.0")),
        ("Released under MIT.", Some("MIT")),
        ("Code released under MIT", None),
        (
            "Code licensed under Apache 2.0, model under terms of its own",
            None,
        ),
        ("(base model is licensed Apache 2.0)", None),
        ("Licensed under MIT and requires agreeing to a policy", None),
        ("Unclear", None),
        ("", Some("MIT")),
    ] {
        assert_eq!(named(note).as_deref(), license, "{note}");
    }
}

/// Weights that are withheld may be reached in another way: a format that knows
/// no channels does not say that there is none.
#[test]
fn weights_that_are_withheld_say_nothing_of_channels() {
    let index = FILE.replace(
        "weights_endmodel: { class: open",
        "weights_endmodel: { class: closed",
    );
    let predecessor = PREDECESSOR
        .replace("rlweights: { class: partial", "rlweights: { class: closed")
        .replace("api: { class: open }", "api: { class: closed }");
    let eiras = "---\ntitle: Example\ndeployment:\n  data:\n    weights:\n      value: 1\n---\n";
    for (text, source) in [
        (&*index, Source::Osai),
        (&*predecessor, Source::OpeningUpChatgpt),
        (eiras, Source::Eiras),
    ] {
        let report = reported(text);
        assert_eq!(report.source, source);
        let manifest = manifest_of(text);
        let weights = said(&manifest, ComponentId::Weights);
        assert_eq!(weights, (Availability::Closed, None), "{text}");
        assert_eq!(manifest.access.channels, None, "{text}");
        assert!(report.level.is_none(), "{text}");
    }
    // With an API that is all that is said of it.
    let api = predecessor.replace("api: { class: closed }", "api: { class: partial }");
    assert_eq!(manifest_of(&api).access.channels, Some(vec![Channel::Api]));
    assert_eq!(reported(&api).level.unwrap().index, 3);
    // What is blank is not stated.
    let blank = FILE.replace(
        "weights_endmodel: { class: open",
        "weights_endmodel: { class: ",
    );
    let manifest = manifest_of(&blank);
    assert_eq!(
        said(&manifest, ComponentId::Weights).0,
        Availability::Unknown
    );
}
