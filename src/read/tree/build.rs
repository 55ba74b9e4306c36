//! From openings, scalars and closings to a tree, without recursion.

use super::{Entry, Node, Parsed, Scalar, Stop, Value};
use crate::finding::{Columns, Finding, Place, Problem, Span};
use crate::read::edits::lines;

/// The most lists and mappings within one another.
const DEEPEST: usize = 64;

/// A list or a mapping.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    List,
    Map,
}

/// Takes the parts of a document in their order.
#[derive(Default)]
pub struct Builder {
    open: Vec<Open>,
    root: Option<Node>,
    pub findings: Vec<Finding>,
    duplicates: Vec<Duplicate>,
    /// Set while parts come that have come before.
    pub repeats: bool,
    /// What has been repeated, where it stands first.
    pub shared: Vec<Span>,
}

/// A list or mapping that is still open.
struct Open {
    span: Span,
    contents: Contents,
}

enum Contents {
    List(Vec<Node>),
    /// With the key whose value is to come.
    Map(Vec<Entry>, Option<Node>),
}

/// A key that stands twice.
struct Duplicate {
    key: String,
    first: Span,
    again: Span,
    /// All of the second entry, where it says the same as the first.
    same: Option<Span>,
    /// Where the mapping begins.
    map: usize,
}

impl Builder {
    /// How many lists and mappings are open.
    pub fn depth(&self) -> usize {
        self.open.len()
    }

    /// The innermost one that is open, and the bytes from its start to the end
    /// of the last thing in it.
    pub fn innermost(&self) -> Option<(Shape, Span)> {
        self.open.last().map(|open| {
            let shape = match open.contents {
                Contents::List(_) => Shape::List,
                Contents::Map(..) => Shape::Map,
            };
            (shape, open.span)
        })
    }

    /// Whether there is a list or mapping with something in it.
    pub fn has_contents(&self) -> bool {
        self.open.iter().any(|open| open.span.end > open.span.start)
            || matches!(&self.root, Some(node) if !matches!(node.value, Value::Scalar(_)))
    }

    pub fn scalar(&mut self, span: Span, scalar: Scalar) {
        self.push(Node {
            span,
            value: Value::Scalar(scalar),
        });
    }

    pub fn open(&mut self, start: usize, shape: Shape) -> Result<(), Box<Stop>> {
        if self.open.len() >= DEEPEST {
            return Err(Stop::at(Problem::TooDeep { limit: "64" }, start, start + 1));
        }
        let contents = match shape {
            Shape::List => Contents::List(Vec::new()),
            Shape::Map => Contents::Map(Vec::new(), None),
        };
        self.open.push(Open {
            span: Span::new(start, start),
            contents,
        });
        Ok(())
    }

    /// Closes the innermost one, which ends here.
    pub fn close(&mut self, end: usize) {
        let Some(open) = self.open.pop() else {
            return;
        };
        let value = match open.contents {
            Contents::List(items) => Value::List(items),
            Contents::Map(mut entries, _) => {
                self.drop_duplicates(&mut entries, open.span.start);
                Value::Map(entries)
            }
        };
        self.push(Node {
            span: Span::new(open.span.start, end),
            value,
        });
    }

    fn push(&mut self, node: Node) {
        let Some(open) = self.open.last_mut() else {
            self.root = Some(node);
            return;
        };
        open.span.end = open.span.end.max(node.span.end);
        match &mut open.contents {
            Contents::List(items) => items.push(node),
            Contents::Map(entries, key) => match key.take() {
                None => *key = Some(node),
                Some(key) => entries.push(Entry { key, value: node }),
            },
        }
    }

    /// Keys are the same where their text is, quoted or not: they are looked up
    /// by it.
    fn drop_duplicates(&mut self, entries: &mut Vec<Entry>, map: usize) {
        let mut order: Vec<(&str, usize)> = entries
            .iter()
            .zip(0..)
            .filter_map(|(entry, i)| Some((entry.key.text()?, i)))
            .collect();
        order.sort_unstable();
        let mut first = None;
        let mut again = Vec::new();
        for (text, i) in order {
            match first {
                Some((same, first)) if same == text => again.push((i, first)),
                _ => first = Some((text, i)),
            }
        }
        if again.is_empty() {
            return;
        }
        let mut keep = vec![true; entries.len()];
        for (i, first) in again {
            if let Some(keep) = keep.get_mut(i) {
                *keep = false;
            }
            if let (Some(again), Some(first), false) =
                (entries.get(i), entries.get(first), self.repeats)
            {
                let end = again.value.span.end.max(again.key.span.end);
                let same = again.value.says_the_same(&first.value);
                self.duplicates.push(Duplicate {
                    key: again.key.text().unwrap_or_default().to_owned(),
                    first: first.key.span,
                    again: again.key.span,
                    same: same.then(|| Span::new(again.key.span.start, end)),
                    map,
                });
            }
        }
        let mut keep = keep.into_iter();
        entries.retain(|_| keep.next().unwrap_or(true));
    }

    /// The tree. The text is the whole one, for the lines of first keys.
    pub fn finish(mut self, text: &str) -> Parsed {
        let firsts: Vec<Span> = self
            .duplicates
            .iter()
            .map(|duplicate| duplicate.first)
            .collect();
        let places = Place::all(text, &firsts, Columns::Characters);
        for (duplicate, place) in self.duplicates.into_iter().zip(places) {
            let problem = Problem::DuplicateKey {
                key: duplicate.key,
                first_line: place.line,
            };
            let finding = Finding::new(problem, duplicate.again);
            let in_braces = text.as_bytes().get(duplicate.map) == Some(&b'{');
            let edit = duplicate
                .same
                .and_then(|entry| lines::without(text, in_braces, entry));
            self.findings.push(Finding { edit, ..finding });
        }
        Parsed {
            root: self.root,
            findings: self.findings,
            json: false,
            shared: self.shared,
        }
    }

    /// No tree, and why.
    pub fn stop(mut self, text: &str, why: Finding) -> Parsed {
        self.root = None;
        let mut parsed = self.finish(text);
        parsed.findings.push(why);
        parsed
    }
}
