//! License expressions (SPDX specification 3.0, annex on license expressions).
//!
//! More is understood than the grammar has: a license may be several words
//! (`MIT License AND CC BY 4.0`), operators may be written in any case or as
//! signs, and a name may have them between hyphens (`mit-and-apache-2.0`). The
//! canonical text is in the grammar.

use super::exception::{self, Addition};
use super::joined;
use super::resolve::{self, Resolved, resolve};
use super::tokens::{Kind, Token, tokens};
use super::{Class, Problem, Spelling, Term};
use crate::words::FindingWord;

/// How many parentheses may stand within one another.
const DEEPEST: usize = 32;

/// How many operators a name may have within it (`GPL v2 or later`, `Apache
/// License, Version 2.0`).
const MOST_WITHIN: usize = 3;

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
    pub canonical: String,
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
    pub fn single(Resolved { term, problem }: Resolved) -> Parsed {
        Parsed {
            canonical: term.name.clone(),
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
    pub what: FindingWord,
    pub at: usize,
}

/// What is said where licenses are put beside one another without an operator,
/// or with one whose sense is not certain.
pub(super) const NOT_JOINED: FindingWord = FindingWord::PartLicensesAreJoined;

/// Reads a text as an expression. Fails if it is none.
pub(super) fn parse(text: &str, spelling: Spelling) -> Result<Parsed, Broken> {
    let tokens = tokens(text);
    let mut parser = Parser {
        text,
        tokens: &tokens,
        spelling,
        parsed: Parsed {
            nodes: Vec::new(),
            canonical: String::new(),
            problem: None,
            part: None,
            certain: true,
        },
        waiting: Vec::new(),
        operands: Vec::new(),
        informal: false,
        unknown: false,
        prose: false,
    };
    parser.run()?;
    let mut parsed = parser.parsed;
    parsed.canonical = parser
        .operands
        .pop()
        .map_or_else(String::new, |whole| whole.canonical);
    parsed.certain = !(parser.prose || parser.unknown && parser.informal);
    Ok(parsed)
}

/// An expression in the grammar; empty where there is none.
pub(super) fn canonical(nodes: &[Node]) -> String {
    let one = |term: &Term| Operand {
        class: term.class(),
        canonical: term.name.clone(),
        is_or: false,
    };
    let and = |first: Operand, second| first.join(second, false);
    let or = |first: Operand, second| first.join(second, true);
    super::fold(nodes, one, and, or).map_or_else(String::new, |whole| whole.canonical)
}

/// A part of the expression that is complete.
struct Operand {
    class: Class,
    canonical: String,
    /// It is an `OR` without parentheses.
    is_or: bool,
}

/// How an expression is written, with as few parentheses as it takes.
pub(super) fn written(nodes: &[Node]) -> String {
    let operand = |term: &Term| Operand {
        class: term.class(),
        canonical: term.name.clone(),
        is_or: false,
    };
    let whole = super::fold(
        nodes,
        operand,
        |one, other| one.join(other, false),
        |one, other| one.join(other, true),
    );
    whole.map_or_else(String::new, |whole| whole.canonical)
}

/// Reads a name that joins licenses between its hyphens. `None` where a part of
/// it is not understood.
pub(super) fn parse_joined(name: &str, spelling: Spelling) -> Option<Parsed> {
    let expression = joined::parts(name, spelling)?;
    let mut parsed = parse(&expression, spelling).ok()?;
    if parsed.problem.is_none() {
        parsed.problem = Some(Problem::Misspelt);
    }
    Some(parsed)
}

struct Parser<'a> {
    text: &'a str,
    tokens: &'a [Token],
    spelling: Spelling,
    parsed: Parsed,
    /// Operators and parentheses whose operands are not complete.
    waiting: Vec<Token>,
    /// What waits for an operator.
    operands: Vec<Operand>,
    /// An operator is not written as in the grammar.
    informal: bool,
    unknown: bool,
    /// An unknown license has several words.
    prose: bool,
}

impl Operand {
    fn in_parentheses(&self) -> Operand {
        Operand {
            class: self.class,
            canonical: ["(", &self.canonical, ")"].concat(),
            is_or: false,
        }
    }

    fn join(self, other: Operand, is_or: bool) -> Operand {
        let text = |operand: &Operand| match operand.is_or && !is_or {
            true => operand.in_parentheses().canonical,
            false => operand.canonical.clone(),
        };
        let operator = if is_or { " OR " } else { " AND " };
        Operand {
            class: match is_or {
                true => self.class.min(other.class),
                false => self.class.max(other.class),
            },
            canonical: [&text(&self), operator, &text(&other)].concat(),
            is_or,
        }
    }
}

