//! The table of findings: a row for each code, with its severity and the
//! problems that it stands for, each with its facts.
//!
//! From it come the enums, the list of codes, `explain`, the rules of SARIF and
//! the test that a fixture shows every code. A new finding is one row here and
//! its sentences in the catalogue (`words/en.ftl`), named like the problem; how it is fixed says
//! `fix.rs`.

use std::borrow::Cow;

use super::{Keys, Near, Severity};
use crate::manifest::{Claim, Kind};
use crate::words::{FindingWord, Value};

macro_rules! findings {
    ($(
        #[doc = $means:literal]
        $code:ident $id:literal $severity:ident {
            $(
                $(#[$doc:meta])*
                $problem:ident $({ $($fact:ident: $kind:ty),+ $(,)? })?,
            )+
        }
    )+) => {
        /// A kind of finding, by the stable name that programs know it by.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Code {
            $(#[doc = $means] #[doc = concat!("\n\n`", $id, "`")] $code,)+
        }

        impl Code {
            /// Every code, in the order of the table.
            pub const ALL: &'static [Code] = &[$(Code::$code,)+];

            const IDS: &'static [&'static str] = &[$($id,)+];
            const SEVERITIES: &'static [Severity] = &[$(Severity::$severity,)+];
            const MEANINGS: &'static [&'static str] = &[$($means,)+];

            /// The name: `misspelt-license`.
            pub fn id(self) -> &'static str {
                Self::IDS[self as usize]
            }

            /// The code of this name, to the letter.
            pub fn from_id(id: &str) -> Option<Code> {
                let at = Self::IDS.iter().position(|known| *known == id)?;
                Self::ALL.get(at).copied()
            }

            /// The names, in the order of [`Self::ALL`].
            pub fn ids() -> &'static [&'static str] {
                Self::IDS
            }

            /// What it means, in a sentence.
            pub fn meaning(self) -> &'static str {
                Self::MEANINGS[self as usize].trim()
            }

            /// How bad each finding of this code is.
            pub fn severity(self) -> Severity {
                Self::SEVERITIES[self as usize]
            }
        }

        /// What is wrong. The texts in it are as they were written.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum Problem {
            $($($(#[$doc])* $problem $({ $($fact: $kind),+ })?,)+)+
        }

        impl Problem {
            /// Which kind of finding it is.
            pub fn code(&self) -> Code {
                match self {
                    $($(Problem::$problem { .. })|+ => Code::$code,)+
                }
            }

            /// The sentence that is named like it.
            pub(super) fn own_sentence(&self) -> FindingWord {
                match self {
                    $($(Problem::$problem { .. } => FindingWord::$problem,)+)+
                }
            }

            /// Its facts by the names of their places in sentences.
            pub(super) fn with_facts(&self, take: &mut dyn FnMut(&[(&str, &dyn Value)])) {
                match self {
                    $($(Problem::$problem $({ $($fact),+ })? => {
                        take(&[$($((stringify!($fact), $fact as &dyn Value),)+)?]);
                    })+)+
                }
            }
        }
    };
}

