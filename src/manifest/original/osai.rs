//! The parameters of the European Open Source AI Index and of its predecessor,
//! Opening up ChatGPT, and a system in their terms.
//!
//! Sources: `_parameters.yml` and the system files of
//! github.com/Language-Technology-Assessment/main-database, with twelve
//! parameters at 5a388e8 (2026-06-12); `package` and `api` were parameters
//! until 2026-03-13. `docs/df.csv` and the project files of
//! github.com/opening-up-chatgpt/opening-up-chatgpt.github.io at 801f687
//! (2025-03-11).

use std::borrow::Cow;

use crate::manifest::ComponentId::{self, *};
use crate::manifest::words::words;
use crate::words::ReportWord;

/// A parameter of the index or of its predecessor.
pub struct Parameter {
    /// Its key in system files.
    pub key: &'static str,
    /// The name for people.
    pub label: ReportWord,
    pub category: Category,
    /// Whether it is still a parameter.
    pub current: bool,
    /// What it is about; nothing where it is about the whole or about no
    /// component.
    pub components: &'static [ComponentId],
}

words! {
    /// The groups of parameters that have means of their own.
    Category {
        Availability = "availability",
        Documentation = "documentation",
        Access = "access",
    }
}

macro_rules! parameters {
    ($(#[$doc:meta])* $name:ident: $($category:ident $key:literal $label:ident $current:literal $components:expr;)+) => {
        $(#[$doc])*
        pub static $name: [Parameter; COUNT] = [$(Parameter {
            key: $key,
            label: ReportWord::$label,
            category: Category::$category,
            current: $current,
            components: &$components,
        },)+];
    };
}

/// How many parameters the index ever had, twelve and two that are gone; and
/// how many its predecessor has.
pub const COUNT: usize = 14;

parameters! {
    /// Every parameter of the index, in the order of its table.
    PARAMETERS:
    Availability  "datasources_basemodel" OsaiParameterDatasourcesBasemodel                       true [PretrainingData];
    Availability  "datasources_endmodel"  OsaiParameterDatasourcesEndmodel                   true [FinetuningData, AlignmentData];
    Availability  "weights_basemodel"     OsaiParameterWeightsBasemodel                    true [BaseWeights];
    Availability  "weights_endmodel"      OsaiParameterWeightsEndmodel                true [Weights];
    Availability  "trainingcode"          OsaiParameterTrainingcode                         true [PretrainingCode, FinetuningCode, AlignmentCode, DataProcessingCode];
    Documentation "code"                  OsaiParameterCode                    true [CodeDocumentation];
    Documentation "hardware_architecture" OsaiParameterHardwareArchitecture true [TrainingSetup];
    Documentation "preprint"              OsaiParameterPreprint                              true [TechnicalReport];
    Documentation "paper"                 OsaiParameterPaper                                 true [ResearchPaper];
    Documentation "modelcard"             OsaiParameterModelcard                            true [ModelCard];
    Documentation "datasheet"             OsaiParameterDatasheet                            true [DataCard];
    Access        "package"               OsaiParameterPackage                               false [];
    Access        "api"                   OsaiParameterApi                                   false [];
    Access        "licenses"              OsaiParameterLicenses                              true [];
}

parameters! {
    /// The parameters of Opening up ChatGPT, in the order of its table.
    PREDECESSOR:
    Availability  "opencode"     OsaiParameterOpencode              true [PretrainingCode, FinetuningCode, AlignmentCode, InferenceCode];
    Availability  "llmdata"      OsaiParameterLlmdata               true [PretrainingData];
    Availability  "llmweights"   OsaiParameterLlmweights            true [BaseWeights];
    Availability  "rldata"       OsaiParameterRldata                true [FinetuningData, AlignmentData];
    Availability  "rlweights"    OsaiParameterRlweights             true [Weights];
    Availability  "license"      OsaiParameterLicense                true [Weights];
    Documentation "code"         OsaiParameterCode     true [CodeDocumentation];
    Documentation "architecture" OsaiParameterArchitecture           true [TrainingSetup];
    Documentation "preprint"     OsaiParameterPreprint               true [TechnicalReport];
    Documentation "paper"        OsaiParameterPaper                  true [ResearchPaper];
    Documentation "modelcard"    OsaiParameterModelcard             true [ModelCard];
    Documentation "datasheet"    OsaiParameterDatasheet             true [DataCard];
    Access        "package"      OsaiParameterPackage                true [SupportingTools];
    Access        "api"          OsaiParameterApi                    true [];
}

/// What the parameter `licenses` asks about: weights, training code, training
/// data.
pub const LICENSE_GROUPS: [&[ComponentId]; 3] = [
    &[Weights],
    &[PretrainingCode, FinetuningCode, AlignmentCode],
    &[PretrainingData, FinetuningData, AlignmentData],
];

words! {
    /// What the index says of a parameter.
    #[derive(Default)]
    Class {
        Open = "open",
        Partial = "partial",
        Closed = "closed",
        /// Left blank, left out, or another word: counts as nothing, and counts.
        #[default]
        Blank = "",
    }
}

impl Class {
    /// One letter: `O`, `P`, `C` or `-`.
    pub fn letter(self) -> char {
        match self {
            Class::Open => 'O',
            Class::Partial => 'P',
            Class::Closed => 'C',
            Class::Blank => '-',
        }
    }

    /// Half points: 2, 1 or 0.
    pub fn halves(self) -> u8 {
        match self {
            Class::Open => 2,
            Class::Partial => 1,
            Class::Closed | Class::Blank => 0,
        }
    }
}

/// Which parameters a file has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Edition {
    /// The index since March 2026.
    #[default]
    Twelve,
    /// The index before: a file with one of the parameters that are gone.
    Fourteen,
    /// Opening up ChatGPT, with fourteen of its own.
    Predecessor,
}

/// A system: one [`Class`] for each of its edition's parameters.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Entry {
    /// In the order of [`Edition::parameters`].
    pub classes: [Class; COUNT],
    pub edition: Edition,
    /// The key at which the index's site stops, so that it cannot score the
    /// file; none where it can.
    pub refusal: Option<Cow<'static, str>>,
}

impl Edition {
    /// The edition of the index with so many parameters.
    pub(crate) fn of_count(count: &str) -> Option<Edition> {
        match count {
            "12" => Some(Edition::Twelve),
            "14" => Some(Edition::Fourteen),
            _ => None,
        }
    }

    /// Its parameters, those that do not count among them.
    pub fn parameters(self) -> &'static [Parameter; COUNT] {
        match self {
            Edition::Twelve | Edition::Fourteen => &PARAMETERS,
            Edition::Predecessor => &PREDECESSOR,
        }
    }

    /// Whether one of its parameters counts.
    pub fn counts(self, parameter: &Parameter) -> bool {
        parameter.current || self != Edition::Twelve
    }
}

impl Entry {
    /// The parameters that count, each with its class.
    pub fn counted(&self) -> Vec<(&'static Parameter, Class)> {
        let parameters = self.edition.parameters().iter();
        let mut counted: Vec<_> = parameters.zip(self.classes).collect();
        counted.retain(|(parameter, _)| self.edition.counts(parameter));
        counted
    }
}
