//! Small texts that every room needs: numbers, lists.

/// Adds to a text. Not copied to its many callers.
#[inline(never)]
pub fn push(out: &mut String, text: &str) {
    out.push_str(text);
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
    fn numbers_are_written_in_decimal_digits() {
        for value in [0, 7, 10, 99, 100, 12345, u32::MAX] {
            assert_eq!(number(value), value.to_string());
        }
    }
}
