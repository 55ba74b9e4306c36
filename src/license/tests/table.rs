//! What class a license has, and what that means.

use crate::license::classes::{FAMILIES, HUGGING_FACE, OTHERS, REPLACED, SPDX};
use crate::license::entry::order;
use crate::license::spdx::{EXCEPTIONS, LICENSES};
use crate::license::words::{key, shortened};
use crate::license::{Class, License, aliases};
use crate::manifest::Kind;

#[track_caller]
fn of(class: Class, ids: &str) {
    for id in ids.split(' ') {
        let license = License::parse(id);
        assert_eq!(license.class(), class, "{id}");
        assert_eq!(license.problem(), None, "{id}");
        assert_eq!(license.normalized(), id);
    }
}

#[test]
fn the_table_of_the_specification() {
    of(
        Class::Osi,
        "Apache-2.0 MIT BSD-3-Clause GPL-3.0-only MPL-2.0 BSL-1.0 OFL-1.1 EUPL-1.2 MulanPSL-2.0",
    );
    of(
        Class::Libre,
        "WTFPL X11 BSD-4-Clause BSD-3-Clause-Clear AGPL-1.0-only GPL-1.0-or-later PSF-2.0",
    );
    of(
        Class::OpenContent,
        "CC0-1.0 CC-BY-1.0 CC-BY-2.5-AU CC-BY-3.0-IGO CC-BY-4.0 CC-BY-SA-2.0-UK CC-BY-SA-4.0 CDLA-Permissive-1.0 \
         CDLA-Permissive-2.0 CDLA-Sharing-1.0 ODC-By-1.0 ODbL-1.0 PDDL-1.0 GFDL-1.3-only GFDL-1.1-invariants-or-later \
         OGL-UK-1.0 OGL-UK-3.0 OGL-Canada-2.0 etalab-2.0 LGPLLR CC-PDDC",
    );
    of(Class::OpenModel, "OpenMDW-1.0 OpenMDW-1.1");
    of(
        Class::UseRestricted,
        "openrail openrail++ bigscience-openrail-m creativeml-openrail-m bigscience-bloom-rail-1.0 bigcode-openrail-m \
         gemma databricks-open-model-license C-UDA-1.0 Hippocratic-2.1",
    );
    of(
        Class::ScaleRestricted,
        "llama2 llama3 llama3.1 llama3.2 llama3.3 llama4 grok2-community stabilityai-ai-community \
         PolyForm-Small-Business-1.0.0",
    );
    of(
        Class::NonCommercial,
        "CC-BY-NC-1.0 CC-BY-NC-4.0 CC-BY-NC-SA-2.0-FR CC-BY-NC-SA-4.0 c4ai opt-175b deepfloyd-if-license apple-amlr \
         PolyForm-Noncommercial-1.0.0",
    );
    of(
        Class::NoDerivatives,
        "CC-BY-ND-4.0 CC-BY-ND-3.0-DE CC-BY-NC-ND-4.0 CC-BY-NC-ND-3.0-IGO",
    );
    of(
        Class::Proprietary,
        "proprietary commercial BUSL-1.1 SSPL-1.0 Elastic-2.0 FSL-1.1-MIT",
    );
    // On the SPDX list, on nobody's list of open licenses.
    of(
        Class::Unknown,
        "blessing Beerware MIT-CMU 3D-Slicer-1.0 apple-ascl LicenseRef-own",
    );
}

#[test]
fn families_are_vague() {
    for text in [
        "bsd",
        "cc",
        "gpl",
        "lgpl",
        "gfdl",
        "BSD",
        "GNU GPL",
        "Creative Commons",
        "Apache",
    ] {
        let license = License::parse(text);
        assert_eq!(license.class(), Class::Vague, "{text}");
        assert!(
            Kind::ALL.iter().all(|kind| !license.free_for(*kind)),
            "{text}"
        );
    }
}

#[test]
fn what_is_free_for_what() {
    let everything = [true; 4];
    let nothing = [false; 4];
    for class in Class::ALL {
        let expected = match class {
            Class::Osi | Class::Libre | Class::OpenModel => everything,
            Class::OpenContent => [false, true, true, true],
            _ => nothing,
        };
        assert_eq!(
            Kind::ALL.map(|kind| class.free_for(kind)),
            expected,
            "{}",
            class.id()
        );
    }
}

