//! Lists and mappings in brackets: of JSON, and of YAML.

use super::scan::Scan;
use super::tape::{Part, Shape};

impl Scan<'_> {
    /// A text that is JSON to the letter.
    pub fn json(&mut self) -> Option<()> {
        self.gap(0)?;
        self.flow(0)?;
        // The end of the text is no gap in brackets.
        self.gap(0).is_none().then_some(())
    }

    /// A list or a mapping in brackets. In YAML all of it stands further in than
    /// this column.
    pub fn flow(&mut self, column: usize) -> Option<()> {
        self.deeper()?;
        let (shape, closing) = match self.byte() {
            b'{' => (Shape::Map, b'}'),
            _ => (Shape::List, b']'),
        };
        let start = self.tape.open(shape);
        self.at += 1;
        self.gap(column)?;
        while self.byte() != closing {
            if shape == Shape::Map {
                self.key_in_brackets(column)?;
            }
            self.value_in_brackets(column)?;
            self.gap_before(closing, column)?;
            if self.byte() == b',' {
                self.at += 1;
                self.gap(column)?;
                if self.json && self.byte() == closing {
                    return None;
                }
            } else if self.byte() != closing {
                return None;
            }
        }
        self.at += 1;
        self.less_deep();
        self.tape.close(start)
    }

    fn key_in_brackets(&mut self, column: usize) -> Option<()> {
        if !self.json {
            self.key(true)?;
        } else {
            let part = self.text_of_json()?;
            (part.shape == Shape::Quoted).then(|| self.tape.push(part))?;
            self.gap(column)?;
            if self.byte() != b':' {
                return None;
            }
            self.at += 1;
        }
        self.gap(column)
    }

    fn value_in_brackets(&mut self, column: usize) -> Option<()> {
        let part = match self.byte() {
            b'{' | b'[' => return self.flow(column),
            b'"' if self.json => self.quoted(None)?,
            _ if self.json => self.word_of_json()?,
            b'"' | b'\'' => self.quoted(Some(column))?,
            _ => Part::new(Shape::Plain, self.plain(true)?),
        };
        self.tape.push(part);
        Some(())
    }
}

impl<'t> Scan<'t> {
    fn text_of_json(&mut self) -> Option<Part<'t>> {
        (self.byte() == b'"').then(|| self.quoted(None))?
    }

    /// `true`, `false`, `null` or a number.
    fn word_of_json(&mut self) -> Option<Part<'t>> {
        let start = self.at;
        while self.byte().is_ascii_alphanumeric() || matches!(self.byte(), b'-' | b'.') {
            self.at += 1;
        }
        let word = self.since(start)?;
        let is_word = matches!(word, "true" | "false" | "null") || is_number(word);
        is_word.then_some(Part::new(Shape::Plain, word))
    }

    /// Blanks, line ends and comments between what stands in brackets. None where
    /// the text ends.
    fn gap(&mut self, column: usize) -> Option<()> {
        self.gap_before(0, column)
    }

    /// The same behind a value: the bracket that closes may stand in this column.
    #[inline(never)]
    fn gap_before(&mut self, closing: u8, column: usize) -> Option<()> {
        loop {
            match self.byte() {
                b' ' => self.at += 1,
                b'\t' if self.json => self.at += 1,
                b'\n' => self.next_line(),
                b'#' if !self.json && self.is_behind_blank() => self.rest_of_line(),
                0 => return None,
                _ => break,
            }
        }
        // What a line begins with stands further in.
        let is_within = self.column() + usize::from(self.byte() == closing) > column;
        let is_first = || {
            self.since(self.line)
                .is_some_and(|line| line.trim_start().is_empty())
        };
        (self.json || is_within || !is_first()).then_some(())
    }
}

/// A number without an exponent, as JSON has it.
fn is_number(word: &str) -> bool {
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let unsigned = word.strip_prefix('-').unwrap_or(word);
    let (whole, part) = unsigned.split_once('.').unwrap_or((unsigned, "0"));
    digits(whole) && digits(part) && (whole.len() == 1 || !whole.starts_with('0'))
}
