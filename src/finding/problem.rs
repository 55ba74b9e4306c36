//! Everything that can be wrong, each with its code, its sentence and its mend.

use super::Severity;
use crate::manifest::{Claim, Kind};
use crate::shown::{push_code_point, shown};

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

    /// What is wrong, in one sentence.
    pub fn message(&self) -> String {
        match self {
            Problem::TooLarge { limit } => ["the text is larger than ", limit].concat(),
            Problem::TooDeep { limit } => {
                ["more than ", limit, " levels within one another"].concat()
            }
            Problem::TooManyAliases => {
                "the aliases of this text stand for far more than the text itself".to_owned()
            }
            Problem::TooManyFindings { left_out } => {
                ["and ", &left_out.to_string(), " more findings, left out"].concat()
            }
            Problem::Syntax { what } => ["this is not YAML: ", what].concat(),
            Problem::JsonSyntax { what } => ["this is not JSON: ", what].concat(),
            Problem::ControlCharacter { character } => [
                "the character ",
                &code_point(*character),
                " cannot stand in a text",
            ]
            .concat(),
            Problem::Utf16 => "this is UTF-16, and a manifest is UTF-8".to_owned(),
            Problem::SeveralDocuments => "a second document begins here".to_owned(),
            Problem::DuplicateKey { key, first_line } => [
                "the key ",
                &code(key),
                " stands here again, first on line ",
                &first_line.to_string(),
            ]
            .concat(),
            Problem::NotAMapping { found } => {
                ["a manifest is a mapping of keys to values, this is ", found].concat()
            }
            Problem::FrontMatterNotAMapping { found } => [
                "front matter is a mapping of keys to values, this is ",
                found,
            ]
            .concat(),
            Problem::FrontMatterNotClosed => {
                "no line `---` closes the front matter that begins here".to_owned()
            }
            Problem::FrontMatterNotFirst => {
                "something stands before the front matter that begins here".to_owned()
            }
            Problem::MissingKey { key, .. } => [&code(key), " is missing"].concat(),
            Problem::UnknownVersion { found } => [
                &code(found),
                " is not a version of the format that this program knows",
            ]
            .concat(),
            Problem::WrongType {
                key,
                expected,
                found,
            } => [&code(key), " should be ", expected, ", not ", found].concat(),
            Problem::UnknownWord { key, word, .. } => {
                [&code(word), " is not a value of ", &code(key)].concat()
            }
            Problem::BadDate { key, text } => {
                [&code(text), " is not a date for ", &code(key)].concat()
            }
            Problem::UnknownKey { key, within, .. } => {
                ["the key ", &code(key), " means nothing in ", within].concat()
            }
            Problem::MisplacedKey { key, home } => {
                ["the key ", &code(key), " belongs under ", &code(home)].concat()
            }
            Problem::BadUrl { url } => [&code(url), " is not an http or https address"].concat(),
            Problem::FutureDate { key, text } => [
                "the date ",
                &code(text),
                " of ",
                &code(key),
                " is in the future",
            ]
            .concat(),
            Problem::RefusedKey { key, within } => [
                "the format's own tool stops at the key ",
                &code(key),
                " in ",
                &code(within),
            ]
            .concat(),
            Problem::MisspeltKey { key, meant } => {
                [&code(key), " is written ", &code(meant)].concat()
            }
            Problem::UnknownComponent {
                name, taken_for, ..
            } => [
                &code(name),
                " is no component of the framework, and its tool takes it for ",
                &code(taken_for),
            ]
            .concat(),
            Problem::RepeatedComponent { name } => [
                "the component ",
                &code(name),
                " stands here again, and this entry counts",
            ]
            .concat(),
            Problem::MisspeltLicense { text, .. } => {
                [&code(text), " is not how this license is written"].concat()
            }
            Problem::UnknownLicense {
                text,
                foreign: None,
                ..
            } => ["the license ", &code(text), " is not known"].concat(),
            Problem::UnknownLicense {
                text,
                foreign: Some(character),
                ..
            } => {
                let character = code_point(*character);
                [
                    "the license ",
                    &code(text),
                    " is not known: no id has the character ",
                    &character,
                ]
                .concat()
            }
            Problem::DeprecatedLicense { id, .. } => {
                ["SPDX has given up the id ", &code(id)].concat()
            }
            Problem::OnlyOrLater { id } => [
                &code(id),
                " does not say whether later versions of it count too",
            ]
            .concat(),
            Problem::UnknownException { text } => {
                [&code(text), " is not an exception that SPDX lists"].concat()
            }
            Problem::VagueLicense { text } => {
                [&code(text), " does not say which license it is"].concat()
            }
            Problem::LicenseSyntax { text, what } => {
                [&code(text), " is not a license expression: ", what].concat()
            }
            Problem::NotALicense { text } => [&code(text), " is not a license"].concat(),
            Problem::UnfitLicense {
                license,
                component,
                kind,
            } => [
                &code(license),
                " is not made for ",
                kind_in_words(*kind),
                " such as ",
                &code(component),
            ]
            .concat(),
            Problem::LicenseOfNothing {
                license,
                component,
                availability,
            } => [
                "the license ",
                &code(license),
                " says nothing where ",
                &code(component),
                " is ",
                &code(availability),
            ]
            .concat(),
            Problem::ClaimNotBorneOut { claim, missing } => [
                "the claim ",
                &code(claim.word()),
                " is not borne out: ",
                missing,
            ]
            .concat(),
            Problem::NotStated {
                component,
                headline,
            } => [
                &code(component),
                " is not stated, and the next step (",
                headline,
                ") needs it",
            ]
            .concat(),
        }
    }

    /// How to mend it, where that can be said.
    pub fn help(&self) -> Option<String> {
        Some(match self {
            Problem::TooLarge { .. } => "give the manifest alone, without the files that it describes".to_owned(),
            Problem::TooDeep { .. } => "a manifest needs no more than five".to_owned(),
            Problem::TooManyAliases => "write the values out where they are needed".to_owned(),
            Problem::TooManyFindings { .. } => "mend these first".to_owned(),
            Problem::ControlCharacter { .. } => "remove it".to_owned(),
            Problem::SeveralDocuments => "keep one document, without a second `---`".to_owned(),
            Problem::DuplicateKey { .. } => "keep one of the two; the first one counts".to_owned(),
            Problem::NotAMapping { .. } => "begin with `openness: 1`".to_owned(),
            Problem::Utf16 => "save it as UTF-8".to_owned(),
            Problem::FrontMatterNotAMapping { .. } => {
                "write a blank behind each colon, as in `license: mit`".to_owned()
            }
            Problem::FrontMatterNotClosed => "write `---` on a line below the last key".to_owned(),
            Problem::FrontMatterNotFirst => "let the card begin with it".to_owned(),
            Problem::MissingKey { example, .. } => ["add ", &code(example)].concat(),
            Problem::UnknownVersion { .. } => "write `openness: 1`".to_owned(),
            Problem::UnknownWord { allowed, nearest, .. } => match nearest {
                Some(nearest) => did_you_mean(nearest),
                None => ["write one of ", &list(allowed)].concat(),
            },
            Problem::BadDate { .. } => "write `YYYY`, `YYYY-MM` or `YYYY-MM-DD`".to_owned(),
            Problem::UnknownKey { nearest: Some(nearest), .. } => did_you_mean(nearest),
            Problem::UnknownKey { nearest: None, .. } => "remove it, or put its text into a `note`".to_owned(),
            Problem::MisplacedKey { home, .. } => {
                ["move it under ", &code(home), ", indented"].concat()
            }
            Problem::BadUrl { .. } => "write it whole, beginning with `https://`".to_owned(),
            Problem::FutureDate { .. } => "give the date of what has been released".to_owned(),
            Problem::RefusedKey { .. } => "remove it".to_owned(),
            Problem::MisspeltKey { meant, .. } => ["write ", &code(meant)].concat(),
            Problem::UnknownComponent { nearest: Some(nearest), .. } => did_you_mean(nearest),
            Problem::UnknownComponent { nearest: None, .. } => {
                "write one of the framework's names, to the letter".to_owned()
            }
            Problem::RepeatedComponent { .. } => "keep one of the two".to_owned(),
            Problem::MisspeltLicense { meant, .. } => did_you_mean(meant),
            Problem::UnknownLicense { nearest: Some(nearest), .. } => did_you_mean(nearest),
            Problem::UnknownLicense { nearest: None, .. } => {
                "write an SPDX id, or `LicenseRef-` and a name for a license that SPDX does not list".to_owned()
            }
            Problem::DeprecatedLicense { meant: Some(meant), .. } => ["write ", &code(meant)].concat(),
            Problem::OnlyOrLater { id } => {
                ["write ", &code(&[id, "-only"].concat()), " or ", &code(&[id, "-or-later"].concat())]
                    .concat()
            }
            Problem::UnknownException { .. } => "leave it out, or write an SPDX exception".to_owned(),
            Problem::VagueLicense { .. } => "write which one, as an SPDX id".to_owned(),
            Problem::LicenseSyntax { .. } => "join SPDX ids with `AND`, `OR` and `WITH`".to_owned(),
            Problem::NotALicense { .. } => {
                "say with `availability` whether it is given out, and leave the license out".to_owned()
            }
            Problem::UnfitLicense { kind, .. } => match kind {
                Kind::Code => "choose a software license, such as `Apache-2.0`",
                Kind::Model => "choose a license for models, such as `Apache-2.0` or `OpenMDW-1.0`",
                Kind::Data => "choose a license for data, such as `CC-BY-4.0` or `CDLA-Permissive-2.0`",
                Kind::Document => "choose a license for documents, such as `CC-BY-4.0`",
            }
            .to_owned(),
            Problem::LicenseOfNothing { .. } => "remove the license, or say `availability: public`".to_owned(),
            Problem::ClaimNotBorneOut { claim, .. } => {
                ["release what is missing, or leave ", &code(claim.word()), " out of `claims`"].concat()
            }
            Problem::NotStated { component, .. } => {
                ["state ", &code(component), ", be it as `closed` or `none`"].concat()
            }
            Problem::Syntax { .. } | Problem::JsonSyntax { .. } | Problem::WrongType { .. }
            | Problem::DeprecatedLicense { meant: None, .. } => return None,
        })
    }
}

impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.message())
    }
}

fn did_you_mean(meant: &str) -> String {
    ["did you mean ", &code(meant), "?"].concat()
}

fn kind_in_words(kind: Kind) -> &'static str {
    match kind {
        Kind::Code => "code",
        Kind::Model => "models",
        Kind::Data => "data",
        Kind::Document => "documents",
    }
}

/// Words of the text are shown as code, on one line and not without end.
fn code(text: &str) -> String {
    const LONGEST: usize = 80;
    let mut out = String::from("`");
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => {
            out.push_str(&shown(text.get(..end).unwrap_or(text)));
            out.push('…');
        }
        None => out.push_str(&shown(text)),
    }
    out.push('`');
    out
}

fn code_point(c: char) -> String {
    let mut out = String::new();
    push_code_point(&mut out, c);
    out
}

fn list(words: &[&str]) -> String {
    let mut out = String::new();
    for (i, word) in words.iter().enumerate() {
        out.push_str(match i {
            0 => "",
            _ if i + 1 == words.len() => " or ",
            _ => ", ",
        });
        out.push_str(&code(word));
    }
    out
}
