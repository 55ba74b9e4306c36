//! The embedded font: advances and outlines of DejaVu Sans, which is drawn like
//! Verdana, the type of badges. `cargo xtask font` makes the tables.
//!
//! A table is nine streams, their lengths before them; every number is of seven
//! bits a byte, the lowest first, with the highest bit where more come, and a
//! signed one is 0, -1, 1, -2 … as 0, 1, 2, 3 …:
//!
//! 1. code points, each by its distance from the last one,
//! 2. advances,
//! 3. for each glyph the number of contours, and for each contour 0 where it is
//!    the next new one, else how many contours ago it came,
//! 4. and 5. where each contour begins, x and y,
//! 6. for each new contour its number of points,
//! 7. for each point a bit, from the lowest, whether the curve goes through it;
//!    a contour begins with a byte,
//! 8. and 9. the way from point to point, x and y.
//!
//! A contour is as TrueType has it: between two points beside the curve lies
//! one on it.

/// The em of the outlines.
pub const UNITS: f64 = 1024.0;

const REGULAR: &[u8] = include_bytes!("font/regular.bin");
const BOLD: &[u8] = include_bytes!("font/bold.bin");

/// A face, unpacked.
pub struct Font {
    /// By code point, ascending.
    glyphs: Vec<Glyph>,
    contours: Vec<Vec<Point>>,
}

/// What a character looks like.
pub struct Glyph {
    character: u32,
    /// The way to the next one.
    pub advance: i32,
    /// Each contour, and where it begins.
    pub contours: Vec<(usize, i32, i32)>,
}

/// A point of an outline; y grows upwards.
#[derive(Clone, Copy)]
pub struct Point {
    pub x: i32,
    pub y: i32,
    /// Whether the curve goes through it.
    pub on: bool,
}

impl Font {
    pub fn regular() -> Self {
        Font::read(REGULAR)
    }

    pub fn bold() -> Self {
        Font::read(BOLD)
    }

    /// What a character looks like, if the face has it.
    pub fn glyph(&self, c: char) -> Option<&Glyph> {
        let at = self
            .glyphs
            .binary_search_by_key(&(c as u32), |glyph| glyph.character)
            .ok()?;
        self.glyphs.get(at)
    }

    /// A contour's points, from the origin on.
    pub fn contour(&self, at: usize) -> &[Point] {
        self.contours.get(at).map_or(&[], Vec::as_slice)
    }

    fn read(table: &[u8]) -> Self {
        let mut lengths = Stream(table);
        let lengths = [0; 9].map(|_| lengths.number() as usize);
        let mut rest = table;
        let mut streams = lengths.map(|_| Stream(&[]));
        // From the last one on: then the lengths themselves need not be counted.
        for (stream, length) in streams.iter_mut().zip(lengths).rev() {
            let (before, these) = rest.split_at(rest.len().saturating_sub(length));
            (rest, stream.0) = (before, these);
        }
        let [
            characters,
            advances,
            parts,
            place_x,
            place_y,
            points,
            on,
            x,
            y,
        ] = &mut streams;

        let mut font = Font {
            glyphs: Vec::new(),
            contours: Vec::new(),
        };
        let mut character = 0;
        while !characters.0.is_empty() {
            character += characters.number();
            let advance = advances.number() as i32;
            let mut contours = Vec::new();
            for _ in 0..parts.number() {
                let next = font.contours.len();
                let id = match parts.number() as usize {
                    0 => {
                        font.contours.push(contour(points.number(), on, x, y));
                        next
                    }
                    ago => next.saturating_sub(ago),
                };
                contours.push((id, place_x.signed(), place_y.signed()));
            }
            font.glyphs.push(Glyph {
                character,
                advance,
                contours,
            });
        }
        font
    }
}

fn contour(points: u32, on: &mut Stream, dx: &mut Stream, dy: &mut Stream) -> Vec<Point> {
    let (mut x, mut y, mut bits) = (0, 0, 0);
    (0..points)
        .map(|at| {
            if at > 0 {
                x += dx.signed();
                y += dy.signed();
            }
            bits = if at % 8 == 0 { on.byte() } else { bits >> 1 };
            let on = bits & 1 == 1;
            Point { x, y, on }
        })
        .collect()
}

struct Stream<'t>(&'t [u8]);

impl Stream<'_> {
    fn byte(&mut self) -> u8 {
        match self.0.split_first() {
            Some((byte, rest)) => {
                self.0 = rest;
                *byte
            }
            None => 0,
        }
    }

    fn number(&mut self) -> u32 {
        let (mut number, mut shift) = (0, 0);
        loop {
            let byte = self.byte();
            number |= u32::from(byte & 0x7f) << shift;
            shift += 7;
            if byte < 0x80 || shift > 21 {
                return number;
            }
        }
    }

    fn signed(&mut self) -> i32 {
        let number = self.number();
        (number >> 1) as i32 ^ -((number & 1) as i32)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_faces_have_ascii_and_letters_have_outlines() {
        for font in [Font::regular(), Font::bold()] {
            for c in '!'..='~' {
                let glyph = font.glyph(c).expect("it is there");
                assert!((200..1200).contains(&glyph.advance), "{c}");
                for (id, ..) in &glyph.contours {
                    assert!(font.contour(*id).len() > 2, "{c}");
                }
                assert!(!glyph.contours.is_empty(), "{c}");
            }
        }
    }

    #[test]
    fn outlines_are_those_of_the_font() {
        // DejaVu Sans has `l` as a bar from (193, 0) to (377, 1556) of 2048, and
        // it is 569 wide.
        let font = Font::regular();
        let glyph = font.glyph('l').expect("it is there");
        assert_eq!(glyph.advance, 285);
        let [(id, x, y)] = glyph.contours[..] else {
            panic!("more than a bar");
        };
        let points: Vec<_> = font
            .contour(id)
            .iter()
            .map(|point| (point.x + x, point.y + y, point.on))
            .collect();
        let corners = [(97, 778), (189, 778), (189, 0), (97, 0)];
        assert_eq!(points, corners.map(|(x, y)| (x, y, true)));
    }

    #[test]
    fn both_faces_have_the_same_characters() {
        let characters = |font: Font| -> Vec<u32> {
            let glyphs = font.glyphs.iter();
            glyphs.map(|glyph| glyph.character).collect()
        };
        assert_eq!(characters(Font::regular()), characters(Font::bold()));
    }

    #[test]
    fn what_is_alike_is_there_once() {
        let font = Font::regular();
        let ids = |c| {
            let glyph = font.glyph(c).expect("it is there");
            let mut ids: Vec<_> = glyph.contours.iter().map(|part| part.0).collect();
            ids.sort_unstable();
            ids
        };
        assert_eq!(ids('A'), ids('Α'));
        assert_eq!(ids('A'), ids('А'));
        let [ref letter @ .., dot, other] = ids('ä')[..] else {
            panic!("too few contours");
        };
        assert_eq!((letter, dot), (&ids('a')[..], other));
    }

    #[test]
    fn a_damaged_table_is_no_danger() {
        for end in 0..REGULAR.len().min(2000) {
            let _ = Font::read(&REGULAR[..end]);
        }
    }
}
