//! Every text of this project and of the corpora.

use std::collections::BTreeMap;

use openness_badge::finding::Severity;
use openness_badge::read::{Options, read};

use crate::common;
use crate::common::yaml_suite::cases;
use crate::same::draws;
use crate::texts::{Text, below, converted, corpora, gallery};

/// How many of the texts are answered, after all of them have been compared. Why
/// the others are not, as far as the full reader can tell, is printed.
fn compare(what: &str, texts: &[Text]) -> (usize, usize) {
    let mut reasons: BTreeMap<String, usize> = BTreeMap::new();
    let mut answered = 0;
    let mut wrong = Vec::new();
    for Text { name, text } in texts {
        match draws(text) {
            Ok(true) => answered += 1,
            Ok(false) => {
                let reason = reason(text);
                if reason == "shape" && texts.len() < 2_000 {
                    println!("{what}: the shape of {name}");
                }
                *reasons.entry(reason).or_default() += 1;
            }
            Err(why) => wrong.push(format!("{name}: {why}")),
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    println!(
        "{what}: {answered} of {} answered; not: {reasons:?}",
        texts.len()
    );
    (answered, texts.len())
}

/// Why a text is none for the quick reader.
fn reason(text: &str) -> String {
    let reading = read(text, &Options::default());
    let errors = reading
        .findings
        .iter()
        .filter(|finding| finding.severity() == Severity::Error);
    if let Some(error) = errors.into_iter().next() {
        return format!("error {}", error.problem.code());
    }
    let is_own = text.contains("openness");
    match reading.manifest {
        None => "no manifest".to_owned(),
        Some(_) if !is_own => format!("{:?}", reading.source),
        Some(manifest) if manifest.system.name.is_none() => "no name".to_owned(),
        Some(_) => "shape".to_owned(),
    }
}

#[test]
fn files_of_this_project() {
    compare("tests", &below("tests"));
    compare("pages", &below("www"));
}

/// What pages show is answered nearly always.
#[test]
fn manifests_that_pages_show() {
    let foreign = corpora();
    compare("corpora as they are", &foreign);
    let (mut answered, mut all) = compare("gallery", &gallery());
    let (more, of) = compare("corpora converted", &converted(&foreign));
    answered += more;
    all += of;
    assert!(answered * 100 >= all * 95, "only {answered} of {all}");
}

/// What YAML can be, where it does not count: under a key that is not known.
#[test]
fn the_yaml_suite_under_a_key() {
    let Some(folder) = common::corpus("yaml/src") else {
        return;
    };
    let mut texts = Vec::new();
    for case in cases(&folder) {
        for (indent, key) in [
            ("  ", "x:\n"),
            ("      ", "x:\n  - y:\n"),
            ("", "x: "),
            (" ", "x: "),
        ] {
            let lines = case.yaml.lines();
            let inner: String = lines.map(|line| format!("{indent}{line}\n")).collect();
            texts.push(Text {
                name: format!("{} within {key:?}", case.name),
                text: format!("openness: 1\nsystem: {{ name: T }}\n{key}{inner}components: {{ weights: MIT }}\n"),
            });
        }
        texts.push(Text {
            name: case.name,
            text: case.yaml,
        });
    }
    let (answered, _) = compare("YAML suite", &texts);
    assert!(answered > 100, "only {answered}");
}
