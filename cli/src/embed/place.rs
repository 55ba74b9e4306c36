//! Where in a text the block belongs.
//!
//! The text is read as what it is, Markdown or HTML, so that a marker in a code block
//! is no marker and a line of dashes in front matter no heading. All else stays to the
//! byte.

mod html;

use std::borrow::Cow;
use std::ops::Range;

use openness_badge::read::tree;
use openness_badge::words::{CliWord, Value};
use openness_badge::write::Reader;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use crate::speech;

/// What the comments say that the block stands between.
const NAME: &str = "openness-badge:";

/// A text, and where the block comes in.
pub struct Document<'t> {
    text: &'t str,
    place: Place,
    markers: Markers,
    /// The line end that the text has.
    line_end: &'static str,
}

/// The two comments as a reader has them.
struct Markers {
    start: String,
    end: String,
}

impl Markers {
    fn of(reader: Reader) -> Self {
        let (open, close) = reader.comment();
        let marker = |which: &str| [open, NAME, which, close].concat();
        Markers {
            start: marker("start"),
            end: marker("end"),
        }
    }

    /// Both as what a sentence names.
    fn either(&self) -> [(&str, &dyn Value); 2] {
        [("start", &self.start), ("end", &self.end)]
    }
}

enum Place {
    /// From one marker to the other, with both.
    Block(Range<usize>),
    /// Here.
    At(usize),
}

/// Why the place is not clear: the line, and what is wrong there.
#[derive(Debug, PartialEq)]
pub struct Damage {
    pub line: usize,
    pub what: String,
}

/// A marker's kind, and the bytes that it stands in.
struct Marker {
    start: bool,
    span: Range<usize>,
}

impl<'t> Document<'t> {
    pub fn read(text: &'t str, reader: Reader) -> Result<Self, Damage> {
        let markers = Markers::of(reader);
        let found = Found::of(text, reader, &markers)?;
        let place = match found.markers.as_slice() {
            [] => Place::At(found.heading.unwrap_or(found.body)),
            [start, end] if start.start && !end.start => {
                Place::Block(start.span.start..end.span.end)
            }
            [only] if only.start => {
                return Err(damage(
                    text,
                    only,
                    CliWord::MarkerNoEnd,
                    &[("marker", &markers.end)],
                ));
            }
            [first, ..] if !first.start => {
                return Err(damage(
                    text,
                    first,
                    CliWord::MarkerNoStart,
                    &[("marker", &markers.start)],
                ));
            }
            [_, second, ..] if second.start => {
                return Err(damage(text, second, CliWord::MarkerTwice, &[]));
            }
            [_, _, third, ..] => {
                return Err(damage(text, third, CliWord::MarkerMany, &[]));
            }
            [only, ..] => return Err(damage(text, only, CliWord::MarkerPair, &[])),
        };
        // The first one there is: it stands before the block, and stays the first.
        let line_end = match text.find(['\n', '\r']).map(|at| &text[at..]) {
            Some(rest) if rest.starts_with("\r\n") => "\r\n",
            Some(rest) if rest.starts_with('\r') => "\r",
            _ => "\n",
        };
        let mut document = Document {
            text,
            place,
            markers,
            line_end,
        };
        if !document.is_found_again(reader) {
            match found.markers.first() {
                Some(start) => return Err(damage(text, start, CliWord::MarkerHidden, &[])),
                // Behind a heading within a script that does not end, say.
                None => document.place = Place::At(found.body),
            }
        }
        Ok(document)
    }

    /// Whether the block is one when the text is read with it.
    fn is_found_again(&self, reader: Reader) -> bool {
        let found = Found::of(&self.with(""), reader, &self.markers);
        found.is_ok_and(
            |found| matches!(found.markers.as_slice(), [start, end] if start.start && !end.start),
        )
    }

