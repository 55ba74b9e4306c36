//! Every problem with its whole message and its exact place.

use super::{read, shown, told};

/// Texts that cannot be read.
#[track_caller]
fn stops(text: &str, expected: &str) {
    let parsed = read(text);
    assert_eq!(told(text, &parsed), [expected], "{text:?}");
    assert_eq!(parsed.root, None, "{text:?}");
}

/// Texts that can be read all the same.
#[track_caller]
fn goes_on(text: &str, tree: &str, expected: &[&str]) {
    let parsed = read(text);
    assert_eq!(told(text, &parsed), expected, "{text:?}");
    assert_eq!(
        parsed.root.as_ref().map(shown).as_deref(),
        Some(tree),
        "{text:?}"
    );
}

const NO_COLON: &str =
    "syntax: This is not YAML: this line is a key without a `:`, or it is not indented far enough.";
const GOES_ON: &str = "syntax: This is not YAML: this line continues the text of the line before; \
     is it indented too far, or is a space missing after a `:` there?";
const TAB: &str = "syntax: This is not YAML: a tab cannot indent, only spaces can.";

#[test]
fn yaml_that_is_none() {
    for (text, place, what) in [
        ("name: [a, b\n", "1:7-1:8", "this bracket is not closed"),
        ("a: {b: c\n", "1:4-1:5", "this brace is not closed"),
        (
            "name: [a, b\nother: c\n",
            "2:6-2:7",
            "a `:` cannot be here; is a bracket before it not closed?",
        ),
        (
            "a: {b: c\nd: e\n",
            "2:2-2:3",
            "a comma or a closing brace should be here",
        ),
        (
            "a: [b, c}\n",
            "1:9-1:10",
            "a comma or a closing bracket should be here",
        ),
        (
            "a: [b]]\n",
            "1:7-1:8",
            "no bracket is open here to be closed",
        ),
        ("a: }\n", "1:4-1:5", "no bracket is open here to be closed"),
        ("é: \"abc\n", "1:4-1:5", "the text in quotes does not end"),
        ("a: 'abc\n", "1:4-1:5", "the text in quotes does not end"),
        (
            "a: 'abc\nb: 'c'\n",
            "1:4-1:5",
            "the text in quotes does not end, or its next line is not indented far enough",
        ),
        (
            "a: \"b\n---\n",
            "1:4-1:5",
            "the text in quotes does not end before the document does",
        ),
        (
            "a: \"x\" y\n",
            "1:8-1:9",
            "the text in quotes ends before this",
        ),
        (
            "a: 'it's'\n",
            "1:8-1:9",
            "the text in quotes ends before this",
        ),
        (
            "name: Foo: Bar\n",
            "1:10-1:11",
            "with a second `: ` on one line, its text needs quotes",
        ),
        (
            "a:\n  b: 1\n c: 2\n",
            "3:2-3:3",
            "a key should be here, indented like the keys before it",
        ),
        (
            "a: 1\n- b\n",
            "2:1-2:2",
            "a key should be here, indented like the keys before it",
        ),
        (
            "- a\nb: c\n",
            "2:1-2:2",
            "a list item should be here, indented like the items before it",
        ),
        (
            "a: - b\n",
            "1:4-1:5",
            "a list item cannot begin here, only on a line of its own",
        ),
        (
            "a: [\n  - b\n  ]\n",
            "2:3-2:4",
            "`-` does not begin a list item in brackets",
        ),
        (
            "a: {b:[c]}\n",
            "1:6-1:7",
            "a space is missing after this `:`",
        ),
        (
            "a: *b\n",
            "1:4-1:5",
            "no anchor of this name is before this alias",
        ),
        (
            "a: &a [*a]\n",
            "1:8-1:10",
            "this alias is inside what it repeats",
        ),
        ("a: &\n", "1:4-1:5", "a name should follow here"),
        (
            "a: !e!x b\n",
            "1:4-1:5",
            "the handle of this tag is not declared",
        ),
        (
            "a: @b\n",
            "1:4-1:5",
            "a value cannot begin with this character; it needs quotes",
        ),
        (
            "a: `b`\n",
            "1:4-1:5",
            "a value cannot begin with this character; it needs quotes",
        ),
        ("a: ,\n", "1:4-1:5", "a value should be here"),
        (
            "a: b # c\n  d\n",
            "1:6-1:7",
            "a comment cannot be between the lines of a text",
        ),
        (
            "a: |x\n b\n",
            "1:4-1:5",
            "only `+`, `-`, a digit from 1 to 9 and a comment can follow on this line",
        ),
        (
            "a: x\u{feff}\n",
            "1:5-1:6",
            "a byte order mark can be at the start only",
        ),
        (
            "[a] b\n",
            "1:5-1:6",
            "only a new document can begin here, with a line `---`",
        ),
        ("a: \"\\q\"\n", "1:5-1:7", "this is not an escape"),
        (
            "a: \"\\n\\xZZ\"\n",
            "1:7-1:9",
            "hexadecimal digits should follow here",
        ),
        (
            "a: \"x\\ud83d\"\n",
            "1:6-1:12",
            "this escape is one half of a surrogate pair",
        ),
        (
            "a: \"\\U00110000\"\n",
            "1:5-1:15",
            "no character has this escape",
        ),
    ] {
        let end = if what.ends_with('?') { "" } else { "." };
        stops(
            text,
            &format!("{place} syntax: This is not YAML: {what}{end}"),
        );
    }
}

