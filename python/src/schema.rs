//! What the columns of a table are, and the schemas of JSON.

use openness_badge::table::{self, Type, VERSION, columns};
use pyo3::exceptions::PyKeyError;
use pyo3::prelude::*;
use pyo3::types::{PyCapsule, PyTuple};

use crate::arrow::capsule;
use crate::failure::no_such_word;

/// A column of a table.
#[pyclass(frozen, eq, hash, module = "openness_badge")]
#[derive(PartialEq, Eq, Hash)]
pub struct Column {
    #[pyo3(get)]
    name: String,
    /// `string`, `boolean`, `int32` or `float64`.
    #[pyo3(get, name = "type")]
    kind: &'static str,
    /// What it is, in a sentence or two.
    #[pyo3(get)]
    about: String,
}

#[pymethods]
impl Column {
    fn __repr__(&self) -> String {
        format!("Column(name={:?}, type={:?})", self.name, self.kind)
    }
}

impl Column {
    fn of(column: &table::Column) -> Self {
        Column {
            name: column.name.to_string(),
            kind: match column.kind {
                Type::Text => "string",
                Type::Boolean => "boolean",
                Type::Int32 => "int32",
                Type::Float64 => "float64",
            },
            about: column.about.clone(),
        }
    }
}

/// The columns of a table, in their order.
#[pyclass(frozen, sequence, module = "openness_badge")]
pub struct Schema {
    /// Another one where a column goes, or has another name, type or meaning.
    #[pyo3(get)]
    version: u8,
}

impl Schema {
    pub fn all() -> Self {
        Schema { version: VERSION }
    }
}

#[pymethods]
impl Schema {
    #[getter]
    fn columns<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(py, columns().iter().map(Column::of))
    }

    #[getter]
    fn names<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        PyTuple::new(py, columns().iter().map(|column| column.name.as_ref()))
    }

    fn __len__(&self) -> usize {
        columns().len()
    }

    fn __iter__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(self.columns(py)?.as_any().try_iter()?.into_any())
    }

    fn __getitem__(&self, name: &str) -> PyResult<Column> {
        let missing = || PyKeyError::new_err(name.to_owned());
        table::column(name).map(Column::of).ok_or_else(missing)
    }

    fn __contains__(&self, name: &str) -> bool {
        table::column(name).is_some()
    }

    fn __repr__(&self) -> String {
        let columns = columns().iter().map(Column::of);
        let told: Vec<String> = columns
            .map(|column| format!("{}: {}", column.name, column.kind))
            .collect();
        format!("Schema(version={}, {})", self.version, told.join(", "))
    }

    /// Arrow's PyCapsule protocol.
    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyCapsule>> {
        capsule::schema(py, &openness_badge_arrow::schema(columns()))
    }
}

/// The JSON Schema of the manifest, or that of the report.
#[pyfunction]
pub fn json_schema(of: &str) -> PyResult<String> {
    match of {
        "manifest" => Ok(openness_badge::schema()),
        "report" => Ok(openness_badge::report_schema()),
        _ => Err(no_such_word("schema", of, &["manifest", "report"])),
    }
}
