//! Licenses under the names that people give them.

use crate::license::{Class, EuTerms, License, Problem};

#[track_caller]
fn meant(text: &str, mend: &str) {
    let license = License::parse(text);
    assert_eq!(license.fix(), Some(mend), "{text}");
    assert_eq!(license.canonical(), mend);
    assert_eq!(license.text(), text);
    assert_eq!(license.problem(), Some(Problem::Misspelt), "{text}");
    let right = License::parse(mend);
    assert_eq!(right.problem(), None, "{mend}");
    assert_eq!(license.class(), right.class(), "{text}");
}

#[track_caller]
fn unknown(text: &str, nearest: Option<&'static str>) {
    let license = License::parse(text);
    assert_eq!(license.problem(), Some(Problem::Unknown), "{text}");
    assert_eq!(license.nearest(), nearest, "{text}");
    assert_eq!((license.fix(), license.canonical()), (None, text));
    assert!(license.class() >= Class::Unknown, "{text}");
}

#[test]
fn software() {
    meant("Apache 2.0", "Apache-2.0");
    meant("Apache license 2.0", "Apache-2.0");
    meant("Apache License, Version 2.0", "Apache-2.0");
    meant("the Apache Software License v2", "Apache-2.0");
    meant("Apache2", "Apache-2.0");
    meant(" Apache-2.0\n", "Apache-2.0");
    meant("BSD-3", "BSD-3-Clause");
    meant("3-Clause BSD License", "BSD-3-Clause");
    meant(
        "BSD 3-Clause \"New\" or \"Revised\" License",
        "BSD-3-Clause",
    );
    meant("BSD 2-clause “Simplified” license", "BSD-2-Clause");
    meant("MIT License", "MIT");
    meant("The MIT License (MIT)", "MIT");
    meant("Expat", "MIT");
    meant("Apache License 2.0 (Apache-2.0)", "Apache-2.0");
    meant("MPLv2", "MPL-2.0");
    meant("Mozilla Public License 2.0", "MPL-2.0");
    meant("European Union Public Licence 1.2", "EUPL-1.2");
    meant("Boost Software License 1.0", "BSL-1.0");
    meant("Academic Free License v3.0", "AFL-3.0");
    meant("SIL Open Font License 1.1", "OFL-1.1");
    meant("The Unlicense", "Unlicense");
    meant("GPLv2 only", "GPL-2.0-only");
    meant("GNU GPL v3 or later", "GPL-3.0-or-later");
    meant(
        "GNU General Public License v2.0 or any later version",
        "GPL-2.0-or-later",
    );
    meant("GPLv3+", "GPL-3.0-or-later");
}

#[test]
fn gnu_without_a_word_on_later_versions() {
    for text in [
        "GPLv3",
        "GPL-3.0",
        "GNU General Public License v3.0",
        "GPL 3",
    ] {
        let license = License::parse(text);
        assert_eq!(license.class(), Class::Osi, "{text}");
        assert_eq!(
            license.problem(),
            Some(Problem::OnlyOrLater { id: "GPL-3.0" }),
            "{text}"
        );
    }
}

#[test]
fn content_and_data() {
    meant("CC BY-SA 4.0", "CC-BY-SA-4.0");
    meant("CC BY–SA 4.0", "CC-BY-SA-4.0");
    meant("Creative Commons Attribution 4.0", "CC-BY-4.0");
    meant(
        "Creative Commons Attribution-ShareAlike 4.0 International",
        "CC-BY-SA-4.0",
    );
    meant(
        "Creative Commons Attribution Non Commercial Share Alike 4.0",
        "CC-BY-NC-SA-4.0",
    );
    meant(
        "Creative Commons Attribution-NonCommercial-NoDerivatives 4.0",
        "CC-BY-NC-ND-4.0",
    );
    meant(
        "Creative Commons Attribution 4.0 International (CC BY 4.0)",
        "CC-BY-4.0",
    );
    meant("Creative Commons Attribution 2.5 Generic", "CC-BY-2.5");
    meant("CC0", "CC0-1.0");
    meant("Creative Commons Zero v1.0 Universal", "CC0-1.0");
    meant("Open Data Commons Attribution License v1.0", "ODC-By-1.0");
    meant("Open Database License", "ODbL-1.0");
    meant("CDLA Permissive 2", "CDLA-Permissive-2.0");
}

