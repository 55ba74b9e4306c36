//! `mof` against the verdicts of the Model Openness Tool: class, progress to the
//! last bit, buckets and type warnings.

mod common;

use std::fs;
use std::path::Path;

use common::conformance::{Comparison, Tally, conformance, version};
use openness_badge::finding::{Code, Edit, Finding, apply};
use openness_badge::license::Class;
use openness_badge::manifest::{Availability, Component, ComponentId, Manifest, Original};
use openness_badge::report::{FindingReport, Report, Source, Verdict};
use openness_badge::words::Language;
use openness_badge::write::mof_yaml;
use openness_badge::{Options, grade, license::License, read, report};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

fn corpus() -> Option<std::path::PathBuf> {
    common::corpus("mof")
}

fn json_file(path: &Path) -> Value {
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

fn mof(report: &Report) -> &Verdict {
    report.verdict("mof").unwrap()
}

fn detail(report: &Report) -> Value {
    serde_json::to_value(&mof(report).detail).unwrap()
}

/// What differs between a verdict and that of the tool, in words.
fn difference(report: &Report, expected: &Value) -> Option<String> {
    let actual = detail(report);
    let bits = |value: &Value| value.as_f64().unwrap_or(f64::NAN).to_bits();
    for class in ["1", "2", "3"] {
        let [ours, theirs] = [&actual, expected].map(|value| &value["progress"][class]);
        if bits(ours) != bits(theirs) {
            return Some(format!("progress {class}: {ours}, not {theirs}"));
        }
    }
    let [ours, theirs] = [&actual, expected].map(|value| &value["total_progress"]);
    if bits(ours) != bits(theirs) {
        return Some(format!("total progress: {ours}, not {theirs}"));
    }
    for key in ["class", "buckets", "not_type_appropriate"] {
        if actual[key] != expected[key] {
            return Some(format!("{key}: {}, not {}", actual[key], expected[key]));
        }
    }
    let class = expected["class"].as_u64().unwrap();
    let (headline, index) = [
        ("Unclassified", 0),
        ("Class I", 3),
        ("Class II", 2),
        ("Class III", 1),
    ][usize::try_from(class).unwrap()];
    let verdict = mof(report);
    let agrees = verdict.headline == headline && verdict.index == Some(index) && verdict.of == 3;
    (!agrees).then(|| format!("headline {}, index {:?}", verdict.headline, verdict.index))
}

/// A comparison with verdicts that have their commit with them.
fn record(file: &str, cases: &str, compared: &str, verdicts: &Value, tally: &Tally) {
    let comparison = Comparison {
        file,
        kind: "yardstick",
        of: "mof",
        cases,
        compared,
        source: "Model Openness Tool",
        url: "https://github.com/lfai/model_openness_tool",
        version: &version(verdicts, "commit_date"),
    };
    conformance(&comparison, tally, &[]);
}

const COMPARED: &str = "class, the three progress figures and the total to the last bit, buckets, components under a license of another type";

/// Compares every case, of which there are so many at least.
#[track_caller]
fn compare(cases: impl IntoIterator<Item = (String, String, Value)>, count: usize) -> Tally {
    let mut tally = Tally::default();
    let mut compared = 0;
    let mut wrong = Vec::new();
    for (name, text, expected) in cases {
        compared += 1;
        let known = wrong.len();
        let report = report(&text, &Options::default());
        assert_eq!(report.source, Source::Mof, "{name}");
        if let Some(exception) = expected.get("exception") {
            let refused = detail(&report);
            if !report.has_errors()
                || refused.get("class").is_some()
                || refused.get("refused").is_none()
            {
                wrong.push(format!(
                    "{name}: no error instead of a verdict, where the tool says {exception}"
                ));
            }
        } else if let Some(difference) = difference(&report, &expected) {
            wrong.push(format!("{name}: {difference}"));
        } else if expected
            .get("valid_in_script")
            .is_some_and(|valid| valid == false)
            && !report.has_errors()
        {
            wrong.push(format!("{name}: no error for what the tool refuses"));
        }
        tally.case(name, wrong.len() == known);
    }
    assert!(
        wrong.is_empty(),
        "{} of {compared}:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
    assert!(compared >= count, "only {compared} cases");
    tally
}

fn files(folder: &Path, verdicts: &Value) -> Vec<(String, String, Value)> {
    let verdicts = verdicts.as_object().unwrap();
    let case = |(name, verdict): (&String, &Value)| {
        (
            name.clone(),
            fs::read_to_string(folder.join(name)).unwrap(),
            verdict.clone(),
        )
    };
    verdicts.iter().map(case).collect()
}

#[test]
fn models_of_the_catalogue() {
    let Some(corpus) = corpus() else { return };
    let verdicts = json_file(&corpus.join("model-verdicts.json"));
    let tally = compare(files(&corpus.join("models"), &verdicts["models"]), 200);
    record(
        "mof-models",
        "model files of the tool’s catalog",
        COMPARED,
        &verdicts,
        &tally,
    );
}

#[test]
fn fixtures_of_the_tool() {
    let Some(corpus) = corpus() else { return };
    let verdicts = json_file(&corpus.join("fixture-verdicts.json"));
    let tally = compare(files(&corpus.join("fixtures"), &verdicts["files"]), 27);
    record(
        "mof-fixtures",
        "test files of the tool",
        COMPARED,
        &verdicts,
        &tally,
    );
}

#[test]
fn nothing_is_wrong_with_what_the_tool_accepts() {
    let Some(corpus) = corpus() else { return };
    for folder in ["models", "fixtures"] {
        for entry in fs::read_dir(corpus.join(folder)).unwrap() {
            let path = entry.unwrap().path();
            let report = report(&fs::read_to_string(&path).unwrap(), &Options::default());
            assert!(
                !report.has_errors(),
                "{}: {:?}",
                path.display(),
                report.findings
            );
        }
    }
}

#[test]
fn edge_cases() {
    let Some(corpus) = corpus() else { return };
    let verdicts = json_file(&corpus.join("edge-verdicts.json"));
    let cases = verdicts["cases"].as_object().unwrap().iter();
    let tally = compare(
        cases.map(|(name, case)| {
            (
                name.clone(),
                case["yaml"].as_str().unwrap().to_owned(),
                case.clone(),
            )
        }),
        60,
    );
    let compared = "the same figures; an error and no class where the tool itself stops";
    record(
        "mof-edge-cases",
        "odd files, by the tool’s own code",
        compared,
        &verdicts,
        &tally,
    );
}

/// A release as a model file in JSON.
fn model_file(license: &Value, components: &Map<String, Value>) -> String {
    let global: Map<String, Value> = license
        .as_object()
        .unwrap()
        .iter()
        .map(|(key, name)| (key.clone(), json!({ "name": name, "path": "" })))
        .collect();
    let components: Vec<Value> = components
        .iter()
        .map(|(name, license)| match license {
            Value::Null => json!({ "name": name }),
            license => json!({ "name": name, "license": license }),
        })
        .collect();
    json!({
        "framework": { "name": "Model Openness Framework", "version": "1.0", "date": "2024-12-15" },
        "release": { "name": "x", "producer": "y", "license": global, "components": components },
    })
    .to_string()
}

#[test]
fn random_releases() {
    let Some(corpus) = corpus() else { return };
    let verdicts = json_file(&corpus.join("fuzz-verdicts.json"));
    let cases = verdicts["cases"].as_object().unwrap().iter();
    let tally = compare(
        cases.map(|(name, case)| {
            let text = model_file(&case["license"], case["components"].as_object().unwrap());
            (name.clone(), text, case.clone())
        }),
        1_000,
    );
    record(
        "mof-random",
        "random releases, by the tool’s own code",
        COMPARED,
        &verdicts,
        &tally,
    );
}

/// A release of one component of each type under one license says what the tool
/// holds of the license.
#[test]
fn licenses() {
    let Some(corpus) = corpus() else { return };
    let verdicts = json_file(&corpus.join("licences.json"));
    let licenses = verdicts["licenses"].as_object().unwrap();
    let mut tally = Tally::default();
    let one_of_each = [
        ("code", "Model architecture"),
        ("data", "Model parameters (Final)"),
        ("document", "Model card"),
    ];
    let components: Map<String, Value> = one_of_each
        .iter()
        .map(|(_, name)| ((*name).to_owned(), Value::Null))
        .collect();
    for (id, expected) in licenses {
        let report = report(
            &model_file(&json!({ "distribution": id }), &components),
            &Options::default(),
        );
        let detail = detail(&report);
        let open = expected["open"].as_bool().unwrap();
        let bucket = if open { "included" } else { "invalid" };
        assert_eq!(
            detail["buckets"]["3"][bucket].as_array().unwrap().len(),
            3,
            "{id}"
        );
        let types = expected["types"].as_array().unwrap();
        let unsuited: Vec<&str> = one_of_each
            .iter()
            .filter(|(kind, _)| open && !types.contains(&json!(kind)))
            .map(|(_, name)| *name)
            .collect();
        assert_eq!(detail["not_type_appropriate"], json!(unsuited), "{id}");
        tally.case(id, true);
    }
    assert_eq!(licenses.len(), 660);
    let compared = "whether it is open, and for which types of component";
    record(
        "mof-licenses",
        "licenses of the tool’s list",
        compared,
        &verdicts,
        &tally,
    );
}

#[test]
fn what_would_be_is_told_apart() {
    let text = |license: &str| {
        let names = [
            "Model architecture",
            "Model parameters (Final)",
            "Evaluation results",
        ];
        let more = ["Model card", "Data card", "Technical report"];
        let components = names
            .into_iter()
            .chain(more)
            .map(|name| (name.to_owned(), Value::Null))
            .collect();
        model_file(&json!({ "distribution": license }), &components)
    };
    let would_be = |license: &str| {
        let report = report(&text(license), &Options::default());
        let list = detail(&report)["would_be"].as_array().unwrap().clone();
        let told = list.iter().map(|other| {
            let [reading, headline, because] = ["reading", "headline", "because"]
                .map(|key| other[key].as_str().unwrap().to_owned());
            format!("{reading}: {headline}, {because}")
        });
        (
            mof(&report).headline.clone().into_owned(),
            told.collect::<Vec<_>>(),
        )
    };
    assert_eq!(
        would_be("Apache 2.0"),
        (
            "Unclassified".to_owned(),
            vec!["mended-licenses: Class III, with `Apache-2.0` for `Apache 2.0`".to_owned()]
        )
    );
    assert_eq!(
        would_be("Apache-2.0 OR LicenseRef-mine"),
        (
            "Unclassified".to_owned(),
            vec![
                "license-expressions: Class III, with `Apache-2.0 OR LicenseRef-mine` understood"
                    .to_owned()
            ]
        )
    );
    assert_eq!(
        would_be("Apache-2.0"),
        ("Class III".to_owned(), vec![
            "type-appropriate-licenses: Unclassified, if every component needed a license made for its type \
             of content; these have none: Model parameters (Final)"
                .to_owned()
        ])
    );
    assert_eq!(would_be("OpenMDW-1.0"), ("Class III".to_owned(), vec![]));
    assert_eq!(would_be("Proprietary"), ("Unclassified".to_owned(), vec![]));
}

/// Findings as `line:column code: message`.
fn told(text: &str) -> Vec<String> {
    let report = report(text, &Options::default());
    report
        .findings
        .iter()
        .filter(|finding| !finding.code.ends_with("not-stated"))
        .map(|f| format!("{}:{} {}: {}", f.line, f.column, f.code, f.message))
        .collect()
}

#[test]
fn findings_say_what_the_tool_passes_over() {
    let text = "\
framework: { name: Model Openness Framework, version: 1.0, date: 2024-12-15 }
release:
  name: x
  type: text
  license: { distribution: { name: Apache 2.0, path: LICENSE }, documentation: { name: MIT } }
  components:
    - { name: Weights, component_path: here }
    - { name: model card, license: Component not included }
    - { name: Model card, license: MIT }
    - { name: Model card, license: null }
";
    let expected = [
        "1:55 wrong-type: `framework.version` must be text, not a number.",
        "1:66 wrong-type: `framework.date` must be a date in quotes, not a date without quotes, which the tool of this format reads as a number.",
        "3:3 missing-key: `release.producer` is missing.",
        "4:9 unknown-word: `text` is not a value of `release.type`.",
        "10:36 wrong-type: `components.license` must be text, not nothing.",
        "5:36 misspelt-license: `Apache 2.0` is not how this license is written.",
        "5:54 bad-url: `LICENSE` is not an http or https address.",
        "5:65 unknown-key: `documentation` is not a known key of `release.license`.",
        "7:5 unfit-license: `Apache-2.0` is not made for documents such as `model-card`.",
        "7:15 unknown-component: `Weights` is not a component of the framework. Its tool takes it for `Datasets`.",
        "7:40 bad-url: `here` is not an http or https address.",
        "8:15 unknown-component: `model card` is not a component of the framework. Its tool takes it for `Datasets`.",
        "8:15 repeated-component: `model card` is listed twice. Only this one counts.",
        "8:36 not-a-license: `Component not included` is not a license.",
        "10:15 repeated-component: `Model card` is listed twice. Only this one counts.",
    ];
    assert_eq!(told(text), expected);
}

#[test]
fn where_the_tool_stops_there_is_no_verdict() {
    let head =
        "framework: { name: Model Openness Framework, version: '1.0', date: '2024-12-15' }\n";
    let release = "release:\n  name: x\n  producer: y\n  license: {}\n";
    for (rest, said) in [
        (
            "  parameters: 7B\n  components: []\n",
            "6:3 refused-key: `parameters` is not a key of `release`. The tool of this format stops here.",
        ),
        (
            "  components: null\n",
            "6:15 wrong-type: `release.components` must be a list of components, not nothing.",
        ),
        (
            "  components: [{ license: MIT }]\n",
            "6:16 missing-key: `components.name` is missing.",
        ),
        (
            "  components: [{ name: 7 }]\n",
            "6:24 wrong-type: `components.name` must be text, not a number.",
        ),
        (
            "  components: [Datasets]\n",
            "6:16 wrong-type: `components` must be a mapping with the key `name`, not text.",
        ),
        (
            "  components: [{ name: Datasets, license: 2.0 }]\n",
            "6:43 wrong-type: `components.license` must be text, not a number.",
        ),
    ] {
        let text = [head, release, rest].concat();
        assert_eq!(told(&text), [said]);
        let report = report(&text, &Options::default());
        assert_eq!(mof(&report).headline, "no verdict");
        assert!(detail(&report).get("class").is_none());
    }
    // What is false to PHP is no license, and no reason to stop.
    for license in ["0", "0.0", "false", "[]", "{}", "''", "'0'", "unlicensed"] {
        let components = format!("  components: [{{ name: Datasets, license: {license} }}]\n");
        let report = report(&[head, release, &components].concat(), &Options::default());
        assert_eq!(
            detail(&report)["buckets"]["1"]["unlicensed"],
            json!(["Datasets"]),
            "{license}"
        );
    }
}

/// A manifest made of these availabilities and licenses.
fn manifest(parts: &[(usize, usize)]) -> Manifest {
    let mut manifest = Manifest::default();
    for (id, (availability, license)) in ComponentId::ALL.into_iter().zip(parts) {
        let component = &mut manifest.components[id];
        component.availability = Availability::ALL[availability % Availability::ALL.len()];
        let licenses = [
            "Apache-2.0",
            "Apache 2.0",
            "CC-BY-4.0",
            "CC-BY-NC-4.0",
            "MIT OR GPL-3.0-only",
        ];
        component.license = licenses.get(license % 6).map(|text| License::parse(text));
    }
    manifest
}

fn verdict(manifest: &Manifest) -> Verdict {
    grade::Yardstick::by_id("mof")
        .unwrap()
        .verdict(manifest, Language::ENGLISH)
}

/// The place from none to Class I, also where the headline is no grade, then the
/// progress.
fn standing(verdict: &Verdict) -> (u64, Vec<f64>) {
    let detail = serde_json::to_value(&verdict.detail).unwrap();
    let class = detail["class"].as_u64().unwrap();
    (
        if class == 0 { 0 } else { 4 - class },
        ["3", "2", "1"]
            .map(|class| detail["progress"][class].as_f64().unwrap())
            .to_vec(),
    )
}

fn parts() -> impl Strategy<Value = Vec<(usize, usize)>> {
    // Mostly open, so that the upper classes are reached too.
    let part = prop_oneof![3 => Just((0, 0)), 2 => (0..9usize, 0..6usize)];
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
        let ((class, progress), (new_class, new_progress)) =
            (standing(&verdict(&before)), standing(&verdict(&after)));
        prop_assert!(new_class >= class);
        for (old, new) in progress.into_iter().zip(new_progress) {
            prop_assert!(new >= old);
        }
    }

    #[test]
    fn the_next_step_reaches_what_it_says_and_is_minimal(parts in parts()) {
        let before = manifest(&parts);
        let now = verdict(&before);
        match &now.next {
            None => {
                // What the system is said not to have is not asked for.
                let is_none = |id: &ComponentId| {
                    before.components[*id].availability == Availability::None
                };
                let mut listed = ComponentId::ALL.into_iter().filter(|id| id.mof_name().is_some());
                let top = standing(&now).0 == 3;
                prop_assert!(top || listed.any(|id| is_none(&id)));
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
                prop_assert!(standing(&reached).0 > standing(&now).0);
                for skip in 0..next.edits.len() {
                    prop_assert!(standing(&applied(skip)).0 <= standing(&now).0);
                }
            }
        }
    }

    #[test]
    fn any_component_list_is_read(
        names in proptest::collection::vec("[A-Za-z ()]{0,12}|Datasets|Model card", 0..20),
        license in "\\PC{0,20}",
    ) {
        let components: Vec<Value> =
            names.iter().map(|name| json!({ "name": name, "license": license })).collect();
        let text = json!({ "release": { "name": "x", "components": components } }).to_string();
        prop_assert_eq!(report(&text, &Options::default()).source, Source::Mof);
    }
}

/// What the other yardsticks see of a file leads to the same class. They read a
/// license as it was meant, so that the progress can be more.
#[test]
fn the_manifest_of_a_file_comes_to_the_same_class() {
    let Some(corpus) = corpus() else { return };
    let mut more = 0;
    for folder in ["models", "fixtures"] {
        for entry in fs::read_dir(corpus.join(folder)).unwrap() {
            let path = entry.unwrap().path();
            let text = fs::read_to_string(&path).unwrap();
            let mut manifest = manifest_of(&text);
            let own = standing(&verdict(&manifest));
            manifest.original = Original::None;
            let facts = standing(&verdict(&manifest));
            // To the tool a common word to the letter is an id (`Intel`); in a text
            // it says nothing.
            let is_word = |(_, component): (ComponentId, &Component)| {
                let license = component.license.as_ref();
                license.is_some_and(|license| {
                    license.canonical().starts_with("LicenseRef-")
                        && License::parse(license.text()).class() != Class::Unknown
                })
            };
            if manifest.components.iter().any(is_word) {
                assert!(facts.0 <= own.0 && facts.1 <= own.1, "{}", path.display());
                continue;
            }
            assert_eq!(facts.0, own.0, "{}", path.display());
            if facts != own {
                more += 1;
                let misspelt = |finding: &FindingReport| finding.code == "misspelt-license";
                let report = report(&text, &Options::default());
                assert!(report.findings.iter().any(misspelt), "{}", path.display());
                assert!(facts.1 > own.1, "{}", path.display());
            }
        }
    }
    assert!(more > 0);
}

fn manifest_of(text: &str) -> Manifest {
    let reading = read::read(text, &read::Options::default());
    reading.manifest.unwrap()
}

/// What a manifest says to all yardsticks but `mof`: without the original, and
/// without the notes of what is not stated, for today's schema does not list what
/// is not included.
fn without_the_tools_own(text: &str) -> Manifest {
    let mut manifest = manifest_of(text);
    manifest.original = Original::None;
    for id in ComponentId::ALL {
        let component = &mut manifest.components[id];
        if component.availability == Availability::Unknown {
            let note = component.note.take();
            assert!(note.is_none_or(|note| note.starts_with("license given as \"")));
        }
    }
    manifest
}

fn renames(finding: Finding) -> Option<Edit> {
    finding
        .edit
        .filter(|_| finding.problem.code() == Code::OutdatedKeys)
}

/// The text with its keys renamed.
fn edited(text: &str) -> String {
    let reading = read::read(text, &read::Options::default());
    let edits: Vec<_> = reading.findings.into_iter().filter_map(renames).collect();
    assert_eq!(edits.len(), 1);
    apply(text, &edits)
}

/// Files in the schema of before April 2025 and in today's.
#[test]
fn pairs_of_both_schemas() {
    let Some(corpus) = common::corpus("mof/schemas") else {
        return;
    };
    let mut count = 0;
    for entry in fs::read_dir(corpus.join("old")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        let [old, new] = ["old", "new"]
            .map(|folder| fs::read_to_string(corpus.join(folder).join(&name)).unwrap());
        let [ours, theirs] = [&old, &new].map(|text| without_the_tools_own(text));
        assert_eq!(ours, theirs, "{name}");
        assert_eq!(ours.digest(), theirs.digest(), "{name}");
        for yardstick in grade::YARDSTICKS {
            let [ours, theirs] =
                [&ours, &theirs].map(|manifest| yardstick.verdict(manifest, Language::ENGLISH));
            assert_eq!(ours, theirs, "{name}: {}", yardstick.id);
        }
        // Today's tool reads no license in the old file.
        let told = report(&old, &Options::default());
        assert!(!told.has_errors(), "{name}: {:?}", told.findings);
        assert_eq!(mof(&told).headline, "Unclassified", "{name}");
        let buckets = detail(&told)["buckets"].clone();
        for class in ["1", "2", "3"] {
            for bucket in ["included", "invalid", "optional"] {
                assert_eq!(buckets[class][bucket], json!([]), "{name}");
            }
        }
        let hints = |report: &Report| {
            let hint = |finding: &&FindingReport| finding.code == "outdated-keys";
            report.findings.iter().filter(hint).count()
        };
        assert_eq!(hints(&told), 1, "{name}");
        // The edit is a file of today, and nothing else of it has changed.
        let renamed = edited(&old);
        let after = report(&renamed, &Options::default());
        assert_eq!(hints(&after), 0, "{name}");
        assert_eq!(after.findings.len() + 1, told.findings.len(), "{name}");
        assert_eq!(without_the_tools_own(&renamed), ours, "{name}");
        let progress = |report: &Report| detail(report)["progress"].clone();
        assert_eq!(
            progress(&after),
            progress(&report(&new, &Options::default())),
            "{name}"
        );
        count += 1;
    }
    assert!(count >= 25, "only {count} pairs");
}

/// Block style, JSON and flow style.
#[test]
fn the_keys_of_before_april_2025() {
    let block = "\
framework: { name: Model Openness Framework, version: '1.0', date: '2024-12-15' }
release:
  name: x
  producer: y
  github: https://example.org/x
  components:
    - name: Datasets
      location: https://example.org/data
      license_name: MIT
      license_path: ''
    - { name: Model card, license: CC-BY-4.0, license_name: MIT }
    - { name: Data card, license_name: Undisclosed }
";
    assert_eq!(
        told(block),
        [
            "7:5 unfit-license: `MIT` is not made for data such as `pretraining-data`.",
            "12:40 not-a-license: `Undisclosed` is not a license.",
            "5:3 outdated-keys: Today's Model Openness Tool does not read `github`, a key of before April 2025.",
        ]
    );
    assert_eq!(
        edited(block),
        "\
framework: { name: Model Openness Framework, version: '1.0', date: '2024-12-15' }
release:
  name: x
  producer: y
  repository: https://example.org/x
  license: {}
  components:
    - name: Datasets
      component_path: https://example.org/data
      license: MIT
      license_path: ''
    - { name: Model card, license: CC-BY-4.0, license_name: MIT }
    - { name: Data card, license: Undisclosed }
"
    );
    let report = report(block, &Options::default());
    let hint = report
        .findings
        .iter()
        .find(|finding| finding.code == "outdated-keys");
    assert_eq!(
        hint.and_then(|hint| hint.fix.as_deref()),
        Some(
            "Rename `license_name` to `license`, `location` to `component_path` and `github` to `repository`."
        )
    );
    let manifest = manifest_of(block);
    let data = &manifest.components[ComponentId::PretrainingData];
    assert_eq!(data.availability, Availability::Public);
    assert_eq!(data.license.as_ref().map(License::text), Some("MIT"));
    assert_eq!(data.urls, ["https://example.org/data"]);
    assert_eq!(
        manifest.system.url.as_deref(),
        Some("https://example.org/x")
    );
    let json = r#"{"framework":{"name":"Model Openness Framework","version":"1.0","date":"2024-12-15"},
"release":{"name":"x","producer":"y","components":[{"name":"Datasets","license_name":"MIT"}]}}"#;
    assert_eq!(
        edited(json),
        r#"{"framework":{"name":"Model Openness Framework","version":"1.0","date":"2024-12-15"},
"release":{"name":"x","producer":"y","license": {}, "components":[{"name":"Datasets","license":"MIT"}]}}"#
    );
    let flow = "release: { name: x, producer: y, license: {}, components: [{ name: Datasets, 'license_name': MIT }] }\n";
    assert_eq!(edited(flow), flow.replace("license_name", "license"));
    // Written with an escape it is not certain what to put in its place.
    let escaped = json.replace("license_name", "licens\\u0065_name");
    let reading = read::read(&escaped, &read::Options::default());
    let hint = |finding: &&Finding| finding.problem.code() == Code::OutdatedKeys;
    assert_eq!(reading.findings.iter().filter(hint).count(), 1);
    assert!(
        reading
            .findings
            .into_iter()
            .filter_map(renames)
            .next()
            .is_none()
    );
}

