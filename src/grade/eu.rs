//! `eu`: the conditions on free and open-source general-purpose AI models in
//! Article 53(2) of the EU AI Act, Regulation (EU) 2024/1689, as the
//! Commission's guidelines of 18 July 2025 read them (paragraphs 74 to 92).
//!
//! It tells which conditions a manifest states, and claims no legal effect: that
//! depends on more than a manifest says, such as systemic risk.

use super::{Scale, Subject, Yardstick, words};
use crate::facts::{EditSet, Facts};
use crate::license::{EuTerms, Question, Territory};
use crate::manifest::ComponentId::{self, *};
use crate::manifest::{Availability, Price};
use crate::report::{Figure, Requirement, State, Text};
use crate::text::{number, one_of};

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
    headline: |_, met| {
        Text::Owned(
            [
                &number(met.into()),
                " of ",
                &number(ALL.into()),
                " conditions stated",
            ]
            .concat(),
        )
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
    label: &'static str,
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
    Condition { id: "access", label: "Access", components: &[Weights], asks: Asks::Access },
    Condition { id: "use", label: "Use", components: &[Weights], asks: Asks::License },
    Condition { id: "modification", label: "Modification", components: &[Weights], asks: Asks::License },
    Condition { id: "distribution", label: "Distribution", components: &[Weights], asks: Asks::License },
    Condition { id: "monetisation", label: "No monetisation", components: &[], asks: Asks::Free },
    Condition { id: "weights", label: "Weights public", components: &[Weights], asks: Asks::Public },
    Condition { id: "architecture", label: "Architecture public", components: &[Architecture, TechnicalReport, TrainingSetup], asks: Asks::Public },
    Condition { id: "usage", label: "Usage information public", components: &[UsageDocumentation, ModelCard], asks: Asks::Usage },
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
            label: Text::Borrowed(self.label),
            group: None,
            state,
            components: words::keys(self.components),
            because: self.because(subject, state),
            fix: self.fix(subject, state).map(words::sentence),
        }
    }

    fn because(&self, subject: &Subject, state: State) -> Text {
        let facts = &subject.facts;
        match self.asks {
            Asks::Free => match facts.access.price {
                None => Text::Borrowed(
                    "No price is stated; the condition is about more than the price of a download",
                ),
                Some(price) => Text::Owned(["The price is ", price.word()].concat()),
            },
            Asks::License => {
                words::because_of_terms(subject, self.components, |_| Some(Question::EuUse))
            }
            Asks::Access if state != State::Met && excludes_eu(facts) == Some(true) => {
                let multimodal = facts.multimodal;
                let asks = |_| Some(Question::EuAccess { multimodal });
                words::because_of_terms(subject, self.components, asks)
            }
            Asks::Access if facts.eu_disallowed => {
                Text::Borrowed("The page of the model keeps out people in the European Union")
            }
            _ => words::because(facts, self.components),
        }
    }

    fn fix(&self, subject: &Subject, state: State) -> Option<String> {
        let fix = match (state, self.asks) {
            (State::Met, _) => return None,
            (State::NeedsJudgement, Asks::Access) => {
                "Somebody has to judge whether access is open to all without discrimination"
            }
            (State::NeedsJudgement, Asks::License) => {
                const JUDGE: &str = "Somebody has to judge whether the restrictions are specific, proportionate and only against significant risks";
                return Some(words::judge(
                    subject,
                    self.components,
                    Question::EuUse,
                    JUDGE,
                ));
            }
            (State::NeedsJudgement, Asks::Usage) => {
                "Somebody has to judge whether the model card says enough of how to use the model; or publish `usage-documentation`"
            }
            (State::NeedsJudgement, _) => {
                "Somebody has to judge whether what is paid for is optional"
            }
            (_, Asks::Free) => "Ask nothing for it, and write `access.price: free`",
            (_, Asks::License) => "Put the weights under an open license",
            (_, Asks::Access) => "Let everyone have the weights",
            (_, Asks::Public | Asks::Usage) => return Some(self.publish()),
        };
        Some(fix.to_owned())
    }

    /// "Publish `architecture`, `technical-report` or `training-setup`".
    fn publish(&self) -> String {
        let keys: Vec<String> = self
            .components
            .iter()
            .take(if self.asks == Asks::Usage { 1 } else { 3 })
            .map(|id| ["`", id.key(), "`"].concat())
            .collect();
        ["Publish ", &one_of(&keys)].concat()
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
