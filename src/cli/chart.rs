//! `chart`: many systems on one gradient.

use std::process::ExitCode;

use anyhow::Result;
use openness_badge::view::{self, Placed, Theme};

use super::draw::{Out, Picture, themes};
use super::input::{self, Drawn, Today};
use super::output;
use super::speech::FILES;

/// Draws many systems on one picture of the gradient
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  openness-badge chart models/*/openness.yaml -o gradient.svg
  openness-badge chart a.yaml b.yaml --theme dark -o gradient.png --scale 2")]
pub struct Arguments {
    /// Manifests, model cards, or files in any format that is read
    #[arg(required = true, value_name = "FILE")]
    files: Vec<String>,
    #[command(flatten)]
    out: Out,
    #[command(flatten)]
    picture: Picture,
    #[arg(long, default_value = "light", value_parser = themes())]
    theme: Theme,
    #[command(flatten)]
    today: Today,
}

pub fn run(arguments: &Arguments) -> Result<ExitCode> {
    let png = arguments.picture.is_png(&arguments.out)?;
    input::once(&arguments.files)?;
    let Drawn { systems, code } = input::drawn(&arguments.files, &arguments.today);
    if systems.is_empty() {
        return Ok(code);
    }
    let mut placed: Vec<Placed> = systems
        .iter()
        .filter_map(|(_, report)| Placed::of(report, None, FILES))
        .collect();
    // The order of the files is the shell's; names are what a reader looks for.
    placed.sort_by_cached_key(|placed| placed.name.to_lowercase());
    let chart = view::chart_picture(&placed, arguments.theme, FILES);
    output::to(
        arguments.out.output.as_deref(),
        &arguments.picture.bytes(&chart, png)?,
    )?;
    Ok(code)
}
