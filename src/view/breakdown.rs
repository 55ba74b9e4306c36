//! The breakdown: what opens below the badge. One file for each of its parts.

mod components;
mod developer;
mod findings;
mod gradient;
mod head;
mod mark;
mod matrix;
mod parts;
mod remarks;
mod scale;
mod score;
mod source;
mod states;
mod yardsticks;

pub(super) use gradient::SWATCHES;
pub(super) use parts::time;

use std::borrow::Cow;

use super::Element;
use super::builder::Builder;
use crate::manifest::words::words;
use crate::report::Report;
use crate::words::Language;
use parts::Headings;

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
    /// Where its findings can be read, http, https or relative; empty where nowhere.
    pub checker: Cow<'static, str>,
    /// Where a framework is explained, its id being `{id}` in it: http, https or
    /// relative; empty where that is known of its owner's page alone.
    pub explained: Cow<'static, str>,
    /// Without pictures and without most of what is folded away: for where nothing can
    /// be folded.
    pub brief: bool,
    /// What its own words are in; those of the report are in its language.
    pub language: Language,
}

impl Default for BreakdownOptions {
    fn default() -> Self {
        BreakdownOptions {
            theme: Theme::Auto,
            yardstick: Cow::Borrowed(""),
            heading: 3,
            checker: Cow::Borrowed(""),
            explained: Cow::Borrowed(""),
            brief: false,
            language: Language::ENGLISH,
        }
    }
}

/// The breakdown of a report: a `div` of seven parts, each left out where there
/// is nothing to say, in the order in which a reader asks. [`super::style::SHEET`] is made for it.
pub fn breakdown(report: &Report, options: &BreakdownOptions) -> Element {
    let headings = Headings::from(options.heading);
    let mut b = root("div.breakdown", options.theme, options.language);
    b.attr("part", "breakdown");
    head::head(&mut b, report, headings);
    // Without a manifest there is only what stands in the way of one.
    if !report.is_assessed() {
        findings::findings(&mut b, report, headings);
        return b.finish();
    }
    developer::developer(&mut b, report, headings);
    gradient::gradient(&mut b, report, headings, options.brief);
    yardsticks::yardsticks(&mut b, report, headings, options);
    components::components(&mut b, report, headings);
    score::score(&mut b, report, headings);
    source::source(&mut b, report, headings, &options.checker);
    b.finish()
}

/// The root of a picture in words: its language, and light or dark.
pub(super) fn root(what: &'static str, theme: Theme, language: Language) -> Builder {
    let mut b = Builder::new(what, language);
    b.attr("lang", language.tag());
    b.attr("dir", "ltr");
    if theme != Theme::Auto {
        b.attr("data-theme", theme.word());
    }
    b
}
