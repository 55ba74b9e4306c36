//! Edits: after one its finding is gone, and nothing else has changed.

mod common;

use openness_badge::finding::{Finding, Problem, apply};
use openness_badge::license;
use openness_badge::manifest::{Availability, Component, Date, Manifest};
use openness_badge::read::{Options, Reading, Source, read};

fn reading(text: &str) -> Reading<'_> {
    let today = Date::parse("2026-11-22");
    let options = Options {
        today,
        ..Options::default()
    };
    read(text, &options)
}

/// The findings of a text, each as its code and what it is about.
fn problems(reading: &Reading) -> Vec<String> {
    let findings = reading.findings.iter();
    findings.map(|finding| told(reading, finding)).collect()
}

/// Not its sentence and its line: these may name what has changed, or moved.
fn told(reading: &Reading, finding: &Finding) -> String {
    let about = &reading.text[finding.span.start..finding.span.end];
    // Of a mapping its first line: the edit may be in it.
    let mut about = about.lines().next().unwrap_or_default();
    if matches!(finding.problem, Problem::SeveralModels { .. }) {
        // At the second model, whichever that is.
        about = "";
    }
    format!("{} {about}", finding.problem.code())
}

/// What was stated and is not stated so any more.
fn lost(before: &Manifest, after: &Manifest) -> Vec<String> {
    let mut lost = Vec::new();
    for ((id, before), (_, after)) in before.components.iter().zip(after.components.iter()) {
        let license = |component: &Component| {
            let license = component.license.as_ref();
            license.map(|license| license.canonical().to_owned())
        };
        // A default license may be there now, and a misspelt one known.
        let was_unknown = |component: &Component| {
            let license = component.license.as_ref();
            license.is_none_or(|license| license.problem() == Some(license::Problem::Unknown))
        };
        let licensed = was_unknown(before) || license(before) == license(after);
        let same = before.availability == after.availability
            && licensed
            && before.urls == after.urls
            && before.note == after.note;
        if before.availability != Availability::Unknown && !same {
            lost.push(format!("{}: {before:?} became {after:?}", id.key()));
        }
    }
    let stated = |text: &Option<String>| text.is_some();
    for (before, after) in [
        (&before.system.name, &after.system.name),
        (&before.system.developer, &after.system.developer),
        (&before.system.version, &after.system.version),
        (&before.system.based_on, &after.system.based_on),
        (&before.system.url, &after.system.url),
    ] {
        if stated(before) && before != after {
            lost.push(format!("{before:?} became {after:?}"));
        }
    }
    let after_channels = after.access.channels.iter().flatten();
    for channel in before.access.channels.iter().flatten() {
        if !after_channels.clone().any(|other| other == channel) {
            lost.push(format!("{channel:?}"));
        }
    }
    for claim in &before.claims {
        if !after.claims.contains(claim) {
            lost.push(format!("{claim:?}"));
        }
    }
    lost
}

