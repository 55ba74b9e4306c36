//! What would settle a verdict: the facts that are not stated and would decide it,
//! and the requirements that need judgement.

use super::range::Ends;
use super::{Subject, YARDSTICKS, Yardstick};
use crate::facts::{Facts, Missing};
use crate::manifest::{ComponentId, Group};
use crate::report::{Open, Requirement, State, Text};

/// A set of missing facts, as bits: there are at most two more than components.
type Set = u64;

/// What is not stated, and what each of it would raise by itself.
pub struct Unstated {
    missing: Vec<Missing>,
    /// The missing facts that raise each of [`YARDSTICKS`] by themselves.
    raises: Vec<Set>,
    /// The release with all of them as open as they could be, as stated.
    most: Facts,
}

impl Unstated {
    pub fn of(stated: &Facts, ends: &Ends) -> Unstated {
        let missing = stated.missing();
        let mut raises: Vec<(u8, Set)> = YARDSTICKS
            .iter()
            .map(|yardstick| ((yardstick.rank)(&ends.least), 0))
            .collect();
        for (at, one) in missing.iter().enumerate() {
            let mut facts = *stated;
            facts.supply(*one);
            let facts = facts.counted();
            for (yardstick, (least, raises)) in YARDSTICKS.iter().zip(&mut raises) {
                *raises |= Set::from((yardstick.rank)(&facts) > *least) << at;
            }
        }
        Unstated {
            raises: raises.into_iter().map(|(_, set)| set).collect(),
            most: stated.at_most(),
            missing,
        }
    }

    /// What raises any result by itself.
    pub fn raising(&self) -> Vec<Missing> {
        self.those(self.raises.iter().fold(0, |all, set| all | set))
    }

    fn raises(&self, yardstick: &Yardstick) -> Set {
        let mut each = YARDSTICKS.iter().zip(&self.raises);
        let own = each.find(|(other, _)| other.id == yardstick.id);
        own.map_or(0, |(_, set)| *set)
    }

    fn those(&self, set: Set) -> Vec<Missing> {
        let each = self.missing.iter().enumerate();
        each.filter(|(at, _)| set >> at & 1 == 1)
            .map(|(_, one)| *one)
            .collect()
    }

    /// What a rank is not reached without, if the others are left out as far as
    /// they can be, in this order. What can be left out together can be left out
    /// one after the other: so halves are tried before their members.
    fn needed(&self, order: &[usize], stated: &Facts, reaches: &dyn Fn(&Facts) -> bool) -> Set {
        let mut kept = self.most;
        let mut needed = 0;
        let mut parts = vec![order];
        while let Some(part) = parts.pop() {
            let mut without = kept;
            for one in part.iter().filter_map(|at| self.missing.get(*at)) {
                without.withdraw(*one, stated);
            }
            match part {
                [] => {}
                _ if reaches(&without) => kept = without,
                [at] => needed |= 1 << at,
                _ => {
                    let (first, second) = part.split_at(part.len() / 2);
                    parts.extend([second, first]);
                }
            }
        }
        needed
    }
}

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
    let unstated = &subject.unstated;
    let most = (yardstick.rank)(&ends.most);
    let reaches = |facts: &Facts| (yardstick.rank)(&facts.counted()) == most;
    let mut order: Vec<usize> = (0..unstated.missing.len()).collect();
    let mut decides = unstated.raises(yardstick);
    decides |= unstated.needed(&order, &subject.stated, &reaches);
    order.reverse();
    decides |= unstated.needed(&order, &subject.stated, &reaches);
    Open {
        not_stated: keys(&unstated.those(decides)),
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
