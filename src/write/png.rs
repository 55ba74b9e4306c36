//! PNG, for places that show no SVG: the same bytes on every platform.
//!
//! Text becomes outlines of an embedded font, so what draws the rest has shapes
//! alone to draw.

mod error;
pub(super) mod file;
#[cfg(feature = "system-fonts")]
mod fonts;

pub use error::PngError;
#[cfg(feature = "system-fonts")]
pub use fonts::Fonts;

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::roxmltree::Document;
use resvg::usvg::{ImageHrefResolver, Options, Size, Tree};

use self::file::file;
use super::metadata;
use super::outline::{Missing, Outlined, outline};

/// How a PNG is drawn.
#[derive(Clone, Debug)]
pub struct PngOptions {
    /// Pixels of the PNG for a pixel of the SVG, across and down: 1 to 4.
    pub scale: u8,
    /// What draws the characters that the embedded font lacks.
    #[cfg(feature = "system-fonts")]
    pub fonts: Fonts,
}

impl PngOptions {
    /// Every scale that there is.
    pub const SCALES: [u8; 4] = [1, 2, 3, 4];

    /// So many times as large as the SVG, with the embedded font alone.
    pub fn at(scale: u8) -> Self {
        PngOptions {
            scale,
            #[cfg(feature = "system-fonts")]
            fonts: Fonts::default(),
        }
    }
}

impl Default for PngOptions {
    fn default() -> Self {
        PngOptions::at(1)
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
    if !PngOptions::SCALES.contains(&options.scale) {
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
        (metadata::FONTS, options.families(&tree)),
    ];
    Ok(Png {
        bytes: file(width, &pixmap.take_demultiplied(), &texts).ok_or(PngError::TooLarge)?,
        width,
        height,
        missing: outlined.missing.list,
    })
}

fn read(doc: &Document, options: &PngOptions) -> Result<(Outlined, Tree), PngError> {
    let mut outlined = outline(doc, &|c| options.has(c));
    let mut read = reading().ok_or(PngError::NoSvg)?;
    if outlined.left {
        options.lend(&mut read);
    }
    let tree = Tree::from_str(&outlined.svg, &read).map_err(|_| PngError::NoSvg)?;
    name_boxes(&tree, &mut outlined.missing);
    Ok((outlined, tree))
}

impl PngOptions {
    /// Whether a character has a glyph in a font beside the embedded one.
    fn has(&self, _c: char) -> bool {
        #[cfg(feature = "system-fonts")]
        return self.fonts.have(_c);
        #[cfg(not(feature = "system-fonts"))]
        false
    }

    /// The families of those fonts that drew something, if any did.
    fn families(&self, _tree: &Tree) -> Option<String> {
        #[cfg(feature = "system-fonts")]
        return self.fonts.families(_tree.root());
        #[cfg(not(feature = "system-fonts"))]
        None
    }

    /// Gives those fonts to what reads the SVG.
    fn lend<'f>(&'f self, _options: &mut Options<'f>) {
        #[cfg(feature = "system-fonts")]
        self.fonts.lend(_options);
    }
}

/// Adds what those fonts drew as a box.
fn name_boxes(_tree: &Tree, _missing: &mut Missing) {
    #[cfg(feature = "system-fonts")]
    fonts::name_boxes(_tree.root(), _missing);
}

/// How the SVG is read. All is named here, so that the module has nothing of the
/// defaults: pictures are loaded from nowhere.
fn reading<'f>() -> Option<Options<'f>> {
    Some(Options {
        resources_dir: None,
        dpi: 96.0,
        font_family: String::new(),
        font_size: 16.0,
        languages: Vec::new(),
        shape_rendering: Default::default(),
        text_rendering: Default::default(),
        image_rendering: Default::default(),
        default_size: Size::from_wh(100.0, 100.0)?,
        image_href_resolver: ImageHrefResolver {
            resolve_data: Box::new(|_, _, _| None),
            resolve_string: Box::new(|_, _| None),
        },
        #[cfg(feature = "system-fonts")]
        font_resolver: Default::default(),
        #[cfg(feature = "system-fonts")]
        fontdb: Default::default(),
        style_sheet: None,
    })
}
