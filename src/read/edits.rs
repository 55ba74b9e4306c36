//! The edit of every finding whose correction is certain.
//!
//! A problem says what is meant ([`Problem::correction`]); here that becomes a
//! change of this text, in its own style: quotes stay quotes, JSON stays JSON,
//! a block stays a block. Where the text is written so that a small change could
//! touch something else, there is no edit.

mod block;
mod flow;
pub(super) mod lines;
mod scalar;

/// Where lines and values begin and end, for whoever changes a text.
#[cfg(feature = "full")]
pub(crate) mod places {
    pub use super::lines::{end, ends_line, indentation, line_end, next, start};
    pub use super::scalar::with_head;
}

use super::Reading;
use super::manifest_within;
use super::tree::{Entry, Node, Tree, Value};
use crate::finding::{Correction, Edit, Finding, MOST_FINDINGS, Problem, Span};

/// A move takes along what is between the two places; what is longer is left to
/// people.
const LONGEST: usize = 16 * 1024;

/// Gives the findings their edits: no more of them than are told, so that a text
/// of nothing but mistakes takes no longer.
pub fn find(reading: &mut Reading) {
    let Some(tree) = &reading.tree else {
        return;
    };
    let mut edits = Edits {
        text: reading.text,
        tree,
        manifest: manifest_within(&tree.root),
        taken: Vec::new(),
        twice: twice(&reading.findings),
    };
    let mut order: Vec<&mut Finding> = reading.findings.iter_mut().collect();
    // A key that is there in another spelling comes before one that is missing.
    order.sort_by_key(|finding| (finding.severity(), is_missing(finding), finding.span));
    order.truncate(MOST_FINDINGS);
    order.sort_by_key(|finding| is_missing(finding));
    for finding in order {
        if finding.edit.is_none() {
            finding.edit = edits.of(&finding.problem, finding.span);
        }
    }
}

fn is_missing(finding: &Finding) -> bool {
    matches!(
        finding.problem,
        Problem::MissingKey { .. } | Problem::EmptyKey { .. }
    )
}

struct Edits<'r> {
    text: &'r str,
    tree: &'r Tree,
    /// The mapping of the manifest.
    manifest: &'r Node,
    /// Keys that an edit gives to a mapping, by where that begins: a second edit
    /// must not give it the same.
    taken: Vec<(usize, String)>,
    /// The keys that are there again in one mapping: without the first one, the
    /// second would count.
    twice: Vec<(String, Span)>,
}

fn twice(findings: &[Finding]) -> Vec<(String, Span)> {
    let key = |finding: &Finding| match &finding.problem {
        Problem::DuplicateKey { key, .. } => Some((key.clone(), finding.span)),
        _ => None,
    };
    findings.iter().filter_map(key).collect()
}

