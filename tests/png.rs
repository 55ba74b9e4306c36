//! PNG: what is drawn, what is said of it, and that it is the same everywhere.
//! The tests of the package hold the module against the same files.
#![cfg(feature = "raster")]

mod common;

use std::fs;
use std::io::Cursor;

use openness_badge::report::Report;
use openness_badge::view::{BadgeOptions, BadgeStyle, Element, badge};
use openness_badge::write::{Metadata, Png, PngError, PngOptions, markup, png};
use openness_badge::{Options, report};
use serde::Deserialize;

const FOLDER: &str = "tests/fixtures/png";

/// A PNG that is kept beside what it is made from.
#[derive(Deserialize)]
struct Case {
    name: String,
    style: String,
    scale: u8,
    label: Option<String>,
    yardstick: Option<String>,
    #[serde(default)]
    score: bool,
    missing: String,
}

fn cases() -> Vec<Case> {
    let text = fs::read_to_string(common::path(FOLDER).join("cases.json")).unwrap();
    serde_json::from_str(&text).unwrap()
}

fn example() -> Report {
    let manifest = fs::read_to_string(common::path(FOLDER).join("manifest.yaml")).unwrap();
    report(&manifest, &Options::default())
}

impl Case {
    fn svg(&self, report: &Report) -> String {
        let default = BadgeOptions::default();
        markup(&badge(
            report,
            &BadgeOptions {
                theme: Default::default(),
                style: BadgeStyle::from_word(&self.style).unwrap(),
                label: self.label.clone(),
                yardstick: self.yardstick.clone().map_or(default.yardstick, Into::into),
                score: self.score,
                metadata: true,
                language: default.language,
            },
        ))
    }
}

fn draw(svg: &str, scale: u8) -> Result<Png, PngError> {
    png(
        svg,
        &PngOptions {
            scale,
            ..PngOptions::default()
        },
    )
}

/// The pixels as somebody else's decoder reads them.
struct Pixels {
    width: usize,
    height: usize,
    bytes: Vec<u8>,
}

impl Pixels {
    fn of(png: &[u8]) -> Self {
        let mut reader = png::Decoder::new(Cursor::new(png)).read_info().unwrap();
        let mut bytes = vec![0; reader.output_buffer_size().unwrap()];
        let frame = reader.next_frame(&mut bytes).unwrap();
        assert_eq!(frame.color_type, png::ColorType::Rgba);
        Pixels {
            width: frame.width as usize,
            height: frame.height as usize,
            bytes,
        }
    }

    fn at(&self, x: usize, y: usize) -> [u8; 4] {
        let at = (y * self.width + x) * 4;
        self.bytes[at..at + 4].try_into().unwrap()
    }

    /// How many are of a color.
    fn count(&self, color: [u8; 4]) -> usize {
        self.bytes
            .chunks(4)
            .filter(|pixel| **pixel == color)
            .count()
    }
}

#[test]
fn looks_as_it_did() {
    let report = example();
    let mut differ = Vec::new();
    for case in cases() {
        let drawn = draw(&case.svg(&report), case.scale).unwrap();
        let missing: String = drawn.missing.iter().collect();
        assert_eq!(missing, case.missing, "{}", case.name);
        let path = common::path(FOLDER).join(format!("{}.png", case.name));
        if std::env::var_os("UPDATE").is_some() {
            fs::write(&path, &drawn.bytes).unwrap();
        }
        if fs::read(&path).unwrap_or_default() != drawn.bytes {
            differ.push(case.name);
        }
    }
    assert!(differ.is_empty(), "UPDATE=1 rewrites {differ:?}");
}

#[test]
fn has_the_size_of_the_badge_times_the_scale() {
    let report = example();
    for case in cases() {
        let svg = case.svg(&report);
        let doc = roxmltree::Document::parse(&svg).unwrap();
        let length = |name| doc.root_element().attribute(name).unwrap().parse::<u32>();
        let scale = u32::from(case.scale);
        let drawn = draw(&svg, case.scale).unwrap();
        assert_eq!(Ok(drawn.width), length("width").map(|width| width * scale));
        assert_eq!(
            Ok(drawn.height),
            length("height").map(|height| height * scale)
        );
        let pixels = Pixels::of(&drawn.bytes);
        assert_eq!(pixels.width, drawn.width as usize);
        assert_eq!(pixels.height, drawn.height as usize);
    }
}

