//! The YAML parser's errors in plain words, at the place where one looks for
//! them, and the little that must be read of YAML's syntax to know places.

use saphyr_parser::ScanError;

use super::Stop;
use super::build::{Builder, Shape};
use crate::finding::{Problem, Span};

const VALUES: &str = "mapping values are not allowed";
const TAB: &str = "a tab cannot indent, only blanks can";

/// Beginnings and ends of the parser's messages, and after `=` what they mean to
/// a writer of YAML, one a line. The first one that fits counts; a message that
/// none fits is told as it is.
const WORDS: &str = "\
unknown anchor=nothing before this alias has its anchor
',' or '}'=`,` or `}` should be here
',' or ']'=`,` or `]` should be here
expected key=a key should be here, indented like the keys before it
'-' indicator=a list item should be here, indented like the items before it
expected node content=a value should be here
end of plain scalar=a value should be here
<document start>=only a new document can begin here, with a line `---`
missing explicit=only a key or the end of the document can be here, not `%`
document end marker=nothing can follow `...`
simple key expect=this line is a key without a `:`, or is not indented far enough
mapping values are not allowed=a second `: ` in one line needs quotes around the text that it belongs to
mapping keys=a key cannot be here
block sequence=a list item cannot begin here, only on a line of its own
\"-\" is only valid=`-` makes no list item within brackets
plain scalar cannot start=`-` makes no list item within brackets
':' may not precede=a blank is missing after this `:`
illegal placement=a `:` cannot be here; is a bracket before it not closed?
misplaced bracket=this bracket closes nothing
end of stream=the text in quotes does not end
document indicator=the text in quotes does not end before the document does
invalid trailing=the text in quotes has ended before this
in quoted scalar=the text in quotes does not end, or its next line is not indented far enough
YAML whitespace=a tab cannot indent, only blanks can
tab=a tab cannot indent, only blanks can
a tab=a tab cannot indent, only blanks can
invalid indentation=this line is not indented like any line that it could belong to
wrongly indented=this line of a block of text is not indented far enough
while scanning a block=only `+`, `-`, a digit from 1 to 9 and a comment can follow on this line
comment intercepting=a comment cannot be between the lines of a text
comments must=a blank is missing before the `#`
unexpected character=a value cannot begin with this character; it needs quotes
a byte order mark=a byte order mark can be at the start only
while scanning an anchor=a name should follow here
the handle=the handle of this tag is not declared";

/// What both languages say of an escape for no character.
pub const HALF: &str = "this escape is one half of a surrogate pair";

pub fn not_closed(shape: Shape) -> &'static str {
    match shape {
        Shape::List => "the bracket `[` is not closed",
        Shape::Map => "the brace `{` is not closed",
    }
}

/// The parser's error, which it places at this byte of a text that is read from
/// the byte `from`.
pub fn stop(error: &ScanError, text: &str, from: usize, at: usize, builder: &Builder) -> Box<Stop> {
    let info = error.info();
    if info == "recursion limit exceeded" {
        return Stop::at(Problem::TooDeep { limit: "64" }, at, at + 1);
    }
    let words = WORDS
        .split('\n')
        .filter_map(|line| line.split_once('='))
        .find(|(part, _)| info.starts_with(part) || info.ends_with(part));
    let mut what = words.map_or(info, |(_, words)| words);
    let rest = slice(text, at, text.len());
    let line = line_to(text, from, at);
    let line_start = at - line.trim_ascii_start().len();
    let mut span = character(text, at);
    if info.starts_with("simple key expect") {
        span = line_before(text, from, at);
    } else if info.starts_with("while parsing a quoted scalar") {
        (what, span) = wrong_escape(text, at);
    } else if what == TAB {
        let tab = |text: &str| text.bytes().position(|byte| byte == b'\t');
        let ahead = at + tab(rest).unwrap_or(0);
        let tab = tab(line).map_or(ahead, |offset| at - line.len() + offset);
        span = character(text, tab);
    } else if info.starts_with(VALUES) && !line.as_bytes().windows(2).any(|pair| pair == b": ") {
        what = "this line goes on with the text of the line before; \
            is it indented too far, or is a blank missing behind a `:` there?";
        span = Span::new(line_start, at);
    } else if line.trim_ascii() == "-" {
        // The parser has passed the dash of the list item that cannot be here.
        span = Span::new(line_start, line_start + 1);
    } else if let (true, Some((shape, open))) = (rest.trim_ascii().is_empty(), builder.innermost())
    {
        let bracket = character(text, open.start);
        if matches!(slice(text, bracket.start, bracket.end), "[" | "{") {
            (what, span) = (not_closed(shape), bracket);
        }
    }
    let problem = Problem::Syntax {
        what: what.to_owned(),
    };
    let mut stop = Stop::at(problem, span.start, span.end);
    stop.reach = at;
    stop
}

