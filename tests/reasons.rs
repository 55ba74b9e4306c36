//! The one reason of each framework is the one that decides: where a single change
//! would give a better result, the reason is about what such a change changes.

#[path = "common/restatement/mod.rs"]
mod restatement;

use std::cell::Cell;

use openness_badge::facts::{AccessEdit, Edit, EditLicense, Facts};
use openness_badge::grade::{YARDSTICKS, Yardstick};
use openness_badge::manifest::{Availability, Channel, ComponentId, Manifest, Price};
use openness_badge::read;
use openness_badge::report::{Report, Shown, Verdict};
use proptest::prelude::*;
use restatement::Release;
use restatement::any::{Mostly, check, release};
use restatement::compare::report_of;

fn any_release() -> impl Strategy<Value = Release> {
    prop_oneof![
        release(Mostly::NotStated),
        release(Mostly::Open),
        release(Mostly::Anything),
    ]
}

fn manifest(release: &Release) -> Manifest {
    let text = release.text();
    read::read(&text, &read::Options::default())
        .manifest
        .unwrap()
}

fn rank(yardstick: &Yardstick, facts: &Facts) -> u8 {
    match (yardstick.id, yardstick.grade(facts).place) {
        ("gradient", place) => place.map_or(0, |place| place + 1),
        (_, place) => place.unwrap_or(0),
    }
}

/// Something that can be changed by itself: what a reason calls it, and the changes.
struct Lever {
    names: Vec<String>,
    edits: Vec<Edit>,
}

fn levers() -> Vec<Lever> {
    let mut all = Vec::new();
    for id in ComponentId::ALL {
        let license = || Some(EditLicense::open(id.kind()));
        let public = Some(Availability::Public);
        let edit = |availability, license| Edit::Component {
            component: id,
            availability,
            license,
        };
        all.push(Lever {
            names: vec![id.label().to_lowercase()],
            edits: vec![
                edit(public, None),
                edit(None, license()),
                edit(public, license()),
            ],
        });
    }
    let access = |name: &str, edit| Lever {
        names: vec![name.to_owned()],
        edits: vec![Edit::Access(edit)],
    };
    all.push(access(
        "audience",
        AccessEdit::Audience(openness_badge::manifest::Audience::Everyone),
    ));
    all.push(access("price", AccessEdit::Price(Price::Free)));
    all.push(access("release", AccessEdit::Staged(false)));
    for (channel, name) in [
        (Channel::Download, "download"),
        (Channel::Api, "api"),
        (Channel::Hosted, "hosted"),
    ] {
        let mut lever = access(name, AccessEdit::Channel(channel));
        lever.names.push("how the system is reached".to_owned());
        all.push(lever);
    }
    all
}

/// The levers that raise a verdict by themselves.
fn deciding(yardstick: &Yardstick, facts: &Facts, release: &Release) -> Vec<Lever> {
    let before = rank(yardstick, facts);
    let rises = |edit: &Edit| {
        // To the taxonomy what there is not is no lack: to make it is no change to the better.
        let is_lack = match edit {
            Edit::Component { component, .. } => {
                yardstick.id != "taxonomy"
                    || release.line(*component).availability != Availability::None
            }
            // What of the weights is withheld is rated as an API's once there is one: no
            // step of the taxonomy, which is about what is released.
            Edit::Access(AccessEdit::Channel(Channel::Api | Channel::Hosted)) => {
                yardstick.id != "taxonomy"
            }
            Edit::Access(_) => true,
        };
        is_lack && rank(yardstick, &facts.with(std::slice::from_ref(edit))) > before
    };
    let mut levers = levers();
    levers.retain(|lever| lever.edits.iter().any(rises));
    levers
}

fn verdicts(report: &Report) -> impl Iterator<Item = (&'static Yardstick, &Verdict)> {
    YARDSTICKS.iter().zip(&report.verdicts)
}

