//! What a file of a yardstick's own format says, as bits for that yardstick.

use crate::manifest::original::eiras::{COLUMNS, Rating};
use crate::manifest::original::mof::{CATALOGUE, Listing};
use crate::manifest::original::osai::{Class, Edition, LICENSE_GROUPS};
use crate::manifest::original::{eiras, mof, osai};
use crate::manifest::{ComponentId, Manifest, Original};

/// What a file of a yardstick's own format says. A cell is dropped (`None`) by an
/// edit of a component that it is about: then the facts decide.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum OriginalFacts {
    #[default]
    None,
    /// Each entry of the Model Openness Framework's catalogue.
    Mof {
        listed: [Option<Listed>; mof::COUNT],
        /// Whether the framework's own tool stops at it.
        refused: bool,
    },
    /// Each parameter of an edition of the European Open Source AI Index or of its
    /// predecessor.
    Osai {
        classes: [Option<Class>; osai::COUNT],
        edition: Edition,
        /// Whether something has been edited that the parameter `licenses` asks
        /// about.
        relicensed: bool,
        refused: bool,
    },
    /// Each component that Eiras et al. rate.
    Eiras([Option<Rating>; eiras::COUNT]),
}

/// How the Model Openness Tool sees a component: from the least open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Listed {
    /// Not in the release.
    #[default]
    Missing,
    /// In the release, without a license.
    Unlicensed,
    /// Under a license that is not on the tool's list.
    Invalid,
    Open,
}

impl OriginalFacts {
    pub(super) fn of(manifest: &Manifest) -> Self {
        match &manifest.original {
            Original::Mof(release) => OriginalFacts::Mof {
                listed: release
                    .listings
                    .each_ref()
                    .map(|listing| Some(Listed::of(listing))),
                refused: release.refusal.is_some(),
            },
            Original::Osai(entry) => OriginalFacts::Osai {
                classes: entry.classes.map(Some),
                edition: entry.edition,
                relicensed: false,
                refused: entry.refusal.is_some(),
            },
            Original::Eiras(row) => OriginalFacts::Eiras(row.map(Some)),
            Original::None | Original::ModelCard { .. } => OriginalFacts::None,
        }
    }

    /// Drops what is said of a component.
    pub(super) fn drop(&mut self, id: ComponentId) {
        match self {
            OriginalFacts::None => {}
            OriginalFacts::Mof { listed, .. } => {
                for (cell, entry) in listed.iter_mut().zip(&CATALOGUE) {
                    if id.mof_name() == Some(entry.name) {
                        *cell = None;
                    }
                }
            }
            OriginalFacts::Osai {
                classes,
                edition,
                relicensed,
                ..
            } => {
                *relicensed |= LICENSE_GROUPS.iter().any(|ids| ids.contains(&id));
                for (cell, parameter) in classes.iter_mut().zip(edition.parameters()) {
                    if parameter.components.contains(&id) {
                        *cell = None;
                    }
                }
            }
            OriginalFacts::Eiras(ratings) => {
                for (cell, column) in ratings.iter_mut().zip(&COLUMNS) {
                    if column.component == id {
                        *cell = None;
                    }
                }
            }
        }
    }
}

impl Listed {
    /// To the letter: another spelling is another license to the tool.
    pub(crate) fn of(listing: &Listing) -> Listed {
        match listing {
            Listing::Missing => Listed::Missing,
            Listing::Unlicensed => Listed::Unlicensed,
            Listing::Under(license) if license.terms().is_some_and(|terms| terms.mof.open) => {
                Listed::Open
            }
            Listing::Under(_) => Listed::Invalid,
        }
    }
}

/// Whether the page of the model keeps people of the European Union out.
pub(super) fn eu_disallowed(manifest: &Manifest) -> bool {
    let disallowed = Original::ModelCard {
        eu_disallowed: true,
    };
    manifest.original == disallowed
}
