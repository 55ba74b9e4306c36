//! `batch`: many manifests in, a report or a row for each out, in order.
//!
//! ```text
//! source ──▶ record ──▶ done ──▶ sink
//! ```
//!
//! Records come out of lines, CSV or Parquet; each comes to a report, a flat row or
//! nothing but its count; and that is written as lines, CSV or Parquet.

mod done;
mod format;
mod record;
mod sink;
mod source;
mod summary;

use std::io::{self, IsTerminal, Write};
use std::time::Duration;

use anyhow::Result;
use clap::builder::PossibleValuesParser;
use indicatif::{ProgressBar, ProgressStyle};
use openness_badge::words::{CliWord, Value};
use rayon::prelude::*;

use super::draw::Out;
use super::input::Today;
use super::{output, speech};
use crate::Status;
use done::{Done, Task, Told, Wanted};
use format::{Input, Output};
use record::Fields;
use sink::Part;
use summary::Summary;

/// Reads many manifests and writes a report or a row for each, in order
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  find models -name openness.yaml -print0 | openness-badge batch -0 > reports.ndjson
  openness-badge batch --text-field card --id-field id hub.ndjson --slim -o hub.csv
  openness-badge batch --text-field card --id-field id hub.parquet -o openness.parquet
  openness-badge batch --summary < manifests.ndjson

A line that begins as JSON is a manifest (or a file in any format that is read), or a text as a
JSON string; any other is the name of a file. Each record gives one line: the report with
`record`, its number, `id`, and `path`, where it was a file; or `error`, where there is nothing
to assess. A bad record is never the end. Exit status: 0 fine, 1 if any record is an error or
has errors.")]
pub struct Arguments {
    /// Lines, CSV or Parquet to read; standard input without it or for `-`
    #[arg(value_name = "FILE", default_value = "-")]
    input: String,
    /// What the input is; without it, what the ending of its name says, and else lines
    #[arg(long, value_enum, value_name = "FORMAT", help_heading = "Input")]
    from: Option<Input>,
    /// The field or column that has the text: a manifest, a model card, or a file in any format that is read [default of a table: text]
    #[arg(long, value_name = "NAME", help_heading = "Input")]
    text_field: Option<String>,
    /// The field or column that names a record in the output
    #[arg(long, value_name = "NAME", help_heading = "Input")]
    id_field: Option<String>,
    /// Names of files that end with a zero byte, as `find -print0` writes them
    #[arg(
        short = '0',
        long = "null",
        help_heading = "Input",
        conflicts_with_all = ["from", "text_field", "id_field"]
    )]
    null: bool,
    #[command(flatten)]
    out: Out,
    /// What the output is; without it, what the ending of its name says, and else lines of JSON
    #[arg(long, value_enum, value_name = "FORMAT", help_heading = "Output")]
    to: Option<Output>,
    /// A flat row for each record instead of its report; of CSV and Parquet always
    #[arg(long, help_heading = "Output")]
    slim: bool,
    /// These columns of the row alone, in this order
    #[arg(
        long,
        value_name = "NAMES",
        value_delimiter = ',',
        value_parser = columns(),
        hide_possible_values = true,
        help_heading = "Output"
    )]
    columns: Vec<String>,
    /// Counts instead of reports: how many on each level and grade
    #[arg(long, help_heading = "Output", conflicts_with_all = ["to", "slim", "columns"])]
    summary: bool,
    /// Exit with 0 also where records are errors or have errors
    #[arg(long, help_heading = "Output")]
    exit_zero: bool,
    /// How many threads; as many as there are cores without it
    #[arg(long, value_name = "N", help_heading = "Output", value_parser = clap::value_parser!(u16).range(1..=1024))]
    threads: Option<u16>,
    #[command(flatten)]
    today: Today,
}

fn columns() -> PossibleValuesParser {
    PossibleValuesParser::new(Part::all().map(|part| part.name()))
}

/// What is worked on at a time, while as much again is written: memory is bounded
/// by it, however long the input.
const MOST_RECORDS: usize = 256;
const MOST_BYTES: usize = 8 * 1_048_576;

