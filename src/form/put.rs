//! A value at a place of a text.

use super::write::{self, New};
use crate::finding::{Edit, Span, apply};
use crate::manifest::{ComponentId, Group, Kind};
use crate::read::tree::{Entry, Node, ScalarKind, Tree, Value};
use crate::read::{Reading, keys, lines};

/// A text whose manifest can be changed.
pub struct Put<'r> {
    text: &'r str,
    tree: &'r Tree,
    /// The mapping of the manifest.
    manifest: &'r Node,
}

/// A value with the mapping that it is in: that, and its number there.
type Place<'r> = (&'r Node, usize);

impl<'r> Put<'r> {
    /// None where the text has no manifest of its own.
    pub fn of(reading: &'r Reading) -> Option<Self> {
        if !reading.has_own_manifest() {
            return None;
        }
        Some(Put {
            text: reading.text,
            tree: reading.tree()?,
            manifest: reading.manifest_node()?,
        })
    }

    /// The text with a value at a place, or with nothing there.
    pub fn put(&self, path: &[&str], new: Option<&New>) -> Option<String> {
        let mut way: Vec<Place> = Vec::new();
        let mut node = self.manifest;
        for key in path {
            let named = |entry: &Entry| entry.key.text() == Some(key);
            let Some(at) = node.entries().iter().position(named) else {
                break;
            };
            way.push((node, at));
            node = &node.entries().get(at)?.value;
        }
        let edits = match (new, way.len() == path.len()) {
            (None, true) => self.remove(&way)?,
            (None, false) => Vec::new(),
            (Some(new), true) => self.replace(*way.last()?, new)?,
            (Some(new), false) => self.add(way.last().copied(), node, path, way.len(), new)?,
        };
        Some(apply(self.text, &edits))
    }

    fn is_flow(&self, node: &Node) -> bool {
        matches!(self.text.as_bytes().get(node.span.start), Some(b'{' | b'['))
    }

    /// The bytes of an entry, without blanks at its end.
    fn span(&self, entry: &Entry) -> Option<Span> {
        let start = entry.key.span.start;
        let end = entry.value.span.end.max(entry.key.span.end);
        let all = self.text.get(start..end)?;
        // Of an empty value the colon belongs to it.
        let end = start + all.trim_end().len();
        let behind = self.text.get(end..)?;
        let colon = behind.len() - behind.trim_start_matches(' ').len();
        match behind.get(colon..)?.starts_with(':') && entry.value.is_null() {
            true => Some(Span::new(start, end + colon + 1)),
            false => Some(Span::new(start, end)),
        }
    }

    /// Behind the colon of an entry.
    fn colon(&self, entry: &Entry) -> Option<usize> {
        let behind = self.text.get(entry.key.span.end..)?;
        let blanks = behind.len() - behind.trim_start_matches(' ').len();
        let is_colon = behind.get(blanks..)?.starts_with(':');
        is_colon.then_some(entry.key.span.end + blanks + 1)
    }

    /// Without an entry. A mapping that would have none goes too, but for the
    /// components; comments stay.
    fn remove(&self, way: &[Place]) -> Option<Vec<Edit>> {
        let ((map, at), outer) = way.split_last()?;
        let entry = map.entries().get(*at)?;
        let span = self.span(entry)?;
        if map.entries().len() > 1 {
            let edit = match self.is_flow(map) {
                true => {
                    let entries = map.entries().iter();
                    let spans: Option<Vec<Span>> = entries.map(|entry| self.span(entry)).collect();
                    self.without_comma(&spans?, *at)?
                }
                false => self.without_lines(span, &[&entry.key, &entry.value])?,
            };
            return Some(vec![edit]);
        }
        let (parent, number) = outer.last()?;
        let holder = parent.entries().get(*number)?;
        if self.is_flow(map) {
            if holder.key.text() != Some("components") {
                return self.remove(outer);
            }
            return Some(vec![Edit::new(map.span, "{}")]);
        }
        if holder.key.text() != Some("components") {
            return self.remove(outer);
        }
        let colon = self.colon(holder)?;
        let empty = Edit::new(Span::new(colon, colon), " {}");
        let gone = self.without_lines(span, &[&entry.key, &entry.value])?;
        Some(vec![empty, gone])
    }

