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

/// Whether a character cannot be seen or does something to those around it.
pub(crate) fn needs_care(c: char) -> bool {
    c.is_control()
        || matches!(c,
            // Unicode's bidirectional controls (UAX 9, table 4).
            '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
            // Line and paragraph separators, and invisible operators. The joiners
            // U+200C and U+200D stay: scripts and emoji need them.
            | '\u{2028}' | '\u{2029}' | '\u{200b}' | '\u{2060}'..='\u{2064}' | '\u{206a}'..='\u{206f}'
            | '\u{feff}' | '\u{fff9}'..='\u{fffb}'
            // Code points that XML cannot have, and tags.
            | '\u{fffe}' | '\u{ffff}' | '\u{e0001}' | '\u{e0020}'..='\u{e007f}')
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

    #[test]
    fn what_turns_or_hides_is_made_visible() {
        assert_eq!(shown("a\u{202e}b"), "a[U+202E]b");
        assert_eq!(shown("\u{feff}\0\u{85}"), "[U+FEFF]\u{fffd}\u{fffd}");
        assert_eq!(shown("a\r\nb\tc"), "a  b c");
        assert_eq!(shown("\u{e0041}"), "[U+E0041]");
    }
}
