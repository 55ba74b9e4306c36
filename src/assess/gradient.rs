//! `gradient`: the gradient of release (Solaiman 2023, arXiv:2302.04844).
//!
//! Six levels of access to a system, from fully closed to fully open. The scale
//! is about access to components, not about license freedom: a license that
//! restricts use alone never demotes. Gating is an overlay on the three levels
//! in the middle, not a level.

use super::{Grade, Yardstick};
use crate::manifest::ComponentId::{self, *};
use crate::manifest::{Audience, Availability, Channel, Level, Manifest};
use crate::report::{Change, Detail, LevelReport, Next, Requirement, State, Text};

pub const YARDSTICK: Yardstick = Yardstick {
    id: "gradient",
    name: "Gradient of release",
    author: "Irene Solaiman",
    version: "2023",
    url: "https://arxiv.org/abs/2302.04844",
    grade,
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

/// The place on the gradient: the first rule that fits.
pub fn placement(manifest: &Manifest) -> Level {
    let access = &manifest.access;
    let weights = manifest.components[Weights].availability;
    if access.audience == Audience::Nobody {
        Level::Closed
    } else if access.staged || weights == Availability::Partial {
        Level::Staged
    } else if blocking(manifest).next().is_none() && open_audience(manifest) {
        Level::Open
    } else if reachable(weights) {
        Level::Downloadable
    } else if access.has(Channel::Api) || weights == Availability::Api {
        Level::Api
    } else if access.has(Channel::Hosted) || weights == Availability::Hosted {
        Level::Hosted
    } else {
        Level::Closed
    }
}

/// The level as the report tells it.
pub fn level(manifest: &Manifest) -> LevelReport {
    let level = placement(manifest);
    LevelReport {
        index: level.index(),
        id: level,
        label: Text::Borrowed(level.label()),
        gated: is_gated(manifest, level),
        as_of: manifest.system.released,
        note: note(manifest, level).map(Text::Borrowed),
    }
}

fn is_gated(manifest: &Manifest, level: Level) -> bool {
    matches!(level, Level::Hosted | Level::Api | Level::Downloadable)
        && (manifest.components[Weights].availability == Availability::Gated
            || manifest.access.audience != Audience::Everyone)
}

fn note(manifest: &Manifest, level: Level) -> Option<&'static str> {
    let access = &manifest.access;
    let silent = access.audience != Audience::Nobody
        && access.channels.is_none()
        && manifest.components[Weights].availability == Availability::Unknown;
    match level {
        Level::Closed if !access.announced => Some("not known outside"),
        Level::Closed if silent => Some("nothing is stated about how it is reached"),
        Level::Closed => Some("announced"),
        _ => None,
    }
}

fn reachable(availability: Availability) -> bool {
    matches!(availability, Availability::Public | Availability::Gated)
}

fn open_audience(manifest: &Manifest) -> bool {
    matches!(
        manifest.access.audience,
        Audience::Everyone | Audience::Registered
    )
}

/// The components that keep it from being fully open.
fn blocking(manifest: &Manifest) -> impl Iterator<Item = ComponentId> + '_ {
    let availability = |id: &ComponentId| manifest.components[*id].availability;
    let core = CORE
        .into_iter()
        .filter(move |id| !reachable(availability(id)));
    let further = FURTHER
        .into_iter()
        .filter(move |id| !reachable(availability(id)) && availability(id) != Availability::None);
    core.chain(further)
}

fn grade(manifest: &Manifest) -> Grade {
    let level = placement(manifest);
    let gated = is_gated(manifest, level);
    let headline = match gated {
        true => Text::Owned([level.label(), ", gated"].concat()),
        false => Text::Borrowed(level.label()),
    };
    Grade {
        headline,
        index: level.index(),
        of: Level::Open.index(),
        requirements: requirements(manifest),
        next: next(manifest, level),
        detail: Detail::default(),
    }
}

