//! Words and figures that badge and breakdown have in common.

use crate::report::{LevelReport, Report, Shown, Verdict};
pub use crate::text::{number, push, push_number};
use crate::words::{BadgeWord, Language, LevelWord};

/// What a level is called within a sentence: `downloadable, gated`.
pub fn level(level: &LevelReport, language: Language) -> String {
    gated(level.id.inside(language), level, language)
}

/// A level by this name, and whether it is gated.
pub fn gated(name: &str, level: &LevelReport, language: Language) -> String {
    match level.gated {
        true => language.say(LevelWord::Gated, &[("level", &name)]),
        false => name.to_owned(),
    }
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
pub fn percent_text(share: f64, language: Language) -> String {
    language.say(BadgeWord::Percent, &[("share", &percent(share))])
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

/// What is said where a report has no level.
pub fn nothing(report: &Report, language: Language) -> &'static str {
    if report.is_assessed() {
        language.text(LevelWord::NotStated)
    } else if report.has_errors() {
        language.text(BadgeWord::NotReadable)
    } else {
        language.text(BadgeWord::Unknown)
    }
}

/// Whether what a verdict shows is a grade of its scale: neither "not stated" nor
/// "needs judgement".
pub fn is_grade(verdict: &Verdict) -> bool {
    verdict.steps().0.is_some() && verdict.shown != Shown::NeedsJudgement
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
    fn numbers_are_written_as_short_as_can_be() {
        for (value, text) in [(0, "0"), (5, ".5"), (10, "1"), (65, "6.5"), (1230, "123")] {
            assert_eq!(tenths(value), text);
        }
    }
}
