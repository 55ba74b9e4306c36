//! What is wrong with a text, where, and how to mend it.
//!
//! A [`Finding`] is a [`Problem`] and the bytes that it is about. The problem
//! composes itself to one exact sentence; the place becomes line and column
//! when the report is made, in the unit that the reader of the report counts in.

mod place;
mod problem;
mod sentences;

pub use place::{Columns, Place, Span};
pub use problem::Problem;

use crate::manifest::words::words;

words! {
    /// How bad it is.
    Severity {
        /// The text does not say what it must, or says it wrongly.
        Error = "error",
        /// It is probably not what was meant.
        Warning = "warning",
        /// It could say more.
        Hint = "hint",
    }
}

/// The most findings that are told of one text.
pub const MOST_FINDINGS: usize = 200;

/// A problem and its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    pub problem: Problem,
    pub span: Span,
}

impl Finding {
    pub fn new(problem: Problem, span: Span) -> Self {
        Finding { problem, span }
    }

    pub fn severity(&self) -> Severity {
        self.problem.severity()
    }
}
