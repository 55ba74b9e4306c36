//! Where records come from.

mod csv;
pub mod lines;
mod parquet;

use std::fs::File;
use std::io::{self, BufReader, Read};
use std::path::Path;

use anyhow::Result;
use openness_badge::words::{CliWord, Value};

use super::record::{Fields, Record, What};
use crate::{input, speech};
use lines::{Lines, Text};

/// Records, some at a time.
pub struct Source {
    records: Box<dyn Iterator<Item = Result<Record>>>,
    /// Why there are no more, where that is yet to be told.
    broken: Option<anyhow::Error>,
}

impl Source {
    /// The next ones, up to so many of them or so many bytes; none at the end. Where
    /// they break off, the error comes after the last of them.
    pub fn next(&mut self, most: usize, most_bytes: usize) -> Result<Vec<Record>> {
        if let Some(error) = self.broken.take() {
            return Err(error);
        }
        let mut found = Vec::new();
        let mut bytes = 0;
        while found.len() < most && bytes < most_bytes {
            match self.records.next() {
                None => break,
                Some(Ok(record)) => {
                    bytes += record.bytes();
                    found.push(record);
                }
                Some(Err(error)) if found.is_empty() => return Err(error),
                Some(Err(error)) => {
                    self.broken = Some(error);
                    break;
                }
            }
        }
        Ok(found)
    }
}

/// What the records are in, and of a table which part of it counts.
pub enum Origin<'f> {
    Lines,
    /// Names of files that end with a zero byte.
    Names,
    Csv(&'f Fields),
    Parquet(&'f Fields),
}

/// Opens a file, or standard input for `-`.
pub fn open(path: &Path, from: &Origin) -> Result<Source> {
    Ok(Source {
        records: records(path, from)?,
        broken: None,
    })
}

fn records(path: &Path, from: &Origin) -> Result<Box<dyn Iterator<Item = Result<Record>>>> {
    Ok(match from {
        Origin::Parquet(fields) => Box::new(parquet::Rows::open(path, fields)?),
        Origin::Csv(fields) => Box::new(csv::Rows::open(path, stream(path)?, fields)?),
        Origin::Lines => Box::new(lines(path, b'\n', What::Line)?),
        Origin::Names => Box::new(lines(path, b'\0', What::Name)?),
    })
}

fn stream(path: &Path) -> Result<BufReader<Box<dyn Read>>> {
    let stream: Box<dyn Read> = match input::is_stdin(path) {
        true => Box::new(io::stdin().lock()),
        false => Box::new(File::open(path).map_err(|error| input::failed(path, &error))?),
    };
    Ok(BufReader::with_capacity(1 << 16, stream))
}

fn lines(
    path: &Path,
    end: u8,
    what: fn(Text) -> What,
) -> Result<impl Iterator<Item = Result<Record>> + 'static> {
    let lines = Lines::new(stream(path)?, end);
    let path = path.to_owned();
    Ok(lines.map(move |line| match line {
        Ok(line) => Ok(Record {
            number: line.number,
            what: what(line.text),
        }),
        Err(error) => Err(input::failed(&path, &error)),
    }))
}

/// A column that a table does not have, with those that it has.
fn no_column(path: &Path, column: &str, found: &[String]) -> anyhow::Error {
    let file = match input::is_stdin(path) {
        true => Path::new(input::STDIN),
        false => path,
    };
    let found: Vec<String> = found.iter().map(|name| format!("`{name}`")).collect();
    let values: [(&str, &dyn Value); 3] = [
        ("file", &speech::Named(file)),
        ("column", &speech::Named(column)),
        ("columns", &speech::language().and(&found)),
    ];
    speech::error(CliWord::ColumnMissing, &values)
}
