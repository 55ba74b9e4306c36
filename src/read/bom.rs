//! What bills of materials have in common: how their values are read.
//!
//! Neither format says of a model whether it is given out. What its things, with
//! their names, licenses and places, come to as components is decided by the
//! table that all readers share ([`evidence`](super::inference::evidence)).

use super::fields::{Field, Reader};
use super::inference::evidence;
use super::native::license_problem;
use super::tree::{Node, Value};
use crate::finding::{Finding, Problem};
use crate::license::License;
use crate::manifest::Date;
use crate::words::FindingWord;

/// How many unknown licenses are told.
const MOST_UNKNOWN: usize = 50;

/// What neither format takes for a license: that nothing is said, or that there
/// is none.
pub fn asserts_nothing(text: &str) -> bool {
    let text = text.trim();
    text.is_empty() || text.eq_ignore_ascii_case("NOASSERTION") || text == "NONE"
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
            self.wrong_type(&field(node), FindingWord::PartListOfMappings);
            return Vec::new();
        };
        let mut mappings = Vec::new();
        for item in items {
            if self.mapping(&field(item), FindingWord::PartListOfMappings) {
                mappings.push(item);
            }
        }
        mappings
    }

    /// A license of the document, read so, with what is wrong with it. Where so many are
    /// unknown that more would not be told, no more are read: it is much work.
    pub fn bom_license(
        &mut self,
        node: &Node,
        text: &str,
        parse: fn(&str) -> License,
    ) -> Option<License> {
        let is_unknown =
            |finding: &&Finding| matches!(finding.problem, Problem::UnknownLicense { .. });
        let unknown = self.findings.iter().filter(is_unknown);
        if unknown.take(MOST_UNKNOWN).count() >= MOST_UNKNOWN {
            return None;
        }
        if evidence::withheld(text).is_some() {
            return None;
        }
        let stated = evidence::license_of(text, parse);
        let problem = match &stated {
            Some(license) => license_problem(license),
            None => license_problem(&parse(text)),
        };
        if let Some(problem) = problem {
            self.report(node, problem);
        }
        stated
    }

    /// One of the words of a list, or a finding.
    pub fn known_word(&mut self, node: &Node, key: &str, allowed: &'static [&'static str]) {
        let Some(word) = node.text() else {
            let field = Field {
                name: key.to_owned(),
                node,
            };
            self.wrong_type(&field, FindingWord::PartText);
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
}
