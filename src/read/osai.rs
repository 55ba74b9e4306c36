//! A system file of the European Open Source AI Index, with twelve parameters
//! or, as until March 2026, fourteen.
//!
//! The classes are read as the index's site reads them. In the manifest `open`
//! is public, `partial` is partial and `closed` is closed; of weights `partial`
//! is gated, for that is what the index's criteria give it for. A parameter that
//! stands for several components says the same of each. Which license a
//! component has the index does not say, but for the end model's.

mod facts;

use super::fields::{Field, Reader};
use super::native::license_problem;
use super::tree::{Node, Value};
use super::{Format, Options, Reading};
use crate::finding::{Finding, Problem, Span};
use crate::license::License;
use crate::link::is_link;
use crate::manifest::original::osai::{Class, Edition, Entry, PARAMETERS};
use crate::manifest::{Manifest, Modality, Original, System};
use crate::report::Source;

pub const FORMAT: Format = Format {
    source: Source::Osai,
    recognizes,
    read,
};

/// The types of the index.
const TYPES: &[&str] = &["text", "image", "code", "video", "audio"];

/// The classes that a file may give.
const CLASSES: &[&str] = &["open", "partial", "closed"];

/// What the documentation of the architecture was called at first.
const OLD_ARCHITECTURE: &str = "architecture";

fn recognizes(root: &Node) -> bool {
    let is_parameter = |key: &str| root.get(key).is_some_and(|map| map.get("class").is_some());
    root.get("system")
        .is_some_and(|system| system.get("endmodelname").is_some())
        && PARAMETERS
            .iter()
            .any(|parameter| is_parameter(parameter.key))
}

fn read(root: &Node, options: &Options, reading: &mut Reading) {
    let start = Span::new(root.span.start, root.span.start);
    let mut reader = Reader {
        findings: &mut reading.findings,
        today: options.today,
    };
    let mut manifest = Manifest::default();
    let mut entry = Entry::default();
    let mut cells: [Cell; PARAMETERS.len()] = Default::default();
    let mut license = None;
    let mut keys = vec!["system", "org", OLD_ARCHITECTURE];
    keys.extend(PARAMETERS.iter().map(|parameter| parameter.key));
    for (key, field) in reader.entries(root, "", "a file of the index", &keys) {
        match key {
            "system" => license = reader.osai_system(&field, &mut manifest.system, &mut entry),
            "org" => manifest.system.developer = reader.osai_org(&field),
            key => {
                let same = |known: &str| {
                    known == key || (known == "hardware_architecture" && key == OLD_ARCHITECTURE)
                };
                let at = PARAMETERS.iter().position(|parameter| same(parameter.key));
                if let Some(cell) = at.and_then(|at| cells.get_mut(at)) {
                    *cell = reader.osai_cell(&field);
                }
            }
        }
    }
    entry.classes = cells.each_ref().map(|cell| cell.class);
    if PARAMETERS
        .iter()
        .any(|parameter| !parameter.current && root.get(parameter.key).is_some())
    {
        entry.edition = Edition::Fourteen;
    }
    facts::components(&entry, &cells, license, &mut manifest);
    manifest.original = Original::Osai(Box::new(entry));
    reading.places.components = start;
    reading.manifest = Some(manifest);
}

/// What stands under one parameter.
#[derive(Default)]
struct Cell {
    class: Class,
    links: Vec<String>,
    note: Option<String>,
}

