//! The gallery's manifests, read natively into the pages of the site, so that every
//! page says what it has to say before a script runs. The gallery itself is made of
//! them by the product's own command, `openness-badge site`.
//!
//! A page has comments for marks, and each is replaced where it stands:
//!
//! | mark | becomes |
//! |---|---|
//! | `<!-- count -->` | how many systems there are |
//! | `<!-- cases -->` and others | what `conformance` says of its records |
//! | `<!-- examples -->` | one option for each system, with its manifest's address |
//! | `<!-- components -->` | the checker's row for each component, in a group for each kind |
//! | `<!-- yardsticks -->` | one row for each yardstick of the library |
//! | `<!-- attributes -->`, `<!-- events -->`, `<!-- parts -->`, `<!-- custom-properties -->` | a row for each that the element has |
//! | `<!-- badge: NAME -->` | the badge of `gallery/NAME.yaml` with its fallback |
//! | `<!-- badge over: NAME -->` | the same, which opens over the page |

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use openness_badge::Options;
use openness_badge::finding::Severity;
use openness_badge::grade::YARDSTICKS;
use openness_badge::report::Report;
use openness_badge::view::Element;
use openness_badge::words::Language;
use openness_badge::write::markup;

use super::conformance::{self, Record};
use super::{form, fragments, languages, marks};
use crate::element;

/// The folder of the manifests in the site.
pub const FOLDER: &str = "gallery";

/// One system of the gallery.
pub struct System {
    /// The manifest's file name without its ending: the system's id on the page.
    pub name: String,
    /// What people call it.
    pub title: String,
    pub report: Report,
}

impl System {
    /// The address of the manifest, from the site's root.
    pub fn manifest(&self) -> String {
        format!("{FOLDER}/{}.yaml", self.name)
    }

    /// The address of the badge's picture, from the site's root.
    pub fn picture(&self) -> String {
        format!("{FOLDER}/{}.svg", self.name)
    }
}

/// Fills the marks of the pages of a site.
pub fn fill(files: &mut [(PathBuf, Vec<u8>)]) -> Result<()> {
    let records = conformance::records(files)?;
    for language in Language::all() {
        let systems = systems(files, language)?;
        let pages = files.iter_mut().filter(|(path, _)| marks::is_page(path));
        for (path, bytes) in pages.filter(|(path, _)| languages::of(path).0 == language) {
            let page = std::str::from_utf8(bytes).with_context(|| path.display().to_string())?;
            *bytes = filled(page, &systems, &records, language)
                .with_context(|| path.display().to_string())?
                .into_bytes();
        }
    }
    Ok(())
}

/// How many systems there are.
pub fn count(files: &[(PathBuf, Vec<u8>)]) -> usize {
    files.iter().filter(|(path, _)| is_system(path)).count()
}

fn is_system(path: &Path) -> bool {
    let in_gallery = path.parent() == Some(Path::new(FOLDER));
    in_gallery && path.extension().is_some_and(|ending| ending == "yaml")
}

/// Every system, by its title. A manifest with errors has no place in a gallery.
pub fn systems(files: &[(PathBuf, Vec<u8>)], language: Language) -> Result<Vec<System>> {
    let mut systems = Vec::new();
    for (path, bytes) in files {
        if is_system(path) {
            let system = system(path, bytes, language);
            systems.push(system.with_context(|| path.display().to_string())?);
        }
    }
    systems.sort_by_key(|system| system.title.to_lowercase());
    Ok(systems)
}

fn system(path: &Path, bytes: &[u8], language: Language) -> Result<System> {
    let text = std::str::from_utf8(bytes)?;
    // No day of today: the same manifests give the same pages on every day.
    let report = openness_badge::report(
        text,
        &Options {
            today: None,
            language,
            ..Options::default()
        },
    );
    for finding in &report.findings {
        if finding.severity == Severity::Error {
            bail!(
                "line {}, column {}: {}",
                finding.line,
                finding.column,
                finding.message
            );
        }
    }
    let name = path
        .file_stem()
        .and_then(|name| name.to_str())
        .context("a name that is no text")?;
    let title = report
        .system
        .name
        .clone()
        .context("a system without a name")?;
    Ok(System {
        name: name.to_owned(),
        title,
        report,
    })
}

/// A page with every mark replaced.
fn filled(
    page: &str,
    systems: &[System],
    records: &[Record],
    language: Language,
) -> Result<String> {
    let table = element::table()?;
    let mut out = String::with_capacity(page.len());
    let mut rest = page;
    while let Some((before, from)) = rest.split_once("<!-- ") {
        let (mark, after) = from
            .split_once(" -->")
            .context("a comment that does not end")?;
        out.push_str(before);
        match mark {
            "count" => out.push_str(&systems.len().to_string()),
            "examples" => {
                let mut by_title: Vec<_> = systems.iter().collect();
                by_title.sort_by_key(|system| system.title.to_lowercase());
                write_all(&mut out, by_title.into_iter().map(fragments::option));
            }
            "components" => write_all(&mut out, form::components(language)?.into_iter()),
            "yardsticks" => write_all(&mut out, YARDSTICKS.iter().map(fragments::yardstick)),
            other if let Some(rows) = element::mark(&table, other) => {
                write_all(&mut out, rows.into_iter());
            }
            other => match other.split_once(": ") {
                Some((kind @ ("badge" | "badge over"), name)) => {
                    let system = systems.iter().find(|system| system.name == name);
                    let system =
                        system.with_context(|| format!("no system `{name}` in the gallery"))?;
                    let badge = match kind {
                        "badge" => fragments::badge(system, language),
                        _ => fragments::badge(system, language).with("placement", "popover"),
                    };
                    out.push_str(&markup(&badge));
                }
                _ => {
                    let text = conformance::filled(other, records);
                    let text = text.with_context(|| format!("the mark `{other}` means nothing"))?;
                    out.push_str(&text);
                }
            },
        }
        rest = after;
    }
    out.push_str(rest);
    Ok(out)
}

fn write_all(out: &mut String, elements: impl Iterator<Item = Element>) {
    for element in elements {
        out.push_str(&markup(&element));
        out.push('\n');
    }
}
