//! A manifest as a release of the Model Openness Framework.

use super::licenses;
use crate::facts::Facts;
use crate::license::License;
use crate::manifest::original::mof::{CATALOGUE, CatalogueEntry, Listing, Release};
use crate::manifest::{Component, Manifest};

/// The release that a manifest describes.
///
/// A component is in it if it is public, gated or partial. What is three in a
/// manifest and one in the framework is in it only if all of the three that
/// exist are, under the least open of their licenses.
pub fn of(manifest: &Manifest, facts: &Facts) -> Release {
    Release {
        listings: CATALOGUE
            .each_ref()
            .map(|entry| listing(manifest, facts, entry)),
        refusal: None,
    }
}

fn listing(manifest: &Manifest, facts: &Facts, entry: &CatalogueEntry) -> Listing {
    let mut least_open = (0, Listing::Missing);
    for id in entry.members() {
        let component = &manifest.components[id];
        if entry.is_group() && !facts.exists(id) {
            continue;
        }
        if !facts.availability(id).is_given_out() {
            return Listing::Missing;
        }
        let terms = terms(component);
        if terms.0 >= least_open.0 {
            least_open = terms;
        }
    }
    least_open.1
}

/// The terms of a component that is given out, and how far from open they are.
fn terms(component: &Component) -> (u16, Listing) {
    match component
        .license
        .as_ref()
        .filter(|license| license.is_license())
    {
        None => (u16::MAX, Listing::Unlicensed),
        Some(license) => {
            let canonical = License::parse(license.canonical());
            let rank = if licenses::is_open(&canonical) {
                0
            } else {
                0x100
            };
            (rank + license.class() as u16, Listing::Under(canonical))
        }
    }
}