impl Reader<'_> {
    /// The system; gives back the license of the end model.
    fn osai_system(
        &mut self,
        field: &Field,
        system: &mut System,
        entry: &mut Entry,
    ) -> Option<String> {
        const KEYS: [&str; 10] = [
            "name",
            "link",
            "type",
            "performanceclass",
            "basemodelname",
            "endmodelname",
            "endmodellicense",
            "endmodel license",
            "releasedate",
            "notes",
        ];
        let mut license = None;
        let mut end_model = None;
        if !self.mapping(field, "a mapping with the key `name`") {
            entry.refusal = Some("`system` says nothing of its type".into());
            return None;
        }
        for (key, field) in self.entries(field.node, "system.", "`system`", &KEYS) {
            match key {
                "name" => system.name = self.text(&field),
                "link" => system.url = self.osai_links(&field).into_iter().find(|url| is_link(url)),
                "basemodelname" => system.based_on = self.text(&field),
                "endmodelname" => end_model = self.text(&field),
                "endmodellicense" => license = self.osai_license(&field),
                "endmodel license" => {
                    let problem = Problem::MisspeltKey {
                        key: key.to_owned(),
                        meant: "endmodellicense",
                    };
                    self.report(field.node, problem);
                    license = license.or(self.osai_license(&field));
                }
                "releasedate" => system.released = self.date(&field),
                _ => {}
            }
        }
        system.kind = self.osai_types(field.node, entry);
        // A base model is its own end model.
        if system.based_on == end_model {
            system.based_on = None;
        }
        license
    }

    /// The license of the end model: free text, often an SPDX id.
    fn osai_license(&mut self, field: &Field) -> Option<String> {
        let text = self.text(field)?;
        if let Some(problem) = license_problem(&License::parse(&text)) {
            self.report(field.node, problem);
        }
        Some(text)
    }

    /// The types, by which parameters apply: all of them to each type, and none
    /// to anything else, at which the site stops.
    fn osai_types(&mut self, system: &Node, entry: &mut Entry) -> Vec<Modality> {
        let Some(node) = system.get("type").filter(|node| !node.is_null()) else {
            let problem = Problem::MissingKey {
                key: "system.type",
                example: "type: text",
            };
            entry.refusal = Some(problem.message().into());
            self.findings.push(Finding::new(
                problem,
                Span::new(system.span.start, system.span.start),
            ));
            return Vec::new();
        };
        let field = Field {
            name: "system.type".to_owned(),
            node,
        };
        let Value::Scalar(_) = &node.value else {
            entry.refusal = Some("the types are no words with commas between them".into());
            self.wrong_type(&field, "words with commas between them");
            return Vec::new();
        };
        let mut kinds = Vec::new();
        for word in node.text().unwrap_or_default().split(',').map(str::trim) {
            match Modality::from_word(word).filter(|_| TYPES.contains(&word)) {
                Some(kind) if kinds.contains(&kind) => {}
                Some(kind) => kinds.push(kind),
                None => self.osai_unknown(&field, word, TYPES),
            }
        }
        if kinds.is_empty() {
            entry.refusal =
                Some("no parameter applies to a type that the index does not know".into());
        }
        kinds
    }

    fn osai_unknown(&mut self, field: &Field, word: &str, allowed: &'static [&'static str]) {
        let nearest = self.nearest(word, allowed);
        let (key, word) = (field.name.clone(), word.to_owned());
        self.report(
            field.node,
            Problem::UnknownWord {
                key,
                word,
                allowed,
                nearest,
            },
        );
    }

    fn osai_org(&mut self, field: &Field) -> Option<String> {
        if !self.mapping(field, "a mapping with the key `name`") {
            return None;
        }
        let entries = self.entries(field.node, "org.", "`org`", &["name", "link", "notes"]);
        let name = entries.iter().find(|(key, _)| *key == "name")?;
        self.text(&name.1)
    }

    fn osai_cell(&mut self, field: &Field) -> Cell {
        let mut cell = Cell::default();
        if !self.mapping(field, "a mapping with the key `class`") {
            return cell;
        }
        let prefix = [&field.name, "."].concat();
        for (key, field) in self.entries(
            field.node,
            &prefix,
            "a parameter",
            &["class", "link", "notes"],
        ) {
            match key {
                "class" => {
                    let word = self.text(&field).unwrap_or_default();
                    cell.class = Class::from_word(&word).unwrap_or_default();
                    if !word.is_empty() && cell.class == Class::Blank {
                        self.osai_unknown(&field, &word, CLASSES);
                    }
                }
                "link" => cell.links = self.osai_links(&field),
                _ => cell.note = self.text(&field),
            }
        }
        cell
    }

    /// One address, several with commas between them, or a list.
    fn osai_links(&mut self, field: &Field) -> Vec<String> {
        let mut links = Vec::new();
        for item in self.items(field, "an address or a list of addresses") {
            let text = self.text(&item).unwrap_or_default();
            for link in text
                .split(", ")
                .map(str::trim)
                .filter(|link| !link.is_empty())
            {
                if !is_link(link) {
                    self.report(
                        item.node,
                        Problem::BadUrl {
                            url: link.to_owned(),
                        },
                    );
                }
                links.push(link.to_owned());
            }
        }
        links
    }
}
