//! What a document says of its model, as facts of a manifest.

use super::graph::{Graph, Set, get};
use super::{DATA, MODEL};
use crate::finding::Problem;
use crate::link::is_link;
use crate::manifest::ComponentId::{self, *};
use crate::manifest::{Availability, Component, Manifest};
use crate::read::bom::{asserts_nothing, day, hub_page, items, one_or_more, stated};
use crate::read::fields::Reader;
use crate::read::inference::evidence::{self, Stage, Thing};
use crate::read::inference::links::{Kind, Links, Reference};
use crate::read::inference::notes::{note, text};
use crate::read::tree::Node;
use crate::words::NoteWord;

/// How a data set is to be had, and what that is in a manifest. Data that must
/// be gathered anew by a script are not given out.
const AVAILABILITIES: [(&str, Availability); 5] = [
    ("clickthrough", Availability::Gated),
    ("directDownload", Availability::Public),
    ("query", Availability::Api),
    ("registration", Availability::Gated),
    ("scrapingScript", Availability::Described),
];
const WORDS: &[&str] = &[
    "clickthrough",
    "directDownload",
    "query",
    "registration",
    "scrapingScript",
];

impl Reader<'_> {
    pub fn spdx_model<'n>(&mut self, model: &'n Node, graph: &Graph<'n>, manifest: &mut Manifest) {
        self.spdx_system(model, graph, manifest);
        let family = graph.family(model);
        let ancestors = graph.ancestors(model);
        let names = ancestors.nodes.iter();
        let names = names.filter_map(|node| stated(node.get("name")));
        manifest.system.based_on = evidence::based_on(names);
        let bases: Vec<Thing> = ancestors
            .nodes
            .iter()
            .filter(|node| Graph::is_a(node, MODEL))
            .map(|node| self.spdx_thing(node, graph))
            .collect();
        let stage = Stage::of(!ancestors.nodes.is_empty());
        let mut links = links_of(model, stage);
        let mut weights = self.spdx_thing(model, graph);
        weights.places.extend(links.take_places(Weights));
        let weights = evidence::given_out(weights);
        let mut used = Set::default();
        let mut makers = Set::default();
        for (kind, id) in [("trainedOn", stage.data()), ("testedOn", EvaluationData)] {
            let sets = self.tied(&family.nodes, kind, &mut makers, graph);
            let mut things: Vec<Thing> =
                sets.iter().map(|set| self.spdx_thing(set, graph)).collect();
            things.extend(links.take_sets(id));
            if let Some(component) = evidence::data(things) {
                manifest.components[id] = component;
            }
            sets.into_iter().for_each(|set| used.add(set));
        }
        // A base of which only the name is told says nothing of its weights.
        let told = |base: &Thing| base.availability() != Availability::Unknown;
        if bases.iter().any(told)
            && let Some(bases) = evidence::together(bases)
        {
            manifest.components[BaseWeights] = bases;
        }
        let parts = self.parts(&family, makers.nodes, &weights, &mut links, stage, graph);
        for (id, component) in parts.into_iter().chain(links.rest()) {
            manifest.components[id] = component;
        }
        manifest.components[Weights] = weights;
        stated_here(model, &used, manifest);
        self.other_sets(&used, graph, manifest);
    }

    fn spdx_system<'n>(&mut self, model: &'n Node, graph: &Graph<'n>, manifest: &mut Manifest) {
        let system = &mut manifest.system;
        system.name = stated(model.get("name")).map(str::to_owned);
        system.version = stated(get(model, "software_packageVersion")).map(str::to_owned);
        let suppliers = one_or_more(model.get("suppliedBy"));
        let makers = one_or_more(model.get("originatedBy"));
        let agents = suppliers.iter().chain(makers);
        let names = agents.filter_map(|agent| stated(graph.element(agent)?.get("name")));
        system.developer = names
            .filter(|name| !asserts_nothing(name))
            .map(str::to_owned)
            .next();
        let page = stated(get(model, "software_homePage")).filter(|url| is_link(url));
        let purl = || stated(get(model, "software_packageUrl")).and_then(hub_page);
        system.url = page
            .map(str::to_owned)
            .or_else(|| {
                external(model, "altWebPage")
                    .into_iter()
                    .find(|url| is_link(url))
            })
            .or_else(purl);
        let Some(field) = self.spdx_field(model, "releaseTime") else {
            return;
        };
        let Some(text) = self.text(&field) else {
            return;
        };
        let released = day(&text);
        let key = field.name.clone();
        match released {
            None => self.report(field.node, Problem::BadDate { key, text }),
            Some(date) if self.today.is_some_and(|today| date.is_after(today)) => {
                self.report(field.node, Problem::FutureDate { key, text });
            }
            Some(_) => {}
        }
        system.released = released;
    }

    /// A package or a file as a thing that may be given out.
    fn spdx_thing(&mut self, node: &Node, graph: &Graph) -> Thing {
        let (license, notes) = self.spdx_license(node, graph);
        let mut thing = Thing {
            name: stated(node.get("name")).map(str::to_owned),
            availability: None,
            license,
            places: Vec::new(),
            notes,
        };
        if let Some(place) = stated(get(node, "software_downloadLocation"))
            && !asserts_nothing(place)
        {
            thing.places.push(place.to_owned());
        }
        if let Some(field) = self.spdx_field(node, "dataset_datasetAvailability") {
            let word = field.node.text().unwrap_or_default();
            let known = AVAILABILITIES.iter().find(|(known, _)| *known == word);
            if known.is_none() {
                self.known_word(field.node, &field.name, WORDS);
            }
            let availability = known.map(|(_, availability)| *availability);
            thing.availability = availability.or(Some(Availability::Unknown));
        }
        thing
    }

    /// What the model or a part of it is tied to so: a data set, for a file the
    /// set that contains it, else the file. And what has made them.
    fn tied<'n>(
        &mut self,
        family: &[&'n Node],
        kind: &'static str,
        makers: &mut Set<'n>,
        graph: &Graph<'n>,
    ) -> Vec<&'n Node> {
        let mut sets = Set::default();
        for to in family.iter().flat_map(|member| graph.from(member, kind)) {
            match graph.element(to) {
                Some(element) => {
                    for maker in graph.to(element, "generates") {
                        makers.add(maker);
                    }
                    sets.add(graph.data_set(element));
                }
                None => self.unknown_reference(to, kind),
            }
        }
        sets.nodes
    }

    /// What relationships and references say that there is beside the weights. A
    /// part of the model is as available as the model.
    fn parts<'n>(
        &mut self,
        family: &Set<'n>,
        makers_of_data: Vec<&'n Node>,
        weights: &Component,
        links: &mut Links,
        stage: Stage,
        graph: &Graph<'n>,
    ) -> Vec<(ComponentId, Component)> {
        let mut parts = Vec::new();
        let mut add = |id: ComponentId, nodes: Vec<&'n Node>| {
            let mut things: Vec<Thing> = Vec::new();
            for node in nodes {
                let mut thing = self.spdx_thing(node, graph);
                if family.has(node) && thing.availability() == Availability::Unknown {
                    thing.availability = Some(weights.availability);
                }
                things.push(thing);
            }
            let places = links.take_places(id);
            if !places.is_empty() {
                things.push(Thing {
                    places,
                    ..Thing::default()
                });
            }
            if let Some(component) = evidence::together(things) {
                parts.push((id, component));
            }
        };
        let of_model = |kind: &str| {
            let mut all = Set::default();
            for to in family
                .nodes
                .iter()
                .flat_map(|member| graph.from(member, kind))
            {
                if let Some(element) = graph.element(to) {
                    all.add(element);
                }
            }
            all.nodes
        };
        let mut makers = Set::default();
        for maker in family
            .nodes
            .iter()
            .flat_map(|member| graph.to(member, "generates"))
        {
            if !Graph::is_a(maker, MODEL) && !Graph::is_a(maker, DATA) {
                makers.add(maker);
            }
        }
        add(stage.code(), makers.nodes);
        add(DataProcessingCode, makers_of_data);
        add(Environment, of_model("hasDependencyManifest"));
        add(UsageDocumentation, of_model("hasDocumentation"));
        parts
    }

    /// Data sets of which the document does not say that they were used.
    pub fn other_sets(&mut self, used: &Set, graph: &Graph, manifest: &mut Manifest) {
        let mut listed = Vec::new();
        for set in graph.of_type(DATA) {
            if used.has(set) {
                continue;
            }
            let thing = self.spdx_thing(set, graph);
            let license = thing.license.as_ref().map(|license| license.text());
            let word = stated(get(set, "dataset_datasetAvailability"));
            let facts: Vec<&str> = license.into_iter().chain(word).collect();
            let name = thing.name.as_deref().unwrap_or(text(NoteWord::WithoutName));
            listed.push(match facts.is_empty() {
                true => name.to_owned(),
                false => [name, " (", &facts.join(", "), ")"].concat(),
            });
        }
        if listed.is_empty() {
            return;
        }
        let names = evidence::some_of(&listed);
        let note = note(NoteWord::DocumentData, &[("names", &names)]);
        evidence::add_note(&mut manifest.components[PretrainingData], note);
    }
}

