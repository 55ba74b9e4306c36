//! What is said of each file, and of several the sum.

use openness_badge::finding::Severity;
use openness_badge::report::FindingReport;
use openness_badge::view::badge_line;
use openness_badge::words::{CliWord, Language, ListWord, Value};

use super::{Arguments, Checked, Outcome};
use crate::snippet;
use crate::voice::Voice;

/// All files. Why one cannot be read has been told.
pub fn all(
    outcomes: &[Outcome],
    arguments: &Arguments,
    language: Language,
    voice: Voice,
) -> String {
    let results = outcomes.iter().map(|outcome| outcome.result.as_ref());
    let checked: Vec<&Checked> = results.filter_map(Result::ok).collect();
    let each = checked.iter().map(|checked| one(checked, arguments, voice));
    let mut out: String = each.collect();
    if outcomes.len() > 1 && !voice.is_quiet() {
        let unread = outcomes.len() - checked.len();
        out += &sum(&checked, unread, language);
        out.push('\n');
    }
    out
}

/// The last line of several files.
fn sum(checked: &[&Checked], unread: usize, language: Language) -> String {
    let findings = checked.iter().flat_map(|checked| &checked.report.findings);
    let findings: Vec<&FindingReport> = findings.collect();
    let fixed = checked.iter().filter_map(|checked| checked.fixed).sum();
    let short = checked.iter().map(|checked| checked.short.len()).sum();
    let mut parts = counted(fixed, &findings, short, language);
    if unread > 0 {
        parts.insert(0, language.say(CliWord::CountUnread, &[("count", &unread)]));
        if parts.len() == 2 && findings.is_empty() && short == 0 && fixed == 0 {
            parts.pop();
        }
    }
    let files = checked.len() + unread;
    let counted = with_fixable(joined(&parts, language), &findings, language);
    let values: [(&str, &dyn Value); 2] = [("count", &files), ("counted", &counted)];
    language.say(CliWord::CheckedAll, &values)
}

fn one(checked: &Checked, arguments: &Arguments, voice: Voice) -> String {
    let shown = checked.report.findings.iter();
    let shown = shown.filter(|finding| arguments.shows(checked, finding));
    let shown: Vec<FindingReport> = shown.cloned().collect();
    let mut out = snippet::all(&checked.input, &shown, checked.language);
    for short in &checked.short {
        let what = checked.language.text(CliWord::NotReached);
        out.push_str(&snippet::of_file(&checked.input.name, what, &short.message));
    }
    if !voice.is_quiet() {
        out.push_str(&summary(checked));
        out.push('\n');
    }
    out
}

/// The last line of a file.
fn summary(checked: &Checked) -> String {
    let language = checked.language;
    let findings: Vec<&FindingReport> = checked.report.findings.iter().collect();
    let fixed = checked.fixed.unwrap_or_default();
    let parts = counted(fixed, &findings, checked.short.len(), language);
    let counted = with_fixable(joined(&parts, language), &findings, language);
    let badge = badge_line(&checked.report, language);
    let values: [(&str, &dyn Value); 3] = [
        ("file", &checked.input.name),
        ("counted", &counted),
        ("badge", &badge),
    ];
    language.say(CliWord::Checked, &values)
}

/// With how many of the findings `--fix` can fix.
fn with_fixable(counted: String, findings: &[&FindingReport], language: Language) -> String {
    let fixable = findings.iter().filter(|finding| finding.edit.is_some());
    let fixable = fixable.count();
    if fixable == 0 {
        return counted;
    }
    let values: [(&str, &dyn Value); 2] = [("counted", &counted), ("count", &fixable)];
    language.say(CliWord::Fixable, &values)
}

/// `1 fixed`, `1 error`, `2 warnings`; or that there are no problems.
fn counted(
    fixed: usize,
    findings: &[&FindingReport],
    short: usize,
    language: Language,
) -> Vec<String> {
    let count = |(severity, word)| {
        let of_it = findings
            .iter()
            .filter(|finding| finding.severity == severity);
        let count = of_it.count();
        (count > 0).then(|| language.say(word, &[("count", &count)]))
    };
    let parts: Vec<String> = [
        (Severity::Error, CliWord::CountErrors),
        (Severity::Warning, CliWord::CountWarnings),
        (Severity::Hint, CliWord::CountHints),
    ]
    .into_iter()
    .filter_map(count)
    .collect();
    let told = |word, count: usize| (count > 0).then(|| language.say(word, &[("count", &count)]));
    let short = told(CliWord::CountShort, short);
    let mut all: Vec<String> = told(CliWord::CountFixed, fixed).into_iter().collect();
    match parts.is_empty() && short.is_none() {
        true => all.push(language.text(CliWord::NoProblems).to_owned()),
        false => all.extend(short.into_iter().chain(parts)),
    }
    all
}

fn joined(parts: &[String], language: Language) -> String {
    parts.join(language.text(ListWord::Comma))
}
