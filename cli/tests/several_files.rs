//! `chart` and `compare` of several files, some of which cannot be drawn.

mod program;

use std::fs;

use program::{MANIFEST, run};

/// Runs a command in a folder with two sound files, a broken one and one that is
/// no text; gives back its status, its output and its last words on each file.
#[track_caller]
fn ran(arguments: &[&str]) -> (i32, String, Vec<String>) {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, bytes: &[u8]| fs::write(folder.path().join(name), bytes).unwrap();
    write("a.yaml", MANIFEST.as_bytes());
    write("b.yaml", MANIFEST.replace("Test", "Other").as_bytes());
    write("broken.yaml", b"openness: 1\nopenness: 2\n");
    write("latin1.yaml", b"openness: 1\nsystem: { name: \xe9 }\n");
    let output = run(folder.path(), arguments);
    let stderr = String::from_utf8(output.stderr).unwrap();
    let errors = stderr.lines().filter(|line| line.starts_with("error: "));
    (
        output.status.code().unwrap(),
        String::from_utf8(output.stdout).unwrap(),
        errors.map(str::to_owned).collect(),
    )
}

const BROKEN: &str = "error: `broken.yaml` has errors, so nothing is drawn.";
const LATIN1: &str = "error: `latin1.yaml` is not UTF-8 (byte 28, line 2). Save it as UTF-8.";
const MISSING: &str = "error: `missing.yaml` cannot be read: it does not exist.";

#[test]
fn every_bad_file_is_told_and_the_rest_is_compared() {
    let (_, expected, _) = ran(&["compare", "a.yaml", "b.yaml"]);
    assert!(expected.contains("Other"), "{expected}");
    let files = [
        "compare",
        "broken.yaml",
        "a.yaml",
        "latin1.yaml",
        "missing.yaml",
        "b.yaml",
    ];
    let errors = [BROKEN, LATIN1, MISSING].map(str::to_owned).to_vec();
    assert_eq!(ran(&files), (2, expected.clone(), errors));
    let files = ["compare", "a.yaml", "b.yaml", "broken.yaml"];
    assert_eq!(ran(&files), (1, expected, vec![BROKEN.to_owned()]));
}

/// Two that are left are compared as systems, though they have one name.
#[test]
fn two_that_are_left_are_no_two_versions() {
    let (code, table, _) = ran(&["compare", "a.yaml", "a.yaml", "broken.yaml"]);
    assert_eq!(code, 1);
    assert!(table.starts_with("          Test"), "{table}");
}

#[test]
fn one_alone_is_not_compared() {
    let files = ["compare", "a.yaml", "broken.yaml", "missing.yaml"];
    let errors = [BROKEN, MISSING].map(str::to_owned).to_vec();
    assert_eq!(ran(&files), (2, String::new(), errors));
    assert_eq!(
        ran(&["compare", "a.yaml", "broken.yaml"]),
        (1, String::new(), vec![BROKEN.to_owned()])
    );
}

#[test]
fn every_bad_file_is_told_and_the_rest_is_drawn() {
    let (code, expected, _) = ran(&["chart", "a.yaml"]);
    assert_eq!(code, 0);
    assert!(expected.starts_with("<svg"), "{expected}");
    let files = ["chart", "latin1.yaml", "a.yaml", "broken.yaml"];
    let errors = [LATIN1, BROKEN].map(str::to_owned).to_vec();
    assert_eq!(ran(&files), (2, expected.clone(), errors));
    assert_eq!(
        ran(&["chart", "broken.yaml", "a.yaml"]),
        (1, expected, vec![BROKEN.to_owned()])
    );
    assert_eq!(
        ran(&["chart", "broken.yaml"]),
        (1, String::new(), vec![BROKEN.to_owned()])
    );
}
