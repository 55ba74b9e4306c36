//! Keys, and values on one line.

use super::scan::Scan;
use super::tape::{Part, Shape};
use crate::read::tree::{ScalarKind, hexadecimal};

/// The longest key, in bytes: the YAML parser looks for a colon no further than
/// a thousand characters.
const LONGEST_KEY: usize = 100;

impl<'t> Scan<'t> {
    /// Whether a key stands here.
    pub fn is_key(&mut self) -> bool {
        let start = self.at;
        let found = self.key_alone(false).is_some();
        self.at = start;
        found
    }

    /// A key, up to its value.
    pub fn key(&mut self, in_brackets: bool) -> Option<()> {
        let part = self.key_alone(in_brackets)?;
        self.tape.push(part);
        Some(())
    }

    #[inline(never)]
    fn key_alone(&mut self, in_brackets: bool) -> Option<Part<'t>> {
        let part = match self.byte() {
            b'"' | b'\'' => self
                .quoted(None)
                .filter(|part| part.shape == Shape::Quoted)?,
            _ => Part::new(Shape::Plain, self.plain_key()?),
        };
        if self.byte() != b':' || part.text.len() > LONGEST_KEY {
            return None;
        }
        // In brackets a quote has ended the key.
        let is_ended = self.is_blank_next() || in_brackets && part.shape == Shape::Quoted;
        self.at += 1;
        is_ended.then_some(part)
    }

    /// Words of letters, digits and a few signs, as keys have them.
    fn plain_key(&mut self) -> Option<&'t str> {
        let start = self.at;
        let begins = self.byte().is_ascii_alphanumeric() && !self.is_mark();
        while matches!(self.byte(), b' ' | b'(' | b')' | b'.' | b'/' | b'-' | b'_')
            || self.byte().is_ascii_alphanumeric()
        {
            if self.byte() == b' ' && matches!(self.next(), b' ' | b':') {
                return None;
            }
            self.at += 1;
        }
        let key = self.since(start)?;
        (begins && ScalarKind::of_plain(key) != ScalarKind::Null).then_some(key)
    }

    /// A plain value, up to its end on this line.
    #[inline(never)]
    pub fn plain(&mut self, in_brackets: bool) -> Option<&'t str> {
        let start = self.at;
        let begins = match self.byte() {
            b'-' => self.next().is_ascii_alphanumeric(),
            byte => byte.is_ascii_alphanumeric() || byte > 0x7f || b"~+.(/_$;^".contains(&byte),
        };
        if !begins || self.is_mark() {
            return None;
        }
        let mut end = start;
        loop {
            match self.byte() {
                b'\n' | 0 => break,
                b'#' if self.is_behind_blank() => break,
                b',' | b'[' | b']' | b'{' | b'}' if in_brackets => break,
                b':' if self.is_blank_next()
                    || in_brackets && matches!(self.next(), b',' | b'[' | b']' | b'{' | b'}') =>
                {
                    return None;
                }
                // A dash before a bracket or a comma is an error there.
                b'-' if in_brackets && self.is_behind_blank() && !self.is_word_or_blank_next() => {
                    return None;
                }
                b' ' => self.at += 1,
                _ => {
                    self.at += 1;
                    end = self.at;
                }
            }
        }
        self.at = end;
        self.since(start)
    }

    fn is_word_or_blank_next(&self) -> bool {
        self.next() == b' ' || self.next().is_ascii_alphanumeric()
    }

    /// Text in quotes on this line, or on several that stand further in than this
    /// column.
    #[inline(never)]
    pub fn quoted(&mut self, column: Option<usize>) -> Option<Part<'t>> {
        let quote = self.byte();
        self.at += 1;
        let start = self.at;
        let mut shape = Shape::Quoted;
        // Whether something can be seen besides escapes.
        let mut is_seen = false;
        loop {
            match self.byte() {
                b'\n' => {
                    let column = column?;
                    self.next_line();
                    self.blanks();
                    let is_within = self.byte() == b'\n' || self.column() > column;
                    if !is_within || self.is_mark() {
                        return None;
                    }
                    shape = Shape::Opaque;
                }
                0..b' ' => return None,
                b'\\' if quote == b'"' => {
                    self.escape()?;
                    shape = Shape::Opaque;
                }
                b'\'' if quote == b'\'' && self.next() == quote => {
                    self.at += 2;
                    shape = Shape::Opaque;
                    is_seen = true;
                }
                byte if byte == quote => {
                    let text = self.since(start)?;
                    self.at += 1;
                    let is_known = shape == Shape::Quoted || is_seen;
                    return is_known.then_some(Part::new(shape, text));
                }
                byte => {
                    is_seen |= byte.is_ascii_graphic();
                    self.at += 1;
                }
            }
        }
    }

    /// An escape that both languages have; of YAML's others, those by number.
    fn escape(&mut self) -> Option<()> {
        let kind = self.next();
        let digits = match kind {
            b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't' => 0,
            b'u' => 4,
            b'x' if !self.json => 2,
            b'U' if !self.json => 8,
            _ => return None,
        };
        self.at += 2;
        if digits > 0 {
            let start = self.at;
            self.at += digits;
            // Halves of a pair are left to the full reader.
            char::from_u32(hexadecimal(Some(self.since(start)?.as_bytes()))?)?;
        }
        Some(())
    }
}
