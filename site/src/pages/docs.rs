//! The documentation, `www/docs/` and the pages that explain the yardsticks,
//! `www/explained/`: what in it is computed, listed or run, and what a reader
//! finds his way by.
//!
//! | mark | becomes |
//! |---|---|
//! | `<!-- owner: YARDSTICK -->` | whose the yardstick is, its source and the date of its criteria |
//! | `<!-- asks: YARDSTICK -->` | its rows, and which components of a manifest each looks at |
//! | `<!-- worked: YARDSTICK SYSTEM -->` | what it says of a system of the gallery, row by row |
//! | `<!-- standing: YARDSTICK -->` | where every system of the gallery stands on it |
//! | `<!-- beside: SYSTEM -->` | what all yardsticks say of one system |
//! | `<!-- exact: YARDSTICK -->` | how often the program agrees with its owner |
//! | `<!-- findings: SEVERITY -->` | a section for each code of a finding |
//! | `<!-- published: YARDSTICK -->` | what its owner has published of systems of the gallery |
//! | `<!-- codes: TITLES -->` | a list of all of them, with a title for each severity |
//! | `<!-- list: WHAT -->` | `availabilities`, `components`, `classes` of licenses, `columns` of rows: a table of all |
//! | `<!-- columns-version -->` | the version of the columns |
//! | `<!-- tested: FILE NAME -->` | lines of a file that the tests run |
//! | `<!-- records -->` | how many records a second have been measured, and what that says |
//!
//! Then every heading gets its anchor, every page the list of its sections and its
//! neighbors, and when all pages are whole, their place in the index that the search
//! reads.

mod exact;
mod findings;
mod headings;
mod lists;
mod records;
pub mod search;
mod tested;
mod worked;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use openness_badge::Options;
use openness_badge::grade::Yardstick;
use openness_badge::report::Report;
use openness_badge::table;

use super::{conformance, marks};
#[cfg(test)]
pub use headings::text_of;

/// The folders of the documentation in the site.
pub const FOLDERS: [&str; 2] = ["docs", "explained"];

/// Pages of the documentation at the root: the one that leads to all of them, the
/// recipes, and the record of conformance.
const AT_THE_ROOT: [&str; 3] = ["docs.html", "in-your-site.html", "conformance.html"];

/// The folder of the manifests in the site.
const GALLERY: &str = "gallery";

/// The systems of the gallery by the names of their files.
type Systems = BTreeMap<String, Report>;

/// Fills the marks of the documentation, and adds the pictures that it shows.
pub fn fill(files: &mut Vec<(PathBuf, Vec<u8>)>, root: &Path) -> Result<()> {
    let systems = systems(files)?;
    let records = conformance::records(files)?;
    let mut pictures = Vec::new();
    marks::fill(files, &mut |page, mark| {
        let up = marks::up(page);
        let (kind, what) = mark.split_once(": ").unwrap_or((mark, ""));
        let text = match kind {
            "owner" => yardstick(what).map(worked::owner),
            "asks" => yardstick(what).map(worked::asks),
            "worked" => worked::worked(&systems, what, &up, &mut pictures),
            "standing" => {
                yardstick(what).map(|yardstick| worked::standing(&systems, yardstick, &up))
            }
            "beside" => system(&systems, what).map(|report| worked::beside(report, what, &up)),
            "exact" => yardstick(what).map(|yardstick| exact::exact(&records, yardstick, &up)),
            "published" => {
                yardstick(what).map(|yardstick| exact::published(&systems, yardstick, &up))
            }
            "findings" => findings::sections(what),
            "codes" => findings::codes(what),
            "list" => match what {
                "availabilities" => Ok(lists::availabilities()),
                "components" => Ok(lists::components()),
                "classes" => Ok(lists::classes()),
                "columns" => Ok(lists::columns()),
                _ => Err(anyhow::Error::msg("there is no such list")),
            },
            "columns-version" => Ok(table::VERSION.to_string()),
            "tested" => tested::tested(root, what),
            "records" => records::records(root),
            _ => return Ok(None),
        };
        text.map(Some).with_context(|| mark.to_owned())
    })?;
    files.extend(pictures);
    headings::fill(files)
}

/// Whether a file is a page of the documentation.
pub fn is_documentation(path: &Path) -> bool {
    let folder = path.parent().and_then(Path::to_str);
    let is_in = folder.is_some_and(|folder| FOLDERS.contains(&folder));
    let is_at_the_root = AT_THE_ROOT.iter().any(|page| path == Path::new(page));
    marks::is_page(path) && (is_in || is_at_the_root)
}

fn yardstick(id: &str) -> Result<&'static Yardstick> {
    Yardstick::by_id(id).context("there is no such yardstick")
}

fn system<'s>(systems: &'s Systems, name: &str) -> Result<&'s Report> {
    systems.get(name).context("it is not in the gallery")
}

/// Where a system of the gallery is shown, from the site's root.
fn system_address(name: &str) -> String {
    format!("{GALLERY}/{name}.html")
}

fn systems(files: &[(PathBuf, Vec<u8>)]) -> Result<Systems> {
    let mut systems = Systems::new();
    for (path, bytes) in files {
        let in_gallery = path.parent() == Some(Path::new(GALLERY));
        let Some(name) = path.file_stem().and_then(|name| name.to_str()) else {
            continue;
        };
        if in_gallery && path.extension().is_some_and(|ending| ending == "yaml") {
            let text = std::str::from_utf8(bytes).with_context(|| path.display().to_string())?;
            // No day of today: the same manifests give the same pages on every day.
            systems.insert(
                name.to_owned(),
                openness_badge::report(text, &Options::default()),
            );
        }
    }
    Ok(systems)
}
