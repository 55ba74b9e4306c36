//! `mof`: the Model Openness Framework (White et al. 2024, arXiv:2403.13784), as
//! its Model Openness Tool decides it.
//!
//! Class I, II, III or none, and the progress of each, exactly as
//! github.com/lfai/model_openness_tool decides them at 8b5d30e (2026-05-11).
//! What a kinder or stricter reading of licenses would come to is told beside
//! that verdict and never mixed into it.

mod evaluate;
pub(crate) mod licenses;
mod listed;
mod readings;
mod release;

use std::borrow::Cow;

use super::{Scale, Subject, Yardstick, words};
use crate::facts::{Facts, Listed, OriginalFacts};
use crate::manifest::original::Original;
use crate::manifest::original::mof::{CATALOGUE, CatalogueEntry, Listing, PAPER, REPORT, Release};
use crate::manifest::{Availability, ComponentId, Manifest};
use crate::report::{Detail, Figure, Requirement, State, Text};
use evaluate::{Buckets, Evaluation, evaluate};

pub const YARDSTICK: Yardstick = Yardstick {
    id: "mof",
    name: "Model Openness Framework",
    author: "Generative AI Commons, LF AI & Data",
    version: "2026-05-11",
    url: "https://github.com/lfai/model_openness_tool",
    scale: Scale::Grades,
    rank: |facts| match is_refused(facts) {
        true => 0,
        false => place(listed::class(&listed::listed(facts))),
    },
    top: |_| 3,
    headline: |facts, place| {
        Text::Borrowed(match (is_refused(facts), place) {
            // A release at which the tool stops has no verdict, not even a bad one.
            (true, _) => "no verdict",
            (_, 0) => headline(0),
            (_, place) => headline(4_u8.saturating_sub(place)),
        })
    },
    requirements,
    ways: |facts, ways| {
        if !is_refused(facts) {
            listed::ways(facts, ways);
        }
    },
    detail,
};

fn is_refused(facts: &Facts) -> bool {
    matches!(facts.original, OriginalFacts::Mof { refused: true, .. })
}

/// 0 (none) to 3 (class I).
fn place(class: u8) -> u8 {
    match class {
        0 => 0,
        class => 4 - class,
    }
}

/// The release that is judged: that of the model file itself, else what the
/// manifest comes to.
pub fn release<'m>(manifest: &'m Manifest, facts: &Facts) -> Cow<'m, Release> {
    match &manifest.original {
        Original::Mof(release) => Cow::Borrowed(release),
        _ => Cow::Owned(release::of(manifest, facts)),
    }
}

/// The evaluation as the tool makes it.
fn exact(listings: &[Listing; CATALOGUE.len()]) -> Evaluation {
    evaluate(listings, &|license, _| licenses::is_open(license))
}

pub fn headline(class: u8) -> &'static str {
    match class {
        1 => "Class I",
        2 => "Class II",
        3 => "Class III",
        _ => "Unclassified",
    }
}

/// The fourteen that are required, from the class that asks for the least.
fn requirements(subject: &Subject) -> Vec<Requirement> {
    let release = release(subject.manifest, &subject.facts);
    if release.refusal.is_some() {
        return Vec::new();
    }
    let [report, paper] = [REPORT, PAPER].map(|i| release.listings.get(i).is_some_and(is_open));
    let mut requirements = Vec::new();
    for class in [3, 2, 1] {
        for (i, (entry, listing)) in CATALOGUE.iter().zip(&release.listings).enumerate() {
            if entry.required && entry.class == class {
                let stands_in = i == REPORT && paper && !report;
                requirements.push(requirement(subject, i, entry, listing, stands_in));
            }
        }
    }
    requirements
}

