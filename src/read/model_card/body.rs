//! What the text of a card says, in one walk over its lines: its title, whether
//! there is more, and where its paper is.

use super::plain::{has_text, plain};
use crate::link::is_link;
use crate::read::inference::evidence::is_paper;

/// The text of a card.
#[derive(Debug, Default, PartialEq)]
pub struct Body {
    /// The first title of the highest rank, as plain text.
    pub title: Option<String>,
    /// Whether there is any text beyond titles and beyond our own block.
    pub has_text: bool,
    /// Where the paper is that the card calls its own.
    pub paper: Option<String>,
}

impl Body {
    /// Reads the text, without front matter. A paper is looked for only where it
    /// must be this model's: not where it may be that of a base model.
    pub fn read(text: &str, has_base: bool) -> Self {
        let mut walk = Walk {
            text,
            wants_paper: !has_base,
            ..Walk::default()
        };
        let bytes = text.as_bytes();
        let mut at = 0;
        let mut count = 0;
        while at < bytes.len() && !walk.is_done() {
            let rest = bytes.get(at..).unwrap_or_default();
            let is_end = |byte: &u8| matches!(byte, b'\n' | b'\r');
            let length = rest.iter().position(is_end).unwrap_or(rest.len());
            let line = text.get(at..at + length).unwrap_or_default();
            walk.line(line, at);
            at += length + 1;
            count += 1;
            walk.wants_paper &= count < PAPER_LINES;
        }
        walk.end()
    }
}

/// Titles that name a part of a card and no model.
const PARTS: &[&str] = &[
    "about",
    "abstract",
    "background",
    "benchmarks",
    "citation",
    "contents",
    "description",
    "details",
    "disclaimer",
    "environmental impact",
    "evaluation",
    "evaluation results",
    "features",
    "getting started",
    "highlights",
    "how to use",
    "installation",
    "intended use",
    "intended uses",
    "introduction",
    "license",
    "limitations",
    "links",
    "model",
    "model architecture",
    "model description",
    "model details",
    "model id",
    "model information",
    "model name",
    "model overview",
    "model summary",
    "news",
    "overview",
    "performance",
    "quick start",
    "quickstart",
    "results",
    "summary",
    "table of contents",
    "tldr",
    "training",
    "update",
    "updates",
    "usage",
    "uses",
    "your model name",
];

/// What the template of the Hub has where its author should write.
const PLACEHOLDER: &str = "[More Information Needed]";

/// How many lines are searched for a paper: it is named at the top.
const PAPER_LINES: usize = 200;

/// The longest title, in bytes.
const LONGEST_TITLE: usize = 200;

const BLOCK_START: &str = "openness-badge:start";
const BLOCK_END: &str = "openness-badge:end";

#[derive(Default)]
struct Walk<'t> {
    text: &'t str,
    body: Body,
    /// The best title of the second rank.
    second: Option<String>,
    /// The character and length of the fence that code stands in.
    fence: Option<(char, usize)>,
    in_comment: bool,
    /// Between the marks of our own block.
    in_block: bool,
    /// Known once nothing ends a block any more.
    no_block_ends: bool,
    /// Within a tag of HTML that ends on a later line.
    in_tag: bool,
    /// A title in HTML whose end is still to come: its rank and what there is.
    html_title: Option<(u8, String)>,
    /// The line before, which may yet turn out to be a title that is underlined.
    pending: Option<&'t str>,
    wants_paper: bool,
    /// Whether there was a title before.
    has_title: bool,
    /// By rank, whether its first title names a part of the card and no model.
    names_a_part: [bool; 2],
}

impl<'t> Walk<'t> {
    fn is_done(&self) -> bool {
        self.body.title.is_some()
            && self.body.has_text
            && (!self.wants_paper || self.body.paper.is_some())
    }

    fn end(mut self) -> Body {
        self.settle();
        if let Some((rank, title)) = self.html_title.take() {
            self.title(rank, &title);
        }
        self.body.title = self.body.title.or(self.second);
        self.body
    }

    /// The line before is no title.
    fn settle(&mut self) {
        self.body.has_text |= self.pending.take().is_some();
    }

    fn line(&mut self, line: &'t str, at: usize) {
        if let Some((mark, length)) = self.fence {
            let rest = line.trim();
            let run = rest.chars().take_while(|c| *c == mark).count();
            if run >= length && run == rest.chars().count() {
                self.fence = None;
            } else if !self.in_block {
                self.body.has_text |= rest.chars().any(char::is_alphanumeric);
            }
            return;
        }
        match line.contains("<!--") || self.in_comment || self.in_block {
            true => {
                if let Some(rest) = self.without_comments(line, at) {
                    self.plain_line(rest);
                }
            }
            false => self.plain_line(line),
        }
    }

