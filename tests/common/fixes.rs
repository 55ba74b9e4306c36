//! What must hold of the edits that findings carry.

use openness_badge::finding::{Edit, apply};
use openness_badge::read::read;

/// Every edit is one of this text, and making them all comes to an end.
pub fn fixes(text: &str) {
    let mut now = text.to_owned();
    for _ in 0..300 {
        let findings = read(&now, &Default::default()).findings;
        let edits = findings.into_iter().filter_map(|finding| finding.edit);
        let edits: Vec<Edit> = edits.collect();
        for edit in &edits {
            let old = now.get(edit.span.start..edit.span.end);
            assert!(old.is_some_and(|old| old != edit.text), "{edit:?}: {now:?}");
        }
        if edits.is_empty() {
            return;
        }
        let fixed = apply(&now, &edits);
        assert_ne!(fixed, now, "{edits:?}");
        now = fixed;
    }
    panic!("it does not end: {text:?}");
}
