//! What a text says against itself, and what it leaves open that decides how a
//! system is reached: findings about facts, not about their spelling.

mod called;
mod places;

use std::borrow::Cow;

use crate::facts::{Contradiction, Facts};
use crate::finding::{Finding, Keys, Problem};
use crate::license::Class;
use crate::manifest::ComponentId::{self, *};
use crate::manifest::{Audience, Availability, Channel, Group, Manifest};
use crate::read::Reading;
use places::Places;

/// What no system is without that has weights: one of each of these.
const NEVER_ABSENT: [(&str, &[ComponentId]); 4] = [
    ("architecture", &[Architecture]),
    ("inference-code", &[InferenceCode]),
    (
        "training-code",
        &[PretrainingCode, FinetuningCode, AlignmentCode],
    ),
    (
        "training-data",
        &[PretrainingData, FinetuningData, AlignmentData],
    ),
];

/// What is there only where something was trained, and so has weights.
const OF_TRAINING: [ComponentId; 10] = [
    PretrainingCode,
    FinetuningCode,
    AlignmentCode,
    PretrainingData,
    FinetuningData,
    AlignmentData,
    BaseWeights,
    Checkpoints,
    Hyperparameters,
    RandomSeeds,
];

/// The findings of a reading, of its manifest and the facts of that.
pub fn of(reading: &Reading, manifest: &Manifest, facts: &Facts) -> Vec<Finding> {
    let places = Places::of(reading);
    let mut findings = Vec::new();
    findings.extend(stated_against(facts, &places));
    findings.extend(other_channel(manifest, &places));
    findings.extend(never_absent(facts, &places));
    findings.extend(open_questions(manifest, facts, &places));
    findings.extend(unknown_terms(reading, manifest, &places));
    findings.extend(called::open(reading, manifest));
    findings
}

/// Two statements that cannot both hold: the facts say which.
fn stated_against(facts: &Facts, places: &Places) -> Vec<Finding> {
    let weights = facts.availability(Weights).word();
    let mut findings = Vec::new();
    let mut reached = Vec::new();
    for contradiction in facts.contradictions() {
        let (problem, place) = match contradiction {
            Contradiction::ReachedByNobody(id) => {
                reached.push(id);
                continue;
            }
            Contradiction::ChannelsForNobody => continue,
            Contradiction::PublicForFew(audience) => (
                Problem::PublicForFew {
                    audience: audience.word(),
                },
                places.access("audience"),
            ),
            Contradiction::NoDownload(counted) => (
                Problem::NoDownload {
                    availability: weights,
                    counted: counted.word(),
                },
                places.access("channels"),
            ),
            Contradiction::NothingToDownload(_) => (
                Problem::NothingToDownload {
                    availability: weights,
                },
                places.channel(Channel::Download),
            ),
            Contradiction::StagedOfNothing => (Problem::StagedOfNothing, places.access("staged")),
        };
        findings.push(Finding::new(problem, place));
    }
    let mut what = named(&reached);
    let is_nobody = facts.access.audience == Audience::Nobody;
    if is_nobody
        && facts
            .access
            .channels
            .is_some_and(|channels| !channels.is_empty())
    {
        what.0.push(Cow::Borrowed("channels"));
    }
    if !what.0.is_empty() {
        let problem = Problem::ReachedByNobody { what };
        findings.push(Finding::new(problem, places.access("audience")));
    }
    findings
}

/// Keys of components; of a group where all of its members are among them.
fn named(ids: &[ComponentId]) -> Keys {
    let mut keys = Vec::new();
    for id in ids {
        let group = Group::whole(*id, |member| ids.contains(&member));
        let key = Cow::Borrowed(group.map_or(id.key(), Group::key));
        if !keys.contains(&key) {
            keys.push(key);
        }
    }
    Keys(keys)
}

/// Weights that are reached by a channel which `channels` does not have.
fn other_channel(manifest: &Manifest, places: &Places) -> Option<Finding> {
    let weights = manifest.components[Weights].availability;
    let channel = weights.channel()?;
    let channels = manifest.access.channels.as_ref()?;
    let is_nobody = manifest.access.audience == Audience::Nobody;
    (!is_nobody && !channels.contains(&channel)).then(|| {
        let problem = Problem::NoSuchChannel {
            availability: weights.word(),
        };
        Finding::new(problem, places.access("channels"))
    })
}

/// `none` for what every system with weights has.
fn never_absent(facts: &Facts, places: &Places) -> Vec<Finding> {
    let is_none = |id: &ComponentId| facts.availability(*id) == Availability::None;
    let is_there = |id: &ComponentId| {
        !matches!(
            facts.availability(*id),
            Availability::None | Availability::Unknown
        )
    };
    let finding = |component, ids: &[ComponentId]| {
        let place = places.availability(ids);
        Finding::new(Problem::NeverAbsent { component }, place)
    };
    if is_none(&Weights) {
        // A system of rules has none; one that was trained has.
        let trained = OF_TRAINING.iter().any(is_there);
        return match trained {
            true => vec![finding("weights", &[Weights])],
            false => Vec::new(),
        };
    }
    NEVER_ABSENT
        .iter()
        .filter(|(_, ids)| ids.iter().all(is_none))
        .map(|(component, ids)| finding(component, ids))
        .collect()
}

/// What is asked for because it decides how the system is reached, or whose
/// license binds it.
fn open_questions(manifest: &Manifest, facts: &Facts, places: &Places) -> Vec<Finding> {
    let mut findings = Vec::new();
    let weights = facts.availability(Weights);
    let channels = facts.access.channels;
    if weights == Availability::Unknown && channels.is_some() {
        let place = places.access_key("channels");
        findings.push(Finding::new(Problem::WeightsNotStated, place));
    }
    if let Some(base) = &manifest.system.based_on
        && facts.availability(BaseWeights) == Availability::Unknown
    {
        let problem = Problem::BaseWeightsNotStated { base: base.clone() };
        findings.push(Finding::new(problem, places.base()));
    }
    findings
}

/// Licenses that are named rightly, and whose terms nobody has judged: each
/// once. A reader may have said so already.
fn unknown_terms(reading: &Reading, manifest: &Manifest, places: &Places) -> Vec<Finding> {
    let is_told = |finding: &Finding| matches!(finding.problem, Problem::UnknownTerms { .. });
    if reading.findings.iter().any(is_told) {
        return Vec::new();
    }
    let mut told: Vec<&str> = Vec::new();
    let mut findings = Vec::new();
    for (id, component) in manifest.components.iter() {
        let Some(license) = &component.license else {
            continue;
        };
        let name = license.canonical();
        let is_open = license.class() == Class::Unknown && license.problem().is_none();
        if is_open && component.availability.is_given_out() && !told.contains(&name) {
            told.push(name);
            let license = name.to_owned();
            let place = places.license(id);
            findings.push(Finding::new(Problem::UnknownTerms { license }, place));
        }
    }
    findings
}
