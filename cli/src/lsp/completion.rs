//! Keys and words that can be written at a place.

use lsp_types::{CompletionItem, CompletionItemKind, CompletionResponse, Position};
use openness_badge::editor::{Place, Step, Vocabulary, Word};
use serde_json::Value;

use super::document::Document;

pub fn of(document: &Document, position: Position, vocabulary: &Vocabulary) -> Option<Value> {
    let Place { mut path, key } = document.place(position)?;
    let items: Vec<CompletionItem> = match key {
        Some(key) => {
            path.push(Step::Key(key));
            vocabulary.words(&path).iter().map(word).collect()
        }
        // An item of a list is a word or begins a mapping.
        None => {
            let words = vocabulary.words(&path);
            let keys = vocabulary.keys(&path);
            words
                .iter()
                .map(word)
                .chain(keys.iter().map(self::key))
                .collect()
        }
    };
    serde_json::to_value(CompletionResponse::Array(items)).ok()
}

fn key(key: &Word) -> CompletionItem {
    CompletionItem {
        insert_text: Some([key.word, ": "].concat()),
        kind: Some(CompletionItemKind::PROPERTY),
        ..item(key)
    }
}

fn word(word: &Word) -> CompletionItem {
    CompletionItem {
        kind: Some(CompletionItemKind::ENUM_MEMBER),
        ..item(word)
    }
}

fn item(word: &Word) -> CompletionItem {
    let detail = Some(word.description).filter(|text| !text.is_empty());
    CompletionItem {
        label: word.word.to_owned(),
        detail: detail.map(str::to_owned),
        ..CompletionItem::default()
    }
}
