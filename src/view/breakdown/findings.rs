//! What is wrong with the text, where, and how to mend it.

use super::mark::Mark;
use super::parts::{Headings, el, part, prose};
use crate::report::{FindingReport, Report};
use crate::view::{Element, words};

/// More than this are folded away.
const SHOWN: usize = 12;

pub fn findings(report: &Report, headings: Headings) -> Option<Element> {
    if report.findings.is_empty() {
        return None;
    }
    let list =
        |findings: &[FindingReport]| el("ul", "plain").children(findings.iter().map(finding));
    let (first, rest) = report.findings.split_at(report.findings.len().min(SHOWN));
    let part = part("findings", headings.part, "Findings").child(list(first));
    if rest.is_empty() {
        return Some(part);
    }
    let more = ["and ", &words::number(rest.len() as u32), " more"].concat();
    Some(
        part.child(
            Element::new("details")
                .child(Element::new("summary").text(more))
                .child(list(rest)),
        ),
    )
}

fn finding(finding: &FindingReport) -> Element {
    let mark = Mark::from(finding.severity);
    let place = [
        "line ",
        &words::number(finding.line),
        ", column ",
        &words::number(finding.column),
    ]
    .concat();
    let mut words = Element::new("div").child(
        el("p", "where")
            .child(el("span", mark.class()).text(finding.severity.word()))
            .text(" ")
            .child(el("span", "quiet").text(place)),
    );
    words = words.child(prose(Element::new("p"), &finding.message));
    if let Some(help) = &finding.help {
        words = words.child(prose(el("p", "fix"), help));
    }
    Element::new("li")
        .child(el("span", mark.class()).child(mark.element()))
        .child(words)
}
