//! Workflow commands of GitHub Actions: annotations on lines.

use openness_badge::finding::Severity;
use openness_badge::words::Language;

use super::{Arguments, Outcome, unreadable};

/// One command for each finding and each goal that is not reached, or one that says
/// why a file cannot be read.
pub fn commands(outcome: &Outcome, arguments: &Arguments, language: Language) -> String {
    let file = property(&outcome.name);
    let mut out = String::new();
    let checked = match &outcome.result {
        Ok(checked) => checked,
        Err(error) => {
            let failure = unreadable(error, language);
            let (code, message) = (failure.code(), data(failure.message()));
            return format!("::error file={file},title={code}::{message}\n");
        }
    };
    let findings = checked.report.findings.iter();
    for finding in findings.filter(|finding| arguments.shows(checked, finding)) {
        let kind = match finding.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Hint => "notice",
        };
        let mut place = format!(
            "line={},col={},endLine={}",
            finding.line, finding.column, finding.end_line
        );
        // Columns of two lines cannot be compared, and the end is the last one.
        if finding.line == finding.end_line && finding.end_column > finding.column {
            place += &format!(",endColumn={}", finding.end_column - 1);
        }
        let fix = finding.fix.as_ref().map(|fix| format!("\n{fix}"));
        let text = data(&(finding.message.clone() + &fix.unwrap_or_default()));
        out += &format!(
            "::{kind} file={file},{place},title={}::{text}\n",
            finding.code
        );
    }
    for short in &checked.short {
        out += &format!(
            "::error file={file},title=not-reached::{}\n",
            data(&short.message)
        );
    }
    out
}

/// What ends a command, or a line of the log, is percent-encoded.
fn data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
