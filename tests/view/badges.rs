//! The badge in all its styles.

use openness_badge::manifest::Level;
use openness_badge::report::Report;
use openness_badge::view::{BadgeOptions, BadgeStyle, Element, badge};
use openness_badge::write::markup;

use crate::common::{self, expect};
use crate::{parsed, reports};

/// Every level, gated where that can be, and a text that is no manifest.
pub fn all() -> Vec<(String, Report)> {
    let mut all: Vec<(String, Report)> = Level::ALL
        .iter()
        .map(|level| {
            let gated = matches!(level, Level::Hosted | Level::Downloadable);
            (
                level.word().to_owned(),
                reports::at(*level, gated, f64::from(level.index()) * 20.0),
            )
        })
        .collect();
    all.push(("not-stated".to_owned(), reports::silent()));
    all.push(("broken".to_owned(), reports::broken()));
    all
}

pub fn styled(style: BadgeStyle) -> BadgeOptions {
    BadgeOptions {
        style,
        metadata: false,
        ..BadgeOptions::default()
    }
}

#[test]
fn looks_as_it_did() {
    let mut wrong = Vec::new();
    for style in BadgeStyle::ALL {
        for (name, report) in all() {
            let file = format!("tests/fixtures/badges/{}-{name}.svg", style.word());
            let svg = markup(&badge(&report, &styled(*style)));
            wrong.extend(expect(&common::path(&file), &format!("{svg}\n")).err());
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// spec: "Size: flat without metadata at most 700 bytes, and 300 after brotli".
#[test]
fn is_small() {
    let svg = markup(&badge(
        &reports::at(Level::Downloadable, false, 62.1),
        &styled(BadgeStyle::Flat),
    ));
    assert!(svg.contains(">openness</text>") && svg.contains(">downloadable · 62 %</text>"));
    let mut packed = Vec::new();
    let options = brotli::enc::BrotliEncoderParams {
        quality: 11,
        ..Default::default()
    };
    brotli::BrotliCompress(&mut svg.as_bytes(), &mut packed, &options).unwrap();
    println!("{} bytes, {} after brotli", svg.len(), packed.len());
    assert!(svg.len() <= 700, "{}", svg.len());
    assert!(packed.len() <= 300, "{}", packed.len());
}

#[track_caller]
fn says(report: &Report, options: &BadgeOptions, name: &str) {
    let svg = badge(report, options);
    let label = svg
        .attributes
        .iter()
        .find(|(key, _)| *key == "aria-label")
        .unwrap();
    assert_eq!(label.1, name);
    let mut titles = Vec::new();
    parsed::each(&svg, &mut |element| {
        if element.tag == "title" {
            titles.push(parsed::text(element));
        }
    });
    assert_eq!(titles, [name]);
}

#[test]
fn says_what_it_shows_in_natural_case() {
    let report = |gated, total| reports::at(Level::Downloadable, gated, total);
    for style in [BadgeStyle::Flat, BadgeStyle::Square, BadgeStyle::Large] {
        says(
            &report(false, 62.1),
            &styled(style),
            "openness: downloadable, 62 %",
        );
        says(
            &report(true, 62.5),
            &styled(style),
            "openness: downloadable, gated, 63 %",
        );
    }
    says(
        &report(true, 62.5),
        &styled(BadgeStyle::Gradient),
        "openness: downloadable, gated",
    );
    says(
        &reports::at(Level::Open, false, 99.9),
        &styled(BadgeStyle::Flat),
        "openness: fully open, 99 %",
    );
    says(
        &reports::at(Level::Api, false, 0.2),
        &styled(BadgeStyle::Flat),
        "openness: API access, 1 %",
    );
    says(
        &reports::broken(),
        &styled(BadgeStyle::Flat),
        "openness: not readable",
    );
    says(
        &reports::empty(),
        &styled(BadgeStyle::Flat),
        "openness: unknown",
    );
}

#[test]
fn says_the_grade_of_any_yardstick() {
    let with = |yardstick: &'static str, label: Option<&str>| BadgeOptions {
        yardstick: yardstick.into(),
        label: label.map(str::to_owned),
        ..BadgeOptions::default()
    };
    let full = reports::full();
    says(
        &full,
        &with("pieces", None),
        "openness · pieces: at least 2 of 7 pieces",
    );
    says(
        &full,
        &with("pieces", Some("Corso")),
        "Corso: at least 2 of 7 pieces",
    );
    says(&full, &with("pieces", Some("")), "at least 2 of 7 pieces");
    says(
        &full,
        &with("pieces", Some("  a \n\t b  ")),
        "a b: at least 2 of 7 pieces",
    );
    // What is not known falls back to the gradient.
    says(
        &full,
        &with("nonsense", None),
        "openness: downloadable, gated, 31 %",
    );
    says(
        &reports::broken(),
        &with("pieces", None),
        "openness: not readable",
    );
}

#[test]
fn large_letters_are_upper_case() {
    let options = BadgeOptions {
        label: Some("Offenheit größer ÿ ω я".to_owned()),
        ..styled(BadgeStyle::Large)
    };
    let svg = markup(&badge(&reports::full(), &options));
    assert!(svg.contains(">OFFENHEIT GRÖßER Ÿ Ω Я</text>"), "{svg}");
    assert!(svg.contains(">DOWNLOADABLE, GATED · 62 %</text>"), "{svg}");
    assert!(
        svg.contains("aria-label=\"Offenheit größer ÿ ω я: downloadable, gated, 62 %\""),
        "{svg}"
    );
}

#[test]
fn metadata_says_what_it_was_made_from() {
    let options = BadgeOptions {
        yardstick: "pieces".into(),
        ..BadgeOptions::default()
    };
    let svg = badge(&reports::full(), &options);
    let mut found = None;
    parsed::each(&svg, &mut |element| {
        if element.tag == "metadata" {
            found = Some(parsed::text(element));
        }
    });
    let json: serde_json::Value = serde_json::from_str(&found.unwrap()).unwrap();
    assert_eq!(
        json,
        serde_json::json!({
            "program": concat!("openness-badge ", env!("CARGO_PKG_VERSION")),
            "digest": reports::full().digest,
            "yardstick": "pieces",
            "criteria": "2025-03",
        })
    );
    let json = parsed::text(&badge(&reports::broken(), &BadgeOptions::default()));
    assert!(json.contains("{\"program\":\"openness-badge "), "{json}");
    assert!(!json.contains("digest"), "{json}");
}

/// What a strict host would drop or refuse is not there in the first place.
#[test]
fn is_fit_for_every_host() {
    for style in BadgeStyle::ALL {
        for (name, report) in all() {
            for metadata in [false, true] {
                let svg = badge(
                    &report,
                    &BadgeOptions {
                        metadata,
                        ..styled(*style)
                    },
                );
                check(&svg, &name);
            }
        }
    }
}

fn check(svg: &Element, name: &str) {
    let value = |key: &str| {
        svg.attributes
            .iter()
            .find(|(name, _)| *name == key)
            .map(|(_, value)| value.to_string())
            .unwrap()
    };
    assert_eq!(
        value("viewBox"),
        format!("0 0 {} {}", value("width"), value("height"))
    );
    assert_eq!(value("role"), "img");
    parsed::each(svg, &mut |element| {
        assert!(
            ["svg", "title", "metadata", "path", "g", "text"].contains(&element.tag),
            "{name}: {}",
            element.tag
        );
        for (key, value) in &element.attributes {
            assert!(
                !matches!(*key, "id" | "style" | "class" | "href") && !key.starts_with("on"),
                "{name}: {key}"
            );
            assert!(!value.contains("url("), "{name}: {value}");
        }
        if element.tag == "text" {
            assert!(
                element
                    .attributes
                    .iter()
                    .any(|(key, _)| *key == "textLength"),
                "{name}"
            );
        }
    });
    // No text runs over its end: the last one ends within the picture.
    let number = |element: &Element, key: &str| -> f64 {
        element
            .attributes
            .iter()
            .find(|(name, _)| *name == key)
            .unwrap()
            .1
            .parse()
            .unwrap()
    };
    let mut end = 0.0_f64;
    parsed::each(svg, &mut |element| {
        if element.tag == "text" {
            let half = number(element, "textLength") / 2.0;
            assert!(number(element, "x") - half >= end, "{name}: texts overlap");
            end = number(element, "x") + half;
        }
    });
    assert!(
        end + 4.0 <= value("width").parse().unwrap(),
        "{name}: {end}"
    );
    assert_eq!(parsed::of_xml(&markup(svg)), parsed::of_element(svg));
    assert_eq!(markup(svg), markup(&svg.clone()));
}
