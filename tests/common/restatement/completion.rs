//! Completions of a release: what it could come to say of what it leaves open.
//!
//! A completion states components that are not stated, licenses that are missing,
//! a missing price and channels beside weights that are withheld or partial.
//! Never weights against stated channels, and nothing else.

use openness_badge::manifest::Availability::{self, *};
use openness_badge::manifest::ComponentId::{self, *};
use openness_badge::manifest::{Channel, Price};
use proptest::prelude::*;
use proptest::sample::select;

use super::Release;
use super::any::license;

/// What a completion says where the release leaves it open.
#[derive(Clone, Debug)]
pub struct Choices {
    components: Vec<(Availability, Option<&'static str>)>,
    price: Option<Price>,
    channels: Option<Vec<Channel>>,
}

prop_compose! {
    pub fn choices()(
        components in proptest::collection::vec(
            (select(Availability::ALL), proptest::option::of(license())), ComponentId::COUNT),
        price in proptest::option::of(select(Price::ALL)),
        channels in proptest::option::of(proptest::sample::subsequence(Channel::ALL, 0..=3)),
    ) -> Choices {
        Choices { components, price, channels }
    }
}

pub fn complete(release: &Release, choices: &Choices) -> Release {
    let mut whole = release.clone();
    for (id, (availability, license)) in ComponentId::ALL.into_iter().zip(&choices.components) {
        let line = release.line(id);
        let has_a_base = id != BaseWeights || release.based_on;
        let is_unknown = line.availability == Unknown && has_a_base;
        if is_unknown && (id != Weights || fits(release, *availability)) {
            whole.line_mut(id).availability = *availability;
            whole.line_mut(id).license = *license;
        } else if line.availability.is_given_out() && release.license(id).is_none() {
            whole.line_mut(id).license = *license;
        }
    }
    // A base without base weights contradicts itself.
    if release.based_on && whole.line(BaseWeights).availability == None {
        whole.line_mut(BaseWeights).availability = Closed;
    }
    let weights = whole.line(Weights).availability;
    if release.channels.is_none() {
        let possible: &[Channel] = match weights {
            Closed | Described | None => &[Channel::Api, Channel::Hosted],
            Partial => Channel::ALL,
            _ => &[],
        };
        let wanted = |channels: &Vec<Channel>| {
            let keep = |channel: &Channel| {
                possible.contains(channel)
                    && (channels.contains(channel)
                        || (weights == Partial && *channel == Channel::Download))
            };
            Channel::ALL
                .iter()
                .copied()
                .filter(keep)
                .collect::<Vec<_>>()
        };
        if !possible.is_empty() {
            whole.channels = choices.channels.as_ref().map(wanted);
        }
    }
    if release.price.is_none() {
        whole.price = match weights {
            Public | Gated => choices.price.map(|_| Price::Free),
            _ => choices.price,
        };
    }
    whole
}

/// Whether weights in this state say the same as the channels that are stated.
fn fits(release: &Release, weights: Availability) -> bool {
    let Some(channels) = &release.channels else {
        return true;
    };
    match weights {
        Unknown => true,
        Public | Gated | Partial => channels.contains(&Channel::Download),
        _ if channels.contains(&Channel::Download) => false,
        Api => channels.contains(&Channel::Api),
        Hosted => channels.contains(&Channel::Hosted),
        Closed | None => true,
        // A description counts half in the score and in the index, and at most
        // such weights count as the channels say: they are left out here.
        Described => false,
    }
}
