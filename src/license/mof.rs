//! Which licenses the Model Openness Tool holds to be open, and for what.
//!
//! Its list is that of SPDX of May 2024 (`licenses.json` and `mof-licenses.json`
//! of the tool at 8b5d30e): what was approved by the OSI or held free by the FSF
//! then, 31 ids of open data, and OpenMDW. Ids are compared to the letter.

use super::entry::{Entry, Origin};
use super::{Class, License, MofTerms, Spelling, Term};
use crate::manifest::Kind;

/// Open without a flag of the SPDX list. `ODC-PDDL-1.0` is no SPDX id; the id
/// that was meant, `PDDL-1.0`, is not open to the tool. Sorted.
const OPEN_BY_NAME: &[&str] = &[
    "CC-BY-1.0",
    "CC-BY-2.0",
    "CC-BY-2.5",
    "CC-BY-2.5-AU",
    "CC-BY-3.0",
    "CC-BY-3.0-AT",
    "CC-BY-3.0-AU",
    "CC-BY-3.0-DE",
    "CC-BY-3.0-IGO",
    "CC-BY-3.0-NL",
    "CC-BY-3.0-US",
    "CC-BY-SA-1.0",
    "CC-BY-SA-2.0",
    "CC-BY-SA-2.0-UK",
    "CC-BY-SA-2.1-JP",
    "CC-BY-SA-2.5",
    "CC-BY-SA-3.0",
    "CC-BY-SA-3.0-AT",
    "CDLA-Permissive-1.0",
    "CDLA-Permissive-2.0",
    "CDLA-Sharing-1.0",
    "ODC-By-1.0",
    "ODC-PDDL-1.0",
    "OGL-Canada-2.0",
    "OGL-UK-2.0",
    "OGL-UK-3.0",
    "OpenMDW-1.0",
];

/// Listed or flagged by SPDX only after May 2024. Sorted.
const FLAGGED_SINCE: &[&str] = &[
    "ALGLIB-Documentation",
    "BSD-3-Clause-Open-MPI",
    "BSD-ask-to-endorse",
    "CDDL-1.1",
    "CNRI-Python-GPL-Compatible",
    "OSC-1.0",
    "Python-2.0.1",
    "W3C-20150513",
    "WordNet",
    "curl",
];

/// The licenses that have a content type; all others suit nothing. Sorted.
const FOR_CODE: &[&str] = &[
    "0BSD",
    "AFL-1.1",
    "AFL-1.2",
    "AFL-2.0",
    "AFL-2.1",
    "AFL-3.0",
    "Apache-1.0",
    "Apache-1.1",
    "Apache-2.0",
    "ECL-1.0",
    "ECL-2.0",
    "ISC",
    "MIT",
    "MIT-0",
    "MulanPSL-1.0",
    "MulanPSL-2.0",
    "NCSA",
    "OpenMDW-1.0",
    "UPL-1.0",
];
const FOR_DATA: &[&str] = &[
    "C-UDA-1.0",
    "CDLA-Permissive-1.0",
    "CDLA-Permissive-2.0",
    "OpenMDW-1.0",
    "PDDL-1.0",
];
const FOR_DOCUMENTS: &[&str] = &[
    "Apache-2.0",
    "CC-BY-4.0",
    "CC-BY-SA-3.0",
    "CC-BY-SA-4.0",
    "CC-PDDC",
    "CC0-1.0",
    "FreeBSD-DOC",
    "OpenMDW-1.0",
];

fn has(ids: &[&str], id: &str) -> bool {
    ids.binary_search(&id).is_ok()
}

/// What the tool makes of a license.
pub(super) fn terms(license: &License) -> MofTerms {
    let id = id(license);
    let open = is_open(license, id);
    MofTerms {
        open,
        fixed: open || is_open_once_fixed(license),
        expression: open || is_open_expression(license),
        code: has(FOR_CODE, id),
        data: has(FOR_DATA, id),
        document: has(FOR_DOCUMENTS, id),
    }
}