/// Applies each edit of a text by itself, and gives back how many there are.
#[track_caller]
fn check(name: &str, text: &str) -> usize {
    let before = reading(text);
    let mut count = 0;
    for finding in before
        .findings
        .iter()
        .filter(|finding| finding.edit.is_some())
    {
        count += 1;
        let edit = finding.edit.clone().unwrap();
        let fixed = apply(text, &[edit]);
        let context = format!("{name}: {finding:?}\n--- before\n{text}\n--- after\n{fixed}");
        assert_ne!(fixed, text, "{context}");
        let after = reading(&fixed);
        let mut left = problems(&after);
        // What is said of the same place besides is said of the new text then.
        let edit = finding.edit.as_ref().unwrap();
        let mut others: Vec<String> = before
            .findings
            .iter()
            .filter(|other| *other != finding)
            .map(
                |other| match other.span == edit.span && edit.span.start < edit.span.end {
                    true => format!("{} {}", other.problem.code(), edit.text),
                    false => told(&before, other),
                },
            )
            .collect();
        left.retain(
            |problem| match others.iter().position(|other| other == problem) {
                Some(at) => {
                    others.remove(at);
                    false
                }
                None => true,
            },
        );
        // The key that was missing under its own name is there now.
        let missing = ["missing-key ", "no-license "];
        others.retain(|problem| !missing.iter().any(|code| problem.starts_with(code)));
        assert!(others.is_empty(), "gone besides: {others:#?}\n{context}");
        let here = |other: &Finding| {
            other.problem.code() == finding.problem.code() && other.span.start == finding.span.start
        };
        // Of bills the same is told once: now it is told of the next place.
        if matches!(before.source, Source::Spdx | Source::Cyclonedx) {
            assert!(!after.findings.iter().any(here), "still there\n{context}");
            left.retain(|problem| *problem != told(&before, finding));
        }
        assert!(
            !left.contains(&told(&before, finding)),
            "still there\n{context}"
        );
        // What was not read before is read now, and may have problems of its own.
        let read_now = matches!(
            finding.problem,
            Problem::UnknownKey { .. }
                | Problem::MisplacedKey { .. }
                | Problem::CardKey { .. }
                | Problem::UnknownLicense { .. }
                | Problem::NotOnHub { .. }
        );
        assert!(read_now || left.is_empty(), "new: {left:#?}\n{context}");
        if let (Some(before), Some(after)) = (&before.manifest, &after.manifest) {
            let lost = lost(before, after);
            assert!(lost.is_empty(), "{lost:#?}\n{context}");
        }
    }
    // All at once, and again until nothing is left: it ends, and is the end.
    let fixed = fixpoint(text);
    assert_eq!(fixpoint(&fixed), fixed, "{name}");
    count
}

/// The text after every edit.
fn fixpoint(text: &str) -> String {
    let mut text = text.to_owned();
    for _ in 0..100 {
        let found = reading(&text).findings;
        let edits: Vec<_> = found
            .into_iter()
            .filter_map(|finding| finding.edit)
            .collect();
        if edits.is_empty() {
            return text;
        }
        text = apply(&text, &edits);
    }
    panic!("it does not end:\n{text}");
}

#[test]
fn of_every_fixture() {
    let mut count = 0;
    for path in common::files("tests/fixtures/findings") {
        if path.extension().is_none_or(|ext| ext != "txt") {
            let bytes = std::fs::read(&path).unwrap();
            count += check(
                &path.display().to_string(),
                &String::from_utf8_lossy(&bytes),
            );
        }
    }
    assert!(count >= 30, "only {count} edits");
}

/// Every file below a folder.
fn files_below(folder: &std::path::Path) -> Vec<std::path::PathBuf> {
    let folder = folder.to_str().unwrap();
    let mut found = common::files(folder);
    for inner in common::folders(folder) {
        found.extend(files_below(&inner));
    }
    found
}

#[test]
fn of_other_peoples_files() {
    let mut folders = vec![common::path("www/gallery")];
    folders.extend(common::corpus("."));
    folders.extend(common::corpus("../reviews/trials"));
    let mut texts = 0;
    let mut count = 0;
    for path in folders.iter().flat_map(|folder| files_below(folder)) {
        let bytes = std::fs::read(&path).unwrap();
        if bytes.len() < 200_000 {
            texts += 1;
            count += check(
                &path.display().to_string(),
                &String::from_utf8_lossy(&bytes),
            );
        }
    }
    assert!(texts >= 30, "only {texts} texts");
    if folders.len() > 1 {
        assert!(count >= 100, "only {count} edits in {texts} texts");
    }
}

/// What becomes of a text whose certain corrections are all made.
#[track_caller]
fn fixed(before: &str, after: &str) {
    check("inline", before);
    assert_eq!(fixpoint(before), after);
}

