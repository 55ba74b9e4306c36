//! Findings for people: the sentence, the line with the place marked, the fix.

use std::borrow::Cow;
use std::ops::Range;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use openness_badge::finding::Severity;
use openness_badge::report::FindingReport;
use openness_badge::shown::shown;
use openness_badge::words::{CliWord, Language, ListWord};

use super::input::Input;
use super::speech;

/// Lines longer than this are shown without their ends.
const WIDEST: usize = 140;

/// Tells findings on standard error.
pub fn tell(input: &Input, findings: &[FindingReport]) {
    super::output::tell(&all(input, findings, speech::language()));
}

/// Findings as one text, with colors as escapes. Those that say the same of
/// several places are told once, with the lines of the others.
pub fn all(input: &Input, findings: &[FindingReport], language: Language) -> String {
    let lines = Lines::of(&input.text);
    let mut groups: Vec<(&FindingReport, Vec<u32>)> = Vec::new();
    for finding in findings {
        let same = |(first, _): &&mut (&FindingReport, Vec<u32>)| {
            let what = |finding: &FindingReport| (finding.code.clone(), finding.message.clone());
            what(first) == what(finding)
        };
        match groups.iter_mut().find(same) {
            Some((_, others)) => others.push(finding.line),
            None => groups.push((finding, Vec::new())),
        }
    }
    let mut out = String::new();
    for (finding, others) in groups {
        out.push_str(&one(input, &lines, finding, &others, language));
        out.push_str("\n\n");
    }
    out
}

fn level(finding: &FindingReport, language: Language) -> Level<'static> {
    match finding.severity {
        Severity::Error => Level::ERROR.with_name(language.text(CliWord::Error)),
        Severity::Warning => Level::WARNING.with_name(language.text(CliWord::Warning)),
        Severity::Hint => Level::INFO.with_name(language.text(CliWord::Hint)),
    }
}

/// A sentence about a file as a whole.
pub fn of_file(file: &str, what: &str, sentence: &str) -> String {
    let red = anstyle::AnsiColor::BrightRed.on_default().bold();
    format!("{red}{what}{red:#}: {file}: {sentence}\n\n")
}

fn one(
    input: &Input,
    lines: &Lines,
    finding: &FindingReport,
    others: &[u32],
    language: Language,
) -> String {
    let (start, line_start) = lines.offset(finding.line, finding.column);
    let (end, _) = lines.offset(finding.end_line, finding.end_column);
    // The line, or lines, that it is in, and no other: others may be long.
    let shown_end = lines.end_of(finding.end_line).max(end);
    let source = &input.text[line_start..shown_end];
    let (source, span) = visible(source, start - line_start..end.max(start) - line_start);
    let mut group = Group::with_title(
        level(finding, language)
            .primary_title(&finding.message)
            .id(&*finding.code),
    )
    .element(
        Snippet::source(&*source)
            .path(&input.name)
            .line_start(finding.line as usize)
            .annotation(AnnotationKind::Primary.span(span)),
    );
    if let Some(fix) = &finding.fix {
        group = group.element(
            Level::HELP
                .with_name(language.text(CliWord::Fix))
                .message(fix),
        );
    }
    if let Some(also) = also(others, language) {
        group = group.element(
            Level::NOTE
                .with_name(language.text(CliWord::Note))
                .message(also),
        );
    }
    Renderer::styled()
        .decor_style(DecorStyle::Ascii)
        .term_width(WIDEST)
        .render(&[group])
}

/// Lines as they can be shown, and a place in them: what a terminal would obey, or what
/// turns the text around it, is a visible sign. Line ends and tabs stay.
fn visible(source: &str, place: Range<usize>) -> (Cow<'_, str>, Range<usize>) {
    if let Cow::Borrowed(source) = shown(source) {
        return (Cow::Borrowed(source), place);
    }
    let mut out = String::with_capacity(source.len() + 16);
    let (mut start, mut end) = (None, None);
    for (at, c) in source.char_indices() {
        if at >= place.start {
            start.get_or_insert(out.len());
        }
        if at >= place.end {
            end.get_or_insert(out.len());
        }
        match c {
            '\n' | '\r' | '\t' | ' '..='~' => out.push(c),
            // A byte order mark is none of the text's.
            '\u{feff}' if at == 0 => {}
            c => out.push_str(&shown(c.encode_utf8(&mut [0; 4]))),
        }
    }
    let (start, end) = (start.unwrap_or(out.len()), end.unwrap_or(out.len()));
    (Cow::Owned(out), start..end)
}

/// Where the same is said besides.
fn also(lines: &[u32], language: Language) -> Option<String> {
    const MOST: usize = 10;
    let mut lines = lines.to_vec();
    lines.dedup();
    let named: Vec<String> = lines.iter().take(MOST).map(u32::to_string).collect();
    let all = language.and(&named);
    Some(match (lines.as_slice(), lines.len().saturating_sub(MOST)) {
        ([], _) => return None,
        ([one], _) => language.say(CliWord::AlsoOnLine, &[("line", one)]),
        (_, 0) => language.say(CliWord::AlsoOnLines, &[("lines", &all)]),
        (_, more) => {
            let named = named.join(language.text(ListWord::Comma));
            language.say(CliWord::AlsoOnMore, &[("lines", &named), ("more", &more)])
        }
    })
}

/// Where the lines of a text begin and end, counted as places are.
struct Lines<'t> {
    text: &'t str,
    /// Start, and end without the line end.
    spans: Vec<(usize, usize)>,
}

impl<'t> Lines<'t> {
    fn of(text: &'t str) -> Self {
        let bytes = text.as_bytes();
        let mut spans = Vec::new();
        let mut start = 0;
        for (at, byte) in bytes.iter().enumerate() {
            let end_of_line = match byte {
                b'\n' => true,
                b'\r' => bytes.get(at + 1) != Some(&b'\n'),
                _ => false,
            };
            if end_of_line {
                let crlf = *byte == b'\n' && at > start && bytes[at - 1] == b'\r';
                spans.push((start, if crlf { at - 1 } else { at }));
                start = at + 1;
            }
        }
        spans.push((start, text.len()));
        Lines { text, spans }
    }

    fn line(&self, line: u32) -> (usize, usize) {
        let last = self.spans.len() - 1;
        self.spans[(line.max(1) as usize - 1).min(last)]
    }

    fn end_of(&self, line: u32) -> usize {
        self.line(line).1
    }

    /// The byte of a place whose column counts characters, and that of the
    /// beginning of its line.
    fn offset(&self, line: u32, column: u32) -> (usize, usize) {
        let (start, end) = self.line(line);
        let text = &self.text[start..end];
        // A byte order mark has no column.
        let mark = match start {
            0 if text.starts_with('\u{feff}') => '\u{feff}'.len_utf8(),
            _ => 0,
        };
        let within = text[mark..]
            .char_indices()
            .nth(column.max(1) as usize - 1)
            .map_or(text.len(), |(at, _)| mark + at);
        (start + within, start)
    }
}
