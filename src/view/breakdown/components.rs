//! The components, grouped by kind: folded, a sign for each; opened, what is stated of
//! it. What is not stated is told in one line.

use super::mark::Mark;
use super::parts::{Headings, link, links, names, open_part, time};
use crate::manifest::{ComponentId, Kind};
use crate::report::{ComponentReport, Openness, Report};
use crate::view::builder::Builder;
use crate::view::told;
use crate::words::{BreakdownWord, Value};

pub fn components(b: &mut Builder, report: &Report, headings: Headings) {
    open_part(b, headings, "components", BreakdownWord::TitleComponents);
    b.open("div.kinds");
    for kind in Kind::ALL {
        group(b, report, kind);
    }
    b.close2();
}

fn group(b: &mut Builder, report: &Report, kind: Kind) {
    let of_kind = |component: &&ComponentReport| {
        ComponentId::from_key(&component.id).is_some_and(|id| id.kind() == kind)
    };
    let all: Vec<&ComponentReport> = report.components.iter().filter(of_kind).collect();
    let count = |state| {
        all.iter()
            .filter(|component| component.state == state)
            .count()
    };
    let exist = all.len() - count(Openness::None);
    b.open("details");
    b.open("summary");
    b.open("span.who");
    b.leaf("b", kind.name(b.language));
    b.text(" ");
    b.open("span.quiet");
    let (open, silent) = (count(Openness::Open), count(Openness::Unknown));
    let values: [(&str, &dyn Value); 3] = [("open", &open), ("all", &exist), ("silent", &silent)];
    let word = match silent {
        0 => BreakdownWord::CountOpen,
        _ => BreakdownWord::CountOpenNotStated,
    };
    b.say(word, &values);
    b.close2();
    b.open("span.marks");
    for component in &all {
        if component.state != Openness::None {
            let mark = Mark::from(component.state);
            b.open("span");
            b.attr("class", mark.class());
            mark.draw(b);
            b.close();
        }
    }
    b.close2();
    b.open("dl.rows");
    for component in all.iter().filter(|component| !is_silent(component)) {
        row(b, component);
    }
    b.close_unless_empty();
    rest(b, &all, Openness::None, BreakdownWord::AbsentLabel);
    rest(b, &all, Openness::Unknown, BreakdownWord::NotStatedLabel);
    b.close();
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
fn rest(b: &mut Builder, all: &[&ComponentReport], state: Openness, what: BreakdownWord) {
    let silent = all
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

fn row(b: &mut Builder, component: &ComponentReport) {
    let mark = Mark::from(component.state);
    let name = ComponentId::from_key(&component.id).map(|id| id.name(b.language));
    b.open("div");
    b.leaf("dt", name.unwrap_or_default());
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
        b.text(" ");
    }
    links(b, &component.urls);
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
