//! YAML by the parser's events: places in bytes, aliases written out, one
//! document.

use std::ops::Range;

use saphyr_parser::{Event, Parser, ScalarStyle, Span as Marks, Tag};

use super::build::{Builder, Shape};
use super::source::Source;
use super::syntax;
use super::{Scalar, ScalarKind, Stop};
use crate::finding::{Finding, Problem, Span};
use crate::words::FindingWord;

/// Reads the first document of a text from this byte to its end.
pub fn read(text: &str, start: usize, builder: &mut Builder) -> Result<(), Box<Stop>> {
    let part = syntax::slice(text, start, text.len());
    let mut reader = Reader {
        text,
        from: start,
        bytes: Bytes {
            text,
            byte: start,
            char: 0,
        },
        builder,
        tape: Vec::new(),
        anchors: Vec::new(),
        unfinished: Vec::new(),
        // Eight times the text, and what a small one may need.
        budget: part.len() * 8 + 65_536,
        told: Vec::new(),
    };
    // To the parser a NUL is the end of the text.
    if let Some(at) = part.bytes().position(|byte| byte == 0) {
        let nul = Problem::ControlCharacter { character: '\0' };
        return Err(Stop::at(nul, start + at, start + at + 1));
    }
    reader.find_controls(start, text.len(), |c| c < ' ');
    reader.document(part)
}

struct Reader<'r> {
    text: &'r str,
    /// Where the part that is read begins.
    from: usize,
    bytes: Bytes<'r>,
    builder: &'r mut Builder,
    /// What stands under anchors, in order, to be repeated by aliases.
    tape: Vec<Step>,
    /// By the parser's number: the part of the tape. Its end is missing while
    /// the anchor's own value is being read.
    anchors: Vec<(usize, Option<usize>)>,
    /// Anchors whose value is being read, with the depth that it stands at.
    unfinished: Vec<(usize, usize)>,
    /// How much more aliases may stand for: 16 for each part, and its bytes.
    budget: usize,
    /// Characters that a finding has been made of.
    told: Vec<char>,
}

/// A part of a document.
#[derive(Clone)]
enum Step {
    Scalar(Span, Scalar),
    Open(usize, Shape),
    Close(usize),
}

