//! The index that the search of the documentation reads: a list of sections, each
//! with its address, its page, its heading and its words. No server is asked.

use std::path::PathBuf;

use anyhow::{Context, Result};
use serde_json::{Value, json};

use super::headings::text_of;
use super::is_documentation;

/// The index in the site.
pub const INDEX: &str = "docs/index.json";

/// Adds the index of all pages.
pub fn add(files: &mut Vec<(PathBuf, Vec<u8>)>) -> Result<()> {
    let mut sections = Vec::new();
    for (path, bytes) in files.iter() {
        if is_documentation(path) {
            let page = std::str::from_utf8(bytes)?;
            let address = path.to_str().context("a name that is no text")?;
            sections.extend(of(address, page).with_context(|| address.to_owned())?);
        }
    }
    if !sections.is_empty() {
        files.push((INDEX.into(), serde_json::to_vec(&sections)?));
    }
    Ok(())
}

/// The sections of a page, the first of them without a heading of its own.
fn of(address: &str, page: &str) -> Result<Vec<Value>> {
    let (_, main) = page.split_once("<main").context("no main")?;
    let main = main.split("</main>").next().unwrap_or_default();
    let title = main
        .split_once("<h1")
        .and_then(|(_, from)| from.split_once('>'));
    let (title, body) = title
        .and_then(|(_, from)| from.split_once("</h1>"))
        .context("no title")?;
    let title = text_of(title);
    // What is listed, drawn or run would hide what is said.
    let body = without(&without(&without(body, "nav"), "figure"), "details");
    let mut sections = Vec::new();
    let mut add = |anchor: Option<&str>, heading: &str, text: &str| {
        let address = match anchor {
            Some(anchor) => [address, "#", anchor].concat(),
            None => address.to_owned(),
        };
        sections
            .push(json!({ "address": address, "page": title, "heading": heading, "text": text }));
    };
    let mut parts = body.split("<h2").flat_map(|part| part.split("<h3"));
    add(None, "", &text_of(parts.next().unwrap_or_default()));
    for part in parts {
        let (attributes, from) = part
            .split_once('>')
            .context("a heading that does not end")?;
        let (heading, text) = from
            .split_once("</h")
            .context("a heading that does not end")?;
        let id = attributes
            .split_once("id=\"")
            .and_then(|(_, id)| id.split('"').next());
        let heading = without(heading, "a");
        let text = text.split_once('>').map_or("", |(_, text)| text);
        add(id, &text_of(&heading), &text_of(text));
    }
    Ok(sections)
}

/// Without the elements of this tag.
fn without(text: &str, tag: &str) -> String {
    let (start, end) = (["<", tag, " "].concat(), ["</", tag, ">"].concat());
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, from)) = rest.split_once(&start) {
        out.push_str(before);
        rest = from.split_once(&end).map_or("", |(_, after)| after);
    }
    out.push_str(rest);
    out
}
