//! Single values, and what YAML's core schema takes them for.

/// A single value.
#[derive(Clone, Debug, PartialEq)]
pub struct Scalar {
    /// Without quotes, escapes resolved, lines folded; numbers as written.
    pub text: String,
    pub kind: ScalarKind,
}

/// What the core schema of YAML 1.2.2 (10.3.2) takes a scalar for. In quotes or
/// as a block it is text, whatever it says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScalarKind {
    Null,
    Bool,
    /// Decimal, or `0x` and `0o`.
    Integer,
    /// With a point or an exponent, or `.inf` and `.nan`.
    Float,
    Text,
}

impl ScalarKind {
    /// The kind of a plain scalar.
    pub fn of_plain(text: &str) -> Self {
        match text {
            "" | "~" | "null" | "Null" | "NULL" => ScalarKind::Null,
            "true" | "True" | "TRUE" | "false" | "False" | "FALSE" => ScalarKind::Bool,
            ".nan" | ".NaN" | ".NAN" => ScalarKind::Float,
            _ => of_number(text),
        }
    }

    /// The kind of a scalar with one of the core schema's own tags, such as
    /// `!!str`. A text that does not suit its tag is text.
    pub fn of_tagged(tag: &str, text: &str) -> Self {
        match (tag, Self::of_plain(text)) {
            ("null", ScalarKind::Null) => ScalarKind::Null,
            ("bool", ScalarKind::Bool) => ScalarKind::Bool,
            ("int", ScalarKind::Integer) => ScalarKind::Integer,
            ("float", ScalarKind::Integer | ScalarKind::Float) => ScalarKind::Float,
            _ => ScalarKind::Text,
        }
    }
}

fn of_number(text: &str) -> ScalarKind {
    // Mostly it is a word.
    if !text.starts_with(|c: char| matches!(c, '0'..='9' | '-' | '+' | '.')) {
        return ScalarKind::Text;
    }
    let all = |digits: &str, radix| !digits.is_empty() && digits.chars().all(|c| c.is_digit(radix));
    let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
    if all(unsigned, 10)
        || text
            .strip_prefix("0x")
            .is_some_and(|digits| all(digits, 16))
        || text.strip_prefix("0o").is_some_and(|digits| all(digits, 8))
    {
        return ScalarKind::Integer;
    }
    if matches!(unsigned, ".inf" | ".Inf" | ".INF") {
        return ScalarKind::Float;
    }
    let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (
            mantissa,
            exponent.strip_prefix(['-', '+']).unwrap_or(exponent),
        ),
        None => (unsigned, "0"),
    };
    let sound = match mantissa.split_once('.') {
        None => all(mantissa, 10),
        Some(("", part)) => all(part, 10),
        Some((whole, "")) => all(whole, 10),
        Some((whole, part)) => all(whole, 10) && all(part, 10),
    };
    if sound && all(exponent, 10) {
        ScalarKind::Float
    } else {
        ScalarKind::Text
    }
}

#[cfg(test)]
mod tests {
    use super::ScalarKind::{self, Bool, Float, Integer, Null, Text};

    #[test]
    fn the_core_schema_in_full() {
        for (kind, texts) in [
            (Null, "~ null Null NULL"),
            (Bool, "true True TRUE false False FALSE"),
            (
                Integer,
                "0 1 -1 +1 007 -0 0x1F 0xdeadBEEF 0o17 123456789012345678901234567890",
            ),
            (
                Float,
                "1. .5 1.5 -1.5 +.5 1e3 1E-3 1.e+3 .5e1 .inf -.inf +.INF .Inf .nan .NaN .NAN",
            ),
            (
                Text,
                "nULL yes no on off y tRUE - + . .. -. e1 .e1 1e 1e+ 1.5.2 1_000 0b1 0x 0o8 -0x1 0xg",
            ),
            (
                Text,
                "+-5 1e5.5 2023-04-03 1:30 -.nan inf nan ١ 1e1e1 0o 4e-",
            ),
        ] {
            for text in texts.split(' ') {
                assert_eq!(ScalarKind::of_plain(text), kind, "{text}");
            }
        }
        assert_eq!(ScalarKind::of_plain(""), Null);
    }

    #[test]
    fn a_tag_counts_where_the_text_suits_it() {
        assert_eq!(ScalarKind::of_tagged("str", "1"), Text);
        assert_eq!(ScalarKind::of_tagged("int", "1"), Integer);
        assert_eq!(ScalarKind::of_tagged("float", "1"), Float);
        assert_eq!(ScalarKind::of_tagged("int", "one"), Text);
        assert_eq!(ScalarKind::of_tagged("null", ""), Null);
        assert_eq!(ScalarKind::of_tagged("bool", "true"), Bool);
        assert_eq!(ScalarKind::of_tagged("binary", "1234"), Text);
    }
}