impl Reader<'_> {
    fn document(&mut self, part: &str) -> Result<(), Box<Stop>> {
        let mut parser = Parser::new(Source::new(part));
        let mut begun = false;
        while let Some(event) = parser.next_event() {
            let (event, marks) = event.map_err(|error| {
                let at = self.bytes.at(error.marker().index());
                syntax::stop(&error, self.text, self.from, at, self.builder)
            })?;
            match event {
                Event::DocumentStart(_) if begun => {
                    let start = self.bytes.at(marks.start.index());
                    let span = Span::new(start, start + self.starts_with(start, "---"));
                    self.builder
                        .findings
                        .push(Finding::new(Problem::SeveralDocuments, span));
                    return Ok(());
                }
                Event::DocumentStart(_) => begun = true,
                Event::Scalar(text, style, anchor, tag) => {
                    let span =
                        self.span_of_scalar(&text, marks, style, anchor > 0 || tag.is_some());
                    if !matches!(style, ScalarStyle::SingleQuoted | ScalarStyle::DoubleQuoted) {
                        self.find_controls(span.start, span.end, |c| {
                            matches!(c, '\x7f'..='\u{84}' | '\u{86}'..='\u{9f}' | '\u{fffe}' | '\u{ffff}')
                        });
                    }
                    let kind = kind(&text, style, tag.as_deref());
                    // Not with the room that the parser had made.
                    let text = text.as_ref().to_owned();
                    self.take(Step::Scalar(span, Scalar { text, kind }), anchor)?;
                }
                Event::SequenceStart(anchor, tag) => {
                    let start = self.start_of_list(marks, anchor > 0 || tag.is_some());
                    self.take(Step::Open(start, Shape::List), anchor)?;
                }
                Event::MappingStart(anchor, tag) => {
                    let start = self.start(marks, anchor > 0 || tag.is_some());
                    self.take(Step::Open(start, Shape::Map), anchor)?;
                }
                Event::SequenceEnd => self.close(marks, "]")?,
                Event::MappingEnd => self.close(marks, "}")?,
                Event::Alias(anchor) => {
                    let start = self.bytes.at(marks.start.index());
                    let end = self.bytes.at(marks.end.index());
                    self.repeat(anchor, Span::new(start, end))?;
                }
                Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentEnd => {}
            }
        }
        Ok(())
    }

    /// How many bytes of this stand here: all or none.
    fn starts_with(&self, at: usize, token: &str) -> usize {
        let found = self
            .text
            .get(at..)
            .is_some_and(|rest| rest.starts_with(token));
        if found { token.len() } else { 0 }
    }

    /// One finding for each different character of a kind that cannot stand in
    /// a text (YAML 1.2.2, 5.1), at its first place between these bytes.
    fn find_controls(&mut self, start: usize, end: usize, which: fn(char) -> bool) {
        let text = syntax::slice(self.text, start, end);
        // Mostly there is none, and bytes are quicker to look through.
        let printable = |byte: u8| matches!(byte, b'\t' | b'\n' | b'\r' | b' '..=b'~');
        if text.bytes().all(printable) {
            return;
        }
        for (at, character) in text.char_indices() {
            let allowed = matches!(character, '\t' | '\n' | '\r') || !which(character);
            if !allowed && !self.told.contains(&character) {
                self.told.push(character);
                let at = start + at;
                let span = Span::new(at, at + character.len_utf8());
                self.builder
                    .findings
                    .push(Finding::new(Problem::ControlCharacter { character }, span));
            }
        }
    }

    fn close(&mut self, marks: Marks, bracket: &str) -> Result<(), Box<Stop>> {
        let at = self.bytes.at(marks.start.index());
        // A block has no end of its own: it ends with the last thing in it.
        let end = match self.starts_with(at, bracket) {
            length if length > 0 && !marks.is_empty() => at + length,
            _ => self.builder.innermost().map_or(at, |(_, span)| span.end),
        };
        self.take(Step::Close(end), 0)
    }

    /// One part of the document, with its anchor or 0.
    fn take(&mut self, step: Step, anchor: usize) -> Result<(), Box<Stop>> {
        if anchor > 0 {
            if self.anchors.len() <= anchor {
                self.anchors.resize(anchor + 1, (0, None));
            }
            if let Some(entry) = self.anchors.get_mut(anchor) {
                *entry = (self.tape.len(), None);
            }
            self.unfinished.push((anchor, self.builder.depth()));
        }
        if !self.unfinished.is_empty() {
            self.tape.push(step.clone());
        }
        match step {
            Step::Scalar(span, scalar) => self.builder.scalar(span, scalar),
            Step::Open(start, shape) => self.builder.open(start, shape)?,
            Step::Close(end) => self.builder.close(end),
        }
        let depth = self.builder.depth();
        while let Some((anchor, _)) = self.unfinished.pop_if(|(_, at)| *at == depth) {
            if let Some(entry) = self.anchors.get_mut(anchor) {
                entry.1 = Some(self.tape.len());
            }
        }
        Ok(())
    }

    /// An alias: what stands under its anchor, once more.
    fn repeat(&mut self, anchor: usize, alias: Span) -> Result<(), Box<Stop>> {
        let Some(range) = self.anchored(anchor) else {
            let problem = Problem::Syntax {
                what: FindingWord::PartAliasInItself,
            };
            return Err(Stop::at(problem, alias.start, alias.end));
        };
        self.builder.repeats = true;
        let (first, last) = (range.start, range.end - 1);
        self.share(first, last);
        for i in range {
            let Some(mut step) = self.tape.get(i).cloned() else {
                break;
            };
            let mut cost = 16;
            match &mut step {
                Step::Scalar(span, scalar) => {
                    cost += scalar.text.len();
                    if i == first {
                        *span = alias;
                    }
                }
                Step::Open(start, _) if i == first => *start = alias.start,
                Step::Close(end) if i == last => *end = alias.end,
                Step::Open(..) | Step::Close(_) => {}
            }
            match self.budget.checked_sub(cost) {
                Some(rest) => self.budget = rest,
                None => return Err(Stop::at(Problem::TooManyAliases, alias.start, alias.end)),
            }
            // Too deep by repeating: the place is the alias.
            self.take(step, 0)
                .map_err(|stop| Stop::at(stop.finding.problem, alias.start, alias.end))?;
        }
        self.builder.repeats = false;
        Ok(())
    }

    /// Takes note of what these parts of the tape stand in.
    fn share(&mut self, first: usize, last: usize) {
        let start = match self.tape.get(first) {
            Some(Step::Scalar(span, _)) => span.start,
            Some(Step::Open(start, _)) => *start,
            _ => return,
        };
        let end = match self.tape.get(last) {
            Some(Step::Scalar(span, _)) => span.end,
            Some(Step::Close(end)) => *end,
            _ => return,
        };
        let span = Span::new(start, end);
        // Mostly one anchor has many aliases.
        if self.builder.shared.last() != Some(&span) {
            self.builder.shared.push(span);
        }
    }

    fn anchored(&self, anchor: usize) -> Option<Range<usize>> {
        let (start, end) = self.anchors.get(anchor)?;
        (*end).filter(|end| end > start).map(|end| *start..end)
    }

    /// Where a value begins, without its anchor and tag.
    fn start(&mut self, marks: Marks, has_properties: bool) -> usize {
        let start = self.bytes.at(marks.start.index());
        if has_properties {
            syntax::skip_properties(self.text, start)
        } else {
            start
        }
    }

    /// Where a list begins: at its first dash. The parser has passed that where
    /// the list is a mapping's value and not indented more than its key.
    fn start_of_list(&mut self, marks: Marks, has_properties: bool) -> usize {
        let start = self.start(marks, has_properties);
        if self.starts_with(start, "[") > 0 {
            return start;
        }
        let line = syntax::line_to(self.text, self.from, start).trim_ascii_start();
        match self.builder.innermost() {
            Some((Shape::Map, _)) if line.starts_with('-') => start - line.len(),
            _ => start,
        }
    }

    fn span_of_scalar(
        &mut self,
        value: &str,
        marks: Marks,
        style: ScalarStyle,
        has_properties: bool,
    ) -> Span {
        let start = self.start(marks, has_properties);
        let end = self.bytes.at(marks.end.index());
        if value.is_empty() && style == ScalarStyle::Plain {
            // Nothing: behind its anchor or tag, or the colon that it is the value of.
            let place = if has_properties {
                end
            } else {
                start + self.starts_with(start, ":")
            };
            return Span::new(place, place);
        }
        let part = syntax::slice(self.text, start, end);
        let length = match style {
            ScalarStyle::Plain => part.len(),
            // The parser counts blanks and a comment after the quote.
            ScalarStyle::SingleQuoted | ScalarStyle::DoubleQuoted => syntax::quoted_length(part),
            ScalarStyle::Literal | ScalarStyle::Folded => part.trim_end().len(),
        };
        Span::new(start, start + length)
    }
}

