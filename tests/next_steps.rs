//! Next steps: carried out on the manifest they come to what they promise, and
//! nothing smaller does.

#[path = "common/restatement/mod.rs"]
mod restatement;

use openness_badge::facts::{AccessEdit, Edit, EditLicense, Facts};
use openness_badge::grade::{YARDSTICKS, Yardstick};
use openness_badge::manifest::{
    Audience, Availability, Channel, ComponentId, Kind, Manifest, Price,
};
use openness_badge::read;
use openness_badge::report::{AccessReport, EditReport, Verdict};
use openness_badge::words::Language;
use proptest::prelude::*;
use proptest::sample::select;
use restatement::Release;
use restatement::any::{Mostly, check, license, release};
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
    let reading = read::read(&text, &read::Options::default());
    reading.manifest.unwrap()
}

fn facts(release: &Release) -> Facts {
    Facts::of(&manifest(release))
}

/// The place of a grade, from nothing on. On the gradient the lowest level is
/// above "not stated".
fn rank(yardstick: &Yardstick, facts: &Facts) -> u8 {
    match (yardstick.id, yardstick.grade(facts).place) {
        ("gradient", place) => place.map_or(0, |place| place + 1),
        (_, place) => place.unwrap_or(0),
    }
}

/// The highest rank.
fn top(yardstick: &Yardstick, facts: &Facts) -> u8 {
    yardstick.grade(facts).of + u8::from(yardstick.id == "gradient")
}

/// The edits of a step, one for each component.
fn edits(told: &[EditReport]) -> Vec<Edit> {
    told.iter().flat_map(edit).collect()
}

fn edit(told: &EditReport) -> Vec<Edit> {
    if let Some(access) = &told.access {
        let one = |edit| vec![Edit::Access(edit)];
        return match access {
            AccessReport::Audience(audience) => one(AccessEdit::Audience(*audience)),
            AccessReport::Price(price) => one(AccessEdit::Price(*price)),
            AccessReport::Staged(staged) => one(AccessEdit::Staged(*staged)),
            AccessReport::Channels(channels) => channels
                .iter()
                .map(|channel| Edit::Access(AccessEdit::Channel(*channel)))
                .collect(),
        };
    }
    let of = |component| Edit::Component {
        component,
        availability: told.availability,
        license: told.license.as_deref().map(EditLicense::parse),
    };
    members(told.component.as_deref().unwrap())
        .into_iter()
        .map(of)
        .collect()
}

fn members(key: &str) -> Vec<ComponentId> {
    match key {
        "training-code" => restatement::TRAINING_CODE.to_vec(),
        "training-data" => restatement::TRAINING_DATA.to_vec(),
        key => vec![ComponentId::from_key(key).unwrap()],
    }
}

/// Every single change to a release that is one towards more openness.
fn singles() -> Vec<Edit> {
    let mut all = vec![
        Edit::Access(AccessEdit::Audience(Audience::Everyone)),
        Edit::Access(AccessEdit::Price(Price::Free)),
        Edit::Access(AccessEdit::Staged(false)),
    ];
    all.extend(
        Channel::ALL
            .iter()
            .map(|channel| Edit::Access(AccessEdit::Channel(*channel))),
    );
    for component in ComponentId::ALL {
        let license = || Some(EditLicense::open(component.kind()));
        let public = Some(Availability::Public);
        for (availability, license) in [(public, None), (None, license()), (public, license())] {
            all.push(Edit::Component {
                component,
                availability,
                license,
            });
        }
    }
    all
}

/// What a step promises, as it is told of a verdict.
fn promise(verdict: &Verdict) -> Option<(&str, Option<u8>, Option<f64>)> {
    let next = verdict.next.as_ref()?;
    Some((&next.headline, next.index, next.points))
}

