//! Names of licenses as patterns of words.
//!
//! A pattern is matched against all words of a name: nothing may be left over.
//! Its tokens are words, and
//!
//! - `a|b`: one of them;
//! - `a?`, `a|b?`: it may be missing;
//! - `2*`: this version, or one within it (`2`, `2.6`), `#`: any number;
//! - `*`: any words but those that could change the class. Only patterns of
//!   restricted licenses have it.
//!
//! The word `license` may stand anywhere in a name, and has to where a pattern
//! has it. A number in a pattern is also found without its point (`31`).

use super::words::{LICENSE, first_part, is_soft};

/// How many words a name may have; more are a sentence.
pub(super) const MOST_WORDS: usize = 24;

/// Words that no `*` stands for: they decide, or join.
const DECISIVE: [&str; 9] = [
    "and",
    "commercial",
    "except",
    "nc",
    "nd",
    "only",
    "or",
    "research",
    "with",
];

/// Whether a pattern is a name, and how many of its words it asks for: of two
/// patterns the longer one is meant. With `soft`, words such as `agreement` may
/// stand anywhere too.
pub(super) fn matches(pattern: &str, words: &[&str], soft: bool) -> Option<usize> {
    if words.len() > MOST_WORDS {
        return None;
    }
    go(pattern, words, soft)
}

fn go(pattern: &str, words: &[&str], soft: bool) -> Option<usize> {
    let passes = |word: &str| word == LICENSE || (soft && is_soft(word));
    if pattern.is_empty() {
        return words.iter().all(|word| passes(word)).then_some(0);
    }
    let (token, rest) = first_part(pattern);
    let rest = rest.unwrap_or_default();
    if token == "*" {
        for (skipped, word) in words.iter().enumerate() {
            let after = words.get(skipped..).unwrap_or_default();
            if let Some(count) = go(rest, after, soft) {
                return Some(count);
            }
            if DECISIVE.contains(word) {
                return None;
            }
        }
        return go(rest, &[], soft);
    }
    let (token, optional) = match token.strip_suffix('?') {
        Some(token) => (token, true),
        None => (token, false),
    };
    if let Some((word, after)) = words.split_first() {
        let is_word = token.split('|').any(|token| is(token, word));
        if is_word && let Some(count) = go(rest, after, soft) {
            return Some(count + 1);
        }
        if passes(word)
            && let Some(count) = go(pattern, after, soft)
        {
            return Some(count);
        }
    }
    if optional {
        return go(rest, words, soft);
    }
    None
}

/// Whether a word is the one of a token.
fn is(token: &str, word: &str) -> bool {
    let is_number = |text: &str| text.starts_with(|c: char| c.is_ascii_digit());
    if token == "#" {
        return is_number(word);
    }
    if let Some(start) = token.strip_suffix('*') {
        let rest = word.strip_prefix(start);
        return rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
    }
    let mut digits = token.split('.');
    token == word
        || is_number(token)
            && is_number(word)
            && digits.clone().count() == 2
            && word.strip_prefix(digits.next().unwrap_or_default()) == digits.next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(pattern: &str, name: &str, expected: Option<usize>) {
        let words: Vec<&str> = name.split(' ').collect();
        assert_eq!(
            matches(pattern, &words, false),
            expected,
            "{pattern} {name}"
        );
    }

    #[test]
    fn words_and_choices() {
        check("gemma", "gemma", Some(1));
        check("gemma", "gemma license", Some(1));
        check("gemma", "gemma 3", None);
        check("gemma", "the gemma", None);
        check("gemma 4 license", "gemma 4", None);
        check("gemma 4 license", "gemma 4 license", Some(3));
        check("llama 2 community? chat?", "llama 2", Some(2));
        check("llama 2 community? chat?", "llama 2 license chat", Some(3));
        check("impact low|high risk", "impact high risk", Some(3));
        check("impact low|high? risk", "impact risk", Some(2));
        check("impact low|high risk", "impact medium risk", None);
    }

    #[test]
    fn numbers() {
        check("kimi k 2*", "kimi k 2", Some(3));
        check("kimi k 2*", "kimi k 2.6", Some(3));
        check("kimi k 2*", "kimi k 26", None);
        check("llama 3.1", "llama 31", Some(2));
        check("llama 3.1", "llama 311", None);
        check("llama 3", "llama 31", None);
        check("exaone #? nc?", "exaone 1.2 nc", Some(3));
        check("exaone #?", "exaone nc", None);
    }

    #[test]
    fn any_words_but_those_that_decide() {
        check("stable * community", "stable community", Some(2));
        check(
            "stable * community",
            "stable video diffusion community",
            Some(2),
        );
        check("stable * community", "stable cascade nc community", None);
        check("stable * community", "stable community and mit", None);
        check("hl 3 *", "hl 3 full", Some(2));
    }

    #[test]
    fn soft_words_only_where_they_are_asked_for() {
        let words = ["qwen", "license", "agreement"];
        assert_eq!(matches("qwen", &words, false), None);
        assert_eq!(matches("qwen", &words, true), Some(1));
        assert_eq!(matches("qwen", &["a"; MOST_WORDS + 1], true), None);
    }
}
