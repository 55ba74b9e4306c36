//! Which of its yardstick's own groups a requirement belongs to.

use super::{g7, mof};
use crate::manifest::original::mof::CATALOGUE;
use crate::manifest::original::osai::{Category, PARAMETERS};

/// The name of the group; none where the yardstick has no groups.
pub fn group(yardstick: &str, requirement: &str) -> Option<&'static str> {
    match yardstick {
        "gradient" => Some(match requirement {
            "audience" | "complete" => "Access",
            id if id.starts_with("finetuning") || id.starts_with("alignment") => "Where it exists",
            _ => "Core",
        }),
        // The phase of its life, as the authors' table has it.
        "taxonomy" => match requirement.split('.').next() {
            Some("training") => Some("Training"),
            Some("evaluation") => Some("Evaluation"),
            Some("deployment") => Some("Deployment"),
            _ => None,
        },
        "mof" => {
            let entry = CATALOGUE.iter().find(|entry| entry.key == requirement);
            entry.map(|entry| mof::headline(entry.class))
        }
        "g7" => g7::rung_of(requirement),
        "osai" => {
            let mut parameters = PARAMETERS.iter();
            let parameter = parameters.find(|parameter| parameter.key == requirement)?;
            Some(match parameter.category {
                Category::Availability => "Availability",
                Category::Documentation => "Documentation",
                Category::Access => "Access",
            })
        }
        _ => None,
    }
}
