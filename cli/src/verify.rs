//! `verify`: whether a badge was computed from a manifest.

mod badge;

use crate::Status;
use std::path::{Path, PathBuf};

use anyhow::Result;
use openness_badge::verify::{Verdict, VerdictWord};
use openness_badge::words::{CliWord, Language};
use serde_json::json;

use super::config::Config;
use super::draw::Lang;
use super::input::{self, Input, Today};
use super::output;
use super::speech::{self, Named};
pub use badge::Badge;

/// Says whether a badge (SVG or PNG) was computed from a manifest
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  openness-badge verify openness.svg openness.yaml
  openness-badge verify openness.png README.md --json

Verdicts: `genuine`; `forged` (it names this manifest and this version, and is not what they
draw); `stale` (it was computed from another manifest, such as an earlier state of this one);
`other-version` (another version of the program or of the criteria drew it); `unknown` (it
does not say what it was computed from, and this manifest does not draw it; or fonts drew it
that are not here). A label of the author's own is named. Exit status: 0 genuine, 1 anything
else.")]
pub struct Arguments {
    /// The badge, SVG or PNG
    badge: PathBuf,
    /// The manifest that it should be computed from
    manifest: PathBuf,
    /// Print the verdict as JSON
    #[arg(long, help_heading = "Output")]
    json: bool,
    #[command(flatten)]
    lang: Lang,
    #[command(flatten)]
    today: Today,
}

/// Larger than any badge.
const MOST: u64 = 4 * 1_048_576;

pub fn run(arguments: &Arguments) -> Result<Status> {
    input::once([&arguments.badge, &arguments.manifest])?;
    let badge = Badge::read(&bytes(&arguments.badge)?).ok_or_else(|| {
        let file = Named(&arguments.badge);
        speech::error(CliWord::VerifyNotABadge, &[("file", &file)])
    })?;
    let input = Input::read(&arguments.manifest)?;
    let today = &arguments.today;
    input.drawable(today)?;
    let language = match arguments.json {
        true => arguments
            .lang
            .of_file(&Config::near(Path::new(&arguments.manifest))?),
        false => arguments.lang.of_message(),
    };
    let verdict = badge.verdict(|language| input.report_in(today, language), language);
    let text = match arguments.json {
        true => output::json(&as_json(&verdict)),
        false => told(&verdict, language),
    };
    output::to(None, text.as_bytes())?;
    Ok(match verdict.word {
        VerdictWord::Genuine => Status::Fine,
        _ => Status::Found,
    })
}

fn as_json(verdict: &Verdict) -> serde_json::Value {
    let mut json = json!({ "verdict": verdict.word, "message": verdict.message });
    if let Some(label) = &verdict.label {
        json["label"] = json!(label.text);
        if let Some(warning) = &label.warning {
            json["warning"] = json!(warning);
        }
    }
    json
}

fn told(verdict: &Verdict, language: Language) -> String {
    let word = verdict.word.word();
    let mut lines = vec![language.say(
        CliWord::VerifyTold,
        &[("verdict", &word), ("message", &verdict.message)],
    )];
    if let Some(label) = &verdict.label {
        lines.push(label.message.clone());
        lines.extend(label.warning.clone());
    }
    lines.join("\n") + "\n"
}

fn bytes(path: &Path) -> Result<Vec<u8>> {
    let bytes = input::bytes(path, MOST + 1)?;
    if bytes.len() as u64 > MOST {
        return Err(speech::error(
            CliWord::VerifyTooLarge,
            &[("file", &Named(path))],
        ));
    }
    Ok(bytes)
}
