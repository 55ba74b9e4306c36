//! The picture that links to the site are shown with: the card of a system of the
//! gallery.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use openness_badge::view::{Theme, card};
use openness_badge::words::Language;
use openness_badge::write::{self, PngOptions, markup};

use super::gallery;

/// Whose card it is.
const SYSTEM: &str = "gallery/llama-3.1-405b.yaml";

/// The card as PNG.
pub fn png(files: &[(PathBuf, Vec<u8>)]) -> Result<Vec<u8>> {
    let own = files.iter().filter(|(path, _)| path == Path::new(SYSTEM));
    let own: Vec<(PathBuf, Vec<u8>)> = own.cloned().collect();
    let systems = gallery::systems(&own, Language::ENGLISH)?;
    let system = systems.first().with_context(|| format!("no `{SYSTEM}`"))?;
    let card = card(&system.report, Theme::Light, Language::ENGLISH);
    Ok(write::png(&markup(&card), &PngOptions::at(1))?.bytes)
}
