//! A grade that must be reached, such as `mof=3`.

use openness_badge::grade::YARDSTICKS;
use openness_badge::manifest::Level;
use openness_badge::report::{Report, Verdict};

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
    pub fn parse(text: &str) -> Result<Self, String> {
        let (id, grade) = text
            .split_once('=')
            .ok_or("a requirement is YARDSTICK=GRADE, such as `mof=3`")?;
        let known = YARDSTICKS.iter().find(|yardstick| yardstick.id == id);
        let Some(yardstick) = known else {
            let ids: Vec<&str> = YARDSTICKS.iter().map(|yardstick| yardstick.id).collect();
            return Err(format!("there is no yardstick `{id}`: {}", ids.join(", ")));
        };
        let least = least(yardstick.id, grade)?;
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

    /// Why a report does not reach it; none where it does.
    pub fn short_of(&self, report: &Report) -> Option<Short> {
        let verdict = report.verdict(self.yardstick);
        if verdict
            .and_then(reached)
            .is_some_and(|reached| reached >= self.least)
        {
            return None;
        }
        let found = verdict.map_or("nothing", |verdict| verdict.headline.as_ref());
        let mut message = format!(
            "`{}` is asked for, and the verdict is \"{found}\"",
            self.text
        );
        if let Some(next) = verdict.and_then(|verdict| verdict.next.as_ref()) {
            let changes: Vec<String> = next
                .edits
                .iter()
                .map(|edit| edit.text.to_string())
                .collect();
            message += &format!("; \"{}\" needs {}", next.headline, changes.join("; "));
        }
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

fn least(yardstick: &str, grade: &str) -> Result<f64, String> {
    let number = |highest: u8, unit: &str| match grade.parse::<u8>() {
        Ok(number) if number <= highest => Ok(f64::from(number)),
        _ => Err(format!(
            "`{yardstick}` takes a number from 0 to {highest}: {unit}"
        )),
    };
    match yardstick {
        "gradient" => match Level::from_word(grade) {
            Some(level) => Ok(level.index().into()),
            None => number(5, "the level, or its name")
                .map_err(|error| format!("{error} ({})", Level::WORDS.join(", "))),
        },
        "pieces" => number(7, "pieces that are met"),
        // The classes count down: III is the lowest.
        "mof" => match grade {
            "1" | "I" => Ok(3.0),
            "2" | "II" => Ok(2.0),
            "3" | "III" => Ok(1.0),
            _ => Err("`mof` takes a class: 1, 2 or 3 (the lowest)".to_owned()),
        },
        "osaid" => number(3, "elements that are present"),
        "g7" => number(4, "the rung"),
        "eu" => number(8, "conditions that are stated"),
        "osai" => match grade.parse::<f64>() {
            Ok(points) if (0.0..=14.0).contains(&points) => Ok(points),
            _ => Err("`osai` takes points, such as 9.5".to_owned()),
        },
        other => Err(format!("`{other}` has no overall grade to be asked for")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn refused(text: &str, message: &str) {
        assert_eq!(Goal::parse(text), Err(message.to_owned()));
    }

    #[test]
    fn says_what_it_takes() {
        refused("mof", "a requirement is YARDSTICK=GRADE, such as `mof=3`");
        refused(
            "mod=3",
            "there is no yardstick `mod`: gradient, pieces, taxonomy, mof, osaid, g7, eu, osai",
        );
        refused("mof=4", "`mof` takes a class: 1, 2 or 3 (the lowest)");
        refused("g7=5", "`g7` takes a number from 0 to 4: the rung");
        refused("osai=NaN", "`osai` takes points, such as 9.5");
        refused(
            "taxonomy=5",
            "`taxonomy` has no overall grade to be asked for",
        );
        refused(
            "gradient=up",
            "`gradient` takes a number from 0 to 5: the level, or its name \
             (closed, staged, hosted, api, downloadable, open)",
        );
    }

    #[test]
    fn classes_count_down() {
        let least = |text| Goal::parse(text).unwrap().least;
        assert!(least("mof=1") > least("mof=2") && least("mof=II") > least("mof=III"));
        assert_eq!(least("gradient=api"), least("gradient=3"));
    }
}
