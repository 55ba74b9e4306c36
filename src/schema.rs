//! The openness manifest as a JSON Schema (draft 2020-12), for editors.
//!
//! It says what the reader takes: what it refuses with an error is refused here,
//! and what it warns of (an unknown key, a misspelt license) is not, for a text
//! with a warning is a manifest all the same. Made from the tables that the
//! reader itself uses.

mod about;
mod report;

pub use about::{availability as about_availability, component as about_component};
pub use report::report_schema;

use serde_json::{Map, Value, json};

use crate::manifest::original::Format;
use crate::manifest::original::eiras::{COLUMNS, Column};
use crate::manifest::original::mof::CATALOGUE;
use crate::manifest::original::osai::{self, Parameter};
use crate::manifest::words::YARDSTICKS;
use crate::manifest::{
    Audience, Availability, Channel, Claim, ComponentId, Group, Kind, Level, Modality, Price,
};
use crate::read::SYNONYMS;
use crate::words::Language;

/// A date that exists, but for 29 February.
const DATE: &str = "^[0-9]{4}(-(0[1-9]|1[0-2])|-(0[13-9]|1[0-2])-(0[1-9]|[12][0-9]|30)|-(0[13578]|1[02])-31|-02-(0[1-9]|[12][0-9]))?$";

/// Where the schema of the manifest is published: what an editor is told by
/// `# yaml-language-server: $schema=`.
pub const SCHEMA_ID: &str = "https://openness-badge.github.io/openness-badge/openness.schema.json";

/// The schema as JSON text, with a line end at its end.
pub fn schema() -> String {
    format!("{:#}\n", value())
}