#[test]
fn indentation_that_is_wrong() {
    stops(
        "name: x\ndeveloper\n\n# hm\nlicense: y\n",
        &format!("2:1-2:10 {NO_COLON}"),
    );
    stops("name: x\ndeveloper", &format!("2:1-2:10 {NO_COLON}"));
    stops("key:value\nother: x\n", &format!("2:1-2:6 {GOES_ON}"));
    stops("a: 1\n  b: 2\n", &format!("2:3-2:4 {GOES_ON}"));
    stops("a:\n\tb: c\n", &format!("2:1-2:2 {TAB}"));
    stops("a:\n  b: c\n\td: e\n", &format!("3:1-3:2 {TAB}"));
    stops("a:\r\n  b: c\r\n\td: e\r\n", &format!("3:1-3:2 {TAB}"));
}

#[test]
fn json_that_is_none() {
    for (text, place, what) in [
        ("[1, 2", "1:1-1:2", "this bracket is not closed"),
        (
            "{\"a\": 1,\n \"b\": {\"c\": 2}\n",
            "1:1-1:2",
            "this brace is not closed",
        ),
        (
            "{\"a\": 1 \"b\": 2}",
            "1:9-1:10",
            "a comma or a closing brace should be here",
        ),
        (
            "{\"a\": [1, 2}",
            "1:12-1:13",
            "a comma or a closing bracket should be here",
        ),
        ("{\"a\": 1,\n \"b\" 2}", "2:6-2:7", "a `:` should be here"),
        ("{\"a\": \"é", "1:7-1:8", "the text in quotes does not end"),
        ("{\"a\": 1} x", "1:10-1:11", "text follows after the end"),
        (
            "{\"a\": \"b\\x\", \"c\"\\}",
            "1:9-1:11",
            "this is not an escape",
        ),
        (
            "{\"a\": \"b\\u12x4\"}",
            "1:9-1:11",
            "four hexadecimal digits should follow `\\u`",
        ),
        (
            "{\"é\": \"x\\ud83dy\"}",
            "1:9-1:15",
            "this escape is one half of a surrogate pair",
        ),
        (
            "{\"a\": \"x\\ude00\"}",
            "1:9-1:15",
            "this escape is one half of a surrogate pair",
        ),
        (
            "{\"a\": \"\\ud83d\\u0041\"}",
            "1:8-1:14",
            "this escape is one half of a surrogate pair",
        ),
    ] {
        stops(text, &format!("{place} syntax: This is not JSON: {what}."));
    }
    // What is no JSON can still be YAML.
    goes_on(
        "{\"a\": tru, 'b': 01, c, # d\n}",
        r#"{"a":"tru" "b":01 "c":~}"#,
        &[],
    );
    // And where it begins like YAML, the error is YAML's.
    stops(
        "{'a': 1, b}}",
        "1:12-1:13 syntax: This is not YAML: no bracket is open here to be closed.",
    );
}

