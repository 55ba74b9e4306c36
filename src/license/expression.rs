//! License expressions (SPDX specification 3.0, annex on license expressions).
//!
//! More is understood than the grammar has: a license may be several words
//! (`MIT License AND CC BY 4.0`), and operators may be written in any case. The
//! mended text is in the grammar.

use super::resolve::{self, Resolved, is_id, is_reference, resolve};
use super::spdx::EXCEPTIONS;
use super::{Class, Problem, Spelling, Term};

/// How many parentheses may stand within one another.
const DEEPEST: usize = 32;

/// An expression in postfix order: operands before their operator.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Node {
    Term(Term),
    And,
    Or,
}

/// What was read, and how it would be written.
pub(super) struct Parsed {
    pub nodes: Vec<Node>,
    pub mended: String,
    /// A name in it is written otherwise than in the text.
    pub changed: bool,
    /// The worst problem.
    pub problem: Option<Problem>,
    /// What it is about, if it is not all of the text.
    pub part: Option<String>,
    /// It is an expression for certain: all in it is known, or it has single
    /// words between operators in capitals. Else it may be prose.
    pub certain: bool,
}

impl Parsed {
    /// A text that is one license.
    pub fn single(text: &str, Resolved { term, problem }: Resolved) -> Parsed {
        Parsed {
            mended: term.name.clone(),
            changed: term.name != text,
            nodes: vec![Node::Term(term)],
            problem,
            part: None,
            certain: true,
        }
    }

    /// Keeps the worst problem, the first of several alike.
    fn note(&mut self, problem: Option<Problem>, part: &str) {
        if self.problem.map(Problem::rank) < problem.map(Problem::rank) {
            (self.problem, self.part) = (problem, Some(part.to_owned()));
        }
    }
}

/// A broken expression: what is wrong at which byte.
pub(super) struct Broken {
    pub what: &'static str,
    pub at: usize,
}

#[derive(Clone, Copy, PartialEq)]
enum Token {
    Open,
    Close,
    And,
    Or,
    With,
    Word,
}

/// Reads a text as an expression. Fails if it is none.
pub(super) fn parse(text: &str, spelling: Spelling) -> Result<Parsed, Broken> {
    let mut tokens = Tokens { text, at: 0 };
    let mut parsed = Parsed {
        nodes: Vec::new(),
        mended: String::new(),
        changed: false,
        problem: None,
        part: None,
        certain: false,
    };
    let mut waiting: Vec<Token> = Vec::new();
    let mut depth = 0;
    let mut last = None;
    let mut lower_case = false;
    let mut unknown = false;
    let mut prose = false;
    while let Some((token, at)) = tokens.next() {
        let word = tokens.since(at);
        let broken = |what| Err(Broken { what, at });
        let wants_license = matches!(last, None | Some(Token::Open | Token::And | Token::Or));
        match token {
            Token::Open => {
                if !wants_license {
                    return broken("an operator is missing before `(`");
                }
                depth += 1;
                if depth > DEEPEST {
                    return broken("more than 32 parentheses stand within one another");
                }
                waiting.push(Token::Open);
                parsed.mended.push('(');
            }
            Token::Close => {
                if wants_license {
                    return broken("a license is missing before `)`");
                }
                apply(&mut waiting, &mut parsed.nodes, |_| true);
                if waiting.pop().is_none() {
                    return broken("no `(` stands before this `)`");
                }
                depth -= 1;
                parsed.mended.push(')');
            }
            Token::And | Token::Or => {
                if wants_license {
                    return broken("a license is missing before the operator");
                }
                lower_case |= !matches!(word, "AND" | "OR");
                apply(&mut waiting, &mut parsed.nodes, |before| {
                    before == Token::And || token == Token::Or
                });
                waiting.push(token);
                parsed
                    .mended
                    .push_str(if token == Token::And { " AND " } else { " OR " });
            }
            Token::With => {
                let (Some(Token::Word | Token::With), Some(Node::Term(term))) =
                    (last, parsed.nodes.last_mut())
                else {
                    return broken("no license stands before this `WITH`");
                };
                if term.name.split(' ').any(|word| word == "WITH") {
                    return broken("an exception stands before this `WITH` already");
                }
                let name = tokens.take_words(tokens.at);
                if name.is_empty() {
                    return broken("an exception is missing after `WITH`");
                }
                let (written, problem) = exception(name, term);
                if written == name && problem.is_some() {
                    unknown = true;
                    prose |= name.contains(char::is_whitespace);
                }
                lower_case |= word != "WITH";
                parsed.changed |= written != name;
                for part in [" WITH ", &written] {
                    term.name.push_str(part);
                    parsed.mended.push_str(part);
                }
                parsed.note(problem, name);
            }
            Token::Word => {
                if !wants_license {
                    return broken("an operator is missing before the license");
                }
                let name = tokens.take_words(at);
                let Resolved { term, problem } = resolve(name, spelling).unwrap_or_else(|| {
                    unknown = true;
                    prose |= name.contains(char::is_whitespace);
                    resolve::unknown(name)
                });
                parsed.changed |= term.name != name;
                parsed.mended.push_str(&term.name);
                parsed.nodes.push(Node::Term(term));
                parsed.note(problem, name);
            }
        }
        last = Some(token);
    }
    let end = |what| {
        Err(Broken {
            what,
            at: text.len(),
        })
    };
    if matches!(last, None | Some(Token::Open | Token::And | Token::Or)) {
        return end("a license is missing at the end");
    }
    apply(&mut waiting, &mut parsed.nodes, |_| true);
    if !waiting.is_empty() {
        return end("a `)` is missing at the end");
    }
    parsed.certain = !(prose || unknown && lower_case);
    Ok(parsed)
}