findings! {
    // The text as YAML or JSON.
    /// The text is too long to be read.
    TooLarge "too-large" Error {
        /// More bytes than a manifest may have.
        TooLarge { limit: &'static str },
    }
    /// Too many lists and mappings within one another.
    TooDeep "too-deep" Error {
        /// Brackets or indentation within one another.
        TooDeep { limit: &'static str },
    }
    /// Aliases that would fill the memory.
    TooManyAliases "too-many-aliases" Error {
        /// Aliases that stand for far more than the text itself.
        TooManyAliases,
    }
    /// More findings than are shown.
    TooManyFindings "too-many-findings" Error {
        /// More problems than are told.
        TooManyFindings { left_out: usize },
    }
    /// The text is neither YAML nor JSON.
    Syntax "syntax" Error {
        /// Not YAML, and so not JSON; the parser's own words.
        Syntax { what: FindingWord },
        /// Meant as JSON and not JSON.
        JsonSyntax { what: FindingWord },
    }
    /// The text is in another encoding than UTF-8.
    Utf16 "utf-16" Error {
        /// Another encoding than UTF-8.
        Utf16,
    }
    /// A character that no text has.
    ControlCharacter "control-character" Error {
        /// A character that text cannot have, such as NUL.
        ControlCharacter { character: char },
    }
    /// More than one YAML document.
    SeveralDocuments "several-documents" Error {
        /// More than one document in one text.
        SeveralDocuments,
    }
    /// A key twice in one mapping.
    DuplicateKey "duplicate-key" Error {
        /// The second one, which does not count.
        DuplicateKey { key: String, first_line: u32 },
    }

    // The manifest.
    /// The text has no keys.
    NotAMapping "not-a-mapping" Error {
        /// The whole text is something else than a mapping.
        NotAMapping { found: FindingWord },
    }
    /// The front matter of a card cannot be read as such.
    FrontMatter "front-matter" Error {
        /// The front matter of a card is something else than a mapping.
        FrontMatterNotAMapping { found: FindingWord },
        /// No line closes the front matter of a card.
        FrontMatterNotClosed,
    }
    /// Front matter where the Hub does not look for it.
    FrontMatterPlace "front-matter-place" Warning {
        /// Text is before the front matter of a card.
        FrontMatterNotFirst,
        /// It is in a comment of HTML.
        FrontMatterInComment,
        /// It is in a code block.
        FrontMatterInFence,
    }
    /// Front matter behind a comment.
    FrontMatterAfterComment "front-matter-after-comment" Hint {
        /// Nothing but comments of HTML are before the front matter of a card.
        FrontMatterAfterComment,
    }
    /// Markdown without front matter.
    NoFrontMatter "no-front-matter" Warning {
        /// The text is a model card all the same.
        NoFrontMatter,
    }
    /// A key that must be there is not, or is empty.
    MissingKey "missing-key" Error {
        /// A key that must be there.
        MissingKey {
            key: &'static str,
            example: &'static str,
        },
        /// A key that must be there, with nothing behind it.
        EmptyKey {
            key: &'static str,
            example: &'static str,
        },
    }
    /// A later version of the format, or none.
    UnknownVersion "unknown-version" Error {
        /// A version of the format that this program does not know.
        UnknownVersion { found: String },
    }
    /// A number where a mapping should be, and the like.
    WrongType "wrong-type" Error {
        /// A value of another type than its key has.
        WrongType {
            key: String,
            expected: FindingWord,
            found: FindingWord,
        },
        /// A key that is no word.
        KeyNotText {
            within: FindingWord,
            found: FindingWord,
        },
    }
    /// A word that is not in the list of its key.
    UnknownWord "unknown-word" Error {
        /// Not one of the words that a key can have.
        UnknownWord {
            key: String,
            word: String,
            allowed: &'static [&'static str],
            nearest: Option<Near>,
        },
    }
    /// A date that is none.
    BadDate "bad-date" Error {
        /// Not a date.
        BadDate { key: String, text: String },
    }
    /// A key that is not read.
    UnknownKey "unknown-key" Warning {
        /// A key that means nothing here.
        UnknownKey {
            key: String,
            within: FindingWord,
            nearest: Option<Near>,
        },
    }
    /// A key in another mapping than its own.
    MisplacedKey "misplaced-key" Warning {
        /// A key that belongs elsewhere.
        MisplacedKey { key: String, home: &'static str },
    }
    /// An address that cannot be a link.
    BadUrl "bad-url" Warning {
        /// Not an address that can be a link.
        BadUrl { url: String },
    }
    /// A date that is still to come.
    FutureDate "future-date" Warning {
        /// A date after the day of the check.
        FutureDate { key: String, text: String },
    }

    /// A claim twice, each time with other evidence.
    RepeatedClaim "repeated-claim" Warning {
        /// The second one, which does not count.
        RepeatedClaim { claim: Claim },
    }

    // Other formats.
    /// A key at which the format's own tool stops.
    RefusedKey "refused-key" Error {
        /// A key that the format does not have.
        RefusedKey { key: String, within: &'static str },
    }
    /// A key that is written otherwise.
    MisspeltKey "misspelt-key" Warning {
        /// A key in another spelling, which is read all the same.
        MisspeltKey { key: String, meant: &'static str },
    }
    /// Keys of a schema that the format's own tool no longer reads.
    OutdatedKeys "outdated-keys" Hint {
        /// The first of the keys that a model file had before April 2025.
        OutdatedKeys { key: &'static str },
    }
    /// A component that the format does not have.
    UnknownComponent "unknown-component" Warning {
        /// Not a component of the format, which its tool takes for another.
        UnknownComponent {
            name: String,
            taken_for: &'static str,
            nearest: Option<Near>,
        },
    }
    /// A component that is listed twice.
    RepeatedComponent "repeated-component" Warning {
        /// The second one, which counts.
        RepeatedComponent { name: String },
    }
    /// A bill of materials without a model.
    NoModel "no-model" Error {
        /// Nothing in the bill is a model.
        NoModel { expected: &'static str },
    }
    /// More models than the one that is measured.
    SeveralModels "several-models" Warning {
        /// A model besides the one that is measured.
        SeveralModels { measured: String },
    }
    /// The id of something that is not there.
    UnknownReference "unknown-reference" Warning {
        /// A reference to nothing.
        UnknownReference { key: &'static str, to: String },
    }
    /// Less than the format asks for.
    Incomplete "incomplete" Warning {
        /// What a format wants stated of each thing, and this one does not state.
        Incomplete {
            name: String,
            missing: Vec<Cow<'static, str>>,
        },
    }

    // Model cards.
    /// A card without a license.
    NoLicense "no-license" Warning {
        /// No key, or one that says that there is none.
        NoLicense,
    }
    /// A card that names no model.
    NoName "no-name" Hint {
        /// No title and no key says what the model is called.
        NoName,
    }
    /// A key that is nearly one of a card's.
    CardKey "card-key" Hint {
        /// A key that the Hub does not read.
        CardKey { key: String, meant: &'static str },
    }
    /// A value of another type than its key has in a card.
    CardValue "card-value" Hint {
        /// A mapping where a text should be, and the like.
        CardValue {
            key: &'static str,
            expected: FindingWord,
            found: FindingWord,
        },
        /// The same within a list.
        CardItem {
            key: &'static str,
            expected: FindingWord,
            found: FindingWord,
        },
    }
    /// A known license that the Hub writes otherwise.
    HubSpelling "hub-spelling" Hint {
        /// Another case, or the address of the license.
        HubSpelling { text: String, meant: &'static str },
    }
    /// A license that the Hub does not take.
    NotOnHub "not-on-hub" Warning {
        /// Not one of the Hub's ids: `name` is what to call it beside `other`.
        NotOnHub {
            text: String,
            nearest: Option<Near>,
            name: String,
        },
        /// A GNU license with `-only` or `-or-later`: the Hub has one id for both.
        SuffixOnHub { text: String, meant: &'static str },
    }
    /// Two licenses where one is meant.
    TwoLicenses "two-licenses" Warning {
        /// What `license` and `license_name` say.
        TwoLicenses { license: String, name: String },
        /// What is said, and the license that the address of its text leads to.
        LinkDiffers {
            license: String,
            key: &'static str,
            link: &'static str,
        },
    }
    /// A license whose terms nobody has judged.
    UnknownTerms "unknown-terms" Hint {
        /// By its name.
        UnknownTerms { license: String },
    }

    // What is in no format that is read.
    /// The card of a data set.
    DataSetCard "data-set-card" Error {
        /// By its keys.
        DataSetCard,
    }
    /// The card of a Space.
    SpaceCard "space-card" Error {
        /// By its keys.
        SpaceCard,
    }
    /// A skill of an agent.
    Skill "skill" Error {
        /// By its name and description.
        Skill,
    }
    /// A page of a site.
    Page "page" Error {
        /// Front matter with no key of a model.
        Page,
    }
    /// SPDX before version 3.
    Spdx2 "spdx-2" Error {
        /// As JSON, YAML, tags or RDF.
        Spdx2,
    }
    /// A draft of SPDX 3.
    SpdxDraft "spdx-3-draft" Error {
        /// By its context.
        SpdxDraft,
    }
    /// CycloneDX as XML.
    CyclonedxXml "cyclonedx-xml" Error {
        /// By its first element.
        CyclonedxXml,
    }
    /// CycloneDX before it had models.
    OldCyclonedx "cyclonedx-old" Error {
        /// By its version.
        OldCyclonedx { version: String },
    }
    /// A file of the MusGO framework.
    Musgo "musgo" Error {
        /// By its categories.
        Musgo,
    }
    /// A file that describes a software package.
    ProjectFile "project-file" Error {
        /// By its keys or sections.
        ProjectFile { name: &'static str },
    }
    /// A file in another known format.
    OtherFile "other-file" Error {
        /// By its keys or its beginning.
        OtherFile { what: FindingWord },
    }
    /// A page of HTML.
    Html "html" Error {
        /// By its first element.
        Html,
    }
    /// A picture, perhaps of a badge.
    Picture "picture" Error {
        /// SVG, or another kind by its first bytes.
        Picture { kind: &'static str },
    }
    /// An address instead of a file.
    Address "address" Error {
        /// A link or the name of a repository, alone.
        Address,
    }
    /// No key that a manifest has, and no known format.
    NotAManifest "not-a-manifest" Error {
        /// A mapping of other keys.
        NotAManifest,
    }

    // Licenses.
    /// A known license in another spelling.
    MisspeltLicense "misspelt-license" Warning {
        /// A license that is known under another spelling.
        MisspeltLicense { text: String, meant: String },
    }
    /// A license that nobody knows.
    UnknownLicense "unknown-license" Warning {
        /// Not an id, a name or a known spelling.
        UnknownLicense {
            text: String,
            nearest: Option<Near>,
            foreign: Option<char>,
        },
    }
    /// An id that SPDX has deprecated.
    DeprecatedLicense "deprecated-license" Warning {
        /// The id, and the one that SPDX has now.
        DeprecatedLicense {
            id: &'static str,
            meant: Option<String>,
        },
    }
    /// A GNU license without its suffix.
    OnlyOrLater "only-or-later" Warning {
        /// A GNU license that does not say whether later versions count too.
        OnlyOrLater { id: &'static str },
    }
    /// An exception that SPDX does not list.
    UnknownException "unknown-exception" Warning {
        /// What follows `WITH` is no exception that SPDX lists.
        UnknownException { text: String },
    }
    /// The name of several licenses.
    VagueLicense "vague-license" Warning {
        /// A family of licenses, with the ids that it may stand for where they are few.
        VagueLicense {
            text: String,
            members: Vec<&'static str>,
        },
        /// `other` without a name, in a card.
        UnnamedLicense,
    }
    /// A license expression that cannot be read.
    LicenseSyntax "license-syntax" Warning {
        /// Not an expression, and why.
        LicenseSyntax { text: String, what: FindingWord },
    }
    /// A text in the place of a license that is none.
    NotALicense "not-a-license" Warning {
        /// Words that say that there is no license, or no component.
        NotALicense { text: String },
    }
    /// A license for another kind of thing.
    UnfitLicense "unfit-license" Warning {
        /// A content license on code, a software license on data.
        UnfitLicense {
            license: String,
            component: &'static str,
            kind: Kind,
        },
    }
    /// A license without effect.
    LicenseOfNothing "license-of-nothing" Warning {
        /// A license on something that nobody can get.
        LicenseOfNothing {
            license: String,
            component: &'static str,
            availability: &'static str,
        },
    }

    // Two statements that cannot both hold.
    /// Nobody or few may come, and what is given out says otherwise.
    ContradictoryAudience "contradictory-audience" Warning {
        /// For the audience `nobody` something is given out, reached or described.
        ReachedByNobody { what: Keys },
        /// Not everyone may come, and the weights are public.
        PublicForFew { audience: &'static str },
    }
    /// The weights and the channels say different things.
    ContradictoryChannels "contradictory-channels" Warning {
        /// The weights are given out, and no channel is a download.
        NoDownload {
            availability: &'static str,
            counted: &'static str,
        },
        /// A download is stated, and the weights are not given out.
        NothingToDownload { availability: &'static str },
        /// The weights are reached by a channel that is not stated.
        NoSuchChannel { availability: &'static str },
    }
    /// It is released step by step, and nothing is released.
    ContradictoryStaged "contradictory-staged" Warning {
        /// The weights are neither given out nor reached.
        StagedOfNothing,
    }
    /// A component that no system lacks is `none`.
    NeverAbsent "never-absent" Warning {
        /// `none` for what every system with weights has.
        NeverAbsent { component: &'static str },
    }

    // What the facts come to.
    /// A claim that the facts do not support.
    ClaimNotSupported "claim-not-supported" Warning {
        /// What the developer calls it; what it lacks and how to fix that, as sentences.
        ClaimNotSupported {
            claim: Claim,
            why: String,
            fix: String,
        },
    }
    /// Nothing says how the outside reaches the system.
    LevelNotStated "level-not-stated" Hint {
        /// No level can be told.
        /// Neither the weights nor a channel is stated.
        LevelNotStated,
        /// Weights that are withheld do not say how else it is reached.
        LevelBesideWeights { availability: &'static str },
        /// A download is stated, and nothing of the weights.
        LevelWithoutWeights,
    }
    /// What is not stated and could raise a result.
    NotStated "not-stated" Hint {
        /// What would raise a result by itself, the cheapest first.
        NotStated {
            what: Keys,
            more: u32,
        },
    }
    /// Nothing says who can get the weights.
    WeightsNotStated "weights-not-stated" Hint {
        /// Channels alone say nothing of the weights.
        WeightsNotStated,
    }
    /// Nothing says who can get the weights of the base model.
    BaseWeightsNotStated "base-weights-not-stated" Hint {
        /// It was tuned from a model whose weights are not stated.
        BaseWeightsNotStated { base: String },
    }
    /// A card calls the model open, and the manifest has no such claim.
    ClaimInText "claim-in-text" Hint {
        /// The words of the card.
        ClaimInText { claim: Claim, quote: String },
    }

    // The check itself.
    /// A comment allows a code that is none.
    UnknownCode "unknown-code" Warning {
        /// Not the code of a finding.
        UnknownCode { code: String, nearest: Option<Near> },
    }
}

impl std::fmt::Display for Code {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.id())
    }
}

impl Problem {
    /// How bad it is.
    pub fn severity(&self) -> Severity {
        self.code().severity()
    }
}
