//! Words and figures that badge and breakdown have in common.

use crate::report::{LevelReport, Report};

/// Adds to a text. Not copied to its many callers.
#[inline(never)]
pub fn push(out: &mut String, text: &str) {
    out.push_str(text);
}

/// What a level is called within a sentence: `downloadable, gated`.
pub fn level(level: &LevelReport) -> String {
    let mut out = within_sentence(&level.label);
    if level.gated {
        push(&mut out, ", gated");
    }
    out
}

/// A label as it stands within a sentence: "Fully open" becomes "fully open",
/// "API access" stays.
#[inline(never)]
pub fn within_sentence(label: &str) -> String {
    let mut out = String::with_capacity(label.len() + 16);
    push(&mut out, label);
    let second = label.as_bytes().get(1);
    if !second.is_some_and(u8::is_ascii_uppercase)
        && let Some(first) = out.get_mut(..1)
    {
        first.make_ascii_lowercase();
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
#[inline(never)]
pub fn percent_text(share: f64) -> String {
    let mut out = number(percent(share).into());
    push(&mut out, " %");
    out
}

/// A whole number in decimal digits.
#[inline(never)]
pub fn number(value: u32) -> String {
    let mut out = String::with_capacity(10);
    push_number(&mut out, value);
    out
}

/// A number given in tenths, in as few characters as there can be: `6.5`, `.5`, `7`.
#[inline(never)]
pub fn tenths(value: u32) -> String {
    let mut out = String::with_capacity(12);
    push_tenths(&mut out, value);
    out
}

/// Adds a number given in tenths.
#[inline(never)]
pub fn push_tenths(out: &mut String, value: u32) {
    let (whole, rest) = (value / 10, value % 10);
    if whole > 0 || rest == 0 {
        push_number(out, whole);
    }
    if rest > 0 {
        out.push('.');
        push_number(out, rest);
    }
}

/// Adds a whole number in decimal digits.
#[inline(never)]
pub fn push_number(out: &mut String, value: u32) {
    if value >= 10 {
        push_number(out, value / 10);
    }
    out.push(char::from(b'0' + (value % 10) as u8));
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
        assert_eq!(within_sentence("Über"), "Über");
        assert_eq!(within_sentence(""), "");
    }

    #[test]
    fn numbers_are_written_as_short_as_can_be() {
        for value in [0, 7, 10, 99, 100, 12345, u32::MAX] {
            assert_eq!(number(value), value.to_string());
        }
        for (value, text) in [(0, "0"), (5, ".5"), (10, "1"), (65, "6.5"), (1230, "123")] {
            assert_eq!(tenths(value), text);
        }
    }
}
