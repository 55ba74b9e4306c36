//! The sentence of every problem, and its mend.

use super::Problem;
use crate::manifest::Kind;
use crate::shown::{push_code_point, shown};
use crate::text::push_number;

impl Problem {
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
