//! What a license lets people do, in the terms that the yardsticks ask for.

use crate::manifest::Kind;

/// The class of a license, from the most open to the least.
///
/// The order is what `AND` and `OR` go by: of `A AND B` the greater class
/// counts, of `A OR B` the lesser. The free classes come first, each free for
/// at least the kinds of all that follow it, so that the class of a whole
/// expression answers [`free_for`](Class::free_for) exactly as its parts do.
/// What is not known stands between the free classes and those that are known
/// not to be free: with `AND` it spoils a free license and is spoilt by a
/// restriction, with `OR` the other way round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Class {
    /// Approved by the Open Source Initiative.
    Osi,
    /// Free software by the Free Software Foundation's list, not approved by
    /// the Open Source Initiative.
    Libre,
    /// Made for models with their code, data and documents; all of it free.
    OpenModel,
    /// Open content or data; not made for code.
    OpenContent,
    /// The name of a family with members of several classes.
    Vague,
    /// Nobody knows, or nobody has classed it.
    Unknown,
    /// Some uses are forbidden: the RAIL family and its like.
    UseRestricted,
    /// Free of charge up to a number of users or an income.
    ScaleRestricted,
    /// Non-commercial use or research only.
    NonCommercial,
    /// No modified versions.
    NoDerivatives,
    /// All other rights are kept.
    Proprietary,
}

impl Class {
    /// Every class, from the most open to the least.
    pub const ALL: [Class; 11] = [
        Class::Osi,
        Class::Libre,
        Class::OpenModel,
        Class::OpenContent,
        Class::Vague,
        Class::Unknown,
        Class::UseRestricted,
        Class::ScaleRestricted,
        Class::NonCommercial,
        Class::NoDerivatives,
        Class::Proprietary,
    ];

    /// A stable name for programs.
    pub fn id(self) -> &'static str {
        match self {
            Class::Osi => "osi",
            Class::Libre => "libre",
            Class::OpenModel => "open-model",
            Class::OpenContent => "open-content",
            Class::Vague => "vague",
            Class::Unknown => "unknown",
            Class::UseRestricted => "use-restricted",
            Class::ScaleRestricted => "scale-restricted",
            Class::NonCommercial => "non-commercial",
            Class::NoDerivatives => "no-derivatives",
            Class::Proprietary => "proprietary",
        }
    }

    /// Whether everyone may use, change and pass on something of this kind
    /// under a license of this class.
    pub fn free_for(self, kind: Kind) -> bool {
        match self {
            Class::Osi | Class::Libre | Class::OpenModel => true,
            Class::OpenContent => kind != Kind::Code,
            _ => false,
        }
    }
}

impl<'de> serde::Deserialize<'de> for Class {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let id = <std::borrow::Cow<'_, str> as serde::Deserialize>::deserialize(deserializer)?;
        Class::ALL
            .into_iter()
            .find(|class| class.id() == id)
            .ok_or_else(|| serde::de::Error::custom("not a class of licenses"))
    }
}

impl serde::Serialize for Class {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}