/// What is listed is in the release, unless the text in place of its license says
/// that it is not, or nothing but that all rights are kept: the catalogue lists
/// the weights of closed systems too.
#[test]
fn what_is_listed_is_public_unless_the_file_says_otherwise() {
    let text = "\
framework: { name: Model Openness Framework, version: '1.0', date: '2024-12-15' }
release:
  name: x
  producer: y
  origin: x
  type: language
  huggingface: https://example.org/x
  license: { distribution: { name: Proprietary } }
  components:
    - { name: Model parameters (Final) }
    - { name: Model architecture, license: Undisclosed }
    - { name: Inference code, license: unlicensed }
    - { name: Evaluation code, license: unlicensed, component_path: https://example.org/eval }
    - { name: Research paper, license: arXiv.org perpetual non-exclusive license 1.0 }
    - { name: Training code, license: MIT }
    - { name: Datasets, license: Llama 2 Community License }
";
    let report = report(text, &Options::default());
    let said: Vec<(&str, Availability, Option<&str>)> = report
        .components
        .iter()
        .filter(|component| component.availability != Availability::Unknown)
        .map(|component| {
            (
                &*component.id,
                component.availability,
                component.license.as_deref(),
            )
        })
        .collect();
    let public = Availability::Public;
    let llama = Some("llama2");
    assert_eq!(
        said,
        [
            ("pretraining-code", public, Some("MIT")),
            ("finetuning-code", public, Some("MIT")),
            ("alignment-code", public, Some("MIT")),
            ("inference-code", public, None),
            ("evaluation-code", public, None),
            ("weights", public, Some("Proprietary")),
            ("pretraining-data", public, llama),
            ("finetuning-data", public, llama),
            ("alignment-data", public, llama),
            (
                "research-paper",
                public,
                Some("arXiv.org perpetual non-exclusive license 1.0")
            ),
        ]
    );
    let note = |id: &str| {
        let component = report
            .components
            .iter()
            .find(|component| component.id == id);
        component.unwrap().note.as_deref()
    };
    assert_eq!(note("weights"), None);
    assert_eq!(
        note("architecture"),
        Some("license given as \"Undisclosed\"")
    );
    assert_eq!(report.system.url.as_deref(), Some("https://example.org/x"));
    assert_eq!(report.system.based_on, None);
}

/// What is written is as today's tool takes it: in today's schema, licenses by
/// their SPDX ids, `unlicensed` where there is none, and without a finding but
/// that of a license that nobody knows.
#[test]
fn what_is_written_for_the_tool() {
    let text = "\
openness: 1
system: { name: x, developer: Somebody, version: 7B, kind: text, released: 2024-05, based-on: z }
components:
  architecture: { license: Apache 2.0, url: [here, https://example.org/code] }
  training-code: gpl-3.0
  inference-code: { license: My Own Terms }
  weights: { availability: gated, license: llama3.1 }
  training-data: MIT OR Apache-2.0
  evaluation-data: closed
  model-card: public
  data-card: { availability: public, license: none }
  technical-report: unknown
";
    let written = mof_yaml(&manifest_of(text));
    assert_eq!(
        written,
        "\
framework:
  name: Model Openness Framework
  version: \"1.0\"
  date: \"2024-12-15\"
release:
  name: x
  version: \"7B\"
  type: language
  architecture: \"\"
  origin: z
  producer: Somebody
  contact: \"\"
  license: {}
  repository: https://example.org/code
  components:
    - { name: Datasets, license: MIT OR Apache-2.0 }
    - { name: Model architecture, license: Apache-2.0, component_path: https://example.org/code }
    - { name: Model parameters (Final), license: llama3.1 }
    - { name: Training code, license: GPL-3.0 }
    - { name: Inference code, license: My Own Terms }
    - { name: Model card, license: unlicensed }
    - { name: Data card, license: unlicensed }
"
    );
    assert_eq!(
        told(&written),
        [
            "16:5 unfit-license: `MIT OR Apache-2.0` is not made for data such as `pretraining-data`.",
            "19:39 only-or-later: `GPL-3.0` does not say whether later versions apply too.",
            "20:40 unknown-license: The license `My Own Terms` is not known.",
        ]
    );
    let report = report(&written, &Options::default());
    let buckets = detail(&report)["buckets"]["1"].clone();
    assert_eq!(buckets["unlicensed"], json!(["Model card", "Data card"]));
    assert_eq!(
        buckets["included"],
        json!(["Model architecture", "Training code"])
    );
}

/// A model file is written anew from what it says, in whatever schema and
/// spelling it was.
#[test]
fn a_model_file_is_written_in_todays_schema() {
    let old = "\
framework: { name: Model Openness Framework, version: '1.0', date: '2024-12-15' }
release:
  name: x
  producer: y
  components:
    - { name: Model card, license_name: CC BY-SA 4.0, location: '' }
    - { name: Data card, license_name: License not specified }
    - { name: Datasets, license_name: Component not included }
";
    let written = mof_yaml(&manifest_of(old));
    let components = written.split_once("  components:\n").unwrap().1;
    assert_eq!(
        components,
        "    - { name: Model card, license: CC-BY-SA-4.0 }\n    - { name: Data card, license: unlicensed }\n"
    );
    assert!(told(&written).is_empty(), "{:?}", told(&written));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// The verdict over what is written is that over the manifest.
    #[test]
    fn what_is_written_has_the_same_verdict(parts in parts()) {
        let mut manifest = manifest(&parts);
        manifest.system.name = Some("x".to_owned());
        manifest.system.developer = Some("y".to_owned());
        let written = mof_yaml(&manifest);
        let report = report(&written, &Options::default());
        prop_assert!(!report.has_errors(), "{}{:?}", written, report.findings);
        prop_assert_eq!(standing(mof(&report)), standing(&verdict(&manifest)), "{}", written);
    }
}
