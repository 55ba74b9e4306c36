//! Files, and standard input, as texts and reports.

use crate::Status;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::string::FromUtf8Error;

use anyhow::Result;
use openness_badge::finding::{Columns, Severity};
use openness_badge::manifest::{Date, Manifest};
use openness_badge::report::Report;
use openness_badge::words::{CliWord, Language, Value};
use openness_badge::{grade, read};

use super::output::Word;
use super::speech::{FILES, Named};
use super::{Broken, output, snippet, speech};

/// What is longer is not read to its end: the reader refuses it anyway.
const MOST: u64 = 2 * 1_048_576;

/// What standard input is called.
pub const STDIN: &str = "<stdin>";

/// A text, and what to call it in messages.
pub struct Input {
    pub name: String,
    pub text: String,
}

/// The day on which it is read.
#[derive(clap::Args)]
#[command(next_help_heading = "Input")]
pub struct Today {
    /// The day that counts as today, such as `2026-01-31`: later dates are findings
    #[arg(long, value_name = "DATE", value_parser = date)]
    today: Option<Date>,
}

fn date(text: &str) -> Result<Date, String> {
    Date::parse(text).ok_or_else(|| speech::text(CliWord::DateExpected).to_owned())
}

impl Today {
    pub fn date(&self) -> Option<Date> {
        self.today
            .or_else(|| Date::parse(&jiff::Zoned::now().date().to_string()))
    }
}

impl Input {
    /// Reads a file, or standard input for `-`.
    pub fn read(path: &Path) -> Result<Self> {
        let name = match is_stdin(path) {
            true => STDIN.to_owned(),
            false => output::name(path),
        };
        Input::of(name, bytes(path, MOST)?)
    }

    /// Reads a file, whatever it is called.
    pub fn from_file(path: &Path) -> Result<Self> {
        Input::from_file_as(path, path)
    }

    /// Reads a file that has another name in messages.
    pub fn from_file_as(path: &Path, name: &Path) -> Result<Self> {
        Input::with_bytes(path, name).map(|(input, _)| input)
    }

    /// The same, with the file as it is on the disk: its text may have had another
    /// encoding there.
    pub fn with_bytes(path: &Path, name: &Path) -> Result<(Self, Vec<u8>)> {
        let bytes = bytes_of_file(path, MOST).map_err(|error| failed(name, &error))?;
        let input = Input::of(output::name(name), bytes.clone())?;
        Ok((input, bytes))
    }

    /// Standard input under the name of a file.
    pub fn from_stdin(name: &Path) -> Result<Self> {
        Input::of(output::name(name), bytes(Path::new("-"), MOST)?)
    }

    /// What has been written to a file, or to standard output.
    pub fn written(path: Option<&Path>, text: String) -> Self {
        let name = match path {
            Some(path) => output::name(path),
            None => "<stdout>".to_owned(),
        };
        Input { name, text }
    }

    /// Tells what is wrong with it; hints are for those who ask.
    pub fn tell(&self, today: &Today) {
        let mut findings = self.report_in(today, speech::language()).findings;
        findings.retain(|finding| finding.severity != Severity::Hint);
        snippet::tell(self, &findings);
    }

    fn of(name: String, bytes: Vec<u8>) -> Result<Self> {
        let text = text(&name, bytes)?;
        Ok(Input { name, text })
    }

    /// Its report, with columns in characters.
    pub fn report(&self, today: &Today) -> Report {
        self.report_in(today, FILES)
    }

    /// The same in a language.
    pub fn report_in(&self, today: &Today, language: Language) -> Report {
        assessed(&self.reading(today.date()), language)
    }

    /// What it says, with the findings of reading it.
    pub fn reading(&self, today: Option<Date>) -> read::Reading<'_> {
        let file_name = Some(self.name.as_str());
        read::read(&self.text, &read::Options { today, file_name })
    }

    /// Its report, where there is something in it to be drawn.
    pub fn drawable(&self, today: &Today) -> Result<Report> {
        self.drawable_in(today, FILES)
    }

    /// The same in a language.
    pub fn drawable_in(&self, today: &Today, language: Language) -> Result<Report> {
        self.sound_in(today, CliWord::NotDrawn, language)
            .map(|(_, report)| report)
    }

    /// Its manifest and its report, where it has no errors; else an error after
    /// the findings have been told: the sentence that says what does not happen.
    pub fn sound(&self, today: &Today, not: CliWord) -> Result<(Manifest, Report)> {
        self.sound_in(today, not, FILES)
    }

    /// The same in a language.
    pub fn sound_in(
        &self,
        today: &Today,
        not: CliWord,
        language: Language,
    ) -> Result<(Manifest, Report)> {
        let reading = self.reading(today.date());
        let report = assessed(&reading, language);
        match reading.manifest {
            Some(manifest) if !report.has_errors() => Ok((manifest, report)),
            _ => {
                snippet::tell(self, &assessed(&reading, speech::language()).findings);
                Err(Broken(speech::say(not, &[("file", &Named(&self.name))])).into())
            }
        }
    }
}

fn assessed(reading: &read::Reading, language: Language) -> Report {
    grade::assess(reading, Columns::Characters, language)
}

/// Files whose systems are drawn together.
pub struct Drawn {
    /// Those that can be, each with the name of its file.
    pub systems: Vec<(String, Report)>,
    /// How the others let the command end: of those that cannot be read and
    /// those with errors, the former count.
    pub code: Status,
}

