//! The report as a JSON Schema (draft 2020-12), for programs that read it.
//!
//! A key that is not required is left out where there is nothing to say. Later
//! versions may add keys: none is forbidden.

use serde_json::{Map, Value, json};

use crate::license::Class;
use crate::manifest::{
    Audience, Availability, Channel, Claim, ComponentId, Level, Modality, Price,
};
use crate::report::FORMAT;

/// Where the schema is published.
const ID: &str = "https://openness-badge.github.io/openness-badge/report.schema.json";

/// The schema as JSON text, with a line end at its end.
pub fn report_schema() -> String {
    format!("{:#}\n", value())
}

fn value() -> Value {
    let mut schema = object(
        &[
            "format",
            "source",
            "system",
            "components",
            "verdicts",
            "claims",
            "findings",
        ],
        json!({
            "format": { "description": "The version of this shape.", "const": FORMAT },
            "digest": {
                "description": "Of the manifest's canonical form; left out where there is no manifest.",
                "type": "string", "pattern": "^sha256:[0-9a-f]{64}$",
            },
            "source": {
                "description": "Which format the text is in.",
                "enum": ["manifest", "mof", "osai", "eiras", "model-card", "cyclonedx", "spdx", "opening-up-chatgpt"],
            },
            "system": object(&[], json!({
                "name": text(), "developer": text(), "version": text(),
                "kind": list(word(Modality::WORDS)),
                "url": text(), "released": reference("date"), "based_on": text(),
            })),
            "stated": described("How many of the components are stated.", object(&["components", "of"], json!({
                "components": count(0, ComponentId::COUNT as u8),
                "of": { "const": ComponentId::COUNT },
            }))),
            "can": described("What a reader can do with the system.", object(
                &["use", "run", "commercial", "inspect", "data", "rebuild"],
                json!({
                    "use": reference("answer"), "run": reference("answer"),
                    "commercial": reference("answer"), "inspect": reference("answer"),
                    "data": reference("answer"), "rebuild": reference("answer"),
                }),
            )),
            "summary": described("What can be had, what is withheld and what is not stated.", text()),
            "level": described(
                "The place on the gradient; left out where it is not stated how the system is reached.",
                object(&["index", "id", "label", "gated", "at_most"], json!({
                    "index": count(0, 5), "id": word(Level::WORDS), "label": text(),
                    "gated": flag(), "as_of": reference("date"), "note": text(),
                    "at_most": object(&["index", "id", "label"], json!({
                        "index": count(0, 5), "id": word(Level::WORDS), "label": text(),
                    })),
                })),
            ),
            "score": described(
                "0 to 100, of what is stated; `at_most` is the total with all that is not stated.",
                object(&["total", "at_most", "stated", "model", "risk", "replication"], json!({
                    "total": reference("percent"), "at_most": reference("percent"),
                    "stated": { "type": "number", "minimum": 0, "maximum": 1 },
                    "model": reference("percent"), "risk": reference("percent"),
                    "replication": reference("percent"),
                    "groups_at_most": described(
                        "The three groups with all that is not stated.",
                        object(&["model", "risk", "replication"], json!({
                            "model": reference("percent"), "risk": reference("percent"),
                            "replication": reference("percent"),
                        })),
                    ),
                })),
            ),
            "history": described("Earlier placements, from the oldest.", list(
                object(&["index", "level"], json!({
                    "date": reference("date"), "index": count(0, 5),
                    "level": word(Level::WORDS), "note": text(),
                })),
            )),
            "reason": described("Why it is not more open, in the developer's words.", reference("statement")),
            "plans": described("What the developer has promised.", reference("statement")),
            "safeguards": described("What is in place against misuse, as the developer says.", list(reference("statement"))),
            "components": described(
                "All of them in the order of their table; none where there is no manifest.",
                list(reference("component")),
            ),
            "verdicts": described("One for each yardstick.", list(reference("verdict"))),
            "claims": described("What the developer calls the system.", list(reference("claim"))),
            "findings": described("Errors first, then warnings, then hints.", list(reference("finding"))),
            "sources": described("Where the facts come from, as written.", list(text())),
        }),
    );
    let head = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": ID,
        "title": "Openness report, version 1",
        "description": "Everything that is computed from an openness manifest.",
        "$defs": definitions(),
    });
    if let (Value::Object(schema), Value::Object(head)) = (&mut schema, head) {
        schema.extend(head);
    }
    schema
}

