//! Why there is no PNG.

use std::fmt;

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

impl fmt::Display for PngError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PngError::Scale(scale) => write!(
                f,
                "A PNG cannot be drawn at the scale {scale}: take one from 1 to 4."
            ),
            PngError::NoSvg => f.write_str(
                "This is no SVG that has a size: give the text of a badge as it was written.",
            ),
            PngError::Element(name) => write!(
                f,
                "The element `{name}` is not drawn: give an SVG of shapes and text alone."
            ),
            PngError::TooDeep => f.write_str(
                "The elements lie more than 64 deep in each other: give an SVG that is flatter.",
            ),
            PngError::TooLarge => {
                f.write_str("The PNG would have more than 16,777,216 pixels: take a smaller scale.")
            }
        }
    }
}

impl std::error::Error for PngError {}