/// The external references of a model, by the types of the format.
fn links_of(model: &Node, stage: Stage) -> Links {
    let references = items(model.get("externalRef")).iter().flat_map(|node| {
        let kind = match stated(node.get("externalRefType")) {
            Some("documentation") => Some(Kind::Documentation),
            Some("metrics") => Some(Kind::Results),
            Some("altDownloadLocation" | "other" | "sourceArtifact" | "vcs") => Some(Kind::Other),
            _ => None,
        };
        let comment = stated(node.get("comment")).unwrap_or_default();
        let locators = one_or_more(node.get("locator")).iter();
        locators.filter_map(move |locator| {
            Some(Reference {
                kind: kind?,
                comment,
                url: stated(Some(locator))?,
            })
        })
    });
    Links::of(references, stage)
}

/// The addresses of a type that an element refers to.
fn external(node: &Node, kind: &str) -> Vec<String> {
    items(node.get("externalRef"))
        .iter()
        .filter(|reference| stated(reference.get("externalRefType")) == Some(kind))
        .flat_map(|reference| one_or_more(reference.get("locator")))
        .filter_map(|locator| stated(Some(locator)))
        .map(str::to_owned)
        .collect()
}

/// Whether a dictionary has an entry with a value.
fn has_values(node: &Node, key: &str) -> bool {
    let has_value =
        |entry: &Node| stated(entry.get("value")).is_some_and(|text| !asserts_nothing(text));
    one_or_more(get(node, key)).iter().any(has_value)
}

