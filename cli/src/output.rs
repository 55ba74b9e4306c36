//! What is written, and where to.

mod beside;

use std::ffi::OsStr;
use std::fs::{self, File, TryLockError};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use anyhow::Result;
use openness_badge::shown::{json as json_text, shown};
use openness_badge::words::{CliWord, Language, Value};
use tempfile::NamedTempFile;

use super::speech::{self, Named};
use super::voice::Voice;

/// Writes to a file, or to standard output without one or for `-`. If nobody
/// reads that any more, whoever did has had enough, as `head` has.
pub fn to(path: Option<&Path>, bytes: &[u8]) -> Result<()> {
    match path {
        Some(path) if path != Path::new("-") => file(path, bytes),
        _ => unless_closed(write_out(&mut io::stdout().lock(), bytes)),
    }
}

/// A word of a command, which may be the name of a file.
pub type Word<'w> = &'w dyn AsRef<OsStr>;

/// Says that a file or a folder was written, and which command may come next: its words,
/// `man` for the system's own reader of pages, else for this program.
pub fn wrote(voice: Voice, path: &Path, next: &[Word]) {
    voice.note(&speech::say(CliWord::EmbedWrote, &[("path", &name(path))]));
    hint(voice, next);
}

/// Says which command may come next; none for no words.
pub fn hint(voice: Voice, next: &[Word]) {
    let mut words: Vec<&OsStr> = next.iter().map(|word| word.as_ref()).collect();
    match words.first() {
        None => return,
        Some(first) if *first == "man" => {}
        Some(_) => words.insert(0, OsStr::new("openness-badge")),
    }
    let command: Vec<String> = words.into_iter().map(quoted).collect();
    let command = command.join(" ");
    let command = Named(&command);
    voice.note(&speech::say(CliWord::NextCommand, &[("command", &command)]));
}

/// A word as a shell takes it.
fn quoted(word: &OsStr) -> String {
    let Some(word) = word.to_str() else {
        return bytes_quoted(word);
    };
    let plain = |c: char| c.is_alphanumeric() || "-_./=:,@%+".contains(c);
    match !word.is_empty() && word.chars().all(plain) {
        true => word.to_owned(),
        false => format!("'{}'", word.replace('\'', "'\\''")),
    }
}

/// A word that is no UTF-8: in the quotes of Bash and its like, which can name each byte.
fn bytes_quoted(word: &OsStr) -> String {
    if cfg!(not(unix)) {
        return word.to_string_lossy().into_owned();
    }
    let byte = |byte: &u8| match byte {
        b'\'' | b'\\' => ['\\', char::from(*byte)].iter().collect(),
        b' '..=b'~' => char::from(*byte).to_string(),
        byte => format!("\\x{byte:02x}"),
    };
    let bytes: String = word.as_encoded_bytes().iter().map(byte).collect();
    format!("$'{bytes}'")
}

/// Writes a text with colors to standard output, without them where they do not
/// belong.
pub fn colored(text: &str) -> Result<()> {
    unless_closed(write_out(&mut anstream::stdout().lock(), text.as_bytes()))
}

/// Tells something on standard error. Where nobody can hear it, it is not said.
pub fn tell(text: &str) {
    let _ = write_out(&mut anstream::stderr().lock(), text.as_bytes());
}

/// Tells a line on standard error.
pub fn tell_line(text: &str) {
    tell(&[text, "\n"].concat());
}

fn write_out(out: &mut impl Write, bytes: &[u8]) -> io::Result<()> {
    out.write_all(bytes)?;
    out.flush()
}

/// Says why a command stops, or what it passes over.
pub fn error(error: &anyhow::Error) {
    let red = anstyle::AnsiColor::Red.on_default().bold();
    let word = speech::text(CliWord::Error);
    tell(&format!("{red}{word}{red:#}: {error:#}\n"));
}

/// A value as people can read it, with a line end at its end.
pub fn json(value: &serde_json::Value) -> String {
    json_text(format!("{value:#}\n"))
}

/// Whether it is that nobody reads any more.
pub fn is_closed(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::BrokenPipe
}

/// Nothing is wrong where nobody reads any more.
pub fn unless_closed(written: io::Result<()>) -> Result<()> {
    match written {
        Err(error) if is_closed(&error) => Ok(()),
        written => Ok(written?),
    }
}

/// Whether a file has these bytes.
pub fn has(path: &Path, bytes: &[u8]) -> bool {
    let old = fs::metadata(path).ok();
    let is_alike = |old: fs::Metadata| old.is_file() && old.len() == bytes.len() as u64;
    old.is_some_and(is_alike) && fs::read(path).is_ok_and(|old| old == bytes)
}

/// Writes a file as a whole; one that has these bytes stays as it is. A pipe or a device
/// is written to and never read.
pub fn file(path: &Path, bytes: &[u8]) -> Result<()> {
    if has(path, bytes) {
        return Ok(());
    }
    files([(path, bytes)])
}

