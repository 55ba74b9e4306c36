//! The tree is tidy: versions agree, and no file speaks of the machine that
//! it was written on.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn root() -> PathBuf {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.parent().expect("a root").to_path_buf()
}

fn text(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("`{path}`: {error}"))
}

fn toml(path: &str) -> toml::Table {
    text(path)
        .parse()
        .unwrap_or_else(|error| panic!("`{path}`: {error}"))
}

fn json(path: &str) -> serde_json::Value {
    serde_json::from_str(&text(path)).unwrap_or_else(|error| panic!("`{path}`: {error}"))
}

/// Every text file that is tracked, or would be: its path and its text.
fn tracked() -> Vec<(String, String)> {
    let output = Command::new("git")
        .args([
            "ls-files",
            "-z",
            "--cached",
            "--others",
            "--exclude-standard",
        ])
        .current_dir(root())
        .output()
        .expect("git is there");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let names = String::from_utf8(output.stdout).expect("names in UTF-8");
    let files: Vec<_> = names
        .split_terminator('\0')
        .filter_map(|name| {
            let text = fs::read_to_string(root().join(name)).ok()?;
            Some((name.to_owned(), text))
        })
        .collect();
    assert!(
        files.iter().any(|(name, _)| name == "Cargo.toml"),
        "the list is not this tree's"
    );
    files
}

/// Fails with each place at which a file holds one of the words.
#[track_caller]
fn nowhere(files: &[(String, String)], words: &[String]) {
    let mut places = Vec::new();
    for (name, text) in files {
        for (number, line) in text.lines().enumerate() {
            for word in words.iter().filter(|word| line.contains(*word)) {
                places.push(format!("{name}:{}: `{word}`", number + 1));
            }
        }
    }
    assert!(places.is_empty(), "\n{}", places.join("\n"));
}

/// Words are put together here, or this file would hold them.
fn words(parts: &[&[&str]]) -> Vec<String> {
    parts.iter().map(|parts| parts.concat()).collect()
}

/// A foreign text taken over as it is, a model card say, is not ours to tidy.
fn is_ours(name: &str) -> bool {
    !name.starts_with("tests/fixtures/") && !name.starts_with("tests/corpus/")
}

#[test]
fn the_crate_and_the_npm_package_have_one_version() {
    let cargo = toml("Cargo.toml");
    let cargo = cargo["package"]["version"].as_str().expect("a version");
    assert_eq!(
        json("pkg/package.json")["version"],
        cargo,
        "pkg/package.json"
    );
    let head = format!("[{cargo}]");
    let changes = text("CHANGELOG.md");
    let told = changes.contains(&head) || changes.contains(&format!("## {cargo}"));
    assert!(
        told || changes.contains("Unreleased"),
        "CHANGELOG.md does not tell of {cargo}"
    );
}

#[test]
fn both_halves_of_wasm_bindgen_have_one_version() {
    let version = |table: &toml::Table, name: &str| {
        let entry = &table["dependencies"][name];
        let version = entry.get("version").unwrap_or(entry);
        version.as_str().expect("a version").to_owned()
    };
    let library = version(&toml("Cargo.toml"), "wasm-bindgen");
    let program = version(&toml("xtask/Cargo.toml"), "wasm-bindgen-cli-support");
    assert!(library.starts_with('='), "`{library}` is not exact");
    assert_eq!(library, program);
}

#[test]
fn no_file_names_a_folder_of_the_machine_it_was_written_on() {
    let words = words(&[
        &["/wo", "rk/"],
        &["/ro", "ot/"],
        &["/tmp", "/w/"],
        &["/ho", "me/"],
        &["/Us", "ers/"],
        &["C:\\", "Users"],
    ]);
    let files: Vec<_> = tracked()
        .into_iter()
        .filter(|(name, _)| is_ours(name))
        .collect();
    nowhere(&files, &words);
}

#[test]
fn no_file_names_a_registry_s_host() {
    let words = words(&[
        &["registry.", "npmjs"],
        &["www.", "npmjs"],
        &["index.", "crates.io"],
        &["static.", "crates.io"],
        &["//", "crates.io"],
        &["deb.", "debian.org"],
        &["py", "pi.org"],
        &["files.", "pythonhosted"],
    ]);
    let files: Vec<_> = tracked()
        .into_iter()
        .filter(|(name, _)| is_ours(name))
        .collect();
    nowhere(&files, &words);
}

#[test]
fn npm_s_lock_file_names_no_place_to_fetch_from() {
    let lock = json("package-lock.json");
    let packages = lock["packages"].as_object().expect("packages");
    for (name, package) in packages.iter().filter(|(name, _)| !name.is_empty()) {
        assert!(package.get("resolved").is_none(), "`{name}` has a place");
        assert!(package.get("integrity").is_some(), "`{name}` has no digest");
    }
}

#[test]
fn nothing_is_left_for_later() {
    let words = words(&[
        &["TO", "DO"],
        &["FIX", "ME"],
        &["XX", "X:"],
        &["todo", "!("],
        &["unimple", "mented!("],
    ]);
    let code = [
        "rs", "js", "mjs", "ts", "css", "html", "toml", "md", "json", "yaml",
    ];
    let is_code = |name: &str| code.iter().any(|end| name.ends_with(&format!(".{end}")));
    let files: Vec<_> = tracked()
        .into_iter()
        .filter(|(name, _)| is_ours(name) && is_code(name) && name != "package-lock.json")
        .collect();
    nowhere(&files, &words);
}

#[test]
fn ci_is_one_call() {
    let script = text(".ci/run");
    let does: Vec<&str> = script
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .filter(|line| {
            !["set ", "cd ", "echo "]
                .iter()
                .any(|word| line.starts_with(word))
        })
        .collect();
    assert_eq!(does, [r#"cargo xtask test "$@""#]);
}
