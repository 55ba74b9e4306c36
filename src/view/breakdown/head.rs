//! What the breakdown is about: the system's name and what is known of it.

use super::parts::{Headings, el, foreign, foreign_block, host_link, time};
use crate::report::Report;
use crate::view::{Element, Node};

pub fn head(report: &Report, headings: Headings) -> Element {
    let system = &report.system;
    let heading = match &system.name {
        Some(name) => foreign_block(headings.whole, "name", name),
        None if report.level.is_some() => {
            el(headings.whole, "name").text("A system without a name")
        }
        None => el(headings.whole, "name").text("This cannot be read as a manifest yet"),
    };
    let mut facts: Vec<Vec<Node>> = Vec::new();
    if let Some(developer) = &system.developer {
        facts.push(vec![foreign(developer).into()]);
    }
    if let Some(version) = &system.version {
        facts.push(vec![text("version "), foreign(version).into()]);
    }
    if !system.kind.is_empty() {
        let kinds: Vec<&str> = system.kind.iter().map(|kind| kind.word()).collect();
        facts.push(vec![text(kinds.join(", "))]);
    }
    if let Some(base) = &system.based_on {
        facts.push(vec![text("based on "), foreign(base).into()]);
    }
    if let Some(released) = system.released {
        facts.push(vec![text("released "), time(released).into()]);
    }
    if let Some(link) = system.url.as_deref().and_then(|url| host_link(url, &[])) {
        facts.push(vec![link.into()]);
    }
    let head = el("header", "head").child(heading);
    if report.level.is_none() {
        return head.child(el("p", "quiet").text(match report.findings.is_empty() {
            true => "There is nothing in it.",
            false => "What is found below stands in the way.",
        }));
    }
    if facts.is_empty() {
        return head;
    }
    head.child(
        el("ul", "facts").children(
            facts
                .into_iter()
                .map(|fact| Element::new("li").children(fact)),
        ),
    )
}

fn text(text: impl Into<std::borrow::Cow<'static, str>>) -> Node {
    Node::Text(text.into())
}
