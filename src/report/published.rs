//! What an owner has published, held against the result here.

use super::{Figure, PublishedGrade, Text, Verdict};

impl Verdict {
    /// Whether a grade that the owner has published is the result here. Owners write the
    /// level of the gradient in small letters and without what restricts access, and of
    /// the Open Source AI Definition that a system passes or does not.
    #[must_use]
    pub fn is_as_published(&self, grade: &PublishedGrade) -> bool {
        let grade = match grade {
            PublishedGrade::Headline(grade) => grade,
            PublishedGrade::Levels(levels) => {
                let own = |(name, level): &(Text, Figure)| self.detail.get(name) == Some(level);
                return levels.0.iter().all(own);
            }
        };
        let said = grade.to_lowercase();
        match &*self.yardstick {
            "gradient" => {
                let level = self.headline.split(',').next().unwrap_or_default();
                said == level.to_lowercase()
            }
            "osaid" if said.contains("pass") => {
                let passes = self.index.is_some_and(|index| index == self.of);
                passes != said.split_whitespace().any(|word| word == "not")
            }
            _ => *grade == self.headline,
        }
    }
}
