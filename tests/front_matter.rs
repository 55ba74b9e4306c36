//! The front matter of real model cards, plain and odd: where it is found, and
//! the license that it declares.

mod common;

use openness_badge::read::tree::{self, Node, Value};
use openness_badge::words::FindingWord;

/// Cards without front matter.
const WITHOUT: [(&str, &str); 3] = [
    ("card-06.md", "UTF-16, not text"),
    ("card-09.md", "no closing line"),
    ("card-21.md", "a line of text before the first `---`"),
];

/// Front matter that is no mapping.
const TEXT: &str = "card-11.md";

#[test]
fn every_card_of_the_corpus() {
    let Some(folder) = common::corpus("cards") else {
        return;
    };
    let index = std::fs::read_to_string(folder.join("index.json")).unwrap();
    // The index is JSON, and so the reader's own.
    let Some(Node {
        value: Value::List(cards),
        ..
    }) = tree::parse(&index, 0..index.len()).root
    else {
        panic!("the index is not a list");
    };
    assert_eq!(cards.len(), 24);
    for card in &cards {
        let file = card.get("file").and_then(Node::text).unwrap();
        let bytes = std::fs::read(folder.join(file)).unwrap();
        assert_eq!(
            card.get("bytes").and_then(Node::text),
            Some(bytes.len().to_string().as_str())
        );
        let text = String::from_utf8_lossy(&bytes);
        let front_matter = tree::front_matter(&text);
        let without = WITHOUT.iter().any(|(name, _)| *name == file);
        assert_eq!(front_matter.is_none(), without, "{file}");
        let Some(range) = front_matter else {
            continue;
        };
        let parsed = tree::parse(&text, range.clone());
        assert_eq!(parsed.findings, [], "{file}");
        let root = parsed.root.unwrap();
        assert_eq!(
            root.kind_in_words() == FindingWord::PartText,
            file == TEXT,
            "{file}"
        );
        assert!(
            range.start <= root.span.start && root.span.end <= range.end,
            "{file}"
        );
        // As the index says it: `x`, `[x, y]`, `x, license_name y, license_link z`.
        let declared = root.get("license").map(|license| match &license.value {
            Value::List(items) => {
                let items: Vec<_> = items.iter().filter_map(Node::text).collect();
                format!("[{}]", items.join(", "))
            }
            _ => {
                let more = |key| {
                    let value = root.get(key).and_then(Node::text);
                    value.map_or(String::new(), |value| format!(", {key} {value}"))
                };
                let license = license.text().unwrap();
                format!("{license}{}{}", more("license_name"), more("license_link"))
            }
        });
        let expected = card.get("license").and_then(Node::text);
        assert_eq!(declared.as_deref(), expected, "{file}");
    }
}
