//! `check`, as the command line does it.

use openness_badge::report::{FindingReport, Report};
use openness_badge::words::{Language, PythonWord};
use openness_badge_cli::{Goal, Picks};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;

use crate::LANGUAGE;
use crate::failure::check_error;

/// The findings that are told; an error where one of them fails, or a goal is not
/// reached.
pub fn check(
    py: Python<'_>,
    (report, language): (&Report, Language),
    require: &[String],
    [select, ignore, deny]: [&[String]; 3],
) -> PyResult<Vec<FindingReport>> {
    let wrong = |message: String| PyValueError::new_err(message);
    let goals: Result<Vec<Goal>, String> = require
        .iter()
        .map(|goal| Goal::parse(goal, LANGUAGE))
        .collect();
    let goals = goals.map_err(wrong)?;
    let picks = Picks::parse(select, ignore, deny, LANGUAGE).map_err(wrong)?;
    let mut findings = report.findings.clone();
    picks.retain(&mut findings);
    let fails = |finding: &&FindingReport| picks.fails(finding);
    let failing: Vec<FindingReport> = findings.iter().filter(fails).cloned().collect();
    let short = goals
        .iter()
        .filter_map(|goal| goal.short_of(report, language));
    let short: Vec<(String, String)> = short.map(|short| (short.goal, short.message)).collect();
    if failing.is_empty() && short.is_empty() {
        return Ok(findings);
    }
    let sentence = LANGUAGE.text(PythonWord::CheckFailed);
    Err(check_error(py, sentence, &findings, &failing, &short))
}
