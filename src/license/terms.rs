//! What the yardsticks ask of a license, as plain bits.
//!
//! A verdict looks at nothing else of a license: so terms can be copied, changed
//! and compared without its text.

use super::answers::Answers;
use super::{Class, License, mof, points};
use crate::manifest::Kind;

/// The terms of a license string; of an expression, those that decide: of `AND`
/// the least open answer to each question, of `OR` the most open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Terms {
    pub class: Class,
    /// Whether business may use it.
    pub commercial: Commercial,
    /// Whether the conditions on use, modification and distribution of the EU AI
    /// Act's guidelines (80 to 84) allow it.
    pub eu: EuTerms,
    /// Where it holds.
    pub territory: Territory,
    /// What the Model Openness Tool knows of it.
    pub mof: MofTerms,
    /// How many of Eiras et al.'s five points it has. `None`: nobody has judged
    /// it, so that somebody has to.
    pub points: Option<u8>,
}

/// From the most open answer to the least: the order is what `AND` and `OR` go
/// by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Commercial {
    Yes,
    /// Nobody knows.
    Unknown,
    /// For some uses, or up to a size.
    Limited,
    No,
}

/// From the most open answer to the least.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EuTerms {
    Met,
    /// Somebody has to judge it, for its terms or because nobody knows them.
    Judgement,
    NotMet,
}

/// From the most open answer to the least.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Territory {
    Everywhere,
    /// Multimodal models are given to nobody in the European Union.
    NoMultimodalInEu,
    /// Nothing is given to anybody in the European Union.
    NotInEu,
}

/// The Model Openness Tool's own list: by ids to the letter, so that no
/// expression is on it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct MofTerms {
    /// Open to the tool, whatever it is on.
    pub open: bool,
    /// Open, or it would be as its list spells it.
    pub fixed: bool,
    /// Open, or it would be if the tool understood expressions.
    pub expression: bool,
    /// The content types that it is listed for.
    pub code: bool,
    pub data: bool,
    pub document: bool,
}

impl Terms {
    /// Whether nobody knows what they allow.
    pub fn is_unknown(&self) -> bool {
        matches!(self.class, Class::Vague | Class::Unknown)
    }

    /// The terms of the open license that this project proposes for a kind of
    /// component: see [`open_license`].
    pub fn open(kind: Kind) -> Terms {
        let (class, code) = match kind {
            Kind::Code | Kind::Model => (Class::Osi, true),
            Kind::Data | Kind::Document => (Class::OpenContent, false),
        };
        Terms {
            class,
            commercial: Commercial::Yes,
            eu: EuTerms::Met,
            territory: Territory::Everywhere,
            mof: MofTerms {
                open: true,
                fixed: true,
                expression: true,
                code,
                data: false,
                document: true,
            },
            points: Some(5),
        }
    }

    /// Terms of which the class alone is known. Level, score and how much is stated
    /// ask for no more; every other answer is that of terms which nobody knows.
    pub fn of_class(class: Class) -> Terms {
        Terms {
            class,
            commercial: Commercial::Unknown,
            eu: EuTerms::Judgement,
            territory: Territory::Everywhere,
            mof: MofTerms::default(),
            points: None,
        }
    }

    /// These terms, where nobody knows them held to be free for the kind. What
    /// the Model Openness Tool decides by its list stays.
    pub(crate) fn granted(self, kind: Kind) -> Terms {
        if !self.is_unknown() {
            return Terms {
                // The most that terms with a restriction can have is 4.
                points: self
                    .points
                    .or(Some(4 + u8::from(self.class.free_for(kind)))),
                ..self
            };
        }
        let open = Terms::open(kind);
        Terms {
            mof: self.mof,
            points: self.points.or(open.points),
            ..open
        }
    }
}

/// The terms of a license string. `None`: it says that there is no license.
pub(super) fn of(license: &License) -> Option<Terms> {
    if !license.is_license() {
        return None;
    }
    let unknown = Answers::from(Class::Unknown, &[]);
    let answers = license.fold(Answers::of_term, Answers::and, Answers::or);
    let answers = answers.unwrap_or(unknown);
    Some(Terms {
        class: license.class(),
        commercial: answers.commercial,
        eu: answers.eu,
        territory: answers.territory,
        mof: mof::terms(license),
        points: points::of(license).map(|points| points.count),
    })
}

/// The open license that this project proposes for a kind of component: one that
/// every yardstick accepts.
pub const fn open_license(kind: Kind) -> &'static str {
    match kind {
        Kind::Code | Kind::Model => "Apache-2.0",
        Kind::Data | Kind::Document => "CC-BY-4.0",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_open_terms_are_those_of_the_open_license() {
        for kind in Kind::ALL {
            let license = License::parse(open_license(kind));
            assert_eq!(license.terms(), Some(Terms::open(kind)), "{kind:?}");
        }
    }
}
