//! Every text against what lies behind it, by the formula of WCAG 2.2.

use std::collections::BTreeMap;

use openness_badge::view::color::{LABEL, LABEL_ON_DARK, LEVELS, UNKNOWN, step};
use openness_badge::view::{BadgeOptions, BadgeStyle, Element, Node, Theme, badge};

use crate::{badges, reports};

/// The sheets as they are written; `view::style` has them smaller.
const SHEET: &str = include_str!("../../src/view/style.css");
const CHART: &str = include_str!("../../src/view/chart.css");

/// Level AA: of text, and of shapes that carry meaning.
const TEXT: f64 = 4.5;
const SHAPE: f64 = 3.0;

fn luminance(color: &str) -> f64 {
    let digits = color
        .strip_prefix('#')
        .unwrap_or_else(|| panic!("{color} is not a color"));
    let digits: String = match digits.len() {
        3 => digits.chars().flat_map(|c| [c, c]).collect(),
        6 => digits.to_owned(),
        _ => panic!("{color} is not a color"),
    };
    let channel = |at: usize| {
        let share = f64::from(u8::from_str_radix(&digits[at..at + 2], 16).unwrap()) / 255.0;
        if share <= 0.04045 {
            share / 12.92
        } else {
            ((share + 0.055) / 1.055).powf(2.4)
        }
    };
    0.2126 * channel(0) + 0.7152 * channel(2) + 0.0722 * channel(4)
}

pub fn contrast(a: &str, b: &str) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[test]
fn the_formula_is_the_known_one() {
    assert!((contrast("#fff", "#000000") - 21.0).abs() < 1e-9);
    assert!((contrast("#777777", "#ffffff") - 4.478).abs() < 1e-3);
}

#[test]
fn every_fill_carries_its_text() {
    for fill in LEVELS.into_iter().chain([LABEL, UNKNOWN]) {
        let ratio = contrast(fill.color, fill.text);
        println!("{} on {}: {ratio:.2}", fill.text, fill.color);
        assert!(ratio >= TEXT, "{} on {}: {ratio:.2}", fill.text, fill.color);
        // On a white and on a black page the fill or its edge is seen.
        for page in ["#ffffff", "#0d1117"] {
            let seen = [Some(fill.color), fill.edge]
                .into_iter()
                .flatten()
                .any(|c| contrast(c, page) >= 1.5);
            assert!(seen, "{} melts into {page}", fill.color);
        }
    }
    // From dark to light, as in the figure.
    assert!(
        LEVELS
            .windows(2)
            .all(|pair| luminance(pair[0].color) < luminance(pair[1].color))
    );
}

#[test]
fn every_step_of_every_scale_is_one_of_them() {
    for of in 0..=255 {
        assert_eq!(
            step(of, of).color,
            if of == 0 { LEVELS[0] } else { LEVELS[5] }.color
        );
        for index in 0..=255 {
            assert!(LEVELS.contains(&step(index, of)));
        }
    }
    for (index, fill) in (0..).zip(LEVELS) {
        assert_eq!(step(index, 5), fill);
    }
}

/// In the badges themselves: each text against the surface that it stands on.
#[test]
fn every_text_of_every_badge_is_readable() {
    let mut pairs = BTreeMap::new();
    for style in BadgeStyle::ALL {
        for (name, report) in badges::all() {
            for theme in [Theme::Light, Theme::Dark] {
                let options = BadgeOptions {
                    theme,
                    ..badges::styled(*style)
                };
                collect(&badge(&report, &options), &name, &mut pairs);
            }
        }
        for count in 0..=7 {
            let report = reports::with_pieces(count);
            let options = BadgeOptions {
                yardstick: "pieces".into(),
                ..badges::styled(*style)
            };
            collect(&badge(&report, &options), "pieces", &mut pairs);
        }
    }
    let least = pairs.values().copied().fold(f64::INFINITY, f64::min);
    println!("{} pairs, the least {least:.2}", pairs.len());
    assert!(pairs.len() >= 8);
}

fn collect(svg: &Element, name: &str, pairs: &mut BTreeMap<(String, String), f64>) {
    let attribute = |element: &Element, key: &str| {
        element
            .attributes
            .iter()
            .find(|(name, _)| *name == key)
            .map(|(_, value)| value.to_string())
    };
    let elements = |parent: &Element, tag: &str| -> Vec<Element> {
        let own = parent.children.iter().filter_map(|child| match child {
            Node::Element(child) if child.tag == tag => Some(child.clone()),
            _ => None,
        });
        own.collect()
    };
    // The surfaces are the paths below the root: where each begins, and its fill.
    let surfaces: Vec<(f64, String)> = elements(svg, "path")
        .iter()
        // The empty steps of a strip have no ground of their own.
        .filter(|path| attribute(path, "fill").as_deref() != Some("none"))
        .map(|path| {
            let d = attribute(path, "d").unwrap();
            let x = d[1..].split([' ', 'h']).next().unwrap().parse().unwrap();
            (x, attribute(path, "fill").unwrap())
        })
        .collect();
    let group = elements(svg, "g").pop().unwrap();
    let texts = elements(&group, "text");
    assert!(!texts.is_empty(), "{name}");
    for text in texts {
        let x: f64 = attribute(&text, "x").unwrap().parse().unwrap();
        let color = attribute(&text, "fill")
            .or_else(|| attribute(&group, "fill"))
            .unwrap();
        let (_, behind) = surfaces.iter().rfind(|(from, _)| *from <= x).unwrap();
        let ratio = contrast(&color, behind);
        assert!(ratio >= TEXT, "{name}: {color} on {behind}: {ratio:.2}");
        pairs.insert((color, behind.clone()), ratio);
    }
}

