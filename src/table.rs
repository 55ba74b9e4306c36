//! A report as one row of a table, for those who measure thousands: flat columns
//! with a version, as data frames, databases and engines take them.
//!
//! One list, [`columns`], says what there is. Whoever writes a table (Arrow, CSV,
//! lines of JSON) goes through it and asks each row for its [`Cell`]s, so that the
//! same text gives the same row everywhere.
//!
//! ```
//! use openness_badge::table::{Cell, Row, column};
//!
//! let row = Row::read("openness: 1\nsystem: { name: Pythia }", None);
//! let cell = |name| row.cell(column(name).expect("a column"));
//! assert_eq!(cell("name"), Cell::Text("Pythia"));
//! // Not stated is not closed.
//! assert_eq!(cell("level"), Cell::Null);
//! assert_eq!(cell("error"), Cell::Null);
//! ```

use std::borrow::Cow;
use std::sync::OnceLock;

use serde::Serialize;

use crate::finding::Columns;
use crate::grade::{self, Brief, Counts, Scale, YARDSTICKS, Yardstick};
use crate::manifest::{Date, Level};
use crate::read::{self, Reading, Source};
use crate::report::{FindingReport, Report, Text};
use crate::words::{ColumnWord, Language};

/// The version of the columns: another one where a column goes, or has another name,
/// type or meaning. New ones may come behind the last.
pub const VERSION: u8 = 1;

/// What a column holds. Every one of them may be null. There are no unsigned numbers:
/// many engines have none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Type {
    /// UTF-8.
    Text,
    Boolean,
    Int32,
    Float64,
}

/// A column of the table.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Column {
    /// Such as `level` or `mof_at_most`.
    pub name: Cow<'static, str>,
    pub kind: Type,
    /// What it is, in a sentence or two.
    pub about: String,
    what: What,
}

/// Where in a row it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum What {
    Name,
    Source,
    Level,
    Gated,
    Stated,
    Score,
    ScoreAtMost,
    /// By the yardstick's place in [`YARDSTICKS`].
    Grade(usize),
    GradeAtMost(usize),
    Errors,
    Warnings,
    Digest,
    Error,
    ErrorMessage,
}

/// All columns, in their order.
pub fn columns() -> &'static [Column] {
    static COLUMNS: OnceLock<Vec<Column>> = OnceLock::new();
    COLUMNS.get_or_init(all)
}

/// The column of this name, to the letter.
pub fn column(name: &str) -> Option<&'static Column> {
    columns().iter().find(|column| column.name == name)
}

fn all() -> Vec<Column> {
    let column = |name: &'static str, kind, word, what| Column {
        name: Cow::Borrowed(name),
        kind,
        about: Language::ENGLISH.text(word).to_owned(),
        what,
    };
    let before = [
        column("name", Type::Text, ColumnWord::Name, What::Name),
        column("source", Type::Text, ColumnWord::Source, What::Source),
        column("level", Type::Text, ColumnWord::Level, What::Level),
        column("gated", Type::Boolean, ColumnWord::Gated, What::Gated),
        column("stated", Type::Int32, ColumnWord::Stated, What::Stated),
        column("score", Type::Float64, ColumnWord::Score, What::Score),
        column(
            "score_at_most",
            Type::Float64,
            ColumnWord::ScoreAtMost,
            What::ScoreAtMost,
        ),
    ];
    let after = [
        column("errors", Type::Int32, ColumnWord::Errors, What::Errors),
        column(
            "warnings",
            Type::Int32,
            ColumnWord::Warnings,
            What::Warnings,
        ),
        column("digest", Type::Text, ColumnWord::Digest, What::Digest),
        column("error", Type::Text, ColumnWord::Error, What::Error),
        column(
            "error_message",
            Type::Text,
            ColumnWord::ErrorMessage,
            What::ErrorMessage,
        ),
    ];
    let grades = YARDSTICKS.iter().enumerate();
    let grades = grades.flat_map(|(at, yardstick)| of_yardstick(at, yardstick));
    before.into_iter().chain(grades).chain(after).collect()
}

/// Its grade, and the one that it could be at most.
fn of_yardstick(at: usize, yardstick: &Yardstick) -> [Column; 2] {
    let (kind, word) = match yardstick.scale {
        Scale::Points => (Type::Float64, ColumnWord::Points),
        Scale::Levels => (Type::Int32, ColumnWord::LevelIndex),
        Scale::Grades | Scale::Count | Scale::Elements | Scale::NoWhole => {
            (Type::Int32, ColumnWord::Grade)
        }
    };
    let say = |word| Language::ENGLISH.say(word, &[("yardstick", &yardstick.name)]);
    [
        Column {
            name: Cow::Borrowed(yardstick.id),
            kind,
            about: say(word),
            what: What::Grade(at),
        },
        Column {
            name: Cow::Owned(format!("{}_at_most", yardstick.id)),
            kind,
            about: say(ColumnWord::AtMost),
            what: What::GradeAtMost(at),
        },
    ]
}

/// What a row has in a column; as JSON the value alone.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Cell<'r> {
    Null,
    Text(&'r str),
    Boolean(bool),
    Int32(i32),
    Float64(f64),
}

/// What a text comes to. A row of no text (the default) is null in every column; one of
/// a text in which there is nothing to assess has its error and null elsewhere.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Row {
    assessed: Option<Assessed>,
    counts: Option<Counts>,
    error: Option<(Text, String)>,
}

#[derive(Clone, Debug, PartialEq)]
struct Assessed {
    name: Option<String>,
    source: Source,
    level: Option<Level>,
    gated: bool,
    stated: u8,
    score: (f64, f64),
    /// In the order of [`YARDSTICKS`].
    grades: Vec<(Option<Place>, Option<Place>)>,
    digest: String,
}

