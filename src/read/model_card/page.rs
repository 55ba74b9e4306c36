//! Where the front matter of a card stands.
//!
//! The Hub reads it at the top alone. Where it stands in a comment, in a code
//! fence or behind other text, or where no line closes it, the Hub shows nothing
//! of what the card states; here it is read, and a finding says what is wrong.

use std::ops::Range;

use super::markdown::is_known_key;
use super::{is_native, keys};
use crate::finding::{Finding, Problem, Span};
use crate::read::tree::{Lines, Node, Parsed, Value, behind, front_matter, parse};

/// A text as a card.
pub struct Page<'t> {
    /// The front matter; without a root where there is nothing in it.
    pub parsed: Parsed,
    /// What stands before it.
    pub before: &'t str,
    /// What follows it.
    pub body: &'t str,
}

const DASHES: &str = "---";

/// A card with front matter; none where the text has none.
pub fn with_front_matter(text: &str) -> Option<Page<'_>> {
    match front_matter(text) {
        Some(range) => Some(Page {
            body: behind(text, &range),
            parsed: parse(text, range),
            before: "",
        }),
        None => elsewhere(text),
    }
}

/// Front matter that is not first.
struct Found {
    range: Range<usize>,
    /// Where the place is that the finding names.
    dashes: usize,
    /// Where the text goes on.
    end: usize,
    problem: Problem,
}

fn elsewhere(text: &str) -> Option<Page<'_>> {
    let found = find(text)?;
    let mut parsed = parse(text, found.range);
    if !parsed.root.as_ref().is_some_and(keys::is_mostly_card) {
        return None;
    }
    // Two documents, of which the first is a manifest.
    let before = parse(text, 0..found.dashes).root;
    let is_manifest = |root: &Node| root.get("openness").is_some() || is_native(root);
    if before.as_ref().is_some_and(is_manifest) {
        return None;
    }
    let span = Span::new(found.dashes, found.dashes + DASHES.len());
    parsed.findings.push(Finding::new(found.problem, span));
    Some(Page {
        parsed,
        before: text.get(..found.dashes).unwrap_or_default(),
        body: text.get(found.end..).unwrap_or_default(),
    })
}

/// Finds front matter near the top: in the comment or the fence that the text
/// begins with, titles passed over, or behind a few lines of text.
fn find(text: &str) -> Option<Found> {
    /// How many lines of text may stand before it.
    const MOST: usize = 10;
    let mut lines = Lines::of(text);
    let mut texts = 0;
    let mut titles = false;
    let mut comments = false;
    while let Some((at, line)) = lines.next() {
        let line = line.trim();
        if line.is_empty() {
        } else if line == DASHES {
            let problem = match texts > 0 || titles {
                true => Problem::FrontMatterNotFirst,
                false if comments => Problem::FrontMatterAfterComment,
                // At the very top, and nothing closes it.
                false => return None,
            };
            let start = lines.at();
            let (end, _) = lines.find(|(_, line)| *line == DASHES)?;
            return Some(Found {
                range: start..end,
                dashes: at,
                end: lines.at(),
                problem,
            });
        } else if let Some(inner) = line.strip_prefix("<!--") {
            comments = true;
            if inner.contains("-->") {
                continue;
            }
            if let Some(start) = opening(inner, &lines, texts) {
                return in_comment(text, start);
            }
            lines.find(|(_, line)| line.contains("-->"))?;
        } else if let Some(mark) = ["```", "~~~"]
            .into_iter()
            .find(|mark| line.starts_with(mark))
        {
            let info = line.trim_start_matches(['`', '~']).trim();
            let is_plain = matches!(info, "" | DASHES | "markdown" | "md" | "yaml" | "yml");
            if is_plain && let Some(start) = opening(info, &lines, texts) {
                return in_fence(text, start, mark);
            }
            texts += 1;
            lines.find(|(_, line)| line.trim_start().starts_with(mark))?;
        } else if line.starts_with('#') {
            titles = true;
        } else {
            texts += 1;
            if texts > MOST || is_known_key(line) {
                return None;
            }
        }
    }
    None
}

/// Where the line of dashes begins that opens front matter within a comment or a
/// fence: on its own first line, or on the next. None behind other text: there
/// it is an example.
fn opening(first: &str, lines: &Lines, texts: usize) -> Option<usize> {
    if texts > 0 {
        return None;
    }
    if first.trim() == DASHES {
        return Some(lines.at());
    }
    let mut ahead = lines.clone();
    let (_, line) = ahead.find(|(_, line)| !line.is_empty())?;
    let is_blank = matches!(first.trim(), "" | "markdown" | "md" | "yaml" | "yml");
    (is_blank && line == DASHES).then(|| ahead.at())
}

/// Front matter from this byte to the line of dashes in a comment, or to its end.
fn in_comment(text: &str, start: usize) -> Option<Found> {
    let mut lines = Lines::from(text, start);
    let (end, line) = lines.find(|(_, line)| line.starts_with(DASHES) || line.contains("-->"))?;
    if !line.contains("-->") {
        lines.find(|(_, line)| line.contains("-->"))?;
    }
    Some(Found {
        range: start..end,
        dashes: dashes_before(text, start),
        end: lines.at(),
        problem: Problem::FrontMatterInComment,
    })
}

fn in_fence(text: &str, start: usize, mark: &str) -> Option<Found> {
    let mut lines = Lines::from(text, start);
    let (end, line) = lines.find(|(_, line)| *line == DASHES || line.starts_with(mark))?;
    if line == DASHES {
        lines.find(|(_, line)| line.starts_with(mark))?;
    }
    Some(Found {
        range: start..end,
        dashes: dashes_before(text, start),
        end: lines.at(),
        problem: Problem::FrontMatterInFence,
    })
}

/// The dashes on the line before this byte.
fn dashes_before(text: &str, start: usize) -> usize {
    let before = text.get(..start).unwrap_or_default();
    before.rfind(DASHES).unwrap_or_default()
}

/// A card whose front matter no line closes. `parsed` is the text as a whole.
///
/// A text that begins with dashes and can be read to its end is YAML, unless it
/// has no key but a card's.
pub fn unclosed<'t>(text: &'t str, parsed: &Parsed) -> Option<Page<'t>> {
    let mut lines = Lines::of(text).filter(|(_, line)| !line.is_empty());
    let (dashes, _) = lines.next().filter(|(_, line)| *line == DASHES)?;
    if let Some(root) = &parsed.root
        && !(matches!(root.value, Value::Map(_)) && keys::is_wholly_card(root))
    {
        return None;
    }
    let start = dashes + DASHES.len();
    // Up to where the text of the card seems to begin.
    let is_title = |(_, line): &(usize, &str)| {
        line.starts_with('#') && line.trim_start_matches('#').starts_with(' ')
    };
    let end = lines.find(is_title).map_or(text.len(), |(at, _)| at);
    let mut parsed = parse(text, start..end);
    let root = parsed.root.as_ref()?;
    let is_manifest = root.get("system").is_some() || root.get("components").is_some();
    if is_manifest || !keys::is_mostly_card(root) {
        return None;
    }
    let span = Span::new(dashes, start);
    let finding = Finding::new(Problem::FrontMatterNotClosed, span);
    parsed.findings.push(finding);
    Some(Page {
        parsed,
        before: "",
        body: text.get(end..).unwrap_or_default(),
    })
}
