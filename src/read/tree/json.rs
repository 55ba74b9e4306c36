//! JSON by its own grammar (RFC 8259).
//!
//! YAML includes JSON but for pairs of surrogate escapes, and the YAML parser
//! has limits besides, so that a text which is JSON is read here.

use super::build::{Builder, Shape};
use super::syntax::{HALF, hexadecimal, not_closed, slice};
use super::{Scalar, ScalarKind, Stop};
use crate::finding::{Problem, Span};
use crate::words::FindingWord;

/// Reads a text from this byte to its end.
pub fn read(text: &str, start: usize, builder: &mut Builder) -> Result<(), Box<Stop>> {
    let mut reader = Reader {
        text,
        at: start,
        builder,
    };
    reader.pass("\u{feff}");
    let result = reader.document();
    let reach = reader.at;
    result.map_err(|mut stop| {
        stop.reach = reach;
        stop
    })
}

struct Reader<'r> {
    text: &'r str,
    at: usize,
    builder: &'r mut Builder,
}

impl<'r> Reader<'r> {
    fn rest(&self) -> &'r [u8] {
        self.text.as_bytes().get(self.at..).unwrap_or_default()
    }

    /// Passes over this if it stands here.
    fn pass(&mut self, token: &str) -> bool {
        let found = self.rest().starts_with(token.as_bytes());
        if found {
            self.at += token.len();
        }
        found
    }

    /// Passes over bytes of a kind: how many they are.
    fn pass_all(&mut self, which: fn(&u8) -> bool) -> usize {
        let rest = self.rest();
        let count = rest
            .iter()
            .position(|byte| !which(byte))
            .unwrap_or(rest.len());
        self.at += count;
        count
    }

    fn blanks(&mut self) {
        self.pass_all(|byte| matches!(byte, b' ' | b'\t' | b'\n' | b'\r'));
    }

    /// Something is wrong with these many characters.
    fn wrong(&self, characters: usize, what: FindingWord) -> Box<Stop> {
        let rest = slice(self.text, self.at, self.text.len());
        let length = rest
            .chars()
            .take(characters)
            .map(char::len_utf8)
            .sum::<usize>();
        let problem = Problem::JsonSyntax { what };
        Stop::at(problem, self.at, self.at + length)
    }

    /// Something else should be here, or the text ends too early.
    fn expected(&self, what: FindingWord) -> Box<Stop> {
        match self.builder.innermost() {
            Some((shape, span)) if self.rest().is_empty() => {
                let problem = Problem::JsonSyntax {
                    what: not_closed(shape),
                };
                Stop::at(problem, span.start, span.start + 1)
            }
            _ => self.wrong(1, what),
        }
    }

    fn document(&mut self) -> Result<(), Box<Stop>> {
        self.blanks();
        loop {
            let start = self.at;
            let shape = match self.rest().first() {
                Some(b'[') => Some(Shape::List),
                Some(b'{') => Some(Shape::Map),
                _ => None,
            };
            match shape {
                Some(shape) => {
                    self.builder.open(start, shape)?;
                    self.at += 1;
                    self.blanks();
                }
                None => {
                    let scalar = self.scalar()?;
                    self.builder.scalar(Span::new(start, self.at), scalar);
                }
            }
            // The first thing in a list or mapping has no comma before it.
            let mut first = shape.is_some();
            loop {
                self.blanks();
                let (shape, end, expected) = match self.builder.innermost() {
                    None if self.rest().is_empty() => return Ok(()),
                    None => return Err(self.wrong(1, FindingWord::PartTextAfterEnd)),
                    Some((Shape::List, _)) => (Shape::List, "]", FindingWord::PartCommaOrBracket),
                    Some((Shape::Map, _)) => (Shape::Map, "}", FindingWord::PartCommaOrBrace),
                };
                if self.pass(end) {
                    self.builder.close(self.at);
                    first = false;
                    continue;
                }
                if !first && !self.pass(",") {
                    return Err(self.expected(expected));
                }
                self.blanks();
                if shape == Shape::Map {
                    self.key()?;
                }
                break;
            }
        }
    }

    /// A key and its colon, up to the value.
    fn key(&mut self) -> Result<(), Box<Stop>> {
        let start = self.at;
        if !self.pass("\"") {
            return Err(self.expected(FindingWord::PartQuotedKey));
        }
        let text = self.string()?;
        let span = Span::new(start, self.at);
        self.builder.scalar(
            span,
            Scalar {
                text,
                kind: ScalarKind::Text,
            },
        );
        self.blanks();
        if !self.pass(":") {
            return Err(self.expected(FindingWord::PartColonShouldBeHere));
        }
        self.blanks();
        Ok(())
    }

    fn scalar(&mut self) -> Result<Scalar, Box<Stop>> {
        if self.pass("\"") {
            return Ok(Scalar {
                text: self.string()?,
                kind: ScalarKind::Text,
            });
        }
        let start = self.at;
        let kind = if self.pass("null") {
            ScalarKind::Null
        } else if self.pass("true") || self.pass("false") {
            ScalarKind::Bool
        } else if let Some(kind) = self.number() {
            kind
        } else {
            self.at = start;
            return Err(self.expected(FindingWord::PartValueShouldBeHere));
        };
        Ok(Scalar {
            text: slice(self.text, start, self.at).to_owned(),
            kind,
        })
    }

    fn number(&mut self) -> Option<ScalarKind> {
        self.pass("-");
        if !self.pass("0") {
            self.digits()?;
        }
        let mut kind = ScalarKind::Integer;
        if self.pass(".") {
            kind = ScalarKind::Float;
            self.digits()?;
        }
        if self.pass("e") || self.pass("E") {
            kind = ScalarKind::Float;
            let _ = self.pass("+") || self.pass("-");
            self.digits()?;
        }
        Some(kind)
    }

    /// One digit or more.
    fn digits(&mut self) -> Option<()> {
        (self.pass_all(u8::is_ascii_digit) > 0).then_some(())
    }

    /// The rest of a string, after its first quote.
    fn string(&mut self) -> Result<String, Box<Stop>> {
        let quote = self.at - 1;
        let mut out = String::new();
        loop {
            let start = self.at;
            self.pass_all(|byte| !matches!(byte, b'"' | b'\\' | 0..=0x1f));
            out.push_str(slice(self.text, start, self.at));
            match self.rest().first() {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(out);
                }
                Some(b'\\') => out.push(self.escape()?),
                Some(_) => {
                    let what = FindingWord::PartUnescapedCharacter;
                    return Err(self.wrong(1, what));
                }
                None => {
                    let what = FindingWord::PartQuotesDoNotEnd;
                    return Err(Stop::at(Problem::JsonSyntax { what }, quote, quote + 1));
                }
            }
        }
    }

    fn escape(&mut self) -> Result<char, Box<Stop>> {
        let rest = self.rest();
        let c = match rest.get(1) {
            Some(c @ (b'"' | b'\\' | b'/')) => char::from(*c),
            Some(b'b') => '\x08',
            Some(b'f') => '\x0c',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => return self.code_point(rest),
            _ => return Err(self.wrong(2, FindingWord::PartNoEscape)),
        };
        self.at += 2;
        Ok(c)
    }

    /// An escape such as `\u00e9`, or two of them that are a surrogate pair.
    fn code_point(&mut self, rest: &[u8]) -> Result<char, Box<Stop>> {
        let Some(first) = hexadecimal(rest.get(2..6)) else {
            return Err(self.wrong(2, FindingWord::PartFourDigits));
        };
        let second = match rest.get(6..8) {
            Some(b"\\u") => hexadecimal(rest.get(8..12)),
            _ => None,
        };
        let (code, length) = match (first, second) {
            (0xd800..=0xdbff, Some(second @ 0xdc00..=0xdfff)) => {
                (0x10000 + ((first & 0x3ff) << 10) + (second & 0x3ff), 12)
            }
            _ => (first, 6),
        };
        let c = char::from_u32(code).ok_or_else(|| self.wrong(6, HALF))?;
        self.at += length;
        Ok(c)
    }
}
