//! A grade that must be reached, such as `mof=3`.

use openness_badge::grade::YARDSTICKS;
use openness_badge::manifest::Level;
use openness_badge::report::{Report, Verdict};
use openness_badge::words::{CliWord, Language, ListWord, ReportWord, Value};

use super::Short;

/// A yardstick and the least that it must say.
#[derive(Clone, Debug, PartialEq)]
pub struct Goal {
    /// As it was asked for.
    text: String,
    yardstick: &'static str,
    /// On the yardstick's scale from the lowest grade on.
    least: f64,
}

impl Goal {
    /// `YARDSTICK=GRADE`.
    ///
    /// # Errors
    ///
    /// A sentence in this language over a yardstick that there is not, or a grade that it does not have.
    pub fn parse(text: &str, language: Language) -> Result<Self, String> {
        let (id, grade) = text
            .split_once('=')
            .ok_or_else(|| language.text(CliWord::GoalExpected))?;
        let known = YARDSTICKS.iter().find(|yardstick| yardstick.id == id);
        let Some(yardstick) = known else {
            let ids: Vec<&str> = YARDSTICKS.iter().map(|yardstick| yardstick.id).collect();
            let known = ids.join(language.text(ListWord::Comma));
            return Err(language.say(CliWord::GoalUnknown, &[("id", &id), ("known", &known)]));
        };
        let least = least(yardstick.id, grade, language)?;
        Ok(Goal {
            text: text.to_owned(),
            yardstick: yardstick.id,
            least,
        })
    }

    /// A level of the gradient.
    pub fn level(level: Level) -> Self {
        Goal {
            text: format!("gradient={}", level.word()),
            yardstick: "gradient",
            least: level.index().into(),
        }
    }

    /// Whether none of these is about its yardstick.
    pub fn is_new_to(&self, goals: &[Goal]) -> bool {
        goals.iter().all(|goal| goal.yardstick != self.yardstick)
    }

    /// Why a report in this language does not reach it; none where it does.
    pub fn short_of(&self, report: &Report, language: Language) -> Option<Short> {
        let verdict = report.verdict(self.yardstick);
        if verdict
            .and_then(reached)
            .is_some_and(|reached| reached >= self.least)
        {
            return None;
        }
        let nothing = || language.text(CliWord::NoResult);
        let found = verdict.map_or_else(nothing, |verdict| verdict.headline.as_ref());
        let next = verdict.and_then(|verdict| verdict.next.as_ref());
        let grade = next.map(|next| next.headline.clone());
        let edits = next.map(|next| {
            let edits: Vec<&str> = next.edits.iter().map(|edit| edit.text.as_ref()).collect();
            edits.join(language.text(ReportWord::Beside))
        });
        let values: [(&str, &dyn Value); 4] = [
            ("goal", &self.text),
            ("found", &found),
            ("grade", &grade),
            ("edits", &edits),
        ];
        let word = match next {
            Some(_) => CliWord::NotReachedNext,
            None => CliWord::NotReachedMessage,
        };
        let message = language.say(word, &values);
        Some(Short {
            goal: self.text.clone(),
            message,
        })
    }
}

/// How far up what is stated is, in the unit of its goals; none where nothing is
/// reached for want of statements.
fn reached(verdict: &Verdict) -> Option<f64> {
    verdict.points.or(verdict.index.map(f64::from))
}

fn least(yardstick: &str, grade: &str, language: Language) -> Result<f64, String> {
    let wrong = |word, most: u8| {
        let names = Level::WORDS.join(language.text(ListWord::Comma));
        let values: [(&str, &dyn Value); 3] =
            [("id", &yardstick), ("most", &most), ("names", &names)];
        Err(language.say(word, &values))
    };
    let number = |most: u8, word| match grade.parse::<u8>() {
        Ok(number) if number <= most => Ok(f64::from(number)),
        _ => wrong(word, most),
    };
    match yardstick {
        "gradient" => match Level::from_word(grade) {
            Some(level) => Ok(level.index().into()),
            None => number(5, CliWord::GoalLevels),
        },
        "pieces" => number(7, CliWord::GoalPieces),
        // The classes count down: III is the lowest.
        "mof" => match grade {
            "1" | "I" => Ok(3.0),
            "2" | "II" => Ok(2.0),
            "3" | "III" => Ok(1.0),
            _ => wrong(CliWord::GoalClasses, 3),
        },
        "osaid" => number(3, CliWord::GoalElements),
        "g7" => number(4, CliWord::GoalRungs),
        "eu" => number(8, CliWord::GoalConditions),
        "osai" => match grade.parse::<f64>() {
            Ok(points) if (0.0..=14.0).contains(&points) => Ok(points),
            _ => wrong(CliWord::GoalPoints, 14),
        },
        _ => wrong(CliWord::GoalNone, 0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn refused(text: &str, message: &str) {
        assert_eq!(
            Goal::parse(text, Language::ENGLISH),
            Err(message.to_owned())
        );
    }

    #[test]
    fn says_what_it_takes() {
        refused("mof", "a requirement is YARDSTICK=GRADE, such as `mof=3`");
        refused(
            "mod=3",
            "there is no yardstick `mod`: gradient, pieces, taxonomy, mof, osaid, g7, eu, osai",
        );
        refused("mof=4", "`mof` takes a class: 1, 2 or 3 (the lowest)");
        refused("g7=5", "`g7` takes a rung, 0 to 4");
        refused("osai=NaN", "`osai` takes points, such as 9.5");
        refused(
            "taxonomy=5",
            "`taxonomy` has no overall result to be required",
        );
        refused(
            "gradient=up",
            "`gradient` takes a level by its name \
             (closed, staged, hosted, api, downloadable, open) or its number, 0 to 5",
        );
    }

    #[test]
    fn classes_count_down() {
        let least = |text| Goal::parse(text, Language::ENGLISH).unwrap().least;
        assert!(least("mof=1") > least("mof=2") && least("mof=II") > least("mof=III"));
        assert_eq!(least("gradient=api"), least("gradient=3"));
    }
}
