//! Names that join licenses by words between hyphens: `mit-and-apache-2.0`.

use super::Spelling;
use super::exception::{self, Addition};
use super::resolve::resolve;

/// How many parts a name may have between its hyphens, and how many of them may
/// be operators; with more it is a sentence.
const MOST_PARTS: usize = 24;
const MOST_OPERATORS: usize = 6;

/// The expression that a name with hyphens stands for. `None` unless all of its
/// parts are understood: a word such as `and` may be a part of any name.
pub(super) fn parts(name: &str, spelling: Spelling) -> Option<String> {
    let words: Vec<&str> = name.split(['-', '_', ' ']).collect();
    let operators = words.iter().filter(|word| operator(word).is_some()).count();
    if words.len() > MOST_PARTS || !(1..=MOST_OPERATORS).contains(&operators) {
        return None;
    }
    // "Mixed" says no more than that there are several.
    let mut rest = match words.split_first() {
        Some((first, rest)) if first.eq_ignore_ascii_case("mixed") => rest,
        _ => &words,
    };
    let has_and = words.iter().any(|word| operator(word) == Some("AND"));
    let mut expression = String::new();
    let mut before = "";
    loop {
        // The longest name that begins here: `gpl-2.0-or-later-and-mit`.
        let ends = (1..=rest.len()).rev().filter(|end| {
            let next = rest.get(*end);
            next.is_none_or(|next| operator(next).is_some())
        });
        let understood = |end: usize| {
            let part = rest.get(..end)?;
            let text = match before {
                "WITH" => addition(&part.join("-"), spelling)?,
                _ if has_and => several(part, spelling)?,
                _ => known(part, spelling)?,
            };
            Some((end, text))
        };
        let (end, text) = ends.filter_map(understood).next()?;
        if !(before.is_empty() || before == "WITH") {
            expression.push_str(&[" ", before, " "].concat());
        }
        expression.push_str(&text);
        let Some((next, after)) = rest.get(end..)?.split_first() else {
            return Some(expression);
        };
        (before, rest) = (operator(next)?, after);
    }
}

fn operator(word: &str) -> Option<&'static str> {
    let operators = [
        ("and", "AND"),
        ("or", "OR"),
        ("plus", "AND"),
        ("with", "WITH"),
    ];
    let found = operators
        .iter()
        .find(|(operator, _)| word.eq_ignore_ascii_case(operator));
    found.map(|(_, operator)| *operator)
}

/// One license.
fn known(words: &[&str], spelling: Spelling) -> Option<String> {
    let text = words.join("-");
    let entry = resolve(&text, spelling)?.term.entry?;
    (!entry.is_placeholder()).then_some(text)
}

/// Licenses behind one another, in a list whose last two are joined by `and`.
fn several(words: &[&str], spelling: Spelling) -> Option<String> {
    (1..=words.len()).rev().find_map(|end| {
        let (first, rest) = words.split_at_checked(end)?;
        let first = known(first, spelling)?;
        match rest {
            [] => Some(first),
            rest => Some([&first, " AND ", &several(rest, spelling)?].concat()),
        }
    })
}

/// What `with` adds: an exception, the Commons Clause, or another license that
/// holds too.
fn addition(text: &str, spelling: Spelling) -> Option<String> {
    Some(match exception::read(text) {
        Addition::Listed(id) => [" WITH ", id].concat(),
        Addition::CommonsClause => " WITH Commons-Clause".to_owned(),
        Addition::Own | Addition::Unknown => [" AND ", &known(&[text], spelling)?].concat(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(name: &str, expected: Option<&str>) {
        assert_eq!(parts(name, Spelling::Prose).as_deref(), expected, "{name}");
    }

    #[test]
    fn every_part_has_to_be_understood() {
        check("mit-and-apache-2.0", Some("mit AND apache-2.0"));
        check("mit_or_apache_2.0", Some("mit OR apache-2.0"));
        check(
            "cc-by-4.0-mit-and-apache-2.0",
            Some("cc-by-4.0 AND mit AND apache-2.0"),
        );
        check("gpl-2.0-or-later-and-mit", Some("gpl-2.0-or-later AND mit"));
        check("mixed-mit-and-apache-2.0", Some("mit AND apache-2.0"));
        check(
            "apache-2.0-with-llvm-exceptions",
            Some("apache-2.0 WITH LLVM-exception"),
        );
        check(
            "apache-2.0-with-commons-clause",
            Some("apache-2.0 WITH Commons-Clause"),
        );
        check(
            "nvidia-open-model-license-with-llama3.1-terms",
            Some("nvidia-open-model-license AND llama3.1-terms"),
        );
        check("mit-and-other", None);
        check("mit-and-mine", None);
        check("terms-and-conditions", None);
        check("mit-with-modifications", None);
        check("cc-by-4.0-mit", None);
        check("mit-and-", None);
    }

    #[test]
    fn long_names_are_sentences() {
        check(&["mit"; 8].join("-and-"), None);
        check(&["mit"; 25].join("-"), None);
    }
}
