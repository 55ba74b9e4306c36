//! `badge`: the badge as SVG or PNG.

use crate::Status;

use anyhow::Result;
use openness_badge::view;

use super::draw::{Look, One, Picture};
use super::input::Input;
use super::output;

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

pub fn run(arguments: &Arguments) -> Result<Status> {
    let One { file, out, today } = &arguments.one;
    let png = arguments.picture.is_png(out)?;
    let report = Input::read(file)?.drawable(today)?;
    arguments.look.tell();
    let badge = view::badge(&report, &arguments.look.options());
    let bytes = arguments.picture.bytes(&badge, png)?;
    output::to(out.output.as_deref(), &bytes)?;
    Ok(Status::Fine)
}
