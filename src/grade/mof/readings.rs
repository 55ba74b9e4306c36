//! What a release would be if its licenses were read otherwise.

use super::evaluate::{Evaluation, evaluate};
use super::{headline, licenses, progress};
use crate::license::License;
use crate::manifest::original::mof::{CATALOGUE, Listing, Release};
use crate::report::{Detail, Figure, Text};

/// The readings that come to another class or another progress than the tool.
/// Each stands for itself: none builds on another.
pub fn readings(release: &Release, evaluation: &Evaluation) -> Vec<Figure> {
    let listings = &release.listings;
    let fixed = evaluate(listings, &|license, _| {
        licenses::is_open(license) || licenses::fix(license).is_some()
    });
    let typed = evaluate(listings, &|license, kind| {
        licenses::is_open(license) && licenses::suits(license, kind)
    });
    let understood = evaluate(listings, &|license, _| {
        licenses::is_open(license) || licenses::is_open_expression(license)
    });
    [
        ("mended-licenses", fixed, fixes(listings)),
        ("type-appropriate-licenses", typed, unsuited(evaluation)),
        ("license-expressions", understood, expressions(listings)),
    ]
    .into_iter()
    .filter(|(_, other, _)| other.progress != evaluation.progress)
    .map(|(reading, other, because)| {
        Figure::Map(Detail::of([
            ("reading", Figure::Text(Text::Borrowed(reading))),
            (
                "headline",
                Figure::Text(Text::Borrowed(headline(other.class))),
            ),
            ("class", Figure::Count(other.class.into())),
            ("progress", progress(&other)),
            ("because", Figure::Text(Text::Owned(because))),
        ]))
    })
    .collect()
}

/// "with `Apache-2.0` for `Apache 2.0`".
fn fixes(listings: &[Listing]) -> String {
    let fix = |license: &License| {
        let ids = licenses::fix(license)?;
        Some([&ids, " for `", license.text(), "`"].concat())
    };
    ["with ", &told(listings, fix)].concat()
}

/// "if every component needed a license made for its type of content; these have
/// none: Model parameters (Final)".
fn unsuited(evaluation: &Evaluation) -> String {
    let places = evaluation.not_type_appropriate.iter();
    let names: Vec<&str> = places
        .filter_map(|i| CATALOGUE.get(*i))
        .map(|entry| entry.name)
        .collect();
    [
        "if every component needed a license made for its type of content; these have none: ",
        &names.join(", "),
    ]
    .concat()
}

/// "with `Apache-2.0 OR MIT` understood".
fn expressions(listings: &[Listing]) -> String {
    let expression = |license: &License| {
        let counts = !licenses::is_open(license) && licenses::is_open_expression(license);
        counts.then(|| ["`", license.text(), "`"].concat())
    };
    ["with ", &told(listings, expression), " understood"].concat()
}

/// What there is to say of the licenses, each thing once.
fn told(listings: &[Listing], say: impl Fn(&License) -> Option<String>) -> String {
    let mut said: Vec<String> = Vec::new();
    for listing in listings {
        if let Listing::Under(license) = listing
            && let Some(sentence) = say(license)
            && !said.contains(&sentence)
        {
            said.push(sentence);
        }
    }
    said.join(", ")
}
