//! SARIF 2.1.0 (OASIS): one run, a result for each finding.

use std::collections::BTreeMap;

use openness_badge::finding::Severity;
use serde_json::{Value, json};

use super::Checked;

/// The goals that are not reached, as a rule.
const NOT_REACHED: &str = "not-reached";

/// The whole log.
pub fn log(checked: &[Checked]) -> Value {
    let results: Vec<Value> = checked.iter().flat_map(results).collect();
    // Every rule that a result is of, once.
    let rules: BTreeMap<&str, Value> = results
        .iter()
        .filter_map(|result| result["ruleId"].as_str())
        .map(|id| (id, json!({ "id": id, "name": name(id) })))
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
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    })
}

fn results(checked: &Checked) -> Vec<Value> {
    let uri = uri(&checked.input.name);
    let artifact = json!({ "uri": uri });
    let found = checked.report.findings.iter().map(|finding| {
        let level = match finding.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Hint => "note",
        };
        let fix = finding.fix.as_ref().map(|fix| format!("\n{fix}"));
        json!({
            "ruleId": finding.code,
            "level": level,
            "message": { "text": finding.message.clone() + &fix.unwrap_or_default() },
            "locations": [{ "physicalLocation": {
                "artifactLocation": artifact,
                "region": {
                    "startLine": finding.line, "startColumn": finding.column,
                    "endLine": finding.end_line, "endColumn": finding.end_column,
                },
            } }],
        })
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

/// A path as a relative reference: what means something in one is encoded.
fn uri(name: &str) -> String {
    let mut out = String::new();
    for byte in name.replace('\\', "/").bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                out.push(byte.into())
            }
            byte => out += &format!("%{byte:02X}"),
        }
    }
    out
}