/// Moves the operators that bind to the nodes, back to the last parenthesis.
fn apply(waiting: &mut Vec<Token>, nodes: &mut Vec<Node>, binds: impl Fn(Token) -> bool) {
    while let Some(&token) = waiting.last() {
        if token == Token::Open || !binds(token) {
            return;
        }
        waiting.pop();
        nodes.push(if token == Token::And {
            Node::And
        } else {
            Node::Or
        });
    }
}

/// How the addition of a `WITH` is written, and what is wrong with it. An
/// exception gives more rights, so the license before it counts; but the
/// Commons Clause takes the right to sell away.
fn exception(name: &str, term: &mut Term) -> (String, Option<Problem>) {
    let mut said = name.replace(' ', "-");
    said.make_ascii_lowercase();
    if said.starts_with("commons-clause") {
        (term.entry, term.class) = (None, Class::NonCommercial);
        return ("Commons-Clause".to_owned(), Some(Problem::UnknownException));
    }
    if is_reference(name, "AdditionRef-") {
        return (name.to_owned(), None);
    }
    match EXCEPTIONS
        .split('\n')
        .find(|id| id.eq_ignore_ascii_case(name))
    {
        Some(id) => (id.to_owned(), (id != name).then_some(Problem::Misspelt)),
        None => (name.to_owned(), Some(Problem::UnknownException)),
    }
}

/// The words, operators and parentheses of a text.
struct Tokens<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Tokens<'a> {
    /// The next token and where it begins.
    fn next(&mut self) -> Option<(Token, usize)> {
        let rest = self.text.get(self.at..)?;
        let start = self.at + (rest.len() - rest.trim_start().len());
        let rest = self.text.get(start..)?;
        let end = match rest.chars().next()? {
            '(' | ')' => 1,
            _ => rest
                .find(|c: char| c.is_whitespace() || matches!(c, '(' | ')'))
                .unwrap_or(rest.len()),
        };
        self.at = start + end;
        let word = self.since(start);
        let operators = [
            ("(", Token::Open),
            (")", Token::Close),
            ("and", Token::And),
            ("or", Token::Or),
            ("with", Token::With),
        ];
        let token = operators
            .iter()
            .find(|(operator, _)| word.eq_ignore_ascii_case(operator));
        Some((token.map_or(Token::Word, |(_, token)| *token), start))
    }

    /// The text from a byte to the end of the last token.
    fn since(&self, start: usize) -> &'a str {
        self.text.get(start..self.at).unwrap_or_default()
    }

    /// The text from a byte to the end of the last of the words that follow.
    fn take_words(&mut self, start: usize) -> &'a str {
        loop {
            let before = self.at;
            if !matches!(self.next(), Some((Token::Word, _))) {
                self.at = before;
                return self.since(start).trim();
            }
        }
    }
}

/// What may stand between licenses, rightly or wrongly.
pub(super) fn is_joint(c: char) -> bool {
    c.is_whitespace() || matches!(c, '(' | ')' | ',' | ';' | '/' | '&' | '|')
}

/// Finds a list of ids without operators: `MIT, Apache-2.0`. It does not say
/// whether both count or either. `MIT (MIT)` is none.
pub(super) fn without_operators(text: &str) -> Option<Broken> {
    let mut ids = text.split(is_joint).filter(|part| !part.is_empty());
    let first = ids.next().filter(|id| is_id(id))?;
    ids.next()
        .filter(|id| is_id(id) && !id.eq_ignore_ascii_case(first))?;
    if !ids.all(is_id) {
        return None;
    }
    let rest = text.trim_start_matches(is_joint).get(first.len()..)?;
    Some(Broken {
        what: "licenses are joined with `AND` or `OR`",
        at: text.len() - rest.trim_start_matches(is_joint).len(),
    })
}
