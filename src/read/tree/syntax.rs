//! The YAML parser's errors in plain words, at the place where one looks for
//! them, and the little that must be read of YAML's syntax to know places.

use saphyr_parser::ScanError;

use super::Stop;
use super::build::{Builder, Shape};
use crate::finding::{Problem, Span};

/// Parts of the parser's messages, and what they mean to a writer of YAML. The
/// first one that fits counts; a message that none fits is told as it is.
const WORDS: [(&str, &str); 34] = [
    ("unknown anchor", "nothing before this alias has its anchor"),
    (
        "did not find expected ',' or '}'",
        "`,` or `}` should stand here",
    ),
    ("expected ',' or ']'", "`,` or `]` should stand here"),
    (
        "expected key",
        "a key should stand here, indented like the keys before it",
    ),
    (
        "expected '-' indicator",
        "a list item should stand here, indented like the items before it",
    ),
    ("expected node content", "a value should stand here"),
    ("end of plain scalar", "a value should stand here"),
    (
        "expected <document start>",
        "only a new document can begin here, with a line `---`",
    ),
    (
        "missing explicit document end",
        "only a key or the end of the document can stand here, not `%`",
    ),
    ("document end marker", "nothing can stand behind `...`"),
    (
        "simple key expect",
        "this line is a key without a `:`, or is not indented far enough",
    ),
    (
        VALUES,
        "a second `: ` in one line needs quotes around the text that it belongs to",
    ),
    ("mapping keys are not allowed", "a key cannot stand here"),
    (
        "sequence entries are not allowed",
        "a list item cannot begin here, only on a line of its own",
    ),
    (
        "\"-\" is only valid inside a block",
        "`-` makes no list item within brackets",
    ),
    (
        "start with '-' followed by",
        "`-` makes no list item within brackets",
    ),
    (
        "may not precede any of",
        "a blank is missing behind this `:`",
    ),
    (
        "illegal placement of ':'",
        "a `:` cannot stand here; is a bracket before it not closed?",
    ),
    ("misplaced bracket", "this bracket closes nothing"),
    ("end of stream", "the text in quotes does not end"),
    (
        "unexpected document indicator",
        "the text in quotes does not end before the document does",
    ),
    (
        "after double-quoted scalar",
        "the text in quotes has ended before this",
    ),
    (
        "indentation in quoted",
        "the text in quotes does not end, or its next line is not indented far enough",
    ),
    ("valid YAML whitespace", TAB),
    ("tab", TAB),
    (
        "invalid indentation",
        "this line is not indented like any line that it could belong to",
    ),
    (
        "wrongly indented line",
        "this line of a block of text is not indented far enough",
    ),
    (
        "scanning a block scalar",
        "only `+`, `-`, a digit from 1 to 9 and a comment can follow on this line",
    ),
    (
        "comment intercepting",
        "a comment cannot stand between the lines of a text",
    ),
    (
        "comments must be separated",
        "a blank is missing before the `#`",
    ),
    (
        "unexpected character",
        "a value cannot begin with this character; it needs quotes",
    ),
    (
        "byte order mark",
        "a byte order mark can stand at the start only",
    ),
    ("anchor or alias", "a name should follow here"),
    (
        "handle wasn't declared",
        "the handle of this tag is not declared",
    ),
];

const VALUES: &str = "mapping values are not allowed";
const TAB: &str = "a tab cannot indent, only blanks can";

/// The parser's error, which it places at this byte of a text that is read from
/// the byte `from`.
pub fn stop(error: &ScanError, text: &str, from: usize, at: usize, builder: &Builder) -> Stop {
    let info = error.info();
    if info == "recursion limit exceeded" {
        return Stop::at(Problem::TooDeep { limit: "64" }, at, at + 1);
    }
    let words = WORDS
        .iter()
        .find(|(part, _)| info.contains(part))
        .map(|(_, words)| *words);
    let mut what = words.unwrap_or(info);
    let at_end = text
        .get(at..)
        .is_none_or(|rest| rest.trim_ascii().is_empty());
    let line = line_to(text, from, at);
    let mut span = character(text, at);
    if info.contains("simple key expect") {
        span = line_before(text, from, at);
    } else if info.starts_with("while parsing a quoted scalar") {
        (what, span) = wrong_escape(text, at);
    } else if what == TAB {
        let ahead = text.get(at..).and_then(|rest| rest.find('\t')).unwrap_or(0);
        let tab = line
            .find('\t')
            .map_or(at + ahead, |offset| at - line.len() + offset);
        span = character(text, tab);
    } else if info.starts_with(VALUES) && !line.contains(": ") {
        what = "this line goes on with the text of the line before; \
            is it indented too far, or is a blank missing behind a `:` there?";
        span = Span::new(at - line.trim_start().len(), at);
    } else if line.trim() == "-" {
        // The parser has passed the dash of the list item that cannot be here.
        span = Span::new(
            at - line.trim_start().len(),
            at - line.trim_start().len() + 1,
        );
    } else if let (true, Some((shape, open))) = (at_end, builder.innermost()) {
        let bracket = character(text, open.start);
        match (shape, text.get(bracket.start..bracket.end)) {
            (Shape::List, Some("[")) => (what, span) = ("the bracket `[` is not closed", bracket),
            (Shape::Map, Some("{")) => (what, span) = ("the brace `{` is not closed", bracket),
            _ => {}
        }
    }
    let problem = Problem::Syntax {
        what: what.to_owned(),
    };
    Stop {
        reach: at,
        ..Stop::at(problem, span.start, span.end)
    }
}

