//! The picture for social previews.

use openness_badge::manifest::Level;
use openness_badge::view::color::LEVELS;
use openness_badge::view::{Element, Theme, card};
use openness_badge::words::Language;
use openness_badge::write::markup;

use crate::{parsed, reports};

/// The texts in their order, without the title.
fn texts(card: &Element) -> Vec<String> {
    let mut texts = Vec::new();
    parsed::each(card, &mut |element| {
        if element.tag == "text" {
            texts.push(parsed::text(element));
        }
    });
    texts
}

#[test]
fn tells_the_level_the_score_as_a_range_and_every_grade() {
    let mut report = reports::full();
    let score = report.score.as_mut().unwrap();
    (score.total, score.at_most) = (31.2, 79.8);
    let card = card(&report, Theme::Light, Language::ENGLISH);
    let texts = texts(&card);
    assert_eq!(
        card.attribute("aria-label"),
        Some("Llama 3.1 405B, openness: downloadable, gated (self-assessed)")
    );
    for text in [
        "31 %",
        "at least",
        "Downloadable, gated, as of 2024-07-23",
        "at least 2 of 7 pieces",
        "weights D3 · data D1",
    ] {
        assert!(texts.contains(&text.to_owned()), "{text}: {texts:?}");
    }
    // Every grade is there as a whole.
    for verdict in &report.verdicts[1..] {
        assert!(texts.contains(&verdict.headline.to_string()), "{texts:?}");
        assert!(texts.contains(&verdict.name.to_string()), "{texts:?}");
    }
    report.score.as_mut().unwrap().at_most = 31.2;
    assert!(
        !self::texts(&self::card(&report, Theme::Dark, Language::ENGLISH))
            .contains(&"at least".to_owned())
    );
}

#[test]
fn tells_how_far_a_level_could_rise() {
    let card = card(
        &reports::at(Level::Downloadable, false, 50.0),
        Theme::Light,
        Language::ENGLISH,
    );
    assert!(texts(&card).contains(&"up to Fully open".to_owned()));
}

/// spec: "not stated" has no place on the scale, no percentage, nowhere a color of a
/// level.
#[test]
fn what_is_not_stated_has_no_color_of_a_level() {
    for theme in [Theme::Light, Theme::Dark] {
        let card = card(&reports::silent(), theme, Language::ENGLISH);
        let svg = markup(&card);
        for level in LEVELS {
            assert!(!svg.contains(level.color), "{svg}");
        }
        let texts = texts(&card);
        assert!(!texts.iter().any(|text| text.contains('%')), "{texts:?}");
        assert!(texts.contains(&"It is not stated how the system is reached".to_owned()));
        assert_eq!(texts.iter().filter(|text| *text == "not stated").count(), 7);
        assert_eq!(svg.matches("stroke-dasharray=\"6 4\"").count(), 6);
    }
}
