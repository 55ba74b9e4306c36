//! `taxonomy`: the components of a model on the scales C1 to C5 and D1 to D5
//! (Eiras et al., "Risks and Opportunities of Open-Source Generative AI",
//! arXiv:2405.08597, 2024).
//!
//! What is public is rated by how many of five things its license allows. Where
//! the authors' own table departs from that rule (CC BY-SA and GPL), the rule
//! counts; a file of theirs keeps its ratings. They give no overall figure: the
//! headline has the two components that matter most, and their place on a scale
//! is that of these two alone, for a color and a next step.

use super::words::{self, Asked};
use super::{Scale, Subject, Yardstick};
use crate::facts::{EditSet, Facts, OriginalFacts};
use crate::license::{License, Question};
use crate::manifest::Availability;
use crate::manifest::original::eiras::{
    COLUMNS, COUNT, Column, PRETRAINING_DATA, Rating, Scale as Letters, WEIGHTS,
};
use crate::report::{Figure, Requirement, State, Text};
use crate::words::{Language, LevelWord, ReportWord};

pub const YARDSTICK: Yardstick = Yardstick {
    id: "taxonomy",
    name: "Component taxonomy",
    author: "Francisco Eiras et al.",
    version: "2024",
    url: "https://arxiv.org/abs/2405.08597",
    scale: Scale::NoWhole,
    rank: |facts| shown(facts).map(|(_, rated)| steps(rated.rating)).sum(),
    top: |facts| shown(facts).count() as u8 * HIGHEST,
    headline: |facts, _, language| headline(facts, language),
    requirements: |subject| {
        COLUMNS
            .iter()
            .enumerate()
            .map(|(at, column)| requirement(subject, at, column))
            .collect()
    },
    ways,
    detail: |subject| {
        let figure = |(at, column): (usize, &Column)| {
            let rating = rated(&subject.facts, at).rating;
            (
                column.key,
                Figure::Text(Text::Borrowed(word(column.scale, rating))),
            )
        };
        COLUMNS.iter().enumerate().map(figure).collect()
    },
};

/// A rating, and how far from the highest it is.
#[derive(Clone, Copy)]
struct Rated {
    rating: Rating,
    state: State,
}

/// The rating of a column: what its own authors' file says, else what the facts
/// come to.
fn rated(facts: &Facts, at: usize) -> Rated {
    let Some(column) = COLUMNS.get(at) else {
        return Rated {
            rating: Rating::Unknown,
            state: State::NotStated,
        };
    };
    match facts.original {
        OriginalFacts::Eiras(ratings) => match ratings.get(at).copied().flatten() {
            Some(rating) => Rated {
                rating,
                state: state_of(rating),
            },
            None => rate(facts, column),
        },
        _ => rate(facts, column),
    }
}

fn rate(facts: &Facts, column: &Column) -> Rated {
    let rated = |rating, state| Rated { rating, state };
    let level = |level, state| rated(Rating::Level(level), state);
    let judged = |granted: u8, least: u8| match facts.granted {
        true => level(granted, State::Partly),
        false => level(least, State::NeedsJudgement),
    };
    let is_data = column.scale == Letters::Data;
    match facts.availability(column.component) {
        Availability::None => rated(Rating::NotApplicable, State::Met),
        Availability::Unknown => rated(Rating::Unknown, State::NotStated),
        // The authors, too, leave it open where some is public and some not.
        Availability::Partial => rated(Rating::Unknown, State::Partly),
        Availability::Closed | Availability::Described => level(1, State::NotMet),
        // The scales know paid APIs alone, and only for data and weights.
        Availability::Api if is_data => level(2, State::Partly),
        Availability::Hosted if at_weights(column) => judged(2, 1),
        Availability::Hosted | Availability::Api => level(1, State::NotMet),
        Availability::Public | Availability::Gated => {
            let points = match facts.terms(column.component) {
                // Nothing is allowed by what says nothing.
                None => Some(0),
                Some(terms) => terms.points,
            };
            match points.map(|points| by_points(column.scale, points)) {
                Some(5) => level(5, State::Met),
                Some(points) => level(points, State::Partly),
                // Never worse than to name no license.
                None => level(by_points(column.scale, 0), State::NeedsJudgement),
            }
        }
    }
}

fn at_weights(column: &Column) -> bool {
    COLUMNS
        .get(WEIGHTS)
        .is_some_and(|weights| weights.component == column.component)
}

/// Points of the license to a level: facts of `taxonomy.html` of the authors'
/// site.
fn by_points(scale: Letters, points: u8) -> u8 {
    match (scale, points) {
        (_, 4..) => points.min(5),
        (Letters::Data, _) => 3,
        (Letters::Code, 2..) => 3,
        (Letters::Code, _) => 2,
    }
}

