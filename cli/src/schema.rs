//! `schema`: what a manifest may say, or what a report says, for other programs.

use crate::Status;

use anyhow::Result;

use super::draw::Out;
use super::output::Word;
use super::voice::Voice;

#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  openness-badge schema -o openness.schema.json
  openness-badge schema --of report | jq .properties.level")]
pub struct Arguments {
    /// What the schema is of
    #[arg(long, value_enum, default_value = "manifest", help_heading = "Output")]
    of: Of,
    #[command(flatten)]
    out: Out,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Of {
    /// The text that people write
    Manifest,
    /// Everything that is computed from it
    Report,
}

pub fn run(arguments: &Arguments, voice: Voice) -> Result<Status> {
    arguments.out.format(&[("json", ())])?;
    let schema = match arguments.of {
        Of::Manifest => openness_badge::schema(),
        Of::Report => openness_badge::report_schema(),
    };
    let next: [Word; 3] = [&"init", &"-o", &"openness.yaml"];
    arguments.out.write(schema.as_bytes(), voice, &next)?;
    Ok(Status::Fine)
}