fn definitions() -> Value {
    json!({
        "date": { "type": "string", "pattern": "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$" },
        "link": { "description": "Http or https.", "type": "string", "pattern": "^[Hh][Tt][Tt][Pp][Ss]?://" },
        "percent": { "type": "number", "minimum": 0, "maximum": 100 },
        "answer": { "enum": ["yes", "on-request", "partly", "no", "not-stated"] },
        "state": { "enum": ["met", "partly", "not-met", "not-stated", "needs-judgement"] },
        "statement": object(&["text"], json!({ "text": text(), "url": reference("link") })),
        "component": object(&["id", "availability", "state"], json!({
            "id": word(&ComponentId::KEYS),
            "availability": word(Availability::WORDS),
            "license": described("Canonical; as it is written where no canonical form is known.", text()),
            "license_as_found": described("As it is written, where that is another spelling.", text()),
            "license_class": word(&Class::ALL.map(Class::id)),
            "license_url": text(),
            "state": { "enum": ["open", "partly", "closed", "none", "unknown"] },
            "urls": list(reference("link")),
            "note": text(),
            "withdrawn": reference("date"),
            "replaced_by": text(),
        })),
        "verdict": object(
            &["yardstick", "name", "author", "version", "url", "headline", "settled", "of", "at_most", "requirements"],
            json!({
                "yardstick": text(), "name": text(), "author": text(), "version": text(), "url": text(),
                "headline": described("What is shown: a grade, `not stated` or `needs judgement`.", text()),
                "shown": {
                    "description": "What the headline is.",
                    "enum": ["grade", "at-least", "not-stated", "needs-judgement"],
                },
                "settled": described("Whether the verdict could not be another one.", flag()),
                "index": described("The place on a scale of grades; left out where there is no grade.", count(0, 255)),
                "points": described("The same on a scale of points.", points()),
                "of": count(0, 255),
                "at_most": object(&["headline"], json!({
                    "headline": text(), "index": count(0, 255), "points": points(),
                })),
                "open": described("What would settle it.", object(&["not_stated", "judgement"], json!({
                    "not_stated": list(text()), "judgement": list(text()),
                }))),
                "because": described("The one reason that decides.", text()),
                "requirements": list(object(&["id", "label", "state", "components", "because"], json!({
                    "id": text(), "label": text(), "group": text(), "state": reference("state"),
                    "components": list(word(&ComponentId::KEYS)), "because": text(), "fix": text(),
                }))),
                "next": described("The fewest edits that reach a higher grade.", object(&["headline", "edits"], json!({
                    "headline": text(), "index": count(0, 255), "points": points(),
                    "edits": list(reference("edit")),
                }))),
                "published": described("What the yardstick's owner has published.", list(object(&["grade"], json!({
                    "grade": { "type": ["string", "object"] }, "date": reference("date"),
                    "url": reference("link"), "differs": text(),
                })))),
                "detail": { "description": "The yardstick's own figures.", "type": "object" },
            }),
        ),
        "edit": object(&["text"], json!({
            "component": text(), "availability": word(Availability::WORDS), "license": text(),
            "access": object(&[], json!({
                "audience": word(Audience::WORDS), "price": word(Price::WORDS), "staged": flag(),
                "channels": list(word(Channel::WORDS)),
            })),
            "text": described("The edit as a sentence.", text()),
        })),
        "claim": object(&["claim", "borne_out", "missing", "by", "because"], json!({
            "claim": word(Claim::WORDS), "borne_out": flag(), "missing": list(text()),
            "not_stated": described("What of that is not stated, and so may be there.", list(text())),
            "by": { "type": "object", "additionalProperties": { "type": "boolean" } },
            "because": text(), "url": reference("link"), "quote": text(),
        })),
        "finding": object(
            &["code", "severity", "line", "column", "end_line", "end_column", "message"],
            json!({
                "code": text(), "severity": { "enum": ["error", "warning", "hint"] },
                "line": reference("place"), "column": reference("place"),
                "end_line": reference("place"), "end_column": reference("place"),
                "message": text(), "fix": text(),
                "edit": object(&["line", "column", "end_line", "end_column", "text"], json!({
                    "line": reference("place"), "column": reference("place"),
                    "end_line": reference("place"), "end_column": reference("place"),
                    "text": text(),
                })),
            }),
        ),
        "place": { "description": "Lines and columns count from 1.", "type": "integer", "minimum": 1 },
    })
}

fn object(required: &[&str], properties: Value) -> Value {
    json!({ "type": "object", "required": required, "properties": properties })
}

fn list(items: Value) -> Value {
    json!({ "type": "array", "items": items })
}

fn word(words: &[&str]) -> Value {
    json!({ "enum": words })
}

fn count(least: u8, most: u8) -> Value {
    json!({ "type": "integer", "minimum": least, "maximum": most })
}

fn reference(definition: &str) -> Value {
    json!({ "$ref": format!("#/$defs/{definition}") })
}

fn text() -> Value {
    json!({ "type": "string" })
}

fn flag() -> Value {
    json!({ "type": "boolean" })
}

/// Whole or half ones.
fn points() -> Value {
    json!({ "type": "number", "minimum": 0, "multipleOf": 0.5 })
}

/// With a description before the rest.
fn described(description: &str, schema: Value) -> Value {
    let mut out = Map::new();
    out.insert("description".to_owned(), description.into());
    if let Value::Object(schema) = schema {
        out.extend(schema);
    }
    Value::Object(out)
}
