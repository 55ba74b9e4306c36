//! Findings for people: the sentence, the line with the place marked, the fix.

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use openness_badge::finding::Severity;
use openness_badge::report::FindingReport;

use super::input::Input;

/// Lines longer than this are shown without their ends.
const WIDEST: usize = 140;

/// Tells findings on standard error.
pub fn tell(input: &Input, findings: &[FindingReport]) {
    super::output::tell(&all(input, findings));
}

/// Findings as one text, with colors as escapes. Of several at one place with one
/// code only the first shows the place.
pub fn all(input: &Input, findings: &[FindingReport]) -> String {
    let lines = Lines::of(&input.text);
    let mut out = String::new();
    let mut before: Option<&FindingReport> = None;
    for finding in findings {
        let same = |before: &FindingReport| {
            let place =
                |finding: &FindingReport| (finding.code.clone(), finding.line, finding.column);
            place(before) == place(finding)
        };
        if before.is_some_and(same) {
            // Close to the one that it belongs to.
            out.pop();
            out.push_str(&sentence(finding));
        } else {
            out.push_str(&one(input, &lines, finding));
        }
        out.push_str("\n\n");
        before = Some(finding);
    }
    out
}

fn level(finding: &FindingReport) -> Level<'static> {
    match finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Hint => Level::INFO.with_name("hint"),
    }
}

/// A finding without its place.
fn sentence(finding: &FindingReport) -> String {
    let title = level(finding)
        .primary_title(&finding.message)
        .id(&*finding.code);
    Renderer::styled().render(&[Group::with_title(title)])
}

/// A sentence about a file as a whole.
pub fn of_file(file: &str, what: &str, sentence: &str) -> String {
    let red = anstyle::AnsiColor::BrightRed.on_default().bold();
    format!("{red}{what}{red:#}: {file}: {sentence}\n\n")
}

fn one(input: &Input, lines: &Lines, finding: &FindingReport) -> String {
    let (start, line_start) = lines.offset(finding.line, finding.column);
    let (end, _) = lines.offset(finding.end_line, finding.end_column);
    // The line, or lines, that it is in, and no other: others may be long.
    let shown_end = lines.end_of(finding.end_line).max(end);
    let source = &input.text[line_start..shown_end];
    let (start, end) = (start - line_start, end.max(start) - line_start);
    let mut group = Group::with_title(
        level(finding)
            .primary_title(&finding.message)
            .id(&*finding.code),
    )
    .element(
        Snippet::source(source)
            .path(&input.name)
            .line_start(finding.line as usize)
            .annotation(AnnotationKind::Primary.span(start..end)),
    );
    if let Some(fix) = &finding.fix {
        group = group.element(Level::HELP.with_name("fix").message(fix));
    }
    Renderer::styled()
        .decor_style(DecorStyle::Ascii)
        .term_width(WIDEST)
        .render(&[group])
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
