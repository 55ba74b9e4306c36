//! What is shipped besides the product's own code. Which crates may be is `deny.toml`'s to
//! say, and the tests'.

mod sbom;
mod shipped;

pub use sbom::{of_package, write};
