//! "Did you mean …?"

/// The nearest of these words, if it is near enough to be what was meant: a
/// third of its letters wrong, left out, too many or changed about.
pub fn nearest(word: &str, words: &[&'static str]) -> Option<&'static str> {
    const LONGEST: usize = 40;
    if word.len() > LONGEST {
        return None;
    }
    // The words are ASCII: no need of Unicode's table of lower case.
    let word: String = word
        .trim()
        .chars()
        .map(|c| match c {
            '_' | ' ' => '-',
            c => c.to_ascii_lowercase(),
        })
        .collect();
    let most = |candidate: &str| (candidate.len() / 3).max(1);
    words
        .iter()
        .copied()
        // A cheap look first: the lengths alone may be too far apart.
        .filter(|candidate| candidate.len().abs_diff(word.len()) <= most(candidate))
        .map(|candidate| (strsim::osa_distance(&word, candidate), candidate))
        .filter(|(distance, candidate)| *distance <= most(candidate))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn finds_what_was_meant() {
        let words = ["pretraining-data", "public", "none", "api"];
        let find = |word| nearest(word, &words);
        assert_eq!(find("pretraning-data"), Some("pretraining-data"));
        assert_eq!(find("Pretraining_Data"), Some("pretraining-data"));
        assert_eq!(find("pubilc"), Some("public"));
        assert_eq!(find("apis"), Some("api"));
        assert_eq!(find("xyz"), None);
        assert_eq!(find(""), None);
        assert_eq!(find(&"public".repeat(20)), None);
    }
}
