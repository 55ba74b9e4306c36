//! Writes what the targets are run on, and what comes of it, for whoever runs the same
//! through the modules in Node: `texts FILE CHANGES`, one JSON a line, with so many
//! changed texts of each target behind its seeds.
#![forbid(unsafe_code)]

use std::fmt::Write;
use std::process::ExitCode;

use openness_badge::read::read;
use openness_badge::view::{self, BadgeOptions};
use openness_badge::{manifest::Date, write};
use openness_badge_fuzz::worst::worst;
use openness_badge_fuzz::{Chance, TARGETS};
use serde_json::json;

/// The day that the modules are told.
const TODAY: &str = "2026-06-01";

/// What is looked at of the worst texts: more takes long, and says the same.
const LARGE: usize = 131_072;

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let (Some(file), Some(changes)) = (
        arguments.next(),
        arguments.next().and_then(|n| n.parse().ok()),
    ) else {
        eprintln!("error: `texts FILE CHANGES`");
        return ExitCode::from(2);
    };
    let mut out = String::new();
    for target in TARGETS.iter().filter(|target| target.is_of_texts()) {
        let seeds = target.seeds();
        let changed = (0..changes).map(|run| {
            let mut chance = Chance(run as u64);
            target.change(&seeds[chance.below(seeds.len())], &mut chance)
        });
        let first = seeds.iter().take(changes).cloned();
        for text in first.chain(target.found()).chain(changed) {
            if let Ok(text) = String::from_utf8(text) {
                line(&mut out, target.name, &text);
            }
        }
    }
    for text in worst(LARGE) {
        line(&mut out, text.name, &text.text);
    }
    match std::fs::write(&file, out) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: `{file}` cannot be written: {error}");
            ExitCode::FAILURE
        }
    }
}

/// A text, and what the native library makes of it.
fn line(out: &mut String, from: &str, text: &str) {
    let today = Date::parse(TODAY);
    let options = openness_badge::Options {
        today,
        columns: openness_badge::finding::Columns::Utf16,
        ..Default::default()
    };
    let report = openness_badge::report(text, &options);
    let codes: Vec<_> = report
        .findings
        .iter()
        .map(|found| (&*found.code, found.line, found.column))
        .collect();
    let svg = report.is_assessed().then(|| {
        let look = BadgeOptions {
            metadata: true,
            ..BadgeOptions::default()
        };
        write::markup(&view::badge(&report, &look))
    });
    let reading = read(
        text,
        &openness_badge::read::Options {
            today,
            file_name: None,
        },
    );
    let yaml = reading
        .manifest
        .map(|manifest| write::manifest_yaml(&manifest));
    let told = json!({ "from": from, "text": text, "digest": report.digest, "findings": codes, "svg": svg, "yaml": yaml });
    writeln!(out, "{told}").expect("a text can be written to");
}
