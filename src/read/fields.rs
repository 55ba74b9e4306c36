//! Values of a mapping, asked for by type. What is not of that type becomes a
//! finding and counts as left out.

use super::home::home;
use super::nearest::nearest;
use super::tree::{Node, Scalar, ScalarKind, Value};
use crate::finding::{Finding, MOST_FINDINGS, Near, Problem, Span};
use crate::link::is_link;
use crate::manifest::Date;
use crate::words::FindingWord;

/// Where the findings of a reading gather.
pub struct Reader<'r> {
    pub findings: &'r mut Vec<Finding>,
    pub today: Option<Date>,
}

/// A key's value, and what the key is called in messages: `system.name`.
pub struct Field<'n> {
    pub name: String,
    pub node: &'n Node,
}

/// That a mapping lacks a key that must be there; or, where the key is there, that
/// nothing stands behind it. `key` is its whole name, `own` what it is called in
/// the mapping.
pub fn missing(map: &Node, own: &str, key: &'static str, example: &'static str) -> Finding {
    let is_empty = |value: &Node| match &value.value {
        Value::Scalar(scalar) => value.is_null() || scalar.text.trim().is_empty(),
        Value::List(items) => items.is_empty(),
        Value::Map(entries) => entries.is_empty(),
    };
    match map.key(own).filter(|_| map.get(own).is_some_and(is_empty)) {
        Some(node) => Finding::new(Problem::EmptyKey { key, example }, node.span),
        None => {
            let start = Span::new(map.span.start, map.span.start);
            Finding::new(Problem::MissingKey { key, example }, start)
        }
    }
}

