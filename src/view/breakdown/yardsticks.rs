//! The yardsticks: what each says, and opened, why.

use super::mark::Mark;
use super::parts::{Headings, el, foreign_block, link, part, prose, unseen};
use crate::report::{Next, Report, Requirement, Verdict};
use crate::view::{Element, words};

pub fn yardsticks(report: &Report, headings: Headings, open: &str) -> Option<Element> {
    if report.verdicts.is_empty() {
        return None;
    }
    Some(
        part("yardsticks", headings.part, "Yardsticks").child(
            el("div", "list").children(
                report
                    .verdicts
                    .iter()
                    .map(|verdict| yardstick(verdict, verdict.yardstick == open)),
            ),
        ),
    )
}

fn yardstick(verdict: &Verdict, open: bool) -> Element {
    let mut details = Element::new("details");
    if open {
        details = details.with("open", "");
    }
    let steps = [
        " (",
        &words::number(verdict.index.into()),
        " of ",
        &words::number(verdict.of.into()),
        ")",
    ]
    .concat();
    let summary = Element::new("summary")
        .child(
            el("span", "who")
                .child(Element::new("b").text(verdict.name))
                .text(" ")
                .child(el("span", "quiet").text(verdict.author)),
        )
        .child(foreign_block("span", "grade", &verdict.headline).child(unseen(steps)))
        .child(meter(verdict.index, verdict.of));
    details = details.child(summary);
    if !verdict.requirements.is_empty() {
        details = details
            .child(el("ul", "requirements").children(verdict.requirements.iter().map(requirement)));
    }
    if let Some(next) = &verdict.next {
        details = details.child(self::next(next));
    }
    details.child(
        el("p", "quiet")
            .text("Criteria: ")
            .child(link(verdict.url, verdict.author))
            .text([", ", verdict.version].concat()),
    )
}

/// The place on the scale as a row of blocks; as a bar where they would be too many.
fn meter(index: u8, of: u8) -> Element {
    let blocks = if of <= 16 { of } else { 8 };
    let filled = if blocks == of {
        index.min(of)
    } else {
        (u32::from(index) * 8 / u32::from(of)) as u8
    };
    let block = |step: u8| ["M", &words::number(u32::from(step) * 10), " 0h8v8h-8z"].concat();
    let row = |class, steps: std::ops::Range<u8>| {
        el("path", class).with("d", steps.map(block).collect::<String>())
    };
    let width = words::number((u32::from(blocks) * 10).saturating_sub(2));
    el("svg", "meter")
        .with("width", width.clone())
        .with("height", "8")
        .with("viewBox", ["0 0 ", &width, " 8"].concat())
        .with("aria-hidden", "true")
        .child(row("filled", 0..filled))
        .child(row("empty", filled..blocks))
}

fn requirement(requirement: &Requirement) -> Element {
    let mark = Mark::from(requirement.state);
    let mut words = Element::new("div").child(
        el("p", "what")
            .child(Element::new("b").foreign(&requirement.label))
            .text(" ")
            .child(el("span", mark.class()).text(requirement.state.label())),
    );
    words = words.child(prose(Element::new("p"), &requirement.because));
    if let Some(fix) = &requirement.fix {
        words = words.child(prose(el("p", "fix"), fix));
    }
    Element::new("li")
        .child(el("span", mark.class()).child(mark.element()))
        .child(words)
}

fn next(next: &Next) -> Element {
    let changes = next.changes.iter().map(|change| {
        let item = Element::new("li")
            .child(Element::new("code").text(change.component))
            .text(": ");
        prose(item, &change.make)
    });
    el("div", "next")
        .child(
            Element::new("p")
                .text("Next step: ")
                .child(Element::new("b").foreign(&next.headline)),
        )
        .child(Element::new("ul").children(changes))
}
