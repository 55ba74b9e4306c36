//! Everything that can be wrong, each with its code, its sentence and its mend.

use super::Severity;
use crate::manifest::{Claim, Kind};
use crate::shown::{push_code_point, shown};
use crate::view::push_number;

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

    /// What is wrong, in one sentence.
    pub fn message(&self) -> String {
        // One call composes all sentences: each arm is data and hardly any code.
        let of_its_own = self.number_or_code_point();
        let (sentence, parts): (&str, [&str; 3]) = match self {
            Problem::TooLarge { limit } => ("the text is larger than %", [limit, "", ""]),
            Problem::TooDeep { limit } => {
                ("more than % levels within one another", [limit, "", ""])
            }
            Problem::TooManyAliases => (
                "the aliases of this text stand for far more than the text itself",
                NONE,
            ),
            Problem::TooManyFindings { .. } => {
                ("and % more findings, left out", [&of_its_own, "", ""])
            }
            Problem::Syntax { what } => ("this is not YAML: %", [what, "", ""]),
            Problem::JsonSyntax { what } => ("this is not JSON: %", [what, "", ""]),
            Problem::ControlCharacter { .. } => (
                "the character % cannot stand in a text",
                [&of_its_own, "", ""],
            ),
            Problem::Utf16 => ("this is UTF-16, and a manifest is UTF-8", NONE),
            Problem::SeveralDocuments => ("a second document begins here", NONE),
            Problem::ReadElsewhere { format } => (
                "this is %, which only the command line reads",
                [format, "", ""],
            ),
            Problem::DuplicateKey { key, .. } => (
                "the key `%` stands here again, first on line %",
                [key, &of_its_own, ""],
            ),
            Problem::NotAMapping { found } => (
                "a manifest is a mapping of keys to values, this is %",
                [found, "", ""],
            ),
            Problem::FrontMatterNotAMapping { found } => (
                "front matter is a mapping of keys to values, this is %",
                [found, "", ""],
            ),
            Problem::FrontMatterNotClosed => (
                "no line `---` closes the front matter that begins here",
                NONE,
            ),
            Problem::FrontMatterNotFirst => (
                "something stands before the front matter that begins here",
                NONE,
            ),
            Problem::MissingKey { key, .. } => ("`%` is missing", [key, "", ""]),
            Problem::UnknownVersion { found } => (
                "`%` is not a version of the format that this program knows",
                [found, "", ""],
            ),
            Problem::WrongType {
                key,
                expected,
                found,
            } => ("`%` should be %, not %", [key, expected, found]),
            Problem::UnknownWord { key, word, .. } => {
                ("`%` is not a value of `%`", [word, key, ""])
            }
            Problem::BadDate { key, text } => ("`%` is not a date for `%`", [text, key, ""]),
            Problem::UnknownKey { key, within, .. } => {
                ("the key `%` means nothing in %", [key, within, ""])
            }
            Problem::MisplacedKey { key, home } => {
                ("the key `%` belongs under `%`", [key, home, ""])
            }
            Problem::BadUrl { url } => ("`%` is not an http or https address", [url, "", ""]),
            Problem::FutureDate { key, text } => {
                ("the date `%` of `%` is in the future", [text, key, ""])
            }
            Problem::RefusedKey { key, within } => (
                "the format's own tool stops at the key `%` in `%`",
                [key, within, ""],
            ),
            Problem::MisspeltKey { key, meant } => ("`%` is written `%`", [key, meant, ""]),
            Problem::UnknownComponent {
                name, taken_for, ..
            } => (
                "`%` is no component of the framework, and its tool takes it for `%`",
                [name, taken_for, ""],
            ),
            Problem::RepeatedComponent { name } => (
                "the component `%` stands here again, and this entry counts",
                [name, "", ""],
            ),
            Problem::NoModel { .. } => (
                "no model is listed, so that there is nothing to measure",
                NONE,
            ),
            Problem::SeveralModels { measured } => (
                "more than one model is listed, and only `%` is measured",
                [measured, "", ""],
            ),
            Problem::UnknownReference { key, to } => {
                ("`%` names `%`, and nothing here has that id", [key, to, ""])
            }
            Problem::Incomplete { name, missing } => ("`%` does not state %", [name, missing, ""]),
            Problem::MisspeltLicense { text, .. } => {
                ("`%` is not how this license is written", [text, "", ""])
            }
            Problem::UnknownLicense {
                text,
                foreign: None,
                ..
            } => ("the license `%` is not known", [text, "", ""]),
            Problem::UnknownLicense { text, .. } => (
                "the license `%` is not known: no id has the character %",
                [text, &of_its_own, ""],
            ),
            Problem::DeprecatedLicense { id, .. } => ("SPDX has given up the id `%`", [id, "", ""]),
            Problem::OnlyOrLater { id } => (
                "`%` does not say whether later versions of it count too",
                [id, "", ""],
            ),
            Problem::UnknownException { text } => {
                ("`%` is not an exception that SPDX lists", [text, "", ""])
            }
            Problem::VagueLicense { text } => {
                ("`%` does not say which license it is", [text, "", ""])
            }
            Problem::LicenseSyntax { text, what } => {
                ("`%` is not a license expression: %", [text, what, ""])
            }
            Problem::NotALicense { text } => ("`%` is not a license", [text, "", ""]),
            Problem::UnfitLicense {
                license,
                component,
                kind,
            } => (
                "`%` is not made for % such as `%`",
                [license, kind_in_words(*kind), component],
            ),
            Problem::LicenseOfNothing {
                license,
                component,
                availability,
            } => (
                "the license `%` says nothing where `%` is `%`",
                [license, component, availability],
            ),
            Problem::ClaimNotBorneOut { claim, missing } => (
                "the claim `%` is not borne out: %",
                [claim.word(), missing, ""],
            ),
            Problem::NotStated {
                component,
                headline,
            } => (
                "`%` is not stated, and the next step (%) needs it",
                [component, headline, ""],
            ),
        };
        compose(sentence, &parts)
    }

    /// What a message has that is neither its own words nor text.
    fn number_or_code_point(&self) -> String {
        let decimal = |number| {
            let mut out = String::new();
            push_number(&mut out, number);
            out
        };
        match self {
            Problem::TooManyFindings { left_out } => {
                decimal(u32::try_from(*left_out).unwrap_or(u32::MAX))
            }
            Problem::DuplicateKey { first_line, .. } => decimal(*first_line),
            Problem::ControlCharacter { character }
            | Problem::UnknownLicense {
                foreign: Some(character),
                ..
            } => code_point(*character),
            _ => String::new(),
        }
    }

    /// How to mend it, where that can be said.
    pub fn help(&self) -> Option<String> {
        const MEANT: &str = "did you mean `%`?";
        const WRITE: &str = "write `%`";
        let allowed;
        let (sentence, part): (&str, &str) = match self {
            Problem::TooLarge { .. } => (
                "give the manifest alone, without the files that it describes",
                "",
            ),
            Problem::TooDeep { .. } => ("a manifest needs no more than five", ""),
            Problem::TooManyAliases => ("write the values out where they are needed", ""),
            Problem::TooManyFindings { .. } => ("mend these first", ""),
            Problem::ControlCharacter { .. } | Problem::RefusedKey { .. } => ("remove it", ""),
            Problem::SeveralDocuments => ("keep one document, without a second `---`", ""),
            Problem::ReadElsewhere { .. } => {
                ("turn it into a manifest by `%`", "openness-badge convert")
            }
            Problem::DuplicateKey { .. } => ("keep one of the two; the first one counts", ""),
            Problem::NotAMapping { .. } => ("begin with `openness: 1`", ""),
            Problem::Utf16 => ("save it as UTF-8", ""),
            Problem::FrontMatterNotAMapping { .. } => {
                ("write a blank behind each colon, as in `license: mit`", "")
            }
            Problem::FrontMatterNotClosed => ("write `---` on a line below the last key", ""),
            Problem::FrontMatterNotFirst => ("let the card begin with it", ""),
            Problem::MissingKey { example, .. } => ("add `%`", example),
            Problem::UnknownVersion { .. } => ("write `openness: 1`", ""),
            Problem::UnknownWord {
                nearest: Some(nearest),
                ..
            }
            | Problem::UnknownKey {
                nearest: Some(nearest),
                ..
            }
            | Problem::UnknownComponent {
                nearest: Some(nearest),
                ..
            }
            | Problem::UnknownLicense {
                nearest: Some(nearest),
                ..
            } => (MEANT, nearest),
            Problem::MisspeltLicense { meant, .. } => (MEANT, meant),
            Problem::UnknownWord { allowed: words, .. } => {
                allowed = list(words);
                ("write one of %", &allowed)
            }
            Problem::BadDate { .. } => ("write `YYYY`, `YYYY-MM` or `YYYY-MM-DD`", ""),
            Problem::UnknownKey { .. } => ("remove it, or put its text into a `note`", ""),
            Problem::MisplacedKey { home, .. } => ("move it under `%`, indented", home),
            Problem::BadUrl { .. } => ("write it whole, beginning with `https://`", ""),
            Problem::FutureDate { .. } => ("give the date of what has been released", ""),
            Problem::MisspeltKey { meant, .. } => (WRITE, meant),
            Problem::UnknownComponent { .. } => {
                ("write one of the framework's names, to the letter", "")
            }
            Problem::RepeatedComponent { .. } => ("keep one of the two", ""),
            Problem::NoModel { expected } => ("give the model the type `%`", expected),
            Problem::SeveralModels { .. } => ("give one document for each model", ""),
            Problem::UnknownReference { .. } => ("add it, or mend the id", ""),
            Problem::Incomplete { .. } => ("state it: the format asks for it", ""),
            Problem::UnknownLicense { .. } => (
                "write an SPDX id, or `LicenseRef-` and a name for a license that SPDX does not list",
                "",
            ),
            Problem::DeprecatedLicense {
                meant: Some(meant), ..
            } => (WRITE, meant),
            Problem::OnlyOrLater { id } => {
                let ids = [&[id, "-only"].concat(), &[id, "-or-later"].concat()];
                return Some(compose("write `%` or `%`", &ids.map(String::as_str)));
            }
            Problem::UnknownException { .. } => ("leave it out, or write an SPDX exception", ""),
            Problem::VagueLicense { .. } => ("write which one, as an SPDX id", ""),
            Problem::LicenseSyntax { .. } => ("join SPDX ids with `AND`, `OR` and `WITH`", ""),
            Problem::NotALicense { .. } => (
                "say with `availability` whether it is given out, and leave the license out",
                "",
            ),
            Problem::UnfitLicense { kind, .. } => (
                match kind {
                    Kind::Code => "choose a software license, such as `Apache-2.0`",
                    Kind::Model => {
                        "choose a license for models, such as `Apache-2.0` or `OpenMDW-1.0`"
                    }
                    Kind::Data => {
                        "choose a license for data, such as `CC-BY-4.0` or `CDLA-Permissive-2.0`"
                    }
                    Kind::Document => "choose a license for documents, such as `CC-BY-4.0`",
                },
                "",
            ),
            Problem::LicenseOfNothing { .. } => {
                ("remove the license, or say `availability: public`", "")
            }
            Problem::ClaimNotBorneOut { claim, .. } => (
                "release what is missing, or leave `%` out of `claims`",
                claim.word(),
            ),
            Problem::NotStated { component, .. } => {
                ("state `%`, be it as `closed` or `none`", component)
            }
            Problem::Syntax { .. }
            | Problem::JsonSyntax { .. }
            | Problem::WrongType { .. }
            | Problem::DeprecatedLicense { meant: None, .. } => return None,
        };
        Some(compose(sentence, &[part]))
    }
}

