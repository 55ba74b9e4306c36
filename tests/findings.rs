//! Every kind of bad input, with the whole text of every finding.
//!
//! Each file of `tests/fixtures/findings` stands beside a `.txt` of the same
//! name that holds what is said of it. `UPDATE=1 cargo test` rewrites these;
//! read the difference before it is committed.

mod common;

use std::fmt::Write;

use openness_badge::finding::{Code, Columns};
use openness_badge::manifest::Date;
use openness_badge::report::Report;
use openness_badge::{Options, report};

/// A fixed day, so that the future stays the future.
fn options() -> Options {
    Options {
        today: Date::parse("2026-11-22"),
        columns: Columns::Characters,
    }
}

/// The findings as lines: severity, place, code, message, fix, edit.
fn told(report: &Report) -> String {
    let mut out = String::new();
    for f in &report.findings {
        let place = format!("{}:{}-{}:{}", f.line, f.column, f.end_line, f.end_column);
        writeln!(
            out,
            "{} {place} {}: {}",
            f.severity.word(),
            f.code,
            f.message
        )
        .unwrap();
        if let Some(fix) = &f.fix {
            writeln!(out, "  fix: {fix}").unwrap();
        }
        if let Some(edit) = &f.edit {
            let place = format!(
                "{}:{}-{}:{}",
                edit.line, edit.column, edit.end_line, edit.end_column
            );
            writeln!(out, "  edit: {place} {:?}", edit.text).unwrap();
        }
    }
    let level = report
        .level
        .as_ref()
        .map_or("none", |level| level.id.word());
    writeln!(out, "level: {level}").unwrap();
    out
}

#[test]
fn every_fixture_says_what_stands_beside_it() {
    let mut count = 0;
    let mut wrong = Vec::new();
    for path in common::files("tests/fixtures/findings") {
        if path.extension().is_some_and(|ext| ext == "txt") {
            continue;
        }
        count += 1;
        // As the program gets it: what is no UTF-8 has been replaced.
        let bytes = std::fs::read(&path).unwrap();
        let text = String::from_utf8_lossy(&bytes);
        let said = told(&report(&text, &options()));
        if let Err(difference) = common::expect(&path.with_extension("txt"), &said) {
            wrong.push(difference);
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(count >= 40, "only {count} fixtures");
}

#[test]
fn every_code_is_shown_by_a_fixture() {
    let mut all = String::new();
    for path in common::files("tests/fixtures/findings") {
        if path.extension().is_some_and(|ext| ext == "txt") {
            all.push_str(&std::fs::read_to_string(&path).unwrap());
        }
    }
    // What is larger than a file of the project should be, and what a build that
    // has every format never says.
    let large = format!("openness: 1\n# {}\n", "x".repeat(1_048_576));
    all.push_str(&told(&report(&large, &options())));
    let of_other_builds = ["read-elsewhere"];
    for code in Code::ids()
        .iter()
        .filter(|code| !of_other_builds.contains(code))
    {
        assert!(
            all.contains(&format!(" {code}: ")),
            "no fixture shows `{code}`"
        );
    }
}
