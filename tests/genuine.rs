//! `verify` is trusted or it is nothing: no genuine badge is called anything else, and
//! no changed one is called genuine.
#![cfg(all(feature = "raster", feature = "system-fonts"))]

mod common;

use std::fs;

use common::chance::{Chance, number_of};
use openness_badge::grade::YARDSTICKS;
use openness_badge::report::Report;
use openness_badge::verify::{Compared, Found, Verdict, VerdictWord};
use openness_badge::view::{self, BadgeOptions, BadgeStyle, Theme};
use openness_badge::words::Language;
use openness_badge::write::{self, Fonts, Metadata, PngOptions};
use openness_badge::{Options, report};

/// Which of its drawings a badge is, with the embedded font alone and with others.
fn compared(badge: &[u8], found: &Found, report: &Report, fonts: &Fonts) -> Compared {
    let mut compared = Compared::default();
    let svg = std::str::from_utf8(badge).ok();
    for drawing in found.drawings(report) {
        let is = match svg {
            Some(svg) => drawing.svg == svg,
            None => drawing.scale(badge).is_some_and(|scale| {
                let draw = |fonts| write::png(&drawing.svg, &PngOptions { scale, fonts });
                let png = |fonts| draw(fonts).map(|png| png.bytes).unwrap_or_default();
                let lacks = draw(Fonts::none()).is_ok_and(|png| !png.missing.is_empty());
                compared.needs_fonts |= lacks;
                png(Fonts::none()) == badge || lacks && png(fonts.clone()) == badge
            }),
        };
        if is {
            compared.is = Some(drawing.options);
            break;
        }
    }
    compared
}

/// What a badge says of itself; none where it is no badge.
fn found(badge: &[u8]) -> Option<Found> {
    match std::str::from_utf8(badge) {
        Ok(svg) => Some(Found {
            language: Language::ENGLISH,
            name: Some(write::svg_title(svg)?),
            metadata: Metadata::of_svg(svg),
            fonts: None,
        }),
        Err(_) => Some(Found {
            language: Language::ENGLISH,
            name: write::png_title(badge),
            metadata: Metadata::of_png(badge),
            fonts: write::png_fonts(badge),
        }),
    }
}

fn asked(badge: &[u8], report: &Report, fonts: &Fonts) -> Verdict {
    let found = found(badge).expect("it is one");
    let compared = compared(badge, &found, report, fonts);
    found.verdict(report, &compared, Language::ENGLISH)
}

fn svg(report: &Report, options: &BadgeOptions) -> String {
    write::markup(&view::badge(report, options))
}

fn png(svg: &str, scale: u8, fonts: Fonts) -> Vec<u8> {
    write::png(svg, &PngOptions { scale, fonts }).unwrap().bytes
}

fn read(text: &str) -> Report {
    report(text, &Options::default())
}

/// Labels that are awkward to find again in a name.
const LABELS: &[&str] = &[
    "",
    "openness",
    "a: b",
    ": ",
    "·",
    " two  blanks\u{2003}and\u{3000}more ",
    "\u{202e}turned",
    "Ωmega 悟",
    "(self-assessed)",
    "zxqzx: fully open (self-assessed)",
    "0123456789 0123456789 0123456789 0123456789",
];

fn options(chance: &mut Chance, system: &str) -> BadgeOptions {
    let label = match chance.below(4) {
        0 => None,
        1 => Some(system.to_owned()),
        _ => Some(chance.of(LABELS).to_owned()),
    };
    BadgeOptions {
        style: BadgeStyle::ALL[chance.below(BadgeStyle::ALL.len())],
        yardstick: YARDSTICKS[chance.below(YARDSTICKS.len())].id.into(),
        label,
        score: chance.below(2) == 0,
        theme: [Theme::Auto, Theme::Dark][chance.below(2)],
        metadata: chance.below(3) > 0,
        ..BadgeOptions::default()
    }
}

/// The reports of a folder's files, with their paths.
fn reports(folder: &str) -> Vec<(String, Report)> {
    let mut found = Vec::new();
    for path in common::files(folder) {
        let Ok(text) = fs::read_to_string(&path) else {
            continue;
        };
        let report = read(&text);
        if !report.has_errors() && report.digest.is_some() {
            found.push((path.display().to_string(), report));
        }
    }
    found
}