#[test]
fn scalars_keep_their_quotes() {
    let head = "openness: 1\nsystem: { name: Test }\ncomponents:\n";
    for (before, after) in [
        (
            "  weights: Apache 2.0  # why\n",
            "  weights: Apache-2.0  # why\n",
        ),
        ("  weights: 'Apache 2.0'\n", "  weights: 'Apache-2.0'\n"),
        ("  weights: \"Apache 2.0\"\n", "  weights: \"Apache-2.0\"\n"),
        ("  'wieghts' : MIT\n", "  'weights' : MIT\n"),
        ("  \"wieghts\": MIT\n", "  \"weights\": MIT\n"),
        ("  ? wieghts\n  : MIT\n", "  ? weights\n  : MIT\n"),
        (
            "  weights: { availability: pubilc, license: MIT License }\n",
            "  weights: { availability: public, license: MIT }\n",
        ),
        (
            "  weights:\n    license: Apache\n      2.0\n    note: x\n",
            "  weights:\n    license: Apache-2.0\n    note: x\n",
        ),
        (
            "  weights: !!str Apache 2.0\n",
            "  weights: !!str Apache-2.0\n",
        ),
        ("  weights: Public\n", "  weights: public\n"),
        ("  Weights: MIT\n", "  weights: MIT\n"),
        ("  weights: Apche-2.0\n", "  weights: Apache-2.0\n"),
        (
            "  weights: 'CDLA-Permisive-2.0'\n",
            "  weights: 'CDLA-Permissive-2.0'\n",
        ),
        (
            "  training_data: ODC-By-1.0\n",
            "  training-data: ODC-By-1.0\n",
        ),
    ] {
        fixed(&[head, before].concat(), &[head, after].concat());
        // A line ends with CR LF too.
        let crlf = |text: &str| [head, text].concat().replace('\n', "\r\n");
        fixed(&crlf(before), &crlf(after));
    }
}

#[test]
fn json_stays_json() {
    fixed(
        "{\"openness\": \"1\", \"sytem\": {\"name\": \"Test\"}, \"components\": {\"weights\": \"Apache 2.0\"}}",
        "{\"openness\": 1, \"system\": {\"name\": \"Test\"}, \"components\": {\"weights\": \"Apache-2.0\"}}",
    );
    fixed(
        "{\n  \"system\": { \"name\": \"Test\" },\n  \"weights\": \"MIT\",\n  \"components\": {\n    \"model-card\": \"CC-BY-4.0\"\n  }\n}\n",
        "{\n  \"openness\": 1,\n  \"system\": { \"name\": \"Test\" },\n  \"components\": {\n    \"model-card\": \"CC-BY-4.0\",\n    \"weights\": \"MIT\"\n  }\n}\n",
    );
    fixed(
        "{\"openness\": 1, \"system\": {\"name\": \"Test\", \"weights\": \"MIT\"}, \"price\": \"free\"}",
        "{\"openness\": 1, \"system\": {\"name\": \"Test\"}, \"access\": { \"price\": \"free\" }, \"components\": { \"weights\": \"MIT\" }}",
    );
    fixed(
        "{\"openness\": 1, \"system\": {\"name\": \"Test\"}, \"components\": {\"weights\": \"MIT\", \"weights\": \"MIT\"}}",
        "{\"openness\": 1, \"system\": {\"name\": \"Test\"}, \"components\": {\"weights\": \"MIT\"}}",
    );
}

#[test]
fn truth_values_and_dates_of_other_readers() {
    fixed(
        "openness: 1\nsystem: { name: Test }\naccess: { staged: yes, announced: \"False\" }\ncomponents: { weights: partial }\n",
        "openness: 1\nsystem: { name: Test }\naccess: { staged: true, announced: false }\ncomponents: { weights: partial }\n",
    );
    fixed(
        "framework: { name: Model Openness Framework, version: '1.0', date: 2024-12-15 }\nrelease: { name: x, producer: y, license: {}, components: [] }\n",
        "framework: { name: Model Openness Framework, version: '1.0', date: '2024-12-15' }\nrelease: { name: x, producer: y, license: {}, components: [] }\n",
    );
}

