//! What a batch is read from and written to: by flag, or by the ending of a name.

use std::path::Path;

use anyhow::Result;
use clap::ValueEnum;
use openness_badge::words::{CliWord, Value};

use crate::speech::{self, Named};

/// What records are read from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Input {
    /// A line is a JSON object, a text as a JSON string, or the name of a file
    Lines,
    /// A row for each record, under a row of names
    Csv,
    /// A row for each record
    Parquet,
}

/// What records are written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Output {
    /// A JSON object on a line for each record
    Ndjson,
    /// A row for each record, under a row of names
    Csv,
    /// A row for each record
    Parquet,
}

/// The endings of names that say what is written.
const ENDINGS: [(&str, Output); 5] = [
    ("ndjson", Output::Ndjson),
    ("jsonl", Output::Ndjson),
    ("json", Output::Ndjson),
    ("csv", Output::Csv),
    ("parquet", Output::Parquet),
];

impl Input {
    /// Of a file that is not said to be anything: lines, unless its name says otherwise.
    pub fn of(name: &Path) -> Self {
        match extension(name).as_deref() {
            Some("csv") => Input::Csv,
            Some("parquet") => Input::Parquet,
            _ => Input::Lines,
        }
    }
}

impl Output {
    /// Of a file, or of standard output, that is not said to be anything.
    pub fn of(name: Option<&Path>) -> Result<Self> {
        let Some((name, extension)) = name.and_then(|name| Some((name, extension(name)?))) else {
            return Ok(Output::Ndjson);
        };
        let known = ENDINGS.iter().find(|(ending, _)| *ending == extension);
        known.map(|(_, output)| *output).ok_or_else(|| {
            let endings: Vec<String> = ENDINGS.map(|(ending, _)| format!("`.{ending}`")).into();
            let values: [(&str, &dyn Value); 2] = [
                ("file", &Named(name)),
                ("endings", &speech::language().or(&endings)),
            ];
            speech::error(CliWord::BatchEnding, &values)
        })
    }
}

fn extension(name: &Path) -> Option<String> {
    let extension = name.extension()?.to_str()?;
    Some(extension.to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_say_what_they_are() {
        let input = |name| Input::of(Path::new(name));
        assert_eq!(input("cards.parquet"), Input::Parquet);
        assert_eq!(input("cards.CSV"), Input::Csv);
        assert_eq!(input("names.txt"), Input::Lines);
        assert_eq!(input("-"), Input::Lines);
        let output = |name: &str| Output::of(Some(Path::new(name))).map_err(|e| e.to_string());
        assert_eq!(output("out.jsonl"), Ok(Output::Ndjson));
        assert_eq!(output("out.parquet"), Ok(Output::Parquet));
        assert_eq!(output("/dev/stdout"), Ok(Output::Ndjson));
        assert_eq!(
            output("out.xlsx"),
            Err(
                "`out.xlsx` ends in none of `.ndjson`, `.jsonl`, `.json`, `.csv` or `.parquet`. \
                 Name the format with `--to`."
                    .to_owned()
            )
        );
        assert_eq!(Output::of(None).ok(), Some(Output::Ndjson));
    }
}
