//! What is written of a manifest is the same manifest: with its digest, its facts and
//! its verdicts, without an error, and written once more the same.

use openness_badge::facts::Facts;
use openness_badge::finding::Severity;
use openness_badge::grade::{self, YARDSTICKS};
use openness_badge::manifest::Manifest;
use openness_badge::read::{Options, Reading, read};
use openness_badge::report::{Source, Verdict};
use openness_badge::words::Language;
use openness_badge::write::{manifest_json, manifest_yaml, mof_yaml, view_address};

use super::{number, text};

pub fn run(input: &[u8]) {
    let Some(text) = text(input) else { return };
    let reading = read(text, &Options::default());
    let errors = messages(&reading);
    let Some(manifest) = &reading.manifest else {
        return;
    };
    // What has no name is refused where it is written.
    if manifest.system.name.is_none() {
        return;
    }
    let (yaml, json) = (manifest_yaml(manifest), manifest_json(manifest));
    for written in [&yaml, &json] {
        let again = read(written, &Options::default());
        assert_eq!(again.source, Source::Manifest, "{written}");
        let new = messages(&again)
            .into_iter()
            .find(|error| !errors.contains(error));
        assert_eq!(new, None, "{written}");
        let again = again.manifest.expect("a manifest");
        assert_eq!(again.canonical(), manifest.canonical(), "{written}");
        assert_eq!(again, *manifest, "{written}");
        assert_eq!(Facts::of(&again), Facts::of(manifest), "{written}");
        assert!([manifest_yaml(&again), manifest_json(&again)].contains(written));
    }
    if number(input).is_multiple_of(4) {
        let again = read(&yaml, &Options::default())
            .manifest
            .expect("a manifest");
        for yardstick in YARDSTICKS {
            let verdict =
                |manifest: &Manifest| decided(yardstick.verdict(manifest, Language::ENGLISH));
            assert_eq!(verdict(&again), verdict(manifest), "{}", yardstick.id);
        }
        let mof = mof_yaml(manifest);
        let report = openness_badge::report(&mof, &openness_badge::Options::default());
        assert!(report.is_assessed(), "{:?}\n{mof}", report.findings);
        view_address("https://example.org/view.html", manifest);
        // A verdict of the whole report needs no more than the manifest.
        grade::assess(&reading, Default::default(), Language::ENGLISH);
    }
}

fn messages(reading: &Reading) -> Vec<String> {
    let findings = reading.findings.iter();
    let errors = findings.filter(|finding| finding.severity() == Severity::Error);
    errors
        .map(|finding| finding.problem.message(Language::ENGLISH))
        .collect()
}

/// What a verdict comes to: all but the reasons, which may name a license as it was
/// found.
fn decided(mut verdict: Verdict) -> Verdict {
    for requirement in &mut verdict.requirements {
        requirement.because = "".into();
    }
    verdict
}
