//! Many systems on one picture.

use openness_badge::manifest::Level;
use openness_badge::view::{Placed, Theme, chart, chart_picture};
use openness_badge::words::Language;
use openness_badge::write::markup;

use crate::{parsed, reports};

#[test]
fn each_system_stands_in_its_column() {
    let reports: Vec<_> = Level::ALL
        .iter()
        .map(|level| {
            let mut report = reports::at(*level, *level == Level::Api, 10.0);
            report.system.name = Some(format!("<{}>", level.word()));
            report
        })
        .collect();
    let mut placed: Vec<Placed> = reports
        .iter()
        .filter_map(|report| Placed::of(report, Some("#x"), Language::ENGLISH))
        .collect();
    assert_eq!(placed.len(), 6);
    placed[0].href = Some("javascript:alert(1)".into());
    placed[1].href = Some("https://example.org/?a&b".into());
    let chart = chart(&placed, Theme::Dark, Language::ENGLISH);
    let html = markup(&chart);
    assert_eq!(parsed::of_html(&html), parsed::of_element(&chart));
    assert!(!html.contains("javascript"));
    assert!(
        html.contains("<a href=\"https://example.org/?a&amp;b\"><bdi>&lt;staged&gt;</bdi></a>"),
        "{html}"
    );
    let mut columns = Vec::new();
    parsed::each(&chart, &mut |element| {
        if element
            .attributes
            .iter()
            .any(|(key, value)| *key == "class" && value == "systems")
        {
            columns.push(parsed::text(element));
        }
    });
    assert_eq!(
        columns,
        [
            "<closed>",
            "<staged>",
            "<hosted>",
            "<api> gated",
            "<downloadable>",
            "<open>"
        ]
    );
    assert_eq!(
        Placed::of(&reports::broken(), None, Language::ENGLISH),
        None
    );
}

/// spec: a system without a level has a place of its own, not on the scale.
#[test]
fn what_is_not_stated_stands_below_the_scale() {
    let (silent, open) = (reports::silent(), reports::at(Level::Open, false, 0.0));
    let placed: Vec<Placed> = [&silent, &open, &silent]
        .into_iter()
        .filter_map(|report| Placed::of(report, None, Language::ENGLISH))
        .collect();
    let root = chart(&placed, Theme::Auto, Language::ENGLISH);
    let texts = |class: &str| {
        let mut texts = Vec::new();
        parsed::each(&root, &mut |element| {
            if element.attribute("class") == Some(class) {
                texts.push(parsed::text(element));
            }
        });
        texts
    };
    assert_eq!(texts("unplaced"), ["Not stated 2Example 7BExample 7B"]);
    assert_eq!(texts("systems"), ["Example 7B", "Example 7BExample 7B"]);
    assert_eq!(
        parsed::text(&chart(&placed[1..2], Theme::Auto, Language::ENGLISH))
            .matches("Not stated")
            .count(),
        0
    );
    let picture = markup(&chart_picture(&placed, Theme::Light, Language::ENGLISH));
    for text in [
        "aria-label=\"3 systems on the gradient of openness, not stated: 2\"",
        ">Fully open · 1</text>",
        ">Fully closed · 0</text>",
        ">Not stated · 2</text>",
        "fill=\"none\" stroke=\"#596471\" stroke-dasharray=\"6 4\"",
    ] {
        assert!(picture.contains(text), "{text}\n{picture}");
    }
}

#[test]
fn an_empty_chart_is_still_the_gradient() {
    let text = parsed::text(&chart(&[], Theme::Auto, Language::ENGLISH));
    assert_eq!(text.matches(" 0").count(), 6, "{text}");
}
