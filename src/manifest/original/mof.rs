//! The Model Openness Framework's catalogue of components, and a release in its
//! terms.
//!
//! Source: `web/modules/mof/config/install/mof.settings.yml` of the Model
//! Openness Tool, github.com/lfai/model_openness_tool at 8b5d30e (2026-05-11).

use std::borrow::Cow;

use super::UNLICENSED;
use crate::license::License;
use crate::manifest::{ComponentId, Group, Kind};

/// A component of the framework.
pub struct CatalogueEntry {
    /// The key of the manifest's component, or of the group of three, that it is.
    pub key: &'static str,
    /// The name in model files, to the letter.
    pub name: &'static str,
    /// What the tool calls its content type; never [`Kind::Model`], for to the
    /// tool parameters are data.
    pub kind: Kind,
    /// The class that first asks for it: 3, 2 or 1, from the least open.
    pub class: u8,
    /// Whether its class needs it.
    pub required: bool,
}

impl CatalogueEntry {
    /// Whether it is the three of a group.
    pub fn is_group(&self) -> bool {
        Group::from_key(self.key).is_some()
    }

    /// The components of a manifest that it is: one, or the three of a group.
    pub fn members(&self) -> Vec<ComponentId> {
        let mut members = ComponentId::ALL.to_vec();
        members.retain(|id| id.mof_name() == Some(self.name));
        members
    }
}

macro_rules! catalogue {
    ($($key:literal $name:literal $kind:ident $class:literal $required:literal;)+) => {
        /// The catalogue, in the order of the tool's configuration. The first
        /// entry is what the tool takes an unknown name for.
        pub const CATALOGUE: [CatalogueEntry; COUNT] = [$(CatalogueEntry {
            key: $key,
            name: $name,
            kind: Kind::$kind,
            class: $class,
            required: $required,
        },)+];
    };
}

/// How many components the framework has.
pub const COUNT: usize = 17;

catalogue! {
    "training-data"        "Datasets"                        Data     1 true;
    "data-processing-code" "Data preprocessing code"         Code     1 true;
    "architecture"         "Model architecture"              Code     3 true;
    "weights"              "Model parameters (Final)"        Data     3 true;
    "metadata"             "Model metadata"                  Data     1 false;
    "checkpoints"          "Model parameters (Intermediate)" Data     1 true;
    "training-code"        "Training code"                   Code     2 true;
    "inference-code"       "Inference code"                  Code     2 true;
    "evaluation-code"      "Evaluation code"                 Code     2 true;
    "evaluation-data"      "Evaluation data"                 Data     2 true;
    "evaluation-results"   "Evaluation results"              Document 3 true;
    "supporting-tools"     "Supporting libraries and tools"  Code     2 false;
    "model-card"           "Model card"                      Document 3 true;
    "data-card"            "Data card"                       Document 3 true;
    "technical-report"     "Technical report"                Document 3 true;
    "research-paper"       "Research paper"                  Document 1 true;
    "sample-outputs"       "Sample model outputs"            Document 3 false;
}

/// The place of the technical report in [`CATALOGUE`].
pub const REPORT: usize = 14;
/// The place of the research paper in [`CATALOGUE`].
pub const PAPER: usize = 15;

/// What a release says of one component.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Listing {
    /// It is not listed, so not in the release.
    #[default]
    Missing,
    /// Listed, with no license of its own and none for all.
    Unlicensed,
    /// Listed under this license.
    Under(License),
}

impl Listing {
    /// What is listed under a text for its license: to the tool a blank is a
    /// license, and `0` none.
    pub(crate) fn of(text: &str) -> Listing {
        match text {
            "" | "0" | UNLICENSED => Listing::Unlicensed,
            text => Listing::Under(License::parse_mof(text)),
        }
    }
}

/// A release: one [`Listing`] for each entry of [`CATALOGUE`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Release {
    pub listings: [Listing; COUNT],
    /// The key at which the tool stops before it comes to a verdict; none where
    /// it does not.
    pub refusal: Option<Cow<'static, str>>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::manifest::Group;

    #[test]
    fn keys_and_names_agree_with_the_component_table() {
        for entry in &CATALOGUE {
            let members = entry.members();
            match Group::ALL
                .into_iter()
                .find(|group| group.key() == entry.key)
            {
                Some(group) => assert_eq!(members, group.members(), "{}", entry.name),
                None => assert_eq!(members, [ComponentId::from_key(entry.key).unwrap()]),
            }
        }
    }

    #[test]
    fn six_ten_and_fourteen_are_required() {
        let required = |class| {
            CATALOGUE
                .iter()
                .filter(|entry| entry.required && entry.class >= class)
                .count()
        };
        assert_eq!([required(3), required(2), required(1)], [6, 10, 14]);
        assert_eq!(CATALOGUE[REPORT].name, "Technical report");
        assert_eq!(CATALOGUE[PAPER].name, "Research paper");
    }
}