/// The parts of a message that has none.
const NONE: [&str; 3] = [""; 3];

/// A sentence with its parts in the places of `%`, in order: in backticks as
/// text of somebody else, made fit to be shown; else as it is.
fn compose(sentence: &str, parts: &[&str]) -> String {
    let mut out = String::new();
    let mut parts = parts.iter();
    let mut before = ' ';
    for c in sentence.chars() {
        match c {
            '%' => {
                let part = parts.next().copied().unwrap_or_default();
                match before {
                    '`' => push_shown(&mut out, part),
                    _ => out.push_str(part),
                }
            }
            c => out.push(c),
        }
        before = c;
    }
    out
}

impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.message())
    }
}

fn kind_in_words(kind: Kind) -> &'static str {
    match kind {
        Kind::Code => "code",
        Kind::Model => "models",
        Kind::Data => "data",
        Kind::Document => "documents",
    }
}

/// Words of the text are shown on one line and not without end.
fn push_shown(out: &mut String, text: &str) {
    const LONGEST: usize = 80;
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => {
            out.push_str(&shown(text.get(..end).unwrap_or(text)));
            out.push('…');
        }
        None => out.push_str(&shown(text)),
    }
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
        out.push('`');
        out.push_str(word);
        out.push('`');
    }
    out
}
