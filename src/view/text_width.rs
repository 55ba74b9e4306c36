//! How wide a text is in Verdana at 11 px, the type of badges everywhere.
//!
//! A badge is drawn before anybody knows which fonts there will be. Its layout
//! is made for Verdana, and `textLength` holds whatever font comes to it.

/// The width of a text in hundredths of a pixel.
///
/// Exact for U+0020 to U+017F; a fair estimate for all others, which Verdana
/// mostly does not have: see [`is_estimated`].
pub fn width(text: &str) -> u32 {
    let mut sum = 0u32;
    let mut previous = Glyph::Alone;
    for c in text.chars() {
        let (glyph, advance) = measure(c, previous);
        sum = sum.saturating_add(advance.into());
        previous = glyph;
    }
    sum
}

/// Whether a text has characters whose width is only estimated.
pub fn is_estimated(text: &str) -> bool {
    text.chars().any(|c| c > LAST)
}

/// What a character leaves behind for the next one.
#[derive(Clone, Copy, PartialEq)]
enum Glyph {
    Alone,
    /// The next one becomes part of the same emoji.
    Joins,
    /// The first half of a flag.
    Flag,
}

fn measure(c: char, previous: Glyph) -> (Glyph, u16) {
    if let Some(advance) = (c as usize)
        .checked_sub(0x20)
        .and_then(|at| ADVANCES.get(at))
    {
        return (Glyph::Alone, *advance);
    }
    match c {
        '\u{200d}' => (Glyph::Joins, 0),
        '\u{1f1e6}'..='\u{1f1ff}' if previous == Glyph::Flag => (Glyph::Alone, 0),
        '\u{1f1e6}'..='\u{1f1ff}' => (Glyph::Flag, EMOJI),
        _ if previous == Glyph::Joins => (Glyph::Alone, 0),
        _ => {
            let at = ESTIMATES.partition_point(|(last, _)| *last < c);
            (
                Glyph::Alone,
                ESTIMATES.get(at).map_or(WIDE, |(_, advance)| *advance),
            )
        }
    }
}

const LAST: char = '\u{17f}';
const WIDE: u16 = 1100;
/// Fonts for emoji are wider than their size; all of them by about a quarter.
const EMOJI: u16 = 1400;

/// Verdana's advances at 11 px, in hundredths of a pixel, from U+0020 to
/// U+017F; nothing for control characters and the soft hyphen. The figures are
/// those that badge-maker measures with, which has none for `ÿ` and `ſ`: these
/// are as wide as `y` and `f`.
#[rustfmt::skip]
const ADVANCES: [u16; 0x160] = [
    387, 433, 505, 900, 699, 1184, 799, 295, 500, 500, 699, 900, 400, 500, 400, 500,
    699, 699, 699, 699, 699, 699, 699, 699, 699, 699, 500, 500, 900, 900, 900, 600,
    1100, 752, 754, 768, 848, 696, 632, 853, 827, 463, 500, 762, 612, 927, 823, 866,
    663, 866, 765, 752, 678, 805, 752, 1088, 754, 677, 754, 500, 500, 500, 900, 699,
    699, 661, 685, 573, 685, 655, 387, 685, 696, 302, 379, 651, 302, 1070, 696, 668,
    685, 685, 469, 573, 433, 696, 651, 900, 651, 651, 578, 698, 500, 698, 900, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    387, 433, 699, 699, 699, 699, 500, 699, 699, 1100, 600, 709, 900, 0, 1100, 699,
    596, 900, 596, 596, 699, 706, 699, 400, 699, 596, 600, 709, 1100, 1100, 1100, 600,
    752, 752, 752, 752, 752, 752, 1083, 768, 696, 696, 696, 696, 463, 463, 463, 463,
    853, 823, 866, 866, 866, 866, 866, 900, 866, 805, 805, 805, 805, 677, 666, 682,
    661, 661, 661, 661, 661, 661, 1051, 573, 655, 655, 655, 655, 302, 302, 302, 302,
    673, 696, 668, 668, 668, 668, 668, 900, 668, 696, 696, 696, 696, 651, 685, 651,
    752, 661, 752, 661, 752, 661, 768, 573, 768, 573, 768, 573, 768, 573, 848, 712,
    853, 685, 696, 655, 696, 655, 696, 655, 696, 655, 696, 655, 853, 685, 853, 685,
    853, 685, 853, 685, 827, 696, 827, 696, 463, 302, 463, 302, 463, 302, 463, 302,
    463, 302, 958, 675, 500, 379, 762, 651, 651, 612, 302, 612, 302, 612, 325, 612,
    504, 618, 313, 823, 696, 823, 696, 823, 696, 804, 823, 696, 866, 668, 866, 668,
    866, 668, 1177, 1080, 765, 469, 765, 469, 765, 469, 752, 573, 752, 573, 752, 573,
    752, 573, 678, 433, 678, 433, 678, 433, 805, 696, 805, 696, 805, 693, 805, 696,
    805, 696, 805, 693, 1088, 900, 677, 651, 677, 754, 578, 754, 578, 754, 578, 387,
];