#[test]
fn a_reason_names_what_decides() {
    let named = Cell::new(0);
    let judged = Cell::new(0);
    check(61, 300, any_release(), |release| {
        let report = report_of(&release);
        let facts = Facts::of(&manifest(&release));
        for (yardstick, verdict) in verdicts(&report) {
            prop_assert!(!verdict.because.is_empty(), "{}", yardstick.id);
            let reason = verdict.because.to_lowercase();
            // Judgement alone would give a better result: no edit is asked for.
            if verdict.shown == Shown::NeedsJudgement {
                for id in &verdict.open.judgement {
                    let mut all = verdict.requirements.iter();
                    let condition = all.find(|requirement| requirement.id == *id).unwrap();
                    prop_assert!(reason.contains(&condition.label.to_lowercase()), "{reason}");
                }
                prop_assert!(!verdict.settled && !verdict.open.judgement.is_empty());
                judged.set(judged.get() + 1);
                continue;
            }
            let deciding = deciding(yardstick, &facts, &release);
            if deciding.is_empty() {
                continue;
            }
            let told = deciding.iter().flat_map(|lever| &lever.names);
            let names: Vec<&String> = told.collect();
            prop_assert!(
                names.iter().any(|name| reason.contains(name.as_str())),
                "{}: {reason}; what decides: {names:?}{release:?}",
                yardstick.id
            );
            named.set(named.get() + 1);
        }
        Ok(())
    });
    assert!(
        named.get() > 500 && judged.get() > 5,
        "{named:?}, {judged:?}"
    );
}

/// Where nothing single decides it says what of all that is lacking comes first, and
/// how much there is besides; where nothing is lacking, that.
#[test]
fn a_reason_in_its_words() {
    let because = |rest: &str, yardstick: &str| {
        let text = format!("openness: 1\nsystem: {{ name: T }}\n{rest}\n");
        let report = openness_badge::report(&text, &openness_badge::Options::default());
        assert!(!report.has_errors(), "{text}{:?}", report.findings);
        report.verdict(yardstick).unwrap().because.to_string()
    };
    let mut wrong = Vec::new();
    for (rest, yardstick, expected) in [
        (
            "components: { weights: MIT, architecture: MIT, inference-code: MIT, training-code: MIT, training-data: closed }",
            "gradient",
            "Training data: not released",
        ),
        (
            "components: { weights: MIT, training-data: closed }",
            "gradient",
            "Training data: not released; and 5 more",
        ),
        (
            "components: { weights: closed }\naccess: { channels: [hosted, download] }",
            "gradient",
            "Weights: not released",
        ),
        (
            "components: { weights: public }\naccess: { channels: [download], audience: researchers }",
            "g7",
            "Inference code: not stated",
        ),
        (
            "components: { weights: llama3.1, inference-code: MIT }",
            "g7",
            "Weights: public under llama3.1 (no commercial use above 700 million users, forbids some uses)",
        ),
        (
            "components: { weights: MIT, training-data: gated, data-card: MIT, supporting-tools: closed }",
            "mof",
            "Architecture, model card and technical report: not stated; and 1 more",
        ),
        (
            "license: Apache-2.0\ncomponents: { weights: public, architecture: public, inference-code: public, training-code: public, data-processing-code: public, evaluation-code: public, supporting-tools: public, training-data: gated, data-card: CC-BY-4.0 }",
            "osaid",
            "Needs judgement: data information",
        ),
        (
            "components: { weights: MIT, architecture: MIT, model-card: public, data-card: CC-BY-4.0, technical-report: CC-BY-4.0, evaluation-results: CC-BY-4.0 }",
            "mof",
            "Model card: public, no license stated",
        ),
        (
            "components: { weights: MIT }\naccess: { price: paid }",
            "eu",
            "Price: to be paid",
        ),
        (
            "license: Apache-2.0\ncomponents: { weights: public, architecture: public, inference-code: public, training-code: public, training-data: public }",
            "gradient",
            "Nothing is missing",
        ),
    ] {
        let said = because(rest, yardstick);
        if said != expected {
            wrong.push(format!("{yardstick} of {rest}\n  {said}\n  not {expected}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
