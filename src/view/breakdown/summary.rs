//! First of all: what can be had, what is withheld and what is not stated, and
//! what a reader can do with the system.

use super::mark::Mark;
use super::parts::{Headings, host_links, open_part, sentence};
use crate::report::{Report, StatementReport};
use crate::view::builder::Builder;
use crate::view::told;
use crate::words::BreakdownWord;

pub fn summary(b: &mut Builder, report: &Report) {
    if !report.summary.is_empty() {
        sentence(b, "p.summary", &report.summary);
    }
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

/// What the developer says of it, a line each: told, not judged.
pub fn statements(b: &mut Builder, report: &Report, headings: Headings) {
    if report.reason.is_none() && report.plans.is_none() && report.safeguards.is_empty() {
        return;
    }
    open_part(b, headings, "statements", BreakdownWord::TitleStatements);
    b.open("dl.said");
    let once = [
        (BreakdownWord::Reason, &report.reason),
        (BreakdownWord::Plans, &report.plans),
    ];
    for (label, said) in once {
        if let Some(said) = said {
            b.open("div");
            b.leaf_word("dt", label);
            statement(b, said);
            b.close();
        }
    }
    if !report.safeguards.is_empty() {
        b.open("div");
        b.leaf_word("dt", BreakdownWord::Safeguards);
        for said in &report.safeguards {
            statement(b, said);
        }
        b.close();
    }
    b.close2();
}

fn statement(b: &mut Builder, said: &StatementReport) {
    b.open("dd");
    b.bdi(&said.text);
    if said.url.is_some() {
        b.text(" ");
        host_links(b, said.url.as_slice());
    }
    b.close();
}
