//! The components, grouped by kind. What is not stated is told in one line.

use super::mark::Mark;
use super::parts::{Headings, el, foreign_block, host_link, link, list, part};
use crate::manifest::{Availability, ComponentId, Kind};
use crate::report::{ComponentReport, Openness, Report};
use crate::view::{Element, words};

pub fn components(report: &Report, headings: Headings) -> Option<Element> {
    let mut part = part("components", headings.part, "Components");
    let mut silent = Vec::new();
    let mut none = Vec::new();
    for kind in Kind::ALL {
        let mut rows = Vec::new();
        let mut open = 0;
        for component in &report.components {
            let Some(id) = ComponentId::from_key(component.id).filter(|id| id.kind() == kind)
            else {
                continue;
            };
            match component.state {
                Openness::Unknown if says_nothing(component) => {
                    silent.push(words::within_sentence(id.label()))
                }
                Openness::None if says_nothing(component) => {
                    none.push(words::within_sentence(id.label()))
                }
                _ => {
                    open += u32::from(component.state == Openness::Open);
                    rows.push(row(id, component));
                }
            }
        }
        if !rows.is_empty() {
            let count = [
                words::number(open).as_str(),
                " of ",
                &words::number(rows.len() as u32),
                " open",
            ]
            .concat();
            part = part
                .child(
                    el(headings.group, "subtitle")
                        .text(kind.label())
                        .text(" ")
                        .child(el("span", "quiet").text(count)),
                )
                .child(el("dl", "rows").children(rows));
        }
    }
    for (words, labels) in [("No such component: ", none), ("Not stated: ", silent)] {
        if !labels.is_empty() {
            part = part.child(
                el("p", "rest")
                    .child(Element::new("b").text(words))
                    .text(list(&labels))
                    .text("."),
            );
        }
    }
    Some(part)
}

fn says_nothing(component: &ComponentReport) -> bool {
    component.license.is_none() && component.urls.is_empty() && component.note.is_none()
}

fn row(id: ComponentId, component: &ComponentReport) -> Element {
    let mut row = Element::new("div")
        .child(Element::new("dt").text(id.label()))
        .child(Mark::from(component.state).with_word("dd", state(component)));
    let mut about = el("dd", "about");
    if let Some(license) = &component.license {
        about = about.child(match &component.license_url {
            Some(url) => link(url, license),
            None => foreign_block("span", "license", license),
        });
    }
    for (i, url) in component.urls.iter().enumerate() {
        let earlier: Vec<&str> = component.urls.iter().take(i).map(String::as_str).collect();
        if let Some(link) = host_link(url, &earlier) {
            about = about.child(link.with("class", "evidence"));
        }
    }
    if !about.children.is_empty() {
        row = row.child(about);
    }
    match &component.note {
        Some(note) => row.child(foreign_block("dd", "note", note)),
        None => row,
    }
}

/// The state in words: how it can be reached, and what keeps it from being open.
fn state(component: &ComponentReport) -> &'static str {
    match (component.availability, component.state) {
        (_, Openness::Open) => "open",
        (Availability::Public, _) if component.license.is_some() => "public, restricted",
        (Availability::Public, _) => "public, no license",
        (Availability::Gated, _) => "gated",
        (Availability::Partial, _) => "in part",
        (Availability::Described, _) => "described",
        (Availability::Api, _) => "API only",
        (Availability::Hosted, _) => "hosted only",
        (Availability::Closed, _) => "withheld",
        (Availability::None, _) => "none",
        (Availability::Unknown, _) => "not stated",
    }
}
