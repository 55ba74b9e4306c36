//! `batch`: many manifests in, a report for each out, in order.

mod lines;
mod summary;

use crate::Status;
use std::borrow::Cow;
use std::io::{self, BufReader, BufWriter, IsTerminal, Read, Write};
use std::time::Duration;

use anyhow::Result;
use indicatif::{ProgressBar, ProgressStyle};
use openness_badge::finding::{Columns, Finding, Severity};
use openness_badge::grade;
use openness_badge::manifest::Date;
use openness_badge::read::{self, Reading};
use openness_badge::report::Report;
use openness_badge::words::{CliWord, Value};
use openness_badge::{Options, report, shown};
use rayon::prelude::*;
use serde::Serialize;

use super::draw::Out;
use super::failure::Failure;
use super::input::{self, Input, Today};
use super::output;
use super::speech::{self, FILES};
use lines::{Line, Lines};
use summary::Summary;

/// Reads many manifests and writes a report for each, one line of JSON, in order
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  find models -name openness.yaml | openness-badge batch > reports.ndjson
  openness-badge batch --summary < manifests.ndjson

A line of JSON is a manifest (or a file in any format that is read); any other is the name of
a file. Each gives one line: the report with `record`, the line's number, and
`path`, where it was one; or `record` and `error`, where there is nothing to assess. A bad
line is never the end. Exit status: 0 fine, 1 if any record is an error or has errors.")]
pub struct Arguments {
    /// Lines to read; standard input without it or for `-`
    #[arg(value_name = "FILE", default_value = "-")]
    input: String,
    #[command(flatten)]
    out: Out,
    /// Counts instead of reports: how many on each level and grade
    #[arg(long)]
    summary: bool,
    /// How many threads; as many as there are cores without it
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    threads: Option<u16>,
    #[command(flatten)]
    today: Today,
}

/// What is worked on at a time, while as much again is written: memory is bounded
/// by it, however long the input.
const MOST_LINES: usize = 128;
const MOST_BYTES: usize = 8 * 1_048_576;

/// What most records have room in, so that they are not moved as they grow.
const MOST_OF_A_RECORD: usize = 40_000;

/// One line of the output.
#[derive(Serialize)]
struct Record<'r> {
    record: u64,
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

impl Outcome {
    /// Of a text without a manifest there is no report.
    fn of(text: &str, options: &Options) -> Self {
        let report = report(text, options);
        match Failure::of(&report) {
            Some(failure) => Outcome::Error(failure),
            None => Outcome::Report(Box::new(report)),
        }
    }
}

pub fn run(arguments: &Arguments) -> Result<Status> {
    let unreadable = |error: io::Error| input::failed(&arguments.input, &error);
    let source: Box<dyn Read> = match arguments.input.as_str() {
        "-" => Box::new(io::stdin().lock()),
        name => Box::new(std::fs::File::open(name).map_err(unreadable)?),
    };
    let mut file = arguments.out.path().map(output::Beside::new).transpose()?;
    let mut stdout = io::stdout();
    let out: &mut (dyn Write + Send) = match &mut file {
        Some(file) => file,
        None => &mut stdout,
    };
    let threads = arguments.threads.map_or(0, usize::from);
    let pool = rayon::ThreadPoolBuilder::new()
        .num_threads(threads)
        .build()?;
    let progress = progress();
    let mut lines = Lines::new(BufReader::with_capacity(1 << 16, source));
    let mut writer = BufWriter::with_capacity(1 << 16, out);
    let mut summary = Summary::default();
    let today = arguments.today.date();
    let mut done: Vec<Done> = Vec::new();
    loop {
        // Of a stream that breaks off, what came before goes to standard output all
        // the same; a file is written as a whole or not at all.
        let (batch, broken) = match lines.next_batch(MOST_LINES, MOST_BYTES) {
            Ok(batch) => (batch, None),
            Err(error) => (Vec::new(), Some(error)),
        };
        if batch.is_empty() && done.is_empty() && broken.is_none() {
            break;
        }
        // While these are worked on, those before them are written.
        let (written, next) = pool.install(|| {
            let write = || {
                done.iter()
                    .try_for_each(|done| writer.write_all(&done.text))
            };
            let of = |line| Done::of(line, today, arguments.summary);
            rayon::join(write, || batch.par_iter().map(of).collect())
        });
        if written.as_ref().is_err_and(output::is_closed) {
            // Nobody reads the rest.
            return Ok(summary.code());
        }
        written.map_err(|error| output::failed(arguments.out.path(), &error))?;
        if let Some(error) = broken {
            output::unless_closed(writer.flush())?;
            return Err(unreadable(error));
        }
        progress.inc(done.len() as u64);
        done = next;
        for done in &done {
            summary.add(&done.summary);
        }
    }
    progress.finish_and_clear();
    if arguments.summary {
        output::unless_closed(writer.write_all(summary.text().as_bytes()))?;
    }
    output::unless_closed(writer.flush())?;
    drop(writer);
    if let Some(file) = file {
        file.put()?;
    }
    Ok(summary.code())
}

