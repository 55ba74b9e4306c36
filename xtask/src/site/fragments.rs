//! What stands on a page for one system, and for all of them in one picture.

use openness_badge::grade::Yardstick;
use openness_badge::manifest::Level;
use openness_badge::view::Element;

use super::gallery::System;

/// The classes of the six levels in the style sheet.
pub const LEVEL_CLASSES: [&str; 6] = ["l0", "l1", "l2", "l3", "l4", "l5"];

pub fn element(tag: &'static str, class: &'static str) -> Element {
    Element::new(tag).with("class", class)
}

/// The badge with the author's link and picture for when no script runs.
pub fn badge(system: &System) -> Element {
    let value = |name| system.badge.attribute(name).unwrap_or_default().to_owned();
    let picture = Element::new("img")
        .with("src", system.picture())
        .with("alt", value("aria-label"))
        .with("width", value("width"))
        .with("height", value("height"));
    Element::new("openness-badge")
        .with("src", system.manifest())
        .child(
            Element::new("a")
                .with("href", system.manifest())
                .child(picture),
        )
}

/// An option of the checker's examples.
pub fn option(system: &System) -> Element {
    Element::new("option")
        .with("value", system.manifest())
        .foreign(&system.title)
}

/// A yardstick with its id, its author and the version of its criteria.
pub fn yardstick(yardstick: &Yardstick) -> Element {
    let id = Element::new("th")
        .with("scope", "row")
        .child(Element::new("code").text(yardstick.id));
    let name = match yardstick.url {
        "" => Element::new("td").text(yardstick.name),
        url => Element::new("td").child(Element::new("a").with("href", url).text(yardstick.name)),
    };
    Element::new("tr")
        .child(id)
        .child(name)
        .child(Element::new("td").text(yardstick.author))
        .child(Element::new("td").text(yardstick.version))
}

/// One system of the list. `data-*` is what the page's script orders by.
pub fn item(system: &System) -> Element {
    let mut item = element("li", "system").with("id", system.name.clone());
    if let Some(level) = system.level() {
        item = item.with("data-level", level.index.to_string());
    }
    if let Some(score) = &system.report.score {
        item = item.with("data-score", format!("{:.3}", score.total));
    }
    let as_of = system.level().and_then(|level| level.as_of);
    let date = system.report.system.released.or(as_of);
    if let Some(date) = date {
        item = item.with("data-date", date.text());
    }
    let mut by = Vec::new();
    by.extend(system.report.system.developer.clone());
    by.extend(date.map(|date| date.year().to_string()));
    item.child(strip(system.level().map(|level| level.index)))
        .child(
            element("div", "who")
                .child(Element::new("h3").foreign(&system.title))
                .child(Element::new("p").foreign(&by.join(" · "))),
        )
        .child(badge(system))
        .child(element("ul", "links").children([
            Element::new("li").child(link(system.manifest(), "Manifest", &system.title)),
            Element::new("li").child(link(
                ["checker.html?src=", &system.manifest()].concat(),
                "Check it",
                &system.title,
            )),
        ]))
}

/// A link whose words alone would be the same for every system.
fn link(address: String, words: &'static str, title: &str) -> Element {
    let of = element("span", "unseen").foreign(&[": ", title].concat());
    Element::new("a")
        .with("href", address)
        .text(words)
        .child(of)
}

/// The six steps with one marked, or with none, and no color: for the eyes, the
/// badge says the same.
fn strip(index: Option<u8>) -> Element {
    let steps = LEVEL_CLASSES.iter().zip(0..).map(|(class, step)| {
        let here = if index == Some(step) { " here" } else { "" };
        Element::new("i").with("class", [class, here].concat())
    });
    let class = match index {
        Some(_) => "strip",
        None => "strip empty",
    };
    element("div", class)
        .with("aria-hidden", "true")
        .children(steps)
}

/// Every system in its place: six steps from closed to open, in each the
/// systems from the highest score down, each a link to its item of the list.
/// Those that stood on a step earlier come before them, with the year.
pub fn chart(systems: &[System]) -> Element {
    let steps = Level::ALL.iter().zip(LEVEL_CLASSES).map(|(level, class)| {
        let here: Vec<_> = systems
            .iter()
            .filter(|system| is_at(system, *level))
            .collect();
        let unit = if here.len() == 1 {
            " system"
        } else {
            " systems"
        };
        let count = Element::new("b")
            .text(here.len().to_string())
            .child(element("span", "unseen").text(unit));
        let head = Element::new("h3")
            .text(level.label())
            .text(" ")
            .child(count);
        let earlier = systems.iter().filter_map(|system| was_here(system, *level));
        let places: Vec<_> = earlier.chain(here.into_iter().map(is_here)).collect();
        let step = Element::new("li").with("class", class).child(head);
        if places.is_empty() {
            step
        } else {
            step.child(Element::new("ul").children(places))
        }
    });
    element("ol", "ladder").children(steps)
}

fn is_at(system: &System, level: Level) -> bool {
    system.level().is_some_and(|placed| placed.id == level)
}

/// Those whose level is not stated, on no step of the picture; nothing where there
/// are none.
pub fn unplaced(systems: &[System]) -> Option<Element> {
    let unplaced: Vec<_> = systems
        .iter()
        .filter(|system| system.level().is_none())
        .collect();
    let count = Element::new("b").text(unplaced.len().to_string());
    let head = Element::new("h3").text("Not stated ").child(count);
    let places = Element::new("ul").children(unplaced.iter().map(|system| is_here(system)));
    let list = element("div", "unplaced").child(head).child(places);
    (!unplaced.is_empty()).then_some(list)
}

fn place(system: &System) -> Element {
    let name = Element::new("span").foreign(&system.title);
    Element::new("a")
        .with("href", ["#", &system.name].concat())
        .child(name)
}

fn is_here(system: &System) -> Element {
    let mut link = place(system);
    if system.level().is_some_and(|level| level.gated) {
        link = link.text(" ").child(element("em", "gated").text("gated"));
    }
    if let Some(score) = system.score() {
        let unit = element("span", "unseen").text(" percent");
        link = link
            .text(" ")
            .child(Element::new("b").text(score).child(unit));
    }
    Element::new("li").child(link)
}

/// The last time that a system stood on a step where it stands no more.
fn was_here(system: &System, level: Level) -> Option<Element> {
    let earlier = system
        .report
        .history
        .iter()
        .rev()
        .find(|placement| placement.level == level)?;
    if is_at(system, level) {
        return None;
    }
    let year = earlier
        .date
        .map_or("earlier".to_owned(), |date| date.year().to_string());
    let link = place(system)
        .with("class", "was")
        .text(" ")
        .child(Element::new("b").text(year));
    Some(Element::new("li").child(link))
}
