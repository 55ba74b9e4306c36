//! Bytes of a text, and the lines and columns that people see.

use crate::order::sort;

/// Bytes of a text, from the first to before the last.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    pub start: usize,
    pub end: usize,
}

impl Span {
    pub fn new(start: usize, end: usize) -> Self {
        Span {
            start,
            end: end.max(start),
        }
    }
}

/// What a column counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Columns {
    /// Characters (Unicode scalar values), as a terminal's editor counts.
    #[default]
    Characters,
    /// UTF-16 code units, as a browser and the language server protocol count.
    Utf16,
}

/// A place in a text. Lines and columns count from 1; the end is the column
/// after the last one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Place {
    pub line: u32,
    pub column: u32,
    pub end_line: u32,
    pub end_column: u32,
}

impl Place {
    /// Where these bytes of a text are, each in its turn. A line ends with LF,
    /// CR LF or CR. One walk over the text, however many there are.
    pub fn all(text: &str, spans: &[Span], columns: Columns) -> Vec<Place> {
        let mut wanted = Vec::with_capacity(spans.len() * 2);
        for span in spans {
            for offset in [span.start, span.end] {
                wanted.push((offset as u64, wanted.len() as u64));
            }
        }
        sort(&mut wanted);
        let mut places = vec![Place::default(); spans.len()];
        let mut cursor = Cursor {
            line: 1,
            column: 1,
            columns,
        };
        let mut chars = text.char_indices().peekable();
        for (offset, slot) in wanted {
            // A place inside a character is the place of its start.
            let offset = offset as usize;
            while let Some((_, c)) = chars.next_if(|(at, c)| at + c.len_utf8() <= offset) {
                cursor.pass(c, chars.peek().map(|(_, next)| *next));
            }
            if let Some(place) = places.get_mut(slot as usize / 2) {
                if slot % 2 == 0 {
                    (place.line, place.column) = (cursor.line, cursor.column);
                } else {
                    (place.end_line, place.end_column) = (cursor.line, cursor.column);
                }
            }
        }
        places
    }
}

struct Cursor {
    line: u32,
    column: u32,
    columns: Columns,
}

impl Cursor {
    fn pass(&mut self, c: char, next: Option<char>) {
        match c {
            // The CR of a CR LF leaves the rest to its LF.
            '\r' if next == Some('\n') => {}
            '\n' | '\r' => {
                self.line += 1;
                self.column = 1;
            }
            // Editors do not show a byte order mark as a column.
            '\u{feff}' if (self.line, self.column) == (1, 1) => {}
            c => {
                self.column += match self.columns {
                    Columns::Characters => 1,
                    Columns::Utf16 => c.len_utf16() as u32,
                };
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, offset: usize, columns: Columns, line: u32, column: u32) {
        let place = Place::all(text, &[Span::new(offset, offset)], columns)[0];
        assert_eq!((place.line, place.column), (line, column));
        assert_eq!((place.end_line, place.end_column), (line, column));
    }

    #[test]
    fn counts_from_one() {
        check("", 0, Columns::Characters, 1, 1);
        check("ab", 1, Columns::Characters, 1, 2);
        check("a\nb", 2, Columns::Characters, 2, 1);
        check("a\r\nb", 3, Columns::Characters, 2, 1);
        check("a\rb", 2, Columns::Characters, 2, 1);
        check("a", 99, Columns::Characters, 1, 2);
    }

    #[test]
    fn counts_in_the_unit_asked_for() {
        let text = "é😀x";
        check(text, 6, Columns::Characters, 1, 3);
        check(text, 6, Columns::Utf16, 1, 4);
        // Inside a character: its start.
        check(text, 4, Columns::Utf16, 1, 2);
    }

    #[test]
    fn a_byte_order_mark_has_no_column() {
        check("\u{feff}ab", 4, Columns::Characters, 1, 2);
    }
}
