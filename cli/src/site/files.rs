//! The files of a folder that may be about a model, by the alphabet.
//!
//! Links are not followed, and nothing is opened that is no file: pipes and devices
//! are passed over.

use std::path::{Path, PathBuf};

use anyhow::Result;
use ignore::WalkBuilder;
use openness_badge::words::CliWord;

use crate::output;
use crate::speech::{self, Named};

/// How the names of files end that are read.
const ENDINGS: [&str; 6] = ["yaml", "yml", "json", "jsonld", "md", "markdown"];

/// A file, or a folder that cannot be read.
pub struct Found {
    pub path: PathBuf,
    /// Its path in the folder, with slashes; what is no UTF-8 in it as U+FFFD.
    pub name: String,
    /// Why it cannot be read, where that is known already.
    pub error: Option<output::Why>,
}

/// All of a folder but the site that is made of it.
pub fn of(folder: &Path, site: &Path) -> Result<Vec<Found>> {
    if !folder.is_dir() {
        return Err(match folder.exists() {
            true => speech::error(CliWord::SiteNotAFolder, &[("folder", &Named(folder))]),
            false => {
                let why = speech::text(CliWord::FileMissing);
                speech::error(
                    CliWord::Unreadable,
                    &[("file", &Named(folder)), ("why", &why)],
                )
            }
        });
    }
    let mut found = Vec::new();
    // What is ignored in a repository is none of its own; a site is no repository.
    let site = site.to_owned();
    let is_other = move |entry: &ignore::DirEntry| {
        let is_folder = entry.file_type().is_some_and(|kind| kind.is_dir());
        !is_folder || std::fs::canonicalize(entry.path()).ok().as_ref() != Some(&site)
    };
    let mut walk = WalkBuilder::new(folder);
    for entry in walk.require_git(false).filter_entry(is_other).build() {
        match entry {
            Ok(entry) => {
                let path = entry.path();
                let Some(kind) = entry.file_type().filter(|_| is_read(path)) else {
                    continue;
                };
                if kind.is_symlink() {
                    let file = Named(path);
                    output::tell_line(&speech::say(CliWord::SiteLink, &[("file", &file)]));
                } else if kind.is_file() {
                    found.push(Found {
                        name: inside(folder, path),
                        path: path.to_owned(),
                        error: None,
                    });
                }
            }
            Err(error) => found.push(unreadable(folder, &error)),
        }
    }
    found.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(found)
}

fn is_read(path: &Path) -> bool {
    let ending = path.extension().and_then(|ending| ending.to_str());
    ending.is_some_and(|ending| {
        ENDINGS
            .iter()
            .any(|known| ending.eq_ignore_ascii_case(known))
    })
}

fn inside(folder: &Path, path: &Path) -> String {
    let parts = path.strip_prefix(folder).unwrap_or(path).components();
    let parts: Vec<_> = parts
        .map(|part| part.as_os_str().to_string_lossy())
        .collect();
    parts.join("/")
}

fn unreadable(folder: &Path, error: &ignore::Error) -> Found {
    let why = match error.io_error() {
        Some(error) => output::why(error),
        None => output::Why::System(error.to_string()),
    };
    let path = path_of(error).unwrap_or(folder).to_owned();
    Found {
        name: inside(folder, &path),
        path,
        error: Some(why),
    }
}

/// What an error of the walk is about.
fn path_of(error: &ignore::Error) -> Option<&Path> {
    match error {
        ignore::Error::WithPath { path, .. } => Some(path),
        ignore::Error::WithDepth { err, .. } => path_of(err),
        _ => None,
    }
}
