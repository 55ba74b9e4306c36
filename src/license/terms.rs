//! What the yardsticks ask of a license, as plain bits.
//!
//! A verdict looks at nothing else of a license: so terms can be copied, changed
//! and compared without its text.

use super::Class;

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
    /// The content types that it is listed for.
    pub code: bool,
    pub data: bool,
    pub document: bool,
}
