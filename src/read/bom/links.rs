//! Where the references of a bill lead, each to the component that it names.

use std::collections::BTreeMap;

use crate::manifest::Component;
use crate::manifest::ComponentId::{self, *};
use crate::read::inference::evidence::{self, About, Stage, Thing, about, is_paper};

/// What a format says of a reference by its type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Where the thing itself can be downloaded.
    Download,
    ModelCard,
    Paper,
    Results,
    Documentation,
    /// Only a comment can say what is there.
    Other,
}

/// A reference of a model.
pub struct Reference<'n> {
    pub kind: Kind,
    /// Empty where there is none.
    pub comment: &'n str,
    pub url: &'n str,
}

impl Reference<'_> {
    /// What it leads to: a comment says it more closely than the type.
    fn about(&self) -> Option<About> {
        let by_words = || about(self.comment, self.url);
        let this = |id| Some(About::Component(id));
        match self.kind {
            Kind::Download if self.comment.is_empty() => this(Weights),
            Kind::Download | Kind::Other => by_words(),
            Kind::ModelCard => this(ModelCard),
            Kind::Paper => this(TechnicalReport),
            Kind::Results => this(EvaluationResults),
            Kind::Documentation => by_words().or(this(match is_paper(self.url) {
                true => TechnicalReport,
                false => UsageDocumentation,
            })),
        }
    }
}

/// The addresses of a model, by what they lead to.
#[derive(Default)]
pub struct Links {
    /// Weights, code and documents.
    places: BTreeMap<ComponentId, Vec<String>>,
    /// Data sets.
    sets: BTreeMap<ComponentId, Vec<Thing>>,
}

impl Links {
    pub fn of<'n>(references: impl Iterator<Item = Reference<'n>>, stage: Stage) -> Self {
        let mut links = Links::default();
        for reference in references {
            let Reference { comment, url, .. } = reference;
            match reference.about() {
                None => {}
                Some(About::Component(id)) => links.put(id, url),
                Some(About::TrainingCode) => links.put(stage.code(), url),
                Some(About::Data(id)) => {
                    let sets = links.sets.entry(id.unwrap_or(stage.data())).or_default();
                    sets.push(data_set(comment, url));
                }
            }
        }
        links
    }

    /// The addresses of a component that are not taken yet.
    pub fn take_places(&mut self, id: ComponentId) -> Vec<String> {
        self.places.remove(&id).unwrap_or_default()
    }

    /// The same of data sets.
    pub fn take_sets(&mut self, id: ComponentId) -> Vec<Thing> {
        self.sets.remove(&id).unwrap_or_default()
    }

    /// What has not been taken, as components.
    pub fn rest(self) -> impl Iterator<Item = (ComponentId, Component)> {
        let places = self.places.into_iter().map(|(id, places)| {
            let thing = Thing {
                places,
                ..Thing::default()
            };
            (id, evidence::given_out(thing))
        });
        let sets = self.sets.into_iter();
        places.chain(sets.filter_map(|(id, sets)| Some((id, evidence::data(sets)?))))
    }

    fn put(&mut self, id: ComponentId, url: &str) {
        self.places.entry(id).or_default().push(url.to_owned());
    }
}

/// A set by the name behind the colon, or by the end of its address.
fn data_set(comment: &str, url: &str) -> Thing {
    let behind = comment.split_once(':').map(|(_, name)| name.trim());
    let end = url.trim_end_matches('/').rsplit('/').next();
    let name = behind.filter(|name| !name.is_empty()).or(end);
    Thing {
        name: name.map(str::to_owned),
        places: vec![url.to_owned()],
        ..Thing::default()
    }
}
