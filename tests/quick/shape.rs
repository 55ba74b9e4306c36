//! What the quick reader takes and what it leaves, case by case.

use openness_badge::grade;
use openness_badge::manifest::Level;
use openness_badge::read::quick;

use crate::same::draws;

const REST: &str = "system: { name: T }\ncomponents: { weights: MIT }\n";

#[track_caller]
fn check(text: &str, answered: bool) {
    assert_eq!(draws(text), Ok(answered), "{text}");
}

/// Lines after a small manifest.
#[track_caller]
fn with(lines: &str, answered: bool) {
    check(&format!("openness: 1\n{REST}{lines}\n"), answered);
}

#[test]
fn what_it_says() {
    let text = "openness: 1\nsystem: { name: 'T 1', developer: D }\naccess: { channels: [api] }\n\
        components: { weights: closed }\n";
    let quick = quick(text).unwrap();
    assert_eq!((quick.name, quick.developer), ("T 1", Some("D")));
    assert_eq!(grade::level(&quick.facts), Some(Level::Api));
}

#[test]
fn every_key_of_a_manifest() {
    check(
        "
openness: 1
system:
  name: Test
  developer: Somebody
  version: 1.0
  kind: [text, image]
  url: https://example.org/a?b=c#d
  released: 2023-04-03
  based-on: Another
access:
  channels: [download, api]
  audience: registered
  price: free
  staged: false
  announced: true
  reason: { text: Because, url: https://example.org }
  plans: More will come.
history:
  - { date: 2019-02, level: staged, note: 124M only }
  - level: api
license: { code: Apache-2.0, model: OpenRAIL-M, data: CC0-1.0, document: CC-BY-4.0 }
components:
  weights: gated
  training-code: MIT
  alignment-code: none
  pretraining-data:
    availability: partial
    license: ODC-By-1.0 AND CC-BY-4.0
    url: [https://example.org/1, https://example.org/2]
    note: free text
    withdrawn: 2023-12-19
    replaced-by: Another set
claims: [open-source, { claim: open, url: https://example.org, quote: It is. }]
safeguards:
  - { what: a filter, url: https://example.org }
  - another
assessments:
  - { yardstick: mof, grade: Class I, date: 2026-05-11, url: https://example.org, note: Why }
  - yardstick: taxonomy
    grade: { training.code.pretraining: C5, deployment.data.weights: N/A }
sources: [https://example.org]
",
        true,
    );
}

#[test]
fn what_foreign_yardsticks_read() {
    for (original, answered) in [
        (
            "{ format: mof, components: { Training code: MIT, Datasets: unlicensed } }",
            true,
        ),
        (
            "{ format: mof, components: { Training code: mit, Model parameters (Final): '0' } }",
            true,
        ),
        ("{ format: mof, components: { Training code: 0 } }", false),
        ("{ format: mof, refused: release }", true),
        (
            "{ format: osai, classes: { weights_basemodel: open, api: closed } }",
            true,
        ),
        (
            "{ format: osai, parameters: 14, classes: { api: partial }, refused: x }",
            true,
        ),
        ("{ format: osai, parameters: 13 }", false),
        ("{ format: osai, classes: { paper: opened } }", false),
        (
            "{ format: opening-up-chatgpt, classes: { opencode: open }, refused: x }",
            true,
        ),
        (
            "{ format: eiras, ratings: { training.code.pretraining: C5, other: C5 } }",
            true,
        ),
        (
            "{ format: eiras, ratings: { training.code.pretraining: D5 } }",
            false,
        ),
        ("{ format: model-card, eu-disallowed: true }", true),
        ("{ format: model-card }", true),
        ("{ format: model-card, eu-disallowed: perhaps }", false),
        ("{ classes: { paper: open } }", false),
        ("mof", false),
    ] {
        with(&format!("original: {original}"), answered);
    }
}

#[test]
fn ways_to_write_a_value() {
    for value in [
        "plain",
        "'in quotes'",
        "\"in quotes\"",
        "'it''s'",
        "\"a \\\"b\\\" \\u00e9\"",
        "plain # with a comment",
        "plain: no",
        "https://example.org:80/",
        "plain\n  on two lines",
        "plain\n\n  on three lines",
        "\n  on the next line",
        "|\n  a block\n  of lines",
        ">-\n  a block\n\n  of lines",
        "|+ # a comment\n  a block",
        "[a, 'b', \"c\", [d], { e: f }]",
        "[\n  a, # a comment\n  b,\n  ]",
        "[\n  a - b\n]",
        "\"a\n  b\"",
        "'a\n\n   b'",
        "\n  - - a\n    - b\n  -\n    c: d\n  -",
        "{ a: 1, 'b': 2, \"c\":3 }",
        "\n  a: 1\n  b:\n    c: 2",
        "\n- a\n- b: 1\n  c: 2",
        "\n  - a\n  - { b: 1 }",
        "",
        "~",
        "{}",
        "[]",
        "-1",
        "äöü 中文",
    ] {
        with(&format!("x: {value}"), value != "plain: no");
    }
    for value in [
        "&a b",
        "*a",
        "!!str a",
        "? a",
        "@a",
        "`a`",
        "%a",
        "\"a\nb\"",
        "|2\n    a",
        "|\n",
        "[a",
        "[\na]",
        "[a,\nb]",
        "{ a }",
        "- a",
        "\t",
        "a\tb",
        "\"\\ud83d\\ude00\"",
        "\n  a: 1\n b: 2",
        "'a' b",
        "{ a: b -}",
        "SPDXVersion: 2",
        "SPDXVersion:2",
        "\n  SPDXVersion: 2",
        "\n  SPDXVersion:2",
        "|\n  SPDXVersion: 2",
        "a\n  SPDXVersion:2",
        "'a\n  SPDXVersion: 2'",
        "[\n  SPDXVersion:2]",
        "{ a: 1, a: 2 }",
    ] {
        with(&format!("x: {value}"), false);
    }
}

#[test]
fn texts_as_a_whole() {
    let yaml = format!("openness: 1\n{REST}");
    check(&yaml, true);
    check(&yaml.replace('\n', "\r\n"), true);
    check(&format!("\u{feff}{yaml}"), true);
    check(&format!("\u{feff}\u{feff}{yaml}"), false);
    check(&format!("\u{feff}---\n{yaml}---\n"), true);
    check(&format!("\u{feff}\u{feff}---\n{yaml}---\n"), false);
    check(&format!("#!/bin/sh\n{yaml}"), false);
    check(&format!("GGUF: 1\n{yaml}"), false);
    check(&format!("# A comment\n\n---\n{yaml}"), true);
    check(&format!("{yaml}# The end"), true);
    check(yaml.trim_end(), true);
    check(
        &format!("openness:\n  openness: 1\n  {}", REST.replace('\n', "\n  ")),
        true,
    );
    check(&format!("{yaml}---\n{yaml}"), false);
    check(&format!("{yaml}...\n"), false);
    check(&yaml.replace('\n', "\r"), false);
    check(&format!("{yaml}x: \u{85}"), false);
    check(&format!("{yaml}x: \u{2028}"), false);
    check("", false);
    check("{}", false);
    check("openness: 1", false);
}

#[test]
fn json_to_the_letter() {
    let json = |more: &str| {
        format!(
            "{{\n\t\"openness\": 1,\r\n\t\"system\": {{\"name\":\"T\"}},\"components\" : \
            {{\"weights\":\"MIT\"}}{more}}}\n"
        )
    };
    check(&json(""), true);
    check(&json(", \"x\": [1, -2.5, true, null, {}, []]"), true);
    check(&json(",\"x\":\"a\\u00e9\\n\\/\""), true);
    check(&json(","), false);
    check(&json(", \"x\": 01"), false);
    check(&json(", \"x\": .5"), false);
    check(&json(", \"x\": True"), false);
    check(&json(", x: 1"), false);
    check(&json(", 'x': 1"), false);
    check(&json(" # a comment\n"), false);
    check(&json(", \"x\": \"\\x41\""), false);
    check(&json(", \"openness\": 1"), false);
    check(&[&json(""), "x"].concat(), false);
}

#[test]
fn what_is_an_error_or_a_guess_is_not_answered() {
    for text in [
        "openness: 2\nsystem: { name: T }\ncomponents: {}",
        "openness: '1'\nsystem: { name: T }\ncomponents: {}",
        "openness: 1.0\nsystem: { name: T }\ncomponents: {}",
        "openness: 1\nsystem: { name: '' }\ncomponents: {}",
        "openness: 1\nsystem: { name: true }\ncomponents: {}",
        "openness: 1\nsystem: { name: \"\\u00e9\" }\ncomponents: {}",
        "openness: 1\nsystem: { name: T, based-on: \"\\n\" }\ncomponents: {}",
        "openness: 1\nsystem: T\ncomponents: {}",
        "openness: 1\nsystem: { name: T }",
        "openness: 1\nsystem: { name: T }\ncomponents:",
        "openness: 1\nsystem: { name: T }\ncomponents: []",
    ] {
        check(text, false);
    }
    for component in [
        "open",
        "publik",
        "Our Own Terms",
        "1",
        "true",
        "[MIT]",
        "",
        "''",
    ] {
        // What is left blank says nothing.
        let text =
            format!("openness: 1\nsystem: {{ name: T }}\ncomponents:\n  weights: {component}");
        check(&text, component.is_empty());
    }
    for lines in [
        "access: { audience: all }",
        "access: { channels: {} }",
        "access: { staged: yes }",
        "access: { reason: [x] }",
        "access: { plans: { url: https://example.org } }",
        "history: { level: api }",
        "history: [{ date: 2020 }]",
        "history: [~]",
        "license: [MIT]",
        "license: true",
        "claims: [free]",
        "claims: [{ url: https://example.org }]",
        "safeguards: { what: x }",
        "assessments: [{ yardstick: mof }]",
        "assessments: [{ yardstick: mof, grade: {} }]",
        "assessments: [{ yardstick: taxonomy, grade: { x: C1 } }]",
        "sources: {}",
        "sources: [[x]]",
        // Licenses that take more than a table.
        "license: MIT AND",
        "license: MIT OR Apache-2.0",
        "license: none",
        "license: The MIT License (MIT)",
        "license: LicenseRef-Llama-research",
    ] {
        with(lines, false);
    }
}

#[test]
fn what_is_a_warning_does_not_count() {
    for lines in [
        "tokenizer: MIT",
        "weights: MIT",
        "SPDX: x",
        "sources: ['javascript:alert(1)', '']",
        "license: { software: MIT }",
        "access: { channels: [], audience: nobody }",
        "access: { channels: [~] }",
        "claims: [open, open]",
    ] {
        with(lines, true);
    }
}

#[test]
fn cards_with_the_key() {
    let own = "openness:\n  system: { name: T, kind: text, based-on: B }\n  components:\n    \
        { weights: MIT, model-card: public, technical-report: public, evaluation-results: closed }";
    let card = |keys: &str, body: &str| format!("---\n{keys}\n---\n{body}");
    check(&card(own, ""), true);
    check(
        &card(own, "# T\n\nText, <https://arxiv.org/abs/2304.01373>.\n"),
        true,
    );
    let keys = "license: mit\ndatasets: [a/b]\nbase_model: c/d\npipeline_tag: text-to-image\n\
        tags: [arxiv:2304.01373]\nmodel-index: []\nextra_gated_prompt: Please";
    check(&card(&format!("{keys}\n{own}"), "Text"), true);
    check(
        &card(&format!("{own}\nextra_gated_eu_disallowed: true"), ""),
        false,
    );
    for (without, more, body) in [
        ("name: T, ", "", ""),
        ("weights: MIT, ", "", ""),
        ("kind: text, ", "pipeline_tag: text-to-image", ""),
        (", based-on: B", "base_model: c/d", ""),
        (", based-on: B", "tags: [x, 'base_model:c/d']", ""),
        ("model-card: public, ", "", "Text"),
        (
            "technical-report: public, ",
            "",
            "https://arxiv.org/abs/2304.01373",
        ),
        ("technical-report: public, ", "tags: arxiv:2304.01373", ""),
        (", evaluation-results: closed", "model-index: []", ""),
    ] {
        let own = own.replacen(without, "", 1);
        check(&card(&format!("{own}\n{more}"), body), false);
        if !matches!(without, "name: T, " | "weights: MIT, ") {
            check(&card(&own, ""), true);
        }
    }
}

#[test]
fn cards_that_are_manifests() {
    let own = "openness: 1\nsystem: { name: T }\nlicense: mit\ncomponents: { weights: public }";
    check(&format!("---\n{own}\n---\n"), true);
    check(
        &format!("---\r\n{}\r\n---\r\n", own.replace('\n', "\r\n")),
        true,
    );
    check(&format!("\n--- \n---\n{own}\n...\n"), true);
    check(&format!("---\n{own}\n---\nText\n"), false);
    check(&format!("---\n{own}\ntags: [x]\n---\n"), true);
    check("---\nlicense: mit\n---\n# T\n", false);
    check(&format!("<!--\n---\n{own}\n---\n-->\n"), false);
}
