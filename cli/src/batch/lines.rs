//! Lines of bounded length out of a stream of any length.

use std::io::{self, BufRead};

/// The longest line that is kept: as long as a manifest may be.
const LONGEST: usize = 1_048_576;

/// One line that is not blank.
pub struct Line {
    /// From 1.
    pub number: u64,
    pub text: Result<String, Bad>,
}

/// Why a line cannot be used.
pub enum Bad {
    TooLong,
    NotUtf8,
}

pub struct Lines<R> {
    from: R,
    number: u64,
    /// Why there are no more, where that is yet to be told.
    broken: Option<io::Error>,
}

impl<R: BufRead> Lines<R> {
    pub fn new(from: R) -> Self {
        Lines {
            from,
            number: 0,
            broken: None,
        }
    }

    /// The next lines, up to so many of them or so many bytes; none at the end.
    /// Where they break off, the error comes after the last of them.
    pub fn next_batch(&mut self, most_lines: usize, most_bytes: usize) -> io::Result<Vec<Line>> {
        let mut batch = Vec::new();
        let mut bytes = 0;
        if let Some(error) = self.broken.take() {
            return Err(error);
        }
        while batch.len() < most_lines && bytes < most_bytes {
            let (line, too_long) = match self.line() {
                Ok(Some(line)) => line,
                Ok(None) => break,
                Err(error) if batch.is_empty() => return Err(error),
                Err(error) => {
                    self.broken = Some(error);
                    break;
                }
            };
            self.number += 1;
            bytes += line.len();
            let text = match String::from_utf8(line) {
                _ if too_long => Err(Bad::TooLong),
                Ok(text) if text.trim().is_empty() => continue,
                // A byte order mark is none of the first line's.
                Ok(text) if self.number == 1 => Ok(text.trim_start_matches('\u{feff}').to_owned()),
                Ok(text) => Ok(text),
                Err(_) => Err(Bad::NotUtf8),
            };
            bytes += text.as_deref().map_or(0, behind);
            batch.push(Line {
                number: self.number,
                text,
            });
        }
        Ok(batch)
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
            let end = buffer.iter().position(|byte| *byte == b'\n');
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

/// The bytes of the file that a line names, if it names one.
fn behind(line: &str) -> usize {
    let length = std::fs::metadata(line.trim()).map_or(0, |there| there.len());
    usize::try_from(length).unwrap_or(LONGEST).min(2 * LONGEST)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &[u8]) -> Vec<(u64, Result<String, &'static str>)> {
        let mut lines = Lines::new(io::BufReader::with_capacity(7, text));
        let mut out = Vec::new();
        loop {
            let batch = lines.next_batch(2, usize::MAX).unwrap();
            if batch.is_empty() {
                return out;
            }
            assert!(batch.len() <= 2);
            out.extend(batch.into_iter().map(|line| {
                let text = line.text.map_err(|bad| match bad {
                    Bad::TooLong => "too long",
                    Bad::NotUtf8 => "not UTF-8",
                });
                (line.number, text)
            }));
        }
    }

    #[test]
    fn every_line_in_its_order() {
        let found = lines(
            b"\xef\xbb\xbfone\n\n  \r\ntwo is longer than the buffer\n\xff\nthe last, cut off",
        );
        let expected = [
            (1, Ok("one".to_owned())),
            (4, Ok("two is longer than the buffer".to_owned())),
            (5, Err("not UTF-8")),
            (6, Ok("the last, cut off".to_owned())),
        ];
        assert_eq!(found, expected);
        assert!(lines(b"").is_empty());
    }

    #[test]
    fn a_line_without_end_is_not_kept() {
        let mut text = vec![b'x'; LONGEST + 1];
        text.extend_from_slice(b"\nshort\n");
        assert_eq!(
            lines(&text),
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
        let mut lines = Lines::new(io::BufReader::new(stream));
        let batch = lines.next_batch(9, usize::MAX).unwrap();
        assert_eq!(batch.len(), 2);
        let error = lines.next_batch(9, usize::MAX).err().unwrap();
        assert_eq!(error.to_string(), "gone");
    }
}
