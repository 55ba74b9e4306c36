//! From what was found to what is told: in order, within limits, with lines and
//! columns.

use super::{FindingReport, Text, TextEdit};
use crate::finding::{Code, Columns, Edit, Finding, MOST_FINDINGS, Place, Problem, Severity, Span};
use crate::order::{pair, sort};
use crate::read::{Homes, Reading};
use crate::words::Language;

/// A finding in words, with the bytes that it is about.
pub(crate) struct Told {
    pub code: Code,
    pub span: Span,
    pub message: String,
    pub fix: Option<String>,
    pub edit: Option<Edit>,
}

/// Findings in words, in order; of too many the first ones.
#[derive(Default)]
pub(crate) struct Telling {
    pub told: Vec<Told>,
    /// How many there are besides.
    pub left_out: usize,
}

impl Told {
    fn of(finding: &Finding, homes: Homes, language: Language) -> Self {
        Told {
            code: finding.problem.code(),
            span: finding.span,
            message: finding.problem.message(language),
            fix: finding.problem.fix(homes.of(finding.span), language),
            edit: finding.edit.clone(),
        }
    }
}

impl Telling {
    /// The findings of a reading, and those of these besides that no comment allows.
    pub fn of(reading: &Reading, more: &[Finding], language: Language) -> Self {
        let more = more.iter().filter(|finding| !reading.allows(finding));
        let findings: Vec<&Finding> = reading.findings.iter().chain(more).collect();
        let mut order = sorted(&findings, |finding| (finding.severity(), finding.span));
        let left_out = order.len().saturating_sub(MOST_FINDINGS);
        order.truncate(MOST_FINDINGS);
        let homes = reading.homes();
        let told = order.into_iter().filter_map(|at| findings.get(at));
        Telling {
            told: told
                .map(|finding| Told::of(finding, homes, language))
                .collect(),
            left_out,
        }
    }

    /// These first, then what was found besides in the same text.
    pub fn and(mut self, reading: &Reading, more: &[Finding], language: Language) -> Self {
        let homes = reading.homes();
        let more = more.iter().filter(|finding| !reading.allows(finding));
        self.told
            .extend(more.map(|finding| Told::of(finding, homes, language)));
        self
    }

    /// What the report has: errors, warnings, hints, and within one severity in the
    /// order of the text. Of too many the lesser ones go, and one more says so.
    pub fn report(
        mut self,
        reading: &Reading,
        columns: Columns,
        language: Language,
    ) -> Vec<FindingReport> {
        self.sort();
        let count = self.told.len() + self.left_out;
        if count > MOST_FINDINGS {
            let left_out = count - (MOST_FINDINGS - 1);
            self.told.truncate(MOST_FINDINGS - 1);
            let end = reading.text.len();
            let end = Span::new(end, end);
            let one_more = Finding::new(Problem::TooManyFindings { left_out }, end);
            self.told
                .push(Told::of(&one_more, reading.homes(), language));
            self.sort();
        }
        placed(reading.text, self.told, columns)
    }

    fn sort(&mut self) {
        let order = sorted(&self.told, |told| (told.code.severity(), told.span));
        let mut told: Vec<Option<Told>> = self.told.drain(..).map(Some).collect();
        let take = |at: usize| told.get_mut(at)?.take();
        self.told = order.into_iter().filter_map(take).collect();
    }
}

/// With lines and columns.
fn placed(text: &str, told: Vec<Told>, columns: Columns) -> Vec<FindingReport> {
    let mut spans: Vec<Span> = told.iter().map(|told| told.span).collect();
    let edits = |told: &Told| told.edit.as_ref().map(|edit| edit.span);
    spans.extend(told.iter().filter_map(edits));
    let places = Place::all(text, &spans, columns);
    let (own, of_edits) = places.split_at(told.len().min(places.len()));
    let mut of_edits = of_edits.iter();
    let mut out = Vec::with_capacity(told.len());
    for (told, place) in told.into_iter().zip(own) {
        let mut edit = None;
        if let Some(Edit { text, .. }) = told.edit
            && let Some(place) = of_edits.next()
        {
            edit = Some(TextEdit {
                line: place.line,
                column: place.column,
                end_line: place.end_line,
                end_column: place.end_column,
                text,
            });
        }
        out.push(FindingReport {
            code: Text::Borrowed(told.code.id()),
            severity: told.code.severity(),
            line: place.line,
            column: place.column,
            end_line: place.end_line,
            end_column: place.end_column,
            message: told.message,
            fix: told.fix,
            edit,
        });
    }
    out
}

/// The order by severity, then place; those with the same keep their order.
fn sorted<T>(items: &[T], key: impl Fn(&T) -> (Severity, Span)) -> Vec<usize> {
    let mut keys = Vec::with_capacity(items.len());
    for item in items {
        let (severity, Span { start, end }) = key(item);
        let first = pair(severity as usize, start);
        keys.push((first, pair(end, keys.len())));
    }
    sort(&mut keys);
    let at = |(_, second): (u64, u64)| (second & 0xffff_ffff) as usize;
    keys.into_iter().map(at).collect()
}