impl<'a> Parser<'a> {
    fn run(&mut self) -> Result<(), Broken> {
        let mut at = 0;
        let mut depth = 0;
        let mut last: Option<Kind> = None;
        while let Some(&token) = self.tokens.get(at) {
            let broken = |what| {
                Err(Broken {
                    what,
                    at: token.start,
                })
            };
            let wants_license = !matches!(last, Some(Kind::Close | Kind::Word | Kind::With));
            self.informal |= !token.is_formal && token.is_operator();
            at += 1;
            match token.kind {
                Kind::Open => {
                    if !wants_license {
                        return broken(FindingWord::PartOperatorBeforeParenthesis);
                    }
                    depth += 1;
                    if depth > DEEPEST {
                        return broken(FindingWord::PartTooManyParentheses);
                    }
                    self.waiting.push(token);
                }
                Kind::Close => {
                    if wants_license {
                        return broken(FindingWord::PartLicenseBeforeClosing);
                    }
                    self.apply(|_| true);
                    if self.waiting.pop().is_none() {
                        return broken(FindingWord::PartNoParenthesisBeforeClosing);
                    }
                    depth -= 1;
                    if let Some(inner) = self.operands.last_mut() {
                        *inner = inner.in_parentheses();
                    }
                }
                Kind::And | Kind::Or | Kind::Either => {
                    if wants_license {
                        return broken(FindingWord::PartLicenseBeforeOperator);
                    }
                    self.apply(|before| binds(before) >= binds(token.kind));
                    self.waiting.push(token);
                    let sign = self.text.get(token.start..token.end).unwrap_or_default();
                    let is_operator = ["and", "or"]
                        .iter()
                        .any(|operator| sign.eq_ignore_ascii_case(operator));
                    if !is_operator {
                        self.parsed.note(Some(Problem::Misspelt), self.text);
                    }
                }
                Kind::With => {
                    if !matches!(last, Some(Kind::Word | Kind::With)) {
                        return broken(FindingWord::PartNoLicenseBeforeWith);
                    }
                    if last == Some(Kind::With) {
                        return broken(FindingWord::PartExceptionAlready);
                    }
                    let end = self.words_from(at);
                    if end == at {
                        return broken(FindingWord::PartExceptionAfterWith);
                    }
                    self.with(self.slice(at, end));
                    at = end;
                }
                Kind::Word => {
                    if !wants_license {
                        return broken(FindingWord::PartOperatorBeforeLicense);
                    }
                    at = self.license(at - 1);
                }
            }
            last = Some(token.kind);
        }
        let end = |what| {
            Err(Broken {
                what,
                at: self.text.len(),
            })
        };
        if !matches!(last, Some(Kind::Close | Kind::Word | Kind::With)) {
            return end(FindingWord::PartLicenseAtTheEnd);
        }
        self.apply(|_| true);
        if !self.waiting.is_empty() {
            return Err(Broken {
                what: FindingWord::PartParenthesisAtTheEnd,
                at: self.text.len(),
            });
        }
        Ok(())
    }

    /// The end of the words that follow a token.
    fn words_from(&self, at: usize) -> usize {
        let rest = self.tokens.get(at..).unwrap_or_default();
        let words = rest.iter().take_while(|token| token.kind == Kind::Word);
        at + words.count()
    }

