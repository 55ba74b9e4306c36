//! Which of its yardstick's own groups a requirement belongs to.

use super::{g7, mof};
use crate::manifest::original::mof::CATALOGUE;
use crate::manifest::original::osai::{Category, PARAMETERS};
use crate::words::{Language, ReportWord};

/// The name of the group; none where the yardstick has no groups.
pub fn group(yardstick: &str, requirement: &str, language: Language) -> Option<&'static str> {
    let word = match yardstick {
        "gradient" => Some(match requirement {
            "audience" | "complete" => ReportWord::GroupAccess,
            id if id.starts_with("finetuning") || id.starts_with("alignment") => {
                ReportWord::GroupWhereItExists
            }
            _ => ReportWord::GroupCore,
        }),
        // The phase of its life, as the authors' table has it.
        "taxonomy" => match requirement.split('.').next() {
            Some("training") => Some(ReportWord::GroupTraining),
            Some("evaluation") => Some(ReportWord::GroupEvaluation),
            Some("deployment") => Some(ReportWord::GroupDeployment),
            _ => None,
        },
        "mof" => {
            let entry = CATALOGUE.iter().find(|entry| entry.key == requirement);
            return entry.map(|entry| mof::class_name(entry.class));
        }
        "g7" => return g7::rung_of(requirement),
        "osai" => {
            let mut parameters = PARAMETERS.iter();
            let parameter = parameters.find(|parameter| parameter.key == requirement)?;
            Some(match parameter.category {
                Category::Availability => ReportWord::GroupAvailability,
                Category::Documentation => ReportWord::GroupDocumentation,
                Category::Access => ReportWord::GroupAccess,
            })
        }
        _ => None,
    };
    word.map(|word| language.text(word))
}
