//! "Did you mean …?"

use crate::finding::Near;

/// Longer words are texts, not misspellings.
const LONGEST: usize = 40;

/// A shorter word has too many neighbors to be meant for certain by another one.
const SHORTEST: usize = 4;

/// The nearest of these words, if it is near enough to be what was meant: a
/// third of its letters wrong, left out, too many or changed about.
///
/// It is certain where a sixth is (one letter always) and every other word is
/// more than twice as far away. Case, and a blank or `_` for a `-`, count for
/// nothing.
pub fn nearest(word: &str, words: &[&'static str]) -> Option<Near> {
    if word.len() > LONGEST {
        return None;
    }
    let word = plain(word.trim());
    let part = |candidate: &str, parts: usize| (candidate.len() / parts).max(1);
    let mut best: Option<(usize, &'static str)> = None;
    let mut second = usize::MAX;
    for candidate in words.iter().copied() {
        let most = part(candidate, 3);
        // A cheap look first: the lengths alone may be too far apart.
        if candidate.is_empty() || candidate.len().abs_diff(word.len()) > 2 * most {
            continue;
        }
        let distance = strsim::osa_distance(&word, &plain(candidate));
        match best {
            Some((least, _)) if distance >= least => second = second.min(distance),
            _ => {
                second = best.map_or(second, |(least, _)| least);
                best = Some((distance, candidate));
            }
        }
    }
    let (distance, word) = best.filter(|(distance, word)| *distance <= part(word, 3))?;
    let near = distance <= part(word, 6) && word.len() >= SHORTEST;
    let certain = distance == 0 || near && second > 2 * distance;
    Some(Near { word, certain })
}

/// Without case, in the spelling of keys. The words are ASCII: no need of
/// Unicode's table of lower case.
fn plain(word: &str) -> String {
    word.chars()
        .map(|c| match c {
            '_' | ' ' => '-',
            c => c.to_ascii_lowercase(),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::manifest::{Availability, ComponentId, Group};

    #[track_caller]
    fn check(word: &str, words: &[&'static str], found: Option<(&str, bool)>) {
        let near = nearest(word, words).map(|near| (near.word, near.certain));
        assert_eq!(near, found, "{word}");
    }

    #[test]
    fn finds_what_was_meant() {
        let words = ["pretraining-data", "public", "none", "api", "Training code"];
        check("pretraning-data", &words, Some(("pretraining-data", true)));
        check("Pretraining_Data", &words, Some(("pretraining-data", true)));
        check("pubilc", &words, Some(("public", true)));
        check("apis", &words, Some(("api", false)));
        check("API", &words, Some(("api", true)));
        check("training-codes", &words, Some(("Training code", true)));
        check("xyz", &words, None);
        check("", &words, None);
        check(&"public".repeat(20), &words, None);
    }

    #[test]
    fn it_is_certain_with_one_near_neighbor_alone() {
        let keys: Vec<&str> = ComponentId::KEYS
            .into_iter()
            .chain(Group::ALL.map(Group::key))
            .collect();
        check("wieghts", &keys, Some(("weights", true)));
        check("evaluation-dat", &keys, Some(("evaluation-data", true)));
        check("pretraining", &keys, Some(("pretraining-code", false)));
        check("research-report", &keys, Some(("research-paper", false)));
        check("model-crad", &keys, Some(("model-card", true)));
        // As far from `open` as from `opens`.
        check("openn", &["open", "opens"], Some(("open", false)));
        check("close", Availability::WORDS, Some(("closed", true)));
        for key in &keys {
            check(key, &keys, Some((key, true)));
        }
    }
}
