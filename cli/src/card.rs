//! `card`: a picture for social previews.

use crate::Status;

use anyhow::Result;
use openness_badge::view::{self, Theme};

use super::draw::{One, Picture, themes};
use super::input::Input;
use super::speech::FILES;
use super::voice::Voice;

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
    /// The colors of the picture
    #[arg(long, default_value = "light", value_parser = themes(), help_heading = "Appearance")]
    theme: Theme,
}

pub fn run(arguments: &Arguments, voice: Voice) -> Result<Status> {
    let One { file, out, today } = &arguments.one;
    let png = arguments.picture.is_png(out)?;
    let report = Input::read(file)?.drawable(today)?;
    let card = view::card(&report, arguments.theme, FILES);
    let next = match file.as_str() {
        "-" => &[][..],
        file => &["badge", file, "-o", "openness.svg"],
    };
    out.write(&arguments.picture.bytes(&card, png)?, voice, next)?;
    Ok(Status::Fine)
}
