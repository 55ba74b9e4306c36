//! A value or a key written anew, as the old one was: in the same quotes or
//! none.

use crate::finding::Span;
use crate::read::tree::ScalarKind;

/// All of a scalar, whose place in a block of lines is that of the lines: with
/// the `|` or `>` before them. None where a comment is there.
pub fn with_head(text: &str, lines: Span) -> Option<Span> {
    let is_first = super::lines::indentation(text, lines.start).is_some();
    let before = text.get(..lines.start)?.trim_end();
    let head = before.get(super::lines::start(before, before.len())..)?;
    if !is_first || !head.contains(['|', '>']) {
        return Some(lines);
    }
    if head.contains('#') {
        return None;
    }
    let mark = before.trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, '+' | '-'));
    Some(match mark.ends_with(['|', '>']) {
        true => Span::new(mark.len() - 1, lines.end),
        false => lines,
    })
}

/// The text of a scalar at this place that says something else.
pub fn rewritten(text: &str, span: Span, to: &str, json: bool) -> Option<String> {
    let old = text.get(span.start..span.end)?;
    Some(match old.as_bytes().first()? {
        b'"' => double_quoted(to),
        _ if json => double_quoted(to),
        b'\'' if !to.contains(char::is_control) => ["'", &to.replace('\'', "''"), "'"].concat(),
        _ if is_plain(to) => to.to_owned(),
        _ => double_quoted(to),
    })
}

/// Whether a scalar can be followed by nothing that belongs to it.
pub fn is_on_one_line(text: &str, span: Span) -> bool {
    let old = text.get(span.start..span.end).unwrap_or_default();
    !old.is_empty() && !old.starts_with(['|', '>']) && !old.contains(['\n', '\r'])
}

/// A word or two that no reader of YAML takes for anything else, within braces
/// too: letters, digits and what ids and expressions have between them.
pub fn is_plain(text: &str) -> bool {
    let own = |c: char| {
        c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '+' | '_' | '/' | '(' | ')' | ' ')
    };
    text.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '(' || c == '/')
        && text.chars().all(own)
        && !text.ends_with(' ')
        && ScalarKind::of_plain(text) == ScalarKind::Text
}

/// A number, a date or a word that is bare.
pub fn is_plain_or_number(text: &str) -> bool {
    let own = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '+');
    !text.is_empty() && text.chars().all(own)
}

/// In double quotes, as JSON writes it and YAML reads it.
fn double_quoted(text: &str) -> String {
    let mut out = String::from('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            c if c.is_control() => out.push_str(&format!("\\u{:04x}", c as u32)),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(old: &str, to: &str, json: bool, new: Option<&str>) {
        let rewritten = rewritten(old, Span::new(0, old.len()), to, json);
        assert_eq!(rewritten.as_deref(), new);
    }

    #[test]
    fn quotes_stay_quotes() {
        check("Apache 2.0", "Apache-2.0", false, Some("Apache-2.0"));
        check(
            "\"Apache 2.0\"",
            "Apache-2.0",
            false,
            Some("\"Apache-2.0\""),
        );
        check("'Apache 2.0'", "Apache-2.0", false, Some("'Apache-2.0'"));
        check("'a'", "it's", false, Some("'it''s'"));
        check(
            "\"a\"",
            "a \"b\" \\ é\u{7}\n",
            true,
            Some("\"a \\\"b\\\" \\\\ é\\u0007\\n\""),
        );
        check("*alias", "MIT", false, Some("MIT"));
        check("true", "public", true, Some("\"public\""));
    }

    #[test]
    fn what_cannot_be_plain_gets_quotes() {
        check("a", "1", false, Some("\"1\""));
        check("a", "null", false, Some("\"null\""));
        check("a", "a: b", false, Some("\"a: b\""));
        check("a", "@graph", false, Some("\"@graph\""));
        check(
            "a",
            "(MIT OR X11) AND 0BSD",
            false,
            Some("(MIT OR X11) AND 0BSD"),
        );
    }

    #[test]
    fn a_block_becomes_a_word() {
        check(
            "|\n  Apache\n  2.0",
            "Apache-2.0",
            false,
            Some("Apache-2.0"),
        );
    }

    #[test]
    fn a_block_has_a_head() {
        for (text, all) in [
            ("a: |\n  MIT", Some("|\n  MIT")),
            ("a: >2-\n\n  MIT", Some(">2-\n\n  MIT")),
            ("a:\n  MIT", Some("MIT")),
            ("a: | # why\n  MIT", None),
            ("a: b|c\nd:\n  MIT", Some("MIT")),
        ] {
            let start = text.find("MIT").unwrap();
            let span = with_head(text, Span::new(start, text.len()));
            assert_eq!(span.map(|span| &text[span.start..span.end]), all);
        }
    }
}
