//! Texts that are made to hurt: each ends soon, in little memory, with one
//! clear error or a tree.

use proptest::prelude::*;

use super::{read, told};
use crate::read::tree::{Node, Value, front_matter, parse};

const DEEP: &str = "too-deep: More than 64 levels are nested.";
const MEBIBYTE: usize = 1 << 20;

/// Lists and mappings within one another, at most.
fn depth(node: &Node) -> usize {
    match &node.value {
        Value::Scalar(_) => 0,
        Value::List(items) => 1 + items.iter().map(depth).max().unwrap_or(0),
        Value::Map(entries) => {
            let deepest =
                |entry: &crate::read::tree::Entry| depth(&entry.key).max(depth(&entry.value));
            1 + entries.iter().map(deepest).max().unwrap_or(0)
        }
    }
}

fn nodes(node: &Node) -> usize {
    match &node.value {
        Value::Scalar(_) => 1,
        Value::List(items) => 1 + items.iter().map(nodes).sum::<usize>(),
        Value::Map(entries) => {
            1 + entries
                .iter()
                .map(|entry| nodes(&entry.key) + nodes(&entry.value))
                .sum::<usize>()
        }
    }
}

#[test]
fn sixty_four_levels_and_no_more() {
    for (open, close) in [
        ("[", "]"),
        ("{\"a\":", "}"),
        ("[[", "]]"),
        ("{a: ", "}"),
        ("{? ", "}"),
    ] {
        let levels = 64 / open.matches(['[', '{']).count();
        let text = |n| [open.repeat(n), "1".to_owned(), close.repeat(n)].concat();
        let parsed = read(&text(levels));
        assert_eq!(parsed.findings, [], "{open}");
        assert_eq!(parsed.root.as_ref().map(depth), Some(64), "{open}");
        let text = text(levels + 1);
        let parsed = read(&text);
        let column = open.len() * levels + 1;
        assert_eq!(
            told(&text, &parsed),
            [format!("1:{column}-1:{} {DEEP}", column + 1)],
            "{open}"
        );
        assert_eq!(parsed.root, None);
    }
}

#[test]
fn twenty_thousand_brackets() {
    for (unit, place) in [
        ("[", "1:65-1:66"),
        ("{\"a\":", "1:321-1:322"),
        ("- ", "1:129-1:130"),
        ("? ", "1:129-1:130"),
        // The parser looks ahead up to its own limit here.
        ("{", "1:256-1:257"),
        ("[{", "1:256-1:257"),
        ("&a [", "1:1024-1:1025"),
    ] {
        let text = unit.repeat(20_000);
        assert_eq!(
            told(&text, &read(&text)),
            [format!("{place} {DEEP}")],
            "{unit}"
        );
    }
    for unit in ["]", "}"] {
        let text = unit.repeat(20_000);
        let error = "1:1-1:2 syntax: This is not YAML: no bracket is open here to be closed.";
        assert_eq!(told(&text, &read(&text)), [error]);
    }
    let text = "(".repeat(20_000);
    assert_eq!(
        read(&text).root.and_then(|root| root.text().map(str::len)),
        Some(20_000)
    );
}

#[test]
fn indented_ever_deeper() {
    let text: String = (0..1000)
        .map(|i| [&" ".repeat(i), "a:\n"].concat())
        .collect();
    assert_eq!(told(&text, &read(&text)), [format!("65:65-65:66 {DEEP}")]);
}

#[test]
fn one_mebibyte_and_no_more() {
    let too_large = "1:1-1:1 too-large: The text is larger than 1 MiB.";
    for unit in ["a", "- a\n", "\0", "["] {
        let text = unit.repeat(2 * MEBIBYTE / unit.len());
        let parsed = read(&text);
        assert_eq!(told(&text, &parsed), [too_large]);
        assert_eq!(parsed.root, None);
    }
    let text = "a".repeat(MEBIBYTE);
    assert_eq!(read(&text).findings, []);
    let text = "a".repeat(MEBIBYTE + 1);
    assert_eq!(told(&text, &read(&text)), [too_large]);
    // What stands around the part that is read does not count.
    assert_eq!(parse(&text, 10..20).findings, []);
}

#[test]
fn large_texts_that_are_sound() {
    let text = "- item\n".repeat(100_000);
    let root = read(&text).root.expect("a tree");
    assert_eq!(nodes(&root), 100_001);
    let text: String = (0..50_000).map(|i| format!("k{i}: v\n")).collect();
    let parsed = read(&text);
    assert_eq!(parsed.findings, []);
    assert_eq!(parsed.root.map(|root| nodes(&root)), Some(100_001));
    let text = "a: \n".repeat(MEBIBYTE / 4);
    let parsed = read(&text);
    assert_eq!(parsed.findings.len(), MEBIBYTE / 4 - 1);
    assert_eq!(parsed.root.map(|root| nodes(&root)), Some(3));
}

