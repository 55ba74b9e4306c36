//! A model file of Eiras et al.: Markdown with front matter that rates twelve
//! components, some with the label of a license.
//!
//! The ratings are kept as they are, for their own yardstick. In the manifest 1
//! is closed, 2 on the data scale an API, everything above public under the
//! label; `N/A` is none. A label beside `Unknown` ("D3 or D4") is a hint and
//! becomes a note. The labels are the authors' own words, so that no spelling of
//! theirs is wrong.

use super::fields::{Field, Reader};
use super::native::syntax_problem;
use super::tree::Node;
use super::{Format, Options, Reading};
use crate::finding::{Problem, Span};
use crate::license::License;
use crate::manifest::original::eiras::{COLUMNS, Column, Rating, Row, Scale, WEIGHTS};
use crate::manifest::{Availability, Component, ComponentId, Date, Manifest, Original, System};
use crate::read::Source;
use crate::words::FindingWord;

pub const FORMAT: Format = Format {
    source: Source::Eiras,
    recognizes,
    read,
};

/// What a value may be.
const VALUES: &[&str] = &["1", "2", "3", "4", "5", "N/A", "Unknown"];

const WITHIN: FindingWord = FindingWord::PartModelFileOfTheTaxonomy;

fn recognizes(root: &Node) -> bool {
    COLUMNS.iter().any(|column| {
        let cell = column
            .key
            .split('.')
            .try_fold(root, |node, key| node.get(key));
        cell.is_some_and(|cell| cell.get("value").is_some())
    })
}

fn read(root: &Node, options: &Options, reading: &mut Reading) {
    let mut reader = Reader {
        findings: &mut reading.findings,
        today: options.today,
    };
    let mut manifest = Manifest::default();
    let mut row = Row::default();
    let mut cells = Vec::new();
    let keys = [
        "title",
        "link",
        "release",
        "training",
        "evaluation",
        "deployment",
    ];
    for (key, field) in reader.entries(root, "", WITHIN, &keys) {
        match key {
            "title" => manifest.system.name = reader.text(&field),
            "link" => manifest.system.url = reader.url(&field),
            "release" => reader.eiras_release(&field, &mut manifest.system),
            stage => reader.eiras_cells(&field, &[stage, "."].concat(), &mut cells),
        }
    }
    for (at, field) in cells {
        let (Some(column), Some(rating)) = (COLUMNS.get(at), row.get_mut(at)) else {
            continue;
        };
        let (read, label) = reader.eiras_cell(&field);
        *rating = read;
        let component = component(column, read, label);
        if at == WEIGHTS {
            manifest.components[ComponentId::Architecture] = component.clone();
        }
        manifest.components[column.component] = component;
    }
    manifest.original = Original::Eiras(Box::new(row));
    reading.places.components = Span::new(root.span.start, root.span.start);
    reading.manifest = Some(manifest);
}

/// What a cell says of its component.
fn component(column: &Column, rating: Rating, label: Option<String>) -> Component {
    let availability = match rating {
        Rating::NotApplicable => Availability::None,
        Rating::Unknown => Availability::Unknown,
        Rating::Level(1) => Availability::Closed,
        Rating::Level(2) if column.scale == Scale::Data => Availability::Api,
        Rating::Level(_) => Availability::Public,
    };
    let mut component = Component {
        availability,
        ..Component::default()
    };
    match availability {
        Availability::Public => component.license = label.as_deref().map(License::parse),
        _ => component.note = label,
    }
    component
}

impl Reader<'_> {
    /// The cells below a key, each with its place in the table.
    fn eiras_cells<'n>(
        &mut self,
        field: &Field<'n>,
        prefix: &str,
        cells: &mut Vec<(usize, Field<'n>)>,
    ) {
        if !self.mapping(field, FindingWord::PartMappingOfRatings) {
            return;
        }
        let below = COLUMNS
            .iter()
            .filter_map(|column| column.key.strip_prefix(prefix));
        let mut keys: Vec<&'static str> = below.filter_map(|rest| rest.split('.').next()).collect();
        keys.dedup();
        for (_, field) in self.entries(field.node, prefix, WITHIN, &keys) {
            match COLUMNS.iter().position(|column| column.key == field.name) {
                Some(at) => cells.push((at, field)),
                None => self.eiras_cells(&field, &[&field.name, "."].concat(), cells),
            }
        }
    }

    /// A rating and the label beside it.
    fn eiras_cell(&mut self, field: &Field) -> (Rating, Option<String>) {
        let (mut rating, mut label) = (Rating::Unknown, None);
        if self.mapping(field, FindingWord::PartMappingWithTheKeyValue) {
            let prefix = [&field.name, "."].concat();
            for (key, field) in self.entries(field.node, &prefix, WITHIN, &["value", "license"]) {
                match key {
                    "value" => rating = self.eiras_rating(&field).unwrap_or_default(),
                    // In the authors' own words, so that none is misspelt.
                    _ => {
                        label = self.text(&field);
                        let license = label.as_deref().map(License::parse);
                        if let Some(problem) = license.as_ref().and_then(syntax_problem) {
                            self.report(field.node, problem);
                        }
                    }
                }
            }
        }
        (rating, label)
    }

    /// A number is no misspelling of another: no guess at what was meant.
    fn eiras_rating(&mut self, field: &Field) -> Option<Rating> {
        let word = self.text(field)?;
        let rating = of_word(&word);
        if rating.is_none() {
            let key = field.name.clone();
            let problem = Problem::UnknownWord {
                key,
                word,
                allowed: VALUES,
                nearest: None,
            };
            self.report(field.node, problem);
        }
        rating
    }

    /// Year and month, as two numbers.
    fn eiras_release(&mut self, field: &Field, system: &mut System) {
        if !self.mapping(field, FindingWord::PartMappingWithTheKeysYearAndMonth) {
            return;
        }
        let (mut year, mut month) = (None, None);
        for (key, field) in self.entries(field.node, "release.", WITHIN, &["year", "month"]) {
            match key {
                "year" => year = self.text(&field),
                _ => month = self.text(&field),
            }
        }
        let Some(mut text) = year else {
            return;
        };
        if let Some(month) = month {
            text.push_str(if month.len() == 1 { "-0" } else { "-" });
            text.push_str(&month);
        }
        system.released = Date::parse(&text);
        let problem = match system.released {
            None => Problem::BadDate {
                key: field.name.clone(),
                text,
            },
            Some(date) if self.today.is_some_and(|today| date.is_after(today)) => {
                Problem::FutureDate {
                    key: field.name.clone(),
                    text,
                }
            }
            Some(_) => return,
        };
        self.report(field.node, problem);
    }
}

fn of_word(word: &str) -> Option<Rating> {
    match word {
        "N/A" => Some(Rating::NotApplicable),
        "Unknown" => Some(Rating::Unknown),
        level => VALUES
            .iter()
            .take(5)
            .zip(1..)
            .find_map(|(value, number)| (*value == level).then_some(Rating::Level(number))),
    }
}
