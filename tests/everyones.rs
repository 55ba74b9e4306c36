//! Everyone's manifests, measured by all eight yardsticks.

mod common;

use std::collections::BTreeSet;

use common::everyone::{foreign, own};
use openness_badge::manifest::Original;
use openness_badge::report::{Report, Requirement, Source, State, Verdict};
use openness_badge::{Options, read, report};

/// What does not hold, a line each, so that one run shows all of it.
#[derive(Default)]
struct Faults(Vec<String>);

impl Faults {
    fn hold(&mut self, holds: bool, place: &str, what: &str) {
        if !holds {
            self.0.push(format!("{place}: {what}"));
        }
    }

    #[track_caller]
    fn none(self) {
        let Faults(found) = self;
        assert!(found.is_empty(), "{}:\n{}", found.len(), found.join("\n"));
    }
}

/// What must hold of a verdict on whatever manifest.
fn check(faults: &mut Faults, verdict: &Verdict, own: Option<&str>, name: &str) {
    let place = format!("{name}: {}", verdict.yardstick);
    let mut hold = |holds, what: &str| faults.hold(holds, &place, what);
    let (least, of) = verdict.steps();
    let most = verdict.at_most_steps();
    hold(least.unwrap_or(0) <= most && most <= of, "is no range");
    let headline = &*verdict.headline;
    let is_no_grade = matches!(headline, "not stated" | "needs judgement");
    // The framework's and the index's own tools stop at some of their own files.
    let is_refused = matches!(headline, "no verdict" | "no score");
    hold(
        least.is_some() || is_no_grade || is_refused,
        "has a grade and no place",
    );
    // Only its authors leave open for good what nobody else can find out.
    let is_own = own == Some(&*verdict.yardstick);
    hold(
        !verdict.settled || !is_no_grade || is_own,
        "is settled and no grade",
    );
    hold(verdict.settled || !is_own, "is open in its own file");
    hold(
        verdict.settled == verdict.open.is_empty(),
        "says nothing of what is open, or of what is not",
    );
    hold(!headline.trim().is_empty(), "has no headline");
    hold(
        !verdict.at_most.headline.trim().is_empty(),
        "has no headline at most",
    );
    for requirement in &verdict.requirements {
        let of = |what| format!("{} {what}", requirement.id);
        hold(!requirement.because.trim().is_empty(), &of("has no reason"));
        let is_met = requirement.state == State::Met;
        hold(
            requirement.fix.is_none() == is_met,
            &of("has no fix, or one"),
        );
    }
    hold(
        least != Some(of) || verdict.next.is_none(),
        "has a step beyond the top",
    );
}

/// The yardstick that a format's own facts decide, whatever its components say:
/// of a file in it, and of the manifest that such a file was turned into.
fn own_yardstick(text: &str) -> Option<&'static str> {
    let reading = read::read(text, &read::Options::default());
    match reading.manifest?.original {
        Original::Mof(_) => Some("mof"),
        Original::Osai(_) => Some("osai"),
        Original::Eiras(_) => Some("taxonomy"),
        _ => None,
    }
}

/// Whether a component is stated, so that a yardstick may judge it.
fn is_stated(report: &Report, key: &str) -> bool {
    let mut components = report.components.iter();
    components.any(|component| component.id == key && component.availability.word() != "unknown")
}

#[test]
fn every_file_of_every_format_by_every_yardstick() {
    let mut open = 0;
    let mut faults = Faults::default();
    let mut formats = BTreeSet::new();
    for sample in own().into_iter().chain(foreign()) {
        let report = report(&sample.text, &Options::default());
        if !report.is_assessed() {
            // Nothing to measure: then it is said why.
            assert!(report.has_errors(), "{}", sample.name);
            assert!(report.verdicts.is_empty(), "{}", sample.name);
            continue;
        }
        formats.insert(sample.format);
        assert_eq!(report.verdicts.len(), 8, "{}", sample.name);
        let score = report.score.as_ref().unwrap();
        assert!((0.0..=100.0).contains(&score.total), "{}", sample.name);
        let own = own_yardstick(&sample.text);
        for verdict in &report.verdicts {
            check(&mut faults, verdict, own, &sample.name);
            // The format's own yardstick judges its own words.
            if own != Some(&*verdict.yardstick) {
                open += not_stated(&mut faults, &report, verdict, &sample.name);
            }
        }
    }
    // The project's own two, or with the corpora all.
    assert!(matches!(formats.len(), 2 | 9), "{formats:?}");
    assert!(open > 100, "{open}");
    faults.none();
}

/// What nothing is said of is not stated, neither met nor not met; how many
/// requirements that is.
fn not_stated(faults: &mut Faults, report: &Report, verdict: &Verdict, name: &str) -> usize {
    let is_silent = |requirement: &&Requirement| {
        let components = &requirement.components;
        !components.is_empty() && !components.iter().any(|key| is_stated(report, key))
    };
    let mut count = 0;
    for requirement in verdict.requirements.iter().filter(is_silent) {
        let place = format!("{name}: {} {}", verdict.yardstick, requirement.id);
        let state = requirement.state;
        faults.hold(state == State::NotStated, &place, state.label());
        count += 1;
    }
    count
}

/// A text in each format that names a system and nothing else.
#[test]
fn what_a_format_does_not_say_is_not_stated() {
    const NOTHING: [(Source, &str); 7] = [
        (
            Source::Manifest,
            "openness: 1\nsystem: { name: M }\ncomponents: {}\n",
        ),
        (
            Source::ModelCard,
            "---\nmodel_name: M\npipeline_tag: text-generation\n---\n",
        ),
        (
            Source::Cyclonedx,
            r#"{"bomFormat":"CycloneDX","specVersion":"1.6","components":[{"type":"machine-learning-model","name":"M"}]}"#,
        ),
        (
            Source::Spdx,
            r#"{"@context":"https://spdx.org/rdf/3.0.1/spdx-context.jsonld","@graph":[{"type":"ai_AIPackage","spdxId":"https://example.org/m","name":"M"}]}"#,
        ),
        (
            Source::Mof,
            "framework: { name: Model Openness Framework }\nrelease: { name: M, license: {}, components: [] }\n",
        ),
        (
            Source::Osai,
            "system: { name: M, type: text, endmodelname: M }\norg: { name: x }\npaper: { class: '' }\n",
        ),
        (
            Source::Eiras,
            "title: M\ndeployment: { data: { weights: { value: Unknown } } }\n",
        ),
    ];
    let mut faults = Faults::default();
    for (source, text) in NOTHING {
        let report = report(text, &Options::default());
        assert_eq!((report.source, report.verdicts.len()), (source, 8));
        assert_eq!(report.system.name.as_deref(), Some("M"), "{source:?}");
        let mut count = 0;
        let own = own_yardstick(text);
        for verdict in &report.verdicts {
            check(&mut faults, verdict, own, text);
            if own != Some(&*verdict.yardstick) {
                let open = not_stated(&mut faults, &report, verdict, text);
                assert!(open > 0, "{source:?} {}", verdict.yardstick);
                count += open;
            }
        }
        assert!(count >= 50, "{source:?}: {count}");
    }
    faults.none();
}
