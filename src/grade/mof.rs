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
use crate::license::License;
use crate::manifest::original::Original;
use crate::manifest::original::mof::{CATALOGUE, CatalogueEntry, Listing, PAPER, REPORT, Release};
use crate::manifest::{Availability, ComponentId, Manifest};
use crate::report::{Detail, Figure, Requirement, State, Text};
use crate::words::{Foreign, Language, ReportWord, Value};
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
    headline: |facts, place, language| {
        Some(Text::Borrowed(match (is_refused(facts), place) {
            // A release at which the tool stops has no verdict, not even a bad one.
            (true, _) => language.text(ReportWord::MofNoVerdict),
            (_, 0) => class_name(0),
            (_, place) => class_name(4_u8.saturating_sub(place)),
        }))
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

/// The name of a class, as the tool has it.
pub fn class_name(class: u8) -> &'static str {
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
    let language = subject.language;
    let under = |word, license: &License| {
        Text::Owned(language.say(word, &[("license", &Foreign(license.text()))]))
    };
    let because = match listing {
        _ if stands_in => words::text(language, ReportWord::MofPaper),
        Listing::Under(license) if licenses::is_open(license) => {
            under(ReportWord::MofUnder, license)
        }
        Listing::Under(license) => under(ReportWord::MofNotOnList, license),
        Listing::Unlicensed => words::text(language, ReportWord::MofUnlicensed),
        Listing::Missing if own_format => words::text(language, ReportWord::MofMissing),
        Listing::Missing => words::because(subject, &members),
    };
    let class = class_name(entry.class);
    let label = [("name", &entry.name as &dyn Value), ("class", &class)];
    Requirement {
        id: Text::Borrowed(entry.key),
        label: Text::Owned(language.say(ReportWord::MofLabel, &label)),
        group: None,
        state,
        components: words::keys(&members),
        because,
        fix: (state != State::Met).then(|| fix(listing, language)),
    }
}

fn fix(listing: &Listing, language: Language) -> Text {
    let word = match listing {
        Listing::Missing => ReportWord::MofFixMissing,
        Listing::Unlicensed => ReportWord::MofFixUnlicensed,
        Listing::Under(license) => match licenses::fix(license, language) {
            Some(ids) => {
                let fix = language.say(ReportWord::MofFixMisspelt, &[("license", &ids)]);
                return Text::Owned(fix);
            }
            None => ReportWord::MofFixLicense,
        },
    };
    words::text(language, word)
}

fn is_open(listing: &Listing) -> bool {
    matches!(listing, Listing::Under(license) if licenses::is_open(license))
}

fn detail(subject: &Subject) -> Detail {
    let release = release(subject.manifest, &subject.facts);
    if let Some(refusal) = &release.refusal {
        let key: &str = refusal;
        let said = subject
            .language
            .say(ReportWord::MofRefused, &[("key", &key)]);
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
            Figure::List(readings::readings(&release, &evaluation, subject.language)),
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
