//! The way through the house is one way: each room knows those before it and none
//! behind it.

mod common;

use std::path::{Path, PathBuf};

/// The rooms from the ground floor up. Those of one line know each other: a
/// license is judged by the kind of what it is on.
const FLOORS: [&[&str]; 19] = [
    &["text", "order"],
    &["shown", "date"],
    &["words"],
    &["link", "value"],
    &["license", "manifest"],
    &["facts", "finding"],
    &["read"],
    &["contradictions"],
    &["report"],
    &["grade"],
    &["table"],
    &["view"],
    &["write"],
    &["form"],
    &["verify"],
    &["schema"],
    &["editor"],
    &["web"],
    &["lib"],
];

fn floor(room: &str) -> Option<usize> {
    FLOORS.iter().position(|rooms| rooms.contains(&room))
}

/// The room of a file of `src`: its first folder, or its name.
fn room(path: &Path) -> String {
    let first = path.components().next().unwrap().as_os_str();
    let name = first.to_str().unwrap();
    name.strip_suffix(".rs").unwrap_or(name).to_owned()
}

/// The rooms that a file names outside of comments and of its own tests.
fn named(text: &str) -> Vec<String> {
    let code = text.split("#[cfg(test)]\nmod").next().unwrap_or_default();
    let lines = code
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"));
    let code = lines.collect::<Vec<_>>().join("\n");
    let mut rooms = Vec::new();
    for after in code.split("crate::").skip(1) {
        let word = |text: &str| -> String {
            let is_word = |c: &char| c.is_alphanumeric() || *c == '_';
            text.trim_start().chars().take_while(is_word).collect()
        };
        match after.strip_prefix('{') {
            Some(list) => {
                let list = list.split('}').next().unwrap_or_default();
                rooms.extend(list.split(',').map(word));
            }
            None => rooms.push(word(after)),
        }
    }
    rooms
}

/// Every file of Rust below a folder.
fn rust_files(folder: &str) -> Vec<PathBuf> {
    let mut found = common::files(folder);
    found.retain(|path| path.extension().is_some_and(|ext| ext == "rs"));
    for inner in common::folders(folder) {
        let inner = inner.strip_prefix(common::path("")).unwrap().to_owned();
        found.extend(rust_files(inner.to_str().unwrap()));
    }
    found
}

#[test]
fn no_room_knows_one_behind_it() {
    let root = common::path("src");
    let mut seen = 0;
    let mut wrong = Vec::new();
    for path in rust_files("src") {
        let inside = path.strip_prefix(&root).unwrap();
        let own = room(inside);
        let own_floor = floor(&own).unwrap_or_else(|| panic!("{own} has no floor"));
        for other in named(&std::fs::read_to_string(&path).unwrap()) {
            let Some(other_floor) = floor(&other) else {
                continue;
            };
            seen += 1;
            if other_floor > own_floor {
                wrong.push(format!("{} knows {other}", inside.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(seen > 300, "only {seen} names were seen");
}
