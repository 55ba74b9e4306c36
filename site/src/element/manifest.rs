//! The custom elements manifest, which documentation tools and editors read.

use serde_json::{Value, json};

use super::table::{Attribute, CustomProperty, Event, Kind, Member, Named, Table};

/// The module that has the class, and the one that registers it.
const CLASS: &str = "dist/index.js";
const DEFINE: &str = "dist/define.js";

pub fn of(table: &Table) -> Value {
    let reference = json!({ "name": table.class, "module": CLASS });
    json!({
        "schemaVersion": "2.1.0",
        "readme": "README.md",
        "modules": [
            {
                "kind": "javascript-module",
                "path": CLASS,
                "declarations": [class(table)],
                "exports": [{ "kind": "js", "name": table.class, "declaration": reference }],
            },
            {
                "kind": "javascript-module",
                "path": DEFINE,
                "declarations": [],
                "exports": [
                    { "kind": "custom-element-definition", "name": table.tag, "declaration": reference },
                    { "kind": "js", "name": table.class, "declaration": reference },
                ],
            },
        ],
    })
}

fn class(table: &Table) -> Value {
    let twins = table.own().map(twin);
    let properties = table.properties.iter().map(property);
    let methods = table.methods.iter().map(method);
    json!({
        "kind": "class",
        "customElement": true,
        "name": table.class,
        "tagName": table.tag,
        "description": table.says,
        "superclass": { "name": "HTMLElement", "package": "global:" },
        "attributes": table.own().map(attribute).collect::<Value>(),
        "members": twins.chain(properties).chain(methods).collect::<Value>(),
        "events": table.events.iter().map(event).collect::<Value>(),
        "slots": table.slots.iter().map(named).collect::<Value>(),
        "cssParts": table.parts.iter().map(named).collect::<Value>(),
        "cssProperties": table.custom_properties.iter().map(custom_property).collect::<Value>(),
    })
}

fn attribute(attribute: &Attribute) -> Value {
    let mut value = json!({
        "name": attribute.name,
        "fieldName": attribute.property,
        "description": attribute.says,
        "type": { "text": attribute.attribute_type() },
    });
    if let Some(default) = attribute.default() {
        value["default"] = json!(format!("{default:?}"));
    }
    value
}

fn twin(attribute: &Attribute) -> Value {
    let mut value = json!({
        "kind": "field",
        "name": attribute.property,
        "attribute": attribute.name,
        "reflects": true,
        "description": attribute.says,
        "type": { "text": attribute.property_type() },
    });
    // The others are null where the attribute is not there.
    if attribute.kind == Kind::Word
        && let Some(default) = attribute.default()
    {
        value["default"] = json!(format!("{default:?}"));
    }
    value
}

fn property(member: &Member) -> Value {
    json!({
        "kind": "field",
        "name": member.name,
        "description": member.says,
        "type": { "text": member.type_name },
    })
}

fn method(member: &Member) -> Value {
    json!({
        "kind": "method",
        "name": member.name,
        "description": member.says,
        "return": { "type": { "text": member.type_name } },
    })
}

fn event(event: &Event) -> Value {
    json!({
        "name": event.name,
        "description": event.says,
        "type": { "text": format!("CustomEvent<{}>", event.type_name) },
    })
}

fn named(named: &Named) -> Value {
    json!({ "name": named.name, "description": named.says })
}

fn custom_property(property: &CustomProperty) -> Value {
    json!({ "name": property.name, "syntax": property.syntax, "description": property.says })
}
