//! What a bill says of its model, as facts of a manifest.

use std::collections::BTreeSet;

use super::shape::references;
use crate::link::is_link;
use crate::manifest::ComponentId::{self, *};
use crate::manifest::{Availability, Component, Manifest, System};
use crate::read::bom::{hub_page, items, stated};
use crate::read::fields::Reader;
use crate::read::inference::evidence::{self, Stage, Thing};
use crate::read::inference::links::{Kind, Links, Reference};
use crate::read::inference::notes::{note, text};
use crate::read::model_card;
use crate::read::tree::{Node, Value};
use crate::words::NoteWord;

/// Classifications of data (free text) that say that they are kept.
const KEPT: [&str; 5] = [
    "private",
    "confidential",
    "restricted",
    "internal",
    "proprietary",
];

impl Reader<'_> {
    pub fn bill_model<'n>(&mut self, model: &'n Node, all: &[&'n Node], manifest: &mut Manifest) {
        system(model, &mut manifest.system);
        let mut used = Vec::new();
        let card = model.get("modelCard");
        let ancestors = items(model.get("pedigree").and_then(|p| p.get("ancestors")));
        let stage = Stage::of(!ancestors.is_empty());
        let ancestors: Vec<Thing> = ancestors
            .iter()
            .map(|ancestor| self.bill_weights(ancestor, &mut links_of(ancestor, stage)))
            .collect();
        let names = ancestors.iter().filter_map(|a| a.name.as_deref());
        manifest.system.based_on = evidence::based_on(names);
        let mut links = links_of(model, stage);
        let weights = self.bill_weights(model, &mut links);
        let mut data = card
            .map(|card| self.bill_data(card, all, &mut used))
            .unwrap_or_default();
        // What both the card and a link name is one set.
        let named = names_of(&data);
        let is_new = |set: &Thing| set.name.as_ref().is_none_or(|name| !named.contains(name));
        data.extend(links.take_sets(stage.data()).into_iter().filter(is_new));
        let named = names_of(&data);
        let mut set = |id: ComponentId, component: Option<Component>| {
            if let Some(component) = component {
                manifest.components[id] = component;
            }
        };
        for (id, component) in links.rest() {
            set(id, Some(component));
        }
        set(Weights, Some(evidence::given_out(weights)));
        // A base of which only the name is told says nothing of its weights.
        let told = |base: &Thing| base.availability() != Availability::Unknown;
        if ancestors.iter().any(told) {
            set(BaseWeights, evidence::together(ancestors));
        }
        set(stage.data(), evidence::data(data));
        if let Some(card) = card {
            card_itself(card, manifest);
        }
        other_data(all, &used, &named, manifest);
    }

    /// A model as a thing that may be given out.
    fn bill_weights(&mut self, model: &Node, links: &mut Links) -> Thing {
        Thing {
            places: links.take_places(Weights),
            ..self.bill_thing(model)
        }
    }

    /// A component as a thing that may be given out.
    fn bill_thing(&mut self, node: &Node) -> Thing {
        let (license, mut notes) = self.bill_licenses(node);
        for url in references(node, "license") {
            notes.push(note(NoteWord::LicenseLink, &[("url", &url)]));
        }
        let places = references(node, "distribution");
        Thing {
            name: stated(node.get("name")).map(str::to_owned),
            availability: None,
            license,
            places: places.into_iter().map(str::to_owned).collect(),
            notes,
        }
    }

    /// The data sets of a card, written out or named by their id.
    fn bill_data<'n>(
        &mut self,
        card: &'n Node,
        all: &[&'n Node],
        used: &mut Vec<&'n Node>,
    ) -> Vec<Thing> {
        const NAME: &str = "modelCard.modelParameters.datasets";
        const REF: &str = "modelCard.modelParameters.datasets.ref";
        let Some(node) = card
            .get("modelParameters")
            .and_then(|parameters| parameters.get("datasets"))
        else {
            return Vec::new();
        };
        let id_of = |node: &&'n Node| Some((stated(node.get("bom-ref"))?, *node));
        let mut ids: Vec<(&str, &Node)> = all.iter().filter_map(id_of).collect();
        ids.sort_by_key(|(id, _)| *id);
        let mut things = Vec::new();
        for set in self.mappings(node, NAME) {
            match set.get("ref") {
                None => things.push(data_set(set, Thing::default())),
                Some(reference) => {
                    let id = reference.text().unwrap_or_default();
                    match ids.binary_search_by_key(&id, |(id, _)| *id).ok() {
                        Some(at) => used.extend(ids.get(at).map(|(_, component)| *component)),
                        // Another document may be meant (a BOM-Link).
                        None if id.starts_with("urn:cdx:") => continue,
                        None => {
                            self.unknown_reference(reference, REF);
                            continue;
                        }
                    }
                    things.extend(used.last().map(|set| self.bill_data_component(set)));
                }
            }
        }
        things
    }

    /// A component of the type `data`: what it says itself, and its parts.
    fn bill_data_component(&mut self, component: &Node) -> Thing {
        let whole = self.bill_thing(component);
        let parts = items(component.get("data"));
        parts.iter().fold(whole, |whole, part| {
            let name = whole.name.clone();
            let thing = data_set(part, whole);
            Thing {
                name: name.or(thing.name.clone()),
                ..thing
            }
        })
    }
}