#[test]
fn has_the_colors_of_the_badge_where_they_belong() {
    let report = example();
    for (style, corner) in [("flat", 0), ("square", 255), ("large", 0), ("gradient", 0)] {
        let case = cases()
            .into_iter()
            .find(|case| case.name == format!("{style}-3x"));
        let svg = case.unwrap().svg(&report);
        let pixels = Pixels::of(&draw(&svg, 3).unwrap().bytes);
        assert_eq!(pixels.at(0, 0)[3], corner, "{style}");
        let doc = roxmltree::Document::parse(&svg).unwrap();
        let mut fills = doc
            .root_element()
            .children()
            .filter_map(|node| node.attribute("fill"))
            .map(|fill| {
                let part = |at| u8::from_str_radix(&fill[at..at + 2], 16).unwrap();
                [part(1), part(3), part(5), 0xff]
            });
        // The label's ground, and on it white letters.
        let label = fills.next().unwrap();
        assert_eq!(pixels.at(3, pixels.height / 2), label, "{style}");
        assert!(pixels.count([0xff; 4]) > 200, "{style}");
        let ground = fills.next().unwrap();
        let share = pixels.count(ground) * 8 / (pixels.width * pixels.height);
        assert!(share >= 1, "{style}: {ground:?} has little ground");
    }
}

#[test]
fn the_embedded_font_has_what_badges_say() {
    for path in common::files("tests/fixtures/badges") {
        let drawn = draw(&fs::read_to_string(&path).unwrap(), 1).unwrap();
        assert!(
            drawn.missing.is_empty(),
            "{}: {:?}",
            path.display(),
            drawn.missing
        );
    }
}

#[test]
fn is_the_same_every_time() {
    let svg = markup(&badge(&example(), &BadgeOptions::default()));
    let first = draw(&svg, 2).unwrap();
    for _ in 0..3 {
        assert_eq!(draw(&svg, 2).unwrap(), first);
    }
}

#[test]
fn carries_what_the_badge_was_made_from() {
    let report = example();
    for style in BadgeStyle::ALL {
        let options = BadgeOptions {
            style: *style,
            ..BadgeOptions::default()
        };
        let svg = markup(&badge(&report, &options));
        let drawn = draw(&svg, 1).unwrap();
        let expected = Metadata {
            program: Some(concat!("openness-badge ", env!("CARGO_PKG_VERSION")).to_owned()),
            digest: report.digest.clone(),
            yardstick: Some("gradient".to_owned()),
            criteria: Some(report.verdict("gradient").unwrap().version.to_string()),
            language: None,
        };
        assert_eq!(Metadata::of_svg(&svg), Some(expected.clone()));
        assert_eq!(Metadata::of_png(&drawn.bytes), Some(expected));
    }
    let plain = BadgeOptions {
        metadata: false,
        ..BadgeOptions::default()
    };
    let svg = markup(&badge(&report, &plain));
    assert_eq!(Metadata::of_svg(&svg), None);
    assert_eq!(Metadata::of_png(&draw(&svg, 1).unwrap().bytes), None);
    for bytes in [&b""[..], b"GIF89a", b"\x89PNG\r\n\x1a\n", &[0xff; 99]] {
        assert_eq!(Metadata::of_png(bytes), None);
    }
}

/// An SVG that is 30 wide and 20 high.
fn svg(inner: &str) -> String {
    let head = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"30\" height=\"20\">";
    [head, inner, "</svg>"].concat()
}