#[test]
fn a_missing_version_is_added() {
    fixed(
        "# Ours\nsystem: { name: Test }\ncomponents: { weights: MIT }\n",
        "# Ours\nopenness: 1\nsystem: { name: Test }\ncomponents: { weights: MIT }\n",
    );
    fixed(
        "\u{feff}system: { name: Test }\r\ncomponents: { weights: MIT }\r\n",
        "\u{feff}openness: 1\r\nsystem: { name: Test }\r\ncomponents: { weights: MIT }\r\n",
    );
    fixed(
        "  system: { name: Test }\n  components: {}\n",
        "  openness: 1\n  system: { name: Test }\n  components: {}\n",
    );
    fixed(
        "{system: {name: Test}, components: {}}",
        "{openness: 1, system: {name: Test}, components: {}}",
    );
    fixed(
        "openness:\nsystem: { name: Test }\ncomponents: {}\n",
        "openness: 1\nsystem: { name: Test }\ncomponents: {}\n",
    );
    fixed(
        "openness: ~\nsystem: { name: Test }\ncomponents: {}\n",
        "openness: 1\nsystem: { name: Test }\ncomponents: {}\n",
    );
    fixed(
        "openness: 1.0\nsystem: { name: Test }\ncomponents: {}\n",
        "openness: 1\nsystem: { name: Test }\ncomponents: {}\n",
    );
    fixed(
        "opennes: 1\nsystem: { name: Test }\ncomponents: {}\n",
        "openness: 1\nsystem: { name: Test }\ncomponents: {}\n",
    );
}

#[test]
fn a_key_in_the_wrong_place_is_moved() {
    // Before its mapping, with all that is under it and the comment behind it.
    fixed(
        "openness: 1\nsystem: { name: Test }\nweights:\n  # which\n  license: MIT # ours\nhistory: []\ncomponents:\n    model-card: CC-BY-4.0\n",
        "openness: 1\nsystem: { name: Test }\nhistory: []\ncomponents:\n    weights:\n      # which\n      license: MIT # ours\n    model-card: CC-BY-4.0\n",
    );
    // Behind it, at the end of the text.
    fixed(
        "openness: 1\nsystem: { name: Test }\ncomponents:\n  model-card: CC-BY-4.0\nweights: MIT",
        "openness: 1\nsystem: { name: Test }\ncomponents:\n  model-card: CC-BY-4.0\n  weights: MIT\n",
    );
    // Several, and no mapping yet.
    fixed(
        "openness: 1\nname: Test\ndeveloper: Us\nweights: MIT\ntraining-code: MIT\n",
        "openness: 1\nsystem:\n  name: Test\n  developer: Us\ncomponents:\n  weights: MIT\n  training-code: MIT\n",
    );
    // From one mapping into another, and up.
    fixed(
        "openness: 1\nsystem:\n  name: Test\n  price: free\n  license: MIT\ncomponents: { weights: public }\n",
        "openness: 1\nsystem:\n  name: Test\nlicense: MIT\naccess:\n  price: free\ncomponents: { weights: public }\n",
    );
    // In braces.
    fixed(
        "openness: 1\nsystem: { name: Test }\nweights: \"MIT\"\ncomponents: { model-card: CC-BY-4.0 }\n",
        "openness: 1\nsystem: { name: Test }\ncomponents: { model-card: CC-BY-4.0, weights: \"MIT\" }\n",
    );
}

#[test]
fn a_key_twice_goes_where_both_say_the_same() {
    fixed(
        "openness: 1\nsystem: { name: Test, name: Test }\ncomponents:\n  weights: MIT\n  'weights': \"MIT\"  # again\n  model-card: public\n",
        "openness: 1\nsystem: { name: Test }\ncomponents:\n  weights: MIT\n  model-card: public\n",
    );
    let differ =
        "openness: 1\nsystem: { name: Test }\ncomponents:\n  weights: MIT\n  weights: closed\n";
    fixed(differ, differ);
}

