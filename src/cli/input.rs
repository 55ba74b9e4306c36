//! Files, and standard input, as texts and reports.

use std::fs::File;
use std::io::{self, Read};

use anyhow::{Context, Result, bail};
use openness_badge::manifest::Date;
use openness_badge::report::Report;
use openness_badge::shown::shown;
use openness_badge::{Options, finding};

use super::Broken;

/// What is longer is not read to its end: the reader refuses it anyway.
const MOST: u64 = 2 * 1_048_576;

/// A text, and what to call it in messages.
pub struct Input {
    pub name: String,
    pub text: String,
}

/// The day on which it is read.
#[derive(clap::Args)]
pub struct Today {
    /// The day that counts as today, such as `2026-01-31`: later dates are findings
    #[arg(long, value_name = "DATE", value_parser = date)]
    today: Option<Date>,
}

fn date(text: &str) -> Result<Date, String> {
    Date::parse(text).ok_or_else(|| "a date is YYYY-MM-DD".to_owned())
}

impl Today {
    pub fn date(&self) -> Option<Date> {
        self.today
            .or_else(|| Date::parse(&jiff::Zoned::now().date().to_string()))
    }
}

impl Input {
    /// Reads a file, or standard input for `-`.
    pub fn read(name: &str) -> Result<Self> {
        if name != "-" {
            return Input::from_file(name);
        }
        let mut bytes = Vec::new();
        io::stdin().lock().take(MOST).read_to_end(&mut bytes)?;
        Input::of("<stdin>".to_owned(), bytes)
    }

    /// Reads a file, whatever it is called.
    pub fn from_file(name: &str) -> Result<Self> {
        let failed = || format!("`{}` cannot be read", shown(name));
        let mut bytes = Vec::new();
        let file = File::open(name).with_context(failed)?;
        file.take(MOST)
            .read_to_end(&mut bytes)
            .with_context(failed)?;
        Input::of(shown(name).into_owned(), bytes)
    }

    fn of(name: String, bytes: Vec<u8>) -> Result<Self> {
        let text = text(&name, bytes)?;
        Ok(Input { name, text })
    }

    /// Its report, with columns in characters.
    pub fn report(&self, today: &Today) -> Report {
        openness_badge::report(&self.text, &options(today.date()))
    }

    /// Its report, where there is something in it to be drawn; else an error
    /// after the findings have been told.
    pub fn drawable(&self, today: &Today) -> Result<Report> {
        let report = self.report(today);
        if report.has_errors() {
            super::snippet::tell(self, &report.findings);
            return Err(Broken::new(self, "drawn").into());
        }
        Ok(report)
    }
}

fn options(today: Option<Date>) -> Options {
    Options {
        today,
        columns: finding::Columns::Characters,
    }
}

/// Of several files only one can be standard input.
pub fn once(files: &[String]) -> Result<()> {
    if files.iter().filter(|file| *file == "-").count() > 1 {
        bail!("`-` stands for standard input, which can be read once only");
    }
    Ok(())
}

/// UTF-8 as it is; UTF-16, and what is far too long, so that the reader can say
/// that it is that.
fn text(name: &str, bytes: Vec<u8>) -> Result<String> {
    let is_cut = bytes.len() as u64 == MOST;
    match String::from_utf8(bytes) {
        Ok(text) => Ok(text),
        Err(error) => {
            let bytes = error.as_bytes();
            let marked = bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]);
            let cut_off = is_cut && error.utf8_error().error_len().is_none();
            if cut_off || marked && bytes.iter().take(16).any(|byte| *byte == 0) {
                return Ok(String::from_utf8_lossy(bytes).into_owned());
            }
            let at = error.utf8_error().valid_up_to();
            let line = bytes.iter().take(at).filter(|byte| **byte == b'\n').count() + 1;
            bail!("`{name}` is not UTF-8 (byte {at}, line {line}): save it as UTF-8")
        }
    }
}
