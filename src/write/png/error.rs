//! Why there is no PNG.

use std::fmt;

use crate::words::{Language, PictureWord};

/// Why there is no PNG.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PngError {
    /// The scale is not one of 1 to 4.
    Scale(u8),
    /// It cannot be read as SVG, or has no size.
    NoSvg,
    /// An element that is not drawn here, by its name.
    Element(String),
    /// Elements lie too deep in each other.
    TooDeep,
    /// More than 2²⁴ pixels.
    TooLarge,
}

impl PngError {
    /// What is wrong, and what to do, in a language.
    pub fn text(&self, language: Language) -> String {
        match self {
            PngError::Scale(scale) => language.say(PictureWord::Scale, &[("scale", scale)]),
            PngError::NoSvg => language.text(PictureWord::NoSvg).to_owned(),
            PngError::Element(name) => language.say(PictureWord::Element, &[("name", name)]),
            PngError::TooDeep => language.text(PictureWord::TooDeep).to_owned(),
            PngError::TooLarge => language.text(PictureWord::TooLarge).to_owned(),
        }
    }
}

/// In English.
impl fmt::Display for PngError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text(Language::ENGLISH))
    }
}

impl std::error::Error for PngError {}
