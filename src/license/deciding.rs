//! Which conditions of a license decide what is asked of it: reasons name them.

use super::answers::Answers;
use super::{Class, Condition, Entry, EuTerms, License, Term, points};

/// What may be asked of a license.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Question {
    /// Whether everyone may use, change and pass it on.
    Freedom,
    /// Whether the EU AI Act's conditions on use, modification and distribution
    /// allow it.
    EuUse,
    /// Whether it holds in the European Union, for a model of this kind.
    EuAccess { multimodal: bool },
    /// How many of Eiras et al.'s points it has.
    Points,
}

/// An answer, the smaller the more open, and the conditions that make it so.
type Decided = (u8, Vec<Condition>);

impl License {
    /// The conditions that decide the answer: of `AND` those of the least open
    /// side, of `OR` those of the most open. Empty where nothing restricts it, or
    /// nobody knows what does.
    pub fn deciding(&self, question: Question) -> Vec<Condition> {
        let decided = self.fold(|term| question.of_term(term), both, either);
        decided
            .map(|(_, conditions)| conditions)
            .unwrap_or_default()
    }

    /// The ids of the licenses that it may stand for, where the answer is not the
    /// same for all of them. Empty otherwise.
    pub fn differing(&self, question: Question) -> Vec<&'static str> {
        let members = self.meant_members();
        let mut ranks = members.iter().map(|entry| question.rank_of(entry));
        let first = ranks.next();
        match ranks.all(|rank| Some(rank) == first) {
            true => Vec::new(),
            false => members.iter().map(Entry::id).collect(),
        }
    }

    /// Whether it gives all freedoms by reading, and is on no list of open
    /// licenses, so that its class is unknown.
    pub fn is_free_but_unlisted(&self) -> bool {
        let unknown = |term: &&Term| term.class() == Class::Unknown;
        let unlisted = |term: &Term| term.entry().is_some_and(Entry::is_free_but_unlisted);
        self.class() == Class::Unknown
            && self.licenses().any(unlisted)
            && self.licenses().filter(unknown).all(unlisted)
    }
}

fn both(one: Decided, other: Decided) -> Decided {
    match one.0.cmp(&other.0) {
        std::cmp::Ordering::Greater => one,
        std::cmp::Ordering::Less => other,
        std::cmp::Ordering::Equal => {
            let (rank, mut all) = one;
            for condition in other.1 {
                if !all.contains(&condition) {
                    all.push(condition);
                }
            }
            (rank, all)
        }
    }
}

fn either(one: Decided, other: Decided) -> Decided {
    match other.0 < one.0 {
        true => other,
        false => one,
    }
}

impl Question {
    fn of_term(self, term: &Term) -> Decided {
        let conditions = match term.entry() {
            Some(entry) => self.of_entry(entry),
            None => self.among(term.conditions()),
        };
        match self.rank(term) {
            0 => (0, Vec::new()),
            rank => (rank, conditions),
        }
    }

    /// Of a name that may stand for several licenses, those of all of them.
    fn of_entry(self, entry: &Entry) -> Vec<Condition> {
        let members = entry.members().into_iter();
        members
            .map(|member| self.of_entry(&member))
            .reduce(|mut all, more| {
                all.retain(|condition| more.contains(condition));
                all
            })
            .unwrap_or_else(|| self.among(entry.conditions()))
    }

    fn rank_of(self, entry: &Entry) -> u8 {
        self.rank(&Term::known("", *entry))
    }

    fn rank(self, term: &Term) -> u8 {
        /// One that nobody has judged.
        const NOT_JUDGED: u8 = 6;
        match self {
            Question::Freedom => term.class() as u8,
            Question::EuUse => Answers::of_term(term).eu as u8,
            Question::EuAccess { .. } => Answers::of_term(term).territory as u8,
            Question::Points => {
                points::of_term(term).map_or(NOT_JUDGED, |points| 5_u8.saturating_sub(points.count))
            }
        }
    }

    /// Those of the conditions that decide.
    fn among(self, mut conditions: Vec<Condition>) -> Vec<Condition> {
        let eu_terms = conditions.iter().map(|condition| condition.eu_terms());
        let strictest = eu_terms.max();
        conditions.retain(|condition| match self {
            Question::Freedom => condition.class().is_some(),
            Question::EuUse => {
                let terms = condition.eu_terms();
                terms != EuTerms::Met && Some(terms) == strictest
            }
            Question::EuAccess { multimodal } => {
                condition.excludes_eu() || multimodal && *condition == Condition::NoMultimodalInEu
            }
            Question::Points => condition.costs_a_point(),
        });
        conditions
    }
}

impl Condition {
    /// Whether one of the five questions that points are given for is about it.
    fn costs_a_point(self) -> bool {
        match self {
            Condition::NonCommercial
            | Condition::CommercialByApplication
            | Condition::UpTo(_)
            | Condition::SomeBusinessByAgreement
            | Condition::SourceAvailable
            | Condition::AllRightsReserved
            | Condition::NoDerivatives
            | Condition::NoRedistribution
            | Condition::ForbiddenUses
            | Condition::ShareAlike => true,
            Condition::OutputsLimited
            | Condition::NameShown
            | Condition::NameShownAbove(_)
            | Condition::Revocable
            | Condition::NotInEu
            | Condition::NotInEuUkKorea
            | Condition::NoMultimodalInEu => false,
        }
    }
}
