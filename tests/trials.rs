//! Small texts that were once read wrongly, each with what is right.

mod common;

use common::reading::{codes, component, of_file, others, said};
use openness_badge::manifest::{Manifest, Original};
use openness_badge::read::Reading;
use openness_badge::report::Source;

/// What is right of a text.
struct Right<'a> {
    file: &'a str,
    /// Severity and code of each finding.
    codes: &'a [&'a str],
    name: Option<&'a str>,
    /// Availability and license of the weights.
    weights: (&'a str, Option<&'a str>),
    /// What else is stated.
    others: &'a [&'a str],
}

const UNKNOWN: (&str, Option<&str>) = ("unknown", None);

/// Model cards.
const CARDS: &[Right] = &[
    Right {
        file: "01-no-license.md",
        codes: &["warning no-license"],
        name: Some("My Model"),
        weights: UNKNOWN,
        others: &["model-card"],
    },
    Right {
        file: "02-no-front-matter.md",
        codes: &["warning no-front-matter"],
        name: Some("My Model"),
        weights: UNKNOWN,
        others: &["model-card"],
    },
    Right {
        file: "03-license-only.md",
        codes: &[],
        name: Some("My Model"),
        weights: ("public", Some("apache-2.0")),
        others: &["model-card"],
    },
    Right {
        file: "04-adapter-of-restricted-base.md",
        codes: &[],
        name: Some("My Adapter"),
        weights: ("public", Some("mit")),
        others: &[],
    },
    Right {
        file: "07-card-without-body.md",
        codes: &["hint no-name"],
        name: None,
        weights: ("public", Some("mit")),
        others: &[],
    },
    Right {
        file: "11-openness-key-added.md",
        codes: &[],
        name: Some("My Model"),
        weights: ("public", Some("apache-2.0")),
        others: &["pretraining-code", "finetuning-code", "alignment-code"],
    },
    Right {
        file: "13-eu-disallowed.md",
        codes: &[],
        name: Some("Pixal3D"),
        weights: ("public", Some("mit")),
        others: &[],
    },
    Right {
        file: "18-title-in-html.md",
        codes: &[],
        name: Some("My Model"),
        weights: ("public", Some("mit")),
        others: &[],
    },
    Right {
        file: "18-title-with-markup.md",
        codes: &[],
        name: Some("My Model (paper) v2"),
        weights: ("public", Some("mit")),
        others: &["technical-report"],
    },
    Right {
        file: "24-license-none.md",
        codes: &["warning no-license"],
        name: Some("T"),
        weights: UNKNOWN,
        others: &[],
    },
    Right {
        file: "25-license-as-address.md",
        codes: &["hint hub-spelling"],
        name: Some("T"),
        weights: ("public", Some("https://opensource.org/licenses/MIT")),
        others: &[],
    },
    Right {
        file: "26-datasets-not-shown.md",
        codes: &[],
        name: Some("My Model"),
        weights: ("public", Some("apache-2.0")),
        others: &[],
    },
    Right {
        file: "27-model-index-of-wrong-type.md",
        codes: &["hint card-value"],
        name: Some("T"),
        weights: ("public", Some("mit")),
        others: &[],
    },
    Right {
        file: "28-spdx-id-lower-case.md",
        codes: &["warning not-on-hub"],
        name: Some("T"),
        weights: ("public", Some("agpl-3.0-or-later")),
        others: &[],
    },
    Right {
        file: "28-spdx-id-spdx-case.md",
        codes: &["warning not-on-hub"],
        name: Some("T"),
        weights: ("public", Some("AGPL-3.0-or-later")),
        others: &[],
    },
    Right {
        file: "r09-convert-no-name.md",
        codes: &["hint no-name"],
        name: None,
        weights: ("public", Some("cc-by-nc-4.0")),
        others: &["model-card"],
    },
];

/// Texts of which nothing is measured, and why.
const REFUSED: &[(&str, &str)] = &[
    ("08-space-card.md", "space-card"),
    ("09-dataset-card.md", "data-set-card"),
    ("22-spdx-2.3.json", "spdx-2"),
    ("23-spdx-2.3.spdx", "spdx-2"),
    ("30-draft-spdx3-context.json", "spdx-3-draft"),
    ("36-unquoted-colon.md", "syntax"),
    ("r02-osai-badge.svg", "picture"),
];

/// The text of a trial; none where there are none.
fn trial(file: &str) -> Option<String> {
    let folder = common::corpus("../reviews/trials")?;
    let bytes = std::fs::read(folder.join(file)).unwrap_or_else(|e| panic!("{file}: {e}"));
    Some(String::from_utf8_lossy(&bytes).into_owned())
}