#[test]
fn models() {
    meant("OpenRAIL", "openrail");
    meant(
        "BigCode OpenRAIL-M v1 license agreement",
        "bigcode-openrail-m",
    );
    meant("CreativeML Open RAIL++-M License", "openrail++");
    meant("Llama 3.1 Community License", "llama3.1");
    meant("Meta Llama 3 Community License Agreement", "llama3");
    meant("LLAMA 2 COMMUNITY LICENSE AGREEMENT", "llama2");
    meant("Llama-3.3", "llama3.3");
    meant("Llama 4", "llama4");
    meant("Gemma Terms of Use", "gemma");
    meant(
        "DeepFloyd IF Research License Agreement",
        "deepfloyd-if-license",
    );
    meant("Apple Sample Code License", "apple-ascl");
}

#[test]
fn a_license_on_no_list_keeps_its_name() {
    for (text, class) in [
        ("Databricks Open Model License", Class::ScaleRestricted),
        ("DeepSeek License Agreement", Class::UseRestricted),
        ("Qwen License Agreement", Class::ScaleRestricted),
        ("tongyi-qianwen-license-agreement", Class::ScaleRestricted),
        ("LLaMA license agreement", Class::NonCommercial),
        (
            "arXiv.org perpetual, non-exclusive license 1.0",
            Class::Proprietary,
        ),
        ("arxiv-non-excluse-1.0", Class::Proprietary),
        ("All rights reserved", Class::Proprietary),
    ] {
        let license = License::parse(text);
        assert_eq!(
            (license.class(), license.problem(), license.fix()),
            (class, None, None),
            "{text}"
        );
    }
}

#[test]
fn addresses() {
    meant(
        "https://creativecommons.org/licenses/by-sa/4.0/deed.en",
        "CC-BY-SA-4.0",
    );
    meant(
        "http://creativecommons.org/licenses/by/3.0/de/",
        "CC-BY-3.0-DE",
    );
    meant(
        "https://creativecommons.org/publicdomain/zero/1.0/",
        "CC0-1.0",
    );
    meant(
        "https://www.apache.org/licenses/LICENSE-2.0.txt",
        "Apache-2.0",
    );
    meant("https://spdx.org/licenses/MPL-2.0.html", "MPL-2.0");
    meant("https://opensource.org/license/mit", "MIT");
    unknown(
        "https://creativecommons.org/licenses/by/9.9/",
        Some("CC-BY-2.5"),
    );
    unknown("https://example.org/licenses/MIT", None);
    unknown("https://arxiv.org/pdf/2401.06066", None);
}

#[test]
fn vague_names_whose_members_agree_have_their_class() {
    for (text, class) in [
        ("CC-BY", Class::OpenContent),
        ("CC BY-SA", Class::OpenContent),
        ("CC-BY-NC-ND", Class::NoDerivatives),
        ("CC-BY-NC", Class::NonCommercial),
        ("Public Domain", Class::OpenContent),
        ("Custom license", Class::Unknown),
        ("Other", Class::Unknown),
    ] {
        let license = License::parse(text);
        assert_eq!(license.class(), class, "{text}");
        assert_eq!(license.problem(), Some(Problem::Vague));
    }
}

#[test]
fn similar_names_are_not_mended() {
    unknown("Apach-2.0", Some("Apache-2.0"));
    unknown("Apache-3.0", Some("Apache-2.0"));
    unknown("MTI", Some("MIT"));
    unknown("CC-BY-5.0", Some("CC-BY-4.0"));
    unknown("Gemma Trems of Use", Some("gemma"));
    unknown("Apache-2.0?", Some("Apache-2.0"));
    unknown("Modified Zlib License", None);
    unknown("not MIT", None);
    unknown("CodeT5", None);
    unknown("Cusstom", None);
    unknown("LicenseRef-", None);
    unknown("LicenseRef-two_words", None);
}

#[test]
fn a_look_alike_is_told_from_the_real_one() {
    let license = License::parse("Аpache-2.0");
    assert_eq!(license.class(), Class::Unknown);
    assert_eq!(license.foreign_character(), Some((0, 'А')));
    unknown("Аpache-2.0", Some("Apache-2.0"));
    unknown("Apache-2.0\u{200b}", Some("Apache-2.0"));
    unknown("M\u{0}IT", Some("MIT"));
    assert_eq!(License::parse("Apache-2.0").foreign_character(), None);
}