    fn slice(&self, from: usize, end: usize) -> &'a str {
        let start = self.tokens.get(from).map_or(0, |token| token.start);
        let end = end.checked_sub(1).and_then(|last| self.tokens.get(last));
        let end = end.map_or(0, |token| token.end);
        self.text.get(start..end).unwrap_or_default()
    }

    /// Reads one license, and as much of the text as is its name.
    fn license(&mut self, at: usize) -> usize {
        let mut end = self.words_from(at);
        let mut name = self.slice(at, end);
        let mut resolved = resolve(name, self.spelling);
        // A name may have operators within it.
        let mut longer = end;
        for _ in 0..MOST_WITHIN {
            let joins = self
                .tokens
                .get(longer)
                .is_some_and(|token| token.is_operator());
            let after = self.words_from(longer + 1);
            if !joins || after == longer + 1 {
                break;
            }
            longer = after;
            if let Some(known) = resolve(self.slice(at, longer), self.spelling) {
                (end, name) = (longer, self.slice(at, longer));
                resolved = Some(known);
            }
        }
        if resolved.is_none()
            && let Some(inner) = parse_joined(name, self.spelling)
        {
            self.expression(inner);
            return end;
        }
        let Resolved { term, problem } = resolved.unwrap_or_else(|| {
            self.unknown = true;
            self.prose |= name.contains(char::is_whitespace);
            resolve::unknown(name)
        });
        self.operands.push(Operand {
            class: term.class(),
            canonical: term.name.clone(),
            is_or: false,
        });
        self.parsed.nodes.push(Node::Term(term));
        self.parsed.note(problem, name);
        end
    }

    /// Takes in what a joined name stands for.
    fn expression(&mut self, inner: Parsed) {
        let class = super::fold(&inner.nodes, Term::class, Class::max, Class::min);
        self.operands.push(Operand {
            class: class.unwrap_or(Class::Unknown),
            canonical: inner.canonical,
            is_or: matches!(inner.nodes.last(), Some(Node::Or)),
        });
        self.parsed.nodes.extend(inner.nodes);
        let part = inner.part.unwrap_or_default();
        self.parsed.note(inner.problem, &part);
    }

    /// What follows `WITH`. An exception gives more rights, so the license
    /// before it counts; anything else may take some away.
    fn with(&mut self, name: &str) {
        let (Some(Node::Term(term)), Some(operand)) =
            (self.parsed.nodes.last_mut(), self.operands.last_mut())
        else {
            return;
        };
        let (written, problem) = match exception::read(name) {
            Addition::Listed(id) => {
                let same = match self.spelling {
                    Spelling::Mof => id == name,
                    _ => id.eq_ignore_ascii_case(name),
                };
                (id, (!same).then_some(Problem::Misspelt))
            }
            Addition::Own => {
                term.restrict(&[]);
                (name, None)
            }
            Addition::CommonsClause => {
                term.restrict(&[super::Condition::SourceAvailable]);
                ("Commons-Clause", Some(Problem::UnknownException))
            }
            Addition::Unknown => {
                if let Some(Resolved { term, problem }) = resolve(name, self.spelling)
                    && term.entry.is_some_and(|entry| !entry.is_placeholder())
                {
                    operand.class = operand.class.max(term.class());
                    operand.canonical.push_str(" AND ");
                    operand.canonical.push_str(&term.name);
                    self.parsed.nodes.extend([Node::Term(term), Node::And]);
                    self.parsed.note(problem.or(Some(Problem::Misspelt)), name);
                    return;
                }
                term.restrict(resolve::unknown(name).term.conditions);
                self.unknown = true;
                self.prose |= name.contains(char::is_whitespace);
                (name, Some(Problem::UnknownException))
            }
        };
        operand.class = term.class();
        for part in [" WITH ", written] {
            term.name.push_str(part);
            operand.canonical.push_str(part);
        }
        self.parsed.note(problem, name);
    }

    /// Moves the operators that bind to the nodes, back to the last parenthesis.
    fn apply(&mut self, is_complete: impl Fn(Kind) -> bool) {
        while let Some(&token) = self.waiting.last() {
            if token.kind == Kind::Open || !is_complete(token.kind) {
                return;
            }
            self.waiting.pop();
            let (Some(second), Some(first)) = (self.operands.pop(), self.operands.pop()) else {
                return;
            };
            let is_or = match token.kind {
                Kind::Or => true,
                // Where it matters which is meant, both hold.
                Kind::Either => first.class == second.class,
                _ => false,
            };
            if token.kind == Kind::Either && !is_or {
                let problem = Problem::Syntax {
                    what: NOT_JOINED,
                    at: token.start,
                };
                self.parsed.note(Some(problem), self.text);
            }
            self.parsed
                .nodes
                .push(if is_or { Node::Or } else { Node::And });
            self.operands.push(first.join(second, is_or));
        }
    }
}

/// How strongly an operator binds.
fn binds(operator: Kind) -> u8 {
    match operator {
        Kind::Either => 2,
        Kind::And => 1,
        _ => 0,
    }
}

/// Finds a list of ids with nothing but blanks between them: it does not say
/// whether both count or either.
pub(super) fn without_operators(text: &str) -> Option<Broken> {
    let mut ids = text.split_whitespace();
    let first = ids.next().filter(|id| resolve::is_id(id))?;
    let second = ids
        .next()
        .filter(|id| resolve::is_id(id) && !id.eq_ignore_ascii_case(first))?;
    ids.all(resolve::is_id).then_some(Broken {
        what: NOT_JOINED,
        at: text.get(first.len()..)?.find(second)? + first.len(),
    })
}
