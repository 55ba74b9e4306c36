//! What the facts could be at most: the upper end of every range.

use super::{Channels, Fact, Facts};
use crate::license::Terms;
use crate::manifest::{Availability, ComponentId, Price};

/// A fact that is not stated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    Component(ComponentId),
    /// The license of something that is given out.
    License(ComponentId),
    Price,
    Channels,
}

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
        for missing in self.missing() {
            most.supply(missing);
        }
        most
    }

    /// What is not stated: components, licenses of what is given out, price and
    /// channels, where they are not said by what is stated.
    pub(crate) fn missing(&self) -> Vec<Missing> {
        let mut missing = Vec::new();
        for id in ComponentId::ALL {
            let fact = self.get(id);
            if fact.availability == Availability::Unknown && self.exists(id) {
                missing.push(Missing::Component(id));
            } else if fact.availability.is_given_out() && fact.terms.is_none() {
                missing.push(Missing::License(id));
            }
        }
        if self.access.price.is_none() {
            missing.push(Missing::Price);
        }
        // Weights that are given out or reached say how.
        let follow = matches!(
            self.availability(ComponentId::Weights),
            Availability::Public | Availability::Gated | Availability::Api | Availability::Hosted
        );
        if self.access.channels.is_none() && !follow {
            missing.push(Missing::Channels);
        }
        missing
    }

    /// States a missing fact as open as it could be.
    pub(crate) fn supply(&mut self, missing: Missing) {
        match missing {
            Missing::Component(id) => {
                *self.get_mut(id) = Fact {
                    availability: Availability::Public,
                    terms: Some(Terms::open(id.kind())),
                };
            }
            Missing::License(id) => self.get_mut(id).terms = Some(Terms::open(id.kind())),
            Missing::Price => self.access.price = Some(Price::Free),
            Missing::Channels => self.access.channels = Some(Channels::ALL),
        }
    }

    /// Puts a fact back as it is stated: not at all.
    pub(crate) fn withdraw(&mut self, missing: Missing, stated: &Facts) {
        match missing {
            Missing::Component(id) => *self.get_mut(id) = stated.get(id),
            Missing::License(id) => self.get_mut(id).terms = None,
            Missing::Price => self.access.price = None,
            Missing::Channels => self.access.channels = None,
        }
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
