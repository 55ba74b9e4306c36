//! Which category a number is in: `one`, `few` and so on, by the rules of CLDR.

/// Whether a rule in CLDR's syntax (`i = 1 and v = 0`, `n % 10 = 2..4`) holds of a
/// whole number. No number meets an empty rule.
pub fn applies(rule: &str, number: u64) -> bool {
    let all = |rule: &str| rule.split(" and ").all(|relation| holds(relation, number));
    !rule.trim().is_empty() && rule.split(" or ").any(all)
}

/// Whether one relation holds; none that is not understood does.
fn holds(relation: &str, number: u64) -> bool {
    let (left, ranges, wanted) = match relation.split_once("!=") {
        Some((left, ranges)) => (left, ranges, false),
        None => match relation.split_once('=') {
            Some((left, ranges)) => (left, ranges, true),
            None => return false,
        },
    };
    let (operand, modulus) = match left.split_once('%') {
        Some((operand, modulus)) => (operand.trim(), modulus.trim().parse::<u64>().ok()),
        None => (left.trim(), None),
    };
    let value = match operand {
        "n" | "i" => number,
        // A whole number has no digits behind the point and no exponent.
        "v" | "w" | "f" | "t" | "c" | "e" => 0,
        _ => return false,
    };
    let value = modulus.map_or(value, |modulus| value.checked_rem(modulus).unwrap_or(value));
    let within = |range: &str| {
        let (first, last) = range.split_once("..").unwrap_or((range, range));
        match (first.trim().parse::<u64>(), last.trim().parse::<u64>()) {
            (Ok(first), Ok(last)) => (first..=last).contains(&value),
            _ => false,
        }
    };
    ranges.split(',').any(within) == wanted
}

#[cfg(test)]
mod tests {
    use super::applies;

    /// Numbers to 130 that a rule holds of.
    fn met(rule: &str) -> Vec<u64> {
        (0..=130).filter(|number| applies(rule, *number)).collect()
    }

    #[test]
    fn rules_of_cldr_hold_of_whole_numbers() {
        assert_eq!(met("i = 1 and v = 0"), [1]);
        assert_eq!(met("i = 0,1"), [0, 1]);
        assert!(met("").is_empty());
        // Polish, few.
        let few = met("v = 0 and i % 10 = 2..4 and i % 100 != 12..14");
        assert_eq!(few.get(..7), Some(&[2, 3, 4, 22, 23, 24, 32][..]));
        assert!(!few.contains(&112));
        // French, many: a whole million.
        let many = "e = 0 and i != 0 and i % 1000000 = 0 and v = 0 or e != 0..5";
        assert!(applies(many, 2_000_000) && !applies(many, 10));
        assert!(met("what = 1").is_empty());
    }
}
