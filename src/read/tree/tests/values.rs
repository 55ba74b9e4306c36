//! What is read, and where it stands.

use super::{read, shown};
use crate::finding::Span;
use crate::read::tree::{Node, Value, parse};
use crate::words::Language;

#[track_caller]
fn check(text: &str, tree: &str) {
    let parsed = read(text);
    assert_eq!(parsed.findings, [], "{text:?}");
    assert_eq!(
        parsed.root.as_ref().map_or(String::new(), shown),
        tree,
        "{text:?}"
    );
}

#[test]
fn a_manifest_in_both_languages() {
    let tree = r#"{"openness":1 "system":{"name":"Pythia 12B" "version":"1.0"} "claims":["open" "a, b"] "url":~ "staged":false "n":-1.50}"#;
    check(
        "openness: 1 # why\nsystem:\n  name: Pythia 12B\n  version: \"1.0\"\nclaims:\n- open\n- 'a, b'\nurl:\nstaged: false\nn: -1.50\n",
        tree,
    );
    check(
        "{openness: 1, system: {name: Pythia 12B, version: '1.0'}, claims: [open, \"a, b\"], url: , staged: false, n: -1.50}",
        tree,
    );
    check(
        r#"{"openness": 1, "system": {"name": "Pythia 12B", "version": "1.0"}, "claims": ["open", "a, b"], "url": null, "staged": false, "n": -1.50}"#,
        tree,
    );
}

#[test]
fn empty_texts() {
    for text in ["", " \n\t", "# nothing\n", "\u{feff}", "...\n"] {
        check(text, "");
    }
    check("---\n", "~");
    check("~", "~");
    check("[]", "[]");
    check("{}", "{}");
    check("{ }\n# end\n", "{}");
}

