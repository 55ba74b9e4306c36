//! The gallery's table: what every yardstick says of every system.

use openness_badge::grade::YARDSTICKS;
use openness_badge::report::Verdict;
use openness_badge::view::Element;

use super::fragments::element;
use super::gallery::System;
use super::places::{class, place};

/// The names of the columns. The rows come from open to closed, which is the
/// order of the gradient downwards.
pub fn head() -> Element {
    let column = |words: &'static str| Element::new("th").with("scope", "col").text(words);
    let yardsticks = YARDSTICKS.iter().map(|yardstick| match yardstick.id {
        "gradient" => column(yardstick.id).with("aria-sort", "descending"),
        id => column(id),
    });
    Element::new("tr")
        .child(column("System"))
        .child(column("Score"))
        .children(yardsticks)
}

/// One system. `data-value` is what the page's script orders by; a cell without
/// one comes last.
pub fn row(system: &System) -> Element {
    let name = Element::new("a")
        .with("href", ["#", &system.name].concat())
        .foreign(&system.title);
    let score = match (&system.report.score, system.score()) {
        (Some(exact), Some(score)) => Element::new("td")
            .with("data-value", format!("{:.3}", exact.total))
            .text(score),
        _ => Element::new("td").text("–"),
    };
    Element::new("tr")
        .child(Element::new("th").with("scope", "row").child(name))
        .child(score)
        .children(system.report.verdicts.iter().map(cell))
}

fn cell(verdict: &Verdict) -> Element {
    let cell = Element::new("td");
    let words = Element::new("span").text(verdict.headline.clone());
    let (Some(place), Some(class)) = (place(verdict), class(verdict)) else {
        return cell.child(words);
    };
    let swatch = element("i", "swatch-step").with("aria-hidden", "true");
    cell.with("class", class)
        .with("data-value", format!("{:.4}", place.share))
        .child(swatch)
        .child(words)
}
