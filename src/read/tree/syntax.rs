//! The YAML parser's errors in plain words, at the place where one looks for
//! them, and the little that must be read of YAML's syntax to know places.

use saphyr_parser::ScanError;

use super::Stop;
use super::build::{Builder, Shape};
use crate::finding::{Problem, Span};
use crate::words::FindingWord;

const VALUES: &str = "mapping values are not allowed";
const TAB: FindingWord = FindingWord::PartTab;

/// Beginnings and ends of the parser's messages, and what they mean to a writer of
/// YAML. The first one that fits counts.
const WORDS: &[(&str, FindingWord)] = &[
    ("unknown anchor", FindingWord::PartNoSuchAnchor),
    ("',' or '}'", FindingWord::PartCommaOrBrace),
    ("',' or ']'", FindingWord::PartCommaOrBracket),
    ("expected key", FindingWord::PartKeyIndentedLikeOthers),
    ("'-' indicator", FindingWord::PartItemIndentedLikeOthers),
    ("expected node content", FindingWord::PartValueShouldBeHere),
    ("end of plain scalar", FindingWord::PartValueShouldBeHere),
    ("<document start>", FindingWord::PartOnlyNewDocument),
    ("missing explicit", FindingWord::PartNoPercent),
    ("document end marker", FindingWord::PartNothingCanFollowDots),
    ("simple key expect", FindingWord::PartKeyWithoutColon),
    (
        "mapping values are not allowed",
        FindingWord::PartSecondColon,
    ),
    ("mapping keys", FindingWord::PartKeyCannotBeHere),
    ("block sequence", FindingWord::PartItemOnItsOwnLine),
    ("\"-\" is only valid", FindingWord::PartNoItemInBrackets),
    (
        "plain scalar cannot start",
        FindingWord::PartNoItemInBrackets,
    ),
    ("':' may not precede", FindingWord::PartSpaceAfterColon),
    ("illegal placement", FindingWord::PartNoColonHere),
    ("misplaced bracket", FindingWord::PartNothingToClose),
    ("end of stream", FindingWord::PartQuotesDoNotEnd),
    (
        "document indicator",
        FindingWord::PartQuotesEndAfterDocument,
    ),
    ("invalid trailing", FindingWord::PartQuotesHaveEnded),
    ("in quoted scalar", FindingWord::PartQuotesNotIndented),
    ("YAML whitespace", FindingWord::PartTab),
    ("tab", FindingWord::PartTab),
    ("a tab", FindingWord::PartTab),
    ("invalid indentation", FindingWord::PartIndentedLikeNone),
    ("wrongly indented", FindingWord::PartBlockNotIndented),
    ("while scanning a block", FindingWord::PartAfterBlockSign),
    ("comment intercepting", FindingWord::PartCommentInText),
    ("comments must", FindingWord::PartSpaceBeforeHash),
    (
        "unexpected character",
        FindingWord::PartCharacterNeedsQuotes,
    ),
    ("a byte order mark", FindingWord::PartByteOrderMark),
    (
        "while scanning an anchor",
        FindingWord::PartNameShouldFollowHere,
    ),
    ("the handle", FindingWord::PartTagNotDeclared),
];

/// What both languages say of an escape for no character.
pub const HALF: FindingWord = FindingWord::PartHalfOfAPair;

pub fn not_closed(shape: Shape) -> FindingWord {
    match shape {
        Shape::List => FindingWord::PartBracketNotClosed,
        Shape::Map => FindingWord::PartBraceNotClosed,
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
        .iter()
        .find(|(part, _)| info.starts_with(part) || info.ends_with(part));
    let mut what = words.map_or(FindingWord::PartNotUnderstood, |(_, words)| *words);
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
        what = FindingWord::PartLineGoesOn;
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
    let problem = Problem::Syntax { what };
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
fn wrong_escape(text: &str, at: usize) -> (FindingWord, Span) {
    const NONE: FindingWord = FindingWord::PartNoEscape;
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
                    FindingWord::PartDigitsShouldFollow,
                    Span::new(place, place + 2),
                );
            }
            Some(code) if char::from_u32(code).is_some() => place = end,
            Some(0xd800..=0xdfff) => return (HALF, Span::new(place, end)),
            Some(_) => return (FindingWord::PartEscapeForNothing, Span::new(place, end)),
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
