//! Fonts beside the embedded one, for names in other scripts.

use std::fmt;
use std::sync::{Arc, OnceLock};

use resvg::usvg::fontdb::{Database, Family, Query};
use resvg::usvg::{FontResolver, Options};
use skrifa::bitmap::BitmapData;
use skrifa::instance::Size;
use skrifa::{FontRef, MetadataProvider};

/// What draws text that the embedded font has no glyphs for. Copies share what
/// was loaded.
#[derive(Clone, Default)]
pub struct Fonts(Option<Arc<OnceLock<Loaded>>>);

struct Loaded(Arc<Database>);

impl Fonts {
    /// None: a box stands for every character that is missing.
    pub fn none() -> Self {
        Fonts(None)
    }

    /// Those of the system, which are looked for when a text first needs them.
    /// What they draw depends on the system.
    pub fn system() -> Self {
        Fonts(Some(Arc::default()))
    }

    /// Those in font files (TrueType, OpenType or collections), given by their
    /// bytes; what is no font is left out.
    pub fn from_files(files: impl IntoIterator<Item = Vec<u8>>) -> Self {
        let mut database = Database::new();
        for file in files {
            database.load_font_data(file);
        }
        Fonts(Some(Arc::new(OnceLock::from(Loaded(Arc::new(database))))))
    }

    fn database(&self) -> Option<&Arc<Database>> {
        let loaded = self.0.as_ref()?.get_or_init(|| {
            let mut database = Database::new();
            database.load_system_fonts();
            Loaded(Arc::new(database))
        });
        Some(&loaded.0)
    }

    /// Whether one of them can draw a character: to have a glyph for it is not
    /// enough, for that may be in a form that nothing here draws.
    pub(super) fn have(&self, c: char) -> bool {
        self.database().is_some_and(|database| {
            database.faces().any(|face| {
                database
                    .with_face_data(face.id, |data, index| {
                        FontRef::from_index(data, index).is_ok_and(|font| draws(&font, c))
                    })
                    .unwrap_or_default()
            })
        })
    }

    /// Gives them to what reads the SVG.
    pub(super) fn lend<'f>(&'f self, options: &mut Options<'f>) {
        let Some(database) = self.database() else {
            return;
        };
        options.fontdb = Arc::clone(database);
        let usual = FontResolver::default_font_selector();
        options.font_resolver.select_font = Box::new(move |font, database| {
            // Where none of the named families is there, any upright one is
            // better than no text.
            usual(font, database).or_else(|| {
                let any = database.faces().next()?;
                let family = any.families.first()?.0.clone();
                database.query(&Query {
                    families: &[Family::Name(&family)],
                    ..Query::default()
                })
            })
        });
    }
}

/// By an outline, by layers of color, or by a picture.
fn draws(font: &FontRef, c: char) -> bool {
    font.charmap().map(c).is_some_and(|glyph| {
        let picture = || {
            let strikes = font.bitmap_strikes();
            let largest = Size::new(f32::MAX);
            let picture = strikes.glyph_for_size(largest, glyph);
            picture.is_some_and(|picture| matches!(picture.data, BitmapData::Png(_)))
        };
        font.outline_glyphs().get(glyph).is_some()
            || font.color_glyphs().get(glyph).is_some()
            || picture()
    })
}

impl fmt::Debug for Fonts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match &self.0 {
            None => "Fonts::none()",
            Some(_) => "Fonts",
        })
    }
}
