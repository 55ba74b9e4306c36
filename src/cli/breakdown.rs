//! `breakdown`: everything behind the badge, as Markdown or HTML.

use std::process::ExitCode;

use anyhow::Result;
use openness_badge::view::{self, BadgeOptions, BreakdownOptions, Theme};
use openness_badge::words::CliWord;
use openness_badge::write::{self, Addresses};

use super::draw::{One, themes, yardsticks};
use super::input::Input;
use super::lead::Lead;
use super::output;
use super::speech::FILES;

/// Writes the breakdown of a system: Markdown, HTML, or a page of its own
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  openness-badge breakdown openness.yaml --badge openness.svg
  openness-badge breakdown openness.yaml -o openness.html")]
pub struct Arguments {
    #[command(flatten)]
    one: One,
    /// What to write; without it the file's name says, else Markdown
    #[arg(long, value_enum)]
    format: Option<Format>,
    /// Address of the badge's picture, for Markdown
    #[arg(long, value_name = "URL")]
    badge: Option<String>,
    /// Address that the picture leads to, for Markdown
    #[arg(long, value_name = "URL", conflicts_with = "view_url")]
    link: Option<String>,
    #[command(flatten)]
    lead: Lead,
    #[arg(long, default_value = "auto", value_parser = themes())]
    theme: Theme,
    /// The yardstick that is shown opened, for HTML
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

pub fn run(arguments: &Arguments) -> Result<ExitCode> {
    let One { file, out, today } = &arguments.one;
    let (manifest, report) = Input::read(file)?.sound(today, CliWord::NotDrawn)?;
    let format = arguments
        .format
        .unwrap_or(match out.is("html") || out.is("htm") {
            true => Format::Page,
            false => Format::Markdown,
        });
    let options = BreakdownOptions {
        theme: arguments.theme,
        yardstick: arguments.yardstick.clone().unwrap_or_default().into(),
        language: FILES,
        ..BreakdownOptions::default()
    };
    let text = match format {
        Format::Markdown => {
            let opened = arguments.lead.address(&manifest);
            let addresses = Addresses {
                badge: arguments.badge.as_deref(),
                link: arguments.link.as_deref().or(opened.as_deref()),
                ..Addresses::default()
            };
            let options = BadgeOptions {
                language: FILES,
                ..BadgeOptions::default()
            };
            write::markdown(&report, &options, addresses)
        }
        Format::Html => write::markup(&view::breakdown(&report, &options)) + "\n",
        Format::Page => write::page(&report, &options),
    };
    output::to(out.output.as_deref(), text.as_bytes())?;
    Ok(ExitCode::SUCCESS)
}
