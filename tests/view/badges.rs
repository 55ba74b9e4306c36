//! The badge in all its styles.

use openness_badge::grade::YARDSTICKS;
use openness_badge::manifest::Level;
use openness_badge::report::{Report, State};
use openness_badge::view::color::{LEVELS, UNKNOWN};
use openness_badge::view::{BadgeOptions, BadgeStyle, Element, Theme, badge, badge_words};
use openness_badge::write::markup;

use crate::common::{self, expect};
use crate::{parsed, reports};

/// Every level, gated where that can be, what is no level, and a text that is no
/// manifest.
pub fn all() -> Vec<(String, Report)> {
    let mut all: Vec<(String, Report)> = Level::ALL
        .iter()
        .map(|level| {
            let gated = matches!(level, Level::Hosted | Level::Downloadable);
            (level.word().to_owned(), reports::at(*level, gated, 50.0))
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
    // The squares of every yardstick, in every state that it has.
    for yardstick in YARDSTICKS {
        let options = BadgeOptions {
            yardstick: yardstick.id.into(),
            ..styled(BadgeStyle::Pieces)
        };
        for (name, report) in [("full", reports::full()), ("judged", reports::judged())] {
            let file = format!(
                "tests/fixtures/badges/pieces-of-{}-{name}.svg",
                yardstick.id
            );
            let svg = markup(&badge(&report, &options));
            wrong.extend(expect(&common::path(&file), &format!("{svg}\n")).err());
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// spec: "Size: flat without metadata at most 700 bytes, and 300 after brotli, for
/// `openness` / `downloadable`".
#[test]
fn is_small() {
    let mut report = reports::at(Level::Downloadable, false, 62.1);
    report.system.name = None;
    let svg = markup(&badge(&report, &styled(BadgeStyle::Flat)));
    assert!(svg.contains(">openness</text>") && svg.contains(">downloadable</text>"));
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

/// spec: "title and `aria-label` are \"Pythia 12B, openness: fully open
/// (self-assessed)\"".
#[test]
fn says_of_which_system_what_it_shows_and_as_what() {
    for style in BadgeStyle::ALL {
        let named = "Example 7B, openness: downloadable, gated (self-assessed)";
        says(
            &reports::at(Level::Downloadable, true, 62.1),
            &styled(*style),
            named,
        );
        let silent = "Example 7B, openness: not stated (self-assessed)";
        says(&reports::silent(), &styled(*style), silent);
    }
    let mut unnamed = reports::at(Level::Api, false, 1.0);
    for blank in [None, Some(" \n ".to_owned())] {
        unnamed.system.name = blank;
        let expected = "openness: API access (self-assessed)";
        says(&unnamed, &BadgeOptions::default(), expected);
    }
    // What was not assessed is no assessment.
    says(
        &reports::broken(),
        &BadgeOptions::default(),
        "openness: not readable",
    );
    says(
        &reports::empty(),
        &BadgeOptions::default(),
        "openness: unknown",
    );
}

#[test]
fn a_name_without_end_has_one() {
    let mut report = reports::at(Level::Open, false, 100.0);
    report.system.name = Some("悟".repeat(100_000));
    let name = format!(
        "{}…, openness: fully open (self-assessed)",
        "悟".repeat(120)
    );
    says(&report, &BadgeOptions::default(), &name);
}

/// spec: "The score only on demand", and "only where at least half of what it counts
/// is stated"; never where there is no level.
#[test]
fn the_score_is_there_on_demand() {
    let with_score = |style| BadgeOptions {
        score: true,
        ..styled(style)
    };
    #[track_caller]
    fn shows(report: &Report, options: &BadgeOptions, message: &str, spoken: &str) {
        assert_eq!(badge_words(report, options).message, message);
        says(
            report,
            options,
            &format!("Example 7B, openness: {spoken} (self-assessed)"),
        );
    }
    let mut report = reports::at(Level::Downloadable, false, 62.1);
    for style in BadgeStyle::ALL {
        shows(&report, &styled(*style), "downloadable", "downloadable");
        shows(
            &report,
            &with_score(*style),
            "downloadable · 62 %",
            "downloadable, 62 %",
        );
    }
    let flat = with_score(BadgeStyle::Flat);
    let score = |report: &mut Report, total, at_most, stated| {
        let score = report.score.as_mut().unwrap();
        (score.total, score.at_most, score.stated) = (total, at_most, stated);
    };
    score(&mut report, 62.5, 80.0, 0.5);
    shows(
        &report,
        &flat,
        "downloadable · ≥ 63 %",
        "downloadable, at least 63 %",
    );
    score(&mut report, 62.5, 80.0, 0.499);
    shows(&report, &flat, "downloadable", "downloadable");
    score(&mut report, 0.2, 0.2, 1.0);
    shows(&report, &flat, "downloadable · 1 %", "downloadable, 1 %");
    score(&mut report, 99.9, 99.9, 1.0);
    shows(&report, &flat, "downloadable · 99 %", "downloadable, 99 %");
    let mut silent = reports::silent();
    score(&mut silent, 62.0, 62.0, 1.0);
    shows(&silent, &flat, "not stated", "not stated");
    // It is no figure of any other yardstick.
    let of_pieces = BadgeOptions {
        yardstick: "pieces".into(),
        ..flat
    };
    assert_eq!(
        badge_words(&reports::with_pieces(5), &of_pieces).message,
        "5 of 7 pieces"
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
    for (options, name) in [
        (
            with("pieces", None),
            "Llama 3.1 405B, openness · pieces: at least 2 of 7 pieces (self-assessed)",
        ),
        (
            with("pieces", Some("Corso")),
            "Llama 3.1 405B, Corso: at least 2 of 7 pieces (self-assessed)",
        ),
        (
            with("pieces", Some("")),
            "Llama 3.1 405B: at least 2 of 7 pieces (self-assessed)",
        ),
        (
            with("pieces", Some("  a \n\t b  ")),
            "Llama 3.1 405B, a b: at least 2 of 7 pieces (self-assessed)",
        ),
        (
            with("taxonomy", None),
            "Llama 3.1 405B, openness · taxonomy: weights D3, data D1 (self-assessed)",
        ),
        (
            with("mof", None),
            "Llama 3.1 405B, openness · mof: Unclassified (self-assessed)",
        ),
        // A label that is the name says it already.
        (
            with("mof", Some("Llama 3.1 405B")),
            "Llama 3.1 405B: Unclassified (self-assessed)",
        ),
        // What is not known falls back to the gradient.
        (
            with("nonsense", None),
            "Llama 3.1 405B, openness: downloadable, gated (self-assessed)",
        ),
    ] {
        says(&full, &options, name);
    }
    says(
        &reports::broken(),
        &with("pieces", None),
        "openness: not readable",
    );
}

/// The paths of a badge, each with its attributes.
fn paths(svg: &Element) -> Vec<&Element> {
    let mut paths = Vec::new();
    parsed::each(svg, &mut |element| {
        if element.tag == "path" {
            paths.push(element);
        }
    });
    paths
}

/// spec: "gray, outlined, no place on the scale, no percentage, nowhere a color of a
/// level", in every style and theme, for every yardstick.
#[test]
fn what_is_no_grade_has_no_color_and_no_place() {
    let mut seen = 0;
    for (report, headline) in [
        (reports::silent(), "not stated"),
        (reports::judged(), "needs judgement"),
    ] {
        for yardstick in YARDSTICKS {
            let verdict = report.verdict(yardstick.id).unwrap();
            if verdict.headline != headline {
                continue;
            }
            for style in BadgeStyle::ALL {
                for theme in [Theme::Auto, Theme::Light, Theme::Dark] {
                    let options = BadgeOptions {
                        yardstick: yardstick.id.into(),
                        theme,
                        score: true,
                        ..styled(*style)
                    };
                    assert_eq!(badge_words(&report, &options).message, headline);
                    assert_eq!(badge_words(&report, &options).color, UNKNOWN.color);
                    let svg = badge(&report, &options);
                    let markup = markup(&svg);
                    for fill in LEVELS {
                        assert!(!markup.contains(fill.color), "{markup}");
                    }
                    assert!(!markup.contains('%'), "{markup}");
                    let dashed = paths(&svg).into_iter().filter(|path| {
                        path.attribute("fill") == Some(UNKNOWN.color)
                            && path.attribute("stroke") == UNKNOWN.edge
                            && path.attribute("stroke-dasharray") == Some("3 2")
                    });
                    assert_eq!(dashed.count(), 1, "{markup}");
                    // The mark is the only thing that stands out of the bar.
                    assert!(!markup.contains(" 4h9v12h-9z"), "{markup}");
                    seen += 1;
                }
            }
        }
    }
    // All eight of the silent one, and one that somebody has to judge.
    assert_eq!(seen, 9 * 5 * 3);
}

/// The squares of a badge: filled, half, outlined, dashed, to be judged.
fn squares(report: &Report, yardstick: &'static str) -> [usize; 5] {
    let options = BadgeOptions {
        yardstick: yardstick.into(),
        ..styled(BadgeStyle::Pieces)
    };
    let svg = badge(report, &options);
    let count = |shape: &str, dashed: bool| {
        let groups = markup(&svg);
        let (solid, dashes) = groups.split_once("2 1.5").unwrap_or((&groups, ""));
        (if dashed { dashes } else { solid }).matches(shape).count()
    };
    let (half, judged) = (count("h4v8h-4z", false), count("h2v2h-2z", false));
    [
        count("h8v8h-8z", false),
        half,
        count("h7v7h-7z", false) - half - judged,
        count("h7v7h-7z", true),
        judged,
    ]
}

/// spec: "one small square for each requirement of a yardstick, filled, half, empty or
/// dotted for not stated", and a sign of its own for what needs judgement.
#[test]
fn each_requirement_has_its_square() {
    for report in [reports::full(), reports::silent(), reports::judged()] {
        for yardstick in YARDSTICKS {
            let verdict = report.verdict(yardstick.id).unwrap();
            let states = [
                State::Met,
                State::Partly,
                State::NotMet,
                State::NotStated,
                State::NeedsJudgement,
            ];
            let expected = states.map(|state| {
                let requirements = verdict.requirements.iter();
                requirements
                    .filter(|requirement| requirement.state == state)
                    .count()
            });
            assert_eq!(squares(&report, yardstick.id), expected, "{}", yardstick.id);
        }
    }
    assert_eq!(squares(&reports::judged(), "osaid"), [2, 0, 0, 0, 1]);
}

/// Where one of the yardstick's groups ends there is more space.
#[test]
fn squares_are_grouped_as_the_yardstick_groups_them() {
    for (yardstick, groups) in [
        ("pieces", &[7][..]),
        ("osaid", &[3]),
        ("eu", &[8]),
        ("gradient", &[5, 4, 2]),
        ("taxonomy", &[6, 4, 2]),
        ("mof", &[6, 4, 4]),
        ("g7", &[3, 2, 2, 1]),
        ("osai", &[5, 6, 1]),
    ] {
        let mut sizes: Vec<usize> = Vec::new();
        let mut before = None;
        for requirement in &reports::full().verdict(yardstick).unwrap().requirements {
            if before.as_ref() != Some(&requirement.group) {
                sizes.push(0);
            }
            *sizes.last_mut().unwrap() += 1;
            before = Some(requirement.group.clone());
        }
        assert_eq!(sizes, groups, "{yardstick}");
        let width = |style| {
            let options = BadgeOptions {
                yardstick: yardstick.into(),
                ..styled(style)
            };
            let svg = badge(&reports::full(), &options);
            svg.attribute("width").unwrap().parse::<usize>().unwrap()
        };
        let count: usize = groups.iter().sum();
        let expected = count * 10 - 2 + (groups.len() - 1) * 4 + 8;
        let found = width(BadgeStyle::Pieces) - width(BadgeStyle::Flat);
        assert_eq!(found, expected, "{yardstick}");
    }
}

#[test]
fn large_letters_are_upper_case() {
    let options = BadgeOptions {
        label: Some("Offenheit größer ÿ ω я".to_owned()),
        ..styled(BadgeStyle::Large)
    };
    let svg = markup(&badge(&reports::full(), &options));
    assert!(svg.contains(">OFFENHEIT GRÖßER Ÿ Ω Я</text>"), "{svg}");
    assert!(svg.contains(">DOWNLOADABLE, GATED</text>"), "{svg}");
    let name = "Llama 3.1 405B, Offenheit größer ÿ ω я: downloadable, gated (self-assessed)";
    assert!(svg.contains(&format!("aria-label=\"{name}\"")), "{svg}");
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
