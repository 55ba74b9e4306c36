//! The string literals of Rust source, but for tests, comments and attributes.

/// A literal, and the line that it begins on.
pub struct Literal {
    pub line: usize,
    pub text: String,
}

/// The literals of a file, in their order. What is behind `#[cfg(test)]`, to the end
/// of that item, is left out.
pub fn literals(source: &str) -> Vec<Literal> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(rest) = source.get(at..).filter(|rest| !rest.is_empty()) {
        at += match rest {
            _ if rest.starts_with("//") => rest.find('\n').unwrap_or(rest.len()),
            _ if rest.starts_with("/*") => rest.find("*/").map_or(rest.len(), |end| end + 2),
            _ if rest.starts_with("#[cfg(test)]") => item(rest),
            _ if rest.starts_with("#[") || rest.starts_with("#![") => closed(rest, '[', ']'),
            _ => match string(rest) {
                Some((text, length)) => {
                    let line = source[..at].matches('\n').count() + 1;
                    found.push(Literal { line, text });
                    length
                }
                None => character(rest),
            },
        };
    }
    found
}

/// The length of an item: to the brace that closes it, or to its semicolon.
fn item(rest: &str) -> usize {
    let open = rest.find(['{', ';']).unwrap_or(rest.len());
    match rest[open..].starts_with('{') {
        true => open + closed(&rest[open..], '{', '}'),
        false => (open + 1).min(rest.len()),
    }
}

/// The length up to the bracket that closes the first one, strings passed over.
fn closed(rest: &str, open: char, close: char) -> usize {
    let (mut depth, mut at) = (0, 0);
    while let Some(c) = rest[at..].chars().next() {
        if rest[at..].starts_with("//") {
            at += rest[at..].find('\n').unwrap_or(rest.len() - at);
            continue;
        }
        if let Some((_, length)) = string(&rest[at..]) {
            at += length;
            continue;
        }
        depth += i32::from(c == open);
        depth -= i32::from(c == close);
        if c == close && depth == 0 {
            return at + c.len_utf8();
        }
        at += character(&rest[at..]);
    }
    rest.len()
}

/// A character, or one in quotation marks: a bracket there is none.
fn character(rest: &str) -> usize {
    let mut chars = rest.chars();
    let first = chars.next().map_or(0, char::len_utf8);
    if !rest.starts_with('\'') {
        return first;
    }
    let inner = &rest[1..];
    let length = match inner.strip_prefix('\\') {
        Some(escape) => 1 + escape.char_indices().nth(1).map_or(0, |(at, _)| at),
        None => inner.chars().next().map_or(0, char::len_utf8),
    };
    match inner.get(length..).is_some_and(|end| end.starts_with('\'')) {
        true => length + 2,
        // A lifetime.
        false => first,
    }
}

/// The literal at the beginning, as it is when it is read, and its length.
fn string(rest: &str) -> Option<(String, usize)> {
    let raw = rest.strip_prefix("r#\"").map(|inner| (inner, "\"#"));
    if let Some((inner, end)) = raw.or(rest.strip_prefix("r\"").map(|inner| (inner, "\""))) {
        let length = inner.find(end)?;
        let before = rest.len() - inner.len();
        return Some((inner[..length].to_owned(), before + length + end.len()));
    }
    let inner = rest.strip_prefix('"')?;
    let mut text = String::new();
    let mut chars = inner.char_indices();
    while let Some((at, c)) = chars.next() {
        match c {
            '"' => return Some((text, at + 2)),
            '\\' => match chars.next()?.1 {
                // The line goes on.
                '\n' => {
                    let blank = inner[at + 2..].len() - inner[at + 2..].trim_start().len();
                    while chars.offset() < at + 2 + blank {
                        chars.next();
                    }
                }
                'n' => text.push('\n'),
                escaped => text.push(escaped),
            },
            c => text.push(c),
        }
    }
    None
}
