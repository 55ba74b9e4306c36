//! Contradictions: where two statements cannot both hold, the more closed one
//! counts, before any yardstick looks.

use super::{Channels, Facts};
use crate::manifest::ComponentId::{self, Weights};
use crate::manifest::{Audience, Availability, Channel};

/// Two statements that cannot both hold, and what counts instead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Contradiction {
    /// Nobody may come, and a component is given out, reached or described: it
    /// counts as `closed`.
    ReachedByNobody(ComponentId),
    /// Nobody may come, and channels are stated: they count as none.
    ChannelsForNobody,
    /// Not everyone may come, and the weights are public: they count as `gated`.
    PublicForFew(Audience),
    /// The weights are given out, and no channel is a download: they count as
    /// this.
    NoDownload(Availability),
    /// A download is stated, and the weights are not given out: it is dropped.
    NothingToDownload(Availability),
    /// It is released step by step, and nothing is given out or reached: this
    /// counts as not said.
    StagedOfNothing,
}

impl Facts {
    /// The facts as they count: contradictions settled for the more closed
    /// statement. Counting twice changes nothing.
    pub fn counted(&self) -> Facts {
        self.settle(&mut |_| ())
    }

    /// What in the facts contradicts itself.
    pub fn contradictions(&self) -> Vec<Contradiction> {
        let mut found = Vec::new();
        self.settle(&mut |contradiction| found.push(contradiction));
        found
    }

    fn settle(&self, found: &mut dyn FnMut(Contradiction)) -> Facts {
        let mut facts = *self;
        facts.settle_audience(found);
        facts.settle_channels(found);
        let weights = facts.availability(Weights);
        let reached = weights.is_given_out()
            || weights.channel().is_some()
            || facts.access.has(Channel::Api)
            || facts.access.has(Channel::Hosted);
        if facts.access.staged && !reached {
            // What is not stated may still be given out.
            if weights != Availability::Unknown {
                found(Contradiction::StagedOfNothing);
            }
            facts.access.staged = false;
        }
        facts
    }

    fn settle_audience(&mut self, found: &mut dyn FnMut(Contradiction)) {
        match self.access.audience {
            Audience::Everyone => {}
            Audience::Nobody => {
                for id in ComponentId::ALL {
                    let availability = &mut self.get_mut(id).availability;
                    if availability.is_reached() || *availability == Availability::Described {
                        *availability = Availability::Closed;
                        found(Contradiction::ReachedByNobody(id));
                    }
                }
                if self
                    .access
                    .channels
                    .is_some_and(|channels| !channels.is_empty())
                {
                    found(Contradiction::ChannelsForNobody);
                }
                self.access.channels = Some(Channels::default());
            }
            audience => {
                if self.availability(Weights) == Availability::Public {
                    self.get_mut(Weights).availability = Availability::Gated;
                    found(Contradiction::PublicForFew(audience));
                }
            }
        }
    }

    fn settle_channels(&mut self, found: &mut dyn FnMut(Contradiction)) {
        let weights = self.availability(Weights);
        if let Some(channels) = self.access.channels {
            if weights.is_given_out() && !channels.has(Channel::Download) {
                let counts = if channels.has(Channel::Api) {
                    Availability::Api
                } else if channels.has(Channel::Hosted) {
                    Availability::Hosted
                } else {
                    Availability::Closed
                };
                self.get_mut(Weights).availability = counts;
                found(Contradiction::NoDownload(counts));
            }
            let withheld = !weights.is_given_out() && weights != Availability::Unknown;
            if withheld && channels.has(Channel::Download) {
                self.access.channels = Some(channels.without(Channel::Download));
                found(Contradiction::NothingToDownload(weights));
            }
        }
        if let Some(channel) = self.availability(Weights).channel() {
            let channels = self.access.channels.unwrap_or_default();
            self.access.channels = Some(channels.with(channel));
        }
    }
}
