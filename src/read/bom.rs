//! What bills of materials have in common: things with names, licenses and
//! places, and what they come to as components of a manifest.
//!
//! Neither format says of a model whether it is given out. It is `public` where
//! the document gives an address to get it from, or a license under which things
//! are given out; else it stays `unknown`, with what is said of it in a note.

use super::fields::{Field, Reader};
use super::native::license_problem;
use super::tree::{Node, Value};
use crate::finding::{Finding, Problem};
use crate::license::License;
use crate::link::is_link;
use crate::manifest::{Availability, Component, Date};

/// How many unknown licenses are told.
const MOST_UNKNOWN: usize = 50;

/// What a document says of one thing.
#[derive(Clone, Default)]
pub struct Thing {
    pub name: Option<String>,
    /// What the document says in so many words.
    pub availability: Option<Availability>,
    pub license: Option<License>,
    /// Where it is to be had.
    pub places: Vec<String>,
    pub notes: Vec<String>,
}

impl Thing {
    pub fn availability(&self) -> Availability {
        // A repository is named with its tool: `git+https://…`.
        let leads_there = |place: &String| is_link(place.strip_prefix("git+").unwrap_or(place));
        let is_given_out = self.places.iter().any(leads_there)
            || self.license.as_ref().is_some_and(License::says_given_out);
        let silent = match is_given_out {
            true => Availability::Public,
            false => Availability::Unknown,
        };
        self.availability.unwrap_or(silent)
    }

    pub fn component(self) -> Component {
        Component {
            availability: self.availability(),
            license: self.license,
            urls: self.places,
            note: joined(self.notes),
            ..Component::default()
        }
    }
}

/// Several things that are one component, such as training data: as available
/// as all of them are, under all of their licenses.
pub fn together(things: Vec<Thing>, named: &str) -> Option<Component> {
    let availability = things
        .iter()
        .map(Thing::availability)
        .reduce(least_available)?;
    let licenses: Option<Vec<&str>> = things
        .iter()
        .map(|thing| thing.license.as_ref().map(License::text))
        .collect();
    let license = all_of(licenses.unwrap_or_default());
    let names: Vec<String> = things
        .iter()
        .filter_map(|thing| thing.name.clone())
        .collect();
    let named = (!names.is_empty()).then(|| [named, " ", &some_of(&names)].concat());
    let mut notes: Vec<String> = named.into_iter().collect();
    let mut urls = Vec::new();
    for thing in &things {
        for place in &thing.places {
            if !urls.contains(place) {
                urls.push(place.clone());
            }
        }
        notes.extend(thing.notes.iter().cloned());
        // Of licenses that do not count for all of it.
        if let (None, Some(own)) = (&license, &thing.license) {
            let name = thing.name.as_deref().unwrap_or("one of them");
            notes.push([name, " under \"", own.text(), "\""].concat());
        }
    }
    Some(Component {
        availability,
        license: license.map(|text| License::parse(&text)),
        urls,
        note: joined(notes),
        ..Component::default()
    })
}

/// What can be said of two things at once.
fn least_available(one: Availability, other: Availability) -> Availability {
    use Availability::{Gated, Partial, Public, Unknown};
    match (one, other) {
        (one, other) if one == other => one,
        (Unknown, _) | (_, Unknown) => Unknown,
        (Public | Gated, Public | Gated) => Gated,
        (one, other) if one.is_given_out() || other.is_given_out() => Partial,
        (one, other) => one.max(other),
    }
}

/// The licenses as one expression in which all of them hold.
pub fn all_of(licenses: Vec<&str>) -> Option<String> {
    let mut parts: Vec<&str> = Vec::new();
    for license in licenses {
        if !parts.contains(&license) {
            parts.push(license);
        }
    }
    match parts.as_slice() {
        [] => None,
        [one] => Some((*one).to_owned()),
        several => {
            let grouped = several.iter().map(|part| match part.contains(" OR ") {
                true => ["(", part, ")"].concat(),
                false => (*part).to_owned(),
            });
            Some(grouped.collect::<Vec<_>>().join(" AND "))
        }
    }
}

/// The first of many names; of those left out how many they are.
pub fn some_of(names: &[String]) -> String {
    const MOST: usize = 20;
    let shown = names.get(..MOST).unwrap_or(names).join(", ");
    match names.len().checked_sub(MOST) {
        None | Some(0) => shown,
        Some(more) => [&shown, " and ", &more.to_string(), " more"].concat(),
    }
}

/// What neither format takes for a license: that nothing is said, or that there
/// is none.
pub fn asserts_nothing(text: &str) -> bool {
    let text = text.trim();
    text.is_empty() || text.eq_ignore_ascii_case("NOASSERTION") || text == "NONE"
}