fn value() -> Value {
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": SCHEMA_ID,
        "title": "Openness manifest, version 1",
        "description": "What was released of an AI system: which components, to whom, under which licenses.",
        "type": "object",
        "required": ["openness", "system", "components"],
        "properties": {
            "openness": { "description": "The version of this format.", "const": 1 },
            "system": {
                "description": "Which system it is.",
                "type": "object",
                "required": ["name"],
                "properties": {
                    "name": { "description": "Its name.", "$ref": "#/$defs/some-text" },
                    "developer": about("Who made it.", "text"),
                    "version": about("Which version of it, in quotation marks: \"1.0\".", "text"),
                    "kind": { "description": "What it works with.", "anyOf": words(Modality::WORDS) },
                    "url": about("Its address.", "text"),
                    "released": about("When it was released: YYYY, YYYY-MM or YYYY-MM-DD.", "date"),
                    "based-on": about("The base model that it was tuned from.", "text"),
                },
            },
            "access": {
                "description": "How the outside reaches it.",
                "type": ["object", "null"],
                "properties": {
                    "channels": { "description": "By which ways; an empty list says that there is none.", "anyOf": words(Channel::WORDS) },
                    "audience": word("Who may use it.", Audience::WORDS),
                    "price": word("What it costs.", Price::WORDS),
                    "staged": { "description": "Whether it is still being released step by step.", "type": ["boolean", "null"] },
                    "announced": { "description": "Whether it is known outside.", "type": ["boolean", "null"] },
                    "reason": about("Why it is not more open, in the developer's words.", "statement"),
                    "plans": about("What the developer has promised.", "statement"),
                },
            },
            "history": {
                "description": "Earlier placements of the same system.",
                "type": ["array", "null"],
                "items": {
                    "type": "object",
                    "required": ["level"],
                    "properties": {
                        "date": about("When it was there.", "date"),
                        "level": { "description": "Where on the gradient.", "enum": Level::WORDS },
                        "note": about("What should be known beside it.", "text"),
                    },
                },
            },
            "license": {
                "description": "The license where a component has none of its own: one, or one for each kind.",
                "anyOf": [
                    { "$ref": "#/$defs/text" },
                    { "type": "object", "properties": members(Kind::ALL.map(|kind| {
                        (kind.word(), about("An SPDX expression, or an id of Hugging Face.", "text"))
                    })) },
                ],
            },
            "components": {
                "description": "What was given out, and how.",
                "type": "object",
                "properties": components(),
            },
            "claims": { "description": "What the developer calls the system: words, or words with their evidence.", "anyOf": [
                { "enum": Claim::WORDS },
                { "type": "array", "items": { "anyOf": [
                    { "enum": Claim::WORDS },
                    { "$ref": "#/$defs/blank" },
                    {
                        "type": "object",
                        "required": ["claim"],
                        "properties": {
                            "claim": { "description": "The word.", "enum": Claim::WORDS },
                            "url": about("Where it is said.", "text"),
                            "quote": about("How it is said.", "text"),
                        },
                    },
                ] } },
                { "$ref": "#/$defs/blank" },
            ] },
            "safeguards": { "description": "What the developer says is in place against misuse. Shown, not judged.", "anyOf": [
                { "$ref": "#/$defs/text" },
                { "type": "array", "items": { "anyOf": [
                    { "$ref": "#/$defs/text" },
                    {
                        "type": "object",
                        "required": ["what"],
                        "properties": {
                            "what": about("The protection.", "some-text"),
                            "url": about("Where it is described.", "text"),
                        },
                    },
                ] } },
            ] },
            "assessments": {
                "description": "What the owners of a framework have published of it.",
                "type": ["array", "null"],
                "items": { "anyOf": [{ "type": "null" }, assessment()] },
            },
            "sources": { "description": "Where the facts come from.", "$ref": "#/$defs/texts" },
            "original": original(),
        },
        "$defs": {
            "text": { "type": ["string", "number", "null"] },
            "some-text": { "anyOf": [{ "type": "string", "pattern": "\\S" }, { "type": "number" }] },
            "statement": { "anyOf": [
                { "$ref": "#/$defs/text" },
                {
                    "type": "object",
                    "required": ["text"],
                    "properties": {
                        "text": about("What is said.", "some-text"),
                        "url": about("Where it is said.", "text"),
                    },
                },
            ] },
            "texts": { "anyOf": [{ "$ref": "#/$defs/text" }, { "type": "array", "items": { "$ref": "#/$defs/text" } }] },
            "date": { "anyOf": [
                { "type": "string", "pattern": DATE },
                { "type": "string", "pattern": "^\\s*$" },
                // Unquoted, a year is a number in YAML.
                { "type": "integer", "minimum": 1000, "maximum": 9999 },
                { "type": "null" },
            ] },
            "availability": {
                "description": "Who can get it, and how.",
                "anyOf": availabilities(),
            },
            "component": { "anyOf": [
                { "$ref": "#/$defs/availability" },
                { "description": "A license: public under it.", "type": "string", "not": { "enum": not_licenses() } },
                {
                    "type": "object",
                    "properties": {
                        "availability": { "anyOf": [{ "$ref": "#/$defs/availability" }, { "$ref": "#/$defs/blank" }] },
                        "license": about("An SPDX expression, or an id of Hugging Face.", "text"),
                        "url": { "description": "Where it is: an address of http or https, or a list.", "$ref": "#/$defs/texts" },
                        "note": about("Free text.", "text"),
                        "withdrawn": about("Since when it is no longer handed out; the availability says what is so today.", "date"),
                        "replaced-by": about("What took its place.", "text"),
                    },
                },
                { "type": "null" },
            ] },
            "blank": { "anyOf": [{ "type": "null" }, { "type": "string", "pattern": "^\\s*$" }] },
        },
    })
}

fn components() -> Value {
    let component =
        |description: String| json!({ "description": description, "$ref": "#/$defs/component" });
    let mut all = Map::new();
    for id in ComponentId::ALL {
        all.insert(
            id.key().to_owned(),
            component(format!("{} ({}).", about::component(id), id.kind().word())),
        );
    }
    for group in Group::ALL {
        let members = group.members().map(|id| id.key()).join(", ");
        all.insert(
            group.key().to_owned(),
            component(format!("All of {members}.")),
        );
    }
    Value::Object(all)
}

/// Each word with what it says: editors show that beside it.
fn availabilities() -> Value {
    let words = Availability::ALL.iter();
    words
        .map(|word| json!({ "const": word.word(), "description": about::availability(*word) }))
        .collect()
}

/// What the owner of a yardstick has published.
fn assessment() -> Value {
    let with = |grade: Value, yardsticks: Value| {
        json!({
            "type": "object",
            "required": ["yardstick", "grade"],
            "properties": {
                "yardstick": yardsticks,
                "grade": grade,
                "date": about("When it was published.", "date"),
                "url": about("Where it is published.", "text"),
                "note": about("Why ours differs, if it does, in one sentence.", "text"),
            },
        })
    };
    let headline = about("The owner's own headline: Class I, 9.5 of 12.", "some-text");
    let levels = json!({
        "description": "The level of each component.",
        "type": "object",
        "minProperties": 1,
        "properties": levels(),
    });
    json!({ "anyOf": [
        with(headline, json!({ "description": "Whose grade it is.", "enum": YARDSTICKS })),
        with(levels, json!({ "description": "Whose grade it is.", "const": "taxonomy" })),
    ] })
}

