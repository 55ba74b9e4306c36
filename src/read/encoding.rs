//! Texts that are no UTF-8.

/// Whether this is what UTF-16 becomes when it is taken for UTF-8: every other
/// character is NUL. What stands for the byte order mark is passed over.
pub fn is_utf16(text: &str) -> bool {
    let start = text.trim_start_matches(['\u{fffd}', '\u{feff}']);
    let nul = |parity: usize| {
        let mut pairs = start.chars().take(8).enumerate();
        start.len() > 1 && pairs.all(|(at, c)| (c == '\0') == (at % 2 == parity))
    };
    nul(0) || nul(1)
}

#[cfg(test)]
mod tests {
    use super::is_utf16;

    #[test]
    fn of_either_order() {
        for text in [
            "h\0e\0l\0",
            "\0h\0e\0l",
            "\u{fffd}\u{fffd}h\0e\0l\0l\0o\0\r\0\n\0",
        ] {
            assert!(is_utf16(text), "{text:?}");
        }
        for text in [
            "",
            "h",
            "\0",
            "\0\0\0",
            "hello",
            "he\0l\0",
            "openness: 1\n",
            "\u{feff}a: 1",
        ] {
            assert!(!is_utf16(text), "{text:?}");
        }
    }
}
