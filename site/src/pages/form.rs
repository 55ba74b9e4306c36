//! The form of the checker: a row for each component, from the library's own table.
//!
//! `data-path` says which place of a manifest a control is for; the page's script
//! fills it and listens to it.

use anyhow::{Context, Result};
use openness_badge::manifest::{Availability, ComponentId, Kind};
use openness_badge::view::Element;
use openness_badge::words::Language;

use super::fragments::element;
use super::languages;

/// A group for each kind, with a row for each of its components.
pub fn components(language: Language) -> Result<Vec<Element>> {
    let kinds = Kind::ALL.into_iter();
    let groups = kinds.map(|kind| {
        let own = ComponentId::ALL.into_iter().filter(|id| id.kind() == kind);
        let legend = Element::new("legend").text(kind.name(language));
        let rows: Vec<Element> = own.map(|id| row(id, language)).collect::<Result<_>>()?;
        Ok(element("fieldset", "kind")
            .with("data-kind", kind.word())
            .child(legend)
            .children(rows))
    });
    groups.collect()
}

fn row(id: ComponentId, language: Language) -> Result<Element> {
    let name = id.name(language);
    let path = |field: &str| ["components/", id.key(), "/", field].concat();
    let said = |word: &str| -> Result<String> {
        Ok(languages::word(language, word)?.replace("{component}", name))
    };
    let control = |tag, field, label: &str| -> Result<Element> {
        Ok(Element::new(tag)
            .with("data-path", path(field))
            .with("aria-label", said(label)?))
    };
    let input = |field, label, hint| -> Result<Element> {
        Ok(control("input", field, label)?
            .with("type", "text")
            .with("autocomplete", "off")
            .with("spellcheck", "false")
            .with("placeholder", languages::word(language, hint)?))
    };
    let availability = control("select", "availability", "row-availability")?;
    let license = input("license", "row-license", "row-license-hint")?.with("list", "licenses");
    let url = input("url", "row-url", "row-url-hint")?.with("inputmode", "url");
    let note = input("note", "row-note", "row-note-hint")?;
    // What only ears need is between the signs of the first tag.
    let more = said("row-more")?;
    let more = more
        .strip_prefix("<1>")
        .and_then(|more| more.split_once("</1>"));
    let (unseen, seen) = more.context("`row-more` begins with `<1>…</1>`")?;
    let summary = Element::new("summary")
        .child(element("span", "unseen").text(unseen.to_owned()))
        .text(seen.to_owned());
    let more = element("details", "more")
        .child(summary)
        .child(element("div", "fields").child(url).child(note));
    Ok(element("div", "row")
        .with("id", ["row-", id.key()].concat())
        .child(element("span", "name").text(name))
        .child(availability.children(options(language)))
        .child(license)
        .child(more))
}

/// Who can get something: first that it is not stated.
fn options(language: Language) -> impl Iterator<Item = Element> {
    let (none, stated): (Vec<_>, Vec<_>) = Availability::ALL
        .iter()
        .partition(|word| **word == Availability::Unknown);
    let option = move |word: &Availability| {
        let name = word.name(language);
        let mut letters = name.chars();
        let first = letters.next().into_iter().flat_map(char::to_uppercase);
        let name: String = first.chain(letters).collect();
        Element::new("option").with("value", word.word()).text(name)
    };
    none.into_iter().chain(stated).map(option)
}