#[test]
fn aliases_that_multiply() {
    let error = "too-many-aliases: The aliases stand for far more text than there is here.";
    let mut bomb = String::from("a: &a [x, x, x, x, x, x, x, x, x]\n");
    for (anchor, next) in ('a'..='z').zip('b'..='z') {
        bomb.push_str(&format!(
            "{next}: &{next} [{}]\n",
            vec![format!("*{anchor}"); 9].join(", ")
        ));
    }
    let text = format!(
        "a: &a \"{}\"\nb: [{}]\n",
        "x".repeat(MEBIBYTE / 2),
        "*a, ".repeat(1000)
    );
    for text in [bomb, text] {
        let parsed = read(&text);
        assert_eq!(parsed.root, None);
        let told = told(&text, &parsed);
        assert!(
            matches!(&told[..], [told] if told.ends_with(error)),
            "{told:?}"
        );
        // At the alias that is too many.
        assert!(text[parsed.findings[0].span.start..].starts_with('*'));
    }
    // As many as one would write by hand.
    let text = format!(
        "a: &a {{license: Apache-2.0}}\nb: [{}]\n",
        "*a, ".repeat(200)
    );
    assert_eq!(read(&text).findings, []);
}

#[test]
fn deep_by_aliases() {
    let list = |n, inner| ["[".repeat(n), inner, "]".repeat(n)].concat();
    let text = |n| {
        format!(
            "- &a {}\n- {}\n",
            list(40, "x".to_owned()),
            list(n, "*a".to_owned())
        )
    };
    assert_eq!(read(&text(23)).root.as_ref().map(depth), Some(64));
    let text = text(24);
    assert_eq!(told(&text, &read(&text)), [format!("2:27-2:29 {DEEP}")]);
}

/// Pieces that YAML is sensitive to.
const PIECES: [&str; 56] = [
    "a",
    "b: ",
    "- ",
    "? ",
    ": ",
    ":",
    "\n",
    "\n  ",
    "\n    ",
    "\n\t",
    "\r\n",
    "\r",
    " ",
    "\t",
    "[",
    "]",
    "{",
    "}",
    ",",
    "\"",
    "'",
    "\\",
    "\\u",
    "d83d",
    "\\ude00",
    "|",
    ">",
    "|-\n",
    ">+2\n",
    "#",
    " # c\n",
    "&a ",
    "*a",
    "!",
    "!!str ",
    "!<x> ",
    "%YAML 1.2\n",
    "%TAG ! a\n",
    "---",
    "---\n",
    "...\n",
    "--- ",
    "~",
    "null",
    "1",
    "-1.5e3",
    "é",
    "😀",
    "\u{feff}",
    "\0",
    "\u{7}",
    "\u{92}",
    "\u{2028}",
    "<<: ",
    "\"a\": ",
    "@",
];

fn check(text: &str) {
    let parsed = read(text);
    let bounds = |span: crate::finding::Span| text.get(span.start..span.end).is_some();
    assert!(
        parsed.findings.iter().all(|finding| bounds(finding.span)),
        "{:?}",
        parsed.findings
    );
    let Some(root) = parsed.root else { return };
    assert!(depth(&root) <= 64);
    let mut open = vec![&root];
    while let Some(node) = open.pop() {
        assert!(bounds(node.span), "{node:?}");
        match &node.value {
            Value::Scalar(_) => {}
            Value::List(items) => open.extend(items),
            Value::Map(entries) => {
                open.extend(entries.iter().flat_map(|entry| [&entry.key, &entry.value]))
            }
        }
    }
}

proptest! {
    #[test]
    fn no_text_stops_the_program(pieces in prop::collection::vec(prop::sample::select(&PIECES[..]), 0..40)) {
        check(&pieces.concat());
    }

    #[test]
    fn no_bytes_stop_the_program(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        check(&String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn every_part_of_a_text_can_be_read(
        pieces in prop::collection::vec(prop::sample::select(&PIECES[..]), 0..20), start in 0..40usize, end in 0..40usize,
    ) {
        let text = pieces.concat();
        for range in [Some(start..end), front_matter(&text)].into_iter().flatten() {
            let whole = parse(&text, range.clone());
            // The same as the part alone, but for the places.
            let Some(part) = text.get(range.clone()) else { continue };
            let mut alone = read(part);
            prop_assert_eq!(whole.findings.len(), alone.findings.len());
            for (found, finding) in whole.findings.iter().zip(&mut alone.findings) {
                prop_assert_eq!(found.span.start, finding.span.start + range.start);
                prop_assert_eq!(found.span.end, finding.span.end + range.start);
            }
            prop_assert_eq!(whole.root.as_ref().map(super::shown), alone.root.as_ref().map(super::shown));
        }
    }
}
