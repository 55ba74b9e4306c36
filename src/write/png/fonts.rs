//! Fonts beside the embedded one, for names in other scripts.

use std::collections::{BTreeSet, HashMap};
use std::fmt;
use std::sync::{Arc, Mutex, OnceLock};

use resvg::usvg::fontdb::{Database, FaceInfo, Family, ID, Query};
use resvg::usvg::{FontResolver, Group, Node, Options};
use skrifa::bitmap::BitmapData;
use skrifa::instance::Size;
use skrifa::{FontRef, MetadataProvider};

use crate::write::outline::{Missing, is_unseen};

/// What draws text that the embedded font has no glyphs for. Copies share what
/// was loaded.
#[derive(Clone, Default)]
pub struct Fonts(Option<Arc<OnceLock<Loaded>>>);

struct Loaded {
    database: Arc<Database>,
    /// What was asked before: to look through all fonts is much work.
    known: Mutex<HashMap<char, bool>>,
}

impl From<Database> for Loaded {
    fn from(database: Database) -> Self {
        Loaded {
            database: Arc::new(database),
            known: Mutex::default(),
        }
    }
}

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
        Fonts(Some(Arc::new(OnceLock::from(Loaded::from(database)))))
    }

    fn loaded(&self) -> Option<&Loaded> {
        Some(self.0.as_ref()?.get_or_init(|| {
            let mut database = Database::new();
            database.load_system_fonts();
            database.into()
        }))
    }

    /// Whether one of them can draw a character.
    pub(super) fn have(&self, c: char) -> bool {
        let Some(Loaded { database, known }) = self.loaded() else {
            return false;
        };
        let find = || database.faces().any(|face| draws(database, face.id, c));
        match known.lock() {
            Ok(mut known) => *known.entry(c).or_insert_with(find),
            Err(_) => find(),
        }
    }

    /// The families that drew the texts of a picture, by the alphabet.
    pub(super) fn families(&self, group: &Group) -> Option<String> {
        let database = &self.loaded_before()?.database;
        let mut families = BTreeSet::new();
        visit(group, &mut |font, glyph, _| {
            if glyph != 0
                && let Some(face) = database.face(font)
                && let Some((family, _)) = face.families.first()
            {
                families.insert(family.clone());
            }
        });
        let families: Vec<String> = families.into_iter().collect();
        (!families.is_empty()).then(|| families.join(", "))
    }

    /// Those that were looked for, if they were.
    fn loaded_before(&self) -> Option<&Loaded> {
        self.0.as_ref()?.get()
    }

    /// Gives them to what reads the SVG.
    pub(super) fn lend<'f>(&'f self, options: &mut Options<'f>) {
        let Some(loaded) = self.loaded() else {
            return;
        };
        options.fontdb = Arc::clone(&loaded.database);
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
        // The usual choice asks for a glyph only, and so may be one that draws
        // nothing. One like the first comes before the others.
        options.font_resolver.select_fallback = Box::new(|c, tried, database| {
            let first = tried.first().and_then(|id| database.face(*id));
            let alike = |face: &&FaceInfo| {
                first.is_some_and(|first| (face.style, face.weight) == (first.style, first.weight))
            };
            let others = |face: &&FaceInfo| !alike(face);
            let can = |face: &&FaceInfo| !tried.contains(&face.id) && draws(database, face.id, c);
            let mut all = database
                .faces()
                .filter(alike)
                .chain(database.faces().filter(others));
            all.find(can).map(|face| face.id)
        });
    }
}

/// Whether a face can draw a character: to have a glyph for it is not enough, for
/// that may be in a form that nothing here draws.
fn draws(database: &Database, face: ID, c: char) -> bool {
    let draws = |data: &[u8], index| {
        FontRef::from_index(data, index).is_ok_and(|font| draws_with(&font, c))
    };
    database.with_face_data(face, draws).unwrap_or_default()
}

/// By an outline, by layers of color, or by a picture.
fn draws_with(font: &FontRef, c: char) -> bool {
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

/// Adds what is a box in the texts that these fonts drew: several characters may
/// be one glyph, which only the whole of a font has, and not its parts.
pub(super) fn name_boxes(group: &Group, missing: &mut Missing) {
    visit(group, &mut |_, glyph, text| {
        let boxes = text.chars().filter(|_| glyph == 0);
        for c in boxes.filter(|c| *c != ' ' && !is_unseen(*c)) {
            missing.add(c);
        }
    });
}

/// Visits every glyph of the texts in a picture: its font, its number, its characters.
fn visit(group: &Group, see: &mut dyn FnMut(ID, u32, &str)) {
    for node in group.children() {
        match node {
            Node::Group(group) => visit(group, see),
            Node::Text(text) => {
                let spans = text.layouted().iter();
                for glyph in spans.flat_map(|span| &span.positioned_glyphs) {
                    see(glyph.font, glyph.id.0, &glyph.text);
                }
            }
            _ => {}
        }
    }
}

impl fmt::Debug for Fonts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match &self.0 {
            None => "Fonts::none()",
            Some(_) => "Fonts",
        })
    }
}