impl Arguments {
    fn source(&self, fields: Option<&Fields>) -> Result<source::Source> {
        source::open(&source::From {
            name: &self.input,
            format: self.format(),
            null: self.null,
            fields,
        })
    }

    fn format(&self) -> Input {
        let by_name = || Input::of(self.input.as_ref());
        match self.null {
            true => Input::Lines,
            false => self.from.unwrap_or_else(by_name),
        }
    }

    /// The fields that count; of lines that are texts themselves there are none.
    fn fields(&self) -> Option<Fields> {
        let is_named = self.text_field.is_some() || self.id_field.is_some();
        is_named.then(|| Fields {
            text: self.text_field.clone().unwrap_or_else(|| "text".to_owned()),
            id: self.id_field.clone(),
        })
    }

    /// What is written, and what of each record.
    fn output(&self) -> Result<(Output, Wanted)> {
        if self.summary {
            return Ok((Output::Ndjson, Wanted::Count));
        }
        let by_name = || Output::of(self.out.path());
        let format = self.to.map_or_else(by_name, Ok)?;
        let is_row = self.slim || !self.columns.is_empty() || format != Output::Ndjson;
        let wanted = if is_row { Wanted::Row } else { Wanted::Report };
        Ok((format, wanted))
    }

    fn parts(&self) -> Vec<Part> {
        match self.columns.as_slice() {
            [] => Part::all().collect(),
            names => names
                .iter()
                .filter_map(|name| Part::by_name(name))
                .collect(),
        }
    }
}

pub fn run(arguments: &Arguments) -> Result<Status> {
    let (format, wanted) = arguments.output()?;
    let task = Task {
        what: wanted,
        today: arguments.today.date(),
        fields: arguments.fields(),
    };
    let mut source = arguments.source(task.fields.as_ref())?;
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
    let mut summary = Summary::default();
    let code = |summary: &Summary| match arguments.exit_zero {
        true => Status::Fine,
        false => summary.code(),
    };
    let unwritable = |error: io::Error| output::failed(arguments.out.path(), &error);
    if wanted == Wanted::Count {
        while let Some(records) = some(source.next(MOST_RECORDS, MOST_BYTES)?) {
            let done: Vec<Done> =
                pool.install(|| records.par_iter().map(|record| task.done(record)).collect());
            progress.inc(done.len() as u64);
            done.iter().for_each(|done| summary.add(&done.summary));
        }
        progress.finish_and_clear();
        output::unless_closed(
            out.write_all(summary.text().as_bytes())
                .and_then(|()| out.flush()),
        )?;
    } else {
        let mut sink = sink::open(format, arguments.parts(), out).map_err(unwritable)?;
        let mut waiting: Vec<Told> = Vec::new();
        loop {
            // Of a stream that breaks off, what came before goes to standard output all
            // the same; a file is written as a whole or not at all.
            let (records, broken) = match source.next(MOST_RECORDS, MOST_BYTES) {
                Ok(records) => (records, None),
                Err(error) => (Vec::new(), Some(error)),
            };
            if records.is_empty() && waiting.is_empty() && broken.is_none() {
                break;
            }
            // While these are worked on, those before them are written.
            let (written, done) = pool.install(|| {
                let work = || records.par_iter().map(|record| task.done(record));
                rayon::join(|| sink.write(&waiting), || work().collect::<Vec<Done>>())
            });
            if written.as_ref().is_err_and(output::is_closed) {
                // Nobody reads the rest.
                return Ok(code(&summary));
            }
            written.map_err(unwritable)?;
            if let Some(error) = broken {
                output::unless_closed(sink.finish())?;
                return Err(error);
            }
            progress.inc(waiting.len() as u64);
            waiting = done
                .into_iter()
                .map(|done| {
                    summary.add(&done.summary);
                    done.told
                })
                .collect();
        }
        progress.finish_and_clear();
        match sink.finish() {
            Err(error) if output::is_closed(&error) => {}
            finished => finished.map_err(unwritable)?,
        }
    }
    if let Some(file) = file {
        file.put()?;
    }
    Ok(code(&summary))
}

/// What is there, where anything is.
fn some<T>(list: Vec<T>) -> Option<Vec<T>> {
    (!list.is_empty()).then_some(list)
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
