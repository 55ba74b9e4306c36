//! The quick reader against the full one: the same or nothing, on every text
//! that there is, and on texts that are nearly such.

mod common;
#[path = "quick/every_text.rs"]
mod every_text;
#[path = "quick/mutations.rs"]
mod mutations;
#[path = "quick/same.rs"]
mod same;
#[path = "quick/shape.rs"]
mod shape;
#[path = "quick/texts.rs"]
mod texts;
