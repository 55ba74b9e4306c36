//! `verify`: whether a badge was computed from a manifest.

use openness_badge::words::PythonWord;
use openness_badge_cli::Badge;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;

use crate::LANGUAGE;
use crate::core::Core;

/// The word of the verdict, its sentence, and where the label is the author's own its
/// text and what is to be said of it.
#[pyfunction]
pub fn verify(
    py: Python<'_>,
    badge: &[u8],
    core: &Core,
) -> PyResult<(&'static str, String, Option<String>, Option<String>)> {
    core.drawable(py)?;
    let no_badge = || PyValueError::new_err(LANGUAGE.text(PythonWord::NotABadge));
    let badge = Badge::read(badge).ok_or_else(no_badge)?;
    let verdict = py.detach(|| badge.verdict(|language| core.report_in(language), core.language()));
    let label = verdict.label.as_ref();
    Ok((
        verdict.word.word(),
        verdict.message,
        label.map(|label| label.text.clone()),
        label.map(|label| {
            label
                .warning
                .clone()
                .unwrap_or_else(|| label.message.clone())
        }),
    ))
}
