//! Foreign text made fit to be shown: what it says stays, what it does to the
//! text around it goes.

use std::borrow::Cow;

/// The text with every character that has no picture of its own, or that turns
/// its neighbors around, replaced by a visible sign: bidirectional controls and
/// other invisible marks by their code point in brackets, control characters by
/// U+FFFD. Line ends and tabs become blanks.
pub fn shown(text: &str) -> Cow<'_, str> {
    if !text.chars().any(needs_care) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        match c {
            '\n' | '\r' | '\t' => out.push(' '),
            c if c.is_control() => out.push('\u{fffd}'),
            c if needs_care(c) => {
                out.push('[');
                push_code_point(&mut out, c);
                out.push(']');
            }
            c => out.push(c),
        }
    }
    Cow::Owned(out)
}

/// `U+202E`: at least four hexadecimal digits.
pub fn push_code_point(out: &mut String, c: char) {
    out.push_str("U+");
    let digits = (32 - (c as u32).leading_zeros()).div_ceil(4).max(4);
    for place in (0..digits).rev() {
        let digit = c as u32 >> (place * 4) & 15;
        out.push(
            char::from_digit(digit, 16)
                .unwrap_or_default()
                .to_ascii_uppercase(),
        );
    }
}

/// Whether a character cannot be seen or does something to those around it: Unicode's
/// `Default_Ignorable_Code_Point` (16.0, DerivedCoreProperties.txt), line and paragraph
/// separators, and what XML cannot have. The joiners U+200C and U+200D stay, and so do
/// the selectors of variants U+180B to U+180D and U+FE00 to U+FE0F: scripts and emoji
/// need them.
pub(crate) fn needs_care(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
            | '\u{180e}' | '\u{180f}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}'
            | '\u{fffe}' | '\u{ffff}' | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}'
            | '\u{e0000}'..='\u{e0fff}')
}

/// JSON as it goes out, with an escape for every character that cannot be seen, that turns
/// those around it, or that some readers take for the end of a line: the same value.
/// What is below U+007F has been escaped by whoever wrote it, or is between the values.
#[cfg(feature = "json")]
pub fn json(text: String) -> String {
    let needs_escape = |c: char| c >= '\u{7f}' && needs_care(c);
    if text.bytes().all(|byte| byte < 0x7f) || !text.contains(needs_escape) {
        return text;
    }
    let mut out = String::with_capacity(text.len() + 64);
    for c in text.chars() {
        if !needs_escape(c) {
            out.push(c);
            continue;
        }
        // Beyond four digits two escapes are one character (RFC 8259, section 7).
        for unit in c.encode_utf16(&mut [0; 2]) {
            out.push_str(&format!("\\u{unit:04x}"));
        }
    }
    out
}

/// Adds text of somebody else, made fit to be shown: on one line and not without
/// end.
pub(crate) fn push_shortened(out: &mut String, text: &str) {
    const LONGEST: usize = 80;
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => {
            out.push_str(&shown(text.get(..end).unwrap_or(text)));
            out.push('…');
        }
        None => out.push_str(&shown(text)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn harmless_text_stays_as_it_is() {
        for text in ["", "Pythia 12B", "悟道 2.0", "نموذج", "👩‍🔬 <b>&amp;</b>"] {
            assert!(matches!(shown(text), Cow::Borrowed(same) if same == text));
        }
    }

    #[cfg(feature = "json")]
    #[test]
    fn json_is_the_same_value() {
        let value = "a\u{9b}31m\u{202e}b\u{2028}\u{e0041}\u{7f} 悟 \n\"\\";
        let text = json(serde_json::to_string(value).expect("a text"));
        assert_eq!(
            text,
            r#""a\u009b31m\u202eb\u2028\udb40\udc41\u007f 悟 \n\"\\""#
        );
        let read: String = serde_json::from_str(&text).expect("JSON");
        assert_eq!(read, value);
    }

    #[test]
    fn what_turns_or_hides_is_made_visible() {
        assert_eq!(shown("a\u{202e}b"), "a[U+202E]b");
        assert_eq!(shown("\u{feff}\0\u{85}"), "[U+FEFF]\u{fffd}\u{fffd}");
        assert_eq!(shown("a\r\nb\tc"), "a  b c");
        assert_eq!(shown("\u{e0041}"), "[U+E0041]");
    }
}
