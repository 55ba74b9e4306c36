//! How each problem is fixed: which sentence says it, and what to write where
//! that is certain.

use super::{Near, Problem};
use crate::manifest::{Claim, Kind};
use crate::words::FindingWord::{self, *};

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

/// Ways to write the version of the format.
const VERSIONS: [(&str, &str); 4] = [("1", "1"), ("1.0", "1"), ("1.0.0", "1"), ("v1", "1")];

/// Ways to write a truth value: in quotes, and those of YAML before 1.2.
const TRUTHS: [(&str, &str); 6] = [
    ("true", "true"),
    ("yes", "true"),
    ("on", "true"),
    ("false", "false"),
    ("no", "false"),
    ("off", "false"),
];

/// What to write where only one thing can be meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Correction<'p> {
    /// Another text for the value at the place, if it is `from`.
    Value { from: Option<&'p str>, to: &'p str },
    /// The same, if no other thing of its list is or has that.
    Name { from: &'p str, to: &'p str },
    /// A number or a truth value, bare: for a text that is the first of a pair,
    /// the second.
    Bare(&'static [(&'static str, &'static str)]),
    /// The same text in quotes.
    Quoted,
    /// These bytes, whatever they are, are to be these.
    Text(&'p str),
    /// Another key at the place.
    Key(&'p str),
    /// The key at the place goes, with its value, into this mapping of the
    /// manifest; into the manifest itself where it is empty.
    Move(&'static str),
    /// A key of the manifest, with its value.
    Add(&'static str, &'static str),
}

impl Problem {
    /// What to write, where that is certain: after it the finding is gone, and
    /// nothing else has changed.
    pub(crate) fn correction(&self) -> Option<Correction<'_>> {
        let certain = |near: &Option<Near>| near.filter(|near| near.certain).map(|near| near.word);
        Some(match self {
            Problem::UnknownWord { word, nearest, .. } => Correction::Name {
                from: word,
                to: certain(nearest)?,
            },
            Problem::UnknownCode { nearest, .. } => Correction::Text(certain(nearest)?),
            Problem::UnknownComponent { name, nearest, .. } => Correction::Name {
                from: name,
                to: certain(nearest)?,
            },
            Problem::MisspeltLicense { text, meant } => Correction::Value {
                from: Some(text),
                to: meant,
            },
            Problem::DeprecatedLicense { meant, .. } => Correction::Value {
                from: None,
                to: meant.as_deref()?,
            },
            Problem::HubSpelling { text, meant } => Correction::Value {
                from: Some(text),
                to: meant,
            },
            Problem::UnknownLicense { text, nearest, .. }
            | Problem::NotOnHub { text, nearest, .. } => Correction::Value {
                from: Some(text),
                to: certain(nearest)?,
            },
            Problem::UnknownKey { nearest, .. } => Correction::Key(certain(nearest)?),
            // The document may have members besides, which would be lost then.
            Problem::MisspeltKey {
                meant: "@graph", ..
            } => return None,
            Problem::MisspeltKey { meant, .. } | Problem::CardKey { meant, .. } => {
                Correction::Key(meant)
            }
            Problem::MisplacedKey { home, .. } => Correction::Move(home),
            Problem::MissingKey {
                key: "openness", ..
            }
            | Problem::EmptyKey {
                key: "openness", ..
            } => Correction::Add("openness", "1"),
            Problem::UnknownVersion { .. } => Correction::Bare(&VERSIONS),
            Problem::WrongType { key, .. } if key == "openness" => Correction::Bare(&VERSIONS),
            Problem::WrongType {
                expected: FindingWord::PartTrueOrFalse,
                ..
            } => Correction::Bare(&TRUTHS),
            Problem::WrongType {
                expected: FindingWord::PartDateInQuotes,
                ..
            } => Correction::Quoted,
            _ => return None,
        })
    }

    pub(super) fn fix_sentence(&self, home: Home) -> Option<FindingWord> {
        Some(match self {
            Problem::TooLarge { .. } => TooLargeFix,
            Problem::TooDeep { .. } => TooDeepFix,
            Problem::TooManyAliases => TooManyAliasesFix,
            Problem::TooManyFindings { .. } => TooManyFindingsFix,
            Problem::ControlCharacter { .. } | Problem::RefusedKey { .. } => Remove,
            Problem::Utf16 => Utf16Fix,
            Problem::SeveralDocuments => SeveralDocumentsFix,
            Problem::DuplicateKey { .. }
            | Problem::RepeatedComponent { .. }
            | Problem::RepeatedClaim { .. } => RemoveOne,
            // The sentence says it.
            Problem::NotAMapping {
                found: FindingWord::PartNothing,
            } => return None,
            Problem::NotAMapping { .. } => NotAMappingFix,
            Problem::FrontMatterNotAMapping { .. } => FrontMatterNotAMappingFix,
            Problem::FrontMatterNotClosed => FrontMatterNotClosedFix,
            Problem::FrontMatterNotFirst
            | Problem::FrontMatterAfterComment
            | Problem::FrontMatterInComment
            | Problem::FrontMatterInFence => FrontMatterPlaceFix,
            Problem::NoFrontMatter => NoFrontMatterFix,
            Problem::NoLicense => NoLicenseFix,
            Problem::NoName => NoNameFix,
            Problem::CardKey { .. } | Problem::HubSpelling { .. } => WriteMeant,
            Problem::NotOnHub {
                nearest: Some(_), ..
            } => DidYouMean,
            Problem::NotOnHub { .. } => NotOnHubFix,
            Problem::SuffixOnHub { .. } => SuffixOnHubFix,
            Problem::UnnamedLicense => UnnamedLicenseFix,
            Problem::TwoLicenses { .. } => TwoLicensesFix,
            Problem::LinkDiffers { .. } => LinkDiffersFix,
            Problem::UnknownTerms { .. } => UnknownTermsFix,
            Problem::DataSetCard => DataSetCardFix,
            Problem::SpaceCard => SpaceCardFix,
            Problem::Skill | Problem::Page => CardOfModelFix,
            Problem::Spdx2
            | Problem::SpdxDraft
            | Problem::CyclonedxXml
            | Problem::OldCyclonedx { .. } => BillFix,
            Problem::Musgo => MusgoFix,
            Problem::ProjectFile { .. }
            | Problem::OtherFile { .. }
            | Problem::Html
            | Problem::NotAManifest => ReadInsteadFix,
            Problem::Picture { .. } => PictureFix,
            Problem::Address => AddressFix,
            Problem::MissingKey { .. } => MissingKeyFix,
            Problem::EmptyKey { .. } => EmptyKeyFix,
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
            }
            | Problem::UnknownCode {
                nearest: Some(_), ..
            } => DidYouMean,
            Problem::UnknownCode { .. } => UnknownCodeFix,
            Problem::UnknownWord { .. } => UnknownWordFix,
            Problem::BadDate { .. } => BadDateFix,
            Problem::UnknownKey { .. } => match home {
                Home::Manifest => UnknownKeyFix,
                _ => Remove,
            },
            Problem::MisplacedKey { home: "", .. } => MisplacedKeyAtTopFix,
            Problem::MisplacedKey { .. } => MisplacedKeyFix,
            Problem::BadUrl { .. } => BadUrlFix,
            Problem::FutureDate { .. } => FutureDateFix,
            Problem::MisspeltKey { .. } | Problem::MisspeltLicense { .. } => WriteMeant,
            Problem::UnknownComponent { .. } => UnknownComponentFix,
            Problem::OutdatedKeys { .. } => OutdatedKeysFix,
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
            Problem::VagueLicense { members, .. } if !members.is_empty() => VagueLicenseFixMembers,
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
                Home::Mof => NotALicenseFixMof,
                Home::Other => NotALicenseFixOther,
            },
            Problem::UnfitLicense { kind, .. } => match kind {
                Kind::Code => UnfitLicenseFixCode,
                Kind::Model => UnfitLicenseFixModel,
                Kind::Data => UnfitLicenseFixData,
                Kind::Document => UnfitLicenseFixDocument,
            },
            Problem::LicenseOfNothing { .. } => LicenseOfNothingFix,
            Problem::ReachedByNobody { .. } => ReachedByNobodyFix,
            Problem::PublicForFew { .. } => PublicForFewFix,
            Problem::NoDownload { .. } => NoDownloadFix,
            Problem::NothingToDownload { .. } => NothingToDownloadFix,
            Problem::NoSuchChannel { .. } => NoSuchChannelFix,
            Problem::StagedOfNothing => StagedOfNothingFix,
            Problem::NeverAbsent { .. } => NeverAbsentFix,
            Problem::WeightsNotStated => WeightsNotStatedFix,
            Problem::BaseWeightsNotStated { .. } => match home {
                Home::Manifest => BaseWeightsNotStatedFix,
                Home::Card => BaseWeightsNotStatedFixCard,
                Home::Mof | Home::Other => NotStatedFixOther,
            },
            Problem::ClaimInText { claim, .. } => match claim {
                Claim::Open => ClaimInTextFixOpen,
                _ => ClaimInTextFixOpenSource,
            },
            Problem::ClaimNotSupported { .. } => ClaimNotSupportedFix,
            Problem::LevelNotStated => match home {
                Home::Manifest => LevelNotStatedFix,
                Home::Card => LevelNotStatedFixCard,
                Home::Mof | Home::Other => NotStatedFixOther,
            },
            Problem::LevelBesideWeights { .. } => match home {
                Home::Manifest => LevelBesideWeightsFix,
                Home::Card => LevelBesideWeightsFixCard,
                Home::Mof | Home::Other => NotStatedFixOther,
            },
            Problem::LevelWithoutWeights => match home {
                Home::Manifest | Home::Card => LevelWithoutWeightsFix,
                Home::Mof | Home::Other => NotStatedFixOther,
            },
            Problem::NotStated { what, .. } => match home {
                // A price or a license is not withheld.
                Home::Manifest if what.0.iter().all(|key| key.contains('.')) => OneFactNotStatedFix,
                Home::Manifest if what.0.len() == 1 => OneNotStatedFix,
                Home::Manifest => NotStatedFix,
                Home::Card => NotStatedFixCard,
                Home::Mof | Home::Other => NotStatedFixOther,
            },
            Problem::WrongType { key, .. } if key == "openness" => UnknownVersionFix,
            Problem::WrongType {
                expected: FindingWord::PartTrueOrFalse,
                ..
            } => TrueOrFalseFix,
            Problem::WrongType {
                expected: FindingWord::PartDateInQuotes,
                ..
            } => DateInQuotesFix,
            Problem::Syntax { .. }
            | Problem::JsonSyntax { .. }
            | Problem::WrongType { .. }
            | Problem::KeyNotText { .. }
            | Problem::CardValue { .. }
            | Problem::CardItem { .. }
            | Problem::DeprecatedLicense { meant: None, .. } => return None,
        })
    }
}
