//! PNG, for places that show no SVG: the same bytes on every platform.
//!
//! Text becomes outlines of an embedded font, so what draws the rest has shapes
//! alone to draw.

mod error;
#[cfg(feature = "system-fonts")]
mod fonts;

pub use error::PngError;
#[cfg(feature = "system-fonts")]
pub use fonts::Fonts;

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::roxmltree::Document;
use resvg::usvg::{Options, Tree};

use super::metadata;
use super::outline::{Outlined, outline};

/// How a PNG is drawn.
#[derive(Clone, Debug)]
pub struct PngOptions {
    /// Pixels of the PNG for a pixel of the SVG, across and down: 1 to 4.
    pub scale: u8,
    /// What draws the characters that the embedded font lacks.
    #[cfg(feature = "system-fonts")]
    pub fonts: Fonts,
}

impl Default for PngOptions {
    fn default() -> Self {
        PngOptions {
            scale: 1,
            #[cfg(feature = "system-fonts")]
            fonts: Fonts::default(),
        }
    }
}

/// A PNG, and what is to be said of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Png {
    /// The file.
    pub bytes: Vec<u8>,
    /// Pixels.
    pub width: u32,
    /// Pixels.
    pub height: u32,
    /// The characters that no font had, each once, in the order of the text: a
    /// box stands in their place.
    pub missing: Vec<char>,
}

/// The most pixels that a PNG may have: 64 MiB while it is drawn.
const MOST: u32 = 1 << 24;

/// How deep elements may lie in each other.
const DEEPEST: usize = 64;

/// What may be in it. Nothing that refers to anything outside, or that makes
/// much of little.
const ELEMENTS: [&str; 18] = [
    "svg",
    "g",
    "path",
    "rect",
    "circle",
    "ellipse",
    "line",
    "polyline",
    "polygon",
    "text",
    "tspan",
    "title",
    "desc",
    "metadata",
    "defs",
    "linearGradient",
    "radialGradient",
    "stop",
];

/// Draws an SVG that [`super::markup`] has written. The `title`, and the `metadata`
/// of a badge, are carried over, for [`super::png_title`] and
/// [`super::Metadata::of_png`] to be read.
///
/// # Errors
///
/// Fails over text that is no SVG of shapes and text, and over a size beyond
/// [`PngOptions::scale`] or 2²⁴ pixels.
pub fn png(svg: &str, options: &PngOptions) -> Result<Png, PngError> {
    if !(1..=4).contains(&options.scale) {
        return Err(PngError::Scale(options.scale));
    }
    let doc = Document::parse(svg).map_err(|_| PngError::NoSvg)?;
    if !doc.root_element().has_tag_name("svg") {
        return Err(PngError::NoSvg);
    }
    for node in doc.descendants().filter(|node| node.is_element()) {
        let name = node.tag_name().name();
        if !ELEMENTS.contains(&name) {
            return Err(PngError::Element(name.to_owned()));
        }
        if node.ancestors().nth(DEEPEST + 1).is_some() {
            return Err(PngError::TooDeep);
        }
    }
    let (outlined, tree) = read(&doc, options)?;

    let scale = f32::from(options.scale);
    let pixels = |length: f32| (length * scale).ceil() as u32;
    let (width, height) = (pixels(tree.size().width()), pixels(tree.size().height()));
    if width.checked_mul(height).is_none_or(|all| all > MOST) {
        return Err(PngError::TooLarge);
    }
    let mut pixmap = Pixmap::new(width, height).ok_or(PngError::TooLarge)?;
    let transform = Transform::from_scale(scale, scale);
    resvg::render(&tree, transform, &mut pixmap.as_mut());
    let texts = [
        (metadata::TITLE, metadata::title(&doc)),
        (metadata::KEYWORD, metadata::text(&doc)),
    ];
    Ok(Png {
        bytes: encode(pixmap, texts).ok_or(PngError::TooLarge)?,
        width,
        height,
        missing: outlined.missing,
    })
}

#[cfg(not(feature = "system-fonts"))]
fn read(doc: &Document, _: &PngOptions) -> Result<(Outlined, Tree), PngError> {
    let outlined = outline(doc, &|_| false);
    let tree = Tree::from_str(&outlined.svg, &Options::default()).map_err(|_| PngError::NoSvg)?;
    Ok((outlined, tree))
}

#[cfg(feature = "system-fonts")]
fn read(doc: &Document, options: &PngOptions) -> Result<(Outlined, Tree), PngError> {
    let outlined = outline(doc, &|c| options.fonts.have(c));
    let mut read = Options::default();
    if outlined.left {
        options.fonts.lend(&mut read);
    }
    let tree = Tree::from_str(&outlined.svg, &read).map_err(|_| PngError::NoSvg)?;
    Ok((outlined, tree))
}

/// The file. Nothing in it depends on when or where it is made.
fn encode(pixmap: Pixmap, texts: [(&str, Option<String>); 2]) -> Option<Vec<u8>> {
    let (width, height) = (pixmap.width(), pixmap.height());
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, width, height);
    encoder.set_color(png::ColorType::Rgba);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_compression(png::Compression::High);
    for (keyword, text) in texts {
        if let Some(text) = text {
            encoder.add_itxt_chunk(keyword.to_owned(), text).ok()?;
        }
    }
    let mut writer = encoder.write_header().ok()?;
    writer.write_image_data(&pixmap.take_demultiplied()).ok()?;
    writer.finish().ok()?;
    Some(bytes)
}
