//! Changes to a release: what if it were so?

use std::borrow::Cow;

use super::{Channels, Fact, Facts};
use crate::license::{License, Terms, open_license};
use crate::manifest::{Audience, Availability, Channel, ComponentId, Kind, Price};

/// One change to a release. It can be applied ([`Facts::with`]), and its sentence
/// is made in one place, `grade::edits`.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// Of a component: what is `None` stays as it is.
    Component {
        component: ComponentId,
        availability: Option<Availability>,
        license: Option<EditLicense>,
    },
    /// Of how the outside reaches it.
    Access(AccessEdit),
}

/// A change to how the outside reaches a release.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum AccessEdit {
    Audience(Audience),
    Price(Price),
    Staged(bool),
    /// One more channel.
    Channel(Channel),
}

/// A license that an edit puts something under.
#[derive(Clone, Debug, PartialEq)]
pub struct EditLicense {
    text: Cow<'static, str>,
    terms: Option<Terms>,
}

impl EditLicense {
    /// The open license that is proposed for a kind of component.
    pub fn open(kind: Kind) -> Self {
        EditLicense {
            text: Cow::Borrowed(open_license(kind)),
            terms: Some(Terms::open(kind)),
        }
    }

    /// Any license, as it would be written in a manifest.
    pub fn parse(text: &str) -> Self {
        EditLicense {
            text: Cow::Owned(text.to_owned()),
            terms: License::parse(text).terms(),
        }
    }

    pub fn text(&self) -> &str {
        &self.text
    }

    pub fn terms(&self) -> Option<Terms> {
        self.terms
    }
}

impl Facts {
    /// The release with these changes. What is given out by one and has no license
    /// of its own comes under the default of its kind, as in a manifest; what the
    /// file of a yardstick's own format says of a component is dropped with it.
    ///
    /// ```
    /// use openness_badge::facts::{AccessEdit, Edit, Facts};
    /// use openness_badge::grade::level;
    /// use openness_badge::manifest::{Availability, Channel, ComponentId, Level, Manifest};
    ///
    /// let facts = Facts::of(&Manifest::default());
    /// assert_eq!(level(&facts), None);
    /// let hosted = facts.with(&[Edit::Access(AccessEdit::Channel(Channel::Hosted))]);
    /// assert_eq!(level(&hosted), Some(Level::Hosted));
    /// let given = facts.with(&[Edit::Component {
    ///     component: ComponentId::Weights,
    ///     availability: Some(Availability::Public),
    ///     license: None,
    /// }]);
    /// assert_eq!(level(&given), Some(Level::Downloadable));
    /// ```
    pub fn with(&self, edits: &[Edit]) -> Facts {
        let mut facts = *self;
        for edit in edits {
            match edit {
                Edit::Component {
                    component,
                    availability,
                    license,
                } => facts.change(
                    *component,
                    *availability,
                    license.as_ref().map(|license| license.terms),
                ),
                Edit::Access(edit) => facts.change_access(*edit),
            }
        }
        facts
    }

    fn change(
        &mut self,
        id: ComponentId,
        availability: Option<Availability>,
        terms: Option<Option<Terms>>,
    ) {
        let default = self.defaults[id.kind() as usize];
        let fact = self.get_mut(id);
        if let Some(availability) = availability {
            fact.availability = availability;
        }
        if let Some(terms) = terms {
            fact.terms = terms;
        }
        if fact.availability.is_given_out() {
            fact.terms = fact.terms.or(default);
        }
        self.original.drop(id);
    }

    fn change_access(&mut self, edit: AccessEdit) {
        let access = &mut self.access;
        match edit {
            AccessEdit::Audience(audience) => access.audience = audience,
            AccessEdit::Price(price) => access.price = Some(price),
            AccessEdit::Staged(staged) => access.staged = staged,
            AccessEdit::Channel(channel) => {
                access.channels = Some(access.channels.unwrap_or_default().with(channel));
            }
        }
    }
}

/// The edits of a search, as bits: each makes something public, puts it under an
/// open license of its kind, or opens the access. So sets of them can be joined
/// and counted without an allocation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct EditSet {
    /// Components, by their places in the table.
    pub public: u32,
    pub license: u32,
    pub channels: Channels,
    pub everyone: bool,
    pub free: bool,
    pub complete: bool,
}

impl EditSet {
    pub fn public(id: ComponentId) -> Self {
        EditSet {
            public: bit(id),
            ..EditSet::default()
        }
    }

    pub fn license(id: ComponentId) -> Self {
        EditSet {
            license: bit(id),
            ..EditSet::default()
        }
    }

    pub fn channel(channel: Channel) -> Self {
        EditSet {
            channels: Channels::default().with(channel),
            ..EditSet::default()
        }
    }

    /// Both together.
    pub fn and(self, other: EditSet) -> EditSet {
        EditSet {
            public: self.public | other.public,
            license: self.license | other.license,
            channels: self.channels.and(other.channels),
            everyone: self.everyone | other.everyone,
            free: self.free | other.free,
            complete: self.complete | other.complete,
        }
    }

    /// How many edits: what makes a component public under a license is one.
    pub fn count(self) -> u32 {
        (self.public | self.license).count_ones()
            + u32::from(self.channels.count())
            + u32::from(self.everyone)
            + u32::from(self.free)
            + u32::from(self.complete)
    }

    /// The components that it changes.
    pub fn components(self) -> impl Iterator<Item = ComponentId> {
        let changed = self.public | self.license;
        ComponentId::ALL
            .into_iter()
            .filter(move |id| changed & bit(*id) != 0)
    }

    pub fn has_public(self, id: ComponentId) -> bool {
        self.public & bit(id) != 0
    }

    pub fn has_license(self, id: ComponentId) -> bool {
        self.license & bit(id) != 0
    }

    /// The edits one by one: components in the order of their table, then access.
    pub fn edits(self) -> Vec<Edit> {
        let mut edits: Vec<Edit> = self
            .components()
            .map(|id| Edit::Component {
                component: id,
                availability: self.has_public(id).then_some(Availability::Public),
                license: self.has_license(id).then(|| EditLicense::open(id.kind())),
            })
            .collect();
        edits.extend(self.access().map(Edit::Access));
        edits
    }

    pub fn access(self) -> impl Iterator<Item = AccessEdit> {
        let channels = self.channels.iter().map(AccessEdit::Channel);
        let everyone = self
            .everyone
            .then_some(AccessEdit::Audience(Audience::Everyone));
        let free = self.free.then_some(AccessEdit::Price(Price::Free));
        let complete = self.complete.then_some(AccessEdit::Staged(false));
        channels.chain(everyone).chain(free).chain(complete)
    }
}

fn bit(id: ComponentId) -> u32 {
    1 << id as u32
}

impl Facts {
    /// The release with a search's edits: the same as [`Facts::with`] of
    /// [`EditSet::edits`], without making the list.
    pub(crate) fn with_set(&self, set: EditSet) -> Facts {
        let mut facts = *self;
        for id in set.components() {
            let availability = set.has_public(id).then_some(Availability::Public);
            let terms = set.has_license(id).then(|| Some(Terms::open(id.kind())));
            facts.change(id, availability, terms);
        }
        for edit in set.access() {
            facts.change_access(edit);
        }
        facts
    }

    /// The terms that a component has once it is given out: its own, else the
    /// default of its kind.
    pub(crate) fn terms_if_given(&self, id: ComponentId) -> Option<Terms> {
        let Fact { terms, .. } = self.get(id);
        terms.or(self.defaults[id.kind() as usize])
    }
}
