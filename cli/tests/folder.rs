//! `check` of folders, and of files that cannot be read or are refused: each is in
//! every output format, and none hides the others.

mod program;

use std::fs;
use std::path::Path;

use program::run;
use serde_json::{Value, json};

const MANIFEST: &str = "openness: 1\nsystem: { name: Test }\ncomponents: { weights: MIT }\n";
const MODEL: &str =
    "---\nlicense: mit\npipeline_tag: text-generation\nlibrary_name: transformers\n---\n# Model\n";
const DATA_SET: &str = "---\nlicense: mit\ntask_categories: [text-generation]\nsize_categories: [1K<n<10K]\n---\n# Data\n";
const SPDX_2: &str =
    "{ \"spdxVersion\": \"SPDX-2.3\", \"SPDXID\": \"SPDXRef-DOCUMENT\", \"name\": \"a\" }\n";

fn folder(files: &[(&str, &[u8])]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, bytes) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    folder
}

/// What a check writes, with its exit status and what it tells besides.
#[track_caller]
fn check(folder: &Path, arguments: &[&str], code: i32) -> (String, String) {
    let output = run(
        folder,
        &[&["check", "--today", "2026-01-01"], arguments].concat(),
    );
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    let (out, told) = (text(&output.stdout), text(&output.stderr));
    assert_eq!(output.status.code(), Some(code), "{out}{told}");
    (out, told)
}

#[track_caller]
fn in_json(folder: &Path, arguments: &[&str], code: i32) -> Value {
    let (out, _) = check(folder, &[&["--format", "json"], arguments].concat(), code);
    serde_json::from_str(&out).unwrap()
}

fn paths(outcomes: &Value) -> Vec<&str> {
    let outcomes = outcomes.as_array().unwrap().iter();
    outcomes.map(|one| one["path"].as_str().unwrap()).collect()
}

#[test]
fn a_folder_is_its_manifests_and_model_cards() {
    let folder = folder(&[
        ("b/openness.yaml", MANIFEST.as_bytes()),
        ("b/other.yaml", b"a: b\n"),
        ("a/README.md", MODEL.as_bytes()),
        ("a/notes.md", b"# Notes\n"),
        ("data/README.md", DATA_SET.as_bytes()),
        (
            "kept/openness.json",
            b"{ \"openness\": 1, \"system\": { \"name\": \"T\" }, \"components\": {} }",
        ),
        ("node_modules/openness.yaml", MANIFEST.as_bytes()),
        (".hidden/openness.yaml", MANIFEST.as_bytes()),
        (".gitignore", b"node_modules\n"),
    ]);
    let expected = ["a/README.md", "b/openness.yaml", "kept/openness.json"];
    for arguments in [&[][..], &["."]] {
        assert_eq!(paths(&in_json(folder.path(), arguments, 0)), expected);
    }
    let (out, told) = check(folder.path(), &[], 0);
    assert!(out.ends_with("\n3 files: 4 hints\n"), "{out}");
    assert_eq!(
        told,
        "4 hints are not shown: `--hints` shows them.\n1 file is skipped: it is not about a model.\n"
    );
    // What is named is checked, whatever it is.
    let named = in_json(folder.path(), &["data/README.md", "b"], 1);
    assert_eq!(paths(&named), ["data/README.md", "b/openness.yaml"]);
    assert_eq!(named[0]["error"]["code"], "data-set-card");
}

#[test]
fn a_folder_may_have_nothing_of_ours() {
    let folder = folder(&[
        ("sub/README.md", b"# Test\n"),
        ("main.rs", b"fn main() {}\n"),
    ]);
    let (out, told) = check(folder.path(), &["sub"], 0);
    assert_eq!((out.as_str(), told.as_str()), ("", ""));
    fs::remove_file(folder.path().join("sub/README.md")).unwrap();
    let (out, told) = check(folder.path(), &["sub"], 0);
    assert_eq!(out, "");
    assert_eq!(told, "There is no manifest and no model card in `sub`.\n");
}

#[test]
fn a_correction_leaves_what_is_skipped() {
    let misspelt = DATA_SET.replace("license: mit", "license: MIT License");
    let folder = folder(&[
        ("data.md", misspelt.as_bytes()),
        (
            "openness.yaml",
            MANIFEST.replace("MIT", "Apache 2.0").as_bytes(),
        ),
    ]);
    check(folder.path(), &["--fix"], 0);
    let text = |name: &str| fs::read_to_string(folder.path().join(name)).unwrap();
    assert_eq!(text("data.md"), misspelt);
    assert!(text("openness.yaml").contains("Apache-2.0"));
}

