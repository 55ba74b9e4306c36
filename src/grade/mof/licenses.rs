//! What the Model Openness Tool makes of a license, for this yardstick.

use crate::license::{License, MofTerms};
use crate::manifest::Kind;
use crate::words::Language;

fn terms(license: &License) -> MofTerms {
    license.terms().map(|terms| terms.mof).unwrap_or_default()
}

/// Whether the tool holds a license to be open, whatever it is on.
pub fn is_open(license: &License) -> bool {
    terms(license).open
}

/// Whether the tool lists the license for this type of content.
pub fn suits(license: &License, kind: Kind) -> bool {
    terms(license).suits(kind)
}

/// Whether a license would be open if the tool understood expressions.
pub fn is_open_expression(license: &License) -> bool {
    terms(license).expression
}

/// What to write for a license that is merely misspelt and open, as the ids
/// that the tool knows; of several any will do.
pub fn fix(license: &License, language: Language) -> Option<String> {
    let terms = terms(license);
    if terms.open || !terms.fixed {
        return None;
    }
    let quoted = |id: &str| ["`", id, "`"].concat();
    let members: Vec<String> = license.members().into_iter().map(quoted).collect();
    Some(match members.as_slice() {
        [] => quoted(license.canonical()),
        members => language.or(members),
    })
}
