//! What stands on a page for one system, or for one yardstick.

use openness_badge::grade::Yardstick;
use openness_badge::view::{self, BadgeOptions, Element};
use openness_badge::words::Language;

use super::gallery::System;

pub fn element(tag: &'static str, class: &'static str) -> Element {
    Element::new(tag).with("class", class)
}

/// The badge with the author's link and picture for when no script runs.
pub fn badge(system: &System, language: Language) -> Element {
    let options = BadgeOptions {
        language,
        ..BadgeOptions::default()
    };
    let drawn = view::badge(&system.report, &options);
    let value = |name| drawn.attribute(name).unwrap_or_default().to_owned();
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
