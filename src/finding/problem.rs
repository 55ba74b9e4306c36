//! Everything that can be wrong, each with its code; its sentence and its
//! mend are in `sentences`.

use super::Severity;
use crate::manifest::{Claim, Kind};

/// What is wrong. The texts in it are as they were written.
#[derive(Clone, Debug, PartialEq)]
pub enum Problem {
    // The text as YAML or JSON.
    /// More bytes than a manifest may have.
    TooLarge { limit: &'static str },
    /// Brackets or indentation within one another.
    TooDeep { limit: &'static str },
    /// Aliases that stand for far more than the text itself.
    TooManyAliases,
    /// More problems than are told.
    TooManyFindings { left_out: usize },
    /// Not YAML, and so not JSON; the parser's own words.
    Syntax { what: String },
    /// Meant as JSON and not JSON.
    JsonSyntax { what: String },
    /// Another encoding than UTF-8.
    Utf16,
    /// A character that text cannot have, such as NUL.
    ControlCharacter { character: char },
    /// More than one document in one text.
    SeveralDocuments,
    /// A format that only a larger build reads.
    ReadElsewhere { format: &'static str },
    /// A key twice in one mapping.
    DuplicateKey { key: String, first_line: u32 },

    // The manifest.
    /// The whole text is something else than a mapping.
    NotAMapping { found: &'static str },
    /// The front matter of a card is something else than a mapping.
    FrontMatterNotAMapping { found: &'static str },
    /// No line closes the front matter of a card.
    FrontMatterNotClosed,
    /// Something stands before the front matter of a card.
    FrontMatterNotFirst,
    /// A key that must be there.
    MissingKey {
        key: &'static str,
        example: &'static str,
    },
    /// A version of the format that this program does not know.
    UnknownVersion { found: String },
    /// A number where a mapping should be, and the like.
    WrongType {
        key: String,
        expected: &'static str,
        found: &'static str,
    },
    /// Not one of the words that a key can have.
    UnknownWord {
        key: String,
        word: String,
        allowed: &'static [&'static str],
        nearest: Option<&'static str>,
    },
    /// Not a date.
    BadDate { key: String, text: String },
    /// A key that means nothing here.
    UnknownKey {
        key: String,
        within: &'static str,
        nearest: Option<&'static str>,
    },
    /// A key that belongs elsewhere.
    MisplacedKey { key: String, home: &'static str },
    /// Not an address that can be a link.
    BadUrl { url: String },
    /// A date that is still to come.
    FutureDate { key: String, text: String },

    // Other formats.
    /// A key at which the format's own tool stops.
    RefusedKey { key: String, within: &'static str },
    /// A key that is written otherwise.
    MisspeltKey { key: String, meant: &'static str },
    /// Not a component of the format, which its tool takes for another.
    UnknownComponent {
        name: String,
        taken_for: &'static str,
        nearest: Option<&'static str>,
    },
    /// A component that is listed twice.
    RepeatedComponent { name: String },
    /// A bill of materials without a model.
    NoModel { expected: &'static str },
    /// More models than the one that is measured.
    SeveralModels { measured: String },
    /// The id of something that is not there.
    UnknownReference { key: &'static str, to: String },
    /// What a format wants stated of each thing, and this one does not state.
    Incomplete { name: String, missing: String },

    // Licenses.
    /// A license that is known under another spelling.
    MisspeltLicense { text: String, meant: String },
    /// A license that nobody knows.
    UnknownLicense {
        text: String,
        nearest: Option<&'static str>,
        foreign: Option<char>,
    },
    /// An id that SPDX has given up.
    DeprecatedLicense {
        id: &'static str,
        meant: Option<String>,
    },
    /// A GNU license that does not say whether later versions count too.
    OnlyOrLater { id: &'static str },
    /// What stands behind `WITH` is no exception that SPDX lists.
    UnknownException { text: String },
    /// A name of several licenses.
    VagueLicense { text: String },
    /// A license expression that cannot be read.
    LicenseSyntax { text: String, what: &'static str },
    /// Words that say that there is no license, or no component.
    NotALicense { text: String },
    /// A content license on code, a software license on data.
    UnfitLicense {
        license: String,
        component: &'static str,
        kind: Kind,
    },
    /// A license on something that nobody can get.
    LicenseOfNothing {
        license: String,
        component: &'static str,
        availability: &'static str,
    },

    // What the facts come to.
    /// The developer calls it something that the facts do not bear out.
    ClaimNotBorneOut { claim: Claim, missing: String },
    /// Something that the next grade of a yardstick needs and that is not stated.
    NotStated {
        component: &'static str,
        headline: String,
    },
}

impl Problem {
    /// A stable name for programs.
    pub fn code(&self) -> &'static str {
        match self {
            Problem::TooLarge { .. } => "too-large",
            Problem::TooDeep { .. } => "too-deep",
            Problem::TooManyAliases => "too-many-aliases",
            Problem::TooManyFindings { .. } => "too-many-findings",
            Problem::Syntax { .. } | Problem::JsonSyntax { .. } => "syntax",
            Problem::Utf16 => "utf-16",
            Problem::ControlCharacter { .. } => "control-character",
            Problem::SeveralDocuments => "several-documents",
            Problem::ReadElsewhere { .. } => "read-elsewhere",
            Problem::DuplicateKey { .. } => "duplicate-key",
            Problem::NotAMapping { .. } => "not-a-mapping",
            Problem::FrontMatterNotAMapping { .. }
            | Problem::FrontMatterNotClosed
            | Problem::FrontMatterNotFirst => "front-matter",
            Problem::MissingKey { .. } => "missing-key",
            Problem::UnknownVersion { .. } => "unknown-version",
            Problem::WrongType { .. } => "wrong-type",
            Problem::UnknownWord { .. } => "unknown-word",
            Problem::BadDate { .. } => "bad-date",
            Problem::UnknownKey { .. } => "unknown-key",
            Problem::MisplacedKey { .. } => "misplaced-key",
            Problem::BadUrl { .. } => "bad-url",
            Problem::FutureDate { .. } => "future-date",
            Problem::RefusedKey { .. } => "refused-key",
            Problem::MisspeltKey { .. } => "misspelt-key",
            Problem::UnknownComponent { .. } => "unknown-component",
            Problem::RepeatedComponent { .. } => "repeated-component",
            Problem::NoModel { .. } => "no-model",
            Problem::SeveralModels { .. } => "several-models",
            Problem::UnknownReference { .. } => "unknown-reference",
            Problem::Incomplete { .. } => "incomplete",
            Problem::MisspeltLicense { .. } => "misspelt-license",
            Problem::UnknownLicense { .. } => "unknown-license",
            Problem::DeprecatedLicense { .. } => "deprecated-license",
            Problem::OnlyOrLater { .. } => "only-or-later",
            Problem::UnknownException { .. } => "unknown-exception",
            Problem::VagueLicense { .. } => "vague-license",
            Problem::LicenseSyntax { .. } => "license-syntax",
            Problem::NotALicense { .. } => "not-a-license",
            Problem::UnfitLicense { .. } => "unfit-license",
            Problem::LicenseOfNothing { .. } => "license-of-nothing",
            Problem::ClaimNotBorneOut { .. } => "claim-not-borne-out",
            Problem::NotStated { .. } => "not-stated",
        }
    }

    pub fn severity(&self) -> Severity {
        match self {
            Problem::UnknownKey { .. }
            | Problem::MisplacedKey { .. }
            | Problem::BadUrl { .. }
            | Problem::FutureDate { .. }
            | Problem::MisspeltKey { .. }
            | Problem::UnknownComponent { .. }
            | Problem::RepeatedComponent { .. }
            | Problem::SeveralModels { .. }
            | Problem::UnknownReference { .. }
            | Problem::Incomplete { .. }
            | Problem::MisspeltLicense { .. }
            | Problem::UnknownLicense { .. }
            | Problem::DeprecatedLicense { .. }
            | Problem::OnlyOrLater { .. }
            | Problem::UnknownException { .. }
            | Problem::VagueLicense { .. }
            | Problem::LicenseSyntax { .. }
            | Problem::NotALicense { .. }
            | Problem::UnfitLicense { .. }
            | Problem::LicenseOfNothing { .. }
            | Problem::ClaimNotBorneOut { .. } => Severity::Warning,
            Problem::NotStated { .. } => Severity::Hint,
            _ => Severity::Error,
        }
    }
}

impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.message())
    }
}
