//! One file of the folder: a system, or why there is none.

use crate::Status;
use std::fs;
use std::path::Path;

use openness_badge::finding::Columns;
use openness_badge::finding::Severity;
use openness_badge::grade;
use openness_badge::manifest::Manifest;
use openness_badge::read::Source;
use openness_badge::report::{FindingReport, Report};
use openness_badge::words::{BreakdownWord, CliWord, Language, Value};

use super::files::Found;
use super::fragment::shown_text;
use super::id::{Ids, MADE};
use super::page::MANIFEST_ENDINGS;
use crate::check::{File, Kind};
use crate::input::{self, Input, Today};
use crate::speech::{self, Named};
use crate::{output, snippet};

/// What a file comes to.
pub enum Outcome {
    System(Box<System>),
    Broken(Broken),
    /// It is about no model.
    Passed,
}

/// A system of the site.
pub struct System {
    /// What its page is called; given by [`arrange`].
    pub id: String,
    /// The path of its file in the folder.
    pub file: String,
    /// What people call it.
    pub name: String,
    pub manifest: Manifest,
    pub report: Report,
    /// The file as it is.
    pub bytes: Vec<u8>,
}

/// A file of which nothing is shown.
pub struct Broken {
    pub name: String,
    /// Why not, each with its place.
    pub why: Vec<String>,
    /// How many reasons are not among these.
    pub more: usize,
    /// It could not be read at all.
    is_unread: bool,
    /// For the terminal.
    told: String,
}

/// So many errors of a file are named on the index.
const NAMED: usize = 3;

/// Reads a file.
pub fn read(found: &Found, today: &Today, language: Language) -> Outcome {
    let unread = |why: &dyn Value| {
        let values: [(&str, &dyn Value); 2] = [("file", &Named(&found.name)), ("why", why)];
        let error = speech::error(CliWord::Unreadable, &values);
        Outcome::Broken(Broken::unread(&found.name, &error, language))
    };
    if let Some(why) = &found.error {
        return unread(why);
    }
    let path = &*found.path;
    let (input, bytes) = match Input::with_bytes(path, path) {
        Ok(read) => read,
        Err(told) => {
            // Where the folder is on this machine is nobody's business.
            let name = Path::new(&found.name);
            let shown = Input::from_file_as(path, name).err().unwrap_or(told);
            return Outcome::Broken(Broken::unread(&found.name, &shown, language));
        }
    };
    let file = File {
        path: found.path.clone(),
        is_found: true,
    };
    if file.kind(&input, today) != Kind::Ours {
        return Outcome::Passed;
    }
    let reading = input.reading(today.date());
    let report = grade::assess(&reading, Columns::Characters, language);
    match reading.manifest {
        Some(manifest) if !report.has_errors() => {
            let name = report.system.name.as_deref();
            let name = name.map_or_else(
                || language.text(BreakdownWord::NoName).to_owned(),
                shown_text,
            );
            Outcome::System(Box::new(System {
                id: String::new(),
                file: found.name.clone(),
                name,
                manifest,
                report,
                bytes,
            }))
        }
        _ => {
            // The person at the terminal may read another language than the site is in.
            let own = grade::assess(&reading, Columns::Characters, speech::language());
            let findings = [&report.findings[..], &own.findings];
            Outcome::Broken(Broken::of(&found.name, &input, findings, language))
        }
    }
}

impl Broken {
    fn unread(name: &str, error: &anyhow::Error, language: Language) -> Self {
        Broken {
            name: shown_text(name),
            why: vec![shown_text(&speech::error_in(error, language))],
            more: 0,
            is_unread: true,
            told: format!("{error:#}"),
        }
    }

