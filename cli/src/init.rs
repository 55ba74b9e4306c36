//! `init`: a manifest to begin with.

mod ask;
mod template;

use crate::Status;
use std::path::PathBuf;

use anyhow::Result;
use openness_badge::license::License;
use openness_badge::manifest::{Availability, ComponentId, Manifest, Original};
use openness_badge::words::CliWord;

use super::convert::named;
use super::draw::Out;
use super::input::{Input, Today};
use super::speech::{self, Named};
use super::voice::Voice;

/// Writes a commented manifest to begin with
#[derive(clap::Args)]
#[command(
    next_help_heading = "Input",
    after_help = "\
Examples:
  openness-badge init -o openness.yaml
  openness-badge init --from README.md -o openness.yaml
  openness-badge init --name \"Pythia 12B\" --developer EleutherAI --license Apache-2.0

On a terminal it asks for what is not given; elsewhere, and with --no-input, it does not.
What nobody states is written as a comment, or as `unknown`."
)]
pub struct Arguments {
    /// A model card, a model file, or any format that is read, to take the facts from
    #[arg(long, value_name = "FILE")]
    from: Option<PathBuf>,
    /// The system's name
    #[arg(long)]
    name: Option<String>,
    /// Who made it
    #[arg(long)]
    developer: Option<String>,
    /// The license of the weights: an SPDX expression, or an id of Hugging Face
    #[arg(long)]
    license: Option<String>,
    /// Never ask, on a terminal too
    #[arg(long)]
    no_input: bool,
    /// Write over a file that is there
    #[arg(long, requires = "output", help_heading = "Output")]
    force: bool,
    #[command(flatten)]
    out: Out,
    #[command(flatten)]
    today: Today,
}

pub fn run(arguments: &Arguments, voice: Voice) -> Result<Status> {
    arguments.out.format(&[("yaml", ()), ("yml", ())])?;
    let path = arguments.out.path();
    if let Some(path) = path.filter(|path| path.exists() && !arguments.force) {
        return Err(speech::error(
            CliWord::InitExists,
            &[("file", &Named(path))],
        ));
    }
    let mut manifest = match &arguments.from {
        // Its warnings are told by `check`; with errors it is not taken.
        Some(file) => {
            Input::read(file)?
                .sound(&arguments.today, CliWord::NotTaken)?
                .0
        }
        None => Manifest::default(),
    };
    // What is begun here is to be changed, and the original is about another text.
    manifest.original = Original::None;
    let system = &mut manifest.system;
    for (value, given) in [
        (&mut system.name, &arguments.name),
        (&mut system.developer, &arguments.developer),
    ] {
        if given.is_some() {
            value.clone_from(given);
        }
    }
    if let Some(license) = &arguments.license {
        let license = License::parse(license);
        if !license.is_license() {
            let text = license.text().to_owned();
            return Err(speech::error(CliWord::InitNoLicense, &[("text", &text)]));
        }
        let weights = &mut manifest.components[ComponentId::Weights];
        weights.license = Some(license);
        if weights.availability == Availability::Unknown {
            weights.availability = Availability::Public;
        }
    }
    if ask::can(arguments.no_input) {
        ask::complete(&mut manifest)?;
    }
    named(&mut manifest, None)?;
    let text = template::text(&manifest);
    match &path {
        Some(path) => arguments
            .out
            .write(text.as_bytes(), voice, &[&"check", path])?,
        None => arguments.out.write(text.as_bytes(), voice, &[])?,
    }
    Input::written(path, text).tell(&arguments.today);
    Ok(Status::Fine)
}