/// The external references of a model, by the types of the format.
fn links_of(model: &Node, stage: Stage) -> Links {
    let reference = |node| {
        let kind = match stated(Node::get(node, "type"))? {
            "model-card" => Kind::ModelCard,
            "citation" => Kind::Paper,
            "quality-metrics" => Kind::Results,
            "documentation" => Kind::Documentation,
            "distribution" | "other" | "source-distribution" | "vcs" => Kind::Other,
            _ => return None,
        };
        Some(Reference {
            kind,
            comment: stated(node.get("comment")).unwrap_or_default(),
            url: stated(node.get("url"))?,
        })
    };
    let references = items(model.get("externalReferences")).iter();
    Links::of(references.filter_map(reference), stage)
}

fn names_of(things: &[Thing]) -> BTreeSet<String> {
    things
        .iter()
        .filter_map(|thing| thing.name.clone())
        .collect()
}

/// What a data object says, added to a thing.
fn data_set(set: &Node, mut thing: Thing) -> Thing {
    thing.name = stated(set.get("name")).map(str::to_owned).or(thing.name);
    if let Some(url) = stated(set.get("contents").and_then(|contents| contents.get("url"))) {
        thing.places.push(url.to_owned());
    }
    if let Some(class) = stated(set.get("classification")) {
        thing
            .notes
            .push(note(NoteWord::Classified, &[("class", &class)]));
        if KEPT
            .iter()
            .any(|kept| class.trim().eq_ignore_ascii_case(kept))
        {
            thing.availability = Some(Availability::Unknown);
        }
    }
    thing
}

fn system(model: &Node, system: &mut System) {
    let text = |key: &str| stated(model.get(key)).map(str::to_owned);
    let name_of = |key: &str| stated(model.get(key)?.get("name")).map(str::to_owned);
    system.name = text("name");
    let authors: Vec<&str> = items(model.get("authors"))
        .iter()
        .filter_map(|author| stated(author.get("name")))
        .collect();
    system.developer = name_of("manufacturer")
        .or_else(|| (!authors.is_empty()).then(|| authors.join(", ")))
        .or_else(|| text("author"))
        .or_else(|| text("publisher"))
        .or_else(|| name_of("supplier"))
        .or_else(|| text("group"));
    system.version = text("version");
    system.url = references(model, "website")
        .into_iter()
        .chain(references(model, "vcs"))
        .find(|url| is_link(url))
        .map(str::to_owned)
        .or_else(|| hub_page(stated(model.get("purl"))?));
    let parameters = model
        .get("modelCard")
        .and_then(|card| card.get("modelParameters"));
    let task = parameters.and_then(|parameters| stated(parameters.get("task")));
    system.kind = task
        .and_then(model_card::kind_of_task)
        .into_iter()
        .collect();
}

/// What the card in the bill is: a model card, with results or energy in it.
fn card_itself(card: &Node, manifest: &mut Manifest) {
    let Value::Map(entries) = &card.value else {
        return;
    };
    let mut here = |id: ComponentId, availability, note: &str| {
        let component = &mut manifest.components[id];
        if component.availability == Availability::Unknown {
            component.availability = availability;
            evidence::add_note(component, note.to_owned());
        }
    };
    if entries
        .iter()
        .any(|entry| entry.key.text() != Some("bom-ref"))
    {
        here(ModelCard, Availability::Public, text(NoteWord::InBill));
    }
    let metrics = card
        .get("quantitativeAnalysis")
        .and_then(|analysis| analysis.get("performanceMetrics"));
    let has_value = |metric: &Node| stated(metric.get("value")).is_some();
    if items(metrics).iter().any(has_value) {
        here(
            EvaluationResults,
            Availability::Public,
            text(NoteWord::InBill),
        );
    }
    let energy = card
        .get("considerations")
        .and_then(|considerations| considerations.get("environmentalConsiderations"))
        .and_then(|environment| environment.get("energyConsumptions"));
    if items(energy)
        .iter()
        .any(|use_| stated(use_.get("activity")) == Some("training"))
    {
        here(
            TrainingSetup,
            Availability::Partial,
            text(NoteWord::BillEnergy),
        );
    }
}

/// Data of which the bill does not say what they are for: neither named by the
/// card (`used`) nor of a name that it has (`named`).
pub fn other_data(
    all: &[&Node],
    used: &[&Node],
    named: &BTreeSet<String>,
    manifest: &mut Manifest,
) {
    let used: BTreeSet<usize> = used.iter().map(|node| node.span.start).collect();
    let names: Vec<&str> = all
        .iter()
        .filter(|node| super::is_a(node, "data") && !used.contains(&node.span.start))
        .filter_map(|node| stated(node.get("name")))
        .filter(|name| !named.contains(*name))
        .collect();
    if !names.is_empty() {
        let names = evidence::some_of(&names);
        let listed = note(NoteWord::BillData, &[("names", &names)]);
        evidence::add_note(&mut manifest.components[PretrainingData], listed);
    }
}
