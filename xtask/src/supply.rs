//! What the product is made of besides its own code: which crates may be, and which are
//! shipped.

#[cfg(test)]
mod deny;
mod sbom;
mod shipped;

pub use sbom::{of_package, write};
