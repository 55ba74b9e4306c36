//! The score: a range, a bar for the whole and one for each of its groups.

use super::parts::{Headings, open_part};
use crate::report::{Report, Score};
use crate::view::builder::Builder;
use crate::view::words::{self, push, push_tenths};

pub fn score(b: &mut Builder, report: &Report, headings: Headings) {
    let Some(score) = &report.score else { return };
    open_part(b, headings, "score", "Score");
    b.open("p.total");
    b.open("strong");
    if score.total < score.at_most {
        b.text("at least ");
    }
    b.made(words::percent_text(score.total));
    b.close();
    b.open("span.quiet");
    if score.total < score.at_most {
        b.text("up to ");
        b.made(words::percent_text(score.at_most));
        if let Some(stated) = report.stated {
            b.text(": ");
            b.number(stated.components.into());
            b.text(" of ");
            b.number(stated.of.into());
            b.text(" components are stated");
        }
        b.text(". ");
    }
    b.text("This project’s own score: the mean of three groups of components.");
    b.close2();
    b.open("dl.bars");
    whole(b, score);
    bar(b, "Access to the model", score.model, score.model);
    bar(b, "Risk analysis", score.risk, score.risk);
    bar(b, "Replication", score.replication, score.replication);
    b.close2();
}

/// The mean, with what it could be with all that is not stated.
fn whole(b: &mut Builder, score: &Score) {
    bar(b, "All three", score.total, score.at_most.max(score.total));
}

fn bar(b: &mut Builder, label: &'static str, share: f64, most: f64) {
    let tenths = |share: f64| (share.clamp(0.0, 100.0) * 10.0 + 0.5) as u32;
    b.open("div");
    b.leaf("dt", label);
    b.open("dd");
    b.open("svg.bar");
    b.attr("viewBox", "0 0 100 1");
    b.attr("preserveAspectRatio", "none");
    b.attr("aria-hidden", "true");
    b.open("rect");
    b.attr_tenths("width", tenths(share));
    b.attr("height", "1");
    b.close();
    if most > share {
        // Stripes: a line as thick as the bar is high, in dashes.
        let mut d = String::from("M");
        push_tenths(&mut d, tenths(share));
        push(&mut d, " .5H");
        push_tenths(&mut d, tenths(most));
        b.open("path.maybe");
        b.attr_made("d", d);
        b.attr("stroke-dasharray", ".6");
        b.close();
    }
    b.close();
    b.open("span.value");
    b.text(if most > share { "≥ " } else { "" });
    b.made(words::percent_text(share));
    b.close2();
    b.close();
}
