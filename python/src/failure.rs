//! What is raised.

use openness_badge::finding::Severity;
use openness_badge::report::FindingReport;
use openness_badge::words::PythonWord;
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::PyDict;

use crate::LANGUAGE;

/// A `ManifestError` with findings: its message is a sentence, and a line for each error
/// among them.
pub fn manifest_error(py: Python<'_>, sentence: &str, findings: &[FindingReport]) -> PyErr {
    let is_error = |finding: &&FindingReport| finding.severity == Severity::Error;
    let errors: Vec<FindingReport> = findings.iter().filter(is_error).cloned().collect();
    raised(py, "ManifestError", sentence, findings, &errors, &[])
}

/// A `CheckError`: the findings that fail, and the goals that are not reached with
/// why.
pub fn check_error(
    py: Python<'_>,
    sentence: &str,
    findings: &[FindingReport],
    failing: &[FindingReport],
    not_reached: &[(String, String)],
) -> PyErr {
    raised(py, "CheckError", sentence, findings, failing, not_reached)
}

fn raised(
    py: Python<'_>,
    class: &str,
    sentence: &str,
    findings: &[FindingReport],
    named: &[FindingReport],
    not_reached: &[(String, String)],
) -> PyErr {
    let mut message = sentence.to_owned();
    for finding in named {
        message += &format!(
            "\n  {}:{}: {}[{}]: {}",
            finding.line,
            finding.column,
            finding.severity.word(),
            finding.code,
            finding.message
        );
        if let Some(fix) = &finding.fix {
            message += &format!("\n    {fix}");
        }
    }
    for (goal, why) in not_reached {
        message += &format!("\n  {goal}: {why}");
    }
    let make = || -> PyResult<PyErr> {
        let class = py.import("openness_badge._errors")?.getattr(class)?;
        let values = PyDict::new(py);
        values.set_item("findings", pythonize::pythonize(py, findings)?)?;
        values.set_item("not_reached", not_reached.to_vec())?;
        let error = class.call_method1("_of", (message, values))?;
        Ok(PyErr::from_value(error))
    };
    make().unwrap_or_else(|error| error)
}

/// A `TypeError` over an argument that is none of these: what it is names its type.
pub fn not_a_text(given: &Bound<'_, PyAny>) -> PyErr {
    PyTypeError::new_err(LANGUAGE.say(PythonWord::NotAText, &[("type", &type_name(given))]))
}

/// The name of an object's type, with its module.
pub fn type_name(given: &Bound<'_, PyAny>) -> String {
    let name = given.get_type().fully_qualified_name();
    name.map_or_else(|_| "?".to_owned(), |name| name.to_string())
}

/// A `ValueError` over a word that is none of these.
pub fn no_such_word(what: &str, found: &str, known: &[&str]) -> PyErr {
    let known = known.join(LANGUAGE.text(openness_badge::words::ListWord::Comma));
    PyValueError::new_err(LANGUAGE.say(
        PythonWord::NoSuchWord,
        &[("what", &what), ("found", &found), ("known", &known)],
    ))
}
