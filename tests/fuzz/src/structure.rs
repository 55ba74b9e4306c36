//! A text changed as what it is: a tree of values, of the keys and words that its format
//! has. What comes of it can be parsed, so that it reaches what a broken text does not.

use openness_badge::read::tree::{self, Node, ScalarKind, Value};

use crate::common::chance::Chance;

/// A value, without its place.
#[derive(Clone, Debug)]
pub enum Tree {
    /// As it is written in JSON.
    Scalar(String),
    List(Vec<Tree>),
    Map(Vec<(String, Tree)>),
}

/// A text, as its front matter or all of it and what follows.
pub struct Document {
    pub root: Tree,
    /// What stands behind front matter; none where there is none.
    body: Option<String>,
}

/// What a tree can be given: keys with values, as the seeds of its format have them.
#[derive(Default)]
pub struct Pool {
    entries: Vec<(String, Tree)>,
    items: Vec<Tree>,
}

/// Values that no format expects.
const ODD: [&str; 22] = [
    "null",
    "true",
    "false",
    "0",
    "-1",
    "1e999",
    "3.14",
    "99999999999999999999",
    "\"\"",
    "\" \"",
    "\"\\u202e\\u0000\"",
    "\"\\ud83d\\ude00\"",
    "\"none\"",
    "\"NOASSERTION\"",
    "\"MIT\"",
    "\"Apache-2.0 WITH LLVM-exception OR GPL-2.0\"",
    "\"2026-02-30\"",
    "\"2023-04\"",
    "\"https://example.org/a?b=c#d\"",
    "\"javascript:x\"",
    "\"public\"",
    "\"openness\"",
];

impl Pool {
    pub fn of(seeds: &[Vec<u8>]) -> Self {
        let mut pool = Pool::default();
        for seed in seeds {
            let text = String::from_utf8_lossy(seed);
            if let Some(document) = Document::read(&text) {
                pool.take(&document.root, 0);
            }
        }
        pool
    }

    fn take(&mut self, tree: &Tree, depth: usize) {
        /// More is the same again.
        const MOST: usize = 6_000;
        match tree {
            _ if self.entries.len() + self.items.len() > MOST || depth > 8 => {}
            Tree::Scalar(_) => {}
            Tree::List(items) => {
                for item in items {
                    self.items.push(item.clone());
                    self.take(item, depth + 1);
                }
            }
            Tree::Map(entries) => {
                for (key, value) in entries {
                    self.entries.push((key.clone(), value.clone()));
                    self.take(value, depth + 1);
                }
            }
        }
    }

    fn entry(&self, chance: &mut Chance) -> (String, Tree) {
        match self.entries.is_empty() {
            true => ("x".to_owned(), odd(chance)),
            false => self.entries[chance.below(self.entries.len())].clone(),
        }
    }

    fn value(&self, chance: &mut Chance) -> Tree {
        match chance.below(4) {
            0 => odd(chance),
            1 if !self.items.is_empty() => self.items[chance.below(self.items.len())].clone(),
            _ => self.entry(chance).1,
        }
    }
}

fn odd(chance: &mut Chance) -> Tree {
    match chance.below(12) {
        0 => Tree::List(Vec::new()),
        1 => Tree::Map(Vec::new()),
        2 => (0..chance.below(80)).fold(Tree::Scalar("1".to_owned()), |inner, _| {
            Tree::List(vec![inner])
        }),
        3 => Tree::Scalar(format!("\"{}\"", "long ".repeat(chance.below(300)))),
        _ => Tree::Scalar(chance.of(&ODD).to_owned()),
    }
}

impl Document {
    /// A text that is a mapping or a list, or begins with front matter.
    pub fn read(text: &str) -> Option<Self> {
        let front = tree::front_matter(text);
        let range = front.clone().unwrap_or(0..text.len());
        let root = Tree::of(&tree::parse(text, range).root?, 0);
        let body = front.map(|front| {
            let closing = text[front.end..].find('\n');
            let from = closing.map_or(text.len(), |line| front.end + line + 1);
            text[from..].to_owned()
        });
        (!matches!(root, Tree::Scalar(_))).then_some(Document { root, body })
    }

    /// As text: JSON, or YAML by indentation.
    fn write(&self, as_json: bool) -> String {
        let mut out = String::new();
        if self.body.is_some() {
            out.push_str("---\n");
        }
        match as_json {
            true => json(&self.root, &mut out),
            false => yaml(&self.root, 0, &mut out),
        }
        if let Some(body) = &self.body {
            if !out.ends_with('\n') {
                out.push('\n');
            }
            out.push_str("---\n");
            out.push_str(body);
        }
        out
    }
}

impl Tree {
    fn of(node: &Node, depth: usize) -> Self {
        match &node.value {
            _ if depth > 60 => Tree::Scalar("null".to_owned()),
            Value::Scalar(scalar) => Tree::Scalar(match scalar.kind {
                ScalarKind::Null => "null".to_owned(),
                ScalarKind::Bool => scalar.text.to_ascii_lowercase(),
                ScalarKind::Integer | ScalarKind::Float => scalar.text.to_string(),
                ScalarKind::Text => quoted(&scalar.text),
            }),
            Value::List(items) => {
                Tree::List(items.iter().map(|item| Tree::of(item, depth + 1)).collect())
            }
            Value::Map(entries) => {
                let entry = |entry: &tree::Entry| {
                    let key = entry.key.text().unwrap_or("?").to_owned();
                    (key, Tree::of(&entry.value, depth + 1))
                };
                Tree::Map(entries.iter().map(entry).collect())
            }
        }
    }

