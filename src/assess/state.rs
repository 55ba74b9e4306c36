//! How far a requirement over several components is met, why, and what would
//! meet it: what yardsticks share.

use crate::manifest::{Availability, ComponentId, Manifest};
use crate::report::{Change, State, Text};

/// What to make of a component that only has to be reachable by all.
pub const PUBLIC: &str = "public";

/// What to make of a component whose terms count too.
pub const PUBLIC_AND_FREE: &str = "public under an open license";

/// The same where only code licenses of the Open Source Initiative's list do.
pub const OSI_APPROVED: &str = "public under an OSI-approved license";

/// The same where the license may ask for no more than being named.
#[cfg(feature = "full")]
pub const PERMISSIVE: &str = "public under a permissive license";

/// The components of a requirement that the system has or may have, and which
/// of them fulfil it.
pub struct Tally<'m> {
    manifest: &'m Manifest,
    all: &'m [ComponentId],
    pub existing: Vec<ComponentId>,
    pub fulfilling: Vec<ComponentId>,
}

impl<'m> Tally<'m> {
    pub fn of(
        manifest: &'m Manifest,
        components: &'m [ComponentId],
        fulfils: impl Fn(ComponentId) -> bool,
    ) -> Self {
        let exists = |id: &ComponentId| manifest.components[*id].availability != Availability::None;
        let existing: Vec<ComponentId> = components.iter().copied().filter(exists).collect();
        let fulfilling = existing.iter().copied().filter(|id| fulfils(*id)).collect();
        Tally {
            manifest,
            all: components,
            existing,
            fulfilling,
        }
    }

    /// Met where all that exist fulfil it, partly where at least one is given
    /// out, not stated where nothing is said of any. A requirement over nothing
    /// that exists is not met, or a manifest could meet everything by denying it.
    pub fn state(&self) -> State {
        let availability = |id: &ComponentId| self.manifest.components[*id].availability;
        if self.existing.is_empty() {
            State::NotMet
        } else if self.existing.len() == self.fulfilling.len() {
            State::Met
        } else if self
            .existing
            .iter()
            .any(|id| availability(id).is_given_out())
        {
            State::Partly
        } else if self
            .existing
            .iter()
            .all(|id| availability(id) == Availability::Unknown)
        {
            State::NotStated
        } else {
            State::NotMet
        }
    }

    /// The components that keep it from being met: the first of all where the
    /// system is said to have none of them.
    pub fn missing(&self) -> Vec<ComponentId> {
        match self.existing.is_empty() {
            true => self.all.iter().copied().take(1).collect(),
            false => {
                let lacks = |id: &ComponentId| !self.fulfilling.contains(id);
                self.existing.iter().copied().filter(lacks).collect()
            }
        }
    }
}

/// "The price is free".
pub fn because_of_price(manifest: &Manifest) -> Text {
    match manifest.access.price {
        None => Text::Borrowed("No price is stated"),
        Some(price) => Text::Owned(["The price is ", price.word()].concat()),
    }
}

/// "Weights public, Architecture not stated".
pub fn because(manifest: &Manifest, components: &[ComponentId]) -> Text {
    told(components, |id| {
        in_words(manifest.components[id].availability).to_owned()
    })
}

/// "Weights public under MIT, Architecture not stated".
pub fn because_of_terms(manifest: &Manifest, components: &[ComponentId]) -> Text {
    told(components, |id| {
        let component = &manifest.components[id];
        let words = in_words(component.availability);
        match &component.license {
            Some(license) if component.availability.is_given_out() => {
                [words, " under ", license.text()].concat()
            }
            None if component.availability.is_given_out() => [words, " without a license"].concat(),
            _ => words.to_owned(),
        }
    })
}

fn told(components: &[ComponentId], say: impl Fn(ComponentId) -> String) -> Text {
    let said: Vec<String> = components
        .iter()
        .map(|id| [id.label(), " ", &say(*id)].concat())
        .collect();
    Text::Owned(said.join(", "))
}

fn in_words(availability: Availability) -> &'static str {
    match availability {
        Availability::Public => "public",
        Availability::Gated => "on request",
        Availability::Partial => "only in part",
        Availability::Described => "described, not given out",
        Availability::Api => "by API only",
        Availability::Hosted => "hosted only",
        Availability::Closed => "withheld",
        Availability::None => "does not exist",
        Availability::Unknown => "not stated",
    }
}

/// One change for each component.
pub fn changes(components: Vec<ComponentId>, make: &'static str) -> Vec<Change> {
    let change = |id: ComponentId| Change {
        component: id.key(),
        make: Text::Borrowed(make),
    };
    components.into_iter().map(change).collect()
}

/// "Make `weights` public, `architecture` public", as a fix in words.
pub fn fix(changes: &[Change]) -> Text {
    let steps: Vec<String> = changes
        .iter()
        .map(|change| [change.component, " ", &change.make].concat())
        .collect();
    Text::Owned(["Make ", &steps.join(", ")].concat())
}

/// The keys of components.
pub fn keys(components: &[ComponentId]) -> Vec<&'static str> {
    components.iter().map(|id| id.key()).collect()
}