    /// The text with this block in its place.
    pub fn with(&self, block: &str) -> String {
        let text = self.text;
        let n = self.line_end;
        let Markers { start, end } = &self.markers;
        // A blank line on both sides, so that Markdown begins anew.
        let block = format!("{start}\n\n{block}\n{end}").replace('\n', n);
        match &self.place {
            Place::Block(there) => {
                let before = &text[..there.start];
                [before, self.room(before), &block, &text[there.end..]].concat()
            }
            Place::At(at) => {
                let (before, after) = text.split_at(*at);
                let blank_before = match before {
                    "" | "\u{feff}" => "",
                    before if before.ends_with(&n.repeat(2)) => "",
                    before if before.ends_with(n) => n,
                    _ => &n.repeat(2),
                };
                let blank_after = match after {
                    "" => n,
                    after if after.starts_with(n) => n,
                    _ => &n.repeat(2),
                };
                [before, blank_before, &block, blank_after, after].concat()
            }
        }
    }

    /// What must stand before the first marker besides: where it does not begin its line
    /// no reader of MDX knows it again, and in a quote the rest of the block would fall
    /// out; in HTML no reader of MDX knows it.
    fn room(&self, before: &str) -> &'static str {
        let (above, line) = before.split_at(before.rfind(['\n', '\r']).map_or(0, |end| end + 1));
        let is_blank = |line: &str| line.chars().all(|c| c == ' ' || c == '\u{feff}');
        let is_comment = self.markers.start.starts_with(COMMENT.0);
        let last = above.strip_suffix(self.line_end).unwrap_or(above);
        let last = last.rsplit(['\n', '\r']).next().unwrap_or_default();
        match (is_blank(line), is_comment || is_blank(last)) {
            (true, true) => "",
            (true, false) => self.line_end,
            (false, _) => match self.line_end {
                "\r\n" => "\r\n\r\n",
                "\r" => "\r\r",
                _ => "\n\n",
            },
        }
    }
}

/// What there is in the body.
#[derive(Default)]
struct Found {
    /// Where it begins.
    body: usize,
    markers: Vec<Marker>,
    /// The end of the first heading.
    heading: Option<usize>,
    /// How far the last comment goes: what looks like one within it is none.
    read: usize,
}

impl Found {
    fn of(text: &str, reader: Reader, markers: &Markers) -> Result<Self, Damage> {
        match reader {
            Reader::Html => html::found(text, markers),
            _ => Found::in_markdown(text, markers),
        }
    }

    fn in_markdown(text: &str, markers: &Markers) -> Result<Self, Damage> {
        let body = body(text);
        let mut found = Found {
            body,
            ..Found::default()
        };
        let mut depth = 0usize;
        let lines = lines(text);
        for (event, range) in Parser::new_ext(&lines[body..], Options::empty()).into_offset_iter() {
            let range = range.start + body..range.end + body;
            match event {
                Event::Html(_) | Event::InlineHtml(_) => {
                    found.markers_in(text, range, COMMENT, markers)?;
                }
                Event::Start(tag) => {
                    // A paragraph over a line of dashes is a heading.
                    if matches!(tag, Tag::Paragraph | Tag::Heading { .. }) {
                        found.expressions_in(text, range, markers)?;
                    }
                    depth += 1;
                }
                Event::End(end) => {
                    depth = depth.saturating_sub(1);
                    // Markdown knows no comment that goes on after its block.
                    if end == TagEnd::HtmlBlock {
                        found.read = found.read.min(range.end);
                    }
                    let ends = match end {
                        TagEnd::Heading(_) => depth == 0,
                        // Many READMEs begin with a heading in HTML.
                        TagEnd::HtmlBlock => depth == 0 && has_heading(&text[range.clone()]),
                        _ => false,
                    };
                    if ends && found.heading.is_none() {
                        found.heading = Some(range.end);
                    }
                }
                _ => {}
            }
        }
        Ok(found)
    }

