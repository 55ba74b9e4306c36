//! What a project says once, for all its files: `openness-badge.toml`, or the table
//! `tool.openness-badge` of pyproject.toml, in the folder of a file or in one above it.

use std::env::current_dir;
use std::fs::{self, canonicalize};
use std::ops::Range;
use std::path::{Path, PathBuf};

use anyhow::Result;
use openness_badge::manifest::Level;
use openness_badge::view::{BadgeStyle, Theme};
use openness_badge::words::{CliWord, Language, Value};
use toml::de::{DeTable, DeValue};

use super::address::encoded;
use super::check::{Goal, Which, goal, which};
use super::{draw, input, lead, output, speech};

const OWN: &str = "openness-badge.toml";
const PYTHON: &str = "pyproject.toml";

/// What there is to be said.
#[derive(Debug, Default, PartialEq)]
pub struct Config {
    /// Where it is said, as it can be shown.
    pub path: Option<String>,
    /// Where the folder of the file that was asked for is served raw.
    pub base_url: Option<String>,
    /// The page that badges open in.
    pub view_url: Option<String>,
    /// What a badge looks like.
    pub style: Option<BadgeStyle>,
    pub theme: Option<Theme>,
    pub label: Option<String>,
    pub lang: Option<Language>,
    /// What `check` asks of every system,
    pub min_level: Option<Level>,
    pub require: Vec<Goal>,
    /// and which findings fail, or are not told.
    pub deny: Vec<Which>,
    pub ignore: Vec<Which>,
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
                let shown = output::name(&path);
                let text = input::whole_text(&path)?;
                if let Some(mut config) = (File { path, text: &text }).read()? {
                    config.path = Some(shown);
                    config.base_url = config.base_url.map(|base| below(base, folder, &from));
                    return Ok(config);
                }
            }
        }
        Ok(Config::default())
    }
}

/// The keys that there are.
const KEYS: [&str; 10] = [
    "min-level",
    "require",
    "deny",
    "ignore",
    "style",
    "label",
    "theme",
    "lang",
    "base-url",
    "view-url",
];

/// What is wrong with a value: what its key takes, or why it is not that.
enum Wrong {
    Takes(String),
    Because(String),
}

impl Config {
    /// Takes the value of a key; none where there is no such key.
    fn set(&mut self, key: &str, value: &DeValue) -> Option<Result<(), Wrong>> {
        let set = match key {
            "min-level" => word(value, Level::WORDS, Level::from_word, &mut self.min_level),
            "require" => many(value, goal, &mut self.require),
            "deny" => many(value, which, &mut self.deny),
            "ignore" => many(value, which, &mut self.ignore),
            "style" => word(
                value,
                BadgeStyle::WORDS,
                BadgeStyle::from_word,
                &mut self.style,
            ),
            "label" => text(value).map(|text| self.label = Some(text.to_owned())),
            "theme" => word(value, Theme::WORDS, Theme::from_word, &mut self.theme),
            "lang" => text(value).and_then(|text| {
                let language = draw::tag(text).map_err(Wrong::Because)?;
                self.lang = Some(language);
                Ok(())
            }),
            "base-url" => address(value, lead::folder, &mut self.base_url),
            "view-url" => address(value, lead::page, &mut self.view_url),
            _ => return None,
        };
        Some(set)
    }
}

fn text<'v>(value: &'v DeValue) -> Result<&'v str, Wrong> {
    value
        .as_str()
        .ok_or_else(|| Wrong::Takes(speech::text(CliWord::TakesText).to_owned()))
}

/// An address; what else it is, is told as what the key takes.
fn address(
    value: &DeValue,
    check: fn(&str) -> Result<String, String>,
    place: &mut Option<String>,
) -> Result<(), Wrong> {
    let checked = check(value.as_str().unwrap_or_default());
    *place = Some(checked.map_err(Wrong::Takes)?);
    Ok(())
}

