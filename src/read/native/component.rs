//! The components of a manifest: shorthand, groups, default licenses.

use super::keys;
use crate::finding::{Near, Problem};
use crate::license::{self, License};
use crate::manifest::{Availability, Component, ComponentId, Components, Group, Kind};
use crate::read::fields::{Field, Reader};
use crate::read::nearest::nearest;
use crate::read::tree::{Node, Scalar, ScalarKind, Value};
use crate::words::FindingWord;

/// The default license of each kind, by its place in [`Kind::ALL`].
pub type Defaults = [Option<License>; Kind::ALL.len()];

/// Words that people write for an availability, and the one that is meant.
pub(crate) const SYNONYMS: [(&str, &str); 10] = [
    ("available", "public"),
    ("false", "closed"),
    ("no", "closed"),
    ("open", "public"),
    ("private", "closed"),
    ("released", "public"),
    ("true", "public"),
    ("unreleased", "closed"),
    ("withheld", "closed"),
    ("yes", "public"),
];

impl Reader<'_> {
    /// The top-level `license`: one for all, or one for each kind.
    pub fn default_licenses(&mut self, field: Option<&Field>) -> Defaults {
        let mut defaults = Defaults::default();
        let Some(field) = field else {
            return defaults;
        };
        if let Value::Map(_) = field.node.value {
            let keys = Kind::ALL.map(Kind::word);
            for (key, field) in self.entries(
                field.node,
                "license.",
                FindingWord::PartDefaultLicense,
                &keys,
            ) {
                let kinds = Kind::ALL.into_iter().zip(&mut defaults);
                let Some((kind, slot)) = kinds.into_iter().find(|(kind, _)| kind.word() == key)
                else {
                    continue;
                };
                *slot = self.license(&field);
                if let Some(license) = slot {
                    self.fitness(field.node, license, kind, field_name(kind));
                }
            }
        } else if let Value::List(_) = field.node.value {
            self.wrong_type(field, FindingWord::PartLicenseOrOneForEachKind);
        } else {
            let license = self.license(field);
            defaults = std::array::from_fn(|_| license.clone());
        }
        defaults
    }

    /// Everything under `components`. A member named beside its group wins.
    pub fn components(&mut self, field: &Field, defaults: &Defaults) -> Components {
        let mut components = Components::default();
        if !self.mapping(field, FindingWord::PartMappingOfComponents) {
            return components;
        }
        let keys: Vec<&'static str> = ComponentId::KEYS
            .into_iter()
            .chain(Group::ALL.map(Group::key))
            .collect();
        let entries = self.entries(
            field.node,
            "components.",
            FindingWord::PartComponents,
            &keys,
        );
        // Groups first, so that their members overwrite them.
        let is_group = |key: &str| Group::from_key(key).is_some();
        let pass = |groups| {
            entries
                .iter()
                .filter(move |(key, _)| is_group(key) == groups)
        };
        for (key, field) in pass(true).chain(pass(false)) {
            let members: &[ComponentId] = match (Group::from_key(key), ComponentId::from_key(key)) {
                (Some(group), _) => &group.members(),
                (None, Some(id)) => &[id],
                (None, None) => continue,
            };
            let Some(kind) = members.first().map(|id| id.kind()) else {
                continue;
            };
            let mut component = self.component(field, key, kind);
            if component.availability.is_given_out() && component.license.is_none() {
                component.license = defaults.get(kind as usize).cloned().flatten();
            }
            for id in members {
                components[*id] = component.clone();
            }
        }
        components
    }

    fn component(&mut self, field: &Field, key: &'static str, kind: Kind) -> Component {
        const EXPECTED: FindingWord = FindingWord::PartAvailabilityALicenseOrAMapping;
        match &field.node.value {
            Value::Scalar(Scalar {
                text,
                kind: ScalarKind::Text,
            }) => self.shorthand(field, key, kind, text),
            Value::Scalar(Scalar {
                text,
                kind: ScalarKind::Bool,
            }) => {
                self.unknown_availability(field, text);
                Component::default()
            }
            Value::Map(_) => self.component_mapping(field, key, kind),
            _ => {
                self.wrong_type(field, EXPECTED);
                Component::default()
            }
        }
    }

    /// A word: an availability, else a license that it is public under.
    fn shorthand(&mut self, field: &Field, key: &'static str, kind: Kind, text: &str) -> Component {
        let mut component = Component::default();
        if let Some(availability) = Availability::from_word(text) {
            component.availability = availability;
        } else if self.means_availability(text) {
            self.unknown_availability(field, text);
        } else if let Some(license) = self.license(field) {
            component.availability = silent(&license);
            if license.is_license() {
                self.fitness(field.node, &license, kind, key);
            }
            component.license = Some(license);
        }
        component
    }

    fn component_mapping(&mut self, field: &Field, key: &'static str, kind: Kind) -> Component {
        let mut component = Component::default();
        let mut availability = None;
        let mut license_node = None;
        let prefix = [key, "."].concat();
        for (name, field) in self.entries(
            field.node,
            &prefix,
            FindingWord::PartComponent,
            &keys::COMPONENT,
        ) {
            match name {
                "availability" => availability = Some(self.availability(&field)),
                "license" => {
                    component.license = self.license(&field);
                    license_node = Some(field.node);
                }
                "url" => component.urls = self.urls(&field),
                "note" => component.note = self.text(&field),
                "withdrawn" => component.withdrawn = self.date(&field),
                _ => component.replaced_by = self.text(&field),
            }
        }
        let has_license = component.license.as_ref().is_some_and(License::is_license);
        let by_license = component.license.as_ref().map(silent);
        let said = availability.unwrap_or(by_license);
        component.availability = said.unwrap_or_default();
        if let (Some(node), Some(license)) = (license_node, &component.license)
            && has_license
        {
            if component.availability.is_given_out() {
                self.fitness(node, license, kind, key);
            } else if said.is_some() {
                let problem = Problem::LicenseOfNothing {
                    license: license.canonical().to_owned(),
                    component: key,
                    availability: component.availability.word(),
                };
                self.report(node, problem);
            }
        }
        component
    }

    /// A word of the list; another one says nothing, not even `public`.
    fn availability(&mut self, field: &Field) -> Option<Availability> {
        let text = self.text(field)?;
        let availability = Availability::from_word(&text);
        if availability.is_none() {
            self.unknown_availability(field, &text);
        }
        availability
    }

    /// A license, with what is wrong with its text.
    fn license(&mut self, field: &Field) -> Option<License> {
        let text = self.text(field)?;
        let license = License::parse(&text);
        if let Some(problem) = license_problem(&license) {
            self.report(field.node, problem);
        }
        Some(license)
    }

    /// Content licenses do not suit code, software licenses not data or
    /// documents. What is free for a kind of thing is the yardsticks' business.
    fn fitness(&mut self, node: &Node, license: &License, kind: Kind, component: &'static str) {
        if !license.suits(kind) {
            let license = license.canonical().to_owned();
            self.report(
                node,
                Problem::UnfitLicense {
                    license,
                    component,
                    kind,
                },
            );
        }
    }

    /// Whether a word that is no availability was meant as one: then it must not
    /// pass as a license, for that would make the component public.
    fn means_availability(&self, text: &str) -> bool {
        meant_availability(text).is_some()
            && License::parse(text).class() == license::Class::Unknown
    }

    fn unknown_availability(&mut self, field: &Field, text: &str) {
        let problem = Problem::UnknownWord {
            key: field.name.clone(),
            word: text.to_owned(),
            allowed: Availability::WORDS,
            nearest: meant_availability(text),
        };
        self.report(field.node, problem);
    }
}