/// What the tool is given: of its own files the text to the letter, of others
/// the canonical id.
fn id(license: &License) -> &str {
    match license.spelling() {
        Spelling::Mof => license.text(),
        _ => license.canonical(),
    }
}

/// Whether the tool holds a license to be open, whatever it is on.
fn is_open(license: &License, id: &str) -> bool {
    let mut licenses = license.licenses();
    match (licenses.next().and_then(Term::entry), licenses.next()) {
        // To the letter: another spelling is another license to the tool.
        (Some(entry), None) if entry.id() == id => is_open_entry(entry),
        // A name of several is no id of the tool: all that it may stand for has
        // to be open.
        (Some(entry), None) if license.spelling() != Spelling::Mof => {
            entry.class() < Class::Vague && are_open(&entry.members())
        }
        _ => has(OPEN_BY_NAME, id),
    }
}

fn are_open(members: &[Entry]) -> bool {
    !members.is_empty() && members.iter().all(is_open_entry)
}

/// The same of a license that is known.
fn is_open_entry(entry: &Entry) -> bool {
    if entry.origin() != Origin::Spdx {
        return entry.class() < Class::Vague && are_open(&entry.members());
    }
    let is_flagged = entry.is_osi_approved() || entry.is_fsf_libre();
    (is_flagged && !has(FLAGGED_SINCE, entry.id())) || has(OPEN_BY_NAME, entry.id())
}

/// Whether the license that was meant is open, where it is merely misspelt.
fn is_open_once_fixed(license: &License) -> bool {
    let mut licenses = license.licenses();
    match (licenses.next(), licenses.next()) {
        (Some(term), None) => term.entry().is_some_and(|entry| {
            let is_itself = entry.id().eq_ignore_ascii_case(term.name());
            is_itself && is_open_entry(entry)
        }),
        _ => false,
    }
}

/// Whether a license is open as an expression: of `AND` both sides, of `OR`
/// either, of `WITH` the license before it.
fn is_open_expression(license: &License) -> bool {
    let is_open = |term: &Term| term.entry().is_some_and(is_open_entry);
    let open = license.fold(
        is_open,
        |first, second| first && second,
        |first, second| first || second,
    );
    let is_plain = license.canonical() == license.licenses().next().map_or("", Term::name);
    let is_expression = !is_plain || license.licenses().any(|term| term.name().contains(' '));
    is_expression && !license.is_broken() && open == Some(true)
}

