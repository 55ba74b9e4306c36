//! What class a license has, and what that means.

use crate::license::entry::{find, id_and_flags, order_of_ids};
use crate::license::listed::{LISTED, SHARE_ALIKE};
use crate::license::lookup::by_key;
use crate::license::resolve::REPLACED;
use crate::license::row::{RowKind, Standing};
use crate::license::spdx::LICENSES;
use crate::license::table::ROWS;
use crate::license::words::{key, shortened};
use crate::license::{Class, License, Problem};
use crate::manifest::Kind;

#[track_caller]
fn of(class: Class, ids: &str) {
    for id in ids.split(' ') {
        let license = License::parse(id);
        assert_eq!(license.class(), class, "{id}");
        assert_eq!(license.problem(), None, "{id}");
        assert_eq!(license.canonical(), id);
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
         gemma C-UDA-1.0 Hippocratic-2.1 sam-license k-exaone openpangu-1.0",
    );
    of(
        Class::ScaleRestricted,
        "llama2 llama3 llama3.1 llama3.2 llama3.3 llama4 grok2-community stabilityai-ai-community \
         databricks-open-model-license kimi-k2 glm-5.3 lfm1.0 \
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
        "proprietary BUSL-1.1 SSPL-1.0 Elastic-2.0 FSL-1.1-MIT",
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

fn spdx_ids() -> impl Iterator<Item = &'static str> {
    LICENSES.split('\n').map(|line| id_and_flags(line).0)
}

/// Every line is needed: it says of a listed id what its flags do not.
#[test]
fn every_line_is_about_a_listed_id() {
    let about = |word: &str, id: &str| match word.ends_with('-') {
        true => id.starts_with(word),
        false => id == word,
    };
    assert!(LISTED.is_sorted_by_key(|(word, _, _)| word));
    assert!(SHARE_ALIKE.is_sorted());
    for (word, standing, conditions) in LISTED {
        let mut ids = spdx_ids().filter(|id| about(word, id)).peekable();
        assert!(ids.peek().is_some(), "{word}");
        assert!(
            *standing != Standing::NotRead || !conditions.is_empty(),
            "{word}"
        );
        assert_eq!(
            conditions.is_empty(),
            *standing != Standing::NotRead,
            "{word}"
        );
    }
    for word in SHARE_ALIKE {
        let mut ids = spdx_ids().filter(|id| about(word, id));
        let is_flagged = |id: &str| find(id).unwrap().is_copyleft();
        assert!(ids.any(|id| !is_flagged(id)), "{word}");
    }
}

#[test]
fn no_id_is_listed_twice_whatever_its_case() {
    let rows = ROWS.iter().filter(|row| row.kind != RowKind::Spelling);
    let mut all: Vec<String> = rows
        .map(|row| row.id)
        .chain(spdx_ids())
        .map(str::to_ascii_lowercase)
        .collect();
    all.sort_unstable();
    for pair in all.windows(2) {
        assert_ne!(pair[0], pair[1]);
    }
    let mut spellings: Vec<&str> = ROWS
        .iter()
        .filter(|row| row.kind == RowKind::Spelling)
        .map(|row| row.id)
        .collect();
    let count = spellings.len();
    spellings.sort_unstable();
    spellings.dedup();
    assert_eq!(spellings.len(), count);
    for id in spellings {
        assert!(spdx_ids().any(|listed| listed == id), "{id}");
    }
}

#[test]
fn the_list_is_sorted_by_words() {
    assert!(
        spdx_ids()
            .collect::<Vec<_>>()
            .is_sorted_by(|one, other| order_of_ids(one, other).is_lt())
    );
    assert!(REPLACED.is_sorted());
    for (_, new) in REPLACED {
        assert_eq!(License::parse(new).problem(), None, "{new}");
    }
}

/// The names that a pattern stands for: with and without what may be missing,
/// each of a choice.
fn names(pattern: &str) -> Vec<String> {
    let mut names = vec![String::new()];
    for token in pattern.split(' ') {
        let (token, optional) = match token.strip_suffix('?') {
            Some(token) => (token, true),
            None => (token, false),
        };
        let choices: Vec<String> = match token {
            "#" => vec!["1".to_owned(), "2.1".to_owned()],
            "*" => vec![String::new(), "xyz".to_owned(), "xyz 7".to_owned()],
            token => token
                .split('|')
                .flat_map(|word| match word.strip_suffix('*') {
                    Some(start) => vec![start.to_owned(), format!("{start}.9")],
                    None => vec![word.to_owned()],
                })
                .collect(),
        };
        let none = optional.then(String::new);
        let choices: Vec<&String> = choices.iter().chain(&none).collect();
        names = names
            .iter()
            .flat_map(|name| choices.iter().map(move |choice| format!("{name} {choice}")))
            .collect();
    }
    let plain = |name: &String| name.split_whitespace().collect::<Vec<_>>().join(" ");
    names.iter().map(plain).collect()
}

/// No name is another row's too, none is an SPDX id of other terms, and none is
/// hidden by a longer one, by a phrase or by what the words become.
#[test]
fn every_name_leads_to_its_row() {
    let mut count = 0;
    for row in ROWS.iter() {
        assert!(!row.names.is_empty());
        for pattern in row.names {
            let first = pattern.split(' ').next().unwrap();
            assert!(!first.contains(['|', '?', '*']), "{pattern}");
            for name in names(pattern) {
                let found = by_key(&name).map(|entry| entry.id());
                assert_eq!(found, Some(row.id), "{name} of {pattern}");
                assert_eq!(shortened(&key(&name)), name, "{pattern}");
                count += 1;
            }
        }
        if row.kind == RowKind::Spelling {
            continue;
        }
        let itself = by_key(&shortened(&key(row.id))).map(|entry| entry.id());
        assert_eq!(itself, Some(row.id));
        assert_eq!(find(row.id).map(|entry| entry.id()), Some(row.id));
    }
    assert!(count > 700, "{count}");
}

/// Any words may stand only in the name of a restricted license.
#[test]
fn no_open_license_has_words_that_nobody_knows() {
    for row in ROWS.iter() {
        let any = row
            .names
            .iter()
            .any(|name| name.split(' ').any(|token| token == "*"));
        let class = find(row.id).unwrap_or_else(|| panic!("{}", row.id)).class();
        assert!(!any || class >= Class::Unknown, "{}", row.id);
    }
}

#[test]
fn owners_stand_before_a_name() {
    for (text, id) in [
        ("Meta Llama 3 Community License", "llama3"),
        ("meta-llama-3.1-license", "llama3.1"),
        ("TII Falcon LLM License", "falcon-llm-license"),
        (
            "Tencent Hunyuan Community License",
            "tencent-hunyuan-community",
        ),
        ("pixtral mrl", "mrl"),
        ("Google Gemma", "gemma"),
    ] {
        let found = by_key(&shortened(&key(text))).map(|entry| entry.id());
        assert_eq!(found, Some(id), "{text}");
    }
    for text in [
        "Meta",
        "Meta MIT",
        "Google Llama 3",
        "Llama 3 Meta",
        "Tencent",
        "meta apache-2.0",
    ] {
        assert_eq!(License::parse(text).class(), Class::Unknown, "{text}");
    }
}

#[test]
fn a_name_of_several_has_what_holds_of_all() {
    for (text, class, members) in [
        ("cc-by-sa", Class::OpenContent, 5),
        ("openmdw", Class::OpenModel, 2),
        ("modified-mit", Class::ScaleRestricted, 4),
        ("meta community license", Class::ScaleRestricted, 6),
        ("eupl", Class::Vague, 3),
        ("bsl", Class::Vague, 2),
        ("mpl", Class::Osi, 3),
        ("artistic", Class::Osi, 2),
    ] {
        let license = License::parse(text);
        assert_eq!(license.class(), class, "{text}");
        assert_eq!(license.members().len(), members, "{text}");
        assert_eq!(license.problem(), Some(Problem::Vague), "{text}");
    }
    for row in ROWS.iter() {
        if let RowKind::Several(members) = row.kind {
            assert_eq!(
                find(row.id).unwrap().members().len(),
                members.len(),
                "{}",
                row.id
            );
        }
    }
    assert_eq!(
        License::parse("gpl-3.0").members(),
        ["GPL-3.0-only", "GPL-3.0-or-later"]
    );
    assert!(License::parse("MIT").members().is_empty());
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
