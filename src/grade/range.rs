//! A verdict as a range, and what of it is shown.

use super::{Scale, Yardstick};
use crate::facts::Facts;
use crate::report::{Shown, Text};
use crate::words::{Language, LevelWord};

/// The facts at the ends of every range, each as it counts.
pub struct Ends {
    /// What is stated; what is not stated gives nothing.
    pub least: Facts,
    /// What is stated, with what needs judgement granted.
    pub granted: Facts,
    /// What is not stated as open as it could be, and judgement granted.
    pub most: Facts,
}

impl Ends {
    pub fn of(facts: &Facts) -> Ends {
        Ends {
            least: facts.counted(),
            granted: facts.granted().counted(),
            most: facts.at_most().counted(),
        }
    }
}

/// Where a release is on a yardstick, at least and at most: ranks, of which 0 is
/// the lowest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Range {
    pub least: u8,
    pub granted: u8,
    pub most: u8,
}

impl Range {
    pub fn of(yardstick: &Yardstick, ends: &Ends) -> Range {
        let rank = yardstick.rank;
        Range {
            least: rank(&ends.least),
            granted: rank(&ends.granted),
            most: rank(&ends.most),
        }
    }

    /// Whether the verdict could not be another one.
    pub fn is_settled(self) -> bool {
        self.least == self.most
    }

    fn shown(self, scale: Scale, top: u8) -> Shown {
        // What all of it takes is there, or nothing that could be stated helps.
        let judgement_alone = (scale == Scale::Elements && self.granted == top)
            || (self.least == 0 && self.granted == self.most);
        if self.is_settled() {
            Shown::Grade
        } else if judgement_alone {
            Shown::NeedsJudgement
        } else if self.least == 0 {
            Shown::NotStated
        } else if matches!(scale, Scale::Count | Scale::Elements | Scale::Points) {
            Shown::AtLeast
        } else {
            Shown::Grade
        }
    }
}

/// What is shown of a yardstick's range, and that in words: the grade of what is
/// stated, or that there is none to show.
pub fn headline(
    yardstick: &Yardstick,
    ends: &Ends,
    range: Range,
    language: Language,
) -> (Text, Shown) {
    let of_stated = (yardstick.headline)(&ends.least, range.least, language);
    let shown = match (yardstick.scale, &of_stated) {
        (_, None) => Shown::NotStated,
        (Scale::NoWhole, Some(_)) => Shown::Grade,
        (scale, _) => range.shown(scale, (yardstick.top)(&ends.least)),
    };
    let of_stated = of_stated.unwrap_or_default();
    let headline = match shown {
        Shown::Grade => of_stated,
        Shown::AtLeast => Text::Owned(language.say(LevelWord::AtLeast, &[("grade", &of_stated)])),
        Shown::NotStated => Text::Borrowed(language.text(LevelWord::NotStated)),
        Shown::NeedsJudgement => Text::Borrowed(language.text(LevelWord::NeedsJudgement)),
    };
    (headline, shown)
}

/// Whether what is shown has a place on the scale.
pub fn has_place(shown: Shown, range: Range) -> bool {
    match shown {
        Shown::Grade | Shown::AtLeast => true,
        Shown::NotStated => false,
        Shown::NeedsJudgement => range.least > 0,
    }
}

/// The headline of the upper end. A file of a yardstick's own format may leave
/// open for good what its authors could not find out.
pub fn headline_at_most(
    yardstick: &Yardstick,
    ends: &Ends,
    range: Range,
    language: Language,
) -> Text {
    let headline = (yardstick.headline)(&ends.most, range.most, language);
    headline.unwrap_or(Text::Borrowed(language.text(LevelWord::NotStated)))
}