#[test]
fn line_ends_of_all_kinds() {
    for end in ["\n", "\r\n", "\r"] {
        check(
            &["a: 1", "b:", "- c", "- |", "  d", "  e", "f: g", "  h", ""].join(end),
            r#"{"a":1 "b":["c" "d\ne\n"] "f":"g h"}"#,
        );
        check(
            &["\u{feff}{\"a\":", "[1,", "2]}", ""].join(end),
            r#"{"a":[1 2]}"#,
        );
    }
    // As some cards have it.
    check("a: 1\r\r\nb: c\r\r\n", r#"{"a":1 "b":"c"}"#);
}

#[test]
fn a_tab_separates_a_value_from_its_key() {
    check("license:\tgpl-3.0\n", r#"{"license":"gpl-3.0"}"#);
    check(
        "a:\t\tb\t# c\n\"d\":\t-1\n{e:\tf}: g\n",
        r#"{"a":"b" "d":-1 {"e":"f"}:"g"}"#,
    );
}

#[test]
fn tags_of_the_core_schema_count_and_others_are_passed_over() {
    check(
        "[!!str 1, !!int 1, !!float 1, !!null '', !!bool 'true', !!int x]",
        r#"["1" 1 1 ~ true "x"]"#,
    );
    check(
        "[! 1, !own 1, !own text, !<tag:yaml.org,2002:str> 1, !!set {a}]",
        r#"["1" 1 "text" "1" {"a":~}]"#,
    );
    check(
        "%TAG !e! tag:example.org,2000:\n---\n!e!map {a: !e!x 1}\n",
        r#"{"a":1}"#,
    );
    check("a: !!str\nb: !!null\nc: &x\n", r#"{"a":"" "b":~ "c":~}"#);
}

#[test]
fn aliases_are_written_out() {
    check(
        "a: &a [1, &b {c: d}]\ne: *a\nf: *b\n*b : *a\n",
        r#"{"a":[1 {"c":"d"}] "e":[1 {"c":"d"}] "f":{"c":"d"} {"c":"d"}:[1 {"c":"d"}]}"#,
    );
    check("[&a x, *a, &a y, *a]", r#"["x" "x" "y" "y"]"#);
    check(
        "&a a: &b [*a, &c [*a]]\nb: [*b, *c]",
        r#"{"a":["a" ["a"]] "b":[["a" ["a"]] ["a"]]}"#,
    );
    // YAML 1.2 has no merge key.
    check(
        "a: &a {b: 1}\nc:\n  <<: *a\n",
        r#"{"a":{"b":1} "c":{"<<":{"b":1}}}"#,
    );
}

#[test]
fn keys_of_all_kinds_are_looked_up_by_their_text() {
    let parsed = read("1: a\ntrue: b\n'c d': e\n? [f]\n: g\n~: h\n");
    let root = parsed.root.expect("a tree");
    let text = |key| root.get(key).and_then(Node::text);
    assert_eq!(
        [text("1"), text("true"), text("c d")],
        [Some("a"), Some("b"), Some("e")]
    );
    assert_eq!([text(""), text("~"), text("f"), text("[f]")], [None; 4]);
    assert_eq!(read("[1]").root.expect("a tree").get("0"), None);
}

#[test]
fn kinds_in_words() {
    let root = read("[[], {}, 1, .5, x, ~, no, true]")
        .root
        .expect("a tree");
    let Value::List(items) = root.value else {
        panic!("a list")
    };
    let words = items.iter().map(Node::kind_in_words);
    let words: Vec<_> = words.map(|word| Language::ENGLISH.text(word)).collect();
    assert_eq!(
        words,
        [
            "a list",
            "a mapping",
            "a number",
            "a number",
            "text",
            "nothing",
            "text",
            "true or false"
        ]
    );
    assert_eq!(items.iter().filter(|item| item.is_null()).count(), 1);
}

/// The texts of all nodes' spans, parents before children.
fn spans<'t>(text: &'t str, node: &Node, out: &mut Vec<&'t str>) {
    out.push(&text[node.span.start..node.span.end]);
    match &node.value {
        Value::Scalar(_) => {}
        Value::List(items) => items.iter().for_each(|item| spans(text, item, out)),
        Value::Map(entries) => entries.iter().for_each(|entry| {
            spans(text, &entry.key, out);
            spans(text, &entry.value, out);
        }),
    }
}

#[track_caller]
fn stands(text: &str, expected: &[&str]) {
    let parsed = read(text);
    assert_eq!(parsed.findings, []);
    let mut found = Vec::new();
    spans(text, &parsed.root.expect("a tree"), &mut found);
    assert_eq!(found, expected);
}

#[test]
fn every_value_knows_its_bytes() {
    stands(
        "é: [ü, \"ö # \" ]  # c\nb: c d # e\n",
        &[
            "é: [ü, \"ö # \" ]  # c\nb: c d",
            "é",
            "[ü, \"ö # \" ]",
            "ü",
            "\"ö # \"",
            "b",
            "c d",
        ],
    );
    stands(
        "a: 'it''s'   # 'x'\nb: \"\\\"\" # \"\n",
        &[
            "a: 'it''s'   # 'x'\nb: \"\\\"\"",
            "a",
            "'it''s'",
            "b",
            "\"\\\"\"",
        ],
    );
    stands(
        "x:\n- {a: b, c}\n- - 😀\n\n# end\n",
        &[
            "x:\n- {a: b, c}\n- - 😀",
            "x",
            "- {a: b, c}\n- - 😀",
            "{a: b, c}",
            "a",
            "b",
            "c",
            "",
            "- 😀",
            "😀",
        ],
    );
    stands(
        "a: |\n  b\n  c\n\nd:\n",
        &["a: |\n  b\n  c\n\nd:", "a", "b\n  c", "d", ""],
    );
    stands(
        "a: !!str # c\n  &x\n  \"b\"\nc: *x\nd: &y !t [e]\n",
        &[
            "a: !!str # c\n  &x\n  \"b\"\nc: *x\nd: &y !t [e]",
            "a",
            "\"b\"",
            "c",
            "*x",
            "d",
            "[e]",
            "e",
        ],
    );
    stands(
        "{\"é\": [1, \"\\u00e9\"], \"b\": {}}\n",
        &[
            "{\"é\": [1, \"\\u00e9\"], \"b\": {}}",
            "\"é\"",
            "[1, \"\\u00e9\"]",
            "1",
            "\"\\u00e9\"",
            "\"b\"",
            "{}",
        ],
    );
}

#[test]
fn nothing_stands_behind_its_colon() {
    let text = "ab:\nc: d\n";
    let root = read(text).root.expect("a tree");
    assert_eq!(root.get("ab").map(|node| node.span), Some(Span::new(3, 3)));
}

#[test]
fn places_are_those_of_the_whole_text() {
    for inner in ["é: b\n", "{\"é\": \"b\"}\n"] {
        let text = format!("---\n{inner}---\n# Title [\n");
        let range = crate::read::tree::front_matter(&text).expect("front matter");
        let root = parse(&text, range).root.expect("a tree");
        let value = root.get("é").expect("the key").span;
        assert_eq!(&text[value.start..value.end].replace('"', ""), "b");
        assert_eq!(root.span.start, 4);
    }
    // Not at the bounds of characters, or not in the text: nothing.
    assert_eq!(parse("é", 1..2), Default::default());
    assert_eq!(parse("a", 0..9), Default::default());
}
