//! The licenses that stand for all components, or for all of one type.

use super::{Mof, Php, field, outdated};
use crate::finding::{Problem, Span};
use crate::license::{Class, License};
use crate::manifest::Kind;
use crate::manifest::original::UNLICENSED;
use crate::manifest::original::mof::Listing;
use crate::read::fields::Field;
use crate::read::inference::{InPlaceOfLicense, in_place_of_license};
use crate::read::native::license_problem;
use crate::read::tree::{Node, Value};
use crate::words::FindingWord;

/// The keys under `release.license`, the one for all first.
const KEYS: [&str; 4] = ["distribution", "code", "data", "document"];

/// The names of the licenses, in the order of [`KEYS`].
#[derive(Default)]
pub struct Licenses<'n>([Option<&'n Node>; KEYS.len()]);

impl<'n> Licenses<'n> {
    /// What a component of this type inherits. `Err`: a name that is no text.
    pub fn of(&self, kind: Kind) -> Result<Listing, ()> {
        match self.name(kind) {
            None | Some(Php::Text(UNLICENSED)) => Ok(Listing::Unlicensed),
            Some(Php::Text(name)) => Ok(Listing::Under(License::parse_mof(name))),
            Some(_) => Err(()),
        }
    }

    /// The text of what a component of this type inherits.
    pub fn text(&self, kind: Kind) -> Option<&'n str> {
        match self.name(kind)? {
            Php::Text(name) => Some(name),
            _ => None,
        }
    }

    /// The license of the type, also where it is the less open one, else that
    /// for all.
    fn name(&self, kind: Kind) -> Option<Php<'n>> {
        let [distribution, code, data, document] = self.0;
        let own = match kind {
            Kind::Code => code,
            Kind::Model | Kind::Data => data,
            Kind::Document => document,
        };
        let names = [own, distribution].into_iter().flatten();
        names
            .map(|node| Php::of(Some(node)))
            .find(|name| !matches!(name, Php::Null | Php::Falsy))
    }
}

/// An id whose successor is a common word (`SMLNJ`) is better kept: for all but
/// the tool the word says nothing.
fn without_common_word(problem: Problem) -> Problem {
    let is_word = |meant: &String| License::parse_prose(meant).class() == Class::Unknown;
    match problem {
        Problem::DeprecatedLicense { id, meant } => Problem::DeprecatedLicense {
            id,
            meant: meant.filter(|meant| !is_word(meant)),
        },
        other => other,
    }
}

impl Mof<'_> {
    pub fn licenses<'n>(&mut self, release: &'n Node) -> Licenses<'n> {
        let mut licenses = Licenses::default();
        let place = Span::new(release.span.start, release.span.start);
        let Some(node) = release.get("license") else {
            // In the old schema there was none.
            if !outdated::is(release) {
                self.missing(place, "release.license", "license: {}");
            }
            return licenses;
        };
        let Value::Map(entries) = &node.value else {
            // To PHP an empty list is an empty mapping.
            if Php::of(Some(node)) != Php::Falsy || node.text().is_some() {
                self.reader
                    .wrong_type(&field("release.license", node), FindingWord::PartMapping);
            }
            return licenses;
        };
        for entry in entries {
            let key = entry.key.text().unwrap_or_default();
            let Some(slot) = KEYS.iter().position(|known| *known == key) else {
                let nearest = self.reader.nearest(key, &KEYS);
                let problem = Problem::UnknownKey {
                    key: key.to_owned(),
                    within: FindingWord::PartReleaseLicense,
                    nearest,
                };
                self.reader.report(&entry.key, problem);
                continue;
            };
            let prefix = ["release.license.", key].concat();
            if !self.reader.mapping(
                &field(&prefix, &entry.value),
                FindingWord::PartMappingWithTheKeyName,
            ) {
                continue;
            }
            let inner = |key: &str| {
                let node = entry.value.get(key).filter(|node| !node.is_null());
                node.map(|node| Field {
                    name: [&prefix, ".", key].concat(),
                    node,
                })
            };
            if let Some(path) = inner("path") {
                self.path(&path);
            }
            if let Some(name) = inner("name") {
                self.license_name(&name);
                if let Some(place) = licenses.0.get_mut(slot) {
                    *place = Some(name.node);
                }
            }
        }
        licenses
    }

    /// The name of a license, with what is wrong with it.
    pub fn license_name(&mut self, field: &Field) {
        let Some(name) = self.string(field) else {
            return;
        };
        if self.reader.is_full() || name == UNLICENSED || Php::of(Some(field.node)) == Php::Falsy {
            return;
        }
        let problem = match in_place_of_license(&name) {
            InPlaceOfLicense::License(_) => {
                license_problem(&License::parse_mof(&name)).map(without_common_word)
            }
            InPlaceOfLicense::NoLicense | InPlaceOfLicense::NotIncluded => {
                Some(Problem::NotALicense { text: name })
            }
        };
        if let Some(problem) = problem {
            self.reader.report(field.node, problem);
        }
    }

    /// An address, or nothing.
    pub fn path(&mut self, field: &Field) {
        if self.string(field).is_some_and(|url| !url.is_empty()) {
            self.reader.url(field);
        }
    }
}
