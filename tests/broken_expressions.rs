//! License expressions that break off, in every format that has expressions.

use openness_badge::report::FindingReport;
use openness_badge::{Options, report};

/// The finding on a text's license: where it is and what it says.
#[track_caller]
fn finding(text: &str) -> String {
    let report = report(text, &Options::default());
    let is_syntax = |finding: &&FindingReport| finding.code == "license-syntax";
    let found: Vec<&FindingReport> = report.findings.iter().filter(is_syntax).collect();
    let [finding] = found.as_slice() else {
        panic!("{text}{:#?}", report.findings);
    };
    let fix = finding.fix.as_deref().unwrap_or_default();
    let FindingReport {
        line,
        column,
        message,
        ..
    } = finding;
    format!("{line}:{column} {message} {fix}")
}

/// What is missing of an expression, as a manifest's.
#[track_caller]
fn check(expression: &str, what: &str) {
    let text = format!(
        "openness: 1\nsystem: {{ name: Test }}\ncomponents:\n  weights: {{ availability: public, license: \"{expression}\" }}\n"
    );
    let expected = format!(
        "4:45 `{expression}` is not a license expression: {what}. Join SPDX ids with `AND`, `OR` and `WITH`."
    );
    assert_eq!(finding(&text), expected);
}

#[test]
fn operators_and_parentheses() {
    for operator in ["OR", "AND", "or", "and"] {
        check(
            &format!("CC-BY-4.0 {operator}"),
            "a license is missing at the end",
        );
        check(
            &format!("{operator} CC-BY-4.0"),
            "a license is missing before the operator",
        );
        check(
            &format!("MIT {operator} {operator} ISC"),
            "a license is missing before the operator",
        );
    }
    check("MIT WITH", "an exception is missing after `WITH`");
    check("WITH MIT", "no license is before this `WITH`");
    check("(MIT OR ISC", "a `)` is missing at the end");
    check("MIT OR ISC)", "no `(` is before this `)`");
    check("MIT OR ()", "a license is missing before `)`");
    // No ids: an operator as the grammar writes it is enough.
    check("Apache 2.0 OR", "a license is missing at the end");
    check("Our License AND", "a license is missing at the end");
}

/// Prose has words that are operators in an expression.
#[test]
fn prose_is_no_broken_expression() {
    for text in ["Our terms and", "ours (and others", "or else"] {
        let text = format!(
            "openness: 1\nsystem: {{ name: Test }}\ncomponents:\n  weights: {{ availability: public, license: \"{text}\" }}\n"
        );
        let report = report(&text, &Options::default());
        assert_eq!(report.findings.first().unwrap().code, "unknown-license");
    }
}

const WHAT: &str = "`CC-BY-4.0 OR` is not a license expression: a license is missing at the end.";
const JOIN: &str = "Join SPDX ids with `AND`, `OR` and `WITH`.";

#[test]
fn in_a_manifest() {
    assert_eq!(
        finding(
            "openness: 1\nsystem: { name: T }\nlicense: CC-BY-4.0 OR\ncomponents: { weights: public }\n"
        ),
        format!("3:10 {WHAT} {JOIN}")
    );
    assert_eq!(
        finding("openness: 1\nsystem: { name: T }\ncomponents:\n  weights: CC-BY-4.0 OR\n"),
        format!("4:12 {WHAT} {JOIN}")
    );
}

#[test]
fn in_a_card() {
    let fix = "Write one id of the Hub, or a list of ids.";
    for (lines, place) in [
        ("license: CC-BY-4.0 OR", "2:10"),
        ("license: [mit, CC-BY-4.0 OR]", "2:16"),
        ("license: other\nlicense_name: CC-BY-4.0 OR", "3:15"),
        ("license_name: CC-BY-4.0 OR", "2:15"),
        ("license: mit\nlicense_name: CC-BY-4.0 OR", "3:15"),
    ] {
        assert_eq!(
            finding(&format!("---\n{lines}\n---\n# T\n")),
            format!("{place} {WHAT} {fix}")
        );
    }
}

#[test]
fn in_files_of_indices() {
    assert_eq!(
        finding(
            "system: { name: T, type: text, endmodellicense: CC-BY-4.0 OR }\norg: { name: O }\nweights_endmodel: { class: open }\n"
        ),
        format!("1:49 {WHAT} {JOIN}")
    );
    assert_eq!(
        finding(
            "project: { name: T, license: CC-BY-4.0 OR }\norg: { name: O }\nrlweights: { class: open }\nrldata: { class: open }\n"
        ),
        format!("1:30 {WHAT} {JOIN}")
    );
    assert_eq!(
        finding(
            "release:\n  name: T\n  license: { distribution: { name: CC-BY-4.0 OR } }\n  components: [{ name: Model card, license: MIT }]\nframework: { name: Model Openness Framework, version: '1.0' }\n"
        ),
        format!("3:36 {WHAT} {JOIN}")
    );
    assert_eq!(
        finding("deployment:\n  data:\n    weights: { value: D4, license: CC-BY-4.0 OR }\n"),
        format!("3:36 {WHAT} {JOIN}")
    );
}

#[test]
fn in_bills_of_materials() {
    assert_eq!(
        finding(
            "{ \"bomFormat\": \"CycloneDX\", \"specVersion\": \"1.6\", \"components\": [\n\
             { \"type\": \"machine-learning-model\", \"name\": \"M\", \"licenses\": [{ \"expression\": \"CC-BY-4.0 OR\" }] } ] }"
        ),
        format!("2:79 {WHAT} {JOIN}")
    );
}

#[test]
fn in_spdx() {
    let text = r#"{ "@context": "https://spdx.org/rdf/3.0.1/spdx-context.jsonld", "@graph": [
{ "type": "ai_AIPackage", "spdxId": "https://example.org/m", "name": "M" },
{ "type": "simplelicensing_LicenseExpression", "spdxId": "https://example.org/l", "simplelicensing_licenseExpression": "CC-BY-4.0 OR" },
{ "type": "Relationship", "spdxId": "https://example.org/r", "from": "https://example.org/m", "relationshipType": "hasDeclaredLicense", "to": ["https://example.org/l"] } ] }"#;
    assert_eq!(finding(text), format!("3:1 {WHAT} {JOIN}"));
}
