//! Findings are for authors: a reader is told how many there are, and where they can
//! be read.

use super::parts::open_own_link;
use crate::report::Report;
use crate::view::builder::Builder;
use crate::words::BreakdownWord;

/// In one line, which leads to the checker where there is one.
pub fn remarks(b: &mut Builder, report: &Report, checker: &str) {
    let count = report.findings.len();
    if count == 0 {
        return;
    }
    b.open("p.quiet");
    b.attr("part", "findings");
    let linked = open_own_link(b, checker);
    b.say(BreakdownWord::Remarks, &[("count", &count)]);
    if linked {
        b.close();
    }
    b.close();
}
