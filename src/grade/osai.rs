//! `osai`: in the style of the European Open Source AI Index (Liesenfeld and
//! Dingemanse, osai-index.eu; criteria of June 2026).
//!
//! Twelve parameters, open 1, partial 0.5, all else 0, plain mean; a blank
//! counts as nothing and stays in the denominator. The scoring is that of
//! `composables/models.ts` of the index's site at 0e1cc2b (2026-03-09). For a
//! file of the index the figures are the index's; of a manifest they are this
//! project's reading of it.

mod entry;

use std::cmp::Ordering;

use super::words::{self, Asked};
use super::{Scale, Subject, Yardstick};
use crate::facts::{EditSet, Facts, OriginalFacts};
use crate::license::{License, Question};
use crate::manifest::original::osai::{Category, Class, Entry, LICENSE_GROUPS, Parameter};
use crate::manifest::{ComponentId, Original};
use crate::report::{Detail, Figure, Requirement, State, Text};
use crate::words::{Language, ReportWord};

pub const YARDSTICK: Yardstick = Yardstick {
    id: "osai",
    name: "European Open Source AI Index",
    author: "Andreas Liesenfeld, Mark Dingemanse",
    version: "2026-06-12",
    url: "https://osai-index.eu/",
    scale: Scale::Points,
    rank: |facts| Points::of_facts(facts).halves,
    top: |facts| Points::of_facts(facts).maximum.saturating_mul(2),
    headline: |facts, halves, language| Some(headline(facts, halves, language)),
    requirements,
    ways,
    detail,
};

/// The points of a system, counted in halves so that they stay whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Points {
    halves: u8,
    maximum: u8,
}

impl Points {
    /// Of these classes, each of which counts.
    pub fn of(classes: impl Iterator<Item = Class>) -> Points {
        classes.fold(
            Points {
                halves: 0,
                maximum: 0,
            },
            |points, class| Points {
                halves: points.halves.saturating_add(class.halves()),
                maximum: points.maximum.saturating_add(1),
            },
        )
    }

    /// Of facts; none of a file that the index cannot score.
    fn of_facts(facts: &Facts) -> Points {
        if is_refused(facts) {
            let maximum = entry::counted(facts).count() as u8;
            return Points { halves: 0, maximum };
        }
        let classes = entry::classes(facts);
        Points::of(entry::counted(facts).filter_map(|(at, _)| classes.get(at).copied()))
    }

    /// Of a system.
    pub fn of_entry(entry: &Entry) -> Points {
        Points::of(entry.counted().into_iter().map(|(_, class)| class))
    }

    /// The points: whole or half ones.
    pub fn points(self) -> f64 {
        f64::from(self.halves) / 2.0
    }

    /// The most that there could be.
    pub fn maximum(self) -> u8 {
        self.maximum
    }

    /// The mean, 0 to 1; 0 of nothing.
    pub fn score(self) -> f64 {
        match self.maximum {
            0 => 0.0,
            maximum => self.points() / f64::from(maximum),
        }
    }

    /// `9.5 of 12`.
    pub fn text(self, language: Language) -> String {
        let half = if self.halves.is_multiple_of(2) {
            ""
        } else {
            ".5"
        };
        let points = language.figure(&[&(self.halves / 2).to_string(), half].concat());
        language.say(
            ReportWord::OsaiHeadline,
            &[("points", &points), ("maximum", &self.maximum)],
        )
    }
}

/// The order of the index's list: by score, the highest first; of equal ones by
/// the path of the file, from the last to the first, in UTF-16 code units.
pub fn order(one: (f64, &str), other: (f64, &str)) -> Ordering {
    other
        .0
        .total_cmp(&one.0)
        .then_with(|| other.1.encode_utf16().cmp(one.1.encode_utf16()))
}

/// The order of the index's predecessor, Opening up ChatGPT: by points, the
/// highest first; of equal ones by the project's name, from the first to the
/// last.
pub fn legacy_order(one: (f64, &str), other: (f64, &str)) -> Ordering {
    other.0.total_cmp(&one.0).then_with(|| one.1.cmp(other.1))
}

fn is_refused(facts: &Facts) -> bool {
    matches!(facts.original, OriginalFacts::Osai { refused: true, .. })
}

fn headline(facts: &Facts, halves: u8, language: Language) -> Text {
    if is_refused(facts) {
        return words::text(language, ReportWord::OsaiNoScore);
    }
    let maximum = Points::of_facts(facts).maximum;
    Text::Owned(Points { halves, maximum }.text(language))
}

fn requirements(subject: &Subject) -> Vec<Requirement> {
    if is_refused(&subject.facts) {
        return Vec::new();
    }
    let classes = entry::classes(&subject.facts);
    let granted = entry::classes(&subject.facts.granted());
    let most = entry::classes(&subject.most);
    let told = |(at, parameter): (usize, &'static Parameter)| {
        let class: Class = *classes.get(at)?;
        let more = |ends: &[Class]| {
            ends.get(at)
                .is_some_and(|end| end.halves() > class.halves())
        };
        let state = match class {
            // Terms that nobody knows could be open ones.
            _ if more(&granted) => State::NeedsJudgement,
            Class::Open => State::Met,
            Class::Partial => State::Partly,
            // Some of it is not stated, and could still count.
            Class::Closed if more(&most) => State::NotStated,
            Class::Closed => State::NotMet,
            Class::Blank => State::NotStated,
        };
        Some(requirement(subject, parameter, class, state))
    };
    entry::counted(&subject.facts).filter_map(told).collect()
}

