//! Edits: after one its finding is gone, and nothing else has changed.

mod common;

use openness_badge::finding::{Finding, Problem, apply};
use openness_badge::manifest::{Availability, Date, Manifest};
use openness_badge::read::{Options, Reading, read};

fn reading(text: &str) -> Reading<'_> {
    let today = Date::parse("2026-11-22");
    read(text, &Options { today })
}

/// The findings of a text, each as its code and what it is about.
fn problems(reading: &Reading) -> Vec<String> {
    let findings = reading.findings.iter();
    findings.map(|finding| told(reading, finding)).collect()
}

/// Not its sentence and its line: these may name what has changed, or moved.
fn told(reading: &Reading, finding: &Finding) -> String {
    let mut about = &reading.text[finding.span.start..finding.span.end];
    if matches!(finding.problem, Problem::SeveralModels { .. }) {
        // At the second model, whichever that is.
        about = "";
    }
    format!("{} {about}", finding.problem.code())
}

/// What was stated and is not stated so any more.
fn lost(before: &Manifest, after: &Manifest) -> Vec<String> {
    let mut lost = Vec::new();
    for ((id, before), (_, after)) in before.components.iter().zip(after.components.iter()) {
        let license = |component: &openness_badge::manifest::Component| {
            let license = component.license.as_ref();
            license.map(|license| license.normalized().to_owned())
        };
        let same = (before.availability, license(before)) == (after.availability, license(after))
            && before.urls == after.urls
            && before.note == after.note;
        if before.availability != Availability::Unknown && !same {
            lost.push(format!("{}: {before:?} became {after:?}", id.key()));
        }
    }
    let stated = |text: &Option<String>| text.is_some();
    for (before, after) in [
        (&before.system.name, &after.system.name),
        (&before.system.developer, &after.system.developer),
        (&before.system.version, &after.system.version),
        (&before.system.based_on, &after.system.based_on),
        (&before.system.url, &after.system.url),
    ] {
        if stated(before) && before != after {
            lost.push(format!("{before:?} became {after:?}"));
        }
    }
    let after_channels = after.access.channels.iter().flatten();
    for channel in before.access.channels.iter().flatten() {
        if !after_channels.clone().any(|other| other == channel) {
            lost.push(format!("{channel:?}"));
        }
    }
    for claim in &before.claims {
        if !after.claims.contains(claim) {
            lost.push(format!("{claim:?}"));
        }
    }
    lost
}

/// Applies each edit of a text by itself, and gives back how many there are.
#[track_caller]
fn check(name: &str, text: &str) -> usize {
    let before = reading(text);
    let mut count = 0;
    for finding in before
        .findings
        .iter()
        .filter(|finding| finding.edit.is_some())
    {
        count += 1;
        let edit = finding.edit.clone().unwrap();
        let fixed = apply(text, &[edit]);
        let context = format!("{name}: {finding:?}\n--- before\n{text}\n--- after\n{fixed}");
        assert_ne!(fixed, text, "{context}");
        let after = reading(&fixed);
        let mut left = problems(&after);
        let mut others = problems(&before);
        let at = others
            .iter()
            .position(|problem| *problem == told(&before, finding));
        others.remove(at.unwrap());
        // What is said of the same place is said of the new text.
        let edit = finding.edit.as_ref().unwrap();
        let old = &text[edit.span.start..edit.span.end];
        for other in &mut others {
            if other.ends_with(&format!(" {old}")) && !left.contains(other) {
                *other = other.replace(old, &edit.text);
            }
        }
        left.retain(
            |problem| match others.iter().position(|other| other == problem) {
                Some(at) => {
                    others.remove(at);
                    false
                }
                None => true,
            },
        );
        // The key that was missing under its own name is there now.
        others.retain(|problem| !problem.starts_with("missing-key "));
        assert!(others.is_empty(), "gone besides: {others:#?}\n{context}");
        // What was not read before is read now, and may have problems of its own.
        assert!(
            !left.contains(&told(&before, finding)),
            "still there\n{context}"
        );
        let read_now = matches!(
            finding.problem,
            Problem::UnknownKey { .. } | Problem::MisplacedKey { .. }
        );
        assert!(read_now || left.is_empty(), "new: {left:#?}\n{context}");
        if let (Some(before), Some(after)) = (&before.manifest, &after.manifest) {
            let lost = lost(before, after);
            assert!(lost.is_empty(), "{lost:#?}\n{context}");
        }
    }
    // All at once, and again until nothing is left: it ends.
    let (fixed, rounds) = fixpoint(text);
    assert!(rounds <= 1 + count * 2, "{name}: {rounds} rounds\n{fixed}");
    assert_eq!(fixpoint(&fixed).0, fixed, "{name}");
    count
}

/// The text after every edit, and how often it was read.
fn fixpoint(text: &str) -> (String, usize) {
    let mut text = text.to_owned();
    for round in 1.. {
        let found = reading(&text).findings;
        let edits: Vec<_> = found
            .into_iter()
            .filter_map(|finding| finding.edit)
            .collect();
        if edits.is_empty() {
            return (text, round);
        }
        text = apply(&text, &edits);
        assert!(round < 500, "it does not end:\n{text}");
    }
    unreachable!()
}

#[test]
fn of_every_fixture() {
    let mut count = 0;
    for path in common::files("tests/fixtures/findings") {
        if path.extension().is_none_or(|ext| ext != "txt") {
            let bytes = std::fs::read(&path).unwrap();
            count += check(
                &path.display().to_string(),
                &String::from_utf8_lossy(&bytes),
            );
        }
    }
    assert!(count >= 30, "only {count} edits");
}