/// On a terminal only: nobody else wants to see it.
fn progress() -> ProgressBar {
    if !io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::new_spinner();
    let values: [(&str, &dyn Value); 4] = [
        ("spinner", &"{spinner}"),
        ("count", &"{human_pos}"),
        ("rate", &"{per_sec}"),
        ("time", &"{elapsed}"),
    ];
    let style = ProgressStyle::with_template(&speech::say(CliWord::Progress, &values));
    bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_spinner()));
    // What follows draws it now and then, and not at once.
    bar.tick();
    bar.enable_steady_tick(Duration::from_millis(200));
    bar
}

/// What one line came to.
struct Done {
    text: Vec<u8>,
    summary: Summary,
}

impl Done {
    fn of(line: &Line, today: Option<Date>, count_only: bool) -> Self {
        let read = text_of(line);
        match count_only {
            true => Done {
                text: Vec::new(),
                summary: counted(read.ok().map(|(_, text)| text).as_deref(), today),
            },
            false => Done::told(line.number, read, today),
        }
    }

    fn told(
        number: u64,
        read: Result<Named<'_>, (Option<String>, Failure)>,
        today: Option<Date>,
    ) -> Self {
        let options = Options {
            today,
            columns: Columns::Characters,
            ..Options::default()
        };
        let (path, outcome) = match &read {
            Ok((path, text)) => (path.as_deref(), Outcome::of(text, &options)),
            Err((path, failure)) => (path.as_deref(), Outcome::Error(failure.clone())),
        };
        let mut summary = Summary::default();
        match &outcome {
            Outcome::Report(report) => summary.count(report),
            Outcome::Error(_) => summary.count_failure(),
        }
        let record = Record {
            record: number,
            path,
            outcome,
        };
        let mut text = Vec::with_capacity(MOST_OF_A_RECORD);
        // Nothing in a report is beyond JSON.
        let _ = serde_json::to_writer(&mut text, &record);
        text.push(b'\n');
        let text = String::from_utf8(text).map(shown::json).unwrap_or_default();
        let text = text.into_bytes();
        Done { text, summary }
    }
}

/// The counts of one text, without the reasons that nobody asked for; of none
/// where there is no text.
fn counted(text: Option<&str>, today: Option<Date>) -> Summary {
    let mut summary = Summary::default();
    let options = read::Options {
        today,
        file_name: None,
    };
    let reading = text.map(|text| read::read(text, &options));
    match reading {
        Some(Reading {
            manifest: Some(manifest),
            findings,
            ..
        }) => {
            let is_error = |finding: &Finding| finding.severity() == Severity::Error;
            summary.count_brief(&grade::brief(&manifest), findings.iter().any(is_error));
        }
        _ => summary.count_failure(),
    }
    summary
}

/// A text, with the name of its file where it came from one.
type Named<'l> = (Option<String>, Cow<'l, str>);

/// The text that a line is or names.
fn text_of(line: &Line) -> Result<Named<'_>, (Option<String>, Failure)> {
    let text = match &line.text {
        Ok(text) => text.trim(),
        Err(lines::Bad::TooLong) => {
            let message = FILES.text(CliWord::LineTooLong).to_owned();
            return Err((None, Failure::new("too-large", message)));
        }
        Err(lines::Bad::NotUtf8) => {
            let message = FILES.text(CliWord::LineNotUtf8).to_owned();
            return Err((None, Failure::new("not-utf-8", message)));
        }
    };
    if text.starts_with(['{', '[', '"']) {
        return Ok((None, Cow::Borrowed(text)));
    }
    let failed = |message| Err((Some(text.to_owned()), Failure::new("unreadable", message)));
    // Standard input is what this line came from, and a pipe may never end.
    let is_file = std::fs::metadata(text).map(|there| there.is_file());
    if matches!(is_file, Ok(false)) {
        let values: [(&str, &dyn Value); 2] =
            [("file", &speech::Named(text)), ("why", &CliWord::NotAFile)];
        return failed(FILES.say(CliWord::Unreadable, &values));
    }
    match Input::from_file(text) {
        Ok(input) => Ok((Some(text.to_owned()), Cow::Owned(input.text))),
        Err(error) => failed(format!("{error:#}")),
    }
}
