//! Where a system stands on each yardstick, as a part of that yardstick's own
//! scale: what the table and the picture of the gallery compare.

use openness_badge::report::{Shown, Verdict};
use openness_badge::view::color;

use super::fragments::LEVEL_CLASSES;
use super::gallery::System;

/// Rates twelve components one by one and has no grade of the whole: what the
/// report gives as its place is that of the two components that it shows.
const WITHOUT_A_WHOLE: &str = "taxonomy";

/// A verdict with its place.
pub struct Place<'s> {
    pub verdict: &'s Verdict,
    /// From 0, the lowest grade of this yardstick, to 1, its highest.
    pub share: f64,
    /// Whether it is a grade of the whole system.
    pub whole: bool,
}

impl Place<'_> {
    /// `2 of 5`, or `9.5 of 12` on a scale of points.
    pub fn on_scale(&self) -> String {
        let Verdict {
            index, points, of, ..
        } = self.verdict;
        match points {
            Some(points) => format!("{points} of {of}"),
            None => format!("{} of {of}", index.unwrap_or_default()),
        }
    }
}

/// The place of a verdict; none where its headline is no grade: `not stated` and
/// `needs judgement` have no place on a scale.
pub fn place(verdict: &Verdict) -> Option<Place<'_>> {
    let (index, of) = verdict.steps();
    let is_grade = of > 0 && verdict.shown != Shown::NeedsJudgement;
    let index = index.filter(|_| is_grade)?;
    Some(Place {
        verdict,
        share: f64::from(index) / f64::from(of),
        whole: verdict.yardstick != WITHOUT_A_WHOLE,
    })
}

/// The color of a verdict on the badge, as a class of the style sheet.
pub fn class(verdict: &Verdict) -> Option<&'static str> {
    place(verdict)?;
    let (index, of) = verdict.steps();
    let fill = color::step(index?, of);
    let at = color::LEVELS.iter().position(|level| *level == fill)?;
    LEVEL_CLASSES.get(at).copied()
}

/// How far apart the yardsticks see a system: only those with a grade of the
/// whole.
pub struct Spread<'s> {
    pub system: &'s System,
    /// One for each verdict that has a place, in the order of the report.
    pub places: Vec<Place<'s>>,
    pub low: f64,
    pub high: f64,
}

impl<'s> Spread<'s> {
    pub fn of(system: &'s System) -> Self {
        let places: Vec<_> = system.report.verdicts.iter().filter_map(place).collect();
        let whole = places.iter().filter(|place| place.whole);
        let (low, high) = whole.fold((1.0_f64, 0.0_f64), |(low, high), place| {
            (low.min(place.share), high.max(place.share))
        });
        // Without any grade there is nothing to be apart.
        let (low, high) = if low > high { (0.0, 0.0) } else { (low, high) };
        Spread {
            system,
            places,
            low,
            high,
        }
    }

    pub fn width(&self) -> f64 {
        (self.high - self.low).max(0.0)
    }

    /// How much the places of the whole differ from their mean: the sum of the
    /// squares.
    fn scatter(&self) -> f64 {
        let shares: Vec<_> = (self.places.iter())
            .filter(|place| place.whole)
            .map(|place| place.share)
            .collect();
        let mean = shares.iter().sum::<f64>() / shares.len().max(1) as f64;
        shares.iter().map(|share| (share - mean).powi(2)).sum()
    }

    /// The yardsticks that stand at one of its ends.
    pub fn at(&self, end: f64) -> String {
        let here = |place: &&Place| place.whole && place.share == end;
        let names: Vec<_> = self
            .places
            .iter()
            .filter(here)
            .map(|place| &*place.verdict.yardstick)
            .collect();
        names.join(", ")
    }
}

/// Every system, the one that the yardsticks see most differently first: by the
/// distance between the ends, then by how scattered they are between them.
pub fn spreads(systems: &[System]) -> Vec<Spread<'_>> {
    let mut spreads: Vec<_> = systems.iter().map(Spread::of).collect();
    spreads.sort_by(|a, b| {
        (b.width().total_cmp(&a.width())).then(b.scatter().total_cmp(&a.scatter()))
    });
    spreads
}
