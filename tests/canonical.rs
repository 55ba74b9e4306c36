//! The canonical form: one text and one digest for one set of facts.

mod common;

use std::collections::BTreeMap;

use openness_badge::license::License;
use openness_badge::manifest::{Availability, ComponentId, Group, Kind, Manifest};
use openness_badge::read::tree::{self, Node, Value};
use openness_badge::read::{Options, read};
use openness_badge::report::Source;

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
  reason: { url: https://example.org/why, text: We are few }
  plans: "in autumn"
history:
  - { date: 2019-02, level: staged, note: 124M only }
license: { code: Apache-2.0, document: CC-BY-4.0 }
components:
  weights: MIT
  training-code: public
  alignment-code: none
  model-card: { availability: gated, url: https://example.org/card, note: "a\tb" }
  pretraining-data: { license: ODC-By-1.0, url: [https://a.example, https://b.example] }
  finetuning-data: { availability: closed, license: Apache 2.0, withdrawn: 2023-12, replaced-by: B }
  random-seeds: unknown
  hyperparameters: { note: lost }
claims: [open, { quote: "open, source", claim: open-source }]
safeguards: [filter, { url: https://example.org/policy, what: policy }]
assessments:
  - { note: why, yardstick: mof, grade: Class I, date: 2026-05-11, url: https://example.org/mof }
  - { yardstick: taxonomy, grade: { training.data.pretraining: D1, deployment.data.weights: N/A } }
sources: [https://example.org/source]
original: { format: mof, components: { Model card: apache-2.0, Datasets: unlicensed }, refused: release.a }
"#;

#[test]
fn the_whole_text() {
    let expected = concat!(
        r#"{"access":{"announced":false,"audience":"registered","channels":["download","hosted"],"#,
        r#""plans":{"text":"in autumn"},"price":"free","reason":{"text":"We are few","url":"https://example.org/why"},"staged":true},"#,
        r#""assessments":[{"date":"2026-05-11","grade":"Class I","note":"why","url":"https://example.org/mof","yardstick":"mof"},"#,
        r#"{"grade":{"deployment.data.weights":"N/A","training.data.pretraining":"D1"},"yardstick":"taxonomy"}],"#,
        r#""claims":[{"claim":"open-source","quote":"open, source"},"open"],"#,
        r#""components":{"#,
        r#""alignment-code":{"availability":"none"},"#,
        r#""finetuning-code":{"availability":"public","license":"Apache-2.0"},"#,
        r#""finetuning-data":{"availability":"closed","license":"Apache-2.0","replaced-by":"B","withdrawn":"2023-12"},"#,
        r#""hyperparameters":{"availability":"unknown","note":"lost"},"#,
        r#""model-card":{"availability":"gated","license":"CC-BY-4.0","note":"a\u0009b","url":["https://example.org/card"]},"#,
        r#""pretraining-code":{"availability":"public","license":"Apache-2.0"},"#,
        r#""pretraining-data":{"availability":"public","license":"ODC-By-1.0","url":["https://a.example","https://b.example"]},"#,
        r#""weights":{"availability":"public","license":"MIT"}},"#,
        r#""history":[{"date":"2019-02","level":"staged","note":"124M only"}],"#,
        r#""openness":1,"#,
        r#""original":{"components":{"Datasets":"unlicensed","Model card":"apache-2.0"},"format":"mof","refused":"release.a"},"#,
        r#""safeguards":[{"what":"filter"},{"url":"https://example.org/policy","what":"policy"}],"#,
        r#""sources":["https://example.org/source"],"#,
        r#""system":{"based-on":"none","developer":"EleutherAI","kind":["text","code"],"name":"Pythia \"12B\" \\","#,
        r#""released":"2023","url":"https://example.org","version":"1.0"}}"#,
    );
    let manifest = manifest(WHOLE);
    assert_eq!(manifest.canonical(), expected);
    // Computed by another program over the text above.
    assert_eq!(
        manifest.digest(),
        "sha256:48cc4cbbaff27344a3c212eb3428456aa651201882af7775b671c4e482ad65d4"
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
        "components: { weights: { license: Apache 2.0 } }",
        "components: { weights: apache-2.0 }",
    );
    same(
        "components: {}\naccess: { reason: few }\nsafeguards: filter",
        "components: {}\naccess: { reason: { text: few } }\nsafeguards: [{ what: filter }]",
    );
    same(
        "components: {}\nclaims: [open, { claim: open-source }]",
        "components: {}\nclaims: [open-source, open]",
    );
    same(
        "components: {}\noriginal: { format: osai, classes: { paper: open } }",
        "components: {}\noriginal: { classes: { paper: open }, parameters: 12, format: osai, refused: }",
    );
    same(
        "components: {}\noriginal: { format: eiras, ratings: { deployment.data.weights: Unknown } }",
        "components: {}\noriginal: { format: eiras }",
    );
    same(
        "components: {}\noriginal: { format: model-card, eu-disallowed: false }",
        "components: {}",
    );
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
    // Without its availability it would be public.
    differs(
        "components: { weights: { availability: unknown, license: MIT } }",
        "components: { weights: { license: MIT } }",
    );
    for more in [
        "access: { reason: few }",
        "access: { plans: few }",
        "safeguards: [filter]",
        "claims: [{ claim: open, url: https://example.org }]",
        "assessments: [{ yardstick: mof, grade: Class I }]",
        "original: { format: mof }",
        "original: { format: osai }",
        "original: { format: osai, parameters: 14 }",
        "original: { format: opening-up-chatgpt }",
        "original: { format: eiras }",
        "original: { format: model-card, eu-disallowed: true }",
    ] {
        differs(&format!("components: {{}}\n{more}"), "components: {}");
        differs(
            &format!("components: {{}}\n{more}"),
            "components: {}\nclaims: [open]",
        );
    }
    differs(
        "components: { weights: { availability: closed, withdrawn: 2023 } }",
        "components: { weights: closed }",
    );
    differs(
        "components: { weights: { availability: closed, replaced-by: B } }",
        "components: { weights: closed }",
    );
    differs(
        "components: {}\noriginal: { format: mof, components: { Datasets: apache-2.0 } }",
        "components: {}\noriginal: { format: mof, components: { Datasets: Apache-2.0 } }",
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

/// The rule once more, from the text of a manifest without the program's own
/// types: JSON of ordered mappings.
mod restated {
    use super::*;

    #[derive(Clone, PartialEq)]
    pub enum Json {
        Bare(String),
        Text(String),
        List(Vec<Json>),
        Map(BTreeMap<String, Json>),
    }

    use Json::{Bare, List, Map, Text};

    impl Json {
        pub fn write(&self) -> String {
            match self {
                Bare(bare) => bare.clone(),
                Text(text) => quoted(text),
                List(items) => {
                    let items: Vec<String> = items.iter().map(Json::write).collect();
                    format!("[{}]", items.join(","))
                }
                Map(map) => {
                    let entry = |(key, value): (&String, &Json)| {
                        format!("{}:{}", quoted(key), value.write())
                    };
                    let entries: Vec<String> = map.iter().map(entry).collect();
                    format!("{{{}}}", entries.join(","))
                }
            }
        }
    }

    fn quoted(text: &str) -> String {
        let mut out = String::from("\"");
        for c in text.chars() {
            match c {
                '"' | '\\' => out.extend(['\\', c]),
                c if c < ' ' => out.push_str(&format!("\\u{:04x}", c as u32)),
                c => out.push(c),
            }
        }
        out + "\""
    }

    fn text(node: &Node) -> Option<Json> {
        let text = node.text()?;
        (!text.trim().is_empty()).then(|| Text(text.to_owned()))
    }

    fn license(node: &Node) -> Option<Json> {
        let license = License::parse(node.text()?);
        Some(Text(license.canonical().to_owned()))
    }

    fn is_license(text: &str) -> bool {
        License::parse(text).is_license()
    }

    /// A value, or a list of one.
    fn items(node: &Node) -> Vec<&Node> {
        match &node.value {
            Value::List(items) => items.iter().collect(),
            _ => vec![node],
        }
    }

    /// The keys of a mapping that are texts.
    fn texts(node: &Node, keys: &[&str]) -> BTreeMap<String, Json> {
        let entry = |key: &&str| Some(((*key).to_owned(), text(node.get(key)?)?));
        keys.iter().filter_map(entry).collect()
    }

    fn put(map: &mut BTreeMap<String, Json>, key: &str, value: Option<Json>) {
        if let Some(value) = value {
            map.insert(key.to_owned(), value);
        }
    }

    fn some(items: Vec<Json>) -> Option<Json> {
        (!items.is_empty()).then_some(List(items))
    }

    /// Words as a set, in the order of the list.
    fn set(node: &Node, order: &[&str]) -> Vec<Json> {
        let said: Vec<&str> = items(node).into_iter().filter_map(Node::text).collect();
        let in_order = order.iter().filter(|word| said.contains(word));
        in_order.map(|word| Text((*word).to_owned())).collect()
    }

    /// A text alone is the one key of its mapping.
    fn long(node: &Node, key: &str) -> Json {
        match text(node) {
            Some(alone) => Map(BTreeMap::from([(key.to_owned(), alone)])),
            None => Map(texts(node, &[key, "url"])),
        }
    }

    fn component(node: &Node, default: Option<&Node>) -> BTreeMap<String, Json> {
        let mut map = texts(node, &["note", "replaced-by", "withdrawn"]);
        let word = |text: &str| Availability::from_word(text).is_some();
        let alone = node.text();
        let own = match alone {
            Some(text) => (!word(text)).then_some(node),
            None => node.get("license"),
        };
        let availability = match alone {
            Some(text) if word(text) => text,
            Some(_) => "public",
            None => match node.get("availability").and_then(Node::text) {
                Some(word) => word,
                None if own.and_then(Node::text).is_some_and(is_license) => "public",
                None => "unknown",
            },
        };
        let given_out = matches!(availability, "public" | "gated" | "partial");
        let license_node = own.or(default.filter(|_| given_out));
        put(&mut map, "license", license_node.and_then(license));
        if let Some(url) = node.get("url") {
            put(
                &mut map,
                "url",
                some(items(url).into_iter().filter_map(text).collect()),
            );
        }
        if availability != "unknown" || !map.is_empty() {
            put(
                &mut map,
                "availability",
                Some(Text(availability.to_owned())),
            );
        }
        map
    }

    pub fn canonical(root: &Node) -> String {
        let mut out = BTreeMap::from([("openness".to_owned(), Bare("1".to_owned()))]);
        if let Some(node) = root.get("system") {
            let keys = [
                "name",
                "developer",
                "version",
                "url",
                "released",
                "based-on",
            ];
            let mut system = texts(node, &keys);
            let order = [
                "text",
                "image",
                "code",
                "video",
                "audio",
                "3d",
                "multimodal",
                "other",
            ];
            let kinds = node.get("kind").map(|node| set(node, &order));
            put(&mut system, "kind", kinds.and_then(some));
            out.insert("system".to_owned(), Map(system));
        }
        if let Some(node) = root.get("access") {
            let mut access = texts(node, &["price"]);
            let channels = node.get("channels");
            let channels = channels.map(|node| List(set(node, &["download", "api", "hosted"])));
            put(&mut access, "channels", channels);
            let audience = node.get("audience").and_then(text);
            let everyone = Text("everyone".to_owned());
            put(
                &mut access,
                "audience",
                audience.filter(|word| *word != everyone),
            );
            for (key, default) in [("staged", "false"), ("announced", "true")] {
                let word = node
                    .get(key)
                    .and_then(Node::text)
                    .filter(|word| *word != default);
                put(&mut access, key, word.map(|word| Bare(word.to_owned())));
            }
            for key in ["reason", "plans"] {
                put(
                    &mut access,
                    key,
                    node.get(key).map(|node| long(node, "text")),
                );
            }
            if !access.is_empty() {
                out.insert("access".to_owned(), Map(access));
            }
        }
        let of_kind = |kind: Kind| {
            let node = root.get("license")?;
            match node.text() {
                Some(_) => Some(node),
                None => node.get(kind.word()),
            }
        };
        let mut components = BTreeMap::new();
        for id in ComponentId::ALL {
            let stated = root.get("components");
            let group = Group::ALL
                .into_iter()
                .find(|group| group.members().contains(&id));
            let node =
                stated.and_then(|node| node.get(id.key()).or_else(|| node.get(group?.key())));
            let map = node.map(|node| component(node, of_kind(id.kind())));
            if let Some(map) = map.filter(|map| !map.is_empty()) {
                components.insert(id.key().to_owned(), Map(map));
            }
        }
        out.insert("components".to_owned(), Map(components));
        let list = |key: &str, item: &dyn Fn(&Node) -> Json| {
            let items = root.get(key).map(items).unwrap_or_default();
            some(items.into_iter().map(item).collect())
        };
        let placement = |node: &Node| Map(texts(node, &["date", "level", "note"]));
        put(&mut out, "history", list("history", &placement));
        let claims = ["open-source", "open-weights", "open", "reproducible"].map(|word| {
            let said = root.get("claims").map(items).unwrap_or_default();
            let said: Vec<Json> = said
                .into_iter()
                .filter_map(|node| {
                    let claim = node.get("claim").unwrap_or(node);
                    let map = texts(node, &["claim", "url", "quote"]);
                    let claimed = match map.len() {
                        0 | 1 => Text(word.to_owned()),
                        _ => Map(map),
                    };
                    (claim.text() == Some(word)).then_some(claimed)
                })
                .collect();
            said.into_iter().next()
        });
        put(
            &mut out,
            "claims",
            some(claims.into_iter().flatten().collect()),
        );
        put(
            &mut out,
            "safeguards",
            list("safeguards", &|node| long(node, "what")),
        );
        let assessment = |node: &Node| {
            let mut map = texts(node, &["yardstick", "grade", "date", "url", "note"]);
            if let Some(Value::Map(entries)) = node.get("grade").map(|grade| &grade.value) {
                let entry =
                    |entry: &tree::Entry| Some((entry.key.text()?.to_owned(), text(&entry.value)?));
                map.insert(
                    "grade".to_owned(),
                    Map(entries.iter().filter_map(entry).collect()),
                );
            }
            Map(map)
        };
        put(&mut out, "assessments", list("assessments", &assessment));
        let sources = root.get("sources").map(items).unwrap_or_default();
        put(
            &mut out,
            "sources",
            some(sources.into_iter().filter_map(text).collect()),
        );
        if let Some(node) = root.get("original") {
            let mut map = texts(node, &["format", "refused"]);
            for key in ["components", "classes", "ratings"] {
                if let Some(Value::Map(entries)) = node.get(key).map(|inner| &inner.value) {
                    let entry = |entry: &tree::Entry| {
                        let (key, value) = (entry.key.text()?, entry.value.text()?);
                        Some((key.to_owned(), Text(value.to_owned())))
                    };
                    map.insert(
                        key.to_owned(),
                        Map(entries.iter().filter_map(entry).collect()),
                    );
                }
            }
            if node.get("parameters").and_then(Node::text) == Some("14") {
                map.insert("parameters".to_owned(), Bare("14".to_owned()));
            }
            if node.get("eu-disallowed").is_some() {
                map.insert("eu-disallowed".to_owned(), Bare("true".to_owned()));
            }
            out.insert("original".to_owned(), Map(map));
        }
        Map(out).write()
    }
}

#[track_caller]
fn as_restated(text: &str) {
    let parsed = tree::parse(text, 0..text.len());
    let restated = restated::canonical(&parsed.root.unwrap());
    assert_eq!(manifest(text).canonical(), restated, "{text}");
}

/// What is written of every file that there is, and every file without errors.
#[test]
fn the_rule_restated() {
    as_restated(WHOLE);
    let mut count = 0;
    let own = common::everyone::own().into_iter();
    for sample in own.chain(common::everyone::foreign()) {
        let report = openness_badge::report(&sample.text, &Default::default());
        if report.source == Source::Manifest && report.findings.is_empty() {
            as_restated(&sample.text);
        }
        if let Some(manifest) = read(&sample.text, &Options::default()).manifest {
            as_restated(&openness_badge::write::manifest_yaml(&manifest));
            count += 1;
        }
    }
    println!("{count} manifests");
    assert!(count > 40);
}
