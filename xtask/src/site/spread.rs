//! The picture of where the yardsticks disagree: for each system one line from
//! the lowest grade to the highest, with a dot for each yardstick.
//!
//! A yardstick is told by its height on the line, the same for every system,
//! and never by a color alone.

use openness_badge::view::Element;

use super::fragments::element;
use super::gallery::System;
use super::places::{Place, Spread, spreads};

/// The height that a yardstick has on a line, in pixels.
const LANE: usize = 7;

fn percent(share: f64) -> String {
    format!("{:.2}%", share * 100.0)
}

fn middle(lane: usize) -> String {
    (lane * LANE + LANE / 2).to_string()
}

fn line(class: &'static str, [x1, x2]: [String; 2], [y1, y2]: [String; 2]) -> Element {
    element("line", class)
        .with("x1", x1)
        .with("y1", y1)
        .with("x2", x2)
        .with("y2", y2)
}

fn dot(place: &Place, lane: usize) -> Element {
    element("circle", if place.whole { "at" } else { "at part" })
        .with("cx", percent(place.share))
        .with("cy", middle(lane))
        .with("r", "3.25")
        .child(Element::new("title").text(said(place)))
}

/// A verdict and its place, in words.
fn said(place: &Place) -> String {
    let verdict = place.verdict;
    let (yardstick, headline) = (&verdict.yardstick, &verdict.headline);
    format!("{yardstick}: {headline}, {}", place.on_scale())
}

/// Quarters of the line, from end to end.
fn grid(height: usize) -> impl Iterator<Item = Element> {
    (0..=4_u8).map(move |quarter| {
        let x = percent(f64::from(quarter) / 4.0);
        let class = if quarter % 4 == 0 { "grid end" } else { "grid" };
        line(class, [x.clone(), x], ["0".to_owned(), height.to_string()])
    })
}

/// One system's line: the spread as a band, the places as dots, and those of
/// the whole tied together, so that a zigzag is a disagreement.
fn picture(spread: &Spread) -> Element {
    let height = spread.places.len() * LANE;
    let band = element("rect", "band")
        .with("x", percent(spread.low))
        .with("width", percent(spread.width()))
        .with("height", height.to_string());
    let whole: Vec<_> = (spread.places.iter().enumerate())
        .filter(|(_, place)| place.whole)
        .collect();
    let ties = whole.windows(2).filter_map(|pair| match pair {
        [(from, a), (to, b)] => Some(line(
            "tie",
            [percent(a.share), percent(b.share)],
            [middle(*from), middle(*to)],
        )),
        _ => None,
    });
    let dots = spread.places.iter().enumerate();
    let words: Vec<_> = spread.places.iter().map(said).collect();
    element("svg", "line")
        .with("role", "img")
        .with("width", "100%")
        .with("height", height.to_string())
        .with("aria-label", words.join("; "))
        .children(grid(height))
        .child(band)
        .children(ties)
        .children(dots.map(|(lane, place)| dot(place, lane)))
}

fn row(spread: &Spread) -> Element {
    let name = Element::new("a")
        .with("href", ["#", &spread.system.name].concat())
        .foreign(&spread.system.title);
    let words = if spread.width() > 0.0 {
        format!("{} to {}", spread.at(spread.low), spread.at(spread.high))
    } else {
        "all at one place".to_owned()
    };
    let figure = Element::new("b").text(format!("{:.2}", spread.width()));
    Element::new("li")
        .child(element("p", "name").child(name))
        .child(picture(spread))
        .child(
            element("p", "apart")
                .child(figure)
                .text(" ")
                .child(Element::new("span").text(words)),
        )
}

/// All systems, from the greatest spread to the least.
pub fn lines(systems: &[System]) -> Element {
    element("ol", "spreads").children(spreads(systems).iter().map(row))
}

/// The line of the greatest spread taken apart: each yardstick with its name,
/// its dot and its words, which is the picture's legend.
pub fn legend(systems: &[System]) -> Option<Element> {
    let spreads = spreads(systems);
    let first = spreads.first()?;
    let title = Element::new("p")
        .text("How to read a line, by the first one: ")
        .child(Element::new("b").foreign(&first.system.title));
    let lanes = first.places.iter().map(|place| {
        let verdict = place.verdict;
        let picture = element("svg", "line")
            .with("aria-hidden", "true")
            .with("width", "100%")
            .with("height", LANE.to_string())
            .child(line(
                "grid",
                ["0%".to_owned(), "100%".to_owned()],
                [middle(0), middle(0)],
            ))
            .child(dot(place, 0));
        let place = place.on_scale();
        Element::new("li")
            .child(Element::new("code").text(verdict.yardstick.clone()))
            .child(picture)
            .child(
                Element::new("span")
                    .text(verdict.headline.clone())
                    .text(" ")
                    .child(element("small", "quiet").text(place)),
            )
    });
    Some(
        element("div", "lanes")
            .child(title)
            .child(Element::new("ul").children(lanes)),
    )
}
