//! The yardsticks: what each says, and opened, why.

use super::mark::Mark;
use super::parts::{Headings, link, open_part, sentence};
use crate::report::{Next, Report, Requirement, Verdict};
use crate::view::builder::Builder;
use crate::view::words::{push, push_number};

pub fn yardsticks(b: &mut Builder, report: &Report, headings: Headings, open: &str) {
    if report.verdicts.is_empty() {
        return;
    }
    open_part(b, headings, "yardsticks", "Yardsticks");
    b.open("div");
    for verdict in &report.verdicts {
        yardstick(b, verdict, verdict.yardstick == open);
    }
    b.close2();
}

fn yardstick(b: &mut Builder, verdict: &Verdict, open: bool) {
    b.open("details");
    if open {
        b.attr("open", "");
    }
    summary(b, verdict);
    b.open("ul.requirements");
    for each in &verdict.requirements {
        requirement(b, each);
    }
    b.close_unless_empty();
    for reading in verdict.would_be() {
        sentence(b, "p.would", &reading);
    }
    if let Some(next) = &verdict.next {
        self::next(b, next);
    }
    b.open("p.quiet");
    b.text("Criteria: ");
    link(b, &verdict.url, &verdict.author);
    b.text(", ");
    b.foreign(&verdict.version);
    b.close2();
}

fn summary(b: &mut Builder, verdict: &Verdict) {
    b.open("summary");
    b.open("span.who");
    b.leaf_foreign("b", &verdict.name);
    b.text(" ");
    b.leaf_foreign("span.quiet", &verdict.author);
    b.close();
    b.open("span.grade");
    b.attr("dir", "auto");
    b.foreign(&verdict.headline);
    let (place, of) = verdict.steps();
    if let Some(place) = place {
        b.open("span.unseen");
        b.text(" (");
        b.number(place.into());
        b.text(" of ");
        b.number(of.into());
        b.text(")");
        b.close();
    }
    b.close();
    if let Some(place) = place {
        meter(b, place, of);
    }
    b.close();
}

/// The place on the scale as a row of blocks: one for each step, or eight where
/// those would be too many.
fn meter(b: &mut Builder, index: u8, of: u8) {
    let index = index.min(of);
    let (filled, blocks) = match of {
        0..=16 => (index, of),
        _ => ((u32::from(index) * 8 / u32::from(of)) as u8, 8),
    };
    let width = (u32::from(blocks) * 10).saturating_sub(2);
    let mut view_box = String::from("0 0 ");
    push_number(&mut view_box, width);
    push(&mut view_box, " 8");
    b.open("svg.meter");
    b.attr_number("width", width);
    b.attr("height", "8");
    b.attr_made("viewBox", view_box);
    b.attr("aria-hidden", "true");
    row(b, "path.filled", 0, filled);
    row(b, "path.empty", filled, blocks);
    b.close();
}

fn row(b: &mut Builder, what: &'static str, first: u8, end: u8) {
    let mut d = String::new();
    for step in first..end {
        push(&mut d, "M");
        push_number(&mut d, u32::from(step) * 10);
        push(&mut d, " 0h8v8h-8z");
    }
    b.open(what);
    b.attr_made("d", d);
    b.close();
}

fn requirement(b: &mut Builder, requirement: &Requirement) {
    let mark = Mark::from(requirement.state);
    mark.open_item(b);
    b.open("div");
    b.open("p");
    b.leaf_foreign("b", &requirement.label);
    b.text(" ");
    mark.word(b, requirement.state.label());
    b.close();
    sentence(b, "p", &requirement.because);
    if let Some(fix) = &requirement.fix {
        sentence(b, "p.fix", fix);
    }
    b.close2();
}

fn next(b: &mut Builder, next: &Next) {
    b.open("div.next");
    b.open("p");
    b.text("Next step: ");
    b.leaf_foreign("b", &next.headline);
    b.close();
    b.open("ul");
    for edit in &next.edits {
        sentence(b, "li", &edit.text);
    }
    b.close2();
}
