//! Where the references of a bill lead: a row of the table of inference. A link
//! that says what it is leads to the component that it names, and never to the
//! weights by default.

use super::evidence::{self, Stage, Thing, is_paper};
use crate::manifest::Component;
use crate::manifest::ComponentId::{self, *};

/// What a format says of a reference by its type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    ModelCard,
    Paper,
    Results,
    Documentation,
    /// Only a comment can say what is there, also where it can be downloaded.
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
            Kind::Other => by_words(),
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
    places: Vec<(ComponentId, String)>,
    /// Data sets.
    sets: Vec<(ComponentId, Thing)>,
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
                    let id = id.unwrap_or(stage.data());
                    links.sets.push((id, data_set(comment, url)));
                }
            }
        }
        links
    }

    /// The addresses of a component that are not taken yet.
    pub fn take_places(&mut self, id: ComponentId) -> Vec<String> {
        take(&mut self.places, id)
    }

    /// The same of data sets.
    pub fn take_sets(&mut self, id: ComponentId) -> Vec<Thing> {
        take(&mut self.sets, id)
    }

    /// What has not been taken, as components.
    pub fn rest(mut self) -> Vec<(ComponentId, Component)> {
        let mut rest = Vec::new();
        for id in ComponentId::ALL {
            let places = self.take_places(id);
            if !places.is_empty() {
                let thing = Thing {
                    places,
                    ..Thing::default()
                };
                rest.push((id, evidence::given_out(thing)));
            }
        }
        for id in ComponentId::ALL {
            if let Some(data) = evidence::data(self.take_sets(id)) {
                rest.push((id, data));
            }
        }
        rest
    }

    fn put(&mut self, id: ComponentId, url: &str) {
        self.places.push((id, url.to_owned()));
    }
}

/// Takes what there is of a component.
fn take<T>(all: &mut Vec<(ComponentId, T)>, id: ComponentId) -> Vec<T> {
    let of_it = all.extract_if(.., |(own, _)| *own == id);
    of_it.map(|(_, one)| one).collect()
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

/// What a link leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum About {
    Component(ComponentId),
    /// A data set; none where the words do not say of which step of the training.
    Data(Option<ComponentId>),
    /// Training code, of which the words do not say the step.
    TrainingCode,
}

/// What a link leads to, by the words that stand beside it and by its address.
/// None where neither says it: never the weights by default.
fn about(words: &str, url: &str) -> Option<About> {
    // More words are a text, not the name of a thing.
    const MOST: usize = 200;
    let words: Vec<String> = words
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .take(MOST)
        .map(str::to_lowercase)
        .collect();
    let any = |list: &[&str]| words.iter().any(|word| list.contains(&word.as_str()));
    let begins = |list: &[&str]| {
        words
            .iter()
            .any(|word| list.iter().any(|beginning| word.starts_with(beginning)))
    };
    let is_code = any(&["code", "codebase", "script", "scripts", "notebook"]);
    let is_data = any(&["data", "dataset", "datasets", "corpora", "corpus"]);
    let is_tested = begins(&["benchmark", "eval", "test", "valid"]);
    let is_tuned = begins(&["fine", "instruct", "sft", "tuning"]);
    let is_aligned = begins(&["align", "preference", "rlhf"]);
    let is_trained = begins(&["train"]) || is_tuned || is_aligned || begins(&["pretrain"]);
    let component = if any(&["datasheet"]) || is_data && any(&["card", "sheet"]) {
        DataCard
    } else if any(&["card", "modelcard"]) {
        ModelCard
    } else if any(&["arxiv", "paper", "preprint", "publication"])
        || any(&["technical", "tech"]) && any(&["report"])
    {
        TechnicalReport
    } else if is_code && is_trained {
        match (is_aligned, is_tuned, begins(&["pretrain"])) {
            (true, ..) => AlignmentCode,
            (_, true, _) => FinetuningCode,
            (.., true) => PretrainingCode,
            _ => return Some(About::TrainingCode),
        }
    } else if is_code {
        if begins(&["infer", "serving"]) {
            InferenceCode
        } else if is_tested {
            EvaluationCode
        } else if is_data || begins(&["preprocess", "processing"]) {
            DataProcessingCode
        } else if begins(&["architect"]) {
            Architecture
        } else {
            return None;
        }
    } else if is_data {
        return match (is_aligned, is_tuned, begins(&["pretrain"])) {
            (true, ..) => Some(About::Data(Some(AlignmentData))),
            (_, true, _) => Some(About::Data(Some(FinetuningData))),
            (.., true) => Some(About::Data(Some(PretrainingData))),
            _ if is_tested => Some(About::Data(Some(EvaluationData))),
            _ => is_trained.then_some(About::Data(None)),
        };
    } else if begins(&["tokeni"]) {
        SupportingTools
    } else if begins(&["checkpoint"]) && begins(&["intermediate"]) {
        Checkpoints
    } else if begins(&["checkpoint", "gguf", "safetensor", "weight"])
        || any(&["model"]) && any(&["binary", "download", "file", "files", "repository"])
    {
        Weights
    } else if begins(&["hyperparam"]) {
        Hyperparameters
    } else if begins(&["metric", "result", "leaderboard"]) || is_tested {
        EvaluationResults
    } else if is_paper(url) {
        TechnicalReport
    } else if begins(&[
        "doc", "guide", "handbook", "manual", "readme", "tutorial", "usage",
    ]) {
        UsageDocumentation
    } else {
        return None;
    };
    Some(About::Component(component))
}
