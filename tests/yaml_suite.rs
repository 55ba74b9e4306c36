//! The reader against the YAML test suite (github.com/yaml/yaml-test-suite):
//! every case is refused where the suite refuses it, and else has the structure
//! of the suite's events and the values of its JSON; or it is listed here with
//! the reason why not.
//!
//! The suite's files are YAML themselves, and are read by the reader.

mod common;

use std::collections::BTreeMap;

use common::conformance::{Comparison, Tally, conformance};
use common::yaml_suite::{Case, cases};
use openness_badge::finding::{Problem, Severity};
use openness_badge::read::tree::{self, Node, Parsed, Scalar, ScalarKind, Value};

/// Cases that come out otherwise than the suite says, and why. The list is
/// exact: a case that comes to agree must go from it.
const OTHERWISE: &[(&str, &str)] = &[(
    "ZYU8/02",
    "refused and should be read: `%YAML 1.1 1.2`, in a file that the suite itself does not publish",
)];

/// How a case came out.
enum Outcome {
    Agrees(&'static str),
    Differs(String),
}

/// The value of one document by the suite's events: a scalar's text, lists and
/// mappings, aliases written out.
#[derive(Clone, Debug, PartialEq)]
enum Shape {
    Scalar(String),
    List(Vec<Shape>),
    /// Keys and values in turn.
    Map(Vec<Shape>),
}

/// The documents of a case's expected events.
fn documents(events: &str) -> Vec<Shape> {
    let mut documents = Vec::new();
    let mut anchors: BTreeMap<String, Shape> = BTreeMap::new();
    let mut open: Vec<(Shape, Option<String>)> = Vec::new();
    for line in events.lines() {
        let (event, mut rest) = line
            .trim_start()
            .split_once(' ')
            .unwrap_or((line.trim(), ""));
        let mut anchor = None;
        loop {
            rest = match rest.bytes().next() {
                Some(b'&') => {
                    let end = rest.find(' ').unwrap_or(rest.len());
                    anchor = Some(rest[1..end].to_owned());
                    rest[end..].trim_start_matches(' ')
                }
                Some(b'<') => rest[rest.find('>').unwrap() + 1..].trim_start_matches(' '),
                _ if rest.starts_with("{}") || rest.starts_with("[]") => {
                    rest[2..].trim_start_matches(' ')
                }
                _ => break,
            };
        }
        let done = match event {
            "+SEQ" => {
                open.push((Shape::List(Vec::new()), anchor));
                continue;
            }
            "+MAP" => {
                open.push((Shape::Map(Vec::new()), anchor));
                continue;
            }
            "-SEQ" | "-MAP" => open.pop().unwrap(),
            "=VAL" => (Shape::Scalar(without_escapes(&rest[1..])), anchor),
            "=ALI" => (anchors[&rest[1..]].clone(), None),
            _ => continue,
        };
        let (shape, anchor) = done;
        if let Some(anchor) = anchor {
            anchors.insert(anchor, shape.clone());
        }
        match open.last_mut() {
            Some((Shape::List(items) | Shape::Map(items), _)) => items.push(shape),
            _ => documents.push(shape),
        }
    }
    documents
}

/// The text of an expected scalar.
fn without_escapes(text: &str) -> String {
    let mut out = String::new();
    let text = text.replace("<SPC>", " ").replace("<TAB>", "\t");
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        out.push(match (c, c == '\\') {
            (c, false) => c,
            _ => match chars.next() {
                Some('n') => '\n',
                Some('t') => '\t',
                Some('r') => '\r',
                Some('b') => '\x08',
                Some('\\') => '\\',
                other => panic!("an escape {other:?} in the suite's events"),
            },
        });
    }
    out
}

fn shape(node: &Node) -> Shape {
    match &node.value {
        Value::Scalar(scalar) => Shape::Scalar(scalar.text.clone()),
        Value::List(items) => Shape::List(items.iter().map(shape).collect()),
        Value::Map(entries) => Shape::Map(
            entries
                .iter()
                .flat_map(|entry| [shape(&entry.key), shape(&entry.value)])
                .collect(),
        ),
    }
}

fn json(node: &Node) -> serde_json::Value {
    match &node.value {
        Value::List(items) => items.iter().map(json).collect(),
        Value::Map(entries) => {
            let pair = |(key, value): (&Node, &Node)| {
                let Value::Scalar(key) = &key.value else {
                    panic!("a list or mapping as key, but the suite gives JSON");
                };
                (key.text.clone(), json(value))
            };
            serde_json::Value::Object(
                entries
                    .iter()
                    .map(|entry| pair((&entry.key, &entry.value)))
                    .collect(),
            )
        }
        Value::Scalar(Scalar { text, kind }) => match kind {
            ScalarKind::Null => serde_json::Value::Null,
            ScalarKind::Bool => text.eq_ignore_ascii_case("true").into(),
            ScalarKind::Integer => {
                let hexadecimal = text
                    .strip_prefix("0x")
                    .map(|digits| i64::from_str_radix(digits, 16));
                let octal = text
                    .strip_prefix("0o")
                    .map(|digits| i64::from_str_radix(digits, 8));
                hexadecimal
                    .or(octal)
                    .unwrap_or_else(|| text.parse())
                    .unwrap()
                    .into()
            }
            ScalarKind::Float => text.parse::<f64>().unwrap().into(),
            ScalarKind::Text => text.as_str().into(),
        },
    }
}

