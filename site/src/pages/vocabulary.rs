//! What the checker's editor offers to complete: the words of the schema by their
//! places, and the ids of licenses.

use std::collections::BTreeMap;

use openness_badge::editor::{Step, Vocabulary, Word};
use openness_badge::license::License;
use serde::Serialize;

/// How deep the places of a manifest are; what is deeper is no place that people write.
const DEEPEST: usize = 4;

#[derive(Serialize)]
struct File {
    /// By the keys on the way, joined by `/`, an item of a list as `[]`.
    places: BTreeMap<String, Listed>,
    licenses: Vec<&'static str>,
}

/// What can be written at a place: each word with its description.
#[derive(Serialize)]
struct Listed {
    #[serde(skip_serializing_if = "String::is_empty")]
    about: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    keys: Vec<[String; 2]>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    words: Vec<[String; 2]>,
}

/// The file as JSON.
pub fn json() -> Vec<u8> {
    let vocabulary = Vocabulary::new();
    let mut places = BTreeMap::new();
    add(&vocabulary, &mut Vec::new(), &mut places);
    let mut licenses: Vec<&str> = License::ids().collect();
    licenses.sort_by_key(|id| id.to_lowercase());
    let file = File { places, licenses };
    serde_json::to_vec(&file).unwrap_or_default()
}

fn add(vocabulary: &Vocabulary, path: &mut Vec<Step>, places: &mut BTreeMap<String, Listed>) {
    let listed = |words: Vec<Word>| -> Vec<[String; 2]> {
        let pair = |word: &Word| [word.word.to_owned(), word.description.to_owned()];
        words.iter().map(pair).collect()
    };
    let found = Listed {
        about: vocabulary.description(path).unwrap_or_default().to_owned(),
        keys: listed(vocabulary.keys(path)),
        words: listed(vocabulary.words(path)),
    };
    let name = |step: &Step| match step {
        Step::Key(key) => key.clone(),
        Step::Item => "[]".to_owned(),
    };
    let names: Vec<String> = path.iter().map(name).collect();
    let inner: Vec<String> = found.keys.iter().map(|[key, _]| key.clone()).collect();
    let is_something = !(found.about.is_empty() && inner.is_empty() && found.words.is_empty());
    if is_something {
        places.insert(names.join("/"), found);
    }
    // What only `convert` writes, nobody completes.
    if path.len() == DEEPEST || names.first().is_some_and(|key| key == "original") {
        return;
    }
    for key in inner {
        path.push(Step::Key(key));
        add(vocabulary, path, places);
        path.pop();
    }
    if path.last() != Some(&Step::Item) {
        path.push(Step::Item);
        add(vocabulary, path, places);
        path.pop();
    }
}
