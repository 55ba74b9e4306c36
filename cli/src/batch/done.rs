//! What a record comes to.

use std::borrow::Cow;

use openness_badge::finding::{Columns, Finding, Severity};
use openness_badge::grade;
use openness_badge::manifest::Date;
use openness_badge::read::{self, Reading};
use openness_badge::report::Report;
use openness_badge::table::Row;
use openness_badge::words::CliWord;
use openness_badge::{Options, report, shown};
use serde::Serialize;
use serde_json::Value as Json;

use super::record::{Fields, Opened, Record};
use super::summary::Summary;
use crate::failure::Failure;
use crate::speech::FILES;

/// What is asked of each record.
pub struct Task {
    pub what: Wanted,
    pub today: Option<Date>,
    pub fields: Option<Fields>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
    /// The report, as a line of JSON.
    Report,
    /// A flat row.
    Row,
    /// Nothing but that it counts.
    Count,
}

/// What one record came to.
pub struct Done {
    pub told: Told,
    pub summary: Summary,
}

pub enum Told {
    Nothing,
    Line(Vec<u8>),
    Row(Named),
}

/// A row with what it is called.
pub struct Named {
    pub record: u64,
    /// What the input calls it, or the name of its file.
    pub id: Option<String>,
    pub row: Row,
}

/// What most records have room in, so that they are not moved as they grow.
const MOST_OF_A_LINE: usize = 40_000;

/// One line of the output.
#[derive(Serialize)]
struct Line<'r> {
    record: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'r Json>,
    #[serde(skip_serializing_if = "Option::is_none")]
    path: Option<&'r str>,
    #[serde(flatten)]
    outcome: Outcome,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Outcome {
    Report(Box<Report>),
    Error(Failure),
}

impl Task {
    pub fn done(&self, record: &Record) -> Done {
        let opened = record.open(self.fields.as_ref());
        match self.what {
            Wanted::Report => self.line(record.number, opened),
            Wanted::Row => self.row(record.number, opened),
            Wanted::Count => Done {
                told: Told::Nothing,
                summary: match opened.text {
                    Ok(Some(text)) => counted(&text, self.today),
                    Ok(None) | Err(_) => Summary::failed(),
                },
            },
        }
    }

    fn line(&self, record: u64, opened: Opened) -> Done {
        let options = Options {
            today: self.today,
            columns: Columns::Characters,
            ..Options::default()
        };
        let outcome = match opened.text {
            Ok(Some(text)) => {
                let report = report(&text, &options);
                match Failure::of(&report, FILES) {
                    Some(failure) => Outcome::Error(failure),
                    None => Outcome::Report(Box::new(report)),
                }
            }
            Ok(None) => {
                let message = FILES.text(CliWord::NoText).to_owned();
                Outcome::Error(Failure::new("no-text", message))
            }
            Err(failure) => Outcome::Error(failure),
        };
        let summary = match &outcome {
            Outcome::Report(report) => Summary::of(report),
            Outcome::Error(_) => Summary::failed(),
        };
        let line = Line {
            record,
            id: opened.id.as_ref(),
            path: opened.path.as_deref(),
            outcome,
        };
        Done {
            told: Told::Line(json_line(&line, MOST_OF_A_LINE)),
            summary,
        }
    }

    fn row(&self, record: u64, opened: Opened) -> Done {
        let is_null = matches!(opened.text, Ok(None));
        let row = match opened.text {
            Ok(Some(text)) => Row::read(&text, self.today),
            Ok(None) => Row::default(),
            Err(failure) => Row::failed(failure.code().to_owned(), failure.message().to_owned()),
        };
        let id = match opened.id {
            Some(Json::String(id)) => Some(id),
            Some(Json::Null) => None,
            Some(other) => Some(other.to_string()),
            None => opened.path.map(Cow::into_owned),
        };
        let has_errors = row.counts().is_some_and(|counts| counts.errors > 0);
        Done {
            // That there is no text is no error of the row.
            summary: match row.is_assessed() || is_null {
                true => Summary::assessed(has_errors),
                false => Summary::failed(),
            },
            told: Told::Row(Named { record, id, row }),
        }
    }
}

/// A value as a line of JSON that shows what cannot be seen.
pub fn json_line(value: &impl Serialize, capacity: usize) -> Vec<u8> {
    let mut text = Vec::with_capacity(capacity);
    // Nothing that is written here is beyond JSON.
    let _ = serde_json::to_writer(&mut text, value);
    text.push(b'\n');
    let text = String::from_utf8(text).map(shown::json);
    text.unwrap_or_default().into_bytes()
}

/// The counts of one text, without the reasons that nobody asked for.
fn counted(text: &str, today: Option<Date>) -> Summary {
    let options = read::Options {
        today,
        file_name: None,
    };
    let Reading {
        manifest: Some(manifest),
        findings,
        ..
    } = read::read(text, &options)
    else {
        return Summary::failed();
    };
    let is_error = |finding: &Finding| finding.severity() == Severity::Error;
    Summary::of_brief(&grade::brief(&manifest), findings.iter().any(is_error))
}
