//! Records out of CSV: the first row has the names of the columns.

use std::io::Read;
use std::path::{Path, PathBuf};

use anyhow::Result;
use csv::{ByteRecord, Reader};
use openness_badge::words::{CliWord, Value};

use super::super::record::{Cell, Fields, Record, What};
use super::no_column;
use crate::speech::{self, Named};

pub struct Rows<R> {
    from: Reader<R>,
    path: PathBuf,
    number: u64,
    text: usize,
    id: Option<usize>,
}

impl<R: Read> Rows<R> {
    /// Reads the first row, and finds the columns in it.
    pub fn open(path: &Path, stream: R, fields: &Fields) -> Result<Self> {
        let mut from = csv::ReaderBuilder::new().flexible(true).from_reader(stream);
        let head = from.byte_headers().map_err(|error| broken(path, &error))?;
        let names: Vec<String> = head
            .iter()
            .map(|cell| String::from_utf8_lossy(cell).into_owned())
            .collect();
        let find = |column: &str| {
            let at = names.iter().position(|name| name == column);
            at.ok_or_else(|| no_column(path, column, &names))
        };
        let text = find(&fields.text)?;
        let id = fields.id.as_deref().map(find).transpose()?;
        Ok(Rows {
            from,
            path: path.to_owned(),
            number: 0,
            text,
            id,
        })
    }

    fn record(&self, row: &ByteRecord) -> Record {
        let id = self.id.and_then(|at| row.get(at));
        Record {
            number: self.number,
            what: What::Row {
                id: id.map(|id| String::from_utf8_lossy(id).into_owned()),
                text: match row.get(self.text).map(std::str::from_utf8) {
                    // CSV has no null: what is empty is not there.
                    None | Some(Ok("")) => Cell::Null,
                    Some(Ok(text)) => Cell::Text(text.to_owned()),
                    Some(Err(_)) => Cell::NotUtf8,
                },
            },
        }
    }
}

impl<R: Read> Iterator for Rows<R> {
    type Item = Result<Record>;

    fn next(&mut self) -> Option<Self::Item> {
        let mut row = ByteRecord::new();
        match self.from.read_byte_record(&mut row) {
            Ok(false) => None,
            Ok(true) => {
                self.number += 1;
                Some(Ok(self.record(&row)))
            }
            Err(error) => Some(Err(broken(&self.path, &error))),
        }
    }
}

fn broken(path: &Path, error: &csv::Error) -> anyhow::Error {
    if let csv::ErrorKind::Io(error) = error.kind() {
        return crate::input::failed(path, error);
    }
    let why = error.to_string();
    let values: [(&str, &dyn Value); 2] = [("file", &Named(path)), ("why", &why)];
    speech::error(CliWord::Unreadable, &values)
}
