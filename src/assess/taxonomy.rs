//! `taxonomy`: the components of a model on the scales C1 to C5 and D1 to D5
//! (Eiras et al., "Risks and Opportunities of Open-Source Generative AI",
//! arXiv:2405.08597, 2024).
//!
//! What is public is rated by how many of five things its license allows. Where
//! the authors' own table departs from that rule (CC BY-SA and GPL), the rule
//! counts; a file of theirs keeps its ratings. They give no overall figure: the
//! headline has the two components that matter most, and their place on a scale
//! is that of these two alone, for a color and a next step.

pub(crate) mod points;

use super::state::{self, PERMISSIVE};
use super::{Grade, Yardstick};
use crate::manifest::original::eiras::{
    COLUMNS, COUNT, Column, PRETRAINING_DATA, Rating, Row, Scale, WEIGHTS,
};
use crate::manifest::{Availability, Component, Manifest, Original};
use crate::report::{Change, Detail, Figure, Next, Requirement, State, Text};
use points::Points;

pub const YARDSTICK: Yardstick = Yardstick {
    id: "taxonomy",
    name: "Component taxonomy",
    author: "Francisco Eiras et al.",
    version: "2024",
    url: "https://arxiv.org/abs/2405.08597",
    grade,
};

/// A rating and why it is so.
struct Rated {
    rating: Rating,
    state: State,
    /// What the license comes to, where that decided.
    points: Option<Points>,
}

impl Rated {
    fn new(rating: Rating, state: State) -> Self {
        Rated {
            rating,
            state,
            points: None,
        }
    }
}

fn rate(scale: Scale, component: &Component) -> Rated {
    match component.availability {
        Availability::None => Rated::new(Rating::NotApplicable, State::Met),
        Availability::Unknown => Rated::new(Rating::Unknown, State::NotStated),
        // The authors, too, leave it open where some is public and some not.
        Availability::Partial => Rated::new(Rating::Unknown, State::NeedsJudgement),
        Availability::Closed | Availability::Described => {
            Rated::new(Rating::Level(1), State::NotMet)
        }
        // The scales know paid APIs alone, and only for data and weights.
        Availability::Hosted if scale == Scale::Data => {
            Rated::new(Rating::Level(1), State::NeedsJudgement)
        }
        Availability::Api if scale == Scale::Data => Rated::new(Rating::Level(2), State::Partly),
        Availability::Hosted | Availability::Api => Rated::new(Rating::Level(1), State::NotMet),
        Availability::Public | Availability::Gated => {
            match points::of(component.license.as_ref()) {
                None => Rated::new(Rating::Unknown, State::NeedsJudgement),
                Some(points) => {
                    let level = level(scale, points.count);
                    let state = if level == 5 {
                        State::Met
                    } else {
                        State::Partly
                    };
                    Rated {
                        rating: Rating::Level(level),
                        state,
                        points: Some(points),
                    }
                }
            }
        }
    }
}

/// Points of the license to a level: facts of `taxonomy.html` of the authors'
/// site.
fn level(scale: Scale, points: u8) -> u8 {
    match (scale, points) {
        (_, 4..) => points.min(5),
        (Scale::Data, _) => 3,
        (Scale::Code, 2..) => 3,
        (Scale::Code, _) => 2,
    }
}

/// What its own authors' file says, else what the manifest comes to.
fn ratings(manifest: &Manifest) -> Row {
    match &manifest.original {
        Original::Eiras(row) => **row,
        _ => COLUMNS
            .each_ref()
            .map(|column| rate(column.scale, &manifest.components[column.component]).rating),
    }
}

fn grade(manifest: &Manifest) -> Grade {
    let row = ratings(manifest);
    let ratings = COLUMNS.iter().zip(row);
    Grade {
        headline: headline(&row),
        index: index(&row),
        of: shown(&row).count() as u8 * HIGHEST,
        requirements: ratings
            .clone()
            .map(|(column, rating)| requirement(manifest, column, rating))
            .collect(),
        next: next(&row),
        detail: Detail(
            ratings
                .map(|(column, rating)| (column.key, Figure::Text(word(column.scale, rating))))
                .collect(),
        ),
    }
}

