//! The table of [`openness_badge::table`] as Apache Arrow: arrays of texts in, record
//! batches of flat columns out.
//!
//! ```
//! use arrow_array::StringArray;
//! use openness_badge::table::columns;
//! use openness_badge_arrow::{Builder, Texts};
//!
//! let cards = StringArray::from(vec![Some("openness: 1\nsystem: { name: Pythia }"), None]);
//! let texts = Texts::of(&cards).expect("an array of texts");
//! let mut builder = Builder::new(columns(), texts.len());
//! for text in texts.iter() {
//!     builder.push(&text.row(None));
//! }
//! let batch = builder.finish();
//! assert_eq!((batch.num_rows(), batch.column(0).null_count()), (2, 1));
//! ```

#![forbid(unsafe_code)]

mod texts;

use std::collections::HashMap;
use std::sync::Arc;

use arrow_array::builder::{BooleanBuilder, Float64Builder, Int32Builder, StringBuilder};
use arrow_array::{ArrayRef, RecordBatch, RecordBatchOptions};
use arrow_schema::{DataType, Field, Schema, SchemaRef};
use openness_badge::table::{Cell, Column, Row, Type, VERSION};

pub use texts::{Texts, Value};

/// The key of a schema's metadata under which the version of the columns is.
pub const VERSION_KEY: &str = "openness-badge.schema";

/// The schema of these columns. Each may be null.
pub fn schema<'c>(columns: impl IntoIterator<Item = &'c Column>) -> Schema {
    let fields: Vec<Field> = columns.into_iter().map(field).collect();
    let metadata = HashMap::from([(VERSION_KEY.to_owned(), VERSION.to_string())]);
    Schema::new_with_metadata(fields, metadata)
}

fn field(column: &Column) -> Field {
    Field::new(column.name.as_ref(), data_type(column.kind), true)
}

fn data_type(kind: Type) -> DataType {
    match kind {
        Type::Text => DataType::Utf8,
        Type::Boolean => DataType::Boolean,
        Type::Int32 => DataType::Int32,
        Type::Float64 => DataType::Float64,
    }
}

/// Makes a record batch of rows.
pub struct Builder {
    schema: SchemaRef,
    columns: Vec<(Column, Cells)>,
    rows: usize,
}

/// The cells of a column.
enum Cells {
    Text(StringBuilder),
    Boolean(BooleanBuilder),
    Int32(Int32Builder),
    Float64(Float64Builder),
}

impl Builder {
    /// For these columns, with room for so many rows.
    pub fn new<'c>(columns: impl IntoIterator<Item = &'c Column>, capacity: usize) -> Self {
        let of = |column: &'c Column| (column.clone(), Cells::new(column.kind, capacity));
        let columns: Vec<_> = columns.into_iter().map(of).collect();
        Builder {
            schema: Arc::new(schema(columns.iter().map(|(column, _)| column))),
            columns,
            rows: 0,
        }
    }

    /// The schema of its batches.
    pub fn schema(&self) -> SchemaRef {
        Arc::clone(&self.schema)
    }

    /// Adds a row.
    pub fn push(&mut self, row: &Row) {
        for (column, cells) in &mut self.columns {
            cells.push(row.cell(column));
        }
        self.rows += 1;
    }

    /// The rows so far as a batch; what is added from now on goes into the next one.
    pub fn finish(&mut self) -> RecordBatch {
        let arrays = self.columns.iter_mut().map(|(_, cells)| cells.finish());
        let arrays: Vec<ArrayRef> = arrays.collect();
        let rows = std::mem::take(&mut self.rows);
        // Without a column, too, it has rows.
        let options = RecordBatchOptions::new().with_row_count(Some(rows));
        RecordBatch::try_new_with_options(self.schema(), arrays, &options)
            .expect("as many cells in each column, and of its type")
    }
}

impl Cells {
    fn new(kind: Type, capacity: usize) -> Self {
        match kind {
            // About as long as names and digests are.
            Type::Text => Cells::Text(StringBuilder::with_capacity(capacity, capacity * 24)),
            Type::Boolean => Cells::Boolean(BooleanBuilder::with_capacity(capacity)),
            Type::Int32 => Cells::Int32(Int32Builder::with_capacity(capacity)),
            Type::Float64 => Cells::Float64(Float64Builder::with_capacity(capacity)),
        }
    }

    fn push(&mut self, cell: Cell) {
        match (self, cell) {
            (Cells::Text(to), Cell::Text(text)) => to.append_value(text),
            (Cells::Boolean(to), Cell::Boolean(flag)) => to.append_value(flag),
            (Cells::Int32(to), Cell::Int32(count)) => to.append_value(count),
            (Cells::Float64(to), Cell::Float64(number)) => to.append_value(number),
            // The table's own tests hold that a cell is of its column's type.
            (Cells::Text(to), _) => to.append_null(),
            (Cells::Boolean(to), _) => to.append_null(),
            (Cells::Int32(to), _) => to.append_null(),
            (Cells::Float64(to), _) => to.append_null(),
        }
    }

    fn finish(&mut self) -> ArrayRef {
        match self {
            Cells::Text(from) => Arc::new(from.finish()),
            Cells::Boolean(from) => Arc::new(from.finish()),
            Cells::Int32(from) => Arc::new(from.finish()),
            Cells::Float64(from) => Arc::new(from.finish()),
        }
    }
}
