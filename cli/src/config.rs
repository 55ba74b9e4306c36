//! What a project says once, for all its files: `openness-badge.toml`, or the table
//! `tool.openness-badge` of pyproject.toml, in the folder of a file or in one above it.

use std::env::current_dir;
use std::fs::{self, canonicalize};
use std::ops::Range;
use std::path::{Path, PathBuf};

use anyhow::Result;
use openness_badge::words::{CliWord, Value};
use toml::de::{DeTable, DeValue};

use super::{input, lead, output, speech};

const OWN: &str = "openness-badge.toml";
const PYTHON: &str = "pyproject.toml";

/// Holds a value against what a key takes: the value, or that in words.
type Check = fn(&str) -> Result<String, String>;

/// What there is to be said.
#[derive(Debug, Default, PartialEq)]
pub struct Config {
    /// Where the folder of the file that was asked for is served raw.
    pub base_url: Option<String>,
    /// The page that badges open in.
    pub view_url: Option<String>,
}

impl Config {
    /// What the nearest of them says, seen from a file; nothing where there is none.
    pub fn near(file: &Path) -> Result<Config> {
        // The folder where it really is: of a path with `..` the parts are no folders.
        let Ok(from) = canonicalize(input::folder(file)) else {
            return Ok(Config::default());
        };
        let here = current_dir().and_then(canonicalize).unwrap_or_default();
        for folder in from.ancestors() {
            for name in [OWN, PYTHON] {
                let path = folder.join(name);
                // Nor is a folder one's own that one may not look into.
                if fs::metadata(&path).is_err() {
                    continue;
                }
                let path = path.strip_prefix(&here).unwrap_or(&path).to_path_buf();
                let text = input::whole_text(&path)?;
                if let Some(mut config) = (File { path, text: &text }).read()? {
                    config.base_url = config.base_url.map(|base| below(base, folder, &from));
                    return Ok(config);
                }
            }
        }
        Ok(Config::default())
    }
}

/// The address of a folder below the one that this is the address of.
fn below(base: String, folder: &Path, from: &Path) -> String {
    let between = from.strip_prefix(folder).unwrap_or(Path::new(""));
    let parts = between.iter().map(|part| part.to_string_lossy());
    let base = base.trim_end_matches('/').to_owned();
    parts.fold(base, |base, part| [&base, "/", &segment(&part)].concat())
}

/// The name of a folder as a part of an address (RFC 3986, 2.3: what needs no escape).
fn segment(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    for byte in name.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                out.push(char::from(byte));
            }
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

/// One of the two files.
struct File<'t> {
    path: PathBuf,
    text: &'t str,
}

impl File<'_> {
    /// What it says; none where it is of a project that says nothing of badges.
    fn read(&self) -> Result<Option<Config>> {
        let is_own = self.path.ends_with(OWN);
        let table = match DeTable::parse(self.text) {
            Ok(table) => table.into_inner(),
            Err(error) if is_own => {
                let why = error.message();
                return Err(self.error(error.span(), CliWord::ConfigToml, &[("why", &why)]));
            }
            // Whoever reads that file says it.
            Err(_) => return Ok(None),
        };
        if is_own {
            return self.config(&table).map(Some);
        }
        let tool = table.get("tool").and_then(|tool| tool.get_ref().as_table());
        let own = tool.and_then(|tool| tool.get("openness-badge")?.get_ref().as_table());
        own.map(|own| self.config(own)).transpose()
    }

    fn config(&self, table: &DeTable) -> Result<Config> {
        let mut config = Config::default();
        for (key, value) in table {
            let name: &str = key.get_ref();
            let (check, place): (Check, _) = match name {
                "base-url" => (lead::folder, &mut config.base_url),
                "view-url" => (lead::page, &mut config.view_url),
                _ => {
                    return Err(self.error(
                        Some(key.span()),
                        CliWord::ConfigKey,
                        &[("key", &name)],
                    ));
                }
            };
            let checked = match value.get_ref() {
                DeValue::String(text) => check(text),
                _ => check(""),
            };
            let takes = |what: String| {
                let values: [(&str, &dyn Value); 2] = [("key", &name), ("what", &what)];
                self.error(Some(value.span()), CliWord::ConfigValue, &values)
            };
            *place = Some(checked.map_err(takes)?);
        }
        Ok(config)
    }

    /// An error with its place before it.
    fn error(
        &self,
        span: Option<Range<usize>>,
        word: CliWord,
        values: &[(&str, &dyn Value)],
    ) -> anyhow::Error {
        let at = span.map_or(0, |span| span.start).min(self.text.len());
        let before = &self.text.as_bytes()[..at];
        let line = 1 + before.iter().filter(|byte| **byte == b'\n').count();
        let place = format!("{}:{line}", output::name(&self.path));
        let values = [&[("place", &place as &dyn Value)], values].concat();
        speech::error(word, &values)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(name: &str, text: &str) -> Result<Option<Config>, String> {
        let path = PathBuf::from(name);
        let read = File { path, text }.read();
        read.map_err(|error| error.to_string())
    }

    #[test]
    fn both_files_say_the_same() {
        let config = Config {
            base_url: Some("https://a.example/raw".to_owned()),
            view_url: Some("https://v.example/view.html".to_owned()),
        };
        let keys = "base-url = 'https://a.example/raw'\nview-url = 'https://v.example/view.html'\n";
        assert_eq!(said(OWN, keys), Ok(Some(config)));
        let python = ["[project]\nname = 'x'\n[tool.openness-badge]\n", keys].concat();
        assert_eq!(said(PYTHON, &python), said(OWN, keys));
        assert_eq!(said(PYTHON, "[tool.ruff]\nx = 1\n"), Ok(None));
        assert_eq!(said(PYTHON, "[tool"), Ok(None));
        assert_eq!(said(OWN, ""), Ok(Some(Config::default())));
    }

    #[test]
    fn what_is_wrong_is_told_with_its_line() {
        for (text, error) in [
            (
                "view-url = 'v.html'",
                "openness-badge.toml:1: `view-url` takes an address that begins with `https://` or `http://`, without `#`.",
            ),
            (
                "\nbase-url = 1",
                "openness-badge.toml:2: `base-url` takes an address that begins with `https://` or `http://`, without `?` and `#`.",
            ),
            (
                "\n\nstyl = 'flat'",
                "openness-badge.toml:3: There is no key `styl`. There are `base-url` and `view-url`.",
            ),
        ] {
            assert_eq!(said(OWN, text), Err(error.to_owned()));
        }
        let broken = said(OWN, "view-url = \n").unwrap_err();
        assert!(
            broken.starts_with("openness-badge.toml:1: This is not TOML: "),
            "{broken}"
        );
    }

    #[test]
    fn a_base_goes_down_with_the_folders() {
        let base = || "https://a.example/raw/".to_owned();
        let folder = Path::new("/x");
        assert_eq!(below(base(), folder, folder), "https://a.example/raw");
        let deeper = Path::new("/x/y/z");
        assert_eq!(below(base(), folder, deeper), "https://a.example/raw/y/z");
        let odd = Path::new("/x/my models/50 %/é#?");
        assert_eq!(
            below(base(), folder, odd),
            "https://a.example/raw/my%20models/50%20%25/%C3%A9%23%3F"
        );
    }
}