    /// One of some parts between commas taken out, by their places.
    fn without_comma(&self, parts: &[Span], at: usize) -> Option<Edit> {
        let part = parts.get(at)?;
        let before = at.checked_sub(1).and_then(|before| parts.get(before));
        let (gap, gone) = match (before, parts.get(at + 1)) {
            (Some(before), _) => (
                Span::new(before.end, part.start),
                Span::new(before.end, part.end),
            ),
            (None, Some(next)) => (
                Span::new(part.end, next.start),
                Span::new(part.start, next.start),
            ),
            (None, None) => (Span::new(part.end, part.end), *part),
        };
        // A comment between them would go too.
        let has_comment = self.text.get(gap.start..gap.end)?.contains('#');
        (!has_comment).then(|| Edit::new(gone, ""))
    }

    /// Lines of an entry or item, which is made of these values, taken out. Its comments
    /// stay as lines of their own.
    fn without_lines(&self, span: Span, nodes: &[&Node]) -> Option<Edit> {
        let text = self.text;
        let indentation = lines::indentation(text, span.start)?;
        if !lines::ends_line(text, span.end) {
            return None;
        }
        let end = lines::end(text, span.end);
        let comments = self.comments(Span::new(span.start, end), nodes);
        let start = lines::start(text, span.start);
        let next = lines::next(text, span.end);
        if comments.is_empty() {
            // Of the last line, without a line end, that of the line before goes.
            let start = match next == end && start > 0 {
                true => text.get(..start)?.trim_end_matches(['\r', '\n']).len(),
                false => start,
            };
            return Some(Edit::new(Span::new(start, next), ""));
        }
        let line_end = lines::line_end(text);
        let kept = comments.join(&[line_end, indentation].concat());
        Some(Edit::new(Span::new(span.start, end), kept))
    }

