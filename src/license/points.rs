//! How many of five things a license allows (Eiras et al. 2024, `taxonomy.html`):
//! research; any commercial use; modification; copyright on the derivative;
//! another license for a derivative that is shared.
//!
//! The authors' own table of licenses has not been found. What is known is how
//! they rated the labels of 45 models; everything else is this project's reading
//! of the five questions and is marked so.

use super::{Class, Condition, License, Term};

/// What a license comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Points {
    /// 0 to 5.
    pub count: u8,
    /// Whether that is this project's reading, and not the authors'.
    pub is_reading: bool,
}

impl Points {
    /// As many as the authors gave.
    pub const fn by_authors(count: u8) -> Points {
        Points {
            count,
            is_reading: false,
        }
    }
}

/// Labels of the authors that name a data set, a model or nothing but that it
/// is public, with how they rated them. Falcon's rests on its license instead:
/// the limit on hosting takes a point and so does the use policy that goes along
/// (they have 5). Sorted.
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

/// Licenses that the authors rated, by their ids. Sorted.
const AUTHORS: [&str; 14] = [
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
    "rail",
];

/// The points of what is written as a license. A text that says that there is
/// none gives none. `None`: nobody has judged it. `AND`: the least counts. `OR`:
/// the most.
pub fn of(license: &License) -> Option<Points> {
    let label = license.text().trim();
    if let Some(points) = of_label(label) {
        return Some(points);
    }
    // The compilation's own license, with the names of what is in it behind; and
    // the same as it is handed on.
    let handed_on = || {
        let name = label.strip_prefix("LicenseRef-")?;
        name.strip_suffix("--The-Pile---others")
    };
    let own = label.strip_suffix(", The Pile + others");
    if let Some(own) = own.or_else(handed_on) {
        return of(&License::parse(own));
    }
    if !license.is_license() {
        return Some(Points::by_authors(0));
    }
    license.fold(of_term, least, most).flatten()
}

fn of_label(label: &str) -> Option<Points> {
    if label.starts_with("LicenseRef-") {
        // As it is handed on.
        let is_one = |known: &str| super::reference_to(known).eq_ignore_ascii_case(label);
        let label = LABELS.iter().find(|(known, _)| is_one(known))?;
        return Some(Points::by_authors(label.1));
    }
    let longest = LABELS.iter().map(|(known, _)| known.len()).max()?;
    if label.len() > longest {
        return None;
    }
    let label = label.to_ascii_lowercase();
    let at = LABELS
        .binary_search_by(|(known, _)| (*known).cmp(&label))
        .ok()?;
    LABELS.get(at).map(|(_, count)| Points::by_authors(*count))
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

/// What a single license comes to.
pub(super) fn of_term(term: &Term) -> Option<Points> {
    let share_alike = term.entry().is_some_and(|entry| entry.is_share_alike());
    let Some(entry) = term.entry() else {
        return of_unknown(term);
    };
    let members = match entry.is_gnu_without_suffix() {
        // Both say the same.
        true => Vec::new(),
        false => entry.members(),
    };
    if !members.is_empty() {
        let mut counts = members
            .iter()
            .map(|member| of_term(&Term::known("", *member)));
        let first = counts.next()??;
        let same = counts.all(|points| points.is_some_and(|points| points.count == first.count));
        return same.then_some(Points {
            is_reading: true,
            ..first
        });
    }
    let count = match entry.row() {
        Some(row) => row.points?,
        None => of_class(term.class(), entry.conditions(), share_alike, entry.id())?,
    };
    Some(Points {
        count,
        is_reading: AUTHORS.binary_search(&entry.id()).is_err(),
    })
}

/// The points of a license of the SPDX list.
fn of_class(class: Class, conditions: Vec<Condition>, share_alike: bool, id: &str) -> Option<u8> {
    // It has to be named, no more, though it is on a list of copyleft licenses.
    let share_alike = u8::from(share_alike && id != "CECILL-B");
    let non_commercial = conditions.contains(&Condition::NonCommercial);
    Some(match class {
        // The authors' own.
        _ if id == "ODC-By-1.0" => 4,
        Class::Osi | Class::Libre | Class::OpenModel | Class::OpenContent => 5 - share_alike,
        Class::UseRestricted => 4,
        Class::NonCommercial => 4 - share_alike,
        Class::ScaleRestricted => 3,
        Class::NoDerivatives if non_commercial => 1,
        Class::NoDerivatives => 2,
        // The source is there, and some business is forbidden.
        Class::Proprietary => 3,
        Class::Vague | Class::Unknown => return None,
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
        is_reading: true,
    })
}

#[cfg(test)]
mod tests {
    use super::super::entry::find;
    use super::*;

    #[track_caller]
    fn check(license: &str, count: Option<u8>, is_reading: bool) {
        let points = of(&License::parse(license));
        let expected = count.map(|count| Points { count, is_reading });
        assert_eq!(points, expected, "{license}");
    }

    #[test]
    fn tables_are_sorted_and_name_licenses() {
        assert!(LABELS.is_sorted());
        assert!(AUTHORS.is_sorted());
        for id in AUTHORS {
            assert_eq!(find(id).map(|entry| entry.id()), Some(id));
        }
    }

    #[test]
    fn the_authors_licenses() {
        for license in ["Apache 2.0", "MIT", "BSD-3"] {
            check(license, Some(5), false);
        }
        check("CC BY-SA-4.0", Some(4), false);
        check("GNU GPL", Some(4), false);
        check("Mod. MIT", Some(5), false);
        check("LicenseRef-Mod.-MIT", Some(5), false);
        check("CC BY-SA-4.0, The Pile + others", Some(4), false);
        check("LicenseRef-CC-BY-SA-4.0--The-Pile---others", Some(4), false);
        check("ODC-By", Some(4), false);
        check("RAIL", Some(4), false);
        check("bigscience-bloom-rail-1.0", Some(4), false);
        check("C4AI", Some(4), false);
        check("LLaMA-2", Some(3), false);
        check("LLaMA-3", Some(3), false);
        check("LLaMA", Some(3), false);
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
            "OpenMDW-1.1",
            "openmdw",
            "WTFPL",
            "PDDL-1.0",
            "CECILL-B",
            "apple-ascl",
            "kimi-k2",
        ] {
            check(license, Some(5), true);
        }
        for license in [
            "GPL-3.0-only",
            "gpl-3.0",
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
            "gemma",
            "deepseek",
            "falcon-llm-license",
            "qwen",
        ] {
            check(license, Some(4), true);
        }
        for license in [
            "CC-BY-NC-SA-4.0",
            "llama3.1",
            "llama4",
            "falcon-180b",
            "BUSL-1.1",
            "mrl",
        ] {
            check(license, Some(3), true);
        }
        for license in ["CC-BY-ND-4.0", "apple-amlr", "exaone"] {
            check(license, Some(2), true);
        }
        for license in ["CC-BY-NC-ND-4.0", "msrla", "research-only"] {
            check(license, Some(1), true);
        }
        check("proprietary", Some(0), true);
        // Not judged, or several that differ.
        for license in [
            "other",
            "My Very Own Terms",
            "cc",
            "hai-def",
            "jamba-open-model-license",
            "h-research",
            "modified-mit",
            "blessing",
            "bsd",
            "lgpl",
        ] {
            check(license, None, false);
        }
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
    }

    #[test]
    fn labels() {
        check("Publicly available", Some(5), false);
        check("CC BY-SA-4.0, The Pile + others", Some(4), false);
    }
}
