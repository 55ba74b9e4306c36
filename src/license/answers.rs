//! What follows from the conditions of a license for those who ask of it.

use super::{Class, Commercial, Condition, Entry, EuTerms, Term, Territory};

/// The answers that follow from the conditions of one license.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct Answers {
    pub commercial: Commercial,
    pub eu: EuTerms,
    pub territory: Territory,
}

impl Answers {
    pub fn of_term(term: &Term) -> Answers {
        match term.entry() {
            Some(entry) => Answers::of_entry(entry),
            None => Answers::from(term.class(), &term.conditions()),
        }
    }

    /// Of a name that may stand for several licenses, what holds of all of them.
    fn of_entry(entry: &Entry) -> Answers {
        let members = match entry.is_gnu_without_suffix() {
            // Both say the same.
            true => Vec::new(),
            false => entry.members(),
        };
        members
            .iter()
            .map(Answers::of_entry)
            .reduce(Answers::agree)
            .unwrap_or_else(|| Answers::from(entry.class(), entry.stated()))
    }

    pub fn from(class: Class, conditions: &[Condition]) -> Answers {
        let has = |condition| conditions.contains(&condition);
        let free = matches!(
            class,
            Class::Osi | Class::Libre | Class::OpenModel | Class::OpenContent
        );
        Answers {
            commercial: match class {
                _ if free => Commercial::Yes,
                Class::NoDerivatives if !has(Condition::NonCommercial) => Commercial::Yes,
                Class::Vague | Class::Unknown => Commercial::Unknown,
                Class::UseRestricted | Class::ScaleRestricted => Commercial::Limited,
                _ => Commercial::No,
            },
            eu: conditions
                .iter()
                .map(|condition| condition.eu_terms())
                .chain((!free).then_some(EuTerms::Judgement))
                .max()
                .unwrap_or(EuTerms::Met),
            territory: if conditions.iter().any(|condition| condition.excludes_eu()) {
                Territory::NotInEu
            } else if has(Condition::NoMultimodalInEu) {
                Territory::NoMultimodalInEu
            } else {
                Territory::Everywhere
            },
        }
    }

    pub fn and(self, other: Answers) -> Answers {
        Answers {
            commercial: self.commercial.max(other.commercial),
            eu: self.eu.max(other.eu),
            territory: self.territory.max(other.territory),
        }
    }

    pub fn or(self, other: Answers) -> Answers {
        Answers {
            commercial: self.commercial.min(other.commercial),
            eu: self.eu.min(other.eu),
            territory: self.territory.min(other.territory),
        }
    }

    /// Where two differ somebody has to judge; where a license holds, the place
    /// where all of them do.
    fn agree(self, other: Answers) -> Answers {
        Answers {
            commercial: match self.commercial == other.commercial {
                true => self.commercial,
                false => Commercial::Unknown,
            },
            eu: match self.eu == other.eu {
                true => self.eu,
                false => EuTerms::Judgement,
            },
            territory: self.territory.min(other.territory),
        }
    }
}

impl Condition {
    /// What it alone comes to. The guidelines name what disqualifies (83): limits
    /// of scale, of trade, of modification, separate commercial licenses; so does
    /// what leaves the Union out.
    pub(super) fn eu_terms(self) -> EuTerms {
        match self {
            Condition::NonCommercial
            | Condition::CommercialByApplication
            | Condition::UpTo(_)
            | Condition::SomeBusinessByAgreement
            | Condition::SourceAvailable
            | Condition::AllRightsReserved
            | Condition::NoDerivatives
            | Condition::NoRedistribution
            | Condition::NotInEu
            | Condition::NotInEuUkKorea => EuTerms::NotMet,
            Condition::ForbiddenUses | Condition::OutputsLimited | Condition::NameShownAbove(_) => {
                EuTerms::Judgement
            }
            Condition::NameShown
            | Condition::ShareAlike
            | Condition::Revocable
            | Condition::NoMultimodalInEu => EuTerms::Met,
        }
    }

    /// Whether it grants nothing in the European Union, whatever the model is.
    pub(super) fn excludes_eu(self) -> bool {
        matches!(self, Condition::NotInEu | Condition::NotInEuUkKorea)
    }
}
