//! Arrow's PyCapsule protocol: an address in a capsule, whose name says what is there.
#![allow(unsafe_code)]

use std::ffi::CStr;

use arrow_array::ffi::{FFI_ArrowArray, FFI_ArrowSchema, from_ffi};
use arrow_array::ffi_stream::{ArrayStreamReader, FFI_ArrowArrayStream};
use arrow_array::{ArrayRef, RecordBatchReader, make_array};
use arrow_schema::{ArrowError, Schema};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyCapsule;

const STREAM: &CStr = c"arrow_array_stream";
const SCHEMA: &CStr = c"arrow_schema";
const ARRAY: &CStr = c"arrow_array";

/// A `ValueError` over what Arrow does not take.
pub fn refused(error: ArrowError) -> PyErr {
    PyValueError::new_err(error.to_string())
}

/// What `__arrow_c_stream__` gives, moved out of its capsule.
pub fn from_stream(capsule: &Bound<'_, PyAny>) -> PyResult<ArrayStreamReader> {
    let address = capsule.cast::<PyCapsule>()?.pointer_checked(Some(STREAM))?;
    // SAFETY: the protocol says that a capsule of this name holds the address of an
    // `ArrowArrayStream`. It is moved out, so that the capsule has nothing to release.
    let stream = unsafe { FFI_ArrowArrayStream::from_raw(address.cast().as_ptr()) };
    ArrayStreamReader::try_new(stream).map_err(refused)
}

/// What `__arrow_c_array__` gives, moved out of its capsules.
pub fn from_array(schema: &Bound<'_, PyAny>, array: &Bound<'_, PyAny>) -> PyResult<ArrayRef> {
    let schema = schema.cast::<PyCapsule>()?.pointer_checked(Some(SCHEMA))?;
    let array = array.cast::<PyCapsule>()?.pointer_checked(Some(ARRAY))?;
    // SAFETY: as above. The schema stays in its capsule, which lives as long as this
    // function runs; the array is moved out, and its buffers are checked by no one, as
    // is so for all who exchange data in this way.
    let data = unsafe {
        let array = FFI_ArrowArray::from_raw(array.cast().as_ptr());
        from_ffi(array, schema.cast::<FFI_ArrowSchema>().as_ref())
    };
    data.map(make_array).map_err(refused)
}

/// What `__arrow_c_stream__` is to give.
pub fn stream<'py>(
    py: Python<'py>,
    reader: Box<dyn RecordBatchReader + Send>,
) -> PyResult<Bound<'py, PyCapsule>> {
    PyCapsule::new_with_value(py, FFI_ArrowArrayStream::new(reader), STREAM)
}

/// What `__arrow_c_schema__` is to give.
pub fn schema<'py>(py: Python<'py>, schema: &Schema) -> PyResult<Bound<'py, PyCapsule>> {
    let schema = FFI_ArrowSchema::try_from(schema).map_err(refused)?;
    PyCapsule::new_with_value(py, schema, SCHEMA)
}
