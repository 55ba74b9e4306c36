//! How the outside reaches a system, as plain bits.

use crate::manifest::{Access, Audience, Channel, Price};

/// A set of channels.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Channels(u8);

impl Channels {
    pub const ALL: Channels = Channels(0b111);

    pub fn has(self, channel: Channel) -> bool {
        self.0 & Channels::bit(channel) != 0
    }

    pub fn with(self, channel: Channel) -> Channels {
        Channels(self.0 | Channels::bit(channel))
    }

    pub fn without(self, channel: Channel) -> Channels {
        Channels(self.0 & !Channels::bit(channel))
    }

    pub fn and(self, others: Channels) -> Channels {
        Channels(self.0 | others.0)
    }

    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    pub fn count(self) -> u8 {
        self.0.count_ones() as u8
    }

    pub fn iter(self) -> impl Iterator<Item = Channel> {
        Channel::ALL
            .iter()
            .copied()
            .filter(move |channel| self.has(*channel))
    }

    fn bit(channel: Channel) -> u8 {
        1 << channel as u8
    }
}

impl FromIterator<Channel> for Channels {
    fn from_iter<I: IntoIterator<Item = Channel>>(channels: I) -> Self {
        channels
            .into_iter()
            .fold(Channels::default(), Channels::with)
    }
}

/// What is judged of the access to a system.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct AccessFacts {
    /// `None`: not stated. Empty: stated that there is none.
    pub channels: Option<Channels>,
    pub audience: Audience,
    /// `None`: not stated.
    pub price: Option<Price>,
    pub staged: bool,
    pub announced: bool,
}

impl Default for AccessFacts {
    /// Those of a manifest that states nothing of it.
    fn default() -> Self {
        AccessFacts::of(&Access::default())
    }
}

impl AccessFacts {
    pub(super) fn of(access: &Access) -> Self {
        AccessFacts {
            channels: access
                .channels
                .as_ref()
                .map(|channels| channels.iter().copied().collect()),
            audience: access.audience,
            price: access.price,
            staged: access.staged,
            announced: access.announced,
        }
    }

    /// Whether this channel is stated.
    pub fn has(&self, channel: Channel) -> bool {
        self.channels.is_some_and(|channels| channels.has(channel))
    }

    /// Whether everyone may come, after signing up if need be.
    pub fn is_open_to_all(&self) -> bool {
        matches!(self.audience, Audience::Everyone | Audience::Registered)
    }
}
