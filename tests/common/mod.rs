//! What the tests share: fixtures as data.
#![allow(dead_code, reason = "each test file uses its own part")]

pub mod bills;
pub mod chance;
pub mod conformance;
pub mod everyone;
pub mod fixes;
pub mod folders;
pub mod mutate;
pub mod reading;
pub mod yaml_suite;

pub use folders::*;

use openness_badge::license::License;
use openness_badge::manifest::{Availability, ComponentId, Group, Manifest};
use openness_badge::report::EditReport;

/// From withheld to public. `none` and `unknown` are no degrees of openness: a
/// system that has no fine-tuning code lacks nothing, and one that has it may.
pub const DEGREES: [Availability; 7] = [
    Availability::Closed,
    Availability::Hosted,
    Availability::Api,
    Availability::Described,
    Availability::Partial,
    Availability::Gated,
    Availability::Public,
];

/// From no license to a free one.
pub const TERMS: [Option<&str>; 3] = [None, Some("CC-BY-NC-4.0"), Some("Apache-2.0")];

/// Makes a component as open as these two say.
pub fn set(manifest: &mut Manifest, id: ComponentId, degree: usize, terms: usize) {
    let component = &mut manifest.components[id];
    component.availability = DEGREES[degree];
    component.license = TERMS[terms].map(License::parse);
}

/// Carries out an edit of components as it is told.
pub fn carry_out(manifest: &mut Manifest, edit: &EditReport) {
    let key = edit.component.as_deref().expect("a component");
    let ids = match Group::from_key(key) {
        Some(group) => group.members().to_vec(),
        None => vec![ComponentId::from_key(key).expect("a component")],
    };
    for id in ids {
        let component = &mut manifest.components[id];
        component.availability = edit.availability.unwrap_or(component.availability);
        if let Some(license) = &edit.license {
            component.license = Some(License::parse(license));
        }
    }
}
