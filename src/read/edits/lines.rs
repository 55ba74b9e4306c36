//! Lines of a text, and entries taken out of it.

use crate::finding::{Edit, Span};

/// Where the line of this byte begins.
pub fn start(text: &str, at: usize) -> usize {
    let before = text.get(..at).unwrap_or_default();
    before.rfind(['\n', '\r']).map_or(0, |end| end + 1)
}

/// Where the line of this byte ends, without its line end.
pub fn end(text: &str, at: usize) -> usize {
    let rest = text.get(at..).unwrap_or_default();
    at + rest.find(['\n', '\r']).unwrap_or(rest.len())
}

/// Where the next line begins, or the text ends.
pub fn next(text: &str, at: usize) -> usize {
    let end = end(text, at);
    let rest = text.get(end..).unwrap_or_default();
    end + line_end_at(rest).len()
}

/// The line end at the start of this.
fn line_end_at(rest: &str) -> &'static str {
    match rest.as_bytes() {
        [b'\r', b'\n', ..] => "\r\n",
        [b'\r', ..] => "\r",
        [b'\n', ..] => "\n",
        _ => "",
    }
}

/// The line end that the text uses.
pub fn line_end(text: &str) -> &'static str {
    let end = end(text, 0);
    match line_end_at(text.get(end..).unwrap_or_default()) {
        "" => "\n",
        used => used,
    }
}

/// The blanks before a place, if there is nothing else before it on its line but
/// a byte order mark.
pub fn indentation(text: &str, at: usize) -> Option<&str> {
    let before = text.get(start(text, at)..at)?;
    let before = before.trim_start_matches('\u{feff}');
    before.bytes().all(|byte| byte == b' ').then_some(before)
}

/// Whether nothing but a comment follows on the line.
pub fn ends_line(text: &str, at: usize) -> bool {
    let rest = text.get(at..end(text, at)).unwrap_or_default();
    let behind = rest.trim_start_matches([' ', '\t']);
    behind.is_empty() || behind.starts_with('#') && behind.len() < rest.len()
}

/// The lines of an entry, from its own indentation to another.
pub fn indented(text: &str, entry: Span, indentation: &str) -> Option<String> {
    let own = self::indentation(text, entry.start)?;
    if !ends_line(text, entry.end) {
        return None;
    }
    let mut out = indentation.to_owned();
    let mut at = end(text, entry.start);
    out.push_str(text.get(entry.start..at)?);
    let last = end(text, entry.end);
    while at < last {
        let line = next(text, at);
        out.push_str(text.get(at..line)?);
        at = end(text, line);
        let line = text.get(line..at)?;
        match line.strip_prefix(own) {
            Some(line) if line.trim().is_empty() => out.push_str(line),
            Some(line) => {
                out.push_str(indentation);
                out.push_str(line);
            }
            None if line.trim().is_empty() => out.push_str(line),
            // Text in quotes may go on further to the left.
            None => return None,
        }
    }
    Some(out)
}

/// The text without an entry of a mapping: in braces with its comma, in a block
/// with its lines.
pub fn without(text: &str, in_braces: bool, entry: Span) -> Option<Edit> {
    // An anchor in it may be needed elsewhere.
    if text.get(entry.start..entry.end)?.contains('&') {
        return None;
    }
    if !in_braces {
        indentation(text, entry.start)?;
        let span = Span::new(start(text, entry.start), next(text, entry.end));
        return ends_line(text, entry.end).then(|| Edit::new(span, ""));
    }
    let before = text.get(..entry.start)?.trim_end();
    let after = text.get(entry.end..)?;
    let span = if let Some(before) = before.strip_suffix(',') {
        // Not the comma of a comment.
        let comma = before.len();
        let line = text.get(start(text, comma)..comma)?;
        if line.contains('#') {
            return None;
        }
        Span::new(comma, entry.end)
    } else if let Some(rest) = after.trim_start().strip_prefix(',') {
        let rest = rest.trim_start();
        if rest.starts_with('#') {
            return None;
        }
        Span::new(entry.start, text.len() - rest.len())
    } else {
        return None;
    };
    Some(Edit::new(span, ""))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::apply;

    #[track_caller]
    fn check(text: &str, entry: &str, in_braces: bool, left: Option<&str>) {
        let start = text.find(entry).unwrap();
        let edit = without(text, in_braces, Span::new(start, start + entry.len()));
        assert_eq!(edit.map(|edit| apply(text, &[edit])).as_deref(), left);
    }

    #[test]
    fn entries_are_taken_out_with_their_lines() {
        check("a: 1\nb: 2\nc: 3\n", "b: 2", false, Some("a: 1\nc: 3\n"));
        check(
            "a: 1\r\nb: 2 # x\r\nc: 3",
            "b: 2",
            false,
            Some("a: 1\r\nc: 3"),
        );
        check(
            "a: 1\nb:\n  - 2\n  - 3",
            "b:\n  - 2\n  - 3",
            false,
            Some("a: 1\n"),
        );
        check("- a: 1\n  b: 2\n", "a: 1", false, None);
        check("a: 1\nb: &x 2\n", "b: &x 2", false, None);
    }

    #[test]
    fn entries_are_taken_out_with_their_comma() {
        check("{a: 1, b: 2, c: 3}", "b: 2", true, Some("{a: 1, c: 3}"));
        check("{a: 1, b: 2 }", "b: 2", true, Some("{a: 1 }"));
        check("{ a: 1, b: 2 }", "a: 1", true, Some("{ b: 2 }"));
        check(
            "{\n  \"a\": 1,\n  \"b\": 2\n}",
            "\"b\": 2",
            true,
            Some("{\n  \"a\": 1\n}"),
        );
        check("{a: 1, # x,\n b: 2}", "b: 2", true, None);
        check("{a: 1}", "a: 1", true, None);
    }

    #[test]
    fn lines_go_to_another_indentation() {
        let text = "  a:\n    - x\n\n    - y # z\nb: 1";
        let entry = Span::new(2, text.find(" # z").unwrap());
        let moved = indented(text, entry, "    ");
        assert_eq!(moved.as_deref(), Some("    a:\n      - x\n\n      - y # z"));
        let left = indented(text, entry, "");
        assert_eq!(left.as_deref(), Some("a:\n  - x\n\n  - y # z"));
        assert_eq!(line_end("a\r\nb"), "\r\n");
        assert_eq!(line_end("a"), "\n");
    }
}
