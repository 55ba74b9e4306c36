//! What a foreign format said in its own words, kept for its own yardstick.

pub mod eiras;
pub mod mof;
pub mod osai;

/// The original that a manifest was turned from.
///
/// A format's own yardstick judges its original, so that its verdict is exactly
/// that of the format's own tool; all other yardsticks judge the manifest. It
/// is no fact about the system: the canonical form, the digest and `==` of
/// manifests pass over it, and a manifest that is written and read again has
/// none.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Original {
    /// An openness manifest: there is nothing more to it than its facts.
    #[default]
    None,
    /// A model file of the Model Openness Framework.
    Mof(Box<mof::Release>),
    /// A model file of Eiras et al.
    Eiras(Box<eiras::Row>),
    /// A system file of the European Open Source AI Index.
    Osai(Box<osai::Entry>),
}
