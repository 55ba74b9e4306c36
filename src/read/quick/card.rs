//! A model card that holds a manifest under the key `openness`, or beside its own
//! keys. What the manifest leaves out, the card says: where it could say more,
//! the text is for the full reader.

use super::manifest::Draft;
use super::tape::Value;
use crate::manifest::ComponentId::{EvaluationResults, ModelCard, TechnicalReport, Weights};

/// Whether nothing in a card counts besides its manifest.
pub fn says_no_more(root: Value, body: &str, draft: &Draft) -> bool {
    let has = |key: &str| root.get(key).is_some();
    let stated = &draft.stated;
    // A license, a form.
    let weights = !stated.is_unknown(Weights) && !stated.lacks_license(Weights);
    // Any text.
    let card = !stated.is_unknown(ModelCard) || body.is_empty();
    let results = !stated.is_unknown(EvaluationResults) || !has("model-index");
    let kind = draft.has_kind || !has("pipeline_tag");
    let base = draft.based_on || !has("base_model") && !has_tag(root, "base_model:");
    // An address in the text, a key, a tag.
    let has_address = || body.as_bytes().windows(3).any(|three| three == b"://");
    let report = !stated.is_unknown(TechnicalReport)
        || !has("paper") && !has("arxiv") && !has_tag(root, "arxiv:") && !has_address();
    weights && card && results && kind && base && report && !has("extra_gated_eu_disallowed")
}

/// Whether a tag begins so, or may.
fn has_tag(root: Value, prefix: &str) -> bool {
    let Some(tags) = root.get("tags").and_then(Value::items) else {
        return false;
    };
    let mut tags = tags.map(Value::letters);
    tags.any(|tag| tag.is_none_or(|tag| tag.trim().starts_with(prefix)))
}
