//! What a release says: one AI system, its components, who can reach them and
//! under which license.
//!
//! A [`Manifest`] holds facts only. Everything that is computed from them
//! (level, score, verdicts) is in [`crate::report`](mod@crate::report).

pub(crate) mod canonical;
mod component;
pub mod original;
pub mod words;

pub use crate::date::Date;
pub use component::{ComponentId, Group, Kind};
pub use original::Original;
pub use words::{Audience, Availability, Channel, Claim, Level, Modality, Price};

use std::sync::Arc;

use crate::license::License;

/// The facts about one release of one AI system.
#[derive(Clone, Debug, Default)]
pub struct Manifest {
    pub system: System,
    pub access: Access,
    /// Earlier placements of the same system, in the order of the text.
    pub history: Vec<Placement>,
    /// Always one entry for each of [`ComponentId::ALL`]; what the text leaves
    /// out is [`Availability::Unknown`].
    pub components: Components,
    /// The default license of each [`Kind`], by its place in [`Kind::ALL`]: it
    /// binds what is given out and has no license of its own. It is in force in
    /// [`Component::license`] already and no part of the canonical form.
    pub defaults: [Option<License>; Kind::ALL.len()],
    /// What the developer calls the system, each once.
    pub claims: Vec<Claimed>,
    /// What the developer says is in place against misuse. Shown, not judged.
    pub safeguards: Vec<Safeguard>,
    /// What the owners of a yardstick have published of it. Shown beside ours.
    pub assessments: Vec<Assessment>,
    /// Where the facts come from.
    pub sources: Vec<String>,
    /// What only another format's own yardstick reads.
    pub original: Original,
}

/// Equal where the facts and the originals are, whatever text they were read
/// from.
impl PartialEq for Manifest {
    fn eq(&self, other: &Self) -> bool {
        let Manifest {
            system,
            access,
            history,
            components,
            defaults: _,
            claims,
            safeguards,
            assessments,
            sources,
            original,
        } = self;
        *system == other.system
            && *access == other.access
            && *history == other.history
            && *components == other.components
            && *claims == other.claims
            && *safeguards == other.safeguards
            && *assessments == other.assessments
            && *sources == other.sources
            && original.says_as(&other.original)
    }
}

/// What system it is.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct System {
    pub name: Option<String>,
    pub developer: Option<String>,
    pub version: Option<String>,
    /// What it works with, each once.
    pub kind: Vec<Modality>,
    pub url: Option<String>,
    pub released: Option<Date>,
    /// The base model that it was tuned from.
    pub based_on: Option<String>,
}

/// How the outside reaches the system.
#[derive(Clone, Debug, PartialEq)]
pub struct Access {
    /// `None`: not stated. Empty: stated that there is none.
    pub channels: Option<Vec<Channel>>,
    pub audience: Audience,
    /// `None`: not stated.
    pub price: Option<Price>,
    /// True while it is still being released step by step.
    pub staged: bool,
    /// False: not even known outside.
    pub announced: bool,
    /// Why it is not more open, in the developer's words.
    pub reason: Option<Statement>,
    /// What the developer has promised.
    pub plans: Option<Statement>,
}

/// Something that the developer says, with where it is said.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Statement {
    pub text: String,
    pub url: Option<String>,
}

/// A protection against misuse that the developer says is in place.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Safeguard {
    pub what: String,
    pub url: Option<String>,
}

/// What the developer calls the system, with the evidence of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Claimed {
    pub claim: Claim,
    pub url: Option<String>,
    pub quote: Option<String>,
}

/// What the owner of a yardstick has published of the system.
#[derive(Clone, Debug, PartialEq)]
pub struct Assessment {
    /// The yardstick's id, one of [`words::YARDSTICKS`].
    pub yardstick: String,
    pub grade: PublishedGrade,
    pub date: Option<Date>,
    pub url: Option<String>,
    /// Why ours differs, if it does, in one sentence.
    pub note: Option<String>,
}

