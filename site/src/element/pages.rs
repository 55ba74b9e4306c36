//! The tables of the documentation: Markdown for the files, HTML for the site.

use openness_badge::view::Element;

use super::table::{Attribute, Kind, Named, Table};

/// The attributes, as a table in Markdown.
pub fn attributes(table: &Table) -> String {
    let mut out = String::from("\n| attribute | property | values | says |\n|---|---|---|---|\n");
    for attribute in &table.attributes {
        let Attribute {
            name,
            property,
            says,
            ..
        } = attribute;
        let values = values(attribute);
        out += &format!("| `{name}` | `{property}` | {values} | {says} |\n");
    }
    out + "\n"
}

/// What an attribute can be, with code in backticks.
fn values(attribute: &Attribute) -> String {
    let code = |value: &Named| format!("`{}`", value.name);
    let codes = || {
        let codes = attribute.values.iter().map(code);
        codes.collect::<Vec<_>>().join(", ")
    };
    match attribute.kind {
        Kind::Flag => "there or not".to_owned(),
        Kind::Address => "an address, http or https".to_owned(),
        // The names tell; of a word they may not.
        Kind::Text if attribute.values.is_empty() => "a text".to_owned(),
        Kind::Text => [&codes(), " (the first is the default)"].concat(),
        Kind::Word => {
            let words = attribute.values.iter();
            let words = words.map(|value| match value.says == value.name {
                true => code(value),
                false => format!("{} ({})", code(value), value.says),
            });
            let mut words: Vec<String> = words.collect();
            if let Some(first) = words.first_mut() {
                *first += ", the default";
            }
            words.join("; ")
        }
    }
}

/// The events, as a table in Markdown.
pub fn events(table: &Table) -> String {
    let mut out = String::from("\n| event | detail | when |\n|---|---|---|\n");
    for event in &table.events {
        let detail = event.detail.iter();
        let detail: Vec<String> = detail.map(|one| format!("`{}`", one.name)).collect();
        let detail = detail.join(", ");
        out += &format!("| `{}` | {detail} | {} |\n", event.name, event.says);
    }
    out + "\n"
}

/// Parts and custom properties, as a table in Markdown.
pub fn styles(table: &Table) -> String {
    let mut out = String::from("\n| part, property | is |\n|---|---|\n");
    for part in &table.parts {
        out += &format!("| `{}` | {} |\n", part.name, part.says);
    }
    for property in &table.custom_properties {
        out += &format!("| `{}` | {} |\n", property.name, property.says);
    }
    out + "\n"
}

/// What stands on a page of the site in place of a mark.
pub fn mark(table: &Table, mark: &str) -> Option<Vec<Element>> {
    let rows = match mark {
        "attributes" => table.attributes.iter().map(attribute_row).collect(),
        "events" => {
            let rows = table.events.iter().map(|event| {
                let names = event.detail.iter();
                let names: Vec<String> = names.map(|one| format!("`{}`", one.name)).collect();
                row(&event.name, &[&names.join(", "), &event.says])
            });
            rows.collect()
        }
        "parts" => {
            let rows = table.parts.iter();
            rows.map(|part| row(&part.name, &[&part.says])).collect()
        }
        "custom-properties" => {
            let rows = table.custom_properties.iter();
            rows.map(|one| row(&one.name, &[&one.says])).collect()
        }
        _ => return None,
    };
    Some(rows)
}

fn attribute_row(attribute: &Attribute) -> Element {
    row(&attribute.name, &[&values(attribute), &attribute.says])
}

/// A row with code at its head.
fn row(head: &str, cells: &[&str]) -> Element {
    let code = Element::new("code").foreign(head);
    let head = Element::new("th").with("scope", "row").child(code);
    let cells = cells.iter().map(|cell| prose("td", cell));
    Element::new("tr").child(head).children(cells)
}

/// A sentence with its code, which is in backticks.
fn prose(tag: &'static str, sentence: &str) -> Element {
    let mut out = Element::new(tag);
    for (at, piece) in sentence.split('`').enumerate() {
        out = match at % 2 {
            _ if piece.is_empty() => out,
            0 => out.foreign(piece),
            _ => out.child(Element::new("code").foreign(piece)),
        };
    }
    out
}
