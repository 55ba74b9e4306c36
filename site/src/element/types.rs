//! The element's types, for programs in TypeScript.

use super::table::{Kind, Member, Table};

/// The types of attributes that are words.
pub fn words(table: &Table) -> String {
    let mut out = String::new();
    for attribute in table.own() {
        if let Some(name) = attribute.type_name() {
            out += &format!("export type {name} = {};\n", attribute.union());
        }
    }
    out
}

/// What the details of the events are.
pub fn details(table: &Table) -> String {
    let mut interfaces = Vec::new();
    for event in &table.events {
        let mut out = format!("/** The detail of `{}`. {} */\n", event.name, event.says);
        out += &format!("export interface {} {{\n", event.type_name);
        for Member {
            name,
            type_name,
            says,
        } in &event.detail
        {
            let member = match type_name.strip_prefix("() => ") {
                Some(gives) => format!("{name}(): {gives}"),
                None => format!("{name}: {type_name}"),
            };
            out += &format!("  /** {says} */\n  {member};\n");
        }
        interfaces.push(out + "}\n");
    }
    interfaces.join("\n")
}

/// The members of the class.
pub fn members(table: &Table) -> String {
    let mut out = String::new();
    for attribute in table.own() {
        let default = match (attribute.kind, attribute.default()) {
            (Kind::Word, Some(default)) => format!(" Default: `{default}`."),
            (Kind::Text, Some(default)) => format!(" Null is `{default}`."),
            _ => String::new(),
        };
        out += &format!("  /** {}{default} */\n", attribute.says);
        out += &format!("  {}: {};\n", attribute.property, attribute.property_type());
    }
    for member in &table.properties {
        out += &format!("  /** {} */\n", member.says);
        out += &format!("  {}: {};\n", member.name, member.type_name);
    }
    for method in &table.methods {
        out += &format!("  /** {} */\n", method.says);
        out += &format!("  {}(): {};\n", method.name, method.type_name);
    }
    out
}

/// The events by their names, for `addEventListener`.
pub fn events(table: &Table) -> String {
    let events = table.events.iter();
    let events =
        events.map(|event| format!("    {:?}: CustomEvent<{}>;\n", event.name, event.type_name));
    events.collect()
}
