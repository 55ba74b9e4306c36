//! `check` with `--fix`, `--diff` and findings that are picked: on real files.

mod program;

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::Stdio;

use openness_badge::finding::Columns;
use openness_badge::{Options, report};
use program::{run, said};

const BROKEN: &str = "system: { name: Test }\nweights: Apache 2.0  # ours\ncomponents:\n  'training-dat': \"CC BY-SA 4.0\"\n  pretraining-code: withheld\n";
const FIXED: &str = "openness: 1\nsystem: { name: Test }\ncomponents:\n  weights: Apache-2.0  # ours\n  'training-data': \"CC-BY-SA-4.0\"\n  pretraining-code: withheld\n";

/// How many findings of a text have an edit.
fn fixable(text: &str) -> usize {
    let report = report(text, &Options::default());
    let findings = report.findings.iter();
    findings.filter(|finding| finding.edit.is_some()).count()
}

#[track_caller]
fn check(folder: &Path, arguments: &[&str], code: i32) -> String {
    let output = run(folder, &[&["check"], arguments].concat());
    let said = said(&output);
    assert_eq!(output.status.code(), Some(code), "{said}");
    said
}

#[test]
fn every_certain_correction_is_made_once() {
    for (name, broken, fixed) in [
        ("openness.yaml", BROKEN.to_owned(), FIXED.to_owned()),
        ("crlf.yaml", BROKEN.replace('\n', "\r\n"), FIXED.replace('\n', "\r\n")),
        (
            "openness.json",
            "{\"system\": {\"name\": \"Test\"}, \"components\": {\"wieghts\": \"Apache 2.0\"}}".to_owned(),
            "{\"openness\": 1, \"system\": {\"name\": \"Test\"}, \"components\": {\"weights\": \"Apache-2.0\"}}".to_owned(),
        ),
        (
            "README.md",
            "---\nlicense: Apache 2.0\ndataset: x/y\nopenness:\n  components:\n    inference_code: Apache 2.0\n---\n# Test\n\nlicense: Apache 2.0\n".to_owned(),
            "---\nlicense: apache-2.0\ndatasets: x/y\nopenness:\n  components:\n    inference-code: Apache-2.0\n---\n# Test\n\nlicense: Apache 2.0\n".to_owned(),
        ),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(name);
        fs::write(&path, &broken).unwrap();
        assert!(fixable(&broken) > 0, "{name}");
        run(folder.path(), &["check", "--fix", name]);
        let written = fs::read_to_string(&path).unwrap();
        assert_eq!(written, fixed, "{name}");
        assert_eq!(fixable(&written), 0, "{name}");
        let again = said(&run(folder.path(), &["check", "--fix", name]));
        assert!(!again.contains("fixed"), "{again}");
        assert_eq!(fs::read_to_string(&path).unwrap(), fixed, "{name}");
        // Nothing is left behind.
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "{name}");
    }
}

#[test]
fn it_says_how_many_and_what_is_left() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("a.yaml"), BROKEN).unwrap();
    let said = check(folder.path(), &["a.yaml"], 1);
    assert!(
        said.contains("a.yaml: 2 errors, 2 warnings, 1 hint; `--fix` can fix 3 ("),
        "{said}"
    );
    // `withheld` may be closed or described: that is left to people, and fails.
    let said = check(folder.path(), &["--fix", "a.yaml"], 1);
    assert!(
        said.contains("a.yaml: 5 fixed, 1 error, 1 hint ("),
        "{said}"
    );
    let json = check(folder.path(), &["--fix", "--format", "json", "a.yaml"], 1);
    let value: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(value[0]["fixed"], 0);
}

#[test]
fn a_diff_writes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.yaml");
    fs::write(&path, BROKEN).unwrap();
    let said = check(folder.path(), &["--diff", "a.yaml"], 1);
    let diff = "--- a.yaml\n+++ a.yaml\n@@ -1,5 +1,6 @@\n+openness: 1\n system: { name: Test }\n-weights: Apache 2.0  # ours\n components:\n-  'training-dat': \"CC BY-SA 4.0\"\n+  weights: Apache-2.0  # ours\n+  'training-data': \"CC-BY-SA-4.0\"\n   pretraining-code: withheld\n";
    assert_eq!(said, diff);
    assert_eq!(fs::read_to_string(&path).unwrap(), BROKEN);
    // With `--fix` it shows what it writes.
    assert_eq!(
        check(folder.path(), &["--fix", "--diff", "a.yaml"], 1),
        diff
    );
    assert_eq!(fs::read_to_string(&path).unwrap(), FIXED);
    assert_eq!(check(folder.path(), &["--diff", "a.yaml"], 1), "");
}

