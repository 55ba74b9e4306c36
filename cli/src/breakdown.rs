//! `breakdown`: everything behind the badge, as Markdown or HTML.

use crate::Status;

use anyhow::Result;
use openness_badge::view::{self, BadgeOptions, BreakdownOptions, Theme};
use openness_badge::words::CliWord;
use openness_badge::write::{self, MarkdownOptions};

use super::address::encoded;
use super::config::Config;
use super::draw::{Lang, One, themes, yardsticks};
use super::input::{Input, is_stdin};
use super::lead::{Audience, Lead};
use super::voice::Voice;

/// Writes the breakdown of a system: Markdown, HTML, or a page of its own
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  openness-badge breakdown openness.yaml --badge openness.svg
  openness-badge breakdown openness.yaml --badge openness.png --for pypi --base-url https://example.org/raw/main/
  openness-badge breakdown openness.yaml -o openness.html")]
#[command(next_help_heading = "Markup")]
pub struct Arguments {
    #[command(flatten)]
    one: One,
    #[command(flatten)]
    lang: Lang,
    /// What to write; without it the file's name says, else Markdown
    #[arg(long, value_enum, help_heading = "Output")]
    format: Option<Format>,
    /// Address of the badge's picture, for Markdown
    #[arg(long, value_name = "URL")]
    badge: Option<String>,
    /// Address of the picture for dark pages, for readers that choose between two
    #[arg(long, value_name = "URL", requires = "badge")]
    dark: Option<String>,
    /// Address that the picture leads to, for Markdown
    #[arg(long, value_name = "URL", conflicts_with = "view_url")]
    link: Option<String>,
    #[command(flatten)]
    audience: Audience,
    #[command(flatten)]
    lead: Lead,
    /// The colors of HTML: those of the page around it (`auto`, the default), light or dark
    #[arg(long, value_parser = themes())]
    theme: Option<Theme>,
    /// The framework that is shown opened, for HTML
    #[arg(long, value_parser = yardsticks())]
    yardstick: Option<String>,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Format {
    /// A `<details>` block for a README or a model card
    Markdown,
    /// A fragment for a page that has the style sheet
    Html,
    /// A page that needs nothing else
    Page,
}

/// What the name of a file ends in.
const ENDINGS: [(&str, Format); 5] = [
    ("md", Format::Markdown),
    ("markdown", Format::Markdown),
    ("mdx", Format::Markdown),
    ("html", Format::Page),
    ("htm", Format::Page),
];

pub fn run(arguments: &Arguments, voice: Voice) -> Result<Status> {
    let One { file, out, today } = &arguments.one;
    let format = match arguments.format {
        Some(format) => format,
        None => out.format(&ENDINGS)?.unwrap_or(Format::Markdown),
    };
    let config = Config::near(file)?;
    let language = arguments.lang.of_file(&config);
    let (manifest, report) = Input::read(file)?.sound_in(today, CliWord::NotDrawn, language)?;
    let addresses = arguments.lead.or(&config);
    let leading = addresses.leading(&manifest);
    let options = BreakdownOptions {
        theme: arguments.theme.or(config.theme).unwrap_or_default(),
        yardstick: arguments.yardstick.clone().unwrap_or_default().into(),
        checker: leading.checker.into(),
        explained: leading.explained.into(),
        language,
        ..BreakdownOptions::default()
    };
    let text = match format {
        Format::Markdown => {
            // The file lies in the folder that the base is of.
            let name = file.file_name().filter(|_| !is_stdin(file));
            let name = name.map(encoded);
            let opened = addresses.opened(&manifest, name.as_deref());
            let options = MarkdownOptions {
                reader: arguments.audience.reader.unwrap_or_default(),
                what: arguments.audience.what,
                badge: arguments.badge.as_deref(),
                dark: arguments.dark.as_deref(),
                link: arguments.link.as_deref().or(opened.address()),
                base: addresses.base(),
            };
            let look = BadgeOptions {
                language,
                ..BadgeOptions::default()
            };
            write::markdown(&report, &look, &options)
        }
        Format::Html => write::markup(&view::breakdown(&report, &options)) + "\n",
        Format::Page => write::page(&report, &options),
    };
    let text = text.as_bytes();
    match is_stdin(file) {
        true => out.write(text, voice, &[])?,
        false => out.write(text, voice, &[&"embed", &"README.md", &"--manifest", file])?,
    }
    Ok(Status::Fine)
}