/// The character here, or nothing at the end of a line.
fn character(text: &str, at: usize) -> Span {
    let length = match text.get(at..).and_then(|rest| rest.chars().next()) {
        None | Some('\n' | '\r') => 0,
        Some(c) => c.len_utf8(),
    };
    Span::new(at, at + length)
}

/// What stands before this byte on its line.
pub fn line_to(text: &str, from: usize, at: usize) -> &str {
    let before = text.get(from..at).unwrap_or_default();
    before.rsplit(['\n', '\r']).next().unwrap_or_default()
}

/// The last line before this byte that has something on it besides a comment:
/// the parser takes note of a missing colon only on the next one.
fn line_before(text: &str, from: usize, at: usize) -> Span {
    let mut end = at;
    loop {
        end = from + text.get(from..end).unwrap_or_default().trim_end().len();
        let content = line_to(text, from, end).trim_start();
        if !content.starts_with('#') {
            return Span::new(end - content.len(), end);
        }
        end -= content.len();
    }
}

/// What is wrong with the first wrong escape of the text in double quotes that
/// begins here, and where that is.
fn wrong_escape(text: &str, at: usize) -> (&'static str, Span) {
    let mut place = at;
    loop {
        let rest = text.get(place..).unwrap_or_default();
        let Some(offset) = rest.find('\\') else {
            return ("this is no escape", character(text, at));
        };
        place += offset;
        let next = rest.get(offset + 1..).and_then(|rest| rest.chars().next());
        let digits = match next {
            Some('x') => 2,
            Some('u') => 4,
            Some('U') => 8,
            Some(c) if "0abtnvfre \"/\\N_LP\t\n\r".contains(c) => {
                place += 2;
                continue;
            }
            _ => {
                return (
                    "this is no escape",
                    Span::new(place, place + 1 + next.map_or(0, char::len_utf8)),
                );
            }
        };
        let code = rest.get(offset + 2..offset + 2 + digits);
        let Some(code) = code.filter(|code| code.bytes().all(|byte| byte.is_ascii_hexdigit()))
        else {
            return (
                "hexadecimal digits should follow here",
                Span::new(place, place + 2),
            );
        };
        let end = place + 2 + digits;
        match u32::from_str_radix(code, 16) {
            Ok(0xd800..=0xdfff) => {
                return (
                    "this escape is one half of a surrogate pair",
                    Span::new(place, end),
                );
            }
            Ok(code) if char::from_u32(code).is_some() => place = end,
            _ => return ("this escape stands for no character", Span::new(place, end)),
        }
    }
}

/// The length of a text in quotes, with its quotes, at the start of this.
pub fn quoted_length(text: &str) -> usize {
    let quote = text.bytes().next();
    let mut bytes = text.bytes().enumerate().skip(1).peekable();
    while let Some((i, byte)) = bytes.next() {
        if byte == b'\\' && quote == Some(b'"') {
            bytes.next();
        } else if Some(byte) == quote {
            let doubled = byte == b'\'' && bytes.next_if(|(_, next)| *next == byte).is_some();
            if !doubled {
                return i + 1;
            }
        }
    }
    text.len()
}

/// Where a value stands whose anchor and tag begin here.
pub fn skip_properties(text: &str, start: usize) -> usize {
    let mut rest = text.get(start..).unwrap_or_default();
    loop {
        rest = rest.trim_start_matches([' ', '\t', '\n', '\r']);
        let length = if rest.starts_with("!<") {
            rest.find('>').map(|end| end + 1)
        } else if rest.starts_with(['&', '!']) {
            rest.find([' ', '\t', '\n', '\r', ',', '[', ']', '{', '}'])
        } else if rest.starts_with('#') {
            rest.find(['\n', '\r'])
        } else {
            return text.len() - rest.len();
        };
        match length.and_then(|length| rest.get(length..)) {
            Some(after) => rest = after,
            None => return text.len(),
        }
    }
}
