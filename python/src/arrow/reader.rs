//! From texts to rows, a part at a time, on as many cores as are asked for.

use std::num::NonZero;
use std::sync::Arc;
use std::thread::available_parallelism;

use arrow_array::builder::StringBuilder;
use arrow_array::{Array, ArrayRef, RecordBatch, RecordBatchOptions, RecordBatchReader};
use arrow_schema::{ArrowError, DataType, Field, FieldRef, Schema, SchemaRef};
use openness_badge::finding::Columns;
use openness_badge::manifest::Date;
use openness_badge::shown;
use openness_badge::table::{Column, Row};
use openness_badge::words::{Language, PythonWord};
use openness_badge::{Options, report};
use openness_badge_arrow::{Builder, Texts, Value};
use pyo3::PyResult;
use pyo3::exceptions::{PyRuntimeError, PyValueError};
use rayon::prelude::*;
use rayon::{ThreadPool, ThreadPoolBuilder};

use super::input::{Chunk, Input};
use crate::LANGUAGE;

/// The most rows of a batch: what is held at a time is bounded by it, however large
/// the chunks are that come in.
const MOST_ROWS: usize = 8_192;

/// As many texts are worth another thread.
const WORTH_A_THREAD: usize = 64;

/// The column of whole reports.
const REPORT: &str = "report";

/// What is asked for.
pub struct Wanted {
    pub columns: Vec<&'static Column>,
    /// Whether each whole report is a column too, as JSON.
    pub report: bool,
    /// The day on which the texts are read.
    pub today: Option<Date>,
    /// What errors and reports are in.
    pub language: Language,
}

/// Batches of rows.
pub struct Reader {
    input: Input,
    wanted: Wanted,
    schema: SchemaRef,
    /// Of which the first so many rows have been given.
    chunk: Option<(Chunk, usize)>,
    /// None where one core does it.
    pool: Option<ThreadPool>,
}

impl Reader {
    /// On so many threads; as many as there are cores where none are asked for.
    pub fn new(input: Input, wanted: Wanted, threads: Option<u16>) -> PyResult<Self> {
        let all = || available_parallelism().map_or(1, NonZero::get);
        let threads = threads.map_or_else(all, usize::from);
        // Its own: a pool of the whole process would not be there after a fork.
        let pool = match threads {
            0 => return Err(PyValueError::new_err(LANGUAGE.text(PythonWord::NoThreads))),
            1 => None,
            _ => Some(ThreadPoolBuilder::new().num_threads(threads).build()),
        };
        let pool = pool.transpose();
        Ok(Reader {
            schema: Arc::new(schema(&input, &wanted)?),
            pool: pool.map_err(|error| PyRuntimeError::new_err(error.to_string()))?,
            input,
            wanted,
            chunk: None,
        })
    }

    /// The next rows of the chunk.
    fn batch(&self, chunk: &Chunk, from: usize, rows: usize) -> Result<RecordBatch, ArrowError> {
        let texts = chunk.texts.slice(from, rows);
        let whole = chunk.whole.slice(from, rows);
        let texts = Texts::of(texts.as_ref()).ok_or_else(|| {
            ArrowError::SchemaError(LANGUAGE.text(PythonWord::OtherType).to_owned())
        })?;
        let wanted = &self.wanted;
        let of = |at: usize| match whole.is_null(at) {
            true => wanted.row(Value::Null),
            false => wanted.row(texts.get(at)),
        };
        let made: Vec<(Row, Option<String>)> = match &self.pool {
            Some(pool) if rows > WORTH_A_THREAD => {
                pool.install(|| (0..rows).into_par_iter().map(of).collect())
            }
            _ => (0..rows).map(of).collect(),
        };
        let mut builder = Builder::new(self.wanted.columns.iter().copied(), rows);
        made.iter().for_each(|(row, _)| builder.push(row));
        let kept = chunk.kept.iter().map(|array| array.slice(from, rows));
        let mut arrays: Vec<ArrayRef> = kept.collect();
        arrays.extend(builder.finish().columns().iter().cloned());
        if self.wanted.report {
            let mut reports = StringBuilder::new();
            made.iter()
                .for_each(|(_, report)| reports.append_option(report.as_deref()));
            arrays.push(Arc::new(reports.finish()));
        }
        let options = RecordBatchOptions::new().with_row_count(Some(rows));
        RecordBatch::try_new_with_options(self.schema.clone(), arrays, &options)
    }
}

impl Wanted {
    /// The row of a text, with its report where that is asked for.
    fn row(&self, text: Value) -> (Row, Option<String>) {
        let Value::Text(text) = text else {
            return (text.row_in(self.today, self.language), None);
        };
        if !self.report {
            return (Row::read_in(text, self.today, self.language), None);
        }
        let options = Options {
            today: self.today,
            columns: Columns::Characters,
            language: self.language,
        };
        let report = report(text, &options);
        let json = serde_json::to_string(&report).map(shown::json);
        (Row::of(&report), json.ok())
    }
}

/// The kept columns, those of the table, and the report.
fn schema(input: &Input, wanted: &Wanted) -> PyResult<Schema> {
    let own = openness_badge_arrow::schema(wanted.columns.iter().copied());
    let mut fields: Vec<FieldRef> = input.kept().collect();
    fields.extend(own.fields().iter().cloned());
    if wanted.report {
        fields.push(Arc::new(Field::new(REPORT, DataType::Utf8, true)));
    }
    for (at, field) in fields.iter().enumerate() {
        let name = field.name();
        if fields.iter().take(at).any(|before| before.name() == name) {
            let message = LANGUAGE.say(PythonWord::ColumnTwice, &[("name", name)]);
            return Err(PyValueError::new_err(message));
        }
    }
    Ok(Schema::new_with_metadata(fields, own.metadata))
}

impl Iterator for Reader {
    type Item = Result<RecordBatch, ArrowError>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let (chunk, from) = match self.chunk.take() {
                Some(chunk) => chunk,
                None => match self.input.next()? {
                    Ok(chunk) => (chunk, 0),
                    Err(error) => return Some(Err(error)),
                },
            };
            let rows = (chunk.whole.len() - from).min(MOST_ROWS);
            if rows == 0 {
                continue;
            }
            let batch = self.batch(&chunk, from, rows);
            self.chunk = Some((chunk, from + rows));
            return Some(batch);
        }
    }
}

impl RecordBatchReader for Reader {
    fn schema(&self) -> SchemaRef {
        self.schema.clone()
    }
}
