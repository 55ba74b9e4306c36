//! What was read of a text, in the words of a test.
#![allow(dead_code, reason = "each test file uses its own part")]

use openness_badge::finding::{Finding, Home, Severity};
use openness_badge::manifest::{Availability, Component, ComponentId, Manifest};
use openness_badge::read::{Options, Reading, read};
use openness_badge::words::Language;

/// A text of no name.
pub fn of(text: &str) -> Reading<'_> {
    read(text, &Options::default())
}

/// The text of a file of this name.
pub fn of_file<'t>(text: &'t str, name: &str) -> Reading<'t> {
    let options = Options {
        file_name: Some(name),
        ..Options::default()
    };
    read(text, &options)
}

#[track_caller]
pub fn manifest(text: &str) -> Manifest {
    let reading = of(text);
    reading
        .manifest
        .unwrap_or_else(|| panic!("no manifest: {:?}", reading.findings))
}

pub fn component<'m>(manifest: &'m Manifest, key: &str) -> &'m Component {
    &manifest.components[ComponentId::from_key(key).unwrap()]
}

/// A component's availability and license.
pub fn said<'m>(manifest: &'m Manifest, key: &str) -> (&'static str, Option<&'m str>) {
    let component = component(manifest, key);
    let license = component.license.as_ref().map(|license| license.text());
    (component.availability.word(), license)
}

/// The components that are stated, besides these.
pub fn others(manifest: &Manifest, known: &[&str]) -> Vec<&'static str> {
    let stated = manifest
        .components
        .iter()
        .filter(|(_, component)| component.availability != Availability::Unknown)
        .map(|(id, _)| id.key());
    stated.filter(|key| !known.contains(key)).collect()
}

/// Severity and code of each finding, the worst first, within one severity by
/// place.
pub fn codes(reading: &Reading) -> Vec<String> {
    let line = |finding: &Finding| {
        let code = finding.problem.code();
        format!("{} {code}", finding.severity().word())
    };
    sorted(reading).into_iter().map(line).collect()
}

/// The same without hints.
pub fn wrong(reading: &Reading) -> Vec<&'static str> {
    sorted(reading)
        .into_iter()
        .filter(|finding| finding.severity() != Severity::Hint)
        .map(|finding| finding.problem.code().id())
        .collect()
}

/// All that is said, as a model card's: severity, code, message, fix.
pub fn told(reading: &Reading) -> Vec<String> {
    let line = |finding: &Finding| {
        let fix = finding.problem.fix(Home::Card, Language::ENGLISH);
        let fix = fix.map_or(String::new(), |fix| format!(" {fix}"));
        let code = finding.problem.code();
        let word = finding.severity().word();
        format!(
            "{word} {code}: {}{fix}",
            finding.problem.message(Language::ENGLISH)
        )
    };
    sorted(reading).into_iter().map(line).collect()
}

fn sorted<'r>(reading: &'r Reading) -> Vec<&'r Finding> {
    let mut findings: Vec<&Finding> = reading.findings.iter().collect();
    findings.sort_by_key(|finding| (finding.severity(), finding.span));
    findings
}
