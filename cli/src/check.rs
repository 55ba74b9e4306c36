//! `check`: findings, and whether a system reaches what it must.

mod files;
mod fix;
mod github;
mod goal;
mod pick;
mod sarif;
mod text;

use crate::Status;

use std::path::{Path, PathBuf};

use anyhow::Result;
use openness_badge::finding::Severity;
use openness_badge::manifest::Level;
use openness_badge::report::{FindingReport, Report};
use openness_badge::words::{self, CliWord, Language};
use serde_json::{Value, json};

use super::config::Config;
use super::failure::Failure;
use super::input::{self, Input, Today, is_stdin};
use super::speech::{self, Named};
use super::voice::Voice;
use super::{draw, output};
use files::Files;
pub use files::{File, Kind};
use fix::Fixed;
pub use goal::Goal;
pub use pick::{Picks, Which, which};

/// Says what is wrong with manifests, where, and how to fix it
#[derive(clap::Args)]
#[command(
    next_help_heading = "Findings",
    after_help = "\
Examples:
  openness-badge check
  openness-badge check openness.yaml
  openness-badge check --fix README.md
  openness-badge check --deny warnings --ignore unfit-license openness.yaml
  openness-badge check --require mof=3 --require g7=2 --format github models/*/openness.yaml
  openness-badge check -o findings.sarif

Of a folder it checks what is called `openness.yaml`, `openness.yml` or `openness.json`, and
Markdown with front matter; not what `.gitignore` names, nor what is not about a model.
`--fix` makes every correction that is certain; what has more than one is left to people.
A comment allows a warning or a hint on its line, or alone on the next one:
`# openness-badge: allow(unfit-license)`. `openness-badge explain CODE` says what a code means.

What holds for a whole project is in `openness-badge.toml`, or `[tool.openness-badge]` of
pyproject.toml, in the folder of a file or one above it: min-level, require, deny, ignore.
What is given here is added to its lists, and a grade of the same yardstick takes its place.

A requirement is YARDSTICK=GRADE, and holds from that grade on: gradient=downloadable (or
0 to 5), pieces=7, mof=3 (Class III; 2 and 1 are higher), osaid=3, g7=2, eu=8, osai=9.5 (points)."
)]
pub struct Arguments {
    /// Manifests, model cards, files in any format that is read, folders, or patterns such as `models/**/*.yaml`; `-` for standard input
    #[arg(default_value = ".", value_name = "FILE", help_heading = None::<&str>)]
    files: Vec<PathBuf>,
    /// Make every correction that is certain, and write the files
    #[arg(long)]
    fix: bool,
    /// Show those corrections as a diff instead of the findings
    #[arg(long, conflicts_with = "format")]
    diff: bool,
    #[command(flatten)]
    picks: Picks,
    /// Show hints too, which are only counted without it
    #[arg(long)]
    hints: bool,
    /// What standard input is called
    #[arg(long, value_name = "NAME", help_heading = "Input")]
    stdin_filename: Option<PathBuf>,
    /// The level on the gradient that every system must reach
    #[arg(long, value_name = "LEVEL", value_parser = levels(), help_heading = "Requirements")]
    min_level: Option<Level>,
    /// A grade that every system must reach, such as `mof=3`; may be given several times
    #[arg(long, value_name = "YARDSTICK=GRADE", value_parser = goal, help_heading = "Requirements")]
    require: Vec<Goal>,
    /// What to write; without it the file's name says, else text
    #[arg(long, value_enum, help_heading = "Output")]
    format: Option<Format>,
    #[command(flatten)]
    out: draw::Out,
    #[command(flatten)]
    lang: draw::Lang,
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

/// A goal; what is wrong with it is told to the person who typed it.
pub fn goal(text: &str) -> Result<Goal, String> {
    Goal::parse(text, speech::language())
}

fn levels() -> impl clap::builder::TypedValueParser<Value = Level> {
    use clap::builder::{PossibleValuesParser, TypedValueParser};
    PossibleValuesParser::new(Level::WORDS)
        .map(|word| Level::from_word(&word).unwrap_or(Level::Closed))
}

/// A file, and what it came to: where it cannot be read, why.
struct Outcome {
    /// As it can be shown.
    name: String,
    path: PathBuf,
    result: Result<Checked, anyhow::Error>,
}

/// A file that was checked.
struct Checked {
    input: Input,
    /// With the findings that are to be told, in this language.
    report: Report,
    language: Language,
    /// Why there is nothing to assess in it, if so.
    failure: Option<Failure>,
    /// How many corrections have been made.
    fixed: Option<usize>,
    /// What they have changed, or would.
    diff: String,
    /// The goals that it falls short of, each in a sentence.
    short: Vec<Short>,
    /// Which findings fail.
    picks: Picks,
}

/// A goal that is not reached.
pub struct Short {
    /// As it was asked for.
    pub goal: String,
    /// How far it is, and what would reach it.
    pub message: String,
}

/// What the name of a file ends in.
const ENDINGS: [(&str, Format); 3] = [
    ("txt", Format::Text),
    ("json", Format::Json),
    ("sarif", Format::Sarif),
];

pub fn run(arguments: &Arguments, voice: Voice) -> Result<Status> {
    input::once(&arguments.files)?;
    let format = match arguments.format {
        Some(format) => format,
        None => arguments.out.format(&ENDINGS)?.unwrap_or(Format::Text),
    };
    let Files { files, missed } = Files::of(&arguments.files, voice);
    arguments.writable(&files, format)?;
    let mut skipped = 0_usize;
    let mut outcomes = Vec::new();
    for (path, error) in missed {
        outcomes.push(unread(path, error));
    }
    for file in &files {
        match arguments.check(file, format, voice) {
            Ok(Ok(checked)) => outcomes.push(Outcome {
                name: checked.input.name.clone(),
                path: arguments.called(&file.path).to_owned(),
                result: Ok(checked),
            }),
            Ok(Err(kind)) => {
                skipped += usize::from(kind == Kind::Other);
                voice.detail(|| kind.passed(&file.path));
            }
            // The others are told of all the same.
            Err(error) => outcomes.push(unread(file.path.clone(), error)),
        }
    }
    arguments.tell(&outcomes, format, voice)?;
    if skipped > 0 {
        voice.note(&speech::say(CliWord::Skipped, &[("count", &skipped)]));
    }
    Ok(arguments.code(&outcomes))
}

/// The same for programs.
fn unreadable(error: &anyhow::Error, language: Language) -> Failure {
    Failure::new("unreadable", speech::error_in(error, language))
}

/// Says that a file cannot be read, and keeps it for the output.
fn unread(path: PathBuf, error: anyhow::Error) -> Outcome {
    output::error(&error);
    Outcome {
        name: path.to_string_lossy().into_owned(),
        path,
        result: Err(error),
    }
}

impl Arguments {
    fn code(&self, outcomes: &[Outcome]) -> Status {
        let fails = |checked: &Checked| {
            let mut findings = checked.report.findings.iter();
            !checked.short.is_empty() || findings.any(|finding| checked.picks.fails(finding))
        };
        let any = |is: &dyn Fn(&Outcome) -> bool| outcomes.iter().any(is);
        if any(&|outcome| outcome.result.is_err()) {
            return Status::Wrong;
        }
        match any(&|outcome| outcome.result.as_ref().is_ok_and(fails)) {
            true => Status::Found,
            false => Status::Fine,
        }
    }

    /// Whether standard output is taken by standard input that is fixed.
    fn fixes_stdin(&self) -> bool {
        self.fix && !self.diff && self.files.iter().any(|file| is_stdin(file))
    }

    /// Standard input that is fixed goes to standard output: there is no room
    /// for anything else there.
    fn writable(&self, files: &[File], format: Format) -> Result<()> {
        if self.fixes_stdin() && files.len() > 1 {
            return Err(speech::error(CliWord::FixStdinAlone, &[]));
        }
        if self.fixes_stdin() && format != Format::Text && self.out.path().is_none() {
            return Err(speech::error(CliWord::FixStdinOutput, &[]));
        }
        Ok(())
    }

    /// What a file is called, which standard input may be.
    fn called<'p>(&'p self, path: &'p Path) -> &'p Path {
        match &self.stdin_filename {
            Some(name) if is_stdin(path) => name,
            _ => path,
        }
    }

    /// What a file comes to; or what else it is, where it was found in a folder and
    /// is none of ours.
    fn check(&self, file: &File, format: Format, voice: Voice) -> Result<Result<Checked, Kind>> {
        let path = &*file.path;
        let is_stdin = !file.is_found && is_stdin(path);
        let mut input = match &self.stdin_filename {
            Some(name) if is_stdin => Input::from_stdin(name)?,
            _ if file.is_found => Input::from_file(path)?,
            _ => Input::read(path)?,
        };
        let kind = file.kind(&input, &self.today);
        if kind != Kind::Ours {
            return Ok(Err(kind));
        }
        let config = Config::near(self.called(path))?;
        if let Some(path) = &config.path {
            let values: [(&str, &dyn words::Value); 2] =
                [("file", &Named(&input.name)), ("path", path)];
            voice.detail(|| speech::say(CliWord::ConfigRead, &values));
        }
        let picks = self.picks.with(&config);
        let mut fixed = None;
        let mut diff = String::new();
        if self.fix || self.diff {
            let Fixed { text, count } = fix::fixed(&input, self.today.date(), &picks);
            if self.diff {
                diff = fix::diff(&input, &text);
            }
            if self.fix {
                match is_stdin {
                    // The text alone, which a program in a pipe waits for.
                    true if !self.diff => output::to(None, text.as_bytes())?,
                    // What was not read as it is, such as UTF-16, stays so.
                    false if count > 0 => output::file(path, text.as_bytes())?,
                    _ => {}
                }
                input.text = text;
                fixed = Some(count);
            }
        }
        let language = self.language(format, || Ok(self.lang.of_file(&config)))?;
        let mut report = input.report_in(&self.today, language);
        let failure = Failure::of(&report, language);
        picks.retain(&mut report.findings);
        let short = self
            .goals(&config)
            .iter()
            .filter_map(|goal| goal.short_of(&report, language))
            .collect();
        Ok(Ok(Checked {
            input,
            report,
            language,
            failure,
            fixed,
            diff,
            short,
            picks,
        }))
    }

    /// What a file is told of in: as its project says where that is for programs.
    fn language(
        &self,
        format: Format,
        file: impl FnOnce() -> Result<Language>,
    ) -> Result<Language> {
        match format {
            Format::Text => self.lang.of_text(&self.out, file),
            Format::Json | Format::Sarif | Format::Github => file(),
        }
    }

    /// What must be reached: as it is asked for here, and by the project for what is not.
    fn goals(&self, config: &Config) -> Vec<Goal> {
        let levels = |level: Option<Level>| level.map(Goal::level);
        let mut goals = self.require.clone();
        goals.extend(levels(self.min_level));
        let own = config.require.iter().cloned();
        let own = own.chain(levels(config.min_level));
        let own: Vec<Goal> = own.filter(|own| own.is_new_to(&goals)).collect();
        goals.extend(own);
        goals
    }

    /// Whether a finding is shown to people. Hints are, where they are asked for or fail.
    fn shows(&self, checked: &Checked, finding: &FindingReport) -> bool {
        finding.severity != Severity::Hint
            || self.hints
            || self.picks.asks(finding)
            || checked.picks.fails(finding)
    }

    fn tell(&self, outcomes: &[Outcome], format: Format, voice: Voice) -> Result<()> {
        let checked = || {
            let results = outcomes.iter().map(|outcome| outcome.result.as_ref());
            results.filter_map(Result::ok)
        };
        // Of all files together, and of those that cannot be read.
        let language = self.language(format, || Ok(self.lang.of_file(&Config::default())))?;
        let text = match format {
            _ if self.diff => checked().map(|checked| &*checked.diff).collect(),
            Format::Text => text::all(outcomes, self, language, voice),
            Format::Json => {
                let each = outcomes.iter().map(|outcome| as_json(outcome, language));
                output::json(&each.collect())
            }
            Format::Sarif => output::json(&sarif::log(outcomes, language)),
            Format::Github => {
                let commands = |outcome| github::commands(outcome, self, language);
                outcomes.iter().map(commands).collect()
            }
        };
        let mut next = input::next(&"check", &self.files, 1);
        next.push(&"--fix");
        let fixable = checked().any(|checked| {
            let mut findings = checked.report.findings.iter();
            findings.any(|finding| finding.edit.is_some())
        });
        let next = match fixable && next.len() > 1 {
            true => &next[..],
            false => &[],
        };
        if format != Format::Text || self.diff {
            return self.out.write(text.as_bytes(), voice, next);
        }
        match (self.out.path(), self.fixes_stdin()) {
            (None, true) => output::tell(&text),
            (None, false) => output::colored(&text)?,
            (Some(_), _) => {
                let plain = anstream::adapter::strip_str(&text).to_string();
                self.out.write(plain.as_bytes(), voice, next)?;
            }
        }
        let hidden = checked().map(|checked| {
            let findings = checked.report.findings.iter();
            findings
                .filter(|finding| !self.shows(checked, finding))
                .count()
        });
        let hidden: usize = hidden.sum();
        if hidden > 0 {
            voice.note(&speech::say(CliWord::HiddenHints, &[("count", &hidden)]));
        }
        Ok(())
    }
}

fn as_json(outcome: &Outcome, language: Language) -> Value {
    let mut value = match &outcome.result {
        Err(error) => json!(unreadable(error, language)),
        Ok(checked) => {
            let mut value = match &checked.failure {
                Some(failure) => json!(failure),
                None => json!({
                    "level": checked.report.level,
                    "score": checked.report.score,
                }),
            };
            value["findings"] = json!(checked.report.findings);
            let short = checked.short.iter();
            value["not_reached"] = short
                .map(|short| json!({ "goal": short.goal, "message": short.message }))
                .collect();
            if let Some(fixed) = checked.fixed {
                value["fixed"] = json!(fixed);
            }
            value
        }
    };
    value["path"] = json!(outcome.name);
    value
}
