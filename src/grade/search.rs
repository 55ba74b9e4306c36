//! The next step: the fewest edits after which a grade rises.
//!
//! One search for all yardsticks. Each names its ways: for every grade or
//! requirement that it has not reached, the edits without which that is not
//! reached. The search carries each of them out, with and without the facts of
//! access that could stand in the way, and grades what comes out by the same
//! code; so a step promises what it reaches. That nothing smaller would do is
//! held by tests that try every set of edits.

use super::{Scale, Yardstick};
use crate::facts::{EditSet, Facts};
use crate::manifest::{Audience, Availability, Channel};

/// A set of edits and the rank that it reaches.
#[derive(Clone, Copy)]
pub struct Step {
    pub set: EditSet,
    pub rank: u8,
}

/// The fewest edits that reach a higher rank than the facts have. Of equally many
/// those that invent nothing which is said not to exist; then, on a scale of
/// grades, those that reach the nearest, and of a count those that bring the
/// most; then the first.
pub fn next(yardstick: &Yardstick, facts: &Facts) -> Option<Step> {
    let rank = |facts: &Facts| (yardstick.rank)(&facts.counted());
    let now = rank(facts);
    let mut ways = vec![EditSet::default()];
    (yardstick.ways)(facts, &mut ways);
    let mut best: Option<(Key, Step)> = None;
    for set in with_blocks(ways, &blocks(facts)) {
        // The smallest come first.
        if best.is_some_and(|(key, _)| set.count() > key.0) {
            break;
        }
        let reached = rank(&facts.with_set(set));
        if reached <= now {
            continue;
        }
        let step = Step { set, rank: reached };
        let key = key(yardstick, facts, step);
        if best.is_none_or(|(other, _)| key < other) {
            best = Some((key, step));
        }
    }
    best.map(|(_, step)| step)
}

/// Each way with each subset of the blocks, the smallest first; of equally many
/// edits in the order of the ways.
fn with_blocks(ways: Vec<EditSet>, blocks: &[EditSet]) -> Vec<EditSet> {
    let mut sets = Vec::with_capacity(ways.len() << blocks.len());
    for way in ways {
        for subset in 0..1_u32 << blocks.len() {
            let chosen = |at: usize| subset >> at & 1 == 1;
            let each = blocks.iter().enumerate();
            let set = each
                .filter(|(at, _)| chosen(*at))
                .fold(way, |set, (_, block)| set.and(*block));
            if set.count() > 0 {
                sets.push(set);
            }
        }
    }
    sets.sort_by_key(|set| set.count());
    sets
}

/// What steps are compared by; the least is the best.
type Key = (u32, bool, u8);

fn key(yardstick: &Yardstick, facts: &Facts, step: Step) -> Key {
    let mut components = step.set.components();
    let invents = components.any(|id| facts.availability(id) == Availability::None);
    let preference = match yardstick.scale {
        Scale::Levels | Scale::Grades => step.rank,
        Scale::Count | Scale::Elements | Scale::Points | Scale::NoWhole => u8::MAX - step.rank,
    };
    (step.set.count(), invents, preference)
}

/// The facts of access that may keep what is released from counting.
fn blocks(facts: &Facts) -> Vec<EditSet> {
    let access = &facts.access;
    let mut blocks = Vec::new();
    if access.audience != Audience::Everyone {
        blocks.push(EditSet {
            everyone: true,
            ..EditSet::default()
        });
    }
    if access
        .channels
        .is_some_and(|channels| !channels.has(Channel::Download))
    {
        blocks.push(EditSet::channel(Channel::Download));
    }
    if access.staged {
        blocks.push(EditSet {
            complete: true,
            ..EditSet::default()
        });
    }
    blocks
}