    /// What of a line stands outside of comments and of our own block: of several
    /// pieces the longest.
    fn without_comments(&mut self, line: &'t str, at: usize) -> Option<&'t str> {
        let mut best = None;
        let mut rest = line;
        loop {
            if self.in_comment {
                let (_, behind) = rest.split_once("-->")?;
                self.in_comment = false;
                rest = behind;
            }
            let (before, comment) = match rest.split_once("<!--") {
                Some((before, comment)) => (before, Some(comment)),
                None => (rest, None),
            };
            if !self.in_block && best.is_none_or(|best: &str| best.len() < before.len()) {
                best = Some(before);
            }
            let Some(comment) = comment else {
                return best;
            };
            match comment.split_once("-->") {
                Some((inner, behind)) => {
                    match inner.trim() {
                        // Without its end it is not ours to leave out.
                        BLOCK_START if !self.in_block && !self.no_block_ends => {
                            let from = at + line.len() - behind.len();
                            let rest = self.text.get(from..).unwrap_or_default();
                            self.in_block = rest.contains(BLOCK_END);
                            self.no_block_ends = !self.in_block;
                        }
                        BLOCK_END => self.in_block = false,
                        _ => {}
                    }
                    rest = behind;
                }
                None => {
                    self.in_comment = true;
                    return best;
                }
            }
        }
    }

    fn plain_line(&mut self, line: &'t str) {
        let mut line = line;
        if self.in_tag {
            let Some((_, behind)) = line.split_once('>') else {
                return;
            };
            self.in_tag = false;
            line = behind;
        }
        let trimmed = line.trim();
        if self.html_title.is_some() {
            return self.more_html_title(trimmed);
        }
        if trimmed.is_empty() {
            return self.settle();
        }
        // Four blanks make it code.
        let is_code = line.starts_with("    ");
        match trimmed.as_bytes().first() {
            Some(b'=' | b'-') if self.pending.is_some() => {
                let is_all = |c| trimmed.bytes().all(|byte| byte == c);
                // A rule right below a paragraph makes no title of it.
                let is_short = self.pending.is_some_and(|line| line.len() <= LONGEST_TITLE);
                let rank = match (is_all(b'='), is_all(b'-') && is_short) {
                    (true, _) => 1,
                    (_, true) => 2,
                    _ => return self.text_line(trimmed),
                };
                if let Some(title) = self.pending.take() {
                    self.title(rank, title);
                }
            }
            Some(b'#') if !is_code => {
                let title = trimmed.trim_start_matches('#');
                let rank = trimmed.len() - title.len();
                match rank <= 6 && (title.is_empty() || title.starts_with([' ', '\t'])) {
                    true => {
                        self.settle();
                        self.title(rank as u8, title.trim().trim_end_matches('#'));
                    }
                    false => self.text_line(trimmed),
                }
            }
            Some(mark @ (b'`' | b'~')) if !is_code => {
                let mark = char::from(*mark);
                let length = trimmed.chars().take_while(|c| *c == mark).count();
                let info = trimmed.trim_start_matches(mark);
                match length >= 3 && !(mark == '`' && info.contains('`')) {
                    true => {
                        self.settle();
                        self.fence = Some((mark, length));
                    }
                    false => self.text_line(trimmed),
                }
            }
            Some(b'<') => self.html_line(trimmed),
            _ => self.text_line(trimmed),
        }
    }

    fn html_line(&mut self, line: &'t str) {
        self.settle();
        match html_title(line) {
            Some((rank, title)) => {
                self.html_title = Some((rank, String::new()));
                self.more_html_title(title);
            }
            None => self.text_line(line),
        }
    }

    /// More of a title in HTML, up to its end.
    fn more_html_title(&mut self, line: &str) {
        const LONGEST: usize = 2_000;
        let Some((rank, title)) = &mut self.html_title else {
            return;
        };
        let end = find_ignoring_case(line, "</h");
        title.push_str(line.get(..end.unwrap_or(line.len())).unwrap_or_default());
        title.push(' ');
        if end.is_some() || title.len() > LONGEST {
            let (rank, title) = (*rank, std::mem::take(title));
            self.html_title = None;
            self.title(rank, &title);
        }
    }

    fn text_line(&mut self, line: &'t str) {
        self.settle();
        if self.wants_paper && self.body.paper.is_none() {
            self.body.paper = named_paper(line);
        }
        self.in_tag = line
            .rfind('<')
            .and_then(|at| line.get(at + 1..))
            .is_some_and(|tag| {
                tag.starts_with(|c: char| c.is_ascii_alphabetic()) && !tag.contains('>')
            });
        if self.body.has_text && self.body.title.is_some() {
            return;
        }
        if line != PLACEHOLDER && has_text(line) {
            self.pending = Some(line);
        }
    }

    /// A title. The model's name is the first of the first rank, wherever it
    /// stands; else the first of the second rank, where the text begins with it.
    fn title(&mut self, rank: u8, title: &str) {
        let is_first = !std::mem::replace(&mut self.has_title, true);
        let slot = match rank {
            1 => &mut self.body.title,
            2 if is_first => &mut self.second,
            _ => return,
        };
        let is_over = &mut self.names_a_part[usize::from(rank != 1)];
        if slot.is_some() || *is_over {
            return;
        }
        match name(&plain(without_anchor(title))) {
            Title::Model(name) => *slot = Some(name),
            Title::Card => return,
            Title::Part => *is_over = true,
        }
        if self.wants_paper && self.body.paper.is_none() {
            self.body.paper = linked_paper(title);
        }
    }
}

/// The rank of a title in HTML on this line, and what of it stands there.
fn html_title(line: &str) -> Option<(u8, &str)> {
    [(1, "<h1"), (2, "<h2")]
        .into_iter()
        .find_map(|(rank, tag)| {
            let at = find_ignoring_case(line, tag)?;
            let behind = line.get(at + tag.len()..)?;
            let is_whole = behind.is_empty() || behind.starts_with(['>', ' ', '\t']);
            is_whole.then(|| (rank, behind.split_once('>').map_or("", |(_, title)| title)))
        })
}

fn find_ignoring_case(text: &str, what: &str) -> Option<usize> {
    let bytes = text.as_bytes().windows(what.len());
    bytes
        .into_iter()
        .position(|part| part.eq_ignore_ascii_case(what.as_bytes()))
}

/// A title without the id in braces that some put behind it: `Name {#name}`.
fn without_anchor(title: &str) -> &str {
    let title = title.trim();
    match title
        .strip_suffix('}')
        .and_then(|rest| rest.rsplit_once("{#"))
    {
        Some((title, _)) => title.trim_end(),
        None => title,
    }
}

/// What a title names.
enum Title {
    Model(String),
    /// The card itself: the model may come in the next.
    Card,
    /// A part of the card: so it has no title of its own.
    Part,
}

/// What the plain text of a title names: of "Model Card for X" it is X.
fn name(title: &str) -> Title {
    let mut name = title.trim();
    const BEFORE: [&str; 2] = ["model card", "modelcard"];
    if let Some(rest) = BEFORE.iter().find_map(|before| strip_start(name, before)) {
        let rest = rest.trim_start();
        let mut words = ["for", "of"].iter();
        let behind = words.find_map(|word| {
            strip_start(rest, word).filter(|rest| rest.starts_with(char::is_whitespace))
        });
        if let Some(behind) = behind {
            name = behind.trim();
        } else if rest.starts_with([':', '-', '–', '—', '|']) {
            name = rest.trim_start_matches(|c: char| !c.is_alphanumeric());
        }
    }
    let letters = |c: &char| c.is_alphanumeric() || c.is_whitespace();
    let words: String = name.chars().filter(letters).collect();
    let words = words.trim().to_lowercase();
    if matches!(words.as_str(), "" | "model card" | "modelcard" | "readme") {
        return Title::Card;
    }
    if PARTS.contains(&words.as_str()) || name.contains("{{") {
        return Title::Part;
    }
    let ends = name.char_indices().map(|(at, _)| at);
    let end = ends.take_while(|at| *at <= LONGEST_TITLE).last();
    let end = end.filter(|_| name.len() > LONGEST_TITLE);
    let name = name.get(..end.unwrap_or(name.len())).unwrap_or(name);
    Title::Model(name.to_owned())
}

fn strip_start<'t>(text: &'t str, start: &str) -> Option<&'t str> {
    text.get(..start.len())
        .filter(|own| own.eq_ignore_ascii_case(start))
        .and_then(|_| text.get(start.len()..))
}

