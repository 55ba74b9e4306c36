//! Examples out of files that the tests run: what stands on a page has been run.

use std::path::Path;

use anyhow::{Context, Result};
use openness_badge::view::Element;

use super::super::fragments::element;
use super::super::recipes::{figure, part};
use crate::files;

/// Of `FILE NAME | CAPTION` the lines of the file between two that say `recipe:
/// NAME` and `end of recipe`; without a name the whole file. The file is below the
/// folder `tests`.
pub fn tested(root: &Path, what: &str) -> Result<String> {
    let (what, caption) = what.split_once(" | ").context("no caption")?;
    let (file, name) = match what.split_once(' ') {
        Some((file, name)) => (file, Some(name)),
        None => (what, None),
    };
    let text = String::from_utf8(files::read(&root.join("tests").join(file))?)?;
    let lines = match name {
        Some(name) => part(&text, name)?,
        None => text,
    };
    let lines = match file.ends_with(".md") {
        true => within_fences(&lines),
        false => lines,
    };
    let label = [caption, name.map_or("", |_| ", "), name.unwrap_or("")].concat();
    Ok(figure(caption, label, &commands(&lines), code(&lines)))
}

/// What stands before a command.
const PROMPT: &str = "$ ";

/// The commands among the lines of a console, without what they print; empty where
/// there are none.
fn commands(lines: &str) -> String {
    let commands = lines.lines().filter_map(|line| line.strip_prefix(PROMPT));
    commands.collect::<Vec<_>>().join("\n")
}

/// The lines, with the commands marked.
fn code(lines: &str) -> Element {
    let mut code = Element::new("code");
    for line in lines.split_inclusive('\n') {
        code = match line.starts_with(PROMPT) {
            true => code.child(element("span", "code-k").text(line.to_owned())),
            false => code.text(line.to_owned()),
        };
    }
    code
}

/// Of Markdown what stands in its blocks of code.
fn within_fences(text: &str) -> String {
    let mut is_within = false;
    let mut out = String::new();
    for line in text.lines() {
        if line.starts_with("```") {
            is_within = !is_within;
        } else if is_within {
            out.push_str(line);
            out.push('\n');
        }
    }
    // The tests want a blank line at the end of what a command prints.
    out.truncate(out.trim_end().len());
    out + "\n"
}
