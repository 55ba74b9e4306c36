//! Many systems on one picture of the gradient, as in Solaiman's figure.

use std::borrow::Cow;

use super::Element;
use super::breakdown::{SWATCHES, Theme, root, time};
use super::builder::Builder;
use crate::link::is_link;
use crate::manifest::{Date, Level};
use crate::report::Report;
use crate::words::{BreakdownWord, Language};

/// A system and its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Placed<'p> {
    pub name: Cow<'p, str>,
    /// Where its name leads: an address of http or https, or one of the same
    /// site, such as `bloom.html` or `#bloom`.
    pub href: Option<Cow<'p, str>>,
    /// None where it is not stated how it is reached.
    pub level: Option<Level>,
    pub gated: bool,
    /// The date that the place describes.
    pub as_of: Option<Date>,
}

impl<'p> Placed<'p> {
    /// The place of a report; none where there was nothing to assess.
    pub fn of(report: &'p Report, href: Option<&'p str>, language: Language) -> Option<Self> {
        let level = report.level.as_ref();
        report.is_assessed().then(|| Placed {
            name: Cow::Borrowed(
                report
                    .system
                    .name
                    .as_deref()
                    .unwrap_or(language.text(BreakdownWord::NoName)),
            ),
            href: href.map(Cow::Borrowed),
            level: level.map(|level| level.id),
            gated: level.is_some_and(|level| level.gated),
            as_of: match level {
                Some(level) => level.as_of,
                None => report.system.released,
            },
        })
    }
}

/// The picture: a column for each level, with the systems in the order given, and
/// below them, on no scale, those whose level is not stated.
/// [`super::style::SHEET`] and [`super::style::CHART`] together are made for it.
pub fn chart(systems: &[Placed], theme: Theme, language: Language) -> Element {
    let mut b = root("div.breakdown chart", theme, language);
    b.open("ol.columns");
    for (level, swatch) in Level::ALL.iter().zip(SWATCHES) {
        let here = systems.iter().filter(|system| system.level == Some(*level));
        b.open("li");
        b.open("span.swatch");
        b.leaf(swatch, "");
        b.close();
        b.open("p.label");
        b.text(level.name(b.language));
        b.open("span.quiet");
        b.text(" ");
        b.number(here.clone().count() as u32);
        b.close2();
        list(&mut b, here);
        b.close();
    }
    b.close();
    b.leaf_word("p.gating", BreakdownWord::Gating);
    let unplaced = systems.iter().filter(|system| system.level.is_none());
    let count = unplaced.clone().count() as u32;
    if count > 0 {
        b.open("div.unplaced");
        b.open("p.label");
        b.word(BreakdownWord::NotStatedLabel);
        b.open("span.quiet");
        b.text(" ");
        b.number(count);
        b.close2();
        list(&mut b, unplaced);
        b.close();
    }
    b.finish()
}

fn list<'p>(b: &mut Builder, systems: impl Iterator<Item = &'p Placed<'p>>) {
    b.open("ul.systems");
    for placed in systems {
        system(b, placed);
    }
    b.close_unless_empty();
}

fn system(b: &mut Builder, placed: &Placed) {
    b.open("li");
    match placed
        .href
        .as_deref()
        .filter(|href| is_link(href) || is_local(href))
    {
        Some(href) => {
            b.open("a");
            b.attr_foreign("href", href);
            b.bdi(&placed.name);
            b.close();
        }
        None => b.bdi(&placed.name),
    }
    if placed.gated {
        b.text(" ");
        b.leaf_word("span.chip", BreakdownWord::Gated);
    }
    if let Some(date) = placed.as_of {
        b.open("span.quiet");
        b.leaf_word("span.unseen", BreakdownWord::AsOfAfter);
        time(b, date);
        b.close();
    }
    b.close();
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
        for href in [
            "javascript:alert(1)",
            "//evil.org",
            "/\\evil.org",
            "a b",
            "data:x",
            "\tjavascript:x",
            "java\nscript:x",
        ] {
            assert!(!is_local(href), "{href}");
        }
    }
}