#[test]
fn draws_what_a_view_tree_can_say() {
    let tree = Element::new("svg")
        .with("width", "40")
        .with("height", "20")
        .child(
            Element::new("g").with("font-size", "20").child(
                Element::new("text")
                    .with("x", "2")
                    .with("y", "18")
                    .with("fill", "#c00")
                    .with("font-weight", "bold")
                    .text("l"),
            ),
        );
    let pixels = Pixels::of(&draw(&markup(&tree), 1).unwrap().bytes);
    // DejaVu's bold `l` goes from 1.6 to 5.2 of 20, and is 15.2 high.
    assert_eq!(pixels.at(5, 10), [0xcc, 0, 0, 0xff]);
    assert_eq!(pixels.at(9, 10), [0; 4]);
    assert_eq!(pixels.at(5, 1), [0; 4]);
}

#[test]
fn a_box_stands_for_what_is_missing() {
    let drawn = draw(&svg("<text x=\"5\" y=\"16\" font-size=\"16\">本</text>"), 1).unwrap();
    assert_eq!(drawn.missing, ['本']);
    let pixels = Pixels::of(&drawn.bytes);
    // A frame with nothing in it.
    assert!(pixels.at(7, 10)[3] > 100 && pixels.at(12, 10)[3] == 0);
}

#[test]
fn other_svg_is_refused() {
    let refused = |svg: &str, said: &str| {
        assert_eq!(draw(svg, 1).unwrap_err().to_string(), said, "{svg:.80}");
    };
    let no_svg = "This is not an SVG that has a size. Give the text of a badge as it was written.";
    for text in [
        "",
        "words",
        "<svg",
        "<html xmlns=\"http://www.w3.org/2000/svg\"/>",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"0\" height=\"1\"/>",
        "<!DOCTYPE svg [<!ENTITY a \"b\">]><svg xmlns=\"http://www.w3.org/2000/svg\">&a;</svg>",
    ] {
        refused(text, no_svg);
    }
    for name in [
        "image",
        "use",
        "style",
        "filter",
        "foreignObject",
        "script",
        "pattern",
    ] {
        let said = [
            "The element `",
            name,
            "` is not drawn. Give an SVG of shapes and text alone.",
        ];
        refused(
            &svg(&["<", name, " href=\"/etc/hostname\"/>"].concat()),
            &said.concat(),
        );
    }
    refused(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"5000\" height=\"5000\"/>",
        "The PNG would have more than 16,777,216 pixels. Choose a smaller scale.",
    );
    refused(
        &svg(&["<g>".repeat(100_000), "</g>".repeat(100_000)].concat()),
        "More than 64 elements are nested. Give an SVG that is flatter.",
    );
    for scale in [0, 5, 255] {
        let said = format!("A PNG cannot be drawn at the scale {scale}. Choose one from 1 to 4.");
        assert_eq!(draw(&svg(""), scale).unwrap_err().to_string(), said);
    }
}

#[test]
fn no_text_is_a_danger() {
    let report = example();
    let long = "x".repeat(2_000);
    for label in [
        "",
        " ",
        "\0",
        "\u{ffff}",
        "\u{202e}abc",
        "]]>",
        "<!--",
        "a\u{301}\u{301}",
        "\u{200d}",
        &long,
    ] {
        for style in BadgeStyle::ALL {
            let options = BadgeOptions {
                style: *style,
                label: Some(label.to_owned()),
                ..BadgeOptions::default()
            };
            let drawn = draw(&markup(&badge(&report, &options)), 1);
            assert!(drawn.is_ok(), "{label:?}: {drawn:?}");
        }
    }
    for attributes in [
        "font-size=\"-3\"",
        "font-size=\"1e300\"",
        "font-size=\"NaN\" x=\"inf\"",
        "x=\"1e30\" y=\"-1e30\"",
        "textLength=\"1e-300\" lengthAdjust=\"spacingAndGlyphs\"",
        "textLength=\"-1\" letter-spacing=\"-1e9\"",
        "transform=\"scale(0)\"",
        "transform=\"nonsense\" fill=\"url(#a)\"",
    ] {
        let _ = draw(&svg(&["<text ", attributes, ">a b</text>"].concat()), 4);
    }
}

#[cfg(feature = "system-fonts")]
mod system_fonts {
    use openness_badge::write::Fonts;

    use super::*;

