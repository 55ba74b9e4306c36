//! Whether a text without front matter is Markdown, or was meant as YAML.
//!
//! The two begin alike: `# ` is a title and a comment, `word: ` a label and a
//! key, a dash begins a list in both. The file's name decides where it says so;
//! else the first line that counts, and whether what stands there can be a key.

use crate::manifest::{ComponentId, Group};
use crate::read::tree::{Lines, Node, Value};

/// What the end of a file's name says of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Name {
    Markdown,
    /// YAML, JSON or anything else.
    Data,
    Silent,
}

impl Name {
    pub fn of(file: Option<&str>) -> Self {
        let Some(file) = file else {
            return Name::Silent;
        };
        let name = file.rsplit(['/', '\\']).next().unwrap_or(file);
        let end = name.rsplit_once('.').map_or("", |(_, end)| end);
        match end.to_ascii_lowercase().as_str() {
            "md" | "markdown" | "mdx" | "mkd" | "mdown" => Name::Markdown,
            "" if name.eq_ignore_ascii_case("readme") => Name::Markdown,
            "" | "txt" | "text" => Name::Silent,
            _ => Name::Data,
        }
    }
}

/// Whether a text is Markdown: one that cannot be read as a mapping, or has no
/// key that is known. `root` is what it is as YAML, if it is that.
pub fn looks_like_markdown(text: &str, root: Option<&Node>, name: Name) -> bool {
    match name {
        Name::Data => return false,
        Name::Markdown => {
            return !text
                .trim_matches(['\u{feff}', ' ', '\n', '\r', '\t'])
                .is_empty();
        }
        Name::Silent => {}
    }
    let mut titles = 0;
    for (_, line) in Lines::of(text) {
        let line = line.trim();
        if line.is_empty() || line.chars().all(|c| c == '-') {
            continue;
        }
        if is_title(line) {
            titles += 1;
            continue;
        }
        return match root.map(|root| &root.value) {
            Some(Value::Map(entries)) => {
                let keys = entries.iter().filter_map(|entry| entry.key.text());
                let mut keys = keys.map(|key| is_label(key, titles > 0));
                line.starts_with('<') || !entries.is_empty() && keys.all(|is_label| is_label)
            }
            Some(Value::List(_)) => is_link_or_picture(line),
            _ => is_markdown_line(line),
        };
    }
    // Nothing but titles, or comments: YAML has no use for a second `#`.
    titles > 0 && text.contains("\n##") || text.trim_start().starts_with("##")
}

/// `# ` to `###### `.
fn is_title(line: &str) -> bool {
    let title = line.trim_start_matches('#');
    let rank = line.len() - title.len();
    (1..=6).contains(&rank) && (title.is_empty() || title.starts_with([' ', '\t']))
}

/// Whether a key is a label in prose: several words, or below a title a word that
/// begins with a capital.
fn is_label(key: &str, below_title: bool) -> bool {
    let key = key.trim();
    key.contains(' ') || key.starts_with('<') || below_title && key.starts_with(char::is_uppercase)
}

fn is_link_or_picture(line: &str) -> bool {
    let line = line.trim_start_matches(['-', '*', ' ']);
    line.starts_with("![")
        || line.starts_with("[![")
        || line.starts_with('[') && line.contains("](")
}

/// The first line of a text that is no YAML.
fn is_markdown_line(line: &str) -> bool {
    if is_link_or_picture(line) {
        return true;
    }
    match line.chars().next() {
        // `*italic*`, a list, a table, a quotation, code, HTML.
        Some('*' | '|' | '>' | '`' | '~' | '<' | '_') => true,
        // JSON, a list or a mapping in brackets, what YAML keeps for itself.
        Some('{' | '}' | '[' | ']' | '%' | '&' | '@' | '"' | '\'' | '?') | None => false,
        Some('-' | '+') => !is_key(line.trim_start_matches(['-', '+', ' '])) && is_prose(line),
        Some(_) => !is_key(line) && is_prose(line),
    }
}

/// Keys that a manifest or a file of another format has at its top.
const KEYS: [&str; 16] = [
    "@context",
    "access",
    "bomFormat",
    "claims",
    "components",
    "evaluation",
    "framework",
    "history",
    "license",
    "openness",
    "org",
    "project",
    "release",
    "sources",
    "system",
    "training",
];

/// Whether a line is a known key with its value or without.
pub fn is_known_key(line: &str) -> bool {
    key_of(line).is_some_and(|key| {
        KEYS.contains(&key)
            || ComponentId::from_key(key).is_some()
            || Group::from_key(key).is_some()
    })
}

/// The first word of a line, where a colon makes a key of it.
fn key_of(line: &str) -> Option<&str> {
    let end = line.find(|c: char| c.is_whitespace() || c == ':');
    let word = line.get(..end.unwrap_or(line.len()))?;
    let behind = line.get(word.len()..)?.trim_start();
    (!word.is_empty() && (behind == ":" || behind.starts_with(": "))).then_some(word)
}

/// Whether a line begins with a key that some format has, or with one that is
/// written as keys are: then it is data, with a mistake in it.
fn is_key(line: &str) -> bool {
    let is_plain = |word: &str| {
        let safe = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-_".contains(c);
        word.chars().all(safe)
    };
    line.split_whitespace().next() == Some("openness")
        || is_known_key(line)
        || key_of(line).is_some_and(is_plain)
}

/// Words as people write them: several, or in a script that has no blanks.
fn is_prose(line: &str) -> bool {
    let words = line.split_whitespace();
    let words = words
        .filter(|word| word.chars().any(char::is_alphabetic))
        .count();
    let is_code = line.starts_with("//")
        || line.starts_with("/*")
        || line.ends_with([';', '{', '}'])
        || line.contains(" = ");
    let is_sentence = words > 0 && line.ends_with(['.', '!', '?']);
    (words > 1 || is_sentence) && !is_code
        || line.chars().any(|c| !c.is_ascii() && c.is_alphabetic())
}