#[test]
fn the_order_of_classes_is_the_order_of_the_enum_and_of_freedom() {
    assert!(Class::ALL.is_sorted());
    for kind in Kind::ALL {
        assert!(
            Class::ALL.is_sorted_by_key(|class| !class.free_for(kind)),
            "{kind:?}"
        );
    }
    let mut ids = Class::ALL.map(Class::id);
    ids.sort_unstable();
    assert!(ids.windows(2).all(|pair| pair[0] != pair[1]));
}

/// Every word of the table is needed: it decides the class of an id that is
/// listed, or of one that the flags would class otherwise.
#[test]
fn every_line_of_the_table_is_about_a_listed_id() {
    let ids: Vec<&str> = LICENSES
        .split('\n')
        .map(|line| line.split(' ').next().unwrap())
        .collect();
    for (class, words) in SPDX {
        for word in words.split(' ') {
            let about: Vec<_> = ids
                .iter()
                .filter(|id| {
                    if word.ends_with('-') {
                        id.starts_with(word)
                    } else {
                        *id == &word
                    }
                })
                .collect();
            assert!(!about.is_empty(), "{word}");
            assert!(
                about.iter().any(|id| License::parse(id).class() == *class),
                "{word}"
            );
        }
    }
}

#[test]
fn no_id_is_listed_twice_whatever_its_case() {
    let named = [HUGGING_FACE, OTHERS, FAMILIES]
        .into_iter()
        .flatten()
        .flat_map(|(_, ids)| ids.split(' '));
    let spdx = LICENSES
        .split('\n')
        .map(|line| line.split(' ').next().unwrap());
    let mut all: Vec<String> = named.chain(spdx).map(str::to_ascii_lowercase).collect();
    all.sort_unstable();
    for pair in all.windows(2) {
        assert_ne!(pair[0], pair[1]);
    }
}

#[test]
fn tables_are_sorted_and_lead_somewhere() {
    for table in [SPDX, HUGGING_FACE, OTHERS, FAMILIES] {
        assert!(table.is_sorted_by_key(|(class, _)| *class));
        for (class, words) in table {
            assert!(words.split(' ').is_sorted(), "{}: {words}", class.id());
        }
    }
    assert!(
        aliases::EMPTY.split(' ').is_sorted()
            && aliases::NO_LICENSE.is_sorted()
            && aliases::NOT.is_sorted()
    );
    assert!(
        LICENSES
            .split('\n')
            .map(|line| line.split(' ').next().unwrap())
            .is_sorted_by(|one, other| order(one, other).is_lt())
    );
    assert!(EXCEPTIONS.split('\n').is_sorted());
    for table in [aliases::NAMES, aliases::HUGGING_FACE, REPLACED] {
        let mut before = "";
        for line in table.split('\n') {
            let (name, id) = line.split_once('=').unwrap();
            assert!(before < name, "{before:?} before {name:?}");
            before = name;
            let license = License::parse(id);
            assert_eq!(license.problem(), None, "{line}");
            assert_ne!(license.terms().next().unwrap().entry(), None, "{line}");
        }
    }
}

#[test]
fn every_alias_is_what_its_words_become() {
    for (words, id) in aliases::pairs(aliases::NAMES) {
        assert_eq!(shortened(&key(words)), words);
        let license = License::parse(words);
        let found = license
            .terms()
            .next()
            .and_then(|term| term.entry())
            .map(|entry| entry.id());
        assert_eq!(found, Some(id), "{words}");
    }
}

#[test]
fn what_suits_what() {
    let suits = |text: &str| Kind::ALL.map(|kind| License::parse(text).suits(kind));
    for software in ["Apache-2.0", "WTFPL", "MIT AND GPL-3.0-only"] {
        assert_eq!(suits(software), [true, true, false, false], "{software}");
    }
    for content in [
        "CC-BY-4.0",
        "CC0-1.0",
        "CC-BY-NC-4.0",
        "CC-BY-ND-4.0",
        "ODbL-1.0",
    ] {
        assert_eq!(suits(content), [false, true, true, true], "{content}");
    }
    for any in [
        "OpenMDW-1.0",
        "gemma",
        "llama3",
        "LicenseRef-own",
        "who knows",
        "none",
        "MIT AND CC-BY-4.0",
    ] {
        assert_eq!(suits(any), [true; 4], "{any}");
    }
}

#[test]
fn classes_are_written_by_their_ids() {
    assert_eq!(
        serde_json::to_string(&Class::OpenContent).unwrap(),
        "\"open-content\""
    );
}
