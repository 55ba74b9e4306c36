//! The cases of the YAML test suite (github.com/yaml/yaml-test-suite). Its files are
//! YAML themselves, and are read by the reader.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use openness_badge::read::tree::{self, Node, Value};

/// One case of the suite.
pub struct Case {
    pub name: String,
    pub yaml: String,
    /// The expected events, one a line.
    pub events: String,
    pub json: Option<String>,
    pub fail: bool,
    pub skip: bool,
}

/// The suite's signs for what cannot be seen.
fn without_signs(text: &str) -> String {
    let signs = [
        ("␣", " "),
        ("—", ""),
        ("»", "\t"),
        ("←", "\r"),
        ("⇔", "\u{feff}"),
        ("↵", ""),
        ("∎\n", ""),
    ];
    signs.iter().fold(text.to_owned(), |text, (sign, meant)| {
        text.replace(sign, meant)
    })
}

/// Every case of the suite's folder.
pub fn cases(folder: &Path) -> Vec<Case> {
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    let mut cases = Vec::new();
    for file in files {
        let name = file.file_stem().unwrap().to_string_lossy().into_owned();
        let text = std::fs::read_to_string(&file).unwrap();
        let parsed = tree::parse(&text, 0..text.len());
        assert_eq!(parsed.findings, [], "{name}");
        let Some(Node {
            value: Value::List(tests),
            ..
        }) = parsed.root
        else {
            panic!("{name} is not a list");
        };
        let mut fields = BTreeMap::new();
        let mut skip = false;
        for (i, test) in tests.iter().enumerate() {
            let Value::Map(entries) = &test.value else {
                panic!("{name} {i} is not a mapping");
            };
            // A test has what the one before it has, but for `fail`.
            fields.remove("fail");
            for entry in entries {
                fields.insert(entry.key.text().unwrap(), entry.value.text());
            }
            skip |= fields.contains_key("skip");
            let field = |key| fields.get(key).copied().flatten();
            cases.push(Case {
                name: if tests.len() == 1 {
                    name.clone()
                } else {
                    format!("{name}/{i:02}")
                },
                yaml: without_signs(field("yaml").unwrap()),
                events: without_signs(field("tree").unwrap_or_default()),
                json: field("json").map(str::to_owned),
                fail: field("fail") == Some("true"),
                skip,
            });
        }
    }
    cases
}
