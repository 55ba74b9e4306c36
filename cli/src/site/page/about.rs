//! How to read the pages: what each level, framework and word is.

use anyhow::Result;
use askama::Template;
use openness_badge::grade::{YARDSTICKS, Yardstick};
use openness_badge::manifest::{Availability, Level};
use openness_badge::words::GalleryWord as W;

use super::Frame;
use crate::site::fragment;
use crate::site::place::class_of;
use crate::site::{File, Site};

#[derive(Template)]
#[template(path = "about.html")]
struct About<'s> {
    frame: Frame<'s>,
    /// Class, name, what it is.
    levels: Vec<(&'static str, &'static str, &'static str)>,
    frameworks: &'static [Yardstick],
    availabilities: Vec<(&'static str, &'static str)>,
    licenses: Vec<&'static str>,
    stated: String,
}

impl About<'_> {
    fn asks(&self, framework: &Yardstick) -> &'static str {
        fragment::asks(framework.id, self.frame.language).unwrap_or_default()
    }

    fn criteria(&self, framework: &Yardstick) -> String {
        let values: [(&str, &dyn openness_badge::words::Value); 2] = [
            ("author", &framework.author),
            ("version", &framework.version),
        ];
        self.frame.language.say(W::AboutScale, &values)
    }

    fn link(&self, framework: &Yardstick) -> String {
        self.frame
            .language
            .say(W::AboutLink, &[("author", &framework.author)])
    }
}

pub fn page(site: &Site) -> Result<File> {
    let language = site.language;
    let t = |word: W| language.text(word);
    let about = |level: Level| {
        t(match level {
            Level::Closed => W::AboutClosed,
            Level::Staged => W::AboutStaged,
            Level::Hosted => W::AboutHosted,
            Level::Api => W::AboutApi,
            Level::Downloadable => W::AboutDownloadable,
            Level::Open => W::AboutOpen,
        })
    };
    let levels = Level::ALL.iter().map(|level| {
        let class = class_of(usize::from(level.index()));
        (class, level.name(language), about(*level))
    });
    let words = Availability::ALL.iter();
    let all = openness_badge::manifest::ComponentId::ALL.len();
    let page = About {
        frame: Frame::new(
            site,
            "about.html",
            Some(t(W::About)),
            t(W::AboutLead).to_owned(),
        ),
        levels: levels.collect(),
        frameworks: YARDSTICKS,
        availabilities: words
            .map(|word| (word.word(), word.name(language)))
            .collect(),
        licenses: fragment::licenses(language).map(|(_, name)| name).collect(),
        stated: language.say(W::AboutStatedText, &[("all", &all)]),
    };
    Ok((page.frame.file.clone(), page.render()?.into_bytes()))
}