#[test]
fn only_what_is_told_is_fixed() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.yaml");
    let text = "openness: 1\nsystem: { name: Test }\ncomponents:\n  weights: Apache 2.0\n  wieghts: MIT License\n  inference-code: MIT License  # openness-badge: allow(misspelt-license)\n  evaluation-cod: MIT\n";
    fs::write(&path, text).unwrap();
    check(
        folder.path(),
        &["--fix", "--select", "misspelt-license", "a.yaml"],
        0,
    );
    let fixed = text.replace("weights: Apache 2.0", "weights: Apache-2.0");
    assert_eq!(fs::read_to_string(&path).unwrap(), fixed);
    check(
        folder.path(),
        &["--fix", "--ignore", "unknown-key", "a.yaml"],
        0,
    );
    assert_eq!(fs::read_to_string(&path).unwrap(), fixed);
}

#[test]
fn findings_are_picked_and_denied() {
    let folder = tempfile::tempdir().unwrap();
    let text = "openness: 1\nsystem: { name: Test }\ncomponents:\n  weights: MIT\n  model-card: MIT\n  pretraining-data: none\n  tokenizer: x\n";
    fs::write(folder.path().join("a.yaml"), text).unwrap();
    let codes = |arguments: &[&str], code: i32| {
        let arguments = [&["--format", "json", "a.yaml"], arguments].concat();
        let json = check(folder.path(), &arguments, code);
        let value: serde_json::Value = serde_json::from_str(&json).unwrap();
        let findings = value[0]["findings"].as_array().unwrap().clone();
        let codes: Vec<String> = findings
            .iter()
            .map(|finding| finding["code"].as_str().unwrap().to_owned())
            .collect();
        codes.join(" ")
    };
    assert_eq!(codes(&[], 0), "unfit-license unknown-key not-stated");
    assert_eq!(codes(&["--select", "hints"], 0), "not-stated");
    assert_eq!(
        codes(&["--select", "hint,unknown-key"], 0),
        "unknown-key not-stated"
    );
    assert_eq!(codes(&["--ignore", "warnings"], 0), "not-stated");
    assert_eq!(
        codes(&["--ignore", "unfit-license", "--ignore", "hints"], 0),
        "unknown-key"
    );
    codes(&["--deny", "warnings"], 1);
    codes(&["--deny", "unfit-license"], 1);
    codes(&["--deny", "misspelt-license"], 0);
    codes(&["--deny", "hints", "--ignore", "warnings"], 1);
    codes(
        &[
            "--deny",
            "warnings",
            "--ignore",
            "unfit-license,unknown-key",
        ],
        0,
    );
    // Errors fail where they are told.
    fs::write(
        folder.path().join("a.yaml"),
        "openness: 2\nsystem: { name: Test }\ncomponents: {}\n",
    )
    .unwrap();
    codes(&[], 1);
    codes(&["--ignore", "unknown-version"], 0);
}

#[test]
fn standard_input_is_fixed_to_standard_output() {
    let mut child = program::command()
        .args(["check", "--fix", "--stdin-filename", "openness.yaml", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child
        .stdin
        .take()
        .unwrap()
        .write_all(BROKEN.as_bytes())
        .unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(String::from_utf8(output.stdout).unwrap(), FIXED);
    let told = String::from_utf8(output.stderr).unwrap();
    assert!(told.contains("openness.yaml: 5 fixed, 1 error"), "{told}");
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn what_cannot_be_read_as_it_is_stays_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.yaml");
    let mut utf_16 = vec![0xff, 0xfe];
    for unit in "openness: 1\n".encode_utf16() {
        utf_16.extend(unit.to_le_bytes());
    }
    fs::write(&path, &utf_16).unwrap();
    check(folder.path(), &["--fix", "a.yaml"], 1);
    assert_eq!(fs::read(&path).unwrap(), utf_16);
}

/// The badge itself, where the text that it was drawn from was meant.
#[test]
fn a_picture_is_told_as_one() {
    let folder = tempfile::tempdir().unwrap();
    let png = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\xff\xfe";
    fs::write(folder.path().join("badge.png"), png).unwrap();
    let said = check(folder.path(), &["badge.png"], 1);
    assert!(
        said.contains("error[picture]: This looks like a picture (PNG)."),
        "{said}"
    );
    assert!(
        said.contains("If it is a badge, verify it instead: `openness-badge verify`."),
        "{said}"
    );
    // Other bytes are not read as anything.
    fs::write(folder.path().join("a.yaml"), b"a: \xff\xff").unwrap();
    let said = check(folder.path(), &["a.yaml"], 2);
    assert!(said.contains("is not UTF-8"), "{said}");
}

#[test]
fn columns_of_edits_are_those_of_findings() {
    let text = "openness: 1\nsystem: { name: 😀, versoin: 1 }\ncomponents: {}\n";
    for (columns, column) in [(Columns::Characters, 20), (Columns::Utf16, 21)] {
        let options = Options {
            columns,
            ..Options::default()
        };
        let report = report(text, &options);
        let finding = report
            .findings
            .iter()
            .find(|f| f.code == "unknown-key")
            .unwrap();
        let edit = finding.edit.as_ref().unwrap();
        assert_eq!(
            (edit.line, edit.column, edit.end_column),
            (2, column, column + 7)
        );
        assert_eq!((edit.line, edit.column), (finding.line, finding.column));
        assert_eq!(edit.text, "version");
    }
}