#[test]
fn every_badge_of_gallery_and_corpora_is_genuine() {
    let mut chance = Chance(number_of("SEED").unwrap_or(1) as u64);
    let mut all = reports("www/gallery");
    let of_gallery = all.len();
    assert!(of_gallery >= 43, "{of_gallery}");
    for folder in [
        "eiras/models",
        "cards",
        "osai/models",
        "mof/models",
        "cyclonedx",
        "spdx",
    ] {
        if let Some(folder) = common::corpus(folder) {
            all.extend(reports(folder.to_str().unwrap()));
        }
    }
    let (mut pictures, mut outlines) = (0, 0);
    for (at, (path, report)) in all.iter().enumerate() {
        let system = report.system.name.clone().unwrap_or_default();
        for round in 0..6 {
            let options = options(&mut chance, &system);
            let svg = svg(report, &options);
            let answer = asked(svg.as_bytes(), report, &Fonts::none());
            assert_eq!(
                answer.word,
                VerdictWord::Genuine,
                "{path} {options:?}: {answer:?}"
            );
            pictures += 1;
            if round == 0 && at % 7 == 0 {
                let scale = 1 + chance.below(4) as u8;
                let png = png(&svg, scale, Fonts::none());
                let answer = asked(&png, report, &Fonts::none());
                assert_eq!(
                    answer.word,
                    VerdictWord::Genuine,
                    "{path} {options:?}: {answer:?}"
                );
                outlines += 1;
            }
        }
    }
    println!(
        "{} manifests, {pictures} SVG and {outlines} PNG are genuine",
        all.len()
    );
}

/// A change of an SVG, of a kind that a forger would try.
fn changed(svg: &str, other: &str, chance: &mut Chance) -> String {
    let bytes = svg.as_bytes();
    // One character that is of this kind, replaced by another of it.
    let one_of = |chance: &mut Chance, kind: &str| {
        let places: Vec<usize> = svg
            .char_indices()
            .filter(|(_, c)| kind.contains(*c))
            .map(|(at, _)| at)
            .collect();
        let at = places[chance.below(places.len())];
        let mut out = bytes.to_vec();
        while out[at] == bytes[at] {
            out[at] = kind.as_bytes()[chance.below(kind.len())];
        }
        String::from_utf8(out).unwrap()
    };
    let between = |text: &str, from: &str, to: &str| {
        let (before, rest) = text.split_once(from)?;
        let (inner, after) = rest.split_once(to)?;
        Some((
            format!("{before}{from}"),
            inner.to_owned(),
            format!("{to}{after}"),
        ))
    };
    match chance.below(10) {
        // A digit: of a color, a place, a digest.
        0..=2 => one_of(chance, "0123456789"),
        3 => one_of(chance, "abcdef"),
        // A letter of what is said.
        4 => one_of(chance, "abcdefghijklmnopqrstuvwxyz"),
        // Covered by something that says something else.
        5 => {
            let end = svg.rfind("</svg>").unwrap();
            let text =
                "<rect width='99' height='20' fill='#def5e3'/><text x='9' y='14'>fully open</text>";
            format!("{}{text}{}", &svg[..end], &svg[end..])
        }
        // Moved: what is in it stands elsewhere.
        6 => svg.replacen("viewBox=\"0 0", "viewBox=\"9 0", 1),
        // Another name, or another's words on it.
        7 => match (
            between(svg, "aria-label=\"", "\""),
            between(other, "aria-label=\"", "\""),
        ) {
            (Some((before, _, after)), Some((_, inner, _))) => format!("{before}{inner}{after}"),
            _ => one_of(chance, "0123456789"),
        },
        // Another's picture with this one's statement of its making.
        8 => match (
            between(svg, "<metadata>", "</metadata>"),
            between(other, "<metadata>", "</metadata>"),
        ) {
            (Some((_, inner, _)), Some((before, _, after))) => format!("{before}{inner}{after}"),
            _ => one_of(chance, "0123456789"),
        },
        // A piece left out.
        _ => {
            let at = chance.below(svg.len() - 1);
            let end = (at + 1 + chance.below(9)).min(svg.len());
            String::from_utf8_lossy(&[&bytes[..at], &bytes[end..]].concat()).into_owned()
        }
    }
}

