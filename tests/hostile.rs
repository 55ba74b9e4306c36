//! Whatever the text is: no panic, the same bytes for the same input, findings
//! within bounds and within the text.

mod common;

use std::sync::OnceLock;

use common::fixes::fixes;
use openness_badge::finding::{Columns, MOST_FINDINGS};
use openness_badge::manifest::Date;
use openness_badge::view::{BadgeOptions, BadgeStyle, BreakdownOptions, badge, breakdown};
use openness_badge::{Options, report, write};
use proptest::prelude::*;
use proptest::sample::Index;

/// The whole way with this text, and everything that must hold of it.
fn go(text: &str) {
    fixes(text);
    for columns in [Columns::Characters, Columns::Utf16] {
        let options = Options {
            today: Date::parse("2026-11-22"),
            columns,
            ..Options::default()
        };
        let told = report(text, &options);
        assert_eq!(told, report(text, &options), "{text:?}");
        assert!(told.findings.len() <= MOST_FINDINGS, "{text:?}");
        let lines = text.split(['\n', '\r']).count() as u32;
        for finding in &told.findings {
            let start = (finding.line, finding.column);
            assert!(
                start >= (1, 1) && start <= (finding.end_line, finding.end_column),
                "{text:?}"
            );
            assert!(finding.end_line <= lines, "{text:?}: {finding:?}");
            assert!(
                !finding.message.contains(['\u{202e}', '\0', '\n']),
                "{text:?}"
            );
        }
        for style in [
            BadgeStyle::Flat,
            BadgeStyle::Square,
            BadgeStyle::Large,
            BadgeStyle::Gradient,
        ] {
            let options = BadgeOptions {
                style,
                metadata: true,
                ..Default::default()
            };
            write::markup(&badge(&told, &options));
        }
        write::markup(&breakdown(&told, &BreakdownOptions::default()));
    }
}

/// Texts that mean something, to be broken.
fn seeds() -> &'static [String] {
    static SEEDS: OnceLock<Vec<String>> = OnceLock::new();
    SEEDS.get_or_init(read_seeds)
}

fn read_seeds() -> Vec<String> {
    let mut seeds: Vec<String> = [
        "tests/fixtures/findings",
        "tests/fixtures/solaiman",
        "www/gallery",
    ]
    .iter()
    .flat_map(|folder| common::files(folder))
    .filter(|path| path.extension().is_some_and(|ext| ext != "txt"))
    .map(|path| String::from_utf8_lossy(&std::fs::read(path).unwrap()).into_owned())
    .filter(|text| text.len() < 4000)
    .collect();
    seeds.sort();
    seeds
}

/// Pieces that parsers stumble over.
const PIECES: [&str; 24] = [
    "\0", "\u{feff}", "\u{202e}", "\r", "\t", "---\n", "...\n", "&a ", "*a", "!!str ", "!<x> ",
    "? ", "[", "{", "]", "}", "\"", "'", "|\n", ">-\n", ": ", "# ", "\\ud800", "😀",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..Default::default() })]

    #[test]
    fn any_text(text in "\\PC{0,200}") {
        go(&text);
    }

    #[test]
    fn any_characters(text in proptest::collection::vec(any::<char>(), 0..100)) {
        go(&text.into_iter().collect::<String>());
    }

    #[test]
    fn broken_manifests(
        seed in any::<Index>(),
        breaks in proptest::collection::vec((any::<Index>(), 0..8_usize, 0..PIECES.len()), 1..5),
    ) {
        let mut text = seed.get(seeds()).clone();
        for (at, length, piece) in breaks {
            let mut start = at.index(text.len() + 1);
            while !text.is_char_boundary(start) {
                start -= 1;
            }
            let mut end = (start + length).min(text.len());
            while !text.is_char_boundary(end) {
                end += 1;
            }
            text.replace_range(start..end, PIECES[piece]);
        }
        go(&text);
    }
}