    /// The comments of MDX, each on a line of its own, that are markers.
    fn expressions_in(
        &mut self,
        text: &str,
        range: Range<usize>,
        markers: &Markers,
    ) -> Result<(), Damage> {
        let mut start = range.start;
        for line in text[range].split_inclusive(['\n', '\r']) {
            let end = start + line.len();
            if line.trim_start().starts_with(EXPRESSION.0) {
                self.markers_in(text, start..end, EXPRESSION, markers)?;
            }
            start = end;
        }
        Ok(())
    }

    /// The comments of a piece of text that are markers, or were meant as such.
    fn markers_in(
        &mut self,
        text: &str,
        range: Range<usize>,
        (open, close): (&str, &str),
        markers: &Markers,
    ) -> Result<(), Damage> {
        let mut at = range.start.max(self.read).min(range.end);
        while let Some(opening) = text[at..range.end].find(open) {
            let start = at + opening;
            let inner = start + open.len();
            // A comment may go over several lines, each its own event.
            let end = text[inner..].find(close).map(|end| inner + end);
            let word = text[inner..end.unwrap_or(range.end)].trim();
            let span = start..end.map_or(range.end, |end| end + close.len());
            if let Some(which) = word.strip_prefix(NAME) {
                let marker = Marker {
                    start: which == "start",
                    span: span.clone(),
                };
                if end.is_none() {
                    let either = markers.either();
                    return Err(damage(text, &marker, CliWord::MarkerOpen, &either));
                }
                if !matches!(which, "start" | "end") {
                    let either = markers.either();
                    return Err(damage(text, &marker, CliWord::MarkerUnknown, &either));
                }
                self.markers.push(marker);
            }
            // One without an end, the last of its block, is no longer than that.
            self.read = span.end;
            at = span.end.min(range.end);
        }
        Ok(())
    }
}

/// The text as the parser knows its lines: byte for byte as long, and each CR that stands
/// alone, which ends a line as CommonMark has it, an LF.
fn lines(text: &str) -> Cow<'_, str> {
    let crlf = text.matches("\r\n").count();
    if text.matches('\r').count() == crlf {
        return Cow::Borrowed(text);
    }
    let parts: Vec<String> = text
        .split("\r\n")
        .map(|part| part.replace('\r', "\n"))
        .collect();
    Cow::Owned(parts.join("\r\n"))
}

/// What comments stand between: in HTML and Markdown, and in MDX.
const COMMENT: (&str, &str) = ("<!--", "-->");
const EXPRESSION: (&str, &str) = ("{/*", "*/}");

/// Whether a heading ends in it, other than in a comment.
fn has_heading(html: &str) -> bool {
    let mut seen = String::new();
    let mut rest = html;
    while let Some((before, after)) = rest.split_once("<!--") {
        seen.push_str(before);
        rest = after.split_once("-->").map_or("", |(_, after)| after);
    }
    seen.push_str(rest);
    let bytes = seen.as_bytes();
    bytes
        .windows(4)
        .any(|four| four[..3].eq_ignore_ascii_case(b"</h") && matches!(four[3], b'1'..=b'6'))
}

/// Where the Markdown begins: after the front matter, if there is any.
fn body(text: &str) -> usize {
    let Some(front) = tree::front_matter(text) else {
        return if text.starts_with('\u{feff}') { 3 } else { 0 };
    };
    // The closing line is next.
    let rest = &text[front.end..];
    let line = rest.find(['\n', '\r']).unwrap_or(rest.len());
    let end = match &rest[line..] {
        end if end.starts_with("\r\n") => 2,
        end => end.len().min(1),
    };
    front.end + line + end
}

