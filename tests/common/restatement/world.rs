//! What counts of a release: with contradictions settled, and at the upper end
//! of the range with everything that it leaves open.

use openness_badge::manifest::Availability::{self, *};
use openness_badge::manifest::ComponentId::{self, *};
use openness_badge::manifest::{Audience, Channel, Kind, Price};

use super::licenses::{self, Terms};
use super::{Release, TRAINING_CODE, TRAINING_DATA};

#[derive(Clone, Debug)]
pub struct World {
    pub availabilities: Vec<Availability>,
    /// The license in force, whether it means something or not.
    pub licenses: Vec<Option<&'static str>>,
    pub channels: Option<Vec<Channel>>,
    pub audience: Audience,
    pub price: Option<Price>,
    pub staged: bool,
    pub based_on: bool,
    pub pictures: bool,
    /// Whether what needs judgement is granted.
    pub granted: bool,
}

/// The three ways in which a release is graded: as it is stated; with what needs
/// judgement granted; and with all that it leaves open besides.
pub struct Worlds {
    pub least: World,
    pub granted: World,
    pub most: World,
}

impl Worlds {
    pub fn of(release: &Release) -> Worlds {
        let mut least = World::of(release);
        least.settle();
        let granted = World {
            granted: true,
            ..least.clone()
        };
        let mut most = World::of(release);
        most.fill();
        most.settle();
        most.granted = true;
        Worlds {
            least,
            granted,
            most,
        }
    }
}

impl World {
    fn of(release: &Release) -> World {
        World {
            availabilities: release.lines.iter().map(|line| line.availability).collect(),
            licenses: ComponentId::ALL
                .iter()
                .map(|id| release.license(*id))
                .collect(),
            channels: release.channels.clone(),
            audience: release.audience,
            price: release.price,
            staged: release.staged,
            based_on: release.based_on,
            pictures: release.pictures,
            granted: false,
        }
    }

    pub fn availability(&self, id: ComponentId) -> Availability {
        self.availabilities[id as usize]
    }

    pub fn is_given_out(&self, id: ComponentId) -> bool {
        matches!(self.availability(id), Public | Gated | Partial)
    }

    pub fn has_channel(&self, channel: Channel) -> bool {
        matches!(&self.channels, Some(channels) if channels.contains(&channel))
    }

    /// The more closed of two statements counts.
    fn settle(&mut self) {
        if self.audience == Audience::Nobody {
            for availability in &mut self.availabilities {
                if matches!(
                    availability,
                    Public | Gated | Partial | Api | Hosted | Described
                ) {
                    *availability = Closed;
                }
            }
        } else if self.audience != Audience::Everyone && self.availability(Weights) == Public {
            self.availabilities[Weights as usize] = Gated;
        }
        if self.channels.is_some()
            && self.is_given_out(Weights)
            && !self.has_channel(Channel::Download)
        {
            self.availabilities[Weights as usize] = if self.has_channel(Channel::Api) {
                Api
            } else if self.has_channel(Channel::Hosted) {
                Hosted
            } else {
                Closed
            };
        }
        let weights = self.availability(Weights);
        if let Some(channels) = &mut self.channels
            && matches!(weights, Closed | Described | None | Api | Hosted)
        {
            channels.retain(|channel| *channel != Channel::Download);
        }
        let reached = matches!(weights, Public | Gated | Partial | Api | Hosted)
            || self.has_channel(Channel::Api)
            || self.has_channel(Channel::Hosted);
        self.staged &= reached;
    }

    /// Everything that the release leaves open, as open as it could be.
    fn fill(&mut self) {
        for id in ComponentId::ALL {
            let at = id as usize;
            if id == BaseWeights && self.availabilities[at] == Unknown && !self.based_on {
                self.availabilities[at] = None;
            }
            let open = match id.kind() {
                Kind::Code | Kind::Model => "Apache-2.0",
                Kind::Data | Kind::Document => "CC-BY-4.0",
            };
            let was_unknown = self.availabilities[at] == Unknown;
            if was_unknown {
                self.availabilities[at] = Public;
            }
            if self.is_given_out(id) && (was_unknown || self.licenses[at].is_none()) {
                self.licenses[at] = Some(open);
            }
            if id == Weights && self.channels.is_none() {
                self.channels = Some(match self.availabilities[at] {
                    _ if was_unknown => Channel::ALL.to_vec(),
                    Public | Gated => vec![Channel::Download],
                    Api => vec![Channel::Api],
                    Hosted => vec![Channel::Hosted],
                    _ => Channel::ALL.to_vec(),
                });
            }
        }
        self.price.get_or_insert(Price::Free);
    }

    /// The terms of what is given out; a license of anything else meets nothing.
    pub fn terms(&self, id: ComponentId) -> Option<Terms> {
        self.licenses[id as usize]
            .filter(|_| self.is_given_out(id))
            .map(licenses::terms)
    }

    /// Whether it is given out under terms that are free for its kind. Terms that
    /// nobody knows need judgement.
    pub fn is_free(&self, id: ComponentId) -> bool {
        self.terms(id).is_some_and(|terms| {
            let is_free = match id.kind() {
                Kind::Code => terms.is_free_for_code(),
                _ => terms.is_free_for_content(),
            };
            is_free || (self.granted && terms.is_unknown())
        })
    }

    pub fn is_public(&self, id: ComponentId) -> bool {
        self.availability(id) == Public
    }

    /// Public, or on request.
    pub fn can_be_had(&self, id: ComponentId) -> bool {
        matches!(self.availability(id), Public | Gated)
    }

    /// Public under a license that is free for its kind.
    pub fn is_open(&self, id: ComponentId) -> bool {
        self.is_public(id) && self.is_free(id)
    }

    pub fn is_none(&self, id: ComponentId) -> bool {
        self.availability(id) == None
    }

    /// The members of three that the system has; no member where it has none.
    pub fn members(&self, three: [ComponentId; 3]) -> Vec<ComponentId> {
        three.into_iter().filter(|id| !self.is_none(*id)).collect()
    }

    /// Whether all of three that the system has are so, and it has one.
    pub fn all_of(&self, three: [ComponentId; 3], is_so: impl Fn(ComponentId) -> bool) -> bool {
        let members = self.members(three);
        !members.is_empty() && members.into_iter().all(is_so)
    }

    /// Whether a component counts in a mean or an "all of": what may be absent and
    /// is `none` does not.
    pub fn counts(&self, id: ComponentId) -> bool {
        let may_be_absent = matches!(
            id,
            FinetuningCode
                | AlignmentCode
                | FinetuningData
                | AlignmentData
                | DataProcessingCode
                | EvaluationCode
                | SafetyEvaluationCode
                | SafetyEvaluationData
                | SupportingTools
                | BaseWeights
        );
        let another_of = |three: [ComponentId; 3]| !self.members(three).is_empty();
        match (id, self.availability(id)) {
            (BaseWeights, Unknown) => self.based_on,
            (PretrainingCode, None) => !another_of(TRAINING_CODE),
            (PretrainingData, None) => !another_of(TRAINING_DATA),
            (_, None) => !may_be_absent,
            _ => true,
        }
    }
}
