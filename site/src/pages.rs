//! The pages of the site: what is in `www/`, with the marks filled.

mod conformance;
mod docs;
mod form;
mod fragments;
pub mod gallery;
pub mod languages;
mod marks;
mod parts;
mod preview;
mod recipes;
#[cfg(test)]
mod tests;
mod vocabulary;

use std::path::{Path, PathBuf};

use anyhow::Result;

/// Fills the marks of the pages, first with what all have alike, and adds the files that
/// are computed.
pub fn fill(pages: &mut Vec<(PathBuf, Vec<u8>)>, root: &Path) -> Result<()> {
    let count = gallery::count(pages);
    languages::add(pages)?;
    parts::fill(pages)?;
    languages::fill(pages, count)?;
    recipes::fill(pages, &recipes::reader(&root.join("tests/places")))?;
    docs::fill(pages, root)?;
    gallery::fill(pages)?;
    languages::lead(pages)?;
    docs::search::add(pages)?;
    pages.push(("vocabulary.json".into(), vocabulary::json()));
    pages.push(("openness.png".into(), preview::png(pages)?));
    Ok(())
}
