//! The ids that the Hub takes for a license, and no other spelling of them.

use crate::license::License;

/// All 83, in the order of the alphabet: github.com/huggingface/hub-docs at
/// 242f4a1e (2026-08-22), `docs/hub/repositories-licenses.md`.
const IDS: &[&str] = &[
    "afl-3.0",
    "agpl-3.0",
    "apache-2.0",
    "apple-amlr",
    "apple-ascl",
    "artistic-2.0",
    "bigcode-openrail-m",
    "bigscience-bloom-rail-1.0",
    "bigscience-openrail-m",
    "bsd",
    "bsd-2-clause",
    "bsd-3-clause",
    "bsd-3-clause-clear",
    "bsl-1.0",
    "c-uda",
    "cc",
    "cc-by-2.0",
    "cc-by-2.5",
    "cc-by-3.0",
    "cc-by-4.0",
    "cc-by-nc-2.0",
    "cc-by-nc-3.0",
    "cc-by-nc-4.0",
    "cc-by-nc-nd-3.0",
    "cc-by-nc-nd-4.0",
    "cc-by-nc-sa-2.0",
    "cc-by-nc-sa-3.0",
    "cc-by-nc-sa-4.0",
    "cc-by-nd-4.0",
    "cc-by-sa-3.0",
    "cc-by-sa-4.0",
    "cc0-1.0",
    "cdla-permissive-1.0",
    "cdla-permissive-2.0",
    "cdla-sharing-1.0",
    "creativeml-openrail-m",
    "deepfloyd-if-license",
    "ecl-2.0",
    "epl-1.0",
    "epl-2.0",
    "etalab-2.0",
    "eupl-1.1",
    "eupl-1.2",
    "fair-noncommercial-research-license",
    "gemma",
    "gfdl",
    "gpl",
    "gpl-2.0",
    "gpl-3.0",
    "grok2-community",
    "h-research",
    "intel-research",
    "isc",
    "lgpl",
    "lgpl-2.1",
    "lgpl-3.0",
    "lgpl-lr",
    "llama2",
    "llama3",
    "llama3.1",
    "llama3.2",
    "llama3.3",
    "llama4",
    "lppl-1.3c",
    "mit",
    "mpl-2.0",
    "ms-pl",
    "ncsa",
    "odbl",
    "odc-by",
    "ofl-1.1",
    "openmdw-1.0",
    "openmdw-1.1",
    "openrail",
    "openrail++",
    "osl-3.0",
    "other",
    "pddl",
    "postgresql",
    "unknown",
    "unlicense",
    "wtfpl",
    "zlib",
];

/// SPDX ids that the Hub shortens.
const SHORT: [(&str, &str); 5] = [
    ("C-UDA-1.0", "c-uda"),
    ("LGPLLR", "lgpl-lr"),
    ("ODC-By-1.0", "odc-by"),
    ("ODbL-1.0", "odbl"),
    ("PDDL-1.0", "pddl"),
];

/// The id that is written so, whatever the case of its letters.
pub fn id(text: &str) -> Option<&'static str> {
    let lower = text.to_ascii_lowercase();
    let at = IDS.binary_search(&lower.as_str()).ok()?;
    IDS.get(at).copied()
}

/// The id of a known license, by the name that its list has for it. None where
/// the Hub has no id for just this license.
pub fn id_of(license: &License) -> Option<&'static str> {
    let mut terms = license.licenses();
    let (only, None) = (terms.next()?, terms.next()) else {
        return None;
    };
    let entry = only.entry()?;
    // A version or an exception more is another license.
    (only.name() == entry.id() || of_name(entry.id()) == Some(only.name()))
        .then(|| of_name(entry.id()))?
}

/// The id of a license by its name in the SPDX list or the Hub's own.
pub fn of_name(name: &str) -> Option<&'static str> {
    let short = SHORT.iter().find(|(spdx, _)| *spdx == name);
    short.map(|(_, short)| *short).or_else(|| id(name))
}

/// The id of the GNU license of which this is the one that says whether later
/// versions count: the Hub's says neither.
pub fn without_suffix(license: &License) -> Option<&'static str> {
    let mut terms = license.licenses();
    let (only, None) = (terms.next()?, terms.next()) else {
        return None;
    };
    let base = ["-only", "-or-later"]
        .iter()
        .find_map(|suffix| only.name().strip_suffix(suffix))?;
    id(base)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list() {
        assert_eq!(IDS.len(), 83);
        assert!(IDS.is_sorted());
        for (spdx, short) in SHORT {
            assert_eq!(of_name(spdx), Some(short));
            assert_eq!(id(short), Some(short));
        }
    }

    #[test]
    fn ids_of_licenses() {
        let of = |text| id_of(&License::parse_hugging_face(text));
        for (text, expected) in [
            ("apache-2.0", "apache-2.0"),
            ("Apache-2.0", "apache-2.0"),
            ("Apache License, Version 2.0", "apache-2.0"),
            ("https://opensource.org/licenses/MIT", "mit"),
            ("Academic Free License v3.0", "afl-3.0"),
            ("ODC-By-1.0", "odc-by"),
            ("CC BY-SA 4.0", "cc-by-sa-4.0"),
            ("GPLv3", "gpl-3.0"),
            ("AGPL v3", "agpl-3.0"),
            ("LGPL v2.1", "lgpl-2.1"),
            ("GNU General Public License v3.0", "gpl-3.0"),
        ] {
            assert_eq!(of(text), Some(expected), "{text}");
        }
        for text in [
            "AGPL-3.0-or-later",
            "Artistic-1.0",
            "MIT OR Apache-2.0",
            "my-own-terms",
            "none",
        ] {
            assert_eq!(of(text), None, "{text}");
        }
        let gnu = |text| without_suffix(&License::parse_hugging_face(text));
        assert_eq!(gnu("agpl-3.0-or-later"), Some("agpl-3.0"));
        assert_eq!(gnu("GPL-2.0-only"), Some("gpl-2.0"));
        assert_eq!(gnu("LGPL-2.0-only"), None);
        assert_eq!(gnu("mit"), None);
    }
}
