//! The Python package `openness_badge`, as far as it is in Rust: what its modules in
//! `python/package/` call. Its types are in `_native.pyi` beside them.

// What a capsule of Arrow holds is a bare address: `arrow/capsule.rs` alone reads it.
#![deny(unsafe_code)]

mod arrow;
mod check;
mod core;
mod failure;
mod look;
mod schema;
mod verify;

use std::ffi::OsString;

use openness_badge::manifest::Date;
use openness_badge::words::{CliWord, Language};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;

/// Reports are many small texts, for which it finds room sooner.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// What errors are said in.
const LANGUAGE: Language = Language::ENGLISH;

#[pymodule(name = "_native")]
mod native {
    use super::{Bound, PyModule, PyResult, schema};
    use pyo3::types::PyModuleMethods;

    #[pymodule_export]
    use super::arrow::{Stream, assess};
    #[pymodule_export]
    use super::core::Core;
    #[pymodule_export]
    use super::run;
    #[pymodule_export]
    use super::schema::{Column, Schema, json_schema};
    #[pymodule_export]
    use super::verify::verify;

    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        module.add("__version__", env!("CARGO_PKG_VERSION"))?;
        module.add("SCHEMA", schema::Schema::all())
    }
}

/// The command line with these arguments, of which the first is the program's name:
/// its exit status.
#[pyfunction]
fn run(py: Python<'_>, arguments: Vec<OsString>) -> u8 {
    py.detach(|| openness_badge_cli::run(arguments)).code()
}

/// `YYYY-MM-DD`.
fn day(text: &str) -> PyResult<Date> {
    let expected = || PyValueError::new_err(LANGUAGE.text(CliWord::DateExpected));
    Date::parse(text).ok_or_else(expected)
}

/// The language of a tag; English without one.
fn language(tag: Option<&str>) -> PyResult<Language> {
    let Some(tag) = tag else {
        return Ok(LANGUAGE);
    };
    let unknown = || {
        let known: Vec<&str> = Language::all().map(Language::tag).collect();
        failure::no_such_word("lang", tag, &known)
    };
    Language::by_tag(tag).ok_or_else(unknown)
}
