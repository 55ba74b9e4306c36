//! Many systems on one picture.

use openness_badge::manifest::Level;
use openness_badge::view::{Placed, Theme, chart};
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
        .filter_map(|report| Placed::of(report, Some("#x")))
        .collect();
    assert_eq!(placed.len(), 6);
    placed[0].href = Some("javascript:alert(1)".into());
    placed[1].href = Some("https://example.org/?a&b".into());
    let chart = chart(&placed, Theme::Dark);
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
    assert_eq!(Placed::of(&reports::broken(), None), None);
}

#[test]
fn an_empty_chart_is_still_the_gradient() {
    let text = parsed::text(&chart(&[], Theme::Auto));
    assert_eq!(text.matches(" 0").count(), 6, "{text}");
}
