//! `verify`: whether a badge was computed from a manifest.
//!
//! By the digest that it carries, and by drawing it again: a digest alone says
//! nothing about the picture beside it.

mod redraw;

use std::process::ExitCode;

use anyhow::Result;
use openness_badge::words::{CliWord, Value};
use serde_json::json;

use super::input::{self, Input, Today};
use super::output;
use super::speech::{self, FILES, Named};
use redraw::Badge;

/// Says whether a badge (SVG or PNG) was computed from a manifest
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  openness-badge verify openness.svg openness.yaml
  openness-badge verify openness.png README.md --json

Verdicts: `genuine`; `forged` (it names this manifest and this version, and is not what they
draw); `stale` (it was computed from another manifest, such as an earlier state of this one);
`other-version` (another version of the program or of the criteria drew it); `unknown` (it
does not say what it was computed from, and this manifest does not draw it). Exit status: 0
genuine, 1 anything else.")]
pub struct Arguments {
    /// The badge, SVG or PNG
    badge: String,
    /// The manifest that it should be computed from
    manifest: String,
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    today: Today,
}

/// Larger than any badge.
const MOST: u64 = 4 * 1_048_576;

pub fn run(arguments: &Arguments) -> Result<ExitCode> {
    input::once([&arguments.badge, &arguments.manifest])?;
    let badge = Badge::read(&bytes(&arguments.badge)?).ok_or_else(|| {
        let file = Named(&arguments.badge);
        speech::error(CliWord::VerifyNotABadge, &[("file", &file)])
    })?;
    let input = Input::read(&arguments.manifest)?;
    let report = input.drawable(&arguments.today)?;
    let verdict = badge
        .found
        .verdict(&report, badge.is_drawn_from(&report), FILES);
    let text = match arguments.json {
        true => output::json(&json!({ "verdict": verdict.word, "message": verdict.message })),
        false => {
            let values: [(&str, &dyn Value); 2] =
                [("verdict", &verdict.word), ("message", &verdict.message)];
            speech::say(CliWord::VerifyTold, &values) + "\n"
        }
    };
    output::to(None, text.as_bytes())?;
    Ok(match verdict.word {
        "genuine" => ExitCode::SUCCESS,
        _ => ExitCode::FAILURE,
    })
}

fn bytes(name: &str) -> Result<Vec<u8>> {
    let bytes = input::bytes(name, MOST + 1)?;
    if bytes.len() as u64 > MOST {
        return Err(speech::error(
            CliWord::VerifyTooLarge,
            &[("file", &Named(name))],
        ));
    }
    Ok(bytes)
}
