//! YAML by indentation.

use super::scan::Scan;
use super::tape::{Part, Shape};

impl<'t> Scan<'t> {
    /// A mapping, behind a line of dashes or not.
    pub fn yaml(&mut self) -> Option<()> {
        let mut column = self.next_content();
        if column == 0 && self.starts_with("---") {
            self.at += 3;
            self.end_of_line()?;
            column = self.next_content();
        }
        self.mapping(column)
    }

    fn is_item(&self) -> bool {
        self.byte() == b'-' && self.is_blank_next()
    }

    /// A mapping whose keys stand in this column.
    fn mapping(&mut self, column: usize) -> Option<()> {
        self.deeper()?;
        let start = self.tape.open(Shape::Map);
        while self.byte() != 0 && self.column() == column && !self.is_item() {
            self.key(false)?;
            self.value_of_key(column)?;
        }
        // What comes next belongs to what this is in.
        let is_over = self.byte() == 0 || self.column() < column || self.is_item();
        self.less_deep();
        is_over.then(|| self.tape.close(start))?
    }

    /// A list whose dashes stand in this column.
    fn list(&mut self, column: usize) -> Option<()> {
        self.deeper()?;
        let start = self.tape.open(Shape::List);
        while self.is_item() && self.column() == column {
            self.at += 1;
            self.blanks();
            match self.is_blank_line() {
                true => self.below(column, column + 1)?,
                false => self.value(column)?,
            }
        }
        let is_over = self.byte() == 0
            || self.column() < column
            || self.column() == column && !self.is_item();
        self.less_deep();
        is_over.then(|| self.tape.close(start))?
    }

    /// What stands behind a key in this column, or below it.
    fn value_of_key(&mut self, column: usize) -> Option<()> {
        self.blanks();
        match self.is_blank_line() {
            // The dashes of a list may stand below the key.
            true => self.below(column, column),
            false => self.single(column),
        }
    }

    /// Whether nothing stands here but a comment.
    fn is_blank_line(&self) -> bool {
        self.is_at_end_of_line() || self.byte() == b'#'
    }

    /// A value on the next lines, further in than this column; a list from its own
    /// column on. Nothing where there is none.
    fn below(&mut self, column: usize, of_list: usize) -> Option<()> {
        self.end_of_line()?;
        let inner = self.next_content();
        if self.byte() != 0 && (inner > column || inner >= of_list && self.is_item()) {
            return self.value(column);
        }
        self.tape.push(Part::new(Shape::Plain, ""));
        Some(())
    }

    /// A list or a mapping that begins here, or a single value within this column.
    fn value(&mut self, column: usize) -> Option<()> {
        let inner = self.column();
        if self.is_item() {
            self.list(inner)
        } else if self.is_key() {
            self.mapping(inner)
        } else {
            self.single(column)
        }
    }

    /// A value that begins here. What belongs to it stands further in than this
    /// column.
    fn single(&mut self, column: usize) -> Option<()> {
        match self.byte() {
            b'|' | b'>' => return self.block_of_text(column),
            b'{' | b'[' => self.flow(column)?,
            b'"' | b'\'' => {
                let part = self.quoted(Some(column))?;
                self.tape.push(part);
            }
            _ => return self.plain_lines(column),
        }
        self.end_of_line()?;
        self.next_content();
        Some(())
    }

    /// A plain text on one line or on several.
    fn plain_lines(&mut self, column: usize) -> Option<()> {
        let text = self.plain(false)?;
        let mut shape = Shape::Plain;
        let mut end = self.at;
        self.end_of_line()?;
        while self.next_content() > column && self.byte() != 0 {
            // A comment ends the text.
            if self.since(end)?.as_bytes().contains(&b'#') {
                return None;
            }
            self.line_of_text()?;
            end = self.at;
            self.end_of_line()?;
            shape = Shape::Opaque;
        }
        // It begins with what the full reader may take for a blank.
        if shape == Shape::Opaque && text.trim().is_empty() {
            return None;
        }
        self.tape.push(Part::new(shape, text));
        Some(())
    }

    /// A line with which a plain text goes on.
    fn line_of_text(&mut self) -> Option<()> {
        if self.is_item() || self.is_mark() {
            return None;
        }
        while !self.is_at_end_of_line() {
            let ends = match self.byte() {
                b':' => self.is_blank_next(),
                b'#' => self.is_behind_blank(),
                _ => false,
            };
            if ends {
                return None;
            }
            self.at += 1;
        }
        Some(())
    }

    /// Lines of text behind `|` or `>`, further in than this column.
    fn block_of_text(&mut self, column: usize) -> Option<()> {
        self.at += 1;
        if matches!(self.byte(), b'-' | b'+') {
            self.at += 1;
        }
        self.end_of_line()?;
        let start = self.at;
        let mut own = 0;
        loop {
            self.blanks();
            let here = self.column();
            if self.byte() == b'\n' {
                // More blanks than the text has before it are text.
                if here > own {
                    return None;
                }
            } else if self.byte() == 0 || here <= column {
                break;
            } else {
                if own == 0 {
                    own = here;
                }
                if here < own || self.is_mark() {
                    return None;
                }
                self.rest_of_line();
                if self.byte() == 0 {
                    break;
                }
            }
            self.next_line();
        }
        let text = self.since(start)?;
        if text.trim().is_empty() {
            return None;
        }
        self.tape.push(Part::new(Shape::Opaque, text));
        if self.byte() != 0 {
            self.at = self.line;
            self.next_content();
        }
        Some(())
    }
}
