//! The module that a page loads when somebody wants more than the badge: reports,
//! badges, breakdowns, and the element's DOM writer.

use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;

pub use super::face::Face;

use crate::finding::Columns;
use crate::manifest::Date;
use crate::report::Report;
use crate::view::{self, BadgeOptions, BadgeStyle, BreakdownOptions, Theme};
use crate::words::Language;
use crate::write;

/// What everything is said in here.
pub(super) const LANGUAGE: Language = Language::ENGLISH;

/// A report that stays on this side, to be drawn any number of times.
#[wasm_bindgen]
pub struct Assessment(pub(super) Report);

// Strings go and come as values of JavaScript: as Rust's own each would cost the
// glue a ladder of allocations and their undoing.

/// Reads a text. `today` is the day on which that is done, as `YYYY-MM-DD`;
/// with anything else no date is in the future. Columns count UTF-16 code units.
#[wasm_bindgen]
pub fn assess(text: &JsValue, today: &JsValue) -> Assessment {
    let today = today.as_string().and_then(|today| Date::parse(&today));
    let options = crate::Options {
        today,
        columns: Columns::Utf16,
        language: LANGUAGE,
    };
    Assessment(crate::report(
        &text.as_string().unwrap_or_default(),
        &options,
    ))
}

#[wasm_bindgen]
impl Assessment {
    /// The report as a plain object; absent facts are absent keys.
    pub fn report(&self) -> JsValue {
        let plain = Serializer::new().serialize_maps_as_objects(true);
        // Nothing in a report is beyond JavaScript.
        self.0.serialize(&plain).unwrap_or_default()
    }

    /// Whether there was a manifest: without one nothing is drawn.
    #[wasm_bindgen(js_name = isAssessed)]
    pub fn is_assessed(&self) -> bool {
        self.0.is_assessed()
    }

    /// The badge as SVG text. What is not known falls back to the default.
    pub fn badge(
        &self,
        yardstick: &JsValue,
        style: &JsValue,
        label: &JsValue,
        score: bool,
        metadata: bool,
    ) -> JsValue {
        let options = BadgeOptions {
            score,
            metadata,
            ..badge_options(yardstick, style, label)
        };
        write::markup(&view::badge(&self.0, &options)).into()
    }

    /// The breakdown as HTML text, with its first heading on the level
    /// `heading`; 0 is the default. What is not known falls back to that too.
    pub fn html(&self, yardstick: &JsValue, theme: &JsValue, heading: u8) -> JsValue {
        let mut options = breakdown_options(yardstick, theme);
        if heading > 0 {
            options.heading = heading;
        }
        write::markup(&view::breakdown(&self.0, &options)).into()
    }

    /// The breakdown as Markdown text, with the address of the badge's picture
    /// and of what it links to.
    pub fn markdown(&self, badge: &JsValue, link: &JsValue) -> JsValue {
        let (badge, link) = (badge.as_string(), link.as_string());
        let addresses = write::Addresses {
            badge: badge.as_deref(),
            link: link.as_deref(),
            ..write::Addresses::default()
        };
        let options = BadgeOptions {
            language: LANGUAGE,
            ..BadgeOptions::default()
        };
        write::markdown(&self.0, &options, addresses).into()
    }
}

/// The style sheet of the element's shadow tree.
#[wasm_bindgen]
pub fn sheet() -> JsValue {
    [super::face::SHEET, view::style::SHEET].concat().into()
}

pub(super) fn badge_options(yardstick: &JsValue, style: &JsValue, label: &JsValue) -> BadgeOptions {
    let default = BadgeOptions::default();
    let style = style
        .as_string()
        .and_then(|style| BadgeStyle::from_word(&style));
    BadgeOptions {
        style: style.unwrap_or(default.style),
        yardstick: yardstick.as_string().map_or(default.yardstick, Into::into),
        label: label.as_string(),
        language: LANGUAGE,
        ..default
    }
}

pub(super) fn breakdown_options(yardstick: &JsValue, theme: &JsValue) -> BreakdownOptions {
    let default = BreakdownOptions::default();
    let theme = theme.as_string().and_then(|theme| Theme::from_word(&theme));
    BreakdownOptions {
        theme: theme.unwrap_or(default.theme),
        yardstick: yardstick.as_string().map_or(default.yardstick, Into::into),
        heading: default.heading,
        language: LANGUAGE,
    }
}