/// One of a few words.
fn word<T>(
    value: &DeValue,
    words: &[&str],
    from: fn(&str) -> Option<T>,
    place: &mut Option<T>,
) -> Result<(), Wrong> {
    let found = value.as_str().and_then(from);
    let known: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
    let takes = || Wrong::Takes(speech::language().or(&known));
    *place = Some(found.ok_or_else(takes)?);
    Ok(())
}

/// One, or a list of them.
fn many<T>(
    value: &DeValue,
    parse: fn(&str) -> Result<T, String>,
    list: &mut Vec<T>,
) -> Result<(), Wrong> {
    let takes = || Wrong::Takes(speech::text(CliWord::TakesTexts).to_owned());
    let parse = |value: &DeValue| {
        let text = value.as_str().ok_or_else(takes)?;
        parse(text).map_err(Wrong::Because)
    };
    *list = match value.as_array() {
        Some(values) => {
            let each = values.iter().map(|value| parse(value.get_ref()));
            each.collect::<Result<_, _>>()?
        }
        None => vec![parse(value)?],
    };
    Ok(())
}

/// The address of a folder below the one that this is the address of.
fn below(base: String, folder: &Path, from: &Path) -> String {
    let between = from.strip_prefix(folder).unwrap_or(Path::new(""));
    let base = base.trim_end_matches('/').to_owned();
    between
        .iter()
        .fold(base, |base, part| [&base, "/", &encoded(part)].concat())
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
            let Some(set) = config.set(name, value.get_ref()) else {
                let keys = speech::language().and(&KEYS.map(|key| format!("`{key}`")));
                let values: [(&str, &dyn Value); 2] = [("key", &name), ("keys", &keys)];
                return Err(self.error(Some(key.span()), CliWord::ConfigKey, &values));
            };
            set.map_err(|wrong| {
                let (word, why) = match &wrong {
                    Wrong::Takes(what) => (CliWord::ConfigValue, what),
                    Wrong::Because(why) => (CliWord::ConfigWrong, why),
                };
                let values: [(&str, &dyn Value); 2] = [("key", &name), ("what", why)];
                self.error(Some(value.span()), word, &values)
            })?;
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
            ..Config::default()
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
    fn every_key_is_taken() {
        let text = "min-level = 'hosted'\nrequire = ['mof=3']\ndeny = 'warnings'\nignore = ['hints', 'unfit-license']\nstyle = 'flat'\nlabel = 'open?'\ntheme = 'dark'\nlang = 'en'\nbase-url = 'https://a.example'\nview-url = 'https://v.example'\n";
        for key in KEYS {
            assert!(text.contains(&format!("{key} = ")), "{key}");
        }
        let config = said(OWN, text).unwrap().unwrap();
        assert_eq!(config.min_level, Some(Level::Hosted));
        assert_eq!(config.require, [goal("mof=3").unwrap()]);
        assert_eq!(config.deny, [which("warnings").unwrap()]);
        assert_eq!(config.ignore.len(), 2);
        assert_eq!(config.style, Some(BadgeStyle::Flat));
        assert_eq!(config.theme, Some(Theme::Dark));
        assert_eq!(config.lang, Some(Language::ENGLISH));
        assert_eq!(config.label.as_deref(), Some("open?"));
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
                "openness-badge.toml:3: There is no key `styl`. There are `min-level`, `require`, `deny`, `ignore`, `style`, `label`, `theme`, `lang`, `base-url` and `view-url`.",
            ),
            (
                "theme = 'blue'",
                "openness-badge.toml:1: `theme` takes `auto`, `light` or `dark`.",
            ),
            ("label = 1", "openness-badge.toml:1: `label` takes a text."),
            (
                "deny = [1]",
                "openness-badge.toml:1: `deny` takes a text, or a list of texts.",
            ),
            (
                "ignore = ['unfit-licence']",
                "openness-badge.toml:1: `ignore`: there is no code `unfit-licence`; did you mean `unfit-license`?",
            ),
            (
                "lang = 'tlh'",
                "openness-badge.toml:1: `lang`: there are no words in the language `tlh`.",
            ),
            (
                "require = 'mof'",
                "openness-badge.toml:1: `require`: a requirement is YARDSTICK=GRADE, such as `mof=3`.",
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
