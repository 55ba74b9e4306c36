//! The words, operators and parentheses of a text that may be an expression.

/// What a part of a text is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Kind {
    Open,
    Close,
    /// `AND`, and `,` `;` `&` `+` between names.
    And,
    /// `OR`, and `|` between names.
    Or,
    /// `/` between names: by custom it means `OR`, but not everybody knows.
    Either,
    With,
    Word,
}

/// A part of a text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Token {
    pub kind: Kind,
    pub start: usize,
    pub end: usize,
    /// An operator as the grammar has it, in capitals.
    pub is_formal: bool,
}

impl Token {
    pub fn is_operator(self) -> bool {
        matches!(self.kind, Kind::And | Kind::Or | Kind::Either | Kind::With)
    }
}

/// The parts of a text in their order. A comma means what the word means at the
/// end of its list: `MIT, ISC or Zlib`.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut at = 0;
    while let Some(token) = next(text, at) {
        at = token.end;
        // Of `, and` the word counts.
        let last = tokens.last_mut().filter(|_| token.is_operator());
        match last.filter(|last| is_comma(text, **last)) {
            Some(comma) => *comma = token,
            None => tokens.push(token),
        }
    }
    let mut operator = Kind::And;
    for token in tokens.iter_mut().rev() {
        match token.kind {
            Kind::And | Kind::Or if !is_comma(text, *token) => operator = token.kind,
            Kind::And => token.kind = operator,
            Kind::Open | Kind::Close => operator = Kind::And,
            _ => {}
        }
    }
    tokens
}

/// Whether a text has any operator or parenthesis.
pub(super) fn joins(text: &str) -> bool {
    let mut at = 0;
    while let Some(token) = next(text, at) {
        if token.kind != Kind::Word {
            return true;
        }
        at = token.end;
    }
    false
}

/// Whether a text has an operator as the grammar writes it: it is no prose.
pub(super) fn has_formal_operator(text: &str) -> bool {
    tokens(text)
        .iter()
        .any(|token| token.is_formal && token.is_operator())
}

fn is_comma(text: &str, token: Token) -> bool {
    text.get(token.start..token.end) == Some(",")
}

fn next(text: &str, from: usize) -> Option<Token> {
    let rest = text.get(from..)?;
    let start = from + (rest.len() - rest.trim_start().len());
    let rest = text.get(start..)?;
    let first = rest.chars().next()?;
    let symbol = match first {
        '(' => Some(Kind::Open),
        ')' => Some(Kind::Close),
        '+' if !is_suffix(text, start) => Some(Kind::And),
        _ => joint(first),
    };
    if let Some(kind) = symbol {
        let is_doubled = rest.starts_with("||") || rest.starts_with("&&");
        return Some(Token {
            kind,
            start,
            end: start + 1 + usize::from(is_doubled),
            is_formal: matches!(first, '(' | ')'),
        });
    }
    if let Some(either) = rest.get(..6)
        && either.eq_ignore_ascii_case("and/or")
    {
        return Some(Token {
            kind: Kind::Either,
            start,
            end: start + 6,
            is_formal: false,
        });
    }
    let end = start + word_end(text, start);
    let word = text.get(start..end)?;
    let operators = [
        ("and", Kind::And),
        ("or", Kind::Or),
        ("plus", Kind::And),
        ("with", Kind::With),
    ];
    let operator = operators
        .iter()
        .find(|(operator, _)| word.eq_ignore_ascii_case(operator));
    Some(Token {
        kind: operator.map_or(Kind::Word, |(_, kind)| *kind),
        start,
        end,
        is_formal: matches!(word, "AND" | "OR" | "WITH"),
    })
}

fn joint(c: char) -> Option<Kind> {
    match c {
        ',' | ';' | '&' => Some(Kind::And),
        '|' => Some(Kind::Or),
        '/' => Some(Kind::Either),
        _ => None,
    }
}

/// How long the word is that begins here.
fn word_end(text: &str, start: usize) -> usize {
    let rest = text.get(start..).unwrap_or_default();
    let is_address = super::address::is_address(rest);
    let ends = |(at, c): (usize, char)| {
        c.is_whitespace()
            || matches!(c, '(' | ')')
            || !is_address && joint(c).is_some()
            || c == '+' && at > 0 && !is_suffix(text, start + at)
    };
    rest.char_indices()
        .find(|(at, c)| ends((*at, *c)))
        .map_or(rest.len(), |(at, _)| at)
}

/// Whether a `+` belongs to a name (`Apache-2.0+`, `openrail++`), and does not
/// stand between two (`MIT + ISC`, `MIT+ISC`).
fn is_suffix(text: &str, at: usize) -> bool {
    let before = text.get(..at).and_then(|text| text.chars().next_back());
    let after = text.get(at + 1..).and_then(|text| text.chars().next());
    let stands_alone =
        before.is_none_or(char::is_whitespace) && after.is_none_or(char::is_whitespace);
    let stands_between = before.is_some_and(|c| c.is_ascii_alphanumeric())
        && after.is_some_and(|c| c.is_ascii_alphabetic());
    !(stands_alone || stands_between)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let shown: Vec<String> = tokens(text)
            .into_iter()
            .map(|token| match token.kind {
                Kind::Word => text[token.start..token.end].to_owned(),
                kind => format!("<{kind:?}>"),
            })
            .collect();
        assert_eq!(shown.join(" "), expected, "{text}");
    }

    #[test]
    fn operators_and_signs() {
        check(
            "MIT or (ISC AND Zlib)",
            "MIT <Or> <Open> ISC <And> Zlib <Close>",
        );
        check("MIT/Apache-2.0", "MIT <Either> Apache-2.0");
        check("MIT and/or ISC", "MIT <Either> ISC");
        check("MIT+ISC", "MIT <And> ISC");
        check("MIT + ISC", "MIT <And> ISC");
        check(
            "Apache-2.0+ AND openrail++-M",
            "Apache-2.0+ <And> openrail++-M",
        );
        check("a || b && c", "a <Or> b <And> c");
        check("MIT plus Commons Clause", "MIT <And> Commons Clause");
        check("android", "android");
        check(
            "https://a.example/b,c?d&e (MIT)",
            "https://a.example/b,c?d&e <Open> MIT <Close>",
        );
    }

    #[test]
    fn a_comma_is_what_its_list_says() {
        check("a, b", "a <And> b");
        check("a, b, or c", "a <Or> b <Or> c");
        check("a, b and c", "a <And> b <And> c");
        check("(a, b) or c", "<Open> a <And> b <Close> <Or> c");
        check("a; b or c", "a <And> b <Or> c");
    }
}
