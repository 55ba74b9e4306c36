//! `convert`: any format that is read to others.

use crate::Status;

use anyhow::Result;
use openness_badge::manifest::Manifest;
use openness_badge::words::CliWord;
use openness_badge::write;

use super::config::Config;
use super::draw::{Look, One};
use super::input::Input;
use super::speech::FILES;
use super::voice::Voice;
use super::{Broken, speech};

/// Turns a file in any format that is read into another format
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  openness-badge convert model.yml > openness.yaml
  openness-badge convert README.md --to json
  openness-badge convert openness.yaml --to shields --yardstick mof > mof.json")]
pub struct Arguments {
    #[command(flatten)]
    one: One,
    /// What to write; without it the file's name says, else YAML
    #[arg(long, value_enum, value_name = "FORMAT", help_heading = "Output")]
    to: Option<Format>,
    /// The system's name, where the file does not say it
    #[arg(long, help_heading = "Input")]
    name: Option<String>,
    #[command(flatten)]
    look: Look,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Format {
    /// The openness manifest as YAML
    Yaml,
    /// The openness manifest as JSON
    Json,
    /// The canonical form, whose SHA-256 is the digest: `… --to canonical | sha256sum`
    Canonical,
    /// A model file of the Model Openness Framework
    Mof,
    /// What shields.io's endpoint badge asks for
    Shields,
    /// Annotations for an OCI image or artifact
    Oci,
}

/// Gives a manifest the name that is asked for, and refuses one without any: it
/// would be an error of the manifest that is written.
pub fn named(manifest: &mut Manifest, name: Option<&str>) -> Result<()> {
    let system = &mut manifest.system;
    if let Some(name) = name {
        system.name = Some(name.to_owned());
    }
    let blank = |name: &String| name.trim().is_empty();
    if system.name.as_ref().is_none_or(blank) {
        return Err(Broken(speech::text(CliWord::NoName).to_owned()).into());
    }
    Ok(())
}

/// What the name of a file ends in.
const ENDINGS: [(&str, Format); 3] = [
    ("yaml", Format::Yaml),
    ("yml", Format::Yaml),
    ("json", Format::Json),
];

pub fn run(arguments: &Arguments, voice: Voice) -> Result<Status> {
    let One { file, out, today } = &arguments.one;
    let format = match arguments.to {
        Some(format) => format,
        None => out.format(&ENDINGS)?.unwrap_or(Format::Yaml),
    };
    let input = Input::read(file)?;
    // With errors, what was lost on the way in would be lost in silence.
    let (mut manifest, report) = input.sound(today, CliWord::NotConverted)?;
    named(&mut manifest, arguments.name.as_deref())?;
    let text = match format {
        Format::Yaml => write::manifest_yaml(&manifest),
        Format::Json => write::manifest_json(&manifest),
        Format::Canonical => manifest.canonical(),
        Format::Mof => write::mof_yaml(&manifest),
        Format::Shields => {
            let config = Config::near(file)?;
            write::shields_endpoint(&report, &arguments.look.options(&config))
        }
        Format::Oci => write::oci_annotations(&report, FILES),
    };
    match (out.path(), format) {
        (Some(path), Format::Yaml | Format::Json | Format::Mof) => {
            out.write(text.as_bytes(), voice, &[&"check", &path])?;
        }
        _ => out.write(text.as_bytes(), voice, &[])?,
    }
    if matches!(format, Format::Yaml | Format::Json) {
        Input::written(out.path(), text).tell(today);
    }
    Ok(Status::Fine)
}
