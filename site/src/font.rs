//! `cargo xtask font`: the embedded font of the PNG, made from DejaVu Sans.
//!
//! The table holds what the outlines of text need and nothing else: advances
//! and contours, each contour once. `Ä` is the two contours of `A` and twice
//! the dot; the Greek and Cyrillic `А` cost nothing. `src/write/font.rs` reads it
//! and says how it is laid out.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use skrifa::instance::{LocationRef, Size};
use skrifa::outline::{DrawSettings, OutlinePen};
use skrifa::{FontRef, MetadataProvider};

use crate::files;

/// Units per em in the table. Half of DejaVu's: at 64 px and 3× the outline is
/// off by less than a tenth of a pixel.
const UNITS: f32 = 1024.0;

/// The faces, and the tables that are made of them.
const FACES: [(&str, &str); 2] = [
    ("DejaVuSans.ttf", "regular.bin"),
    ("DejaVuSans-Bold.ttf", "bold.bin"),
];

/// What both faces have, as far as DejaVu has it: scripts that are written from
/// left to right, letter by letter. In the order of Unicode.
const RANGES: [RangeInclusive<char>; 21] = [
    ' '..='~',
    // Latin, with the letters of Vietnamese and Romanian.
    '\u{a0}'..='\u{17f}',
    '\u{1a0}'..='\u{1a1}',
    '\u{1af}'..='\u{1b0}',
    '\u{218}'..='\u{21b}',
    // Accents for letters that are written in two.
    '\u{300}'..='\u{304}',
    '\u{306}'..='\u{30c}',
    '\u{327}'..='\u{328}',
    // Greek and Cyrillic.
    '\u{386}'..='\u{3ce}',
    '\u{400}'..='\u{45f}',
    '\u{490}'..='\u{4ff}',
    '\u{1ea0}'..='\u{1ef9}',
    // Dashes, quotation marks and the like.
    '\u{2010}'..='\u{2027}',
    '\u{2030}'..='\u{203a}',
    '€'..='€',
    '№'..='№',
    '™'..='™',
    '←'..='↓',
    '−'..='−',
    '≈'..='≥',
    '✓'..='✗',
];

/// Reads the fonts in a folder and writes the tables of both faces below the root.
pub fn write(root: &Path, folder: &Path) -> Result<()> {
    for (from, to) in FACES {
        let bytes = files::read(&folder.join(from))?;
        let table = table(&bytes).with_context(|| from.to_owned())?;
        let path = Path::new("src/write/font").join(to);
        files::write(&root.join(&path), &table)?;
        println!("{}: {} bytes", path.display(), table.len());
    }
    Ok(())
}

/// A point of a contour, and whether the curve goes through it.
type Point = (i32, i32, bool);

/// Where a contour begins, and its points from there: so two that are alike are
/// alike after rounding too.
struct Contour {
    x: i32,
    y: i32,
    points: Vec<Point>,
}

fn table(bytes: &[u8]) -> Result<Vec<u8>> {
    let font = FontRef::new(bytes)?;
    let scale = UNITS
        / f32::from(
            font.metrics(Size::unscaled(), LocationRef::default())
                .units_per_em,
        );
    let metrics = font.glyph_metrics(Size::unscaled(), LocationRef::default());
    let outlines = font.outline_glyphs();

    let mut known: BTreeMap<Vec<Point>, u32> = BTreeMap::new();
    let mut streams = Streams::default();
    let mut last = 0;
    for c in RANGES.into_iter().flatten() {
        let Some(glyph) = font.charmap().map(c) else {
            continue;
        };
        let advance = metrics.advance_width(glyph).context("no advance")?;
        let mut pen = Pen::new(scale);
        let outline = outlines.get(glyph).context("no outline")?;
        let settings = DrawSettings::unhinted(Size::unscaled(), LocationRef::default());
        outline.draw(settings, &mut pen)?;
        let contours = pen.finish()?;

        let distance = (c as u32).checked_sub(last);
        number(&mut streams.glyphs, distance.context("not in order")?);
        last = c as u32;
        number(&mut streams.advances, (advance * scale).round() as u32);
        number(&mut streams.contours, contours.len() as u32);
        for Contour { x, y, points } in contours {
            signed(&mut streams.places_x, x);
            signed(&mut streams.places_y, y);
            let next = known.len() as u32;
            match known.get(&points) {
                // 0 is a contour that was not there before.
                Some(id) => number(&mut streams.contours, next - id),
                None => {
                    number(&mut streams.contours, 0);
                    streams.outline(&points);
                    known.insert(points, next);
                }
            }
        }
    }
    Ok(streams.finish())
}

