//! `chart`: many systems on one gradient.

use crate::Status;
use std::path::PathBuf;

use anyhow::Result;
use openness_badge::report::Report;
use openness_badge::view::{self, Element, Placed, Theme};
use openness_badge::words::Language;

use super::draw::{Lang, Out, Picture, themes};
use super::input::{self, Drawn, Today};
use super::voice::Voice;

/// Draws many systems in one picture: the gradient, years and levels, or frameworks
#[derive(clap::Args)]
#[command(after_help = "\
Examples:
  openness-badge chart models/*/openness.yaml -o gradient.svg
  openness-badge chart models/*/openness.yaml --what years -o years.svg
  openness-badge chart a.yaml b.yaml --theme dark -o gradient.png --scale 2")]
pub struct Arguments {
    /// Manifests, model cards, or files in any format that is read
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Which picture
    #[arg(
        long,
        value_enum,
        default_value = "gradient",
        help_heading = "Appearance"
    )]
    what: What,
    #[command(flatten)]
    out: Out,
    #[command(flatten)]
    picture: Picture,
    /// The colors of the picture
    #[arg(long, default_value = "light", value_parser = themes(), help_heading = "Appearance")]
    theme: Theme,
    #[command(flatten)]
    lang: Lang,
    #[command(flatten)]
    today: Today,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum What {
    /// A column for each level
    Gradient,
    /// Years and levels, with lines for what moved
    Years,
    /// A row for each system, a column for each framework
    Frameworks,
}

pub fn run(arguments: &Arguments, voice: Voice) -> Result<Status> {
    let png = arguments.picture.is_png(&arguments.out)?;
    input::once(&arguments.files)?;
    let language = arguments.lang.of_files(&arguments.files)?;
    let Drawn { systems, code } = input::drawn(&arguments.files, &arguments.today, language);
    if systems.is_empty() {
        return Ok(code);
    }
    let chart = drawn(arguments, systems, language);
    let bytes = arguments.picture.bytes(&chart, png)?;
    let next = input::next(&"compare", &arguments.files, 2);
    arguments.out.write(&bytes, voice, &next)?;
    Ok(code)
}

fn drawn(arguments: &Arguments, mut systems: Vec<(String, Report)>, language: Language) -> Element {
    // The order of the files is the shell's; names are what a reader looks for.
    systems.sort_by_cached_key(|(_, report)| {
        Placed::of(report, None, language).map(|placed| placed.name.to_lowercase())
    });
    let reports: Vec<&Report> = systems.iter().map(|(_, report)| report).collect();
    match arguments.what {
        What::Gradient => {
            let placed = reports
                .iter()
                .filter_map(|report| Placed::of(report, None, language));
            let placed: Vec<Placed> = placed.collect();
            view::chart_picture(&placed, arguments.theme, language)
        }
        What::Years => view::years_picture(&reports, arguments.theme, language).0,
        What::Frameworks => view::matrix_picture(&reports, arguments.theme, language),
    }
}
