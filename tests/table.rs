//! The table that thousands of reports go into: what its columns are, and that a row is
//! the same whichever way it is made.

mod common;

use common::everyone::{foreign, own};
use openness_badge::manifest::Date;
use openness_badge::table::{Cell, Row, Type, VERSION, column, columns};
use openness_badge::{Options, report};

/// A change here is a new version, unless a column came behind the last.
const COLUMNS: &str = "\
name Text, source Text, level Text, gated Boolean, stated Int32, score Float64, \
score_at_most Float64, gradient Int32, gradient_at_most Int32, pieces Int32, \
pieces_at_most Int32, taxonomy Int32, taxonomy_at_most Int32, mof Int32, mof_at_most Int32, \
osaid Int32, osaid_at_most Int32, g7 Int32, g7_at_most Int32, eu Int32, eu_at_most Int32, \
osai Float64, osai_at_most Float64, errors Int32, warnings Int32, digest Text, error Text, \
error_message Text";

#[test]
fn the_columns_are_those_of_this_version() {
    let told =
        |column: &openness_badge::table::Column| format!("{} {:?}", column.name, column.kind);
    let told: Vec<String> = columns().iter().map(told).collect();
    assert_eq!((VERSION, told.join(", ").as_str()), (1, COLUMNS));
}

#[test]
fn every_column_says_what_it_is() {
    for column in columns() {
        let about = &column.about;
        assert!(
            about.ends_with('.') && !about.contains(['{', '}']),
            "{about}"
        );
    }
    let about = |name| &*column(name).expect("a column").about;
    assert_eq!(
        about("mof"),
        "The place on the scale of Model Openness Framework, from 0 (nothing reached), of what is \
         stated. Null where there is no grade to show."
    );
}

fn cells(row: &Row) -> Vec<Cell<'_>> {
    columns().iter().map(|column| row.cell(column)).collect()
}

/// What a column holds is of the column's type.
fn fits(row: &Row) -> bool {
    columns().iter().all(|column| {
        matches!(
            (column.kind, row.cell(column)),
            (_, Cell::Null)
                | (Type::Text, Cell::Text(_))
                | (Type::Boolean, Cell::Boolean(_))
                | (Type::Int32, Cell::Int32(_))
                | (Type::Float64, Cell::Float64(_))
        )
    })
}

/// Texts that are no manifest, or hardly one.
fn hostile() -> Vec<String> {
    let claims = "openness: 1\nsystem: { name: A }\nclaims: [open-source, open-weights, open, \
                  reproducible]\n";
    let many = "  weightz: public\n".repeat(300);
    vec![
        String::new(),
        "\0".to_owned(),
        "[1, 2]".to_owned(),
        "x".repeat(3_000_000),
        "[".repeat(10_000),
        claims.to_owned(),
        format!("{claims}# openness-badge: allow(claim-not-supported)\n"),
        format!("# openness-badge: allow(claim-not-supported)\n{claims}"),
        format!("{claims}components:\n{many}"),
        "openness: 1\nsystem: { name: A, released: 2031 }\ncomponents: { weights: public }\n"
            .to_owned(),
    ]
}

#[test]
fn a_row_that_is_read_is_that_of_the_report() {
    let today = Date::parse("2026-01-31");
    let options = Options {
        today,
        ..Options::default()
    };
    let texts = own().into_iter().chain(foreign());
    let texts = texts.map(|sample| (sample.name, sample.text));
    let hostile = hostile().into_iter().enumerate();
    let hostile = hostile.map(|(at, text)| (format!("hostile {at}"), text));
    let (mut assessed, mut failed, mut with_warnings) = (0, 0, 0);
    for (name, text) in texts.chain(hostile) {
        let row = Row::read(&text, today);
        assert_eq!(
            cells(&row),
            cells(&Row::of(&report(&text, &options))),
            "{name}"
        );
        assert!(fits(&row), "{name}");
        match row.is_assessed() {
            true => assessed += 1,
            false => failed += 1,
        }
        with_warnings += usize::from(row.counts().is_some_and(|counts| counts.warnings > 0));
    }
    assert!(
        assessed > 40 && failed > 4 && with_warnings > 10,
        "{assessed} {failed}"
    );
}

fn cell<'r>(row: &'r Row, name: &str) -> Cell<'r> {
    row.cell(column(name).expect("a column"))
}

#[test]
fn what_cannot_be_assessed_is_null_with_its_error() {
    let row = Row::read("", None);
    let told: Vec<_> = columns()
        .iter()
        .filter(|column| row.cell(column) != Cell::Null)
        .map(|column| (&*column.name, row.cell(column)))
        .collect();
    assert_eq!(
        told,
        [
            ("errors", Cell::Int32(1)),
            ("warnings", Cell::Int32(0)),
            ("error", Cell::Text("not-a-mapping")),
            (
                "error_message",
                Cell::Text(
                    "The text is empty. Paste a manifest or a model card, or start from an \
                     example."
                )
            ),
        ]
    );
    let row = Row::failed("unreadable", "It is gone.".to_owned());
    assert_eq!(cell(&row, "errors"), Cell::Null);
    assert_eq!(cell(&row, "error"), Cell::Text("unreadable"));
    assert!(
        cells(&Row::default())
            .iter()
            .all(|cell| *cell == Cell::Null)
    );
}

#[test]
fn a_manifest_fills_its_columns() {
    let row = Row::read(
        "openness: 1\nsystem: { name: Pythia }\nlicense: Apache-2.0\n\
         components: { weights: public, training-code: public, training-data: MIT }\n",
        None,
    );
    for (name, expected) in [
        ("name", Cell::Text("Pythia")),
        ("source", Cell::Text("manifest")),
        ("level", Cell::Text("downloadable")),
        ("gated", Cell::Boolean(false)),
        ("stated", Cell::Int32(7)),
        ("gradient", Cell::Int32(4)),
        ("gradient_at_most", Cell::Int32(5)),
        ("mof_at_most", Cell::Int32(3)),
        ("osai_at_most", Cell::Float64(12.0)),
        ("errors", Cell::Int32(0)),
        ("error", Cell::Null),
    ] {
        assert_eq!(cell(&row, name), expected, "{name}");
    }
}
