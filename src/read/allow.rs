//! Comments that allow a finding on their line:
//! `# openness-badge: allow(unfit-license)`.
//!
//! Beside a line the comment is for that line; alone on its own it is for the
//! next line that is more than a comment. In the text of a card it is a comment
//! of HTML. It silences warnings and hints: an error stays one.

use super::Reading;
use super::edits::lines;
use super::nearest::nearest;
use super::tree::{Node, Value};
use crate::finding::{Code, Finding, MOST_FINDINGS, Problem, Severity, Span};

const MARK: &str = "openness-badge: allow(";

/// The most comments that are looked at, and codes in one of them.
const MOST: usize = 200;
const MOST_CODES: usize = 100;

/// The codes that are allowed on a line.
#[derive(Clone, Debug, PartialEq)]
pub struct Allowed {
    line: Span,
    codes: Vec<Code>,
}

/// Finds the comments of a text, and drops the findings that they allow. A code
/// that is none is a finding of its own.
pub fn apply(reading: &mut Reading) {
    let text = reading.text;
    if !text.contains(MARK) {
        return;
    }
    for (at, _) in text.match_indices(MARK).take(MOST) {
        if !is_comment(text, at) || in_scalar(reading.root(), at) {
            continue;
        }
        let start = at + MARK.len();
        let list = text.get(start..lines::end(text, start)).unwrap_or_default();
        let list = list.split(')').next().unwrap_or_default();
        let mut codes = Vec::new();
        let mut place = start;
        for part in list.split(',').take(MOST_CODES) {
            let code = part.trim();
            let from = place + (part.len() - part.trim_start().len());
            place += part.len() + 1;
            match Code::from_id(code) {
                Some(code) => codes.push(code),
                None if code.is_empty() => {}
                None => {
                    let is_full = reading.findings.len() >= MOST_FINDINGS;
                    let problem = Problem::UnknownCode {
                        code: code.to_owned(),
                        nearest: (!is_full).then(|| nearest(code, Code::ids())).flatten(),
                    };
                    let span = Span::new(from, from + code.len());
                    reading.findings.push(Finding::new(problem, span));
                }
            }
        }
        let line = line_of(text, at);
        reading.allowed.push(Allowed { line, codes });
    }
    let allowed = std::mem::take(&mut reading.allowed);
    reading
        .findings
        .retain(|finding| !is_allowed(&allowed, finding));
    reading.allowed = allowed;
}

/// Whether a comment allows this finding.
pub fn is_allowed(allowed: &[Allowed], finding: &Finding) -> bool {
    let place = finding.span.start;
    let covers = |one: &Allowed| one.line.start <= place && place <= one.line.end;
    finding.severity() != Severity::Error
        && allowed
            .iter()
            .any(|one| covers(one) && one.codes.contains(&finding.problem.code()))
}

/// Whether a comment begins before this, on the same line and with nothing but
/// blanks between.
fn is_comment(text: &str, at: usize) -> bool {
    let before = text.get(lines::start(text, at)..at).unwrap_or_default();
    let before = before.trim_end();
    match before.strip_suffix("<!--") {
        Some(_) => true,
        None => before
            .strip_suffix('#')
            .is_some_and(|before| before.is_empty() || before.ends_with([' ', '\t'])),
    }
}

/// Whether this is within a value: then it is text and no comment.
fn in_scalar(root: Option<&Node>, at: usize) -> bool {
    let mut open: Vec<&Node> = root.into_iter().collect();
    while let Some(node) = open.pop() {
        if node.span.end <= at || at < node.span.start {
            continue;
        }
        match &node.value {
            Value::Scalar(_) => return true,
            Value::List(items) => open.extend(items),
            Value::Map(entries) => {
                open.extend(entries.iter().flat_map(|entry| [&entry.key, &entry.value]));
            }
        }
    }
    false
}

/// The line that a comment here is for.
fn line_of(text: &str, at: usize) -> Span {
    let mut start = lines::start(text, at);
    let line = |start: usize| text.get(start..lines::end(text, start)).unwrap_or_default();
    let is_more = |line: &str| {
        let line = line.trim();
        !(line.is_empty() || line.starts_with('#') || line.starts_with("<!--"))
    };
    while !is_more(line(start)) {
        let next = lines::next(text, start);
        if next <= start || next >= text.len() {
            break;
        }
        start = next;
    }
    Span::new(start, lines::end(text, start))
}