/// formats.md: `{ "path", "error": { "code", "message", "fix" }, "findings" }`.
#[test]
fn a_refused_file_is_an_error_in_json() {
    let folder = folder(&[
        ("a.spdx.json", SPDX_2.as_bytes()),
        ("b.yaml", MANIFEST.as_bytes()),
    ]);
    let outcomes = in_json(folder.path(), &["a.spdx.json", "b.yaml"], 1);
    assert_eq!(paths(&outcomes), ["a.spdx.json", "b.yaml"]);
    let refused = &outcomes[0];
    let error = json!({
        "code": "spdx-2",
        "message": "This looks like SPDX 2, which is not read.",
        "fix": "Export it as SPDX 3.0 (JSON-LD) or as CycloneDX 1.5 to 1.7 (JSON).",
    });
    assert_eq!(refused["error"], error);
    assert_eq!(refused["findings"][0]["code"], "spdx-2");
    assert!(refused.get("level").is_none() && refused.get("score").is_none());
    assert_eq!(outcomes[1].get("error"), None);
    assert_eq!(outcomes[1]["level"]["id"], "downloadable");
    // So it is where its finding is not told, and does not fail.
    let quiet = in_json(folder.path(), &["--ignore", "spdx-2", "a.spdx.json"], 0);
    assert_eq!(quiet[0]["error"]["code"], "spdx-2");
}

#[test]
fn a_file_that_cannot_be_read_is_in_every_format() {
    let latin = b"openness: 1\nsystem: { name: Caf\xe9 }\n";
    let folder = folder(&[("b.yaml", latin), ("c.yaml", MANIFEST.as_bytes())]);
    let files = ["nowhere.yaml", "b.yaml", "c.yaml"];
    let outcomes = in_json(folder.path(), &files, 2);
    assert_eq!(paths(&outcomes), files);
    let error = json!({
        "code": "unreadable",
        "message": "`nowhere.yaml` cannot be read: it does not exist.",
    });
    assert_eq!(
        outcomes[0],
        json!({ "path": "nowhere.yaml", "error": error })
    );
    let error = json!({
        "code": "unreadable",
        "message": "`b.yaml` is not UTF-8 (byte 31, line 2). Save it as UTF-8.",
    });
    assert_eq!(outcomes[1]["error"], error);

    let (log, _) = check(
        folder.path(),
        &[&["--format", "sarif"], &files[..]].concat(),
        2,
    );
    let log: Value = serde_json::from_str(&log).unwrap();
    let run = &log["runs"][0]["invocations"][0];
    assert_eq!(run["executionSuccessful"], false);
    let told = run["toolExecutionNotifications"].as_array().unwrap();
    let place =
        |one: &Value| one["locations"][0]["physicalLocation"]["artifactLocation"]["uri"].clone();
    assert_eq!(
        told.iter().map(place).collect::<Vec<_>>(),
        ["nowhere.yaml", "b.yaml"]
    );

    let (commands, _) = check(
        folder.path(),
        &[&["--format", "github"], &files[..]].concat(),
        2,
    );
    let first = "::error file=nowhere.yaml,title=unreadable::`nowhere.yaml` cannot be read: it does not exist.\n";
    assert!(commands.starts_with(first), "{commands}");
    let (out, told) = check(folder.path(), &files, 2);
    assert!(out.contains("c.yaml: "), "{out}");
    assert!(
        told.starts_with("error: `nowhere.yaml` cannot be read: it does not exist.\n"),
        "{told}"
    );
}

/// formats.md: "`convert` and `init` never write a manifest without a name (exit 1)".
#[test]
fn a_system_without_a_name_is_not_written() {
    let folder = folder(&[("card.md", b"---\nlicense: mit\n---\nText.\n")]);
    for arguments in [
        &["convert", "card.md", "-o", "o.yaml"][..],
        &["init", "--no-input", "--from", "card.md", "-o", "o.yaml"],
    ] {
        let output = run(folder.path(), arguments);
        let told = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{arguments:?}: {told}");
        let error = "error: The name of the system is not stated. Give it with `--name`.\n";
        assert!(told.ends_with(error), "{told}");
        assert!(!folder.path().join("o.yaml").exists());
    }
}
