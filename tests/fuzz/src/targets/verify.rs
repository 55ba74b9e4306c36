//! A changed badge is never genuine, unless it is one that its manifest draws in another
//! look; then drawing it shows that.

use openness_badge::grade::YARDSTICKS;
use openness_badge::report::Report;
use openness_badge::verify::VerdictWord;
use openness_badge::view::{self, BadgeOptions, BadgeStyle, Theme};
use openness_badge::words::Language;
use openness_badge::write;

use super::number;
use crate::change;
use crate::common::chance::Chance;
use crate::seeds::systems;
use crate::verify::badge::Badge;

pub fn run(input: &[u8]) {
    let Some((first, badge)) = input.split_first() else {
        return;
    };
    // Mostly the system whose badge it was, now and then another.
    let system = &systems()[usize::from(*first) % systems().len()];
    asked(badge, system);
    if number(input).is_multiple_of(16) {
        genuine(input, system);
    }
}

/// What is said of it is true.
fn asked(bytes: &[u8], report: &Report) {
    let Some(badge) = Badge::read(bytes) else {
        return;
    };
    let compared = badge.compared(report);
    let verdict = badge.found.verdict(report, &compared, Language::ENGLISH);
    let is_genuine = verdict.word == VerdictWord::Genuine;
    assert_eq!(is_genuine, compared.is.is_some());
    let Ok(svg) = std::str::from_utf8(bytes) else {
        return;
    };
    let svg = svg
        .trim_start_matches('\u{feff}')
        .trim_end_matches(['\n', '\r']);
    let label = verdict.label.map(|label| label.text);
    if is_genuine {
        assert!(looks(label).any(|look| draw(report, &look) == svg), "{svg}");
    } else if number(bytes).is_multiple_of(64) {
        // Whoever has one of the usual looks is never accused.
        assert!(!looks(None).any(|look| draw(report, &look) == svg), "{svg}");
    }
}

/// A badge with a label of anything is genuine, and its label is named.
fn genuine(input: &[u8], report: &Report) {
    let mut chance = Chance(number(input) as u64);
    let label = String::from_utf8_lossy(&change::bytes(&input[..input.len().min(50)], &mut chance))
        .into_owned();
    let looks: Vec<_> = looks(Some(label)).collect();
    let svg = draw(report, &looks[chance.below(looks.len())]);
    let badge = Badge::read(svg.as_bytes()).expect("it is one");
    let verdict = badge.verdict(|_| report.clone(), Language::ENGLISH);
    assert_eq!(verdict.word, VerdictWord::Genuine, "{verdict:?}\n{svg}");
}

/// Every look with the usual label, none, the system's name, or this one.
fn looks(label: Option<String>) -> impl Iterator<Item = BadgeOptions> {
    let labels = [None, Some(String::new()), label];
    let all = YARDSTICKS.iter().flat_map(|yardstick| {
        let styles = BadgeStyle::ALL.iter();
        styles.flat_map(move |style| (0..8).map(move |bits| (yardstick.id, *style, bits)))
    });
    let all: Vec<_> = all.collect();
    labels.into_iter().flat_map(move |label| {
        let looks = all.clone().into_iter();
        looks.map(move |(id, style, bits)| BadgeOptions {
            style,
            yardstick: id.into(),
            label: label.clone(),
            score: bits & 1 == 0,
            theme: [Theme::Auto, Theme::Dark][bits >> 1 & 1],
            metadata: bits & 4 == 0,
            ..BadgeOptions::default()
        })
    })
}

fn draw(report: &Report, look: &BadgeOptions) -> String {
    write::markup(&view::badge(report, look))
}
