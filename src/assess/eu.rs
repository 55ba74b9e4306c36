//! `eu`: the conditions on free and open-source general-purpose AI models in
//! Article 53(2) of the EU AI Act, Regulation (EU) 2024/1689, as the
//! Commission's guidelines of 18 July 2025 read them (paragraphs 74 to 92).
//!
//! It tells which conditions a manifest states, and claims no legal effect: that
//! depends on more than a manifest says, such as systemic risk.

use super::after::after;
use super::state::{self, PUBLIC, PUBLIC_AND_FREE, Tally};
use super::{Grade, Yardstick};
use crate::license::{Class, License};
use crate::manifest::ComponentId::{self, *};
use crate::manifest::{Audience, Availability, Kind, Manifest, Price};
use crate::report::{Change, Detail, Figure, Next, Requirement, State, Text};

pub const YARDSTICK: Yardstick = Yardstick {
    id: "eu",
    name: "Open-source conditions of the EU AI Act",
    author: "European Union",
    version: "2025-07-18",
    url: "https://eur-lex.europa.eu/eli/reg/2024/1689/oj",
    grade,
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
    /// Everyone may have it, be it after a check of who they are (79).
    Access,
    /// The license allows it to everyone for everything (80 to 84).
    License,
    /// Nothing is paid for it (85 to 89).
    Free,
    /// One of them is public (90 to 92).
    Public,
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
    Condition { id: "usage", label: "Usage information public", components: &[UsageDocumentation, ModelCard], asks: Asks::Public },
];

const ALL: u8 = CONDITIONS.len() as u8;

impl Condition {
    fn state(&self, manifest: &Manifest) -> State {
        let public = |id: ComponentId| manifest.components[id].availability == Availability::Public;
        match self.asks {
            Asks::Free => match manifest.access.price {
                Some(Price::Free) => State::Met,
                Some(Price::Paid) => State::NotMet,
                Some(Price::Mixed) => State::NeedsJudgement,
                None => State::NotStated,
            },
            Asks::License => allowed(manifest.components[Weights].license.as_ref()),
            Asks::Access if is_open_to_all_who_ask(manifest) => State::NeedsJudgement,
            // Of several, one is enough.
            Asks::Public if self.components.iter().any(|id| public(*id)) => State::Met,
            Asks::Access | Asks::Public => Tally::of(manifest, self.components, public).state(),
        }
    }

    fn change(&self, manifest: &Manifest) -> Change {
        let component = self
            .components
            .first()
            .map_or("access.price", |id| id.key());
        let free = manifest.components[Weights].is_free(Kind::Model);
        let make = match self.asks {
            Asks::Free => "free",
            // One release mends all that the weights lack.
            _ if component == Weights.key() && !free => PUBLIC_AND_FREE,
            _ => PUBLIC,
        };
        Change {
            component,
            make: Text::Borrowed(make),
        }
    }

    fn requirement(&self, manifest: &Manifest) -> Requirement {
        let state = self.state(manifest);
        Requirement {
            id: self.id,
            label: Text::Borrowed(self.label),
            state,
            components: state::keys(self.components),
            because: match self.asks {
                Asks::Free => state::because_of_price(manifest),
                Asks::License => state::because_of_terms(manifest, self.components),
                _ => state::because(manifest, self.components),
            },
            fix: match (state, self.asks) {
                (State::Met, _) => None,
                (State::NeedsJudgement, Asks::Access) => Some(
                    "Somebody has to judge whether the check is reasonable and treats all alike",
                ),
                (State::NeedsJudgement, Asks::License) => Some(
                    "Somebody has to judge whether the restrictions are specific, proportionate and only against significant risks",
                ),
                (State::NeedsJudgement, _) => {
                    Some("Somebody has to judge whether what is paid for is optional")
                }
                (_, Asks::Free) => Some("Ask nothing for it, and state `access.price: free`"),
                (_, Asks::License) => Some("Put the weights under an open license"),
                (_, Asks::Access) => Some("Let everyone have the weights"),
                (_, Asks::Public) => None,
            }
            .map(Text::Borrowed)
            .or_else(|| (state != State::Met).then(|| self.fix())),
        }
    }

    /// "Make `architecture` or `technical-report` public."
    fn fix(&self) -> Text {
        Text::Owned(
            [
                "Make ",
                &state::keys(self.components).join(" or "),
                " public",
            ]
            .concat(),
        )
    }
}

fn is_open_to_all_who_ask(manifest: &Manifest) -> bool {
    manifest.components[Weights].availability == Availability::Gated
        && matches!(
            manifest.access.audience,
            Audience::Everyone | Audience::Registered
        )
}

/// What the class of the license comes to. Clauses against a limit of scale,
/// trade, or changed versions disqualify (83); clauses for safety may not (84).
fn allowed(license: Option<&License>) -> State {
    match license.map(License::class) {
        Some(class) if class.free_for(Kind::Model) => State::Met,
        Some(Class::UseRestricted) => State::NeedsJudgement,
        Some(Class::Vague | Class::Unknown) | None => State::NotStated,
        Some(_) => State::NotMet,
    }
}

fn count(manifest: &Manifest) -> u8 {
    let met = |condition: &&Condition| condition.state(manifest) == State::Met;
    CONDITIONS.iter().filter(met).count() as u8
}

fn headline(count: u8) -> Text {
    Text::Owned(
        [
            &count.to_string(),
            " of ",
            &ALL.to_string(),
            " conditions stated",
        ]
        .concat(),
    )
}

fn grade(manifest: &Manifest) -> Grade {
    let states = CONDITIONS
        .iter()
        .map(|condition| (condition.id, condition.state(manifest)));
    let count = count(manifest);
    Grade {
        headline: headline(count),
        index: count,
        of: ALL,
        requirements: CONDITIONS
            .iter()
            .map(|condition| condition.requirement(manifest))
            .collect(),
        next: next(manifest),
        detail: Detail(
            states
                .map(|(id, state)| (id, Figure::State(state)))
                .collect(),
        ),
    }
}

/// One change is enough: that which meets the fewest conditions more; of equal
/// ones the first.
fn next(manifest: &Manifest) -> Option<Next> {
    CONDITIONS
        .iter()
        .filter(|condition| condition.state(manifest) != State::Met)
        .map(|condition| vec![condition.change(manifest)])
        .map(|changes| (count(&after(manifest, &changes)), changes))
        .min_by_key(|(count, _)| *count)
        .map(|(count, changes)| Next {
            headline: headline(count),
            changes,
        })
}
