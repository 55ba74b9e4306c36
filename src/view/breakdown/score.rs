//! The score: a total and a bar for each of its groups.

use super::parts::{Headings, el, part};
use crate::report::Report;
use crate::view::{Element, words};

pub fn score(report: &Report, headings: Headings) -> Option<Element> {
    let score = report.score.as_ref()?;
    let bars = [
        ("Access to the model", score.model),
        ("Risk analysis", score.risk),
        ("Replication", score.replication),
    ];
    Some(
        part("score", headings.part, "Score")
            .child(
                el("p", "total")
                    .child(Element::new("strong").text(words::percent_text(score.total)))
                    .child(
                        el("span", "quiet").text(
                            "This project’s own score: the mean of three groups of components.",
                        ),
                    ),
            )
            .child(el("dl", "bars").children(bars.map(|(label, share)| bar(label, share)))),
    )
}

fn bar(label: &'static str, share: Option<f64>) -> Element {
    let value = match share {
        Some(share) => Element::new("dd")
            .child(filled(share))
            .child(el("span", "value").text(words::percent_text(share))),
        None => el("dd", "quiet").text("no such components"),
    };
    Element::new("div")
        .child(Element::new("dt").text(label))
        .child(value)
}

/// A bar, filled so far of 100.
fn filled(share: f64) -> Element {
    let length = words::tenths((share.clamp(0.0, 100.0) * 10.0 + 0.5) as u32);
    el("svg", "bar")
        .with("viewBox", "0 0 100 1")
        .with("preserveAspectRatio", "none")
        .with("aria-hidden", "true")
        .child(
            Element::new("rect")
                .with("width", length)
                .with("height", "1"),
        )
}
