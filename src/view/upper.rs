//! Upper case for the scripts that Verdana has. The whole of Unicode's table
//! would be larger than everything else that draws a badge.

/// The text in upper case, letter by letter: Latin with its first extension,
/// Greek and Cyrillic. All others stay as they are.
pub fn upper(text: &str) -> String {
    text.chars().map(upper_char).collect()
}

fn upper_char(c: char) -> char {
    let code = c as u32;
    let upper = match c {
        'a'..='z' | 'à'..='ö' | 'ø'..='þ' | 'α'..='ρ' | 'σ'..='ϋ' | 'а'..='я' => {
            code - 0x20
        }
        'ÿ' => 0x178,
        'ı' => 'I' as u32,
        // Pairs whose upper case is even, and those where it is odd.
        'Ā'..='ķ' | 'Ŋ'..='ŷ' if c != 'ĸ' => code & !1,
        'ĺ'..='ň' | 'ź'..='ž' if code.is_multiple_of(2) => code - 1,
        'ѐ'..='џ' => code - 0x50,
        'ά' => 'Ά' as u32,
        'έ'..='ί' => code - 0x25,
        _ => code,
    };
    char::from_u32(upper).unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn agrees_with_unicode() {
        for c in (' '..='\u{17f}')
            .chain('\u{386}'..='\u{3cb}')
            .chain('\u{400}'..='\u{45f}')
        {
            let mut full = c.to_uppercase();
            // What becomes several letters stays, and so do three that leave
            // their block.
            let expected = match (full.next(), full.next()) {
                (Some(one), None) if !matches!(c, 'µ' | 'ſ' | 'ς') => one,
                _ => c,
            };
            assert_eq!(upper_char(c), expected, "{c} {:x}", c as u32);
        }
    }
}
