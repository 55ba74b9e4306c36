//! What the quick reader takes and what it leaves, case by case.

use openness_badge::manifest::{Availability, ComponentId};
use openness_badge::read::quick;

use crate::same::draws;

const REST: &str = "system: { name: T }\ncomponents: { weights: MIT }\n";

#[track_caller]
fn check(text: &str, answered: bool) {
    assert_eq!(draws(text), Ok(answered), "{text}");
}

/// Lines after a small manifest.
#[track_caller]
fn with(lines: &str, answered: bool) {
    check(&format!("openness: 1\n{REST}{lines}\n"), answered);
}