#[test]
fn every_seed_as_it_is() {
    for text in seeds() {
        go(text);
    }
}

#[test]
fn brackets_without_end() {
    for bracket in ["[", "{", "- ", "? ", "[{", "\"", "'", "&a ", "a: [", "("] {
        go(&bracket.repeat(20_000));
        go(&format!(
            "openness: 1\nsystem: {{ name: T }}\ncomponents: {{ weights: {} }}\n",
            bracket.repeat(20_000)
        ));
    }
    go(&format!(
        "components: {{ weights: '{}MIT{}' }}",
        "(".repeat(20_000),
        ")".repeat(20_000)
    ));
    go(&format!(
        "components: {{ weights: '{}MIT' }}",
        "MIT AND ".repeat(20_000)
    ));
}

#[test]
fn two_mebibytes_are_one_clear_error() {
    for line in ["a: b\n", "- x\n", "\n", "[", "x"] {
        let text = line.repeat(2 * 1024 * 1024 / line.len());
        let told = report(&text, &Options::default());
        let said: Vec<_> = told
            .findings
            .iter()
            .map(|f| (&*f.code, f.message.as_str()))
            .collect();
        assert_eq!(said, [("too-large", "The text is larger than 1 MiB.")]);
    }
}

#[test]
fn just_below_the_limit_is_read() {
    let head = "openness: 1\nsystem: { name: T }\ncomponents: { weights: MIT }\n";
    let limit = 1024 * 1024;
    let text = format!("{head}{}", "#".repeat(limit - head.len()));
    let told = report(&text, &Options::default());
    assert!(told.findings.iter().all(|f| f.code != "too-large") && told.level.is_some());
    let told = report(&format!("{text}#"), &Options::default());
    assert_eq!(
        told.findings.iter().map(|f| &*f.code).collect::<Vec<_>>(),
        ["too-large"]
    );
}

#[test]
fn thousands_of_findings_stay_two_hundred() {
    let mut text = String::from("openness: 1\nsystem: { name: T }\ncomponents:\n");
    for i in 0..20_000 {
        text.push_str(&format!("  no-such-thing-{i}: public\n"));
    }
    let told = report(&text, &Options::default());
    assert_eq!(told.findings.len(), MOST_FINDINGS);
    // An error comes before what it says of the others: the keys, and that it is
    // not stated how the system is reached.
    let first = &told.findings[0];
    assert_eq!(
        (&*first.code, first.message.as_str()),
        ("too-many-findings", "19802 more findings are not shown.")
    );
}

/// Texts that are made to take long: of edits, of comments that allow, of words
/// that call something open. Each is read in a moment.
#[test]
fn what_could_take_long_does_not() {
    let head = "openness: 1\nsystem: { name: T }\n";
    let many = |line: &str| line.repeat(900_000 / line.len());
    let card = |body: &str| format!("---\nlicense: mit\n---\n# T\n{body}");
    let texts = [
        [head, &many("weights: MIT\n")].concat(),
        [
            head,
            "weights:\n",
            &many("  - x\n"),
            "components: { model-card: MIT }\n",
        ]
        .concat(),
        [
            head,
            &many("# openness-badge: allow(unknown-key, x)\n"),
            "a: 1\n",
        ]
        .concat(),
        [head, "# openness-badge: allow(", &many("abc,"), ")\na: 1\n"].concat(),
        [head, "components:\n", &many("  wieghts: MIT\n")].concat(),
        [head, "a: &a b\nc: [", &many("*a,"), "]\n"].concat(),
        card(&many("open ")),
        card(&many("is an open source model ")),
        card(&many("We are other open source models. ")),
        card(&many("<!-- ")),
        card(&many("[x](")),
    ];
    for text in texts {
        let start = std::time::Instant::now();
        report(&text, &Options::default());
        let taken = start.elapsed();
        assert!(taken.as_secs() < 20, "{taken:?}: {:.60}", text);
    }
}
