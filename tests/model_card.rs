//! Hugging Face model cards: what a card states, what it does not, and what is
//! wrong with it.

mod common;

use common::conformance::{Comparison, Tally, conformance};
use openness_badge::report::{ComponentReport, Report, Source};
use openness_badge::{Options, report};

fn read(text: &str) -> Report {
    report(text, &Options::default())
}

fn component<'r>(report: &'r Report, key: &str) -> &'r ComponentReport {
    report
        .components
        .iter()
        .find(|component| component.id == key)
        .unwrap()
}

fn weights(report: &Report) -> (&str, Option<&str>) {
    let weights = component(report, "weights");
    (weights.availability.word(), weights.license.as_deref())
}

/// What is said of the text, without the hints: line, column, code.
fn findings(report: &Report) -> Vec<(u32, u32, &str)> {
    let told = report
        .findings
        .iter()
        .filter(|finding| finding.severity.word() != "hint");
    told.map(|finding| (finding.line, finding.column, finding.code))
        .collect()
}

/// What is stated of components other than these.
fn others<'r>(report: &'r Report, known: &[&str]) -> Vec<&'r str> {
    let stated = |component: &&ComponentReport| component.availability.word() != "unknown";
    let all = report
        .components
        .iter()
        .filter(stated)
        .map(|component| component.id);
    all.filter(|id| !known.contains(id)).collect()
}

#[test]
fn what_a_card_states() {
    let card = read(
        "---\nlicense: apache-2.0\npipeline_tag: text-generation\nbase_model: owner/base\n\
         base_model_relation: finetune\ndatasets:\n- owner/some-set\n- Another One\ntags:\n- arxiv:2304.01373\n\
         model-index:\n- name: tuned\n  results:\n  - metrics: []\n---\n# A title\n\nText.\n",
    );
    assert_eq!(findings(&card), []);
    assert_eq!(card.source, Source::ModelCard);
    assert_eq!(card.system.name.as_deref(), Some("tuned"));
    assert_eq!(card.system.based_on.as_deref(), Some("owner/base"));
    assert_eq!(
        card.system
            .kind
            .iter()
            .map(|kind| kind.word())
            .collect::<Vec<_>>(),
        ["text"]
    );
    assert_eq!(weights(&card), ("public", Some("apache-2.0")));
    assert_eq!(
        component(&card, "weights").license_class.unwrap().id(),
        "osi"
    );
    for key in ["model-card", "evaluation-results", "technical-report"] {
        assert_eq!(component(&card, key).availability.word(), "public", "{key}");
    }
    assert_eq!(
        component(&card, "technical-report").urls,
        ["https://arxiv.org/abs/2304.01373"]
    );
    let data = component(&card, "finetuning-data");
    assert_eq!(data.availability.word(), "unknown");
    assert_eq!(
        data.note.as_deref(),
        Some("the card names owner/some-set, Another One")
    );
    assert_eq!(
        data.urls,
        ["https://huggingface.co/datasets/owner/some-set"]
    );
    let known = [
        "weights",
        "model-card",
        "evaluation-results",
        "technical-report",
    ];
    assert_eq!(others(&card, &known), [""; 0]);
    assert_eq!(card.level.unwrap().id.word(), "downloadable");
}

#[test]
fn what_a_card_does_not_state() {
    let card = read("---\ntags: [merge]\nbase_model: []\n---\nText.\n");
    assert_eq!(findings(&card), []);
    assert_eq!(weights(&card), ("unknown", None));
    assert_eq!(card.system.based_on, None);
    assert_eq!(others(&card, &["model-card"]), [""; 0]);
    // A card without any text is no card to speak of.
    let empty = read("---\nlicense: mit\n---\n\n");
    assert_eq!(others(&empty, &["weights"]), [""; 0]);
    assert_eq!(empty.system.name, None);
}

