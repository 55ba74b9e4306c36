//! What is wrong with a text, where, and how to fix it.
//!
//! A [`Finding`] is a [`Problem`], the bytes that it is about, and where that is
//! certain the [`Edit`] that fixes it. The problem composes itself to one exact
//! sentence; the place becomes line and column when the report is made, in the
//! unit that the reader of the report counts in.

mod edit;
mod explain;
mod fix;
mod message;
mod place;
mod table;

pub use edit::{Edit, apply, compatible, is_free_behind};
pub use explain::Page;
pub(crate) use fix::Correction;
pub use fix::Home;
pub use place::{Columns, Place, Span};
pub use table::{Code, Problem};

use std::borrow::Cow;

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

/// A problem, its place, and its fix where only one can be meant.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Finding {
    pub problem: Problem,
    pub span: Span,
    /// What to write instead. After it the finding is gone, and nothing else has
    /// changed.
    pub edit: Option<Edit>,
}

impl Finding {
    pub fn new(problem: Problem, span: Span) -> Self {
        Finding {
            problem,
            span,
            edit: None,
        }
    }

    /// The same with the edit that fixes it.
    pub fn with_edit(self, edit: Edit) -> Self {
        Finding {
            edit: Some(edit),
            ..self
        }
    }

    pub fn severity(&self) -> Severity {
        self.problem.severity()
    }
}

/// Keys as they are written in a file: `access.channels`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Keys(pub Vec<Cow<'static, str>>);

/// A known word that is near to one that is not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Near {
    pub word: &'static str,
    /// Whether nothing else can be meant: no other word is nearly as near.
    pub certain: bool,
}
