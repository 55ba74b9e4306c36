//! Findings as diagnostics.

use lsp_types::{Diagnostic, DiagnosticSeverity, NumberOrString};
use openness_badge::finding::Severity;
use openness_badge::report::FindingReport;

use super::document::{Document, range_of_finding};

pub fn of(document: &Document) -> Vec<Diagnostic> {
    document.findings.iter().map(diagnostic).collect()
}

pub fn diagnostic(finding: &FindingReport) -> Diagnostic {
    let severity = match finding.severity {
        Severity::Error => DiagnosticSeverity::ERROR,
        Severity::Warning => DiagnosticSeverity::WARNING,
        // What editors call a hint, most of them do not show.
        _ => DiagnosticSeverity::INFORMATION,
    };
    let message = match &finding.fix {
        Some(fix) => [&finding.message, "\n", fix].concat(),
        None => finding.message.clone(),
    };
    Diagnostic {
        range: range_of_finding(finding),
        severity: Some(severity),
        code: Some(NumberOrString::String(finding.code.to_string())),
        source: Some("openness-badge".to_owned()),
        message,
        ..Diagnostic::default()
    }
}
