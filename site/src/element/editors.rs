//! What editors complete: Visual Studio Code by its custom data for HTML, those of
//! JetBrains by web types.

use serde_json::{Value, json};

use super::table::{Attribute, Event, Kind, Member, Named, Table};

pub fn vs_code(table: &Table) -> Value {
    let package = &table.package;
    let attribute = |attribute: &Attribute| {
        let mut value = json!({ "name": attribute.name, "description": text(&attribute.says) });
        match attribute.kind {
            // No value is completed after the name.
            Kind::Flag => value["valueSet"] = json!("v"),
            _ if attribute.values.is_empty() => {}
            _ => value["values"] = attribute.values.iter().map(said).collect(),
        }
        value
    };
    let tag = json!({
        "name": table.tag,
        "description": text(&table.says),
        "attributes": table.own().map(attribute).collect::<Value>(),
        "references": [{ "name": package.name, "url": package.homepage }],
    });
    json!({ "version": 1.1, "tags": [tag] })
}

/// A name with its description, as both have it.
fn said(named: &Named) -> Value {
    json!({ "name": named.name, "description": named.says })
}

/// Code is in backticks.
fn text(says: &str) -> Value {
    json!({ "kind": "markdown", "value": says })
}

pub fn web_types(table: &Table) -> Value {
    let twins = table.own().map(
        |one| json!({ "name": one.property, "description": one.says, "type": one.property_type() }),
    );
    let properties = table.properties.iter().map(typed);
    let methods = table.methods.iter();
    let methods = methods.map(|method| {
        let gives = format!("() => {}", method.type_name);
        json!({ "name": method.name, "description": method.says, "type": gives })
    });
    let custom = table.custom_properties.iter();
    let custom =
        custom.map(|property| json!({ "name": property.name, "description": property.says }));
    let element = json!({
        "name": table.tag,
        "description": table.says,
        "source": { "module": table.package.name, "symbol": table.class },
        "attributes": table.own().map(web_attribute).collect::<Value>(),
        "slots": table.slots.iter().map(said).collect::<Value>(),
        "js": {
            "properties": twins.chain(properties).chain(methods).collect::<Value>(),
            "events": table.events.iter().map(web_event).collect::<Value>(),
        },
        "css": {
            "parts": table.parts.iter().map(said).collect::<Value>(),
            "properties": custom.collect::<Value>(),
        },
    });
    json!({
        "$schema": "https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json",
        "name": table.package.name,
        "version": table.package.version,
        "description-markup": "markdown",
        "js-types-syntax": "typescript",
        "contributions": { "html": { "elements": [element] } },
    })
}

fn web_attribute(attribute: &Attribute) -> Value {
    let mut value = json!({
        "name": attribute.name,
        "description": attribute.says,
        "value": { "type": attribute.attribute_type() },
    });
    if let Some(default) = attribute.default() {
        value["default"] = json!(default);
    }
    value
}

fn web_event(event: &Event) -> Value {
    json!({
        "name": event.name,
        "description": event.says,
        "type": format!("CustomEvent<{}>", event.type_name),
    })
}

fn typed(member: &Member) -> Value {
    json!({ "name": member.name, "description": member.says, "type": member.type_name })
}