/// A place on a yardstick's scale.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Place {
    Index(u8),
    Points(f64),
}

impl Row {
    /// Reads a text, in every format that is read. The same row as that of its report,
    /// in a fraction of the time: reasons and next steps are not made.
    pub fn read(text: &str, today: Option<Date>) -> Row {
        Row::read_in(text, today, Language::ENGLISH)
    }

    /// The same, with its error in a language.
    pub fn read_in(text: &str, today: Option<Date>, language: Language) -> Row {
        let options = read::Options {
            today,
            file_name: None,
        };
        Row::of_reading_in(&read::read(text, &options), language)
    }

    /// The row of a text that has been read.
    pub fn of_reading(reading: &Reading) -> Row {
        Row::of_reading_in(reading, Language::ENGLISH)
    }

    fn of_reading_in(reading: &Reading, language: Language) -> Row {
        let counts = grade::counts(reading);
        let Some(manifest) = &reading.manifest else {
            let report = grade::assess(reading, Columns::Characters, language);
            return Row::without(report.findings.first(), counts);
        };
        let Brief {
            level,
            gated,
            score,
            grades,
            stated,
        } = grade::brief(manifest);
        let grades = YARDSTICKS.iter().zip(grades).map(|(yardstick, grade)| {
            let place = |place| match yardstick.scale {
                Scale::Points => Place::Points(f64::from(place) / 2.0),
                _ => Place::Index(place),
            };
            (grade.place.map(place), Some(place(grade.at_most)))
        });
        Row {
            assessed: Some(Assessed {
                name: manifest.system.name.clone(),
                source: reading.source,
                level,
                gated,
                stated: stated.components,
                score: (score.total, score.at_most),
                grades: grades.collect(),
                digest: manifest.digest(),
            }),
            counts: Some(counts),
            error: None,
        }
    }

    /// The row of a report.
    pub fn of(report: &Report) -> Row {
        let counts = Counts::of(&report.findings);
        let Some(stated) = report.stated else {
            return Row::without(report.findings.first(), counts);
        };
        let place = |index: Option<u8>, points: Option<f64>| {
            points.map(Place::Points).or(index.map(Place::Index))
        };
        let grades = YARDSTICKS.iter().map(|yardstick| {
            let verdict = report.verdict(yardstick.id);
            verdict.map_or((None, None), |verdict| {
                let most = &verdict.at_most;
                (
                    place(verdict.index, verdict.points),
                    place(most.index, most.points),
                )
            })
        });
        let level = report.level.as_ref();
        let score = report.score.as_ref();
        Row {
            assessed: Some(Assessed {
                name: report.system.name.clone(),
                source: report.source,
                level: level.map(|level| level.id),
                gated: level.is_some_and(|level| level.gated),
                stated: stated.components,
                score: score.map_or((0.0, 0.0), |score| (score.total, score.at_most)),
                grades: grades.collect(),
                digest: report.digest.clone().unwrap_or_default(),
            }),
            counts: Some(counts),
            error: None,
        }
    }

    /// The row of something that could not be read at all: a stable code, and why, in
    /// a sentence.
    pub fn failed(code: impl Into<Text>, message: String) -> Row {
        Row {
            error: Some((code.into(), message)),
            ..Row::default()
        }
    }

    /// The row of bytes that are no text.
    pub fn not_utf8(language: Language) -> Row {
        let message = language.text(ColumnWord::NotUtf8);
        Row::failed("not-utf-8", message.to_owned())
    }

    /// Of a text in which there is nothing to assess: its first finding is the reason.
    fn without(first: Option<&FindingReport>, counts: Counts) -> Row {
        Row {
            assessed: None,
            counts: Some(counts),
            error: first.map(|finding| (finding.code.clone(), finding.message.clone())),
        }
    }

    /// Whether there was something to assess.
    pub fn is_assessed(&self) -> bool {
        self.assessed.is_some()
    }

    /// How many errors and warnings the text has; none where no text was read.
    pub fn counts(&self) -> Option<Counts> {
        self.counts
    }

    /// What it has in a column.
    pub fn cell(&self, column: &Column) -> Cell<'_> {
        self.found(column.what).unwrap_or(Cell::Null)
    }

    fn found(&self, what: What) -> Option<Cell<'_>> {
        let counts = self.counts.as_ref();
        let error = self.error.as_ref();
        match what {
            What::Errors => return counts.map(|counts| Cell::Int32(counts.errors)),
            What::Warnings => return counts.map(|counts| Cell::Int32(counts.warnings)),
            What::Error => return error.map(|(code, _)| Cell::Text(code)),
            What::ErrorMessage => return error.map(|(_, message)| Cell::Text(message)),
            _ => {}
        }
        let row = self.assessed.as_ref()?;
        let cell = |place| match place {
            Place::Index(index) => Cell::Int32(i32::from(index)),
            Place::Points(points) => Cell::Float64(points),
        };
        match what {
            What::Name => row.name.as_deref().map(Cell::Text),
            What::Source => Some(Cell::Text(row.source.word())),
            What::Level => row.level.map(|level| Cell::Text(level.word())),
            What::Gated => row.level.map(|_| Cell::Boolean(row.gated)),
            What::Stated => Some(Cell::Int32(i32::from(row.stated))),
            What::Score => Some(Cell::Float64(row.score.0)),
            What::ScoreAtMost => Some(Cell::Float64(row.score.1)),
            What::Grade(at) => row.grades.get(at)?.0.map(cell),
            What::GradeAtMost(at) => row.grades.get(at)?.1.map(cell),
            What::Digest => Some(Cell::Text(&row.digest)),
            What::Errors | What::Warnings | What::Error | What::ErrorMessage => None,
        }
    }
}