#[test]
fn no_changed_badge_is_genuine() {
    let rounds = number_of("MUTATIONS").unwrap_or(12_000);
    let mut chance = Chance(number_of("SEED").unwrap_or(2) as u64);
    let all = reports("www/gallery");
    let (mut told, mut broken, mut same) = ([0_usize; 5], 0, 0);
    for _ in 0..rounds {
        let (path, report) = &all[chance.below(all.len())];
        let (_, another) = &all[chance.below(all.len())];
        let options = BadgeOptions {
            label: None,
            metadata: true,
            ..options(&mut chance, "")
        };
        let ours = svg(report, &options);
        let theirs = svg(another, &options);
        let forged = match chance.below(12) {
            // Another manifest's badge, as it is.
            0 => theirs.clone(),
            _ => changed(&ours, &theirs, &mut chance),
        };
        let Some(found) = found(forged.as_bytes()) else {
            broken += 1;
            continue;
        };
        let compared = compared(forged.as_bytes(), &found, report, &Fonts::none());
        let answer = found.verdict(report, &compared, Language::ENGLISH);
        if forged == ours {
            same += 1;
            continue;
        }
        // Another's badge may be the very badge that this manifest draws otherwise.
        let is_other_look = answer.word == VerdictWord::Genuine && is_drawn(&forged, report);
        assert!(
            answer.word != VerdictWord::Genuine || is_other_look,
            "{path} {options:?}\n{forged}\n{answer:?}"
        );
        told[answer.word as usize] += 1;
    }
    assert!(
        same * 20 < rounds,
        "{same} of {rounds} changes change nothing"
    );
    println!(
        "{rounds} changed badges: {} drawn otherwise, {} forged, {} stale, {} of another version, {} unknown, \
         {broken} no badge; {same} unchanged",
        told[0], told[1], told[2], told[3], told[4]
    );
}

/// Whether a report draws this in some style and label that its words name.
fn is_drawn(badge: &str, report: &Report) -> bool {
    YARDSTICKS.iter().any(|yardstick| {
        BadgeStyle::ALL.iter().any(|style| {
            [
                (false, Theme::Auto),
                (false, Theme::Dark),
                (true, Theme::Auto),
                (true, Theme::Dark),
            ]
            .into_iter()
            .any(|(score, theme)| {
                let options = BadgeOptions {
                    style: *style,
                    yardstick: yardstick.id.into(),
                    score,
                    theme,
                    metadata: badge.contains("<metadata>"),
                    ..BadgeOptions::default()
                };
                svg(report, &options) == badge
            })
        })
    })
}

#[test]
fn no_changed_png_is_genuine() {
    let rounds = number_of("MUTATIONS").unwrap_or(12_000) / 60;
    let mut chance = Chance(number_of("SEED").unwrap_or(3) as u64);
    let all = reports("www/gallery");
    let mut told = 0;
    for _ in 0..rounds {
        let (path, report) = &all[chance.below(all.len())];
        let (_, another) = &all[chance.below(all.len())];
        let options = BadgeOptions {
            label: None,
            metadata: true,
            ..options(&mut chance, "")
        };
        let ours = png(&svg(report, &options), 1, Fonts::none());
        let forged = match chance.below(4) {
            // The picture of a forged SVG: what it says of itself is right.
            0 | 1 => {
                let forged = changed(&svg(report, &options), &svg(another, &options), &mut chance);
                match write::png(&forged, &PngOptions::at(1)) {
                    Ok(png) => png.bytes,
                    Err(_) => continue,
                }
            }
            // A bit.
            2 => {
                let mut bytes = ours.clone();
                let at = 8 + chance.below(bytes.len() - 8);
                bytes[at] ^= 1 << chance.below(8);
                bytes
            }
            _ => ours[..8 + chance.below(ours.len() - 9)].to_vec(),
        };
        if forged == ours {
            continue;
        }
        let answer = asked(&forged, report, &Fonts::none());
        assert!(
            answer.word != VerdictWord::Genuine,
            "{path} {options:?}: {answer:?}"
        );
        told += 1;
    }
    assert!(told * 10 > rounds * 7, "{told} of {rounds}");
    println!("{told} changed PNG told");
}

const CLOSED: &str = "openness: 1\nsystem: { name: Closed LM }\naccess: { channels: [], audience: nobody }\n\
                      components: { weights: closed }\n";

fn with_label(label: &str) -> BadgeOptions {
    BadgeOptions {
        label: Some(label.to_owned()),
        metadata: true,
        ..BadgeOptions::default()
    }
}

