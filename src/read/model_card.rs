//! A Hugging Face model card: Markdown with front matter.
//!
//! A card is the page of a repository that holds weights, so that its license
//! is that of the weights and says that they are public, as a license alone does
//! in a manifest; gated where the card has a form. Without a license it does not
//! say. The card itself is public if it has any text beyond its title. What else
//! is said of data, papers, results and the base model comes to what the table
//! says that all readers share (`inference/evidence.rs`).

mod body;
mod hub;
mod key;
mod keys;
mod kind;
mod license;
mod markdown;
mod other;
mod page;
mod plain;

use super::fields::Reader;
use super::inference::evidence::{self, Stage, Thing};
use super::tree::{Node, Value};
use super::{Format, Options, Reading};
use crate::finding::{Finding, Problem, Span};
use crate::manifest::ComponentId::*;
use crate::manifest::{Availability, Manifest, Original};
use crate::read::Source;
use crate::words::FindingWord;
use body::Body;

pub use kind::of as kind_of_task;
pub use markdown::{Name, looks_like_markdown};
pub use other::{repository_alone, taken_for};
pub use page::{Page, unclosed, with_front_matter};

/// Whether a card's front matter holds an openness manifest.
pub fn holds_manifest(root: &Node) -> bool {
    key::within(root).is_some()
}

pub const FORMAT: Format = Format {
    source: Source::ModelCard,
    recognizes,
    read: |root, options, reading| {
        let body = reading.text.get(root.span.end..).unwrap_or_default();
        read(Some(root), "", body, options, reading);
    },
};

/// By the keys alone, wherever they stand.
fn recognizes(root: &Node) -> bool {
    !is_native(root)
        && (keys::count(root, &keys::OF_MODEL) > 0
            || keys::has_form(root)
            || root.get(keys::EU_DISALLOWED).is_some())
}

/// Whether it was meant as a manifest of the openness format.
pub fn is_native(root: &Node) -> bool {
    root.get("system").is_some() || root.get("components").is_some()
}

/// Reads a card with front matter.
pub fn read_page(root: Option<&Node>, page: &Page, options: &Options, reading: &mut Reading) {
    read(root, page.before, page.body, options, reading);
}

/// Reads Markdown without front matter: the text is a model card all the same,
/// and says nothing else.
pub fn read_text(reading: &mut Reading) {
    reading.source = Source::ModelCard;
    let body = Body::read(reading.text, true);
    let mut manifest = Manifest::default();
    manifest.system.name = body.title;
    if body.has_text {
        manifest.components[ModelCard] = evidence::public(None);
    }
    let start = Span::new(0, 0);
    // What is said of the text as YAML does not matter then.
    reading.findings = vec![Finding::new(Problem::NoFrontMatter, start)];
    reading.places.components = start;
    reading.manifest = Some(manifest);
}

fn read(root: Option<&Node>, before: &str, body: &str, options: &Options, reading: &mut Reading) {
    reading.source = Source::ModelCard;
    let nothing = Node {
        span: Span::new(0, 0),
        value: Value::Map(Vec::new()),
    };
    let root = root.unwrap_or(&nothing);
    let start = Span::new(root.span.start, root.span.start);
    reading.places.components = start;
    let mut reader = Reader {
        findings: &mut reading.findings,
        today: options.today,
    };
    reader.card_keys(root);
    let card = reader.facts_of_card(root, before, body);
    match key::within(root) {
        Some(own) => key::read(&own, card, options, reading),
        None => {
            if let Some(key) = root.get("openness").filter(|key| key.text() != Some("1")) {
                let problem = Problem::CardValue {
                    key: "openness",
                    expected: FindingWord::PartMappingWithComponents,
                    found: key.kind_in_words(),
                };
                reading.findings.push(Finding::new(problem, key.span));
            }
            reading.manifest = Some(card);
        }
    }
    let Some(manifest) = &reading.manifest else {
        return;
    };
    let weights = &manifest.components[Weights];
    let may_be_given_out =
        weights.availability == Availability::Unknown || weights.availability.is_given_out();
    if weights.license.is_none() && may_be_given_out {
        let place = root.get("license").filter(|node| !node.is_null());
        let span = place.map_or(start, |node| node.span);
        reading
            .findings
            .push(Finding::new(Problem::NoLicense, span));
    }
    if manifest.system.name.is_none() {
        reading.findings.push(Finding::new(Problem::NoName, start));
    }
}