/// Reads the files. Each that cannot be drawn is told with its error, and hides
/// none of the others.
pub fn drawn(files: &[PathBuf], today: &Today, language: Language) -> Drawn {
    let mut systems = Vec::new();
    let (mut unread, mut broken) = (false, false);
    for file in files {
        let drawable = |input: Input| Ok((input.drawable_in(today, language)?, input.name));
        match Input::read(file).and_then(drawable) {
            Ok((report, name)) => systems.push((name, report)),
            Err(error) => {
                match error.is::<Broken>() {
                    true => broken = true,
                    false => unread = true,
                }
                output::error(&error);
            }
        }
    }
    let code = match (unread, broken) {
        (true, _) => Status::Wrong,
        (false, true) => Status::Found,
        (false, false) => Status::Fine,
    };
    Drawn { systems, code }
}

/// A command with these files that may come next; no words where there are too few of
/// them, or where one was standard input.
pub fn next<'n>(command: &'n &str, files: &'n [PathBuf], least: usize) -> Vec<Word<'n>> {
    if files.len() < least || files.iter().any(|file| is_stdin(file)) {
        return Vec::new();
    }
    let files = files.iter().map(|file| file as Word);
    std::iter::once(command as Word).chain(files).collect()
}

/// Whether it is standard input that is asked for.
pub fn is_stdin(path: &Path) -> bool {
    path.as_os_str() == "-"
}

/// The path that these bytes are, where the system can have it.
#[cfg(unix)]
pub fn path_of(bytes: &[u8]) -> Option<&Path> {
    use std::os::unix::ffi::OsStrExt;
    Some(Path::new(std::ffi::OsStr::from_bytes(bytes)))
}

/// The path that these bytes are, where the system can have it.
#[cfg(not(unix))]
pub fn path_of(bytes: &[u8]) -> Option<&Path> {
    std::str::from_utf8(bytes).ok().map(Path::new)
}

/// The first bytes of a file, or of standard input for `-`: so many at most.
pub fn bytes(path: &Path, most: u64) -> Result<Vec<u8>> {
    if !is_stdin(path) {
        return bytes_of_file(path, most).map_err(|error| failed(path, &error));
    }
    let mut bytes = Vec::new();
    io::stdin()
        .lock()
        .take(most)
        .read_to_end(&mut bytes)
        .map_err(|error| failed(path, &error))?;
    Ok(bytes)
}

fn bytes_of_file(path: &Path, most: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(most).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// As much as a file may have that is read as a whole.
const LARGEST: u64 = 64 * 1_048_576;

/// The bytes of a file that is to be changed. A pipe or a device, which may never end,
/// is none.
pub fn whole(path: &Path) -> Result<Vec<u8>> {
    let failed = |error| failed(path, &error);
    let kind = fs::metadata(path).map_err(failed)?;
    if !kind.is_file() && !kind.is_dir() {
        let values: [(&str, &dyn Value); 2] = [("file", &Named(path)), ("why", &CliWord::NotAFile)];
        return Err(speech::error(CliWord::Unreadable, &values));
    }
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(failed)?;
    let mut file = file.take(LARGEST + 1);
    file.read_to_end(&mut bytes).map_err(failed)?;
    match bytes.len() as u64 > LARGEST {
        true => Err(speech::error(
            CliWord::FileTooLarge,
            &[("file", &Named(path))],
        )),
        false => Ok(bytes),
    }
}

/// The folder of a file, as one that can be asked for.
pub fn folder(file: &Path) -> &Path {
    match file.parent() {
        Some(parent) if parent != Path::new("") => parent,
        _ => Path::new("."),
    }
}

/// Whether both are there, and the same, by whatever way they are named.
pub fn is_same(a: &Path, b: &Path) -> bool {
    match (fs::canonicalize(a), fs::canonicalize(b)) {
        (Ok(a), Ok(b)) => a == b,
        _ => false,
    }
}

/// The same as text in UTF-8.
pub fn whole_text(path: &Path) -> Result<String> {
    String::from_utf8(whole(path)?).map_err(|error| not_utf8(&path.to_string_lossy(), &error))
}

fn not_utf8(name: &str, error: &FromUtf8Error) -> anyhow::Error {
    let at = error.utf8_error().valid_up_to();
    let before = error.as_bytes().iter().take(at);
    let line = before.filter(|byte| **byte == b'\n').count() + 1;
    let values: [(&str, &dyn Value); 3] = [("file", &Named(name)), ("byte", &at), ("line", &line)];
    speech::error(CliWord::NotUtf8, &values)
}

/// That a file, or standard input for `-`, cannot be read, and why.
pub fn failed(path: &Path, error: &io::Error) -> anyhow::Error {
    let why = output::why(error);
    match is_stdin(path) {
        true => speech::error(CliWord::UnreadableStdin, &[("why", &why)]),
        false => speech::error(
            CliWord::Unreadable,
            &[("file", &Named(path)), ("why", &why)],
        ),
    }
}

/// Of several files only one can be standard input.
pub fn once<'n>(files: impl IntoIterator<Item = &'n PathBuf>) -> Result<()> {
    if files.into_iter().filter(|file| is_stdin(file)).count() > 1 {
        return Err(speech::error(CliWord::StdinOnce, &[]));
    }
    Ok(())
}

/// UTF-8 as it is; UTF-16, a picture and the like, and what is far too long, so
/// that the reader can say that it is that.
fn text(name: &str, bytes: Vec<u8>) -> Result<String> {
    let is_cut = bytes.len() as u64 == MOST;
    match String::from_utf8(bytes) {
        Ok(text) => Ok(text),
        Err(error) => {
            let bytes = error.as_bytes();
            let marked = bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]);
            let cut_off = is_cut && error.utf8_error().error_len().is_none();
            if cut_off
                || read::is_known_file(bytes)
                || marked && bytes.iter().take(16).any(|byte| *byte == 0)
            {
                return Ok(String::from_utf8_lossy(bytes).into_owned());
            }
            Err(not_utf8(name, &error))
        }
    }
}
