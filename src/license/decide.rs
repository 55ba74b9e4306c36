//! What a name that nobody knows says of its license all the same.
//!
//! One certain word is enough for a restricted class ("non-commercial"), unless
//! another takes it back ("commercial and non-commercial"). Nothing here makes a
//! license open: for that every word has to be understood.

use super::condition::Condition::{self, *};
use super::words::{LICENSE, parts};

/// The conditions that the words of an unknown name state, from its
/// [`key`](super::words::key). Empty where none is certain.
pub(super) fn conditions(key: &str) -> &'static [Condition] {
    if !parts(key).any(may_decide) {
        return &[];
    }
    let text = plain(key);
    let words: Vec<&str> = text.split_whitespace().collect();
    let name = Name(&words);
    if name.keeps_all_rights() {
        &[AllRightsReserved]
    } else if name.forbids_passing_on() {
        &[AllRightsReserved, NoRedistribution]
    } else if name.is_source_available() {
        &[SourceAvailable]
    } else if name.forbids_derivatives() {
        match name.is_non_commercial() {
            true => &[NonCommercial, NoDerivatives],
            false => &[NoDerivatives],
        }
    } else if name.is_non_commercial() {
        &[NonCommercial]
    } else if name.forbids_uses() {
        &[ForbiddenUses]
    } else {
        &[]
    }
}

/// Whether a name allows trade in so many words, which takes back that another of
/// its words forbids it.
pub(super) fn allows_trade(key: &str) -> bool {
    let text = plain(key);
    let words: Vec<&str> = text.split_whitespace().collect();
    let name = Name(&words);
    name.says("commercial") || name.says("commercially")
}

/// A key with blanks for its punctuation, but for what joins names.
fn plain(key: &str) -> String {
    let mut text = String::with_capacity(key.len());
    for c in key.chars() {
        match c {
            '/' | '&' => text.extend([' ', c, ' ']),
            c if c.is_ascii_punctuation() && c != '+' => text.push(' '),
            c => text.push(c),
        }
    }
    text
}

/// Whether a word is one without which nothing is decided.
pub(super) fn may_decide(word: &str) -> bool {
    // The beginnings of all of them.
    const STARTS: [&str; 19] = [
        "commerc",
        "commons",
        "deriv",
        "distribut",
        "military",
        "modif",
        "nc",
        "nd",
        "noderiv",
        "noncomm",
        "only",
        "openrail",
        "propriet",
        "rail",
        "redistribut",
        "research",
        "reserved",
        "responsible",
        "training",
    ];
    let word = word.trim_start_matches(|c: char| c.is_ascii_punctuation());
    STARTS.iter().any(|start| word.starts_with(start))
        || word.contains(['/', '&'])
        || word == "source"
}

/// The words of an open license at the beginning of a name: behind them "research
/// license" may belong to the name of an institute.
const OPEN: [&str; 8] = ["afl", "apache", "bsd", "cc", "gpl", "lgpl", "mit", "mpl"];