#[test]
fn licenses() {
    let of = |lines: &str| read(&format!("---\n{lines}\n---\nText.\n"));
    let check = |lines: &str, expected: (&str, Option<&str>), codes: &[&str]| {
        let card = of(lines);
        assert_eq!(weights(&card), expected, "{lines}");
        let found: Vec<_> = findings(&card).iter().map(|(_, _, code)| *code).collect();
        assert_eq!(found, codes, "{lines}");
    };
    // Their own spelling is right: lower case, neither -only nor -or-later.
    for id in [
        "gpl-3.0",
        "llama3.1",
        "openrail++",
        "odbl",
        "cc-by-nc-4.0",
        "lgpl-lr",
        "openmdw-1.1",
    ] {
        check(&format!("license: {id}"), ("public", Some(id)), &[]);
    }
    check(
        "license: [apache-2.0, bsd-3-clause]",
        ("public", Some("apache-2.0 AND bsd-3-clause")),
        &[],
    );
    check(
        "license: other\nlicense_name: my-terms\nlicense_link: LICENSE.md",
        ("public", Some("my-terms")),
        &[],
    );
    check(
        "license: other",
        ("public", Some("other")),
        &["vague-license"],
    );
    check(
        "license: Academic Free License v3.0",
        ("public", Some("Academic Free License v3.0")),
        &["misspelt-license"],
    );
    check("license: ???", ("unknown", Some("???")), &["not-a-license"]);
    check("license: { code: mit }", ("unknown", None), &["wrong-type"]);
    check("license:\ntags: [x]", ("unknown", None), &[]);
    check(
        "licence: mit\ntags: [x]",
        ("unknown", None),
        &["unknown-key"],
    );
    check("license: mit\nlicence: mit", ("public", Some("mit")), &[]);
    let linked =
        of("license: other\nlicense_name: a\nlicense_link: LICENSE.md\nlicense_details: twice");
    assert_eq!(
        component(&linked, "weights").note.as_deref(),
        Some("its license: LICENSE.md; twice")
    );
}

#[test]
fn gating() {
    for key in [
        "extra_gated_prompt: Please",
        "extra_gated_fields: { Name: text }",
        "extra_gated_eu_disallowed: true",
    ] {
        let card = read(&format!("---\nlicense: gemma\n{key}\n---\nText.\n"));
        assert_eq!(weights(&card), ("gated", Some("gemma")), "{key}");
        assert!(card.level.unwrap().gated);
    }
    let unlicensed = read("---\nextra_gated_heading: Wait\n---\nText.\n");
    assert_eq!(weights(&unlicensed), ("gated", None));
}

#[test]
fn an_openness_key_wins() {
    let card = read(
        "---\nlicense: mit\nextra_gated_prompt: x\nopenness:\n  openness: 1\n  system: { name: Test }\n  \
         components: { weights: closed }\n---\nText.\n",
    );
    assert_eq!(card.source, Source::Manifest);
    assert_eq!(weights(&card), ("closed", None));
    let native =
        read("---\nsystem: { name: Test }\ncomponents: { weights: MIT }\nlicense: MIT\n---\n");
    assert_eq!(native.source, Source::Manifest);
    assert_eq!(findings(&native), [(2, 1, "missing-key")]);
}

#[test]
fn the_title_is_no_comment_in_code() {
    let name = |body: &str| read(&format!("---\nlicense: mit\n---\n{body}")).system.name;
    assert_eq!(
        name("```sh\n# install\n```\n## Part\n# The Model #\n").as_deref(),
        Some("The Model")
    );
    assert_eq!(name("#hash\nText\n"), None);
}

