//! `explain`: what a finding means, and how it looks.

use crate::Status;

use openness_badge::finding::{Code, Severity};
use openness_badge::words::{CliWord, Language};
use serde_json::{Value, json};

use super::speech::{self, FILES};
use super::voice::Voice;
use super::{draw, output, table};

/// Explains the code of a finding, or lists all of them
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  openness-badge explain
  openness-badge explain unfit-license
  openness-badge explain --format json")]
pub struct Arguments {
    /// The codes; without one, all are listed
    #[arg(value_name = "CODE", value_parser = code)]
    codes: Vec<Code>,
    /// What to write; without it the file's name says, else text
    #[arg(long, value_enum, help_heading = "Output")]
    format: Option<Format>,
    #[command(flatten)]
    out: draw::Out,
}

#[derive(Clone, Copy, PartialEq, clap::ValueEnum)]
enum Format {
    Text,
    /// The pages as data, for sites and editors
    Json,
}

/// The code of this name; else a sentence for the person who typed it,
fn code(text: &str) -> Result<Code, String> {
    code_in(text, speech::language())
}

/// or in this language.
pub fn code_in(text: &str, language: Language) -> Result<Code, String> {
    let near = |id: &&&str| strsim::osa_distance(id, text) <= id.len() / 3;
    let nearest = || {
        let near = Code::ids().iter().filter(near);
        near.min_by_key(|id| strsim::osa_distance(id, text))
    };
    Code::from_id(text).ok_or_else(|| match nearest() {
        Some(near) => language.say(CliWord::CodeMeant, &[("code", &text), ("near", near)]),
        None => language.say(CliWord::CodeUnknown, &[("code", &text)]),
    })
}

/// What the name of a file ends in.
const ENDINGS: [(&str, Format); 2] = [("txt", Format::Text), ("json", Format::Json)];

pub fn run(arguments: &Arguments, voice: Voice) -> anyhow::Result<Status> {
    let format = match arguments.format {
        Some(format) => format,
        None => arguments.out.format(&ENDINGS)?.unwrap_or(Format::Text),
    };
    let codes = match arguments.codes.as_slice() {
        [] => Code::ALL,
        codes => codes,
    };
    let text = match format {
        Format::Json => output::json(&Value::from_iter(codes.iter().map(|code| data(*code)))),
        Format::Text if arguments.codes.is_empty() => list(),
        Format::Text => {
            let pages: Vec<String> = codes.iter().map(|code| page(*code)).collect();
            pages.join("\n")
        }
    };
    arguments.out.write(text.as_bytes(), voice, &[&"check"])?;
    Ok(Status::Fine)
}

/// A line for each code.
fn list() -> String {
    let rows: Vec<Vec<&str>> = Code::ALL
        .iter()
        .map(|code| vec![code.id(), code.severity().word(), code.meaning()])
        .collect();
    table::columns(&rows, "")
}

fn page(code: Code) -> String {
    let page = code.page();
    let head = FILES.say(
        CliWord::Explained,
        &[("code", &code.id()), ("severity", &code.severity().word())],
    );
    let mut out = format!("{head}\n\n{}\n\n{}\n", code.meaning(), page.why);
    for (title, text) in [
        (CliWord::Example, page.example),
        (CliWord::Fixed, page.fixed),
    ] {
        if !text.is_empty() {
            out += &format!("\n{}:\n\n{}", FILES.text(title), indented(text));
        }
    }
    if code.severity() != Severity::Error {
        let comment = ["`# openness-badge: allow(", code.id(), ")`"].concat();
        let allow = FILES.say(CliWord::Allow, &[("comment", &comment)]);
        out += &format!("\n{allow}\n");
    }
    out
}

/// What cannot be seen is shown by its escape.
fn indented(text: &str) -> String {
    let line = |line: &str| {
        let shown: String = line
            .chars()
            .map(|c| match c.is_control() {
                true => c.escape_default().to_string(),
                false => c.to_string(),
            })
            .collect();
        match shown.is_empty() {
            true => "\n".to_owned(),
            false => format!("    {shown}\n"),
        }
    };
    text.lines().map(line).collect()
}

fn data(code: Code) -> Value {
    let page = code.page();
    let text = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    json!({
        "code": code.id(),
        "severity": code.severity(),
        "meaning": code.meaning(),
        "why": page.why,
        "example": text(page.example),
        "fixed": text(page.fixed),
    })
}