#[test]
fn a_label_of_the_author_s_own_is_named() {
    let report = read(CLOSED);
    let asked = |label: &str| {
        let svg = svg(&report, &with_label(label));
        asked(svg.as_bytes(), &report, &Fonts::none())
    };
    let label = asked("How open").label.expect("it is the author's own");
    assert_eq!(label.text, "How open");
    assert_eq!(
        label.message,
        "Its label “How open” is the author's own: no manifest says it."
    );
    assert_eq!(label.warning, None);
    let label = asked("openness: fully open · 100 %").label.unwrap();
    assert_eq!(
        label.warning.as_deref(),
        Some(
            "The label “openness: fully open · 100 %” holds words of a verdict (“fully open”). Only the \
             words after the label are computed. Use a label that says what is measured, such as `openness`."
        )
    );
    for usual in ["", "openness"] {
        assert_eq!(
            asked(usual)
                .label
                .map(|label| label.text)
                .filter(|text| text != "openness"),
            None
        );
    }
    let system = asked("Closed LM");
    assert_eq!(system.word, VerdictWord::Genuine);
}

#[test]
fn no_label_pushes_the_verdict_away() {
    let report = read(CLOSED);
    let wide = format!("openness{}fully open", "\u{2003}".repeat(150));
    let drawn = svg(&report, &with_label(&wide));
    assert!(drawn.contains(">openness fully open<"), "{drawn}");
    let long = svg(&report, &with_label(&"m".repeat(500)));
    assert!(long.contains(&format!(">{}…<", "m".repeat(40))), "{long}");
    let hidden = svg(
        &report,
        &with_label("a\u{ad}\u{34f}\u{115f}\u{180e}\u{3164}\u{ffa0}\u{e0100}b"),
    );
    for seen in ["[U+00AD]", "[U+034F]", "[U+115F]", "[U+180E]"] {
        assert!(hidden.contains(seen), "{hidden}");
    }
}

fn font(name: &str) -> Vec<u8> {
    fs::read(common::path("tests/fixtures/fonts").join(name)).unwrap()
}

#[test]
fn what_other_fonts_drew_is_not_called_forged() {
    let report = read(CLOSED);
    let svg = svg(&report, &with_label("悟道"));
    let han = Fonts::from_files([font("han.ttf")]);
    let drawn = png(&svg, 2, han.clone());
    assert_eq!(asked(&drawn, &report, &han).word, VerdictWord::Genuine);
    let family = write::png_fonts(&drawn).expect("it names the font");
    let elsewhere = asked(&drawn, &report, &Fonts::none());
    assert_eq!(
        (elsewhere.word, elsewhere.message),
        (
            VerdictWord::Unknown,
            format!(
                "It shows characters that were drawn with {family}. This program does not have what drew \
                 them, so it cannot draw the picture again. What the picture is called is right."
            )
        )
    );
    // With boxes, as the browser draws it, it is genuine wherever it is looked at.
    let boxes = png(&svg, 1, Fonts::none());
    assert_eq!(asked(&boxes, &report, &han).word, VerdictWord::Genuine);
    // What needs no other font and is not what is drawn has no such excuse.
    let whole = self::svg(&report, &with_label("plain"));
    let forged = png(&whole.replace("#", "#0"), 1, han.clone());
    assert_eq!(asked(&forged, &report, &han).word, VerdictWord::Forged);
}

/// Badges of the trials that once were called genuine, or stood for two manifests of one
/// digest.
#[test]
fn no_badge_of_the_trials_is_genuine() {
    let Some(folder) = common::corpus("../reviews/trials") else {
        return;
    };
    let bytes = |name: &str| fs::read(folder.join(name)).unwrap();
    for (badge, manifest) in [
        ("r02-osai-badge.svg", "r02-osai-digest.yaml"),
        ("r02-osai-badge.svg", "r02-osai-digest-converted.yaml"),
        ("r03-label-fully-open.svg", "r03-label-closed.yaml"),
        ("r03-label-wide.svg", "r03-label-closed.yaml"),
        ("r04-png-without-font.png", "r04-png-closed.yaml"),
    ] {
        let report = read(&String::from_utf8(bytes(manifest)).unwrap());
        let verdict = asked(&bytes(badge), &report, &Fonts::none());
        assert_ne!(verdict.word, VerdictWord::Genuine, "{badge} {manifest}");
    }
}
