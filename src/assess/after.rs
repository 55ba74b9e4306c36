//! What a manifest would be with changes made: so a next step's grade is
//! measured, not foretold.

use crate::license::License;
use crate::manifest::{Availability, ComponentId, Manifest, Price};
use crate::report::Change;

use super::state::PUBLIC;

/// A license that every yardstick accepts.
pub fn accepted() -> License {
    License::parse("MIT")
}

/// The manifest with these changes. Whatever is to be had under some license is
/// put under one that every yardstick accepts.
pub fn after(manifest: &Manifest, changes: &[Change]) -> Manifest {
    after_under(manifest, changes, &accepted())
}

/// The same under this license, for who makes it many times.
pub fn after_under(manifest: &Manifest, changes: &[Change], license: &License) -> Manifest {
    let mut after = copy(manifest);
    for change in changes {
        let Some(id) = ComponentId::from_key(change.component) else {
            after.access.price = Some(Price::Free);
            continue;
        };
        let component = &mut after.components[id];
        component.availability = Availability::Public;
        if change.make != PUBLIC {
            component.license = Some(license.clone());
        }
    }
    after
}

/// What grades look at besides an original: the components and the access.
pub fn copy(manifest: &Manifest) -> Manifest {
    Manifest {
        access: manifest.access.clone(),
        components: manifest.components.clone(),
        ..Manifest::default()
    }
}
