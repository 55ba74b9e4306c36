//! What the facts could be at most: the upper end of every range.

use super::{Channels, Fact, Facts};
use crate::license::Terms;
use crate::manifest::{Availability, ComponentId, Price};

impl Facts {
    /// The same release with all that is not stated as open as it could be, and
    /// with what needs judgement granted.
    ///
    /// Every component that is not stated is public under an open license of its
    /// kind, a license that is missing on what is given out is open, a missing
    /// price is free. Channels that are not stated follow weights that are given
    /// out or reached; beside all other weights they may be all three. What is
    /// stated stays, a default license binds only what is stated, and a file of
    /// a yardstick's own format says all that there is to say.
    pub fn at_most(&self) -> Facts {
        let mut most = self.granted();
        for id in ComponentId::ALL {
            let fact = most.get_mut(id);
            if fact.availability == Availability::Unknown {
                *fact = match id == ComponentId::BaseWeights && !self.based_on {
                    true => Fact {
                        availability: Availability::None,
                        terms: None,
                    },
                    false => Fact {
                        availability: Availability::Public,
                        terms: Some(Terms::open(id.kind())),
                    },
                };
            } else if fact.availability.is_given_out() && fact.terms.is_none() {
                fact.terms = Some(Terms::open(id.kind()));
            }
        }
        most.access.price = most.access.price.or(Some(Price::Free));
        let weights = self.availability(ComponentId::Weights);
        let follow = matches!(
            weights,
            Availability::Public | Availability::Gated | Availability::Api | Availability::Hosted
        );
        if most.access.channels.is_none() && !follow {
            most.access.channels = Some(Channels::ALL);
        }
        most
    }

    /// The same release with nothing but what needs judgement granted: terms that
    /// nobody knows are held to be open.
    pub(crate) fn granted(&self) -> Facts {
        let mut granted = *self;
        for id in ComponentId::ALL {
            let fact = granted.get_mut(id);
            fact.terms = fact.terms.map(|terms| terms.granted(id.kind()));
        }
        granted.granted = true;
        granted
    }
}
