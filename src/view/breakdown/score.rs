//! The score: a range, and a bar for each of its three groups.

use super::parts::{Headings, open_part};
use crate::report::Report;
use crate::view::builder::Builder;
use crate::view::told;
use crate::view::words::{self, push, push_tenths};
use crate::words::{BreakdownWord, Value};

pub fn score(b: &mut Builder, report: &Report, headings: Headings) {
    let Some(score) = &report.score else { return };
    let is_range = score.total < score.at_most;
    open_part(b, headings, "score", BreakdownWord::TitleScore);
    b.open("p.total");
    b.open("strong");
    let total = words::percent_text(score.total, b.language);
    match is_range {
        true => b.say(BreakdownWord::AtLeast, &[("figure", &total)]),
        false => b.made(total),
    }
    b.close();
    b.text(" ");
    b.open("span.quiet");
    if is_range {
        let most = words::percent_text(score.at_most, b.language);
        match report.stated {
            Some(stated) => {
                let values: [(&str, &dyn Value); 3] = [
                    ("most", &most),
                    ("stated", &stated.components),
                    ("all", &stated.of),
                ];
                b.say(BreakdownWord::ScoreUpToStated, &values);
            }
            None => b.say(BreakdownWord::ScoreUpTo, &[("most", &most)]),
        }
        b.text(" ");
    }
    b.word(BreakdownWord::ScoreOwn);
    b.close2();
    b.open("dl.bars");
    // The first is the whole, which has been told.
    let shares = told::SHARES.into_iter().zip(score.shares());
    for (label, (share, most)) in shares.skip(1) {
        bar(b, label, share, most);
    }
    b.close2();
}

fn bar(b: &mut Builder, label: BreakdownWord, share: f64, most: f64) {
    let tenths = |share: f64| (share.clamp(0.0, 100.0) * 10.0 + 0.5) as u32;
    b.open("div");
    b.leaf_word("dt", label);
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
    let figure = words::percent_text(share, b.language);
    match most > share {
        true => b.say(BreakdownWord::AtLeastSign, &[("figure", &figure)]),
        false => b.made(figure),
    }
    b.close2();
    b.close();
}
