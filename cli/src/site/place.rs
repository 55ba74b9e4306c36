//! Where a verdict is on its yardstick's own scale: a color and a value to order by.

use openness_badge::report::Verdict;
use openness_badge::view::color;

/// The classes of the six colors, from closed to open.
const CLASSES: [&str; 6] = ["l0", "l1", "l2", "l3", "l4", "l5"];

/// From 0, the lowest grade of this yardstick, to 1, its highest; none where the
/// headline is no grade: `not stated` and `needs judgement` are on no scale.
pub fn share(verdict: &Verdict) -> Option<f64> {
    let (place, of) = verdict.place()?;
    Some(f64::from(place) / f64::from(of))
}

/// The color of a verdict on the badge, as a class of the style sheet; empty where
/// it has none.
pub fn class(verdict: &Verdict) -> &'static str {
    let fill = verdict.place().map(|(place, of)| color::step(place, of));
    fill.and_then(|fill| color::LEVELS.iter().position(|level| *level == fill))
        .map_or("", class_of)
}

/// The class of a level.
pub fn class_of(level: usize) -> &'static str {
    CLASSES.get(level).copied().unwrap_or_default()
}