/// The table's parts. What is alike lies together, so that it packs well.
#[derive(Default)]
struct Streams {
    glyphs: Vec<u8>,
    advances: Vec<u8>,
    contours: Vec<u8>,
    places_x: Vec<u8>,
    places_y: Vec<u8>,
    points: Vec<u8>,
    on: Vec<u8>,
    x: Vec<u8>,
    y: Vec<u8>,
}

impl Streams {
    /// A contour that begins at the origin.
    fn outline(&mut self, points: &[Point]) {
        number(&mut self.points, points.len() as u32);
        for bits in points.chunks(8) {
            let byte = bits
                .iter()
                .rev()
                .fold(0, |byte, p| byte << 1 | u8::from(p.2));
            self.on.push(byte);
        }
        for pair in points.windows(2) {
            signed(&mut self.x, pair[1].0 - pair[0].0);
            signed(&mut self.y, pair[1].1 - pair[0].1);
        }
    }

    fn finish(self) -> Vec<u8> {
        let mut out = Vec::new();
        let all = [
            self.glyphs,
            self.advances,
            self.contours,
            self.places_x,
            self.places_y,
            self.points,
            self.on,
            self.x,
            self.y,
        ];
        for stream in &all {
            number(&mut out, stream.len() as u32);
        }
        out.extend(all.concat());
        out
    }
}

/// Seven bits a byte, the lowest first; the highest bit says that more come.
fn number(out: &mut Vec<u8>, mut number: u32) {
    while number >= 0x80 {
        out.push(number as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
}

/// 0, -1, 1, -2, 2 … as 0, 1, 2, 3, 4 …
fn signed(out: &mut Vec<u8>, value: i32) {
    self::number(out, (value << 1 ^ value >> 31) as u32);
}

/// Takes the contours of a glyph, as DejaVu's format has them: quadratic
/// curves, where a point in the middle of two others need not be named.
struct Pen {
    scale: f32,
    done: Vec<Vec<(f32, f32, bool)>>,
    cubic: bool,
}

impl Pen {
    fn new(scale: f32) -> Self {
        Pen {
            scale,
            done: Vec::new(),
            cubic: false,
        }
    }

    fn point(&mut self, x: f32, y: f32, on: bool) {
        if let Some(contour) = self.done.last_mut() {
            contour.push((x, y, on));
        }
    }

    fn finish(self) -> Result<Vec<Contour>> {
        ensure!(!self.cubic, "cubic curves are not provided for");
        let scale = self.scale;
        let drawn = self.done.into_iter().filter(|contour| contour.len() > 2);
        let contours = drawn.map(|mut contour| {
            // The end is the beginning.
            if contour.len() > 1 && contour.first() == contour.last() {
                contour.pop();
            }
            let middle = |at: usize| {
                let (before, this) = (contour[at - 1], contour[at]);
                let after = contour[(at + 1) % contour.len()];
                this.2
                    && !before.2
                    && !after.2
                    && this.0 * 2.0 == before.0 + after.0
                    && this.1 * 2.0 == before.1 + after.1
            };
            let kept: Vec<_> = (0..contour.len())
                .filter(|at| *at == 0 || !middle(*at))
                .map(|at| contour[at])
                .collect();
            let (x, y, _) = kept[0];
            let round = |value: f32| (value * scale).round() as i32;
            Contour {
                x: round(x),
                y: round(y),
                points: kept
                    .iter()
                    .map(|point| (round(point.0 - x), round(point.1 - y), point.2))
                    .collect(),
            }
        });
        Ok(contours.collect())
    }
}

impl OutlinePen for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        self.done.push(Vec::new());
        self.point(x, y, true);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.point(x, y, true);
    }

    fn quad_to(&mut self, x0: f32, y0: f32, x: f32, y: f32) {
        self.point(x0, y0, false);
        self.point(x, y, true);
    }

    fn curve_to(&mut self, _: f32, _: f32, _: f32, _: f32, _: f32, _: f32) {
        self.cubic = true;
    }

    fn close(&mut self) {}
}
