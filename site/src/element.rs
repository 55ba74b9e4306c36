//! The element as everybody is told of it: `pkg/element.json` is the one table, and
//! from it come the script's attributes, the data for editors, the types and the
//! tables of the documentation.
//!
//! What is made is checked in; `UPDATE=1 cargo test -p openness-badge-site element` writes it anew,
//! and a build does too.

mod editors;
mod manifest;
mod marks;
mod pages;
mod script;
mod table;
#[cfg(test)]
mod tests;
mod types;

use std::path::Path;

use anyhow::{Context, Result};
use serde_json::Value;

use crate::files;
pub use pages::mark;
pub use table::{Table, table};

/// What makes a text of the table.
type Make = fn(&Table) -> String;

/// Files that are made as a whole.
const WHOLE: [(&str, Make); 5] = [
    ("pkg/src/element/attributes.js", script::attributes),
    ("pkg/src/bin/choices.js", script::choices),
    ("pkg/custom-elements.json", |table| {
        json(&manifest::of(table))
    }),
    ("pkg/vscode.html-data.json", |table| {
        json(&editors::vs_code(table))
    }),
    ("pkg/web-types.json", |table| {
        json(&editors::web_types(table))
    }),
];

/// Parts of files that people write, between two lines that name them.
const PARTS: [(&str, &str, Make); 9] = [
    ("pkg/element.d.ts", "words", types::words),
    ("pkg/element.d.ts", "details", types::details),
    ("pkg/element.d.ts", "members", types::members),
    ("pkg/element.d.ts", "events", types::events),
    ("pkg/README.md", "attributes", pages::attributes),
    ("pkg/README.md", "events", pages::events),
    ("pkg/README.md", "styles", pages::styles),
    ("README.md", "attributes", pages::attributes),
    ("README.md", "events", pages::events),
];

/// A file and what it should be.
fn made(root: &Path, table: &Table) -> Result<Vec<(&'static str, String)>> {
    let mut all: Vec<_> = WHOLE.map(|(path, make)| (path, make(table))).to_vec();
    for (path, part, make) in PARTS {
        let at = match all.iter().position(|(other, _)| *other == path) {
            Some(at) => at,
            None => {
                let text = String::from_utf8(files::read(&root.join(path))?)?;
                all.push((path, text));
                all.len() - 1
            }
        };
        let text = marks::filled(&all[at].1, part, &make(table));
        all[at].1 = text.with_context(|| format!("`{path}`, the part `{part}`"))?;
    }
    Ok(all)
}

/// Writes all, where it is not what it should be.
pub fn write(root: &Path) -> Result<()> {
    for (path, text) in made(root, &table()?)? {
        files::write(&root.join(path), text.as_bytes())?;
    }
    Ok(())
}

/// A value as a file, with the line end at its end.
fn json(value: &Value) -> String {
    format!("{value:#}\n")
}