fn requirement(
    subject: &Subject,
    parameter: &'static Parameter,
    class: Class,
    state: State,
) -> Requirement {
    let language = subject.language;
    let components: Vec<ComponentId> = entry::components(&subject.facts, parameter).collect();
    let because = match (subject.facts.original, class) {
        (OriginalFacts::Osai { .. }, Class::Blank) => words::text(language, ReportWord::OsaiBlank),
        (OriginalFacts::Osai { .. }, class) => {
            Text::Owned(language.say(ReportWord::OsaiSays, &[("class", &class.word())]))
        }
        _ if components.is_empty() => words::text(language, ReportWord::OsaiNotInManifest),
        _ => words::because_of_terms(subject, &components, |id| {
            (!entry::is_document(id)).then_some(Asked::FREEDOM)
        }),
    };
    Requirement {
        id: Text::Borrowed(parameter.key),
        label: words::text(language, parameter.label),
        group: None,
        state,
        components: words::keys(&components),
        because,
        fix: match state {
            State::Met => None,
            State::NeedsJudgement => {
                let unknown = |id: &ComponentId| {
                    let terms = subject.facts.terms(*id);
                    !entry::is_document(*id) && terms.is_some_and(|terms| terms.is_unknown())
                };
                let judged: Vec<ComponentId> = components.iter().copied().filter(unknown).collect();
                let judge = |_: &License| ReportWord::JudgeTerms;
                Some(words::judge(subject, &judged, Question::Freedom, judge))
            }
            _ => Some(words::text(language, fix(parameter, &components))),
        },
    }
}

/// What the index asks for.
fn fix(parameter: &Parameter, components: &[ComponentId]) -> ReportWord {
    match parameter.key {
        "licenses" => ReportWord::OsaiFixLicenses,
        "license" => ReportWord::OsaiFixLicense,
        "package" => ReportWord::OsaiFixPackage,
        "api" => ReportWord::OsaiFixApi,
        _ if components.iter().all(|id| entry::is_document(*id)) => ReportWord::OsaiFixDocument,
        _ => ReportWord::OsaiFix,
    }
}

/// One component is enough to make a parameter partial; to make it open takes all
/// that it lacks, and to bring `licenses` further all that one of its three lacks.
fn ways(facts: &Facts, ways: &mut Vec<EditSet>) {
    if is_refused(facts) {
        return;
    }
    let all = |ids: &mut dyn Iterator<Item = ComponentId>| {
        ids.filter(|id| facts.exists(*id))
            .fold(EditSet::default(), |set, id| set.and(way(facts, id)))
    };
    for id in ComponentId::ALL {
        ways.push(all(&mut std::iter::once(id)));
    }
    for (_, parameter) in entry::counted(facts) {
        ways.push(all(&mut parameter.components.iter().copied()));
        ways.push(all(&mut entry::components(facts, parameter)));
    }
    for group in LICENSE_GROUPS {
        ways.push(all(&mut group.iter().copied()));
    }
}

/// The edit that opens one component; nothing where it is open.
fn way(facts: &Facts, id: ComponentId) -> EditSet {
    let mut way = EditSet::default();
    let given = facts.with_set(EditSet::public(id));
    if facts.availability(id) != crate::manifest::Availability::Public {
        way = EditSet::public(id);
    }
    if !entry::is_document(id) && !given.is_open(id) {
        way = way.and(EditSet::license(id));
    }
    way
}

fn detail(subject: &Subject) -> Detail {
    if let Original::Osai(entry) = &subject.manifest.original
        && let Some(refusal) = &entry.refusal
    {
        let key: &str = refusal;
        let said = subject
            .language
            .say(ReportWord::OsaiRefused, &[("key", &key)]);
        return Detail::of([("refused", Figure::Text(Text::Owned(said)))]);
    }
    let facts = &subject.facts;
    let classes = entry::classes(facts);
    let counted: Vec<(&Parameter, Class)> = entry::counted(facts)
        .filter_map(|(at, parameter)| Some((parameter, *classes.get(at)?)))
        .collect();
    let points = Points::of(counted.iter().map(|(_, class)| *class));
    let mean = |category: &Category| {
        let of = counted
            .iter()
            .filter(|(parameter, _)| parameter.category == *category);
        let points = Points::of(of.map(|(_, class)| *class));
        (category.word(), Figure::Number(points.score()))
    };
    let letters: String = counted.iter().map(|(_, class)| class.letter()).collect();
    Detail::of([
        ("points", Figure::Number(points.points())),
        ("maximum", Figure::Count(points.maximum.into())),
        ("score", Figure::Number(points.score())),
        ("classes", Figure::Text(Text::Owned(letters))),
        (
            "categories",
            Figure::Map(Category::ALL.iter().map(mean).collect()),
        ),
    ])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn halves_are_written_as_halves() {
        let points = |halves| {
            Points {
                halves,
                maximum: 12,
            }
            .text(Language::ENGLISH)
        };
        assert_eq!(points(0), "0 of 12");
        assert_eq!(points(1), "0.5 of 12");
        assert_eq!(points(19), "9.5 of 12");
        assert_eq!(points(24), "12 of 12");
    }

    #[test]
    fn ties_go_from_the_last_path_to_the_first() {
        let mut list = [
            (0.5, "Alpha.yaml"),
            (1.0, "b.yaml"),
            (0.5, "alpha.yaml"),
            (0.5, "\u{e000}"),
            (0.5, "😀"),
        ];
        list.sort_by(|a, b| order(*a, *b));
        // A surrogate pair comes before U+E000 by code units, after it by characters.
        assert_eq!(
            list.map(|(_, path)| path),
            ["b.yaml", "\u{e000}", "😀", "alpha.yaml", "Alpha.yaml"]
        );
    }
}
