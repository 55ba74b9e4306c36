//! What license strings say: each spelling ends, what is fixed needs no fix, and what is
//! canonical stays so.

use openness_badge::license::License;
use openness_badge::{Options, report};

use super::text;

pub fn run(input: &[u8]) {
    let Some(text) = text(input) else { return };
    let license = License::parse(text);
    let _ = (
        license.class(),
        license.terms(),
        license.problem(),
        license.nearest(),
    );
    if let Some(fixed) = license.fix() {
        let fixed = License::parse(&fixed);
        assert_eq!(fixed.fix(), None, "{text:?} is fixed twice: {fixed:?}");
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
