//! JSON by its own grammar (RFC 8259).
//!
//! YAML includes JSON but for pairs of surrogate escapes, and the YAML parser
//! has limits besides, so that a text which is JSON is read here.

use super::build::{Builder, Shape};
use super::{Scalar, ScalarKind, Stop};
use crate::finding::{Problem, Span};

/// Reads a text from this byte to its end.
pub fn read(text: &str, start: usize, builder: &mut Builder) -> Result<(), Stop> {
    let mut reader = Reader {
        text,
        at: start,
        builder,
    };
    if reader.rest().starts_with('\u{feff}') {
        reader.at += 3;
    }
    let result = reader.document();
    let reach = reader.at;
    result.map_err(|stop| Stop { reach, ..stop })
}

struct Reader<'r> {
    text: &'r str,
    at: usize,
    builder: &'r mut Builder,
}

impl<'r> Reader<'r> {
    fn rest(&self) -> &'r str {
        self.text.get(self.at..).unwrap_or_default()
    }

    /// Passes over this if it stands here.
    fn pass(&mut self, token: &str) -> bool {
        let found = self.rest().starts_with(token);
        if found {
            self.at += token.len();
        }
        found
    }

    /// Passes over these characters, which are ASCII.
    fn pass_all(&mut self, which: fn(u8) -> bool) -> usize {
        let count = self.rest().bytes().take_while(|byte| which(*byte)).count();
        self.at += count;
        count
    }

    fn blanks(&mut self) {
        self.pass_all(|byte| matches!(byte, b' ' | b'\t' | b'\n' | b'\r'));
    }

    fn error(&self, what: &str) -> Stop {
        let length = self.rest().chars().next().map_or(0, char::len_utf8);
        Stop::at(
            Problem::JsonSyntax {
                what: what.to_owned(),
            },
            self.at,
            self.at + length,
        )
    }

    /// Something else should be here, or the text ends too early.
    fn expected(&self, what: &str) -> Stop {
        match self.builder.innermost() {
            Some((shape, span)) if self.rest().is_empty() => {
                let bracket = match shape {
                    Shape::List => "the bracket `[` is not closed",
                    Shape::Map => "the brace `{` is not closed",
                };
                let problem = Problem::JsonSyntax {
                    what: bracket.to_owned(),
                };
                Stop::at(problem, span.start, span.start + 1)
            }
            _ => self.error(what),
        }
    }

    fn document(&mut self) -> Result<(), Stop> {
        self.blanks();
        'value: loop {
            let start = self.at;
            if self.pass("{") {
                self.builder.open(start, Shape::Map)?;
                self.blanks();
                if !self.pass("}") {
                    self.key()?;
                    continue 'value;
                }
                self.builder.close(self.at);
            } else if self.pass("[") {
                self.builder.open(start, Shape::List)?;
                self.blanks();
                if !self.pass("]") {
                    continue 'value;
                }
                self.builder.close(self.at);
            } else {
                let scalar = self.scalar()?;
                self.builder.scalar(Span::new(start, self.at), scalar);
            }
            loop {
                self.blanks();
                let (shape, end, expected) = match self.builder.innermost() {
                    None if self.rest().is_empty() => return Ok(()),
                    None => return Err(self.error("the text goes on after its end")),
                    Some((Shape::List, _)) => (Shape::List, "]", "`,` or `]` should stand here"),
                    Some((Shape::Map, _)) => (Shape::Map, "}", "`,` or `}` should stand here"),
                };
                if self.pass(end) {
                    self.builder.close(self.at);
                    continue;
                }
                if !self.pass(",") {
                    return Err(self.expected(expected));
                }
                self.blanks();
                if shape == Shape::Map {
                    self.key()?;
                }
                continue 'value;
            }
        }
    }

    /// A key and its colon, up to the value.
    fn key(&mut self) -> Result<(), Stop> {
        let start = self.at;
        if !self.pass("\"") {
            return Err(self.expected("a key in double quotes should stand here"));
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
            return Err(self.expected("a `:` should stand here"));
        }
        self.blanks();
        Ok(())
    }

    fn scalar(&mut self) -> Result<Scalar, Stop> {
        if self.pass("\"") {
            return Ok(Scalar {
                text: self.string()?,
                kind: ScalarKind::Text,
            });
        }
        for (word, kind) in [
            ("null", ScalarKind::Null),
            ("true", ScalarKind::Bool),
            ("false", ScalarKind::Bool),
        ] {
            if self.pass(word) {
                return Ok(Scalar {
                    text: word.to_owned(),
                    kind,
                });
            }
        }
        self.number()
            .ok_or_else(|| self.expected("a value should stand here"))
    }

    /// A number, as it is written.
    fn number(&mut self) -> Option<Scalar> {
        let start = self.at;
        let digits = |reader: &mut Self| reader.pass_all(|byte| byte.is_ascii_digit());
        self.pass("-");
        if !self.pass("0") && digits(self) == 0 {
            self.at = start;
            return None;
        }
        let mut kind = ScalarKind::Integer;
        let whole = self.at;
        if self.pass(".") {
            kind = ScalarKind::Float;
            if digits(self) == 0 {
                self.at = whole;
                return None;
            }
        }
        if self.pass("e") || self.pass("E") {
            kind = ScalarKind::Float;
            let _ = self.pass("+") || self.pass("-");
            if digits(self) == 0 {
                return None;
            }
        }
        let text = self.text.get(start..self.at)?.to_owned();
        Some(Scalar { text, kind })
    }

    /// The rest of a string, after its first quote.
    fn string(&mut self) -> Result<String, Stop> {
        let start = self.at;
        let mut out = String::new();
        loop {
            let run = self.rest();
            let end = run
                .find(|c| matches!(c, '"' | '\\' | '\0'..='\x1f'))
                .unwrap_or(run.len());
            out.push_str(run.get(..end).unwrap_or_default());
            self.at += end;
            if self.pass("\"") {
                return Ok(out);
            }
            if self.rest().is_empty() {
                let problem = Problem::JsonSyntax {
                    what: "the text in quotes does not end".to_owned(),
                };
                return Err(Stop::at(problem, start - 1, start));
            }
            if !self.rest().starts_with('\\') {
                return Err(self.error("a line end, tab or control character must be escaped here"));
            }
            out.push(self.escape()?);
        }
    }

    fn escape(&mut self) -> Result<char, Stop> {
        let rest = self.rest();
        let (c, length) = match rest.as_bytes().get(1) {
            Some(b'"') => ('"', 2),
            Some(b'\\') => ('\\', 2),
            Some(b'/') => ('/', 2),
            Some(b'b') => ('\x08', 2),
            Some(b'f') => ('\x0c', 2),
            Some(b'n') => ('\n', 2),
            Some(b'r') => ('\r', 2),
            Some(b't') => ('\t', 2),
            Some(b'u') => match (code_unit(rest), rest.get(6..).and_then(code_unit)) {
                (Some(high @ 0xd800..=0xdbff), Some(low @ 0xdc00..=0xdfff)) => {
                    let c = 0x10000 + ((high & 0x3ff) << 10) + (low & 0x3ff);
                    (char::from_u32(c).unwrap_or_default(), 12)
                }
                (Some(unit), _) => match char::from_u32(unit) {
                    Some(c) => (c, 6),
                    None => {
                        return Err(self.wrong(6, "this escape is one half of a surrogate pair"));
                    }
                },
                _ => return Err(self.wrong(2, "four hexadecimal digits should follow `\\u`")),
            },
            _ => {
                let wrong = rest.chars().take(2).map(char::len_utf8).sum();
                return Err(self.wrong(wrong, "this is no escape"));
            }
        };
        self.at += length;
        Ok(c)
    }

    /// Something is wrong with these many bytes.
    fn wrong(&self, length: usize, what: &str) -> Stop {
        Stop::at(
            Problem::JsonSyntax {
                what: what.to_owned(),
            },
            self.at,
            self.at + length,
        )
    }
}

/// The code unit of an escape such as `\u00e9` at the start of a text.
fn code_unit(text: &str) -> Option<u32> {
    let digits = text.strip_prefix("\\u")?.get(..4)?;
    digits
        .bytes()
        .all(|byte| byte.is_ascii_hexdigit())
        .then_some(())?;
    u32::from_str_radix(digits, 16).ok()
}