/// The rest of Unicode: the last character of a range, and an advance. The
/// figures for Greek, Cyrillic and punctuation are means of Verdana's own;
/// scripts that other fonts must fill in are as wide as those usually are.
#[rustfmt::skip]
const ESTIMATES: &[(char, u16)] = &[
    ('\u{1f}', 0),        // control characters
    ('\u{2ff}', 600),     // more Latin, phonetic
    ('\u{36f}', 0),       // combining marks
    ('\u{3ab}', 782),     // Greek, upper case
    ('\u{3ff}', 670),     // Greek, lower case
    ('\u{42f}', 827),     // Cyrillic, upper case
    ('\u{482}', 707),     // Cyrillic, lower case
    ('\u{489}', 0),
    ('\u{52f}', 707),
    ('\u{556}', 827),     // Armenian
    ('\u{590}', 700),
    ('\u{5bd}', 0),       // Hebrew points
    ('\u{610}', 620),     // Hebrew, Arabic
    ('\u{61a}', 0),
    ('\u{64a}', 600),
    ('\u{65f}', 0),       // Arabic marks
    ('\u{8ff}', 600),
    ('\u{902}', 0),       // the marks of Devanagari; other scripts of India are alike
    ('\u{10ff}', 720),    // India, Thai, Lao, Tibetan, Georgian
    ('\u{11ff}', WIDE),   // Hangul, letter by letter
    ('\u{1aaf}', 720),
    ('\u{1aff}', 0),
    ('\u{1dbf}', 700),
    ('\u{1dff}', 0),
    ('\u{1eff}', 674),    // Latin with more marks
    ('\u{1fff}', 730),    // Greek with marks
    ('\u{200a}', 550),    // blanks
    ('\u{200f}', 0),
    ('\u{2013}', 699),    // hyphens, en dash
    ('\u{2015}', 1100),   // em dash
    ('\u{201b}', 295),    // ‘ ’
    ('\u{201f}', 505),    // “ ”
    ('\u{2022}', 600),
    ('\u{2027}', 900),    // …
    ('\u{202f}', 387),
    ('\u{205f}', 700),
    ('\u{206f}', 0),
    ('\u{20cf}', 750),    // raised figures, currencies
    ('\u{20ff}', 0),
    ('\u{2bff}', 1000),   // arrows, mathematics, boxes, symbols
    ('\u{2e7f}', 750),
    ('\u{303e}', WIDE),   // Chinese, Japanese, Korean
    ('\u{fdff}', WIDE),
    ('\u{fe0f}', 0),      // variation selectors
    ('\u{fe1f}', WIDE),
    ('\u{fe2f}', 0),
    ('\u{fe6f}', WIDE),
    ('\u{feff}', 600),    // Arabic, letter by letter
    ('\u{ff60}', WIDE),
    ('\u{ffdf}', 550),    // half as wide
    ('\u{ffff}', WIDE),
    ('\u{16fff}', 800),   // ancient and rarer scripts
    ('\u{1cfff}', WIDE),
    ('\u{1efff}', 800),   // music, mathematical letters
    ('\u{1f1e5}', EMOJI),
    ('\u{1f3fa}', EMOJI),
    ('\u{1f3ff}', 0),     // the colors of skin, part of what stands before
    ('\u{1faff}', EMOJI),
    ('\u{dffff}', WIDE),
    ('\u{e0fff}', 0),     // tags, variation selectors
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ranges_stand_in_their_order() {
        assert!(ESTIMATES.is_sorted_by(|a, b| a.0 < b.0));
        assert!(ESTIMATES[0].0 < ' ' && ESTIMATES[1].0 > LAST);
        assert_eq!(ADVANCES.len(), LAST as usize - 0x1f);
    }

    #[test]
    fn what_is_drawn_as_one_is_measured_as_one() {
        for (text, same) in [
            ("e\u{301}", "e"),
            ("👩\u{200d}🔬", "👩"),
            ("👍🏽", "👍"),
            ("🇫🇷", "👍"),
            ("❤\u{fe0f}", "❤"),
            ("a\u{ad}b", "ab"),
            ("a\u{7}b", "ab"),
        ] {
            assert_eq!(width(text), width(same), "{text:?}");
        }
        assert_eq!(width("🇫🇷🇩🇪"), 2 * width("👍"));
        assert_eq!(width("悟道"), 2200);
        assert_eq!(width(""), 0);
    }
}