/// The components that the taxonomy rates, each with the words of its scale.
fn levels() -> Value {
    let level = |column: &Column| {
        (
            column.key.to_owned(),
            word(
                &format!("{}.", Language::ENGLISH.text(column.label)),
                column.words(),
            ),
        )
    };
    Value::Object(COLUMNS.iter().map(level).collect())
}

/// What only another format's own yardstick reads, for each of the formats.
fn original() -> Value {
    let of = |format: Format, description: &str, properties: Value| {
        let Value::Object(mut properties) = properties else {
            return Value::Null;
        };
        let constant = json!({ "description": "The format of the file that it was turned from.", "const": format.word() });
        properties.insert("format".to_owned(), constant);
        json!({
            "description": description,
            "type": "object",
            "required": ["format"],
            "properties": properties,
        })
    };
    let refused = about("The key at which the format's own tool stops.", "text");
    let license = json!({ "description": "The license as it was found, or `unlicensed`.", "type": ["string", "null"] });
    let licenses: Map<_, _> = CATALOGUE
        .iter()
        .map(|entry| (entry.name.to_owned(), license.clone()))
        .collect();
    let classes = |parameters: &[Parameter]| {
        let class = |parameter: &Parameter| {
            let label = Language::ENGLISH.text(parameter.label);
            let description = format!("{label}.");
            (
                parameter.key.to_owned(),
                word(&description, &["open", "partial", "closed"]),
            )
        };
        json!({
            "description": "The class of each parameter; a blank one is left out.",
            "type": ["object", "null"],
            "properties": Value::Object(parameters.iter().map(class).collect()),
        })
    };
    json!({
        "description": "What only another format's own yardstick reads of a file in that format. It is written by `convert` alone.",
        "anyOf": [
            { "type": "null" },
            of(Format::Mof, "A model file of the Model Openness Framework.", json!({
                "components": {
                    "description": "The components that it lists, each with its license.",
                    "type": ["object", "null"],
                    "properties": licenses,
                },
                "refused": refused,
            })),
            of(Format::Osai, "A file of the European Open Source AI Index.", json!({
                "parameters": { "description": "How many it has: 14 until March 2026, 12 since.", "enum": [12, 14, "12", "14", null] },
                "classes": classes(&osai::PARAMETERS),
                "refused": refused,
            })),
            of(Format::OpeningUpChatgpt, "A file of Opening up ChatGPT.", json!({
                "classes": classes(&osai::PREDECESSOR),
            })),
            of(Format::Eiras, "A model file of Eiras et al.", json!({
                "ratings": {
                    "description": "The level of each component; an unknown one is left out.",
                    "type": ["object", "null"],
                    "properties": levels(),
                },
            })),
            of(Format::ModelCard, "A model card on Hugging Face.", json!({
                "eu-disallowed": { "description": "Whether it is given to nobody in the European Union.", "type": ["boolean", "null"] },
            })),
        ],
    })
}

/// Words that were meant as an availability: never a license.
fn not_licenses() -> Vec<String> {
    let capital = |word: &str| word[..1].to_uppercase() + &word[1..];
    SYNONYMS
        .iter()
        .map(|(word, _)| *word)
        .chain(Availability::WORDS.iter().copied())
        .flat_map(|word| [word.to_owned(), capital(word), word.to_uppercase()])
        .filter(|word| Availability::from_word(word).is_none())
        .collect()
}

/// A list of words, or a single one.
fn words(words: &[&str]) -> Value {
    json!([
        { "enum": words },
        { "type": "array", "items": { "anyOf": [{ "enum": words }, { "$ref": "#/$defs/blank" }] } },
        { "$ref": "#/$defs/blank" },
    ])
}

/// One word of a list.
fn word(description: &str, words: &[&str]) -> Value {
    json!({ "description": description, "anyOf": [{ "enum": words }, { "$ref": "#/$defs/blank" }] })
}

fn about(description: &str, definition: &str) -> Value {
    json!({ "description": description, "$ref": format!("#/$defs/{definition}") })
}

fn members<const N: usize>(members: [(&str, Value); N]) -> Value {
    members
        .into_iter()
        .map(|(key, value)| (key.to_owned(), value))
        .collect::<Map<_, _>>()
        .into()
}
