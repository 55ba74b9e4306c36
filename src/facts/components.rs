//! Which components a system may do without.

use crate::manifest::ComponentId::{self, *};

/// Whether a system may have no such component, so that `none` takes it out of a
/// requirement. Of the three training codes and the three training data see
/// [`Facts::exists`](super::Facts::exists); all the others are missing where
/// there is none.
pub fn may_be_absent(id: ComponentId) -> bool {
    matches!(
        id,
        FinetuningCode
            | AlignmentCode
            | FinetuningData
            | AlignmentData
            | DataProcessingCode
            | EvaluationCode
            | SafetyEvaluationCode
            | SafetyEvaluationData
            | SupportingTools
            | BaseWeights
    )
}
