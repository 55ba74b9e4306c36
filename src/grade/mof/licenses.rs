//! Which licenses the Model Openness Tool holds to be open, and for what.
//!
//! Its list is that of SPDX of May 2024 (`licenses.json` and `mof-licenses.json`
//! of the tool at 8b5d30e): what was approved by the OSI or held free by the FSF
//! then, 31 ids of open data, and OpenMDW. Ids are compared to the letter.

use crate::license::{Entry, License, Term};
use crate::manifest::Kind;

/// Open without a flag of the SPDX list. `ODC-PDDL-1.0` is no SPDX id; the id
/// that was meant, `PDDL-1.0`, is not open to the tool.
const OPEN_BY_NAME: &str = "CC-BY-1.0 CC-BY-2.0 CC-BY-2.5 CC-BY-2.5-AU CC-BY-3.0 CC-BY-3.0-AT \
    CC-BY-3.0-AU CC-BY-3.0-DE CC-BY-3.0-IGO CC-BY-3.0-NL CC-BY-3.0-US CC-BY-SA-1.0 CC-BY-SA-2.0 \
    CC-BY-SA-2.0-UK CC-BY-SA-2.1-JP CC-BY-SA-2.5 CC-BY-SA-3.0 CC-BY-SA-3.0-AT \
    CDLA-Permissive-1.0 CDLA-Permissive-2.0 CDLA-Sharing-1.0 ODC-By-1.0 ODC-PDDL-1.0 \
    OGL-Canada-2.0 OGL-UK-2.0 OGL-UK-3.0 OpenMDW-1.0";

/// Listed or flagged by SPDX only after May 2024.
const FLAGGED_SINCE: &str = "ALGLIB-Documentation BSD-3-Clause-Open-MPI BSD-ask-to-endorse CDDL-1.1 \
    CNRI-Python-GPL-Compatible OSC-1.0 Python-2.0.1 W3C-20150513 WordNet curl";

/// The licenses that have a content type; all others suit nothing.
const FOR_CODE: &str = "0BSD AFL-1.1 AFL-1.2 AFL-2.0 AFL-2.1 AFL-3.0 Apache-1.0 Apache-1.1 Apache-2.0 \
    ECL-1.0 ECL-2.0 ISC MIT MIT-0 MulanPSL-1.0 MulanPSL-2.0 NCSA OpenMDW-1.0 UPL-1.0";
const FOR_DATA: &str = "C-UDA-1.0 CDLA-Permissive-1.0 CDLA-Permissive-2.0 OpenMDW-1.0 PDDL-1.0";
const FOR_DOCUMENTS: &str = "Apache-2.0 CC-BY-4.0 CC-BY-SA-3.0 CC-BY-SA-4.0 CC-PDDC CC0-1.0 \
    FreeBSD-DOC OpenMDW-1.0";

/// Whether the tool holds a license to be open, whatever it is on.
pub fn is_open(license: &License) -> bool {
    let id = license.text();
    let mut terms = license.terms();
    match (terms.next().and_then(Term::entry), terms.next()) {
        // To the letter: another spelling is another license to the tool.
        (Some(entry), None) if entry.id() == id => is_open_entry(entry),
        _ => has(OPEN_BY_NAME, id),
    }
}

/// The same of an id of the SPDX list.
fn is_open_entry(entry: &Entry) -> bool {
    let is_flagged = entry.is_osi_approved() || entry.is_fsf_libre();
    (is_flagged && !has(FLAGGED_SINCE, entry.id())) || has(OPEN_BY_NAME, entry.id())
}

/// Whether the tool lists the license for this type of content.
pub fn suits(license: &License, kind: Kind) -> bool {
    let ids = match kind {
        Kind::Code => FOR_CODE,
        Kind::Model | Kind::Data => FOR_DATA,
        Kind::Document => FOR_DOCUMENTS,
    };
    has(ids, license.text())
}

/// Whether a license is open as an expression: of `AND` both sides, of `OR`
/// either, of `WITH` the license before it.
pub fn is_open_expression(license: &License) -> bool {
    let is_open = |term: &Term| term.entry().is_some_and(is_open_entry);
    let open = license.fold(
        is_open,
        |first, second| first && second,
        |first, second| first || second,
    );
    license.problem().is_none() && open == Some(true)
}

/// The license as SPDX spells it, the only spelling that the tool knows: an id
/// that is right on Hugging Face is misspelt here.
pub fn in_spdx(license: &License) -> License {
    match license.problem().is_none() {
        true => license.in_spdx(),
        false => license.clone(),
    }
}

/// The license that was meant, where it is merely misspelt and open.
pub fn mended(license: &License) -> Option<License> {
    in_spdx(license)
        .mend()
        .filter(|_| !is_open(license))
        .map(License::parse)
        .filter(is_open)
}

fn has(ids: &str, id: &str) -> bool {
    ids.split_ascii_whitespace().any(|known| known == id)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn open_text(text: &str) -> bool {
        is_open(&License::parse(text))
    }

    /// Everything that the table of licenses knows of SPDX: an id that gets a
    /// flag there in time to come must not become open here.
    #[test]
    fn exactly_226_are_open() {
        let table = include_str!("../../license/spdx.rs");
        let ids = table
            .lines()
            .map(|line| line.split([' ', '"']).next().unwrap_or_default());
        let open: Vec<&str> = ids.filter(|id| is_open(&License::parse(id))).collect();
        // All but the phantom, which is in no table.
        assert_eq!(open.len(), 225, "{open:?}");
        assert!(open_text("ODC-PDDL-1.0"));
    }

    #[test]
    fn spelling_counts() {
        for id in [
            "MIT",
            "GPL-2.0+",
            "GPL-3.0",
            "CC-BY-3.0-AU",
            "OpenMDW-1.0",
            "WTFPL",
        ] {
            assert!(open_text(id), "{id}");
        }
        for text in [
            "",
            " MIT",
            "mit",
            "apache-2.0",
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
            assert!(!open_text(text), "{text}");
        }
    }

    #[test]
    fn expressions_and_mends() {
        let is_open_expression = |text| is_open_expression(&License::parse(text));
        let mended = |text| mended(&License::parse(text)).map(|license| license.text().to_owned());
        assert!(is_open_expression("Apache-2.0 OR LicenseRef-mine"));
        assert!(is_open_expression(
            "GPL-2.0-or-later WITH Classpath-exception-2.0"
        ));
        assert!(!is_open_expression("Apache-2.0 AND CC-BY-NC-4.0"));
        assert!(!is_open_expression("apache-2.0"));
        assert_eq!(mended("Apache 2.0").as_deref(), Some("Apache-2.0"));
        assert_eq!(mended(" MIT").as_deref(), Some("MIT"));
        assert_eq!(mended("MIT").as_deref(), None);
        assert_eq!(mended("Proprietary").as_deref(), None);
    }
}