/// The notes as one; none where there is none.
pub fn joined(notes: Vec<String>) -> Option<String> {
    (!notes.is_empty()).then(|| notes.join("; "))
}

/// The page of a package on the Hub: `pkg:huggingface/owner/name@version`.
pub fn hub_page(purl: &str) -> Option<String> {
    let path = purl.strip_prefix("pkg:huggingface/")?;
    let path = path.split(['@', '?', '#']).next()?;
    let safe = |part: &str| {
        !part.is_empty()
            && part
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.'))
    };
    let (owner, name) = path.split_once('/')?;
    (safe(owner) && safe(name)).then(|| ["https://huggingface.co/", path].concat())
}

/// The day of a date with a time.
pub fn day(text: &str) -> Option<Date> {
    Date::parse(text.split('T').next()?)
}

/// A list's items; none where it is no list.
pub fn items(node: Option<&Node>) -> &[Node] {
    match node.map(|node| &node.value) {
        Some(Value::List(items)) => items,
        _ => &[],
    }
}

/// A list's items, or a value alone.
pub fn one_or_more(node: Option<&Node>) -> &[Node] {
    match node {
        Some(Node {
            value: Value::List(items),
            ..
        }) => items,
        Some(node) => std::slice::from_ref(node),
        None => &[],
    }
}

/// Text that says something.
pub fn stated(node: Option<&Node>) -> Option<&str> {
    node.and_then(Node::text)
        .filter(|text| !text.trim().is_empty())
}

impl Reader<'_> {
    /// A list of mappings; what else is in it is a finding.
    pub fn mappings<'n>(&mut self, node: &'n Node, name: &str) -> Vec<&'n Node> {
        let field = |node| Field {
            name: name.to_owned(),
            node,
        };
        let Value::List(items) = &node.value else {
            self.wrong_type(&field(node), "a list of mappings");
            return Vec::new();
        };
        let mut mappings = Vec::new();
        for item in items {
            if self.mapping(&field(item), "a list of mappings") {
                mappings.push(item);
            }
        }
        mappings
    }

    /// A license of the document, with what is wrong with it. Where so many are
    /// unknown that more would not be told, no more are read: it is much work.
    pub fn bom_license(&mut self, node: &Node, text: &str) -> Option<License> {
        let is_unknown =
            |finding: &&Finding| matches!(finding.problem, Problem::UnknownLicense { .. });
        let unknown = self.findings.iter().filter(is_unknown);
        if unknown.take(MOST_UNKNOWN).count() >= MOST_UNKNOWN {
            return None;
        }
        let license = License::parse(text);
        if let Some(problem) = license_problem(&license) {
            self.report(node, problem);
        }
        Some(license)
    }

    /// One of the words of a list, or a finding.
    pub fn known_word(&mut self, node: &Node, key: &str, allowed: &'static [&'static str]) {
        let Some(word) = node.text() else {
            let field = Field {
                name: key.to_owned(),
                node,
            };
            self.wrong_type(&field, "text");
            return;
        };
        if !allowed.contains(&word) {
            let problem = Problem::UnknownWord {
                key: key.to_owned(),
                word: word.to_owned(),
                allowed,
                nearest: self.nearest(word, allowed),
            };
            self.report(node, problem);
        }
    }

    /// Only one model is measured: where others are listed too, that is said.
    pub fn other_models(&mut self, measured: Option<&str>, others: &[(&Node, Option<&str>)]) {
        let other = others.iter().find(|(_, name)| *name != measured);
        if let Some((node, _)) = other {
            let problem = Problem::SeveralModels {
                measured: measured.unwrap_or_default().to_owned(),
            };
            self.report(node, problem);
        }
    }

    pub fn unknown_reference(&mut self, node: &Node, key: &'static str) {
        let to = node.text().unwrap_or_default().to_owned();
        self.report(node, Problem::UnknownReference { key, to });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_on_the_hub() {
        let page = hub_page("pkg:huggingface/tencent/HunyuanWorld-Voyager@1.0?x=y");
        assert_eq!(
            page.as_deref(),
            Some("https://huggingface.co/tencent/HunyuanWorld-Voyager")
        );
        for purl in [
            "pkg:pypi/transformers",
            "pkg:huggingface/gpt2",
            "pkg:huggingface/a/b/c",
            "pkg:huggingface/a%2Fb/c",
            "pkg:huggingface/",
        ] {
            assert_eq!(hub_page(purl), None, "{purl}");
        }
    }

    #[test]
    fn several_licenses_hold_together() {
        assert_eq!(all_of(vec![]), None);
        assert_eq!(all_of(vec!["MIT", "MIT"]).as_deref(), Some("MIT"));
        assert_eq!(
            all_of(vec!["MIT", "A OR B"]).as_deref(),
            Some("MIT AND (A OR B)")
        );
    }
}