#[test]
fn broken_front_matter() {
    let unclosed = read("---\nlicense: mit\ntags:\n- x\n\n# Title\n\n- A list: [of things\n");
    assert_eq!(findings(&unclosed), [(1, 1, "front-matter")]);
    assert_eq!(
        unclosed.findings[0].message,
        "The front matter that begins here has no closing line `---`."
    );
    assert_eq!(weights(&unclosed), ("public", Some("mit")));
    assert_eq!(unclosed.source, Source::ModelCard);

    let late = read("A line\n---\nlicense: mit\n---\nText: [\n");
    assert_eq!(findings(&late), [(2, 1, "front-matter")]);
    assert_eq!(weights(&late), ("public", Some("mit")));

    let text = read("---\ntags:x\n---\n");
    assert_eq!(findings(&text), [(2, 1, "front-matter")]);
    assert_eq!(
        text.findings[0].message,
        "Front matter has keys with values. This is text."
    );
    assert!(text.level.is_none());

    let bytes: Vec<u8> = "\u{feff}license: mit"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let utf16 = read(&String::from_utf8_lossy(&bytes));
    assert_eq!(findings(&utf16), [(1, 1, "utf-16")]);

    // Neither a manifest that begins with dashes nor a text with a rule is one.
    assert_eq!(
        read("---\nopenness: 1\nsystem: { name: T }\ncomponents: {}\n").source,
        Source::Manifest
    );
    let ruled = read("Some text.\n---\nMore text.\n---\n");
    assert!(
        findings(&ruled)
            .iter()
            .all(|(_, _, code)| *code != "front-matter")
    );
}

/// What the index says of a card's license: none, an id, a list or a name.
fn license_of(entry: &serde_json::Value) -> Option<String> {
    let license = entry["license"].as_str()?;
    if let Some(rest) = license.strip_prefix("other, license_name ") {
        return Some(rest.split(',').next().unwrap().to_owned());
    }
    Some(license.trim_matches(['[', ']']).replace(", ", " AND "))
}

#[test]
fn real_cards_read_as_their_index_says() {
    let Some(folder) = common::corpus("cards") else {
        return;
    };
    let index = std::fs::read_to_string(folder.join("index.json")).unwrap();
    let index: Vec<serde_json::Value> = serde_json::from_str(&index).unwrap();
    assert!(index.len() >= 24);
    let mut tally = Tally::default();
    for entry in &index {
        let file = entry["file"].as_str().unwrap();
        tally.case(file, true);
        let bytes = std::fs::read(folder.join(file)).unwrap();
        let card = read(&String::from_utf8_lossy(&bytes));
        let special = entry["special"].as_str().unwrap();
        let expected: &[(u32, u32, &str)] = match file {
            "card-06.md" => &[(1, 1, "utf-16")],
            "card-08.md" => &[(5, 10, "misspelt-license")],
            "card-09.md" => &[(1, 1, "front-matter")],
            "card-11.md" => &[(2, 1, "front-matter")],
            "card-13.md" => &[(7, 10, "not-a-license")],
            "card-14.md" => &[(2, 10, "vague-license")],
            "card-19.md" => &[(11, 1, "unknown-key")],
            "card-21.md" => &[(2, 1, "front-matter")],
            _ => &[],
        };
        assert_eq!(findings(&card), expected, "{file}: {special}");
        if card.level.is_none() {
            assert!(matches!(file, "card-06.md" | "card-11.md"), "{file}");
            continue;
        }
        assert_eq!(card.source, Source::ModelCard, "{file}");
        let stated = license_of(entry);
        let (availability, license) = weights(&card);
        assert_eq!(license, stated.as_deref(), "{file}");
        let gated = special.contains("gated:");
        let expected = match stated.as_deref() {
            _ if gated => "gated",
            None | Some("???") => "unknown",
            Some(_) => "public",
        };
        assert_eq!(availability, expected, "{file}");
        let known = [
            "weights",
            "model-card",
            "evaluation-results",
            "technical-report",
        ];
        assert_eq!(others(&card, &known), [""; 0], "{file}");
        assert_eq!(
            card.verdicts.len(),
            openness_badge::grade::YARDSTICKS.len(),
            "{file}"
        );
    }
    let comparison = Comparison {
        file: "model-card",
        kind: "format",
        of: "Hugging Face model card",
        cases: "real cards, whole and broken",
        compared: "license, gating, what else is stated and what is not, what is wrong and where",
        source: "what each card declares, listed by hand",
        url: "",
        version: "",
    };
    conformance(&comparison, &tally, &[]);
}