/// Writes several files that belong together: all are written beside before the first is
/// put in its place, so that a full disk changes none of them.
pub fn files<'f>(files: impl IntoIterator<Item = (&'f Path, &'f [u8])>) -> Result<()> {
    let write = |(path, bytes): (&'f Path, &'f [u8])| {
        let mut beside = Beside::new(path)?;
        let written = beside.write_all(bytes);
        let written = written.and_then(|()| beside.sync());
        written.map_err(|error| failed(Some(path), &error))?;
        Ok(beside)
    };
    let written: Vec<Beside> = files.into_iter().map(write).collect::<Result<_>>()?;
    written.into_iter().try_for_each(Beside::put)
}

/// That a file, or standard output for none, cannot be written, and why.
pub fn failed(path: Option<&Path>, error: &io::Error) -> anyhow::Error {
    let Some(path) = path else {
        return speech::error(CliWord::UnwritableStdout, &[("why", &why(error))]);
    };
    // What is missing is not the file that was to be written.
    let why = match (error.kind(), path.parent()) {
        (io::ErrorKind::NotFound, Some(folder)) => Why::Folder(folder.display().to_string()),
        _ => why(error),
    };
    speech::error(
        CliWord::Unwritable,
        &[("file", &Named(path)), ("why", &why)],
    )
}

/// Why something cannot be read or written.
pub enum Why {
    Word(CliWord),
    /// The folder that is missing.
    Folder(String),
    /// As the system says it.
    System(String),
}

impl Value for Why {
    fn write(&self, out: &mut String, _: bool, language: Language) {
        match self {
            Why::Word(word) => out.push_str(language.text(*word)),
            Why::Folder(folder) => {
                let folder = Named(folder);
                out.push_str(&language.say(CliWord::FolderMissing, &[("folder", &folder)]));
            }
            Why::System(text) => out.push_str(text),
        }
    }
}

/// Why something cannot be read or written, in words.
pub fn why(error: &io::Error) -> Why {
    match error.kind() {
        io::ErrorKind::NotFound => Why::Word(CliWord::FileMissing),
        io::ErrorKind::IsADirectory => Why::Word(CliWord::IsFolder),
        io::ErrorKind::PermissionDenied => Why::Word(CliWord::NotAllowed),
        _ => Why::System(error.to_string()),
    }
}

/// A path as it can be shown.
pub fn name(path: &Path) -> String {
    shown(&path.to_string_lossy()).into_owned()
}

/// A file that is written beside the old one and then put in its place: whatever
/// fails, one of the two is there as a whole. Through a link it is the file
/// behind the link. Pipes and devices are written to as they are.
pub struct Beside {
    path: PathBuf,
    /// As it was asked for.
    asked: PathBuf,
    target: Target,
}

enum Target {
    Beside(NamedTempFile),
    Direct(File),
}

impl Beside {
    pub fn new(path: &Path) -> Result<Self> {
        let asked = path.to_owned();
        let failed = |error| failed(Some(&asked), &error);
        let path = behind(path).map_err(failed)?;
        let target = target(&path).map_err(failed)?;
        Ok(Beside {
            path,
            asked,
            target,
        })
    }

    /// Waits until what was written is on the disk: one that is full says so here.
    fn sync(&self) -> io::Result<()> {
        match &self.target {
            Target::Beside(file) => file.as_file().sync_all(),
            Target::Direct(_) => Ok(()),
        }
    }

    /// Puts what was written in its place.
    pub fn put(self) -> Result<()> {
        if let Target::Beside(file) = self.target {
            let put = || -> io::Result<()> {
                file.as_file().sync_all()?;
                Ok(file.persist(&self.path).map(|_| ())?)
            };
            put().map_err(|error| failed(Some(&self.asked), &error))?;
        }
        Ok(())
    }
}

impl Write for Beside {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match &mut self.target {
            Target::Beside(file) => file.write(bytes),
            Target::Direct(file) => file.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match &mut self.target {
            Target::Beside(file) => file.flush(),
            Target::Direct(file) => file.flush(),
        }
    }
}

/// Holds what is open, a file or a folder, until it is closed; false where another run
/// holds it.
pub fn hold(handle: &File) -> io::Result<bool> {
    match handle.try_lock() {
        Ok(()) => Ok(true),
        Err(TryLockError::WouldBlock) => Ok(false),
        Err(TryLockError::Error(error)) => Err(error),
    }
}

/// As many links as may lead from one to the next.
const LINKS: usize = 40;

/// What links lead to, whether it is there or not.
fn behind(path: &Path) -> io::Result<PathBuf> {
    let mut found = path.to_owned();
    for _ in 0..LINKS {
        let Ok(to) = fs::read_link(&found) else {
            return Ok(found);
        };
        found = found.parent().unwrap_or(Path::new("")).join(to);
    }
    // They lead in a circle, and the system says so.
    fs::metadata(path).map(|_| found)
}

fn target(path: &Path) -> io::Result<Target> {
    let old = fs::metadata(path).ok();
    if old.as_ref().is_some_and(|old| !old.is_file()) {
        return Ok(Target::Direct(File::options().write(true).open(path)?));
    }
    let folder = match path.parent() {
        Some(folder) if folder != Path::new("") => folder,
        _ => Path::new("."),
    };
    // Its own error names the file beside, which nobody knows.
    let file = beside::new(folder).map_err(|error| io::Error::from(error.kind()))?;
    if let Some(old) = old {
        file.as_file().set_permissions(old.permissions())?;
    }
    Ok(Target::Beside(file))
}
