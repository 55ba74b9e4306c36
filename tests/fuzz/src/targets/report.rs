//! The whole way: a text to its report and everything that is written of it. Other
//! parsers read of it what was meant.

use openness_badge::grade::YARDSTICKS;
use openness_badge::report::Report;
use openness_badge::shown;
use openness_badge::view::{
    self, BadgeOptions, BadgeStyle, BreakdownOptions, Element, Placed, Theme, chart_picture,
};
use openness_badge::words::Language;
use openness_badge::write::{self, MarkdownOptions, Reader, markup};

use super::readers::{is_obeyed, reported};
use super::{number, text};
use crate::view::parsed;

pub fn run(input: &[u8]) {
    let Some(text) = text(input) else { return };
    let chosen = number(input);
    let report = reported(text, chosen);
    let look = look(chosen, text);
    svg(&view::badge(&report, &look));
    let breakdown = view::breakdown(&report, &BreakdownOptions::default());
    let html = markup(&breakdown);
    if chosen.is_multiple_of(4) {
        assert_eq!(parsed::of_html(&html), parsed::of_element(&breakdown));
        links(&breakdown);
    }
    match chosen >> 8 & 7 {
        0 => markdown(&report, &look, chosen),
        1 => svg(&view::card(&report, Theme::Light, Language::ENGLISH)),
        2 => {
            let placed: Vec<_> = Placed::of(&report, None, Language::ENGLISH)
                .into_iter()
                .collect();
            svg(&chart_picture(&placed, Theme::Dark, Language::ENGLISH));
        }
        3 => {
            as_json(&write::shields_endpoint(&report, &look));
            as_json(&write::oci_annotations(&report, Language::ENGLISH));
        }
        4 => {
            let report = serde_json::to_string(&report).expect("it has JSON");
            as_json(&shown::json(report));
        }
        5 => {
            let page = write::page(&report, &BreakdownOptions::default());
            assert!(!page.to_lowercase().contains("<script"));
        }
        _ => {}
    }
}

fn look(chosen: usize, text: &str) -> BadgeOptions {
    let label = text.get(..text.len().min(60)).unwrap_or("x").to_owned();
    BadgeOptions {
        style: BadgeStyle::ALL[chosen % BadgeStyle::ALL.len()],
        yardstick: YARDSTICKS[(chosen >> 4) % YARDSTICKS.len()].id.into(),
        label: Some(label).filter(|_| chosen & 0x1000 == 0),
        score: chosen & 0x2000 == 0,
        theme: [Theme::Auto, Theme::Dark][chosen >> 14 & 1],
        metadata: chosen & 0x8000 == 0,
        ..BadgeOptions::default()
    }
}

/// A picture that is XML of what was meant, and nothing that does anything.
fn svg(element: &Element) {
    assert_eq!(
        parsed::of_xml(&markup(element)),
        parsed::of_element(element)
    );
    links(element);
}

/// No script, no handler, no address but those of the web.
fn links(element: &Element) {
    parsed::each(element, &mut |element| {
        assert!(!matches!(
            element.tag,
            "script" | "iframe" | "object" | "style"
        ));
        for (name, value) in &element.attributes {
            assert!(!name.starts_with("on"), "{name}");
            if matches!(*name, "href" | "src") {
                let value = value.to_ascii_lowercase();
                let is_web = ["http://", "https://", "#"]
                    .iter()
                    .any(|start| value.starts_with(start));
                assert!(is_web, "{value}");
            }
        }
    });
}

fn markdown(report: &Report, look: &BadgeOptions, chosen: usize) {
    let options = MarkdownOptions {
        reader: Reader::ALL[(chosen >> 16) % Reader::ALL.len()],
        badge: Some("badge.svg"),
        link: Some("page.html"),
        ..MarkdownOptions::default()
    };
    let markdown = write::markdown(report, look, &options);
    assert!(!markdown.to_lowercase().contains("<script"), "{markdown}");
}

fn as_json(text: &str) {
    let read: Result<serde_json::Value, _> = serde_json::from_str(text);
    assert!(read.is_ok(), "{read:?}: {text}");
    assert!(!text.chars().any(|c| c != '\n' && is_obeyed(c)), "{text:?}");
}
