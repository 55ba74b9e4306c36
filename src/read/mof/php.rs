//! What PHP makes of a value where it wants text or nothing.

use crate::read::tree::{Node, Scalar, ScalarKind, Value};

/// A value by its truth and its type.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Php<'n> {
    /// Not there, or `null`.
    Null,
    /// False in a condition: empty text, `"0"`, zero, `false`, an empty list.
    Falsy,
    Text(&'n str),
    /// Another type, at which strict typing stops.
    Other,
}

impl<'n> Php<'n> {
    pub fn of(node: Option<&'n Node>) -> Self {
        match node.map(|node| &node.value) {
            None => Php::Null,
            Some(Value::List(items)) if items.is_empty() => Php::Falsy,
            Some(Value::Map(entries)) if entries.is_empty() => Php::Falsy,
            Some(Value::List(_) | Value::Map(_)) => Php::Other,
            Some(Value::Scalar(scalar)) => Php::of_scalar(scalar),
        }
    }

    fn of_scalar(scalar: &'n Scalar) -> Self {
        let text = scalar.text.as_str();
        match scalar.kind {
            ScalarKind::Null => Php::Null,
            ScalarKind::Text if text.is_empty() || text == "0" => Php::Falsy,
            ScalarKind::Text => Php::Text(text),
            ScalarKind::Bool if text.eq_ignore_ascii_case("false") => Php::Falsy,
            ScalarKind::Integer | ScalarKind::Float if is_zero(text) => Php::Falsy,
            _ => Php::Other,
        }
    }
}

/// Whether a number is zero, by its digits.
fn is_zero(number: &str) -> bool {
    let number = number.trim_start_matches(['+', '-']);
    let digits = match number.strip_prefix("0x") {
        Some(hexadecimal) => hexadecimal,
        None => number.split(['e', 'E']).next().unwrap_or_default(),
    };
    // `.inf` and `.nan` have letters.
    digits.chars().all(|c| matches!(c, '0' | '.' | '_' | 'o'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zeros() {
        for zero in ["0", "-0", "0.0", "+0.", "0e7", "0x0", "0o0", "00"] {
            assert!(is_zero(zero), "{zero}");
        }
        for other in [
            "1", "0.5", "0x1", "0xe", "1e0", ".inf", "-.INF", ".nan", "0o7",
        ] {
            assert!(!is_zero(other), "{other}");
        }
    }
}
