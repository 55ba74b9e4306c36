//! `embed`: badge files beside a README, and the block in it that shows them.

mod package;
mod place;

use crate::Status;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use anyhow::Result;
use openness_badge::finding::Code;
use openness_badge::read::tree;
use openness_badge::report::{FindingReport, Report, Source};
use openness_badge::view::{self, BadgeOptions, Theme};
use openness_badge::words::{CliWord, Value};
use openness_badge::write::{self, MarkdownOptions, Reader, Relative};

use super::config::Config;
use super::draw::{Look, Picture};
use super::input::{Input, Today};
use super::lead::{Audience, Lead};
use super::output::Word;
use super::speech::{self, Named};
use super::voice::Voice;
use super::{input, output};
use place::Document;

/// Writes badge files and puts the badge into a README or a model card
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  openness-badge embed README.md
  openness-badge embed README.md --manifest openness.yaml --for huggingface
  openness-badge embed README.md --for pypi --base-url https://example.org/raw/main/
  openness-badge embed README.md --check

The block stands between `<!-- openness-badge:start -->` and `<!-- openness-badge:end -->`, in
MDX between `{/* openness-badge:start */}` and `{/* openness-badge:end */}`; without them it
comes after the first heading. Running it again changes nothing. For GitHub and pages of HTML
the files are SVG, with `<picture>` for dark pages; for Hugging Face they are PNG, with its two
theme fragments; for PyPI one PNG, and for all others one SVG.")]
pub struct Arguments {
    /// The README or model card to change
    #[arg(value_name = "README")]
    readme: PathBuf,
    /// The manifest; without it `openness.yaml` or `openness.json` beside the README, else its own front matter
    #[arg(long, value_name = "FILE", help_heading = "Input")]
    manifest: Option<PathBuf>,
    #[command(flatten)]
    audience: Audience,
    /// The badge files' name without its end, from the README's folder on
    #[arg(long, default_value = "openness", value_parser = name, help_heading = "Output")]
    name: String,
    /// Change nothing, and say what is out of date; exit status 1 if anything is
    #[arg(long, help_heading = "Output")]
    check: bool,
    #[command(flatten)]
    lead: Lead,
    #[command(flatten)]
    look: Look,
    #[command(flatten)]
    today: Today,
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

pub fn run(arguments: &Arguments, voice: Voice, typed: &[OsString]) -> Result<Status> {
    let readme = &arguments.readme;
    let bytes = input::whole(readme)?;
    let Ok(text) = String::from_utf8(bytes) else {
        return Err(speech::error(
            CliWord::EmbedNotUtf8,
            &[("file", &Named(readme))],
        ));
    };
    let (file, source) = source(arguments, &text)?;
    let config = Config::near(readme)?;
    let look = arguments.look.options(&config);
    let (manifest, report) = source.sound_in(&arguments.today, CliWord::NotDrawn, look.language)?;
    arguments.look.tell(&config);
    let reader = (arguments.audience.reader).unwrap_or_else(|| reader_of(readme, &text));
    let own = beside(readme, &file);
    let addresses = arguments.lead.or(&config);
    let opened = addresses.opened(&manifest, own.as_deref());
    // A card that is its own manifest leads nowhere by itself.
    let own = own.as_deref().filter(|_| !input::is_same(readme, &file));
    let document = Document::read(&text, reader).map_err(|damage| {
        let place = format!("{}:{}", output::name(readme), damage.line);
        speech::error(
            CliWord::EmbedDamage,
            &[("place", &place), ("what", &damage.what)],
        )
    })?;
    let left = match addresses.base() {
        Some(_) => None,
        None => left_relative(readme, reader)?,
    };
    let mut wanted = pictures(arguments, &report, reader, &look)?;
    let link = opened.address().or(own);
    let block = block(arguments, &report, reader, &look, (link, addresses.base()));
    wanted.push(Wanted {
        path: readme.clone(),
        bytes: document.with(&block).into_bytes(),
    });
    let stale = |wanted: &&Wanted| !output::has(&wanted.path, &wanted.bytes);
    let stale: Vec<&Wanted> = wanted.iter().filter(stale).collect();
    let told = match arguments.check {
        true => CliWord::EmbedStale,
        false => CliWord::EmbedWrote,
    };
    if !arguments.check {
        let files = stale.iter().map(|wanted| (&*wanted.path, &*wanted.bytes));
        output::files(files)?;
    }
    for wanted in &stale {
        let path = output::name(&wanted.path);
        let line = speech::say(told, &[("path", &path)]);
        match arguments.check {
            true => output::tell_line(&line),
            false => voice.note(&line),
        }
    }
    if stale.is_empty() {
        voice.note(speech::text(CliWord::EmbedUpToDate));
    }
    if let Some(warning) = left {
        output::tell_line(&warning);
    }
    if !stale.is_empty() {
        if !arguments.check {
            opened.hint().into_iter().for_each(|hint| voice.note(hint));
        }
        let again = again(typed, arguments.check);
        let again: Vec<Word> = again.iter().map(|word| word as Word).collect();
        output::hint(voice, &again);
    }
    Ok(match arguments.check && !stale.is_empty() {
        true => Status::Found,
        false => Status::Fine,
    })
}

/// What the badge is drawn from, and where that is.
fn source(arguments: &Arguments, readme: &str) -> Result<(PathBuf, Input)> {
    let read = |path: PathBuf| Input::read(&path).map(|input| (path, input));
    if let Some(path) = &arguments.manifest {
        return read(path.clone());
    }
    let folder = arguments.readme.parent().unwrap_or(Path::new(""));
    let beside = ["openness.yaml", "openness.yml", "openness.json"].map(|name| folder.join(name));
    if let Some(path) = beside.into_iter().find(|path| path.exists()) {
        return read(path);
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
    Ok((arguments.readme.clone(), card))
}

/// Who reads a file, where nobody says it.
fn reader_of(readme: &Path, text: &str) -> Reader {
    let is = |end: &str| {
        let found = readme.extension();
        found.is_some_and(|found| found.eq_ignore_ascii_case(end))
    };
    match tree::front_matter(text) {
        _ if is("mdx") => Reader::Mdx,
        _ if is("html") || is("htm") => Reader::Html,
        Some(_) => Reader::Huggingface,
        None => Reader::Github,
    }
}

/// The name of what the badge is drawn from, where that is in the README's folder.
fn beside(readme: &Path, source: &Path) -> Option<String> {
    let is_beside = input::is_same(input::folder(source), input::folder(readme));
    let file = source.file_name()?.to_str().filter(|_| is_beside)?;
    name(file).ok()
}

/// That the pictures will not be found, where the reader leaves their addresses as
/// they are, or a registry does that shows this README as a package's own.
fn left_relative(readme: &Path, reader: Reader) -> Result<Option<String>> {
    let keeper = match reader.relative() {
        Relative::Kept => Some(reader),
        _ => package::keeper(readme)?,
    };
    let Some(keeper) = keeper.map(Reader::word) else {
        return Ok(None);
    };
    let file = Named(readme);
    let values: [(&str, &dyn Value); 2] = [("file", &file), ("reader", &keeper)];
    Ok(Some(speech::say(CliWord::EmbedRelative, &values)))
}

/// The command that comes next: what was typed, without `--check` where it was there, so
/// that it writes, and else with it, so that a pipeline sees what is out of date.
fn again(typed: &[OsString], check: bool) -> Vec<OsString> {
    let words = typed.iter().skip(1).filter(|word| *word != "--check");
    let mut words: Vec<OsString> = words.cloned().collect();
    let name = words.iter().position(|word| word == "embed");
    if !check {
        words.insert(name.map_or(0, |at| at + 1), "--check".into());
    }
    words
}

fn themed(look: &BadgeOptions, theme: Theme) -> BadgeOptions {
    BadgeOptions {
        theme,
        ..look.clone()
    }
}

/// The pages that it has a picture for.
fn themes(reader: Reader) -> &'static [Theme] {
    match reader.themed() {
        Some(_) => &[Theme::Light, Theme::Dark],
        None => &[Theme::Light],
    }
}

/// The file's name on a page of this theme.
fn file_name(arguments: &Arguments, reader: Reader, theme: Theme) -> String {
    let dark = if theme == Theme::Dark { "-dark" } else { "" };
    let extension = if reader.takes_png() { "png" } else { "svg" };
    format!("{}{dark}.{extension}", arguments.name)
}

/// The badge for light and for dark pages.
fn pictures(
    arguments: &Arguments,
    report: &Report,
    reader: Reader,
    look: &BadgeOptions,
) -> Result<Vec<Wanted>> {
    let folder = arguments.readme.parent().unwrap_or(Path::new(""));
    let draw = |theme: &Theme| {
        let badge = view::badge(report, &themed(look, *theme));
        // Sharp on the screens of today: twice as large as it is shown.
        let picture = Picture {
            png: reader.takes_png(),
            scale: 2,
        };
        Ok(Wanted {
            path: folder.join(file_name(arguments, reader, *theme)),
            bytes: picture.bytes(&badge, picture.png)?,
        })
    };
    themes(reader).iter().map(draw).collect()
}

/// What stands between the markers, without a line end at its end.
fn block(
    arguments: &Arguments,
    report: &Report,
    reader: Reader,
    look: &BadgeOptions,
    (link, base): (Option<&str>, Option<&str>),
) -> String {
    let light = file_name(arguments, reader, Theme::Light);
    let dark = file_name(arguments, reader, Theme::Dark);
    let options = MarkdownOptions {
        reader,
        what: arguments.audience.what,
        badge: Some(&light),
        dark: Some(&dark),
        link,
        base,
    };
    write::markdown(report, &themed(look, Theme::Light), &options)
}