    fn draw_with(svg: &str, fonts: Fonts) -> Png {
        png(svg, &PngOptions { scale: 2, fonts }).unwrap()
    }

    #[test]
    fn draw_only_what_the_embedded_one_lacks() {
        let report = example();
        for case in cases().into_iter().filter(|case| case.missing.is_empty()) {
            let svg = case.svg(&report);
            let without = draw_with(&svg, Fonts::none());
            assert_eq!(draw_with(&svg, Fonts::system()), without, "{}", case.name);
        }
    }

    #[test]
    fn draw_or_are_said_to_lack() {
        let report = example();
        for case in cases().into_iter().filter(|case| !case.missing.is_empty()) {
            let svg = case.svg(&report);
            let without = draw_with(&svg, Fonts::none());
            let with = draw_with(&svg, Fonts::system());
            assert!(with.missing.len() <= without.missing.len());
            assert!(with.missing.iter().all(|c| without.missing.contains(c)));
            // What some font has is drawn by it; with none it is all boxes.
            let all = with.missing.len() == without.missing.len();
            assert_eq!(with.bytes == without.bytes, all, "{}", case.name);
        }
        assert_eq!(
            draw_with(&svg("<text>本</text>"), Fonts::from_files([])).missing,
            ['本']
        );
        assert_eq!(
            draw_with(&svg("<text>本</text>"), Fonts::from_files([vec![1; 9]])).missing,
            ['本']
        );
    }

    fn font(name: &str) -> Vec<u8> {
        let folder = common::path("tests/fixtures/fonts");
        fs::read(folder.join(name)).unwrap()
    }

    /// Those of another script by their outlines, emoji by the pictures in their
    /// font; what is in neither is a box and is named.
    #[test]
    fn draw_other_scripts_and_emoji_in_color() {
        let text = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"140\" height=\"20\">\
                    <text y=\"14\" font-size=\"14\" fill=\"#000\">悟道 🤗 本</text></svg>";
        let none = draw_with(text, Fonts::none());
        assert_eq!(none.missing, ['悟', '道', '🤗', '本']);
        let han = draw_with(text, Fonts::from_files([font("han.ttf")]));
        assert_eq!(han.missing, ['🤗', '本']);
        let both = Fonts::from_files([font("han.ttf"), font("emoji.ttf")]);
        let both = draw_with(text, both);
        assert_eq!(both.missing, ['本']);

        let colored = |png: &Png| {
            let pixels = Pixels::of(&png.bytes).bytes;
            let is_yellow = |pixel: &&[u8]| pixel[0] > 200 && pixel[1] > 120 && pixel[2] < 120;
            pixels.chunks(4).filter(is_yellow).count()
        };
        assert_eq!((colored(&none), colored(&han)), (0, 0));
        assert!(colored(&both) > 20, "{}", colored(&both));
        let black = |png: &Png| Pixels::of(&png.bytes).count([0, 0, 0, 255]);
        assert!(black(&han) > 0 && han.bytes != none.bytes);
    }

    /// What the embedded font has is not given up for what another has; and of
    /// several characters that one glyph stands for, all are named where the font
    /// has them one by one alone.
    #[test]
    fn nothing_is_lost_unsaid() {
        let emoji = || Fonts::from_files([font("emoji.ttf")]);
        let letters = draw_with(&svg("<text y='14'>a🤗</text>"), emoji());
        assert_eq!(letters.missing, ['🤗']);
        let none = draw_with(&svg("<text y='14'>a🤗</text>"), Fonts::none());
        assert_eq!(letters, none);
        let alone = draw_with(&svg("<text y='14'>🤗</text>"), emoji());
        assert!(alone.missing.is_empty());
        // The one that draws it gives up here: three characters, and one glyph.
        let fonts = Fonts::from_files([font("han.ttf"), font("emoji.ttf")]);
        let several = draw_with(&svg("<text y='14'>悟👩\u{200d}💻</text>"), fonts);
        assert!(
            several.missing.starts_with(&['👩']),
            "{:?}",
            several.missing
        );
    }
}
