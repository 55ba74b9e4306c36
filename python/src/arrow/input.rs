//! Where texts come from: a column of a table, or a column alone.

use arrow_array::cast::AsArray;
use arrow_array::ffi_stream::ArrayStreamReader;
use arrow_array::{Array, ArrayReader, ArrayRef};
use arrow_schema::{ArrowError, DataType, FieldRef};
use openness_badge::words::PythonWord;
use openness_badge_arrow::Texts;
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;

use super::{capsule, unknown};
use crate::LANGUAGE;
use crate::failure::type_name;

/// Chunks of texts, with the columns that go along.
pub struct Input {
    chunks: Chunks,
    /// Where in a table the texts are; none where they are all that there is.
    texts: Option<usize>,
    kept: Vec<(usize, FieldRef)>,
}

enum Chunks {
    Stream(ArrayStreamReader),
    One(Option<ArrayRef>),
}

/// Some of the texts.
pub struct Chunk {
    /// The whole: of a table a row that is null has no text.
    pub whole: ArrayRef,
    pub texts: ArrayRef,
    pub kept: Vec<ArrayRef>,
}

impl Input {
    /// What an object gives that speaks Arrow: of a table the texts in this column,
    /// and the columns to keep.
    pub fn of(source: &Bound<'_, PyAny>, text: &str, keep: &[String]) -> PyResult<Self> {
        let (chunks, kind) = chunks(source)?;
        let DataType::Struct(fields) = &kind else {
            takes(&kind, || {
                LANGUAGE.say(PythonWord::ValuesNotTexts, &[("type", &kind.to_string())])
            })?;
            if let Some(name) = keep.first() {
                let message = LANGUAGE.say(PythonWord::NothingToKeep, &[("name", name)]);
                return Err(PyValueError::new_err(message));
            }
            return Ok(Input {
                chunks,
                texts: None,
                kept: Vec::new(),
            });
        };
        let find = |name: &str, word| {
            let missing = || unknown(word, name, fields.iter().map(|field| field.name().as_str()));
            fields.find(name).ok_or_else(missing)
        };
        let (texts, field) = find(text, PythonWord::NoColumnOfTexts)?;
        takes(field.data_type(), || {
            let kind = field.data_type().to_string();
            LANGUAGE.say(
                PythonWord::ColumnNotTexts,
                &[("name", &text), ("type", &kind)],
            )
        })?;
        let kept = keep.iter().map(|name| {
            let (at, field) = find(name, PythonWord::NoColumnToKeep)?;
            Ok((at, field.clone()))
        });
        Ok(Input {
            texts: Some(texts),
            kept: kept.collect::<PyResult<_>>()?,
            chunks,
        })
    }

    /// The columns that go along.
    pub fn kept(&self) -> impl Iterator<Item = FieldRef> {
        self.kept.iter().map(|(_, field)| field.clone())
    }

    fn chunk(&self, whole: ArrayRef) -> Chunk {
        let Some(texts) = self.texts else {
            return Chunk {
                texts: whole.clone(),
                whole,
                kept: Vec::new(),
            };
        };
        let table = whole.as_struct();
        Chunk {
            texts: table.column(texts).clone(),
            kept: self
                .kept
                .iter()
                .map(|(at, _)| table.column(*at).clone())
                .collect(),
            whole,
        }
    }
}

impl Iterator for Input {
    type Item = Result<Chunk, ArrowError>;

    fn next(&mut self) -> Option<Self::Item> {
        let whole = match &mut self.chunks {
            Chunks::Stream(stream) => stream.next()?,
            Chunks::One(array) => Ok(array.take()?),
        };
        Some(whole.map(|whole| self.chunk(whole)))
    }
}

/// What an object gives by the protocol, and of which type it is.
fn chunks(source: &Bound<'_, PyAny>) -> PyResult<(Chunks, DataType)> {
    if source.hasattr("__arrow_c_stream__")? {
        let capsule = source.call_method0("__arrow_c_stream__")?;
        let stream = capsule::from_stream(&capsule)?;
        let kind = stream.field().data_type().clone();
        return Ok((Chunks::Stream(stream), kind));
    }
    if source.hasattr("__arrow_c_array__")? {
        let (schema, array): (Bound<'_, PyAny>, Bound<'_, PyAny>) =
            source.call_method0("__arrow_c_array__")?.extract()?;
        let array = capsule::from_array(&schema, &array)?;
        let kind = array.data_type().clone();
        return Ok((Chunks::One(Some(array)), kind));
    }
    let message = LANGUAGE.say(PythonWord::NoArrow, &[("type", &type_name(source))]);
    Err(PyTypeError::new_err(message))
}

fn takes(kind: &DataType, message: impl Fn() -> String) -> PyResult<()> {
    match Texts::takes(kind) {
        true => Ok(()),
        false => Err(PyTypeError::new_err(message())),
    }
}
