//! A text as the YAML parser takes it, one character at a time.

use saphyr_parser::Input;
use saphyr_parser::input::SkipTabs;

/// What the parser makes room for with each plain scalar, in bytes. It would be
/// 128 with the parser's own input, and a megabyte of `[a,a,…` then sixty-four.
const ROOM: usize = 16;

pub struct Source<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Source<'t> {
    pub fn new(text: &'t str) -> Self {
        Source { text, at: 0 }
    }

    fn rest(&self) -> &'t str {
        self.text.get(self.at..).unwrap_or_default()
    }

    /// Whether a tab stands here right behind the colon of a key. There it
    /// separates like a blank (YAML 1.2.2, 6.2). The parser takes it for
    /// indentation, which it is only behind the colon that begins a line.
    fn at_tab_of_value(&self) -> bool {
        let key = self
            .text
            .get(..self.at)
            .and_then(|before| before.strip_suffix(':'));
        let key = key.map(|key| key.trim_end_matches([' ', '\t']));
        self.rest().starts_with('\t')
            && key.is_some_and(|key| !key.is_empty() && !key.ends_with(['\n', '\r']))
    }
}

impl Input for Source<'_> {
    // All of the text is at hand at all times.
    fn lookahead(&mut self, _: usize) {}

    fn buflen(&self) -> usize {
        ROOM
    }

    fn bufmaxlen(&self) -> usize {
        ROOM
    }

    fn raw_read_ch(&mut self) -> char {
        let c = self.peek();
        self.skip();
        c
    }

    fn raw_read_non_breakz_ch(&mut self) -> Option<char> {
        let c = self.rest().chars().next()?;
        if matches!(c, '\n' | '\r' | '\0' | '\u{feff}') {
            return None;
        }
        self.at += c.len_utf8();
        Some(c)
    }

    fn skip(&mut self) {
        self.at += self.rest().chars().next().map_or(0, char::len_utf8);
    }

    fn skip_n(&mut self, count: usize) {
        for _ in 0..count {
            self.skip();
        }
    }

    fn peek(&self) -> char {
        self.rest().chars().next().unwrap_or('\0')
    }

    fn peek_nth(&self, n: usize) -> char {
        self.rest().chars().nth(n).unwrap_or('\0')
    }

    fn peek_opt(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn skip_ws_to_eol(&mut self, tabs: SkipTabs) -> (usize, Result<SkipTabs, &'static str>) {
        let separates = self.at_tab_of_value();
        let start = self.at;
        let blanks: &[char] = if tabs == SkipTabs::Yes {
            &[' ', '\t']
        } else {
            &[' ']
        };
        let rest = self.rest().trim_start_matches(blanks);
        self.at = self.text.len() - rest.len();
        let skipped = self.text.get(start..self.at).unwrap_or_default();
        let mut count = skipped.len();
        if rest.starts_with('#') {
            if count == 0 {
                return (
                    0,
                    Err("comments must be separated from other tokens by whitespace"),
                );
            }
            count += self.skip_while_non_breakz();
        }
        let found = SkipTabs::Result(skipped.contains('\t'), separates || skipped.contains(' '));
        (count, Ok(found))
    }
}
