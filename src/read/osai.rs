//! A system file of the European Open Source AI Index, with twelve parameters
//! or, as until March 2026, fourteen, and of its predecessor, Opening up ChatGPT.
//!
//! The classes are read as the index's site reads them. In the manifest `open`
//! is public, `partial` is partial and `closed` is closed; of weights `partial`
//! is gated, for that is what the index's criteria give it for. A parameter that
//! stands for several components says the same of each. Which license a
//! component has the index does not say, but for the end model's.
//!
//! In 2024 the base and the end model stood in one map (`weights.basemodel`),
//! and some names were others; such a file is read by what they mean.

mod facts;
mod predecessor;

use super::fields::{Field, Reader, missing};
use super::native::license_problem;
use super::tree::{Node, Value};
use super::{Format, Options, Reading};
use crate::finding::{Finding, Problem, Span};
use crate::license::License;
use crate::link::is_link;
use crate::manifest::original::osai::{COUNT, Class, Edition, Entry, PARAMETERS, Parameter};
use crate::manifest::{Manifest, Modality, Original, System};
use crate::read::Source;
use crate::words::FindingWord;

pub const FORMAT: Format = Format {
    source: Source::Osai,
    recognizes,
    read,
};

/// The types of the index.
const TYPES: &[&str] = &["text", "image", "code", "video", "audio"];

/// The key by which the site finds the parameters that apply; without one that
/// it knows it stops.
const TYPE: &str = "system.type";

/// The classes that a file may give.
const CLASSES: &[&str] = &["open", "partial", "closed"];

/// The predecessor's format.
pub use predecessor::FORMAT as PREDECESSOR_FORMAT;

/// Names of parameters in 2024, and today's.
const RENAMED: [(&str, &str); 1] = [("architecture", "hardware_architecture")];

/// Maps of 2024 that had the base and the end model in them, and what these are
/// called today.
const NESTED: [(&str, [(&str, &str); 2]); 2] = [
    (
        "datasources",
        [
            ("basemodel", "datasources_basemodel"),
            ("endmodel", "datasources_endmodel"),
        ],
    ),
    (
        "weights",
        [
            ("basemodel", "weights_basemodel"),
            ("endmodel", "weights_endmodel"),
        ],
    ),
];

/// What the first files say of the system's own prompt, beside `api` or in it.
const METAPROMPT: &str = "metaprompt";

/// By parameter maps with `class`: three known names, or one beside `system`
/// and `org`. Names that another project has too do not count beside its own.
fn recognizes(root: &Node) -> bool {
    if root.get("project").is_some() || predecessor::recognizes(root) {
        return false;
    }
    let nested = NESTED.iter().flat_map(|(map, keys)| {
        let map = root.get(map);
        keys.iter()
            .filter_map(move |(key, _)| map.and_then(|map| map.get(key)))
    });
    let known = PARAMETERS.iter().map(|parameter| parameter.key);
    let known = known
        .chain(RENAMED.map(|(old, _)| old))
        .filter_map(|key| root.get(key));
    let count = known.chain(nested).filter(|map| has_class(map)).count();
    let has_system = root.get("system").is_some() && root.get("org").is_some();
    count >= 3 || (count >= 1 && has_system)
}

fn has_class(map: &Node) -> bool {
    map.get("class").is_some()
}

fn read(root: &Node, options: &Options, reading: &mut Reading) {
    let start = Span::new(root.span.start, root.span.start);
    let mut reader = Reader {
        findings: &mut reading.findings,
        today: options.today,
    };
    let mut manifest = Manifest::default();
    let mut entry = Entry::default();
    let mut cells = Cells::default();
    let mut license = None;
    let mut keys = vec!["system", "org", METAPROMPT];
    keys.extend(RENAMED.map(|(old, _)| old));
    keys.extend(NESTED.map(|(map, _)| map));
    keys.extend(PARAMETERS.iter().map(|parameter| parameter.key));
    for (key, field) in reader.entries(root, "", FindingWord::PartFileOfTheIndex, &keys) {
        match key {
            "system" => license = reader.osai_system(&field, &mut manifest.system, &mut entry),
            "org" => manifest.system.developer = reader.osai_org(&field),
            METAPROMPT => {}
            key => match NESTED.iter().find(|(map, _)| *map == key) {
                Some((_, keys)) => {
                    for (key, cell) in reader.osai_nested(&field, keys) {
                        if root.get(key).is_none() {
                            cells.set(&PARAMETERS, key, cell);
                        }
                    }
                }
                None => {
                    let cell = reader.osai_cell(&field);
                    match RENAMED.iter().find(|(old, _)| *old == key) {
                        // Beside today's name the old one is another thing.
                        Some((_, new)) if root.get(new).is_some() => {}
                        Some((_, new)) => cells.set(&PARAMETERS, new, cell),
                        None => cells.set(&PARAMETERS, key, cell),
                    }
                }
            },
        }
    }
    if root.get("system").is_none() {
        entry.refusal = Some("system.type".into());
        let problem = Problem::MissingKey {
            key: "system",
            example: "system: { name: …, type: text }",
        };
        reader.findings.push(Finding::new(problem, start));
    }
    entry.classes = cells.classes();
    if PARAMETERS
        .iter()
        .any(|parameter| !parameter.current && root.get(parameter.key).is_some())
    {
        entry.edition = Edition::Fourteen;
    }
    facts::components(&cells, license, &mut manifest);
    manifest.original = Original::Osai(Box::new(entry));
    reading.places.components = start;
    reading.manifest = Some(manifest);
}

