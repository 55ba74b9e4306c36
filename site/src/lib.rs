//! Generates what is served or checked in but not written by hand: the pages of the site
//! from `www/` and the library's own tables, the element's files from `pkg/element.json`,
//! the words of the scripts from the catalogue, the embedded font, and the bills of
//! materials. `cargo xtask` calls it.

#![forbid(unsafe_code)]

pub use openness_badge::words::Language;

pub mod element;
pub mod files;
pub mod font;
pub mod pages;
pub mod sbom;
pub mod words;
