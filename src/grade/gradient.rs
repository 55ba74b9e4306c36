//! `gradient`: the gradient of release (Solaiman 2023, arXiv:2302.04844).
//!
//! Six levels of access to a system, from fully closed to fully open. The scale
//! is about access to components, not about license freedom: a license that
//! restricts use alone never demotes. Gating is an overlay on the three levels
//! in the middle, not a level. Where nothing is stated of how the system is
//! reached, there is no level.

use super::lack::{Lack, Need};
use super::range::Ends;
use super::{Scale, Subject, Yardstick, words};
use crate::facts::{EditSet, Facts};
use crate::manifest::ComponentId::{self, *};
use crate::manifest::{Audience, Availability, Channel, Date, Level};
use crate::report::{Detail, LevelAtMost, LevelReport, Requirement, State, Text};
use crate::words::{Language, LevelWord, ReportWord};

pub const YARDSTICK: Yardstick = Yardstick {
    id: "gradient",
    name: "Gradient of release",
    author: "Irene Solaiman",
    version: "2023",
    url: "https://arxiv.org/abs/2302.04844",
    scale: Scale::Levels,
    rank,
    top: |_| Level::Open.index() + 1,
    headline: |facts, rank, language| Some(headline(facts, rank, language)),
    requirements,
    ways,
    detail: |_| Detail::default(),
};

/// What a fully open system gives to everybody.
const CORE: [ComponentId; 5] = [
    Weights,
    Architecture,
    InferenceCode,
    PretrainingCode,
    PretrainingData,
];

/// What it gives besides, where it exists.
const FURTHER: [ComponentId; 4] = [FinetuningCode, AlignmentCode, FinetuningData, AlignmentData];

/// The place on the gradient of facts as they count: the first rule that fits.
/// None where it is not stated how the system is reached.
pub fn placement(facts: &Facts) -> Option<Level> {
    let access = &facts.access;
    let weights = facts.availability(Weights);
    Some(if access.audience == Audience::Nobody {
        Level::Closed
    } else if access.staged {
        Level::Staged
    } else if access.is_open_to_all() && missing(facts).next().is_none() {
        Level::Open
    } else if given(weights) {
        Level::Downloadable
    } else if access.has(Channel::Api) {
        Level::Api
    } else if access.has(Channel::Hosted) {
        Level::Hosted
    } else if weights == Availability::Partial {
        Level::Staged
    } else {
        // Weights that are withheld do not say that nobody can reach the system.
        let channels = access.channels?;
        let withheld = !weights.is_reached() && weights != Availability::Unknown;
        if !(withheld || channels.is_empty()) {
            return None;
        }
        Level::Closed
    })
}

/// The level as the report tells it, with the day that it describes.
pub fn level(as_of: Option<Date>, ends: &Ends, language: Language) -> Option<LevelReport> {
    let level = placement(&ends.least)?;
    let most = placement(&ends.most).unwrap_or(level);
    Some(LevelReport {
        index: level.index(),
        id: level,
        label: Text::Borrowed(level.name(language)),
        gated: is_gated(&ends.least, level),
        as_of,
        note: note(&ends.least, level).map(|word| Text::Borrowed(language.text(word))),
        at_most: LevelAtMost {
            index: most.index(),
            id: most,
            label: Text::Borrowed(most.name(language)),
        },
    })
}

pub fn is_gated(facts: &Facts, level: Level) -> bool {
    matches!(level, Level::Hosted | Level::Api | Level::Downloadable)
        && (facts.availability(Weights) == Availability::Gated
            || facts.access.audience != Audience::Everyone)
}

/// The author counts what is announced and what is not known outside as two
/// steps at the closed end.
fn note(facts: &Facts, level: Level) -> Option<LevelWord> {
    match (level, facts.access.announced) {
        (Level::Closed, false) => Some(LevelWord::NotKnownOutside),
        (Level::Closed, true) => Some(LevelWord::Announced),
        _ => None,
    }
}

fn given(availability: Availability) -> bool {
    matches!(availability, Availability::Public | Availability::Gated)
}

/// The components that keep it from being fully open.
fn missing(facts: &Facts) -> impl Iterator<Item = ComponentId> {
    let core = CORE
        .into_iter()
        .filter(|id| !given(facts.availability(*id)));
    let further = FURTHER.into_iter().filter(|id| {
        let availability = facts.availability(*id);
        !given(availability) && availability != Availability::None
    });
    core.chain(further)
}

