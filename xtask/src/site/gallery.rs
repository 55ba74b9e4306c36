//! The gallery's manifests, read and drawn natively into the pages, so that
//! every page says what it has to say before a script runs.
//!
//! A page has comments for marks, and each is replaced where it stands:
//!
//! | mark | becomes |
//! |---|---|
//! | `<!-- count -->` | how many systems there are |
//! | `<!-- chart -->` | one picture of the gradient with every system in its place |
//! | `<!-- systems -->` | one item for each system: place, name, badge, links |
//! | `<!-- columns -->`, `<!-- rows -->` | the table that compares the yardsticks: its head, a row for each system |
//! | `<!-- spreads -->` | the picture of where the yardsticks disagree |
//! | `<!-- legend -->` | how to read it |
//! | `<!-- cases -->` and others | what `conformance` says of its records |
//! | `<!-- examples -->` | one option for each system, with its manifest's address |
//! | `<!-- yardsticks -->` | one row for each yardstick of the library |
//! | `<!-- attributes -->`, `<!-- events -->`, `<!-- parts -->`, `<!-- custom-properties -->` | a row for each that the element has |
//! | `<!-- badge: NAME -->` | the badge of `gallery/NAME.yaml` with its fallback |
//!
//! The fallback's picture of each system is put beside its manifest.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use openness_badge::Options;
use openness_badge::finding::Severity;
use openness_badge::grade::YARDSTICKS;
use openness_badge::report::{LevelReport, Report};
use openness_badge::view::{BadgeOptions, Element, badge};
use openness_badge::write::markup;

use super::conformance::{self, Record};
use super::{compare, fragments, spread};
use crate::element;

/// The folder of the manifests in the site.
const FOLDER: &str = "gallery";

/// One system of the gallery.
pub struct System {
    /// The manifest's file name without its ending: the system's id on the page.
    pub name: String,
    /// What people call it.
    pub title: String,
    pub report: Report,
    /// The badge as it is drawn.
    pub badge: Element,
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

    /// The place on the gradient; none where it is not stated how it is reached.
    pub fn level(&self) -> Option<&LevelReport> {
        self.report.level.as_ref()
    }

    /// The score as people read it, in whole percent: of what is stated, with a
    /// sign where more could be there. As on a badge there is none without a level,
    /// and none where less than half of what it counts is stated.
    pub fn score(&self) -> Option<String> {
        let score = self.report.score.as_ref();
        let score = score.filter(|score| self.level().is_some() && score.stated >= 0.5)?;
        let sign = if score.total < score.at_most {
            "≥ "
        } else {
            ""
        };
        Some(format!("{sign}{:.0}", score.total.round()))
    }
}

/// Adds the pictures to the files of a site, and fills the marks of its pages.
pub fn fill(files: &mut Vec<(PathBuf, Vec<u8>)>) -> Result<()> {
    let systems = systems(files)?;
    let records = conformance::records(files)?;
    for system in &systems {
        files.push((system.picture().into(), markup(&system.badge).into_bytes()));
    }
    for (path, bytes) in files.iter_mut() {
        if path.extension().is_some_and(|ending| ending == "html") {
            let page = std::str::from_utf8(bytes).with_context(|| path.display().to_string())?;
            *bytes = filled(page, &systems, &records)
                .with_context(|| path.display().to_string())?
                .into_bytes();
        }
    }
    Ok(())
}

/// Every system, from open to closed and last what has no level; then by score,
/// then by name. A manifest with errors has no place in a gallery.
pub fn systems(files: &[(PathBuf, Vec<u8>)]) -> Result<Vec<System>> {
    let mut systems = Vec::new();
    for (path, bytes) in files {
        let in_gallery = path.parent() == Some(Path::new(FOLDER));
        if in_gallery && path.extension().is_some_and(|ending| ending == "yaml") {
            systems.push(system(path, bytes).with_context(|| path.display().to_string())?);
        }
    }
    systems.sort_by(|a, b| {
        let score = |system: &System| {
            system
                .report
                .score
                .as_ref()
                .map_or(0.0, |score| score.total)
        };
        let level = |system: &System| system.level().map(|level| level.index);
        (level(b).cmp(&level(a)))
            .then(score(b).total_cmp(&score(a)))
            .then(a.title.cmp(&b.title))
    });
    Ok(systems)
}

fn system(path: &Path, bytes: &[u8]) -> Result<System> {
    let text = std::str::from_utf8(bytes)?;
    // No day of today: the same manifests give the same pages on every day.
    let report = openness_badge::report(
        text,
        &Options {
            today: None,
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
    let options = BadgeOptions {
        metadata: false,
        ..BadgeOptions::default()
    };
    let badge = badge(&report, &options);
    Ok(System {
        name: name.to_owned(),
        title,
        report,
        badge,
    })
}

/// A page with every mark replaced.
fn filled(page: &str, systems: &[System], records: &[Record]) -> Result<String> {
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
            "chart" => {
                out.push_str(&markup(&fragments::chart(systems)));
                write_all(&mut out, fragments::unplaced(systems).into_iter());
            }
            "systems" => write_all(&mut out, systems.iter().map(fragments::item)),
            "columns" => out.push_str(&markup(&compare::head())),
            "rows" => write_all(&mut out, systems.iter().map(compare::row)),
            "spreads" => out.push_str(&markup(&spread::lines(systems))),
            "legend" => write_all(&mut out, spread::legend(systems).into_iter()),
            "examples" => {
                let mut by_title: Vec<_> = systems.iter().collect();
                by_title.sort_by_key(|system| system.title.to_lowercase());
                write_all(&mut out, by_title.into_iter().map(fragments::option));
            }
            "yardsticks" => write_all(&mut out, YARDSTICKS.iter().map(fragments::yardstick)),
            other if let Some(rows) = element::mark(&table, other) => {
                write_all(&mut out, rows.into_iter());
            }
            other => match other.strip_prefix("badge: ") {
                Some(name) => {
                    let system = systems.iter().find(|system| system.name == name);
                    let system =
                        system.with_context(|| format!("no system `{name}` in the gallery"))?;
                    out.push_str(&markup(&fragments::badge(system)));
                }
                None => {
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
