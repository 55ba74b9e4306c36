//! Any text to findings: within the text, bounded, the same every time, and fixes that
//! come to an end.

use openness_badge::facts::Facts;
use openness_badge::finding::{Columns, MOST_FINDINGS, Span};
use openness_badge::manifest::Date;
use openness_badge::read::read;
use openness_badge::report::Report;
use openness_badge::words::Language;
use openness_badge::{Options, report};

use super::{number, text};
use crate::common::fixes::fixes;

pub fn run(input: &[u8]) {
    let Some(text) = text(input) else { return };
    let chosen = number(input);
    let reading = read(text, &Default::default());
    for finding in &reading.findings {
        let Span { start, end } = finding.span;
        assert!(text.get(start..end).is_some(), "{finding:?}");
        let said = finding.problem.message(Language::ENGLISH);
        assert!(!said.chars().any(is_obeyed), "{said}");
    }
    if let Some(manifest) = &reading.manifest {
        Facts::of(manifest).counted();
    }
    match chosen & 15 {
        0 => assert_eq!(
            reported(text, chosen),
            reported(text, chosen),
            "another time"
        ),
        1 => fixes(text),
        _ => {}
    }
}

/// The report, and what must hold of its findings.
pub fn reported(text: &str, chosen: usize) -> Report {
    let options = Options {
        today: Date::parse("2026-11-22").filter(|_| chosen & 1 == 0),
        columns: [Columns::Utf16, Columns::Characters][chosen >> 1 & 1],
        ..Options::default()
    };
    let report = report(text, &options);
    assert!(report.findings.len() <= MOST_FINDINGS);
    let lines = text.split(['\n', '\r']).count() as u32;
    for finding in &report.findings {
        let start = (finding.line, finding.column);
        let end = (finding.end_line, finding.end_column);
        assert!(start >= (1, 1) && start <= end, "{finding:?}");
        assert!(finding.end_line <= lines, "{finding:?}");
        let fix = finding.fix.as_deref().unwrap_or_default();
        for said in [finding.message.as_str(), fix] {
            assert!(!said.chars().any(is_obeyed), "{finding:?}");
        }
    }
    report
}

/// What a terminal or a page obeys instead of showing it.
pub fn is_obeyed(c: char) -> bool {
    c.is_control() || "\u{202a}\u{202b}\u{202c}\u{202d}\u{202e}\u{2066}\u{2067}\u{2068}\u{2069}\u{2028}\u{2029}".contains(c)
}
