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
use std::path::PathBuf;
use std::time::Duration;

use anyhow::Result;
use clap::builder::PossibleValuesParser;
use indicatif::{ProgressBar, ProgressStyle};
use openness_badge::words::{CliWord, Value};
use rayon::prelude::*;
use rayon::{ThreadPool, ThreadPoolBuilder};

use super::draw::Out;
use super::input::Today;
use super::voice::Voice;
use super::{output, speech};
use crate::Status;
use done::{Done, Task, Told, Wanted};
use format::{Input, Output};
use record::{Fields, Record};
use sink::Part;
use source::Origin;
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
    input: PathBuf,
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
    fn source(&self) -> Result<source::Source> {
        let fields = self.fields();
        let from = match self.format() {
            _ if self.null => Origin::Names,
            Input::Lines => Origin::Lines,
            Input::Csv => Origin::Csv(&fields),
            Input::Parquet => Origin::Parquet(&fields),
        };
        source::open(&self.input, &from)
    }

    fn format(&self) -> Input {
        self.from.unwrap_or_else(|| Input::of(&self.input))
    }

    /// The fields that count, of a table always.
    fn fields(&self) -> Fields {
        Fields {
            text: self.text_field.as_deref().unwrap_or("text").to_owned(),
            id: self.id_field.clone(),
        }
    }

    /// Whether a line has its text in a field, and is none itself.
    fn has_fields(&self) -> bool {
        self.text_field.is_some() || self.id_field.is_some()
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

pub fn run(arguments: &Arguments, voice: Voice) -> Result<Status> {
    let (format, wanted) = arguments.output()?;
    let task = Task {
        what: wanted,
        today: arguments.today.date(),
        fields: arguments.has_fields().then(|| arguments.fields()),
    };
    let mut source = arguments.source()?;
    let mut file = arguments.out.path().map(output::Beside::new).transpose()?;
    let mut stdout = io::stdout();
    let out: &mut (dyn Write + Send) = match &mut file {
        Some(file) => file,
        None => &mut stdout,
    };
    let threads = arguments.threads.map_or(0, usize::from);
    let mut run = Run {
        task,
        pool: ThreadPoolBuilder::new().num_threads(threads).build()?,
        progress: progress(),
        summary: Summary::default(),
    };
    let written = match wanted {
        Wanted::Count => run.count(&mut source, out),
        Wanted::Row | Wanted::Report => sink::open(format, arguments.parts(), out)
            .map_err(Stop::from)
            .and_then(|sink| run.write(&mut source, sink)),
    };
    run.progress.finish_and_clear();
    match written {
        Err(Stop::Unwritable(error)) if output::is_closed(&error) => {}
        Err(Stop::Unwritable(error)) => {
            return Err(output::failed(arguments.out.path(), &error));
        }
        Err(Stop::Unreadable(error)) => return Err(error),
        Ok(()) => {
            if let Some(file) = file {
                file.put()?;
                run.summary.tell(arguments.out.path(), voice);
            }
        }
    }
    Ok(match arguments.exit_zero {
        true => Status::Fine,
        false => run.summary.code(),
    })
}

/// Why a run stops before its end.
enum Stop {
    Unreadable(anyhow::Error),
    Unwritable(io::Error),
}

impl From<io::Error> for Stop {
    fn from(error: io::Error) -> Self {
        Stop::Unwritable(error)
    }
}

/// A run on its way.
struct Run {
    task: Task,
    pool: ThreadPool,
    progress: ProgressBar,
    summary: Summary,
}

impl Run {
    /// Counts all records, then says the counts.
    fn count(&mut self, source: &mut source::Source, out: &mut dyn Write) -> Result<(), Stop> {
        loop {
            let records = source.next(MOST_RECORDS, MOST_BYTES);
            let records = records.map_err(Stop::Unreadable)?;
            if records.is_empty() {
                break;
            }
            self.add(self.done(&records));
        }
        out.write_all(self.summary.text().as_bytes())?;
        Ok(out.flush()?)
    }

    /// Writes what each record comes to. Of a stream that breaks off, what came before
    /// goes to standard output all the same; a file is written as a whole or not at all.
    fn write(
        &mut self,
        source: &mut source::Source,
        mut sink: Box<dyn sink::Sink + '_>,
    ) -> Result<(), Stop> {
        let mut waiting: Vec<Told> = Vec::new();
        loop {
            let (records, broken) = match source.next(MOST_RECORDS, MOST_BYTES) {
                Ok(records) => (records, None),
                Err(error) => (Vec::new(), Some(error)),
            };
            if records.is_empty() && waiting.is_empty() && broken.is_none() {
                return Ok(sink.finish()?);
            }
            // While these are worked on, those before them are written.
            let work = || self.done(&records);
            let (written, done) = self.pool.join(|| sink.write(&waiting), work);
            written?;
            if let Some(error) = broken {
                return match sink.finish() {
                    Err(unwritable) if !output::is_closed(&unwritable) => Err(unwritable.into()),
                    _ => Err(Stop::Unreadable(error)),
                };
            }
            waiting = self.add(done);
        }
    }

    fn done(&self, records: &[Record]) -> Vec<Done> {
        let done = || records.par_iter().map(|record| self.task.done(record));
        self.pool.install(|| done().collect())
    }

    /// Counts what is done; what is told of it is left.
    fn add(&mut self, done: Vec<Done>) -> Vec<Told> {
        self.progress.inc(done.len() as u64);
        let done = done.into_iter().map(|done| {
            self.summary.add(&done.summary);
            done.told
        });
        done.collect()
    }
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
