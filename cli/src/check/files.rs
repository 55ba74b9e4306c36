//! Which files are checked: those that are named, and of folders those that are
//! manifests or model cards.

use std::path::Path;

use anyhow::Error;
use ignore::WalkBuilder;
use openness_badge::finding::Code;
use openness_badge::read::tree;
use openness_badge::words::CliWord;

use super::super::input::{Input, Today};
use super::super::output;
use super::super::speech::{self, Named};

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
    pub name: String,
    /// In a folder; else somebody named it.
    pub is_found: bool,
}

/// Files, and the folders in which something cannot be read.
#[derive(Default)]
pub struct Files {
    pub files: Vec<File>,
    pub missed: Vec<(String, Error)>,
}

impl Files {
    /// The files of these names, in their order; those of a folder by the alphabet.
    pub fn of(names: &[String]) -> Self {
        let mut all = Files::default();
        for name in names {
            match name != "-" && Path::new(name).is_dir() {
                true => all.in_folder(name),
                false => all.files.push(File {
                    name: name.clone(),
                    is_found: false,
                }),
            }
        }
        all
    }

    fn in_folder(&mut self, folder: &str) {
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
            output::tell_line(&speech::say(CliWord::NothingFound, &[("folder", &folder)]));
        }
        self.files.extend(found.iter().map(|path| File {
            name: path.strip_prefix(".").unwrap_or(path).display().to_string(),
            is_found: true,
        }));
    }
}

/// That a folder cannot be read as a whole.
fn unreadable(folder: &str, error: &ignore::Error) -> Error {
    let why = match error.io_error() {
        Some(error) => output::why(error),
        None => error.to_string(),
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
        is(&MARKDOWN, Path::new(&self.name).extension())
            && tree::front_matter(&input.text).is_none()
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
