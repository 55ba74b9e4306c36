//! Every kind of bad input, with the whole text of every finding.
//!
//! Each file of `tests/fixtures/findings` stands beside a `.txt` of the same
//! name that holds what is said of it. `UPDATE=1 cargo test` rewrites these;
//! read the difference before it is committed.

mod common;

use std::fmt::Write;

use openness_badge::finding::{Code, Columns, Edit, Severity, apply};
use openness_badge::manifest::Date;
use openness_badge::read::read;
use openness_badge::report::{FindingReport, Report};
use openness_badge::{Options, report};

/// A fixed day, so that the future stays the future.
fn options() -> Options {
    Options {
        today: Date::parse("2026-11-22"),
        columns: Columns::Characters,
        ..Options::default()
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

/// A change that can be made by itself is also said to people.
#[test]
fn every_edit_has_its_sentence() {
    let mut edits = 0;
    let mut wrong = Vec::new();
    for sample in common::everyone::own()
        .into_iter()
        .chain(common::everyone::foreign())
    {
        for finding in report(&sample.text, &options()).findings {
            edits += usize::from(finding.edit.is_some());
            if finding.edit.is_some() && finding.fix.is_none() {
                wrong.push(format!("{}: {}", sample.name, finding.message));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(edits > 50);
}

/// A key that is there gets a fix that fills it, and no second one.
#[test]
fn a_key_that_is_empty_is_filled() {
    for (text, message, fix) in [
        (
            "openness: 1\nsystem: { name: '' }\ncomponents: {}\n",
            "`system.name` is empty.",
            "Write its value behind it, as in `name: …`.",
        ),
        (
            "openness: 1\nsystem:\ncomponents: {}\n",
            "`system` is empty.",
            "Write its value behind it, as in `system: { name: … }`.",
        ),
        (
            "openness: 1\nsystem: { version: '2' }\ncomponents: {}\n",
            "`system.name` is missing.",
            "Add `name: …`.",
        ),
        (
            "openness: 1\ncomponents: {}\n",
            "`system.name` is missing.",
            "Add `system: { name: … }`.",
        ),
        (
            "openness:\nsystem: { name: M }\ncomponents: {}\n",
            "`openness` is empty.",
            "Write its value behind it, as in `openness: 1`.",
        ),
        (
            "openness: 1\nsystem: { name: M }\ncomponents:\n",
            "`components` is empty.",
            "Write its value behind it, as in `components: {}`.",
        ),
        (
            "release: { name: '\u{2028} ', producer: P, license: {}, components: [] }\n\
             framework: { name: Model Openness Framework, version: '1.0', date: '2024-12-15' }\n",
            "`release.name` is empty.",
            "Write its value behind it, as in `name: …`.",
        ),
        (
            "openness: 1\nsystem: { name: M }\ncomponents: {}\nhistory:\n  - { level: , note: x }\n",
            "`history.level` is empty.",
            "Write its value behind it, as in `level: staged`.",
        ),
    ] {
        let report = report(text, &options());
        let missing = report.findings.iter().find(|f| f.code == "missing-key");
        let missing = missing.map(|f| (&*f.message, f.fix.as_deref()));
        assert_eq!(missing, Some((message, Some(fix))), "{text}");
    }
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

/// The page of each code: its example draws it, the fixed text does not, nor
/// anything as bad; where there is an edit, it makes the one the other.
#[test]
fn every_page_shows_its_code() {
    let mut pages = String::new();
    for code in Code::ALL {
        let page = code.page();
        assert!(page.why.ends_with('.'), "{code}: {}", page.why);
        assert!(code.meaning().ends_with('.'), "{code}");
        if page.example.is_empty() {
            assert!(WITHOUT_EXAMPLE.contains(&code.id()), "{code}");
            continue;
        }
        let drawn = |text: &str| report(text, &options()).findings;
        let found = drawn(page.example);
        let own = |finding: &&FindingReport| finding.code == code.id();
        let first = found.iter().find(own);
        let first = first.unwrap_or_else(|| panic!("{code} is not drawn: {found:#?}"));
        let left = drawn(page.fixed);
        let is_bad = |finding: &FindingReport| {
            finding.code == code.id()
                || finding.severity <= first.severity && first.severity != Severity::Hint
        };
        assert!(!left.iter().any(is_bad), "{code}: {left:#?}");
        let reading = read(page.example, &Default::default());
        let edits: Vec<Edit> = reading
            .findings
            .into_iter()
            .filter(|finding| finding.problem.code() == *code)
            .filter_map(|finding| finding.edit)
            .collect();
        if !edits.is_empty() {
            assert_eq!(apply(page.example, &edits), page.fixed, "{code}");
        }
        writeln!(
            pages,
            "# {code}\n{}{}",
            page.example,
            told(&report(page.example, &options()))
        )
        .unwrap();
    }
    let path = common::path("tests/fixtures/findings/pages.txt");
    common::expect(&path, &pages).unwrap();
}

/// Too long for a page, or nothing that a page could show.
const WITHOUT_EXAMPLE: [&str; 3] = ["too-large", "too-many-findings", "utf-16"];

#[test]
fn every_code_is_shown_by_a_fixture() {
    let mut all = String::new();
    for path in common::files("tests/fixtures/findings") {
        if path.extension().is_some_and(|ext| ext == "txt") {
            all.push_str(&std::fs::read_to_string(&path).unwrap());
        }
    }
    // What is larger than a file of the project should be.
    let large = format!("openness: 1\n# {}\n", "x".repeat(1_048_576));
    all.push_str(&told(&report(&large, &options())));
    for code in Code::ids() {
        assert!(
            all.contains(&format!(" {code}: ")),
            "no fixture shows `{code}`"
        );
    }
}
