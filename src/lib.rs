//! From what was released of an AI system to a badge that opens.
//!
//! ```text
//! text ──read──▶ Manifest ──facts──▶ Facts ──grade──▶ Report ──view──▶ tree ──write──▶ SVG, HTML, Markdown, DOM
//!         │
//!      findings (line, column, fix) travel along to the end
//! ```
//!
//! One way, no way back: reading ([`read`](mod@read)) knows nothing of yardsticks,
//! yardsticks ([`grade`]) judge plain [`facts`] and know nothing of texts and
//! pictures, the view ([`view`]) knows nothing of the browser, and a writer
//! ([`write`](mod@write)) decides no content. What is not stated is not closed:
//! every verdict says what it is at least and what it could be at most.
//!
//! ```
//! use openness_badge::view::{BadgeOptions, badge};
//! use openness_badge::{Options, report, write};
//!
//! let manifest = "
//! openness: 1
//! system: { name: Pythia 12B, developer: EleutherAI }
//! license: Apache-2.0
//! components:
//!   weights: public
//!   training-code: public
//!   training-data: MIT
//! ";
//! let report = report(manifest, &Options::default());
//! let level = report.level.as_ref().expect("the weights are public");
//! assert_eq!(level.label, "Downloadable");
//! assert_eq!(level.at_most.label, "Fully open");
//! let pieces = report.verdict("pieces").expect("there is one for each yardstick");
//! assert_eq!(pieces.headline, "at least 3 of 7 pieces");
//!
//! let svg = write::markup(&badge(&report, &BadgeOptions::default()));
//! assert!(svg.starts_with("<svg "));
//! ```

// What makes the faces for the browser writes some itself.
#![cfg_attr(not(target_family = "wasm"), forbid(unsafe_code))]

mod contradictions;
mod date;
#[cfg(feature = "full")]
pub mod editor;
pub mod facts;
pub mod finding;
#[cfg(feature = "full")]
pub mod form;
pub mod grade;
pub mod license;
mod link;
pub mod manifest;
mod order;
pub mod read;
pub mod report;
#[cfg(feature = "json")]
mod schema;
pub mod shown;
#[cfg(feature = "full")]
pub mod table;
mod text;
mod value;
#[cfg(feature = "full")]
pub mod verify;
pub mod view;
#[cfg(any(feature = "web", feature = "web-raster", feature = "web-tools"))]
pub mod web;
pub mod words;
pub mod write;

#[cfg(feature = "json")]
pub use schema::{SCHEMA_ID, about_availability, about_component, report_schema, schema};

use finding::Columns;
use manifest::Date;
use report::Report;
use words::Language;

/// Of the modules: about 1.5 kB less after brotli than the standard library's.
#[cfg(all(
    target_family = "wasm",
    any(feature = "web", feature = "web-raster", feature = "web-tools")
))]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// What a report depends on besides the text.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options {
    /// The day on which it is made; with none, no date is in the future.
    pub today: Option<Date>,
    /// What the columns of the findings count.
    pub columns: Columns,
    /// What the sentences are in.
    pub language: Language,
}

/// The whole way from a text to its report.
#[cfg(feature = "full")]
pub fn report(text: &str, options: &Options) -> Report {
    let reading = read::read(
        text,
        &read::Options {
            today: options.today,
            file_name: None,
        },
    );
    grade::assess(&reading, options.columns, options.language)
}

/// The report of a text that is an openness manifest for certain; none where that has
/// to be read together with all other formats. The same as [`report`](fn@report) makes.
pub fn report_alone(text: &str, options: &Options) -> Option<Report> {
    let reading = read::read_alone(text, options.today)?;
    Some(grade::assess(&reading, options.columns, options.language))
}
