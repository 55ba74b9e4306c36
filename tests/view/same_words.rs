//! HTML and Markdown say the same words in the same order. That the browser's own tree
//! is that of the HTML, the suite in the browsers holds.

use openness_badge::report::Report;
use openness_badge::view::{BadgeOptions, BreakdownOptions, Element, Node, breakdown};
use openness_badge::write::{MarkdownOptions, markdown};

use crate::{common, reports};

/// The words that are seen in a tree: not what only a screen reader says. A link, a
/// cell, a line are words of their own.
fn seen(element: &Element, out: &mut Vec<String>) {
    if element.tag == "svg" || element.attribute("class") == Some("unseen") {
        return;
    }
    for child in &element.children {
        match child {
            Node::Element(child) => seen(child, out),
            Node::Text(text) => out.extend(text.split_whitespace().map(str::to_owned)),
        }
    }
}

fn drawn(report: &Report, brief: bool) -> Vec<String> {
    let options = BreakdownOptions {
        brief,
        ..BreakdownOptions::default()
    };
    let mut out = Vec::new();
    seen(&breakdown(report, &options), &mut out);
    out
}

/// What a reader sees of the Markdown below its summary.
fn written(report: &Report) -> String {
    let block = markdown(
        report,
        &BadgeOptions::default(),
        &MarkdownOptions::default(),
    );
    let (_, body) = block.split_once("</summary>").unwrap();
    let body = body.replace("<br />", " ").replace("</", " </");
    let html = scraper::Html::parse_fragment(&body);
    html.root_element().text().collect()
}

/// Without blanks, and without the signs that a style sheet gives in HTML.
fn bare(text: &str) -> String {
    let is_sign =
        |c: &char| c.is_whitespace() || matches!(c, '·' | '“' | '”' | ';' | ':' | '\'' | '"');
    text.chars().filter(|c| !is_sign(c)).collect()
}

fn all() -> Vec<(String, Report)> {
    let mut all = vec![
        ("full".to_owned(), reports::full()),
        ("silent".to_owned(), reports::silent()),
        ("judged".to_owned(), reports::judged()),
        ("empty".to_owned(), reports::empty()),
    ];
    for path in common::files("www/gallery") {
        let text = std::fs::read_to_string(&path).unwrap();
        all.push((path.display().to_string(), reports::of(&text)));
    }
    assert!(all.len() > 40, "{}", all.len());
    all
}

#[test]
fn markdown_says_the_words_of_the_tree_in_its_order() {
    for (name, report) in all() {
        let words = drawn(&report, true).concat();
        assert_eq!(bare(&written(&report)), bare(&words), "{name}");
    }
}

/// What is left out where nothing can be folded leaves the rest in its order.
#[test]
fn less_of_it_is_the_same_in_the_same_order() {
    for (name, report) in all() {
        let whole = drawn(&report, false);
        let mut rest = whole.iter();
        for word in drawn(&report, true) {
            assert!(rest.any(|other| *other == word), "{name}: {word}");
        }
    }
}
