//! The yardsticks: what each says, and opened, why.

use std::ops::Range;

use super::mark::Mark;
use super::parts::{Headings, host_links, link, open_part, sentence, time};
use crate::report::{Next, Published, PublishedGrade, Report, Requirement, Verdict};
use crate::view::builder::Builder;
use crate::view::told;
use crate::view::words::{push, push_number};
use crate::words::{BreakdownWord, ListWord};

pub fn yardsticks(b: &mut Builder, report: &Report, headings: Headings, open: &str) {
    if report.verdicts.is_empty() {
        return;
    }
    open_part(b, headings, "yardsticks", BreakdownWord::TitleFrameworks);
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
    for published in &verdict.published {
        self::published(b, verdict, published);
    }
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
    b.pieces(BreakdownWord::Criteria, &mut |b, place| match place {
        "author" => link(b, &verdict.url, &verdict.author),
        _ => b.foreign(&verdict.version),
    });
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
    // Points say their place themselves.
    if let Some(index) = verdict.index {
        b.text(" ");
        b.leaf_say(
            "span.unseen",
            BreakdownWord::PlaceOf,
            &[("place", &index), ("of", &verdict.of)],
        );
    }
    b.close();
    let (place, of) = verdict.steps();
    meter(b, place.unwrap_or(0), verdict.at_most_steps(), of);
    if let Some(up_to) = told::up_to(verdict, b.language) {
        b.leaf_foreign("span.more", &up_to);
    }
    b.close();
}

/// The place on the scale as a row of blocks, and how far it could rise: a block
/// for each step, or eight where those would be too many.
fn meter(b: &mut Builder, index: u8, most: u8, of: u8) {
    let most = most.clamp(index.min(of), of);
    let index = index.min(of);
    let (filled, maybe, blocks) = match of {
        0..=16 => (index, most, of),
        _ => {
            let scaled = |step: u8| (u32::from(step) * 8 / u32::from(of)) as u8;
            (scaled(index), scaled(most), 8)
        }
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
    row(b, "path.filled", 0..filled, " 0h8v8h-8z");
    row(b, "path.maybe", filled..maybe, ".5 .5h7v7h-7z");
    row(b, "path.empty", maybe..blocks, " 0h8v8h-8z");
    b.close();
}

fn row(b: &mut Builder, what: &'static str, steps: Range<u8>, block: &str) {
    if steps.is_empty() {
        return;
    }
    let mut d = String::new();
    for step in steps {
        push(&mut d, "M");
        push_number(&mut d, u32::from(step) * 10);
        push(&mut d, block);
    }
    b.open(what);
    b.attr_made("d", d);
    b.close();
}

/// What the yardstick's owner has published of the same system.
fn published(b: &mut Builder, verdict: &Verdict, published: &Published) {
    b.open("p.published");
    b.pieces(told::published(published), &mut |b, place| match place {
        "author" => b.foreign(&verdict.author),
        "date" => published.date.into_iter().for_each(|date| time(b, date)),
        _ => grade(b, &published.grade),
    });
    if published.url.is_some() {
        b.text(" ");
        host_links(b, published.url.as_slice());
    }
    if let Some(differs) = &published.differs {
        b.text(" ");
        b.pieces(BreakdownWord::Differs, &mut |b, _| b.bdi(differs));
    }
    b.close();
}

/// A grade, or each component's level in the order of the owner.
fn grade(b: &mut Builder, grade: &PublishedGrade) {
    let levels = match grade {
        PublishedGrade::Headline(grade) => return b.leaf_foreign("b", grade),
        PublishedGrade::Levels(levels) => told::levels_of(levels),
    };
    for (at, (name, level)) in levels.enumerate() {
        if at > 0 {
            b.word(ListWord::Comma);
        }
        b.foreign(name);
        b.text(" ");
        b.leaf_foreign("b", level);
    }
}

fn requirement(b: &mut Builder, requirement: &Requirement) {
    let mark = Mark::from(requirement.state);
    mark.open_item(b);
    b.open("div");
    b.open("p");
    b.leaf_foreign("b", &requirement.label);
    b.text(" ");
    mark.word(b, requirement.state.name(b.language));
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
    b.pieces(BreakdownWord::NextStep, &mut |b, _| {
        b.leaf_foreign("b", &next.headline)
    });
    b.close();
    b.open("ul");
    for step in told::steps(&next.edits, b.language) {
        sentence(b, "li", &step);
    }
    b.close2();
}
