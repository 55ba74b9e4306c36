//! What is shown of the two ends of a range.

use openness_badge::manifest::{Audience, Availability, ComponentId};

use super::world::{World, Worlds};

/// How a yardstick shows a place on its scale.
#[derive(Clone, Copy, PartialEq)]
pub enum Scale {
    /// The place is a grade, and below the lowest shown one there is nothing.
    Grades,
    /// The place is a count of so many.
    Count(u8),
    /// A count of which all are needed: what judgement alone keeps from them is
    /// said.
    All(u8),
}

/// What is expected of a verdict.
#[derive(Clone, Debug, PartialEq)]
pub struct Expected {
    pub headline: String,
    pub least: u8,
    pub most: u8,
    pub most_headline: String,
}

/// The verdict of a yardstick: by the place that it gives a world, and the words
/// for a place.
pub fn shown(
    worlds: &Worlds,
    scale: Scale,
    place: impl Fn(&World) -> u8,
    words: impl Fn(&World, u8) -> String,
) -> Expected {
    let [least, granted, most] = [&worlds.least, &worlds.granted, &worlds.most].map(place);
    let settled_words = words(&worlds.least, least);
    let by_judgement_alone = granted == most;
    let headline = match scale {
        _ if least == most => settled_words,
        Scale::All(all) if by_judgement_alone && granted == all => "needs judgement".to_owned(),
        _ if least == 0 && by_judgement_alone => "needs judgement".to_owned(),
        _ if least == 0 => "not stated".to_owned(),
        Scale::Grades => settled_words,
        Scale::Count(_) | Scale::All(_) => format!("at least {settled_words}"),
    };
    Expected {
        headline,
        least,
        most,
        most_headline: words(&worlds.most, most),
    }
}

/// How far a requirement is met, by whether it is at each of the ends. Where
/// nobody may come nothing can be met: what is not stated may be called so.
pub fn state(
    worlds: &Worlds,
    of: &[ComponentId],
    is_met: impl Fn(&World) -> bool,
) -> &'static [&'static str] {
    let unknown = |id: &ComponentId| worlds.least.availability(*id) == Availability::Unknown;
    let is_for_nobody = worlds.least.audience == Audience::Nobody;
    match () {
        () if is_met(&worlds.least) => &["met"],
        () if is_met(&worlds.granted) => &["needs-judgement"],
        () if is_met(&worlds.most) => &["not-stated"],
        () if !of.is_empty() && of.iter().all(unknown) => &["not-stated"],
        () if is_for_nobody && of.iter().any(unknown) => &["not-met", "not-stated"],
        () => &["not-met"],
    }
}
