//! From a sentence with places to the sentence of a problem.

use super::{Home, Keys, Near, Problem};
use crate::manifest::{Claim, Kind};
use crate::words::{FindingWord, Language, Quoted, Value};

impl Problem {
    /// What is wrong, in a sentence or two. Text of somebody else is in
    /// backticks, made fit to be shown.
    pub fn message(&self, language: Language) -> String {
        self.say(self.sentence(), language)
    }

    /// How to fix it, where that can be said: in the words of the text that it
    /// is about.
    pub fn fix(&self, home: Home, language: Language) -> Option<String> {
        let fix = self.fix_sentence(home)?;
        Some(self.say(fix, language))
    }

    /// Its own sentence, or what is better said otherwise.
    fn sentence(&self) -> FindingWord {
        match self {
            Problem::NotAMapping {
                found: FindingWord::PartNothing,
            } => FindingWord::Empty,
            Problem::UnknownKey {
                within: FindingWord::PartComponents,
                ..
            } => FindingWord::UnknownComponentKey,
            Problem::MisplacedKey { home: "", .. } => FindingWord::MisplacedKeyAtTop,
            Problem::UnknownLicense {
                foreign: Some(_), ..
            } => FindingWord::UnknownLicenseForeign,
            // A default license has no component.
            Problem::UnfitLicense { component, .. } if component.starts_with("license.") => {
                FindingWord::UnfitDefault
            }
            Problem::NotStated { more, .. } if *more > 0 => FindingWord::MoreNotStated,
            Problem::NeverAbsent {
                component: "weights",
            } => FindingWord::WeightsNeverAbsent,
            Problem::ReachedByNobody { what } if what.0.len() == 1 => {
                FindingWord::OneReachedByNobody
            }
            Problem::NotStated { what, .. } if what.0.len() == 1 => FindingWord::OneNotStated,
            other => other.own_sentence(),
        }
    }

    fn say(&self, sentence: FindingWord, language: Language) -> String {
        let mut out = String::new();
        self.with_facts(&mut |facts| out = language.say(sentence, facts));
        out
    }
}

impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.message(Language::ENGLISH))
    }
}

impl Value for Near {
    fn write(&self, out: &mut String, _: bool, _: Language) {
        out.push_str(self.word);
    }
}

impl Value for Kind {
    fn write(&self, out: &mut String, _: bool, language: Language) {
        out.push_str(language.text(match self {
            Kind::Code => FindingWord::KindCode,
            Kind::Model => FindingWord::KindModel,
            Kind::Data => FindingWord::KindData,
            Kind::Document => FindingWord::KindDocument,
        }));
    }
}

/// `open-source` in a file, "open source" in a sentence.
impl Value for Claim {
    fn write(&self, out: &mut String, quoted: bool, language: Language) {
        out.push_str(match quoted {
            true => self.word(),
            false => self.name(language),
        });
    }
}

/// All of them.
impl Value for Keys {
    fn write(&self, out: &mut String, quoted: bool, language: Language) {
        Quoted(self.0.iter().collect()).write(out, quoted, language);
    }
}
