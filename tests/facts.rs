//! Facts are plain and small: they are copied for every range and every step of a
//! search.

mod common;

use common::everyone::{foreign, own};
use openness_badge::facts::Facts;
use openness_badge::grade::{assess_manifest, brief};
use openness_badge::read::read;
use openness_badge::words::Language;

#[test]
fn facts_are_small_enough_to_copy() {
    let size = std::mem::size_of::<Facts>();
    assert!(size <= 512, "{size} bytes");
    let copy = |facts: Facts| (facts, facts);
    let (one, other) = copy(Facts::of(&Default::default()));
    assert_eq!(one, other);
}

/// Who counts many gets the same grades as who reads one report.
#[test]
fn grades_in_brief_are_those_of_the_report() {
    let mut count = 0;
    for sample in own().into_iter().chain(foreign()) {
        let reading = read(&sample.text, &Default::default());
        let Some(manifest) = &reading.manifest else {
            continue;
        };
        let report = assess_manifest(manifest, Language::ENGLISH);
        let brief = brief(manifest);
        let level = report.level.as_ref();
        assert_eq!(brief.level, level.map(|level| level.id), "{}", sample.name);
        assert_eq!(brief.gated, level.is_some_and(|level| level.gated));
        assert_eq!(Some(&brief.score), report.score.as_ref(), "{}", sample.name);
        for (grade, verdict) in brief.grades.iter().zip(&report.verdicts) {
            let place = format!("{}: {}", sample.name, verdict.yardstick);
            assert_eq!(grade.headline, verdict.headline, "{place}");
            assert_eq!((grade.place, grade.of), verdict.steps(), "{place}");
            assert_eq!(grade.at_most, verdict.at_most_steps(), "{place}");
        }
        count += 1;
    }
    assert!(count > 40, "only {count} manifests");
}
