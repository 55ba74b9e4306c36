//! What the tests of bills of materials share.
#![allow(dead_code, reason = "each test file uses its own part")]

use openness_badge::report::{ComponentReport, FindingReport, Report};
use proptest::prelude::*;
use serde_json::{Value, json};

pub fn component<'r>(report: &'r Report, key: &str) -> &'r ComponentReport {
    let mut components = report.components.iter();
    components.find(|component| component.id == key).unwrap()
}

/// The components of which anything is said but a note: key, availability and
/// license.
pub fn stated(report: &Report) -> Vec<String> {
    let says = |component: &&ComponentReport| {
        component.availability.word() != "unknown"
            || component.license.is_some()
            || !component.urls.is_empty()
    };
    let line = |component: &ComponentReport| {
        let license = component
            .license
            .iter()
            .map(|license| format!(" {license}"));
        format!(
            "{} {}{}",
            component.id,
            component.availability.word(),
            license.collect::<String>()
        )
    };
    report.components.iter().filter(says).map(line).collect()
}

/// What is said of the text, without the hints.
pub fn told(report: &Report) -> Vec<&FindingReport> {
    let findings = report.findings.iter();
    findings
        .filter(|finding| finding.severity.word() != "hint")
        .collect()
}

pub fn codes(report: &Report) -> Vec<&str> {
    told(report).iter().map(|finding| &*finding.code).collect()
}

pub fn url(report: &Report) -> &str {
    report.system.url.as_deref().unwrap_or_default()
}

/// What is done to a value somewhere in a document.
#[derive(Clone, Debug)]
pub struct Change {
    way: Vec<usize>,
    put: Option<Value>,
}

pub fn changes() -> impl Strategy<Value = Vec<Change>> {
    let put = prop_oneof![
        Just(None),
        Just(Some(json!(null))),
        Just(Some(json!([]))),
        Just(Some(json!({}))),
        Just(Some(json!([["x"], { "a": 1 }, null]))),
        Just(Some(json!(-1.5))),
        "\\PC{0,12}".prop_map(|text| Some(json!(text))),
    ];
    let change = (proptest::collection::vec(0..9usize, 1..9), put);
    proptest::collection::vec(change.prop_map(|(way, put)| Change { way, put }), 1..5)
}

/// The text of a fixture of findings after these changes.
pub fn mutated(fixture: &str, changes: &[Change]) -> String {
    let path = super::path("tests/fixtures/findings").join(fixture);
    let mut document: Value =
        serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    for change in changes {
        mutate_below(&mut document, &change.way, change.put.as_ref());
    }
    document.to_string()
}

/// Goes down the document and changes what is there: removes it or puts another
/// value in its place.
fn mutate_below(node: &mut Value, way: &[usize], put: Option<&Value>) {
    if let Some((step, rest)) = way.split_first() {
        match node {
            Value::Object(map) if !map.is_empty() => {
                let key = map.keys().nth(step % map.len()).unwrap().clone();
                match (rest, put) {
                    ([], None) => drop(map.remove(&key)),
                    _ => mutate_below(&mut map[&key], rest, put),
                }
                return;
            }
            Value::Array(items) if !items.is_empty() => {
                let at = step % items.len();
                return mutate_below(&mut items[at], rest, put);
            }
            _ => {}
        }
    }
    if let Some(value) = put {
        *node = value.clone();
    }
}
