//! Any text to findings: within the text, bounded, the same every time, and fixes that
//! come to an end.

use openness_badge::facts::Facts;
use openness_badge::finding::{Columns, Edit, MOST_FINDINGS, Span, apply};
use openness_badge::manifest::Date;
use openness_badge::read::read;
use openness_badge::report::Report;
use openness_badge::words::Language;
use openness_badge::{Options, report};

use super::{number, text};

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

/// Every edit is one of this text, and making them all comes to an end.
fn fixes(text: &str) {
    let mut now = text.to_owned();
    for _ in 0..300 {
        let findings = read(&now, &Default::default()).findings;
        let edits = findings.into_iter().filter_map(|finding| finding.edit);
        let edits: Vec<Edit> = edits.collect();
        for edit in &edits {
            let old = now.get(edit.span.start..edit.span.end);
            assert!(old.is_some_and(|old| old != edit.text), "{edit:?}: {now:?}");
        }
        if edits.is_empty() {
            return;
        }
        let fixed = apply(&now, &edits);
        assert_ne!(fixed, now, "{edits:?}");
        now = fixed;
    }
    panic!("it does not end: {text:?}");
}
