//! `--fix` and `--diff`: every correction that is certain.

use openness_badge::finding::{Edit, apply, compatible};
use openness_badge::manifest::Date;
use similar::TextDiff;

use super::super::input::Input;
use super::pick::Picks;

/// How often a text is read again for what an edit has brought to light. Each
/// time something is fixed, and a key is renamed or moved only once.
const MOST_ROUNDS: usize = 1_000;

/// A text after its certain corrections.
pub struct Fixed {
    pub text: String,
    /// How many there were.
    pub count: usize,
}

/// Makes every edit of the findings that are told, and again until there is none
/// left.
pub fn fixed(input: &Input, today: Option<Date>, picks: &Picks) -> Fixed {
    let mut now = Input {
        name: input.name.clone(),
        text: input.text.clone(),
    };
    let mut count = 0;
    for _ in 0..MOST_ROUNDS {
        let edits: Vec<Edit> = now
            .reading(today)
            .findings
            .into_iter()
            .filter(|finding| picks.tells(finding.problem.code()))
            .filter_map(|finding| finding.edit)
            .collect();
        let made = compatible(&now.text, &edits).len();
        if made == 0 {
            break;
        }
        count += made;
        now.text = apply(&now.text, &edits);
    }
    Fixed {
        text: now.text,
        count,
    }
}

/// What has changed, as a unified diff; empty where nothing has.
pub fn diff(input: &Input, fixed: &str) -> String {
    let diff = TextDiff::from_lines(input.text.as_str(), fixed);
    let name = &input.name;
    diff.unified_diff().header(name, name).to_string()
}
