//! The 83 ids of Hugging Face (huggingface/hub-docs, 2026-08-22), each with its
//! class.

use crate::license::{Class, License, Problem};

const IDS: &[(Class, &str)] = &[
    (
        Class::Osi,
        "apache-2.0 mit afl-3.0 artistic-2.0 bsl-1.0 bsd-2-clause bsd-3-clause ecl-2.0 epl-1.0 epl-2.0 eupl-1.1 \
         eupl-1.2 agpl-3.0 gpl-2.0 gpl-3.0 lgpl-2.1 lgpl-3.0 isc lppl-1.3c ms-pl mpl-2.0 osl-3.0 postgresql ofl-1.1 \
         ncsa unlicense zlib",
    ),
    (Class::Libre, "bsd-3-clause-clear wtfpl"),
    (Class::OpenModel, "openmdw-1.0 openmdw-1.1"),
    (
        Class::OpenContent,
        "cc0-1.0 cc-by-2.0 cc-by-2.5 cc-by-3.0 cc-by-4.0 cc-by-sa-3.0 cc-by-sa-4.0 cdla-sharing-1.0 \
         cdla-permissive-1.0 cdla-permissive-2.0 odc-by odbl pddl etalab-2.0 lgpl-lr",
    ),
    (Class::Vague, "bsd cc gfdl gpl lgpl"),
    (Class::Unknown, "unknown other apple-ascl"),
    (
        Class::UseRestricted,
        "openrail bigscience-openrail-m creativeml-openrail-m bigscience-bloom-rail-1.0 bigcode-openrail-m openrail++ \
         gemma c-uda",
    ),
    (
        Class::ScaleRestricted,
        "llama2 llama3 llama3.1 llama3.2 llama3.3 llama4 grok2-community",
    ),
    (
        Class::NonCommercial,
        "cc-by-nc-2.0 cc-by-nc-3.0 cc-by-nc-4.0 cc-by-nc-sa-2.0 cc-by-nc-sa-3.0 cc-by-nc-sa-4.0 deepfloyd-if-license \
         fair-noncommercial-research-license h-research intel-research apple-amlr",
    ),
    (
        Class::NoDerivatives,
        "cc-by-nd-4.0 cc-by-nc-nd-3.0 cc-by-nc-nd-4.0",
    ),
];

#[test]
fn all_are_understood() {
    let mut count = 0;
    for (class, ids) in IDS {
        for id in ids.split(' ') {
            count += 1;
            let license = License::parse_hugging_face(id);
            assert_eq!(license.class(), *class, "{id}");
            let vague = *class == Class::Vague || matches!(id, "unknown" | "other");
            let problem = vague.then_some(Problem::Vague);
            assert_eq!(license.problem(), problem, "{id}");
            assert_eq!(License::parse(id).class(), *class, "{id}");
        }
    }
    assert_eq!(count, 83);
}

#[test]
fn their_spelling_is_theirs_alone() {
    for (text, spdx) in [
        ("apache-2.0", "Apache-2.0"),
        ("bsl-1.0", "BSL-1.0"),
        ("openmdw-1.0", "OpenMDW-1.0"),
    ] {
        for license in [License::parse(text), License::parse_hugging_face(text)] {
            assert_eq!((license.canonical(), license.problem()), (spdx, None));
        }
        let license = License::parse_mof(text);
        assert_eq!(
            (license.canonical(), license.problem()),
            (spdx, Some(Problem::Misspelt))
        );
    }
    for (text, spdx) in [
        ("odc-by", "ODC-By-1.0"),
        ("odbl", "ODbL-1.0"),
        ("pddl", "PDDL-1.0"),
        ("c-uda", "C-UDA-1.0"),
        ("lgpl-lr", "LGPLLR"),
    ] {
        let card = License::parse_hugging_face(text);
        assert_eq!((card.canonical(), card.problem()), (spdx, None));
        let manifest = License::parse(text);
        assert_eq!(
            (manifest.canonical(), manifest.problem()),
            (spdx, Some(Problem::Misspelt))
        );
    }
    // Ids that only they have are right everywhere.
    assert_eq!(License::parse("llama3.1").problem(), None);
    // Other misspellings are misspellings there too.
    assert_eq!(
        License::parse_hugging_face("Apache 2.0").problem(),
        Some(Problem::Misspelt)
    );
}

#[test]
fn boost_is_not_business_source() {
    assert_eq!(License::parse_hugging_face("bsl-1.0").class(), Class::Osi);
    assert_eq!(License::parse("BUSL-1.1").class(), Class::Proprietary);
}

#[test]
fn gnu_ids_may_leave_open_whether_later_versions_count() {
    for (text, id) in [
        ("gpl-3.0", "GPL-3.0"),
        ("lgpl-2.1", "LGPL-2.1"),
        ("agpl-3.0", "AGPL-3.0"),
    ] {
        assert_eq!(License::parse_hugging_face(text).problem(), None);
        let license = License::parse(text);
        // The Hub's own id, to the letter, is meant as it is.
        assert_eq!((license.problem(), license.canonical()), (None, text));
        let license = License::parse(id);
        assert_eq!(license.problem(), Some(Problem::OnlyOrLater { id }));
        assert_eq!((license.fix(), license.canonical()), (None, text));
        // It stays the canonical id, however it is written.
        assert_eq!(License::parse(id).canonical(), text);
        let long = id.replace("GPL-", "GPL v");
        for license in [License::parse(&long), License::parse_hugging_face(&long)] {
            assert_eq!(license.canonical(), text);
        }
        let card = License::parse_hugging_face(&long);
        assert_eq!(
            (card.problem(), card.fix()),
            (Some(Problem::Misspelt), Some(text))
        );
    }
}
