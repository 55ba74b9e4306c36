//! `embed`: badge files beside a README, and the block in it that shows them.

mod place;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Result;
use openness_badge::finding::Code;
use openness_badge::manifest::Manifest;
use openness_badge::read::tree;
use openness_badge::report::{FindingReport, Report, Source};
use openness_badge::view::{self, BadgeOptions, Theme};
use openness_badge::words::CliWord;
use openness_badge::write::{self, Addresses, Themed};

use super::draw::{Look, Picture};
use super::input::{Input, Today};
use super::lead::Lead;
use super::speech::{self, Named};
use super::{input, output};
use place::Document;

/// Writes badge files and puts the badge into a README or a model card
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  openness-badge embed README.md
  openness-badge embed README.md --manifest openness.yaml --for huggingface
  openness-badge embed README.md --check

The block stands between `<!-- openness-badge:start -->` and `<!-- openness-badge:end -->`;
without them it comes after the first heading. Running it again changes nothing. For GitHub
the files are SVG, with `<picture>` for dark pages; for Hugging Face they are PNG, with its
two theme fragments.")]
pub struct Arguments {
    /// The README or model card to change
    #[arg(value_name = "README")]
    readme: PathBuf,
    /// The manifest; without it `openness.yaml` or `openness.json` beside the README, else its own front matter
    #[arg(long, value_name = "FILE")]
    manifest: Option<String>,
    /// Where it is shown; without it Hugging Face if the file has front matter, else GitHub
    #[arg(long = "for", value_enum, value_name = "HOST")]
    host: Option<Host>,
    /// The badge files' name without its end, from the README's folder on
    #[arg(long, default_value = "openness", value_parser = name)]
    name: String,
    /// Changes nothing, and says what is out of date; exit status 1 if anything is
    #[arg(long)]
    check: bool,
    #[command(flatten)]
    lead: Lead,
    #[command(flatten)]
    look: Look,
    #[command(flatten)]
    today: Today,
}

#[derive(Clone, Copy, PartialEq, clap::ValueEnum)]
enum Host {
    Github,
    Huggingface,
}

/// A relative path that is fit for an address as it is.
fn name(name: &str) -> Result<String, String> {
    let fit = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    let part = |part: &str| !matches!(part, "" | "." | "..") && part.chars().all(fit);
    match name.split('/').all(part) {
        true => Ok(name.to_owned()),
        false => Err(speech::text(CliWord::EmbedName).to_owned()),
    }
}

/// A file as it should be.
struct Wanted {
    path: PathBuf,
    bytes: Vec<u8>,
}

pub fn run(arguments: &Arguments) -> Result<ExitCode> {
    let readme = &arguments.readme;
    let name = readme.display().to_string();
    let bytes = fs::read(readme).map_err(|error| input::failed(&name, &error))?;
    let Ok(text) = String::from_utf8(bytes) else {
        return Err(speech::error(
            CliWord::EmbedNotUtf8,
            &[("file", &Named(&name))],
        ));
    };
    let source = source(arguments, &text)?;
    let (manifest, report) = source.sound(&arguments.today, CliWord::NotDrawn)?;
    let link = link(arguments, &source, &manifest);
    let host = arguments.host.unwrap_or(match tree::front_matter(&text) {
        Some(_) => Host::Huggingface,
        None => Host::Github,
    });
    let document = Document::read(&text).map_err(|damage| {
        let place = format!("{}:{}", output::name(readme), damage.line);
        speech::error(
            CliWord::EmbedDamage,
            &[("place", &place), ("what", &damage.what)],
        )
    })?;
    let mut wanted = pictures(arguments, &report, host)?;
    let block = block(arguments, &report, host, link.as_deref());
    wanted.push(Wanted {
        path: readme.clone(),
        bytes: document.with(&block).into_bytes(),
    });
    let stale = |wanted: &&Wanted| !fs::read(&wanted.path).is_ok_and(|there| there == wanted.bytes);
    let stale: Vec<&Wanted> = wanted.iter().filter(stale).collect();
    for wanted in &stale {
        let path = output::name(&wanted.path);
        if arguments.check {
            output::tell_line(&speech::say(CliWord::EmbedStale, &[("path", &path)]));
        } else {
            output::file(&wanted.path, &wanted.bytes)?;
            output::tell_line(&speech::say(CliWord::EmbedWrote, &[("path", &path)]));
        }
    }
    if stale.is_empty() {
        output::tell_line(speech::text(CliWord::EmbedUpToDate));
    }
    if !arguments.check && !stale.is_empty() && !arguments.lead.has_page() {
        output::tell_line(speech::text(CliWord::EmbedNoPage));
    }
    Ok(match arguments.check && !stale.is_empty() {
        true => ExitCode::FAILURE,
        false => ExitCode::SUCCESS,
    })
}

