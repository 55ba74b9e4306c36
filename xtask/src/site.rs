//! The site: `www/` with the built package in `dist/`, as it is served.

mod conformance;
mod docs;
mod form;
mod fragments;
mod gallery;
mod marks;
mod parts;
mod preview;
mod recipes;
#[cfg(test)]
mod tests;
mod vocabulary;

use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

use crate::files;
use crate::npm;
use crate::place::Place;
use crate::stamp::Stamp;

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
    bundle(&mut pages, place)?;
    files::write_exactly(&place.site(), &pages)
}

/// Fills the marks of the pages: first with what all have alike.
fn fill(pages: &mut Vec<(PathBuf, Vec<u8>)>, root: &Path) -> Result<()> {
    parts::fill(pages)?;
    recipes::fill(pages, &recipes::reader(&root.join("tests/places")))?;
    docs::fill(pages, root)?;
    gallery::fill(pages)?;
    docs::search::add(pages)?;
    pages.push(("vocabulary.json".into(), vocabulary::json()));
    pages.push(("openness.png".into(), preview::png(pages)?));
    Ok(())
}

/// The scripts of the site that have other people's code in them: bundled like those of
/// the package.
const BUNDLED: [&str; 2] = ["checker.js", "zip.js"];

/// Puts a script and all that it imports at once in the place of the script.
fn bundle(pages: &mut Vec<(PathBuf, Vec<u8>)>, place: &Place) -> Result<()> {
    let (from, to) = (place.root.join("www/js"), place.scratch().join("site-js"));
    let names = files::walk(&from)?;
    let mut hashed = vec![
        files::read(&place.root.join("xtask/js/bundle.mjs"))?,
        files::read(&place.root.join("package-lock.json"))?,
    ];
    for name in &names {
        hashed.push(files::read(&from.join(name))?);
    }
    let hashed: Vec<&[u8]> = hashed.iter().map(Vec::as_slice).collect();
    let stamp = Stamp::new(place, "site-js", &hashed);
    if !(stamp.is_fresh() && BUNDLED.iter().all(|name| to.join(name).is_file())) {
        println!("  bundle {} scripts of the site", BUNDLED.len());
        let tool = place.root.join("xtask/js/bundle.mjs");
        let entries = BUNDLED.iter().map(PathBuf::from);
        let paths = [tool, from, to.clone()].into_iter().chain(entries);
        let ran = npm::node(&place.root, paths).quiet()?;
        if !ran.ok {
            bail!(
                "the scripts of the site cannot be bundled: {}",
                ran.output.trim()
            );
        }
        stamp.set()?;
    }
    // What is only in them is not served.
    pages.retain(|(path, _)| !path.starts_with("js/checker"));
    for name in BUNDLED {
        let path = Path::new("js").join(name);
        let bytes = files::read(&to.join(name))?;
        match pages.iter_mut().find(|(page, _)| *page == path) {
            Some((_, page)) => *page = bytes,
            None => pages.push((path, bytes)),
        }
    }
    Ok(())
}

/// Adds every file of a folder, below a folder of the site.
fn add(pages: &mut Vec<(PathBuf, Vec<u8>)>, from: &Path, to: &Path) -> Result<()> {
    for name in files::walk(from)? {
        pages.push((to.join(&name), files::read(&from.join(&name))?));
    }
    Ok(())
}
