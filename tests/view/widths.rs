//! The widths of texts against those that badge-maker measures.

use openness_badge::manifest::Level;
use openness_badge::view::text_width::width;
use openness_badge::view::{BadgeOptions, BadgeStyle, badge};

use crate::common::conformance::{Comparison, Tally, conformance};
use crate::{common, reports};

#[test]
fn texts_are_as_wide_as_badge_maker_says() {
    let table = std::fs::read_to_string(common::path("tests/fixtures/verdana/widths.tsv")).unwrap();
    let mut rows = 0;
    let mut tally = Tally::default();
    for row in table.lines() {
        let [label, message, label_width, message_width, whole] =
            row.split('\t').collect::<Vec<_>>().try_into().unwrap();
        assert_eq!(width(label).to_string(), label_width, "{label}");
        assert_eq!(width(message).to_string(), message_width, "{message}");

        let mut report = reports::with_pieces(3);
        report.verdicts[1].headline = message.to_owned().into();
        let options = BadgeOptions {
            yardstick: "pieces".into(),
            label: Some(label.to_owned()),
            style: BadgeStyle::Flat,
            ..BadgeOptions::default()
        };
        let ours: i32 = badge(&report, &options).attributes[0].1.parse().unwrap();
        // badge-maker makes either side odd, ours is whole.
        let theirs: i32 = whole.parse().unwrap();
        assert!(
            (ours - theirs).abs() <= 2,
            "{label} | {message}: {ours}, not {theirs}"
        );
        rows += 1;
        tally.case(format!("{label} | {message}"), true);
    }
    assert!(rows > 300, "{rows}");
    let comparison = Comparison {
        file: "widths",
        kind: "drawing",
        of: "flat badge",
        cases: "pairs of texts",
        compared: "the width of either text to a hundredth of a pixel, of the badge to two pixels",
        source: "badge-maker",
        url: "https://github.com/badges/shields/tree/master/badge-maker",
        version: "6.0.0",
    };
    conformance(&comparison, &tally, &[]);
}

/// Up to as many characters as a label may have: one beyond them would push the message
/// out of sight.
#[test]
fn long_labels_make_long_badges_up_to_a_bound() {
    let report = reports::at(Level::Open, false, 100.0);
    let width = |length: usize| -> u32 {
        let options = BadgeOptions {
            label: Some("W".repeat(length)),
            ..BadgeOptions::default()
        };
        badge(&report, &options).attributes[0].1.parse().unwrap()
    };
    let widths = [0, 1, 10, 40, 41].map(width);
    assert!(widths.is_sorted_by(|a, b| a < b), "{widths:?}");
    assert_eq!([1000, 100_000].map(width), [widths[4]; 2]);
}