fn requirement(
    subject: &Subject,
    at: usize,
    entry: &CatalogueEntry,
    listing: &Listing,
    stands_in: bool,
) -> Requirement {
    let members = entry.members();
    let own_format = matches!(subject.manifest.original, Original::Mof(_));
    let could_be = |facts: &Facts| listed::listed(facts).get(at) == Some(&Listed::Open);
    let is_silent = |id: &ComponentId| subject.facts.availability(*id) == Availability::Unknown;
    let state = match listing {
        _ if stands_in => State::Met,
        Listing::Under(license) if licenses::is_open(license) => State::Met,
        _ if could_be(&subject.most) => State::NotStated,
        // Nothing is said of it, even where an audience or a channel would keep it
        // in the house.
        Listing::Missing if !own_format && members.iter().all(is_silent) => State::NotStated,
        _ => State::NotMet,
    };
    let because = match listing {
        _ if stands_in => Text::Borrowed("The research paper counts for it"),
        Listing::Under(license) if licenses::is_open(license) => {
            Text::Owned(["Under ", license.text()].concat())
        }
        Listing::Under(license) => Text::Owned(
            [
                "Under `",
                license.text(),
                "`, which is not on the framework's list of open licenses",
            ]
            .concat(),
        ),
        Listing::Unlicensed => Text::Borrowed("Without a license"),
        Listing::Missing if own_format => Text::Borrowed("Not in the release"),
        Listing::Missing => words::because(&subject.facts, &members),
    };
    Requirement {
        id: Text::Borrowed(entry.key),
        label: Text::Owned([entry.name, ", ", headline(entry.class)].concat()),
        group: None,
        state,
        components: words::keys(&members),
        because,
        fix: (state != State::Met).then(|| fix(listing)),
    }
}

fn fix(listing: &Listing) -> Text {
    match listing {
        Listing::Missing => Text::Borrowed("Release it under an open license"),
        Listing::Unlicensed => Text::Borrowed("State its license: an open one"),
        Listing::Under(license) => match licenses::fix(license) {
            Some(ids) => Text::Owned(["Write ", &ids].concat()),
            None => Text::Borrowed("Put it under an open license, such as `Apache-2.0`"),
        },
    }
}

fn is_open(listing: &Listing) -> bool {
    matches!(listing, Listing::Under(license) if licenses::is_open(license))
}

fn detail(subject: &Subject) -> Detail {
    let release = release(subject.manifest, &subject.facts);
    if let Some(refusal) = &release.refusal {
        let said = ["the Model Openness Tool stops at `", refusal, "`"].concat();
        return Detail::of([("refused", Figure::Text(Text::Owned(said)))]);
    }
    let evaluation = exact(&release.listings);
    let [one, two, three] = &evaluation.buckets;
    let buckets = Detail::of([("1", bucket(one)), ("2", bucket(two)), ("3", bucket(three))]);
    Detail::of([
        ("class", Figure::Count(evaluation.class.into())),
        ("progress", progress(&evaluation)),
        (
            "total_progress",
            Figure::Number(evaluation.total_progress()),
        ),
        ("buckets", Figure::Map(buckets)),
        (
            "not_type_appropriate",
            names(&evaluation.not_type_appropriate),
        ),
        (
            "would_be",
            Figure::List(readings::readings(&release, &evaluation)),
        ),
    ])
}

fn progress(evaluation: &Evaluation) -> Figure {
    let [one, two, three] = evaluation.progress.map(Figure::Number);
    Figure::Map(Detail::of([("1", one), ("2", two), ("3", three)]))
}

fn bucket(buckets: &Buckets) -> Figure {
    Figure::Map(Detail::of([
        ("included", names(&buckets.included)),
        ("missing", names(&buckets.missing)),
        ("invalid", names(&buckets.invalid)),
        ("unlicensed", names(&buckets.unlicensed)),
        ("optional", names(&buckets.optional)),
    ]))
}

/// The framework's own names.
fn names(places: &[usize]) -> Figure {
    let entries = places.iter().filter_map(|i| CATALOGUE.get(*i));
    Figure::List(
        entries
            .map(|entry| Figure::Text(Text::Borrowed(entry.name)))
            .collect(),
    )
}
