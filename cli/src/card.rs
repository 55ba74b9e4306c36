//! `card`: a picture for social previews.

use crate::Status;

use anyhow::Result;
use openness_badge::view::{self, Theme};

use super::draw::{One, Picture, themes};
use super::input::Input;
use super::output;
use super::speech::FILES;

/// Draws a picture of 1200 × 630 pixels for social previews
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  openness-badge card openness.yaml -o card.png
  openness-badge card openness.yaml --theme dark > card.svg")]
pub struct Arguments {
    #[command(flatten)]
    one: One,
    #[command(flatten)]
    picture: Picture,
    #[arg(long, default_value = "light", value_parser = themes())]
    theme: Theme,
}

pub fn run(arguments: &Arguments) -> Result<Status> {
    let One { file, out, today } = &arguments.one;
    let png = arguments.picture.is_png(out)?;
    let report = Input::read(file)?.drawable(today)?;
    let card = view::card(&report, arguments.theme, FILES);
    output::to(out.output.as_deref(), &arguments.picture.bytes(&card, png)?)?;
    Ok(Status::Fine)
}
