//! The table itself.

use anyhow::{Context, Result};
use serde::Deserialize;

/// All that is said of the element.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Table {
    pub tag: String,
    pub class: String,
    pub says: String,
    pub attributes: Vec<Attribute>,
    /// Properties that are no attributes.
    pub properties: Vec<Member>,
    /// Methods without arguments, each with the type of what it gives.
    pub methods: Vec<Member>,
    pub events: Vec<Event>,
    pub slots: Vec<Named>,
    pub parts: Vec<Named>,
    pub custom_properties: Vec<CustomProperty>,
    /// The package that it is in.
    #[serde(skip)]
    pub package: Package,
}

/// What the package says of itself.
#[derive(Default, Deserialize)]
pub struct Package {
    pub name: String,
    pub version: String,
    pub homepage: String,
}

/// An attribute and the property that is its twin.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Attribute {
    pub name: String,
    pub property: String,
    pub kind: Kind,
    /// The name of the type of a word.
    #[serde(rename = "type")]
    type_name: Option<String>,
    pub says: String,
    /// All that it can be where it is a word, the default first; of a text those that
    /// are known.
    #[serde(default)]
    pub values: Vec<Named>,
    /// Whether every element has it: the script leaves it to the browser.
    #[serde(default)]
    pub of_html: bool,
}

/// What an attribute's value is.
#[derive(Clone, Copy, PartialEq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// One of a list; anything else is the default.
    Word,
    Text,
    /// There or not.
    Flag,
    Address,
}

/// Something with a name, and what is said of it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Named {
    pub name: String,
    pub says: String,
}

/// Something with a type of TypeScript.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Member {
    pub name: String,
    #[serde(rename = "type")]
    pub type_name: String,
    pub says: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Event {
    pub name: String,
    /// The name of the type of its detail.
    #[serde(rename = "type")]
    pub type_name: String,
    pub says: String,
    pub detail: Vec<Member>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CustomProperty {
    pub name: String,
    pub syntax: String,
    pub says: String,
}

/// The table of this tree.
pub fn table() -> Result<Table> {
    let mut table: Table = serde_json::from_str(include_str!("../../../pkg/element.json"))
        .context("`pkg/element.json`")?;
    table.package = serde_json::from_str(include_str!("../../../pkg/package.json"))
        .context("`pkg/package.json`")?;
    Ok(table)
}

impl Table {
    /// The attributes that the script makes twins of.
    pub fn own(&self) -> impl Iterator<Item = &Attribute> {
        self.attributes
            .iter()
            .filter(|attribute| !attribute.of_html)
    }
}

impl Attribute {
    /// What it is without a value, or with nonsense.
    pub fn default(&self) -> Option<&str> {
        self.values.first().map(|value| value.name.as_str())
    }

    /// The type of the property.
    pub fn property_type(&self) -> String {
        match (self.kind, &self.type_name) {
            (Kind::Word, Some(name)) => name.clone(),
            (Kind::Word, None) => self.union(),
            (Kind::Flag, _) => "boolean".to_owned(),
            // As HTML has it.
            _ if self.of_html => "string".to_owned(),
            _ => "string | null".to_owned(),
        }
    }

    /// The type of the attribute.
    pub fn attribute_type(&self) -> String {
        match (self.kind, self.values.is_empty()) {
            (Kind::Flag, _) => "boolean".to_owned(),
            (_, true) => "string".to_owned(),
            (_, false) => self.union(),
        }
    }

    /// `"lazy" | "eager"`
    pub fn union(&self) -> String {
        let values = self.values.iter();
        let quoted = values.map(|value| format!("{:?}", value.name));
        quoted.collect::<Vec<_>>().join(" | ")
    }

    /// The name of its type, where it is a word that has one.
    pub fn type_name(&self) -> Option<&str> {
        self.type_name.as_deref()
    }
}