/// What stands under each parameter, in the order of its table.
#[derive(Default)]
struct Cells([Cell; COUNT]);

impl Cells {
    fn set(&mut self, parameters: &[Parameter; COUNT], key: &str, cell: Cell) {
        let mut slots = parameters.iter().zip(&mut self.0);
        if let Some((_, slot)) = slots.find(|(parameter, _)| parameter.key == key) {
            *slot = cell;
        }
    }

    fn classes(&self) -> [Class; COUNT] {
        self.0.each_ref().map(|cell| cell.class)
    }

    /// Each with its parameter.
    fn of<'c>(
        &'c self,
        parameters: &'static [Parameter; COUNT],
    ) -> impl Iterator<Item = (&'static Parameter, &'c Cell)> {
        parameters.iter().zip(&self.0)
    }
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
    ) -> Option<License> {
        const KEYS: [&str; 12] = [
            "name",
            "link",
            "type",
            "performanceclass",
            "basemodelname",
            "basemodel",
            "endmodelname",
            "endmodel",
            "endmodellicense",
            "endmodel license",
            "releasedate",
            "notes",
        ];
        let mut license = None;
        let mut end_model = None;
        if !self.mapping(field, FindingWord::PartMappingWithTheKeyName) {
            entry.refusal = Some(TYPE.into());
            return None;
        }
        for (key, field) in self.entries(field.node, "system.", FindingWord::PartSystem, &KEYS) {
            match key {
                "name" => system.name = self.text(&field),
                "link" => system.url = self.osai_links(&field).into_iter().find(|url| is_link(url)),
                "basemodelname" | "basemodel" => system.based_on = self.text(&field),
                "endmodelname" | "endmodel" => end_model = self.text(&field),
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
    fn osai_license(&mut self, field: &Field) -> Option<License> {
        let license = License::parse_prose(&self.text(field)?);
        if let Some(problem) = license_problem(&license) {
            self.report(field.node, problem);
        }
        license.is_license().then_some(license)
    }

    /// The types, by which parameters apply: all of them to each type, and none
    /// to anything else, at which the site stops.
    fn osai_types(&mut self, system: &Node, entry: &mut Entry) -> Vec<Modality> {
        let Some(node) = system.get("type").filter(|node| !node.is_null()) else {
            entry.refusal = Some(TYPE.into());
            self.findings
                .push(missing(system, "type", TYPE, "type: text"));
            return Vec::new();
        };
        let field = Field {
            name: TYPE.to_owned(),
            node,
        };
        let Value::Scalar(_) = &node.value else {
            entry.refusal = Some(TYPE.into());
            self.wrong_type(&field, FindingWord::PartWordsWithCommasBetweenThem);
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
            entry.refusal = Some(TYPE.into());
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
        if !self.mapping(field, FindingWord::PartMappingWithTheKeyName) {
            return None;
        }
        let entries = self.entries(
            field.node,
            "org.",
            FindingWord::PartOrg,
            &["name", "link", "notes"],
        );
        let name = entries.iter().find(|(key, _)| *key == "name")?;
        self.text(&name.1)
    }

    /// The base and the end model in one map, by the names of today.
    fn osai_nested(
        &mut self,
        field: &Field,
        keys: &[(&'static str, &'static str); 2],
    ) -> Vec<(&'static str, Cell)> {
        if !self.mapping(
            field,
            FindingWord::PartMappingWithTheKeysBasemodelAndEndmodel,
        ) {
            return Vec::new();
        }
        let prefix = [&field.name, "."].concat();
        let names = keys.map(|(name, _)| name);
        let entries = self.entries(field.node, &prefix, FindingWord::PartParameter, &names);
        let mut cells = Vec::new();
        for (name, field) in entries {
            if let Some((_, key)) = keys.iter().find(|(known, _)| *known == name) {
                cells.push((*key, self.osai_cell(&field)));
            }
        }
        cells
    }

    fn osai_cell(&mut self, field: &Field) -> Cell {
        let mut cell = Cell::default();
        if !self.mapping(field, FindingWord::PartMappingWithTheKeyClass) {
            return cell;
        }
        let prefix = [&field.name, "."].concat();
        let keys = ["class", "link", "notes", METAPROMPT];
        for (key, field) in self.entries(field.node, &prefix, FindingWord::PartParameter, &keys) {
            match key {
                METAPROMPT => {}
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
        for item in self.items(field, FindingWord::PartAddressOrAddresses) {
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
