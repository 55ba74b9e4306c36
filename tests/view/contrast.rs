//! Every text against what lies behind it, by the formula of WCAG 2.2.

use std::collections::{BTreeMap, BTreeSet};

use openness_badge::view::color::{LABEL, LABEL_ON_DARK, LEVELS, UNKNOWN, step};
use openness_badge::view::{BadgeOptions, BadgeStyle, Element, Node, Theme, badge};

use crate::oklch::{self, Lch};
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
    oklch::luminance(
        [0, 2, 4].map(|at| oklch::linear(u8::from_str_radix(&digits[at..at + 2], 16).unwrap())),
    )
}

fn ratio(a: f64, b: f64) -> f64 {
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

pub fn contrast(a: &str, b: &str) -> f64 {
    ratio(luminance(a), luminance(b))
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
    for scheme in SCHEMES {
        let accent = &palette(scheme)["accent"];
        assert!(
            LEVELS.iter().all(|level| level.color != *accent),
            "{accent}"
        );
    }
}

/// The two that a page can have, in the order of `light-dark()`.
const SCHEMES: [&str; 2] = ["light", "dark"];

/// The custom properties of the sheet's first block, each with its value.
fn properties() -> Vec<(&'static str, &'static str)> {
    let (_, rest) = SHEET.split_once(".breakdown {").unwrap();
    let (block, _) = rest.split_once("\n}").unwrap();
    let lines = block.lines().map(str::trim);
    let lines = lines.filter_map(|line| line.strip_prefix("--"));
    lines
        .map(|line| line.strip_suffix(';').unwrap().split_once(": ").unwrap())
        .collect()
}

/// The colors of a scheme, as long as the page sets none.
fn palette(scheme: &str) -> BTreeMap<&'static str, &'static str> {
    let colors = properties().into_iter();
    let mut colors: BTreeMap<_, _> = colors
        .filter(|(name, _)| *name != "own" && !name.starts_with("own-"))
        .map(|(name, value)| {
            // What the page sets is first, what is made from its surface second.
            let set = ["var(--openness-", name, ", "].concat();
            let value = value.strip_prefix(&*set).unwrap();
            let made = ["var(--own-", name, ", "].concat();
            let value = value.strip_prefix(&*made).unwrap_or(value);
            (name, value.trim_end_matches(')'))
        })
        .collect();
    assert_eq!(colors.remove("focus"), Some("var(--accent"));
    for pair in colors.values_mut() {
        let (light, dark) = pair
            .strip_prefix("light-dark(")
            .unwrap()
            .split_once(", ")
            .unwrap();
        *pair = if scheme == "light" { light } else { dark };
    }
    colors
}

#[test]
fn every_pair_of_the_breakdown_is_readable() {
    let mut least = f64::INFINITY;
    for scheme in SCHEMES {
        let colors = palette(scheme);
        let mut check = |front: &str, back: &str, ratio: f64| {
            let found = contrast(colors[front], colors[back]);
            assert!(found >= ratio, "{scheme}: {front} on {back}: {found:.2}");
            if ratio == TEXT {
                least = least.min(found);
            }
        };
        for text in TEXTS {
            check(text, "surface", TEXT);
            check(text, "soft", TEXT);
        }
        check("accent", "surface", SHAPE);
        check("accent", "line", SHAPE);
        assert_eq!(
            colors.into_keys().collect::<BTreeSet<_>>(),
            TEXTS
                .into_iter()
                .chain(["surface", "soft", "line", "accent"])
                .collect()
        );
    }
    println!("the least {least:.2}");
}

/// Who sets nothing but the surface has readable texts on it, whichever scheme the
/// page is in: on every color that is clearly light or clearly dark.
#[test]
fn every_color_follows_a_surface_that_is_set() {
    let formulas: BTreeMap<_, _> = properties().into_iter().collect();
    let formula = |name: &str| formulas[&*["own-", name].concat()];
    let ink = formula("ink");
    let relative = |name: &str, surface| {
        oklch::relative(&formula(name).replace("var(--own-ink)", ink), surface)
    };
    let mixed = |name: &str, surface: Lch| {
        let share = formula(name)
            .strip_prefix("color-mix(in oklab, var(--openness-surface), var(--own-text) ")
            .and_then(|rest| rest.strip_suffix("%)"));
        let share: f64 = share.unwrap().parse().unwrap();
        surface.mixed(relative("text", surface), share / 100.0)
    };
    let steps = || (0..=255_u8).step_by(17);
    let (mut surfaces, mut least) = (0, f64::INFINITY);
    for (red, green) in steps().flat_map(|red| steps().map(move |green| (red, green))) {
        for surface in steps().map(|blue| Lch::of([red, green, blue])) {
            if (0.36..0.86).contains(&surface.l) {
                continue;
            }
            surfaces += 1;
            let behind = [surface, mixed("soft", surface)].map(Lch::luminance);
            for text in TEXTS {
                let front = relative(text, surface).luminance();
                for behind in behind {
                    let found = ratio(front, behind);
                    assert!(found >= TEXT, "{text} on {surface:?}: {found:.2}");
                    least = least.min(found);
                }
            }
            let accent = relative("accent", surface).luminance();
            assert!(ratio(accent, surface.luminance()) >= SHAPE);
            assert!(ratio(accent, mixed("line", surface).luminance()) >= SHAPE);
        }
    }
    println!("{surfaces} surfaces, the least {least:.2}");
    assert!(surfaces > 700, "{surfaces}");
}

/// The page alone says whether it is light or dark, and its root changes no size.
#[test]
fn the_sheets_ask_neither_the_system_nor_the_root() {
    for sheet in [SHEET, CHART] {
        assert!(!sheet.contains("prefers-color-scheme"));
        let mut words = sheet.split(|c: char| !c.is_ascii_alphanumeric() && c != '.');
        let of_root = |word: &str| {
            let number = word.strip_suffix("rem");
            number.is_some_and(|number| number.parse::<f64>().is_ok())
        };
        assert!(of_root("0.875rem") && !of_root("theorem"));
        assert_eq!(words.find(|word| of_root(word)), None);
    }
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