/// 0 where it is not stated, else one more than the level's index.
fn rank(facts: &Facts) -> u8 {
    placement(facts).map_or(0, |level| level.index() + 1)
}

fn headline(facts: &Facts, rank: u8, language: Language) -> Text {
    let level = rank
        .checked_sub(1)
        .and_then(|index| Level::ALL.get(usize::from(index)));
    let Some(level) = level else {
        return Text::Borrowed(language.text(LevelWord::NotStated));
    };
    match is_gated(facts, *level) {
        true => {
            let level = level.name(language);
            Text::Owned(language.say(LevelWord::Gated, &[("level", &level)]))
        }
        false => Text::Borrowed(level.name(language)),
    }
}

/// What "fully open" asks for, one by one.
fn requirements(subject: &Subject) -> Vec<Requirement> {
    let core = CORE.into_iter().map(|id| (id, false));
    let further = FURTHER.into_iter().map(|id| (id, true));
    let mut requirements: Vec<Requirement> = core
        .chain(further)
        .map(|(id, may_be_none)| component_requirement(subject, id, may_be_none))
        .collect();
    let said = |word| words::text(subject.language, word);
    let access = |id, label, state, because, fix| Requirement {
        id: Text::Borrowed(id),
        label: said(label),
        group: None,
        state,
        components: Vec::new(),
        because: said(because),
        fix: (state != State::Met).then(|| said(fix)),
    };
    let facts = &subject.facts;
    let everyone = facts.access.is_open_to_all();
    requirements.push(access(
        "audience",
        ReportWord::GradientAudience,
        if everyone { State::Met } else { State::NotMet },
        match facts.access.audience {
            Audience::Everyone => ReportWord::AudienceEveryone,
            Audience::Registered => ReportWord::AudienceRegistered,
            Audience::Researchers => ReportWord::AudienceResearchers,
            Audience::Partners => ReportWord::AudiencePartners,
            Audience::Nobody => ReportWord::AudienceNobody,
        },
        ReportWord::GradientAudienceFix,
    ));
    let (state, because) = match facts.access.staged {
        true => (State::Partly, ReportWord::Staged),
        false => (State::Met, ReportWord::NotStaged),
    };
    requirements.push(access(
        "complete",
        ReportWord::GradientComplete,
        state,
        because,
        ReportWord::EditComplete,
    ));
    requirements
}

fn component_requirement(subject: &Subject, id: ComponentId, may_be_none: bool) -> Requirement {
    let state = match subject.facts.availability(id) {
        Availability::Public | Availability::Gated => State::Met,
        Availability::None if may_be_none => State::Met,
        Availability::Partial => State::Partly,
        Availability::Unknown => State::NotStated,
        _ => State::NotMet,
    };
    let fix = match may_be_none {
        true => ReportWord::GradientFixMayBeNone,
        false => ReportWord::GradientFix,
    };
    Requirement {
        id: Text::Borrowed(id.key()),
        label: Text::Borrowed(id.name(subject.language)),
        group: None,
        state,
        components: words::keys(&[id]),
        because: words::because(subject, &[id]),
        fix: (state != State::Met).then(|| words::text(subject.language, fix)),
    }
}

/// What keeps it from being fully open.
pub fn lacks(subject: &Subject) -> Vec<Lack> {
    let facts = &subject.facts;
    let component = |id| Lack::component(subject, id, Need::Given);
    let mut lacks: Vec<Lack> = missing(facts).map(component).collect();
    if !facts.access.is_open_to_all() {
        lacks.push(Lack::audience(subject));
    }
    if facts.access.staged {
        lacks.push(Lack::stage(subject));
    }
    lacks
}

/// To be hosted, to have an API, to give out the weights, to give out everything;
/// and what is given out in part to the end.
fn ways(facts: &Facts, ways: &mut Vec<EditSet>) {
    ways.push(EditSet::channel(Channel::Hosted));
    ways.push(EditSet::channel(Channel::Api));
    if !given(facts.availability(Weights)) {
        ways.push(EditSet::public(Weights));
    }
    let all = |set: EditSet, id| set.and(EditSet::public(id));
    ways.push(missing(facts).fold(EditSet::default(), all));
}