/// "D4".
fn word(scale: Scale, rating: Rating) -> Text {
    Text::Borrowed(match (scale, rating) {
        (_, Rating::NotApplicable) => "N/A",
        (Scale::Code, Rating::Level(1)) => "C1",
        (Scale::Code, Rating::Level(2)) => "C2",
        (Scale::Code, Rating::Level(3)) => "C3",
        (Scale::Code, Rating::Level(4)) => "C4",
        (Scale::Code, Rating::Level(5)) => "C5",
        (Scale::Data, Rating::Level(1)) => "D1",
        (Scale::Data, Rating::Level(2)) => "D2",
        (Scale::Data, Rating::Level(3)) => "D3",
        (Scale::Data, Rating::Level(4)) => "D4",
        (Scale::Data, Rating::Level(5)) => "D5",
        _ => "Unknown",
    })
}

/// Steps from nothing public to no restrictions.
const HIGHEST: u8 = 4;

/// "D5 · D1".
fn headline(row: &Row) -> Text {
    let [weights, data] = [WEIGHTS, PRETRAINING_DATA].map(|at| word(Scale::Data, row[at]));
    Text::Owned([&*weights, " · ", &data].concat())
}

/// The two of the headline; of data that the model does not have, nothing.
fn shown(row: &Row) -> impl Iterator<Item = (usize, Rating)> {
    let exists =
        |(at, rating): &(usize, Rating)| *at == WEIGHTS || *rating != Rating::NotApplicable;
    [WEIGHTS, PRETRAINING_DATA]
        .map(|at| (at, row[at]))
        .into_iter()
        .filter(exists)
}

fn steps(rating: Rating) -> u8 {
    match rating {
        Rating::Level(level) => level.saturating_sub(1).min(HIGHEST),
        Rating::NotApplicable | Rating::Unknown => 0,
    }
}

fn index(row: &Row) -> u8 {
    shown(row).map(|(_, rating)| steps(rating)).sum()
}

fn change(column: &Column) -> Change {
    Change {
        component: column.component.key(),
        make: Text::Borrowed(PERMISSIVE),
    }
}

fn requirement(manifest: &Manifest, column: &'static Column, rating: Rating) -> Requirement {
    let id = [column.component];
    let rated = match manifest.original {
        Original::Eiras(_) => Rated::new(rating, state_of(rating)),
        _ => rate(column.scale, &manifest.components[column.component]),
    };
    let mut because = vec![state::because_of_terms(manifest, &id)];
    if let Original::Eiras(_) = manifest.original {
        because.push(Text::Borrowed(", as its authors rate it"));
    }
    if let Some(points) = rated.points {
        because.push(Text::Owned(points.in_words()));
    }
    because.extend([Text::Borrowed(": "), word(column.scale, rating)]);
    Requirement {
        id: column.key,
        label: Text::Borrowed(column.label),
        state: rated.state,
        components: state::keys(&id),
        because: Text::Owned(because.concat()),
        fix: (rated.state != State::Met).then(|| state::fix(&[change(column)])),
    }
}

/// Of a rating that stands as it is given.
fn state_of(rating: Rating) -> State {
    match rating {
        Rating::Level(5) | Rating::NotApplicable => State::Met,
        Rating::Level(1) => State::NotMet,
        Rating::Level(_) => State::Partly,
        Rating::Unknown => State::NotStated,
    }
}

/// One change is enough: of the two, that which climbs less; of two alike the
/// weights.
fn next(row: &Row) -> Option<Next> {
    let (at, _) = shown(row)
        .filter(|(_, rating)| steps(*rating) < HIGHEST)
        .max_by_key(|(at, rating)| (steps(*rating), *at))?;
    let mut after = *row;
    *after.get_mut(at)? = Rating::Level(5);
    Some(Next {
        headline: headline(&after),
        changes: vec![change(COLUMNS.get(at)?)],
    })
}

const _: () = assert!(COUNT > WEIGHTS && COUNT > PRETRAINING_DATA);
