//! What the commands that draw have in common.

use std::path::{Path, PathBuf};

use anyhow::Result;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use openness_badge::grade::YARDSTICKS;
use openness_badge::verify::label_warning;
use openness_badge::view::{BadgeOptions, BadgeStyle, Element, Theme};
use openness_badge::words::{CliWord, ListWord};
use openness_badge::write::{self, Fonts, PngOptions};

use super::input::Today;
use super::speech::{self, FILES};

/// One system, drawn into one file.
#[derive(clap::Args)]
pub struct One {
    /// A manifest, a model card, or a file in any format that is read; `-` for standard input
    pub file: String,
    #[command(flatten)]
    pub out: Out,
    #[command(flatten)]
    pub today: Today,
}

#[derive(clap::Args)]
pub struct Out {
    /// Where to write; standard output without it
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
}

impl Out {
    /// The file to write; none for standard output.
    pub fn path(&self) -> Option<&Path> {
        self.output
            .as_deref()
            .filter(|path| *path != Path::new("-"))
    }

    /// Whether the file's name ends so.
    pub fn is(&self, extension: &str) -> bool {
        self.output
            .as_ref()
            .and_then(|path| path.extension())
            .is_some_and(|found| found.eq_ignore_ascii_case(extension))
    }
}

/// What a badge shows.
#[derive(clap::Args)]
pub struct Look {
    /// Whose grade is the message
    #[arg(long, default_value = "gradient", value_parser = yardsticks())]
    pub yardstick: String,
    /// What it looks like
    #[arg(long, default_value = "gradient", value_parser = styles())]
    pub style: BadgeStyle,
    /// The text before the grade, instead of `openness`
    #[arg(long)]
    pub label: Option<String>,
    /// With the score, 0 to 100, beside the level: where at least half of what it counts is stated
    #[arg(long)]
    pub score: bool,
    /// The page that it is for: the label stands out more on a dark one with `dark`
    #[arg(long, default_value = "auto", value_parser = themes())]
    pub theme: Theme,
    /// Without the digest and the versions that `verify` reads
    #[arg(long)]
    pub no_metadata: bool,
}

impl Look {
    /// Tells what of the label reads like a verdict.
    pub fn tell(&self) {
        let label = self.label.as_deref();
        if let Some(warning) = label.and_then(|label| label_warning(label, speech::language())) {
            super::output::tell_line(&warning);
        }
    }

    pub fn options(&self) -> BadgeOptions {
        BadgeOptions {
            style: self.style,
            yardstick: self.yardstick.clone().into(),
            label: self.label.clone(),
            score: self.score,
            theme: self.theme,
            metadata: !self.no_metadata,
            language: FILES,
        }
    }
}

pub fn yardsticks() -> PossibleValuesParser {
    PossibleValuesParser::new(YARDSTICKS.iter().map(|yardstick| yardstick.id))
}

fn styles() -> impl TypedValueParser<Value = BadgeStyle> {
    PossibleValuesParser::new(BadgeStyle::WORDS)
        .map(|word| BadgeStyle::from_word(&word).unwrap_or_default())
}

pub fn themes() -> impl TypedValueParser<Value = Theme> {
    PossibleValuesParser::new(Theme::WORDS).map(|word| Theme::from_word(&word).unwrap_or_default())
}

/// SVG or PNG.
#[derive(clap::Args)]
pub struct Picture {
    /// PNG instead of SVG, as `-o FILE.png` says too
    #[arg(long)]
    pub png: bool,
    /// Pixels of the PNG for one of the picture
    #[arg(long, default_value_t = 1, value_parser = clap::value_parser!(u8).range(1..=4))]
    pub scale: u8,
}

impl Picture {
    /// Whether it is to be a PNG.
    pub fn is_png(&self, out: &Out) -> Result<bool> {
        let png = self.png || out.is("png");
        if png && out.is("svg") {
            return Err(speech::error(CliWord::PngOrSvg, &[]));
        }
        if self.scale != 1 && !png {
            return Err(speech::error(CliWord::ScaleOfSvg, &[]));
        }
        Ok(png)
    }
}

impl Picture {
    /// A picture as the file is to have it.
    pub fn bytes(&self, picture: &Element, png: bool) -> Result<Vec<u8>> {
        let svg = write::markup(picture);
        if !png {
            return Ok((svg + "\n").into_bytes());
        }
        let options = PngOptions {
            scale: self.scale,
            fonts: Fonts::system(),
        };
        let drawn = write::png(&svg, &options)
            .map_err(|error| anyhow::Error::msg(error.text(speech::language())))?;
        if !drawn.missing.is_empty() {
            let missing: Vec<String> = drawn.missing.iter().map(|c| shown_character(*c)).collect();
            let missing = missing.join(speech::text(ListWord::Comma));
            super::output::tell_line(&speech::say(CliWord::NoGlyph, &[("characters", &missing)]));
        }
        Ok(drawn.bytes)
    }
}

/// `悟 (U+609F)`.
fn shown_character(c: char) -> String {
    let shown = openness_badge::shown::shown(c.encode_utf8(&mut [0; 4])).into_owned();
    format!("{shown} (U+{:04X})", u32::from(c))
}
