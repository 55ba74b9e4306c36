//! SARIF 2.1.0 (OASIS): one run, a result for each finding.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::path::Path;

use openness_badge::finding::{Code, Severity};
use openness_badge::report::FindingReport;
use openness_badge::words::{CliWord, Language};
use serde_json::{Value, json};

use super::{Outcome, unreadable};
use crate::address::encoded;
use crate::input::{STDIN, is_stdin};
use crate::speech::FILES;

/// The goals that are not reached, as a rule.
const NOT_REACHED: &str = "not-reached";

/// The whole log.
pub fn log(outcomes: &[Outcome], language: Language) -> Value {
    let results: Vec<Value> = outcomes.iter().flat_map(results).collect();
    let unread: Vec<Value> = outcomes
        .iter()
        .filter_map(|outcome| notification(outcome, language))
        .collect();
    // Every rule that a result is of, once.
    let rules: BTreeMap<&str, Value> = results
        .iter()
        .filter_map(|result| result["ruleId"].as_str())
        .map(|id| (id, rule(id)))
        .collect();
    json!({
        "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "openness-badge",
                "version": env!("CARGO_PKG_VERSION"),
                "informationUri": env!("CARGO_PKG_REPOSITORY"),
                "rules": rules.into_values().collect::<Vec<_>>(),
            } },
            "invocations": [{
                "executionSuccessful": unread.is_empty(),
                "toolExecutionNotifications": unread,
            }],
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    })
}

/// That a file cannot be read.
fn notification(outcome: &Outcome, language: Language) -> Option<Value> {
    let failure = unreadable(outcome.result.as_ref().err()?, language);
    Some(json!({
        "descriptor": { "id": failure.code() },
        "level": "error",
        "message": { "text": failure.message() },
        "locations": [{ "physicalLocation": {
            "artifactLocation": { "uri": uri(&outcome.path) },
        } }],
    }))
}

/// What a rule is: from the page of its code.
fn rule(id: &str) -> Value {
    let mut rule = json!({ "id": id, "name": name(id) });
    let (Some(code), Some(map)) = (Code::from_id(id), rule.as_object_mut()) else {
        return rule;
    };
    let page = code.page();
    let mut help = page.why.to_owned();
    let mut markdown = page.why.to_owned();
    for (title, text) in [
        (CliWord::Example, page.example),
        (CliWord::Fixed, page.fixed),
    ] {
        if !text.is_empty() {
            let title = FILES.text(title);
            help += &format!("\n\n{title}:\n\n{text}");
            markdown += &format!("\n\n{title}:\n\n````\n{text}````");
        }
    }
    map.insert("shortDescription".into(), json!({ "text": code.meaning() }));
    map.insert("fullDescription".into(), json!({ "text": page.why }));
    map.insert("help".into(), json!({ "text": help, "markdown": markdown }));
    map.insert(
        "defaultConfiguration".into(),
        json!({ "level": level(code.severity()) }),
    );
    rule
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Hint => "note",
    }
}

/// The correction of a finding, for programs that can make it.
fn fixes(finding: &FindingReport, artifact: &Value) -> Option<Value> {
    let edit = finding.edit.as_ref()?;
    Some(json!([{
        "description": { "text": finding.fix.as_deref().unwrap_or(&finding.message) },
        "artifactChanges": [{
            "artifactLocation": artifact,
            "replacements": [{
                "deletedRegion": {
                    "startLine": edit.line, "startColumn": edit.column,
                    "endLine": edit.end_line, "endColumn": edit.end_column,
                },
                "insertedContent": { "text": edit.text },
            }],
        }],
    }]))
}

fn results(outcome: &Outcome) -> Vec<Value> {
    let Ok(checked) = &outcome.result else {
        return Vec::new();
    };
    let uri = uri(&outcome.path);
    let artifact = json!({ "uri": uri });
    let found = checked.report.findings.iter().map(|finding| {
        let fix = finding.fix.as_ref().map(|fix| format!("\n{fix}"));
        let mut result = json!({
            "ruleId": finding.code,
            "level": level(finding.severity),
            "message": { "text": finding.message.clone() + &fix.unwrap_or_default() },
            "locations": [{ "physicalLocation": {
                "artifactLocation": artifact,
                "region": {
                    "startLine": finding.line, "startColumn": finding.column,
                    "endLine": finding.end_line, "endColumn": finding.end_column,
                },
            } }],
        });
        if let (Some(fixes), Some(map)) = (fixes(finding, &artifact), result.as_object_mut()) {
            map.insert("fixes".into(), fixes);
        }
        result
    });
    let short = checked.short.iter().map(|short| {
        json!({
            "ruleId": NOT_REACHED,
            "level": "error",
            "message": { "text": short.message },
            "locations": [{ "physicalLocation": { "artifactLocation": artifact } }],
        })
    });
    found.chain(short).collect()
}

/// `unknown-license` as `UnknownLicense`: the standard has names in Pascal case.
fn name(id: &str) -> String {
    id.split('-')
        .flat_map(|word| {
            let mut letters = word.chars();
            letters
                .next()
                .map(|first| first.to_ascii_uppercase())
                .into_iter()
                .chain(letters)
        })
        .collect()
}

/// A path as a relative reference.
fn uri(path: &Path) -> String {
    let name = match path {
        path if is_stdin(path) => OsStr::new(STDIN),
        path => path.as_os_str(),
    };
    match cfg!(windows) {
        true => encoded(name).replace("%5C", "/"),
        false => encoded(name),
    }
}
