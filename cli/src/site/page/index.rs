//! The index: the levels with their systems, and the table of all results.

use std::collections::BTreeSet;

use anyhow::Result;
use askama::Template;
use openness_badge::grade::Yardstick;
use openness_badge::manifest::Level;
use openness_badge::report::Verdict;
use openness_badge::view::{badge_line, told};
use openness_badge::words::{BreakdownWord, GalleryWord as W, Language};

use super::Frame;
use crate::site::fragment::{self, shown_text};
use crate::site::place::{self, class_of};
use crate::site::system::{Broken, System};
use crate::site::{File, Site, data, feed};

/// A site with more systems has no names below the levels.
const NAMED: usize = 80;

#[derive(Template)]
#[template(path = "index.html")]
struct Index<'s> {
    frame: Frame<'s>,
    lead: String,
    levels: Vec<Column<'s>>,
    is_named: bool,
    frameworks: &'static [Yardstick],
    rows: Vec<Row<'s>>,
    broken: &'s [Broken],
    broken_title: String,
    kinds: BTreeSet<&'static str>,
    licenses: Vec<(&'static str, &'static str)>,
    /// What the script says, as JSON.
    words: String,
}

/// A level with its systems.
struct Column<'s> {
    /// What stands for it in the address.
    value: String,
    class: &'static str,
    label: &'static str,
    count: usize,
    systems: Vec<&'s System>,
}

/// A system in the table.
struct Row<'s> {
    system: &'s System,
    developer: String,
    released: String,
    kinds: Vec<&'static str>,
    level: Cell,
    gated: bool,
    /// `0` to `5`; empty where it is not stated.
    index: String,
    stated: u8,
    /// In tenths, and as it is shown.
    score: Option<(String, String)>,
    license: (&'static str, &'static str),
    cells: Vec<Cell>,
    choose: String,
}

/// A result.
struct Cell {
    class: &'static str,
    /// What it is ordered by; empty where it is no grade.
    value: String,
    text: String,
}

impl Cell {
    fn of(verdict: &Verdict, language: Language) -> Self {
        Cell {
            class: place::class(verdict),
            value: place::share(verdict).map_or(String::new(), |share| format!("{share:.3}")),
            text: told::short(verdict, language),
        }
    }
}

impl Column<'_> {
    fn gated(&self, system: &System) -> bool {
        system
            .report
            .level
            .as_ref()
            .is_some_and(|level| level.gated)
    }
}

impl Index<'_> {
    fn short(&self, framework: &Yardstick) -> &'static str {
        fragment::short(framework.id, self.frame.language)
    }

    fn more(&self, broken: &Broken) -> String {
        self.frame
            .language
            .say(W::MoreFindings, &[("count", &broken.more)])
    }

    fn gated_word(&self) -> &'static str {
        self.frame.language.text(BreakdownWord::Gated)
    }
}

pub fn page(site: &Site) -> Result<File> {
    let language = site.language;
    let count = site.systems.len();
    let frameworks = openness_badge::grade::YARDSTICKS.len();
    let lead = language.say(W::Lead, &[("count", &count), ("frameworks", &frameworks)]);
    let is_named = count <= NAMED;
    let page = Index {
        frame: Frame::new(site, "index.html", None, lead.clone()),
        lead,
        levels: levels(site, is_named),
        is_named,
        frameworks: Yardstick::others(),
        rows: site.systems.iter().map(|own| row(own, language)).collect(),
        broken: &site.broken,
        broken_title: language.say(W::BrokenTitle, &[("count", &site.broken.len())]),
        kinds: kinds(site),
        licenses: licenses(site),
        words: words(language),
    };
    Ok((page.frame.file.clone(), page.render()?.into_bytes()))
}

/// The levels from closed to open, and those without one where there are some.
fn levels<'s>(site: &'s Site, is_named: bool) -> Vec<Column<'s>> {
    let of = |level: Option<Level>| {
        let is_here =
            move |system: &&System| system.report.level.as_ref().map(|level| level.id) == level;
        let here = site.systems.iter().filter(is_here);
        Column {
            value: level.map_or_else(|| "none".to_owned(), |level| level.index().to_string()),
            class: level.map_or("none", |level| class_of(usize::from(level.index()))),
            label: level.map_or(site.language.text(BreakdownWord::NotStatedLabel), |level| {
                level.name(site.language)
            }),
            count: here.clone().count(),
            systems: here.filter(|_| is_named).collect(),
        }
    };
    let levels = Level::ALL.iter().map(|level| of(Some(*level)));
    let none = std::iter::once(of(None)).filter(|column| column.count > 0);
    levels.chain(none).collect()
}

fn row(system: &System, language: Language) -> Row<'_> {
    let report = &system.report;
    let level = report.level.as_ref();
    let verdict = report.verdict("gradient");
    let tenths = |score: f64| format!("{score:.1}");
    let score = report.score.as_ref().map(|score| tenths(score.total));
    Row {
        system,
        developer: report
            .system
            .developer
            .as_deref()
            .map_or(String::new(), shown_text),
        released: report
            .system
            .released
            .map_or(String::new(), |date| date.text()),
        kinds: report.system.kind.iter().map(|kind| kind.word()).collect(),
        level: verdict.map_or(
            Cell {
                class: "",
                value: String::new(),
                text: badge_line(report, language),
            },
            |verdict| Cell {
                text: level.map_or_else(
                    || language.text(BreakdownWord::NotStatedLabel).to_owned(),
                    |level| level.label.to_string(),
                ),
                ..Cell::of(verdict, language)
            },
        ),
        gated: level.is_some_and(|level| level.gated),
        index: level.map_or(String::new(), |level| level.index.to_string()),
        stated: report.stated.map_or(0, |stated| stated.components),
        score: score.zip(system.score(language)),
        license: fragment::license(&report.components, language),
        cells: Yardstick::others()
            .iter()
            .filter_map(|yardstick| report.verdict(yardstick.id))
            .map(|verdict| Cell::of(verdict, language))
            .collect(),
        choose: language.say(W::Choose, &[("name", &system.name)]),
    }
}

fn kinds(site: &Site) -> BTreeSet<&'static str> {
    let systems = site.systems.iter();
    let kinds = systems.flat_map(|system| &system.report.system.kind);
    kinds.map(|kind| kind.word()).collect()
}

/// The classes of licenses that there are, from free to closed.
fn licenses(site: &Site) -> Vec<(&'static str, &'static str)> {
    let of = |system: &System| fragment::license(&system.report.components, site.language).0;
    let here: BTreeSet<&str> = site.systems.iter().map(of).collect();
    fragment::licenses(site.language)
        .filter(|(id, _)| here.contains(id))
        .collect()
}

/// What the script fills the places of.
fn words(language: Language) -> String {
    let say = |word: W| language.text(word);
    serde_json::json!({
        "shown": say(W::Shown),
        "showAll": say(W::ShowAll),
        "orderBy": say(W::OrderBy),
        "orderWord": say(W::OrderWord),
        "ascending": say(W::Ascending),
        "descending": say(W::Descending),
        "any": say(W::Any),
        "compare": say(W::CompareChosen),
        "compareFew": say(W::CompareFew),
    })
    .to_string()
}
