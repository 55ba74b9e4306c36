//! The components that a release lists.

use super::licenses::Licenses;
use super::{Mof, Php, field};
use crate::finding::{Near, Problem, Span};
use crate::license::License;
use crate::manifest::original::mof::{CATALOGUE, COUNT, Listing};
use crate::read::fields::{Field, missing};
use crate::read::tree::{Node, Value};
use crate::words::FindingWord;

impl Mof<'_> {
    pub fn components(&mut self, release: &Node, licenses: &Licenses) {
        let place = Span::new(release.span.start, release.span.start);
        let Some(node) = release.get("components") else {
            return self.missing(place, "release.components", "components: []");
        };
        let whole = field("release.components", node);
        let items: Vec<&Node> = match &node.value {
            Value::List(items) => items.iter().collect(),
            Value::Map(entries) => {
                if !entries.is_empty() {
                    self.reader
                        .wrong_type(&whole, FindingWord::PartListOfComponents);
                }
                // PHP walks over a mapping as over a list.
                entries.iter().map(|entry| &entry.value).collect()
            }
            Value::Scalar(_) => return self.refuse_type(&whole, FindingWord::PartListOfComponents),
        };
        if items.len() > COUNT {
            self.reader
                .wrong_type(&whole, FindingWord::PartListOfAtMost17Components);
        }
        // Of two with one name the later counts, all of it.
        let mut listed: [Option<&Node>; COUNT] = [None; COUNT];
        for item in items {
            if let Some(slot) = self.component(item).and_then(|i| listed.get_mut(i)) {
                if slot.is_some() && !self.reader.is_full() {
                    self.repeated(item);
                }
                *slot = Some(item);
            }
        }
        let mut listings = std::mem::take(&mut self.release.listings);
        for ((slot, entry), item) in listings.iter_mut().zip(&CATALOGUE).zip(listed) {
            let Some(item) = item else {
                continue;
            };
            let license = item.get("license");
            let resolved = match Php::of(license) {
                Php::Null => licenses.of(entry.kind).map_err(|()| "release.license"),
                Php::Falsy | Php::Text("unlicensed") => Ok(Listing::Unlicensed),
                Php::Text(text) => Ok(Listing::Under(License::parse_mof(text))),
                Php::Other => Err("components.license"),
            };
            match resolved {
                Ok(listing) => *slot = listing,
                // The finding is there already, from where it stands.
                Err(key) => self.stop(key),
            }
        }
        self.release.listings = listings;
    }

    /// The place of a component in the catalogue; none where the tool stops.
    fn component(&mut self, item: &Node) -> Option<usize> {
        let Value::Map(entries) = &item.value else {
            self.refuse_type(
                &field("components", item),
                FindingWord::PartMappingWithTheKeyName,
            );
            return None;
        };
        for entry in entries {
            let key = entry.key.text().unwrap_or_default();
            let field = Field {
                name: ["components.", key].concat(),
                node: &entry.value,
            };
            match key {
                // Its own place, below.
                "name" => {}
                "description" => {
                    self.string(&field);
                }
                "license" => self.license_name(&field),
                "license_path" | "component_path" => self.path(&field),
                "license_name" if item.get("license").is_none() => {
                    self.outdated.found(&entry.key, "license_name", "license");
                    self.license_name(&field);
                }
                "location" if item.get("component_path").is_none() => {
                    self.outdated
                        .found(&entry.key, "location", "component_path");
                    self.path(&field);
                }
                _ => {}
            }
        }
        let name = match Php::of(item.get("name")) {
            Php::Text(name) => name,
            Php::Falsy => item
                .get("name")
                .and_then(Node::text)
                .filter(|name| name.is_empty() || *name == "0")?,
            _ => {
                match item.get("name").filter(|name| !name.is_null()) {
                    Some(name) => {
                        self.refuse_type(&field("components.name", name), FindingWord::PartText)
                    }
                    None => {
                        const NAME: &str = "components.name";
                        let missing = missing(item, "name", NAME, "name: Model card");
                        self.refuse(NAME, missing.span, missing.problem);
                    }
                }
                return None;
            }
        };
        let place = CATALOGUE.iter().position(|entry| entry.name == name);
        if place.is_none() {
            self.unknown(name, item);
        }
        // The tool's search comes back with `false`, which as a place is 0.
        Some(place.unwrap_or(0))
    }

    fn unknown(&mut self, name: &str, item: &Node) {
        let names = CATALOGUE.each_ref().map(|entry| entry.name);
        let same = names
            .into_iter()
            .find(|known| known.eq_ignore_ascii_case(name.trim()))
            .map(|word| Near {
                word,
                certain: true,
            });
        let nearest = same.or_else(|| self.reader.nearest(name, &names));
        let taken_for = CATALOGUE.first().map_or("", |entry| entry.name);
        let problem = Problem::UnknownComponent {
            name: name.to_owned(),
            taken_for,
            nearest,
        };
        self.reader
            .report(item.get("name").unwrap_or(item), problem);
    }

    fn repeated(&mut self, item: &Node) {
        let node = item.get("name").unwrap_or(item);
        let name = node.text().unwrap_or_default().to_owned();
        self.reader
            .report(node, Problem::RepeatedComponent { name });
    }
}
