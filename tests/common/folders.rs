//! Where the files of the tests are, and what they should say.
#![allow(dead_code, reason = "each test file uses its own part")]

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

/// A path from the project's root: the package's own folder, or one above it.
pub fn path(relative: &str) -> PathBuf {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let root = package
        .ancestors()
        .find(|folder| folder.join("Cargo.lock").is_file());
    root.unwrap_or(package).join(relative)
}

/// The files of a folder, in order.
pub fn files(folder: &str) -> Vec<PathBuf> {
    entries(folder, Path::is_file)
}

/// The folders of a folder, in order.
pub fn folders(folder: &str) -> Vec<PathBuf> {
    entries(folder, Path::is_dir)
}

/// A folder of its own with the files of this one.
pub fn copied(folder: &str) -> tempfile::TempDir {
    let copy = tempfile::tempdir().unwrap();
    for file in files(folder) {
        fs::copy(&file, copy.path().join(file.file_name().unwrap())).unwrap();
    }
    copy
}

fn entries(folder: &str, wanted: fn(&Path) -> bool) -> Vec<PathBuf> {
    let folder = path(folder);
    let entries = fs::read_dir(&folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display()));
    let mut entries: Vec<PathBuf> = entries
        .map(|entry| entry.unwrap().path())
        .filter(|path| wanted(path))
        .collect();
    entries.sort();
    entries
}

/// Compares with a file, or writes it where `UPDATE` is set.
pub fn expect(path: &Path, actual: &str) -> Result<(), String> {
    if std::env::var_os("UPDATE").is_some() {
        fs::write(path, actual).unwrap();
        return Ok(());
    }
    let expected = fs::read_to_string(path).unwrap_or_default();
    match expected == actual {
        true => Ok(()),
        false => Err(format!(
            "{} differs (UPDATE=1 rewrites it)\n--- expected\n{expected}+++ actual\n{actual}",
            path.display()
        )),
    }
}

/// Says that the test that calls this did not run, or not whole, and how it would. The
/// line goes past the test runner, which keeps to itself what a test prints that passes:
/// `cargo xtask test` reads it and counts the test as skipped.
pub fn skipped(why: &str) {
    let thread = std::thread::current();
    let test = thread.name().unwrap_or("unknown");
    let line = format!("skipped: {}::{test}: {why}\n", env!("CARGO_CRATE_NAME"));
    let _ = std::io::stderr().write_all(line.as_bytes());
}

/// Other people's data, where they are to be had; a test without them is skipped.
pub fn corpus(folder: &str) -> Option<PathBuf> {
    let root =
        std::env::var_os("OPENNESS_CORPUS").map_or_else(|| path("../shared/corpus"), PathBuf::from);
    let found = root.join(folder);
    if found.exists() {
        return Some(found);
    }
    skipped("no corpus: set OPENNESS_CORPUS to the folder that has other people's files");
    None
}
