//! `eu`: the conditions on free and open-source general-purpose AI models in
//! Article 53(2) of the EU AI Act, Regulation (EU) 2024/1689, as the
//! Commission's guidelines of 18 July 2025 read them (paragraphs 74 to 92).
//!
//! It tells which conditions a manifest states, and claims no legal effect: that
//! depends on more than a manifest says, such as systemic risk.

use super::words::{self, Asked};
use super::{Scale, Subject, Yardstick};
use crate::facts::{EditSet, Facts};
use crate::license::{EuTerms, License, Question, Territory};
use crate::manifest::ComponentId::{self, *};
use crate::manifest::{Availability, Price};
use crate::report::{Figure, Requirement, State, Text};
use crate::words::ReportWord;

pub const YARDSTICK: Yardstick = Yardstick {
    id: "eu",
    name: "Open-source conditions of the EU AI Act",
    author: "European Union",
    version: "2025-07-18",
    url: "https://eur-lex.europa.eu/eli/reg/2024/1689/oj",
    scale: Scale::Count,
    rank: |facts| {
        let met = |condition: &&Condition| condition.state(facts) == State::Met;
        CONDITIONS.iter().filter(met).count() as u8
    },
    top: |_| ALL,
    headline: |_, met, language| {
        let headline = language.say(ReportWord::EuHeadline, &[("met", &met), ("all", &ALL)]);
        Some(Text::Owned(headline))
    },
    requirements: |subject| {
        CONDITIONS
            .iter()
            .map(|condition| condition.requirement(subject))
            .collect()
    },
    ways,
    detail: |subject| {
        let figure =
            |condition: &Condition| (condition.id, Figure::State(condition.state(&subject.facts)));
        CONDITIONS.iter().map(figure).collect()
    },
};

struct Condition {
    id: &'static str,
    label: ReportWord,
    /// Those it can be read from.
    components: &'static [ComponentId],
    asks: Asks,
}

#[derive(Clone, Copy, PartialEq)]
enum Asks {
    /// Everyone may have it, after a check of who they are if need be (79).
    Access,
    /// The license allows it to everyone for everything (80 to 84).
    License,
    /// Nothing is paid for it (85 to 89).
    Free,
    /// One of them is public (90 to 92).
    Public,
    /// The first of two is public; of the second alone somebody has to judge.
    Usage,
}

#[rustfmt::skip]
const CONDITIONS: [Condition; 8] = [
    Condition { id: "access", label: ReportWord::EuAccess, components: &[Weights], asks: Asks::Access },
    Condition { id: "use", label: ReportWord::EuUse, components: &[Weights], asks: Asks::License },
    Condition { id: "modification", label: ReportWord::EuModification, components: &[Weights], asks: Asks::License },
    Condition { id: "distribution", label: ReportWord::EuDistribution, components: &[Weights], asks: Asks::License },
    Condition { id: "monetisation", label: ReportWord::EuMonetisation, components: &[], asks: Asks::Free },
    Condition { id: "weights", label: ReportWord::EuWeights, components: &[Weights], asks: Asks::Public },
    Condition { id: "architecture", label: ReportWord::EuArchitecture, components: &[Architecture, TechnicalReport, TrainingSetup], asks: Asks::Public },
    Condition { id: "usage", label: ReportWord::EuUsage, components: &[UsageDocumentation, ModelCard], asks: Asks::Usage },
];

const ALL: u8 = CONDITIONS.len() as u8;

impl Condition {
    fn state(&self, facts: &Facts) -> State {
        let state = match self.asks {
            Asks::Access => access(facts),
            Asks::License => license(facts),
            Asks::Free => match facts.access.price {
                Some(Price::Free) => State::Met,
                Some(Price::Paid) => State::NotMet,
                Some(Price::Mixed) => State::NeedsJudgement,
                None => State::NotStated,
            },
            Asks::Public => any_public(facts, self.components),
            Asks::Usage => match any_public(facts, &[UsageDocumentation]) {
                State::Met => State::Met,
                _ if is(facts, ModelCard, Availability::Public) => State::NeedsJudgement,
                _ => any_public(facts, self.components),
            },
        };
        match state {
            State::NeedsJudgement if facts.granted => State::Met,
            state => state,
        }
    }

    fn requirement(&self, subject: &Subject) -> Requirement {
        let state = self.state(&subject.facts);
        Requirement {
            id: Text::Borrowed(self.id),
            label: words::text(subject.language, self.label),
            group: None,
            state,
            components: words::keys(self.components),
            because: self.because(subject, state),
            fix: self.fix(subject, state),
        }
    }

    fn because(&self, subject: &Subject, state: State) -> Text {
        let facts = &subject.facts;
        match self.asks {
            Asks::Free => {
                let price = facts.access.price.map(words::of_price);
                let word = price.unwrap_or(ReportWord::EuPriceNotStated);
                words::text(subject.language, word)
            }
            Asks::License => words::because_of_terms(subject, self.components, |_| {
                Some(Asked::Terms(Question::EuUse))
            }),
            Asks::Access if state != State::Met && excludes_eu(facts) == Some(true) => {
                let multimodal = facts.multimodal;
                let asks = |_| Some(Asked::Terms(Question::EuAccess { multimodal }));
                words::because_of_terms(subject, self.components, asks)
            }
            Asks::Access if facts.eu_disallowed => {
                words::text(subject.language, ReportWord::EuPageKeepsOut)
            }
            _ => words::because(subject, self.components),
        }
    }

