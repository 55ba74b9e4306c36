//! A test that could not run says so past the runner, which counts it as passed:
//! `cargo xtask test` reads the line (xtask/src/summary.rs).

#[path = "common/folders.rs"]
mod common;

use std::process::Command;

/// Set where this file starts itself.
const INNER: &str = "OPENNESS_SKIPS_INNER";

#[test]
fn inner() {
    if std::env::var_os(INNER).is_some() {
        assert_eq!(common::corpus("mof"), None);
    }
}

#[test]
fn what_is_skipped_is_told_with_its_name_and_how_it_would_run() {
    let program = std::env::current_exe().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let ran = |test: &str, corpus: &std::path::Path| {
        let output = Command::new(&program)
            .args(["--exact", test, "--test-threads=2"])
            .env(INNER, "1")
            .env("OPENNESS_CORPUS", corpus)
            .output()
            .unwrap();
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
        (text(&output.stdout), text(&output.stderr))
    };
    let (out, told) = ran("inner", folder.path());
    // The runner knows no better.
    assert!(
        out.contains("test result: ok. 1 passed; 0 failed; 0 ignored"),
        "{out}"
    );
    assert_eq!(
        told,
        "skipped: skips::inner: no corpus: set OPENNESS_CORPUS to the folder that has other people's files\n"
    );
    // With it, there is nothing to tell; this one then fails by itself.
    std::fs::create_dir(folder.path().join("mof")).unwrap();
    let (out, told) = ran("inner", folder.path());
    assert!(out.contains("0 passed; 1 failed"), "{out}");
    assert!(!told.contains("skipped: "), "{told}");
}