struct Name<'a>(&'a [&'a str]);

impl Name<'_> {
    /// Where a run of words begins.
    fn find(&self, run: &str) -> Option<usize> {
        let count = run.split(' ').count();
        let is_run = |words: &[&str]| run.split(' ').eq(words.iter().copied());
        self.0.windows(count).position(is_run)
    }

    fn has(&self, run: &str) -> bool {
        self.find(run).is_some()
    }

    fn has_any(&self, runs: &[&str]) -> bool {
        runs.iter().any(|run| self.has(run))
    }

    fn word(&self, at: usize) -> &str {
        self.0.get(at).copied().unwrap_or_default()
    }

    /// A word without a "non" or "not" before it.
    fn says(&self, wanted: &str) -> bool {
        let mut words = self.0.iter().enumerate();
        words.any(|(at, word)| *word == wanted && !self.is_denied(at))
    }

    fn is_denied(&self, at: usize) -> bool {
        let before = |back: usize| at.checked_sub(back).map_or("", |at| self.word(at));
        let denies = |word: &str| matches!(word, "no" | "non" | "not" | "without");
        denies(before(1)) || before(1) == "for" && denies(before(2))
    }

    fn keeps_all_rights(&self) -> bool {
        self.says("proprietary")
            || self.has_any(&["all rights reserved", "closed source", "internal use only"])
    }

    fn forbids_passing_on(&self) -> bool {
        self.has_any(&[
            "no distribution",
            "no redistribution",
            "non distributable",
            "non redistributable",
            "not for distribution",
            "not for redistribution",
            "redistribution not allowed",
            "redistribution not permitted",
            "redistribution prohibited",
        ])
    }

    fn is_source_available(&self) -> bool {
        self.has_any(&["commons clause", "source available"]) && !self.has("non source available")
    }

    fn forbids_derivatives(&self) -> bool {
        self.has_any(&[
            "no derivative",
            "no derivatives",
            "no derivs",
            "no modification",
            "no modifications",
            "noderivatives",
            "noderivs",
            "non derivative",
            "non derivatives",
        ]) || (self.is_creative_commons() && self.has("nd"))
    }

    fn is_creative_commons(&self) -> bool {
        self.has_any(&["cc", "creative commons"])
    }

    fn is_non_commercial(&self) -> bool {
        self.forbids_commerce() || self.is_research_only() || self.is_research_license()
    }

    fn forbids_commerce(&self) -> bool {
        let last = self.0.iter().rev().find(|word| **word != LICENSE);
        if self.has("nc") && (self.is_creative_commons() || last == Some(&"nc")) {
            return true;
        }
        if self.has_any(&[
            "commercial use by agreement",
            "commercial use by application",
            "commercial use by permission",
            "commercial use forbidden",
            "commercial use needs",
            "commercial use not allowed",
            "commercial use not permitted",
            "commercial use on request",
            "commercial use prohibited",
            "commercial use require",
            "commercial use requires",
            "commercial use requiring",
        ]) {
            return true;
        }
        let denied = |(at, word): (usize, &&str)| {
            matches!(*word, "commercial" | "commercially") && self.is_denied(at)
                || matches!(*word, "noncommercial" | "noncommercially")
        };
        let Some(at) = self.0.iter().enumerate().position(denied) else {
            return false;
        };
        !self.takes_back(at)
    }

    /// "commercial and non-commercial", in either order.
    fn takes_back(&self, at: usize) -> bool {
        let start = at - usize::from(at > 0 && self.word(at - 1) == "non");
        let joins = |word: &str| matches!(word, "and" | "or" | "&" | "/" | "as");
        let is_commercial = |word: &str| matches!(word, "commercial" | "commercially");
        let before = |back: usize| start.checked_sub(back).map_or("", |at| self.word(at));
        (joins(before(1)) && (is_commercial(before(2)) || before(2) == "well"))
            || (joins(self.word(at + 1)) && is_commercial(self.word(at + 2)))
            || (is_commercial(before(1)))
    }

    /// Whether trade is named and not denied, or everything is open.
    fn is_open_to_trade(&self) -> bool {
        ["business", "commercial", "commercially", "open"]
            .iter()
            .any(|word| self.says(word))
    }

    fn is_research_only(&self) -> bool {
        const FIELDS: [&str; 14] = [
            "academia",
            "academic",
            "academics",
            "education",
            "educational",
            "evaluation",
            "nonprofit",
            "personal",
            "profit",
            "research",
            "researchers",
            "scientific",
            "study",
            "teaching",
        ];
        // The `only` of a GNU id stands behind a version.
        let is_own = |(at, word): (usize, &&str)| {
            let before = at.checked_sub(1).map_or("", |at| self.word(at));
            *word == "only" && !before.starts_with(|c: char| c.is_ascii_digit()) && before != "not"
        };
        self.0.iter().enumerate().any(is_own)
            && FIELDS.iter().any(|field| self.says(field))
            && !self.is_open_to_trade()
    }

    /// "Research license": but not where an open license is named, and
    /// `Research` may be a part of an institute's name.
    fn is_research_license(&self) -> bool {
        self.has("research")
            && self.has_any(&[LICENSE, "terms", "agreement"])
            && !self.is_open_to_trade()
            && !self.has("free")
            && !OPEN.contains(&self.word(0))
    }

    fn forbids_uses(&self) -> bool {
        self.has_any(&[
            "rail",
            "openrail",
            "responsible ai license",
            "no ai training",
            "no military",
            "no training",
            "non military",
        ])
    }
}

#[cfg(test)]
mod tests {
    use super::super::words::key;
    use super::*;

    #[track_caller]
    fn check(name: &str, expected: &[Condition]) {
        assert_eq!(conditions(&key(name)), expected, "{name}");
    }

    #[test]
    fn commerce() {
        for name in [
            "non-commercial",
            "Non commercial license",
            "Free for noncommercial use",
            "no commercial use",
            "not for commercial use",
            "rlwrld-non-commercial",
            "source-specific-noncommercial-licenses",
            "Foo License 1.1 - NC",
            "foo-nc-license",
            "cc-by-nc-4.0-commercial",
            "commercial use requires a license",
            "Commercial use prohibited",
            "weights: non-commercial; commercial license on request",
        ] {
            check(name, &[NonCommercial]);
        }
        for name in [
            "commercial",
            "foo-commercial",
            "commercial-rights-cleared",
            "free for commercial and non-commercial use",
            "non-commercial and commercial use",
            "commercial or noncommercial",
            "nc-foo-7b",
        ] {
            check(name, &[]);
        }
    }

    #[test]
    fn research() {
        for name in [
            "research-only",
            "Research use only",
            "for research purposes only",
            "academic-research-only",
            "research-evaluation-only",
            "for educational use only",
            "only for non-profit research",
            "Foo Research License",
            "foo-research-license-agreement",
            "Foo Research Terms",
            "only for academic research, no commercial use",
        ] {
            check(name, &[NonCommercial]);
        }
        for name in [
            "open-research",
            "research",
            "foo-research",
            "research-artifact-staging",
            "free-for-research-and-commercial-use",
            "Open Research License",
            "research and commercial license",
            "BSD-3-Clause-LG AI Research License",
            "License only specified in original dataset",
            "research code under GPL-3.0-only",
            "not only for research",
        ] {
            check(name, &[]);
        }
    }

    #[test]
    fn other_conditions() {
        check("Foo No-Derivatives License", &[NoDerivatives]);
        check("cc-nd", &[NoDerivatives]);
        check("cc-by-nc-nd-foo", &[NonCommercial, NoDerivatives]);
        check("foo-nd-7b", &[]);
        check("Our own RAIL", &[ForbiddenUses]);
        check("foo-no-training", &[ForbiddenUses]);
        check("Foo proprietary license", &[AllRightsReserved]);
        check("non-proprietary", &[]);
        check("foo-source-available", &[SourceAvailable]);
        check(
            "foo-no-redistribution",
            &[AllRightsReserved, NoRedistribution],
        );
        check("Foo free license", &[]);
    }
}
