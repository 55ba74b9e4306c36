//! Tables and columns of texts in, tables of grades out, by Arrow's PyCapsule
//! protocol.

pub mod capsule;
mod input;
mod reader;

use std::sync::{Arc, Mutex};

use arrow_array::{RecordBatch, RecordBatchIterator, RecordBatchReader};
use arrow_schema::SchemaRef;
use openness_badge::table::{self, columns};
use openness_badge::words::{ListWord, PythonWord};
use pyo3::exceptions::{PyRuntimeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::PyCapsule;

use crate::{LANGUAGE, day, language};
use input::Input;
use reader::{Reader, Wanted};

/// Batches of a table: computed as they are asked for, once; or all there, to be asked
/// for again and again.
#[pyclass(frozen, module = "openness_badge")]
pub struct Stream(Mutex<Batches>);

enum Batches {
    ToCompute(Box<dyn RecordBatchReader + Send>),
    Computed(SchemaRef, Arc<[RecordBatch]>),
    Read,
}

#[pymethods]
impl Stream {
    /// Arrow's PyCapsule protocol. It is not converted to the schema that is asked for,
    /// as the protocol allows.
    #[pyo3(signature = (requested_schema = None))]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyCapsule>> {
        let _ = requested_schema;
        capsule::stream(py, self.reader()?)
    }

    /// The same with every batch computed by now, without the interpreter's lock.
    fn collect(&self, py: Python<'_>) -> PyResult<Stream> {
        let reader = self.reader()?;
        let schema = reader.schema();
        let batches: Result<Vec<_>, _> = py.detach(|| reader.collect());
        let batches = batches.map_err(|error| PyRuntimeError::new_err(error.to_string()))?;
        Ok(Stream(Mutex::new(Batches::Computed(
            schema,
            batches.into(),
        ))))
    }
}

impl Stream {
    fn reader(&self) -> PyResult<Box<dyn RecordBatchReader + Send>> {
        let mut batches = self.0.lock().unwrap_or_else(|broken| broken.into_inner());
        match std::mem::replace(&mut *batches, Batches::Read) {
            Batches::ToCompute(reader) => Ok(reader),
            Batches::Computed(schema, all) => {
                *batches = Batches::Computed(schema.clone(), all.clone());
                let each = (0..all.len()).map(move |at| Ok(all[at].clone()));
                Ok(Box::new(RecordBatchIterator::new(each, schema)))
            }
            Batches::Read => Err(PyValueError::new_err(LANGUAGE.text(PythonWord::StreamRead))),
        }
    }
}

/// What each text of a table's column, or of a column alone, comes to.
#[pyfunction]
#[pyo3(signature = (source, text, columns, keep, report, today, threads, lang = None))]
#[expect(
    clippy::too_many_arguments,
    reason = "as its only caller, in Python, names them"
)]
pub fn assess(
    source: &Bound<'_, PyAny>,
    text: &str,
    columns: Option<Vec<String>>,
    keep: Vec<String>,
    report: bool,
    today: &str,
    threads: Option<u16>,
    lang: Option<&str>,
) -> PyResult<Stream> {
    let wanted = Wanted {
        columns: chosen(columns.as_deref())?,
        report,
        today: Some(day(today)?),
        language: language(lang)?,
    };
    let input = Input::of(source, text, &keep)?;
    let reader = Reader::new(input, wanted, threads)?;
    Ok(Stream(Mutex::new(Batches::ToCompute(Box::new(reader)))))
}

/// The columns of these names; all of them where none are named.
fn chosen(names: Option<&[String]>) -> PyResult<Vec<&'static table::Column>> {
    let Some(names) = names else {
        return Ok(columns().iter().collect());
    };
    let found = names.iter().map(|name| {
        table::column(name).ok_or_else(|| {
            let known = columns().iter().map(|column| column.name.as_ref());
            unknown(PythonWord::NoSuchColumn, name, known)
        })
    });
    found.collect()
}

/// A `ValueError` over a name that is none of these columns.
fn unknown<'n>(word: PythonWord, name: &str, known: impl Iterator<Item = &'n str>) -> PyErr {
    let comma = LANGUAGE.text(ListWord::Comma);
    let known = known.map(|name| format!("`{}`", openness_badge::shown::shown(name)));
    let known = known.collect::<Vec<_>>().join(comma);
    PyValueError::new_err(LANGUAGE.say(word, &[("name", &name), ("known", &known)]))
}
