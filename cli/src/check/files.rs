//! Which files are checked: those that are named, and of folders those that are
//! manifests or model cards.

use std::path::{Path, PathBuf};

use anyhow::Error;
use globset::GlobBuilder;
use ignore::WalkBuilder;
use openness_badge::finding::Code;
use openness_badge::read::tree;
use openness_badge::words::{CliWord, Value};

use super::super::input::{Input, Today, is_stdin};
use super::super::output;
use super::super::speech::{self, Named};
use super::super::voice::Voice;

/// What a manifest is called.
const MANIFESTS: [&str; 3] = ["openness.yaml", "openness.yml", "openness.json"];

/// What Markdown ends in.
const MARKDOWN: [&str; 2] = ["md", "markdown"];

/// What a text in a folder may be that is not about a model.
const OTHERS: [Code; 7] = [
    Code::DataSetCard,
    Code::SpaceCard,
    Code::Skill,
    Code::Page,
    Code::ProjectFile,
    Code::OtherFile,
    Code::NotAManifest,
];

/// A file to be checked.
pub struct File {
    pub path: PathBuf,
    /// In a folder; else somebody named it.
    pub is_found: bool,
}

/// Files, and the folders in which something cannot be read.
#[derive(Default)]
pub struct Files {
    pub files: Vec<File>,
    pub missed: Vec<(PathBuf, Error)>,
}

impl Files {
    /// The files of these names, in their order; those of a folder by the alphabet.
    pub fn of(paths: &[PathBuf], voice: Voice) -> Self {
        let mut all = Files::default();
        for path in paths {
            // No pattern can say what is no UTF-8.
            let pattern = path
                .to_str()
                .filter(|name| name.contains(['*', '?', '[', '{']));
            match pattern {
                _ if is_stdin(path) => all.named(path.clone()),
                _ if path.is_dir() => all.in_folder(path, voice),
                Some(pattern) if !path.exists() => all.matching(pattern, voice),
                _ => all.named(path.clone()),
            }
        }
        all
    }

    fn named(&mut self, path: PathBuf) {
        self.files.push(File {
            path,
            is_found: false,
        });
    }

    /// The files that a pattern names, where no shell has done it. As with a shell, they
    /// are checked whatever they are called; what `.gitignore` names is left out.
    fn matching(&mut self, pattern: &str, voice: Voice) {
        let built = GlobBuilder::new(pattern).literal_separator(true).build();
        let matcher = match built {
            Ok(glob) => glob.compile_matcher(),
            Err(error) => {
                let why = error.kind().to_string();
                let values: [(&str, &dyn Value); 2] = [("pattern", &Named(pattern)), ("why", &why)];
                let error = speech::error(CliWord::PatternWrong, &values);
                return self.missed.push((pattern.into(), error));
            }
        };
        // From here on, so that every `.gitignore` on the way counts; a pattern that leads
        // elsewhere begins at its first folders.
        let special =
            |part: &std::ffi::OsStr| part.to_string_lossy().contains(['*', '?', '[', '{']);
        let fixed = Path::new(pattern).iter().take_while(|part| !special(part));
        let base: PathBuf = fixed.collect();
        let from = match base.is_absolute() || base.starts_with("..") {
            true => &base,
            false => Path::new("."),
        };
        let walk = WalkBuilder::new(from).require_git(false).build();
        let paths = walk.flatten().map(ignore::DirEntry::into_path);
        let paths = paths.map(|path| match path.strip_prefix(".") {
            Ok(path) => path.to_path_buf(),
            Err(_) => path,
        });
        let mut found: Vec<_> = paths
            .filter(|path| matcher.is_match(path) && !path.is_dir())
            .collect();
        found.sort();
        if found.is_empty() {
            let values: [(&str, &dyn Value); 1] = [("pattern", &Named(pattern))];
            voice.note(&speech::say(CliWord::NothingMatches, &values));
        }
        for path in found {
            self.named(path);
        }
    }

    fn in_folder(&mut self, folder: &Path, voice: Voice) {
        let walk = WalkBuilder::new(folder).require_git(false).build();
        let mut found = Vec::new();
        for entry in walk {
            match entry {
                Ok(entry) if may_be_ours(entry.path()) && !entry.path().is_dir() => {
                    found.push(entry.into_path());
                }
                Ok(_) => {}
                Err(error) => self
                    .missed
                    .push((folder.to_owned(), unreadable(folder, &error))),
            }
        }
        found.sort();
        if found.is_empty() {
            let folder = Named(folder);
            voice.note(&speech::say(CliWord::NothingFound, &[("folder", &folder)]));
        }
        self.files.extend(found.iter().map(|path| File {
            path: path.strip_prefix(".").unwrap_or(path).to_path_buf(),
            is_found: true,
        }));
    }
}

/// That a folder cannot be read as a whole.
fn unreadable(folder: &Path, error: &ignore::Error) -> Error {
    let why = match error.io_error() {
        Some(error) => output::why(error),
        None => output::Why::System(error.to_string()),
    };
    speech::error(
        CliWord::Unreadable,
        &[("file", &Named(folder)), ("why", &why)],
    )
}

fn may_be_ours(path: &Path) -> bool {
    is(&MANIFESTS, path.file_name()) || is(&MARKDOWN, path.extension())
}

/// Whether a part of a path is one of these names.
fn is(names: &[&str], part: Option<&std::ffi::OsStr>) -> bool {
    part.is_some_and(|part| names.iter().any(|name| part.eq_ignore_ascii_case(name)))
}

impl File {
    /// Whether it is Markdown without front matter, as most is.
    fn is_plain(&self, input: &Input) -> bool {
        is(&MARKDOWN, self.path.extension()) && tree::front_matter(&input.text).is_none()
    }

    /// What to do with it.
    pub fn kind(&self, input: &Input, today: &Today) -> Kind {
        if !self.is_found {
            return Kind::Ours;
        }
        if self.is_plain(input) {
            return Kind::Plain;
        }
        let reading = input.reading(today.date());
        let first = reading
            .findings
            .first()
            .map(|finding| finding.problem.code());
        match reading.manifest.is_none() && first.is_some_and(|code| OTHERS.contains(&code)) {
            true => Kind::Other,
            false => Kind::Ours,
        }
    }
}

/// What a file is.
#[derive(Clone, Copy, PartialEq)]
pub enum Kind {
    Ours,
    /// Not about a model.
    Other,
    /// Markdown without front matter: it says nothing to programs.
    Plain,
}

impl Kind {
    /// Why a file of this kind is passed over.
    pub fn passed(self, path: &Path) -> String {
        let word = match self {
            Kind::Plain => CliWord::PassedPlain,
            Kind::Ours | Kind::Other => CliWord::PassedOver,
        };
        speech::say(word, &[("file", &Named(path))])
    }
}
