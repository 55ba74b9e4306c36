//! A Hugging Face model card: Markdown with front matter.
//!
//! A card is the page of a repository that holds weights, so that its license
//! is that of the weights and says that they are public, as a license alone does
//! in a manifest; gated where the card asks something of those who come. Without
//! a license it does not say. The card itself is public if it has any text.
//! Named data sets are training data, but which of it, whether all of it, and
//! under which terms a card does not say: they become a note.

mod broken;
mod kind;

use super::fields::{Field, Reader};
use super::native::license_problem;
use super::nearest::nearest;
use super::tree::{Node, Value, front_matter};
use super::{Format, Options, Reading};
use crate::finding::{Problem, Span};
use crate::license::License;
use crate::manifest::ComponentId::{self, *};
use crate::manifest::{Availability, Component, Manifest};
use crate::report::Source;
pub use broken::without_front_matter;
#[cfg(feature = "bom")]
pub use kind::of as kind_of_task;

pub const FORMAT: Format = Format {
    source: Source::ModelCard,
    recognizes,
    read,
};

/// Keys that nothing but a card has.
const OWN_KEYS: [&str; 8] = [
    "base_model",
    "base_model_relation",
    "library_name",
    "license_link",
    "license_name",
    "model-index",
    "new_version",
    "pipeline_tag",
];

/// Keys that a card has and other things may have too.
const COMMON_KEYS: [&str; 7] = [
    "datasets",
    "inference",
    "language",
    "license",
    "metrics",
    "tags",
    "widget",
];

fn has_any(root: &Node, keys: &[&str]) -> bool {
    keys.iter().any(|key| root.get(key).is_some())
}

/// Whether it was meant as a manifest of the openness format.
fn is_native(root: &Node) -> bool {
    has_any(root, &["openness", "system", "components"])
}

/// By the keys alone, wherever they stand.
fn recognizes(root: &Node) -> bool {
    !is_native(root) && (has_any(root, &OWN_KEYS) || is_gated(root))
}

/// In front matter everything is a card that is nothing else.
pub fn is_card(root: &Node) -> bool {
    matches!(root.value, Value::Map(_)) && !is_native(root)
}

/// By the keys, where front matter was meant.
fn looks_like_card(root: &Node) -> bool {
    recognizes(root) || (is_card(root) && has_any(root, &COMMON_KEYS))
}

/// The settings of a repository that asks something of those who come.
fn is_gated(root: &Node) -> bool {
    let Value::Map(entries) = &root.value else {
        return false;
    };
    entries.iter().any(|entry| {
        !entry.value.is_null()
            && entry
                .key
                .text()
                .is_some_and(|key| key.starts_with("extra_gated_"))
    })
}

fn read(root: &Node, options: &Options, reading: &mut Reading) {
    let mut reader = Reader {
        findings: &mut reading.findings,
        today: options.today,
    };
    let mut manifest = Manifest::default();
    let body = body(reading.text, root);
    let system = &mut manifest.system;
    system.name = name(root).or_else(|| heading(body));
    system.based_on = joined(root.get("base_model"), ", ");
    system.kind = text(root, "pipeline_tag")
        .and_then(|tag| kind::of(&tag))
        .into_iter()
        .collect();
    manifest.components[Weights] = reader.card_weights(root);
    let mut set = |id: ComponentId, component| manifest.components[id] = component;
    if body.chars().any(|c| !c.is_whitespace()) {
        set(ModelCard, public(None));
    }
    if has_results(root) {
        set(EvaluationResults, public(None));
    }
    if let Some(paper) = paper(root) {
        set(TechnicalReport, public(Some(paper)));
    }
    let stage = match root.get("base_model").and_then(|node| texts(node).next()) {
        Some(_) => FinetuningData,
        None => PretrainingData,
    };
    if let Some(component) = data(root) {
        set(stage, component);
    }
    reading.places.components = Span::new(root.span.start, root.span.start);
    reading.manifest = Some(manifest);
}

fn public(url: Option<String>) -> Component {
    let urls = url.into_iter().collect();
    Component {
        availability: Availability::Public,
        urls,
        ..Component::default()
    }
}

/// What follows the front matter, or what is taken for it.
fn body<'t>(text: &'t str, root: &Node) -> &'t str {
    let end = front_matter(text).map_or(root.span.end, |range| range.end);
    let rest = text.get(end..).unwrap_or_default();
    rest.strip_prefix("---")
        .or_else(|| rest.strip_prefix("..."))
        .unwrap_or(rest)
}

/// A value that is text and not blank.
fn text(root: &Node, key: &str) -> Option<String> {
    root.get(key)
        .and_then(|node| texts(node).next())
        .map(str::to_owned)
}

/// The texts of a list, or of a value alone; blank ones left out.
fn texts(node: &Node) -> impl Iterator<Item = &str> {
    let items: &[Node] = match &node.value {
        Value::List(items) => items,
        _ => std::slice::from_ref(node),
    };
    items
        .iter()
        .filter_map(Node::text)
        .map(str::trim)
        .filter(|text| !text.is_empty())
}