/// Carried out, to the letter, it gives exactly what it promised; by the facts
/// alone too.
#[test]
fn a_step_gives_what_it_promises() {
    check(21, 250, any_release(), |release| {
        let report = report_of(&release);
        let facts = facts(&release);
        for (yardstick, verdict) in YARDSTICKS.iter().zip(&report.verdicts) {
            let Some(next) = &verdict.next else {
                // See `what_there_is_not_can_still_be_asked_for`.
                let is_asked_for = [ComponentId::EvaluationCode, ComponentId::DataProcessingCode]
                    .iter()
                    .any(|id| release.line(*id).availability == Availability::None);
                if yardstick.id != "mof" || !is_asked_for {
                    let [here, top] = [rank(yardstick, &facts), top(yardstick, &facts)];
                    prop_assert_eq!(here, top, "{}", yardstick.id);
                }
                continue;
            };
            let mut edited = release.clone();
            for edit in &next.edits {
                edited.edit(edit);
            }
            let after = yardstick.verdict(&manifest(&edited), Language::ENGLISH);
            prop_assert_eq!(
                promise(verdict),
                Some((&*after.headline, after.index, after.points)),
                "{}: {:#?}{:?}",
                yardstick.id,
                next,
                edited
            );
            let what_if = facts.with(&edits(&next.edits));
            prop_assert!(rank(yardstick, &what_if) > rank(yardstick, &facts));
            let alone = yardstick.grade(&what_if);
            prop_assert_eq!(&alone.headline, &after.headline, "{}", yardstick.id);
        }
        Ok(())
    });
}

/// No smaller set of edits reaches a higher grade: no single one and no pair of
/// all that there are, and no part of the step.
#[test]
fn nothing_smaller_will_do() {
    let singles = singles();
    check(22, 120, any_release(), |release| {
        let report = report_of(&release);
        let facts = facts(&release);
        for (yardstick, verdict) in YARDSTICKS.iter().zip(&report.verdicts) {
            let Some(next) = &verdict.next else { continue };
            let before = rank(yardstick, &facts);
            let told = edits(&next.edits);
            // To the taxonomy what there is not is no lack: to make it is no step.
            let is_lack = |edit: &&Edit| match edit {
                Edit::Component { component, .. } => {
                    yardstick.id != "taxonomy"
                        || release.line(*component).availability != Availability::None
                }
                Edit::Access(_) => true,
            };
            let singles: Vec<_> = singles.iter().filter(is_lack).collect();
            let rises = |edits: &[Edit]| rank(yardstick, &facts.with(edits)) > before;
            for left_out in 0..told.len() {
                let mut part = told.clone();
                part.remove(left_out);
                prop_assert!(!rises(&part), "{}: {part:?} of {told:?}", yardstick.id);
            }
            for (at, first) in singles.iter().copied().enumerate() {
                if told.len() > 1 {
                    let one = std::slice::from_ref(first);
                    prop_assert!(!rises(one), "{}: {one:?}, not {told:?}", yardstick.id);
                }
                if told.len() > 2 {
                    let with_first = facts.with(std::slice::from_ref(first));
                    for second in singles[at + 1..].iter().copied() {
                        let after = with_first.with(std::slice::from_ref(second));
                        prop_assert!(
                            rank(yardstick, &after) <= before,
                            "{}: {first:?} and {second:?}, not {told:?}",
                            yardstick.id
                        );
                    }
                }
            }
        }
        Ok(())
    });
}

/// Edits are releases, in the order of the component table; a group is named
/// where all of its members change.
#[test]
fn how_a_step_is_told() {
    check(23, 500, any_release(), |release| {
        let report = report_of(&release);
        for verdict in &report.verdicts {
            let Some(next) = &verdict.next else { continue };
            let components = next
                .edits
                .iter()
                .filter_map(|edit| edit.component.as_deref());
            let places: Vec<_> = components.clone().map(|key| members(key)[0]).collect();
            prop_assert!(places.is_sorted(), "{}: {places:?}", verdict.yardstick);
            for edit in &next.edits {
                let is_release = match (&edit.component, &edit.access) {
                    (Some(_), None) => {
                        edit.availability
                            .is_none_or(|word| word == Availability::Public)
                            && (edit.availability.is_some() || edit.license.is_some())
                    }
                    (None, Some(AccessReport::Audience(audience))) => {
                        *audience == Audience::Everyone
                    }
                    (None, Some(AccessReport::Price(price))) => *price == Price::Free,
                    (None, Some(AccessReport::Staged(staged))) => !staged,
                    (None, Some(AccessReport::Channels(channels))) => !channels.is_empty(),
                    _ => false,
                };
                prop_assert!(is_release, "{}: {edit:?}", verdict.yardstick);
                prop_assert!(!edit.text.is_empty());
            }
            for three in [restatement::TRAINING_CODE, restatement::TRAINING_DATA] {
                let alike: Vec<_> = next
                    .edits
                    .iter()
                    .filter(|edit| {
                        three
                            .iter()
                            .any(|id| edit.component.as_deref() == Some(id.key()))
                    })
                    .map(|edit| (edit.availability, edit.license.clone()))
                    .collect();
                let is_whole = alike.len() == 3 && alike.iter().all(|edit| *edit == alike[0]);
                prop_assert!(!is_whole, "{}: {:?}", verdict.yardstick, next.edits);
            }
        }
        Ok(())
    });
}

