//! What would settle a verdict: the facts that are not stated and would decide it,
//! and the requirements that need judgement.

use super::range::Ends;
use super::{Subject, Yardstick};
use crate::facts::{Facts, Missing};
use crate::manifest::{ComponentId, Group};
use crate::report::{Open, Requirement, State, Text};

/// Of a verdict that is not settled.
///
/// A missing fact decides if the verdict rises with it alone, or if the verdict at
/// most is not reached without it: all others that can be done without are left
/// out first, once from the first to the last and once the other way, so that of
/// two that serve the same both are named.
pub fn open(
    yardstick: &Yardstick,
    subject: &Subject,
    ends: &Ends,
    requirements: &[Requirement],
) -> Open {
    let rank = |facts: &Facts| (yardstick.rank)(&facts.counted());
    let stated = &subject.stated;
    let missing = stated.missing();
    let most = (yardstick.rank)(&ends.most);
    let least = (yardstick.rank)(&ends.least);
    let mut decides = vec![false; missing.len()];
    for (decides, one) in decides.iter_mut().zip(&missing) {
        *decides = rank(&stated.supplied(*one)) > least;
    }
    let mut needed = |order: &mut dyn Iterator<Item = usize>| {
        let mut facts = stated.at_most();
        for at in order {
            let Some(one) = missing.get(at) else { continue };
            let without = facts.withdrawn(*one, stated);
            if rank(&without) == most {
                facts = without;
            } else if let Some(decides) = decides.get_mut(at) {
                *decides = true;
            }
        }
    };
    needed(&mut (0..missing.len()));
    needed(&mut (0..missing.len()).rev());
    let deciding = missing
        .iter()
        .zip(&decides)
        .filter(|(_, decides)| **decides);
    Open {
        not_stated: keys(&deciding.map(|(one, _)| *one).collect::<Vec<_>>()),
        judgement: requirements
            .iter()
            .filter(|requirement| requirement.state == State::NeedsJudgement)
            .map(|requirement| requirement.id.clone())
            .collect(),
    }
}

/// The keys of facts, in their order: of a group one, where all of it is among them.
pub fn keys(missing: &[Missing]) -> Vec<Text> {
    let mut keys = Vec::new();
    for one in missing {
        match one {
            Missing::Component(id) => match whole_group(missing, *id) {
                Some(group) if group.members().first() == Some(id) => {
                    keys.push(Text::Borrowed(group.key()));
                }
                Some(_) => {}
                None => keys.push(Text::Borrowed(id.key())),
            },
            Missing::License(id) => keys.push(Text::Owned([id.key(), ".license"].concat())),
            Missing::Price => keys.push(Text::Borrowed("access.price")),
            Missing::Channels => keys.push(Text::Borrowed("access.channels")),
        }
    }
    keys
}

/// The group of a component, where all of it is missing.
fn whole_group(missing: &[Missing], id: ComponentId) -> Option<Group> {
    Group::whole(id, |member| missing.contains(&Missing::Component(member)))
}