/// What the document holds in itself: values in full, descriptions in part.
fn stated_here(model: &Node, sets: &Set, manifest: &mut Manifest) {
    let has = |node: &Node, keys: &[&str]| {
        keys.iter().any(|key| {
            get(node, key).is_some_and(|value| match one_or_more(Some(value)) {
                [] => false,
                [one] => one.text().is_none_or(|text| !asserts_nothing(text)),
                _ => true,
            })
        })
    };
    let about_model = |keys: &[&str]| has(model, keys);
    let card = [
        "dataset_dataCollectionProcess",
        "dataset_intendedUse",
        "dataset_knownBias",
    ];
    let facts = [
        (
            Hyperparameters,
            Availability::Public,
            about_model(&["ai_hyperparameter"]),
        ),
        (
            EvaluationResults,
            Availability::Public,
            has_values(model, "ai_metric"),
        ),
        (
            ModelCard,
            Availability::Partial,
            about_model(&["ai_informationAboutApplication", "ai_limitation"]),
        ),
        (
            TrainingSetup,
            Availability::Partial,
            about_model(&["ai_informationAboutTraining", "ai_energyConsumption"]),
        ),
        (
            DataCard,
            Availability::Partial,
            sets.nodes.iter().any(|set| has(set, &card)),
        ),
    ];
    for (id, availability, is_stated) in facts {
        let component = &mut manifest.components[id];
        if is_stated && component.availability == Availability::Unknown {
            component.availability = availability;
            component.note = Some(text(NoteWord::InDocument).to_owned());
        }
    }
}
