//! A place in a text, and the lines around it.

use super::tape::Tape;

/// The most lists and mappings within one another: the full reader goes deeper.
const DEEPEST: u8 = 12;

/// Goes through a text from its start to its end, and back only to the start of
/// a word.
pub struct Scan<'t> {
    text: &'t str,
    pub at: usize,
    /// Where the line begins that this is on.
    pub line: usize,
    depth: u8,
    /// Whether the text is JSON, or else no text of ours.
    pub json: bool,
    pub tape: Tape<'t>,
}

impl<'t> Scan<'t> {
    pub fn new(text: &'t str) -> Self {
        Scan {
            text,
            at: 0,
            line: 0,
            depth: 0,
            json: text
                .trim_start_matches([' ', '\t', '\n', '\r'])
                .starts_with('{'),
            tape: Tape::new(),
        }
    }

    /// The values of the whole text.
    pub fn document(mut self) -> Option<Tape<'t>> {
        if !self.has_only_plain_characters() {
            return None;
        }
        match self.json {
            true => self.json()?,
            false => self.yaml()?,
        }
        (self.byte() == 0).then_some(self.tape)
    }

    /// Without tabs but in JSON, without line ends but LF and CR LF, and without
    /// what a text cannot have or hides.
    fn has_only_plain_characters(&self) -> bool {
        let mut rest = self.text.as_bytes();
        while let [first, behind @ ..] = rest {
            let is_plain = match (first, behind) {
                (b'\n' | b' '..=b'~', _) | (b'\r', [b'\n', ..]) => true,
                (b'\t', _) => self.json,
                (0xc2, [0x80..=0x9f, ..])
                | (0xe2, [0x80, 0xa8 | 0xa9, ..])
                | (0xef, [0xbb, 0xbf, ..] | [0xbf, 0xbe | 0xbf, ..]) => false,
                (byte, _) => *byte > 0x7f,
            };
            if !is_plain {
                return false;
            }
            rest = behind;
        }
        true
    }

    /// What stands here; LF for every line end, NUL for the end of the text.
    pub fn byte(&self) -> u8 {
        self.byte_at(self.at)
    }

    /// What stands next.
    pub fn next(&self) -> u8 {
        self.byte_at(self.at + 1)
    }

    #[inline(never)]
    fn byte_at(&self, at: usize) -> u8 {
        match self.text.as_bytes().get(at) {
            Some(b'\r') => b'\n',
            Some(byte) => *byte,
            None => 0,
        }
    }

    pub fn is_at_end_of_line(&self) -> bool {
        matches!(self.byte(), b'\n' | 0)
    }

    /// Whether a blank or a line end stands next, or nothing more.
    pub fn is_blank_next(&self) -> bool {
        matches!(self.next(), b' ' | b'\n' | 0)
    }

    /// From there to here.
    #[inline(never)]
    pub fn since(&self, start: usize) -> Option<&'t str> {
        self.text.get(start..self.at)
    }

    /// What stands from here on.
    pub fn starts_with(&self, token: &str) -> bool {
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        rest.starts_with(token.as_bytes())
    }

    /// How far it is from the start of the line.
    pub fn column(&self) -> usize {
        self.at - self.line
    }

    #[inline(never)]
    pub fn blanks(&mut self) {
        while self.byte() == b' ' {
            self.at += 1;
        }
    }

    /// To the start of the next line, from the end of this one.
    #[inline(never)]
    pub fn next_line(&mut self) {
        self.at += 1 + usize::from(self.starts_with("\r"));
        self.line = self.at;
    }

    /// To the end of the line.
    #[inline(never)]
    pub fn rest_of_line(&mut self) {
        while !self.is_at_end_of_line() {
            self.at += 1;
        }
    }

    /// To the next line, if there is nothing more on this one but a comment.
    #[inline(never)]
    pub fn end_of_line(&mut self) -> Option<()> {
        self.blanks();
        if self.byte() == b'#' && self.is_behind_blank() {
            self.rest_of_line();
        }
        match self.byte() {
            b'\n' => self.next_line(),
            0 => {}
            _ => return None,
        }
        Some(())
    }

    /// Whether a comment could begin here.
    pub fn is_behind_blank(&self) -> bool {
        self.at == self.line || self.byte_at(self.at - 1) == b' '
    }

    /// From the start of a line to the next one with something on it besides a
    /// comment: its column.
    #[inline(never)]
    pub fn next_content(&mut self) -> usize {
        loop {
            self.blanks();
            if self.byte() == b'#' {
                self.rest_of_line();
            }
            match self.byte() {
                b'\n' => self.next_line(),
                _ => return self.column(),
            }
        }
    }

    /// One level further in; none where it is too deep.
    pub fn deeper(&mut self) -> Option<()> {
        self.depth += 1;
        (self.depth <= DEEPEST).then_some(())
    }

    pub fn less_deep(&mut self) {
        self.depth -= 1;
    }

    /// Whether this is the mark of a file of tags and values, for which the full
    /// reader takes a text with it at the start of any line.
    #[inline(never)]
    pub fn is_mark(&self) -> bool {
        self.starts_with("SPDXVersion:")
    }
}
