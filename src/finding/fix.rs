//! How each problem is fixed: which sentence says it, and what to write where
//! that is certain.

use super::Problem;
use super::words::Sentence::{self, *};
use crate::manifest::Kind;

/// What text a finding is in, and so in whose keys and ids a fix is worded.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Home {
    /// An openness manifest, alone or under the key `openness` of a card.
    #[default]
    Manifest,
    /// A model card of the Hub, outside of the key `openness`.
    Card,
    /// A file of the Model Openness Framework.
    Mof,
    /// Another format, which cannot say all that a manifest can.
    Other,
}

impl Problem {
    pub(super) fn fix_sentence(&self, home: Home) -> Option<Sentence> {
        Some(match self {
            Problem::TooLarge { .. } => TooLargeFix,
            Problem::TooDeep { .. } => TooDeepFix,
            Problem::TooManyAliases => TooManyAliasesFix,
            Problem::TooManyFindings { .. } => TooManyFindingsFix,
            Problem::ControlCharacter { .. } | Problem::RefusedKey { .. } => Remove,
            Problem::Utf16 => Utf16Fix,
            Problem::SeveralDocuments => SeveralDocumentsFix,
            Problem::ReadElsewhere { .. } => ReadElsewhereFix,
            Problem::DuplicateKey { .. } | Problem::RepeatedComponent { .. } => RemoveOne,
            // The sentence says it.
            Problem::NotAMapping { found: "nothing" } => return None,
            Problem::NotAMapping { .. } => NotAMappingFix,
            Problem::FrontMatterNotAMapping { .. } => FrontMatterNotAMappingFix,
            Problem::FrontMatterNotClosed => FrontMatterNotClosedFix,
            Problem::FrontMatterNotFirst => FrontMatterNotFirstFix,
            Problem::MissingKey { .. } => MissingKeyFix,
            Problem::UnknownVersion { .. } => UnknownVersionFix,
            Problem::UnknownWord {
                nearest: Some(_), ..
            }
            | Problem::UnknownKey {
                nearest: Some(_), ..
            }
            | Problem::UnknownComponent {
                nearest: Some(_), ..
            }
            | Problem::UnknownLicense {
                nearest: Some(_), ..
            } => DidYouMean,
            Problem::UnknownWord { .. } => UnknownWordFix,
            Problem::BadDate { .. } => BadDateFix,
            Problem::UnknownKey { .. } => match home {
                Home::Manifest => UnknownKeyFix,
                _ => Remove,
            },
            Problem::MisplacedKey { .. } => MisplacedKeyFix,
            Problem::BadUrl { .. } => BadUrlFix,
            Problem::FutureDate { .. } => FutureDateFix,
            Problem::MisspeltKey { .. } | Problem::MisspeltLicense { .. } => WriteMeant,
            Problem::UnknownComponent { .. } => UnknownComponentFix,
            Problem::NoModel { .. } => NoModelFix,
            Problem::SeveralModels { .. } => SeveralModelsFix,
            Problem::UnknownReference { .. } => UnknownReferenceFix,
            Problem::Incomplete { .. } => IncompleteFix,
            Problem::UnknownLicense { .. } => match home {
                Home::Manifest => UnknownLicenseFix,
                Home::Card => UnknownLicenseFixCard,
                Home::Mof => UnknownLicenseFixMof,
                Home::Other => UnknownLicenseFixOther,
            },
            Problem::DeprecatedLicense { meant: Some(_), .. } => WriteMeant,
            Problem::OnlyOrLater { .. } => OnlyOrLaterFix,
            Problem::UnknownException { .. } => UnknownExceptionFix,
            Problem::VagueLicense { .. } => match home {
                Home::Card => VagueLicenseFixCard,
                _ => VagueLicenseFix,
            },
            Problem::LicenseSyntax { .. } => match home {
                Home::Card => LicenseSyntaxFixCard,
                _ => LicenseSyntaxFix,
            },
            Problem::NotALicense { .. } => match home {
                Home::Manifest => NotALicenseFix,
                Home::Card => NotALicenseFixCard,
                Home::Mof | Home::Other => NotALicenseFixOther,
            },
            Problem::UnfitLicense { kind, .. } => match kind {
                Kind::Code => UnfitLicenseFixCode,
                Kind::Model => UnfitLicenseFixModel,
                Kind::Data => UnfitLicenseFixData,
                Kind::Document => UnfitLicenseFixDocument,
            },
            Problem::LicenseOfNothing { .. } => LicenseOfNothingFix,
            Problem::ClaimNotSupported { not_released, .. } if not_released.is_empty() => {
                ClaimNotStatedFix
            }
            Problem::ClaimNotSupported { .. } => ClaimNotSupportedFix,
            Problem::LevelNotStated => match home {
                Home::Manifest => LevelNotStatedFix,
                Home::Card => LevelNotStatedFixCard,
                Home::Mof | Home::Other => NotStatedFixOther,
            },
            Problem::NotStated { what } => match home {
                Home::Manifest if what.len() == 1 => OneNotStatedFix,
                Home::Manifest => NotStatedFix,
                Home::Card => NotStatedFixCard,
                Home::Mof | Home::Other => NotStatedFixOther,
            },
            Problem::Syntax { .. }
            | Problem::JsonSyntax { .. }
            | Problem::WrongType { .. }
            | Problem::DeprecatedLicense { meant: None, .. } => return None,
        })
    }
}
