//! `verify`: whether a badge was computed from a manifest.
//!
//! By the digest that it carries, and by drawing it again: a digest alone says
//! nothing about the picture beside it.

mod redraw;

use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use openness_badge::report::Report;
use openness_badge::shown::shown;
use openness_badge::write::Metadata;
use serde_json::json;

use super::input::{self, Input, Today};
use super::output;
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

/// What there is to be said of a badge.
struct Verdict {
    word: &'static str,
    message: String,
}

/// Larger than any badge.
const MOST: u64 = 4 * 1_048_576;

pub fn run(arguments: &Arguments) -> Result<ExitCode> {
    input::once([&arguments.badge, &arguments.manifest])?;
    let badge = Badge::read(&bytes(&arguments.badge)?)
        .with_context(|| format!("`{}` is no badge", shown(&arguments.badge)))?;
    let input = Input::read(&arguments.manifest)?;
    let report = input.drawable(&arguments.today)?;
    let verdict = verdict(&badge, &report);
    let text = match arguments.json {
        true => output::json(&json!({ "verdict": verdict.word, "message": verdict.message })),
        false => format!("{}: {}\n", verdict.word, verdict.message),
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
        bail!("`{}` is larger than any badge", shown(name));
    }
    Ok(bytes)
}

fn verdict(badge: &Badge, report: &Report) -> Verdict {
    let say = |word, message: String| Verdict { word, message };
    if badge.is_drawn_from(report) {
        let digest = report.digest.as_deref().unwrap_or_default();
        return say(
            "genuine",
            match &badge.metadata {
                Some(_) => format!("this manifest draws it, and it carries its digest {digest}"),
                None => "this manifest draws it, though it carries no digest".to_owned(),
            },
        );
    }
    let Some(metadata) = &badge.metadata else {
        return say(
            "unknown",
            "it does not say what it was computed from, and this manifest does not draw it"
                .to_owned(),
        );
    };
    let Metadata {
        program,
        digest,
        yardstick,
        criteria,
    } = metadata;
    if digest != &report.digest {
        let other = digest.as_deref().map_or("none".into(), shown);
        return say(
            "stale",
            format!(
                "it was computed from another manifest, such as an earlier state of this one: its digest is {other}"
            ),
        );
    }
    let ours = concat!("openness-badge ", env!("CARGO_PKG_VERSION"));
    if program.as_deref() != Some(ours) {
        let other = program
            .as_deref()
            .map_or("a program without a name".into(), shown);
        return say(
            "other-version",
            format!("it was drawn by {other}; this is {ours}, which cannot draw it again"),
        );
    }
    let id = yardstick.as_deref().unwrap_or_default();
    let known = report.verdict(id).map(|verdict| &*verdict.version);
    if criteria.as_deref() != known {
        let other = criteria.as_deref().map_or("none".into(), shown);
        let mine = known.unwrap_or("none");
        return say(
            "other-version",
            format!(
                "its criteria for `{}` are of {other}; these are of {mine}",
                shown(id)
            ),
        );
    }
    say(
        "forged",
        match badge.difference(report) {
            Some((found, right)) => {
                format!("it says \"{found}\", and this manifest says \"{right}\"")
            }
            None => "it names this manifest and this version, and is not the file that they make"
                .to_owned(),
        },
    )
}