/// What a link or a line must be called to lead to the model's own paper.
const LABELS: [&str; 6] = [
    "arxiv",
    "paper",
    "preprint",
    "tech report",
    "technical report",
    "the paper",
];

/// Whether a label is one of these; `Paper [optional]` is the Hub's own.
fn is_label(label: &str) -> bool {
    const LONGEST: usize = 60;
    let words = label.split(|c: char| !c.is_ascii_alphabetic());
    let words = words.filter(|word| !word.is_empty() && *word != "optional");
    let words: Vec<String> = words.map(str::to_ascii_lowercase).collect();
    label.len() < LONGEST && LABELS.contains(&words.join(" ").as_str())
}

/// The paper that a link in a title leads to: `# Name ([paper](https://…))`.
/// Links in the text lead to the papers of others as well.
fn linked_paper(title: &str) -> Option<String> {
    let mut rest = title;
    while let Some((before, target)) = rest.split_once("](") {
        let label = before.rsplit('[').next().unwrap_or_default();
        if let Some(url) = address(target).filter(|_| is_label(label)) {
            return Some(url);
        }
        rest = target;
    }
    None
}

/// The paper of a line of its own: `- **Paper:** https://…`.
fn named_paper(line: &str) -> Option<String> {
    // A cheap look first.
    let letter = line.bytes().find(u8::is_ascii_alphabetic)?;
    if !matches!(letter | 0x20, b'a' | b'p' | b't') {
        return None;
    }
    let (label, behind) = line.split_once(':')?;
    let at = behind.find("http").filter(|_| is_label(label))?;
    address(behind.get(at..)?).filter(|url| is_paper(url))
}

/// The address that begins here.
fn address(text: &str) -> Option<String> {
    let end = text.find(|c: char| c.is_whitespace() || "()<>[]{}\"'`|,;".contains(c));
    let url = text
        .get(..end.unwrap_or(text.len()))?
        .trim_end_matches(['.', '*']);
    is_link(url).then(|| url.to_owned())
}