/// What is said of a thing by its license alone.
fn silent(license: &License) -> Availability {
    match license.means_public() {
        true => Availability::Public,
        false => Availability::Unknown,
    }
}

fn field_name(kind: Kind) -> &'static str {
    match kind {
        Kind::Code => "license.code",
        Kind::Model => "license.model",
        Kind::Data => "license.data",
        Kind::Document => "license.document",
    }
}

/// What is meant by a word that is no availability: certain for a misspelling
/// alone, for `open` may be public or on request.
fn meant_availability(text: &str) -> Option<Near> {
    let text = text.trim();
    let synonym = SYNONYMS
        .iter()
        .find(|(word, _)| text.eq_ignore_ascii_case(word))
        .map(|(_, word)| Near {
            word,
            certain: false,
        });
    synonym.or_else(|| nearest(text, Availability::WORDS))
}

/// What may have been meant by a license that nobody knows.
pub(in crate::read) fn near_license(license: &License) -> Option<Near> {
    let certain = license.misspelling_of().map(|word| Near {
        word,
        certain: true,
    });
    certain.or_else(|| {
        Some(Near {
            word: license.nearest()?,
            certain: false,
        })
    })
}

/// What is wrong with a license that is no expression, though it was meant as
/// one.
#[cfg(feature = "full")]
pub(in crate::read) fn syntax_problem(license: &License) -> Option<Problem> {
    match license.problem()? {
        license::Problem::Syntax { .. } => license_problem(license),
        _ => None,
    }
}

/// What a license's text says of itself, as a finding.
pub(in crate::read) fn license_problem(license: &License) -> Option<Problem> {
    let problem = license.problem()?;
    let text = license.text().to_owned();
    let part = license.part().to_owned();
    Some(match problem {
        license::Problem::Misspelt => Problem::MisspeltLicense {
            text,
            meant: license.canonical().to_owned(),
        },
        license::Problem::Deprecated { id } => Problem::DeprecatedLicense {
            id,
            meant: license.fix().map(str::to_owned),
        },
        license::Problem::OnlyOrLater { id } => Problem::OnlyOrLater { id },
        license::Problem::Vague => Problem::VagueLicense {
            text: part,
            members: license.members(),
        },
        license::Problem::UnknownException => Problem::UnknownException { text: part },
        license::Problem::Unknown => Problem::UnknownLicense {
            text: part,
            nearest: near_license(license),
            foreign: license.foreign_character().map(|(_, character)| character),
        },
        license::Problem::Syntax { what, .. } => Problem::LicenseSyntax { text, what },
        license::Problem::NotALicense => Problem::NotALicense { text },
    })
}
