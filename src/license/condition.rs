//! What the text of a license asks of people, each condition by itself: the
//! class of a license follows from them, and reasons name them.

use super::Class;
use crate::words::{Language, ReportWord};

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
    pub fn name(self, language: Language) -> String {
        let (word, size) = match self {
            Condition::NonCommercial => (ReportWord::ConditionNonCommercial, None),
            Condition::CommercialByApplication => {
                (ReportWord::ConditionCommercialByApplication, None)
            }
            Condition::UpTo(size) => (ReportWord::ConditionUpTo, Some(size)),
            Condition::SomeBusinessByAgreement => {
                (ReportWord::ConditionSomeBusinessByAgreement, None)
            }
            Condition::SourceAvailable => (ReportWord::ConditionSourceAvailable, None),
            Condition::AllRightsReserved => (ReportWord::ConditionAllRightsReserved, None),
            Condition::NoDerivatives => (ReportWord::ConditionNoDerivatives, None),
            Condition::NoRedistribution => (ReportWord::ConditionNoRedistribution, None),
            Condition::ForbiddenUses => (ReportWord::ConditionForbiddenUses, None),
            Condition::OutputsLimited => (ReportWord::ConditionOutputsLimited, None),
            Condition::NameShown => (ReportWord::ConditionNameShown, None),
            Condition::NameShownAbove(size) => (ReportWord::ConditionNameShownAbove, Some(size)),
            Condition::ShareAlike => (ReportWord::ConditionShareAlike, None),
            Condition::Revocable => (ReportWord::ConditionRevocable, None),
            Condition::NotInEu => (ReportWord::ConditionNotInEu, None),
            Condition::NotInEuUkKorea => (ReportWord::ConditionNotInEuUkKorea, None),
            Condition::NoMultimodalInEu => (ReportWord::ConditionNoMultimodalInEu, None),
        };
        let size = size.map(|size| size.name(language));
        language.say(word, &[("size", &size)])
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
    fn name(self, language: Language) -> String {
        let of = match self.of {
            Measure::UsersAMonth => ReportWord::SizeUsersAMonth,
            Measure::UsersADay => ReportWord::SizeUsersADay,
            Measure::UsersAYear => ReportWord::SizeUsersAYear,
            Measure::VisitsAMonth => ReportWord::SizeVisitsAMonth,
            Measure::DollarsAYear => ReportWord::SizeDollarsAYear,
            Measure::DollarsAMonth => ReportWord::SizeDollarsAMonth,
            Measure::EurosAYear => ReportWord::SizeEurosAYear,
            Measure::YenAYear => ReportWord::SizeYenAYear,
        };
        let number = self.number(language);
        language.say(of, &[("number", &number)])
    }

    /// "700 million": by the largest that the language counts by.
    fn number(self, language: Language) -> String {
        const COUNTS: [(&str, u32, ReportWord); 5] = [
            ("billion", 1_000_000, ReportWord::Billion),
            ("hundred-million", 100_000, ReportWord::HundredMillion),
            ("million", 1_000, ReportWord::Million),
            ("ten-thousand", 10, ReportWord::TenThousand),
            ("thousand", 1, ReportWord::Thousand),
        ];
        let counts = language.text(ReportWord::Counts);
        let fits = |(name, thousands, _): &&(&str, u32, ReportWord)| {
            self.thousands >= *thousands && counts.split(' ').any(|own| own == *name)
        };
        let (_, thousands, word) = COUNTS.iter().find(fits).unwrap_or(&COUNTS[4]);
        match (self.thousands / thousands, *word) {
            (1, ReportWord::Million) => language.text(ReportWord::MillionOne).to_owned(),
            (count, word) => language.say(word, &[("count", &count)]),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn says(tag: &str, numbers: [&str; 5]) {
        let language = Language::by_tag(tag).unwrap();
        let number = |thousands| {
            let of = Measure::UsersAMonth;
            let number = Size { thousands, of }.number(language);
            number
                .replace(['\u{a0}', '\u{202f}'], " ")
                .trim()
                .to_owned()
        };
        let found = [100, 1_000, 700_000, 1_000_000, 10_000_000].map(number);
        assert_eq!(found, numbers, "{tag}");
    }

    #[test]
    fn sizes_are_counted_as_the_language_counts() {
        says(
            "en",
            [
                "100,000",
                "1 million",
                "700 million",
                "1 billion",
                "10 billion",
            ],
        );
        says("de", ["100.000", "1 Mio.", "700 Mio.", "1 Mrd.", "10 Mrd."]);
        says(
            "es",
            [
                "100 000",
                "1 millón de",
                "700 millones de",
                "1 000 millones de",
                "10 000 millones de",
            ],
        );
        says("ja", ["10万", "100万", "7億", "10億", "100億"]);
        says("zh-Hans", ["10 万", "100 万", "7 亿", "10 亿", "100 亿"]);
    }
}
