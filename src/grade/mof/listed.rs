//! Facts as a release of the Model Openness Framework, and its class.

use crate::facts::{EditSet, Facts, Listed, OriginalFacts};
use crate::manifest::original::mof::{CATALOGUE, COUNT, CatalogueEntry, PAPER, REPORT};
use crate::manifest::{Availability, ComponentId, Group};

/// How the tool sees each entry of the catalogue: by what a model file says, else
/// by what the facts come to.
pub fn listed(facts: &Facts) -> [Listed; COUNT] {
    let said = match facts.original {
        OriginalFacts::Mof { listed, .. } => listed,
        _ => [None; COUNT],
    };
    let mut listed = [Listed::Missing; COUNT];
    for ((cell, said), entry) in listed.iter_mut().zip(said).zip(&CATALOGUE) {
        *cell = said.unwrap_or_else(|| of_entry(facts, entry));
    }
    listed
}

/// A component is in the release if it is public, gated or partial. What is three
/// in a manifest and one in the framework is in it only if all of the three that
/// exist are, under the least open of their licenses.
fn of_entry(facts: &Facts, entry: &CatalogueEntry) -> Listed {
    match Group::from_key(entry.key) {
        Some(group) => {
            let exist = group.members().into_iter().filter(|id| facts.exists(*id));
            exist
                .map(|id| of_component(facts, id))
                .min()
                .unwrap_or_default()
        }
        None => ComponentId::from_key(entry.key)
            .map(|id| of_component(facts, id))
            .unwrap_or_default(),
    }
}

pub fn of_component(facts: &Facts, id: ComponentId) -> Listed {
    if !facts.availability(id).is_given_out() {
        return Listed::Missing;
    }
    match facts.terms(id) {
        None => Listed::Unlicensed,
        Some(terms) if terms.mof.open => Listed::Open,
        Some(_) => Listed::Invalid,
    }
}

/// The class: 0 (none), or 3 (least open) to 1. The same as
/// [`evaluate`](super::evaluate::evaluate) comes to, without its figures.
pub fn class(listed: &[Listed; COUNT]) -> u8 {
    let is_open = |at: usize| listed.get(at) == Some(&Listed::Open);
    let included = |class: u8| {
        let each = CATALOGUE.iter().enumerate();
        let required = each.filter(|(_, entry)| entry.required && entry.class >= class);
        required.fold((0, 0), |(all, open), (at, _)| {
            (all + 1, open + u8::from(is_open(at)))
        })
    };
    // A research paper takes the place of a report that is not open.
    let stands_in = u8::from(!is_open(REPORT) && is_open(PAPER));
    for class in (1..=3_u8).rev() {
        let (all, open) = included(class);
        if open + stands_in < all {
            return if class == 3 { 0 } else { class + 1 };
        }
    }
    1
}

/// The edits that open all that a class asks for: every entry that is not open
/// must change; only between the technical report and the research paper there is
/// a choice.
pub fn ways(facts: &Facts, ways: &mut Vec<EditSet>) {
    let now = listed(facts);
    let target = match class(&now) {
        0 => 3,
        1 => return,
        class => class - 1,
    };
    let asked = |at: usize, entry: &CatalogueEntry| {
        entry.required && entry.class >= target && at != REPORT && at != PAPER
    };
    let mut rest = EditSet::default();
    for (at, entry) in CATALOGUE.iter().enumerate() {
        if asked(at, entry) && now.get(at) != Some(&Listed::Open) {
            rest = rest.and(open(facts, entry));
        }
    }
    let with = |at: usize| match CATALOGUE.get(at) {
        Some(entry) if now.get(at) != Some(&Listed::Open) => rest.and(open(facts, entry)),
        _ => rest,
    };
    // Class I asks for the paper itself, which spares the report.
    if target > 1 {
        ways.push(with(REPORT));
    }
    ways.push(with(PAPER));
}

/// The edits that open one entry: of the component, or of those of the three that
/// need it.
fn open(facts: &Facts, entry: &CatalogueEntry) -> EditSet {
    let mut set = EditSet::default();
    let mut open = |id: ComponentId| {
        let lacks = of_component(facts, id) != Listed::Open;
        // What is said of the three together is dropped by an edit of one.
        if lacks {
            if !facts.availability(id).is_given_out() {
                set = set.and(EditSet::public(id));
            }
            let terms = facts.terms_if_given(id);
            if !terms.is_some_and(|terms| terms.mof.open) {
                set = set.and(EditSet::license(id));
            }
        }
        lacks
    };
    let members: &[ComponentId] =
        match (Group::from_key(entry.key), ComponentId::from_key(entry.key)) {
            (Some(group), _) => &group.members(),
            (None, Some(id)) => &[id],
            (None, None) => &[],
        };
    let mut lacking = false;
    // Only of three there may be fewer: to the framework all else has to be there.
    let counts = |id: &&ComponentId| members.len() == 1 || facts.exists(**id);
    for id in members.iter().filter(counts) {
        lacking |= open(*id);
    }
    // The file alone says that it is not open: the edit says it anew.
    if !lacking
        && let Some(id) = members
            .iter()
            .find(|id| facts.availability(**id) != Availability::None)
    {
        set = set.and(EditSet::license(*id));
    }
    set
}