fn damage(text: &str, marker: &Marker, word: CliWord, values: &[(&str, &dyn Value)]) -> Damage {
    let before = &text[..marker.span.start];
    let crlf = before.matches("\r\n").count();
    let ends = before.matches(['\n', '\r']).count();
    Damage {
        line: ends - crlf + 1,
        what: speech::say(word, values),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BLOCK: &str = "BADGE\n";

    fn placed(text: &str, reader: Reader) -> Result<String, Damage> {
        Document::read(text, reader).map(|document| document.with(BLOCK))
    }

    #[track_caller]
    fn embeds_for(reader: Reader, text: &str, expected: &str) {
        assert_eq!(placed(text, reader).as_deref(), Ok(expected));
        let again = placed(expected, reader);
        assert_eq!(again.as_deref(), Ok(expected), "a second time");
    }

    #[track_caller]
    fn embeds(text: &str, expected: &str) {
        embeds_for(Reader::Github, text, expected);
    }

    #[track_caller]
    fn damaged(text: &str, line: usize, what: &str) {
        let found = placed(text, Reader::Github);
        let what = what.to_owned();
        assert_eq!(found, Err(Damage { line, what }));
    }

    #[test]
    fn after_the_first_heading() {
        embeds(
            "# Name\n\nText\n",
            "# Name\n\n<!-- openness-badge:start -->\n\nBADGE\n\n<!-- openness-badge:end -->\n\nText\n",
        );
        embeds(
            "Name\n====\nText",
            "Name\n====\n\n<!-- openness-badge:start -->\n\nBADGE\n\n<!-- openness-badge:end -->\n\nText",
        );
        embeds(
            "# Name",
            "# Name\n\n<!-- openness-badge:start -->\n\nBADGE\n\n<!-- openness-badge:end -->\n",
        );
    }

    #[test]
    fn a_heading_is_what_markdown_says() {
        embeds(
            "---\n# license: x\nlicense: mit\n---\n```\n# no\n```\n> # no\n\n# Yes\nText\n",
            "---\n# license: x\nlicense: mit\n---\n```\n# no\n```\n> # no\n\n# Yes\n\n\
             <!-- openness-badge:start -->\n\nBADGE\n\n<!-- openness-badge:end -->\n\nText\n",
        );
        embeds(
            "<h1 align=\"center\">\nName\n</h1>\n\nText\n\n## Later\n",
            "<h1 align=\"center\">\nName\n</h1>\n\n\
             <!-- openness-badge:start -->\n\nBADGE\n\n<!-- openness-badge:end -->\n\nText\n\n## Later\n",
        );
    }

    #[test]
    fn headings_in_lists_and_comments_are_none() {
        embeds(
            "<!--\n</h1>\n-->\n\n- <h2>x</h2>\n- next\n\n# Name\n",
            "<!--\n</h1>\n-->\n\n- <h2>x</h2>\n- next\n\n# Name\n\n\
             <!-- openness-badge:start -->\n\nBADGE\n\n<!-- openness-badge:end -->\n",
        );
    }

    #[test]
    fn without_a_heading_it_is_first() {
        embeds(
            "Text\n",
            "<!-- openness-badge:start -->\n\nBADGE\n\n<!-- openness-badge:end -->\n\nText\n",
        );
        embeds(
            "",
            "<!-- openness-badge:start -->\n\nBADGE\n\n<!-- openness-badge:end -->\n",
        );
        embeds(
            "---\nlicense: mit\n---\nText\n",
            "---\nlicense: mit\n---\n\n<!-- openness-badge:start -->\n\nBADGE\n\n<!-- openness-badge:end -->\n\nText\n",
        );
    }

    #[test]
    fn line_ends_and_byte_order_mark_are_kept() {
        embeds(
            "\u{feff}# Name\r\n\r\nText\r\n",
            "\u{feff}# Name\r\n\r\n<!-- openness-badge:start -->\r\n\r\nBADGE\r\n\r\n<!-- openness-badge:end -->\r\n\r\nText\r\n",
        );
    }

    #[test]
    fn a_lone_carriage_return_ends_a_line() {
        embeds(
            "# A\r\rText\r",
            "# A\r\r<!-- openness-badge:start -->\r\rBADGE\r\r<!-- openness-badge:end -->\r\rText\r",
        );
        for text in [
            "# A\r- b\ntext\r\n",
            "   \r",
            "\roth#",
            "# A\rText",
            "Text\r\n\r# A\r",
        ] {
            for reader in Reader::ALL {
                for block in [
                    BLOCK,
                    "<details>\n<summary>x</summary>\n\n| a |\n|---|\n\n</details>\n",
                ] {
                    let put =
                        |text: &str| Document::read(text, reader).map(|found| found.with(block));
                    let once = put(text).unwrap();
                    assert_eq!(put(&once), Ok(once), "{text:?} for {}", reader.word());
                }
            }
        }
    }

    #[test]
    fn between_markers_whatever_was_there() {
        embeds(
            "# A\n`<!-- openness-badge:end -->`\n```\n<!-- openness-badge:start -->\n```\n<!--openness-badge:start-->\nold\n<!-- openness-badge:end -->rest\n",
            "# A\n`<!-- openness-badge:end -->`\n```\n<!-- openness-badge:start -->\n```\n<!-- openness-badge:start -->\n\nBADGE\n\n<!-- openness-badge:end -->rest\n",
        );
    }

    #[test]
    fn markers_in_a_comment_are_none() {
        embeds(
            "# A\n\n<!--\nThe badge goes here:\n<!-- openness-badge:start -->\n\nText\n",
            "# A\n\n<!-- openness-badge:start -->\n\nBADGE\n\n<!-- openness-badge:end -->\n\n\
             <!--\nThe badge goes here:\n<!-- openness-badge:start -->\n\nText\n",
        );
        // Nor does it hide those behind it.
        embeds(
            "# A\n\n<!-- see\n<!-- openness-badge:end -->\n<!-- openness-badge:start -->\nold\n<!-- openness-badge:end -->\n",
            "# A\n\n<!-- see\n<!-- openness-badge:end -->\n<!-- openness-badge:start -->\n\nBADGE\n\n<!-- openness-badge:end -->\n",
        );
        // A comment ends with its block, as Markdown has it.
        embeds(
            "# A\n<div>\n<!-- open\n</div>\n\n<!-- openness-badge:start -->\nold\n<!-- openness-badge:end -->\n",
            "# A\n<div>\n<!-- open\n</div>\n\n<!-- openness-badge:start -->\n\nBADGE\n\n<!-- openness-badge:end -->\n",
        );
        embeds_for(
            Reader::Mdx,
            "# A\n\n{/* the badge:\n{/* openness-badge:start */}\n\nText\n",
            "# A\n\n{/* openness-badge:start */}\n\nBADGE\n\n{/* openness-badge:end */}\n\n\
             {/* the badge:\n{/* openness-badge:start */}\n\nText\n",
        );
    }

    /// Only a value that begins with a quotation mark ends with one.
    #[test]
    fn a_quotation_mark_within_a_value_is_a_letter_of_it() {
        for tag in [
            "<p title=it's>",
            "<p title=it's class=\"a>b\">",
            "<p data-x='a>\"b' \">",
            "<p a=b=\">",
            "<p title = 'a > b'>",
            "<p title=>",
        ] {
            let page = format!("<body>{tag}<h1>A</h1>\n<p>it's</p>\n<h1>B</h1>\n");
            let placed = placed(&page, Reader::Html).unwrap();
            let start = format!("<body>{tag}<h1>A</h1>\n\n<!-- openness-badge:start -->");
            assert!(placed.starts_with(&start), "{placed}");
        }
    }

    #[test]
    fn markers_are_those_of_the_reader() {
        embeds_for(
            Reader::Mdx,
            "---\ntitle: x\n---\nimport X from './x'\n\n# A\n\nText\n",
            "---\ntitle: x\n---\nimport X from './x'\n\n# A\n\n\
             {/* openness-badge:start */}\n\nBADGE\n\n{/* openness-badge:end */}\n\nText\n",
        );
        // Where it was written for another reader before.
        embeds_for(
            Reader::Mdx,
            "# A\n`{/* openness-badge:end */}`\n\n<!-- openness-badge:start -->\n\nold\n\n<!-- openness-badge:end -->\n",
            "# A\n`{/* openness-badge:end */}`\n\n{/* openness-badge:start */}\n\nBADGE\n\n{/* openness-badge:end */}\n",
        );
        embeds(
            "# A\n\n{/* openness-badge:start */}\n\nold\n\n{/* openness-badge:end */}\n",
            "# A\n\n<!-- openness-badge:start -->\n\nBADGE\n\n<!-- openness-badge:end -->\n",
        );
        let open = placed("# A\n\n{/* openness-badge:start */}\n\nold\n", Reader::Mdx);
        let what = "This marker has no `{/* openness-badge:end */}` after it.".to_owned();
        assert_eq!(open, Err(Damage { line: 3, what }));
    }

    #[test]
    fn in_a_page_it_comes_after_the_first_heading() {
        embeds_for(
            Reader::Html,
            "<!doctype html>\n<title></h1></title>\n<!-- </h1> --><body>\n<script>\"</h1><!--\"</script>\n<h1>A</h1>\n<p>Text</p>\n<h2>B</h2>\n",
            "<!doctype html>\n<title></h1></title>\n<!-- </h1> --><body>\n<script>\"</h1><!--\"</script>\n<h1>A</h1>\n\n\
             <!-- openness-badge:start -->\n\nBADGE\n\n<!-- openness-badge:end -->\n\n<p>Text</p>\n<h2>B</h2>\n",
        );
        embeds_for(
            Reader::Html,
            "<html><BODY class=x>Text</BODY></html>",
            "<html><BODY class=x>\n\n<!-- openness-badge:start -->\n\nBADGE\n\n<!-- openness-badge:end -->\n\nText</BODY></html>",
        );
        embeds_for(
            Reader::Html,
            "<p>Text</p>",
            "<!-- openness-badge:start -->\n\nBADGE\n\n<!-- openness-badge:end -->\n\n<p>Text</p>",
        );
    }

    #[test]
    fn damaged_markers_are_said_and_nothing_is_changed() {
        damaged(
            "# A\n\n<!-- openness-badge:start -->\nold\n",
            3,
            "This marker has no `<!-- openness-badge:end -->` after it.",
        );
        damaged(
            "a\r\n\r\n<!-- openness-badge:end -->\r\n",
            3,
            "This marker has no `<!-- openness-badge:start -->` before it.",
        );
        damaged(
            "<!-- openness-badge:end -->\n<!-- openness-badge:start -->\n",
            1,
            "This marker has no `<!-- openness-badge:start -->` before it.",
        );
        damaged(
            "<!-- openness-badge:start -->\n\n<!-- openness-badge:start -->\n\n<!-- openness-badge:end -->\n",
            3,
            "The block begins again before it ends. Keep one pair of markers.",
        );
        damaged(
            "<!-- openness-badge:start -->\n\n<!-- openness-badge:end -->\n\n<!-- openness-badge:start -->\n\n<!-- openness-badge:end -->\n",
            5,
            "There is more than one block. Keep one pair of markers.",
        );
        damaged(
            "<!-- openness-badge:strat -->\n\n<!-- openness-badge:end -->\n",
            1,
            "This is not a marker. Write `<!-- openness-badge:start -->` or `<!-- openness-badge:end -->`.",
        );
        let hidden =
            "<pre>\n<!-- openness-badge:start -->\nold\n<!-- openness-badge:end -->\n</pre>\n";
        let what = "This block is within other HTML, where it could not be found again. \
                    Move it behind a blank line of its own."
            .to_owned();
        assert_eq!(placed(hidden, Reader::Mdx), Err(Damage { line: 2, what }));
        damaged(
            "# A\n\n<!-- openness-badge:start\n\nText\n",
            3,
            "The comment of this marker does not end. Write `<!-- openness-badge:start -->` or `<!-- openness-badge:end -->`.",
        );
    }
}