#[test]
fn a_name_that_says_what_it_forbids_is_believed() {
    for (text, class) in [
        (
            "Foo [dev] Non-Commercial License v2.0",
            Class::NonCommercial,
        ),
        ("foo-research-license", Class::NonCommercial),
        ("Unknown (research purposes only)", Class::NonCommercial),
        ("Our own RAIL", Class::UseRestricted),
        ("Foo No-Derivatives License", Class::NoDerivatives),
        ("Foo proprietary license", Class::Proprietary),
        ("Foo free license", Class::Unknown),
    ] {
        let license = License::parse(text);
        assert_eq!(license.class(), class, "{text}");
        assert!(
            matches!(license.problem(), Some(Problem::Unknown)),
            "{text}"
        );
    }
}

#[test]
fn no_license() {
    for text in [
        "",
        " ",
        "-",
        "???",
        "—",
        "not included",
        "Component not included",
        "Component Component not included",
        "Component not include.",
        "Component not included but listed sources",
        "n/a",
        "N.A.",
        "none",
        "NONE",
        "null",
        "TBD",
        "no license",
        "unlicensed",
        "Undisclosed",
        "not yet released",
        "Not Available",
        "NOASSERTION",
    ] {
        let license = License::parse(text);
        assert_eq!(license.problem(), Some(Problem::NotALicense), "{text:?}");
        assert!(!license.is_license());
        assert_eq!(
            (license.class(), license.licenses().count()),
            (Class::Unknown, 0)
        );
    }
    for text in ["MIT", "foo", "unknown", "MIT AND", "nonexistent", "Noweb"] {
        assert!(License::parse(text).is_license(), "{text}");
    }
}

#[test]
fn deprecated_ids() {
    let cases = [
        ("GPL-2.0+", Some("GPL-2.0-or-later")),
        (
            "GPL-2.0-with-classpath-exception",
            Some("GPL-2.0-only WITH Classpath-exception-2.0"),
        ),
        ("Nunit", Some("zlib-acknowledgement")),
        ("Nunit+", Some("zlib-acknowledgement+")),
        ("Net-SNMP", None),
    ];
    for (text, mend) in cases {
        let license = License::parse(text);
        assert!(
            matches!(license.problem(), Some(Problem::Deprecated { .. })),
            "{text}"
        );
        assert_eq!(license.fix(), mend);
    }
}

/// The page is that of the id that a license has now.
#[test]
fn the_page_of_a_license() {
    for (text, page) in [
        ("MIT", Some("MIT")),
        ("apache 2.0", Some("Apache-2.0")),
        ("GPL-3.0+", Some("GPL-3.0-or-later")),
        ("GPL-2.0+", Some("GPL-2.0-or-later")),
        ("Apache-2.0+", Some("Apache-2.0")),
        ("eCos-2.0", Some("GPL-2.0-or-later")),
        ("Apache-2.0 WITH LLVM-exception", Some("Apache-2.0")),
        ("gemma", None),
        ("my own terms", None),
        ("MIT OR ISC", None),
    ] {
        let page = page.map(|id| ["https://spdx.org/licenses/", id, ".html"].concat());
        assert_eq!(License::parse(text).url(), page, "{text}");
    }
}

/// The word "commercial" decides nothing, and takes back that trade is forbidden.
#[test]
fn commerce_beside_something_else_is_unknown() {
    for text in [
        "commercial",
        "Commercial License",
        "research and commercial",
        "commercial and research",
        "research or commercial",
        "personal and commercial",
        "open and commercial",
        "non-commercial and commercial",
        "commercial or non-commercial",
        "mit-with-commercial",
        "mit-and-commercial",
    ] {
        for license in [License::parse(text), License::parse_hugging_face(text)] {
            assert_eq!(license.class(), Class::Unknown, "{text}");
            let eu = license.terms().map(|terms| terms.eu);
            assert_eq!(eu, Some(EuTerms::Judgement), "{text}");
            assert_eq!(license.canonical(), text);
        }
    }
    // What an id says stays.
    let text = "cc-by-nc-sa-4.0-with-commercial-license";
    assert_eq!(License::parse(text).class(), Class::NonCommercial);
    assert_eq!(License::parse(text).canonical(), text);
    let text = "MIT and Foo Research License";
    assert_eq!(License::parse(text).class(), Class::NonCommercial);
}