fn joined(node: Option<&Node>, between: &str) -> Option<String> {
    let all: Vec<&str> = texts(node?).collect();
    (!all.is_empty()).then(|| all.join(between))
}

/// The name that a training tool or the evaluation block gives it.
fn name(root: &Node) -> Option<String> {
    text(root, "model_name").or_else(|| match &root.get("model-index")?.value {
        Value::List(items) => text(items.first()?, "name"),
        _ => None,
    })
}

/// The title: the first heading of the highest rank, code passed over.
fn heading(body: &str) -> Option<String> {
    let mut in_code = false;
    for line in body.lines() {
        in_code ^= line.trim_start().starts_with("```");
        let title = line
            .strip_prefix("# ")
            .map(|title| title.trim().trim_end_matches('#').trim());
        if let Some(title) = title.filter(|title| !in_code && !title.is_empty()) {
            return Some(title.to_owned());
        }
    }
    None
}

/// Whether the evaluation block has any result.
fn has_results(root: &Node) -> bool {
    let Some(Value::List(models)) = root.get("model-index").map(|node| &node.value) else {
        return false;
    };
    models.iter().any(|model| {
        matches!(model.get("results").map(|node| &node.value), Some(Value::List(results)) if !results.is_empty())
    })
}

/// The paper that a tag names: `arxiv:2304.01373`.
fn paper(root: &Node) -> Option<String> {
    let is_number = |number: &&str| {
        number.starts_with(|c: char| c.is_ascii_digit())
            && number
                .chars()
                .all(|c| c.is_ascii_digit() || c == '.' || c == 'v')
    };
    let tags = root.get("tags")?;
    let number = texts(tags)
        .filter_map(|tag| tag.strip_prefix("arxiv:"))
        .find(is_number)?;
    Some(["https://arxiv.org/abs/", number].concat())
}

/// The training data that it names; of sets on the Hub, where they are.
fn data(root: &Node) -> Option<Component> {
    let is_id = |name: &&str| {
        let safe = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
        name.split_once('/').is_some_and(|(owner, name)| {
            [owner, name]
                .iter()
                .all(|part| !part.is_empty() && part.chars().all(safe))
        })
    };
    let node = root.get("datasets")?;
    let names = joined(Some(node), ", ")?;
    let urls = texts(node)
        .filter(is_id)
        .map(|id| ["https://huggingface.co/datasets/", id].concat())
        .collect();
    let note = Some(["the card names ", &names].concat());
    Some(Component {
        urls,
        note,
        ..Component::default()
    })
}

impl Reader<'_> {
    fn card_weights(&mut self, root: &Node) -> Component {
        let license = self.card_license(root);
        let licensed = license.as_ref().is_some_and(License::is_license);
        let availability = match is_gated(root) {
            true => Availability::Gated,
            false if licensed => Availability::Public,
            false => Availability::Unknown,
        };
        let relation = text(root, "base_model_relation")
            .map(|relation| ["related to its base model as `", &relation, "`"].concat());
        let terms = text(root, "license_link").map(|link| ["its license: ", &link].concat());
        let details = text(root, "license_details");
        let notes: Vec<String> = [relation, terms, details].into_iter().flatten().collect();
        let note = (!notes.is_empty()).then(|| notes.join("; "));
        Component {
            availability,
            license,
            note,
            ..Component::default()
        }
    }

    /// One id, or several, of which a card does not say that one may be chosen:
    /// then all of them hold. With `other` the name beside it counts.
    fn card_license(&mut self, root: &Node) -> Option<License> {
        let named = text(root, "license_name");
        let Some(node) = root.get("license").filter(|node| !node.is_null()) else {
            self.misspelt_license_key(root);
            return named.as_deref().map(License::parse_hugging_face);
        };
        if let Value::Map(_) = node.value {
            let field = Field {
                name: "license".to_owned(),
                node,
            };
            self.wrong_type(&field, "an id or a list of ids");
            return None;
        }
        let id = joined(Some(node), " AND ")?;
        if let Some(name) = named.filter(|_| id.eq_ignore_ascii_case("other")) {
            // A name of the author's own choice: it cannot be wrong.
            return Some(License::parse_hugging_face(&name));
        }
        let license = License::parse_hugging_face(&id);
        if let Some(problem) = license_problem(&license) {
            self.report(node, problem);
        }
        Some(license)
    }

    /// `licence`, which Hugging Face does not read.
    fn misspelt_license_key(&mut self, root: &Node) {
        let Value::Map(entries) = &root.value else {
            return;
        };
        for entry in entries {
            let Some(key) = entry.key.text() else {
                continue;
            };
            let near = nearest(key, &["license"]);
            if near.is_some() && key != "license" {
                let problem = Problem::UnknownKey {
                    key: key.to_owned(),
                    within: "a model card",
                    nearest: near,
                };
                self.report(&entry.key, problem);
            }
        }
    }
}
