//! A row of Parquet for each record.

use std::io::{self, Write};
use std::sync::Arc;

use arrow_array::builder::{Int64Builder, StringBuilder};
use arrow_array::{ArrayRef, RecordBatch};
use arrow_schema::{DataType, Field, Schema, SchemaRef};
use openness_badge::table::Column;
use openness_badge_arrow::{Builder, schema};
use parquet::arrow::ArrowWriter;
use parquet::basic::{Compression, ZstdLevel};
use parquet::errors::ParquetError;
use parquet::file::properties::WriterProperties;

use super::super::done::Told;
use super::{Part, Sink};

/// How many rows are together in the file, and in memory until they are written.
const ROWS_OF_A_GROUP: usize = 65_536;

pub struct Rows<W: Write + Send> {
    parts: Vec<Part>,
    schema: SchemaRef,
    cells: Builder,
    out: ArrowWriter<W>,
}

impl<W: Write + Send> Rows<W> {
    pub fn new(parts: Vec<Part>, out: W) -> io::Result<Self> {
        let columns: Vec<&Column> = parts.iter().filter_map(Part::column).collect();
        let schema = Arc::new(whole(&parts, &schema(columns.iter().copied())));
        let properties = WriterProperties::builder()
            .set_compression(Compression::ZSTD(ZstdLevel::default()))
            .set_max_row_group_row_count(Some(ROWS_OF_A_GROUP))
            .build();
        Ok(Rows {
            cells: Builder::new(columns, 0),
            out: ArrowWriter::try_new(out, Arc::clone(&schema), Some(properties)).map_err(io)?,
            parts,
            schema,
        })
    }

    /// A batch with all parts in their order.
    fn batch(&mut self, told: &[Told]) -> io::Result<RecordBatch> {
        let mut records = Int64Builder::new();
        let mut ids = StringBuilder::new();
        for told in told {
            if let Told::Row(named) = told {
                records.append_value(i64::try_from(named.record).unwrap_or(i64::MAX));
                ids.append_option(named.id.as_deref());
                self.cells.push(&named.row);
            }
        }
        let records: ArrayRef = Arc::new(records.finish());
        let ids: ArrayRef = Arc::new(ids.finish());
        let cells = self.cells.finish();
        let mut cells = cells.columns().iter();
        let mut arrays = Vec::with_capacity(self.parts.len());
        for part in &self.parts {
            arrays.extend(match part {
                Part::Record => Some(&records),
                Part::Id => Some(&ids),
                Part::Cell(_) => cells.next(),
            });
        }
        let arrays = arrays.into_iter().map(Arc::clone).collect();
        RecordBatch::try_new(Arc::clone(&self.schema), arrays).map_err(io::Error::other)
    }
}

impl<W: Write + Send> Sink for Rows<W> {
    fn write(&mut self, told: &[Told]) -> io::Result<()> {
        let batch = self.batch(told)?;
        self.out.write(&batch).map_err(io)
    }

    fn finish(self: Box<Self>) -> io::Result<()> {
        self.out.close().map(|_| ()).map_err(io)
    }
}

/// The schema with the parts that are no columns of the table.
fn whole(parts: &[Part], cells: &Schema) -> Schema {
    let mut of_table = cells.fields().iter();
    let mut fields = Vec::with_capacity(parts.len());
    for part in parts {
        fields.extend(match part {
            Part::Record => Some(Arc::new(Field::new(part.name(), DataType::Int64, false))),
            Part::Id => Some(Arc::new(Field::new(part.name(), DataType::Utf8, true))),
            Part::Cell(_) => of_table.next().map(Arc::clone),
        });
    }
    Schema::new_with_metadata(fields, cells.metadata().clone())
}

/// What the disk says, not what the writer makes of it.
fn io(error: ParquetError) -> io::Error {
    match error {
        ParquetError::External(error) => match error.downcast::<io::Error>() {
            Ok(error) => *error,
            Err(error) => io::Error::other(error),
        },
        error => io::Error::other(error),
    }
}
