//! The one reason that decides a verdict: how that is which the next step changes.
//!
//! Nothing less than the step raises the verdict; so where a single change would,
//! the reason is about what it changes.

use super::lack::{self, Lack, Need};
use super::search::Step;
use super::words::{self, Asked};
use super::{Subject, Yardstick};
use crate::facts::{AccessEdit, EditSet};
use crate::manifest::{Channel, ComponentId};
use crate::report::{Requirement, Shown, State, Text};
use crate::words::{BreakdownWord, ReportWord};

/// So many things are told that are the same way, and the others counted.
const TOLD: usize = 3;

/// Why the verdict is not a higher one; of the highest, that all of it is there.
pub fn reason(
    yardstick: &Yardstick,
    subject: &Subject,
    requirements: &[Requirement],
    shown: Shown,
    step: Option<Step>,
) -> Text {
    let language = subject.language;
    if shown == Shown::NeedsJudgement {
        let judged = requirements
            .iter()
            .filter(|requirement| requirement.state == State::NeedsJudgement);
        let what: Vec<String> = judged
            .map(|requirement| language.within_sentence(&requirement.label))
            .collect();
        let what = language.and(&what);
        return Text::Owned(language.say(ReportWord::DecidesJudgement, &[("what", &what)]));
    }
    let Some(step) = step else {
        let unmet = requirements
            .iter()
            .find(|requirement| requirement.state != State::Met);
        return match unmet {
            Some(unmet) => of_requirement(subject, unmet),
            None => words::text(language, ReportWord::DecidesNothing),
        };
    };
    let set = nearer(yardstick, subject, step.set);
    let mut lacks: Vec<Lack> = set
        .components()
        .map(|id| component(subject, requirements, set, id))
        .collect();
    lacks.extend(set.access().filter_map(|edit| access(subject, edit)));
    let (first, mut more) = lack::first_reason(&lacks, TOLD, language);
    let mut told = vec![first];
    let mut channels = set.access().filter_map(|edit| channel(subject, edit));
    if lacks.is_empty()
        && let Some(word) = channels.next()
    {
        told = vec![language.text(word).to_owned()];
    }
    more += channels.count();
    if more > 0 {
        told.push(language.say(BreakdownWord::More, &[("count", &more)]));
    }
    Text::Owned(told.join(language.text(ReportWord::Beside)))
}

/// Why a condition is not met that no step is about.
fn of_requirement(subject: &Subject, unmet: &Requirement) -> Text {
    let key = unmet.components.first();
    match key.and_then(|key| ComponentId::from_key(key)) {
        Some(id) if unmet.state == State::NotStated => {
            words::because(subject, std::slice::from_ref(&id))
        }
        _ => unmet.because.clone(),
    }
}

/// Where one more channel would do and the weights would too, it is the weights that
/// a reader misses.
fn nearer(yardstick: &Yardstick, subject: &Subject, set: EditSet) -> EditSet {
    let is_channel = set
        == EditSet {
            channels: set.channels,
            ..EditSet::default()
        };
    let weights = EditSet::public(ComponentId::Weights);
    let rank = |set| (yardstick.rank)(&subject.stated.with_set(set).counted());
    match is_channel && set.count() == 1 && rank(weights) >= rank(set) {
        true => weights,
        false => set,
    }
}

/// How a component is that the step changes.
fn component(
    subject: &Subject,
    requirements: &[Requirement],
    set: EditSet,
    id: ComponentId,
) -> Lack {
    let own = requirements.iter().find(|requirement| {
        !matches!(requirement.state, State::Met | State::NotStated)
            && *requirement.components == [Text::Borrowed(id.key())]
    });
    // What the yardstick itself says of the terms of this one.
    if !set.has_public(id)
        && let Some(own) = own
        && !own.because.starts_with(id.name(subject.language))
    {
        return Lack::told(id, subject.language.within_sentence(&own.because));
    }
    let need = match set.has_license(id) {
        true => Need::Open(Asked::FREEDOM),
        false => Need::Given,
    };
    Lack::component(subject, id, need)
}

/// What of the access keeps it back.
fn access(subject: &Subject, edit: AccessEdit) -> Option<Lack> {
    match edit {
        AccessEdit::Audience(_) => Some(Lack::audience(subject)),
        AccessEdit::Price(_) => Some(Lack::costs(subject)),
        AccessEdit::Staged(_) => Some(Lack::stage(subject)),
        AccessEdit::Channel(_) => None,
    }
}

/// A way to reach it that is missing.
fn channel(subject: &Subject, edit: AccessEdit) -> Option<ReportWord> {
    let AccessEdit::Channel(channel) = edit else {
        return None;
    };
    Some(match channel {
        _ if subject.stated.access.channels.is_none() => ReportWord::DecidesReach,
        Channel::Download => ReportWord::DecidesDownload,
        Channel::Api => ReportWord::DecidesApi,
        Channel::Hosted => ReportWord::DecidesHosted,
    })
}
