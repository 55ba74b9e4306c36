//! What components and words are, in a sentence each: for editors and for the
//! documentation.

use crate::manifest::{Availability, ComponentId};

/// What a component is.
pub fn component(id: ComponentId) -> &'static str {
    use ComponentId as Id;
    match id {
        Id::Architecture => "The code that defines the network",
        Id::PretrainingCode => "Pretraining",
        Id::FinetuningCode => "Supervised fine-tuning",
        Id::AlignmentCode => "Reinforcement learning from feedback and the like",
        Id::DataProcessingCode => "Collecting, cleaning, filtering and tokenizing the data",
        Id::InferenceCode => "Running the model",
        Id::EvaluationCode => "Measuring what it can do",
        Id::SafetyEvaluationCode => "Red teaming and other safety tests",
        Id::SupportingTools => "Libraries and tools made for it, the tokenizer too",
        Id::Environment => "The software frameworks with pinned versions: lock file, container",
        Id::Weights => "The final parameters",
        Id::BaseWeights => {
            "The parameters that it was tuned from; left out where nothing was tuned"
        }
        Id::Checkpoints => "Intermediate parameters, optimizer state",
        Id::Hyperparameters => "The values of the actual run",
        Id::RandomSeeds => "Seeds and data order of the actual run",
        Id::Metadata => "A description for machines",
        Id::PretrainingData => "What it was pretrained on",
        Id::FinetuningData => "What it was tuned on",
        Id::AlignmentData => "Preferences, reward models",
        Id::EvaluationData => "What it was measured on",
        Id::SafetyEvaluationData => "What its safety was measured on",
        Id::SampleOutputs => "Examples of what it makes",
        Id::ModelCard => "The model card",
        Id::DataCard => "The data sheet",
        Id::TechnicalReport => "A report or preprint",
        Id::ResearchPaper => "A peer-reviewed paper",
        Id::EvaluationResults => "What was measured",
        Id::CodeDocumentation => "How the code is built and used",
        Id::TrainingSetup => "Architecture, hardware, compute, energy",
        Id::UsageDocumentation => "Inputs, outputs, abilities, limits, how to build it in",
    }
}

/// What is said of a component by a word.
pub fn availability(word: Availability) -> &'static str {
    match word {
        Availability::Public => "Anyone can get it without asking.",
        Availability::Gated => {
            "Anyone may ask for it: a form, an account, an agreement, an approval."
        }
        Availability::Partial => "Only some of it is given out.",
        Availability::Described => "Not given out, but documented closely enough to rebuild it.",
        Availability::Api => "Reached only through a programming interface.",
        Availability::Hosted => "Reached only through a user interface.",
        Availability::Closed => "It exists and is withheld.",
        Availability::None => "This system has no such component.",
        Availability::Unknown => "Not stated. The same as leaving the component out.",
    }
}
