//! The components, grouped by kind. What is not stated is told in one line.

use super::mark::Mark;
use super::parts::{Headings, host_links, link, listed, open_part, time};
use crate::license::Class;
use crate::manifest::{Availability, ComponentId, Kind};
use crate::report::{ComponentReport, Openness, Report};
use crate::view::builder::Builder;
use crate::view::words;

pub fn components(b: &mut Builder, report: &Report, headings: Headings) {
    open_part(b, headings, "components", "Components");
    for kind in Kind::ALL {
        group(b, report, kind, headings.group);
    }
    rest(b, report, Openness::None, "Does not exist: ");
    rest(b, report, Openness::Unknown, "Not stated: ");
    b.close();
}

fn group(b: &mut Builder, report: &Report, kind: Kind, heading: &'static str) {
    let (mut open, mut all) = (0, 0);
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
    b.text(kind.label());
    b.text(" ");
    b.open("span.quiet");
    b.number(open);
    b.text(" of ");
    b.number(all);
    b.text(" open");
    b.close2();
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
fn rest(b: &mut Builder, report: &Report, state: Openness, words: &'static str) {
    let silent =
        move |component: &&ComponentReport| component.state == state && is_silent(component);
    let count = report.components.iter().filter(silent).count();
    if count == 0 {
        return;
    }
    b.open("p.rest");
    b.leaf("b", words);
    for (at, component) in report.components.iter().filter(silent).enumerate() {
        let label = ComponentId::from_key(&component.id).map_or(&*component.id, |id| id.label());
        listed(b, at, count, &words::within_sentence(label));
    }
    b.text(".");
    b.close();
}

fn row(b: &mut Builder, id: ComponentId, component: &ComponentReport) {
    let mark = Mark::from(component.state);
    b.open("div");
    b.leaf("dt", id.label());
    b.open("dd.state");
    b.open("span");
    b.attr("class", mark.class());
    mark.draw(b);
    b.text(state(component));
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
        b.text("license written as ");
        b.bdi(found);
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
    b.open("dd.note");
    if let Some(date) = component.withdrawn {
        b.text("withdrawn ");
        time(b, date);
    }
    if let Some(other) = &component.replaced_by {
        b.text(match component.withdrawn {
            Some(_) => ", replaced by ",
            None => "replaced by ",
        });
        b.bdi(other);
    }
    b.close_unless_empty();
}

/// The state in words: how it can be reached, and what keeps it from being open.
fn state(component: &ComponentReport) -> &'static str {
    match component.availability {
        _ if component.state == Openness::Open => "open",
        Availability::Public => terms(component),
        Availability::Gated => "on request",
        Availability::Partial => "in part",
        Availability::Described => "described",
        Availability::Api => "API only",
        Availability::Hosted => "hosted only",
        Availability::Closed => "not released",
        Availability::None => "does not exist",
        Availability::Unknown => "not stated",
    }
}

/// What is the matter with the license of something public.
fn terms(component: &ComponentReport) -> &'static str {
    match component.license_class {
        None if component.license.is_none() => "public, no license",
        None | Some(Class::Vague | Class::Unknown) => "public, unclear terms",
        Some(Class::UseRestricted) => "public, limited use",
        Some(Class::ScaleRestricted) => "public, limited scale",
        Some(Class::NonCommercial) => "public, non-commercial",
        Some(Class::NoDerivatives) => "public, no changes",
        Some(Class::Proprietary) => "public, proprietary",
        // Free, but not for this: a content license on code.
        Some(Class::Osi | Class::Libre | Class::OpenModel | Class::OpenContent) => {
            "public, unfit license"
        }
    }
}
