//! What every page has alike: `www/parts/NAME.html` stands where a page has the
//! mark `<!-- NAME -->`. The parts are no pages of their own, and their addresses
//! are those from the site's root, whatever folder the page is in.
//!
//! `<!-- head: TITLE | DESCRIPTION -->` is the head with these two in it, and
//! `<!-- head that fetches: TITLE | DESCRIPTION -->` that of a page that fetches
//! what a person names. Either is a text or, behind `@`, a word of the catalogue's
//! section `page`.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use openness_badge::words::Language;

use super::{languages, marks};

/// The folder of the parts in `www`.
const FOLDER: &str = "parts";

const HEAD: &str = "head: ";
const HEAD_THAT_FETCHES: &str = "head that fetches: ";
const CONNECT: &str = "connect-src 'self'";
const CONNECT_ANYWHERE: &str = "connect-src 'self' https: data:";

/// The link of the navigation that stands for the pages of a folder, or for a page.
const SECTIONS: [(&str, &str); 4] = [
    ("docs", "docs.html"),
    ("explained", "explained/index.html"),
    ("in-your-site.html", "docs.html"),
    ("conformance.html", "docs.html"),
];

/// Takes the parts out of the files of a site, and puts them into its pages. A
/// link of a navigation to the page itself is marked as such, and so is the one
/// that stands for its folder.
pub fn fill(files: &mut Vec<(PathBuf, Vec<u8>)>) -> Result<()> {
    let parts: Vec<(String, String)> = files
        .extract_if(.., |(path, _)| path.starts_with(FOLDER))
        .map(|(path, bytes)| part(&path, bytes).with_context(|| path.display().to_string()))
        .collect::<Result<_>>()?;
    let named = |name: &str| parts.iter().find(|(part, _)| part == name);
    marks::fill(files, &mut |page, mark| {
        let (language, inner) = languages::of(page);
        let with_head = |what, connect| {
            head(named("head"), what, connect, language).with_context(|| mark.to_owned())
        };
        let text = if let Some(what) = mark.strip_prefix(HEAD) {
            Some(with_head(what, CONNECT)?)
        } else if let Some(what) = mark.strip_prefix(HEAD_THAT_FETCHES) {
            Some(with_head(what, CONNECT_ANYWHERE)?)
        } else {
            named(mark).map(|(_, text)| text.clone())
        };
        Ok(text.map(|text| from(&text, inner)))
    })
}

/// The head with title and description; its policy says where a page may connect.
fn head(
    part: Option<&(String, String)>,
    what: &str,
    connect: &str,
    language: Language,
) -> Result<String> {
    let (_, text) = part.context("there is no part `head`")?;
    let (title, description) = what.split_once(" | ").context("no description")?;
    let said = |text: &str| match text.strip_prefix('@') {
        Some(id) => languages::word(language, id).map(|word| word.replace('"', "&quot;")),
        None => Ok(text.to_owned()),
    };
    Ok(text
        .replace("{title}", &said(title)?)
        .replace("{description}", &said(description)?)
        .replace(CONNECT, connect))
}

/// A part as it stands in a page.
fn from(text: &str, page: &Path) -> String {
    let up = marks::up(page);
    let own = page.to_str().unwrap_or_default();
    let first = page.iter().next().and_then(|name| name.to_str());
    let section = SECTIONS.iter().find(|(name, _)| first == Some(*name));
    let current = |nav: &str| {
        let mark = |nav: &str, href: &str, what: &str| {
            let link = format!("<li><a href=\"{href}\"");
            nav.replace(
                &[&link, ">"].concat(),
                &format!("{link} aria-current=\"{what}\">"),
            )
        };
        let own = mark(nav, own, "page");
        match section {
            // A list that has the page itself needs nothing that stands for it.
            Some((_, section)) if own == nav => mark(nav, section, "true"),
            _ => own,
        }
    };
    let mut text = match text.split_once("</nav>") {
        Some((nav, rest)) => [&current(nav), "</nav>", rest].concat(),
        None => text.to_owned(),
    };
    for attribute in ["href", "src", "data-index"] {
        let is_of_site =
            |address: &str| !address.starts_with('#') && !address.starts_with("https:");
        text = marks::led(&text, attribute, &up, is_of_site);
    }
    text
}

/// The name of a part, and its text.
fn part(path: &Path, bytes: Vec<u8>) -> Result<(String, String)> {
    let name = path.file_stem().and_then(|name| name.to_str());
    let name = name.context("a name that is no text")?;
    let text = String::from_utf8(bytes)?;
    Ok((name.to_owned(), text.trim_end().to_owned()))
}
