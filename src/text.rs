//! Small texts that every room needs: numbers, lists, words within a sentence.

/// Adds to a text. Not copied to its many callers.
#[inline(never)]
pub fn push(out: &mut String, text: &str) {
    out.push_str(text);
}

/// A label as it is written within a sentence: "Fully open" becomes "fully open",
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

/// A whole number in decimal digits.
#[inline(never)]
pub fn number(value: u32) -> String {
    let mut out = String::with_capacity(10);
    push_number(&mut out, value);
    out
}

/// Adds a whole number in decimal digits.
#[inline(never)]
pub fn push_number(out: &mut String, value: u32) {
    if value >= 10 {
        push_number(out, value / 10);
    }
    out.push(char::from(b'0' + (value % 10) as u8));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn acronyms_keep_their_capitals() {
        assert_eq!(within_sentence("Fully open"), "fully open");
        assert_eq!(within_sentence("API access"), "API access");
        assert_eq!(within_sentence("Über"), "Über");
        assert_eq!(within_sentence(""), "");
    }

    #[test]
    fn numbers_are_written_in_decimal_digits() {
        for value in [0, 7, 10, 99, 100, 12345, u32::MAX] {
            assert_eq!(number(value), value.to_string());
        }
    }
}