/// Numbers as numbers: the suite writes `450.00` where JSON keeps no zeros.
fn same(found: &serde_json::Value, expected: &serde_json::Value) -> bool {
    use serde_json::Value::{Array, Number, Object};
    match (found, expected) {
        (Number(a), Number(b)) => a.as_f64() == b.as_f64(),
        (Array(a), Array(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b)),
        (Object(a), Object(b)) => {
            a.len() == b.len()
                && a.iter()
                    .all(|(key, a)| b.get(key).is_some_and(|b| same(a, b)))
        }
        (a, b) => a == b,
    }
}

fn run(case: &Case) -> Outcome {
    use Outcome::{Agrees, Differs};
    let Parsed { root, findings, .. } = tree::parse(&case.yaml, 0..case.yaml.len());
    let (several, errors): (Vec<_>, Vec<_>) = findings
        .iter()
        .filter(|finding| finding.severity() == Severity::Error)
        .partition(|finding| finding.problem == Problem::SeveralDocuments);
    if case.fail {
        return match (errors.is_empty(), several.is_empty()) {
            (false, _) => Agrees("refused"),
            (true, false) => Agrees("refused for a second document"),
            (true, true) => Differs(format!("not refused: {root:?}")),
        };
    }
    if let Some(finding) = errors.first() {
        return Differs(format!(
            "refused: {} at {:?}",
            finding.problem, finding.span
        ));
    }
    let documents = documents(&case.events);
    if several.len() != documents.len().saturating_sub(1).min(1) {
        return Differs(format!("{} documents, but {several:?}", documents.len()));
    }
    let found = root.as_ref().map(shape);
    if found.as_ref() != documents.first() {
        return Differs(format!("{found:?} instead of {:?}", documents.first()));
    }
    let Some(text) = &case.json else {
        return Agrees("read, and the suite gives no JSON");
    };
    let expected = serde_json::Deserializer::from_str(text)
        .into_iter::<serde_json::Value>()
        .next();
    let expected = expected.transpose().unwrap();
    let found = root.as_ref().map(json);
    let agree = match (&found, &expected) {
        (Some(found), Some(expected)) => same(found, expected),
        (found, expected) => found.is_none() && expected.is_none(),
    };
    match (agree, documents.len()) {
        (false, _) => Differs(format!("{found:?} instead of {expected:?}")),
        (true, 0 | 1) => Agrees("read as its JSON says"),
        (true, _) => Agrees("first document read as its JSON says, a finding at the second"),
    }
}

#[test]
fn every_case_of_the_suite() {
    let Some(folder) = common::corpus("yaml/src") else {
        return;
    };
    let cases = cases(&folder);
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    let mut wrong = Vec::new();
    let mut tally = Tally::default();
    for case in &cases {
        let listed = OTHERWISE.iter().find(|(name, _)| *name == case.name);
        let outcome = run(case);
        tally.case(&case.name, matches!(outcome, Outcome::Agrees(_)));
        match (outcome, listed) {
            (Outcome::Agrees(how), None) => *counts.entry(how).or_default() += 1,
            (Outcome::Differs(_), Some((_, why))) => *counts.entry(why).or_default() += 1,
            (Outcome::Agrees(_), Some(_)) => {
                wrong.push(format!("{} agrees and is listed", case.name))
            }
            (Outcome::Differs(how), None) => {
                let skip = if case.skip { " (not published)" } else { "" };
                wrong.push(format!("{}{skip}: {how}\n{}", case.name, case.yaml));
            }
        }
    }
    for (name, _) in OTHERWISE {
        assert!(
            cases.iter().any(|case| case.name == *name),
            "{name} is listed and not in the suite"
        );
    }
    println!("{} cases", cases.len());
    for (how, count) in &counts {
        println!("{count:5} {how}");
    }
    assert!(
        wrong.is_empty(),
        "{} cases\n{}",
        wrong.len(),
        wrong.join("\n")
    );
    assert_eq!(cases.len(), 406);
    let comparison = Comparison {
        file: "yaml",
        kind: "format",
        of: "YAML 1.2",
        cases: "cases of the suite",
        compared: "refused or read, structure, and the values of its JSON",
        source: "YAML test suite",
        url: "https://github.com/yaml/yaml-test-suite",
        version: "ccfa74e (2024-02-02)",
    };
    let deviations: Vec<_> = (OTHERWISE.iter())
        .map(|(case, why)| ((*case).to_owned(), (*why).to_owned()))
        .collect();
    conformance(&comparison, &tally, &deviations);
}
