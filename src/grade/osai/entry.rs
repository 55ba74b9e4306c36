//! Facts as a system of the index.

use crate::facts::{Facts, OriginalFacts};
use crate::manifest::ComponentId::{self, *};
use crate::manifest::original::osai::{COUNT, Class, Edition, LICENSE_GROUPS, Parameter};
use crate::manifest::{Availability, Kind};

/// The class of each parameter: what a file of the index says, else what the
/// facts come to.
pub fn classes(facts: &Facts) -> [Class; COUNT] {
    std::array::from_fn(|at| class(facts, at))
}

/// Whose parameters count: those of the file, else today's.
fn edition(facts: &Facts) -> Edition {
    match facts.original {
        OriginalFacts::Osai { edition, .. } => edition,
        _ => Edition::default(),
    }
}

/// The parameters that count, each with its place in the table.
pub fn counted(facts: &Facts) -> impl Iterator<Item = (usize, &'static Parameter)> {
    let edition = edition(facts);
    let parameters = edition.parameters().iter().enumerate();
    parameters.filter(move |(_, parameter)| edition.counts(parameter))
}

fn class(facts: &Facts, at: usize) -> Class {
    let Some(parameter) = edition(facts).parameters().get(at) else {
        return Class::Blank;
    };
    let own = || match parameter.key {
        LICENSES => licenses(facts),
        _ => of_all(facts, components(facts, parameter)),
    };
    match facts.original {
        OriginalFacts::Osai {
            classes,
            relicensed,
            ..
        } => match classes.get(at).copied().flatten() {
            // Of the whole, and of no component: an edit of one can only add to it.
            Some(class) if relicensed && parameter.key == LICENSES => match own() {
                own if own.halves() > class.halves() => own,
                _ => class,
            },
            Some(class) => class,
            None => own(),
        },
        _ => own(),
    }
}

/// The parameter that is about the whole.
const LICENSES: &str = "licenses";

/// The components that a parameter looks at: of several, those that count.
pub fn components(facts: &Facts, parameter: &Parameter) -> impl Iterator<Item = ComponentId> {
    let own = parameter.components;
    let gone = !own.iter().any(|id| facts.exists(*id));
    let looked_at: &'static [ComponentId] = match own {
        // Nothing was tuned: the base model is the model.
        [BaseWeights] if gone => &[Weights],
        [FinetuningData, AlignmentData] if gone => &[PretrainingData],
        own => own,
    };
    let groups: &'static [&'static [ComponentId]] = match parameter.key {
        LICENSES => &LICENSE_GROUPS,
        _ => &[],
    };
    let ids = looked_at.iter().chain(groups.iter().copied().flatten());
    ids.copied().filter(|id| facts.exists(*id))
}

/// The index asks of documents that they can be read, not for their terms.
pub fn is_document(id: ComponentId) -> bool {
    id.kind() == Kind::Document
}

/// Open where all are, partial where any is at least in part, closed where
/// something is said of any, else blank.
fn of_all(facts: &Facts, components: impl Iterator<Item = ComponentId>) -> Class {
    let mut classes = components.map(|id| class_of(facts, id));
    let Some(first) = classes.next() else {
        return Class::Blank;
    };
    // What is neither all open nor all blank is partial or closed.
    let both = |one: Class, other: Class| match one == other {
        true => one,
        false if one.halves() + other.halves() > 0 => Class::Partial,
        false => Class::Closed,
    };
    classes.fold(first, both)
}

/// Of one component.
pub fn class_of(facts: &Facts, id: ComponentId) -> Class {
    match facts.availability(id) {
        Availability::Public if is_document(id) || facts.is_open(id) => Class::Open,
        Availability::Public
        | Availability::Gated
        | Availability::Partial
        | Availability::Described => Class::Partial,
        Availability::Unknown => Class::Blank,
        _ => Class::Closed,
    }
}

/// Open where weights, training code and training data are all public under free
/// licenses, partial where two of the three are.
fn licenses(facts: &Facts) -> Class {
    let exist = |ids: &'static [ComponentId]| ids.iter().filter(|id| facts.exists(**id));
    let open = |ids: &&&'static [ComponentId]| exist(ids).all(|id| facts.is_open(*id));
    let silent = |id: &ComponentId| facts.availability(*id) == Availability::Unknown;
    match LICENSE_GROUPS.iter().filter(open).count() {
        3 => Class::Open,
        2 => Class::Partial,
        _ if LICENSE_GROUPS.iter().flat_map(|ids| exist(ids)).all(silent) => Class::Blank,
        _ => Class::Closed,
    }
}