    fn fix(&self, subject: &Subject, state: State) -> Option<Text> {
        let language = subject.language;
        let word = match (state, self.asks) {
            (State::Met, _) => return None,
            (State::NeedsJudgement, Asks::Access) => ReportWord::EuJudgeAccess,
            (State::NeedsJudgement, Asks::License) => {
                let judge = |license: &License| match words::is_unknown(license) {
                    true => ReportWord::JudgeTerms,
                    false => ReportWord::EuJudgeTerms,
                };
                let asks = Question::EuUse;
                return Some(words::judge(subject, self.components, asks, judge));
            }
            (State::NeedsJudgement, Asks::Usage) => ReportWord::EuJudgeUsage,
            (State::NeedsJudgement, _) => ReportWord::EuJudgePrice,
            (_, Asks::Free) => ReportWord::EditFree,
            (_, Asks::License) => {
                let mut way = EditSet::license(Weights);
                if !subject.facts.availability(Weights).is_given_out() {
                    way = way.and(EditSet::public(Weights));
                }
                return Some(words::fix(way, language));
            }
            (_, Asks::Access) => return Some(access_fix(subject)),
            (_, Asks::Public | Asks::Usage) => {
                let first = if self.asks == Asks::Usage { 1 } else { 3 };
                let keys: Vec<&'static str> = self
                    .components
                    .iter()
                    .take(first)
                    .map(|id| id.key())
                    .collect();
                let fix = language.say(ReportWord::EuPublishFix, &[("what", &keys)]);
                return Some(Text::Owned(fix));
            }
        };
        Some(words::text(language, word))
    }

    /// The edit that meets it: one release gives all that the weights lack.
    fn way(&self, facts: &Facts) -> EditSet {
        let mut way = EditSet::default();
        let Some(id) = self.components.first().copied() else {
            way.free = true;
            return way;
        };
        if !is(facts, id, Availability::Public) {
            way = EditSet::public(id);
        }
        let open = |facts: &Facts| {
            let terms = facts.terms_if_given(Weights);
            terms
                .is_some_and(|terms| terms.eu == EuTerms::Met && !keeps_out(facts, terms.territory))
        };
        if id == Weights && !open(facts) {
            way = way.and(EditSet::license(Weights));
        }
        way
    }
}

fn is(facts: &Facts, id: ComponentId, availability: Availability) -> bool {
    facts.availability(id) == availability
}

/// Whether the license of the weights excludes the European Union; none where no
/// license is stated.
fn excludes_eu(facts: &Facts) -> Option<bool> {
    facts
        .terms(Weights)
        .map(|terms| keeps_out(facts, terms.territory))
}

fn keeps_out(facts: &Facts, territory: Territory) -> bool {
    match territory {
        Territory::Everywhere => false,
        Territory::NoMultimodalInEu => facts.multimodal,
        Territory::NotInEu => true,
    }
}

fn access(facts: &Facts) -> State {
    let state = match facts.availability(Weights) {
        Availability::Public if facts.eu_disallowed => State::NeedsJudgement,
        Availability::Public => State::Met,
        Availability::Gated if facts.access.is_open_to_all() => State::NeedsJudgement,
        Availability::Unknown => State::NotStated,
        _ => State::NotMet,
    };
    match state {
        State::Met | State::NeedsJudgement if excludes_eu(facts) == Some(true) => State::NotMet,
        state => state,
    }
}

/// What opens the access: to the weights themselves, and under a license that
/// excludes nobody.
fn access_fix(subject: &Subject) -> Text {
    let facts = &subject.facts;
    let given = match facts.availability(Weights) {
        Availability::Public => true,
        Availability::Gated => facts.access.is_open_to_all(),
        _ => false,
    };
    let terms = subject.stated.terms_if_given(Weights);
    let excludes = terms.is_some_and(|terms| keeps_out(facts, terms.territory));
    let sentence = |word| subject.language.text(word).to_owned();
    let give = (!given).then(|| sentence(ReportWord::EuAccessFix));
    let include = excludes.then(|| sentence(ReportWord::EuTerritoryFix));
    let told: Vec<String> = give.into_iter().chain(include).collect();
    words::sentences(&told, subject.language)
}

/// A license of what is not given out meets nothing.
fn license(facts: &Facts) -> State {
    let availability = facts.availability(Weights);
    match facts.terms(Weights).map(|terms| terms.eu) {
        Some(EuTerms::Met) => State::Met,
        Some(EuTerms::Judgement) => State::NeedsJudgement,
        Some(EuTerms::NotMet) => State::NotMet,
        None if availability.is_given_out() || availability == Availability::Unknown => {
            State::NotStated
        }
        None => State::NotMet,
    }
}

/// Of several one is enough.
fn any_public(facts: &Facts, components: &[ComponentId]) -> State {
    let any = |availability| components.iter().any(|id| is(facts, *id, availability));
    if any(Availability::Public) {
        State::Met
    } else if any(Availability::Unknown) {
        State::NotStated
    } else {
        State::NotMet
    }
}

fn ways(facts: &Facts, ways: &mut Vec<EditSet>) {
    for condition in &CONDITIONS {
        if condition.state(facts) != State::Met {
            ways.push(condition.way(facts));
        }
    }
}
