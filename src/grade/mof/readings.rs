//! What a release would be if its licenses were read otherwise.

use super::evaluate::{Evaluation, evaluate};
use super::{class_name, licenses, progress};
use crate::license::License;
use crate::manifest::original::mof::{CATALOGUE, Listing, Release};
use crate::report::{Detail, Figure, Text};
use crate::words::{Language, ReportWord};

/// A reading that is not the tool's.
struct Other {
    id: &'static str,
    evaluation: Evaluation,
    /// Why it comes to something else, alone and in the sentence that says to what.
    because: ReportWord,
    would_be: ReportWord,
    /// The licenses or the components that it is about.
    what: String,
}

/// The readings that come to another class or another progress than the tool.
/// Each stands for itself: none builds on another.
pub fn readings(release: &Release, evaluation: &Evaluation, language: Language) -> Vec<Figure> {
    let listings = &release.listings;
    let fixed = Other {
        id: "mended-licenses",
        evaluation: evaluate(listings, &|license, _| {
            licenses::is_open(license) || licenses::fix(license, language).is_some()
        }),
        because: ReportWord::MofMended,
        would_be: ReportWord::MofWouldBeMended,
        what: fixes(listings, language),
    };
    let typed = Other {
        id: "type-appropriate-licenses",
        evaluation: evaluate(listings, &|license, kind| {
            licenses::is_open(license) && licenses::suits(license, kind)
        }),
        because: ReportWord::MofTyped,
        would_be: ReportWord::MofWouldBeTyped,
        what: unsuited(evaluation, language),
    };
    let understood = Other {
        id: "license-expressions",
        evaluation: evaluate(listings, &|license, _| {
            licenses::is_open(license) || licenses::is_open_expression(license)
        }),
        because: ReportWord::MofUnderstood,
        would_be: ReportWord::MofWouldBeUnderstood,
        what: expressions(listings, language),
    };
    [fixed, typed, understood]
        .into_iter()
        .filter(|other| other.evaluation.progress != evaluation.progress)
        .map(|other| told(&other, language))
        .collect()
}

fn told(other: &Other, language: Language) -> Figure {
    let class = other.evaluation.class;
    let headline = class_name(class);
    let say = |word| {
        let facts: [(&str, &dyn crate::words::Value); 3] = [
            ("headline", &headline),
            ("licenses", &other.what),
            ("names", &other.what),
        ];
        Figure::Text(Text::Owned(language.say(word, &facts)))
    };
    Figure::Map(Detail::of([
        ("reading", Figure::Text(Text::Borrowed(other.id))),
        ("headline", Figure::Text(Text::Borrowed(headline))),
        ("class", Figure::Count(class.into())),
        ("progress", progress(&other.evaluation)),
        ("because", say(other.because)),
        ("text", say(other.would_be)),
    ]))
}

/// "`Apache-2.0` for `Apache 2.0`".
fn fixes(listings: &[Listing], language: Language) -> String {
    each(listings, language, |license: &License| {
        let meant = licenses::fix(license, language)?;
        let facts: [(&str, &dyn crate::words::Value); 2] =
            [("meant", &meant), ("text", &license.text())];
        Some(language.say(ReportWord::MofMendedLicense, &facts))
    })
}

/// The framework's names of what has no license made for its type of content.
fn unsuited(evaluation: &Evaluation, language: Language) -> String {
    let places = evaluation.not_type_appropriate.iter();
    let entries = places.filter_map(|i| CATALOGUE.get(*i));
    joined(entries.map(|entry| entry.name.to_owned()), language)
}

/// "`Apache-2.0 OR MIT`".
fn expressions(listings: &[Listing], language: Language) -> String {
    each(listings, language, |license: &License| {
        let counts = !licenses::is_open(license) && licenses::is_open_expression(license);
        counts.then(|| ["`", license.text(), "`"].concat())
    })
}

/// What there is to say of the licenses, each thing once.
fn each(
    listings: &[Listing],
    language: Language,
    say: impl Fn(&License) -> Option<String>,
) -> String {
    let mut said: Vec<String> = Vec::new();
    for listing in listings {
        if let Listing::Under(license) = listing
            && let Some(sentence) = say(license)
            && !said.contains(&sentence)
        {
            said.push(sentence);
        }
    }
    joined(said.into_iter(), language)
}

fn joined(items: impl Iterator<Item = String>, language: Language) -> String {
    let items: Vec<String> = items.collect();
    items.join(language.text(crate::words::ListWord::Comma))
}
