//! Lines of bounded length out of a stream of any length.

use std::io::{self, BufRead};

/// The longest line that is kept: as long as a manifest may be.
pub const LONGEST: usize = 1_048_576;

/// One line that is not blank.
pub struct Line {
    /// From 1.
    pub number: u64,
    pub text: Text,
}

/// What a line says, where it can be used.
pub type Text = Result<String, Bad>;

/// Why a line cannot be used.
pub enum Bad {
    TooLong,
    /// Its bytes may be the name of a file.
    NotUtf8(Vec<u8>),
}

pub struct Lines<R> {
    from: R,
    /// What a line ends with.
    end: u8,
    number: u64,
    is_over: bool,
}

impl<R: BufRead> Lines<R> {
    pub fn new(from: R, end: u8) -> Self {
        Lines {
            from,
            end,
            number: 0,
            is_over: false,
        }
    }

    /// The bytes of the next line without its end, and whether it is too long:
    /// then the rest of it is passed over and not kept.
    fn line(&mut self) -> io::Result<Option<(Vec<u8>, bool)>> {
        let mut line = Vec::new();
        let mut too_long = false;
        let mut any = false;
        loop {
            let buffer = match self.from.fill_buf() {
                Ok(buffer) => buffer,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(error),
            };
            if buffer.is_empty() {
                return Ok(any.then_some((line, too_long)));
            }
            any = true;
            let end = buffer.iter().position(|byte| *byte == self.end);
            let part = &buffer[..end.unwrap_or(buffer.len())];
            if line.len() + part.len() > LONGEST {
                too_long = true;
                line = Vec::new();
            } else if !too_long {
                line.extend_from_slice(part);
            }
            let used = part.len() + usize::from(end.is_some());
            self.from.consume(used);
            if end.is_some() {
                return Ok(Some((line, too_long)));
            }
        }
    }
}

impl<R: BufRead> Iterator for Lines<R> {
    type Item = io::Result<Line>;

    /// The next line that is not blank. After an error there are no more.
    fn next(&mut self) -> Option<Self::Item> {
        while !self.is_over {
            let (line, too_long) = match self.line() {
                Ok(Some(line)) => line,
                Ok(None) => break,
                Err(error) => {
                    self.is_over = true;
                    return Some(Err(error));
                }
            };
            self.number += 1;
            let text = match String::from_utf8(line) {
                _ if too_long => Err(Bad::TooLong),
                Ok(text) if text.trim().is_empty() => continue,
                // A byte order mark is none of the first line's.
                Ok(text) if self.number == 1 => Ok(text.trim_start_matches('\u{feff}').to_owned()),
                Ok(text) => Ok(text),
                Err(error) => Err(Bad::NotUtf8(error.into_bytes())),
            };
            let number = self.number;
            return Some(Ok(Line { number, text }));
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &[u8], end: u8) -> Vec<(u64, Result<String, &'static str>)> {
        let lines = Lines::new(io::BufReader::with_capacity(7, text), end);
        let told = |line: io::Result<Line>| {
            let line = line.unwrap();
            let text = line.text.map_err(|bad| match bad {
                Bad::TooLong => "too long",
                Bad::NotUtf8(_) => "not UTF-8",
            });
            (line.number, text)
        };
        lines.map(told).collect()
    }

    #[test]
    fn every_line_in_its_order() {
        let found = lines(
            b"\xef\xbb\xbfone\n\n  \r\ntwo is longer than the buffer\n\xff\nthe last, cut off",
            b'\n',
        );
        let expected = [
            (1, Ok("one".to_owned())),
            (4, Ok("two is longer than the buffer".to_owned())),
            (5, Err("not UTF-8")),
            (6, Ok("the last, cut off".to_owned())),
        ];
        assert_eq!(found, expected);
        assert!(lines(b"", b'\n').is_empty());
    }

    #[test]
    fn a_line_may_end_with_a_zero_byte() {
        let expected = [(1, Ok("one\ntwo".to_owned())), (2, Ok("three".to_owned()))];
        assert_eq!(lines(b"one\ntwo\0three\0", b'\0'), expected);
    }

    #[test]
    fn a_line_without_end_is_not_kept() {
        let mut text = vec![b'x'; LONGEST + 1];
        text.extend_from_slice(b"\nshort\n");
        assert_eq!(
            lines(&text, b'\n'),
            [(1, Err("too long")), (2, Ok("short".to_owned()))]
        );
    }

    /// What came before it, then why there is no more.
    #[test]
    fn a_stream_that_breaks_off() {
        struct Broken;
        impl io::Read for Broken {
            fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
                Err(io::Error::other("gone"))
            }
        }
        let stream = io::Read::chain(&b"one\ntwo\nthr"[..], Broken);
        let mut lines = Lines::new(io::BufReader::new(stream), b'\n');
        assert!(matches!(lines.next(), Some(Ok(line)) if line.number == 1));
        assert!(matches!(lines.next(), Some(Ok(line)) if line.number == 2));
        let error = lines.next().unwrap().err().unwrap();
        assert_eq!(error.to_string(), "gone");
        assert!(lines.next().is_none());
    }
}
