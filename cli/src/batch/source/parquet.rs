//! Records out of Parquet, of which two columns are read and no other.

use std::collections::VecDeque;
use std::fs::File;
use std::path::{Path, PathBuf};

use anyhow::Result;
use arrow_array::cast::AsArray;
use arrow_array::types::{Int8Type, Int16Type, Int32Type, Int64Type};
use arrow_array::types::{UInt8Type, UInt16Type, UInt32Type, UInt64Type};
use arrow_array::{Array, RecordBatch};
use arrow_schema::{DataType, Schema};
use openness_badge::words::{CliWord, Value as Said};
use openness_badge_arrow::{Texts, Value};
use parquet::arrow::ProjectionMask;
use parquet::arrow::arrow_reader::{ParquetRecordBatchReader, ParquetRecordBatchReaderBuilder};
use parquet::errors::ParquetError;

use super::super::record::{Cell, Fields, Record, What};
use super::no_column;
use crate::speech::{self, Named};
use crate::{input, output};

/// How many rows are taken out of the file at once.
const ROWS: usize = 128;

pub struct Rows {
    from: ParquetRecordBatchReader,
    path: PathBuf,
    number: u64,
    text: String,
    id: Option<String>,
    waiting: VecDeque<Record>,
}

impl Rows {
    /// Reads what is in the file, and finds the columns.
    pub fn open(path: &Path, fields: &Fields) -> Result<Self> {
        // A pipe is not opened: that would wait for somebody who writes to it.
        let is_file = std::fs::metadata(path).map(|there| there.is_file());
        if input::is_stdin(path) || matches!(is_file, Ok(false)) {
            return Err(speech::error(CliWord::ParquetFromPipe, &[]));
        }
        let file = File::open(path).map_err(|error| input::failed(path, &error))?;
        let broken = |error: ParquetError| broken(path, &error);
        let builder = ParquetRecordBatchReaderBuilder::try_new(file).map_err(broken)?;
        let Fields { text, id } = fields;
        let schema = builder.schema();
        let at = column(path, schema, text, Texts::takes)?;
        let mut wanted = vec![at];
        if let Some(id) = id {
            wanted.push(column(path, schema, id, |kind| {
                Texts::takes(kind) || kind.is_integer()
            })?);
        }
        let mask = ProjectionMask::roots(builder.parquet_schema(), wanted);
        let builder = builder.with_projection(mask).with_batch_size(ROWS);
        Ok(Rows {
            from: builder.build().map_err(broken)?,
            path: path.to_owned(),
            number: 0,
            text: text.clone(),
            id: id.clone(),
            waiting: VecDeque::new(),
        })
    }

    fn take(&mut self, batch: &RecordBatch) {
        let texts = batch.column_by_name(&self.text);
        let Some(texts) = texts.and_then(|array| Texts::of(array)) else {
            return;
        };
        let ids = self.id.as_ref().and_then(|id| batch.column_by_name(id));
        for at in 0..batch.num_rows() {
            self.number += 1;
            let text = match texts.get(at) {
                Value::Null => Cell::Null,
                Value::Text(text) => Cell::Text(text.to_owned()),
                Value::NotUtf8 => Cell::NotUtf8,
            };
            self.waiting.push_back(Record {
                number: self.number,
                what: What::Row {
                    id: ids.and_then(|ids| id(ids, at)),
                    text,
                },
            });
        }
    }
}

impl Iterator for Rows {
    type Item = Result<Record>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(record) = self.waiting.pop_front() {
                return Some(Ok(record));
            }
            match self.from.next()? {
                Ok(batch) => self.take(&batch),
                Err(error) => return Some(Err(broken(&self.path, &error.into()))),
            }
        }
    }
}

/// The place of a column whose values are of such a type.
fn column(
    file: &Path,
    schema: &Schema,
    name: &str,
    fits: impl Fn(&DataType) -> bool,
) -> Result<usize> {
    let names = || -> Vec<String> {
        let fields = schema.fields().iter();
        fields.map(|field| field.name().clone()).collect()
    };
    let (at, field) = schema
        .column_with_name(name)
        .ok_or_else(|| no_column(file, name, &names()))?;
    if !fits(field.data_type()) {
        let kind = field.data_type().to_string();
        let values: [(&str, &dyn Said); 3] = [
            ("file", &Named(file)),
            ("column", &Named(name)),
            ("kind", &kind),
        ];
        return Err(speech::error(CliWord::ColumnNotText, &values));
    }
    Ok(at)
}

/// What a row is called: a text, or a whole number.
fn id(array: &dyn Array, at: usize) -> Option<String> {
    if let Some(texts) = Texts::of(array) {
        return match texts.get(at) {
            Value::Text(text) => Some(text.to_owned()),
            Value::Null | Value::NotUtf8 => None,
        };
    }
    macro_rules! number {
        ($($kind:ty)*) => {
            $(if let Some(numbers) = array.as_primitive_opt::<$kind>() {
                return numbers.is_valid(at).then(|| numbers.value(at).to_string());
            })*
        };
    }
    number!(Int64Type Int32Type Int16Type Int8Type UInt64Type UInt32Type UInt16Type UInt8Type);
    None
}

fn broken(path: &Path, error: &ParquetError) -> anyhow::Error {
    let why = match error {
        ParquetError::External(error) => match error.downcast_ref() {
            Some(error) => output::why(error),
            None => output::Why::System(error.to_string()),
        },
        error => output::Why::System(error.to_string()),
    };
    let values: [(&str, &dyn Said); 2] = [("file", &Named(path)), ("why", &why)];
    speech::error(CliWord::Unreadable, &values)
}
