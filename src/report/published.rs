//! What an owner has published, held against the result here.

use super::{Figure, PublishedGrade, Shown, Text, Verdict};
use crate::manifest::Level;
use crate::words::{Language, ReportWord, Value};

impl Verdict {
    /// Whether a grade that the owner has published is the result here, whatever the report
    /// is in: owners write English. They write the level of the gradient in small letters and
    /// without what restricts access, and of the Open Source AI Definition that a system
    /// passes or does not.
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
                let index = self.index.map(usize::from);
                let level = index.and_then(|index| Level::ALL.get(index));
                level.is_some_and(|level| said == level.name(Language::ENGLISH).to_lowercase())
            }
            "osaid" if said.contains("pass") => {
                let passes = self.index.is_some_and(|index| index == self.of);
                passes != said.split_whitespace().any(|word| word == "not")
            }
            _ => *grade == self.headline || Some(grade) == self.points_in_english().as_ref(),
        }
    }

    /// The result in points, as its owner writes it.
    fn points_in_english(&self) -> Option<String> {
        let points = self.points.filter(|_| self.shown == Shown::Grade)?;
        let points = points.to_string();
        let values: [(&str, &dyn Value); 2] = [("points", &points), ("maximum", &self.of)];
        Some(Language::ENGLISH.say(ReportWord::OsaiHeadline, &values))
    }
}