    /// The comments between the scalars of these values, in a part of the text.
    fn comments(&self, span: Span, nodes: &[&Node]) -> Vec<&'r str> {
        let mut taken = Vec::new();
        for node in nodes {
            scalars(node, &mut taken);
        }
        taken.push(Span::new(span.end, span.end));
        let mut found = Vec::new();
        let mut at = span.start;
        for scalar in taken {
            let gap = self.text.get(at..scalar.start.max(at)).unwrap_or_default();
            for line in gap.split(['\r', '\n']) {
                if let Some(comment) = line.find('#') {
                    found.push(line.get(comment..).unwrap_or_default().trim_end());
                }
            }
            at = at.max(scalar.end);
        }
        found
    }

    /// Another value for one that is there.
    fn replace(&self, (map, at): Place, new: &New) -> Option<Vec<Edit>> {
        let entry = map.entries().get(at)?;
        let old = &entry.value;
        if let (New::List(items), Value::List(_)) = (new, &old.value)
            && let Some(edits) = self.items(old, items)
        {
            return Some(edits);
        }
        let json = self.tree.json;
        let in_braces = self.is_flow(map);
        let below = match new {
            New::Map(entries) => !entries.is_empty() && !in_braces,
            _ => false,
        };
        // All of the old value, and what comes in its place on the line of the key.
        let colon = self.colon(entry)?;
        let inline = |new: &New| match (new, &old.value) {
            (New::Text(text) | New::Word(text), Value::Scalar(_)) if !old.is_null() => {
                self.quoted_as(old, text, in_braces)
            }
            _ => new.inline(json, in_braces),
        };
        // Those of a block stay below what comes in its place.
        let mut comments = Vec::new();
        let span = match &old.value {
            Value::Scalar(scalar)
                if scalar.kind == ScalarKind::Null && old.span.start == old.span.end =>
            {
                Span::new(colon, colon)
            }
            Value::Scalar(_) => lines::with_head(self.text, old.span)?,
            _ if self.is_flow(old) => old.span,
            _ => {
                let end = lines::end(self.text, self.span(entry)?.end);
                comments = self.comments(Span::new(colon, end), &[old]);
                Span::new(colon, end)
            }
        };
        if !below {
            let mut text = inline(new);
            let space = if span.start == colon { " " } else { "" };
            if !comments.is_empty() {
                let indentation = lines::indentation(self.text, entry.key.span.start)?;
                for comment in comments {
                    text.extend([
                        lines::line_end(self.text),
                        indentation,
                        &self.step(),
                        comment,
                    ]);
                }
            }
            return Some(vec![Edit::new(span, [space, &text].concat())]);
        }
        let lines = self.lines_of(map, new)?;
        let end = lines::end(self.text, span.end);
        if !lines::ends_line(self.text, span.end) {
            return None;
        }
        let added = Edit::new(Span::new(end, end), lines);
        let gone = Span::new(colon, span.end);
        let gap = self.text.get(colon..span.start)?;
        if !gap.trim().is_empty() {
            return None;
        }
        match gone.end == end {
            true => Some(vec![Edit::new(gone, added.text)]),
            false => Some(vec![Edit::new(gone, ""), added]),
        }
    }

    /// A text in the quotes of the old one.
    fn quoted_as(&self, old: &Node, text: &str, in_braces: bool) -> String {
        let quoted = |quote| self.text.as_bytes().get(old.span.start) == Some(&quote);
        if quoted(b'"') {
            return write::scalar(text, true, in_braces);
        }
        if quoted(b'\'') && !text.contains(crate::shown::needs_care) {
            return ["'", &text.replace('\'', "''"), "'"].concat();
        }
        write::scalar(text, self.tree.json, in_braces)
    }

    /// The lines of a mapping below its key, where the key is one of this mapping's.
    fn lines_of(&self, map: &Node, new: &New) -> Option<String> {
        let first = map.entries().first()?.key.span.start;
        let indentation = lines::indentation(self.text, first)?;
        Some(new.behind(indentation, &self.step(), lines::line_end(self.text)))
    }

    /// How much further in the entries of an inner mapping are in this text.
    fn step(&self) -> String {
        let column = |map: &Node| {
            let first = map.entries().first()?;
            Some(lines::indentation(self.text, first.key.span.start)?.len())
        };
        let outer = column(self.manifest);
        let inner = ["components", "system", "access", "license"].iter();
        let inner = inner
            .filter_map(|key| self.manifest.get(key))
            .filter(|map| !self.is_flow(map))
            .find_map(column);
        let step = outer
            .zip(inner)
            .and_then(|(outer, inner)| inner.checked_sub(outer));
        " ".repeat(step.filter(|step| *step > 0).unwrap_or(2))
    }

    /// A key that is not there yet, in the mapping that the way has led to.
    fn add(
        &self,
        place: Option<Place>,
        map: &Node,
        path: &[&str],
        depth: usize,
        new: &New,
    ) -> Option<Vec<Edit>> {
        let (key, inner) = path.get(depth..)?.split_first()?;
        let wrap = |new: New, key: &&str| New::Map(vec![((*key).to_owned(), new)]);
        let new = inner.iter().rev().fold(new.clone(), wrap);
        let entry = || New::Map(vec![((*key).to_owned(), new.clone())]);
        if !map.is_map() || map.entries().is_empty() && !self.is_flow(map) {
            // There is no mapping yet.
            return map.is_null().then(|| self.replace(place?, &entry()))?;
        }
        let json = self.tree.json;
        if self.is_flow(map) {
            let inline = [&write::key(key, json), ": ", &new.inline(json, true)].concat();
            let Some(last) = self.before(path.get(..depth)?, map, key) else {
                // Empty braces in a block become a block.
                if let Some((outer, _)) = place
                    && !self.is_flow(outer)
                    && !json
                {
                    return self.replace(place?, &entry());
                }
                return Some(vec![Edit::new(map.span, ["{ ", &inline, " }"].concat())]);
            };
            let first = map.entries().first()?;
            let between = self.text.get(map.span.start + 1..first.key.span.start)?;
            let between = match between {
                "" => " ",
                blank if blank.trim().is_empty() => blank,
                _ => " ",
            };
            let end = self.span(last)?.end;
            return Some(vec![Edit::new(
                Span::new(end, end),
                [",", between, &inline].concat(),
            )]);
        }
        let first = map.entries().first()?.key.span.start;
        let indentation = lines::indentation(self.text, first)?;
        let line_end = lines::line_end(self.text);
        let behind = new.behind(indentation, &self.step(), line_end);
        if *key == keys::COMPONENT[0] && path.len() == 3 && !self.is_below_comment(first) {
            let added = [key, ":", &behind, line_end, indentation].concat();
            return Some(vec![Edit::new(Span::new(first, first), added)]);
        }
        let last = self.before(path.get(..depth)?, map, key)?;
        let end = self.span(last)?.end;
        if !lines::ends_line(self.text, end) {
            return None;
        }
        let at = lines::end(self.text, end);
        let added = [line_end, indentation, key, ":", &behind].concat();
        Some(vec![Edit::new(Span::new(at, at), added)])
    }

    /// Whether the line above this one is a comment.
    fn is_below_comment(&self, at: usize) -> bool {
        let above = self
            .text
            .get(..lines::start(self.text, at))
            .unwrap_or_default();
        let line = above.trim_end_matches(['\r', '\n']);
        let line = line.rsplit(['\r', '\n']).next().unwrap_or_default();
        line.trim_start().starts_with('#')
    }

    /// The entry that a new key comes behind: the last of those that are told before
    /// it, or of all.
    fn before<'n>(&self, path: &[&str], map: &'n Node, key: &str) -> Option<&'n Entry> {
        let place = |key: &str| -> Option<usize> {
            let of = |keys: &[&str]| keys.iter().position(|known| *known == key);
            match path {
                [] => of(&keys::TOP),
                ["system"] => of(&keys::SYSTEM),
                ["access"] => of(&keys::ACCESS),
                ["license"] => of(&Kind::ALL.map(Kind::word)),
                ["components"] => {
                    let group = Group::from_key(key).map(|group| group.members()[0] as usize);
                    group.or_else(|| ComponentId::from_key(key).map(|id| id as usize))
                }
                _ => of(&keys::COMPONENT),
            }
        };
        let own = place(key)?;
        let entries = map.entries();
        let is_before = |entry: &&Entry| {
            let other = entry.key.text().and_then(place);
            other.is_some_and(|other| other <= own)
        };
        entries
            .iter()
            .rev()
            .find(is_before)
            .or_else(|| entries.last())
    }

    /// A list with these items: those that stay are not touched. None where that would
    /// not be their order.
    fn items(&self, list: &Node, wanted: &[String]) -> Option<Vec<Edit>> {
        let name = |item: &Node| {
            let text = item.text().or_else(|| item.get("claim")?.text());
            text.map(str::to_owned)
        };
        let old = list.items();
        let stays = |item: &&Node| name(item).is_some_and(|name| wanted.contains(&name));
        let kept: Vec<&Node> = old.iter().filter(stays).collect();
        let names: Vec<String> = kept.iter().filter_map(|item| name(item)).collect();
        let added: Vec<&String> = wanted.iter().filter(|item| !names.contains(item)).collect();
        let flow = self.is_flow(list);
        if kept.is_empty()
            || flow && old.iter().all(|item| item.text().is_some()) && !self.has_comment(list)
        {
            // Nothing to be kept, or a line of words.
            return None;
        }
        let in_order = names.iter().chain(added.iter().copied()).eq(wanted);
        let are_words = old.iter().any(Node::is_map);
        if !in_order && !are_words {
            return None;
        }
        let mut edits = Vec::new();
        for item in old.iter().filter(|item| !stays(item)) {
            edits.push(match flow {
                true => {
                    let spans: Vec<Span> = old.iter().map(|item| item.span).collect();
                    let at = old.iter().position(|other| std::ptr::eq(other, item))?;
                    self.without_comma(&spans, at)?
                }
                false => self.without_lines(self.with_dash(item)?, &[item])?,
            });
        }
        let last = kept.last()?;
        let line_end = lines::line_end(self.text);
        let end = last.span.start
            + self
                .text
                .get(last.span.start..last.span.end)?
                .trim_end()
                .len();
        let mut more = String::new();
        for item in added {
            let item = write::scalar(item, self.tree.json, flow);
            match flow {
                true => more.extend([", ", &item]),
                false => {
                    let dash = self.with_dash(last)?.start;
                    let indentation = lines::indentation(self.text, dash)?;
                    more.extend([line_end, indentation, "- ", &item]);
                }
            }
        }
        if !more.is_empty() {
            let at = if flow {
                end
            } else {
                lines::end(self.text, end)
            };
            edits.push(Edit::new(Span::new(at, at), more));
        }
        Some(edits)
    }

    fn has_comment(&self, node: &Node) -> bool {
        let text = self.text.get(node.span.start..node.span.end);
        text.is_some_and(|text| text.contains('#'))
    }

    /// An item of a list by lines with its dash.
    fn with_dash(&self, item: &Node) -> Option<Span> {
        let before = self.text.get(..item.span.start)?.trim_end_matches(' ');
        let dash = before.strip_suffix('-')?.len();
        let text = self.text.get(item.span.start..item.span.end)?.trim_end();
        Some(Span::new(dash, item.span.start + text.len()))
    }
}

/// The places of the scalars in a value, keys among them.
fn scalars(node: &Node, found: &mut Vec<Span>) {
    match &node.value {
        Value::Scalar(_) => found.push(node.span),
        Value::List(items) => items.iter().for_each(|item| scalars(item, found)),
        Value::Map(entries) => {
            for entry in entries {
                scalars(&entry.key, found);
                scalars(&entry.value, found);
            }
        }
    }
}
