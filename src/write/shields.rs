//! What shields.io's endpoint badge asks for, so that its server can draw one.

use serde_json::json;

use crate::report::Report;
use crate::shown;
use crate::view::{BadgeOptions, badge_words};
use crate::words::BadgeWord;

/// The endpoint's JSON (`schemaVersion` 1), with a line end at its end.
pub fn shields_endpoint(report: &Report, options: &BadgeOptions) -> String {
    let words = badge_words(report, options);
    let endpoint = json!({
        "schemaVersion": 1,
        "label": words.label,
        // It takes no empty one.
        "message": match words.message.as_str() {
            "" => options.language.text(BadgeWord::Unknown),
            message => message,
        },
        "color": words.color,
        "labelColor": words.label_color,
        "isError": report.has_errors(),
    });
    shown::json(format!("{endpoint:#}\n"))
}
