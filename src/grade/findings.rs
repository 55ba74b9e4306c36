//! The findings of a text: those of reading it, and those of what its facts come
//! to.

use crate::finding::{Columns, Finding, MOST_FINDINGS, Place, Problem, Span};
use crate::manifest::{Availability, ComponentId, Manifest};
use crate::order::{pair, sort};
use crate::read::Reading;
use crate::report::{ClaimReport, FindingReport, Report, Text};

/// All that is to be said of a text, with its places.
pub fn of(reading: &Reading, report: &Report, columns: Columns) -> Vec<FindingReport> {
    let mut more = Vec::new();
    if let Some(manifest) = &reading.manifest {
        more.extend(claims_not_supported(reading, &report.claims));
        more.extend(not_stated(reading, manifest, report));
    }
    let findings = reading.findings.iter().chain(&more).collect();
    placed(reading.text, findings, columns)
}

fn claims_not_supported(reading: &Reading, claims: &[ClaimReport]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for claim in claims.iter().filter(|claim| !claim.borne_out) {
        let place = reading
            .places
            .claims
            .iter()
            .find(|(word, _)| *word == claim.claim);
        let problem = Problem::ClaimNotBorneOut {
            claim: claim.claim,
            missing: claim.missing.join(", "),
        };
        findings.push(Finding::new(
            problem,
            place.map(|(_, span)| *span).unwrap_or_default(),
        ));
    }
    findings
}

/// Hints: what the next grade of the gradient needs and the manifest leaves out.
fn not_stated(reading: &Reading, manifest: &Manifest, report: &Report) -> Vec<Finding> {
    let Some(next) = report
        .verdict("gradient")
        .and_then(|verdict| verdict.next.as_ref())
    else {
        return Vec::new();
    };
    next.edits
        .iter()
        .filter_map(|edit| ComponentId::from_key(edit.component.as_deref()?))
        .filter(|id| manifest.components[*id].availability == Availability::Unknown)
        .map(|id| {
            let headline = next.headline.clone().into_owned();
            let problem = Problem::NotStated {
                component: id.key(),
                headline,
            };
            Finding::new(problem, reading.places.components)
        })
        .collect()
}

/// The findings in the order of the text. Of too many the lesser ones go, and
/// one more says so.
fn placed(text: &str, findings: Vec<&Finding>, columns: Columns) -> Vec<FindingReport> {
    let one_more;
    let mut findings = findings;
    if findings.len() > MOST_FINDINGS {
        let by_severity = |finding: &Finding| {
            let Span { start, end } = finding.span;
            (pair(finding.severity() as usize, start), end)
        };
        findings = sorted(findings, by_severity);
        let left_out = findings.len() - (MOST_FINDINGS - 1);
        findings.truncate(MOST_FINDINGS - 1);
        let end = Span::new(text.len(), text.len());
        one_more = Finding::new(Problem::TooManyFindings { left_out }, end);
        findings.push(&one_more);
    }
    let by_place = |finding: &Finding| {
        let Span { start, end } = finding.span;
        (pair(start, end), finding.severity() as usize)
    };
    let findings = sorted(findings, by_place);
    let spans: Vec<Span> = findings.iter().map(|finding| finding.span).collect();
    let places = Place::all(text, &spans, columns);
    findings
        .iter()
        .zip(places)
        .map(|(finding, place)| finding_report(finding, place))
        .collect()
}

/// Those with the same key keep their order.
fn sorted(findings: Vec<&Finding>, key: fn(&Finding) -> (u64, usize)) -> Vec<&Finding> {
    let mut keys = Vec::with_capacity(findings.len());
    for finding in &findings {
        let (first, second) = key(finding);
        keys.push((first, pair(second, keys.len())));
    }
    sort(&mut keys);
    let at = |(_, second): (u64, u64)| findings.get((second & 0xffff_ffff) as usize).copied();
    keys.into_iter().filter_map(at).collect()
}

fn finding_report(finding: &Finding, place: Place) -> FindingReport {
    FindingReport {
        code: Text::Borrowed(finding.problem.code()),
        severity: finding.severity(),
        line: place.line,
        column: place.column,
        end_line: place.end_line,
        end_column: place.end_column,
        message: finding.problem.message(),
        help: finding.problem.help(),
    }
}
