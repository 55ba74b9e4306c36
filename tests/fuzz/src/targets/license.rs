//! What license strings say: each spelling ends, what is fixed needs no fix, and what is
//! canonical stays so.

use openness_badge::license::License;
use openness_badge::manifest::Kind;
use openness_badge::{Options, report};

use super::{number, text};

pub fn run(input: &[u8]) {
    let Some(text) = text(input) else { return };
    let spellings = [
        License::parse,
        License::parse_hugging_face,
        License::parse_mof,
        License::parse_prose,
    ];
    let chosen = number(input);
    for parse in spellings {
        let license = parse(text);
        let _ = (
            license.class(),
            license.terms(),
            license.members(),
            license.absence(),
        );
        if license.problem().is_some()
            && let Some(fixed) = license.fix()
        {
            let fixed = parse(fixed);
            assert_eq!(fixed.fix(), None, "{text:?} is fixed twice: {fixed:?}");
        }
        for kind in Kind::ALL {
            let _ = (license.free_for(kind), license.suits(kind));
        }
    }
    // What takes longer.
    if !chosen.is_multiple_of(16) {
        return;
    }
    for parse in spellings {
        let license = parse(text);
        assert_eq!(parse(text), license, "another time");
        let _ = (license.nearest(), license.url(), license.points());
    }
    // Everywhere that a text can be a license.
    let quoted = serde_json::to_string(text).expect("a text has JSON");
    let manifest = format!(
        "{{\"openness\":1,\"system\":{{\"name\":\"x\"}},\"license\":{quoted},\"components\":{{\"weights\":\"public\"}}}}"
    );
    assert!(report(&manifest, &Options::default()).level.is_some());
    let card = format!("---\nlicense: {quoted}\nlibrary_name: transformers\n---\n# x\n");
    report(&card, &Options::default());
}