/// These bytes of a text; none where they are not in it.
#[inline(never)]
pub fn slice(text: &str, start: usize, end: usize) -> &str {
    text.get(start..end).unwrap_or_default()
}

/// The character here, or nothing at the end of a line.
fn character(text: &str, at: usize) -> Span {
    let length = match slice(text, at, text.len()).chars().next() {
        None | Some('\n' | '\r') => 0,
        Some(c) => c.len_utf8(),
    };
    Span::new(at, at + length)
}

/// What stands before this byte on its line.
pub fn line_to(text: &str, from: usize, at: usize) -> &str {
    let before = slice(text, from, at);
    let end = before
        .bytes()
        .rposition(|byte| matches!(byte, b'\n' | b'\r'));
    slice(before, end.map_or(0, |end| end + 1), before.len())
}

/// The last line before this byte that has something on it besides a comment:
/// the parser takes note of a missing colon only on the next one.
fn line_before(text: &str, from: usize, at: usize) -> Span {
    let mut end = at;
    loop {
        end = from + slice(text, from, end).trim_ascii_end().len();
        let content = line_to(text, from, end).trim_ascii_start();
        if !content.starts_with('#') {
            return Span::new(end - content.len(), end);
        }
        end -= content.len();
    }
}

/// What is wrong with the first wrong escape of the text in double quotes that
/// begins here, and where that is.
fn wrong_escape(text: &str, at: usize) -> (&'static str, Span) {
    const NONE: &str = "this is no escape";
    let bytes = text.as_bytes();
    let mut place = at;
    while let Some(byte) = bytes.get(place) {
        if *byte != b'\\' {
            place += 1;
            continue;
        }
        let digits = match bytes.get(place + 1) {
            Some(b'x') => 2,
            Some(b'u') => 4,
            Some(b'U') => 8,
            // A second backslash must not be taken for the next escape.
            Some(next) if b"0abtnvfre \"/\\N_LP\t\n\r".contains(next) => {
                place += 2;
                continue;
            }
            _ => return (NONE, Span::new(place, character(text, place + 1).end)),
        };
        let end = place + 2 + digits;
        match hexadecimal(bytes.get(place + 2..end)) {
            None => {
                return (
                    "hexadecimal digits should follow here",
                    Span::new(place, place + 2),
                );
            }
            Some(code) if char::from_u32(code).is_some() => place = end,
            Some(0xd800..=0xdfff) => return (HALF, Span::new(place, end)),
            Some(_) => return ("this escape is for no character", Span::new(place, end)),
        }
    }
    (NONE, character(text, at))
}

/// The number that up to eight hexadecimal digits are.
pub fn hexadecimal(digits: Option<&[u8]>) -> Option<u32> {
    let mut number = 0;
    for digit in digits? {
        number = number << 4 | char::from(*digit).to_digit(16)?;
    }
    Some(number)
}

/// The length of a text in quotes, with its quotes, at the start of this.
pub fn quoted_length(text: &str) -> usize {
    let bytes = text.as_bytes();
    let quote = bytes.first();
    let mut at = 1;
    while let Some(byte) = bytes.get(at) {
        let next = bytes.get(at + 1);
        let escapes = *byte == b'\\' && quote == Some(&b'"')
            || *byte == b'\'' && quote == Some(byte) && next == Some(byte);
        if Some(byte) == quote && !escapes {
            return at + 1;
        }
        at += if escapes { 2 } else { 1 };
    }
    text.len()
}

/// Where a value stands whose anchor and tag begin here.
pub fn skip_properties(text: &str, start: usize) -> usize {
    let bytes = text.as_bytes();
    let mut at = start;
    loop {
        let ends: &[u8] = match (bytes.get(at), bytes.get(at + 1)) {
            (Some(b' ' | b'\t' | b'\n' | b'\r'), _) => {
                at += 1;
                continue;
            }
            (Some(b'!'), Some(b'<')) => b">",
            (Some(b'!' | b'&'), _) => b" \t\n\r,[]{}",
            (Some(b'#'), _) => b"\n\r",
            _ => return at,
        };
        while bytes.get(at).is_some_and(|byte| !ends.contains(byte)) {
            at += 1;
        }
        at += usize::from(ends == b">");
    }
}
