//! The site: `www/` with the built package in `dist/`, as it is served.

mod conformance;
mod docs;
mod fragments;
mod gallery;
mod marks;
mod parts;
mod recipes;
#[cfg(test)]
mod tests;

use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::files;
use crate::place::Place;

/// Builds the site into `target/site`, and removes what is no more in it.
pub fn build(place: &Place) -> Result<()> {
    let mut pages = Vec::new();
    add(&mut pages, &place.root.join("www"), Path::new(""))?;
    add(&mut pages, &place.dist(), Path::new("dist"))?;
    fill(&mut pages, &place.root)?;
    // The gallery is made of the manifests, and has them.
    pages.retain(|(path, _)| !path.starts_with(gallery::FOLDER));
    let made = gallery::make(place)?;
    add(&mut pages, &made, Path::new(gallery::FOLDER))?;
    files::write_exactly(&place.site(), &pages)
}

/// Fills the marks of the pages: first with what all have alike.
fn fill(pages: &mut Vec<(PathBuf, Vec<u8>)>, root: &Path) -> Result<()> {
    parts::fill(pages)?;
    recipes::fill(pages, &recipes::reader(&root.join("tests/places")))?;
    docs::fill(pages, root)?;
    gallery::fill(pages)?;
    docs::search::add(pages)
}

/// Adds every file of a folder, below a folder of the site.
fn add(pages: &mut Vec<(PathBuf, Vec<u8>)>, from: &Path, to: &Path) -> Result<()> {
    for name in files::walk(from)? {
        pages.push((to.join(&name), files::read(&from.join(&name))?));
    }
    Ok(())
}
