//! One record of the input, and the text in it.

use std::borrow::Cow;
use std::path::Path;

use openness_badge::words::{CliWord, Value};
use serde_json::Value as Json;

use super::source::lines::{self, Bad};
use crate::failure::Failure;
use crate::input::{self, path_of};
use crate::speech::{self, FILES};

/// The names of the fields that are looked at.
pub struct Fields {
    pub text: String,
    pub id: Option<String>,
}

/// A record as it comes out of a source.
pub struct Record {
    /// From 1: its line in a text, its row in a table.
    pub number: u64,
    pub what: What,
}

pub enum What {
    /// A line of text.
    Line(lines::Text),
    /// The name of a file.
    Name(lines::Text),
    /// The cells of a row.
    Row { id: Option<String>, text: Cell },
}

/// What a cell has that should have a text.
pub enum Cell {
    Text(String),
    Null,
    NotUtf8,
}

/// A record whose text is at hand.
pub struct Opened<'r> {
    /// What the input calls it.
    pub id: Option<Json>,
    /// The name of the file that it came from.
    pub path: Option<Cow<'r, str>>,
    /// None where it says that there is no text.
    pub text: Result<Option<Cow<'r, str>>, Failure>,
}

impl Record {
    /// How many bytes it holds, or the file that it names.
    pub fn bytes(&self) -> usize {
        match &self.what {
            What::Line(text) | What::Name(text) => {
                let bytes = match text {
                    Ok(text) => text.trim().as_bytes(),
                    Err(Bad::NotUtf8(bytes)) => bytes,
                    Err(Bad::TooLong) => &[],
                };
                bytes.len() + behind(bytes)
            }
            What::Row {
                text: Cell::Text(text),
                ..
            } => text.len(),
            What::Row { .. } => 0,
        }
    }

    /// The file that it names, where it says no more. A line that is no UTF-8 may be one.
    fn file(&self, fields: Option<&Fields>) -> Option<&Path> {
        match &self.what {
            What::Name(Ok(name)) => Some(Path::new(name)),
            What::Name(Err(Bad::NotUtf8(bytes))) => path_of(bytes),
            What::Line(Err(Bad::NotUtf8(bytes))) if fields.is_none() => {
                path_of(bytes).filter(|path| path.exists())
            }
            What::Line(_) | What::Name(_) | What::Row { .. } => None,
        }
    }

    /// Finds the text: in the record, or in the file that it names.
    pub fn open(&self, fields: Option<&Fields>) -> Opened<'_> {
        if let Some(path) = self.file(fields) {
            return of_file(path);
        }
        match &self.what {
            What::Row { id, text } => Opened {
                id: id.clone().map(Json::String),
                path: None,
                text: match text {
                    Cell::Text(text) => Ok(Some(Cow::Borrowed(text))),
                    Cell::Null => Ok(None),
                    Cell::NotUtf8 => Err(failure("not-utf-8", CliWord::LineNotUtf8)),
                },
            },
            What::Line(line) | What::Name(line) => match (read(line), fields) {
                (Err(failure), _) => Opened::failed(failure),
                (Ok(line), Some(fields)) => of_object(line.trim(), fields),
                (Ok(line), None) => of_line(line.trim()),
            },
        }
    }
}

impl<'r> Opened<'r> {
    fn text(text: Cow<'r, str>) -> Self {
        Opened {
            id: None,
            path: None,
            text: Ok(Some(text)),
        }
    }

    fn failed(failure: Failure) -> Self {
        Opened {
            id: None,
            path: None,
            text: Err(failure),
        }
    }
}

fn failure(code: &'static str, word: CliWord) -> Failure {
    Failure::new(code, FILES.text(word).to_owned())
}

fn read(line: &lines::Text) -> Result<&str, Failure> {
    match line {
        Ok(text) => Ok(text),
        Err(Bad::TooLong) => Err(failure("too-large", CliWord::LineTooLong)),
        Err(Bad::NotUtf8(_)) => Err(failure("not-utf-8", CliWord::LineNotUtf8)),
    }
}

/// A line is JSON, or the name of a file. A string of JSON is a text.
fn of_line(line: &str) -> Opened<'_> {
    match line.as_bytes().first() {
        Some(b'"') => Opened::text(match serde_json::from_str::<String>(line) {
            Ok(text) => Cow::Owned(text),
            // The reader says what is wrong with it.
            Err(_) => Cow::Borrowed(line),
        }),
        Some(b'{' | b'[') => Opened::text(Cow::Borrowed(line)),
        _ => of_file(Path::new(line)),
    }
}

fn of_file(path: &Path) -> Opened<'_> {
    let read = || {
        // Standard input is what this line came from, and a pipe may never end.
        let is_file = std::fs::metadata(path).map(|there| there.is_file());
        if matches!(is_file, Ok(false)) {
            let values: [(&str, &dyn Value); 2] =
                [("file", &speech::Named(path)), ("why", &CliWord::NotAFile)];
            return Err(FILES.say(CliWord::Unreadable, &values));
        }
        let input =
            input::Input::from_file(path).map_err(|error| speech::error_in(&error, FILES))?;
        Ok(Some(Cow::Owned(input.text)))
    };
    Opened {
        id: None,
        path: Some(path.to_string_lossy()),
        text: read().map_err(|message| Failure::new("unreadable", message)),
    }
}

/// A record with the text in a field: a text, or a mapping that is a manifest.
fn of_object<'r>(line: &str, fields: &Fields) -> Opened<'r> {
    let mut object: serde_json::Map<String, Json> = match serde_json::from_str(line) {
        Ok(object) => object,
        Err(error) => {
            let before = line.get(..error.column().saturating_sub(1));
            let column = before.unwrap_or_default().chars().count() + 1;
            let message = FILES.say(CliWord::LineNotObject, &[("column", &column)]);
            return Opened::failed(Failure::new("syntax", message));
        }
    };
    let told = |word| FILES.say(word, &[("field", &speech::Named(&fields.text))]);
    let text = match object.remove(&fields.text) {
        Some(Json::String(text)) => Ok(Some(Cow::Owned(text))),
        Some(Json::Null) => Ok(None),
        Some(mapping @ Json::Object(_)) => Ok(Some(Cow::Owned(mapping.to_string()))),
        Some(_) => Err(Failure::new("wrong-type", told(CliWord::FieldNotText))),
        None => Err(Failure::new("missing-field", told(CliWord::FieldMissing))),
    };
    Opened {
        id: fields.id.as_ref().and_then(|id| object.remove(id)),
        path: None,
        text,
    }
}

/// The bytes of the file that a line names, if it names one.
fn behind(line: &[u8]) -> usize {
    if matches!(line.first(), Some(b'{' | b'[' | b'"')) {
        return 0;
    }
    let file = path_of(line).and_then(|path| std::fs::metadata(path).ok());
    let length = file.map_or(0, |there| there.len());
    usize::try_from(length)
        .unwrap_or(lines::LONGEST)
        .min(2 * lines::LONGEST)
}
