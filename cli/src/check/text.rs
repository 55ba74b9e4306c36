//! What is said of each file, and of several the sum.

use openness_badge::finding::Severity;
use openness_badge::report::FindingReport;
use openness_badge::view::badge_line;
use openness_badge::words::{CliWord, ListWord, Value};

use super::Checked;
use crate::{snippet, speech};

/// All files.
pub fn all(checked: &[&Checked]) -> String {
    let mut out: String = checked.iter().map(|checked| one(checked)).collect();
    if checked.len() > 1 {
        let findings: Vec<&FindingReport> = checked
            .iter()
            .flat_map(|checked| &checked.report.findings)
            .collect();
        let counted = counted(&findings);
        let values: [(&str, &dyn Value); 2] =
            [("count", &checked.len()), ("counted", &joined(&counted))];
        out += &speech::say(CliWord::CheckedAll, &values);
        out.push('\n');
    }
    out
}

fn one(checked: &Checked) -> String {
    let mut out = snippet::all(&checked.input, &checked.report.findings);
    for short in &checked.short {
        let what = speech::text(CliWord::NotReached);
        out.push_str(&snippet::of_file(&checked.input.name, what, &short.message));
    }
    out.push_str(&summary(checked));
    out.push('\n');
    out
}

/// The last line of a file.
fn summary(checked: &Checked) -> String {
    let findings: Vec<&FindingReport> = checked.report.findings.iter().collect();
    let mut parts = Vec::new();
    if let Some(count @ 1..) = checked.fixed {
        parts.push(speech::say(CliWord::CountFixed, &[("count", &count)]));
    }
    parts.extend(counted(&findings));
    let mut counted = joined(&parts);
    let fixable = findings.iter().filter(|finding| finding.edit.is_some());
    let fixable = fixable.count();
    if fixable > 0 {
        let values: [(&str, &dyn Value); 2] = [("counted", &counted), ("count", &fixable)];
        counted = speech::say(CliWord::Fixable, &values);
    }
    let badge = badge_line(&checked.report, speech::language());
    let values: [(&str, &dyn Value); 3] = [
        ("file", &checked.input.name),
        ("counted", &counted),
        ("badge", &badge),
    ];
    speech::say(CliWord::Checked, &values)
}

/// `1 error`, `2 warnings`; or that there are none.
fn counted(findings: &[&FindingReport]) -> Vec<String> {
    let count = |(severity, word)| {
        let of_it = findings
            .iter()
            .filter(|finding| finding.severity == severity);
        let count = of_it.count();
        (count > 0).then(|| speech::say(word, &[("count", &count)]))
    };
    let parts: Vec<String> = [
        (Severity::Error, CliWord::CountErrors),
        (Severity::Warning, CliWord::CountWarnings),
        (Severity::Hint, CliWord::CountHints),
    ]
    .into_iter()
    .filter_map(count)
    .collect();
    match parts.is_empty() {
        true => vec![speech::text(CliWord::NoProblems).to_owned()],
        false => parts,
    }
}

fn joined(parts: &[String]) -> String {
    parts.join(speech::text(ListWord::Comma))
}
