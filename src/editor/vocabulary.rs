//! Keys and words by the schema of the manifest, each with what it means.

use serde_json::Value;

use super::Step;

/// The schema as a value.
pub struct Vocabulary(Value);

/// A key or a word, with its description.
#[derive(Debug, PartialEq, Eq)]
pub struct Word<'v> {
    pub word: &'v str,
    pub description: &'v str,
}

/// The most references that follow each other.
const DEEPEST: u8 = 8;

impl Default for Vocabulary {
    fn default() -> Self {
        Vocabulary::new()
    }
}

impl Vocabulary {
    /// That of the schema.
    pub fn new() -> Self {
        Vocabulary(serde_json::from_str(&crate::schema()).unwrap_or_default())
    }

    /// The keys that a mapping at this path can have.
    pub fn keys(&self, path: &[Step]) -> Vec<Word<'_>> {
        let mut keys: Vec<Word> = Vec::new();
        for schema in self.at(path) {
            let properties = schema.get("properties").and_then(Value::as_object);
            for (word, about) in properties.into_iter().flatten() {
                if !keys.iter().any(|key| key.word == word) {
                    keys.push(Word {
                        word,
                        description: description(about),
                    });
                }
            }
        }
        keys
    }

    /// The words that a value at this path can be.
    pub fn words(&self, path: &[Step]) -> Vec<Word<'_>> {
        let mut words: Vec<Word> = Vec::new();
        for schema in self.at(path) {
            let description = description(schema);
            let mut offer = |word| {
                if !words.iter().any(|other| other.word == word) {
                    words.push(Word { word, description });
                }
            };
            let listed = schema.get("enum").and_then(Value::as_array);
            let fixed = schema.get("const");
            for value in listed.into_iter().flatten().chain(fixed) {
                match value {
                    Value::String(word) => offer(word),
                    Value::Number(number) if number.as_u64() == Some(1) => offer("1"),
                    _ => {}
                }
            }
            if has_type(schema, "boolean") {
                offer("true");
                offer("false");
            }
        }
        words
    }

    /// What the value at this path means.
    pub fn description(&self, path: &[Step]) -> Option<&str> {
        let mut found = self.at(path).into_iter().map(description);
        found.find(|text| !text.is_empty())
    }

    /// Every schema that a value at this path may be of.
    fn at(&self, path: &[Step]) -> Vec<&Value> {
        let mut here = self.spread(&self.0);
        for step in path {
            let next = here.into_iter().filter_map(|schema| match step {
                Step::Key(key) => schema.get("properties")?.get(key),
                Step::Item => schema.get("items"),
            });
            here = next.flat_map(|schema| self.spread(schema)).collect();
        }
        here
    }

    /// A schema with its references and alternatives.
    fn spread<'v>(&'v self, schema: &'v Value) -> Vec<&'v Value> {
        let mut all = Vec::new();
        self.add(schema, DEEPEST, &mut all);
        all
    }

    fn add<'v>(&'v self, schema: &'v Value, depth: u8, all: &mut Vec<&'v Value>) {
        all.push(schema);
        let Some(depth) = depth.checked_sub(1) else {
            return;
        };
        let reference = schema.get("$ref").and_then(Value::as_str);
        if let Some(there) = reference
            .and_then(|reference| reference.strip_prefix('#'))
            .and_then(|pointer| self.0.pointer(pointer))
        {
            self.add(there, depth, all);
        }
        let alternatives = schema.get("anyOf").and_then(Value::as_array);
        for one in alternatives.into_iter().flatten() {
            self.add(one, depth, all);
        }
    }
}

fn description(schema: &Value) -> &str {
    let text = schema.get("description").and_then(Value::as_str);
    text.unwrap_or_default()
}

fn has_type(schema: &Value, wanted: &str) -> bool {
    match schema.get("type") {
        Some(Value::String(kind)) => kind == wanted,
        Some(Value::Array(kinds)) => kinds.iter().any(|kind| kind == wanted),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path(keys: &[&str]) -> Vec<Step> {
        let step = |key: &&str| match *key {
            "[]" => Step::Item,
            key => Step::Key(key.to_owned()),
        };
        keys.iter().map(step).collect()
    }

    #[test]
    fn words_and_keys_come_from_the_schema() {
        let vocabulary = Vocabulary::new();
        let keys = |at: &[&str]| -> Vec<String> {
            let keys = vocabulary.keys(&path(at));
            keys.iter().map(|key| key.word.to_owned()).collect()
        };
        let words = |at: &[&str]| -> Vec<String> {
            let words = vocabulary.words(&path(at));
            words.iter().map(|word| word.word.to_owned()).collect()
        };
        assert!(keys(&[]).contains(&"components".to_owned()));
        assert!(keys(&["components"]).contains(&"pretraining-data".to_owned()));
        assert!(keys(&["components", "weights"]).contains(&"availability".to_owned()));
        assert_eq!(keys(&["history", "[]"]), ["date", "level", "note"]);
        assert_eq!(words(&["openness"]), ["1"]);
        assert!(words(&["components", "weights"]).contains(&"gated".to_owned()));
        assert!(words(&["access", "channels", "[]"]).contains(&"download".to_owned()));
        assert_eq!(words(&["access", "staged"]), ["true", "false"]);
        assert_eq!(
            vocabulary.description(&path(&["access", "price"])),
            Some("What it costs.")
        );
        assert!(keys(&["nothing", "of", "it"]).is_empty());
    }
}
