//! Lists of what a manifest can say, from the tables that the reader uses.

use openness_badge::license::{Class, License};
use openness_badge::manifest::{Availability, ComponentId, Kind};
use openness_badge::table::{self, Type};
use openness_badge::view::Element;
use openness_badge::write::markup;
use openness_badge::{about_availability, about_component};

use super::worked::{column, framed, in_words};

/// Who can get a component: each word with what it says.
pub fn availabilities() -> String {
    let rows = Availability::ALL
        .iter()
        .map(|word| row(word.word()).child(cell(about_availability(*word))));
    table(
        "Words for who can get a component",
        ["Word", "Meaning"],
        rows,
    )
}

/// The components: what each is, and of which kind.
pub fn components() -> String {
    let rows = ComponentId::ALL.iter().map(|id| {
        row(id.key())
            .child(cell(about_component(*id)))
            .child(cell(id.kind().word()))
    });
    table("Components", ["Key", "What it is", "Kind"], rows)
}

/// What shows what a class of licenses is. Which class each is of is computed.
const KNOWN: [&str; 34] = [
    "Apache-2.0",
    "MIT",
    "BSD-3-Clause",
    "GPL-3.0-only",
    "MPL-2.0",
    "WTFPL",
    "X11",
    "BSD-4-Clause",
    "OpenMDW-1.0",
    "OpenMDW-1.1",
    "CC0-1.0",
    "CC-BY-4.0",
    "CC-BY-SA-4.0",
    "CDLA-Permissive-2.0",
    "ODC-By-1.0",
    "openrail",
    "bigscience-bloom-rail-1.0",
    "bigcode-openrail-m",
    "creativeml-openrail-m",
    "gemma",
    "llama2",
    "llama3.1",
    "llama4",
    "CC-BY-NC-4.0",
    "CC-BY-NC-SA-4.0",
    "c-uda",
    "h-research",
    "CC-BY-ND-4.0",
    "CC-BY-NC-ND-4.0",
    "bsd",
    "cc",
    "gpl",
    "other",
    "proprietary",
];

/// The classes of licenses, with what they are free for.
pub fn classes() -> String {
    let known: Vec<(&str, Class)> = KNOWN
        .iter()
        .map(|id| (*id, License::parse(id).class()))
        .collect();
    let rows = Class::ALL.iter().map(|class| {
        let own = known.iter().filter(|(_, own)| own == class);
        let shown = own
            .enumerate()
            .fold(Element::new("td"), |cell, (at, (id, _))| {
                cell.text(if at > 0 { ", " } else { "" })
                    .child(Element::new("code").text(*id))
            });
        let free = |kind| cell(if class.free_for(kind) { "yes" } else { "no" });
        row(class.id())
            .child(shown)
            .child(free(Kind::Code))
            .child(free(Kind::Data))
    });
    let head = [
        "Class",
        "For example",
        "Free for code",
        "Free for model, data, document",
    ];
    table("Classes of licenses", head, rows)
}

/// The columns of the row of a report.
pub fn columns() -> String {
    let rows = table::columns().iter().map(|column| {
        let kind = match column.kind {
            Type::Text => "text",
            Type::Boolean => "true or false",
            Type::Int32 => "whole number",
            Type::Float64 => "number",
        };
        row(&column.name)
            .child(cell(kind))
            .child(in_words("td", &column.about))
    });
    table("Columns of a row", ["Column", "Type", "What it says"], rows)
}

fn row(word: &'static str) -> Element {
    let word = Element::new("code").text(word);
    Element::new("tr").child(Element::new("th").with("scope", "row").child(word))
}

fn cell(text: &'static str) -> Element {
    Element::new("td").text(text)
}

fn table<const N: usize>(
    label: &str,
    head: [&'static str; N],
    rows: impl Iterator<Item = Element>,
) -> String {
    let head = Element::new("tr").children(head.map(column));
    let body = Element::new("tbody").children(rows);
    markup(&framed("table", label.to_owned(), head, body))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Each class has an example, and what the reader does not know is one of none.
    #[test]
    fn each_class_is_shown_by_licenses_of_it() {
        let known: Vec<Class> = KNOWN.iter().map(|id| License::parse(id).class()).collect();
        for class in Class::ALL {
            assert!(known.contains(&class), "{}", class.id());
        }
        let unknown = KNOWN.iter().zip(&known);
        let unknown = unknown.filter(|(_, class)| **class == Class::Unknown);
        assert_eq!(unknown.map(|(id, _)| *id).collect::<Vec<_>>(), ["other"]);
        let page = classes();
        assert!(
            page.contains("<code>libre</code></th><td><code>WTFPL</code>, "),
            "{page}"
        );
    }
}