/// What a scalar is, by its tag and else by its look. Tags that are not the
/// core schema's are passed over.
fn kind(text: &str, style: ScalarStyle, tag: Option<&Tag>) -> ScalarKind {
    const CORE: &str = "tag:yaml.org,2002:";
    if let Some(tag) = tag {
        let suffix = match tag.handle.as_str() {
            CORE => Some(tag.suffix.as_str()),
            // `!<tag:yaml.org,2002:str>`
            "" => tag.suffix.strip_prefix(CORE),
            _ => None,
        };
        match suffix {
            Some(suffix) => return ScalarKind::of_tagged(suffix, text),
            // `!` alone makes it text.
            None if tag.handle.is_empty() && tag.suffix == "!" => return ScalarKind::Text,
            None => {}
        }
    }
    match style {
        ScalarStyle::Plain => ScalarKind::of_plain(text),
        _ => ScalarKind::Text,
    }
}

/// From the parser's characters to bytes, in one walk: places come in order but
/// for a step back now and then.
struct Bytes<'t> {
    text: &'t str,
    byte: usize,
    char: usize,
}

impl Bytes<'_> {
    fn at(&mut self, char: usize) -> usize {
        let (before, after) = self
            .text
            .split_at_checked(self.byte)
            .unwrap_or((self.text, ""));
        if char < self.char {
            for c in before.chars().rev().take(self.char - char) {
                self.byte -= c.len_utf8();
                self.char -= 1;
            }
        } else {
            for c in after.chars().take(char - self.char) {
                self.byte += c.len_utf8();
                self.char += 1;
            }
        }
        self.byte
    }
}
