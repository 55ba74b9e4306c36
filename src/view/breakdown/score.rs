//! The score: a total and a bar for each of its groups.

use super::parts::{Headings, open_part};
use crate::report::Report;
use crate::view::builder::Builder;
use crate::view::words;

pub fn score(b: &mut Builder, report: &Report, headings: Headings) {
    let Some(score) = &report.score else { return };
    open_part(b, headings, "score", "Score");
    b.open("p.total");
    b.open("strong");
    b.made(words::percent_text(score.total));
    b.close();
    b.leaf(
        "span.quiet",
        "This project’s own score: the mean of three groups of components.",
    );
    b.close();
    b.open("dl.bars");
    bar(b, "Access to the model", score.model);
    bar(b, "Risk analysis", score.risk);
    bar(b, "Replication", score.replication);
    b.close2();
}

fn bar(b: &mut Builder, label: &'static str, share: f64) {
    b.open("div");
    b.leaf("dt", label);
    b.open("dd");
    b.open("svg.bar");
    b.attr("viewBox", "0 0 100 1");
    b.attr("preserveAspectRatio", "none");
    b.attr("aria-hidden", "true");
    b.open("rect");
    b.attr_tenths("width", (share.clamp(0.0, 100.0) * 10.0 + 0.5) as u32);
    b.attr("height", "1");
    b.close2();
    b.open("span.value");
    b.made(words::percent_text(share));
    b.close2();
    b.close();
}
