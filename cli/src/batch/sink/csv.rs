//! A row of CSV for each record, under a row of names. What is null is empty.

use std::borrow::Cow;
use std::io::{self, Write};

use csv::Writer;
use openness_badge::table::Cell;

use super::super::done::{Named, Told};
use super::{Part, Sink};

pub struct Rows<W: Write> {
    parts: Vec<Part>,
    out: Writer<W>,
}

impl<W: Write> Rows<W> {
    pub fn new(parts: Vec<Part>, out: W) -> io::Result<Self> {
        let mut out = Writer::from_writer(out);
        out.write_record(parts.iter().map(Part::name)).map_err(io)?;
        Ok(Rows { parts, out })
    }
}

impl<W: Write + Send> Sink for Rows<W> {
    fn write(&mut self, told: &[Told]) -> io::Result<()> {
        for told in told {
            let Told::Row(named) = told else { continue };
            for part in &self.parts {
                let cell = cell(named, *part);
                self.out.write_field(cell.as_ref()).map_err(io)?;
            }
            self.out.write_record(None::<&[u8]>).map_err(io)?;
        }
        Ok(())
    }

    fn finish(mut self: Box<Self>) -> io::Result<()> {
        self.out.flush()
    }
}

fn cell(named: &Named, part: Part) -> Cow<'_, str> {
    match part {
        Part::Record => named.record.to_string().into(),
        Part::Id => named.id.as_deref().unwrap_or_default().into(),
        Part::Cell(column) => match named.row.cell(column) {
            Cell::Null => "".into(),
            Cell::Text(text) => text.into(),
            Cell::Boolean(flag) => flag.to_string().into(),
            Cell::Int32(number) => number.to_string().into(),
            Cell::Float64(number) => number.to_string().into(),
        },
    }
}

/// What the disk says, not what the writer makes of it.
fn io(error: csv::Error) -> io::Error {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => error,
        other => io::Error::other(format!("{other:?}")),
    }
}
