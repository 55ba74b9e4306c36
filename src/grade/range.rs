//! A verdict as a range, and what of it is shown.

use super::{Scale, Yardstick};
use crate::facts::Facts;
use crate::report::Text;

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

/// What is shown of a range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// The grade of what is stated.
    Grade,
    /// The same as a count that may be higher.
    AtLeast,
    /// Nothing that is stated reaches a grade, and what is not stated might.
    NotStated,
    /// Judgement alone is missing.
    Judgement,
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
            Shown::Judgement
        } else if self.least == 0 {
            Shown::NotStated
        } else if matches!(scale, Scale::Count | Scale::Elements | Scale::Points) {
            Shown::AtLeast
        } else {
            Shown::Grade
        }
    }
}

/// What a badge says where there is no grade to show.
pub const NOT_STATED: &str = "not stated";
pub const NEEDS_JUDGEMENT: &str = "needs judgement";

/// What is shown of a yardstick's range: its headline, and whether that is a
/// grade of the scale.
pub fn headline(yardstick: &Yardstick, ends: &Ends, range: Range) -> (Text, bool) {
    let of_stated = || (yardstick.headline)(&ends.least, range.least);
    if yardstick.scale == Scale::NoWhole {
        return match of_stated() {
            text if text.is_empty() => (Text::Borrowed(NOT_STATED), false),
            text => (text, true),
        };
    }
    match range.shown(yardstick.scale, (yardstick.top)(&ends.least)) {
        Shown::Grade => (of_stated(), true),
        Shown::AtLeast => (Text::Owned(["at least ", &of_stated()].concat()), true),
        Shown::NotStated => (Text::Borrowed(NOT_STATED), false),
        Shown::Judgement => (Text::Borrowed(NEEDS_JUDGEMENT), range.least > 0),
    }
}

/// The headline of the upper end. A file of a yardstick's own format may leave
/// open for good what its authors could not find out.
pub fn headline_at_most(yardstick: &Yardstick, ends: &Ends, range: Range) -> Text {
    match (yardstick.headline)(&ends.most, range.most) {
        text if text.is_empty() => Text::Borrowed(NOT_STATED),
        text => text,
    }
}
