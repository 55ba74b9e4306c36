//! One license of an expression.

use super::{Class, Condition, Entry, resolve};

/// One license of an expression.
#[derive(Clone, Debug, PartialEq)]
pub struct Term {
    pub(super) name: String,
    pub(super) entry: Option<Entry>,
    pub(super) class: Class,
    /// What its name says, where nothing else is known.
    pub(super) conditions: &'static [Condition],
}

impl Term {
    /// How it is written, canonically: id, `+` and exception.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What is known of it. `None`: an unknown license, a reference to a text of
    /// its own (`LicenseRef-…`), or one with an addition that nobody knows.
    pub fn entry(&self) -> Option<&Entry> {
        self.entry.as_ref()
    }

    /// The class of its entry. Of a license that nobody knows, what its name
    /// says of it, never a free class.
    pub fn class(&self) -> Class {
        self.class
    }

    /// What it asks for, as far as that is known.
    pub fn conditions(&self) -> Vec<Condition> {
        match &self.entry {
            Some(entry) => entry.conditions(),
            None => self.conditions.to_vec(),
        }
    }

    /// Whether it says in mere words what it asks for.
    pub(super) fn is_in_words(&self) -> bool {
        self.entry.is_none() && resolve::unknown(&self.name).term.class == self.class
    }

    pub(super) fn known(name: &str, entry: Entry) -> Term {
        Term {
            name: name.to_owned(),
            class: entry.class(),
            entry: Some(entry),
            conditions: &[],
        }
    }

    /// The same by another name.
    pub(super) fn named(&self, name: &str) -> Term {
        Term {
            name: name.to_owned(),
            ..self.clone()
        }
    }

    pub(super) fn unknown(name: &str, class: Class, conditions: &'static [Condition]) -> Term {
        Term {
            name: name.to_owned(),
            entry: None,
            class,
            conditions,
        }
    }

    /// Makes it a license that has these conditions too, and others that nobody
    /// knows: it is no longer open.
    pub(super) fn restrict(&mut self, conditions: &'static [Condition]) {
        let classes = conditions.iter().filter_map(|condition| condition.class());
        let stated = self
            .entry
            .take()
            .map_or(self.conditions, |entry| entry.stated());
        match classes.max() {
            Some(class) if class > self.class => {
                (self.class, self.conditions) = (class, conditions)
            }
            _ => (self.class, self.conditions) = (self.class.max(Class::Unknown), stated),
        }
    }

    /// Takes the class of another license if that is a stricter one.
    pub(super) fn take_restrictions(&mut self, other: &Term) {
        if other.class > self.class.max(Class::Unknown) {
            self.class = other.class;
            self.conditions = other.entry.map_or(other.conditions, |entry| entry.stated());
        }
    }
}
