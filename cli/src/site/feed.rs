//! The feed of what changed (Atom, RFC 4287).

use anyhow::Result;
use askama::Template;
use openness_badge::words::GalleryWord;

use super::changes::{Change, Changes, What};
use super::{File, Site};

pub const NAME: &str = "feed.xml";

#[derive(Template)]
#[template(path = "feed.xml")]
struct Feed<'f> {
    lang: &'static str,
    title: String,
    author: &'f str,
    id: String,
    own: Option<String>,
    index: String,
    updated: String,
    entries: Vec<Entry>,
}

struct Entry {
    id: String,
    title: String,
    link: String,
    updated: String,
}

pub fn file(site: &Site, changes: &Changes) -> Result<File> {
    let feed = Feed {
        lang: site.language.tag(),
        title: site
            .language
            .say(GalleryWord::FeedTitle, &[("title", &site.title)]),
        author: &site.title,
        id: uuid(&[site.base_url.unwrap_or_default(), &site.title]),
        own: site.base_url.map(|base| [base, NAME].concat()),
        index: site.address("index.html"),
        updated: time(changes.updated()),
        entries: changes
            .changes
            .iter()
            .map(|change| entry(site, change))
            .collect(),
    };
    Ok((NAME.to_owned(), feed.render()?.into_bytes()))
}

fn entry(site: &Site, change: &Change) -> Entry {
    let title = change.text(site.language);
    let page = match change.what {
        What::Removed(()) => "index.html".to_owned(),
        _ => [&change.id, ".html"].concat(),
    };
    Entry {
        id: uuid(&[&change.date, &change.id, &title]),
        link: site.address(&page),
        updated: time(&change.date),
        title,
    }
}

/// The beginning of a day. What is no date is the first of all.
fn time(date: &str) -> String {
    let is_day =
        |date: &&str| date.len() == 10 && openness_badge::manifest::Date::parse(date).is_some();
    let day = Some(date).filter(is_day).unwrap_or("1970-01-01");
    [day, "T00:00:00Z"].concat()
}

/// A name that is the same in every run: a UUID (RFC 9562, version 8) of texts.
fn uuid(texts: &[&str]) -> String {
    use std::fmt::Write as _;
    let mut bytes = hmac_sha256::Hash::hash(texts.join("\n").as_bytes());
    bytes[6] = bytes[6] & 0x0f | 0x80;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let mut out = String::from("urn:uuid:");
    for (at, byte) in bytes.iter().take(16).enumerate() {
        if matches!(at, 4 | 6 | 8 | 10) {
            out.push('-');
        }
        let _ = write!(out, "{byte:02x}");
    }
    out
}
