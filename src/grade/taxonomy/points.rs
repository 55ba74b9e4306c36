//! How many of five things a license allows (Eiras et al. 2024, `taxonomy.html`):
//! research; any commercial use; modification; copyright on the derivative;
//! another license for a derivative that is shared.
//!
//! The authors' own table of licenses has not been found. What is known is how
//! they rated the labels of 45 models; everything else is this project's reading
//! of the five questions and is marked so.

use crate::license::{Class, License, Term};

/// What a license comes to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Points {
    /// 0 to 5.
    pub count: u8,
    /// Whether that is this project's reading, and not the authors'.
    pub reading: bool,
}

impl Points {
    /// To be read after what is said of the license.
    pub fn in_words(self) -> String {
        let whose = if self.reading {
            " of 5 points by this project's reading"
        } else {
            " of 5 points"
        };
        [", ", &self.count.to_string(), whose].concat()
    }
}

/// Labels of the authors that name a data set, a model or nothing but that it
/// is public, with how they rated them. Falcon's rests on its license instead:
/// the limit on hosting takes a point and so does the use policy that goes along
/// (they have 5).
const LABELS: [(&str, u8); 9] = [
    ("codet5", 4),
    ("comcrawl", 5),
    ("falcon-180b data", 3),
    ("glm-130b data", 1),
    ("mod. mit", 5),
    ("opt data", 2),
    ("public datasets", 5),
    ("publicly available", 5),
    ("redpajama data", 4),
];

/// Licenses that the authors rated.
const AUTHORS: [&str; 13] = [
    "Apache-2.0",
    "BSD-3-Clause",
    "CC-BY-SA-4.0",
    "MIT",
    "ODC-By-1.0",
    "bigscience-bloom-rail-1.0",
    "c4ai",
    "databricks-open-model-license",
    "gpl",
    "llama",
    "llama2",
    "llama3",
    "opt-175b",
];

/// Licenses that the class does not decide. A word that ends in `-` stands for
/// all ids that begin so.
#[rustfmt::skip]
const POINTS: [(u8, &str); 6] = [
    // It has to be named, no more.
    (5, "CECILL-B apache bsd cc-by public-domain"),
    // Share-alike, though the list of copyleft licenses leaves them out.
    (4, "APSL- BitTorrent- CAL- CATOSL- CC-SA-1.0 CDLA-Sharing-1.0 CERN-OHL-S- CERN-OHL-W- CPAL-1.0 \
         CUA-OPL-1.0 ClArtistic EPL- Frameworx-1.0 IPL-1.0 LAL- LGPLLR LPL- LiLiQ-R-1.1 LiLiQ-Rplus-1.1 \
         Motosoto NASA-1.3 NGPL NOSL NPOSL-3.0 Nokia OCLC-2.0 ODC-By-1.0 ODbL-1.0 OFL- OSET-PL-2.1 \
         QPL-1.0 RPL- RPSL-1.0 RSCPL SPL-1.0 SimPL-2.0 Sleepycat Watcom-1.0 agpl cc-by-sa eCos-2.0 \
         gfdl gpl lgpl wxWindows"),
    // Terms that go along and forbid some business: a use that the licensor may
    // forbid, a competing service, hosting.
    (3, "BUSL-1.1 Elastic-2.0 FSL-1.1- SSPL-1.0 SUL-1.0 cc-by-nc-sa databricks-open-model-license \
         falcon-180b-license falcon-llm-license gemma health-ai-developer-foundations"),
    (2, "cc-by-nd opt-175b"),
    // Research only, or neither trade nor change.
    (1, "CC-BY-NC-ND- apple-amlr cc-by-nc-nd deepfloyd-if-license fair-noncommercial-research-license \
         h-research intel-research llama mnpl mrl qwen-research tongyi-qianwen-research"),
    (0, "arxiv-nonexclusive-distrib-1.0 commercial proprietary"),
];

/// The points of what stands as a license; no license: none are given. `None`:
/// nobody can say. `AND`: the least counts. `OR`: the most.
pub fn of(license: Option<&License>) -> Option<Points> {
    let Some(license) = license else {
        return Some(Points {
            count: 0,
            reading: false,
        });
    };
    let label = license.text().trim();
    // The compilation's own license, with the names of what is in it behind.
    let label = label.strip_suffix(", The Pile + others").unwrap_or(label);
    if let Some((_, count)) = LABELS
        .iter()
        .find(|(known, _)| known.eq_ignore_ascii_case(label))
    {
        return Some(Points {
            count: *count,
            reading: false,
        });
    }
    if label.len() < license.text().len() {
        return of(Some(&License::parse(label)));
    }
    if license.terms().next().is_none() {
        let denied = !license.is_license();
        return denied.then_some(Points {
            count: 0,
            reading: false,
        });
    }
    license.fold(of_term, least, most).flatten()
}

fn least(one: Option<Points>, other: Option<Points>) -> Option<Points> {
    let (one, other) = (one?, other?);
    Some(if one.count <= other.count { one } else { other })
}

/// Where one of two may be chosen, what is known of one is certain.
fn most(one: Option<Points>, other: Option<Points>) -> Option<Points> {
    match (one, other) {
        (Some(one), Some(other)) if one.count < other.count => Some(other),
        (one, other) => one.or(other),
    }
}