    /// Calls for a list or mapping somewhere in it.
    fn somewhere(&mut self, chance: &mut Chance, change: &mut dyn FnMut(&mut Tree, &mut Chance)) {
        let inner: Vec<usize> = match self {
            Tree::Scalar(_) => Vec::new(),
            Tree::List(items) => nested(items.iter()),
            Tree::Map(entries) => nested(entries.iter().map(|(_, value)| value)),
        };
        if inner.is_empty() || chance.below(3) == 0 {
            return change(self, chance);
        }
        let at = inner[chance.below(inner.len())];
        match self {
            Tree::List(items) => items[at].somewhere(chance, change),
            Tree::Map(entries) => entries[at].1.somewhere(chance, change),
            Tree::Scalar(_) => {}
        }
    }
}

/// The places of what is no scalar.
fn nested<'t>(values: impl Iterator<Item = &'t Tree>) -> Vec<usize> {
    let values = values.enumerate();
    let nested = values.filter(|(_, value)| !matches!(value, Tree::Scalar(_)));
    nested.map(|(at, _)| at).collect()
}

/// A text with one to four changes of its tree; none where it has no tree.
pub fn change(bytes: &[u8], pool: &Pool, chance: &mut Chance) -> Option<Vec<u8>> {
    let text = String::from_utf8_lossy(bytes);
    let mut document = Document::read(&text)?;
    for _ in 0..=chance.below(4) {
        document
            .root
            .somewhere(chance, &mut |tree, chance| one(tree, pool, chance));
    }
    Some(document.write(chance.below(2) == 0).into_bytes())
}

fn one(tree: &mut Tree, pool: &Pool, chance: &mut Chance) {
    match tree {
        Tree::Scalar(_) => *tree = pool.value(chance),
        Tree::List(items) => {
            let at = chance.below(items.len());
            match chance.below(6) {
                0 if !items.is_empty() => {
                    items.remove(at);
                }
                1 if !items.is_empty() => items[at] = pool.value(chance),
                2 if !items.is_empty() => items.extend(vec![items[at].clone(); chance.below(20)]),
                3 if !items.is_empty() => {
                    let last = items.len() - 1;
                    items.swap(at, last);
                }
                4 => *tree = pool.value(chance),
                _ => items.push(pool.value(chance)),
            }
        }
        Tree::Map(entries) => {
            let at = chance.below(entries.len());
            let is_empty = entries.is_empty();
            match chance.below(9) {
                0 if !is_empty => {
                    entries.remove(at);
                }
                1 | 2 if !is_empty => entries[at].1 = pool.value(chance),
                3 if !is_empty => entries[at].0 = pool.entry(chance).0,
                // The same key twice.
                4 if !is_empty => entries.push((entries[at].0.clone(), pool.value(chance))),
                5 if !is_empty => {
                    let inner = entries[at].1.clone();
                    entries[at].1 = Tree::List(vec![inner]);
                }
                6 if !is_empty => {
                    // The value of one key at another.
                    let from = chance.below(entries.len());
                    entries[at].1 = entries[from].1.clone();
                }
                _ => {
                    let entry = pool.entry(chance);
                    entries.insert(at.min(entries.len()), entry);
                }
            }
        }
    }
}

fn quoted(text: &str) -> String {
    serde_json::to_string(text).unwrap_or_default()
}

fn json(tree: &Tree, out: &mut String) {
    match tree {
        Tree::Scalar(text) => out.push_str(text),
        Tree::List(items) => {
            out.push('[');
            for (at, item) in items.iter().enumerate() {
                out.push_str(if at > 0 { ", " } else { "" });
                json(item, out);
            }
            out.push(']');
        }
        Tree::Map(entries) => {
            out.push('{');
            for (at, (key, value)) in entries.iter().enumerate() {
                out.push_str(if at > 0 { ",\n" } else { "" });
                out.push_str(&quoted(key));
                out.push_str(": ");
                json(value, out);
            }
            out.push('}');
        }
    }
}

fn yaml(tree: &Tree, depth: usize, out: &mut String) {
    /// Deeper down in brackets.
    const DEEPEST: usize = 6;
    let indent = "  ".repeat(depth);
    let nested = |tree: &Tree| match tree {
        Tree::Scalar(_) => false,
        Tree::List(items) => !items.is_empty(),
        Tree::Map(entries) => !entries.is_empty(),
    };
    let value = |value: &Tree, out: &mut String| match nested(value) && depth < DEEPEST {
        true => {
            out.push('\n');
            yaml(value, depth + 1, out);
        }
        false => {
            out.push(' ');
            let mut text = String::new();
            json(value, &mut text);
            out.push_str(&text.replace('\n', " "));
            out.push('\n');
        }
    };
    match tree {
        Tree::List(items) if !items.is_empty() => {
            for item in items {
                out.push_str(&indent);
                out.push('-');
                value(item, out);
            }
        }
        Tree::Map(entries) if !entries.is_empty() => {
            for (key, inner) in entries {
                let is_plain = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
                out.push_str(&indent);
                match key.starts_with(|c: char| c.is_ascii_alphabetic())
                    && key.chars().all(is_plain)
                {
                    true => out.push_str(key),
                    false => out.push_str(&quoted(key)),
                }
                out.push(':');
                value(inner, out);
            }
        }
        other => {
            json(other, out);
            out.push('\n');
        }
    }
}
