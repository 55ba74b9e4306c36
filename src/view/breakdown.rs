//! The breakdown: what opens below the badge. One file for each of its parts.

mod claims;
mod components;
mod findings;
mod gradient;
mod head;
mod mark;
mod parts;
mod score;
mod source;
mod yardsticks;

pub(super) use gradient::LEVEL_CLASSES;
pub(super) use parts::{el, time, unseen};

use std::borrow::Cow;

use super::Element;
use crate::manifest::words::words;
use crate::report::Report;

words! {
    /// Light or dark.
    #[derive(Default)]
    Theme {
        /// As the reader prefers.
        #[default]
        Auto = "auto",
        Light = "light",
        Dark = "dark",
    }
}

/// What a breakdown shows.
#[derive(Clone, Debug, PartialEq)]
pub struct BreakdownOptions {
    pub theme: Theme,
    /// The yardstick that is shown opened, by id; the others are closed.
    pub yardstick: Cow<'static, str>,
    /// The level of the first heading, 1 to 4; those of the parts are one
    /// below it.
    pub heading: u8,
}

impl Default for BreakdownOptions {
    fn default() -> Self {
        BreakdownOptions {
            theme: Theme::Auto,
            yardstick: Cow::Borrowed(""),
            heading: 3,
        }
    }
}

/// The breakdown of a report: a `div` of seven parts, each left out where there
/// is nothing to say. [`super::style::SHEET`] is made for it.
pub fn breakdown(report: &Report, options: &BreakdownOptions) -> Element {
    let headings = parts::Headings::from(options.heading);
    let mut root = Element::new("div")
        .with("class", "breakdown")
        .with("part", "breakdown");
    if options.theme != Theme::Auto {
        root = root.with("data-theme", options.theme.word());
    }
    let mut parts = vec![Some(head::head(report, headings))];
    // Without a manifest there is only what stands in the way of one.
    if report.level.is_some() {
        parts.extend([
            gradient::gradient(report, headings),
            score::score(report, headings),
            components::components(report, headings),
            yardsticks::yardsticks(report, headings, &options.yardstick),
            claims::claims(report, headings),
        ]);
    }
    parts.extend([
        findings::findings(report, headings),
        source::source(report, headings),
    ]);
    root.children(parts.into_iter().flatten())
}
