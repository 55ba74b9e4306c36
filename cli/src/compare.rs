//! `compare`: systems beside each other, or two versions of one.

mod changes;

use crate::Status;
use std::path::PathBuf;

use anyhow::Result;
use openness_badge::grade::Yardstick;
use openness_badge::report::Report;
use openness_badge::shown::shown;
use openness_badge::words::{CliWord, Language};
use serde_json::json;

use super::draw::{Lang, Out};
use super::input::{self, Drawn, Today};
use super::report::score_text;
use super::voice::Voice;
use super::{output, speech, table};

/// Compares systems, or says what changed between two versions of one
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  openness-badge compare a.yaml b.yaml c.yaml
  openness-badge compare old/openness.yaml openness.yaml
  openness-badge compare a.yaml b.yaml --format json

Two files about a system of one name are taken for two versions of it, the first for the
older one: then it says which components changed, and which verdicts with them.")]
pub struct Arguments {
    /// Two manifests or more, in any format that is read
    #[arg(required = true, num_args = 2.., value_name = "FILE")]
    files: Vec<PathBuf>,
    /// What to write; without it the file's name says, else text
    #[arg(long, value_enum, help_heading = "Output")]
    format: Option<Format>,
    /// Say what changed, whatever the names are; for two files
    #[arg(long, conflicts_with = "table", help_heading = "Output")]
    changes: bool,
    /// Write the table, even if it is two versions of one system
    #[arg(long, help_heading = "Output")]
    table: bool,
    #[command(flatten)]
    out: Out,
    #[command(flatten)]
    lang: Lang,
    #[command(flatten)]
    today: Today,
}

#[derive(Clone, Copy, PartialEq, clap::ValueEnum)]
enum Format {
    Text,
    Markdown,
    Json,
}

/// What the name of a file ends in.
const ENDINGS: [(&str, Format); 3] = [
    ("txt", Format::Text),
    ("md", Format::Markdown),
    ("json", Format::Json),
];

pub fn run(arguments: &Arguments, voice: Voice) -> Result<Status> {
    let format = match arguments.format {
        Some(format) => format,
        None => arguments.out.format(&ENDINGS)?.unwrap_or(Format::Text),
    };
    input::once(&arguments.files)?;
    let Arguments { files, out, .. } = arguments;
    let of_file = || arguments.lang.of_files(files);
    let language = match format {
        Format::Text => arguments.lang.of_text(out, of_file)?,
        Format::Markdown | Format::Json => of_file()?,
    };
    let Drawn { systems, code } = input::drawn(files, &arguments.today, language);
    if systems.len() < 2 && code != Status::Fine {
        return Ok(code);
    }
    // Two that are left of more are no two versions.
    let are_two = files.len() == 2;
    let changes = |old, new| are_two && (arguments.changes || !arguments.table && same(old, new));
    let text = match systems.as_slice() {
        [(_, old), (_, new)] if changes(old, new) => match format {
            Format::Json => output::json(&changes::as_json(old, new)),
            Format::Markdown => changes::markdown(old, new, language),
            Format::Text => changes::text(old, new, language),
        },
        _ if arguments.changes => return Err(speech::error(CliWord::CompareTwoFiles, &[])),
        systems => match format {
            Format::Json => output::json(&as_json(systems)),
            Format::Markdown => markdown(&rows(systems, language)),
            Format::Text => table::columns(&rows(systems, language), ""),
        },
    };
    let next = input::next(&"chart", files, 2);
    arguments.out.write(text.as_bytes(), voice, &next)?;
    Ok(code)
}

/// Whether two reports are of systems of one name.
fn same(old: &Report, new: &Report) -> bool {
    old.system.name.is_some() && old.system.name == new.system.name
}

/// The table: a column for each system.
fn rows(systems: &[(String, Report)], language: Language) -> Vec<Vec<String>> {
    let row = |head: &str, cell: &dyn Fn(&Report) -> String| {
        let cells = systems.iter().map(|(_, report)| cell(report));
        std::iter::once(head.to_owned()).chain(cells).collect()
    };
    let name = |(file, report): &(String, Report)| {
        let name = report.system.name.as_deref().unwrap_or(file);
        shown(name).into_owned()
    };
    let mut rows: Vec<Vec<String>> = vec![
        std::iter::once(String::new())
            .chain(systems.iter().map(name))
            .collect(),
        row("gradient", &|report| {
            let verdict = report.verdict("gradient");
            verdict.map_or(String::new(), |verdict| verdict.headline.to_string())
        }),
        row(language.text(CliWord::Score), &|report| {
            report
                .score
                .as_ref()
                .map_or(String::new(), |score| score_text(score, language))
        }),
    ];
    for yardstick in Yardstick::others() {
        rows.push(row(yardstick.id, &|report| {
            let verdict = report.verdict(yardstick.id);
            verdict.map_or(String::new(), |verdict| {
                shown(&verdict.headline).into_owned()
            })
        }));
    }
    rows
}

pub fn markdown(rows: &[Vec<String>]) -> String {
    let mut out = String::new();
    for (at, row) in rows.iter().enumerate() {
        let cells: Vec<String> = row
            .iter()
            .map(|cell| openness_badge::write::markdown_text(cell))
            .collect();
        out += &format!("| {} |\n", cells.join(" | "));
        if at == 0 {
            out += &format!("|{}\n", "---|".repeat(row.len()));
        }
    }
    out
}

fn as_json(systems: &[(String, Report)]) -> serde_json::Value {
    systems
        .iter()
        .map(|(file, report)| {
            let headlines: serde_json::Map<_, _> = report
                .verdicts
                .iter()
                .map(|verdict| {
                    (
                        verdict.yardstick.to_string(),
                        verdict.headline.clone().into(),
                    )
                })
                .collect();
            json!({
                "file": file,
                "system": report.system,
                "digest": report.digest,
                "stated": report.stated,
                "level": report.level,
                "score": report.score,
                "verdicts": headlines,
            })
        })
        .collect()
}
