//! The openness manifest, version 1.

mod component;
pub(crate) mod keys;
mod original;
mod statements;

#[cfg(feature = "json")]
pub(crate) use component::SYNONYMS;
#[cfg(feature = "full")]
pub(super) use component::{license_problem, near_license, syntax_problem};

use super::fields::{Field, Reader, missing};
use super::tree::{Node, Scalar, ScalarKind, Value};
use super::{Options, Reading};
use crate::finding::{Problem, Span};
use crate::manifest::{
    Access, Audience, Channel, Level, Manifest, Modality, Placement, Price, System,
};
use crate::words::FindingWord;

/// Reads the manifest of this mapping into the reading.
pub fn read(root: &Node, options: &Options, reading: &mut Reading) {
    let mut reader = Reader {
        findings: &mut reading.findings,
        today: options.today,
    };
    let mut manifest = Manifest::default();
    let mut has_version = false;
    let mut has_components = false;
    let mut license = None;
    let mut components = None;
    reading.places.components = Span::new(root.span.start, root.span.start);
    for (key, field) in reader.entries(root, "", FindingWord::PartManifest, &keys::TOP) {
        match key {
            "openness" => {
                has_version = true;
                reader.version(&field);
            }
            "system" => manifest.system = reader.system(&field),
            "access" => manifest.access = reader.access(&field),
            "history" => manifest.history = reader.history(&field),
            "license" => license = Some(field),
            "components" => {
                has_components = true;
                reading.places.components = field.node.span;
                components = Some(field);
            }
            "claims" => manifest.claims = reader.claims(&field, &mut reading.places.claims),
            "safeguards" => manifest.safeguards = reader.safeguards(&field),
            "assessments" => manifest.assessments = reader.assessments(&field),
            "original" => manifest.original = reader.original(&field),
            _ => manifest.sources = reader.urls(&field),
        }
    }
    manifest.defaults = reader.default_licenses(license.as_ref());
    if let Some(field) = &components {
        manifest.components = reader.components(field, &manifest.defaults);
        if let Some(key) = root.key("components") {
            reading.places.components = key.span;
        }
    }
    if !has_version && !reader.said_already(root, "openness") {
        let missing = missing(root, "openness", "openness", "openness: 1");
        reader.findings.push(missing);
    }
    if manifest.system.name.is_none() && !reader.said_already(root, "system.name") {
        let missing = match root.get("system").filter(|system| system.is_map()) {
            Some(system) => missing(system, "name", "system.name", "name: …"),
            None => {
                let key = match root.get("system") {
                    Some(_) => "system",
                    None => "system.name",
                };
                missing(root, "system", key, "system: { name: … }")
            }
        };
        reader.findings.push(missing);
    }
    if !has_components && !reader.said_already(root, "components") {
        let missing = missing(root, "components", "components", "components: {}");
        reader.findings.push(missing);
    }
    reading.manifest = Some(manifest);
}

impl Reader<'_> {
    fn version(&mut self, field: &Field) {
        match &field.node.value {
            Value::Scalar(Scalar {
                text,
                kind: ScalarKind::Integer,
            }) if text == "1" => {}
            Value::Scalar(Scalar {
                text,
                kind: ScalarKind::Integer | ScalarKind::Float,
            }) => {
                self.report(
                    field.node,
                    Problem::UnknownVersion {
                        found: text.clone(),
                    },
                );
            }
            _ => self.wrong_type(field, FindingWord::PartNumber1),
        }
    }

    /// Whether a finding about the value of this key has said what is wrong, so
    /// that "is missing" would only say it twice.
    fn said_already(&self, root: &Node, key: &str) -> bool {
        let mut node = root;
        for part in key.split('.') {
            match node.get(part) {
                Some(value) => node = value,
                None => return false,
            }
            let wrong = |problem: &Problem| matches!(problem, Problem::WrongType { .. });
            if self
                .findings
                .iter()
                .any(|f| f.span == node.span && wrong(&f.problem))
            {
                return true;
            }
        }
        false
    }

    fn system(&mut self, field: &Field) -> System {
        let mut system = System::default();
        if !self.mapping(field, FindingWord::PartMappingWithTheKeyName) {
            return system;
        }
        for (key, field) in self.entries(
            field.node,
            "system.",
            FindingWord::PartSystem,
            &keys::SYSTEM,
        ) {
            match key {
                "name" => system.name = self.text(&field),
                "developer" => system.developer = self.text(&field),
                "version" => system.version = self.text(&field),
                "kind" => {
                    let words = self.words(&field, Modality::WORDS, Modality::from_word);
                    system.kind = words.into_iter().map(|(kind, _)| kind).collect();
                }
                "url" => system.url = self.url(&field),
                "released" => system.released = self.date(&field),
                _ => system.based_on = self.text(&field),
            }
        }
        system
    }

    fn access(&mut self, field: &Field) -> Access {
        let mut access = Access::default();
        if !self.mapping(field, FindingWord::PartMappingWithKeysSuchAsChannels) {
            return access;
        }
        for (key, field) in self.entries(
            field.node,
            "access.",
            FindingWord::PartAccess,
            &keys::ACCESS,
        ) {
            match key {
                "channels" => {
                    let words = self.words(&field, Channel::WORDS, Channel::from_word);
                    // Words that nobody knows say nothing, not even that there is none.
                    if !words.is_empty() || self.is_empty_list(&field) {
                        let channels = words.into_iter().map(|(word, _)| word).collect();
                        access.channels = Some(channels);
                    }
                }
                "audience" => {
                    let audience = self.word(&field, Audience::WORDS, Audience::from_word);
                    access.audience = audience.unwrap_or(access.audience);
                }
                "price" => access.price = self.word(&field, Price::WORDS, Price::from_word),
                "staged" => access.staged = self.boolean(&field).unwrap_or(access.staged),
                "announced" => {
                    access.announced = self.boolean(&field).unwrap_or(access.announced);
                }
                "reason" => access.reason = self.statement(&field, "access.reason.text"),
                _ => access.plans = self.statement(&field, "access.plans.text"),
            }
        }
        access
    }

    fn history(&mut self, field: &Field) -> Vec<Placement> {
        const EXPECTED: FindingWord = FindingWord::PartListOfDatesAndLevels;
        let Value::List(items) = &field.node.value else {
            self.wrong_type(field, EXPECTED);
            return Vec::new();
        };
        let mut history = Vec::new();
        for node in items {
            let item = Field {
                name: field.name.clone(),
                node,
            };
            if self.mapping(&item, EXPECTED) {
                history.extend(self.placement(node));
            }
        }
        history
    }

    fn placement(&mut self, node: &Node) -> Option<Placement> {
        let mut date = None;
        let mut level = None;
        let mut note = None;
        for (key, field) in self.entries(
            node,
            "history.",
            FindingWord::PartEntryOfHistory,
            &["date", "level", "note"],
        ) {
            match key {
                "date" => date = self.date(&field),
                "level" => level = Some(self.word(&field, Level::WORDS, Level::from_word)),
                _ => note = self.text(&field),
            }
        }
        if level.is_none() {
            self.missing_unless_said(node, "history.level", "level: staged");
        }
        Some(Placement {
            date,
            level: level??,
            note,
        })
    }
}
