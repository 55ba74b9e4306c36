//! Words and figures that badge and breakdown have in common.

use crate::report::{LevelReport, Report};

/// What a level is called within a sentence: `downloadable, gated`.
pub fn level(level: &LevelReport) -> String {
    let mut out = within_sentence(&level.label);
    if level.gated {
        out.push_str(", gated");
    }
    out
}

/// A label as it stands within a sentence: "Fully open" becomes "fully open",
/// "API access" stays.
pub fn within_sentence(label: &str) -> String {
    let mut out = String::with_capacity(label.len());
    let mut rest = label.chars();
    if let Some(first) = rest.next() {
        let acronym = rest.clone().next().is_some_and(char::is_uppercase);
        out.push(if acronym {
            first
        } else {
            first.to_ascii_lowercase()
        });
        out.push_str(rest.as_str());
    }
    out
}

/// A share of 100 as whole percent, the half upwards. Nothing is called 0 or
/// 100 % that is not.
pub fn percent(share: f64) -> u8 {
    let rounded = (share + 0.5) as u8;
    if share > 0.0 && share < 100.0 {
        rounded.clamp(1, 99)
    } else {
        rounded.min(100)
    }
}

/// `62 %`.
pub fn percent_text(share: f64) -> String {
    [number(percent(share).into()).as_str(), " %"].concat()
}

/// A whole number in decimal digits.
pub fn number(value: u32) -> String {
    value.to_string()
}

/// A number given in tenths, in as few characters as there can be: `6.5`, `.5`, `7`.
pub fn tenths(tenths: u32) -> String {
    let (whole, rest) = (tenths / 10, tenths % 10);
    match (whole, rest) {
        (whole, 0) => number(whole),
        (0, rest) => [".", &number(rest)].concat(),
        (whole, rest) => [number(whole), number(rest)].join("."),
    }
}

/// Why there is nothing to show where a report has no level.
pub fn nothing(report: &Report) -> &'static str {
    if report.has_errors() {
        "not readable"
    } else {
        "unknown"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percent_is_exact_at_the_ends_and_rounds_the_half_up() {
        for (share, whole) in [
            (0.0, 0),
            (0.01, 1),
            (0.5, 1),
            (1.5, 2),
            (62.1, 62),
            (62.5, 63),
            (99.4, 99),
            (99.5, 99),
            (99.999, 99),
            (100.0, 100),
            (-3.0, 0),
            (1e9, 100),
            (f64::NAN, 0),
            (f64::INFINITY, 100),
        ] {
            assert_eq!(percent(share), whole, "{share}");
        }
    }

    #[test]
    fn acronyms_keep_their_capitals() {
        assert_eq!(within_sentence("Fully open"), "fully open");
        assert_eq!(within_sentence("API access"), "API access");
        assert_eq!(within_sentence(""), "");
    }
}
