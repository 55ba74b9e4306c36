//! What the breakdown is about, and what a reader asks first: the system's name and
//! what is known of it, the summary, and what can be done with it.

use super::mark::Mark;
use super::parts::{Headings, links, sentence, time};
use crate::report::Report;
use crate::view::builder::Builder;
use crate::view::told;
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
        if !report.summary.is_empty() {
            sentence(b, "p.summary", &report.summary);
        }
        can(b, report);
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
    links(b, system.url.as_slice());
    b.close_unless_empty();
    b.close_unless_empty();
}

/// The six plain answers.
fn can(b: &mut Builder, report: &Report) {
    let Some(can) = &report.can else { return };
    b.leaf_word("p.unseen", BreakdownWord::TitleCan);
    b.open("dl.can");
    for (question, answer) in told::answers(can) {
        let mark = Mark::from(answer);
        b.open("div");
        b.leaf_word("dt", question);
        b.open("dd");
        b.attr("class", mark.class());
        mark.draw(b);
        b.text(answer.name(b.language));
        b.close2();
    }
    b.close();
}
