//! What is made is current, and the table says what the library does.

use std::collections::BTreeSet;
use std::path::Path;

use openness_badge::grade::YARDSTICKS;
use openness_badge::manifest::Level;
use openness_badge::view::{self, BadgeStyle, BreakdownOptions, Theme};
use openness_badge::write::markup;
use openness_badge::{Options, report};

use super::table::{Kind, Named};
use super::*;

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

fn text(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn names(list: &[Named]) -> Vec<&str> {
    list.iter().map(|one| one.name.as_str()).collect()
}

/// The words of an attribute.
fn words<'t>(table: &'t Table, name: &str) -> Vec<&'t str> {
    let mut attributes = table.attributes.iter();
    let attribute = attributes.find(|attribute| attribute.name == name);
    names(&attribute.expect(name).values)
}

/// `UPDATE=1` writes them anew, as a build does.
#[test]
fn what_is_made_is_current() {
    if std::env::var_os("UPDATE").is_some() {
        write(root()).unwrap();
    }
    for (path, should_be) in made(root(), &table().unwrap()).unwrap() {
        assert_eq!(text(path), should_be, "{path}");
    }
}

#[test]
fn words_of_attributes_are_those_of_the_library() {
    let table = table().unwrap();
    assert_eq!(words(&table, "badge-style"), BadgeStyle::WORDS);
    assert_eq!(words(&table, "theme"), Theme::WORDS);
    assert_eq!(
        Some(words(&table, "badge-style")[0]),
        Some(BadgeStyle::default().word())
    );
    let yardsticks = YARDSTICKS.iter();
    let yardsticks: Vec<_> = yardsticks
        .map(|one| (one.id.to_owned(), format!("{} ({})", one.name, one.author)))
        .collect();
    let told = table.attributes.iter();
    let told = told.filter(|one| one.name == "yardstick");
    let told: Vec<_> = told
        .flat_map(|one| &one.values)
        .map(|value| (value.name.clone(), value.says.clone()))
        .collect();
    assert_eq!(told, yardsticks);
}

/// The level in an event is one of the library's.
#[test]
fn levels_of_the_types_are_those_of_the_library() {
    let levels = Level::WORDS.iter().map(|word| format!("{word:?}"));
    let union = levels.collect::<Vec<_>>().join(" | ");
    let line = format!("export type LevelId = {union};\n");
    assert!(text("pkg/index.d.ts").contains(&line), "{line}");
}

/// The custom properties that the two style sheets take.
#[test]
fn custom_properties_are_those_of_the_style_sheets() {
    let sheets = [
        text("pkg/src/element/sheet.js"),
        text("src/web/panel.css"),
        text("src/view/style.css"),
    ]
    .concat();
    let used = sheets.split("var(").skip(1).filter_map(|rest| {
        let end = rest.find([',', ')'])?;
        rest[..end]
            .starts_with("--openness-")
            .then_some(&rest[..end])
    });
    let used: BTreeSet<&str> = used.collect();
    let table = table().unwrap();
    let told = table.custom_properties.iter();
    let told: BTreeSet<&str> = told.map(|property| property.name.as_str()).collect();
    assert_eq!(told, used);
}

/// The parts of the breakdowns of two systems, in which there is all that can be,
/// and the three that the element puts around them.
#[test]
fn parts_are_those_of_the_breakdown() {
    let texts = [
        text("tests/fixtures/reports/everything/manifest.yaml"),
        "openness: 1\nsystem: { name: T }\nclaims: [open]\naccess: { reason: R }\ncomponents: {}\n"
            .to_owned(),
    ];
    let mut found: BTreeSet<String> = ["badge", "close", "save"].map(str::to_owned).into();
    for text in texts {
        let report = report(&text, &Options::default());
        let html = markup(&view::breakdown(&report, &BreakdownOptions::default()));
        let parts = html.split(" part=\"").skip(1);
        let parts = parts.filter_map(|rest| rest.split('"').next());
        found.extend(parts.map(str::to_owned));
    }
    assert!(text("pkg/src/element.js").contains("part: \"badge\""));
    for part in ["close", "save"] {
        let written = format!("\"part\", \"{part}\"");
        assert!(text("src/web/panel.rs").contains(&written), "{part}");
    }
    let table = table().unwrap();
    let told: BTreeSet<String> = table.parts.iter().map(|part| part.name.clone()).collect();
    assert_eq!(told, found);
}

/// Every name once, words with a default, and sentences that are whole.
#[test]
fn the_table_is_sound() {
    let table = table().unwrap();
    let mut seen = BTreeSet::new();
    for attribute in &table.attributes {
        assert!(seen.insert(attribute.name.as_str()), "{}", attribute.name);
        let has_words = attribute.values.len() > 1;
        assert!(
            has_words || attribute.kind != Kind::Word,
            "{}",
            attribute.name
        );
        let camel = attribute.name.split('-').enumerate().map(|(at, word)| {
            let (first, rest) = word.split_at(1);
            match at {
                0 => word.to_owned(),
                _ => first.to_uppercase() + rest,
            }
        });
        assert_eq!(camel.collect::<String>(), attribute.property);
    }
    let members = [&table.properties, &table.methods];
    let said = table.attributes.iter().map(|one| &one.says);
    let said = said.chain(table.events.iter().map(|one| &one.says));
    let details = table.events.iter().flat_map(|one| &one.detail);
    let said = said.chain(details.map(|one| &one.says));
    let said = said.chain(members.into_iter().flatten().map(|one| &one.says));
    let said = said.chain(table.slots.iter().chain(&table.parts).map(|one| &one.says));
    for sentence in said.chain(table.custom_properties.iter().map(|one| &one.says)) {
        assert!(sentence.ends_with('.'), "{sentence}");
        assert!(!sentence.contains('|'), "{sentence}");
        assert_eq!(sentence.matches('`').count() % 2, 0, "{sentence}");
    }
}

#[test]
fn a_part_is_put_between_its_lines() {
    let text = "a\n<!-- made of element.json: x -->\nold\n<!-- end of x -->\nb\n";
    let new = marks::filled(text, "x", "new\n").unwrap();
    assert_eq!(
        new,
        "a\n<!-- made of element.json: x -->\nnew\n<!-- end of x -->\nb\n"
    );
    let text = "  // made of element.json: y\n  // end of y\n";
    let new = marks::filled(text, "y", "new\n").unwrap();
    assert_eq!(new, "  // made of element.json: y\nnew\n  // end of y\n");
    let wrong = marks::filled("x\n", "x", "").unwrap_err().to_string();
    assert_eq!(
        wrong,
        "there are no lines that say `made of element.json: x` and `end of x`"
    );
}
