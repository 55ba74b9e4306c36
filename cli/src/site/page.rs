//! The pages. Each is a template in `templates/` with what it is filled with.
//!
//! A template has no words of its own: they are in the catalogue. What comes from
//! somebody else is text, escaped by the template; markup is what the library has
//! written.

mod about;
mod index;
mod of_system;

use anyhow::Result;
use askama::Template;
use openness_badge::view::style;
use openness_badge::words::{GalleryWord as W, Language};

use super::pictures::Made;
use super::system::System;
use super::{File, Site, versus};

/// How the name of a manifest ends.
pub const MANIFEST_ENDINGS: [&str; 3] = ["yaml", "yml", "json"];

/// What the pages load, as it is.
const ASSETS: [(&str, &str); 7] = [
    ("assets/site.css", include_str!("static/site.css")),
    ("assets/theme.js", include_str!("static/theme.js")),
    ("assets/words.js", include_str!("static/words.js")),
    ("assets/index.js", include_str!("static/index.js")),
    ("assets/compare.js", include_str!("static/compare.js")),
    ("assets/icon.svg", include_str!("static/icon.svg")),
    ("assets/breakdown.css", style::SHEET),
];

/// What no page may do: nothing from elsewhere, nothing inline.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; \
    base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

/// Compare loads the data of the systems that were chosen: scripts of the site, whose
/// addresses its own rule makes.
const POLICY_OF_COMPARE: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; \
    base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'; trusted-types openness-site";

/// What all pages have alike.
struct Frame<'s> {
    /// Of the whole site.
    site: &'s str,
    title: String,
    description: String,
    home: Option<&'s str>,
    base_url: Option<&'s str>,
    /// The name of the page's own file.
    file: String,
    policy: &'static str,
    made_by: String,
    /// What the page is in.
    language: Language,
}

impl<'s> Frame<'s> {
    fn new(site: &'s Site, file: &str, title: Option<&str>, description: String) -> Self {
        let title = match title {
            Some(name) => site
                .language
                .say(W::PageTitle, &[("name", &name), ("title", &site.title)]),
            None => site.title.clone(),
        };
        let version = env!("CARGO_PKG_VERSION");
        Frame {
            site: &site.title,
            title,
            description,
            home: site.home,
            base_url: site.base_url,
            file: file.to_owned(),
            policy: POLICY,
            made_by: site.language.say(W::MadeBy, &[("version", &version)]),
            language: site.language,
        }
    }

    /// A text of the catalogue.
    fn t(&self, word: W) -> &'static str {
        self.language.text(word)
    }

    /// The page's own place in the navigation.
    fn here(&self, file: &str) -> bool {
        self.file == file
    }
}

#[derive(Template)]
#[template(path = "pictures.html")]
struct Pictures<'s> {
    frame: Frame<'s>,
    pictures: &'s [Made],
}

#[derive(Template)]
#[template(path = "compare.html")]
struct Compare<'s> {
    frame: Frame<'s>,
    systems: Vec<(&'s str, &'s str)>,
    /// What the script needs, as JSON.
    words: String,
}

/// Every page but those of the systems, and what they load.
pub fn all(site: &Site, pictures: &[Made]) -> Result<Vec<File>> {
    let mut files: Vec<File> = ASSETS
        .into_iter()
        .map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec()))
        .collect();
    // Hosts that make pages of Markdown leave the files as they are.
    files.push((".nojekyll".to_owned(), Vec::new()));
    files.push(index::page(site)?);
    files.push(about::page(site)?);
    let t = |word: W| site.language.text(word);
    let frame = |file, title, lead| Frame::new(site, file, Some(t(title)), t(lead).to_owned());
    let page = Pictures {
        frame: frame("pictures.html", W::Pictures, W::PicturesLead),
        pictures,
    };
    files.push((page.frame.file.clone(), page.render()?.into_bytes()));
    let mut by_name: Vec<&System> = site.systems.iter().collect();
    by_name.sort_by_cached_key(|system| (system.name.to_lowercase(), system.id.clone()));
    let page = Compare {
        frame: Frame {
            policy: POLICY_OF_COMPARE,
            ..frame("compare.html", W::CompareTitle, W::CompareLead)
        },
        systems: by_name
            .iter()
            .map(|system| (system.id.as_str(), system.name.as_str()))
            .collect(),
        words: versus::words(site.language),
    };
    files.push((page.frame.file.clone(), page.render()?.into_bytes()));
    Ok(files)
}

/// The page of a system with the files that belong to it.
pub fn of_system(site: &Site, system: &System) -> Result<Vec<File>> {
    let mut files = vec![
        of_system::page(site, system)?,
        (system.source(), system.bytes.clone()),
        versus::file(system, site.language),
    ];
    if system.is_made() {
        let text = openness_badge::write::manifest_yaml(&system.manifest);
        files.push((system.manifest_file(), text.into_bytes()));
    }
    files.extend(super::pictures::badges(system, site.language)?);
    Ok(files)
}
