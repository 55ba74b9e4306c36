//! A text as the YAML parser takes it, one character at a time.

use std::str::Chars;

use saphyr_parser::Input;
use saphyr_parser::input::SkipTabs;

/// What the parser makes room for with each plain scalar, in bytes. It would be
/// 128 with the parser's own input, and a megabyte of `[a,a,…` then sixty-four.
const ROOM: usize = 16;

pub struct Source<'t> {
    text: &'t str,
    rest: Chars<'t>,
}

impl<'t> Source<'t> {
    pub fn new(text: &'t str) -> Self {
        Source {
            text,
            rest: text.chars(),
        }
    }

    /// How many bytes are behind it.
    fn at(&self) -> usize {
        self.text.len() - self.rest.as_str().len()
    }

    /// Whether a tab stands here right behind the colon of a key. There it
    /// separates like a blank (YAML 1.2.2, 6.2). The parser takes it for
    /// indentation, which it is only behind the colon that begins a line.
    fn at_tab_of_value(&self) -> bool {
        let key = self
            .text
            .get(..self.at())
            .and_then(|before| before.strip_suffix(':'));
        let key = key.map(|key| key.trim_end_matches([' ', '\t']));
        self.rest.as_str().starts_with('\t')
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
        self.rest.next().unwrap_or('\0')
    }

    fn raw_read_non_breakz_ch(&mut self) -> Option<char> {
        let c = self.peek_opt()?;
        if matches!(c, '\n' | '\r' | '\0' | '\u{feff}') {
            return None;
        }
        self.rest.next()
    }

    fn skip(&mut self) {
        self.rest.next();
    }

    fn skip_n(&mut self, count: usize) {
        for _ in 0..count {
            self.skip();
        }
    }

    fn peek(&self) -> char {
        self.peek_opt().unwrap_or('\0')
    }

    fn peek_nth(&self, n: usize) -> char {
        self.rest.clone().nth(n).unwrap_or('\0')
    }

    fn peek_opt(&self) -> Option<char> {
        self.rest.clone().next()
    }

    fn skip_ws_to_eol(&mut self, tabs: SkipTabs) -> (usize, Result<SkipTabs, &'static str>) {
        let separates = self.at_tab_of_value();
        let before = self.rest.as_str();
        let blanks: &[char] = if tabs == SkipTabs::Yes {
            &[' ', '\t']
        } else {
            &[' ']
        };
        let rest = before.trim_start_matches(blanks);
        self.rest = rest.chars();
        let skipped = before.get(..before.len() - rest.len()).unwrap_or_default();
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
