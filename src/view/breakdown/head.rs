//! What the breakdown is about: the system's name and what is known of it.

use super::parts::{Headings, host_links, time};
use super::summary::summary;
use crate::report::Report;
use crate::view::builder::Builder;
use crate::words::{BreakdownWord, ListWord};

pub fn head(b: &mut Builder, report: &Report, headings: Headings) {
    b.open("div.head");
    b.open(headings.whole);
    b.attr("class", "name");
    match &report.system.name {
        Some(name) => {
            b.attr("dir", "auto");
            b.foreign(name);
        }
        None if report.is_assessed() => b.word(BreakdownWord::NoName),
        None => b.word(BreakdownWord::NotAManifest),
    }
    b.close();
    if report.is_assessed() {
        facts(b, report);
        summary(b, report);
    } else {
        b.leaf_word(
            "p.quiet",
            match report.findings.is_empty() {
                true => BreakdownWord::NothingInIt,
                false => BreakdownWord::SeeFindings,
            },
        );
    }
    b.close();
}

fn facts(b: &mut Builder, report: &Report) {
    let system = &report.system;
    b.open("ul.facts");
    for (word, fact) in [
        (None, &system.developer),
        (Some(BreakdownWord::Version), &system.version),
        (Some(BreakdownWord::BasedOn), &system.based_on),
    ] {
        if let Some(fact) = fact {
            b.open("li");
            match word {
                Some(word) => b.pieces(word, &mut |b, _| b.bdi(fact)),
                None => b.bdi(fact),
            }
            b.close();
        }
    }
    if !system.kind.is_empty() {
        b.open("li");
        for (at, kind) in system.kind.iter().enumerate() {
            if at > 0 {
                b.word(ListWord::Comma);
            }
            b.text(kind.word());
        }
        b.close();
    }
    if let Some(released) = system.released {
        b.open("li");
        b.pieces(BreakdownWord::Released, &mut |b, _| time(b, released));
        b.close();
    }
    b.open("li");
    host_links(b, system.url.as_slice());
    b.close_unless_empty();
    b.close_unless_empty();
}
