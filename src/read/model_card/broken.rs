//! Cards whose front matter is none: no line closes it, or a line stands before
//! it. Hugging Face shows such a card without any of what it states; here it is
//! read, and the finding says what is wrong.

use super::looks_like_card;
use crate::finding::{Finding, Problem, Span};
use crate::read::tree::{Parsed, Value, parse};

/// What such a card states, with its finding; none if the text is not one.
pub fn without_front_matter(text: &str, parsed: &Parsed) -> Option<Parsed> {
    let mut lines = lines(text).filter(|(_, line)| !line.is_empty());
    let first = lines.next()?;
    let is_dashes = |(_, line): &(usize, &str)| *line == "---";
    if is_dashes(&first) {
        if matches!(&parsed.root, Some(root) if matches!(root.value, Value::Map(_)) && !looks_like_card(root))
        {
            return None;
        }
        // Up to where the text of the card seems to begin.
        let start = first.0 + "---".len();
        let is_heading = |(_, line): &(usize, &str)| {
            line.trim_start_matches('#').starts_with(' ') && line.starts_with('#')
        };
        let end = lines.find(is_heading).map_or(text.len(), |(at, _)| at);
        return card(text, start, end, first.0, Problem::FrontMatterNotClosed);
    }
    if matches!(&parsed.root, Some(root) if matches!(root.value, Value::Map(_))) {
        return None;
    }
    let opening = lines.by_ref().find(is_dashes)?;
    let closing = lines.find(is_dashes)?;
    let start = opening.0 + "---".len();
    card(
        text,
        start,
        closing.0,
        opening.0,
        Problem::FrontMatterNotFirst,
    )
}

/// The card in this part of the text, if it is one.
fn card(text: &str, start: usize, end: usize, dashes: usize, problem: Problem) -> Option<Parsed> {
    let mut parsed = parse(text, start..end);
    if !parsed.root.as_ref().is_some_and(looks_like_card) {
        return None;
    }
    let span = Span::new(dashes, dashes + "---".len());
    parsed.findings.push(Finding::new(problem, span));
    Some(parsed)
}

/// The lines of a text without blanks at their end, each with where it begins.
fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mark = if text.starts_with('\u{feff}') { 3 } else { 0 };
    let mut at = mark;
    text.get(mark..)
        .unwrap_or_default()
        .split(['\n', '\r'])
        .map(move |line| {
            let start = at;
            at += line.len() + 1;
            (start, line.trim_end())
        })
}
