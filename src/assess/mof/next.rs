//! The next class, and the fewest changes that reach it.

use super::evaluate::Evaluation;
use super::{exact, headline, is_open, licenses};
use crate::license::License;
use crate::manifest::original::Original;
use crate::manifest::original::mof::{CATALOGUE, CatalogueEntry, Listing, PAPER, REPORT, Release};
use crate::manifest::{Availability, Component, ComponentId, Manifest};
use crate::report::{Change, Next, Text};

/// Every component that the next class asks for and that is not open must
/// change, so nothing less will do; only between the technical report and the
/// research paper there is a choice. What the changes reach may be more than
/// the next class.
pub fn next(manifest: &Manifest, release: &Release, evaluation: &Evaluation) -> Option<Next> {
    let target = match evaluation.class {
        0 => 3,
        class => class.checked_sub(1).filter(|class| *class > 0)?,
    };
    let listing = |i: usize| release.listings.get(i).unwrap_or(&Listing::Missing);
    let left_out = left_out(listing(REPORT), listing(PAPER), target);
    let mut after = release.listings.clone();
    let mut changes = Vec::new();
    let license = License::parse("Apache-2.0");
    for (i, (entry, listing)) in CATALOGUE.iter().zip(&mut after).enumerate() {
        let asked =
            (entry.required && entry.class >= target) || (i == PAPER && left_out == Some(REPORT));
        if !asked || left_out == Some(i) || is_open(listing) {
            continue;
        }
        changes.extend(changes_of(manifest, entry, listing));
        *listing = Listing::Under(license.clone());
    }
    let reached = exact(&after).class;
    Some(Next {
        headline: Text::Borrowed(headline(reached)),
        changes,
    })
}

/// Which of report and paper the target can do without: of neither where one
/// of them is open already in the way that the target needs.
fn left_out(report: &Listing, paper: &Listing, target: u8) -> Option<usize> {
    match (is_open(report), is_open(paper)) {
        (true, _) => None,
        // The paper that class I asks for spares the report in every class.
        (false, true) => Some(REPORT),
        (false, false) if target == 1 => Some(REPORT),
        // The one that is there and has only the wrong terms.
        _ if *report == Listing::Missing && *paper != Listing::Missing => Some(REPORT),
        _ => None,
    }
}

/// What to change so that an entry is open: a component, the group of three,
/// or those of the three that need it.
fn changes_of(manifest: &Manifest, entry: &CatalogueEntry, listing: &Listing) -> Vec<Change> {
    let make = |license: Option<&License>, given: bool| match license.and_then(licenses::mended) {
        Some(mend) => Text::Owned(["under `", mend.text(), "`"].concat()),
        None if given => Text::Borrowed("under an open license"),
        None => Text::Borrowed("public under an open license"),
    };
    let whole = |license: Option<&License>, given| {
        vec![Change {
            component: entry.key,
            make: make(license, given),
        }]
    };
    if matches!(manifest.original, Original::Mof(_)) {
        return match listing {
            Listing::Missing => whole(None, false),
            Listing::Unlicensed => whole(None, true),
            Listing::Under(license) => whole(Some(license), true),
        };
    }
    let lacks = |component: &Component| {
        !component.availability.is_given_out()
            || !component.license.as_ref().is_some_and(licenses::is_open)
    };
    let component = |id: &ComponentId| &manifest.components[*id];
    let given = |id: &ComponentId| component(id).availability.is_given_out();
    let members = entry.members();
    let mut lacking = members.clone();
    lacking.retain(|id| component(id).availability != Availability::None && lacks(component(id)));
    if lacking.is_empty() {
        // The release is said to have none of it: one is enough.
        lacking.extend(members.first());
    }
    if lacking.len() == members.len() && members.len() > 1 {
        return whole(None, lacking.iter().all(given));
    }
    let change = |id: &ComponentId| Change {
        component: id.key(),
        make: make(
            component(id).license.as_ref().filter(|_| given(id)),
            given(id),
        ),
    };
    lacking.iter().map(change).collect()
}
