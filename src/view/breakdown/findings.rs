//! What is wrong with the text, where, and how to fix it.

use super::mark::Mark;
use super::parts::{Headings, open_part, sentence};
use crate::report::{FindingReport, Report};
use crate::view::builder::Builder;
use crate::words::BreakdownWord;

/// More than this are folded away.
const SHOWN: usize = 12;

pub fn findings(b: &mut Builder, report: &Report, headings: Headings) {
    if report.findings.is_empty() {
        return;
    }
    open_part(b, headings, "findings", BreakdownWord::TitleFindings);
    let (first, rest) = report.findings.split_at(report.findings.len().min(SHOWN));
    list(b, first);
    if !rest.is_empty() {
        b.open("details");
        b.leaf_say("summary", BreakdownWord::More, &[("count", &rest.len())]);
        list(b, rest);
        b.close();
    }
    b.close();
}

fn list(b: &mut Builder, findings: &[FindingReport]) {
    b.open("ul.plain");
    for each in findings {
        finding(b, each);
    }
    b.close();
}

fn finding(b: &mut Builder, finding: &FindingReport) {
    let mark = Mark::from(finding.severity);
    mark.open_item(b);
    b.open("div");
    b.open("p");
    mark.word(b, finding.severity.word());
    b.text(" ");
    b.leaf_say(
        "span.quiet",
        BreakdownWord::Place,
        &[("line", &finding.line), ("column", &finding.column)],
    );
    b.close();
    sentence(b, "p", &finding.message);
    if let Some(fix) = &finding.fix {
        sentence(b, "p.fix", fix);
    }
    b.close2();
}
