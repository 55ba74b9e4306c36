//! The site: `www/` with the built package in `dist/`, as it is served.

use std::path::{Path, PathBuf};

use anyhow::Result;
use openness_badge_site::pages::{self, gallery, languages};
use openness_badge_site::{Language, files};

use crate::bundle::bundle;
use crate::place::Place;
use crate::run::Run;

/// The scripts of the site that have other people's code in them: bundled like those of
/// the package.
const BUNDLED: [&str; 2] = ["checker.js", "zip.js"];

/// Builds the site into `target/site`, and removes what is no more in it.
pub fn build(place: &Place) -> Result<()> {
    let mut site = Vec::new();
    add(&mut site, &place.root.join("www"), "")?;
    add(&mut site, &place.dist(), "dist")?;
    pages::fill(&mut site, &place.root)?;
    // The gallery is made of the manifests, and has them.
    site.retain(|(path, _)| !path.starts_with(gallery::FOLDER));
    for language in Language::all() {
        add(
            &mut site,
            &make_gallery(place, language)?,
            &folder(language),
        )?;
    }
    // What is only in the bundled scripts is not served.
    let entries = BUNDLED.map(PathBuf::from);
    let bundled = bundle(place, "site", &place.root.join("www/js"), &entries)?;
    let is_within = |path: &Path| {
        BUNDLED
            .iter()
            .any(|name| path == Path::new("js").join(name))
    };
    site.retain(|(path, _)| !(path.starts_with("js/checker") || is_within(path)));
    site.extend(
        bundled
            .into_iter()
            .map(|(name, bytes)| (Path::new("js").join(name), bytes)),
    );
    files::write_exactly(&place.site(), &site)
}

/// The folder of the gallery in a language.
fn folder(language: Language) -> String {
    match language == Language::ENGLISH {
        true => gallery::FOLDER.to_owned(),
        false => [language.tag(), "/", gallery::FOLDER].concat(),
    }
}

/// Makes the gallery by the product's own command; gives the folder that it is in. What
/// the last build made stays beside it, for what changed since.
fn make_gallery(place: &Place, language: Language) -> Result<PathBuf> {
    let made = place.scratch().join("galleries").join(folder(language));
    println!("  openness-badge site --lang {}", language.tag());
    let folder = made.parent().unwrap_or(&made);
    std::fs::create_dir_all(folder)?;
    let run = Run::cargo().args(["run", "--quiet", "--package", "openness-badge-cli", "--"]);
    let run = run.args(["site", "www/gallery", "--output"]).args([&made]);
    let title = languages::word(language, "gallery-title")?;
    let run = run.args(["--title", title, "--home", "../index.html"]);
    let run = run.args(["--lang", language.tag()]);
    run.dir(&place.root).read()?;
    Ok(made)
}

/// Adds every file of a folder, below a folder of the site.
fn add(site: &mut Vec<(PathBuf, Vec<u8>)>, from: &Path, to: &str) -> Result<()> {
    for name in files::walk(from)? {
        site.push((Path::new(to).join(&name), files::read(&from.join(&name))?));
    }
    Ok(())
}
