//! What the text of a license asks of people, each condition by itself: the
//! class of a license follows from them, and reasons name them.

use super::Class;

/// One condition of a license.
///
/// What a license does not forbid or ask for is allowed, as far as its text was
/// read; of a text that nobody has read [`Entry::is_read`](super::Entry::is_read)
/// is false.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Condition {
    /// No commercial use, or research alone.
    NonCommercial,
    /// Commercial use after an application, a form or a written permission.
    CommercialByApplication,
    /// Rights end above a size, or another license is needed there.
    UpTo(Size),
    /// Some business with it needs another agreement, at any size: to host it
    /// for others, to sell access to it.
    SomeBusinessByAgreement,
    /// The source may be seen, and not be sold, hosted or used for a rival.
    SourceAvailable,
    /// All other rights are kept.
    AllRightsReserved,
    /// No modified versions, or none that may be passed on.
    NoDerivatives,
    /// Nothing may be passed on.
    NoRedistribution,
    /// A list of uses that are forbidden.
    ForbiddenUses,
    /// Outputs may not be used for everything, such as to train another model.
    OutputsLimited,
    /// A name has to be shown, or the name of a derivative has to begin with it.
    NameShown,
    /// A name has to be shown above a size.
    NameShownAbove(Size),
    /// What is made from it has to stay under it.
    ShareAlike,
    /// Its owner may end or change it.
    Revocable,
    /// Nothing is granted in the European Union.
    NotInEu,
    /// Nothing is granted in the European Union, the United Kingdom and South
    /// Korea.
    NotInEuUkKorea,
    /// Multimodal models are granted to nobody in the European Union.
    NoMultimodalInEu,
}

/// A size of a business, above which a license asks for more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Size {
    /// In thousands of the unit.
    pub thousands: u32,
    pub of: Measure,
}

/// What a size is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Measure {
    /// Active users of all the products of a company, as the licenses count them.
    UsersAMonth,
    UsersADay,
    UsersAYear,
    VisitsAMonth,
    DollarsAYear,
    DollarsAMonth,
    EurosAYear,
    YenAYear,
}

/// A size in millions.
pub(super) const fn millions(count: u32, of: Measure) -> Size {
    Size {
        thousands: count * 1_000,
        of,
    }
}

impl Condition {
    /// A stable name, by which a catalogue of sentences finds its words.
    pub fn id(self) -> &'static str {
        match self {
            Condition::NonCommercial => "non-commercial",
            Condition::CommercialByApplication => "commercial-by-application",
            Condition::UpTo(_) => "up-to",
            Condition::SomeBusinessByAgreement => "some-business-by-agreement",
            Condition::SourceAvailable => "source-available",
            Condition::AllRightsReserved => "all-rights-reserved",
            Condition::NoDerivatives => "no-derivatives",
            Condition::NoRedistribution => "no-redistribution",
            Condition::ForbiddenUses => "forbidden-uses",
            Condition::OutputsLimited => "outputs-limited",
            Condition::NameShown => "name-shown",
            Condition::NameShownAbove(_) => "name-shown-above",
            Condition::ShareAlike => "share-alike",
            Condition::Revocable => "revocable",
            Condition::NotInEu => "not-in-eu",
            Condition::NotInEuUkKorea => "not-in-eu-uk-korea",
            Condition::NoMultimodalInEu => "no-multimodal-in-eu",
        }
    }

    /// What follows the name of a license: "excludes the EU".
    pub fn words(self) -> String {
        let above = |verb: &str, size: Size| [verb, " above ", &size.words()].concat();
        let words = match self {
            Condition::NonCommercial => "no commercial use",
            Condition::CommercialByApplication => "commercial use only after an application",
            Condition::UpTo(size) => return above("no commercial use", size),
            Condition::SomeBusinessByAgreement => "some business needs a separate agreement",
            Condition::SourceAvailable => "no sale, no hosting or no rival products",
            Condition::AllRightsReserved => "all rights reserved",
            Condition::NoDerivatives => "no modified versions",
            Condition::NoRedistribution => "may not be passed on",
            Condition::ForbiddenUses => "forbids some uses",
            Condition::OutputsLimited => "limits what outputs may be used for",
            Condition::NameShown => "a name must be shown",
            Condition::NameShownAbove(size) => return above("a name must be shown", size),
            Condition::ShareAlike => "derivatives stay under the same license",
            Condition::Revocable => "the owner may change or end it",
            Condition::NotInEu => "excludes the EU",
            Condition::NotInEuUkKorea => "excludes the EU, the UK and South Korea",
            Condition::NoMultimodalInEu => "excludes the EU for multimodal models",
        };
        words.to_owned()
    }

    /// The class that a license with this condition has at best. `None`: it
    /// restricts nothing that a class is about.
    pub(super) fn class(self) -> Option<Class> {
        match self {
            Condition::NonCommercial | Condition::CommercialByApplication => {
                Some(Class::NonCommercial)
            }
            Condition::UpTo(_) | Condition::NameShownAbove(_) => Some(Class::ScaleRestricted),
            Condition::ForbiddenUses
            | Condition::SomeBusinessByAgreement
            | Condition::NotInEu
            | Condition::NotInEuUkKorea => Some(Class::UseRestricted),
            Condition::SourceAvailable | Condition::AllRightsReserved => Some(Class::Proprietary),
            Condition::NoDerivatives => Some(Class::NoDerivatives),
            Condition::NoRedistribution
            | Condition::OutputsLimited
            | Condition::NameShown
            | Condition::ShareAlike
            | Condition::Revocable
            | Condition::NoMultimodalInEu => None,
        }
    }
}

impl Size {
    /// "700 million users".
    pub fn words(self) -> String {
        let (count, scale) = match self.thousands {
            count @ 0..1_000 => (count, ",000 "),
            count @ 1_000..1_000_000 => (count / 1_000, " million "),
            count => (count / 1_000_000, " billion "),
        };
        let of = match self.of {
            Measure::UsersAMonth => "users",
            Measure::UsersADay => "users a day",
            Measure::UsersAYear => "users a year",
            Measure::VisitsAMonth => "visits a month",
            Measure::DollarsAYear => "US dollars a year",
            Measure::DollarsAMonth => "US dollars a month",
            Measure::EurosAYear => "euros a year",
            Measure::YenAYear => "yen a year",
        };
        [&count.to_string(), scale, of].concat()
    }
}