#[test]
fn front_matter_of_cards() {
    fixed(
        "---\nlicense: apache-2.0\nopenness:\n  components:\n    wieghts: Apache 2.0\n---\n# Test\n",
        "---\nlicense: apache-2.0\nopenness:\n  components:\n    weights: Apache-2.0\n---\n# Test\n",
    );
    // The Hub's keys and ids.
    fixed(
        "---\nlicense: Apache License 2.0\nTags: [x]\n---\n# Test\n",
        "---\nlicense: apache-2.0\ntags: [x]\n---\n# Test\n",
    );
    fixed(
        "---\nlicence: \"MIT\"\n---\n# Test\n",
        "---\nlicense: \"mit\"\n---\n# Test\n",
    );
    fixed(
        "---\nlicense: Apche-2.0\n---\n# Test\n",
        "---\nlicense: apache-2.0\n---\n# Test\n",
    );
    fixed(
        "---\nlicense: mit\nopenness:\n  components:\n    inferense-code: Apache 2.0\n---\n# Test\n",
        "---\nlicense: mit\nopenness:\n  components:\n    inference-code: Apache-2.0\n---\n# Test\n",
    );
}

#[test]
fn what_is_not_certain_stays() {
    let head = "openness: 1\nsystem: { name: Test }\ncomponents:\n";
    for text in [
        // Two words that are as near.
        "  pretraining: MIT\n",
        // A word of another list, or of none.
        "  weights: open\n",
        "  tokenizer: MIT\n",
        // The right name is there already.
        "  weights: MIT\n  wieghts: closed\n",
        // An anchor that something else uses.
        "  architecture: &l Apache 2.0\n  inference-code: { note: *l }\n",
        // A block with a comment at its head.
        "  weights: | # why\n    Apache 2.0\n",
    ] {
        let text = [head, text].concat();
        fixed(&text, &text);
    }
    // Of two misspellings of one name only one gets it.
    fixed(
        &[head, "  wieghts: MIT\n  weigths: closed\n"].concat(),
        &[head, "  weights: MIT\n  weigths: closed\n"].concat(),
    );
    // An alias is written out where it is wrong.
    fixed(
        &[head, "  weights: { note: &l pubilc }\n  architecture: *l\n"].concat(),
        &[
            head,
            "  weights: { note: &l pubilc }\n  architecture: public\n",
        ]
        .concat(),
    );
}

mod generated {
    //! Manifests with mistakes, in every style that YAML and JSON have.

    use super::check;
    use proptest::prelude::*;

    const KEYS: [&str; 12] = [
        "weights",
        "wieghts",
        "Weights",
        "model-card",
        "model_card",
        "training-code",
        "training-dat",
        "pretraining-data",
        "inference-code",
        "inferense-code",
        "tokenizer",
        "evaluation-results",
    ];

    const VALUES: [&str; 12] = [
        "public",
        "Public",
        "pubilc",
        "closed",
        "none",
        "MIT",
        "Apache 2.0",
        "MIT License",
        "CC BY-SA 4.0",
        "not included",
        "GPL-2.0-with-classpath-exception",
        "apache-2.0 AND MIT License",
    ];

    const TOP: [(&str, &str); 8] = [
        ("openness", "1"),
        ("openness", "1.0"),
        ("opennes", "1"),
        ("licence", "MIT"),
        ("license", "Apache 2.0"),
        ("price", "free"),
        ("developer", "Us"),
        ("claims", "open"),
    ];

    #[derive(Clone, Debug)]
    enum Style {
        Block {
            quote: &'static str,
            comment: bool,
            crlf: bool,
            step: usize,
        },
        Flow {
            quote: &'static str,
        },
        Json {
            pretty: bool,
        },
    }

    fn style() -> impl Strategy<Value = Style> {
        let quote = prop::sample::select(vec!["", "'", "\""]);
        prop_oneof![
            (quote.clone(), any::<bool>(), any::<bool>(), 1..5_usize).prop_map(
                |(quote, comment, crlf, step)| Style::Block {
                    quote,
                    comment,
                    crlf,
                    step
                }
            ),
            quote.prop_map(|quote| Style::Flow { quote }),
            any::<bool>().prop_map(|pretty| Style::Json { pretty }),
        ]
    }