    /// By its findings in the language of the site, and in that of the person.
    fn of(
        name: &str,
        input: &Input,
        [findings, own]: [&[FindingReport]; 2],
        language: Language,
    ) -> Self {
        let errors: Vec<&FindingReport> = findings
            .iter()
            .filter(|finding| finding.severity == Severity::Error)
            .collect();
        let said = |finding: &&FindingReport| {
            let place = language.say(
                BreakdownWord::Place,
                &[("line", &finding.line), ("column", &finding.column)],
            );
            let values: [(&str, &dyn Value); 2] = [("label", &place), ("text", &finding.message)];
            shown_text(&language.say(BreakdownWord::Labelled, &values))
        };
        let shown: Vec<FindingReport> = own
            .iter()
            .filter(|finding| finding.severity == Severity::Error)
            .cloned()
            .collect();
        let sentence = speech::say(CliWord::SiteNotShown, &[("file", &Named(&input.name))]);
        Broken {
            name: shown_text(name),
            why: errors.iter().take(NAMED).map(said).collect(),
            more: errors.len().saturating_sub(NAMED),
            is_unread: false,
            told: [snippet::all(input, &shown, speech::language()), sentence].concat(),
        }
    }

    /// Tells it at the terminal.
    pub fn tell(&self) {
        match self.told.rsplit_once("\n\n") {
            Some((findings, sentence)) => {
                output::tell(&[findings, "\n\n"].concat());
                output::error(&anyhow::Error::msg(sentence.to_owned()));
            }
            None => output::error(&anyhow::Error::msg(self.told.clone())),
        }
    }
}

/// How broken files let the command end: those that cannot be read count before
/// those with errors.
pub fn code(broken: &[Broken]) -> Status {
    match broken {
        [] => Status::Fine,
        broken if broken.iter().any(|file| file.is_unread) => Status::Wrong,
        _ => Status::Found,
    }
}

/// Gives ids by the order of the files, and puts the systems in the order of the
/// pages: from open to closed and last what has no level; then by score, then by
/// name.
pub fn arrange(systems: &mut [System]) {
    let mut ids = Ids::default();
    for system in systems.iter_mut() {
        system.id = ids.next(&system.file);
    }
    systems.sort_by(|a, b| {
        let level = |system: &System| system.report.level.as_ref().map(|level| level.index);
        let score = |system: &System| system.report.score.as_ref().map_or(0.0, |s| s.total);
        (level(b).cmp(&level(a)))
            .then(score(b).total_cmp(&score(a)))
            .then_with(|| a.name.to_lowercase().cmp(&b.name.to_lowercase()))
            .then_with(|| a.id.cmp(&b.id))
    });
}

impl System {
    pub fn page(&self) -> String {
        [&self.id, ".html"].concat()
    }

    /// The badge's picture.
    pub fn badge(&self) -> String {
        [&self.id, ".svg"].concat()
    }

    /// The file that it was read from.
    pub fn source(&self) -> String {
        let ending = self.file.rsplit_once('.').map_or("", |(_, ending)| ending);
        let ending = ending.to_ascii_lowercase();
        [&self.id, ".", &ending].concat()
    }

    /// Its manifest: the file that it was read from where that is one, else the
    /// manifest that was made of it.
    pub fn manifest_file(&self) -> String {
        match self.is_made() {
            true => [&self.id, MADE, ".yaml"].concat(),
            false => self.source(),
        }
    }

    /// Whether its manifest was made from another format.
    pub fn is_made(&self) -> bool {
        let ending = self.file.rsplit_once('.').map_or("", |(_, ending)| ending);
        let is_text = MANIFEST_ENDINGS
            .iter()
            .any(|known| ending.eq_ignore_ascii_case(known));
        self.report.source != Source::Manifest || !is_text
    }

    /// The score as people read it: of what is stated, with a sign where more could
    /// be there. As on a badge there is none without a level, and none where less
    /// than half of what it counts is stated.
    pub fn score(&self, language: Language) -> Option<String> {
        let score = self.report.score.as_ref();
        let score = score.filter(|score| self.report.level.is_some() && score.stated >= 0.5)?;
        let figure = format!("{:.0}", score.total.round());
        Some(match score.total < score.at_most {
            true => language.say(BreakdownWord::AtLeastSign, &[("figure", &figure)]),
            false => figure,
        })
    }
}

/// Reads a file of an earlier run, if it is there and not too large.
pub fn earlier(path: &Path, most: u64) -> Option<Vec<u8>> {
    let kind = fs::symlink_metadata(path).ok()?;
    if !kind.is_file() || kind.len() > most {
        return None;
    }
    input::bytes(path, most).ok()
}
