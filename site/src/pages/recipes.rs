//! Recipes to copy, out of the projects that the tests build: nothing that stands in
//! `tests/places` is typed again on a page.
//!
//! | mark | becomes |
//! |---|---|
//! | `<!-- recipe: PLACE/FILE -->` | the file, to copy |
//! | `<!-- recipe: PLACE/FILE NAME -->` | of the file what stands between two lines that say `recipe: NAME` and `end of recipe` |
//! | `<!-- line: READER -->` | the line with the badge for a reader of README files, of the manifest that all places have |
//! | `<!-- copied: PLACE -->` | the folder that the package is copied to |
//! | `<!-- version: PLACE NAME -->` | the version of a tool that is tested |

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use openness_badge::Options;
use openness_badge::view::{BadgeOptions, Element};
use openness_badge::write::{self, MarkdownOptions, Reader, Relative, What, markup};
use serde_json::Value;

use super::fragments::element;
use super::marks;
use crate::files;

/// What a line says before and after what is to be copied.
const START: &str = "recipe: ";
const END: &str = "end of recipe";

/// Gives a file of the places, by its path below their folder.
pub type Read<'r> = &'r dyn Fn(&str) -> Result<String>;

/// Reads from the folder of the places.
pub fn reader(places: &Path) -> impl Fn(&str) -> Result<String> + '_ {
    move |file| Ok(String::from_utf8(files::read(&places.join(file))?)?)
}

/// Fills these marks in every page.
pub fn fill(pages: &mut [(PathBuf, Vec<u8>)], read: Read) -> Result<()> {
    marks::fill(pages, &mut |_, mark| {
        let Some((kind, what)) = mark.split_once(": ") else {
            return Ok(None);
        };
        let text = match kind {
            "recipe" => recipe(read, what),
            "line" => line(read, what),
            "copied" => copied(read, what).map(|folder| code(&folder)),
            "version" => version(read, what),
            _ => return Ok(None),
        };
        text.map(Some).with_context(|| what.to_owned())
    })
}

/// A figure with its button, and the lines as they are.
fn recipe(read: Read, what: &str) -> Result<String> {
    let (file, name) = match what.split_once(' ') {
        Some((file, name)) => (file, Some(name)),
        None => (what, None),
    };
    let (place, within) = file.split_once('/').context("no file is named")?;
    let text = read(file)?;
    let lines = match name {
        Some(name) => part(&text, name)?,
        None => text,
    };
    let part = name.map(|name| [", ", name].concat()).unwrap_or_default();
    let label = [place, ": ", within, &part].concat();
    Ok(figure(within, label, "", Element::new("code").text(lines)))
}

/// Where the files of a README are, in a line that has whole addresses.
const BASE: &str = "https://raw.githubusercontent.com/OWNER/REPOSITORY/main";

/// What the command line and the checker write for a reader, with the picture that it takes.
fn line(read: Read, word: &str) -> Result<String> {
    let reader = Reader::from_word(word).context("no reader is called this")?;
    let report = openness_badge::report(&read("common/openness.yaml")?, &Options::default());
    let [light, dark] = match reader.takes_png() {
        true => ["openness.png", "openness-dark.png"],
        false => ["openness.svg", "openness-dark.svg"],
    };
    let is_away = reader.relative() != Relative::Resolved;
    let options = MarkdownOptions {
        reader,
        what: What::Badge,
        badge: Some(light),
        dark: Some(dark),
        link: Some("openness.yaml"),
        base: is_away.then_some(BASE),
    };
    let lines = write::markdown(&report, &BadgeOptions::default(), &options);
    let label = [word, ": README.md"].concat();
    Ok(figure(
        "README.md",
        label,
        "",
        Element::new("code").text(lines),
    ))
}

/// Lines to copy under a caption; `label` is what they are called for those who do
/// not see it. What is copied is `copied`, or where that is empty all lines.
pub fn figure(caption: &str, label: String, copied: &str, code: Element) -> String {
    let button = Element::new("button")
        .with("type", "button")
        .with("data-copy", copied.to_owned())
        .with("hidden", "")
        .text("Copy")
        .child(element("span", "unseen").foreign(&[" ", caption].concat()));
    let caption = Element::new("figcaption")
        .foreign(caption)
        .text(" ")
        .child(button);
    let pre = Element::new("pre")
        .with("tabindex", "0")
        .with("role", "region")
        .with("aria-label", label)
        .child(code);
    markup(&element("figure", "code").child(caption).child(pre))
}

/// The lines between two that name the part, as far left as they can stand.
pub fn part(text: &str, name: &str) -> Result<String> {
    let start = [START, name].concat();
    let says = |line: &str, what: &str| {
        line.split_once(what)
            .is_some_and(|(_, rest)| !rest.starts_with(char::is_alphanumeric))
    };
    let mut lines = text.lines().skip_while(|line| !says(line, &start));
    lines
        .next()
        .with_context(|| format!("no line says `{start}`"))?;
    let rest: Vec<&str> = lines.collect();
    let end = rest.iter().position(|line| says(line, END));
    let end = end.with_context(|| format!("no line says `{END}`"))?;
    let lines = rest.get(..end).unwrap_or_default();
    let is_full = |line: &&str| !line.trim().is_empty();
    let full = lines.iter().filter(|line| is_full(line));
    let indent = full.map(|line| line.len() - line.trim_start().len()).min();
    let indent = indent.with_context(|| format!("nothing stands after `{start}`"))?;
    // Markdown wants blank lines around such lines: they are no part.
    let from = lines.iter().position(is_full).unwrap_or_default();
    let to = lines.iter().rposition(is_full).map_or(0, |last| last + 1);
    let lines = lines.get(from..to).unwrap_or_default();
    let dedented = lines
        .iter()
        .map(|line| line.get(indent..).unwrap_or_default());
    Ok(dedented.flat_map(|line| [line, "\n"]).collect())
}

/// Where the package's folder goes, as `place.mjs` says.
fn copied(read: Read, place: &str) -> Result<String> {
    let text = read(&format!("{place}/place.mjs"))?;
    let after = text.split_once("\n  copied: \"");
    let folder = after.and_then(|(_, rest)| rest.split_once('"'));
    let (folder, _) = folder.context("`place.mjs` says no `copied`")?;
    Ok(folder.to_owned())
}

/// The version that the place's lock file holds a tool at.
fn version(read: Read, what: &str) -> Result<String> {
    let (place, name) = what.split_once(' ').context("no tool is named")?;
    let python = read(&format!("{place}/requirements.txt"));
    let version = match python {
        Ok(lines) => lines.lines().find_map(|line| {
            let (tool, version) = line.split_once("==")?;
            (tool == name).then(|| version.trim_end_matches([' ', '\\']).to_owned())
        }),
        Err(_) => {
            let manifest: Value = serde_json::from_str(&read(&format!("{place}/package.json"))?)?;
            let version =
                manifest.pointer(&format!("/devDependencies/{}", name.replace('/', "~1")));
            version.and_then(Value::as_str).map(str::to_owned)
        }
    };
    version.with_context(|| format!("no version of `{name}`"))
}

fn code(text: &str) -> String {
    markup(&Element::new("code").foreign(text))
}
