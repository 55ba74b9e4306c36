//! What the tool's schema asks of a file (`schema/mof_schema.json`), apart from
//! licenses and components. The tool refuses what breaks it, and can evaluate
//! most of that all the same.

use super::{FRAMEWORK, Mof, facts, field};
use crate::finding::{Finding, Problem, Span};
use crate::manifest::{Date, Manifest};
use crate::read::fields::{Field, missing};
use crate::read::tree::{Node, Scalar, ScalarKind, Value};
use crate::words::FindingWord;

const TYPES: &[&str] = &[
    "",
    "language",
    "vision",
    "image",
    "audio",
    "video",
    "3d",
    "code",
    "multimodal",
    "other",
];

const ARCHITECTURES: &[&str] = &[
    "",
    "transformer",
    "transformer decoder",
    "transformer encoder-decoder",
    "decoder",
    "encoder",
    "diffusion",
    "RNN",
    "CNN",
    "LSTM",
    "NeRF",
    "hybrid",
    "undisclosed",
    "other",
];

const TREATMENTS: &[&str] = &["pre-trained", "instruct fine-tuned", "chat fine-tuned"];

/// What the tool stores without a look at it: its own fields besides those that
/// the schema knows.
const STORED: &[&str] = &[
    "approver",
    "changed",
    "classification",
    "classification_no",
    "created",
    "default_langcode",
    "description",
    "id",
    "label",
    "langcode",
    "license_data",
    "organization",
    "revision_default",
    "revision_id",
    "revision_log",
    "revision_timestamp",
    "revision_translation_affected",
    "revision_uid",
    "status",
    "total_progress",
    "uid",
    "uuid",
];

impl Mof<'_> {
    pub fn framework(&mut self, root: &Node) {
        let start = Span::new(root.span.start, root.span.start);
        let Some(framework) = root.get("framework") else {
            let example = "framework: { name: Model Openness Framework, … }";
            return self.missing(start, "framework", example);
        };
        let place = framework.span;
        if !self
            .reader
            .mapping(&field("framework", framework), FindingWord::PartMapping)
        {
            return;
        }
        match framework.get("name") {
            Some(name) => {
                self.word(&field("framework.name", name), &[FRAMEWORK]);
            }
            None => self.missing(place, "framework.name", "name: Model Openness Framework"),
        }
        match framework.get("version") {
            Some(version) => {
                self.string(&field("framework.version", version));
            }
            None => self.missing(place, "framework.version", "version: '1.0'"),
        }
        match framework.get("date") {
            Some(date) => self.date(&field("framework.date", date)),
            None => self.missing(place, "framework.date", "date: '2024-12-15'"),
        }
    }

    /// Everything under `release`.
    pub fn release(&mut self, release: &Node) -> Manifest {
        let mut manifest = Manifest::default();
        let Value::Map(entries) = &release.value else {
            return manifest;
        };
        for entry in entries {
            let key = entry.key.text().unwrap_or_default();
            let field = field(&["release.", key].concat(), &entry.value);
            match key {
                "name" => {
                    manifest.system.name = self.string(&field).and_then(facts::stated);
                }
                "producer" => {
                    manifest.system.developer = self.string(&field).and_then(facts::stated)
                }
                "version" => manifest.system.version = self.string(&field).and_then(facts::stated),
                "origin" => manifest.system.based_on = self.string(&field).and_then(facts::stated),
                "contact" => {
                    self.string(&field);
                }
                "date" => self.date(&field),
                "type" => {
                    let word = self.word(&field, TYPES);
                    manifest.system.kind = word.and_then(facts::modality).into_iter().collect();
                }
                "architecture" => {
                    self.word(&field, ARCHITECTURES);
                }
                "treatment" => {
                    self.word(&field, TREATMENTS);
                }
                // Not in the schema, so of any type.
                "repository" | "huggingface" => self.address(&field, &mut manifest, key),
                "github" if release.get("repository").is_none() => {
                    self.outdated.found(&entry.key, "github", "repository");
                    self.address(&field, &mut manifest, "repository");
                }
                "license" | "components" => {}
                _ if STORED.contains(&key) => {}
                _ => {
                    let problem = Problem::RefusedKey {
                        key: key.to_owned(),
                        within: "release",
                    };
                    self.refuse(&field.name, entry.key.span, problem);
                }
            }
        }
        let place = Span::new(release.span.start, release.span.start);
        if manifest.system.name.is_none() && release.get("name").is_none_or(is_blank) {
            self.reader
                .findings
                .push(missing(release, "name", "release.name", "name: …"));
        }
        if release.get("producer").is_none() {
            self.missing(place, "release.producer", "producer: …");
        }
        facts::tidy(&mut manifest.system);
        let licenses = self.licenses(release);
        self.components(release, &licenses);
        facts::components(release, &licenses, &mut manifest);
        self.told_outdated(release);
        manifest
    }

    pub fn missing(&mut self, place: Span, key: &'static str, example: &'static str) {
        self.reader
            .findings
            .push(Finding::new(Problem::MissingKey { key, example }, place));
    }

    /// Text, and nothing that only looks like it.
    pub fn string(&mut self, field: &Field) -> Option<String> {
        match &field.node.value {
            Value::Scalar(Scalar {
                text,
                kind: ScalarKind::Text,
            }) => Some(text.clone()),
            _ => {
                self.reader.wrong_type(field, FindingWord::PartText);
                None
            }
        }
    }

    /// One of a list of words.
    fn word(&mut self, field: &Field, allowed: &'static [&'static str]) -> Option<&'static str> {
        let word = self.string(field)?;
        let known = allowed.iter().find(|known| **known == word).copied();
        if known.is_none() {
            let nearest = self.reader.nearest(&word, allowed);
            let key = field.name.clone();
            self.reader.report(
                field.node,
                Problem::UnknownWord {
                    key,
                    word,
                    allowed,
                    nearest,
                },
            );
        }
        known
    }

    /// A day, in quotes: the tool's reader of YAML takes a bare one for a number.
    fn date(&mut self, field: &Field) {
        let Some(text) = self.string(field) else {
            return;
        };
        let span = field.node.span;
        if Date::parse(&text).is_none() || text.len() != "2024-12-15".len() {
            let key = field.name.clone();
            self.reader
                .report(field.node, Problem::BadDate { key, text });
        } else if self.text.get(span.start..span.end) == Some(&text) {
            let key = field.name.clone();
            let found = FindingWord::PartBareDate;
            self.reader.report(
                field.node,
                Problem::WrongType {
                    key,
                    expected: FindingWord::PartDateInQuotes,
                    found,
                },
            );
        } else {
            self.reader.date(field);
        }
    }

    fn address(&mut self, field: &Field, manifest: &mut Manifest, key: &str) {
        let url = field
            .node
            .text()
            .filter(|url| !url.is_empty())
            .and_then(|_| self.reader.url(field));
        // Of two, the page of the model rather than that of its code.
        if let Some(url) = url.filter(|url| crate::link::is_link(url))
            && (key == "huggingface" || manifest.system.url.is_none())
        {
            manifest.system.url = Some(url);
        }
    }
}

fn is_blank(node: &Node) -> bool {
    node.text().is_some_and(|text| text.trim().is_empty())
}