impl Reader<'_> {
    pub fn report(&mut self, node: &Node, problem: Problem) {
        self.findings.push(Finding::new(problem, node.span));
    }

    /// Whether so much is wrong that more would not be told.
    pub fn is_full(&self) -> bool {
        self.findings.len() >= MOST_FINDINGS
    }

    /// What may have been meant; not asked any more where so much is wrong that
    /// the answer would not be told.
    pub fn nearest(&self, word: &str, words: &[&'static str]) -> Option<Near> {
        (!self.is_full()).then(|| nearest(word, words))?
    }

    pub fn wrong_type(&mut self, field: &Field, expected: FindingWord) {
        let problem = Problem::WrongType {
            key: field.name.clone(),
            expected,
            found: field.node.kind_in_words(),
        };
        self.report(field.node, problem);
    }

    /// The entries of a mapping whose keys are among these, by their key. Other
    /// keys are findings. `prefix` is the mapping's own key and a dot, or empty.
    pub fn entries<'n>(
        &mut self,
        node: &'n Node,
        prefix: &str,
        within: FindingWord,
        keys: &[&'static str],
    ) -> Vec<(&'static str, Field<'n>)> {
        let Value::Map(entries) = &node.value else {
            return Vec::new();
        };
        let mut known = Vec::new();
        for entry in entries {
            let Some(key) = entry.key.text() else {
                let found = entry.key.kind_in_words();
                self.report(&entry.key, Problem::KeyNotText { within, found });
                continue;
            };
            match keys.iter().find(|known| **known == key) {
                // Left blank is left out, as in a form.
                Some(_) if entry.value.is_null() => {}
                Some(key) => {
                    known.push((
                        *key,
                        Field {
                            name: [prefix, key].concat(),
                            node: &entry.value,
                        },
                    ));
                }
                None => {
                    let problem = match home(key, within) {
                        Some(home) => Problem::MisplacedKey {
                            key: key.to_owned(),
                            home,
                        },
                        None => Problem::UnknownKey {
                            key: key.to_owned(),
                            within,
                            nearest: self.nearest(key, keys),
                        },
                    };
                    self.report(&entry.key, problem);
                }
            }
        }
        known
    }

    /// A mapping, or nothing and a finding.
    pub fn mapping(&mut self, field: &Field, expected: FindingWord) -> bool {
        let is_mapping = matches!(field.node.value, Value::Map(_));
        if !is_mapping {
            self.wrong_type(field, expected);
        }
        is_mapping
    }

    /// Text; a number counts as the text that it is written as. Blank text is
    /// left out.
    pub fn text(&mut self, field: &Field) -> Option<String> {
        match &field.node.value {
            Value::Scalar(Scalar {
                text,
                kind: ScalarKind::Text | ScalarKind::Integer | ScalarKind::Float,
            }) => (!text.trim().is_empty()).then(|| text.clone()),
            _ => {
                self.wrong_type(field, FindingWord::PartText);
                None
            }
        }
    }

    pub fn boolean(&mut self, field: &Field) -> Option<bool> {
        match &field.node.value {
            Value::Scalar(Scalar {
                text,
                kind: ScalarKind::Bool,
            }) => Some(text.eq_ignore_ascii_case("true")),
            _ => {
                self.wrong_type(field, FindingWord::PartTrueOrFalse);
                None
            }
        }
    }

    /// One of a list of words.
    pub fn word<T>(
        &mut self,
        field: &Field,
        words: &'static [&'static str],
        from_word: fn(&str) -> Option<T>,
    ) -> Option<T> {
        let text = self.text(field)?;
        let value = from_word(&text);
        if value.is_none() {
            let nearest = self.nearest(&text, words);
            let key = field.name.clone();
            self.report(
                field.node,
                Problem::UnknownWord {
                    key,
                    word: text,
                    allowed: words,
                    nearest,
                },
            );
        }
        value
    }

    /// A list's items, or a single value as a list of one.
    pub fn items<'n>(&mut self, field: &Field<'n>, expected: FindingWord) -> Vec<Field<'n>> {
        let item = |node| Field {
            name: field.name.clone(),
            node,
        };
        match &field.node.value {
            Value::List(items) => items
                .iter()
                .filter(|node| !node.is_null())
                .map(item)
                .collect(),
            Value::Scalar(_) => vec![item(field.node)],
            Value::Map(_) => {
                self.wrong_type(field, expected);
                Vec::new()
            }
        }
    }

    /// Words of a list, each once, with the value that each stood in.
    pub fn words<'n, T: PartialEq>(
        &mut self,
        field: &Field<'n>,
        words: &'static [&'static str],
        from_word: fn(&str) -> Option<T>,
    ) -> Vec<(T, &'n Node)> {
        let mut found: Vec<(T, &Node)> = Vec::new();
        for item in self.items(field, FindingWord::PartListOfWords) {
            if let Some(word) = self.word(&item, words, from_word)
                && !found.iter().any(|(known, _)| *known == word)
            {
                found.push((word, item.node));
            }
        }
        found
    }

    /// Whether a list is there and has nothing in it.
    pub fn is_empty_list(&self, field: &Field) -> bool {
        matches!(&field.node.value, Value::List(items) if items.iter().all(Node::is_null))
    }

    /// A date; one that is still to come is a finding, and kept.
    pub fn date(&mut self, field: &Field) -> Option<Date> {
        let text = self.text(field)?;
        let date = Date::parse(&text);
        match date {
            None => self.report(
                field.node,
                Problem::BadDate {
                    key: field.name.clone(),
                    text,
                },
            ),
            Some(date) if self.today.is_some_and(|today| date.is_after(today)) => {
                self.report(
                    field.node,
                    Problem::FutureDate {
                        key: field.name.clone(),
                        text,
                    },
                );
            }
            Some(_) => {}
        }
        date
    }

    /// An address; one that cannot be a link is a finding, and kept.
    pub fn url(&mut self, field: &Field) -> Option<String> {
        let url = self.text(field)?;
        if !is_link(&url) {
            self.report(field.node, Problem::BadUrl { url: url.clone() });
        }
        Some(url)
    }

    /// One address or a list of them.
    pub fn urls(&mut self, field: &Field) -> Vec<String> {
        let items = self.items(field, FindingWord::PartAddressOrAddresses);
        items.iter().filter_map(|item| self.url(item)).collect()
    }
}