/// A change of any kind, for what-if.
fn any_edit() -> impl Strategy<Value = (Edit, Option<&'static str>)> {
    let component = (
        select(&ComponentId::ALL[..]),
        proptest::option::of(select(Availability::ALL)),
        proptest::option::of(license()),
    );
    let of_component = component.prop_map(|(component, availability, license)| {
        let edit = Edit::Component {
            component,
            availability,
            license: license.map(EditLicense::parse),
        };
        (edit, license)
    });
    let access = prop_oneof![
        select(Audience::ALL).prop_map(AccessEdit::Audience),
        select(Price::ALL).prop_map(AccessEdit::Price),
        any::<bool>().prop_map(AccessEdit::Staged),
        select(Channel::ALL).prop_map(AccessEdit::Channel),
    ];
    prop_oneof![
        4 => of_component,
        1 => access.prop_map(|edit| (Edit::Access(edit), None)),
    ]
}

/// The same change to a release.
fn apply(release: &mut Release, edit: &Edit, text: Option<&'static str>) {
    match edit {
        Edit::Component {
            component,
            availability,
            ..
        } => {
            let line = release.line_mut(*component);
            line.availability = availability.unwrap_or(line.availability);
            line.license = text.or(line.license);
        }
        Edit::Access(AccessEdit::Audience(audience)) => release.audience = *audience,
        Edit::Access(AccessEdit::Price(price)) => release.price = Some(*price),
        Edit::Access(AccessEdit::Staged(staged)) => release.staged = *staged,
        Edit::Access(AccessEdit::Channel(channel)) => {
            let channels = release.channels.get_or_insert_default();
            if !channels.contains(channel) {
                channels.push(*channel);
            }
        }
    }
}

/// What if it were so is what it would be: edited facts are graded as the edited
/// manifest is.
#[test]
fn edited_facts_are_those_of_the_edited_manifest() {
    let input = (any_release(), proptest::collection::vec(any_edit(), 1..6));
    check(24, 500, input, |(release, changes)| {
        let mut edited = release.clone();
        for (edit, text) in &changes {
            apply(&mut edited, edit, *text);
        }
        let edits: Vec<_> = changes.into_iter().map(|(edit, _)| edit).collect();
        let [by_edits, by_text] = [facts(&release).with(&edits), facts(&edited)];
        for yardstick in YARDSTICKS {
            prop_assert_eq!(
                yardstick.grade(&by_edits),
                yardstick.grade(&by_text),
                "{}: {:?}",
                yardstick.id,
                edits
            );
        }
        prop_assert_eq!(by_edits.stated(), by_text.stated());
        Ok(())
    });
}

/// The framework has no word for what there is not: a class that asks for
/// evaluation code asks for it, whatever the manifest says.
#[test]
fn what_there_is_not_can_still_be_asked_for() {
    for component in [ComponentId::EvaluationCode, ComponentId::DataProcessingCode] {
        let mut release = Release::default();
        for id in ComponentId::ALL {
            let line = release.line_mut(id);
            line.availability = Availability::Public;
            line.license = Some(restatement::any::open_license(id));
        }
        release.line_mut(component).availability = Availability::None;
        let report = report_of(&release);
        let next = report.verdict("mof").unwrap().next.as_ref();
        let told = next.map(|next| (&*next.headline, next.edits.len()));
        // Nothing else is missing, so that the last class is reached at once.
        assert_eq!(told, Some(("Class I", 1)), "{component:?}");
    }
}

/// The license that an edit proposes is one that every yardstick accepts.
#[test]
fn proposed_licenses() {
    for kind in Kind::ALL {
        let proposed = EditLicense::open(kind);
        let read = EditLicense::parse(proposed.text());
        assert_eq!(proposed.terms(), read.terms(), "{kind:?}");
        let expected = match kind {
            Kind::Code | Kind::Model => "Apache-2.0",
            Kind::Data | Kind::Document => "CC-BY-4.0",
        };
        assert_eq!(proposed.text(), expected);
    }
}
