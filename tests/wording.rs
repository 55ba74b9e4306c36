//! Words that no report may use: each would claim what nobody but their owners
//! can say.

mod common;

use openness_badge::{Options, report};

const FORBIDDEN: [&str; 4] = [
    "osi-approved model",
    "osi-certified",
    "exempt under the ai act",
    "fmti score",
];

#[track_caller]
fn check(name: &str, text: &str) {
    let json = report(text, &Options::default()).to_json().to_lowercase();
    for words in FORBIDDEN {
        assert!(!json.contains(words), "{name}: {words}");
    }
}

#[test]
fn no_report_of_the_gallery_uses_them() {
    let files = common::files("www/gallery");
    assert!(files.len() >= 30, "{}", files.len());
    for path in files {
        check(
            &path.display().to_string(),
            &std::fs::read_to_string(&path).unwrap(),
        );
    }
}

#[test]
fn nor_does_any_other() {
    for word in [
        "public",
        "gated",
        "partial",
        "described",
        "api",
        "hosted",
        "closed",
        "none",
    ] {
        for license in ["MIT", "CC-BY-NC-4.0", "gemma", "llama3.1", "cc"] {
            let text = format!(
                "openness: 1\nsystem: {{ name: Test }}\nlicense: {license}\n\
                 claims: [open-source, open-weights, open, reproducible]\ncomponents:\n  \
                 training-code: {word}\n  training-data: {word}\n  weights: {word}\n  architecture: {word}\n"
            );
            check(&text, &text);
        }
    }
    for folder in ["eiras/models", "cards"] {
        let Some(folder) = common::corpus(folder) else {
            continue;
        };
        for path in common::files(folder.to_str().unwrap()) {
            let bytes = std::fs::read(&path).unwrap();
            check(
                &path.display().to_string(),
                &String::from_utf8_lossy(&bytes),
            );
        }
    }
}
