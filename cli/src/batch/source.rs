//! Where records come from.

mod csv;
pub mod lines;
mod parquet;

use std::fs::File;
use std::io::{self, BufReader, Read};
use std::path::Path;

use anyhow::Result;
use openness_badge::words::{CliWord, Value};

use super::format::Input;
use super::record::{Fields, Record, What};
use crate::{input, speech};
use lines::{Line, Lines, Text};

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

/// Where the records are, and which part of them counts.
pub struct From<'f> {
    /// The name of a file, or `-`.
    pub name: &'f str,
    pub format: Input,
    /// Names of files end in a zero byte.
    pub null: bool,
    pub fields: Option<&'f Fields>,
}

/// Opens what the records are in.
pub fn open(from: &From) -> Result<Source> {
    Ok(Source {
        records: records(from)?,
        broken: None,
    })
}

fn records(from: &From) -> Result<Box<dyn Iterator<Item = Result<Record>>>> {
    let name = from.name;
    if from.format == Input::Parquet {
        return Ok(Box::new(parquet::Rows::open(name, from.fields)?));
    }
    let stream: Box<dyn Read> = match name {
        "-" => Box::new(io::stdin().lock()),
        name => Box::new(File::open(name).map_err(|error| input::failed(name, &error))?),
    };
    let stream = BufReader::with_capacity(1 << 16, stream);
    if from.format == Input::Csv {
        return Ok(Box::new(csv::Rows::open(name, stream, from.fields)?));
    }
    let (end, what): (u8, fn(Text) -> What) = match from.null {
        true => (b'\0', What::Name),
        false => (b'\n', What::Line),
    };
    let name = name.to_owned();
    let record = move |line: io::Result<Line>| match line {
        Ok(line) => Ok(Record {
            number: line.number,
            what: what(line.text),
        }),
        Err(error) => Err(input::failed(&name, &error)),
    };
    Ok(Box::new(Lines::new(stream, end).map(record)))
}

/// A column that a table does not have, with those that it has.
fn no_column(file: &str, column: &str, found: &[String]) -> anyhow::Error {
    let path = Path::new(file).display().to_string();
    let file = if file == "-" { "<stdin>" } else { &path };
    let found: Vec<String> = found.iter().map(|name| format!("`{name}`")).collect();
    let values: [(&str, &dyn Value); 3] = [
        ("file", &speech::Named(file)),
        ("column", &speech::Named(column)),
        ("columns", &speech::language().and(&found)),
    ];
    speech::error(CliWord::ColumnMissing, &values)
}