fn of_term(term: &Term) -> Option<Points> {
    let Some(entry) = term.entry() else {
        return of_unknown(term);
    };
    let id = entry.id();
    let in_table = POINTS.iter().find(|(_, words)| {
        words
            .split(' ')
            .any(|word| id == word || (word.ends_with('-') && id.starts_with(word)))
    });
    let share_alike = u8::from(entry.is_copyleft());
    let count = match (in_table, term.class()) {
        (Some((count, _)), _) => *count,
        (None, Class::Osi | Class::Libre | Class::OpenModel | Class::OpenContent) => {
            5 - share_alike
        }
        (None, Class::UseRestricted) => 4,
        (None, Class::NonCommercial) => 4 - share_alike,
        (None, Class::ScaleRestricted) => 3,
        (None, Class::NoDerivatives) => 2,
        (None, Class::Proprietary) => 0,
        (None, Class::Vague | Class::Unknown) => return None,
    };
    Some(Points {
        count,
        reading: !AUTHORS.contains(&id),
    })
}

/// A name that nobody knows, where it says what the license is like.
fn of_unknown(term: &Term) -> Option<Points> {
    let says = |wanted: &str| {
        let mut words = term.name().split(|c: char| !c.is_ascii_alphanumeric());
        words.any(|word| word.eq_ignore_ascii_case(wanted))
    };
    let count = match term.class() {
        Class::UseRestricted => 4,
        Class::NonCommercial if says("research") => 1,
        Class::Proprietary => 0,
        _ => return None,
    };
    Some(Points {
        count,
        reading: !term.name().eq_ignore_ascii_case("rail"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(license: &str, count: Option<u8>, reading: bool) {
        let points = of(Some(&License::parse(license)));
        assert_eq!(
            points,
            count.map(|count| Points { count, reading }),
            "{license}"
        );
    }

    #[test]
    fn tables_are_sorted() {
        assert!(LABELS.is_sorted_by_key(|(label, _)| *label));
        assert!(AUTHORS.is_sorted());
        for (_, words) in POINTS {
            assert!(words.split(' ').is_sorted(), "{words}");
        }
        assert!(POINTS.is_sorted_by_key(|(points, _)| std::cmp::Reverse(*points)));
    }

    /// A word that nothing is called by would decide nothing.
    #[test]
    fn every_word_of_the_tables_is_a_license() {
        for word in POINTS
            .iter()
            .flat_map(|(_, words)| words.split(' '))
            .chain(AUTHORS)
        {
            if word.ends_with('-') {
                continue;
            }
            let license = License::parse(word);
            let entry = license
                .terms()
                .next()
                .and_then(|term| term.entry().copied());
            assert_eq!(entry.map(|entry| entry.id()), Some(word));
        }
    }

    #[test]
    fn the_authors_licenses() {
        for license in ["Apache 2.0", "MIT", "BSD-3"] {
            check(license, Some(5), false);
        }
        check("CC BY-SA-4.0", Some(4), false);
        check("GNU GPL", Some(4), false);
        check("ODC-By", Some(4), false);
        check("RAIL", Some(4), false);
        check("bigscience-bloom-rail-1.0", Some(4), false);
        check("C4AI", Some(4), false);
        check("LLaMA-2", Some(3), false);
        check("LLaMA-3", Some(3), false);
        check("LLaMA", Some(1), false);
        check("DBRX", Some(3), false);
        check("opt-175b", Some(2), false);
    }

    #[test]
    fn by_reading() {
        for license in [
            "ISC",
            "CC0-1.0",
            "CC-BY-4.0",
            "CDLA-Permissive-2.0",
            "OpenMDW-1.0",
            "WTFPL",
            "PDDL-1.0",
        ] {
            check(license, Some(5), true);
        }
        for license in [
            "GPL-3.0-only",
            "LGPL-2.1-or-later",
            "AGPL-3.0-only",
            "MPL-2.0",
            "EPL-2.0",
            "EUPL-1.2",
            "OFL-1.1",
            "ODbL-1.0",
            "CDLA-Sharing-1.0",
            "GFDL-1.3-only",
            "CC-BY-SA-3.0",
            "CC-BY-NC-4.0",
            "openrail",
            "creativeml-openrail-m",
            "bigcode-openrail-m",
        ] {
            check(license, Some(4), true);
        }
        for license in ["CC-BY-NC-SA-4.0", "gemma", "llama3.1", "llama4"] {
            check(license, Some(3), true);
        }
        check("CC-BY-ND-4.0", Some(2), true);
        check("CC-BY-NC-ND-4.0", Some(1), true);
        check("apple-amlr", Some(1), true);
        check("research-only", Some(1), true);
        check("proprietary", Some(0), true);
        check("other", None, false);
        check("My Very Own Terms", None, false);
        check("cc", None, false);
    }

    #[test]
    fn expressions() {
        check("MIT AND ODC-By-1.0", Some(4), false);
        check("MIT OR CC-BY-NC-4.0", Some(5), false);
        check("GPL-2.0-only WITH Classpath-exception-2.0", Some(4), true);
        check("(MIT OR GPL-3.0-only) AND CC-BY-ND-4.0", Some(2), true);
        check("MIT AND LicenseRef-Mine", None, false);
        check("MIT OR LicenseRef-Mine", Some(5), false);
        check("n/a", Some(0), false);
        assert_eq!(
            of(None),
            Some(Points {
                count: 0,
                reading: false
            })
        );
    }
}
