//! `check`: findings, and whether a system reaches what it must.

mod fix;
mod github;
mod goal;
mod pick;
mod sarif;

use std::process::ExitCode;

use std::path::Path;

use anyhow::{Result, bail};
use openness_badge::finding::Severity;
use openness_badge::manifest::Level;
use openness_badge::report::{FindingReport, Report};
use serde_json::json;

use super::input::{self, Input, Today};
use super::{draw, output, snippet};
use fix::Fixed;
use goal::Goal;
use pick::Picks;

/// Says what is wrong with manifests, where, and how to fix it
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  openness-badge check openness.yaml
  openness-badge check --fix README.md
  openness-badge check --deny warnings --ignore unfit-license openness.yaml
  openness-badge check --require mof=3 --require g7=2 --format github models/*/openness.yaml

`--fix` makes every correction that is certain; what has more than one is left to people.
A comment allows a warning or a hint on its line, or alone on the next one:
`# openness-badge: allow(unfit-license)`. `openness-badge explain CODE` says what a code means.

A requirement is YARDSTICK=GRADE, and holds from that grade on: gradient=downloadable (or
0 to 5), pieces=7, mof=3 (Class III; 2 and 1 are higher), osaid=3, g7=2, eu=8, osai=9.5 (points).")]
pub struct Arguments {
    /// Manifests, model cards, or files in any format that is read; `-` for standard input
    #[arg(required = true, value_name = "FILE")]
    files: Vec<String>,
    /// Make every correction that is certain, and write the files
    #[arg(long)]
    fix: bool,
    /// Show those corrections as a diff instead of the findings
    #[arg(long, conflicts_with = "format")]
    diff: bool,
    #[command(flatten)]
    picks: Picks,
    /// What standard input is called
    #[arg(long, value_name = "NAME")]
    stdin_filename: Option<String>,
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
    /// With the findings that are to be told.
    report: Report,
    /// How many corrections have been made.
    fixed: Option<usize>,
    /// What they have changed, or would.
    diff: String,
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
    arguments.writable()?;
    let mut unread = false;
    let mut checked = Vec::new();
    for file in &arguments.files {
        match arguments.check(file, &goals) {
            Ok(one) => checked.push(one),
            // The others are told of all the same.
            Err(error) => {
                unread = true;
                output::error(&error);
            }
        }
    }
    arguments.tell(&checked)?;
    let fails = |checked: &Checked| {
        let mut findings = checked.report.findings.iter();
        !checked.short.is_empty() || findings.any(|finding| arguments.picks.fails(finding))
    };
    Ok(match (unread, checked.iter().any(fails)) {
        (true, _) => ExitCode::from(2),
        (false, true) => ExitCode::FAILURE,
        (false, false) => ExitCode::SUCCESS,
    })
}

impl Arguments {
    /// Standard input that is fixed goes to standard output: there is no room
    /// for anything else there.
    fn writable(&self) -> Result<()> {
        let fixes_stdin = self.fix && !self.diff && self.files.iter().any(|file| file == "-");
        if fixes_stdin && self.files.len() > 1 {
            bail!("`--fix` writes standard input to standard output: check it by itself");
        }
        if fixes_stdin && self.format != Format::Text && self.out.output.is_none() {
            bail!(
                "`--fix` writes standard input to standard output: give the report a file with `-o`"
            );
        }
        Ok(())
    }

    fn check(&self, file: &str, goals: &[Goal]) -> Result<Checked> {
        let mut input = match (file, &self.stdin_filename) {
            ("-", Some(name)) => Input::from_stdin(name)?,
            _ => Input::read(file)?,
        };
        let mut fixed = None;
        let mut diff = String::new();
        if self.fix || self.diff {
            let Fixed { text, count } = fix::fixed(&input, self.today.date(), &self.picks);
            if self.diff {
                diff = fix::diff(&input, &text);
            }
            if self.fix {
                match file {
                    // The text alone, which a program in a pipe waits for.
                    "-" if !self.diff => output::to(None, text.as_bytes())?,
                    // What was not read as it is, such as UTF-16, stays so.
                    file if file != "-" && count > 0 => {
                        output::file(Path::new(file), text.as_bytes())?;
                    }
                    _ => {}
                }
                input.text = text;
                fixed = Some(count);
            }
        }
        let mut report = input.report(&self.today);
        self.picks.retain(&mut report.findings);
        let short = goals
            .iter()
            .filter_map(|goal| goal.short_of(&report))
            .collect();
        Ok(Checked {
            input,
            report,
            fixed,
            diff,
            short,
        })
    }

    fn tell(&self, checked: &[Checked]) -> Result<()> {
        let text = match self.format {
            _ if self.diff => checked.iter().map(|checked| &*checked.diff).collect(),
            Format::Text => texts(checked),
            Format::Json => output::json(&json!(checked.iter().map(as_json).collect::<Vec<_>>())),
            Format::Sarif => output::json(&sarif::log(checked)),
            Format::Github => checked.iter().map(github::commands).collect(),
        };
        let to_stdout = self.out.output.is_none();
        let stdout_is_taken = self.fix && !self.diff && self.files.iter().any(|file| file == "-");
        if self.format != Format::Text || self.diff {
            return output::to(self.out.output.as_deref(), text.as_bytes());
        }
        match (to_stdout, stdout_is_taken) {
            (true, true) => output::tell(&text),
            (true, false) => output::colored(&text)?,
            (false, _) => {
                let plain = anstream::adapter::strip_str(&text).to_string();
                output::to(self.out.output.as_deref(), plain.as_bytes())?;
            }
        }
        Ok(())
    }
}

/// What is said of each file, and of several the sum.
fn texts(checked: &[Checked]) -> String {
    let mut out: String = checked.iter().map(text).collect();
    if checked.len() > 1 {
        let findings: Vec<&FindingReport> = checked
            .iter()
            .flat_map(|checked| &checked.report.findings)
            .collect();
        out += &format!("{} files: {}\n", checked.len(), counted(&findings));
    }
    out
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
    let findings: Vec<&FindingReport> = checked.report.findings.iter().collect();
    let fixed = match checked.fixed {
        None | Some(0) => String::new(),
        Some(count) => format!("{count} fixed, "),
    };
    let fixable = findings.iter().filter(|finding| finding.edit.is_some());
    let fixable = match fixable.count() {
        0 => String::new(),
        n => format!("; `--fix` can fix {n}"),
    };
    format!(
        "{fixed}{}{fixable} ({})",
        counted(&findings),
        openness_badge::view::badge_line(&checked.report)
    )
}

/// `1 error, 2 warnings`
fn counted(findings: &[&FindingReport]) -> String {
    let count = |severity, one: &str| {
        let of_it = findings
            .iter()
            .filter(|finding| finding.severity == severity);
        match of_it.count() {
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
    match parts.is_empty() {
        true => "no findings".to_owned(),
        false => parts.join(", "),
    }
}

fn as_json(checked: &Checked) -> serde_json::Value {
    let mut value = json!({
        "file": checked.input.name,
        "level": checked.report.level,
        "score": checked.report.score,
        "findings": checked.report.findings,
        "not_reached": checked.short.iter()
            .map(|short| json!({ "goal": short.goal, "message": short.message }))
            .collect::<Vec<_>>(),
    });
    if let (Some(fixed), Some(map)) = (checked.fixed, value.as_object_mut()) {
        map.insert("fixed".to_owned(), json!(fixed));
    }
    value
}