/// Whether the tool lists the license for this type of content.
impl MofTerms {
    pub fn suits(self, kind: Kind) -> bool {
        match kind {
            Kind::Code => self.code,
            Kind::Model | Kind::Data => self.data,
            Kind::Document => self.document,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::entry::id_and_flags;
    use super::super::spdx::LICENSES;
    use super::*;

    fn mof(text: &str) -> MofTerms {
        terms(&License::parse_mof(text))
    }

    #[test]
    fn lists_are_sorted() {
        for list in [
            OPEN_BY_NAME,
            FLAGGED_SINCE,
            FOR_CODE,
            FOR_DATA,
            FOR_DOCUMENTS,
        ] {
            assert!(list.is_sorted());
        }
    }

    /// Everything that the table of licenses knows of SPDX: an id that gets a
    /// flag there in time to come must not become open here.
    #[test]
    fn exactly_226_are_open() {
        let ids = LICENSES.split('\n').map(|line| id_and_flags(line).0);
        let open: Vec<&str> = ids.clone().filter(|id| mof(id).open).collect();
        // All but the phantom, which is in no table.
        assert_eq!(open.len(), 225, "{open:?}");
        assert!(mof("ODC-PDDL-1.0").open);
        // The tool is given the same ids from a manifest; but a deprecated id
        // becomes the one that SPDX says to write.
        for id in ids {
            let from_manifest = terms(&License::parse(id)).open;
            let replaced = License::parse(id).canonical() != id;
            assert!(from_manifest == mof(id).open || replaced, "{id}");
        }
    }

    #[test]
    fn spelling_counts_in_a_file_of_the_tool() {
        for id in [
            "MIT",
            "GPL-2.0+",
            "GPL-3.0",
            "CC-BY-3.0-AU",
            "OpenMDW-1.0",
            "WTFPL",
        ] {
            assert!(mof(id).open, "{id}");
        }
        for text in [
            "",
            " MIT",
            "mit",
            "apache-2.0",
            "gpl-3.0",
            "Apache 2.0",
            "MIT License",
            "Apache-2.0 OR MIT",
            "PDDL-1.0",
            "OpenMDW-1.1",
            "Apache-2.0+",
            "GPL-2.0-or-later WITH Classpath-exception-2.0",
            "CC-BY-NC-4.0",
            "C-UDA-1.0",
            "unlicensed",
            "CC-BY-3.0-AU CC-BY-3.0-DE",
        ] {
            assert!(!mof(text).open, "{text}");
        }
    }

    #[test]
    fn elsewhere_the_canonical_id_counts() {
        let open = |text| terms(&License::parse(text)).open;
        for text in [
            "mit",
            "apache-2.0",
            "Apache 2.0",
            "MIT License",
            "openmdw-1.0",
            " MIT",
        ] {
            assert!(open(text), "{text}");
        }
        for text in [
            "apache",
            "openmdw-1.1",
            "Apache-2.0 OR MIT",
            "pddl",
            "gemma",
            "none",
        ] {
            assert!(!open(text), "{text}");
        }
    }

    /// Open only if all that it may stand for is.
    #[test]
    fn names_of_several() {
        let open = |text| terms(&License::parse_hugging_face(text)).open;
        for text in [
            "gpl-3.0", "gpl-2.0", "lgpl-2.1", "lgpl-3.0", "agpl-3.0", "GPLv3", "cc-by", "cdla",
        ] {
            assert!(open(text), "{text}");
        }
        for text in [
            "openmdw",
            "modified-mit",
            "gpl",
            "lgpl",
            "apache",
            "eupl",
            "cc-by-nc",
        ] {
            assert!(!open(text), "{text}");
        }
    }

    #[test]
    fn other_readings() {
        for text in ["Apache 2.0", " MIT", "mit", "gpl-3.0", "GPL v3", "MIT"] {
            assert!(mof(text).fixed, "{text}");
        }
        for text in ["Proprietary", "Apache", "Apache-2.0 OR MIT", "PDDL", "none"] {
            assert!(!mof(text).fixed, "{text}");
        }
        for text in [
            "Apache-2.0 OR LicenseRef-mine",
            "GPL-2.0-or-later WITH Classpath-exception-2.0",
            "CC0-1.0 OR openmdw-1.1",
            "ODC-By-1.0 OR openrail AND openmdw-1.1",
            "MIT OR Frobnicate-1.0",
            "MIT AND ISC",
        ] {
            assert!(mof(text).expression, "{text}");
        }
        for text in [
            "Apache-2.0 AND CC-BY-NC-4.0",
            "MIT AND Frobnicate-1.0",
            "apache-2.0",
            "MIT WITH Foo-exception",
            "none",
        ] {
            assert!(!mof(text).expression, "{text}");
        }
    }

    #[test]
    fn types_of_content() {
        let suits = |text: &str| Kind::ALL.map(|kind| mof(text).suits(kind));
        assert_eq!(suits("Apache-2.0"), [true, false, false, true]);
        assert_eq!(suits("apache-2.0"), [false; 4]);
        assert_eq!(suits("OpenMDW-1.0"), [true; 4]);
        assert_eq!(suits("C-UDA-1.0"), [false, true, true, false]);
    }
}
