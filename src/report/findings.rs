//! From what was found to what is told: in order, within limits, with lines and
//! columns.

use super::{FindingReport, Source, Text, TextEdit};
use crate::finding::{Columns, Edit, Finding, Home, MOST_FINDINGS, Place, Problem, Span};
use crate::order::{pair, sort};
use crate::read::Reading;
use crate::read::tree::Node;
use crate::words::Language;

/// The findings of a reading, and these besides that no comment allows: errors, warnings, hints, and
/// within one severity in the order of the text. Of too many the lesser ones go,
/// and one more says so.
pub(crate) fn told(
    reading: &Reading,
    more: &[Finding],
    columns: Columns,
    language: Language,
) -> Vec<FindingReport> {
    let more = more.iter().filter(|finding| !reading.allows(finding));
    let mut findings = sorted(reading.findings.iter().chain(more).collect());
    let one_more;
    if findings.len() > MOST_FINDINGS {
        let left_out = findings.len() - (MOST_FINDINGS - 1);
        findings.truncate(MOST_FINDINGS - 1);
        let end = Span::new(reading.text.len(), reading.text.len());
        one_more = Finding::new(Problem::TooManyFindings { left_out }, end);
        findings.push(&one_more);
        findings = sorted(findings);
    }
    let mut spans: Vec<Span> = findings.iter().map(|finding| finding.span).collect();
    let edits = |finding: &&Finding| finding.edit.as_ref().map(|edit| edit.span);
    spans.extend(findings.iter().filter_map(edits));
    let places = Place::all(reading.text, &spans, columns);
    let (own, of_edits) = places.split_at(findings.len().min(places.len()));
    let mut of_edits = of_edits.iter();
    let mut out = Vec::with_capacity(findings.len());
    for (finding, place) in findings.iter().zip(own) {
        let mut edit = None;
        if let Some(Edit { text, .. }) = &finding.edit
            && let Some(place) = of_edits.next()
        {
            edit = Some(TextEdit {
                line: place.line,
                column: place.column,
                end_line: place.end_line,
                end_column: place.end_column,
                text: text.clone(),
            });
        }
        out.push(FindingReport {
            code: Text::Borrowed(finding.problem.code().id()),
            severity: finding.severity(),
            line: place.line,
            column: place.column,
            end_line: place.end_line,
            end_column: place.end_column,
            message: finding.problem.message(language),
            fix: finding.problem.fix(home(reading, finding.span), language),
            edit,
        });
    }
    out
}

/// By severity, then place; those with the same keep their order.
fn sorted(findings: Vec<&Finding>) -> Vec<&Finding> {
    let mut keys = Vec::with_capacity(findings.len());
    for finding in &findings {
        let Span { start, end } = finding.span;
        let first = pair(finding.severity() as usize, start);
        keys.push((first, pair(end, keys.len())));
    }
    sort(&mut keys);
    let at = |(_, second): (u64, u64)| findings.get((second & 0xffff_ffff) as usize).copied();
    keys.into_iter().filter_map(at).collect()
}

/// What text a place is in. The key `openness` of a card has a manifest in it.
fn home(reading: &Reading, span: Span) -> Home {
    let tree = reading.tree.as_ref();
    let key = tree.and_then(|tree| tree.root.get("openness"));
    let is_within =
        |key: &&Node| key.span.start <= span.start && span.end <= key.span.end && key.is_map();
    match reading.source {
        Source::Manifest => Home::Manifest,
        Source::ModelCard if key.filter(is_within).is_some() => Home::Manifest,
        Source::ModelCard => Home::Card,
        Source::Mof => Home::Mof,
        _ => Home::Other,
    }
}
