//! A text in another format, read in one module of a page and reported on in another.
//!
//! ```text
//! text ──hand_over──▶ JSON ──report_handed──▶ Report
//! ```
//!
//! One module reads every format and weighs for that. The other one has the
//! yardsticks and reads the openness manifest alone: by itself ([`report_alone`]), or
//! in what the first one hands over, which is the manifest that a text came to, with
//! all that has been found in the text already. The report is the same as
//! [`crate::report`](fn@crate::report) makes.
//!
//! ```text
//! { "source": "model-card", "manifest": { … }, "components": [START, END],
//!   "licenses": [{ "code": "weights", "text": "as it is written" }],
//!   "claims": [{ "code": "open", "at": […] }], "key": […],
//!   "allowed": [{ "at": […], "codes": [CODE, …] }],
//!   "findings": [{ "code": CODE, "at": […], "message": "…", "fix": "…",
//!                  "edit": { "at": […], "text": "…" } }],
//!   "left_out": 0, "asked": ["weights"] }
//! ```
//!
//! Places are the bytes of the text. What is not there is left out.

#[cfg(feature = "full")]
mod give;
mod take;

#[cfg(feature = "full")]
pub use give::hand_over;
pub use take::report_handed;

use crate::Options;
use crate::report::Report;
use crate::{grade, read};

/// The report of a text that is an openness manifest for certain; none where that
/// has to be read together with all other formats.
pub fn report_alone(text: &str, options: &Options) -> Option<Report> {
    let reading = read::read_alone(text, options.today)?;
    Some(grade::assess(&reading, options.columns, options.language))
}