/// What the badge is drawn from.
fn source(arguments: &Arguments, readme: &str) -> Result<Input> {
    if let Some(name) = &arguments.manifest {
        return Input::read(name);
    }
    let folder = arguments.readme.parent().unwrap_or(Path::new(""));
    let beside = ["openness.yaml", "openness.yml", "openness.json"].map(|name| folder.join(name));
    if let Some(path) = beside.iter().find(|path| path.exists()) {
        return Input::read(&path.to_string_lossy());
    }
    let card = Input {
        name: output::name(&arguments.readme),
        text: readme.to_owned(),
    };
    let report = card.report(&arguments.today);
    let says = report.source == Source::ModelCard || tree::front_matter(readme).is_some();
    // Markdown alone is a card that states nothing: there is nothing to show.
    let has_none = |finding: &FindingReport| finding.code == Code::NoFrontMatter.id();
    if !says || report.findings.iter().any(has_none) {
        return Err(speech::error(
            CliWord::EmbedNoManifest,
            &[("file", &Named(&card.name))],
        ));
    }
    Ok(card)
}

/// Where the badge leads to: the page that opens it, else the file of the manifest,
/// where it is beside the README.
fn link(arguments: &Arguments, source: &Input, manifest: &Manifest) -> Option<String> {
    arguments.lead.address(manifest).or_else(|| {
        let path = Path::new(&source.name);
        let folder = arguments.readme.parent().unwrap_or(Path::new(""));
        let beside = path != arguments.readme && path.parent() == Some(folder);
        let file = path.file_name()?.to_str().filter(|_| beside)?;
        name(file).ok()
    })
}

fn options(arguments: &Arguments, theme: Theme) -> BadgeOptions {
    BadgeOptions {
        theme,
        ..arguments.look.options()
    }
}

/// The file's name on a page of this theme.
fn file_name(arguments: &Arguments, host: Host, theme: Theme) -> String {
    let dark = if theme == Theme::Dark { "-dark" } else { "" };
    let extension = if host == Host::Github { "svg" } else { "png" };
    format!("{}{dark}.{extension}", arguments.name)
}

/// The badge for light and for dark pages.
fn pictures(arguments: &Arguments, report: &Report, host: Host) -> Result<Vec<Wanted>> {
    let folder = arguments.readme.parent().unwrap_or(Path::new(""));
    [Theme::Light, Theme::Dark]
        .into_iter()
        .map(|theme| {
            let badge = view::badge(report, &options(arguments, theme));
            // Sharp on the screens of today: twice as large as it is shown.
            let picture = Picture {
                png: host == Host::Huggingface,
                scale: 2,
            };
            Ok(Wanted {
                path: folder.join(file_name(arguments, host, theme)),
                bytes: picture.bytes(&badge, picture.png)?,
            })
        })
        .collect()
}

/// What stands between the markers.
fn block(arguments: &Arguments, report: &Report, host: Host, link: Option<&str>) -> String {
    let light = file_name(arguments, host, Theme::Light);
    let dark = file_name(arguments, host, Theme::Dark);
    let themed = match host {
        Host::Github => Themed::Picture,
        Host::Huggingface => Themed::Fragments,
    };
    let addresses = Addresses {
        badge: Some(&light),
        dark: Some((&dark, themed)),
        link,
    };
    write::markdown(report, &options(arguments, Theme::Light), addresses)
}