/// What is no grade is told by dashes, which are seen on it and on every page; the
/// empty steps and the squares by lines that are seen on the label.
#[test]
fn shapes_that_carry_meaning_are_seen() {
    let edge = UNKNOWN.edge.unwrap();
    for behind in [UNKNOWN.color, "#0d1117"] {
        let ratio = contrast(edge, behind);
        assert!(ratio >= SHAPE, "{edge} on {behind}: {ratio:.2}");
    }
    for label in [LABEL, LABEL_ON_DARK] {
        assert!(contrast("#fff", label.color) >= SHAPE);
        // The steps' lines are white to seven tenths.
        let mixed = mix("#ffffff", label.color, 0.7);
        assert!(contrast(&mixed, label.color) >= SHAPE, "{mixed}");
    }
}

/// A color of which so much is seen before another one.
fn mix(front: &str, back: &str, share: f64) -> String {
    let channel =
        |color: &str, at: usize| f64::from(u8::from_str_radix(&color[at..at + 2], 16).unwrap());
    let mixed = [1, 3, 5]
        .map(|at| (channel(front, at) * share + channel(back, at) * (1.0 - share)).round() as u8);
    format!("#{:02x}{:02x}{:02x}", mixed[0], mixed[1], mixed[2])
}

/// spec: of the other yardsticks "a small picture of its own scale in a color that is no
/// color of a level".
#[test]
fn no_meter_has_a_color_of_a_level() {
    for selector in [".breakdown", ".breakdown[data-theme=\"dark\"]"] {
        let accent = &palette(SHEET, selector)["accent"];
        assert!(LEVELS.iter().all(|level| level.color != accent), "{accent}");
    }
}

/// The custom properties of a block of the sheet, with what they fall back to.
fn palette(sheet: &str, selector: &str) -> BTreeMap<String, String> {
    let (_, rest) = sheet.split_once(&[selector, " {"].concat()).unwrap();
    let (block, _) = rest.split_once('}').unwrap();
    block
        .split(';')
        .filter_map(|line| line.trim().strip_prefix("--")?.split_once(':'))
        .map(|(name, value)| {
            let value = value.trim();
            let value = value
                .strip_prefix("var(")
                .and_then(|v| v.strip_suffix(')'))
                .map_or(value, |v| v.split_once(',').unwrap().1.trim());
            (name.to_owned(), value.to_owned())
        })
        .collect()
}

#[test]
fn every_pair_of_the_breakdown_is_readable() {
    let light = palette(SHEET, ".breakdown");
    let preferred = palette(SHEET, ".breakdown:not([data-theme=\"light\"])");
    let dark = palette(SHEET, ".breakdown[data-theme=\"dark\"]");
    assert_eq!(
        preferred, dark,
        "dark is the same by preference and by theme"
    );
    assert_eq!(
        light.keys().collect::<Vec<_>>(),
        dark.keys().collect::<Vec<_>>()
    );
    let mut least = f64::INFINITY;
    for (theme, colors) in [("light", &light), ("dark", &dark)] {
        let mut check = |front: &str, back: &str, ratio: f64| {
            let found = contrast(&colors[front], &colors[back]);
            assert!(found >= ratio, "{theme}: {front} on {back}: {found:.2}");
            if ratio == TEXT {
                least = least.min(found);
            }
        };
        for text in TEXTS {
            check(text, "surface", TEXT);
        }
        for text in TEXTS {
            check(text, "soft", TEXT);
        }
        check("accent", "surface", SHAPE);
        check("accent", "line", SHAPE);
    }
    println!("the least {least:.2}");
}

/// The properties that color texts and marks.
const TEXTS: [&str; 8] = [
    "text", "quiet", "link", "yes", "half", "judge", "error", "hint",
];

/// So that the pairs above are all there are.
#[test]
fn the_sheets_use_no_other_colors() {
    for sheet in [SHEET, CHART] {
        let mut seen = 0;
        for line in sheet.lines().map(str::trim) {
            let Some((property, value)) = line
                .trim_end_matches(" }")
                .trim_end_matches(';')
                .rsplit_once(": ")
            else {
                continue;
            };
            let property = property.rsplit(['{', ' ']).next().unwrap();
            let var = value
                .strip_prefix("var(--")
                .and_then(|v| v.strip_suffix(')'));
            match property {
                "color" => assert!(
                    value == "currentcolor" || TEXTS.contains(&var.unwrap()),
                    "{line}"
                ),
                "background" => match line.strip_prefix(".breakdown .l") {
                    Some(rest) => {
                        let level: usize = rest[..1].parse().unwrap();
                        assert_eq!(value, LEVELS[level].color, "{line}");
                    }
                    None => assert!(matches!(var, Some("surface" | "soft" | "line")), "{line}"),
                },
                "fill" | "stroke" => assert!(
                    matches!(var, Some("accent" | "line" | "quiet" | "text")) || value == "none",
                    "{line}"
                ),
                _ => continue,
            }
            seen += 1;
        }
        assert!(seen > 0 || sheet == CHART);
    }
}