#[track_caller]
fn manifest<'r>(reading: &'r Reading, file: &str) -> &'r Manifest {
    let manifest = reading.manifest.as_ref();
    manifest.unwrap_or_else(|| panic!("{file}: {:?}", reading.findings))
}

#[test]
fn cards() {
    for right in CARDS {
        let Some(text) = trial(right.file) else {
            return;
        };
        let file = right.file;
        let reading = of_file(&text, file);
        assert_eq!(reading.source, Source::ModelCard, "{file}");
        assert_eq!(codes(&reading), right.codes, "{file}");
        let card = manifest(&reading, file);
        assert_eq!(card.system.name.as_deref(), right.name, "{file}");
        assert_eq!(said(card, "weights"), right.weights, "{file}");
        assert_eq!(
            others(card, &[&["weights"], right.others].concat()),
            [""; 0],
            "{file}"
        );
        for key in right.others {
            assert_eq!(said(card, key).0, "public", "{file}: {key}");
        }
    }
}

#[test]
fn what_is_not_measured() {
    for (file, code) in REFUSED {
        let Some(text) = trial(file) else {
            return;
        };
        let reading = of_file(&text, file);
        assert_eq!(codes(&reading), [format!("error {code}")], "{file}");
        assert!(reading.manifest.is_none(), "{file}");
    }
}

#[test]
fn facts_besides() {
    let Some(text) = trial("04-adapter-of-restricted-base.md") else {
        return;
    };
    let of = |text: &str, name: &str| manifest(&of_file(text, name), name).clone();
    let card = |file: &str| of(&trial(file).unwrap(), file);
    let adapter = of(&text, "README.md");
    assert_eq!(
        adapter.system.based_on.as_deref(),
        Some("Qwen/Qwen2.5-VL-3B-Instruct")
    );
    assert_eq!(said(&adapter, "base-weights"), UNKNOWN);
    assert!(component(&adapter, "weights").note.is_some());
    let left_out = card("13-eu-disallowed.md");
    assert_eq!(
        left_out.original,
        Original::ModelCard {
            eu_disallowed: true
        }
    );
    for file in ["11-openness-key-added.md", "26-datasets-not-shown.md"] {
        let data = card(file);
        assert_eq!(
            component(&data, "finetuning-data").note.as_deref(),
            Some("named: allenai/dolma"),
            "{file}"
        );
    }
    let key = card("11-openness-key-added.md");
    assert_eq!(key.system.based_on.as_deref(), Some("Qwen/Qwen3-8B"));
}

/// Licenses that no list has: the name and the link are the license.
#[test]
fn licenses_of_their_own() {
    for (file, license) in [
        ("06-same-as-card.md", "chatglm3-6b-license"),
        (
            "15-research-and-commercial.md",
            "free-for-research-and-commercial-use",
        ),
        ("16-own-license-in-silence.md", "modified-mit"),
        ("20-front-matter-in-comment.md", "exaonepath"),
        (
            "33-with-exception-in-words.md",
            "apache-2.0 with llvm exception",
        ),
    ] {
        let Some(text) = trial(file) else {
            return;
        };
        let reading = of_file(&text, file);
        let card = manifest(&reading, file);
        assert_eq!(said(card, "weights"), ("public", Some(license)), "{file}");
        let errors = codes(&reading).iter().any(|code| code.starts_with("error"));
        assert!(!errors, "{file}");
    }
    let text = trial("20-front-matter-in-comment.md").unwrap();
    let found = codes(&of_file(&text, "README.md"));
    assert!(
        found.contains(&"warning front-matter-place".to_owned()),
        "{found:?}"
    );
}

#[test]
fn properties_that_no_format_has() {
    let file = "35-bomlens-openness.json";
    let Some(text) = trial(file) else {
        return;
    };
    let reading = of_file(&text, file);
    assert_eq!(reading.source, Source::Cyclonedx);
    assert_eq!(others(manifest(&reading, file), &[]), [""; 0]);
}

/// A text that begins with the mark of a document is no card for that.
#[test]
fn document_marks_open_no_front_matter() {
    let file = "19-opening-up-chatgpt.yaml";
    let Some(text) = trial(file) else {
        return;
    };
    let reading = of_file(&text, file);
    assert_ne!(reading.source, Source::ModelCard);
    let is_front_matter = |code: &String| code.contains("front-matter");
    assert!(!codes(&reading).iter().any(is_front_matter));
}
