//! What is judged: a release as plain bits.
//!
//! A [`Manifest`] is what people wrote; [`Facts`] are
//! what every yardstick, the level, the score and the claims are functions of:
//! for each component its availability and the terms of its license, and how the
//! outside reaches the system. They are `Copy`, so that a range, a what-if and a
//! search for the next step cost no more than the grades themselves.
//!
//! ```text
//! Manifest ──Facts::of──▶ Facts ──counted──▶ every yardstick
//!                          │  ▲
//!                 at_most  ▼  │ with(edits)
//! ```

mod access;
mod components;
mod counted;
mod edit;
mod original;
mod range;

pub use access::{AccessFacts, Channels};
pub use counted::Contradiction;
pub(crate) use edit::EditSet;
pub use edit::{AccessEdit, Edit, EditLicense};
pub use original::{Listed, OriginalFacts};
pub(crate) use range::Missing;

use components::may_be_absent;

use crate::license::Terms;
use crate::manifest::{Availability, ComponentId, Group, Kind, Manifest};

/// What is judged of one component.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Fact {
    pub availability: Availability,
    /// The terms of its own license or of the default in force; `None`: no
    /// license is stated.
    pub terms: Option<Terms>,
}

/// What is judged of a release.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Facts {
    components: [Fact; ComponentId::COUNT],
    /// The terms of the default license of each kind.
    defaults: [Option<Terms>; Kind::ALL.len()],
    pub access: AccessFacts,
    /// Whether it was tuned from a base model.
    pub based_on: bool,
    /// Whether it works with pictures, alone or among others: some licenses keep
    /// such models out of the European Union.
    pub multimodal: bool,
    /// Whether its page keeps people of the European Union out.
    pub eu_disallowed: bool,
    /// What a file of a yardstick's own format says, for that yardstick alone.
    pub original: OriginalFacts,
    /// Whether what needs judgement is granted: only in the upper end of a range.
    pub(crate) granted: bool,
}

impl Facts {
    /// The facts of a manifest, as it states them.
    pub fn of(manifest: &Manifest) -> Facts {
        let mut components = [Fact::default(); ComponentId::COUNT];
        for (fact, (_, component)) in components.iter_mut().zip(manifest.components.iter()) {
            fact.availability = component.availability;
            fact.terms = component
                .license
                .as_ref()
                .and_then(|license| license.terms());
        }
        let defaults = manifest
            .defaults
            .each_ref()
            .map(|license| license.as_ref().and_then(|license| license.terms()));
        Facts {
            components,
            defaults,
            access: AccessFacts::of(&manifest.access),
            based_on: manifest.system.based_on.is_some(),
            multimodal: manifest.system.kind.iter().any(|kind| kind.has_pictures()),
            eu_disallowed: original::eu_disallowed(manifest),
            original: OriginalFacts::of(manifest),
            granted: false,
        }
    }

    /// The facts of a release that states nothing but its components and the
    /// terms of its default licenses.
    pub(crate) fn stating(
        components: [Fact; ComponentId::COUNT],
        defaults: [Option<Terms>; Kind::ALL.len()],
    ) -> Facts {
        Facts {
            components,
            defaults,
            access: AccessFacts::default(),
            based_on: false,
            multimodal: false,
            eu_disallowed: false,
            original: OriginalFacts::None,
            granted: false,
        }
    }

    /// The same with no more than a badge of the gradient asks for: of the terms of
    /// licenses their class, of a foreign file's own yardstick nothing. Level, score
    /// and how much is stated are those of these facts.
    pub fn as_a_badge_asks(&self) -> Facts {
        let of_class = |terms: Terms| Terms::of_class(terms.class);
        let mut facts = Facts {
            eu_disallowed: false,
            original: OriginalFacts::None,
            ..*self
        };
        for fact in &mut facts.components {
            fact.terms = fact.terms.map(of_class);
        }
        facts.defaults = facts.defaults.map(|terms| terms.map(of_class));
        facts
    }

    /// What is judged of a component.
    pub fn get(&self, id: ComponentId) -> Fact {
        self.components[id as usize]
    }

    fn get_mut(&mut self, id: ComponentId) -> &mut Fact {
        &mut self.components[id as usize]
    }

    pub fn availability(&self, id: ComponentId) -> Availability {
        self.get(id).availability
    }

    /// The terms under which a component is given out: none of what is not, for
    /// such a license meets nothing.
    pub fn terms(&self, id: ComponentId) -> Option<Terms> {
        let fact = self.get(id);
        fact.terms.filter(|_| fact.availability.is_given_out())
    }

    /// Whether a component is public under terms that are free for its kind.
    pub fn is_open(&self, id: ComponentId) -> bool {
        let fact = self.get(id);
        fact.availability == Availability::Public
            && fact
                .terms
                .is_some_and(|terms| terms.class.free_for(id.kind()))
    }

    /// Whether a component counts among those of a requirement, the score or an
    /// answer: all but what may be absent and is said not to exist. A pretraining
    /// component may be absent only where another of its three exists, and base
    /// weights that are not stated are none where nothing was tuned.
    pub fn exists(&self, id: ComponentId) -> bool {
        match self.availability(id) {
            Availability::None => !self.may_be_absent(id),
            Availability::Unknown => id != ComponentId::BaseWeights || self.based_on,
            _ => true,
        }
    }

    fn may_be_absent(&self, id: ComponentId) -> bool {
        let is_none = |id: &ComponentId| self.availability(*id) == Availability::None;
        let leads = |group: &Group| group.members().first() == Some(&id);
        match Group::ALL.iter().find(|group| leads(group)) {
            Some(group) => !group.members().iter().all(is_none),
            None => may_be_absent(id),
        }
    }

    /// How many of the components are stated.
    pub fn stated(&self) -> u8 {
        let stated = |fact: &&Fact| fact.availability != Availability::Unknown;
        self.components.iter().filter(stated).count() as u8
    }
}