impl Reader<'_> {
    /// What the card itself says.
    fn facts_of_card(&mut self, root: &Node, before: &str, body: &str) -> Manifest {
        let mut manifest = Manifest::default();
        let bases = bases(root);
        let body = Body::read(body, !bases.is_empty());
        let above = match before.is_empty() {
            true => Body::default(),
            false => Body::read(before, true),
        };
        let system = &mut manifest.system;
        system.name = text(root, "model_name")
            .or(above.title)
            .or(body.title)
            .or_else(|| name_of_results(root));
        system.kind = text(root, "pipeline_tag")
            .and_then(|tag| kind::of(&tag))
            .into_iter()
            .collect();
        let stage = Stage::of(!bases.is_empty());
        system.based_on = evidence::based_on(bases.iter().copied());
        let stated = self.card_license(root);
        let mut weights = Thing {
            license: stated.license,
            notes: stated.notes,
            ..Thing::default()
        };
        if keys::has_form(root) {
            weights.availability = Some(Availability::Gated);
            weights.notes.insert(0, evidence::form().to_owned());
        }
        let relation = text(root, "base_model_relation").or_else(|| relation_of_tags(root));
        let library = text(root, "library_name");
        let derived = evidence::derived(relation.as_deref(), library.as_deref());
        weights.notes.splice(0..0, derived);
        let components = &mut manifest.components;
        components[Weights] = evidence::given_out(weights);
        if body.has_text || above.has_text {
            components[ModelCard] = evidence::public(None);
        }
        if has_results(root) {
            components[EvaluationResults] = evidence::public(None);
        }
        if let Some(paper) = paper(root).or(body.paper) {
            components[TechnicalReport] = evidence::public(Some(paper));
        }
        if let Some(data) = evidence::data(data_sets(root)) {
            components[stage.data()] = data;
        }
        if keys::is_eu_disallowed(root) {
            manifest.original = Original::ModelCard {
                eu_disallowed: true,
            };
        }
        manifest
    }
}

/// A value that is text and not blank.
fn text(root: &Node, key: &str) -> Option<String> {
    root.get(key)
        .and_then(|node| texts(node).next())
        .map(str::to_owned)
}

/// The texts of a list, or of a value alone, each with its place; blank ones left
/// out.
fn nodes(node: &Node) -> impl Iterator<Item = (&Node, &str)> {
    let items: &[Node] = match &node.value {
        Value::List(items) => items,
        _ => std::slice::from_ref(node),
    };
    items
        .iter()
        .filter_map(|item| Some((item, item.text()?.trim())))
        .filter(|(_, text)| !text.is_empty())
}

fn texts(node: &Node) -> impl Iterator<Item = &str> {
    nodes(node).map(|(_, text)| text)
}

fn texts_of<'n>(root: &'n Node, key: &str) -> impl Iterator<Item = &'n str> {
    root.get(key).into_iter().flat_map(texts)
}

/// What the Hub puts behind a prefix into the tags: `arxiv:2304.01373`.
fn tagged<'n>(root: &'n Node, prefix: &'static str) -> impl Iterator<Item = &'n str> {
    texts_of(root, "tags").filter_map(move |tag| tag.strip_prefix(prefix))
}

/// What the model was made from, by its key, else by its tags: `base_model:id`
/// and `base_model:relation:id`.
fn bases(root: &Node) -> Vec<&str> {
    let named: Vec<&str> = texts_of(root, "base_model").collect();
    if !named.is_empty() {
        return named;
    }
    let tags = tagged(root, "base_model:");
    tags.map(|tag| tag.rsplit(':').next().unwrap_or(tag))
        .filter(|id| !id.is_empty())
        .collect()
}

fn relation_of_tags(root: &Node) -> Option<String> {
    let mut tags = tagged(root, "base_model:");
    tags.find_map(|tag| tag.split_once(':'))
        .map(|(relation, _)| relation.to_owned())
}

/// The models of the evaluation block.
fn evaluated(root: &Node) -> &[Node] {
    root.get("model-index").map_or(&[], Node::items)
}

/// The name that the evaluation block gives it.
fn name_of_results(root: &Node) -> Option<String> {
    text(evaluated(root).first()?, "name")
}

/// Whether the evaluation block has any value.
fn has_results(root: &Node) -> bool {
    fn list<'n>(node: &'n Node, key: &str) -> &'n [Node] {
        node.get(key).map_or(&[], Node::items)
    }
    let has_value = |metric: &Node| metric.get("value").is_some_and(|value| !value.is_null());
    let mut results = evaluated(root)
        .iter()
        .flat_map(|model| list(model, "results"));
    results.any(|result| list(result, "metrics").iter().any(has_value))
}

/// The paper that a tag or a key names.
fn paper(root: &Node) -> Option<String> {
    let number = tagged(root, "arxiv:").find_map(evidence::arxiv_number);
    number.and_then(evidence::paper_address).or_else(|| {
        ["paper", "arxiv"]
            .iter()
            .flat_map(|key| texts_of(root, key))
            .find_map(evidence::paper_address)
    })
}

/// The training data that it names; of sets on the Hub, where they are.
fn data_sets(root: &Node) -> Vec<Thing> {
    let named: Vec<&str> = texts_of(root, "datasets").collect();
    let names = match named.is_empty() {
        true => tagged(root, "dataset:").collect(),
        false => named,
    };
    let set = |name: &str| Thing {
        name: Some(name.to_owned()),
        places: hub_page(name).into_iter().collect(),
        ..Thing::default()
    };
    evidence::distinct(names).into_iter().map(set).collect()
}

/// The page of a data set of the Hub, by its id.
fn hub_page(id: &str) -> Option<String> {
    let safe = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    let is_id = id.split_once('/').is_some_and(|(owner, name)| {
        [owner, name]
            .iter()
            .all(|part| !part.is_empty() && part.chars().all(safe))
    });
    is_id.then(|| ["https://huggingface.co/datasets/", id].concat())
}