    /// A value: a word, or a mapping with a license and more.
    type Component = (&'static str, &'static str, bool);

    fn components() -> impl Strategy<Value = Vec<Component>> {
        let key = prop::sample::select(KEYS.to_vec());
        let value = prop::sample::select(VALUES.to_vec());
        prop::collection::vec((key, value, any::<bool>()), 0..6)
    }

    fn text(style: &Style, top: &[(&str, &str)], lost: &[Component], own: &[Component]) -> String {
        let mut members: Vec<(String, Item)> = Vec::new();
        for (key, value) in top {
            members.push((key.to_string(), Item::Word(value.to_string())));
        }
        members.extend(lost.iter().map(item));
        let named = vec![("name".to_owned(), Item::Word("Test".to_owned()))];
        members.push(("system".to_owned(), Item::Map(named)));
        if !own.is_empty() {
            members.push((
                "components".to_owned(),
                Item::Map(own.iter().map(item).collect()),
            ));
        }
        match style {
            Style::Block {
                quote,
                comment,
                crlf,
                step,
            } => {
                let mut out = String::from("# Ours\n");
                block(&mut out, &members, 0, *step, quote, *comment);
                match crlf {
                    true => out.replace('\n', "\r\n"),
                    false => out,
                }
            }
            Style::Flow { quote } => braces(&members, quote, ", ", "") + "\n",
            Style::Json { pretty: false } => braces(&members, "\"", ", ", ""),
            Style::Json { pretty: true } => braces(&members, "\"", ",\n  ", "\n  ") + "\n",
        }
    }

    enum Item {
        Word(String),
        Map(Vec<(String, Item)>),
    }

    fn item((key, value, whole): &Component) -> (String, Item) {
        let value = match whole {
            true => Item::Word(value.to_string()),
            false => Item::Map(vec![
                ("license".to_owned(), Item::Word(value.to_string())),
                (
                    "url".to_owned(),
                    Item::Word("https://example.org/x".to_owned()),
                ),
            ]),
        };
        (key.to_string(), value)
    }

    fn scalar(text: &str, quote: &str) -> String {
        match text {
            "1" => text.to_owned(),
            text => format!("{quote}{text}{quote}"),
        }
    }

    fn block(
        out: &mut String,
        members: &[(String, Item)],
        depth: usize,
        step: usize,
        quote: &str,
        comment: bool,
    ) {
        for (key, value) in members {
            out.push_str(&" ".repeat(depth * step));
            out.push_str(&scalar(key, quote));
            match value {
                Item::Word(word) => {
                    out.push_str(": ");
                    out.push_str(&scalar(word, quote));
                    out.push_str(if comment { "  # why: {not}\n" } else { "\n" });
                }
                Item::Map(members) => {
                    out.push_str(":\n");
                    block(out, members, depth + 1, step, quote, comment);
                }
            }
        }
    }

    fn braces(members: &[(String, Item)], quote: &str, between: &str, open: &str) -> String {
        let members: Vec<String> = members
            .iter()
            .map(|(key, value)| {
                let value = match value {
                    Item::Word(word) => scalar(word, quote),
                    Item::Map(members) => braces(members, quote, ", ", ""),
                };
                format!("{}: {value}", scalar(key, quote))
            })
            .collect();
        format!("{{{open}{}}}", members.join(between))
    }

    proptest! {
        #![proptest_config(ProptestConfig {
            cases: 400,
            failure_persistence: None,
            ..ProptestConfig::default()
        })]

        #[test]
        fn every_edit_of_every_style(
            style in style(),
            top in prop::sample::subsequence(TOP.to_vec(), 0..5),
            lost in components(),
            own in components(),
        ) {
            check("generated", &text(&style, &top, &lost, &own));
        }
    }
}
