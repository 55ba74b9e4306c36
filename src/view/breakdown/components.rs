//! The components, grouped by kind. What is not stated is told in one line.

use super::mark::Mark;
use super::parts::{Headings, host_links, link, names, open_part, time};
use crate::manifest::{ComponentId, Kind};
use crate::report::{ComponentReport, Openness, Report};
use crate::view::builder::Builder;
use crate::view::told;
use crate::words::BreakdownWord;

pub fn components(b: &mut Builder, report: &Report, headings: Headings) {
    open_part(b, headings, "components", BreakdownWord::TitleComponents);
    for kind in Kind::ALL {
        group(b, report, kind, headings.group);
    }
    rest(b, report, Openness::None, BreakdownWord::AbsentLabel);
    rest(b, report, Openness::Unknown, BreakdownWord::NotStatedLabel);
    b.close();
}

fn group(b: &mut Builder, report: &Report, kind: Kind, heading: &'static str) {
    let (mut open, mut all) = (0_u32, 0_u32);
    for component in &report.components {
        if in_group(component, kind).is_some() {
            all += 1;
            open += u32::from(component.state == Openness::Open);
        }
    }
    if all == 0 {
        return;
    }
    b.open(heading);
    b.attr("class", "subtitle");
    b.text(kind.name(b.language));
    b.text(" ");
    b.leaf_say(
        "span.quiet",
        BreakdownWord::CountOpen,
        &[("open", &open), ("all", &all)],
    );
    b.close();
    b.open("dl.rows");
    for component in &report.components {
        if let Some(id) = in_group(component, kind) {
            row(b, id, component);
        }
    }
    b.close();
}

/// Its id, where it is of the kind and has a row of its own.
fn in_group(component: &ComponentReport, kind: Kind) -> Option<ComponentId> {
    let id = ComponentId::from_key(&component.id)?;
    (id.kind() == kind && !is_silent(component)).then_some(id)
}

/// Whether there is nothing to tell of it but that it is not there.
fn is_silent(component: &ComponentReport) -> bool {
    matches!(component.state, Openness::None | Openness::Unknown)
        && component.license.is_none()
        && component.urls.is_empty()
        && component.note.is_none()
        && component.withdrawn.is_none()
        && component.replaced_by.is_none()
}

/// Those that are not there, in one line.
fn rest(b: &mut Builder, report: &Report, state: Openness, what: BreakdownWord) {
    let silent = report
        .components
        .iter()
        .filter(|component| component.state == state && is_silent(component));
    let silent: Vec<String> = silent
        .map(|component| told::component(&component.id, b.language))
        .collect();
    if !silent.is_empty() {
        b.open("p.rest");
        names(b, what, &silent);
        b.close();
    }
}

fn row(b: &mut Builder, id: ComponentId, component: &ComponentReport) {
    let mark = Mark::from(component.state);
    b.open("div");
    b.leaf("dt", id.name(b.language));
    b.open("dd.state");
    b.open("span");
    b.attr("class", mark.class());
    mark.draw(b);
    b.word(told::state(component));
    b.close2();
    b.open("dd.about");
    if let Some(license) = &component.license {
        link(
            b,
            component.license_url.as_deref().unwrap_or_default(),
            license,
        );
    }
    host_links(b, &component.urls);
    b.close_unless_empty();
    if let Some(found) = &component.license_as_found {
        b.open("dd.note");
        b.pieces(BreakdownWord::LicenseFound, &mut |b, _| b.bdi(found));
        b.close();
    }
    withdrawn(b, component);
    if let Some(note) = &component.note {
        b.block("dd.note", note);
    }
    b.close();
}

/// Since when it is no longer handed out, and what took its place.
fn withdrawn(b: &mut Builder, component: &ComponentReport) {
    let Some(word) = told::withdrawn(component) else {
        return;
    };
    b.open("dd.note");
    b.pieces(word, &mut |b, place| match place {
        "date" => component
            .withdrawn
            .into_iter()
            .for_each(|date| time(b, date)),
        _ => component.replaced_by.iter().for_each(|other| b.bdi(other)),
    });
    b.close();
}