/// What is at a place of the text.
enum Found<'r> {
    /// The entry with this number of a mapping, by its key.
    Key(&'r Node, usize),
    Value(&'r Node),
}

impl<'r> Edits<'r> {
    fn of(&mut self, problem: &Problem, span: Span) -> Option<Edit> {
        let correction = problem.correction()?;
        // What aliases repeat would change in other places too.
        let shared = |shared: &Span| shared.start <= span.start && span.end <= shared.end;
        if self.tree.shared.iter().any(shared) {
            return None;
        }
        let edit = match correction {
            Correction::Value { from, to } => self.value(span, from, to),
            Correction::Name { from, to } if self.is_free(span, to) => {
                self.value(span, Some(from), to)
            }
            Correction::Name { .. } => None,
            Correction::Bare(pairs) => self.bare(span, pairs),
            Correction::Quoted => self.quoted(span),
            Correction::Text(to) => Some(Edit::new(span, to)),
            Correction::Key(to) => self.rename(span, to),
            Correction::Move(home) => self.move_to(span, home),
            Correction::Add(key, value) => self.add(span, key, value),
        }?;
        // What is written so already is read otherwise for another reason: a tag.
        let old = self.text.get(edit.span.start..edit.span.end);
        let changes = old.is_some_and(|old| old != edit.text);
        (changes && edit.span.end - edit.span.start <= LONGEST).then_some(edit)
    }

    /// What is here, on the way down from the root.
    fn find(&self, span: Span) -> Option<Found<'r>> {
        let mut node = &self.tree.root;
        loop {
            if node.span == span {
                return Some(Found::Value(node));
            }
            let entries = node.entries();
            if let Some(at) = entry_at(entries, span.start)
                && entries.get(at).is_some_and(|entry| entry.key.span == span)
            {
                return Some(Found::Key(node, at));
            }
            node = child(node, span)?;
        }
    }

    /// Another text for a value that is this one.
    fn value(&self, span: Span, from: Option<&str>, to: &str) -> Option<Edit> {
        let Found::Value(node) = self.find(span)? else {
            return None;
        };
        let Value::Scalar(scalar) = &node.value else {
            return None;
        };
        if from.is_some_and(|from| from != scalar.text) {
            return None;
        }
        let span = scalar::with_head(self.text, span)?;
        let text = scalar::rewritten(self.text, span, to, self.tree.json)?;
        Some(Edit::new(span, text))
    }

    /// Whether nothing is or has this name in the list that the place is in.
    fn is_free(&self, span: Span, name: &str) -> bool {
        let mut node = &self.tree.root;
        while let Some(inner) = child(node, span) {
            if let Value::List(items) = &node.value {
                let named = |item: &Node| {
                    let mut own = [Some(item), item.get("name"), item.get("claim")].into_iter();
                    own.any(|node| node.and_then(Node::text) == Some(name))
                };
                return !items.iter().any(named);
            }
            node = inner;
        }
        true
    }

    /// A number or a truth value for a text that says it.
    fn bare(&self, span: Span, pairs: &[(&str, &str)]) -> Option<Edit> {
        let Found::Value(node) = self.find(span)? else {
            return None;
        };
        let text = node.text()?.trim();
        let mut pairs = pairs.iter();
        let (_, to) = pairs.find(|(from, _)| text.eq_ignore_ascii_case(from))?;
        scalar::is_on_one_line(self.text, span).then(|| Edit::new(span, *to))
    }

    /// A bare text in quotes.
    fn quoted(&self, span: Span) -> Option<Edit> {
        let bare = self.text.get(span.start..span.end)?;
        scalar::is_plain_or_number(bare).then(|| Edit::new(span, ["'", bare, "'"].concat()))
    }

    /// Whether an edit may give a mapping this key.
    fn take(&mut self, map: &Node, key: &str) -> bool {
        let place = (map.span.start, key.to_owned());
        let free = map.get(key).is_none() && !self.taken.contains(&place);
        if free {
            self.taken.push(place);
        }
        free
    }

    /// Whether this key is there again in its mapping.
    fn is_twice(&self, map: &Node, key: Option<&str>) -> bool {
        self.twice.iter().any(|(again, place)| {
            Some(&**again) == key && map.span.start <= place.start && place.end <= map.span.end
        })
    }

    fn rename(&mut self, span: Span, to: &str) -> Option<Edit> {
        let Found::Key(map, at) = self.find(span)? else {
            return None;
        };
        if self.is_twice(map, map.entries().get(at)?.key.text()) {
            return None;
        }
        let text = scalar::rewritten(self.text, span, to, self.tree.json)?;
        self.take(map, to).then(|| Edit::new(span, text))
    }

    /// A key with its value into the mapping of the manifest where it belongs.
    fn move_to(&mut self, span: Span, home: &'static str) -> Option<Edit> {
        let Found::Key(map, at) = self.find(span)? else {
            return None;
        };
        let entries = map.entries();
        let entry = entries.get(at)?;
        let key = entry.key.text()?;
        if self.is_twice(map, Some(key)) {
            return None;
        }
        let manifest = self.manifest;
        let target = match home {
            "" => Some(manifest),
            home => manifest.get(home),
        };
        let moved = Moved {
            text: self.text,
            map,
            entry,
            is_alone: entries.len() == 1,
        };
        let flow = flow::is(self.text, manifest);
        let edit = match target {
            Some(target) if matches!(target.value, Value::Map(_)) => {
                match flow::is(self.text, target) {
                    true => flow::into(&moved, target)?,
                    false => block::into(&moved, target)?,
                }
            }
            // Blank: in JSON it is `null`.
            Some(_) => return None,
            None if flow => flow::wrapped(&moved, manifest, home, self.tree.json)?,
            None => block::wrapped(&moved, manifest, home)?,
        };
        let taken = match target {
            Some(target) => self.take(target, key),
            None => self.take(manifest, home),
        };
        taken.then_some(edit)
    }

    /// A key at the beginning of the manifest; where it is there with nothing
    /// behind it, its value.
    fn add(&mut self, span: Span, key: &str, value: &str) -> Option<Edit> {
        if let Some(Found::Key(map, at)) = self.find(span).filter(|_| span.start < span.end) {
            let null = map.entries().get(at)?.value.span;
            let behind_colon = self.text.get(..null.start)?.ends_with(':');
            return match null.start < null.end {
                true => Some(Edit::new(null, value)),
                false => behind_colon.then(|| Edit::new(null, [" ", value].concat())),
            };
        }
        let map = self.manifest;
        let edit = match flow::is(self.text, map) {
            true => flow::begun(self.text, map, key, value, self.tree.json)?,
            false => block::begun(self.text, map, key, value)?,
        };
        self.take(map, key).then_some(edit)
    }
}

/// The entry of a mapping that begins here, or is the last one before.
fn entry_at(entries: &[Entry], start: usize) -> Option<usize> {
    let before = |entry: &Entry| entry.key.span.start <= start;
    entries.partition_point(before).checked_sub(1)
}

/// The value in a list or mapping that these bytes are in.
fn child(node: &Node, span: Span) -> Option<&Node> {
    let child = match &node.value {
        Value::Scalar(_) => return None,
        Value::List(items) => {
            let at = items.partition_point(|item| item.span.start <= span.start);
            items.get(at.checked_sub(1)?)?
        }
        Value::Map(entries) => &entries.get(entry_at(entries, span.start)?)?.value,
    };
    (child.span.start <= span.start && span.end <= child.span.end).then_some(child)
}

/// An entry that goes from its mapping to another place.
struct Moved<'r> {
    text: &'r str,
    map: &'r Node,
    entry: &'r Entry,
    /// Whether nothing else is left in its mapping.
    is_alone: bool,
}

impl Moved<'_> {
    /// The bytes of the key and its value.
    fn span(&self) -> Span {
        let end = self.entry.value.span.end.max(self.entry.key.span.end);
        Span::new(self.entry.key.span.start, end)
    }

    /// The entry out of its place and into another, as one edit.
    fn joined(&self, into: Edit) -> Option<Edit> {
        if self.is_alone {
            // A mapping without anything in it would be left behind.
            return None;
        }
        let out = lines::without(self.text, flow::is(self.text, self.map), self.span())?;
        let (first, second) = match out.span.start <= into.span.start {
            true => (&out, &into),
            false => (&into, &out),
        };
        if first.span.end > second.span.start {
            return None;
        }
        let between = self.text.get(first.span.end..second.span.start)?;
        if between.len() > LONGEST {
            return None;
        }
        let span = Span::new(first.span.start, second.span.end);
        Some(Edit::new(
            span,
            [&first.text, between, &second.text].concat(),
        ))
    }
}