/// A published grade.
#[derive(Clone, Debug, PartialEq)]
pub enum PublishedGrade {
    /// The owner's own headline: "Class I", "9.5 of 12", "fully open".
    Headline(String),
    /// For `taxonomy`: its component names ([`original::eiras::COLUMNS`]) and their
    /// levels, in the order of its table.
    Levels(Vec<(String, String)>),
}

/// The levels of components that the taxonomy has.
pub(crate) fn taxonomy_levels(
    levels: &[(String, String)],
) -> impl Iterator<Item = (&'static str, &str)> {
    levels.iter().filter_map(|(name, level)| {
        let column = original::eiras::COLUMNS
            .iter()
            .find(|column| column.key == name)?;
        Some((column.key, level.as_str()))
    })
}

impl Default for Access {
    fn default() -> Self {
        Access {
            channels: None,
            audience: Audience::Everyone,
            price: None,
            staged: false,
            announced: true,
            reason: None,
            plans: None,
        }
    }
}

impl Access {
    /// Whether the manifest states this channel.
    pub fn has(&self, channel: Channel) -> bool {
        self.channels
            .as_ref()
            .is_some_and(|channels| channels.contains(&channel))
    }
}

/// An earlier place on the gradient.
#[derive(Clone, Debug, PartialEq)]
pub struct Placement {
    pub date: Option<Date>,
    pub level: Level,
    pub note: Option<String>,
}

/// What is said of one component.
#[derive(Clone, Debug, Default)]
pub struct Component {
    pub availability: Availability,
    /// The license in force: its own, or the default of its kind where it is
    /// given out and has none of its own.
    pub license: Option<License>,
    /// Every address in the text, also those that are not http or https.
    pub urls: Vec<String>,
    pub note: Option<String>,
    /// Since when it is no longer handed out; the availability says what is so
    /// today.
    pub withdrawn: Option<Date>,
    /// What took its place.
    pub replaced_by: Option<String>,
}

/// Equal where the facts are: one license has many spellings.
impl PartialEq for Component {
    fn eq(&self, other: &Self) -> bool {
        let Component {
            availability,
            license,
            urls,
            note,
            withdrawn,
            replaced_by,
        } = self;
        let [own, others] =
            [license, &other.license].map(|license| license.as_ref().map(canonical::canonical));
        *availability == other.availability
            && own == others
            && *urls == other.urls
            && *note == other.note
            && *withdrawn == other.withdrawn
            && *replaced_by == other.replaced_by
    }
}

impl Component {
    /// Whether it is public under a license that is free for its kind.
    pub fn is_open(&self, kind: Kind) -> bool {
        self.availability == Availability::Public && self.is_free(kind)
    }

    /// Whether its license is free for its kind, whoever can get it.
    pub fn is_free(&self, kind: Kind) -> bool {
        self.license
            .as_ref()
            .is_some_and(|license| license.free_for(kind))
    }
}

/// One [`Component`] for each id. A clone shares them until one is changed: every
/// search for a next step makes many, each with a component or two of its own.
#[derive(Clone, Debug, PartialEq)]
pub struct Components(Box<[Arc<Component>; ComponentId::COUNT]>);

impl Default for Components {
    fn default() -> Self {
        let silent = Arc::new(Component::default());
        Components(Box::new(std::array::from_fn(|_| silent.clone())))
    }
}

impl Components {
    /// Every component with its id, in the order of the table.
    pub fn iter(&self) -> impl Iterator<Item = (ComponentId, &Component)> {
        ComponentId::ALL
            .into_iter()
            .zip(self.0.iter().map(|component| &**component))
    }
}

impl std::ops::Index<ComponentId> for Components {
    type Output = Component;

    fn index(&self, id: ComponentId) -> &Component {
        &self.0[id as usize]
    }
}

impl std::ops::IndexMut<ComponentId> for Components {
    fn index_mut(&mut self, id: ComponentId) -> &mut Component {
        Arc::make_mut(&mut self.0[id as usize])
    }
}
