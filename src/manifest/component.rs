//! The thirty components: one line each. A new one is one line more.

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
    pub fn label(self) -> &'static str {
        match self {
            Kind::Code => "Code",
            Kind::Model => "Model",
            Kind::Data => "Data",
            Kind::Document => "Documentation",
        }
    }
}

macro_rules! components {
    ($($variant:ident $id:literal $kind:ident $label:literal $mof:expr;)+) => {
        /// A component of a release.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum ComponentId {
            $(#[doc = concat!("`", $id, "`: ", $label)] $variant,)+
        }

        impl ComponentId {
            /// How many there are.
            pub const COUNT: usize = [$($id,)+].len();

            /// Every component, in the order of the table.
            pub const ALL: [ComponentId; Self::COUNT] = [$(ComponentId::$variant,)+];

            /// The keys as they are written, in the order of [`Self::ALL`].
            pub const KEYS: [&'static str; Self::COUNT] = [$($id,)+];

            const KINDS: [Kind; Self::COUNT] = [$(Kind::$kind,)+];
            const LABELS: [&'static str; Self::COUNT] = [$($label,)+];
            const MOF: [Option<&'static str>; Self::COUNT] = [$($mof,)+];
        }
    };
}

components! {
    Architecture         "architecture"           Code     "Architecture"            Some("Model architecture");
    PretrainingCode      "pretraining-code"       Code     "Pretraining code"        Some("Training code");
    FinetuningCode       "finetuning-code"        Code     "Fine-tuning code"        Some("Training code");
    AlignmentCode        "alignment-code"         Code     "Alignment code"          Some("Training code");
    DataProcessingCode   "data-processing-code"   Code     "Data processing code"    Some("Data preprocessing code");
    InferenceCode        "inference-code"         Code     "Inference code"          Some("Inference code");
    EvaluationCode       "evaluation-code"        Code     "Evaluation code"         Some("Evaluation code");
    SafetyEvaluationCode "safety-evaluation-code" Code     "Safety evaluation code"  None;
    SupportingTools      "supporting-tools"       Code     "Supporting tools"        Some("Supporting libraries and tools");
    Environment          "environment"            Code     "Software environment"    None;
    Weights              "weights"                Model    "Weights"                 Some("Model parameters (Final)");
    BaseWeights          "base-weights"           Model    "Base weights"            None;
    Checkpoints          "checkpoints"            Model    "Checkpoints"             Some("Model parameters (Intermediate)");
    Hyperparameters      "hyperparameters"        Model    "Hyperparameters"         None;
    RandomSeeds          "random-seeds"           Model    "Random seeds"            None;
    Metadata             "metadata"               Data     "Metadata"                Some("Model metadata");
    PretrainingData      "pretraining-data"       Data     "Pretraining data"        Some("Datasets");
    FinetuningData       "finetuning-data"        Data     "Fine-tuning data"        Some("Datasets");
    AlignmentData        "alignment-data"         Data     "Alignment data"          Some("Datasets");
    EvaluationData       "evaluation-data"        Data     "Evaluation data"         Some("Evaluation data");
    SafetyEvaluationData "safety-evaluation-data" Data     "Safety evaluation data"  None;
    SampleOutputs        "sample-outputs"         Document "Sample outputs"          Some("Sample model outputs");
    ModelCard            "model-card"             Document "Model card"              Some("Model card");
    DataCard             "data-card"              Document "Data card"               Some("Data card");
    TechnicalReport      "technical-report"       Document "Technical report"        Some("Technical report");
    ResearchPaper        "research-paper"         Document "Research paper"          Some("Research paper");
    EvaluationResults    "evaluation-results"     Document "Evaluation results"      Some("Evaluation results");
    CodeDocumentation    "code-documentation"     Document "Code documentation"      None;
    TrainingSetup        "training-setup"         Document "Training setup"          None;
    UsageDocumentation   "usage-documentation"    Document "Usage documentation"     None;
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
    pub fn label(self) -> &'static str {
        Self::LABELS[self as usize]
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
