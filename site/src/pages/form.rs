//! The form of the checker: a row for each component, from the library's own table.
//!
//! `data-path` says which place of a manifest a control is for; the page's script
//! fills it and listens to it.

use openness_badge::manifest::{Availability, ComponentId, Kind};
use openness_badge::view::Element;
use openness_badge::words::Language;

use super::fragments::element;

/// A group for each kind, with a row for each of its components.
pub fn components() -> impl Iterator<Item = Element> {
    Kind::ALL.into_iter().map(|kind| {
        let own = ComponentId::ALL.into_iter().filter(|id| id.kind() == kind);
        let legend = Element::new("legend").text(kind.label());
        element("fieldset", "kind")
            .with("data-kind", kind.word())
            .child(legend)
            .children(own.map(row))
    })
}

fn row(id: ComponentId) -> Element {
    let name = id.label();
    let path = |field: &str| ["components/", id.key(), "/", field].concat();
    let control = |tag, field, what: &str| {
        Element::new(tag)
            .with("data-path", path(field))
            .with("aria-label", [name, ": ", what].concat())
    };
    let input = |field, what| {
        control("input", field, what)
            .with("type", "text")
            .with("autocomplete", "off")
            .with("spellcheck", "false")
    };
    let availability = control("select", "availability", "who can get it").children(options());
    let license = input("license", "license")
        .with("list", "licenses")
        .with("placeholder", "License");
    let url = input("url", "links")
        .with("inputmode", "url")
        .with("placeholder", "https://… (several with blanks between)");
    let note = input("note", "note").with("placeholder", "Note");
    let more = element("details", "more")
        .child(
            Element::new("summary")
                .child(element("span", "unseen").text([name, ": "].concat()))
                .text("Link, note"),
        )
        .child(element("div", "fields").child(url).child(note));
    element("div", "row")
        .with("id", ["row-", id.key()].concat())
        .child(element("span", "name").text(name))
        .child(availability)
        .child(license)
        .child(more)
}

/// Who can get something: first that it is not stated.
fn options() -> impl Iterator<Item = Element> {
    let (none, stated): (Vec<_>, Vec<_>) = Availability::ALL
        .iter()
        .partition(|word| **word == Availability::Unknown);
    let option = |word: &Availability| {
        let name = word.name(Language::ENGLISH);
        let mut letters = name.chars();
        let first = letters.next().into_iter().flat_map(char::to_uppercase);
        let name: String = first.chain(letters).collect();
        Element::new("option").with("value", word.word()).text(name)
    };
    none.into_iter().chain(stated).map(option)
}
