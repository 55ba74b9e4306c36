//! `site`: a folder of manifests as pages that need no server.
//!
//! ```text
//! folder ──files──▶ names ──system──▶ systems, broken files ──page, pictures, data──▶ files ──folder──▶ the site
//!                                          last run's data ──changes──▶ feed
//! ```
//!
//! All files are written into a folder beside, which then takes the place of the
//! old one in one step.

mod changes;
mod data;
mod feed;
mod files;
mod folder;
mod fragment;
mod id;
mod page;
mod pictures;
mod place;
mod system;
mod versus;

use crate::Status;
use std::path::PathBuf;

use anyhow::Result;
use openness_badge::words::{CliWord, GalleryWord, Language};
use rayon::prelude::*;

use super::config::Config;
use super::draw::Lang;
use super::input::Today;
use super::lead::{self, Addresses, Page};
use super::output;
use super::speech::{self, Named};
use super::voice::Voice;
use folder::Staged;
use system::{Broken, Outcome, System};

/// Makes a site of a folder: an index, a page for each system, compare, pictures, data
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  openness-badge site models -o public
  openness-badge site models -o public --title 'Our models' --base-url https://example.org/models/

The folder may have manifests, model cards, and files in any format that is read. The site
works from any host, below any path, and from a disk. A file with errors is named on the
index, and the others are shown: exit status 1, or 2 where a file cannot be read.")]
#[command(next_help_heading = "Output")]
pub struct Arguments {
    /// The folder that the site is made from
    #[arg(value_name = "FOLDER", help_heading = None::<&str>)]
    folder: PathBuf,
    /// The folder to write: a new one, an empty one, or the site of an earlier run
    #[arg(short, long, value_name = "FOLDER")]
    output: PathBuf,
    /// Where the site will be, for the feed, the badges' links and previews
    #[arg(long, value_name = "URL", value_parser = base)]
    base_url: Option<String>,
    /// What the site is called
    #[arg(long, value_name = "TEXT")]
    title: Option<String>,
    /// Address of a page that the site is a part of, for a link back
    #[arg(long, value_name = "URL", value_parser = home)]
    home: Option<String>,
    /// The site of an earlier run, for what changed since; what is written over without it
    #[arg(long, value_name = "FOLDER")]
    since: Option<PathBuf>,
    #[command(flatten)]
    lead: Page,
    #[command(flatten)]
    lang: Lang,
    #[command(flatten)]
    today: Today,
}

/// What a file in the folder is called, to find what the project says of it.
const MANIFEST: &str = "openness.yaml";

/// The address of a folder: it ends in a slash.
fn base(url: &str) -> Result<String, String> {
    lead::folder(url).map(|url| [url.trim_end_matches('/'), "/"].concat())
}

fn home(url: &str) -> Result<String, String> {
    match fragment::is_web(url) || fragment::is_path(url) {
        true => Ok(url.to_owned()),
        false => Err(speech::text(CliWord::HomeUrl).to_owned()),
    }
}

/// Everything that the pages are made from.
pub struct Site<'a> {
    pub title: String,
    /// What everything on it is in.
    pub language: Language,
    pub base_url: Option<&'a str>,
    pub home: Option<&'a str>,
    pub lead: Addresses<'a>,
    /// From open to closed, then by score and name.
    pub systems: Vec<System>,
    /// By their names.
    pub broken: Vec<Broken>,
}

impl Site<'_> {
    /// The address of one of its files; relative where it is not known where the
    /// site will be.
    pub fn address(&self, file: &str) -> String {
        [self.base_url.unwrap_or_default(), file].concat()
    }
}

/// A file of the site: its name, and what is in it.
pub type File = (String, Vec<u8>);

pub fn run(arguments: &Arguments, voice: Voice) -> Result<Status> {
    let staged = Staged::new(&arguments.output, &arguments.folder)?;
    let config = Config::near(&arguments.folder.join(MANIFEST))?;
    let language = arguments.lang.of_file(&config);
    let found = files::of(&arguments.folder, staged.output())?;
    let outcomes: Vec<Outcome> = found
        .par_iter()
        .map(|file| system::read(file, &arguments.today, language))
        .collect();
    let mut site = Site {
        title: arguments.title.as_deref().map_or_else(
            || language.text(GalleryWord::Title).to_owned(),
            fragment::shown_text,
        ),
        language,
        base_url: arguments.base_url.as_deref(),
        home: arguments.home.as_deref(),
        lead: arguments.lead.or(&config),
        systems: Vec::new(),
        broken: Vec::new(),
    };
    let mut passed = 0_usize;
    for outcome in outcomes {
        match outcome {
            Outcome::System(system) => site.systems.push(*system),
            Outcome::Broken(broken) => site.broken.push(broken),
            Outcome::Passed => passed += 1,
        }
    }
    for broken in &site.broken {
        broken.tell();
    }
    if passed > 0 {
        voice.note(&speech::say(CliWord::SitePassed, &[("count", &passed)]));
    }
    if site.systems.is_empty() {
        return Err(speech::error(
            CliWord::SiteNoSystems,
            &[("folder", &Named(&arguments.folder))],
        ));
    }
    system::arrange(&mut site.systems);
    write(&site, arguments, staged, voice)?;
    if !site.broken.is_empty() {
        let count = site.broken.len();
        output::tell_line(&speech::say(CliWord::SiteBroken, &[("count", &count)]));
    }
    Ok(system::code(&site.broken))
}

/// Writes all files beside, then puts them in their place.
fn write(site: &Site, arguments: &Arguments, staged: Staged, voice: Voice) -> Result<()> {
    let data = data::Data::of(site);
    let changes = changes::since(
        arguments.since.as_deref().unwrap_or(&arguments.output),
        &data,
        &arguments.today,
    );
    let (pictures, files) = pictures::all(site)?;
    staged.write_all(&files)?;
    staged.write_all(&data.files(&changes))?;
    staged.write_all(&[feed::file(site, &changes)?])?;
    staged.write_all(&page::all(site, &pictures)?)?;
    site.systems
        .par_iter()
        .try_for_each(|system| staged.write_all(&page::of_system(site, system)?))?;
    let index = arguments.output.join("index.html");
    let count = site.systems.len();
    let word = match staged.put()? {
        true => CliWord::SiteWrote,
        false => CliWord::SiteUpToDate,
    };
    voice.note(&speech::say(
        word,
        &[
            ("folder", &Named(&arguments.output)),
            ("count", &count),
            ("index", &Named(&index)),
        ],
    ));
    Ok(())
}