/// What "fully open" asks for, one by one.
fn requirements(manifest: &Manifest) -> Vec<Requirement> {
    let mut requirements: Vec<Requirement> = CORE
        .into_iter()
        .map(|id| component_requirement(manifest, id, false))
        .chain(
            FURTHER
                .into_iter()
                .map(|id| component_requirement(manifest, id, true)),
        )
        .collect();
    let audience = manifest.access.audience;
    let everyone = open_audience(manifest);
    requirements.push(Requirement {
        id: "audience",
        label: Text::Borrowed("Open to everyone"),
        state: if everyone { State::Met } else { State::NotMet },
        components: Vec::new(),
        because: Text::Owned(["The audience is ", audience.word()].concat()),
        fix: (!everyone).then_some(Text::Borrowed("Let everyone, or everyone who signs up, in")),
    });
    let staged = manifest.access.staged;
    requirements.push(Requirement {
        id: "complete",
        label: Text::Borrowed("Released in full"),
        state: if staged { State::Partly } else { State::Met },
        components: Vec::new(),
        because: Text::Borrowed(match staged {
            true => "It is still being released step by step",
            false => "No further stage is announced",
        }),
        fix: staged.then_some(Text::Borrowed("Complete the staged release")),
    });
    requirements
}

fn component_requirement(manifest: &Manifest, id: ComponentId, may_be_none: bool) -> Requirement {
    let availability = manifest.components[id].availability;
    let state = match availability {
        Availability::Public | Availability::Gated => State::Met,
        Availability::None if may_be_none => State::Met,
        Availability::Partial => State::Partly,
        Availability::Unknown => State::NotStated,
        _ => State::NotMet,
    };
    let fix = match (state, may_be_none) {
        (State::Met, _) => None,
        (_, true) => Some("Give it out, or state `none` where there is none"),
        (_, false) => Some("Give it out, if only on request"),
    };
    Requirement {
        id: id.key(),
        label: Text::Borrowed(id.label()),
        state,
        components: vec![id.key()],
        because: super::state::because(manifest, &[id]),
        fix: fix.map(Text::Borrowed),
    }
}

/// The fewest changes that reach a higher level; of equally many, those that
/// reach the lower one.
fn next(manifest: &Manifest, level: Level) -> Option<Next> {
    Level::ALL
        .iter()
        .filter(|target| **target > level)
        .map(|target| steps(manifest, *target))
        .min_by_key(|steps| (steps.changes.len(), steps.reached))
        .map(|steps| Next {
            headline: Text::Borrowed(steps.reached.label()),
            changes: steps.changes,
        })
}

struct Steps {
    changes: Vec<Change>,
    reached: Level,
}

/// The changes without which a level, or one above it, is not reached.
fn steps(manifest: &Manifest, target: Level) -> Steps {
    let mut after = super::after::copy(manifest);
    let mut changes = Vec::new();
    let mut change = |component, make| {
        changes.push(Change {
            component,
            make: Text::Borrowed(make),
        });
    };
    let needs_everyone = match target {
        Level::Open => !open_audience(manifest),
        _ => manifest.access.audience == Audience::Nobody,
    };
    if needs_everyone {
        after.access.audience = Audience::Everyone;
        change("access.audience", "everyone");
    }
    if target == Level::Staged {
        if placement(&after) < target {
            after.access.staged = true;
            change("access.staged", "true");
        }
    } else {
        if after.access.staged {
            after.access.staged = false;
            change("access.staged", "false");
        }
        if after.components[Weights].availability == Availability::Partial {
            after.components[Weights].availability = Availability::Public;
            change(Weights.key(), "public");
        }
    }
    if placement(&after) < target {
        match target {
            Level::Hosted | Level::Api => {
                let (channel, make) = match target {
                    Level::Hosted => (Channel::Hosted, "with `hosted`"),
                    _ => (Channel::Api, "with `api`"),
                };
                after.access.channels.get_or_insert_default().push(channel);
                change("access.channels", make);
            }
            Level::Downloadable => {
                after.components[Weights].availability = Availability::Public;
                change(Weights.key(), "public");
            }
            _ => {
                let blocking: Vec<ComponentId> = blocking(&after).collect();
                for id in blocking {
                    after.components[id].availability = Availability::Public;
                    change(id.key(), "public");
                }
            }
        }
    }
    Steps {
        changes,
        reached: placement(&after),
    }
}
