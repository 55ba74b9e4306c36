//! `check`: findings, and whether a system reaches what it must.

mod github;
mod goal;
mod sarif;

use std::process::ExitCode;

use anyhow::Result;
use openness_badge::finding::Severity;
use openness_badge::manifest::Level;
use openness_badge::report::{FindingReport, Report};
use serde_json::json;

use super::input::{self, Input, Today};
use super::{draw, output, snippet};
use goal::Goal;

/// Says what is wrong with manifests, where, and how to fix it
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  openness-badge check openness.yaml
  openness-badge check --deny warnings --min-level downloadable openness.yaml
  openness-badge check --require mof=3 --require g7=2 --format github models/*/openness.yaml

A requirement is YARDSTICK=GRADE, and holds from that grade on: gradient=downloadable (or
0 to 5), pieces=7, mof=3 (Class III; 2 and 1 are higher), osaid=3, g7=2, eu=8, osai=9.5 (points).")]
pub struct Arguments {
    /// Manifests, model cards, or files in any format that is read; `-` for standard input
    #[arg(required = true, value_name = "FILE")]
    files: Vec<String>,
    /// Findings that fail besides errors
    #[arg(long, value_enum, value_name = "WHAT")]
    deny: Option<Deny>,
    /// The level on the gradient that every system must reach
    #[arg(long, value_name = "LEVEL", value_parser = levels())]
    min_level: Option<Level>,
    /// A grade that every system must reach, such as `mof=3`; may be given several times
    #[arg(long, value_name = "YARDSTICK=GRADE", value_parser = Goal::parse)]
    require: Vec<Goal>,
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
    #[command(flatten)]
    out: draw::Out,
    #[command(flatten)]
    today: Today,
}

#[derive(Clone, Copy, PartialEq, clap::ValueEnum)]
enum Deny {
    Warnings,
    /// Warnings and hints
    Hints,
}

#[derive(Clone, Copy, PartialEq, clap::ValueEnum)]
enum Format {
    Text,
    Json,
    /// SARIF 2.1.0, as code scanning reads it
    Sarif,
    /// Workflow commands that annotate the lines of a pull request
    Github,
}

fn levels() -> impl clap::builder::TypedValueParser<Value = Level> {
    use clap::builder::{PossibleValuesParser, TypedValueParser};
    PossibleValuesParser::new(Level::WORDS)
        .map(|word| Level::from_word(&word).unwrap_or(Level::Closed))
}

/// A file that was checked.
struct Checked {
    input: Input,
    report: Report,
    /// The goals that it falls short of, each in a sentence.
    short: Vec<Short>,
}

/// A goal that is not reached.
struct Short {
    goal: String,
    message: String,
}

pub fn run(arguments: &Arguments) -> Result<ExitCode> {
    let mut goals = arguments.require.clone();
    goals.extend(arguments.min_level.map(Goal::level));
    input::once(&arguments.files)?;
    let mut unread = false;
    let mut checked = Vec::new();
    for file in &arguments.files {
        match Input::read(file) {
            Ok(input) => {
                let report = input.report(&arguments.today);
                let short = goals
                    .iter()
                    .filter_map(|goal| goal.short_of(&report))
                    .collect();
                checked.push(Checked {
                    input,
                    report,
                    short,
                });
            }
            // The others are told of all the same.
            Err(error) => {
                unread = true;
                output::error(&error);
            }
        }
    }
    let text = match arguments.format {
        Format::Text => checked.iter().map(text).collect(),
        Format::Json => output::json(&json!(checked.iter().map(as_json).collect::<Vec<_>>())),
        Format::Sarif => output::json(&sarif::log(&checked)),
        Format::Github => checked.iter().map(github::commands).collect(),
    };
    match (&arguments.out.output, arguments.format) {
        (None, Format::Text) => output::colored(&text)?,
        (_, Format::Text) => {
            let plain = anstream::adapter::strip_str(&text).to_string();
            output::to(arguments.out.output.as_deref(), plain.as_bytes())?;
        }
        _ => output::to(arguments.out.output.as_deref(), text.as_bytes())?,
    }
    let failed = checked.iter().any(|checked| {
        !checked.short.is_empty()
            || checked
                .report
                .findings
                .iter()
                .any(|finding| arguments.fails(finding))
    });
    Ok(match (unread, failed) {
        (true, _) => ExitCode::from(2),
        (false, true) => ExitCode::FAILURE,
        (false, false) => ExitCode::SUCCESS,
    })
}

impl Arguments {
    fn fails(&self, finding: &FindingReport) -> bool {
        let least = match self.deny {
            None => Severity::Error,
            Some(Deny::Warnings) => Severity::Warning,
            Some(Deny::Hints) => Severity::Hint,
        };
        // From the worst on.
        finding.severity <= least
    }
}

fn text(checked: &Checked) -> String {
    let mut out = snippet::all(&checked.input, &checked.report.findings);
    for short in &checked.short {
        out.push_str(&snippet::of_file(
            &checked.input.name,
            "not reached",
            &short.message,
        ));
    }
    out.push_str(&format!("{}: {}\n", checked.input.name, summary(checked)));
    out
}

fn summary(checked: &Checked) -> String {
    let count = |severity, one: &str| {
        let findings = &checked.report.findings;
        match findings
            .iter()
            .filter(|finding| finding.severity == severity)
            .count()
        {
            0 => None,
            1 => Some(format!("1 {one}")),
            n => Some(format!("{n} {one}s")),
        }
    };
    let parts: Vec<String> = [
        count(Severity::Error, "error"),
        count(Severity::Warning, "warning"),
        count(Severity::Hint, "hint"),
    ]
    .into_iter()
    .flatten()
    .collect();
    let found = match parts.is_empty() {
        true => "no findings".to_owned(),
        false => parts.join(", "),
    };
    format!(
        "{found} ({})",
        openness_badge::view::badge_line(&checked.report)
    )
}

fn as_json(checked: &Checked) -> serde_json::Value {
    json!({
        "file": checked.input.name,
        "level": checked.report.level,
        "score": checked.report.score,
        "findings": checked.report.findings,
        "not_reached": checked.short.iter()
            .map(|short| json!({ "goal": short.goal, "message": short.message }))
            .collect::<Vec<_>>(),
    })
}
