//! What the breakdown is about: the system's name and what is known of it.

use super::parts::{Headings, host_links, time};
use super::summary::summary;
use crate::report::Report;
use crate::view::builder::Builder;

pub fn head(b: &mut Builder, report: &Report, headings: Headings) {
    b.open("div.head");
    b.open(headings.whole);
    b.attr("class", "name");
    match &report.system.name {
        Some(name) => {
            b.attr("dir", "auto");
            b.foreign(name);
        }
        None if report.is_assessed() => b.text("A system without a name"),
        None => b.text("This cannot be read as a manifest yet"),
    }
    b.close();
    if report.is_assessed() {
        facts(b, report);
        summary(b, report);
    } else {
        b.leaf(
            "p.quiet",
            match report.findings.is_empty() {
                true => "There is nothing in it.",
                false => "What is found below stands in the way.",
            },
        );
    }
    b.close();
}

fn facts(b: &mut Builder, report: &Report) {
    let system = &report.system;
    b.open("ul.facts");
    for (before, fact) in [
        ("", &system.developer),
        ("version ", &system.version),
        ("based on ", &system.based_on),
    ] {
        if let Some(fact) = fact {
            b.open("li");
            b.text(before);
            b.bdi(fact);
            b.close();
        }
    }
    if !system.kind.is_empty() {
        b.open("li");
        for (at, kind) in system.kind.iter().enumerate() {
            b.text(if at == 0 { "" } else { ", " });
            b.text(kind.word());
        }
        b.close();
    }
    if let Some(released) = system.released {
        b.open("li");
        b.text("released ");
        time(b, released);
        b.close();
    }
    b.open("li");
    host_links(b, system.url.as_slice());
    b.close_unless_empty();
    b.close_unless_empty();
}
