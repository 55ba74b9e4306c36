//! What a text comes to in which there is nothing to assess: no report, but why.

use openness_badge::report::{FindingReport, Report, Text};
use openness_badge::words::{BreakdownWord, Language};
use serde::Serialize;

/// Why there is no report, and what was found besides.
#[derive(Clone, Serialize)]
pub struct Failure {
    error: Reason,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    findings: Vec<FindingReport>,
}

#[derive(Clone, Serialize)]
struct Reason {
    code: Text,
    message: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    fix: Option<String>,
}

impl Failure {
    pub fn new(code: &'static str, message: String) -> Self {
        Failure {
            error: Reason {
                code: code.into(),
                message,
                fix: None,
            },
            findings: Vec::new(),
        }
    }

    pub fn code(&self) -> &str {
        &self.error.code
    }

    pub fn message(&self) -> &str {
        &self.error.message
    }

    /// Of a report in this language without a manifest: its first finding is the reason.
    pub fn of(report: &Report, language: Language) -> Option<Self> {
        if report.is_assessed() {
            return None;
        }
        let findings = report.findings.clone();
        Some(match findings.first() {
            Some(first) => Failure {
                error: Reason {
                    code: first.code.clone(),
                    message: first.message.clone(),
                    fix: first.fix.clone(),
                },
                findings,
            },
            None => Failure::new(
                "unreadable",
                language.text(BreakdownWord::NothingInIt).to_owned(),
            ),
        })
    }
}
