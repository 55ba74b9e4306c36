//! What the commands that draw have in common.

use std::path::{Path, PathBuf};

use anyhow::Result;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use openness_badge::grade::YARDSTICKS;
use openness_badge::verify::label_warning;
use openness_badge::view::{BadgeOptions, BadgeStyle, Element, Theme};
use openness_badge::words::{CliWord, Language, ListWord, Value};
use openness_badge::write::{self, Fonts, PngOptions};

use super::config::Config;
use super::input::Today;
use super::output::{self, Word};
use super::speech::{self, FILES, Named};
use super::voice::Voice;

/// One system, drawn into one file.
#[derive(clap::Args)]
pub struct One {
    /// A manifest, a model card, or a file in any format that is read; `-` for standard input
    #[arg(help_heading = None::<&str>)]
    pub file: PathBuf,
    #[command(flatten)]
    pub out: Out,
    #[command(flatten)]
    pub today: Today,
}

#[derive(clap::Args)]
#[command(next_help_heading = "Output")]
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

    /// The one of these formats that the file's name ends in, each with what it may end
    /// in; none where there is no ending to go by, or another way to know. An ending that
    /// is none of theirs is an error.
    pub fn format<F: Copy>(&self, endings: &[(&str, F)]) -> Result<Option<F>> {
        let Some(path) = self.path() else {
            return Ok(None);
        };
        let Some(found) = path.extension() else {
            return Ok(None);
        };
        let is = |(ending, _): &&(&str, F)| found.eq_ignore_ascii_case(ending);
        if let Some((_, format)) = endings.iter().find(is) {
            return Ok(Some(*format));
        }
        let known: Vec<String> = endings.iter().map(|(end, _)| format!("`.{end}`")).collect();
        let values: [(&str, &dyn Value); 2] = [
            ("file", &Named(path)),
            ("known", &speech::language().or(&known)),
        ];
        Err(speech::error(CliWord::WrongEnding, &values))
    }

    /// Writes, and says so where it is a file, with the command that may come next.
    pub fn write(&self, bytes: &[u8], voice: Voice, next: &[Word]) -> Result<()> {
        output::to(self.path(), bytes)?;
        if let Some(path) = self.path() {
            output::wrote(voice, path, next);
        }
        Ok(())
    }
}

/// What a badge shows.
#[derive(clap::Args)]
#[command(next_help_heading = "Appearance")]
pub struct Look {
    /// Whose grade the badge shows
    #[arg(long, default_value = "gradient", value_parser = yardsticks())]
    pub yardstick: String,
    /// What the badge looks like; `gradient` without it
    #[arg(long, value_parser = styles())]
    pub style: Option<BadgeStyle>,
    /// The text before the grade, instead of `openness`
    #[arg(long, value_name = "TEXT")]
    pub label: Option<String>,
    /// Show the score, 0 to 100, beside the level where at least half of what it counts is stated
    #[arg(long)]
    pub score: bool,
    /// The page that it is for; on a `dark` one the label stands out more; `auto` without it
    #[arg(long, value_parser = themes())]
    pub theme: Option<Theme>,
    /// Leave out the digest and the versions that `verify` reads
    #[arg(long)]
    pub no_metadata: bool,
    #[command(flatten)]
    pub lang: Lang,
}

impl Look {
    /// Tells what of the label reads like a verdict.
    pub fn tell(&self, config: &Config) {
        let label = self.label.as_deref().or(config.label.as_deref());
        if let Some(warning) = label.and_then(|label| label_warning(label, speech::language())) {
            output::tell_line(&warning);
        }
    }

    /// With what the project says, for what is not said here.
    pub fn options(&self, config: &Config) -> BadgeOptions {
        BadgeOptions {
            style: self.style.or(config.style).unwrap_or_default(),
            yardstick: self.yardstick.clone().into(),
            label: self.label.clone().or_else(|| config.label.clone()),
            score: self.score,
            theme: self.theme.or(config.theme).unwrap_or_default(),
            metadata: !self.no_metadata,
            language: self.lang.of_file(config),
        }
    }
}

/// The language of what is written.
#[derive(Clone, Copy, clap::Args)]
#[command(next_help_heading = "Output")]
pub struct Lang {
    /// The language of the words, as a tag such as `fr`
    #[arg(long, value_name = "TAG", value_parser = tag)]
    lang: Option<Language>,
}

impl Lang {
    /// Of a file, and of what programs read: as it is asked for, else as the project says.
    pub fn of_file(self, config: &Config) -> Language {
        self.lang.or(config.lang).unwrap_or(FILES)
    }

    /// Of files that are made of several others: the project of the first says it.
    pub fn of_files(self, files: &[PathBuf]) -> Result<Language> {
        let first = files.first().map_or(Path::new("-"), PathBuf::as_path);
        Ok(self.of_file(&Config::near(first)?))
    }

    /// Of a text for people: where it goes to the terminal and nobody says otherwise, that
    /// of the person there.
    pub fn of_text(self, out: &Out, file: impl FnOnce() -> Result<Language>) -> Result<Language> {
        match out.path() {
            Some(_) => file(),
            None => Ok(self.of_message()),
        }
    }

    /// Of a text for the person at the terminal.
    pub fn of_message(self) -> Language {
        self.lang.unwrap_or_else(speech::language)
    }
}

/// A language that there are words in.
pub fn tag(tag: &str) -> Result<Language, String> {
    Language::by_tag(tag).ok_or_else(|| speech::say(CliWord::LanguageUnknown, &[("tag", &tag)]))
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
#[command(next_help_heading = "Output")]
pub struct Picture {
    /// Write PNG instead of SVG, as `-o FILE.png` says too
    #[arg(long)]
    pub png: bool,
    /// How many pixels of the PNG there are for one of the picture
    #[arg(long, default_value_t = 1, value_parser = clap::value_parser!(u8).range(1..=4))]
    pub scale: u8,
}

impl Picture {
    /// Whether it is to be a PNG.
    pub fn is_png(&self, out: &Out) -> Result<bool> {
        let named = out.format(&[("svg", false), ("png", true)])?;
        let png = self.png || named == Some(true);
        if png && named == Some(false) {
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
            output::tell_line(&speech::say(CliWord::NoGlyph, &[("characters", &missing)]));
        }
        Ok(drawn.bytes)
    }
}

/// `悟 (U+609F)`.
fn shown_character(c: char) -> String {
    let shown = openness_badge::shown::shown(c.encode_utf8(&mut [0; 4])).into_owned();
    format!("{shown} (U+{:04X})", u32::from(c))
}
