//! The page of a system: its badge, every result beside what the framework's owner
//! has published, its manifest, its sources, and the breakdown.

use anyhow::Result;
use askama::Template;
use openness_badge::report::{Published, PublishedGrade, Verdict};
use openness_badge::view::{BreakdownOptions, badge_line, breakdown, told};
use openness_badge::words::{BreakdownWord, GalleryWord as W, Language, ListWord};
use openness_badge::write::{markdown_text, markup};

use super::Frame;
use crate::site::fragment::{is_web, short_address, shown_text};
use crate::site::place;
use crate::site::system::System;
use crate::site::{File, Site};

#[derive(Template)]
#[template(path = "system.html")]
struct Page<'s> {
    frame: Frame<'s>,
    system: &'s System,
    badge_name: String,
    facts: Vec<String>,
    summary: String,
    results: Vec<Outcome<'s>>,
    view: Option<String>,
    sources: Vec<(Option<&'s str>, String)>,
    breakdown: String,
    markdown: String,
    html: String,
}

/// What a framework says, and its owner.
struct Outcome<'s> {
    verdict: &'s Verdict,
    class: &'static str,
    headline: String,
    up_to: Option<String>,
    published: Vec<Owner<'s>>,
}

struct Owner<'s> {
    text: String,
    /// Each component's rating, where the owner gives no result of the whole.
    levels: Option<String>,
    url: Option<(&'s str, String)>,
    /// By what the result here differs, or that it does not.
    differs: String,
}

pub fn page(site: &Site, system: &System) -> Result<File> {
    let language = site.language;
    let report = &system.report;
    let summary = match report.summary.as_str() {
        "" => badge_line(report, language),
        summary => shown_text(summary),
    };
    let frame = Frame::new(site, &system.page(), Some(&system.name), summary.clone());
    let badge_name = language.say(W::BadgeOf, &[("name", &system.name)]);
    let options = BreakdownOptions {
        heading: 3,
        language,
        explained: "about.html#{id}".into(),
        ..BreakdownOptions::default()
    };
    let (markdown, html) = snippets(site, system, &badge_name);
    let page = Page {
        system,
        facts: facts(system, language),
        summary,
        results: {
            let verdicts = report.verdicts.iter();
            verdicts.map(|verdict| outcome(verdict, language)).collect()
        },
        view: site
            .lead
            .opened(&system.manifest, None)
            .address()
            .map(str::to_owned),
        sources: sources(system),
        breakdown: markup(&breakdown(report, &options)),
        markdown,
        html,
        badge_name,
        frame,
    };
    Ok((page.frame.file.clone(), page.render()?.into_bytes()))
}

fn facts(system: &System, language: Language) -> Vec<String> {
    let said = &system.report.system;
    let kinds: Vec<&str> = said.kind.iter().map(|kind| kind.word()).collect();
    let released = said.released.map(|date| {
        let date = date.text();
        language.say(BreakdownWord::Released, &[("date", &date)])
    });
    let kinds = kinds.join(language.text(ListWord::Comma));
    [
        said.developer.as_deref().map(shown_text),
        released,
        Some(kinds).filter(|kinds| !kinds.is_empty()),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn outcome(verdict: &Verdict, language: Language) -> Outcome<'_> {
    Outcome {
        verdict,
        class: place::class(verdict),
        headline: shown_text(&verdict.headline),
        up_to: told::up_to(verdict, language).map(|text| shown_text(&text)),
        published: verdict
            .published
            .iter()
            .map(|published| owner(verdict, published, language))
            .collect(),
    }
}

fn owner<'s>(verdict: &Verdict, published: &'s Published, language: Language) -> Owner<'s> {
    let grade = shown_text(&told::published_grade(&published.grade, language));
    let differs = published.differs.as_deref().map(|why| {
        let why = shown_text(why);
        language.say(W::Differs, &[("why", &why)])
    });
    let compared = match verdict.is_as_published(&published.grade) {
        true => W::SameResult,
        false => W::DiffersSilently,
    };
    let (grade, levels) = match &published.grade {
        PublishedGrade::Headline(_) => (grade, None),
        PublishedGrade::Levels(levels) => {
            let count = told::levels_of(levels).count();
            (language.say(W::Ratings, &[("count", &count)]), Some(grade))
        }
    };
    let text = match published.date {
        Some(date) => {
            let date = date.text();
            language.say(W::PublishedOn, &[("grade", &grade), ("date", &date)])
        }
        None => grade,
    };
    Owner {
        text,
        levels,
        url: published
            .url
            .as_deref()
            .filter(|url| is_web(url))
            .map(|url| (url, short_address(url))),
        differs: differs.unwrap_or_else(|| language.text(compared).to_owned()),
    }
}

/// The addresses of the manifest; what is none is text.
fn sources(system: &System) -> Vec<(Option<&str>, String)> {
    system
        .report
        .sources
        .iter()
        .map(|source| match is_web(source) {
            true => (Some(source.as_str()), short_address(source)),
            false => (None, shown_text(source)),
        })
        .collect()
}

/// The badge in Markdown and in HTML, with a link to its page.
fn snippets(site: &Site, system: &System, name: &str) -> (String, String) {
    let (badge, page) = (site.address(&system.badge()), site.address(&system.page()));
    let markdown = format!("[![{}]({badge})]({page})", markdown_text(name));
    let picture = openness_badge::view::Element::new("img")
        .with("src", badge)
        .with_foreign("alt", name);
    let link = openness_badge::view::Element::new("a")
        .with("href", page)
        .child(picture);
    (markdown, markup(&link))
}
