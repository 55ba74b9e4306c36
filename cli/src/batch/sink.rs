//! Where what the records come to is written.

mod csv;
mod lines;
mod parquet;

use std::io::{self, Write};

use openness_badge::table::{self, Column};

use super::done::Told;
use super::format::Output;

/// What a row is told in: its number, what it is called, or a column of the table.
#[derive(Clone, Copy)]
pub enum Part {
    Record,
    Id,
    Cell(&'static Column),
}

/// The names of the first two parts.
pub const RECORD: &str = "record";
pub const ID: &str = "id";

impl Part {
    /// All of them, in their order.
    pub fn all() -> impl Iterator<Item = Part> {
        let cells = table::columns().iter().map(Part::Cell);
        [Part::Record, Part::Id].into_iter().chain(cells)
    }

    pub fn name(&self) -> &'static str {
        match self {
            Part::Record => RECORD,
            Part::Id => ID,
            Part::Cell(column) => &column.name,
        }
    }

    /// The column of the table that it is.
    pub fn column(&self) -> Option<&'static Column> {
        match self {
            Part::Cell(column) => Some(column),
            Part::Record | Part::Id => None,
        }
    }

    /// The one of this name.
    pub fn by_name(name: &str) -> Option<Part> {
        Part::all().find(|part| part.name() == name)
    }
}

/// Somewhere to write to.
pub trait Sink: Send {
    fn write(&mut self, told: &[Told]) -> io::Result<()>;

    /// Writes what is left.
    fn finish(self: Box<Self>) -> io::Result<()>;
}

/// A sink of this format for rows of these parts.
pub fn open<'w>(
    format: Output,
    parts: Vec<Part>,
    out: &'w mut (dyn Write + Send),
) -> io::Result<Box<dyn Sink + 'w>> {
    Ok(match format {
        Output::Ndjson => Box::new(lines::Lines::new(parts, out)),
        Output::Csv => Box::new(csv::Rows::new(parts, out)?),
        Output::Parquet => Box::new(parquet::Rows::new(parts, out)?),
    })
}
