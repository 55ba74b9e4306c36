//! `badge`: the badge as SVG or PNG.

use crate::Status;

use anyhow::Result;
use openness_badge::view;

use super::config::Config;
use super::draw::{Look, One, Picture};
use super::input::{Input, is_stdin};
use super::voice::Voice;

/// Draws the badge of a system
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  openness-badge badge openness.yaml -o openness.svg
  openness-badge badge openness.yaml --style flat --score -o openness.png --scale 2
  openness-badge badge README.md --yardstick mof --style pieces > mof.svg")]
pub struct Arguments {
    #[command(flatten)]
    one: One,
    #[command(flatten)]
    look: Look,
    #[command(flatten)]
    picture: Picture,
}

pub fn run(arguments: &Arguments, voice: Voice) -> Result<Status> {
    let One { file, out, today } = &arguments.one;
    let png = arguments.picture.is_png(out)?;
    let config = Config::near(file)?;
    let options = arguments.look.options(&config);
    let report = Input::read(file)?.drawable_in(today, options.language)?;
    arguments.look.tell(&config);
    let badge = view::badge(&report, &options);
    let bytes = arguments.picture.bytes(&badge, png)?;
    match out.path().filter(|_| !is_stdin(file)) {
        Some(badge) => out.write(&bytes, voice, &[&"verify", &badge, file])?,
        None => out.write(&bytes, voice, &[])?,
    }
    Ok(Status::Fine)
}
