//! Whether a bill is built as its schema says (`bom-1.7.schema.json` of
//! github.com/CycloneDX/specification at e02a34ae): the keys and types of what
//! is read, and of what stands around it.

use super::field;
use crate::finding::Problem;
use crate::read::bom::items;
use crate::read::fields::{Reader, missing};
use crate::read::tree::{Node, Value};
use crate::words::FindingWord;

/// Those whose components can be models.
const VERSIONS: &[&str] = &["1.5", "1.6", "1.7"];

const KEYS: [&str; 18] = [
    "$schema",
    "annotations",
    "bomFormat",
    "citations",
    "components",
    "compositions",
    "declarations",
    "definitions",
    "dependencies",
    "externalReferences",
    "formulation",
    "metadata",
    "properties",
    "serialNumber",
    "services",
    "signature",
    "specVersion",
    "version",
];

/// Besides [`KEYS`].
const VULNERABILITIES: &str = "vulnerabilities";

const COMPONENT_KEYS: [&str; 34] = [
    "author",
    "authors",
    "bom-ref",
    "components",
    "copyright",
    "cpe",
    "cryptoProperties",
    "data",
    "description",
    "evidence",
    "externalReferences",
    "group",
    "hashes",
    "isExternal",
    "licenses",
    "manufacturer",
    "mime-type",
    "modelCard",
    "modified",
    "name",
    "omniborId",
    "patentAssertions",
    "pedigree",
    "properties",
    "publisher",
    "purl",
    "releaseNotes",
    "scope",
    "signature",
    "supplier",
    "swhid",
    "swid",
    "tags",
    "type",
];

/// Besides [`COMPONENT_KEYS`].
const VERSION_KEYS: [&str; 2] = ["version", "versionRange"];

const TYPES: &[&str] = &[
    "application",
    "framework",
    "library",
    "container",
    "platform",
    "operating-system",
    "device",
    "device-driver",
    "firmware",
    "file",
    "machine-learning-model",
    "data",
    "cryptographic-asset",
];

impl Reader<'_> {
    pub fn bill(&mut self, root: &Node) {
        let keys: Vec<&'static str> = KEYS.into_iter().chain([VULNERABILITIES]).collect();
        let (mut has_format, mut has_version) = (false, false);
        for (key, field) in self.entries(root, "", FindingWord::PartBillOfMaterials, &keys) {
            match key {
                "bomFormat" => {
                    has_format = true;
                    self.known_word(field.node, key, &[super::NAME]);
                }
                "specVersion" => {
                    has_version = true;
                    self.version_of_format(field.node);
                }
                "serialNumber" => self.serial_number(field.node),
                "metadata" if self.mapping(&field, FindingWord::PartMapping) => {
                    if let Some(component) = field.node.get("component") {
                        let name = "metadata.component";
                        if self.mapping(&super::field(name, component), FindingWord::PartMapping) {
                            self.bill_component(component, name);
                        }
                    }
                }
                "components" => self.bill_components(field.node, key),
                "dependencies" => {
                    for dependency in self.mappings(field.node, key) {
                        self.needs(dependency, "ref", "dependencies.ref", "\"ref\": \"…\"");
                    }
                }
                "signature" => {
                    self.mapping(&field, FindingWord::PartMapping);
                }
                "externalReferences" => {
                    self.mappings(field.node, key);
                }
                _ => {}
            }
        }
        for (present, key, example) in [
            (has_format, "bomFormat", "\"bomFormat\": \"CycloneDX\""),
            (has_version, "specVersion", "\"specVersion\": \"1.7\""),
        ] {
            if !present {
                self.findings.push(missing(root, key, key, example));
            }
        }
    }

    /// A number is no misspelling of another: no guess at what was meant.
    fn version_of_format(&mut self, node: &Node) {
        let Some(version) = node.text() else {
            return self.wrong_type(&field("specVersion", node), FindingWord::PartText);
        };
        if !VERSIONS.contains(&version) {
            let problem = Problem::UnknownWord {
                key: "specVersion".to_owned(),
                word: version.to_owned(),
                allowed: VERSIONS,
                nearest: None,
            };
            self.report(node, problem);
        }
    }

    fn bill_components(&mut self, node: &Node, name: &str) {
        for component in self.mappings(node, name) {
            self.bill_component(component, name);
        }
    }

    /// One component and those within it. The tree is at most 64 levels deep.
    fn bill_component(&mut self, node: &Node, name: &str) {
        let keys: Vec<&'static str> = COMPONENT_KEYS.into_iter().chain(VERSION_KEYS).collect();
        let prefix = [name, "."].concat();
        for (key, field) in self.entries(node, &prefix, FindingWord::PartComponent, &keys) {
            match key {
                "type" => self.known_word(field.node, &field.name, TYPES),
                "name" | "version" | "group" | "publisher" | "author" | "purl" => {
                    self.text(&field);
                }
                "supplier" | "manufacturer" => self.organization(&field),
                "licenses" | "externalReferences" | "data" => {
                    self.mappings(field.node, &field.name);
                }
                "modelCard" | "pedigree" => {
                    self.mapping(&field, FindingWord::PartMapping);
                }
                "components" => self.bill_components(field.node, &field.name),
                _ => {}
            }
        }
        self.needs(node, "type", "components.type", "\"type\": \"library\"");
        self.needs(node, "name", "components.name", "\"name\": \"…\"");
    }

    fn organization(&mut self, organization: &crate::read::fields::Field) {
        if !self.mapping(organization, FindingWord::PartMappingWithTheKeyName) {
            return;
        }
        if let Some(url) = organization.node.get("url")
            && !matches!(url.value, Value::List(_))
        {
            let name = [&organization.name, ".url"].concat();
            self.wrong_type(&field(&name, url), FindingWord::PartListOfAddresses);
        }
    }

    fn needs(&mut self, node: &Node, key: &str, name: &'static str, example: &'static str) {
        if node.get(key).is_none_or(Node::is_null) {
            self.findings.push(missing(node, key, name, example));
        }
    }

    /// `urn:uuid:` and a UUID (RFC 4122).
    fn serial_number(&mut self, node: &Node) {
        let text = node.text().unwrap_or_default();
        let is_uuid = |text: &str| {
            let lengths = text.split('-').map(str::len);
            lengths.eq([8, 4, 4, 4, 12]) && text.chars().all(|c| c == '-' || c.is_ascii_hexdigit())
        };
        if !text.strip_prefix("urn:uuid:").is_some_and(is_uuid) {
            let problem = Problem::WrongType {
                key: "serialNumber".to_owned(),
                expected: FindingWord::PartUuid,
                found: if node.text().is_some() {
                    FindingWord::PartOtherText
                } else {
                    node.kind_in_words()
                },
            };
            self.report(node, problem);
        }
    }
}

/// The addresses of a component's external references of a type.
pub fn references<'n>(node: &'n Node, kind: &str) -> Vec<&'n str> {
    items(node.get("externalReferences"))
        .iter()
        .filter(|reference| reference.get("type").and_then(Node::text) == Some(kind))
        .filter_map(|reference| crate::read::bom::stated(reference.get("url")))
        .collect()
}
