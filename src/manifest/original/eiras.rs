//! The table of Eiras et al., "Risks and Opportunities of Open-Source Generative
//! AI" (arXiv:2405.08597, 2024), and one model's row of it.
//!
//! Source of the components: `hierarchy.yml` and the model files of
//! github.com/open-source-llms/open-source-llms.github.io at 159a7bc.

use crate::manifest::ComponentId::{self, *};
use crate::words::ReportWord;

/// A column of the table.
pub struct Column {
    /// Its path in a model file.
    pub key: &'static str,
    /// The name for people.
    pub label: ReportWord,
    /// The manifest's component. Weights are rated together with the
    /// architecture, which goes with them.
    pub component: ComponentId,
    pub scale: Scale,
}

/// The two scales are not parallel: the second level is a class of licenses
/// for code and a way of access for data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scale {
    /// C1 to C5.
    Code,
    /// D1 to D5.
    Data,
}

macro_rules! columns {
    ($($scale:ident $component:ident $key:literal $label:ident;)+) => {
        /// The columns, in the order of the model files.
        pub const COLUMNS: [Column; COUNT] = [$(Column {
            key: $key,
            label: ReportWord::$label,
            component: $component,
            scale: Scale::$scale,
        },)+];
    };
}

/// How many components are rated.
pub const COUNT: usize = 12;

columns! {
    Code PretrainingCode      "training.code.pretraining"  TaxonomyTrainingCodePretraining;
    Code FinetuningCode       "training.code.finetuning"   TaxonomyTrainingCodeFinetuning;
    Code AlignmentCode        "training.code.alignment"    TaxonomyTrainingCodeAlignment;
    Data PretrainingData      "training.data.pretraining"  TaxonomyTrainingDataPretraining;
    Data FinetuningData       "training.data.sft"          TaxonomyTrainingDataSft;
    Data AlignmentData        "training.data.alignment"    TaxonomyTrainingDataAlignment;
    Code EvaluationCode       "evaluation.code.general"    TaxonomyEvaluationCodeGeneral;
    Code SafetyEvaluationCode "evaluation.code.safety"     TaxonomyEvaluationCodeSafety;
    Data EvaluationData       "evaluation.data.utility"    TaxonomyEvaluationDataUtility;
    Data SafetyEvaluationData "evaluation.data.safety"     TaxonomyEvaluationDataSafety;
    Code InferenceCode        "deployment.code.inference"  TaxonomyDeploymentCodeInference;
    Data Weights              "deployment.data.weights"    TaxonomyDeploymentDataWeights;
}

/// The places in [`COLUMNS`] of the two that matter most.
pub const PRETRAINING_DATA: usize = 3;
pub const WEIGHTS: usize = 11;

/// What stands in a cell.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Rating {
    /// 1 (not public in any form) to 5 (public, no restrictions).
    Level(u8),
    /// The model has no such component.
    NotApplicable,
    #[default]
    Unknown,
}

impl Column {
    /// A level as the authors write it: "D5", "N/A".
    pub fn word(&self, rating: Rating) -> &'static str {
        let at = match rating {
            Rating::Level(level) => usize::from(level.clamp(1, 5)) - 1,
            Rating::NotApplicable => 5,
            Rating::Unknown => 6,
        };
        self.words().get(at).copied().unwrap_or_default()
    }

    /// The rating that is written so, to the letter.
    pub fn from_word(&self, word: &str) -> Option<Rating> {
        let at = self.words().iter().position(|known| *known == word)?;
        Some(match at {
            5 => Rating::NotApplicable,
            6 => Rating::Unknown,
            level => Rating::Level(level as u8 + 1),
        })
    }

    /// Every word of its scale.
    pub fn words(&self) -> &'static [&'static str] {
        match self.scale {
            Scale::Code => &["C1", "C2", "C3", "C4", "C5", "N/A", "Unknown"],
            Scale::Data => &["D1", "D2", "D3", "D4", "D5", "N/A", "Unknown"],
        }
    }
}

/// A model's row: a cell for each of [`COLUMNS`].
pub type Row = [Rating; COUNT];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::manifest::Kind;

    #[test]
    fn words_and_ratings_go_both_ways() {
        for column in &COLUMNS {
            for word in column.words() {
                let rating = column.from_word(word).unwrap();
                assert_eq!(column.word(rating), *word);
            }
        }
        assert_eq!(COLUMNS[WEIGHTS].from_word("D4"), Some(Rating::Level(4)));
        assert_eq!(COLUMNS[WEIGHTS].from_word("C4"), None);
    }

    #[test]
    fn the_scale_is_that_of_the_kind_and_weights_count_as_data() {
        for column in &COLUMNS {
            let code = column.component.kind() == Kind::Code;
            assert_eq!(code, column.scale == Scale::Code, "{}", column.key);
        }
        assert_eq!(COLUMNS[PRETRAINING_DATA].component, PretrainingData);
        assert_eq!(COLUMNS[WEIGHTS].component, Weights);
    }
}
