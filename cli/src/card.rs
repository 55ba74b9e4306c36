//! `card`: a picture for social previews.

use crate::Status;
use anyhow::Result;
use openness_badge::view::{self, Theme};

use super::config::Config;
use super::draw::{Lang, One, Picture, themes};
use super::input::{Input, is_stdin};
use super::output::Word;
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
    #[command(flatten)]
    lang: Lang,
}

pub fn run(arguments: &Arguments, voice: Voice) -> Result<Status> {
    let One { file, out, today } = &arguments.one;
    let png = arguments.picture.is_png(out)?;
    let language = arguments.lang.of_file(&Config::near(file)?);
    let report = Input::read(file)?.drawable_in(today, language)?;
    let card = view::card(&report, arguments.theme, language);
    let next: [Word; 4] = [&"badge", file, &"-o", &"openness.svg"];
    let next = if is_stdin(file) { &[][..] } else { &next };
    out.write(&arguments.picture.bytes(&card, png)?, voice, next)?;
    Ok(Status::Fine)
}
