//! The thirty components: one line each. A new one is one line more, and its name
//! in the catalogue of words.

use crate::words::{ComponentWord, Language};

/// What kind of thing a component is. It says which default license applies
/// and which licenses suit it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    Code,
    Model,
    Data,
    Document,
}

impl Kind {
    pub const ALL: [Kind; 4] = [Kind::Code, Kind::Model, Kind::Data, Kind::Document];

    /// The key of its default license.
    pub fn word(self) -> &'static str {
        match self {
            Kind::Code => "code",
            Kind::Model => "model",
            Kind::Data => "data",
            Kind::Document => "document",
        }
    }

    /// The heading for people.
    pub fn name(self, language: Language) -> &'static str {
        language.text(match self {
            Kind::Code => ComponentWord::KindCode,
            Kind::Model => ComponentWord::KindModel,
            Kind::Data => ComponentWord::KindData,
            Kind::Document => ComponentWord::KindDocument,
        })
    }

    /// The same in English.
    pub fn label(self) -> &'static str {
        self.name(Language::ENGLISH)
    }
}

macro_rules! components {
    ($($variant:ident $id:literal $kind:ident $inside:ident $mof:expr;)+) => {
        /// A component of a release.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum ComponentId {
            $(#[doc = concat!("`", $id, "`")] $variant,)+
        }

        impl ComponentId {
            /// How many there are.
            pub const COUNT: usize = [$($id,)+].len();

            /// Every component, in the order of the table.
            pub const ALL: [ComponentId; Self::COUNT] = [$(ComponentId::$variant,)+];

            /// The keys as they are written, in the order of [`Self::ALL`].
            pub const KEYS: [&'static str; Self::COUNT] = [$($id,)+];

            const KINDS: [Kind; Self::COUNT] = [$(Kind::$kind,)+];
            const NAMES: [ComponentWord; Self::COUNT] = [$(ComponentWord::$variant,)+];
            const INSIDE: [ComponentWord; Self::COUNT] = [$(ComponentWord::$inside,)+];
            const MOF: [Option<&'static str>; Self::COUNT] = [$($mof,)+];
        }
    };
}

components! {
    Architecture         "architecture"           Code     ArchitectureInside         Some("Model architecture");
    PretrainingCode      "pretraining-code"       Code     PretrainingCodeInside      Some("Training code");
    FinetuningCode       "finetuning-code"        Code     FinetuningCodeInside       Some("Training code");
    AlignmentCode        "alignment-code"         Code     AlignmentCodeInside        Some("Training code");
    DataProcessingCode   "data-processing-code"   Code     DataProcessingCodeInside   Some("Data preprocessing code");
    InferenceCode        "inference-code"         Code     InferenceCodeInside        Some("Inference code");
    EvaluationCode       "evaluation-code"        Code     EvaluationCodeInside       Some("Evaluation code");
    SafetyEvaluationCode "safety-evaluation-code" Code     SafetyEvaluationCodeInside None;
    SupportingTools      "supporting-tools"       Code     SupportingToolsInside      Some("Supporting libraries and tools");
    Environment          "environment"            Code     EnvironmentInside          None;
    Weights              "weights"                Model    WeightsInside              Some("Model parameters (Final)");
    BaseWeights          "base-weights"           Model    BaseWeightsInside          None;
    Checkpoints          "checkpoints"            Model    CheckpointsInside          Some("Model parameters (Intermediate)");
    Hyperparameters      "hyperparameters"        Model    HyperparametersInside      None;
    RandomSeeds          "random-seeds"           Model    RandomSeedsInside          None;
    Metadata             "metadata"               Data     MetadataInside             Some("Model metadata");
    PretrainingData      "pretraining-data"       Data     PretrainingDataInside      Some("Datasets");
    FinetuningData       "finetuning-data"        Data     FinetuningDataInside       Some("Datasets");
    AlignmentData        "alignment-data"         Data     AlignmentDataInside        Some("Datasets");
    EvaluationData       "evaluation-data"        Data     EvaluationDataInside       Some("Evaluation data");
    SafetyEvaluationData "safety-evaluation-data" Data     SafetyEvaluationDataInside None;
    SampleOutputs        "sample-outputs"         Document SampleOutputsInside        Some("Sample model outputs");
    ModelCard            "model-card"             Document ModelCardInside            Some("Model card");
    DataCard             "data-card"              Document DataCardInside             Some("Data card");
    TechnicalReport      "technical-report"       Document TechnicalReportInside      Some("Technical report");
    ResearchPaper        "research-paper"         Document ResearchPaperInside        Some("Research paper");
    EvaluationResults    "evaluation-results"     Document EvaluationResultsInside    Some("Evaluation results");
    CodeDocumentation    "code-documentation"     Document CodeDocumentationInside    None;
    TrainingSetup        "training-setup"         Document TrainingSetupInside        None;
    UsageDocumentation   "usage-documentation"    Document UsageDocumentationInside   None;
}

impl ComponentId {
    /// The key as it is written in a manifest.
    pub fn key(self) -> &'static str {
        Self::KEYS[self as usize]
    }

    /// The component that is written so, to the letter.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::KEYS
            .iter()
            .position(|k| *k == key)
            .map(|i| Self::ALL[i])
    }

    pub fn kind(self) -> Kind {
        Self::KINDS[self as usize]
    }

    /// The name for people.
    pub fn name(self, language: Language) -> &'static str {
        language.text(Self::NAMES[self as usize])
    }

    /// The name within a sentence.
    pub fn inside(self, language: Language) -> &'static str {
        language.text(Self::INSIDE[self as usize])
    }

    /// The name in English.
    pub fn label(self) -> &'static str {
        self.name(Language::ENGLISH)
    }

    /// The component of the Model Openness Framework that it is (part of).
    pub fn mof_name(self) -> Option<&'static str> {
        Self::MOF[self as usize]
    }
}

/// A key that stands for three components.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    TrainingCode,
    TrainingData,
}

impl Group {
    pub const ALL: [Group; 2] = [Group::TrainingCode, Group::TrainingData];

    /// The key as it is written in a manifest.
    pub fn key(self) -> &'static str {
        match self {
            Group::TrainingCode => "training-code",
            Group::TrainingData => "training-data",
        }
    }

    /// The name for people.
    pub fn name(self, language: Language) -> &'static str {
        language.text(match self {
            Group::TrainingCode => ComponentWord::TrainingCode,
            Group::TrainingData => ComponentWord::TrainingData,
        })
    }

    /// The name within a sentence.
    pub fn inside(self, language: Language) -> &'static str {
        language.text(match self {
            Group::TrainingCode => ComponentWord::TrainingCodeInside,
            Group::TrainingData => ComponentWord::TrainingDataInside,
        })
    }

    /// The group that is written so, to the letter.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|group| group.key() == key)
    }

    /// The group of a component, where something holds of all of its members.
    pub(crate) fn whole(id: ComponentId, holds: impl Fn(ComponentId) -> bool) -> Option<Self> {
        let mut groups = Self::ALL.into_iter();
        groups.find(|group| {
            let members = group.members();
            members.contains(&id) && members.into_iter().all(&holds)
        })
    }

    /// What it stands for: pretraining, fine-tuning, alignment.
    pub fn members(self) -> [ComponentId; 3] {
        match self {
            Group::TrainingCode => [
                ComponentId::PretrainingCode,
                ComponentId::FinetuningCode,
                ComponentId::AlignmentCode,
            ],
            Group::TrainingData => [
                ComponentId::PretrainingData,
                ComponentId::FinetuningData,
                ComponentId::AlignmentData,
            ],
        }
    }
}
