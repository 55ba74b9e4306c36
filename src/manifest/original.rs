//! What a foreign format said in its own words, kept for its own yardstick.

pub mod eiras;
pub mod mof;
pub mod osai;

use eiras::{COLUMNS, Rating};
use mof::{CATALOGUE, Listing};
use osai::{Class, Edition};

use super::canonical::as_found;
use super::words::words;
use crate::value::{Map, Value};

/// The original that a manifest was turned from.
///
/// A format's own yardstick judges its original, so that its verdict is exactly
/// that of the format's own tool; all other yardsticks judge the manifest. It is
/// a part of the manifest: of the canonical form, of the digest, of `==`, and of
/// what is written.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Original {
    /// Nothing but what the components say.
    #[default]
    None,
    /// A model file of the Model Openness Framework.
    Mof(Box<mof::Release>),
    /// A model file of Eiras et al.
    Eiras(Box<eiras::Row>),
    /// A system file of the European Open Source AI Index or of its predecessor.
    Osai(Box<osai::Entry>),
    /// A model card on Hugging Face.
    ModelCard {
        /// Whether it says that it is given to nobody in the European Union
        /// (`extra_gated_eu_disallowed`).
        eu_disallowed: bool,
    },
}

words! {
    /// The formats that have an original.
    Format {
        Mof = "mof",
        Osai = "osai",
        OpeningUpChatgpt = "opening-up-chatgpt",
        Eiras = "eiras",
        ModelCard = "model-card",
    }
}

/// What stands for the license of a component that is listed without one.
pub(crate) const UNLICENSED: &str = "unlicensed";

impl Original {
    /// Whose original it is; none where it says nothing.
    pub fn format(&self) -> Option<Format> {
        match self {
            Original::None
            | Original::ModelCard {
                eu_disallowed: false,
            } => None,
            Original::Mof(_) => Some(Format::Mof),
            Original::Eiras(_) => Some(Format::Eiras),
            Original::Osai(entry) => Some(match entry.edition {
                Edition::Predecessor => Format::OpeningUpChatgpt,
                Edition::Twelve | Edition::Fourteen => Format::Osai,
            }),
            Original::ModelCard { .. } => Some(Format::ModelCard),
        }
    }

    /// Whether both say the same.
    pub(super) fn says_as(&self, other: &Original) -> bool {
        self == other || (self.format(), other.format()) == (None, None)
    }

    /// What a manifest has under the key `original`, in the order in which it is
    /// written; none where it says nothing. What is left out is blank, unknown
    /// or not listed.
    pub(crate) fn value(&self) -> Option<Map<'_>> {
        let mut map = Map::new();
        map.text("format", self.format()?.word());
        let refusal = match self {
            Original::None => None,
            Original::Mof(release) => {
                some(&mut map, "components", components(release));
                release.refusal.as_deref()
            }
            Original::Eiras(row) => {
                some(&mut map, "ratings", ratings(row));
                None
            }
            Original::Osai(entry) => {
                if entry.edition == Edition::Fourteen {
                    map.count("parameters", 14);
                }
                some(&mut map, "classes", classes(entry));
                entry.refusal.as_deref()
            }
            Original::ModelCard { .. } => {
                map.flag("eu-disallowed", true);
                None
            }
        };
        map.word("refused", refusal);
        Some(map)
    }
}

fn some<'d>(map: &mut Map<'d>, key: &'static str, inner: Map<'d>) {
    if !inner.0.is_empty() {
        map.put(key, inner.into());
    }
}

fn components(release: &mof::Release) -> Map<'_> {
    let mut map = Map::new();
    for (entry, listing) in CATALOGUE.iter().zip(&release.listings) {
        match listing {
            Listing::Missing => {}
            Listing::Unlicensed => map.text(entry.name, UNLICENSED),
            Listing::Under(license) => map.put(entry.name, Value::Text(as_found(license))),
        }
    }
    map
}

fn ratings(row: &eiras::Row) -> Map<'_> {
    let mut map = Map::new();
    for (column, rating) in COLUMNS.iter().zip(row) {
        if *rating != Rating::Unknown {
            map.text(column.key, column.word(*rating));
        }
    }
    map
}

fn classes(entry: &osai::Entry) -> Map<'_> {
    let mut map = Map::new();
    for (parameter, class) in entry.counted() {
        if class != Class::Blank {
            map.text(parameter.key, class.word());
        }
    }
    map
}
