//! A line of JSON for each record.

use std::io::{self, BufWriter, Write};

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::super::done::{Named, Told, json_line};
use super::{Part, Sink};

pub struct Lines<W: Write> {
    parts: Vec<Part>,
    out: BufWriter<W>,
}

impl<W: Write> Lines<W> {
    pub fn new(parts: Vec<Part>, out: W) -> Self {
        Lines {
            parts,
            out: BufWriter::with_capacity(1 << 16, out),
        }
    }
}

impl<W: Write + Send> Sink for Lines<W> {
    fn write(&mut self, told: &[Told]) -> io::Result<()> {
        told.iter().try_for_each(|told| match told {
            Told::Nothing => Ok(()),
            Told::Line(line) => self.out.write_all(line),
            Told::Row(row) => {
                let line = json_line(&Parts(row, &self.parts), 1_000);
                self.out.write_all(&line)
            }
        })
    }

    fn finish(mut self: Box<Self>) -> io::Result<()> {
        self.out.flush()
    }
}

/// A row with the parts that are told of it. What is null is there all the same: each
/// line has the same keys.
struct Parts<'r>(&'r Named, &'r [Part]);

impl Serialize for Parts<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Parts(named, parts) = self;
        let mut map = serializer.serialize_map(Some(parts.len()))?;
        for part in *parts {
            let name = part.name();
            match part {
                Part::Record => map.serialize_entry(name, &named.record)?,
                Part::Id => map.serialize_entry(name, &named.id)?,
                Part::Cell(column) => map.serialize_entry(name, &named.row.cell(column))?,
            }
        }
        map.end()
    }
}