/// A license with a change is not the license.
#[test]
fn a_remark_that_changes_a_license_makes_it_another() {
    for (text, class) in [
        (
            "Llama 2 Community License Agreement (modified)",
            Class::ScaleRestricted,
        ),
        ("gemma (custom)", Class::UseRestricted),
        ("CC-BY-NC-4.0 (modified)", Class::NonCommercial),
        ("openrail (modified)", Class::UseRestricted),
        ("Llama-3.1 (based on MIT)", Class::ScaleRestricted),
    ] {
        for license in [License::parse(text), License::parse_hugging_face(text)] {
            assert_eq!((license.canonical(), license.class()), (text, class));
            assert_eq!(
                (license.problem(), license.fix()),
                (Some(Problem::Unknown), None)
            );
        }
    }
}

/// However an id is written, it is never taken for another.
#[test]
fn blanks_for_hyphens_lead_to_the_same_id() {
    for line in crate::license::spdx::LICENSES.split('\n') {
        let id = line.split(' ').next().unwrap();
        if crate::license::entry::find_by_words(&crate::license::words::key(id), false)
            .unwrap()
            .is_common_word()
        {
            // An id that SPDX gave up means its successor.
            let license = License::parse_mof(id);
            let found = license.licenses().next().unwrap().entry().unwrap().id();
            assert_eq!(found, id);
            continue;
        }
        for text in [
            id.replace('-', " "),
            id.to_ascii_uppercase(),
            [id, " License"].concat(),
        ] {
            let license = License::parse(&text);
            let found = license
                .licenses()
                .next()
                .and_then(|term| term.entry())
                .map(|entry| entry.id());
            let operators = [" or ", " with ", " and "]
                .iter()
                .any(|word| text.contains(word));
            // An id that SPDX gave up means its successor.
            let same = license.canonical() == License::parse(id).canonical();
            assert!(
                found == Some(id) || same || operators,
                "{text:?} is taken for {found:?}"
            );
        }
    }
}

#[test]
fn where_the_text_stands() {
    let url = |text: &str| License::parse(text).url();
    assert_eq!(
        url("MIT").as_deref(),
        Some("https://spdx.org/licenses/MIT.html")
    );
    assert_eq!(
        url("MIT License").as_deref(),
        Some("https://spdx.org/licenses/MIT.html")
    );
    for text in [
        "MIT OR Apache-2.0",
        "gemma",
        "bsd",
        "LicenseRef-own",
        "foo",
        "none",
        "Custom <script>",
    ] {
        assert_eq!(url(text), None, "{text}");
    }
}

#[test]
fn a_misspelling_of_one_id_alone_is_certain() {
    for (text, id) in [
        ("Apche-2.0", Some("Apache-2.0")),
        ("Apahce-2.0", Some("Apache-2.0")),
        ("CDLA-Permisive-2.0", Some("CDLA-Permissive-2.0")),
        // Another version, or two ids as near.
        ("Apache-2.1", None),
        ("CC-BY-NX-4.0", None),
        ("CC-BY-AS-4.0", None),
        ("BSD-5-Clause", None),
        // Too short, or no misspelling.
        ("MTI", None),
        ("Our Own Terms", None),
        ("MIT", None),
        ("Apche-2.0 OR MIT", None),
    ] {
        assert_eq!(License::parse(text).misspelling_of(), id, "{text}");
    }
}

/// What is written out must not become another license where it is read again.
#[test]
fn the_canonical_form_means_the_same() {
    let parse: [fn(&str) -> License; 3] = [
        License::parse,
        License::parse_hugging_face,
        License::parse_prose,
    ];
    let texts = spdx::identifiers::LICENSES
        .iter()
        .map(|license| license.name);
    let more = [
        "Apache 2.0",
        "gpl-3.0",
        "fair",
        "other",
        "My Own Terms",
        "mit AND Fair",
    ];
    for text in texts.chain(more) {
        for parse in parse {
            let license = parse(text);
            let again = License::parse(license.canonical());
            assert_eq!(again.canonical(), license.canonical(), "{text}");
            assert_eq!(again.terms(), license.terms(), "{text}");
        }
    }
    let of_card = License::parse_hugging_face("Fair");
    assert_eq!(of_card.canonical(), "LicenseRef-Fair");
    assert_eq!(License::parse("eCos-2.0").class(), Class::Osi);
}
