//! Many systems on one picture of the gradient, as in Solaiman's figure.

use std::borrow::Cow;

use super::breakdown::{Theme, el, time, unseen};
use super::{Element, words};
use crate::link::is_link;
use crate::manifest::{Date, Level};
use crate::report::Report;

/// A system and its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Placed<'p> {
    pub name: Cow<'p, str>,
    /// Where its name leads: an address of http or https, or one of the same
    /// site, such as `bloom.html` or `#bloom`.
    pub href: Option<Cow<'p, str>>,
    pub level: Level,
    pub gated: bool,
    /// The date that the place describes.
    pub as_of: Option<Date>,
}

impl<'p> Placed<'p> {
    /// The place of a report; none where it has none.
    pub fn of(report: &'p Report, href: Option<&'p str>) -> Option<Self> {
        let level = report.level.as_ref()?;
        Some(Placed {
            name: Cow::Borrowed(report.system.name.as_deref().unwrap_or("A system without a name")),
            href: href.map(Cow::Borrowed),
            level: level.id,
            gated: level.gated,
            as_of: level.as_of,
        })
    }
}

/// The picture: a column for each level, with the systems in the order given.
/// [`super::style::SHEET`] and [`super::style::CHART`] together are made for it.
pub fn chart(systems: &[Placed], theme: Theme) -> Element {
    let columns = Level::ALL.iter().zip(super::breakdown::LEVEL_CLASSES).map(|(level, class)| {
        let here: Vec<&Placed> = systems.iter().filter(|system| system.level == *level).collect();
        let heading = el("p", "label")
            .text(level.label())
            .child(el("span", "quiet").text([" ", &words::number(here.len() as u32)].concat()));
        let column = Element::new("li")
            .child(el("span", "swatch").child(el("span", class)))
            .child(heading);
        if here.is_empty() {
            return column.child(el("p", "systems quiet").text("none here"));
        }
        column.child(el("ul", "systems").children(here.into_iter().map(system)))
    });
    let root = el("div", "breakdown chart");
    let root = match theme {
        Theme::Auto => root,
        theme => root.with("data-theme", theme.word()),
    };
    root.child(el("ol", "columns").children(columns))
        .child(el("p", "gating").child(el("span", "words").text("gated to public")))
}

fn system(placed: &Placed) -> Element {
    let name = Element::new("bdi").foreign(&placed.name);
    let name = match placed.href.as_deref().filter(|href| is_link(href) || is_local(href)) {
        Some(href) => Element::new("a").with_foreign("href", href).child(name),
        None => name,
    };
    let mut item = Element::new("li").child(name);
    if placed.gated {
        item = item.text(" ").child(el("span", "chip").text("gated"));
    }
    match placed.as_of {
        Some(date) => item.child(el("span", "quiet").child(unseen(", as of ")).child(time(date))),
        None => item,
    }
}

/// Whether an address has neither scheme nor host of its own.
fn is_local(href: &str) -> bool {
    let first = href.split(['/', '?', '#']).next().unwrap_or_default();
    let fit = |c: char| c.is_ascii_graphic() && !matches!(c, '\\' | '<' | '>' | '"' | '`');
    !first.contains(':') && !href.starts_with("//") && href.chars().all(fit)
}

#[cfg(test)]
mod tests {
    use super::is_local;

    #[test]
    fn local_addresses_stay_on_the_site() {
        for href in ["bloom.html", "#bloom", "../a/b?c:d", "/x", "?q=a:b", ""] {
            assert!(is_local(href), "{href}");
        }
        for href in ["javascript:alert(1)", "//evil.org", "/\\evil.org", "a b", "data:x", "\tjavascript:x", "java\nscript:x"] {
            assert!(!is_local(href), "{href}");
        }
    }
}
