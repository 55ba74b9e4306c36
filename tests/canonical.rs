//! The canonical form: one text and one digest for one set of facts.

use openness_badge::manifest::Manifest;
use openness_badge::read::{Options, read};

fn manifest(text: &str) -> Manifest {
    read(text, &Options::default()).manifest.unwrap()
}

const WHOLE: &str = r#"
openness: 1
system:
  name: Pythia "12B" \
  developer: EleutherAI
  version: 1.0
  kind: [code, text]
  url: https://example.org
  released: 2023
  based-on: none
access:
  channels: [hosted, download]
  audience: registered
  price: free
  staged: true
  announced: false
history:
  - { date: 2019-02, level: staged, note: 124M only }
license: { code: Apache-2.0, document: CC-BY-4.0 }
components:
  weights: MIT
  training-code: public
  alignment-code: none
  model-card: { availability: gated, url: https://example.org/card, note: "a\tb" }
  pretraining-data: { license: ODC-By-1.0, url: [https://a.example, https://b.example] }
  random-seeds: unknown
claims: [open, open-source]
sources: [https://example.org/source]
"#;

#[test]
fn the_whole_text() {
    let expected = concat!(
        r#"{"access":{"announced":false,"audience":"registered","channels":["download","hosted"],"price":"free","staged":true},"#,
        r#""claims":["open-source","open"],"#,
        r#""components":{"#,
        r#""alignment-code":{"availability":"none"},"#,
        r#""finetuning-code":{"availability":"public","license":"Apache-2.0"},"#,
        r#""model-card":{"availability":"gated","license":"CC-BY-4.0","note":"a\u0009b","url":["https://example.org/card"]},"#,
        r#""pretraining-code":{"availability":"public","license":"Apache-2.0"},"#,
        r#""pretraining-data":{"availability":"public","license":"ODC-By-1.0","url":["https://a.example","https://b.example"]},"#,
        r#""weights":{"availability":"public","license":"MIT"}},"#,
        r#""history":[{"date":"2019-02","level":"staged","note":"124M only"}],"#,
        r#""openness":1,"#,
        r#""sources":["https://example.org/source"],"#,
        r#""system":{"based-on":"none","developer":"EleutherAI","kind":["text","code"],"name":"Pythia \"12B\" \\","#,
        r#""released":"2023","url":"https://example.org","version":"1.0"}}"#,
    );
    let manifest = manifest(WHOLE);
    assert_eq!(manifest.canonical(), expected);
    // Computed by another program over the text above.
    assert_eq!(
        manifest.digest(),
        "sha256:23fb870e499cec04f298919987b7cdfdf7e48fda8a5d2a9e8f141e207d5b99a9"
    );
}

#[test]
fn the_canonical_form_is_a_manifest_with_the_same_digest() {
    let first = manifest(WHOLE);
    let again = manifest(&first.canonical());
    assert_eq!(again.canonical(), first.canonical());
    assert_eq!(again, {
        // Sets have no order: the canonical form sorts them.
        let mut sorted = first.clone();
        sorted.claims.sort_by_key(|said| said.claim);
        sorted.system.kind.sort();
        sorted.access.channels.as_mut().unwrap().sort();
        sorted
    });
}

#[track_caller]
fn same(a: &str, b: &str) {
    let head = "openness: 1\nsystem: { name: T }\n";
    assert_eq!(
        manifest(&format!("{head}{a}")).digest(),
        manifest(&format!("{head}{b}")).digest()
    );
}

#[track_caller]
fn differs(a: &str, b: &str) {
    let head = "openness: 1\nsystem: { name: T }\n";
    assert_ne!(
        manifest(&format!("{head}{a}")).digest(),
        manifest(&format!("{head}{b}")).digest()
    );
}

#[test]
fn layout_order_and_shorthand_do_not_count() {
    same(
        "components: { weights: MIT }",
        "# a comment\ncomponents:\n    weights:\n        license: 'MIT'\n",
    );
    same(
        "components: { weights: MIT }",
        "components: { weights: { license: MIT, availability: public } }",
    );
    same(
        "license: MIT\ncomponents: { weights: public }",
        "components: { weights: MIT }",
    );
    same(
        "license: { model: MIT }\ncomponents: { weights: public }",
        "components: { weights: MIT }",
    );
    same(
        "components: { training-code: MIT }",
        "components: { alignment-code: MIT, pretraining-code: MIT, finetuning-code: MIT }",
    );
    same("components: { weights: unknown }", "components: {}");
    same(
        "components: {}\naccess: { audience: everyone, staged: false, announced: true }",
        "components: {}",
    );
    same(
        "components: {}\nclaims: [open, open-source, open]",
        "components: {}\nclaims: [open-source, open]",
    );
    same(
        "components: {}\nsources: https://a.example",
        "components: {}\nsources: [https://a.example]",
    );
    // A default does not reach what is not given out.
    same(
        "license: MIT\ncomponents: { weights: closed }",
        "components: { weights: closed }",
    );
}

#[test]
fn facts_count() {
    differs(
        "components: { weights: MIT }",
        "components: { weights: Apache-2.0 }",
    );
    differs(
        "components: { weights: MIT }",
        "components: { base-weights: MIT }",
    );
    differs(
        "components: { weights: public }",
        "components: { weights: closed }",
    );
    differs("components: {}\naccess: { channels: [] }", "components: {}");
    differs(
        "components: { weights: { availability: closed, note: a } }",
        "components: { weights: closed }",
    );
}

#[test]
fn yaml_and_json_come_to_the_same() {
    let yaml = "openness: 1\nsystem: { name: \"T\\u00e9st\", released: 2023-04-03 }\ncomponents:\n  weights: MIT\n";
    let json = r#"{"components": {"weights": "MIT"}, "openness": 1, "system": {"released": "2023-04-03", "name": "Tést"}}"#;
    assert_eq!(manifest(yaml).digest(), manifest(json).digest());
}

#[test]
fn a_card_comes_to_the_same_as_its_manifest() {
    let alone = "openness: 1\nsystem: { name: T }\ncomponents: { weights: MIT }\n";
    let card = "---\nlicense: mit\nopenness:\n  openness: 1\n  system: { name: T }\n  components: { weights: MIT }\n---\n# T\n";
    assert_eq!(manifest(alone).digest(), manifest(card).digest());
}
