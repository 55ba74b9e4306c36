//! JSON against serde_json: what that reads is read here, to the same values.

use proptest::prelude::*;
use serde_json::Value as Json;

use super::read;
use crate::read::tree::build::Builder;
use crate::read::tree::{Node, ScalarKind, Value, json};

fn value(node: &Node) -> Json {
    match &node.value {
        Value::List(items) => items.iter().map(value).collect(),
        Value::Map(entries) => {
            let pair = |entry: &crate::read::tree::Entry| {
                (
                    entry.key.text().expect("a key of text").to_owned(),
                    value(&entry.value),
                )
            };
            Json::Object(entries.iter().map(pair).collect())
        }
        Value::Scalar(scalar) => match scalar.kind {
            ScalarKind::Text => Json::String(scalar.text.clone()),
            // Numbers, `true`, `null`: as written.
            _ => serde_json::from_str(&scalar.text).expect("a word of JSON"),
        },
    }
}

#[track_caller]
fn check(text: &str) {
    let expected: Json = serde_json::from_str(text).expect("JSON");
    let parsed = read(text);
    assert_eq!(parsed.findings, [], "{text}");
    assert_eq!(value(&parsed.root.expect("a tree")), expected, "{text}");
}

#[test]
fn what_yaml_alone_would_not_read() {
    check("{\t\"a\"\n:\t1\t}\t");
    check("\t{\n\t\t\"a\": [\n\t\t\t1\n\t\t]\n\t}\n");
    check(r#"{"a\/b\b\f\n\r\t\"\\": "\ud83d\ude00 \u00e9 \uD834\uDD1E"}"#);
    check(&format!(
        "{{\"{}\": \"{}\"}}",
        "k".repeat(3000),
        "v".repeat(3000)
    ));
    check("[-0, 0, 1E5, 1e-5, 0.10, -1.5e+3, 12345678901234567890]");
    check("[\"---\", \"\u{7f}\u{85}\u{2028}\u{feff}\", \"# no comment\", \"a: b\"]");
    check("\"text\"");
    check("null");
    check("-1.5e3");
    check("[[],{},[{}],{\"\":\"\"}]");
    check("{\"a\":\"- [&*!|>%@`\",\"<<\":{\"b\":1}}");
}

#[test]
fn numbers_stay_as_they_are_written() {
    let root = read("[1.0, 1e999, 123456789012345678901234567890]")
        .root
        .expect("a tree");
    let Value::List(items) = root.value else {
        panic!("a list")
    };
    let texts: Vec<_> = items.iter().filter_map(Node::text).collect();
    assert_eq!(texts, ["1.0", "1e999", "123456789012345678901234567890"]);
}

fn any_json() -> impl Strategy<Value = Json> {
    let leaf = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::from),
        any::<i64>().prop_map(Json::from),
        any::<u64>().prop_map(Json::from),
        any::<f64>().prop_map(Json::from),
        any::<String>().prop_map(Json::from),
        "[ -~\t\n\r\u{7f}-\u{ff}\u{2028}\u{feff}😀]{0,20}".prop_map(Json::from),
    ];
    leaf.prop_recursive(6, 60, 8, |inner| {
        let key = prop_oneof![any::<String>(), "[a-c]", "[#:,\\[\\]{}&*! -]{1,3}"];
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..8).prop_map(Json::from),
            prop::collection::vec((key, inner), 0..8).prop_map(|pairs| pairs.into_iter().collect()),
        ]
    })
}

/// The value with these blanks between all its parts, and each character of its
/// texts escaped as the number that stands for it says.
fn written(json: &Json, blanks: &[&str], escapes: &mut impl Iterator<Item = u8>, out: &mut String) {
    let blank = |escapes: &mut dyn Iterator<Item = u8>, out: &mut String| {
        out.push_str(blanks[usize::from(escapes.next().unwrap_or(0)) % blanks.len()]);
    };
    let string = |text: &str, escapes: &mut dyn Iterator<Item = u8>, out: &mut String| {
        out.push('"');
        for c in text.chars() {
            let must = c < ' ' || matches!(c, '"' | '\\');
            match (must || escapes.next().unwrap_or(0).is_multiple_of(3), c) {
                (false, c) => out.push(c),
                (true, '/') => out.push_str("\\/"),
                (true, '\x08') => out.push_str("\\b"),
                (true, c) => {
                    let mut units = [0; 2];
                    c.encode_utf16(&mut units)
                        .iter()
                        .for_each(|unit| out.push_str(&format!("\\u{unit:04X}")));
                }
            }
        }
        out.push('"');
    };
    blank(escapes, out);
    match json {
        Json::Array(items) => {
            out.push('[');
            for (i, item) in items.iter().enumerate() {
                out.push_str(if i == 0 { "" } else { "," });
                written(item, blanks, escapes, out);
            }
            blank(escapes, out);
            out.push(']');
        }
        Json::Object(pairs) => {
            out.push('{');
            for (i, (key, item)) in pairs.iter().enumerate() {
                out.push_str(if i == 0 { "" } else { "," });
                blank(escapes, out);
                string(key, escapes, out);
                blank(escapes, out);
                out.push(':');
                written(item, blanks, escapes, out);
            }
            blank(escapes, out);
            out.push('}');
        }
        Json::String(text) => string(text, escapes, out),
        word => out.push_str(&word.to_string()),
    }
    blank(escapes, out);
}

proptest! {
    #[test]
    fn json_in_any_layout(json in any_json(), noise in prop::collection::vec(any::<u8>(), 1..50)) {
        check(&json.to_string());
        check(&serde_json::to_string_pretty(&json).expect("JSON"));
        let mut tabbed = Vec::new();
        let format = serde_json::ser::PrettyFormatter::with_indent(b"\t");
        let mut serializer = serde_json::Serializer::with_formatter(&mut tabbed, format);
        serde::Serialize::serialize(&json, &mut serializer).expect("JSON");
        check(&String::from_utf8(tabbed).expect("text"));
        let mut text = String::new();
        written(&json, &["", "\t", "\r\n", "\n\t \n", "\r"], &mut noise.iter().copied().cycle(), &mut text);
        check(&text);
    }

    /// Read as JSON is exactly what is JSON: one piece put in, taken out or
    /// changed, and both readers say the same.
    #[test]
    fn nothing_else_is_json(
        json in any_json(), at in any::<prop::sample::Index>(), length in 0..3usize,
        piece in prop::sample::select(vec![
            "", "\"", ",", ":", "[", "]", "{", "}", "\\", "\\u", "0", "-", ".", "e", "+", "1", " ", "\n", "\u{1}", "x",
            "\\ud800", "null", "tru", "'", "#", "\u{a0}", "\u{feff}",
        ]),
    ) {
        let mut chars: Vec<char> = json.to_string().chars().collect();
        let start = at.index(chars.len());
        chars.splice(start..(start + length).min(chars.len()), piece.chars());
        let text: String = chars.into_iter().collect();
        let mut builder = Builder::default();
        let found = json::read(&text, 0, &mut builder).is_ok();
        let expected = serde_json::from_str::<Json>(&text);
        // A number that serde_json cannot hold is a number all the same; and a
        // byte order mark may stand before the text (RFC 8259, 8.1).
        let beyond = |error: &serde_json::Error| error.to_string().starts_with("number out of range");
        let marked = text.starts_with('\u{feff}');
        prop_assert!(
            found == expected.is_ok() || found && (marked || expected.as_ref().is_err_and(beyond)),
            "{text} {expected:?}"
        );
    }
}
