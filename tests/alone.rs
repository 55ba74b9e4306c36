//! Manifests that are read without a look at other formats, against the whole reader:
//! the same report of every text that there is, and of texts that are nearly such, or
//! none.

mod common;

use common::everyone::{Sample, foreign, own};
use openness_badge::finding::Columns;
use openness_badge::manifest::Date;

use openness_badge::{Options, report, report_alone};
use proptest::prelude::*;

fn options() -> Options {
    Options {
        today: Date::parse("2026-06-01"),
        columns: Columns::Utf16,
        ..Options::default()
    }
}

/// Every text at hand: our own, those of others, and what stands for a place or a
/// kind that neither has.
fn samples() -> Vec<Sample> {
    let mut samples = own();
    for folder in common::folders("tests/fixtures/reports") {
        samples.extend(
            common::files(folder.to_str().unwrap())
                .into_iter()
                .map(|path| {
                    let text = std::fs::read_to_string(&path).unwrap();
                    let name = path.display().to_string();
                    Sample {
                        format: "report",
                        name,
                        text,
                    }
                }),
        );
    }
    let texts = OWN.iter().chain(&OTHERS).map(|text| Sample {
        format: "text",
        name: format!("{text:?}"),
        text: (*text).to_owned(),
    });
    samples.extend(texts);
    samples.extend(foreign());
    samples
}

/// Manifests that are read alone.
const OWN: [&str; 13] = [
    "openness: 1\n",
    "\u{feff}openness: 1\n",
    "openness: { system: { name: T }, components: { weights: MIT } }\n",
    "{\"openness\":1}",
    "---\nopenness: 1\nsystem: { name: T }\ncomponents: { weights: MIT }\n",
    "---\nopenness: 1\nsystem: { name: T }\ncomponents: { weights: MIT }\n---\n",
    "---\nopenness: { }\n---\n \n",
    "---\nopenness: one\nsystem: { name: T }\n...\n",
    "openness: 1\nsystem: { name: \"\u{1f600}\" }\naccess: { channels: [api] }\n\
     components: { weight: MIT, code: \u{1f600} }\nclaims: [open-source]\n",
    "openness: 1\nclaims: [open] # openness-badge: allow(claim-not-supported, x)\n",
    "openness: 1 # openness-badge: allow(missing-key, not-stated)\ncomponents: {}\n",
    "a: &a [1]\nopenness: 1\nsources: *a\nsources: *a\n",
    "openness: 1\ncomponents: {}\nbase_model: a\n",
];

/// Texts that are not: what only nearly is a manifest, or may be that and
/// something else.
const OTHERS: [&str; 22] = [
    "",
    "\u{feff}",
    "# Title\n\nAn open-source model.\n",
    "o\0p\0e\0n\0",
    "[package]\nname = \"a\"\n[dependencies]\n",
    "<svg>\n</svg>\n",
    "<svg>: 1\nopenness: 1\n",
    "#! /bin/sh\nopenness: 1\n",
    "openness: 1\nSPDXVersion: SPDX-2.3\n",
    "openness: [\n",
    "{\"openness\":1,\"components\":{\"weights\":\"MIT\"}",
    "system: { name: T }\ncomponents: { weights: MIT }\n",
    "---\nopenness: 1\nsystem: { name: T }\ncomponents: { weights: MIT }\n---\n\
     We open-source our model.\n",
    "---\nopenness: 1\nlicense_name: x\ncomponents: { weights: MIT }\n---\n",
    "---\nopenness: { components: { weights: MIT } }\n---\n",
    "---\nopenness:\n  claims: [open-source]\n  access: { channels: [download] }\n\
     license: mit # openness-badge: allow(no-name, unfit-license)\n---\nText \u{1f600}.\n",
    "---\nsystem: { name: T }\ncomponents: { weights: MIT }\n---\n",
    "\"openness\": 1\nsystem:\n  name: |\n    T\n    ---\n    license: mit\n    \
     pipeline_tag: text-generation\n    ---\ncomponents: {}\n",
    "openness: 1\n---\nlicense: mit\n---\n",
    "openness: 1\n# ```---\n# more\n~~~ ---\n",
    "<!--\n---\nlicense: mit\npipeline_tag: text-generation\n---\n-->\n# Title\n",
    "openness\n",
];

/// What is wrong with the report of a text that is read alone, if anything is.
fn difference(name: &str, text: &str) -> Option<String> {
    let actual = report_alone(text, &options())?.to_json();
    let expected = report(text, &options()).to_json();
    let mut lines = expected.lines().zip(actual.lines());
    let (one, other) = match actual == expected {
        true => return None,
        false => lines
            .find(|(one, other)| one != other)
            .unwrap_or(("", "longer")),
    };
    Some(format!("{name}\n- {one}\n+ {other}"))
}

#[test]
fn every_text_comes_to_the_same_report() {
    let samples = samples();
    let wrong: Vec<String> = samples
        .iter()
        .filter_map(|sample| difference(&sample.name, &sample.text))
        .collect();
    assert!(
        wrong.is_empty(),
        "{} of {}\n{}",
        wrong.len(),
        samples.len(),
        wrong.join("\n")
    );
}

#[test]
fn manifests_by_their_key_are_reported_on_alone_and_nothing_else_is() {
    let is_alone = |text: &str| report_alone(text, &options()).is_some();
    for text in OWN {
        assert!(is_alone(text), "{text:?}");
    }
    for text in OTHERS {
        assert!(!is_alone(text), "{text:?}");
    }
    for path in common::files("www/gallery") {
        let text = std::fs::read_to_string(&path).unwrap();
        assert!(is_alone(&text), "{}", path.display());
    }
    for sample in foreign() {
        assert!(!is_alone(&sample.text), "{}", sample.name);
    }
}

/// What is put between the lines of a text.
const BETWEEN: [&str; 12] = [
    "---",
    "...",
    "openness: 1",
    "license: mit",
    "license_name: x",
    "pipeline_tag: text-generation",
    "<!--",
    "```",
    "[a]",
    "claims: [open-source, open-weights]",
    "# openness-badge: allow(not-stated, misspelt-license)",
    "😀: \u{7}",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn what_is_nearly_such_a_text_comes_to_the_same_report(
        at in any::<prop::sample::Index>(),
        changes in prop::collection::vec((any::<prop::sample::Index>(), 0..BETWEEN.len() + 3), 1..5),
    ) {
        let samples = own();
        let text = &samples[at.index(samples.len())].text;
        let mut lines: Vec<&str> = text.lines().collect();
        for (at, change) in changes {
            let at = at.index(lines.len() + 1);
            match BETWEEN.get(change) {
                Some(line) => lines.insert(at, line),
                None if at == lines.len() => {}
                None if change % 2 == 0 => drop(lines.remove(at)),
                None => lines.swap(at, 0),
            }
        }
        let text = lines.join("\n");
        prop_assert_eq!(difference(&text, &text), None);
    }
}