#[test]
fn a_key_twice() {
    goes_on(
        "a: 1\nb: 2\r\na: 3\n\"a\" : 4\n",
        r#"{"a":1 "b":2}"#,
        &[
            "3:1-3:2 duplicate-key: `a` is listed twice (first on line 1). Only the first counts.",
            "4:1-4:4 duplicate-key: `a` is listed twice (first on line 1). Only the first counts.",
        ],
    );
    goes_on(
        "{\"x\": {\"é\": 1,\n\"é\": 2}}",
        r#"{"x":{"é":1}}"#,
        &["2:1-2:4 duplicate-key: `é` is listed twice (first on line 1). Only the first counts."],
    );
    // Told once, not again where it is repeated.
    goes_on(
        "a: &a {b: 1, b: 2}\nc: *a\n",
        r#"{"a":{"b":1} "c":{"b":1}}"#,
        &["1:14-1:15 duplicate-key: `b` is listed twice (first on line 1). Only the first counts."],
    );
    // Lists and mappings as keys, and nothing, are not looked up and not compared.
    goes_on(
        "? [a]\n: 1\n? [a]\n: 2\n: 3\n? \n: 4\n",
        r#"{["a"]:1 ["a"]:2 ~:3 ~:4}"#,
        &[],
    );
}

#[test]
fn more_than_one_document() {
    let told =
        "2:1-2:4 several-documents: A second document begins here. Only the first one is read.";
    goes_on("a: 1\n--- \nb: [\n", r#"{"a":1}"#, &[told]);
    goes_on("a: 1\n---\n", r#"{"a":1}"#, &[told]);
    goes_on(
        "a: 1\n...\nb: 2\n",
        r#"{"a":1}"#,
        &["3:1-3:1 several-documents: A second document begins here. Only the first one is read."],
    );
}

#[test]
fn characters_that_text_cannot_have() {
    stops(
        "a: b\nc: d\0e\n",
        "2:5-2:6 control-character: The character U+0000 is not allowed in a text.",
    );
    stops(
        "\0",
        "1:1-1:2 control-character: The character U+0000 is not allowed in a text.",
    );
    goes_on(
        "a: b\u{1b}c # \u{7}\nd: \u{1b}\n",
        r#"{"a":"b\u{1b}c" "d":"\u{1b}"}"#,
        &[
            "1:5-1:6 control-character: The character U+001B is not allowed in a text.",
            "1:10-1:11 control-character: The character U+0007 is not allowed in a text.",
        ],
    );
    goes_on(
        "a: it\u{92}s\nb: |\n  it\u{92}s\u{fffe}\n",
        "{\"a\":\"it\\u{92}s\" \"b\":\"it\\u{92}s\\u{fffe}\\n\"}",
        &[
            "1:6-1:7 control-character: The character U+0092 is not allowed in a text.",
            "3:7-3:8 control-character: The character U+FFFE is not allowed in a text.",
        ],
    );
    // In quotes all but C0 may stand (YAML 1.2.2, 5.1; RFC 8259, 7).
    goes_on(
        "a: \"\u{7f}\u{92}\u{ffff}\"",
        "{\"a\":\"\\u{7f}\\u{92}\\u{ffff}\"}",
        &[],
    );
    goes_on(
        "[\"\u{7f}\u{92}\u{ffff}\u{feff}\"]",
        "[\"\\u{7f}\\u{92}\\u{ffff}\\u{feff}\"]",
        &[],
    );
    goes_on(
        "a: \u{85}\u{a0}\u{202e}\n",
        "{\"a\":\"\\u{85}\\u{a0}\\u{202e}\"}",
        &[],
    );
}