/// "D4".
fn word(scale: Letters, rating: Rating) -> &'static str {
    match (scale, rating) {
        (_, Rating::NotApplicable) => "N/A",
        (Letters::Code, Rating::Level(1)) => "C1",
        (Letters::Code, Rating::Level(2)) => "C2",
        (Letters::Code, Rating::Level(3)) => "C3",
        (Letters::Code, Rating::Level(4)) => "C4",
        (Letters::Code, Rating::Level(5)) => "C5",
        (Letters::Data, Rating::Level(1)) => "D1",
        (Letters::Data, Rating::Level(2)) => "D2",
        (Letters::Data, Rating::Level(3)) => "D3",
        (Letters::Data, Rating::Level(4)) => "D4",
        (Letters::Data, Rating::Level(5)) => "D5",
        _ => "Unknown",
    }
}

/// Steps from nothing public to no restrictions.
const HIGHEST: u8 = 4;

/// "weights D5 · data D1". None where neither has a level and one of them is not
/// stated: then there is nothing to show.
fn headline(facts: &Facts, language: Language) -> Option<Text> {
    let two = [WEIGHTS, PRETRAINING_DATA].map(|at| rated(facts, at));
    let has_level = |rated: &Rated| matches!(rated.rating, Rating::Level(_));
    let silent = |rated: &Rated| rated.state == State::NotStated;
    if !two.iter().any(has_level) && two.iter().any(silent) {
        return None;
    }
    let [weights, data] = two.map(|rated| match rated {
        Rated {
            state: State::NotStated,
            ..
        } => language.text(LevelWord::NotStated),
        Rated {
            rating: Rating::Unknown,
            ..
        } => language.text(ReportWord::TaxonomyUnknown),
        Rated { rating, .. } => word(Letters::Data, rating),
    });
    let two = language.say(
        ReportWord::TaxonomyHeadline,
        &[("weights", &weights), ("data", &data)],
    );
    Some(Text::Owned(two))
}

/// The two of the headline, but for what the model does not have.
fn shown(facts: &Facts) -> impl Iterator<Item = (usize, Rated)> {
    [WEIGHTS, PRETRAINING_DATA]
        .map(|at| (at, rated(facts, at)))
        .into_iter()
        .filter(|(_, rated)| rated.rating != Rating::NotApplicable)
}

fn steps(rating: Rating) -> u8 {
    match rating {
        Rating::Level(level) => level.saturating_sub(1).min(HIGHEST),
        Rating::NotApplicable | Rating::Unknown => 0,
    }
}

/// The edit that reaches the highest level.
fn way(facts: &Facts, column: &Column) -> EditSet {
    let id = column.component;
    let mut way = EditSet::default();
    if facts.availability(id) != Availability::Public {
        way = EditSet::public(id);
    }
    let points = facts.terms_if_given(id).and_then(|terms| terms.points);
    if points != Some(5) {
        way = way.and(EditSet::license(id));
    }
    way
}

fn requirement(subject: &Subject, at: usize, column: &'static Column) -> Requirement {
    let id = [column.component];
    let Rated { rating, state } = rated(&subject.facts, at);
    let reason = words::because_of_terms(subject, &id, |_| Some(Asked::Terms(Question::Points)));
    let said_by_authors = matches!(
        subject.facts.original,
        OriginalFacts::Eiras(ratings) if ratings.get(at).is_some_and(Option::is_some)
    );
    let component = &subject.manifest.components[column.component];
    let license = component.license.as_ref().filter(|_| {
        let availability = subject.facts.availability(column.component);
        availability.is_given_out()
    });
    let points = license.and_then(|license| license.points());
    let sentence = match points {
        _ if said_by_authors => ReportWord::TaxonomyByAuthors,
        None => ReportWord::TaxonomyReason,
        Some(points) if points.is_reading => ReportWord::TaxonomyPointsByReading,
        Some(_) => ReportWord::TaxonomyPoints,
    };
    let level = word(column.scale, rating);
    let points = points.map(|points| points.count);
    let because = subject.language.say(
        sentence,
        &[("reason", &reason), ("points", &points), ("level", &level)],
    );
    Requirement {
        id: Text::Borrowed(column.key),
        label: words::text(subject.language, column.label),
        group: None,
        state,
        components: words::keys(&id),
        because: Text::Owned(because),
        fix: match state {
            State::Met => None,
            State::NeedsJudgement => {
                let judge = |_: &License| ReportWord::JudgeTerms;
                Some(words::judge(subject, &id, Question::Points, judge))
            }
            _ => Some(words::fix_of(subject, way(&subject.stated, column), &id)),
        },
    }
}

/// Of a rating that is given.
fn state_of(rating: Rating) -> State {
    match rating {
        Rating::Level(5) | Rating::NotApplicable => State::Met,
        Rating::Level(1) => State::NotMet,
        Rating::Level(_) => State::Partly,
        Rating::Unknown => State::NotStated,
    }
}

/// Each of the two raised to the highest level.
fn ways(facts: &Facts, ways: &mut Vec<EditSet>) {
    for (at, rated) in shown(facts) {
        if let Some(column) = COLUMNS.get(at)
            && steps(rated.rating) < HIGHEST
        {
            ways.push(way(facts, column));
        }
    }
}

const _: () = assert!(COUNT > WEIGHTS && COUNT > PRETRAINING_DATA);
