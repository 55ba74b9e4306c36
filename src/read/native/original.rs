//! `original`: what a foreign file's own yardstick reads, as `convert` writes it.
//!
//! Nothing in it is trusted beyond its type: a name that the format does not
//! have, a class or a level that is none, is a finding and left out.

use crate::finding::Problem;
use crate::manifest::Original;
use crate::manifest::original::Format;
use crate::manifest::original::eiras::{COLUMNS, Column, Rating, Row};
use crate::manifest::original::mof::{CATALOGUE, Listing, Release};
use crate::manifest::original::osai::{Class, Edition, Entry};
use crate::read::fields::{Field, Reader};
use crate::read::tree::{Node, Scalar, ScalarKind, Value};
use crate::words::FindingWord;

const WITHIN: FindingWord = FindingWord::PartOriginal;

/// The classes that a parameter can have; blank is left out.
const CLASSES: &[&str] = &["open", "partial", "closed"];

/// How many parameters a file of the index can have.
const PARAMETERS: &[&str] = &["12", "14"];

impl Reader<'_> {
    pub fn original(&mut self, field: &Field) -> Original {
        if !self.mapping(field, FindingWord::PartMappingWithTheKeyFormat) {
            return Original::None;
        }
        let format = field.node.get("format").filter(|node| !node.is_null());
        let format = format.map(|node| Field {
            name: "original.format".to_owned(),
            node,
        });
        let format = format.and_then(|field| self.word(&field, Format::WORDS, Format::from_word));
        match format {
            Some(Format::Mof) => Original::Mof(Box::new(self.mof_release(field.node))),
            Some(Format::Osai) => Original::Osai(Box::new(self.osai_entry(field.node))),
            Some(Format::OpeningUpChatgpt) => {
                Original::Osai(Box::new(self.predecessor_entry(field.node)))
            }
            Some(Format::Eiras) => Original::Eiras(Box::new(self.eiras_row(field.node))),
            Some(Format::ModelCard) => self.card(field.node),
            None => {
                self.missing_unless_said(field.node, "original.format", "format: mof");
                Original::None
            }
        }
    }

    /// The entries of `original`, all of whose keys are known.
    fn original_entries<'n>(
        &mut self,
        node: &'n Node,
        keys: &[&'static str],
    ) -> Vec<(&'static str, Field<'n>)> {
        let mut known = vec!["format"];
        known.extend(keys);
        let mut entries = self.entries(node, "original.", WITHIN, &known);
        entries.retain(|(key, _)| *key != "format");
        entries
    }

    fn mof_release(&mut self, node: &Node) -> Release {
        let mut release = Release::default();
        for (key, field) in self.original_entries(node, &["components", "refused"]) {
            match key {
                "refused" => release.refusal = self.text(&field).map(Into::into),
                _ if self.mapping(&field, FindingWord::PartMappingOfComponentsToLicenses) => {
                    let names = CATALOGUE.each_ref().map(|entry| entry.name);
                    let prefix = "original.components.";
                    for (name, field) in self.entries(
                        field.node,
                        prefix,
                        FindingWord::PartOriginalComponents,
                        &names,
                    ) {
                        let slots = CATALOGUE.iter().zip(&mut release.listings);
                        for (_, slot) in slots.filter(|(entry, _)| entry.name == name) {
                            *slot = self.listing(&field);
                        }
                    }
                }
                _ => {}
            }
        }
        release
    }

    /// The text of a license as it was found.
    fn listing(&mut self, field: &Field) -> Listing {
        match &field.node.value {
            Value::Scalar(Scalar {
                text,
                kind: ScalarKind::Text,
            }) => Listing::of(text),
            _ => {
                self.wrong_type(field, FindingWord::PartTextOfALicenseOrUnlicensed);
                Listing::Missing
            }
        }
    }

    fn osai_entry(&mut self, node: &Node) -> Entry {
        let mut entry = Entry::default();
        let entries = self.original_entries(node, &["parameters", "classes", "refused"]);
        // How many there are says which there are.
        if let Some((_, field)) = entries.iter().find(|(key, _)| *key == "parameters") {
            entry.edition = self.edition(field);
        }
        for (key, field) in &entries {
            match *key {
                "classes" => self.classes(field, &mut entry),
                "refused" => entry.refusal = self.text(field).map(Into::into),
                _ => {}
            }
        }
        entry
    }

    /// By how many parameters it has. A number is no misspelling of another: no
    /// guess at what was meant.
    fn edition(&mut self, field: &Field) -> Edition {
        let word = self.text(field).unwrap_or_default();
        match Edition::of_count(&word) {
            Some(edition) => edition,
            None if word.is_empty() => Edition::Twelve,
            None => {
                let problem = Problem::UnknownWord {
                    key: field.name.clone(),
                    word,
                    allowed: PARAMETERS,
                    nearest: None,
                };
                self.report(field.node, problem);
                Edition::Twelve
            }
        }
    }

    fn predecessor_entry(&mut self, node: &Node) -> Entry {
        let mut entry = Entry {
            edition: Edition::Predecessor,
            ..Entry::default()
        };
        for (_, field) in self.original_entries(node, &["classes"]) {
            self.classes(&field, &mut entry);
        }
        entry
    }

    fn classes(&mut self, field: &Field, entry: &mut Entry) {
        if !self.mapping(field, FindingWord::PartMappingOfParametersToClasses) {
            return;
        }
        let counted = entry.counted();
        let keys: Vec<&'static str> = counted.iter().map(|(parameter, _)| parameter.key).collect();
        let parameters = entry.edition.parameters();
        for (key, field) in self.entries(
            field.node,
            "original.classes.",
            FindingWord::PartOriginalClasses,
            &keys,
        ) {
            let class = self.word(&field, CLASSES, Class::from_word);
            let slots = parameters.iter().zip(&mut entry.classes);
            for (_, slot) in slots.filter(|(parameter, _)| parameter.key == key) {
                *slot = class.unwrap_or_default();
            }
        }
    }

    fn eiras_row(&mut self, node: &Node) -> Row {
        let mut row = Row::default();
        for (_, field) in self.original_entries(node, &["ratings"]) {
            if !self.mapping(&field, FindingWord::PartMappingOfComponentsToLevels) {
                continue;
            }
            let keys = COLUMNS.each_ref().map(|column| column.key);
            let entries = self.entries(
                field.node,
                "original.ratings.",
                FindingWord::PartOriginalRatings,
                &keys,
            );
            for (key, field) in entries {
                for (column, slot) in COLUMNS.iter().zip(&mut row) {
                    if column.key == key {
                        *slot = self.rating(&field, column).unwrap_or_default();
                    }
                }
            }
        }
        row
    }

    /// A level on the scale of its component: "D5".
    pub fn rating(&mut self, field: &Field, column: &Column) -> Option<Rating> {
        let word = self.text(field)?;
        let rating = column.from_word(&word);
        if rating.is_none() {
            let problem = Problem::UnknownWord {
                key: field.name.clone(),
                word,
                allowed: column.words(),
                nearest: None,
            };
            self.report(field.node, problem);
        }
        rating
    }

    fn card(&mut self, node: &Node) -> Original {
        let mut eu_disallowed = false;
        for (_, field) in self.original_entries(node, &["eu-disallowed"]) {
            eu_disallowed = self.boolean(&field).unwrap_or_default();
        }
        match eu_disallowed {
            true => Original::ModelCard { eu_disallowed },
            false => Original::None,
        }
    }
}
